"""The search box: one line in, people out, the best first."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from desktop.domain.booking_number import BadBookingNumber, read_booking_number
from desktop.domain.clock import oslo_day
from desktop.domain.duf import BadDuf, read_duf
from desktop.domain.name_sounds import sounds
from desktop.domain.names import fold, letters
from desktop.domain.partial_date import BadBirthDate, read_birth_date
from desktop.domain.scan import BookingScan, PaperScan, PassportScan, ReceiptScan, recognise
from desktop.services.phones import likely_numbers
from desktop.services.queries.find_today import due_today
from desktop.services.queries.hits import Found, Hit, hits_of
from desktop.storage import search, search_rows, search_words
from desktop.storage.search import IdentifierKind, Wanted
from desktop.storage.store import Store

MOST_WORDS = 3
"""Further words are compared here and not by the index, which bounds the worst case."""

MOST_SPELLINGS = 8
"""So many other spellings of a word are looked for."""

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
    today = oslo_day(store.clock.now())
    found: dict[tuple[str, str], str] = {}
    with store.read() as connection:
        for kind, person_id, case_id in search.by_identifiers(connection, identifiers(query, today), limit):
            found.setdefault((person_id, case_id), kind.value)
        for person_id, matched in _by_name(connection, store, query, today, limit):
            found.setdefault((person_id, ""), matched)
            if len(found) >= limit:
                break
        rows = [Found(*key, matched) for key, matched in found.items()]
        hits = hits_of(connection, store.device.station_id, rows[:limit], today) if rows else []
    return _mark_twins(hits)


def identifiers(query: str, today: date) -> list[tuple[IdentifierKind, str]]:
    """Return the exact identifiers that a text can mean, in the order in which they count."""
    text = query.strip()
    wanted: list[tuple[IdentifierKind, str]] = list(_scanned(text, today))
    with suppress(BadBookingNumber):
        wanted.append((IdentifierKind.BOOKING, read_booking_number(text)))
    if not any(letter.isdigit() for letter in text):
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the names are to have: folded words, the same as they were typed, and a birth date typed beside them."""

    words: tuple[str, ...]
    typed: tuple[str, ...]
    born_on: str


def _by_name(connection: Connection, store: Store, query: str, today: date, limit: int) -> Iterator[tuple[str, str]]:
    """Return people and why they fit, the best first; some come twice."""
    asked = _read(query, today)
    if asked is None:
        return
    if asked.born_on:
        yield from _born_then(connection, asked)
        return
    further = asked.words[MOST_WORDS:]
    seen: set[str] = set()
    for number, (matched, wanted) in enumerate(_passes(connection, asked, seen), start=1):
        # Each question finds again whom the one before it found.
        for person_id in (
            *due_today(connection, store, today, wanted),
            *search.people_matching(connection, wanted, number * limit),
        ):
            if not further or _has_all(connection, person_id, further):
                seen.add(person_id)
                yield person_id, matched


def _read(query: str, today: date) -> _Asked | None:
    words = [word for word in fold(query).split() if any(letter.isalnum() for letter in word)]
    names = tuple(word for word in words if not any(letter.isdigit() for letter in word))
    typed = tuple(word for word in letters(query).split() if any(letter.isalpha() for letter in word))
    if not names:
        return None
    if len(names) == len(words):
        return _Asked(names, typed, "")
    rest = " ".join(part for part in query.split() if any(letter.isdigit() for letter in part))
    try:
        return _Asked(names, typed, str(read_birth_date(rest, today)))
    except BadBirthDate:
        return None


def _passes(connection: Connection, asked: _Asked, seen: Collection[str]) -> Iterator[tuple[str, list[list[Wanted]]]]:
    """Return what to look for, one question after the other, as long as somebody wants more.

    Args:
        seen: who has been found by then.
    """
    words = asked.words[:MOST_WORDS]
    yield NAME, [[Wanted(word)] for word in words]
    beginnings = [[Wanted(word, begins=True)] for word in words]
    yield NAME, beginnings
    if len(seen) >= ENOUGH:
        return
    mended = [_mended(connection, word, plain) for word, plain in zip(words, asked.typed, strict=False)]
    if any(mended):
        yield NEAR, _with_others(beginnings, mended)
    if len(seen) >= ENOUGH:
        return
    alike = [search_words.sounding_alike(connection, word, MOST_SPELLINGS) for word in words]
    if any(alike):
        yield ALIKE, _with_others(beginnings, alike)


def _mended(connection: Connection, word: str, typed: str) -> list[str]:
    """Return the words one error away; a letter left out between two vowels makes them one to the folding."""
    found = dict.fromkeys(
        other
        for each in dict.fromkeys((word, typed))
        if len(each) >= search_words.SHORTEST_MENDED - 1
        for other in search_words.one_error_away(connection, each)
        if other != word
    )
    return list(found)


def _with_others(beginnings: list[list[Wanted]], others: list[list[str]]) -> list[list[Wanted]]:
    return [
        [*wanted, *(Wanted(other) for other in spellings[:MOST_SPELLINGS])]
        for wanted, spellings in zip(beginnings, others, strict=True)
    ]


def _born_then(connection: Connection, asked: _Asked) -> Iterator[tuple[str, str]]:
    """Return who was born on the day that was typed and has such a name, in whatever spelling."""
    born = search.by_identifiers(connection, [(IdentifierKind.BORN_ON, asked.born_on)], -1)
    found: dict[str, list[str]] = {NAME: [], NEAR: [], ALIKE: []}
    for _, person_id, _ in born:
        names = _names(connection, person_id)
        fits = {_fit(names, word) for word in asked.words}
        if "" not in fits:
            found[next(worst for worst in (ALIKE, NEAR, NAME) if worst in fits)].append(person_id)
    for matched, people in found.items():
        yield from ((person_id, matched) for person_id in people)


def _fit(names: list[str], word: str) -> str:
    """Return how a word fits one of a person's names, or nothing."""
    if any(name.startswith(word) for name in names):
        return NAME
    if any(search_words.is_one_error_away(word, name) for name in names):
        return NEAR
    keys = set(sounds(word))
    return ALIKE if keys and any(keys & set(sounds(name)) for name in names) else ""


def _names(connection: Connection, person_id: str) -> list[str]:
    family, given = search_rows.name_of(connection, person_id)
    return fold(f"{family} {given}").split()


def _has_all(connection: Connection, person_id: str, words: tuple[str, ...]) -> bool:
    names = _names(connection, person_id)
    return all(any(name.startswith(word) for name in names) for word in words)


def _mark_twins(hits: list[Hit]) -> tuple[Hit, ...]:
    days = Counter(hit.born_on for hit in hits)
    if len(days) == len(hits):
        return tuple(hits)
    people = {(hit.person_id, fold(hit.name), hit.born_on) for hit in hits if days[hit.born_on] > 1}
    same = Counter((name, born_on) for _, name, born_on in people)
    return tuple(
        hit._replace(ambiguous=days[hit.born_on] > 1 and same[(fold(hit.name), hit.born_on)] > 1) for hit in hits
    )
