"""The search index: names in FTS5, exact identifiers in a B-tree; kept by the same transaction as the rows.

SQLite only. Names are folded before they are written and before they are looked for (`desktop.domain.names.fold`),
because SQLite itself folds neither æøå nor transliterations.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, text

from desktop.storage import search_words

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
_ADD_PERSON = text("INSERT INTO search_person (person_id) VALUES (:person_id) RETURNING number")
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
_DROP_ALL = text("DELETE FROM search_identifier WHERE person_id = :person_id")
_DROP_PERSON = text("DELETE FROM search_person WHERE person_id = :person_id")
_MOVE = text("UPDATE search_identifier SET person_id = :person_id WHERE case_id = :case_id")
_BY_NAME = (
    "SELECT p.person_id FROM search_name n JOIN search_person p ON p.number = n.rowid "
    "WHERE search_name MATCH ? ORDER BY n.rowid DESC LIMIT ?"
)
_BY_VALUE = (
    "SELECT * FROM (SELECT kind, person_id, case_id FROM search_identifier WHERE kind = ? AND value = ? LIMIT ?)"
)

# A case is found by its id in its own row.
_BY_ID = "SELECT * FROM (SELECT ? AS kind, person_id, id FROM case_file WHERE id = ? LIMIT ?)"


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


def drop_person(connection: Connection, person_id: str) -> None:
    """Take away everything that leads to a person."""
    number = connection.execute(_NUMBER, {"person_id": person_id}).scalar_one_or_none()
    if number is not None:
        connection.execute(_DROP_NAMES, {"number": number})
    for statement in (_DROP_PERSON, _DROP_ALL):
        connection.execute(statement, {"person_id": person_id})


def move_case(connection: Connection, case_id: str, person_id: str) -> None:
    """Let all identifiers of a case lead to another person."""
    connection.execute(_MOVE, {"case_id": case_id, "person_id": person_id})


def people_by_name(connection: Connection, words: Iterable[str], limit: int) -> list[str]:
    """Return the ids of people whose folded names begin with each of the words, in any order, newest first."""
    return people_matching(connection, [[Wanted(word, begins=True)] for word in words], limit)


def people_matching(connection: Connection, wanted: Iterable[Sequence[Wanted]], limit: int) -> list[str]:
    """Return the ids of people whose folded names have one word of each group, in any order, newest first."""
    query = " AND ".join(f"({' OR '.join(each.in_question for each in group)})" for group in wanted)
    rows = connection.exec_driver_sql(_BY_NAME, (query, limit))
    return list(rows.scalars())


def by_identifiers(
    connection: Connection, wanted: Sequence[tuple[IdentifierKind, str]], limit: int
) -> list[tuple[IdentifierKind, str, str]]:
    """Return kind, person id, and case id or empty, of what exact identifiers lead to; in the order of the kinds asked.

    At most `limit` for each.
    """
    if not wanted:
        return []
    question = " UNION ALL ".join(_BY_ID if kind is IdentifierKind.CASE else _BY_VALUE for kind, _ in wanted)
    values = tuple(part for kind, value in wanted for part in (kind.value, value, limit))
    rows = connection.exec_driver_sql(question, values)
    return [(IdentifierKind(kind), person_id, case_id) for kind, person_id, case_id in rows]
