"""Closings: who would be hit, and the review list of each with what has become of everybody on it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, select
from sqlalchemy.orm import aliased

from desktop.domain.appointments import State
from desktop.domain.calendar_words import ItemState, ToldHow
from desktop.domain.clock import OSLO, minute_of_day
from desktop.domain.names import display_name
from desktop.domain.refusals import RuleBroken
from desktop.services.calendar_rules import calendar_rules
from desktop.services.closing import Span, hit_by
from desktop.storage.models import Appointment, Case, Closing, ClosingItem, Desk, Person, Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ClosingHit:
    """Somebody whom a closing would hit: local day and minute since midnight in Oslo."""

    appointment_id: str
    case_id: str
    name: str
    phone: str
    day: date
    start: int
    minutes: int
    desk: str
    service: str


@dataclass(frozen=True, slots=True)
class ClosingRow:
    """A closing, and how far its review has come.

    Attributes:
        start, ends: the hours of each day, or None for the whole day.
        desks: the numbers of the desks; empty for the whole station.
        open, total: how many appointments are still to be decided, of how many.
    """

    closing_id: str
    first: date
    last: date
    start: int | None
    ends: int | None
    desk_ids: tuple[str, ...]
    desks: tuple[str, ...]
    reason: str
    closed_by: str
    closed_at: datetime
    reopened_by: str
    reopened_at: datetime | None
    open: int
    total: int


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One appointment on a review list, which is also a line of the phone list.

    Attributes:
        day, start, desk: the time that was hit.
        now_day, now_start, now_desk: the time that the appointment has now.
        state: what was decided; `settled` where the appointment was changed outside the list meanwhile.
        reason: the code of a cancellation, or of leaving it.
        claimed_by, claimed_at, claimed_until: who works on it; empty where nobody does, or no longer.
        told_how: None where nobody has told them.
        letter: the number of the letter, or empty.
        protected: the address is protected, and the letter goes out without it.
    """

    item_id: str
    appointment_id: str
    case_id: str
    person_id: str
    family_id: str | None
    name: str
    phone: str
    email: str
    language: str
    service: str
    minutes: int
    day: date
    start: int
    desk: str
    now_day: date
    now_start: int
    now_desk: str
    appointment_state: State
    state: ItemState
    settled: bool
    reason: str
    note: str
    decided_by: str
    decided_at: datetime | None
    claimed_by: str
    claimed_at: datetime | None
    claimed_until: datetime | None
    told_how: ToldHow | None
    told_by: str
    told_at: datetime | None
    letter: str
    protected: bool

    @property
    def is_open(self) -> bool:
        """Whether it can still be moved or cancelled: nobody has decided it, here or elsewhere."""
        return self.state is ItemState.OPEN and not self.settled


def preview_closing(store: Store, span: Span) -> tuple[ClosingHit, ...]:
    """Return whom closing a span would hit, by time; nothing is written."""
    now = store.clock.now().astimezone(OSLO)
    wanted = hit_by(store.device.station_id, span, now.date(), minute_of_day(now.time())).subquery()
    query: Select[*tuple[Any, ...]] = (
        select(*wanted.c, Person.family_name, Person.given_names, Person.phone, Desk.number)
        .join(Case, Case.id == wanted.c.case_id)
        .join(Person, Person.id == Case.person_id)
        .join(Desk, Desk.id == wanted.c.desk_id)
        .order_by(wanted.c.day, wanted.c.start, Desk.position)
    )
    with store.read() as connection:
        return tuple(
            ClosingHit(
                row.id,
                row.case_id,
                display_name(row.family_name, row.given_names),
                row.phone,
                row.day,
                row.start,
                row.minutes,
                row.number,
                row.service,
            )
            for row in connection.execute(query)
        )


def closings(store: Store, since: date | None = None) -> tuple[ClosingRow, ...]:
    """Return the closings of the station that end on a local day or later, by their first day; None for all."""
    closed, reopened = aliased(Staff), aliased(Staff)
    query: Select[*tuple[Any, ...]] = (
        select(
            *Closing.__table__.columns,
            closed.name.label("closed_name"),
            reopened.name.label("reopened_name"),
            func.count(ClosingItem.id).label("total"),
            func.coalesce(func.sum(case((ClosingItem.state == ItemState.OPEN, 1), else_=0)), 0).label("open"),
        )
        .join(closed, closed.id == Closing.closed_by)
        .join(reopened, reopened.id == Closing.reopened_by, isouter=True)
        .join(ClosingItem, ClosingItem.closing_id == Closing.id, isouter=True)
        .where(Closing.station_id == store.device.station_id)
        .group_by(*Closing.__table__.columns, closed.name, reopened.name)
        .order_by(Closing.first, Closing.id)
    )
    if since is not None:
        query = query.where(Closing.last >= since)
    with store.read() as connection:
        desks = select(Desk.id, Desk.number).where(Desk.station_id == store.device.station_id)
        numbers = {row.id: row.number for row in connection.execute(desks)}
        return tuple(
            ClosingRow(
                row.id,
                row.first,
                row.last,
                row.start,
                row.ends,
                tuple(row.desks),
                tuple(numbers[desk_id] for desk_id in row.desks),
                row.reason,
                row.closed_name,
                row.closed_at,
                row.reopened_name or "",
                row.reopened_at,
                row.open,
                row.total,
            )
            for row in connection.execute(query)
        )


