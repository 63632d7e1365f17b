"""The appointments of the station one after another, from a day on or back from it, narrowed as somebody asks."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from sqlalchemy import ColumnElement, tuple_

from desktop.domain.appointments import Standing, State
from desktop.services.queries.day import AppointmentRow, rows_where
from desktop.storage.models import Appointment
from desktop.storage.store import Store


class Which(StrEnum):
    """Which appointments are asked for, by how they stand; the value is remembered."""

    OPEN = "open"
    ALL = "all"
    COMPLETED = "completed"
    MISSED = "missed"
    LEFT = "left"
    CANCELLED = "cancelled"
    NEEDS_NEW_TIME = "needs-new-time"


_STATES: dict[Which, tuple[State, ...]] = {
    Which.OPEN: (State.BOOKED, State.ARRIVED, State.IN_SERVICE),
    Which.COMPLETED: (State.COMPLETED,),
    Which.MISSED: (State.NO_SHOW,),
    Which.LEFT: (State.LEFT,),
    Which.CANCELLED: (State.CANCELLED,),
}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a list of appointments is narrowed to.

    Attributes:
        day: the local day to begin with.
        back: from that day back, the latest first, instead of on from it.
        which: how they stand.
        service: the errand; empty for any.
        desk_ids: the desks that were booked; empty for all.
    """

    day: date
    back: bool = False
    which: Which = Which.OPEN
    service: str = ""
    desk_ids: Collection[str] = field(default=())


def agenda(
    store: Store, narrowed: Narrowed, limit: int = 100, after: AppointmentRow | None = None
) -> tuple[AppointmentRow, ...]:
    """Return the appointments of this station (R17) that follow one, or the first ones after None, in their order."""
    conditions: list[ColumnElement[bool]] = [Appointment.station_id == store.device.station_id]
    day = narrowed.day
    conditions.append(Appointment.day <= day if narrowed.back else Appointment.day >= day)
    if narrowed.which is Which.NEEDS_NEW_TIME:
        conditions += [Appointment.standing == Standing.NEEDS_NEW_TIME, Appointment.state == State.BOOKED]
    elif narrowed.which is not Which.ALL:
        conditions.append(Appointment.state.in_(_STATES[narrowed.which]))
    if narrowed.service:
        conditions.append(Appointment.service == narrowed.service)
    if narrowed.desk_ids:
        conditions.append(Appointment.desk_id.in_(narrowed.desk_ids))
    if after is not None:
        conditions.append(_behind(after, back=narrowed.back))
    columns = (Appointment.day, Appointment.start, Appointment.desk_id, Appointment.id)
    order = [column.desc() if narrowed.back else column for column in columns]
    with store.read() as connection:
        return rows_where(connection, *conditions, order=order, limit=limit)


def _behind(row: AppointmentRow, *, back: bool) -> ColumnElement[bool]:
    """Return the condition that an appointment comes after one in the list."""
    here = (row.day, row.start, row.desk_id, row.appointment_id)
    columns = tuple_(Appointment.day, Appointment.start, Appointment.desk_id, Appointment.id)
    return columns < here if back else columns > here
