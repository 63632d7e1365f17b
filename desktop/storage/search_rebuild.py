"""Build the search index anew from the rows, in one transaction: whoever looks meanwhile has the old one."""

from collections.abc import Callable

from sqlalchemy import Connection, func, select

from desktop.domain.names import fold
from desktop.storage import search_bulk, search_words
from desktop.storage.models import Person

PORTION = 5_000

_EMPTY = (
    "DELETE FROM search_identifier",
    "DELETE FROM search_person",
    "INSERT INTO search_name (search_name) VALUES ('delete-all')",
)
# In the order in which they came, for the newest are found first.
_PEOPLE = "SELECT id, family_name, given_names FROM person ORDER BY rowid"


def rebuild(connection: Connection, tell: Callable[[int, int], object] = lambda _, __: None) -> int:
    """Write the whole index again, and return how many people are in it.

    Args:
        connection: the open transaction, on SQLite.
        tell: is told now and then how many people are in, and of how many.
    """
    total = int(connection.execute(select(func.count()).select_from(Person)).scalar_one())
    for statement in _EMPTY:
        connection.exec_driver_sql(statement)
    search_words.forget(connection)
    words: set[str] = set()
    number = 0
    people = connection.exec_driver_sql(_PEOPLE)
    while portion := people.fetchmany(PORTION):
        names = [
            (number + at, person_id, fold(f"{family} {given}"))
            for at, (person_id, family, given) in enumerate(portion, start=1)
        ]
        search_bulk.put_names(connection, names)
        words.update(word for _, _, folded in names for word in folded.split())
        number += len(names)
        tell(number, total)
    search_bulk.learn_words(connection, words)
    search_bulk.build_identifiers(connection)
    return number
