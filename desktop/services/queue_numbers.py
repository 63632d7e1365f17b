"""Waiting numbers: one for each arrival of a day, never given twice.

Counters that ask their station give 1, 2, 3 in turn. One that is cut off cannot know what the others give, and has a
stretch of its own: 1001 to 1099 for the station's first counter, 1101 to 1199 for its second, and so on. Such a number
has four digits on the board and is called out as two, "eleven – oh seven"; the people who wait see at once that it
stands in another row, and are called in the order in which they came, whatever their numbers are (R30).
"""

from datetime import date

from sqlalchemy import Connection, func, insert, select, update

from desktop.services.work import Work
from desktop.storage.models import QueueNumber, StationCounter

LAST_ON_LINE = 1000
"""Numbers up to this one are given by counters that ask the station."""


def give_number(
    work: Work, *, appointment_id: str | None = None, walk_in_id: str | None = None, wanted: int = 0
) -> int:
    """Return the waiting number of today of an appointment or a drop-in; the one it has already, where it has one.

    Numbers run on from the highest of their stretch. One that was given stays with its owner even when the arrival is
    taken back, so that nobody else is called by it; and so does the one that a cut-off counter gave, when the station
    hears of it.

    Args:
        work: the unit of work.
        appointment_id, walk_in_id: whose number it is; one of the two.
        wanted: the number that was given when the command was first carried out; 0 for a new command.
    """
    has = number_of(work.connection, work.today, appointment_id=appointment_id, walk_in_id=walk_in_id)
    if has:
        return has
    of_today = (QueueNumber.station_id == work.station_id, QueueNumber.day == work.today)
    free = (
        wanted
        and not work.connection.execute(
            select(QueueNumber.number).where(*of_today, QueueNumber.number == wanted)
        ).first()
    )
    number = wanted if free else _next(work)
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


def _next(work: Work) -> int:
    """Return the number after the highest of the stretch that the counter gives from; of the first one with room."""
    stretches = _own_stretches(work) if work.cut_off else ((1, LAST_ON_LINE),)
    of_today = (QueueNumber.station_id == work.station_id, QueueNumber.day == work.today)
    query = select(func.max(QueueNumber.number)).where(*of_today)
    for first, last in stretches:
        within = query.where(QueueNumber.number.between(first, last))
        highest = work.connection.execute(within).scalar_one() or first - 1
        if highest < last:
            return int(highest) + 1
    return int(work.connection.execute(query).scalar_one() or 0) + 1


def _own_stretches(work: Work) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a cut-off counter: one by its place among the station's, and a large one behind it."""
    order = select(StationCounter.counter).order_by(StationCounter.added_at, StationCounter.id)
    counters = list(work.connection.execute(order).scalars())
    place = counters.index(work.counter) if work.counter in counters else len(counters)
    few, many = LAST_ON_LINE + 100 * place, 100_000 + LAST_ON_LINE * place
    return (few + 1, few + 99), (many + 1, many + 999)


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


def keep_told(
    connection: Connection, day: date, told: int, *, appointment_id: str | None = None, walk_in_id: str | None = None
) -> None:
    """Let somebody have the number that they were told, where the station had given them another meanwhile.

    That is so when the station's answer is lost: the counter gives a number by itself, and that one is on the slip.
    """
    taken = select(QueueNumber.number).where(QueueNumber.day == day, QueueNumber.number == told)
    if told and connection.execute(taken).first() is None:
        owner = QueueNumber.appointment_id == appointment_id if appointment_id else QueueNumber.walk_in_id == walk_in_id
        connection.execute(update(QueueNumber).where(QueueNumber.day == day, owner).values(number=told))


def announce(work: Work, *, appointment_id: str | None = None, walk_in_id: str | None = None) -> None:
    """Note that a number is called out now."""
    owner = (
        QueueNumber.appointment_id == appointment_id
        if appointment_id is not None
        else QueueNumber.walk_in_id == walk_in_id
    )
    work.connection.execute(update(QueueNumber).where(owner).values(announced_at=work.at))
