"""Lists for the wall and the desks: who comes on a day, and when which desk receives."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import groupby

from sqlalchemy import Connection, select

from desktop.domain.appointments import Audience, State
from desktop.domain.clock import MINUTES_PER_DAY, wall_clock
from desktop.domain.languages import Language
from desktop.domain.lists import DayList, DayListLine, PlanStretch, WallPlan
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.exchange.spreadsheet import Shape, Sheet, SheetColumn, Value, workbook
from desktop.printing import wording
from desktop.printing.day_list import render_day_list
from desktop.printing.list_page import load_texts
from desktop.printing.wall_plan import render_wall_plan
from desktop.services.calendar_export import words
from desktop.services.commands import require
from desktop.services.guidance import station_contact
from desktop.services.plan import closed_because
from desktop.services.queries.day import appointments_of_day
from desktop.services.wording import errand_on_paper, service
from desktop.services.work import Actor
from desktop.storage.models import Desk, Slot
from desktop.storage.store import Store

_FOR_WHOM = {
    frozenset({Audience.STAFF.value}): "plan-staff",
    frozenset({Audience.PUBLIC.value}): "plan-public",
    frozenset({Audience.STAFF.value, Audience.PUBLIC.value}): "plan-both",
}
LONGEST_PLAN = 31
"""For so many days at most a plan is printed."""


@dataclass(frozen=True, slots=True)
class MadeList:
    """A list as a PDF: its title, what a file of it is called without its ending, and its bytes."""

    title: str
    stem: str
    pdf: bytes


def day_list(store: Store, actor: Actor, day: date, language: Language, *, with_names: bool) -> DayList:
    """Return the list of a local day; cancelled appointments are not on it, and no address of anybody ever is.

    With names it is for the desks and says what is applied for; without, it says only the service.

    Raises:
        RuleBroken: `no-right`.
    """
    require(actor, Right.LOOK)
    rows = appointments_of_day(store, day)
    lines = tuple(
        DayListLine(
            start=row.start,
            ends=row.start + row.minutes,
            desk=row.served_at or row.desk,
            errand=errand_on_paper(row.application, language) if with_names else service(row.service, language),
            state=words(row.state, language),
            name=row.name if with_names else "",
        )
        for row in rows
        if row.state is not State.CANCELLED
    )
    return DayList(language, station_contact(store, language), day, store.clock.now(), lines, with_names)


def day_list_pdf(listed: DayList) -> MadeList:
    """Return a day list as a paper."""
    texts = load_texts(listed.language)
    title = f"{texts('day-list')}, {wording.weekday(texts, listed.day)}"
    return MadeList(title, _stem(texts("day-list"), listed.day), render_day_list(listed))


def day_list_book(listed: DayList) -> bytes:
    """Return a day list as a spreadsheet."""
    texts = load_texts(listed.language)
    names = [SheetColumn(texts("column-name"), Shape.TEXT, 32)] if listed.with_names else []
    columns = (
        SheetColumn(texts("column-time"), Shape.TIME, 8),
        SheetColumn("–", Shape.TIME, 8),
        SheetColumn(texts("column-desk"), Shape.TEXT, 9),
        *names,
        SheetColumn(texts("column-errand"), Shape.TEXT, 48),
        SheetColumn(texts("column-state"), Shape.TEXT, 16),
    )
    rows: list[tuple[Value, ...]] = [
        (
            _time(line.start),
            _time(line.ends),
            line.desk,
            *([line.name] if listed.with_names else []),
            line.errand,
            line.state,
        )
        for line in listed.lines
    ]
    note = texts("day-list-note" if listed.with_names else "day-list-wall-note")
    sheet = Sheet(listed.day.isoformat(), columns, rows, (note,))
    return workbook(texts("day-list"), [sheet], listed.made_at)


def wall_plan(store: Store, actor: Actor, first: date, last: date, language: Language) -> WallPlan:
    """Return the plan from one local day to another, both included: when which desk receives, and for whom.

    Why something is closed is not said.

    Raises:
        RuleBroken: `no-right`; `period-backwards`; `plan-too-long`.
    """
    require(actor, Right.LOOK)
    if last < first:
        raise RuleBroken("period-backwards")
    if (last - first).days >= LONGEST_PLAN:
        raise RuleBroken("plan-too-long", days=str(LONGEST_PLAN))
    station = station_contact(store, language)
    with store.read() as connection:
        desks = connection.execute(
            select(Desk.id, Desk.number).where(Desk.station_id == store.device.station_id).order_by(Desk.position)
        ).all()
        numbers = {row.id: row.number for row in desks}
        found = dict(_stretches(connection, store.device.station_id, numbers, first, last, language))
    return WallPlan(language, station, first, last, store.clock.now(), tuple(numbers.values()), found)


def wall_plan_pdf(plan: WallPlan) -> MadeList:
    """Return a plan as a paper."""
    texts = load_texts(plan.language)
    days = texts("days", first=wording.day(texts, plan.first), last=wording.day(texts, plan.last))
    return MadeList(f"{texts('plan')}, {days}", _stem(texts("plan"), plan.first), render_wall_plan(plan))


def week_of(day: date) -> tuple[date, date]:
    """Return Monday and Sunday of the week of a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _stretches(
    connection: Connection, station_id: str, numbers: dict[str, str], first: date, last: date, language: Language
) -> Iterator[tuple[tuple[date, str], tuple[PlanStretch, ...]]]:
    texts = load_texts(language)
    rows = connection.execute(
        select(Slot.desk_id, Slot.day, Slot.start, Slot.minutes, Slot.audience)
        .where(Slot.station_id == station_id, Slot.day.between(first, last))
        .order_by(Slot.day, Slot.desk_id, Slot.start)
    )
    for (day, desk_id), places in groupby(rows, key=lambda row: (row.day, row.desk_id)):
        joined: list[tuple[int, int, set[str]]] = []
        for place in places:
            if joined and joined[-1][1] >= place.start:
                begins, _, audiences = joined.pop()
            else:
                begins, audiences = place.start, set()
            joined.append((begins, place.start + place.minutes, audiences | {place.audience}))
        said = [PlanStretch(begins, ends, texts(_FOR_WHOM[frozenset(whom)])) for begins, ends, whom in joined]
        if closed_because(connection, station_id, desk_id, day):
            said = [PlanStretch(joined[0][0], joined[-1][1], texts("plan-closed"))]
        if desk_id in numbers:
            yield (day, numbers[desk_id]), tuple(said)


def _time(minute: int) -> time:
    return wall_clock(minute % MINUTES_PER_DAY)


def _stem(name: str, day: date) -> str:
    return f"{name.lower().replace(' ', '-')}-{day.isoformat()}"
