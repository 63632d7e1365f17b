"""Where everything in a calendar view lies, in pixels."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect

from ui.screens.calendar.contents import Contents, Item
from ui.screens.calendar.placement import TICK, Edges, Scale, edges
from ui.screens.calendar.span import Span

RULER = 52
"""Width of the times on the left."""
ZOOMS = (5, 6, 8, 12, 16)
"""Heights of five minutes, pixels."""
USUAL_ZOOM = 2
_HEADING = 50
_DESK_NUMBERS = 18
_NARROWEST = {Span.DAY: 112, Span.WEEK: 72}
_MANY_DESKS, _NARROW = 4, 32
_GAP = {Span.DAY: 0, Span.WEEK: 6}
_INSET = 2


@dataclass(frozen=True, slots=True)
class Layout:
    """A view's contents with their places.

    Attributes:
        header: height of the headings; they stay while the day scrolls.
        bodies: one for each item, from the left top of the day; headings from the left top of the header.
        columns: for each column its left edge and its width.
    """

    contents: Contents
    scale: Scale
    edges: Edges
    header: int
    bodies: tuple[QRect, ...]

    @property
    def columns(self) -> tuple[tuple[int, int], ...]:
        """Return the left edge and the width of each column."""
        return self.edges.columns

    @property
    def shows_desk_numbers(self) -> bool:
        """Say whether the desks of a day are named under its heading."""
        return _desk_numbers(self.contents)


def lay_out(contents: Contents, zoom: int, room: int) -> Layout:
    """Lay a view out for a width in pixels, without the ruler."""
    scale = Scale(contents.hours, ZOOMS[zoom])
    # A few desks keep room for a name; many are folded to their icons rather than scrolled through.
    narrowest = _NARROW if max(contents.groups, default=0) > _MANY_DESKS else _NARROWEST[contents.span]
    found = edges(contents.groups, room, narrowest, _GAP[contents.span])
    header = _HEADING + (_DESK_NUMBERS if _desk_numbers(contents) else 0)
    return Layout(contents, scale, found, header, tuple(_bodies(contents.items, scale, found)))


def _desk_numbers(contents: Contents) -> bool:
    return contents.span is Span.WEEK and max(contents.groups, default=0) > 1


def _bodies(items: Iterable[Item], scale: Scale, found: Edges) -> Iterator[QRect]:
    tops = {minute: scale.y(minute) for minute in range(0, 24 * 60 + 1, TICK)}
    for item in items:
        stop, where = item.stop, item.place
        left, width = found.columns[stop.column]
        if stop.heading:
            last_left, last_width = found.columns[stop.last_column]
            yield QRect(left, 0, last_left + last_width - left, _HEADING)
            continue
        top = tops[stop.when.start] + 1
        height = tops[stop.when.end] - top
        left, width = left + _INSET, width - 2 * _INSET
        if where.lanes == 1:
            yield QRect(left, top, width, height)
            continue
        begins = left + width * where.lane // where.lanes
        ends = left + width * (where.lane + where.wide) // where.lanes
        yield QRect(begins, top, ends - begins - 1, height)
