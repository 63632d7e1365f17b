"""Write down what was chosen about something that the station could not do as it was meant."""

from sqlalchemy import select, update

from desktop.domain.station_line import Choice
from desktop.services.work import Work
from desktop.storage.models import Conflict


def settle_one(work: Work, conflict_id: str, choice: Choice, words: str = "") -> None:
    """Settle an item, with those that were built on it."""
    work.connection.execute(
        update(Conflict)
        .where((Conflict.id == conflict_id) | (Conflict.joined_to == conflict_id), Conflict.settled_at.is_(None))
        .values(settled_at=work.at, settled_by=work.actor.staff_id, choice=choice, words=words)
    )


def settle_about(work: Work, appointment_id: str) -> None:
    """Take an appointment off the list that was on it for having lost its time: it has another."""
    open_ones = select(Conflict.id).where(Conflict.about == appointment_id, Conflict.settled_at.is_(None))
    for conflict_id in work.connection.execute(open_ones).scalars().all():
        settle_one(work, conflict_id, Choice.NEW_TIME)
