"""Who is here already and may be the person that is being entered, the likeliest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from desktop.domain.clock import oslo_day
from desktop.domain.names import fold
from desktop.domain.twins import Entry, Likely, birth_dates_near, judge
from desktop.services.cases import PersonDetails
from desktop.services.queries.hits import Hit, hits_of
from desktop.storage import search, search_words
from desktop.storage.models import Passport, Person
from desktop.storage.plain import Plain
from desktop.storage.search import IdentifierKind, Wanted
from desktop.storage.search_shown import decoded, entries_of
from desktop.storage.store import Store

MOST_OF_A_DAY = 120
"""So many people of one birth date are compared; who shares the name too is found by it."""

MOST_OF_A_NAME = 100
MOST_SPELLINGS = 6


@dataclass(frozen=True, slots=True)
class LikelyTwin:
    """Somebody who may be the same person, with the case to open, and why."""

    hit: Hit
    likely: Likely


def likely_twins(store: Store, person: PersonDetails, most: int = 3, but: str = "") -> tuple[LikelyTwin, ...]:
    """Return who is probably the same person; only who has a case at this station (R17).

    SQLite only.

    Args:
        store: the database.
        person: what was entered so far.
        most: so many at the most.
        but: the id of the entry itself, where it is here already.
    """
    numbers = frozenset({person.passport_number} - {""})
    entered = Entry(person.family_name, person.given_names, person.born_on, person.duf, person.national_id, numbers)
    with store.read() as connection:
        if but:
            numbers |= frozenset(_noted(connection, [but]).get(but, ()))
            entered = Entry(*_fields(entered), numbers)
        judged: list[tuple[Likely, str]] = []
        for person_id, entry in _entries(connection, _candidates(connection, entered) - {but}):
            likely = judge(entered, entry)
            if likely is not None:
                judged.append((likely, person_id))
        judged.sort(key=lambda each: (-each[0].score, each[1]))
        why = {person_id: likely for likely, person_id in judged}
        # An entry that was joined leads to the one kept, so that more are read than are shown.
        shown: dict[str, LikelyTwin] = {}
        for person_id, hit in _hits(store, connection, list(why)):
            if hit.person_id != but:
                shown.setdefault(hit.person_id, LikelyTwin(hit, why[person_id]))
            if len(shown) >= most:
                break
        return tuple(shown.values())


def _fields(entry: Entry) -> tuple[str, str, str, str, str]:
    return entry.family_name, entry.given_names, entry.born_on, entry.duf, entry.national_id


def _candidates(connection: Connection, entered: Entry) -> set[str]:
    """Return the ids of people who may come near: by a number, or by name and birth date as the search shows them."""
    plain = connection.connection
    exact = [
        (IdentifierKind.DUF, entered.duf),
        (IdentifierKind.NATIONAL_ID, entered.national_id),
        *((IdentifierKind.PASSPORT, number) for number in sorted(entered.passports)),
    ]
    asked = [(kind, value) for kind, value in exact if value]
    found = {led.entry[1] for led in search.by_identifiers(plain, asked, MOST_OF_A_DAY)}
    if entered.passports:
        noted = select(Passport.person_id).where(Passport.number.in_(sorted(entered.passports)))
        found.update(connection.execute(noted).scalars())
    born = [(IdentifierKind.BORN_ON, day) for day in birth_dates_near(entered.born_on)]
    shown = [led.entry for led in search.by_identifiers(plain, born, MOST_OF_A_DAY)]
    words = fold(f"{entered.family_name} {entered.given_names}").split()
    if words:
        wanted = [_spellings(plain, word) for word in words[:3]]
        shown += search.entries_matching(plain, wanted, MOST_OF_A_NAME)
    # Numbers that are not shown could only speak against it, but for those that are in common, and these are found.
    for (_, person_id, _), person in zip(shown, decoded(shown), strict=True):
        known = Entry(person.family_name, person.given_names, person.born_on, person.duf)
        if person_id not in found and judge(entered, known) is not None:
            found.add(person_id)
    return found


def _spellings(plain: Plain, word: str) -> list[Wanted]:
    mended = search_words.one_error_away(plain, word)
    alike = search_words.sounding_alike(plain, word, MOST_SPELLINGS)
    others = list(dict.fromkeys(mended + alike))
    return [Wanted(word), *(Wanted(other) for other in others[:MOST_SPELLINGS])]


def _entries(connection: Connection, people: Iterable[str]) -> Iterable[tuple[str, Entry]]:
    asked = sorted(people)
    for begins in range(0, len(asked), 500):
        portion = asked[begins : begins + 500]
        noted = _noted(connection, portion)
        query: Select[*tuple[Any, ...]] = select(
            Person.id,
            Person.family_name,
            Person.given_names,
            Person.born_on,
            Person.duf,
            Person.national_id,
            Person.passport_number,
        ).where(Person.id.in_(portion))
        for row in connection.execute(query):
            yield row.id, _entry(row, noted.get(row.id, set()))


def _entry(row: Row[Any], noted: set[str]) -> Entry:
    numbers = frozenset(noted | ({row.passport_number} - {""}))
    return Entry(row.family_name, row.given_names, row.born_on, row.duf, row.national_id, numbers)


def _noted(connection: Connection, people: Iterable[str]) -> dict[str, set[str]]:
    """Return the numbers of further passports that were noted, by person."""
    found: dict[str, set[str]] = {}
    query = select(Passport.person_id, Passport.number).where(
        Passport.person_id.in_(list(people)), Passport.removed_at.is_(None), Passport.number != ""
    )
    for row in connection.execute(query):
        found.setdefault(row.person_id, set()).add(row.number)
    return found


def _hits(store: Store, connection: Connection, people: list[str]) -> Iterable[tuple[str, Hit]]:
    """Return a row for each person who has a case here, one after the other, with the entry that led there."""
    for entry in entries_of(connection.connection, people[:50]):
        today = oslo_day(store.clock.now())
        for hit in hits_of(connection.connection, store.device.station_id, [(entry, "", "twin")], today):
            yield entry[1], hit
