"""Compare the search index with the rows that it is made from, completely and without keeping either in memory.

SQLite only. FTS5 keeps no names, only in whose name a word stands and where. So each word of each person's name is
hashed with its place, once as the index has it and once as the rows say, and all hashes of a person are laid over
each other by exclusive or: where nothing is left, the index has exactly that name.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from desktop.domain.name_sounds import sounds
from desktop.domain.names import fold
from desktop.storage import search_bulk, search_shown
from desktop.storage.search import TOKENIZE
from desktop.storage.search_words import SHORTEST_MENDED, shortened

PORTION = 5_000

OTHER = "other"
"""Stands for all kinds of identifiers that nobody knows."""

Tell = Callable[[int, int], object]
"""Is told how much has been compared, and of how much; it begins again at nothing with each part."""


@dataclass(frozen=True, slots=True)
class IndexCheck:
    """What was found; the numbers only, for names and identifiers are nobody's business here.

    Attributes:
        people: how many there are.
        identifiers: how many identifiers the rows have.
        names: people who are not found by their name, or by another one; and entries that lead to nobody.
        by_kind: identifiers that lead nowhere or elsewhere, by their kinds; only kinds of which there are some.
        words: words of names that typing errors and sound-alikes do not lead to.
        shown: people of whom a list would show something else than the rows say.
    """

    people: int
    identifiers: int
    names: int
    by_kind: tuple[tuple[str, int], ...]
    words: int
    shown: int

    @property
    def holds(self) -> bool:
        """Tell whether nothing differs."""
        return not (self.names or self.by_kind or self.words or self.shown)


_PEOPLE = (
    "SELECT s.number, p.family_name, p.given_names FROM person p LEFT JOIN search_person s ON s.person_id = p.id"
    " ORDER BY p.rowid"
)
_COUNT = "SELECT count(*) FROM person"
_NUMBERS = "SELECT count(*), coalesce(max(number), 0) FROM search_person"
_OF_NOBODY = "SELECT number FROM search_person WHERE person_id NOT IN (SELECT id FROM person)"
_SHOWN_OTHERWISE = f"""SELECT count(*) FROM search_person s JOIN person p ON p.id = s.person_id
    WHERE s.shown <> {search_shown.SHOWN}"""  # noqa: S608 - a statement of our own
_ASIDE = (
    "CREATE VIRTUAL TABLE temp.indexed_word USING fts5vocab('main', 'search_name', 'instance')",
    f"CREATE VIRTUAL TABLE temp.own_name USING fts5(names, content='', contentless_delete=1, tokenize='{TOKENIZE}')",
    "CREATE VIRTUAL TABLE temp.own_word USING fts5vocab('temp', 'own_name', 'instance')",
)
_PUT_ASIDE = "DROP TABLE temp.own_word", "DROP TABLE temp.own_name", "DROP TABLE temp.indexed_word"
_INDEXED_WORDS = 'SELECT doc, term, "offset" FROM temp.indexed_word'
_OWN_WORDS = 'SELECT doc, term, "offset" FROM temp.own_word'
_ADD_OWN = "INSERT INTO temp.own_name (rowid, names) VALUES (?, ?)"
_FORGET_OWN = "INSERT INTO temp.own_name (own_name) VALUES ('delete-all')"

_KNOWN_WORDS = "SELECT word FROM search_word"
_VARIANTS = "SELECT word, variant FROM search_variant"
_SOUNDS = "SELECT word, sound FROM search_sound"

_WRITTEN = "SELECT kind, count(*) FROM search_identifier GROUP BY kind"
_EXPECTED = """WITH r (kind, value, person_id, case_id) AS ({rows})
SELECT count(*), coalesce(sum(NOT EXISTS (
    SELECT 1 FROM search_identifier i
    WHERE i.kind = r.kind AND i.value = r.value AND i.person_id = r.person_id AND i.case_id = r.case_id
)), 0) FROM r"""


def check_index(connection: Connection, tell: Tell = lambda _, __: None) -> IndexCheck:
    """Return what of the index is not as the rows say; words that nobody has any more are no fault.

    Args:
        connection: the open transaction, on SQLite; nothing is written but aside, in memory.
        tell: is told the progress.
    """
    people = int(connection.exec_driver_sql(_COUNT).scalar_one())
    with _aside(connection):
        names, words = _check_names(connection, people, tell)
    unlearnt = _unlearnt(connection, words)
    identifiers, by_kind = _check_identifiers(connection, tell)
    shown = int(connection.exec_driver_sql(_SHOWN_OTHERWISE).scalar_one())
    return IndexCheck(people, identifiers, names, by_kind, unlearnt, shown)


@contextmanager
def _aside(connection: Connection) -> Iterator[None]:
    for statement in _ASIDE:
        connection.exec_driver_sql(statement)
    yield
    for statement in _PUT_ASIDE:
        connection.exec_driver_sql(statement)


class _Left:
    """What is left of each number when what the rows say has been taken from what the index has."""

    def __init__(self, usual: int) -> None:
        self._usual = array("q", bytes(8 * (usual + 1)))
        self._beyond: dict[int, int] = {}

    def lay(self, words: Iterable[Any]) -> int:
        """Lay words over what is there already, and return how many they were."""
        usual, beyond, last, count = self._usual, self._beyond, len(self._usual) - 1, 0
        for count, (number, word, at) in enumerate(words, start=1):  # noqa: B007 - the count is what is asked for
            if 0 <= number <= last:
                usual[number] ^= hash((word, at))
            else:
                beyond[number] = beyond.get(number, 0) ^ hash((word, at))
        return count

    def numbers(self) -> Iterator[int]:
        """Yield the numbers of which something is left."""
        yield from (number for number, left in enumerate(self._usual) if left)
        yield from (number for number, left in self._beyond.items() if left)


def _check_names(connection: Connection, people: int, tell: Tell) -> tuple[int, set[str]]:
    """Return how many names differ, and the words of all of them."""
    numbered, highest = connection.exec_driver_sql(_NUMBERS).one()
    left = _Left(min(highest, 4 * numbered + PORTION))
    without_number = done = total = 0
    words: set[str] = set()
    rows = connection.exec_driver_sql(_PEOPLE)
    while portion := rows.fetchmany(PORTION):
        own: list[tuple[int, str]] = []
        for number, family, given in portion:
            folded = fold(f"{family} {given}")
            words.update(folded.split())
            if number is None:
                without_number += 1
            else:
                own.append((number, folded))
        total += left.lay(_taken_apart(connection, own))
        done += len(portion)
        tell(done, people)
    left.lay(_told(connection.exec_driver_sql(_INDEXED_WORDS), tell, total))
    wrong = set(left.numbers())
    wrong.update(connection.exec_driver_sql(_OF_NOBODY).scalars())
    return without_number + len(wrong), words


def _taken_apart(connection: Connection, names: Sequence[tuple[int, str]]) -> Iterator[Any]:
    """Yield the words of names as FTS5 itself takes them apart."""
    if names:
        connection.exec_driver_sql(_ADD_OWN, list(names))
        yield from connection.exec_driver_sql(_OWN_WORDS)
        connection.exec_driver_sql(_FORGET_OWN)


def _told(rows: Any, tell: Tell, total: int) -> Iterator[Any]:
    done = 0
    while portion := rows.fetchmany(PORTION):
        yield from portion
        done += len(portion)
        tell(min(done, total), total)


def _unlearnt(connection: Connection, words: set[str]) -> int:
    """Return how many words of names are not known, or not with just their shortened forms and sounds."""
    unknown = words.difference(connection.exec_driver_sql(_KNOWN_WORDS).scalars())
    forms = _laid(connection, _VARIANTS, words)
    heard = _laid(connection, _SOUNDS, words)
    for word in words:
        mended = shortened(word) if len(word) >= SHORTEST_MENDED else ()
        if forms.get(word, 0) != _sum(mended) or heard.get(word, 0) != _sum(sounds(word)):
            unknown.add(word)
    return len(unknown)


def _laid(connection: Connection, question: str, words: set[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for word, form in connection.exec_driver_sql(question):
        if word in words:
            found[word] = found.get(word, 0) ^ hash(form)
    return found


def _sum(forms: Iterable[str]) -> int:
    left = 0
    for form in forms:
        left ^= hash(form)
    return left


def _check_identifiers(connection: Connection, tell: Tell) -> tuple[int, tuple[tuple[str, int], ...]]:
    """Return how many identifiers the rows have, and how many differ of each kind.

    The rows have each identifier once. So what is too much in the index is what is there more than was found.
    """
    written = {str(kind): int(count) for kind, count in connection.exec_driver_sql(_WRITTEN)}
    total, wrong = 0, dict[str, int]()
    for at, (kind, rows) in enumerate(search_bulk.FROM_ROWS.items(), start=1):
        count, missing = connection.exec_driver_sql(_EXPECTED.format(rows=rows)).one()
        wrong[kind.value] = missing + written.pop(kind.value, 0) - (count - missing)
        total += count
        tell(at, len(search_bulk.FROM_ROWS))
    wrong[OTHER] = sum(written.values())
    return total, tuple((kind, count) for kind, count in wrong.items() if count)
