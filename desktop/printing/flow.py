"""Lay text out in strips and strips out on pages.

A strip is what must not be cut: a line of a paragraph, a row of a table. Strips that must stay with the next one say
so; that is how headings stay with their text and no line or row is left alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.printing import fonts, scripts
from desktop.printing.pen import Pen
from desktop.printing.style import MM, Type
from desktop.printing.tags import Tag

ROUNDING = 0.01
"""Millimetres by which sums of heights may be off."""

Draw = Callable[[Pen, float], None]


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page over its whole width.

    Attributes:
        height: millimetres.
        draw: draws it, given the height on the page of its upper edge.
        before: white space above it, left out at the head of a page.
        keep: it must stand on the same page as the strip after it.
        heads: strips to repeat above this one where it begins a page (the head of its table).
    """

    height: float
    draw: Draw
    before: float = 0.0
    keep: bool = False
    heads: tuple["Strip", ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip and where its upper edge is, in millimetres from the top of its page."""

    strip: Strip
    top: float


def wrap(text: str, kind: Type, width: float) -> list[str]:
    """Break a text into lines no wider than `width` millimetres; a word wider than that is cut."""
    room = width * MM
    lines: list[str] = []
    for paragraph in scripts.printable(text).split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if _fits(longer, kind, room):
                line = longer
                continue
            if line:
                lines.append(line)
            line = word
            while not _fits(line, kind, room):
                cut = next(n for n in range(len(line) - 1, 0, -1) if n == 1 or _fits(line[:n], kind, room))
                lines.append(line[:cut])
                line = line[cut:]
        lines.append(line)
    return lines


def _fits(text: str, kind: Type, room: float) -> bool:
    return len(text) == 1 or fonts.width(text, kind.size, bold=kind.bold) <= room


def shortened(text: str, kind: Type, width: float) -> str:
    """Return a text on one line, cut with an ellipsis where it is wider than `width` millimetres."""
    line = scripts.printable(text)
    if _fits(line, kind, width * MM):
        return line
    while line and not _fits(f"{line}…", kind, width * MM):
        line = line[:-1]
    return f"{line.rstrip()}…"


def text_lines(
    left: float,
    lines: Sequence[tuple[str, Type]],
    *,
    struck: bool = False,
    offset: float = 0.0,
    right: float | None = None,
    from_right: bool = False,
    tag: Tag | None = None,
) -> Draw:
    """Return what draws lines one under the other, the first `offset` millimetres below the strip's upper edge.

    With `right` they end there instead of beginning at `left`; `from_right` is the direction of the lines themselves.
    They are part of `tag`, or of what encloses them, or else a paragraph of their own.
    """

    def draw(pen: Pen, top: float) -> None:
        at = top + offset
        with pen.tagged(tag) if tag else pen.together():
            for line, kind in lines:
                pen.text(left, at, line, kind, right=right, struck=struck, from_right=from_right)
                at += kind.line

    return draw


def tagged(tag: Tag, draw: Draw) -> Draw:
    """Return what draws the same as a part of a tag."""

    def within(pen: Pen, top: float) -> None:
        with pen.tagged(tag):
            draw(pen, top)

    return within


def height_of(lines: Sequence[tuple[str, Type]]) -> float:
    """Return the height of lines set one under the other."""
    return sum(kind.line for _, kind in lines)


def together(*draws: Draw) -> Draw:
    """Return what draws several things into one strip."""

    def draw(pen: Pen, top: float) -> None:
        for each in draws:
            each(pen, top)

    return draw


def stay(strips: Sequence[Strip]) -> list[Strip]:
    """Return strips that all stand on one page."""
    return [*(replace(strip, keep=True) for strip in strips[:-1]), *strips[-1:]]


def lead_into(strips: Sequence[Strip]) -> list[Strip]:
    """Return strips whose last one stays with what follows."""
    return [*strips[:-1], *(replace(strip, keep=True) for strip in strips[-1:])]


def no_orphans(strips: Sequence[Strip]) -> list[Strip]:
    """Return strips of which neither the first nor the last ever stands alone on a page."""
    alone = {0, len(strips) - 2}
    return [
        replace(strip, keep=strip.keep or (place in alone and len(strips) > 1)) for place, strip in enumerate(strips)
    ]


def fitted(strips: Sequence[Strip], first_top: float, next_top: float, bottom: float) -> list[tuple[Placed, ...]]:
    """Lay strips out on pages; white space shrinks a little where that saves a page for a few last lines."""
    generous = paginate(strips, first_top, next_top, bottom)
    for factor in (0.85, 0.7):
        tighter = [replace(strip, before=strip.before * factor) for strip in strips]
        pages = paginate(tighter, first_top, next_top, bottom)
        if len(pages) < len(generous):
            return pages
    return generous


def paginate(strips: Sequence[Strip], first_top: float, next_top: float, bottom: float) -> list[tuple[Placed, ...]]:
    """Lay strips out on pages; what must stay together moves to the next page together.

    A chain that is higher than a whole page is cut where the page ends: nothing is ever lost.
    """
    pages: list[list[Placed]] = [[]]
    top = first_top
    for index, strip in enumerate(strips):
        chained = index > 0 and strips[index - 1].keep
        needed = strip.height if chained else _chain_height(strips[index:])
        before = strip.before if pages[-1] else 0.0
        if pages[-1] and top + before + min(needed, bottom - next_top) > bottom + ROUNDING:
            pages.append([])
            top, before = next_top, 0.0
            for head in strip.heads:
                pages[-1].append(Placed(head, top))
                top += head.height
        pages[-1].append(Placed(strip, top + before))
        top += before + strip.height
    return [tuple(page) for page in pages]


def _chain_height(strips: Sequence[Strip]) -> float:
    """Return the height of the first strip and all that must stand on its page."""
    height = strips[0].height
    for before, strip in pairwise(strips):
        if not before.keep:
            break
        height += strip.before + strip.height
    return height
