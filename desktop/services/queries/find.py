"""The search box: one line in, people out."""

import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, and_, func, select

from desktop.domain.appointments import State
from desktop.domain.booking_number import BadBookingNumber, read_booking_number
from desktop.domain.cases import CaseStatus
from desktop.domain.clock import oslo_day
from desktop.domain.duf import BadDuf, read_duf
from desktop.domain.names import display_name, fold
from desktop.domain.partial_date import BadBirthDate, read_birth_date
from desktop.domain.scan import BookingScan, PaperScan, PassportScan, ReceiptScan, recognise
from desktop.services.phones import likely_numbers
from desktop.storage import search
from desktop.storage.models import Appointment, Case, Person
from desktop.storage.search import IdentifierKind
from desktop.storage.store import Store

MOST_WORDS = 3
"""Further words are compared here and not by the index, which bounds the worst case."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A person that fits, with the newest case.

    Attributes:
        born_on: `YYYY-MM-DD`, with `00` for what is unknown.
        matched: why it fits: `name`, or the kind of identifier.
        next_day, next_start: the next appointment, local day and minute in Oslo.
        ambiguous: another person in the list has the same name and birth date.
    """

    person_id: str
    case_id: str
    name: str
    born_on: str
    citizenship: str
    duf: str
    application: str
    status: CaseStatus
    matched: str
    next_day: date | None
    next_start: int | None
    next_state: State | None
    ambiguous: bool = False


def find(store: Store, query: str, limit: int = 50) -> tuple[Hit, ...]:
    """Return who fits what was typed or scanned, best first; nothing for an empty query.

    An exact identifier goes before names. Only this station's cases are found (R17).
    """
    today = oslo_day(store.clock.now())
    wanted = _identifiers(query, today)
    with store.read() as connection:
        found: dict[tuple[str, str], str] = {}
        for kind, value in wanted:
            for person_id, case_id in search.by_identifier(connection, kind, value, limit):
                found.setdefault((person_id, case_id), kind.value)
        for person_id in _by_name(connection, query, limit):
            found.setdefault((person_id, ""), "name")
        hits = [
            hit
            for (person_id, case_id), matched in list(found.items())[:limit]
            if (hit := _hit(connection, store.device.station_id, person_id, case_id, matched, today))
        ]
    return _mark_twins(hits)


def _identifiers(query: str, today: date) -> list[tuple[IdentifierKind, str]]:
    text = query.strip()
    compact = re.sub(r"[\s-]", "", text)
    wanted: list[tuple[IdentifierKind, str]] = list(_scanned(text, today))
    if re.fullmatch(r"\d{11}", compact):
        wanted.append((IdentifierKind.NATIONAL_ID, compact))
    with suppress(BadDuf):
        wanted.append((IdentifierKind.DUF, read_duf(text).digits))
    with suppress(BadBookingNumber):
        wanted.append((IdentifierKind.BOOKING, read_booking_number(text)))
    with suppress(BadBirthDate):
        wanted.append((IdentifierKind.BORN_ON, str(read_birth_date(text, today))))
    wanted.extend((IdentifierKind.PHONE, number) for number in likely_numbers(text))
    if re.search(r"\d", compact) and len(compact) >= 6:
        wanted.extend(
            (
                (IdentifierKind.RECEIPT, text),
                (IdentifierKind.PAPER, text.upper()),
                (IdentifierKind.PASSPORT, compact.upper()),
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


def _by_name(connection: Connection, query: str, limit: int) -> list[str]:
    words = [word for word in fold(query).split() if any(letter.isalpha() for letter in word)]
    if not words or len(words) < len(fold(query).split()):
        return []
    people = search.people_by_name(connection, words[:MOST_WORDS], limit)
    if len(words) <= MOST_WORDS:
        return people
    return [person_id for person_id in people if _has_all(connection, person_id, words[MOST_WORDS:])]


def _has_all(connection: Connection, person_id: str, words: list[str]) -> bool:
    row = connection.execute(select(Person.family_name, Person.given_names).where(Person.id == person_id)).one()
    names = fold(f"{row.family_name} {row.given_names}").split()
    return all(any(name.startswith(word) for name in names) for word in words)


def _hit(
    connection: Connection, station_id: str, person_id: str, case_id: str, matched: str, today: date
) -> Hit | None:
    upcoming = and_(
        Appointment.case_id == Case.id,
        Appointment.day >= today,
        Appointment.state.in_((State.BOOKED, State.ARRIVED, State.IN_SERVICE)),
    )
    row = connection.execute(
        select(
            Person.family_name,
            Person.given_names,
            Person.born_on,
            Person.citizenship,
            Person.duf,
            Case.id,
            Case.application,
            Case.status,
            Appointment.day,
            Appointment.start,
            Appointment.state,
        )
        .join(Case, Case.person_id == Person.id)
        .join(Appointment, upcoming, isouter=True)
        .where(Person.id == person_id, Case.station_id == station_id, (Case.id == case_id) | (case_id == ""))
        .order_by(func.coalesce(Appointment.day, date.max), Appointment.start, Case.opened_at.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    return Hit(
        person_id=person_id,
        case_id=row.id,
        name=display_name(row.family_name, row.given_names),
        born_on=row.born_on,
        citizenship=row.citizenship,
        duf=row.duf,
        application=row.application,
        status=CaseStatus(row.status),
        matched=matched,
        next_day=row.day,
        next_start=row.start,
        next_state=State(row.state) if row.state else None,
    )


def _mark_twins(hits: list[Hit]) -> tuple[Hit, ...]:
    people = {(hit.person_id, fold(hit.name), hit.born_on) for hit in hits}
    same = Counter((name, born_on) for _, name, born_on in people)
    return tuple(replace(hit, ambiguous=same[(fold(hit.name), hit.born_on)] > 1) for hit in hits)
