"""The calendar: desks, published places and appointments of a stretch of days."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from desktop.domain.appointments import HOLDS_SEAT, Audience
from desktop.domain.languages import Language
from desktop.services.queries.day import AppointmentRow, appointments_between
from desktop.services.rule_book import holidays
from desktop.storage.models import Closure, Desk, Slot
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A desk, by the number on its sign; no services named means all."""

    desk_id: str
    number: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A published place: local day and minute since midnight in Oslo."""

    desk_id: str
    day: date
    start: int
    minutes: int
    audience: Audience


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """A day, or a desk's day, that is closed, and why."""

    day: date
    desk_id: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class DayLoad:
    """How many minutes of staff time a day has, and how many of them are taken."""

    day: date
    minutes: int
    taken: int


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """Everything that a calendar view paints for a stretch of days."""

    first: date
    last: date
    desks: tuple[DeskRow, ...]
    slots: tuple[SlotRow, ...]
    appointments: tuple[AppointmentRow, ...]
    closed: tuple[ClosedRow, ...]

    def load(self) -> tuple[DayLoad, ...]:
        """Return how full each day is."""
        days = [self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1)]
        return tuple(
            DayLoad(
                day,
                sum(slot.minutes for slot in self.slots if slot.day == day and slot.audience is Audience.STAFF),
                sum(a.minutes for a in self.appointments if a.day == day and a.state in HOLDS_SEAT),
            )
            for day in days
        )


def desks(store: Store) -> tuple[DeskRow, ...]:
    """Return the desks of the station, in their order."""
    with store.read() as connection:
        rows = connection.execute(
            select(Desk.id, Desk.number, Desk.services)
            .where(Desk.station_id == store.device.station_id)
            .order_by(Desk.position)
        )
        return tuple(DeskRow(row.id, row.number, tuple(row.services)) for row in rows)


def calendar_page(store: Store, first: date, last: date, language: Language) -> CalendarPage:
    """Return the calendar from one local day to another, both included; public holidays by their names."""
    station_id = store.device.station_id
    with store.read() as connection:
        slots = connection.execute(
            select(Slot.desk_id, Slot.day, Slot.start, Slot.minutes, Slot.audience)
            .where(Slot.station_id == station_id, Slot.day.between(first, last))
            .order_by(Slot.day, Slot.start)
        ).all()
        closures = connection.execute(
            select(Closure.day, Closure.desk_id, Closure.reason).where(
                Closure.station_id == station_id, Closure.day.between(first, last)
            )
        ).all()
    return CalendarPage(
        first,
        last,
        desks(store),
        tuple(SlotRow(row.desk_id, row.day, row.start, row.minutes, Audience(row.audience)) for row in slots),
        appointments_between(store, first, last),
        tuple(ClosedRow(row.day, row.desk_id, row.reason) for row in closures)
        + _public_holidays(first, last, language),
    )


def _public_holidays(first: date, last: date, language: Language) -> tuple[ClosedRow, ...]:
    known = holidays()
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(ClosedRow(day, None, known.name(day, language)) for day in days if known.name(day, language))
