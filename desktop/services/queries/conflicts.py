"""What could not be done as it was meant: both versions side by side, for the person who decides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, func, or_, select

from desktop.domain.appointments import HOLDS_SEAT, Standing, State
from desktop.domain.cases import AddressProtection
from desktop.domain.languages import Language
from desktop.domain.names import display_name
from desktop.domain.station_line import ConflictKind
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.commands import from_json
from desktop.services.conflicts import TOLD_NO, TOLD_OTHERWISE
from desktop.services.free_times import FreeTime, free_times
from desktop.services.looks import LOOKS
from desktop.services.overbooking import Overbook
from desktop.services.own_chains import was_done
from desktop.services.queries.imported import OFFERED
from desktop.services.queries.sending import why_refused
from desktop.services.waiting_list import OfferPlace
from desktop.storage.models import (
    Appointment,
    Case,
    Conflict,
    Desk,
    JournalEntry,
    JournalPayload,
    Person,
    Staff,
    StationCounter,
    table,
)
from desktop.storage.store import Store

_MOST_DEEDS = 6
_WHILE_UNKNOWN = timedelta(days=1)
"""So far back the other entries on a case are shown where it is not known what the counter had seen last."""


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done: the name of the command, when (UTC), by whom, and the name of the counter."""

    command: str
    at: datetime
    by: str
    counter: str


