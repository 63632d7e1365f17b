"""Why is this day empty? Answered by name: what keeps each place of a day from being offered for an errand."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select

from desktop.domain.appointments import TICK_MINUTES, Audience
from desktop.domain.calendar_words import Because, WhyEmpty
from desktop.domain.catalogue_lookup import service as service_named
from desktop.domain.clock import OSLO, minute_of_day
from desktop.domain.share_plan import Share
from desktop.services.bookable import clock_text, waits_until
from desktop.services.free_times import free_times
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays
from desktop.services.shares import any_lent, lent_to_others
from desktop.storage.models import ClosedHours, Closure, Desk, Hold, Seat, Slot, Station
from desktop.storage.store import Store

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked, and what is known about it."""

    connection: Connection
    station_id: str
    day: date
    service: str
    now: datetime
    desks: Sequence[Row[Any]]
    takers: Sequence[Row[Any]]

    @property
    def today(self) -> date:
        return self.now.astimezone(OSLO).date()


def why_empty(store: Store, day: date, service: str, desk_ids: Collection[str] = ()) -> tuple[Because, ...]:
    """Return why a local day offers no time for a service, at some desks or at all; nothing where it offers one.

    Each reason is a code with its facts; `calendar_words.why` makes the sentence. For an empty service any place that
    is wholly free counts as offered, whatever fits in it.
    """
    minutes = service_named(catalogue(), service).minutes if service else 0
    now = store.clock.now()
    station_id = store.device.station_id
    with store.read() as connection:
        if service and free_times(
            connection, station_id, service, minutes, now, start_day=day, end_day=day, limit=1, desks=desk_ids
        ):
            return ()
        query = select(Desk).where(Desk.station_id == station_id).order_by(Desk.position)
        everywhere = connection.execute(query).all()
        desks = [desk for desk in everywhere if not desk_ids or desk.id in desk_ids]
        takers = [desk for desk in desks if not service or not desk.services or service in desk.services]
        asked = _Asked(connection, station_id, day, service, now, desks, takers)
        if not takers:
            others = [desk.number for desk in everywhere if not desk.services or service in desk.services]
            return (Because(WhyEmpty.SERVICE_NOT_HERE, {"desks": ", ".join(others) or "–"}),)
        found = tuple(_of_the_day(asked)) or tuple(_of_the_places(asked, minutes))
        # Too short for what? A place that is left where nothing is asked for is a free one.
        free = not service and any(because.code is WhyEmpty.TOO_SHORT for because in found)
        return () if free else found


def _of_the_day(asked: _Asked) -> Iterator[Because]:
    """Yield what rules out the whole day."""
    if asked.day < asked.today:
        yield Because(WhyEmpty.PAST)
    elif names := holidays().names.get(asked.day):
        yield Because(WhyEmpty.HOLIDAY, {"name": names})
    else:
        closed = asked.connection.execute(
            select(Closure.reason)
            .where(Closure.station_id == asked.station_id, Closure.day == asked.day, Closure.desk_id.is_(None))
            .order_by(Closure.id)
        ).scalars()
        yield from (Because(WhyEmpty.CLOSED, {"reason": reason}) for reason in closed)


def _of_the_places(asked: _Asked, minutes: int) -> Iterator[Because]:
    """Yield what keeps the places of the day from being offered, if there are any."""
    closed = {row.desk_id: row.reason for row in _closures(asked)}
    for desk in asked.takers:
        if desk.id in closed:
            yield Because(WhyEmpty.DESK_CLOSED, {"desk": desk.number, "reason": closed[desk.id]})
    takers = [desk.id for desk in asked.takers if desk.id not in closed]
    if not takers:
        return
    slots = asked.connection.execute(
        select(Slot).where(Slot.desk_id.in_(takers), Slot.day == asked.day).order_by(Slot.start)
    ).all()
    fitting = [slot for slot in slots if not (asked.service and slot.services) or asked.service in slot.services]
    if not slots:
        yield from _nothing_there(asked, takers)
    elif not fitting:
        yield Because(WhyEmpty.SERVICE_NOT_HERE, {"desks": _taken_elsewhere(asked) or "–"})
    else:
        yield from _kept_back(asked, fitting, minutes)


def _nothing_there(asked: _Asked, takers: Collection[str]) -> Iterator[Because]:
    planned = select(func.max(Slot.day))
    last: date | None = asked.connection.execute(planned.where(Slot.station_id == asked.station_id)).scalar_one()
    here: date | None = asked.connection.execute(planned.where(Slot.desk_id.in_(takers))).scalar_one()
    opening = asked.connection.execute(select(Station.opening).where(Station.id == asked.station_id)).scalar_one()
    if asked.day.weekday() >= _SATURDAY:
        yield Because(WhyEmpty.WEEKEND)
    elif opening and asked.day.isoweekday() not in {span[0] for span in opening}:
        yield Because(WhyEmpty.NO_OPENING_DAY)
    elif last is None or here is None:
        yield Because(WhyEmpty.NO_PLAN)
    elif asked.day > last:
        yield Because(WhyEmpty.PLAN_ENDS, {"day": last})
    else:
        yield Because(WhyEmpty.NOTHING_PLANNED)


