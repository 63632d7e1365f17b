"""Count the free staff places of the days ahead, desk by desk."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, Integer, and_, cast, exists, func, or_, select

from desktop.domain.appointments import TICK_MINUTES, Audience
from desktop.domain.languages import Language
from desktop.domain.share_plan import DeskDay
from desktop.services.bookable import day_closed, hours_closed, released
from desktop.services.free_times import HORIZON_DAYS
from desktop.services.rule_book import holidays
from desktop.storage.models import Hold, Seat, Slot

_MOST_DESK_DAYS = 2_000


def free_places(connection: Connection, station_id: str, now: datetime, first: date, days: int) -> tuple[DeskDay, ...]:
    """Return the free places of each desk on the next local days that have any, by day.

    A place is one of the plan: released (R21), not closed, and nobody sits on any of its minutes. Those that are lent
    to a counter count.

    Args:
        connection: an open transaction.
        station_id: whose places.
        now: the instant, UTC, by which holds have expired and places are released.
        first: the first local day.
        days: of how many days.
    """
    ends = cast((Slot.start + Slot.minutes - 1) / TICK_MINUTES, Integer)
    sits = exists().where(
        Seat.desk_id == Slot.desk_id,
        Seat.day == Slot.day,
        Seat.seat == 1,
        and_(Seat.tick >= cast(Slot.start / TICK_MINUTES, Integer), Seat.tick <= ends),
        or_(
            Seat.appointment_id.is_not(None),
            exists().where(Hold.id == Seat.hold_id, Hold.expires_at > now),
        ),
    )
    query = (
        select(Slot.desk_id, Slot.day, func.count())
        .where(
            Slot.station_id == station_id,
            Slot.audience == Audience.STAFF,
            Slot.day >= first,
            Slot.day <= first + timedelta(days=HORIZON_DAYS),
            released(now),
            ~day_closed(station_id),
            ~hours_closed(station_id, Slot.start, Slot.minutes),
            ~sits,
        )
        .group_by(Slot.day, Slot.desk_id)
        .order_by(Slot.day, Slot.desk_id)
        .limit(_MOST_DESK_DAYS)
    )
    found: list[DeskDay] = []
    seen: set[date] = set()
    for desk_id, day, free in connection.execute(query):
        if holidays().name(day, Language.BOKMAL):
            continue
        seen.add(day)
        if len(seen) > days:
            break
        found.append(DeskDay(desk_id, day, int(free)))
    return tuple(found)
