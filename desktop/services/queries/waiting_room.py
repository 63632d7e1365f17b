"""What the screen in the waiting room shows: numbers and desks, and nothing about anybody."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from desktop.domain.appointments import State
from desktop.storage.models import Appointment, Desk, QueueNumber, WalkIn
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class CalledNumber:
    """A number that is called to a desk; `announced_at` is when it was last called out, UTC."""

    number: int
    desk: str
    announced_at: datetime


def called_numbers(store: Store, day: date) -> tuple[CalledNumber, ...]:
    """Return the numbers that are at a desk on a local day, the one called out last first."""
    with store.read() as connection:
        found = [
            *_called(connection, store.device.station_id, day, Appointment),
            *_called(connection, store.device.station_id, day, WalkIn),
        ]
    return tuple(sorted(found, key=lambda called: (called.announced_at, called.number), reverse=True))


def _called(
    connection: Connection, station_id: str, day: date, model: type[Appointment | WalkIn]
) -> list[CalledNumber]:
    owner = QueueNumber.appointment_id if model is Appointment else QueueNumber.walk_in_id
    query = (
        select(QueueNumber.number, Desk.number.label("desk"), QueueNumber.announced_at)
        .join(model, model.id == owner)
        .join(Desk, Desk.id == model.served_at_desk)
        .where(
            QueueNumber.station_id == station_id,
            QueueNumber.day == day,
            QueueNumber.announced_at.is_not(None),
            model.state == State.IN_SERVICE,
        )
    )
    return [CalledNumber(row.number, row.desk, row.announced_at) for row in connection.execute(query)]
