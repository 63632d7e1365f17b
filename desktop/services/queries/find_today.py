"""Who has an appointment today: those people come before others with the same name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

from sqlalchemy import Connection

from desktop.domain.names import fold
from desktop.storage import search_rows
from desktop.storage.search import Wanted
from desktop.storage.store import Store


class Due(NamedTuple):
    """Somebody who has an appointment today; the folded words of the name stand between blanks."""

    person_id: str
    words: str


@dataclass(frozen=True, slots=True)
class _Known:
    day: date
    entries: int
    due: tuple[Due, ...]
    all_words: str


_KNOWN: WeakKeyDictionary[Store, _Known] = WeakKeyDictionary()
"""What was read last; good until the journal grows, for nothing changes without an entry."""


def due_today(connection: Connection, store: Store, today: date, wanted: Sequence[Sequence[Wanted]]) -> list[str]:
    """Return who has an appointment here on a local day, and a name with a word of each group; SQLite only."""
    known = _read(connection, store, today)
    if not _has(known.all_words, wanted):
        return []
    return [due.person_id for due in known.due if _has(due.words, wanted)]


def _read(connection: Connection, store: Store, today: date) -> _Known:
    entries = search_rows.journal_mark(connection)
    known = _KNOWN.get(store)
    if known is None or known.day != today or known.entries != entries:
        rows = search_rows.due_on(connection, store.device.station_id, today)
        due = tuple(Due(person_id, f" {fold(f'{family} {given}')} ") for person_id, family, given in rows)
        known = _KNOWN[store] = _Known(today, entries, due, "".join(each.words for each in due))
    return known


def _has(words: str, wanted: Sequence[Sequence[Wanted]]) -> bool:
    for group in wanted:
        for each in group:
            if (f" {each.word}" if each.begins else f" {each.word} ") in words:
                break
        else:
            return False
    return True
