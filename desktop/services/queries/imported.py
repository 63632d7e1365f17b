"""What files have brought and what there is to do about it: how old the data is, differences, new times."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from desktop.domain.appointments import Standing, State
from desktop.domain.clock import oslo_day
from desktop.domain.exchange_words import Decided, RecordKind, Remark
from desktop.domain.names import display_name
from desktop.services.free_times import FreeTime, free_times
from desktop.services.importing.fields import unsaid
from desktop.storage.models import Appointment, Case, Conflict, Desk, ImportFile, ImportItem, Person
from desktop.storage.store import Store

OFFERED = 3
"""So many next free times stand beside somebody who needs a new one."""


@dataclass(frozen=True, slots=True)
class DataAge:
    """How old the newest whole file is.

    Attributes:
        made_at: when its sender made it, UTC.
        taken_in_at: when its last batch was in, UTC.
    """

    name: str
    made_at: datetime
    taken_in_at: datetime


@dataclass(frozen=True, slots=True)
class ImportTask:
    """Something that a file brought and that somebody has to look at.

    Attributes:
        remark: `differs`, or `outside-plan`.
        record_id: the case or the appointment.
        field: the name of the field, by its path in the file; empty for a time outside the plan.
        ours, theirs: what stands here and what the file says; a text, a number, a flag, None, or a list of these.
        made_at: when the file was made, UTC, or None.
    """

    item_id: str
    remark: Remark
    kind: RecordKind
    record_id: str
    case_id: str
    person_id: str
    name: str
    born_on: str
    field: str
    ours: Any
    theirs: Any
    file: str
    made_at: datetime | None
    noted_at: datetime


@dataclass(frozen=True, slots=True)
class NeedsNewTime:
    """An imported appointment whose place was taken; `free` has the next times, earliest first."""

    appointment_id: str
    case_id: str
    person_id: str
    name: str
    born_on: str
    phone: str
    desk: str
    day: date
    start: int
    minutes: int
    service: str
    free: tuple[FreeTime, ...]


def data_age(store: Store) -> DataAge | None:
    """Return how old the newest file is that was taken in whole, or None where there is none that says so."""
    with store.read() as connection:
        row = connection.execute(
            select(ImportFile)
            .where(
                ImportFile.station_id == store.device.station_id,
                ImportFile.made_at.is_not(None),
                ImportFile.finished_at.is_not(None),
            )
            .order_by(ImportFile.made_at.desc(), ImportFile.finished_at.desc())
            .limit(1)
        ).one_or_none()
    return DataAge(row.name, row.made_at, row.finished_at) if row else None


def import_tasks(store: Store, *, limit: int = 200) -> tuple[ImportTask, ...]:
    """Return what is to be decided at this station, the oldest first."""
    with store.read() as connection:
        query = (
            select(
                *ImportItem.__table__.columns,
                Case.id.label("case_id"),
                Person.id.label("person_id"),
                Person.family_name,
                Person.given_names,
                Person.born_on,
                ImportFile.name.label("file"),
                ImportFile.made_at,
            )
            .select_from(ImportItem)
            .join(Appointment, _of(RecordKind.APPOINTMENT, Appointment.id), isouter=True)
            .join(Case, _of(RecordKind.CASE, Case.id) | (Case.id == Appointment.case_id))
            .join(Person, Person.id == Case.person_id)
            .join(ImportFile, ImportFile.id == ImportItem.file_id)
            .where(*_open(store))
            .order_by(ImportItem.noted_at, ImportItem.id)
            .limit(limit)
        )
        return tuple(_task(row) for row in connection.execute(query))


def count_import_tasks(store: Store) -> int:
    """Return how many of them there are."""
    with store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(ImportItem).where(*_open(store))).scalar_one())


def needs_new_time(store: Store, *, limit: int = 200) -> tuple[NeedsNewTime, ...]:
    """Return who needs a new time, those whose time comes first before the others; past ones are left out."""
    now = store.clock.now()
    with store.read() as connection:
        query = (
            select(
                *Appointment.__table__.columns,
                Person.id.label("person_id"),
                Person.family_name,
                Person.given_names,
                Person.born_on,
                Person.phone,
                Desk.number.label("desk"),
            )
            .join(Case, Case.id == Appointment.case_id)
            .join(Person, Person.id == Case.person_id)
            .join(Desk, Desk.id == Appointment.desk_id)
            .where(*_without_place(store, now))
            .order_by(Appointment.day, Appointment.start, Appointment.id)
            .limit(limit)
        )
        rows = connection.execute(query).all()
        station = store.device.station_id
        free = {  # the same for all who want the same
            wanted: free_times(connection, station, *wanted, now, limit=OFFERED)
            for wanted in {(row.service, row.minutes) for row in rows}
        }
        return tuple(_new_time(row, free[row.service, row.minutes]) for row in rows)


def count_new_times(store: Store) -> int:
    """Return how many need a new time."""
    query = select(func.count()).select_from(Appointment).where(*_without_place(store, store.clock.now()))
    with store.read() as connection:
        return int(connection.execute(query).scalar_one())


def _without_place(store: Store, now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        Appointment.station_id == store.device.station_id,
        Appointment.day >= oslo_day(now),
        Appointment.standing == Standing.NEEDS_NEW_TIME,
        Appointment.state == State.BOOKED,
        # What a counter promised while it was cut off has a list of its own.
        ~select(Conflict.id).where(Conflict.about == Appointment.id, Conflict.settled_at.is_(None)).exists(),
    )


def _new_time(row: Any, free: tuple[FreeTime, ...]) -> NeedsNewTime:
    return NeedsNewTime(
        appointment_id=row.id,
        case_id=row.case_id,
        person_id=row.person_id,
        name=display_name(row.family_name, row.given_names),
        born_on=row.born_on,
        phone=row.phone,
        desk=row.desk,
        day=row.day,
        start=row.start,
        minutes=row.minutes,
        service=row.service,
        free=free,
    )


def _open(store: Store) -> tuple[ColumnElement[bool], ...]:
    return ImportItem.station_id == store.device.station_id, ImportItem.decided == Decided.OPEN


def _of(kind: RecordKind, column: Any) -> ColumnElement[bool]:
    return and_(ImportItem.kind == kind, column == ImportItem.record_id)


def _task(row: Any) -> ImportTask:
    theirs, ours = unsaid(row.theirs), unsaid(row.ours)
    return ImportTask(
        item_id=row.id,
        remark=Remark(row.remark),
        kind=RecordKind(row.kind),
        record_id=row.record_id,
        case_id=row.case_id,
        person_id=row.person_id,
        name=display_name(row.family_name, row.given_names),
        born_on=row.born_on,
        field=row.field,
        ours=ours[0] if ours else None,
        theirs=theirs[0] if theirs else None,
        file=row.file,
        made_at=row.made_at,
        noted_at=row.noted_at,
    )
