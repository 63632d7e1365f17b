"""The search index: names in FTS5, exact identifiers in a B-tree; kept by the same transaction as the rows.

SQLite only. Names are folded before they are written and before they are looked for (`desktop.domain.names.fold`),
because SQLite itself folds neither æøå nor transliterations.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Connection, text

from desktop.domain.names import fold
from desktop.storage import search_shown, search_words
from desktop.storage.plain import Plain, rows_of
from desktop.storage.search_shown import Entry

TOKENIZE = "unicode61 remove_diacritics 0"
"""How FTS5 takes folded names apart."""

MAKE = (
    "CREATE TABLE search_person (number INTEGER PRIMARY KEY, person_id TEXT NOT NULL UNIQUE)",
    # Prefix lists up to seven letters and the newest first: measured at five million people, p99 below 2 ms.
    f"""CREATE VIRTUAL TABLE search_name USING fts5(
        names, content='', contentless_delete=1, prefix='1 2 3 4 5 6 7', tokenize='{TOKENIZE}'
    )""",
    """CREATE TABLE search_identifier (
        kind TEXT NOT NULL, value TEXT NOT NULL, person_id TEXT NOT NULL, case_id TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (kind, value, person_id, case_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX search_identifier_person ON search_identifier (person_id)",
)
DROP = (
    "DROP TABLE search_identifier",
    "DROP TABLE search_name",
    "DROP TABLE search_person",
)


class IdentifierKind(StrEnum):
    """What can be looked up exactly."""

    BORN_ON = "born-on"
    DUF = "duf"
    NATIONAL_ID = "national-id"
    PASSPORT = "passport"
    PHONE = "phone"
    RECEIPT = "receipt"
    BOOKING = "booking"
    PAPER = "paper"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class Identifier:
    """An exact identifier of a person, or of one of the person's cases."""

    kind: IdentifierKind
    value: str
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A folded word that a name is to have, whole or as the beginning of one of its words."""

    word: str
    begins: bool = False

    @property
    def in_question(self) -> str:
        """Return it as FTS5 wants it; a quotation mark within would end it."""
        quoted = '"' + self.word.replace('"', "") + '"'
        return quoted + "*" if self.begins else quoted


_NUMBER = text("SELECT number FROM search_person WHERE person_id = :person_id")
_NUMBER_AND_SHOWN = text("SELECT number, shown FROM search_person WHERE person_id = :person_id")
_ADD_PERSON = text(
    f"INSERT INTO search_person (person_id, shown) SELECT p.id, {search_shown.SHOWN} FROM person p "  # noqa: S608
    "WHERE p.id = :person_id RETURNING number"
)
_DROP_NAMES = text("DELETE FROM search_name WHERE rowid = :number")
_ADD_NAMES = text("INSERT INTO search_name (rowid, names) VALUES (:number, :names)")
_DROP_OWN = text("DELETE FROM search_identifier WHERE person_id = :person_id AND case_id = ''")
_ADD = text(
    "INSERT INTO search_identifier (kind, value, person_id, case_id) VALUES (:kind, :value, :person_id, :case_id) "
    "ON CONFLICT DO NOTHING"
)
_DROP = text(
    "DELETE FROM search_identifier "
    "WHERE kind = :kind AND value = :value AND person_id = :person_id AND case_id = :case_id"
)
_DROP_CASE = text("DELETE FROM search_identifier WHERE case_id = :case_id")
_DROP_CASE_OF = text("DELETE FROM search_identifier WHERE person_id = :person_id AND case_id = :case_id")
_DROP_ALL = text("DELETE FROM search_identifier WHERE person_id = :person_id")
_DROP_PERSON = text("DELETE FROM search_person WHERE person_id = :person_id")
_MOVE = text("UPDATE search_identifier SET person_id = :person_id WHERE case_id = :case_id")
_ANYBODY = text("SELECT 1 FROM search_name WHERE search_name MATCH :wanted LIMIT 1")
_BY_NAME = (
    "SELECT p.person_id FROM search_name n JOIN search_person p ON p.number = n.rowid "
    "WHERE search_name MATCH ? ORDER BY n.rowid DESC LIMIT ?"
)
_SHOWN_BY_NAME = """SELECT s.number, s.person_id, s.shown FROM search_name n JOIN search_person s ON s.number = n.rowid
    WHERE search_name MATCH ? ORDER BY n.rowid DESC LIMIT ?"""
_BY_VALUE = """SELECT * FROM (
    SELECT i.kind, i.case_id, s.number, s.person_id, s.shown
    FROM search_identifier i JOIN search_person s ON s.person_id = i.person_id
    WHERE i.kind = ? AND i.value = ? LIMIT ?
)"""

# A case is found by its id in its own row.
_BY_ID = """SELECT * FROM (
    SELECT ? AS kind, c.id, s.number, s.person_id, s.shown
    FROM case_file c JOIN search_person s ON s.person_id = c.person_id
    WHERE c.id = ? LIMIT ?
)"""


def put_person(connection: Connection, person_id: str, names: str, identifiers: Iterable[Identifier]) -> None:
    """Write or rewrite what a person is found by; `names` are folded words."""
    number = connection.execute(_NUMBER, {"person_id": person_id}).scalar_one_or_none()
    if number is None:
        number = connection.execute(_ADD_PERSON, {"person_id": person_id}).scalar_one()
    else:
        connection.execute(_DROP_NAMES, {"number": number})
        connection.execute(_DROP_OWN, {"person_id": person_id})
    connection.execute(_ADD_NAMES, {"number": number, "names": names})
    search_words.put_words(connection, names.split())
    for identifier in identifiers:
        put_identifier(connection, person_id, identifier)


def put_identifier(connection: Connection, person_id: str, identifier: Identifier) -> None:
    """Add an identifier that leads to a person; empty values lead nowhere and are left out."""
    if identifier.value:
        connection.execute(
            _ADD,
            {
                "kind": identifier.kind.value,
                "value": identifier.value,
                "person_id": person_id,
                "case_id": identifier.case_id,
            },
        )


def drop_identifier(connection: Connection, person_id: str, identifier: Identifier) -> None:
    """Take an identifier away that leads to a person no more."""
    connection.execute(
        _DROP,
        {
            "kind": identifier.kind.value,
            "value": identifier.value,
            "person_id": person_id,
            "case_id": identifier.case_id,
        },
    )


def drop_case(connection: Connection, case_id: str) -> None:
    """Take all identifiers of a case away."""
    connection.execute(_DROP_CASE, {"case_id": case_id})


def drop_case_of(connection: Connection, person_id: str, case_id: str) -> None:
    """Take all identifiers of a person's case away; quicker than `drop_case`, which looks at everybody's."""
    connection.execute(_DROP_CASE_OF, {"person_id": person_id, "case_id": case_id})


def drop_person(connection: Connection, person_id: str) -> None:
    """Take away everything that leads to a person, and the words of the name that nobody else has."""
    row = connection.execute(_NUMBER_AND_SHOWN, {"person_id": person_id}).one_or_none()
    if row is not None:
        connection.execute(_DROP_NAMES, {"number": row.number})
    for statement in (_DROP_PERSON, _DROP_ALL):
        connection.execute(statement, {"person_id": person_id})
    if row is not None and row.shown:
        (shown,) = search_shown.decoded([(row.number, person_id, row.shown)])
        _forget_words(connection, fold(f"{shown.family_name} {shown.given_names}").split())


def _forget_words(connection: Connection, words: Iterable[str]) -> None:
    """Forget those words of a name that nobody has any more: a rare one would tell that somebody was here."""
    for word in sorted(set(words)):
        asked = {"wanted": Wanted(word).in_question}
        if connection.execute(_ANYBODY, asked).first() is None:
            search_words.forget_word(connection, word)


def move_case(connection: Connection, case_id: str, person_id: str) -> None:
    """Let all identifiers of a case lead to another person."""
    connection.execute(_MOVE, {"case_id": case_id, "person_id": person_id})


def people_by_name(plain: Plain, words: Iterable[str], limit: int) -> list[str]:
    """Return the ids of people whose folded names begin with each of the words, in any order, newest first."""
    wanted = [[Wanted(word, begins=True)] for word in words]
    return [person_id for (person_id,) in rows_of(plain, _BY_NAME, (_in_question(wanted), limit))]


def entries_matching(
    plain: Plain, wanted: Iterable[Sequence[Wanted]], limit: int, but: Iterable[Sequence[Wanted]] = ()
) -> list[Entry]:
    """Return the people whose folded names have one word of each group, in any order, newest first.

    Args:
        plain: the unit of work.
        wanted: the groups.
        limit: so many at the most.
        but: groups of an earlier question; whoever fits those is left out.
    """
    question = _in_question(wanted)
    if but:
        question = f"({question}) NOT ({_in_question(but)})"
    return rows_of(plain, _SHOWN_BY_NAME, (question, limit))


def _in_question(wanted: Iterable[Sequence[Wanted]]) -> str:
    return " AND ".join(f"({' OR '.join([each.in_question for each in group])})" for group in wanted)


class Led(NamedTuple):
    """Whom an exact identifier leads to.

    Attributes:
        case_id: the case that it belongs to, or empty.
    """

    kind: str
    case_id: str
    entry: Entry


def by_identifiers(plain: Plain, wanted: Sequence[tuple[IdentifierKind, str]], limit: int) -> list[Led]:
    """Return what exact identifiers lead to, in the order of the kinds asked; at most `limit` for each."""
    return [Led(row[0], row[1], row[2:]) for row in rows_by_identifiers(plain, wanted, limit)]


def rows_by_identifiers(
    plain: Plain, wanted: Sequence[tuple[IdentifierKind, str]], limit: int
) -> list[tuple[str, str, int, str, str]]:
    """Return the same as the driver has it: the kind, the case, and the three parts of the entry."""
    if not wanted:
        return []
    question = " UNION ALL ".join([_BY_ID if kind is IdentifierKind.CASE else _BY_VALUE for kind, _ in wanted])
    values = [part for kind, value in wanted for part in (kind.value, value, limit)]
    return rows_of(plain, question, values)
