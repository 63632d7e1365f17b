"""The list of a day as a paper: for the desks with names, for the wall without."""

from desktop.domain.clock import MINUTES_PER_DAY, wall_clock
from desktop.domain.lists import DayList, DayListLine
from desktop.printing import wording
from desktop.printing.blocks import Column, paragraph, table, title
from desktop.printing.flow import Strip
from desktop.printing.list_page import ListSheet, draw_list, load_texts, made_line
from desktop.printing.style import BODY, SMALL, STRONG, Type
from desktop.printing.texts import Texts


def render_day_list(listed: DayList) -> bytes:
    """Return the PDF file of a day list; the same list always gives the same bytes."""
    texts = load_texts(listed.language)
    day = wording.weekday(texts, listed.day)
    made = made_line(texts, listed.made_at, (listed.day, listed.lines, listed.with_names))
    body = [*title(day[:1].upper() + day[1:]), *_body(listed, texts)]
    return draw_list(ListSheet(texts, texts("day-list"), day, made, listed.station, body))


def _body(listed: DayList, texts: Texts) -> list[Strip]:
    count = len(listed.lines)
    counted = texts("day-list-count-one") if count == 1 else texts("day-list-count", count=count)
    said = texts("day-list-note" if listed.with_names else "day-list-wall-note")
    note = paragraph(f"{counted}. {said}" if count else said, SMALL, before=1.0)
    if not listed.lines:
        return [*note, *paragraph(texts("day-list-empty"))]
    names = [Column(texts("column-name"), 52)] if listed.with_names else []
    columns = [
        Column(texts("column-time"), 26),
        Column(texts("column-desk"), 17),
        *names,
        Column(texts("column-errand"), 51 if listed.with_names else 87),
        Column(texts("column-state"), 24 if listed.with_names else 40),
    ]
    return [*note, *table(columns, [_row(line, with_names=listed.with_names) for line in listed.lines])]


def _row(line: DayListLine, *, with_names: bool) -> list[list[tuple[str, Type]]]:
    time = f"{wall_clock(line.start):%H:%M}–{wall_clock(line.ends % MINUTES_PER_DAY):%H:%M}"
    name = [[(line.name, STRONG)]] if with_names else []
    return [[(time, STRONG)], [(line.desk, BODY)], *name, [(line.errand, BODY)], [(line.state, BODY)]]
