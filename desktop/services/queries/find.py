"""The search box: one line in, people out, the best first."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from desktop.domain.booking_number import LENGTH as BOOKING_LENGTH
from desktop.domain.booking_number import BadBookingNumber, read_booking_number
from desktop.domain.clock import oslo_day
from desktop.domain.duf import BadDuf, read_duf
from desktop.domain.name_sounds import sounds
from desktop.domain.names import fold, fold_again, letters
from desktop.domain.partial_date import BadBirthDate, read_birth_date
from desktop.domain.scan import BOOKING_PREFIX, BookingScan, PaperScan, PassportScan, ReceiptScan, recognise
from desktop.services.phones import likely_numbers
from desktop.services.queries.find_today import among, due_today
from desktop.services.queries.hits import Found, Hit, hits_of
from desktop.storage import search, search_words
from desktop.storage.plain import Plain
from desktop.storage.search import IdentifierKind, Wanted
from desktop.storage.search_shown import Entry, decoded
from desktop.storage.store import Store

MOST_WORDS = 3
"""Further words are compared here and not by the index, which bounds the worst case."""

MOST_SHORT = 2
"""From this word on single letters are compared here too."""

MOST_COMPARED = 500
"""So many people are read where further words are compared."""

MOST_SPELLINGS = 8
"""So many other spellings of a word are looked for."""

_DIGIT = re.compile(r"\d")
_UNREADABLE = re.compile("[\0\ud800-\udfff]")
_ONLY_DIGITS = re.compile(r"[\d\s.,/+-]*")
_MAY_BE_SCANNED = re.compile(r"\d{8}|.*[^\W\d_]", re.DOTALL)
"""Whatever has a form of its own begins with a date or has a letter in it."""

ENOUGH = 15
"""Where so many fit as it was typed, nobody is looked for whose name is spelled otherwise."""

NAME, NEAR, ALIKE = "name", "near", "alike"
"""Why somebody fits whom no identifier led to: by what was typed, one typing error away, or by the sound of it."""


def find(store: Store, query: str, limit: int = 50) -> tuple[Hit, ...]:
    """Return who fits what was typed or scanned, best first; nothing for an empty query.

    An exact identifier goes before names; of names, whole words go before beginnings, these before words one typing
    error away, and what only sounds alike comes last. Of equals, those who have an appointment today come first. Only
    this station's cases are found (R17).
    """
    query = readable(query)
    today = oslo_day(store.clock.now())
    found: dict[int | tuple[int, str], Found] = {}
    with store.read_plain() as plain:
        exact = search.rows_by_identifiers(plain, identifiers(query, today), limit)
        for kind, case_id, number, person_id, shown in exact:
            found.setdefault((number, case_id) if case_id else number, ((number, person_id, shown), case_id, kind))
        for matched, entries in _by_name(plain, store, query, today, limit):
            for entry in entries:
                if entry[0] not in found:
                    found[entry[0]] = (entry, "", matched)
            if len(found) >= limit:
                break
        rows = list(found.values())[:limit]
        hits = hits_of(plain, store.device.station_id, rows, today) if rows else []
    return _mark_twins(hits)


def readable(text: str) -> str:
    """Return a text as the database can take it: a blank for NUL, and for the stray bytes of a shell or a scanner."""
    return text if text.isprintable() else _UNREADABLE.sub(" ", text)


def identifiers(query: str, today: date) -> list[tuple[IdentifierKind, str]]:
    """Return the exact identifiers that a text can mean, in the order in which they count."""
    text = query.strip()
    has_digits = _DIGIT.search(text) is not None
    wanted: list[tuple[IdentifierKind, str]] = []
    # A scan that is shorter has digits in it.
    if (has_digits or len(text) > len(BOOKING_PREFIX)) and _MAY_BE_SCANNED.match(text):
        wanted.extend(_scanned(text, today))
    if len(text) >= BOOKING_LENGTH:
        with suppress(BadBookingNumber):
            wanted.append((IdentifierKind.BOOKING, read_booking_number(text)))
    if not has_digits:
        return wanted
    compact = re.sub(r"[\s-]", "", text)
    if re.fullmatch(r"\d{11}", compact):
        wanted.append((IdentifierKind.NATIONAL_ID, compact))
    with suppress(BadDuf):
        wanted.append((IdentifierKind.DUF, read_duf(text).digits))
    with suppress(BadBirthDate):
        wanted.append((IdentifierKind.BORN_ON, str(read_birth_date(text, today))))
    wanted.extend((IdentifierKind.PHONE, number) for number in likely_numbers(text))
    if len(compact) >= 6:
        wanted.extend(
            (
                (IdentifierKind.RECEIPT, text),
                (IdentifierKind.PAPER, text.upper()),
                (IdentifierKind.PASSPORT, compact.upper()),
                (IdentifierKind.CASE, text),
            )
        )
    return list(dict.fromkeys(wanted))


def _scanned(text: str, today: date) -> list[tuple[IdentifierKind, str]]:
    match recognise(text, today):
        case PassportScan(mrz=mrz):
            return [(IdentifierKind.PASSPORT, mrz.document_number)]
        case BookingScan(number=number):
            return [(IdentifierKind.BOOKING, number)]
        case PaperScan(number=number):
            return [(IdentifierKind.PAPER, str(number))]
        case ReceiptScan(receipt=receipt):
            return [(IdentifierKind.RECEIPT, receipt.text)]
        case _:
            return []


class _Asked(NamedTuple):
    """What the names are to have: folded words, each beside what was typed, and a birth date typed beside them.

    Attributes:
        by_index: the words that the index is asked for: the longest, for they lead to the fewest.
        further: the others, and a single letter beside two longer words, for a sixth of all people have it.
    """

    by_index: tuple[tuple[str, str], ...]
    further: tuple[str, ...]
    born_on: str

    @property
    def words(self) -> tuple[str, ...]:
        """All words."""
        return (*(word for word, _ in self.by_index), *self.further)


def _by_name(plain: Plain, store: Store, query: str, today: date, limit: int) -> Iterator[tuple[str, Sequence[Entry]]]:
    """Return why people fit, and who, the best first; some come twice."""
    asked = _read(query, today)
    if asked is None:
        return
    if asked.born_on:
        yield from _born_then(plain, asked)
        return
    due = due_today(plain, store, today)
    seen: set[int] = set()
    before: list[list[Wanted]] = []
    for matched, wanted in _passes(plain, asked, seen):
        most = MOST_COMPARED if asked.further else limit + (0 if before else len(seen))
        found = search.entries_matching(plain, wanted, most, before)
        # Each question is wider than the one before it, and whom that one found need not be read again; of two words
        # the index would go through all who have either to leave out a few.
        before = wanted if len(wanted) == 1 and len(found) < most else []
        entries = [*among(due, wanted), *found]
        if asked.further:
            entries = _with_all(entries, asked.further)
        yield matched, entries
        seen.update([number for number, _, _ in entries])


def _read(query: str, today: date) -> _Asked | None:
    if _ONLY_DIGITS.fullmatch(query):
        return None
    words = [word for word in fold(query).split() if any(letter.isalnum() for letter in word)]
    names = [word for word in words if not _DIGIT.search(word)]
    if not names:
        return None
    typed = [word for word in letters(query).split() if any(letter.isalpha() for letter in word)]
    longest = sorted(zip(names, typed, strict=False), key=lambda each: -len(each[0]))
    by_index = tuple(each for at, each in enumerate(longest[:MOST_WORDS]) if at < MOST_SHORT or len(each[0]) > 1)
    further = tuple(word for word, _ in longest[len(by_index) :])
    if len(names) == len(words):
        return _Asked(by_index, further, "")
    rest = " ".join(part for part in query.split() if _DIGIT.search(part))
    try:
        return _Asked(by_index, further, str(read_birth_date(rest, today)))
    except BadBirthDate:
        return None


def _passes(plain: Plain, asked: _Asked, seen: Collection[int]) -> Iterator[tuple[str, list[list[Wanted]]]]:
    """Return what to look for, one question after the other, as long as somebody wants more.

    Args:
        plain: the unit of work.
        asked: what was typed.
        seen: who has been found by then.
    """
    words = [word for word, _ in asked.by_index]
    if search_words.all_known(plain, words):
        yield NAME, [[Wanted(word)] for word in words]
    beginnings = [[Wanted(word, begins=True)] for word in words]
    yield NAME, beginnings
    if len(seen) >= ENOUGH:
        return
    mended = [_mended(plain, word, typed) for word, typed in asked.by_index]
    if any(mended):
        yield NEAR, _with_others(beginnings, mended)
    if len(seen) >= ENOUGH:
        return
    alike = [search_words.sounding_alike(plain, word, MOST_SPELLINGS) for word in words]
    if any(alike):
        yield ALIKE, _with_others(beginnings, alike)


def _mended(plain: Plain, word: str, typed: str) -> list[str]:
    """Return the words one error away; a letter left out between two vowels makes them one to the folding."""
    found = dict.fromkeys(
        other
        for each in dict.fromkeys((word, typed))
        if len(each) >= search_words.SHORTEST_MENDED - 1
        for other in search_words.one_error_away(plain, each)
        if other != word
    )
    return list(found)


def _with_others(beginnings: list[list[Wanted]], others: list[list[str]]) -> list[list[Wanted]]:
    return [
        [*wanted, *(Wanted(other) for other in spellings[:MOST_SPELLINGS])]
        for wanted, spellings in zip(beginnings, others, strict=True)
    ]


def _born_then(plain: Plain, asked: _Asked) -> Iterator[tuple[str, Sequence[Entry]]]:
    """Return who was born on the day that was typed and has such a name, in whatever spelling."""
    born = search.by_identifiers(plain, [(IdentifierKind.BORN_ON, asked.born_on)], -1)
    found: dict[str, list[Entry]] = {NAME: [], NEAR: [], ALIKE: []}
    for entry, names in _names([led.entry for led in born]):
        fits = {_fit(names, word) for word in asked.words}
        if "" not in fits:
            found[next(worst for worst in (ALIKE, NEAR, NAME) if worst in fits)].append(entry)
    yield from found.items()


def _fit(names: list[str], word: str) -> str:
    """Return how a word fits one of a person's names, or nothing."""
    if any(name.startswith(word) for name in names):
        return NAME
    if any(search_words.is_one_error_away(word, name) for name in names):
        return NEAR
    keys = set(sounds(word))
    return ALIKE if keys and any(keys & set(sounds(name)) for name in names) else ""


def _names(entries: Sequence[Entry]) -> Iterator[tuple[Entry, list[str]]]:
    """Return people with the folded words of their names."""
    for entry, person in zip(entries, decoded(entries), strict=True):
        yield entry, fold(f"{person.family_name} {person.given_names}").split()


def _with_all(entries: Sequence[Entry], words: tuple[str, ...]) -> list[Entry]:
    """Return those in whose names something begins with each word."""
    return [
        entry for entry, names in _names(entries) if all(any(name.startswith(word) for name in names) for word in words)
    ]


def _mark_twins(hits: list[Hit]) -> tuple[Hit, ...]:
    born = [hit.person.born_on for hit in hits]
    if len(set(born)) == len(born):
        return tuple(hits)
    days = Counter(born)
    keys = {hit.person_id: fold_again(hit.name) for hit in hits if days[hit.born_on] > 1}
    people = {(hit.person_id, keys[hit.person_id], hit.born_on) for hit in hits if hit.person_id in keys}
    same = Counter((name, born_on) for _, name, born_on in people)
    return tuple(
        replace(hit, ambiguous=True) if days[hit.born_on] > 1 and same[(keys[hit.person_id], hit.born_on)] > 1 else hit
        for hit in hits
    )
