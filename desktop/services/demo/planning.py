"""The plan of the invented station as its leader makes it, and a closing with its review: so that no list is empty."""

import tomllib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache

from sqlalchemy import func, select

from desktop.domain.appointments import State
from desktop.domain.calendar_words import PartOfDay, ToldHow
from desktop.domain.cases import CaseStatus
from desktop.domain.clock import instant_of, oslo_day
from desktop.domain.plan_lines import Release, ReleaseKind
from desktop.services.closing import CloseTimes, Span
from desktop.services.closing_items import MoveItem, NoteTold
from desktop.services.commands import perform
from desktop.services.demo.diary import PUBLISHED_WEEKS_AHEAD
from desktop.services.demo.office import Office, founded_on
from desktop.services.free_times import HORIZON_DAYS
from desktop.services.plan import CloseDay
from desktop.services.plan_versions import PublishPlan, SavePlan
from desktop.services.queries.closing import review
from desktop.services.queries.closing_proposals import proposals
from desktop.services.resource_files import resource_bytes
from desktop.services.waiting_list import NoteWaiting, Wishes
from desktop.storage.models import Appointment, Case, Waiting

_RELEASED_AT_FIRST, _RELEASED_NOW = 7 * 60 + 30, 8 * 60
"""When new places are released on a Monday, by the first version of the plan and by the one in force."""
_CHANGED_BEFORE = timedelta(weeks=3)
_CHANGED_AT, _CLOSED_AT, _WAITED_AT = 14 * 60, 10 * 60 + 5, 10 * 60 + 40
_AHEAD = timedelta(days=HORIZON_DAYS - 35)
_CLOSED_FROM, _CLOSED_TO = 3, 12
_WAITS_FOR_LONG = timedelta(weeks=2)


def publishing(office: Office) -> Iterator[datetime]:
    """Publish the plan when the station is founded and once more before it ends; change it three weeks ago.

    The days on which the station is closed are closed with the first publication.
    """
    diary = office.diary
    last = diary.last
    founded = founded_on(diary)
    changed = instant_of(office.today - _CHANGED_BEFORE, _CHANGED_AT)
    yield founded + timedelta(minutes=5)
    plan_id = office.new_id()
    lines = diary.plan_lines(office.desks, _weekly(_RELEASED_AT_FIRST))
    closed = tuple(
        CloseDay(office.new_id(), day, reason)
        for monday in diary.mondays()
        for day, reason in diary.closed_days(monday)
    )
    reaches = min(last, diary.first + _AHEAD)
    first = SavePlan(plan_id, lines, note=_words()["first"])
    perform(office.store, office.leader, first, PublishPlan(plan_id, diary.first, reaches, 1), *closed)
    while reaches < last:
        # A version reaches so far only; it is published again in good time, before anybody could miss a place.
        day = reaches - timedelta(weeks=PUBLISHED_WEEKS_AHEAD + 1)
        reaches = min(last, day + _AHEAD)
        yield instant_of(day, _CHANGED_AT)
        perform(office.store, office.leader, PublishPlan(plan_id, day, reaches))
    yield max(changed, office.clock.now() + timedelta(minutes=5))
    lines = diary.plan_lines(office.desks, _weekly(_RELEASED_NOW))
    second = SavePlan(office.new_id(), lines, plan_id, note=_words()["second"])
    day = oslo_day(office.clock.now())
    perform(office.store, office.leader, second, PublishPlan(second.plan_id, day, last, 1))


def closing(office: Office) -> Iterator[datetime]:
    """Close the desk that most people come to on one of the next days; one of them is moved, one could not be rung."""
    yield instant_of(office.last_day_here(), _CLOSED_AT)
    busiest = _busiest(office)
    if busiest is None:
        return
    day, desk_id = busiest
    closing_id = office.new_id()
    span = Span(day, day, (desk_id,))
    perform(office.store, office.leader, CloseTimes(closing_id, span, _words()["closed"]))
    rows = review(office.store, closing_id)
    if len(rows) < 2:
        return
    moved = rows[0].item_id
    found = proposals(office.store, moved, limit=1)
    for time in (found.in_time + found.late)[:1]:
        office.do(MoveItem(moved, time.desk_id, time.day, time.start, told_how=ToldHow.PHONE))
    office.do(NoteTold(rows[-1].item_id, ToldHow.NOT_REACHED))


def waiting(office: Office) -> Iterator[datetime]:
    """Note two who would rather come earlier, and one who has no time yet."""
    yield instant_of(office.last_day_here(), _WAITED_AT)
    with office.store.read() as connection:
        later = select(Appointment.case_id).where(
            Appointment.state == State.BOOKED, Appointment.day > office.today + _WAITS_FOR_LONG
        )
        sat = connection.execute(later.order_by(Appointment.day.desc(), Appointment.id).limit(2)).scalars().all()
        open_ones = select(Case.id).where(
            Case.status == CaseStatus.REGISTERED,
            Case.id.not_in(select(Appointment.case_id)),
            Case.id.not_in(select(Waiting.case_id)),
        )
        without = connection.execute(open_ones.order_by(Case.opened_at.desc(), Case.id).limit(1)).scalars().all()
    wishes = (Wishes(PartOfDay.MORNING), Wishes(), Wishes(not_before=office.today + timedelta(days=2)))
    for case_id, wish in zip((*sat, *without), wishes, strict=False):
        office.do(NoteWaiting(office.new_id(), case_id, wish, _words()["waits"] if wish is wishes[0] else ""))


def _busiest(office: Office) -> tuple[date, str] | None:
    """Return the day and the desk of the next days to which most are to come, or None."""
    coming = func.count()
    query = (
        select(Appointment.day, Appointment.desk_id)
        .where(
            Appointment.state == State.BOOKED,
            Appointment.day.between(
                office.today + timedelta(days=_CLOSED_FROM), office.today + timedelta(days=_CLOSED_TO)
            ),
        )
        .group_by(Appointment.day, Appointment.desk_id)
        .order_by(coming.desc(), Appointment.day, Appointment.desk_id)
        .limit(1)
    )
    with office.store.read() as connection:
        row = connection.execute(query).one_or_none()
    return (row.day, row.desk_id) if row is not None else None


def _weekly(minute: int) -> Release:
    return Release(ReleaseKind.WEEKS_BEFORE, PUBLISHED_WEEKS_AHEAD, 1, minute)


@cache
def _words() -> dict[str, str]:
    words: dict[str, str] = tomllib.loads(resource_bytes("demo/station.toml").decode("utf-8"))["planning"]
    return words