def review(store: Store, closing_id: str) -> tuple[ReviewRow, ...]:
    """Return the review list of a closing, by the time that was hit."""
    with store.read() as connection:
        return _review(connection, store, ClosingItem.closing_id == closing_id)


def phone_list(store: Store, closing_id: str) -> tuple[ReviewRow, ...]:
    """Return those of a review whom somebody still has to tell, by the time that was hit.

    Whom nobody has reached yet is among them; who keeps the time is not.
    """
    return tuple(
        row
        for row in review(store, closing_id)
        if row.state is not ItemState.LEFT and row.told_how in (None, ToldHow.NOT_REACHED)
    )


def letters(store: Store, closing_id: str) -> tuple[str, ...]:
    """Return the numbers of the letters that the decisions of a review have written, in the order of the list."""
    return tuple(row.letter for row in review(store, closing_id) if row.letter)


def review_row(connection: Connection, store: Store, item_id: str) -> ReviewRow:
    """Return one item of a review list.

    Raises:
        RuleBroken: `no-item`.
    """
    found = _review(connection, store, ClosingItem.id == item_id)
    if not found:
        raise RuleBroken("no-item")
    return found[0]


def _review(connection: Connection, store: Store, condition: Any) -> tuple[ReviewRow, ...]:
    station_id = store.device.station_id
    claim = timedelta(minutes=calendar_rules(connection, station_id).claim_minutes)
    query = _REVIEW.where(Closing.station_id == station_id, condition)
    rows = connection.execute(query.order_by(ClosingItem.day, ClosingItem.start, _Hit.position))
    return tuple(_plain(row, claim, store.clock.now()) for row in rows)


_Hit, _Now = aliased(Desk), aliased(Desk)
_Decided, _Claimed, _Told = aliased(Staff), aliased(Staff), aliased(Staff)
_REVIEW: Select[*tuple[Any, ...]] = (
    select(
        *ClosingItem.__table__.columns,
        _Hit.number.label("hit_desk"),
        _Now.number.label("now_desk"),
        Appointment.desk_id.label("now_desk_id"),
        Appointment.day.label("now_day"),
        Appointment.start.label("now_start"),
        Appointment.minutes,
        Appointment.service,
        Appointment.state.label("now_state"),
        Appointment.case_id,
        Case.person_id,
        Case.family_id,
        Person.family_name,
        Person.given_names,
        Person.phone,
        Person.email,
        Person.language,
        Person.protection,
        _Decided.name.label("decided_name"),
        _Claimed.name.label("claimed_name"),
        _Told.name.label("told_name"),
    )
    .join(Closing, Closing.id == ClosingItem.closing_id)
    .join(Appointment, Appointment.id == ClosingItem.appointment_id)
    .join(Case, Case.id == Appointment.case_id)
    .join(Person, Person.id == Case.person_id)
    .join(_Hit, _Hit.id == ClosingItem.desk_id)
    .join(_Now, _Now.id == Appointment.desk_id)
    .join(_Decided, _Decided.id == ClosingItem.decided_by, isouter=True)
    .join(_Claimed, _Claimed.id == ClosingItem.claimed_by, isouter=True)
    .join(_Told, _Told.id == ClosingItem.told_by, isouter=True)
)


def _plain(row: Row[Any], claim: timedelta, now: datetime) -> ReviewRow:
    until = row.claimed_at + claim if row.claimed_at else None
    claimed = until is not None and now < until
    there = (row.now_desk_id, row.now_day, row.now_start) == (row.desk_id, row.day, row.start)
    state = ItemState(row.state)
    return ReviewRow(
        item_id=row.id,
        appointment_id=row.appointment_id,
        case_id=row.case_id,
        person_id=row.person_id,
        family_id=row.family_id,
        name=display_name(row.family_name, row.given_names),
        phone=row.phone,
        email=row.email,
        language=row.language,
        service=row.service,
        minutes=row.minutes,
        day=row.day,
        start=row.start,
        desk=row.hit_desk,
        now_day=row.now_day,
        now_start=row.now_start,
        now_desk=row.now_desk,
        appointment_state=State(row.now_state),
        state=state,
        settled=state is ItemState.OPEN and not (there and row.now_state == State.BOOKED),
        reason=row.reason,
        note=row.note,
        decided_by=row.decided_name or "",
        decided_at=row.decided_at,
        claimed_by=(row.claimed_name or "") if claimed else "",
        claimed_at=row.claimed_at if claimed else None,
        claimed_until=until if claimed else None,
        told_how=ToldHow(row.told_how) if row.told_how else None,
        told_by=row.told_name or "",
        told_at=row.told_at,
        letter=row.letter,
        protected=row.protection != "none",
    )
