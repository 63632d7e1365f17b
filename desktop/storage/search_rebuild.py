"""Build the search index anew from the rows, in one transaction: whoever looks meanwhile has the old one."""

from collections.abc import Callable

from sqlalchemy import Connection, func, select

from desktop.domain.names import fold
from desktop.storage import search_bulk, search_shown, search_words
from desktop.storage.models import Person

PORTION = 5_000

_EMPTY = (
    "DELETE FROM search_identifier",
    "DELETE FROM search_person",
    "INSERT INTO search_name (search_name) VALUES ('delete-all')",
)
_PEOPLE = """SELECT s.number, p.family_name, p.given_names
    FROM search_person s CROSS JOIN person p ON p.id = s.person_id ORDER BY s.number"""


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
    search_shown.number_everybody(connection)
    words: set[str] = set()
    done = 0
    people = connection.exec_driver_sql(_PEOPLE)
    while portion := people.fetchmany(PORTION):
        names = [(number, fold(f"{family} {given}")) for number, family, given in portion]
        search_bulk.put_names(connection, names)
        words.update(word for _, folded in names for word in folded.split())
        done += len(names)
        tell(done, total)
    search_bulk.learn_words(connection, words)
    search_bulk.build_identifiers(connection)
    return done