@dataclass(frozen=True, slots=True)
class Place:
    """A time at a desk: local day and minute since midnight in Oslo."""

    desk_id: str
    desk: str
    day: date
    start: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who has the place, and how they got it."""

    case_id: str
    name: str
    protected: bool
    deed: Deed


@dataclass(frozen=True, slots=True)
class Booking:
    """An appointment that lost its place.

    Attributes:
        promised: the time that was promised at the counter.
        holders: who has it; none where the time is closed, lent or not open.
        place, standing, state: how the appointment stands now.
        free: the next free times, the earliest first; none where it needs none any more.
    """

    appointment_id: str
    promised: Place
    holders: tuple[Holder, ...]
    place: Place
    standing: Standing
    state: State
    free: tuple[FreeTime, ...]

    @property
    def needs_new_time(self) -> bool:
        """Tell whether somebody still waits for a time."""
        return self.standing is Standing.NEEDS_NEW_TIME and self.state is State.BOOKED


@dataclass(frozen=True, slots=True)
class NotAsMeant:
    """An open item.

    Attributes:
        settles: the id of the item that settles this one too: its own, or that of the first one it was built on.
        sentence: why the station could not do it.
        case_id, name, phone, protected: whose it is; empty where the station does not have the case.
        done: what was done here.
        there: what the station has on the case since, from elsewhere, the newest first.
        booking: the appointment, where it is one that lost its place.
    """

    conflict_id: str
    settles: str
    kind: ConflictKind
    code: str
    sentence: str
    case_id: str
    name: str
    phone: str
    protected: bool
    done: Deed
    there: tuple[Deed, ...]
    booking: Booking | None
    noted_at: datetime

    @property
    def was_told_no(self) -> bool:
        """Tell whether the station has done it, and the counter, without its answer, said that it cannot be done."""
        return self.code == TOLD_NO

    @property
    def was_told_otherwise(self) -> bool:
        """Tell whether both have done it, each from the rows that it had, and a paper says something else."""
        return self.code == TOLD_OTHERWISE

    @property
    def is_joined(self) -> bool:
        """Tell whether it was built on another item."""
        return self.settles != self.conflict_id


def count_not_as_meant(store: Store) -> int:
    """Return how many wait for a person: bookings without a time, and first items with what was built on them."""
    on_its_own = or_(Conflict.kind == ConflictKind.NEEDS_NEW_TIME, Conflict.joined_to.is_(None))
    query = select(func.count()).select_from(Conflict).where(*_open(store), on_its_own)
    with store.read() as connection:
        return int(connection.execute(query).scalar_one())


def not_as_meant(store: Store, language: Language) -> tuple[NotAsMeant, ...]:
    """Return what is open: bookings without a time, the soonest first; then the others, each before what joined it."""
    with store.read() as connection:
        rows = connection.execute(_items(store)).all()
        counters = _counters(connection)
        found = {row.id: _item(store, connection, row, counters, language) for row in rows}
    late = [each for each in found.values() if each.kind is ConflictKind.NEEDS_NEW_TIME]
    late.sort(key=_soonest)
    joined: dict[str, list[NotAsMeant]] = {}
    for each in found.values():
        if each.kind is not ConflictKind.NEEDS_NEW_TIME and each.is_joined:
            joined.setdefault(each.settles, []).append(each)
    firsts = [each for each in found.values() if each.kind is not ConflictKind.NEEDS_NEW_TIME and not each.is_joined]
    ordered = [each for first in (*late, *firsts) for each in (first, *joined.pop(first.conflict_id, ()))]
    return (*ordered, *(each for rest in joined.values() for each in rest))


def _soonest(item: NotAsMeant) -> tuple[bool, date, int, str]:
    booking = item.booking
    if booking is None:
        return True, date.max, 0, item.conflict_id
    return not booking.needs_new_time, booking.promised.day, booking.promised.start, item.conflict_id


def _open(store: Store) -> tuple[Any, ...]:
    return Conflict.station_id == store.device.station_id, Conflict.settled_at.is_(None)


def _items(store: Store) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *table(Conflict).columns,
            *(JournalEntry.command, JournalEntry.at, JournalEntry.device, JournalPayload.body),
            *(Staff.name.label("by"), Case.id.label("own_case"), Person.family_name, Person.given_names),
            *(Person.phone, Person.protection),
        )
        .join(JournalEntry, JournalEntry.id == Conflict.id)
        .join(JournalPayload, JournalPayload.entry_id == Conflict.id, isouter=True)
        .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
        .join(Case, (Case.id == Conflict.case_id) & (Case.station_id == store.device.station_id), isouter=True)
        .join(Person, Person.id == Case.person_id, isouter=True)
        .where(*_open(store))
        .order_by(Conflict.noted_at, Conflict.id)
    )


def _item(
    store: Store, connection: Connection, row: Row[Any], counters: Mapping[str, str], language: Language
) -> NotAsMeant:
    known = row.own_case is not None
    return NotAsMeant(
        conflict_id=row.id,
        settles=row.joined_to or row.id,
        kind=ConflictKind(row.kind),
        code=row.code,
        sentence=why_refused(row.facts, row.code, language),
        case_id=row.own_case or "",
        name=display_name(row.family_name, row.given_names) if known else "",
        phone=row.phone if known else "",
        protected=known and row.protection != AddressProtection.NONE.value,
        done=Deed(row.command, row.at, row.by or "", counters.get(row.device, row.counter)),
        there=_there(connection, row, counters) if known else (),
        booking=_booking(store, connection, row, counters) if row.about else None,
        noted_at=row.noted_at,
    )


# What the station has


def _there(connection: Connection, row: Row[Any], counters: Mapping[str, str]) -> tuple[Deed, ...]:
    """Return what was done on the case elsewhere since the counter last knew how the case stood there."""
    at_station = select(StationCounter.device).where(StationCounter.id == row.device).scalar_subquery()
    asked = select(func.max(JournalEntry.at)).where(JournalEntry.device == at_station, JournalEntry.at < row.at)
    since = connection.execute(asked).scalar_one_or_none() or row.at - _WHILE_UNKNOWN
    return _deeds(
        connection,
        counters,
        JournalEntry.case_id == row.case_id,
        JournalEntry.device != row.device,
        JournalEntry.at >= since,
    )


def _deeds(connection: Connection, counters: Mapping[str, str], *conditions: Any) -> tuple[Deed, ...]:
    query = (
        select(JournalEntry.command, JournalEntry.at, JournalEntry.device, Staff.name.label("by"))
        .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
        .where(*conditions, JournalEntry.command.not_in(LOOKS), was_done())
        .order_by(JournalEntry.at.desc(), JournalEntry.number.desc())
        .limit(_MOST_DEEDS)
    )
    return tuple(
        Deed(row.command, row.at, row.by or "", counters.get(row.device, "")) for row in connection.execute(query)
    )


def _counters(connection: Connection) -> dict[str, str]:
    """Return the names of the counters by the devices of both their chains."""
    names: dict[str, str] = {}
    for row in connection.execute(select(StationCounter.id, StationCounter.device, StationCounter.name)):
        names[row.id] = names[row.device] = row.name
    return names


# A booking that lost its place


def _booking(store: Store, connection: Connection, row: Row[Any], counters: Mapping[str, str]) -> Booking | None:
    query = select(*table(Appointment).columns, Desk.number.label("desk")).join(Desk, Desk.id == Appointment.desk_id)
    own = connection.execute(query.where(Appointment.id == row.about)).one_or_none()
    if own is None:
        return None
    place = Place(own.desk_id, own.desk, own.day, own.start, own.minutes)
    promised = _promised(connection, row, place)
    standing, state = Standing(own.standing), State(own.state)
    needs = standing is Standing.NEEDS_NEW_TIME and state is State.BOOKED
    now = store.clock.now()
    return Booking(
        appointment_id=own.id,
        promised=promised,
        holders=_holders(connection, own.id, promised, counters),
        place=place,
        standing=standing,
        state=state,
        free=free_times(connection, store.device.station_id, own.service, own.minutes, now, limit=OFFERED)
        if needs
        else (),
    )


def _promised(connection: Connection, row: Row[Any], place: Place) -> Place:
    """Return the time that the refused command was about; that of the appointment where the words of it are gone."""
    try:
        command = from_json(row.command, row.body) if row.body is not None else None
    except (KeyError, msgspec.ValidationError):
        return place
    if isinstance(command, Overbook | OfferPlace):
        command = command.booking
    if not isinstance(command, BookAppointment | MoveAppointment):
        return place
    desk = connection.execute(select(Desk.number).where(Desk.id == command.desk_id)).scalar_one_or_none()
    return Place(command.desk_id, desk or "", command.day, command.start, place.minutes)


def _holders(
    connection: Connection, appointment_id: str, place: Place, counters: Mapping[str, str]
) -> tuple[Holder, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(
            *(Appointment.id, Appointment.case_id, Appointment.booked_at, Staff.name.label("by")),
            *(Person.family_name, Person.given_names, Person.protection),
        )
        .join(Case, Case.id == Appointment.case_id)
        .join(Person, Person.id == Case.person_id)
        .join(Staff, Staff.id == Appointment.booked_by, isouter=True)
        .where(
            Appointment.id != appointment_id,
            Appointment.desk_id == place.desk_id,
            Appointment.day == place.day,
            Appointment.start < place.start + place.minutes,
            Appointment.start + Appointment.minutes > place.start,
            Appointment.standing != Standing.NEEDS_NEW_TIME,
            Appointment.state.in_(sorted(HOLDS_SEAT)),
        )
        .order_by(Appointment.start, Appointment.id)
    )
    rows = connection.execute(query).all()
    given = _given(connection, rows, counters)
    return tuple(
        Holder(
            case_id=row.case_id,
            name=display_name(row.family_name, row.given_names),
            protected=row.protection != AddressProtection.NONE.value,
            deed=given.get(row.id) or Deed("book-appointment", row.booked_at, row.by or "", ""),
        )
        for row in rows
    )


def _given(connection: Connection, rows: Iterable[Row[Any]], counters: Mapping[str, str]) -> dict[str, Deed]:
    """Return how each appointment came by the time that it has, as far as the journal still has the words."""
    found: dict[str, Deed] = {}
    for row in rows:
        entry = connection.execute(
            select(JournalEntry.command, JournalEntry.at, JournalEntry.device, Staff.name.label("by"))
            .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
            .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
            .where(
                JournalEntry.case_id == row.case_id,
                JournalEntry.command.in_(_GIVES_TIME),
                JournalPayload.body.contains(f'"{row.id}"', autoescape=True),
            )
            .order_by(JournalEntry.at.desc(), JournalEntry.number.desc())
            .limit(1)
        ).one_or_none()
        if entry is not None:
            found[row.id] = Deed(entry.command, entry.at, entry.by or "", counters.get(entry.device, ""))
    return found


_GIVES_TIME = (
    *("book-appointment", "move-appointment", "overbook", "offer-place", "give-new-time"),
    *("move-closing-item", "take-new-time-back"),
)
