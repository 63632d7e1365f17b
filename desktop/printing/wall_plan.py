"""The plan of a week as a paper for the wall: days down, desks across."""

from dataclasses import replace
from datetime import date, timedelta
from math import ceil

from desktop.domain.clock import MINUTES_PER_DAY, wall_clock
from desktop.domain.lists import WallPlan
from desktop.printing import wording
from desktop.printing.blocks import Column, paragraph, table, title
from desktop.printing.flow import Strip
from desktop.printing.list_page import ListSheet, draw_list, load_texts, made_line
from desktop.printing.style import BODY, SMALL, STRONG, TEXT_WIDTH, Type
from desktop.printing.texts import Texts

_DAY_WIDTH = 34.0
_DESKS_ABREAST = 5
_TABLE_GAP = 7.0


def render_wall_plan(plan: WallPlan) -> bytes:
    """Return the PDF file of a plan; the same plan always gives the same bytes."""
    texts = load_texts(plan.language)
    days = texts("days", first=wording.day(texts, plan.first), last=wording.day(texts, plan.last))
    said = (plan.first, plan.last, plan.desks, sorted(plan.stretches.items()))
    made = made_line(texts, plan.made_at, said)
    body: list[Strip] = title(days)
    if plan.stretches:
        # As many desks abreast in each table, so that none has a desk or two for itself.
        tables = ceil(len(plan.desks) / _DESKS_ABREAST)
        abreast = ceil(len(plan.desks) / tables)
        for at in range(0, len(plan.desks), abreast):
            first, *rest = _table(plan, plan.desks[at : at + abreast], texts)
            body += [replace(first, before=_TABLE_GAP) if at else first, *rest]
    else:
        body += paragraph(texts("plan-empty"))
    return draw_list(ListSheet(texts, texts("plan"), days, made, plan.station, body))


def _table(plan: WallPlan, desks: tuple[str, ...], texts: Texts) -> list[Strip]:
    width = (TEXT_WIDTH - _DAY_WIDTH) / len(desks)
    columns = [Column("", _DAY_WIDTH), *(Column(texts("desk", number=desk), width) for desk in desks)]
    days = [plan.first + timedelta(days=each) for each in range((plan.last - plan.first).days + 1)]
    used = [day for day in days if any((day, desk) in plan.stretches for desk in plan.desks)]
    return table(columns, [[_day(day, texts), *(_cell(plan, day, desk) for desk in desks)] for day in used])


def _day(day: date, texts: Texts) -> list[tuple[str, Type]]:
    weekday = texts.several("weekdays")[day.weekday()]
    return [(weekday[:1].upper() + weekday[1:], STRONG), (wording.day(texts, day), SMALL)]


def _cell(plan: WallPlan, day: date, desk: str) -> list[tuple[str, Type]]:
    said: list[tuple[str, Type]] = []
    for stretch in plan.stretches.get((day, desk), ()):
        hours = f"{wall_clock(stretch.start):%H:%M}–{wall_clock(stretch.ends % MINUTES_PER_DAY):%H:%M}"
        said += [(hours, BODY), (stretch.what, SMALL)]
    return said or [("–", BODY)]
