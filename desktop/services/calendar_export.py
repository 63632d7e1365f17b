"""The plan and the appointments as a calendar file. It says when, where and which kind of errand, and about nobody."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.domain.appointments import Audience, State
from desktop.domain.clock import MINUTES_PER_DAY
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.exchange.icalendar_file import CalendarEntry, calendar_file
from desktop.services.resource_files import resource_bytes
from desktop.services.wording import service
from desktop.storage.models import Appointment, ClosedHours, Closure, Desk, JournalEntry, Slot, Station
from desktop.storage.store import Store

CHANGES = (
    "book-appointment",
    "cancel-appointment",
    "cancel-closing-item",
    "lengthen-appointment",
    "move-appointment",
    "move-closing-item",
    "offer-place",
    "overbook",
    "take-offer-back",
    "undo-closing-item",
    "undo-step",
)
"""The commands after which an entry of the file can differ; their number never goes down."""


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A calendar file and how many appointments and stretches of the plan lie in it."""

    body: bytes
    appointments: int
    stretches: int


def calendar_of(store: Store, first: date, last: date, language: Language) -> CalendarFile:
    """Return the calendar of this station from one local day to another, both included.

    Cancelled appointments are in it as cancelled, so that a calendar that has them takes them away.

    Raises:
        RuleBroken: `period-backwards`.
    """
    if last < first:
        raise RuleBroken("period-backwards")
    with store.read() as connection:
        station_id = store.device.station_id
        name = connection.execute(select(Station.name).where(Station.id == station_id)).scalar_one()
        desks = {
            row.id: words("desk", language, number=row.number)
            for row in connection.execute(select(Desk).where(Desk.station_id == station_id))
        }
        appointments = list(_appointments(connection, station_id, first, last, desks, language))
        plan = [
            *_stretches(connection, station_id, first, last, desks, language),
            *_closed(connection, station_id, first, last, desks, language),
        ]
    title = words("calendar-name", language, station=name)
    body = calendar_file(title, [*appointments, *plan], store.clock.now(), language.value)
    return CalendarFile(body, len(appointments), len(plan))


def words(code: str, language: Language, **facts: object) -> str:
    """Return words of `resources/calendar-out.toml`."""
    return _table()[code][language.value].format_map(facts)


def _appointments(
    connection: Connection, station_id: str, first: date, last: date, desks: Mapping[str, str], language: Language
) -> Iterator[CalendarEntry]:
    mine = (Appointment.station_id == station_id, Appointment.day.between(first, last))
    changes = (
        select(JournalEntry.case_id, func.count().label("changes"), func.max(JournalEntry.at).label("changed_at"))
        .where(JournalEntry.command.in_(CHANGES), JournalEntry.case_id.in_(select(Appointment.case_id).where(*mine)))
        .group_by(JournalEntry.case_id)
    )
    changed: dict[str, tuple[int, datetime]] = {
        row.case_id: (row.changes, row.changed_at) for row in connection.execute(changes)
    }
    # Only what the file says is read: neither the case nor the person.
    rows = connection.execute(
        select(
            Appointment.id,
            Appointment.case_id,
            Appointment.desk_id,
            Appointment.day,
            Appointment.start,
            Appointment.minutes,
            Appointment.service,
            Appointment.state,
            Appointment.booked_at,
        ).where(*mine)
    )
    for row in rows:
        count, changed_at = changed.get(row.case_id, (0, row.booked_at))
        state = State(row.state)
        errand = service(row.service, language)
        yield CalendarEntry(
            id=row.id,
            day=row.day,
            start=row.start,
            minutes=row.minutes,
            summary=words("summary", language, state=words(state, language), errand=errand),
            location=desks.get(row.desk_id, ""),
            cancelled=state is State.CANCELLED,
            sequence=count,
            changed_at=changed_at,
        )


def _stretches(
    connection: Connection, station_id: str, first: date, last: date, desks: Mapping[str, str], language: Language
) -> Iterator[CalendarEntry]:
    """Yield the places of the plan, those that follow one another at a desk as one stretch."""
    rows = connection.execute(
        select(Slot.id, Slot.desk_id, Slot.day, Slot.start, Slot.minutes, Slot.audience)
        .where(Slot.station_id == station_id, Slot.day.between(first, last))
        .order_by(Slot.desk_id, Slot.day, Slot.audience, Slot.start)
    )
    for (desk_id, day, audience), places in groupby(rows, key=lambda row: (row.desk_id, row.day, row.audience)):
        said = words("open-staff" if audience == Audience.STAFF else "open-public", language)
        for begins, ends in _joined(places):
            yield CalendarEntry(
                begins.id, day, begins.start, ends - begins.start, said, desks.get(desk_id, ""), busy=False
            )


def _joined(places: Iterable[Any]) -> Iterator[tuple[Any, int]]:
    """Yield the first row of each stretch, and the minute at which the stretch ends."""
    begins: Any = None
    ends = 0
    for place in places:
        if begins is None or place.start > ends:
            if begins is not None:
                yield begins, ends
            begins, ends = place, place.start
        ends = max(ends, place.start + place.minutes)
    if begins is not None:
        yield begins, ends


def _closed(
    connection: Connection, station_id: str, first: date, last: date, desks: Mapping[str, str], language: Language
) -> Iterator[CalendarEntry]:
    """Yield what is closed; the reason stays here, for somebody may have written a name into it."""
    said = words("closed", language)
    whole = connection.execute(
        select(Closure.id, Closure.desk_id, Closure.day).where(
            Closure.station_id == station_id, Closure.day.between(first, last)
        )
    )
    for row in whole:
        yield CalendarEntry(row.id, row.day, None, MINUTES_PER_DAY, said, desks.get(row.desk_id, ""))
    hours = connection.execute(
        select(ClosedHours.id, ClosedHours.desk_id, ClosedHours.day, ClosedHours.start, ClosedHours.ends).where(
            ClosedHours.station_id == station_id, ClosedHours.day.between(first, last)
        )
    )
    for hour in hours:
        location = desks.get(hour.desk_id, "")
        yield CalendarEntry(hour.id, hour.day, hour.start, hour.ends - hour.start, said, location)


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    table: Mapping[str, Mapping[str, str]] = tomllib.loads(resource_bytes("calendar-out.toml").decode("utf-8"))
    return table
