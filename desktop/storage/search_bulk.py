"""The search index for many people at once: live beside the rows, or built at the end of a first load."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from desktop.storage import search_shown, search_words
from desktop.storage.bulk import Watch, execute, no_watch
from desktop.storage.search import IdentifierKind

ASKED_AT_ONCE = 500

_NUMBERS = "SELECT coalesce(max(number), 0) FROM search_person"
_ADD_PERSON = (
    f"INSERT INTO search_person (number, person_id, shown) SELECT ?, p.id, {search_shown.SHOWN} FROM person p "  # noqa: S608
    "WHERE p.id = ?"
)
_DROP_NAMES = "DELETE FROM search_name WHERE rowid = ?"
_ADD_NAMES = "INSERT INTO search_name (rowid, names) VALUES (?, ?)"
_ADD = "INSERT INTO search_identifier (kind, value, person_id, case_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
_DROP = "DELETE FROM search_identifier WHERE kind = ? AND value = ? AND person_id = ? AND case_id = ?"

_OF_PERSON = "SELECT '{kind}', {column}, id, '' FROM person WHERE {column} <> ''"
FROM_ROWS: dict[IdentifierKind, str] = {
    IdentifierKind.BOOKING: (
        "SELECT 'booking', a.booking_number, c.person_id, c.id FROM appointment a JOIN case_file c ON c.id = a.case_id "
        "WHERE a.booking_number <> ''"
    ),
    **{
        kind: _OF_PERSON.format(kind=kind.value, column=column)
        for kind, column in (
            (IdentifierKind.BORN_ON, "born_on"),
            (IdentifierKind.DUF, "duf"),
            (IdentifierKind.NATIONAL_ID, "national_id"),
            (IdentifierKind.PASSPORT, "passport_number"),
            (IdentifierKind.PHONE, "phone"),
        )
    },
    IdentifierKind.PAPER: (
        "SELECT 'paper', p.number, c.person_id, c.id FROM issued_paper p JOIN case_file c ON c.id = p.case_id"
    ),
    IdentifierKind.RECEIPT: "SELECT 'receipt', receipt, person_id, id FROM case_file WHERE receipt <> ''",
}
"""What selects kind, value, person and case of all identifiers of a kind from the rows themselves, each of them once.

In the order of the index, so that each page is written once.
"""

Entry = tuple[str, str, str, str]
"""Kind, value, person and case of an identifier."""


def put_people(
    connection: Connection,
    names: Sequence[tuple[str, str]],
    dropped: Iterable[Entry],
    added: Iterable[Entry],
    watch: Watch = no_watch,
) -> None:
    """Write what people are found by.

    Args:
        connection: the open transaction.
        names: ids of people with their folded names, where these are new or others than before.
        dropped: identifiers that lead to them no more.
        added: identifiers that lead to them now; empty ones lead nowhere.
        watch: is called now and then.
    """
    known = _numbers(connection, [person_id for person_id, _ in names])
    number = last_number(connection) if names else 0
    fresh, rows = [], []
    for person_id, folded in names:
        own = known.get(person_id)
        if own is None:
            number += 1
            own = number
            fresh.append((own, person_id))
        rows.append((own, folded))
    execute(connection, _DROP_NAMES, [(own,) for own in known.values()], watch)
    execute(connection, _ADD_PERSON, fresh, watch)
    execute(connection, _ADD_NAMES, rows, watch)
    learn_words(connection, _words_of(folded for _, folded in names))
    execute(connection, _DROP, list(dropped), watch)
    execute(connection, _ADD, [entry for entry in added if entry[1]], watch)


def put_names(connection: Connection, names: Sequence[tuple[int, str]], watch: Watch = no_watch) -> None:
    """Write the folded names of people by number; the rest of their entries is written otherwise."""
    execute(connection, _ADD_NAMES, names, watch)


def learn_words(connection: Connection, words: Iterable[str]) -> None:
    """Learn the words of names that have been written without them."""
    search_words.put_words(connection, words)


def last_number(connection: Connection) -> int:
    """Return the highest number that somebody has in the index."""
    return int(connection.exec_driver_sql(_NUMBERS).scalar_one())


def build_identifiers(connection: Connection) -> None:
    """Write all identifiers of all people and cases into an index that has none, from the rows themselves."""
    for chosen in FROM_ROWS.values():
        connection.exec_driver_sql(
            f"INSERT INTO search_identifier (kind, value, person_id, case_id) {chosen} ORDER BY 2, 3, 4"
        )


def _words_of(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in name.split()}


def _numbers(connection: Connection, people: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for begins in range(0, len(people), ASKED_AT_ONCE):
        asked = tuple(people[begins : begins + ASKED_AT_ONCE])
        marks = ", ".join("?" for _ in asked)
        rows = connection.exec_driver_sql(
            f"SELECT person_id, number FROM search_person WHERE person_id IN ({marks})",  # noqa: S608 - marks only
            asked,
        )
        found.update({row[0]: row[1] for row in rows})
    return found
