"""Waiting numbers: one for each arrival of a day, never given twice."""

from datetime import date

from sqlalchemy import Connection, func, insert, select, update

from desktop.services.work import Work
from desktop.storage.models import QueueNumber


def give_number(
    work: Work, *, appointment_id: str | None = None, walk_in_id: str | None = None, wanted: int = 0
) -> int:
    """Return the waiting number of today of an appointment or a drop-in; the one it has already, where it has one.

    Numbers run on from the highest of the day. One that was given stays with its owner even when the arrival is
    taken back, so that nobody else is called by it.

    Args:
        work: the unit of work.
        appointment_id, walk_in_id: whose number it is; one of the two.
        wanted: the number that was given when the command was first carried out; 0 for a new command.
    """
    has = number_of(work.connection, work.today, appointment_id=appointment_id, walk_in_id=walk_in_id)
    if has:
        return has
    of_today = (QueueNumber.station_id == work.station_id, QueueNumber.day == work.today)
    highest = work.connection.execute(select(func.max(QueueNumber.number)).where(*of_today)).scalar_one() or 0
    free = (
        wanted
        and not work.connection.execute(
            select(QueueNumber.number).where(*of_today, QueueNumber.number == wanted)
        ).first()
    )
    number = wanted if free else highest + 1
    work.connection.execute(
        insert(QueueNumber).values(
            station_id=work.station_id,
            day=work.today,
            number=number,
            appointment_id=appointment_id,
            walk_in_id=walk_in_id,
            given_at=work.at,
        )
    )
    return number


def number_of(
    connection: Connection, day: date, *, appointment_id: str | None = None, walk_in_id: str | None = None
) -> int:
    """Return the waiting number of an appointment or of a drop-in on a local day; 0 where there is none."""
    query = select(QueueNumber.number).where(QueueNumber.day == day)
    if appointment_id is not None:
        query = query.where(QueueNumber.appointment_id == appointment_id)
    else:
        query = query.where(QueueNumber.walk_in_id == walk_in_id)
    return connection.execute(query).scalar_one_or_none() or 0


def announce(work: Work, *, appointment_id: str | None = None, walk_in_id: str | None = None) -> None:
    """Note that a number is called out now."""
    owner = (
        QueueNumber.appointment_id == appointment_id
        if appointment_id is not None
        else QueueNumber.walk_in_id == walk_in_id
    )
    work.connection.execute(update(QueueNumber).where(owner).values(announced_at=work.at))
