"""The building blocks of papers on a roll: one narrow column, black on white, as long as what it says."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.printing import fonts, style
from desktop.printing.blocks import Fact
from desktop.printing.codes import qr_runs
from desktop.printing.flow import Strip, height_of, text_lines, together, wrap
from desktop.printing.pen import Pen
from desktop.printing.style import BLACK, MM, Type, roll_type
from desktop.printing.tags import Role, Tag

PAPER_WIDTH = 80.0
WIDTH = 72.0
"""What a printer of 80 mm rolls reaches, in millimetres."""
LEFT = (PAPER_WIDTH - WIDTH) / 2
RIGHT = LEFT + WIDTH
QR_SIDE = 26.0
_DASH, _DASH_GAP = 2.0, 1.6
_BULLET = 4.0

STATION = roll_type("station", bold=True)
TITLE = roll_type("title", bold=True)
HEADING = roll_type("heading", bold=True)
LEAD = roll_type("lead", bold=True)
BODY = roll_type("body")
STRONG = roll_type("body", bold=True)
SMALL = roll_type("small")
COPY = roll_type("copy", bold=True)
_ON_ROLL = {style.LEAD: LEAD, style.STRONG: STRONG, style.SMALL: SMALL, style.SMALL_STRONG: STRONG}
"""The types of sheets and theirs on a roll; a printer of receipts has no grey."""


def text(said: str, kind: Type = BODY, *, before: float = 1.6, role: Role = Role.P) -> list[Strip]:
    """Set a text over the whole width."""
    lines = [(line, kind) for line in wrap(said, kind, WIDTH)]
    return [Strip(height_of(lines), text_lines(LEFT, lines, tag=Tag(role)), before=before)]


def section(head: str, *parts: Sequence[Strip]) -> list[Strip]:
    """Set a heading with a rule above it, and its parts."""
    first, *rest = [strip for part in parts for strip in part]
    return [rule(), *text(head, HEADING, before=1.4, role=Role.H2), replace(first, before=0.6), *rest]


def facts(rows: Sequence[Fact]) -> list[Strip]:
    """Set labels, each with its value under it."""
    listed = Tag(Role.L)
    strips = []
    for row in rows:
        item = Tag(Role.LI, listed)
        labels = [(line, SMALL) for line in wrap(row.label, SMALL, WIDTH)]
        values = [(line, _on_roll(kind)) for said, kind in row.value for line in wrap(said, _on_roll(kind), WIDTH)]
        draw = together(
            text_lines(LEFT, labels, tag=Tag(Role.LBL, item)),
            text_lines(LEFT, values, offset=height_of(labels), struck=row.struck, tag=Tag(Role.LBODY, item)),
        )
        strips.append(Strip(height_of(labels) + height_of(values), draw, before=1.2))
    return strips


def item(head: str, *under: str) -> list[Strip]:
    """Set an item of a list: what it is, and smaller what there is to say of it."""
    width = WIDTH - _BULLET
    lines = [(line, STRONG) for line in wrap(head, STRONG, width)]
    lines += [(line, SMALL) for said in under if said for line in wrap(said, SMALL, width)]
    draw = text_lines(LEFT + _BULLET, lines, tag=Tag(Role.LBODY, Tag(Role.LI, Tag(Role.L))))
    return [Strip(height_of(lines), together(text_lines(LEFT, [("–", STRONG)], tag=None), draw), before=1.0)]


def rule() -> Strip:
    """Set a line over the whole width."""
    return Strip(0.3, lambda pen, top: pen.rule(LEFT, top, RIGHT, BLACK, thickness=0.25), before=2.4)


def framed(said: str) -> list[Strip]:
    """Set a text in a frame over the whole width: the mark of a copy."""
    height = COPY.line + 3

    def draw(pen: Pen, top: float) -> None:
        pen.frame(LEFT + 0.2, top, WIDTH - 0.4, height, BLACK, thickness=0.4)
        pen.text(LEFT + 3, top + 1.5, said, COPY)

    return [Strip(height, draw, before=2.0)]


def code(content: str, number: str, under: str) -> list[Strip]:
    """Set a QR code in the middle, with the number and what to do with it below."""
    side, runs = qr_runs(content)
    lines = ((number, STRONG), (under, SMALL))

    def draw(pen: Pen, top: float) -> None:
        pen.cells(LEFT + (WIDTH - QR_SIDE) / 2, top, QR_SIDE / side, runs, BLACK)
        at = top + QR_SIDE + 1.6
        for said, kind in lines:
            length = fonts.width(said, kind.size, bold=kind.bold) / MM
            pen.text(LEFT + (WIDTH - length) / 2, at, said, kind)
            at += kind.line

    return [Strip(QR_SIDE + 1.6 + height_of(lines), draw, before=4.0)]


def cut_line() -> Strip:
    """Set the dashes along which the paper is cut."""

    def draw(pen: Pen, top: float) -> None:
        left = 0.0
        while left < PAPER_WIDTH:
            pen.area(left, top, min(_DASH, PAPER_WIDTH - left), 0.25, BLACK)
            left += _DASH + _DASH_GAP

    return Strip(0.3, draw, before=6.0)


def height(strips: Sequence[Strip]) -> float:
    """Return how long strips are under each other, in millimetres."""
    return sum(strip.before + strip.height for strip in strips)


def draw_under_each_other(strips: Sequence[Strip], top: float) -> Callable[[Pen], None]:
    """Return what draws strips, the first one `top` millimetres below the upper edge."""

    def draw(pen: Pen) -> None:
        at = top
        for strip in strips:
            at += strip.before
            strip.draw(pen, at)
            at += strip.height

    return draw


def _on_roll(kind: Type) -> Type:
    return _ON_ROLL.get(kind, BODY)