def _kept_back(asked: _Asked, slots: Sequence[Row[Any]], minutes: int) -> Iterator[Because]:
    staff = [slot for slot in slots if slot.audience == Audience.STAFF]
    if not staff:
        yield Because(WhyEmpty.PUBLIC_ONLY, {"places": str(len(slots))})
        return
    hidden = [slot for slot in staff if slot.released_from is None or slot.released_from > asked.now]
    yield from _not_released(hidden)
    hours = _closed_hours(asked, {slot.desk_id for slot in staff})
    for start, end, reason in dict.fromkeys((row.start, row.ends, row.reason) for row in hours):
        yield Because(WhyEmpty.PART_CLOSED, {"start": clock_text(start), "end": clock_text(end), "reason": reason})
    seen = [slot for slot in staff if slot not in hidden and not any(_meets(slot, row) for row in hours)]
    begun = minute_of_day(asked.now.astimezone(OSLO).time()) if asked.day == asked.today else -1
    coming = [slot for slot in seen if slot.start > begun]
    if seen and not coming:
        yield Because(WhyEmpty.PAST)
    if coming:
        yield from _occupied(asked, coming, minutes)


def _occupied(asked: _Asked, slots: Sequence[Row[Any]], minutes: int) -> Iterator[Because]:
    taken = _taken_ticks(asked, {slot.desk_id for slot in slots})
    full = [slot for slot in slots if _ticks(slot) & taken.get(slot.desk_id, set())]
    if full:
        yield Because(WhyEmpty.FULL, {"taken": str(len(full)), "places": str(len(slots))})
    lent = {share.desk_id: share for share in _lent(asked)}
    for desk in asked.takers:
        if (share := lent.get(desk.id)) and any(slot.desk_id == desk.id and slot not in full for slot in slots):
            facts = {"desk": desk.number, "counter": share.counter, "at": share.until}
            yield Because(WhyEmpty.LENT, facts)
    rest = [slot for slot in slots if slot not in full and slot.desk_id not in lent]
    waiting = [until for slot in rest if (until := _waits(asked, slot, slot.minutes))]
    if waiting:
        yield Because(WhyEmpty.WAITS, {"at": min(waiting)})
    if len(rest) > len(waiting):
        yield Because(WhyEmpty.TOO_SHORT, {"minutes": str(minutes), "places": str(len(rest) - len(waiting))})


def _not_released(hidden: Sequence[Row[Any]]) -> Iterator[Because]:
    by_hand = [slot for slot in hidden if slot.released_from is None]
    later = [slot.released_from for slot in hidden if slot.released_from is not None]
    if later:
        yield Because(WhyEmpty.NOT_RELEASED, {"places": str(len(later)), "at": min(later)})
    if by_hand:
        yield Because(WhyEmpty.NOT_RELEASED_BY_HAND, {"places": str(len(by_hand))})


def _closures(asked: _Asked) -> Sequence[Row[Any]]:
    query: Select[*tuple[Any, ...]] = select(Closure.desk_id, Closure.reason)
    return asked.connection.execute(
        query.where(Closure.station_id == asked.station_id, Closure.day == asked.day, Closure.desk_id.is_not(None))
    ).all()


def _closed_hours(asked: _Asked, desk_ids: Collection[str]) -> Sequence[Row[Any]]:
    return asked.connection.execute(
        select(ClosedHours)
        .where(
            ClosedHours.station_id == asked.station_id,
            ClosedHours.day == asked.day,
            or_(ClosedHours.desk_id.is_(None), ClosedHours.desk_id.in_(desk_ids)),
        )
        .order_by(ClosedHours.start)
    ).all()


def _meets(slot: Row[Any], hours: Row[Any]) -> bool:
    here = hours.desk_id in (None, slot.desk_id)
    return here and hours.start < slot.start + slot.minutes and slot.start < hours.ends


def _taken_elsewhere(asked: _Asked) -> str:
    """Return the numbers of the desks whose places of the day take the service."""
    rows = asked.connection.execute(
        select(Desk.number, Desk.services, Slot.services.label("of_place"))
        .join(Slot, Slot.desk_id == Desk.id)
        .where(Desk.station_id == asked.station_id, Slot.day == asked.day)
        .order_by(Desk.position)
    )
    numbers = (row.number for row in rows if all(not some or asked.service in some for some in (row.services, row[2])))
    return ", ".join(dict.fromkeys(numbers))


def _taken_ticks(asked: _Asked, desk_ids: Collection[str]) -> dict[str, set[int]]:
    rows = asked.connection.execute(
        select(Seat.desk_id, Seat.tick)
        .join(Hold, Hold.id == Seat.hold_id, isouter=True)
        .where(
            Seat.desk_id.in_(desk_ids),
            Seat.day == asked.day,
            Seat.seat == 1,
            or_(Seat.appointment_id.is_not(None), Hold.expires_at > asked.now),
        )
    )
    found: dict[str, set[int]] = {}
    for row in rows:
        found.setdefault(row.desk_id, set()).add(row.tick)
    return found


def _lent(asked: _Asked) -> tuple[Share, ...]:
    own = any_lent(asked.connection, asked.now)
    return () if own is None else lent_to_others(asked.connection, own, asked.now, asked.day, asked.day)


def _ticks(slot: Row[Any]) -> set[int]:
    return set(range(slot.start // TICK_MINUTES, (slot.start + slot.minutes) // TICK_MINUTES))


def _waits(asked: _Asked, slot: Row[Any], minutes: int) -> datetime | None:
    where = (asked.station_id, slot.desk_id, asked.day, slot.start, minutes)
    return waits_until(asked.connection, *where, asked.now)
