"""Who has an appointment today: those people come before others with the same name."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from sys import maxunicode
from weakref import WeakKeyDictionary

from desktop.domain.names import fold
from desktop.storage import search_today
from desktop.storage.plain import Plain
from desktop.storage.search import Wanted
from desktop.storage.search_shown import Entry, decoded
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class _Known:
    """Those who are due on a day, and each word of their names with the place of whose it is, in order."""

    day: date
    mark: int
    due: tuple[Entry, ...]
    words: tuple[tuple[str, int], ...]


_KNOWN: WeakKeyDictionary[Store, _Known] = WeakKeyDictionary()
"""What was read last; good until the journal grows, for nothing changes without an entry."""


def due_today(plain: Plain, store: Store, today: date) -> _Known:
    """Return who has an appointment here on a local day, for `among`; SQLite only."""
    mark = search_today.journal_mark(plain)
    known = _KNOWN.get(store)
    if known is None or known.day != today or known.mark != mark:
        due = tuple(search_today.due_on(plain, store.device.station_id, today))
        words = sorted(
            (word, place)
            for place, person in enumerate(decoded(due))
            for word in fold(f"{person.family_name} {person.given_names}").split()
        )
        known = _KNOWN[store] = _Known(today, mark, due, tuple(words))
    return known


def among(known: _Known, wanted: Sequence[Sequence[Wanted]]) -> list[Entry]:
    """Return those of them who have a word of each group in their names."""
    fitting: set[int] | None = None
    for group in wanted:
        places = {place for each in group for _, place in _having(known, each)}
        fitting = places if fitting is None else fitting & places
        if not fitting:
            return []
    return [known.due[place] for place in sorted(fitting or ())]


def _having(known: _Known, wanted: Wanted) -> Sequence[tuple[str, int]]:
    last = wanted.word + chr(maxunicode) if wanted.begins else wanted.word
    first = bisect_left(known.words, (wanted.word, -1))
    return known.words[first : bisect_left(known.words, (last, len(known.due)), first)]
