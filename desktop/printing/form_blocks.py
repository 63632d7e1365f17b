"""The building blocks of forms that are filled in by hand: boxes to write in or to tick, and tables of empty rows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.printing import fonts
from desktop.printing.flow import Draw, Strip, height_of, stay, text_lines, together, wrap
from desktop.printing.pen import Pen
from desktop.printing.style import BODY, INK, LEFT, MM, MUTED, SMALL, SMALL_STRONG, TEXT_WIDTH, TINT, Type

BOX_HEIGHT = 10.2
"""Of a box with its label: room for a line of handwriting under it."""
LABEL_TOP = 0.7
PADDING = 1.6
GAP = 2.6
LINE = 0.2
TICK = 3.4
TICK_GAP = 1.8
CELL_PADDING = 1.1


@dataclass(frozen=True, slots=True)
class Blank:
    """A box to write in: its label, its share of the width, and what is printed in it already."""

    label: str
    share: int = 1
    filled: str = ""


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column of a table to write in: its head and width in millimetres; with `tick`, a box to tick in each row."""

    head: str
    width: float
    tick: bool = False


def blanks(*boxes: Blank, before: float = 0.0, height: float = BOX_HEIGHT, width: float = TEXT_WIDTH) -> list[Strip]:
    """Set boxes beside each other over a width from the left margin."""
    whole = sum(box.share for box in boxes)
    draws: list[Draw] = []
    left = LEFT
    for box in boxes:
        own = width * box.share / whole
        draws.append(_box(left, own, height))
        draws.append(text_lines(left + PADDING, [(box.label, SMALL)], offset=LABEL_TOP))
        if box.filled:
            draws.append(text_lines(left + PADDING, [(box.filled, BODY)], offset=height - BODY.line - 0.6))
        left += own
    return [Strip(height, together(*draws), before=before)]


def ticks(label: str, choices: Sequence[str], *, before: float = 0.0, width: float = TEXT_WIDTH) -> list[Strip]:
    """Set a label and, in one box under it, choices with a box to tick each; they go over to further lines."""
    lines: list[list[tuple[float, str]]] = [[]]
    left = LEFT + PADDING
    for choice in choices:
        long = TICK + TICK_GAP + fonts.width(choice, BODY.size, bold=BODY.bold) / MM
        if left + long > LEFT + width - PADDING and lines[-1]:
            lines.append([])
            left = LEFT + PADDING
        lines[-1].append((left, choice))
        left += long + 2 * GAP
    top = LABEL_TOP + (SMALL.line + 0.6 if label else 0.5)
    height = top + len(lines) * (BODY.line + 0.6) + 0.5
    draws: list[Draw] = [_box(LEFT, width, height)]
    if label:
        draws.append(text_lines(LEFT + PADDING, [(label, SMALL)], offset=LABEL_TOP))
    for place, line in enumerate(lines):
        offset = top + place * (BODY.line + 0.6)
        for at, text in line:
            draws.append(_tick(at, offset + (BODY.line - TICK) / 2))
            draws.append(text_lines(at + TICK + TICK_GAP, [(text, BODY)], offset=offset))
    return [Strip(height, together(*draws), before=before)]


def form_table(
    columns: Sequence[FormColumn],
    rows: Sequence[Sequence[Sequence[tuple[str, Type]]]],
    row_height: float,
    *,
    before: float = 0.0,
) -> list[Strip]:
    """Set a table with lines between all cells, whose head is repeated on each page; a row is never cut.

    A cell is a list of texts with their types, or nothing: there is room to write. No row is lower than `row_height`
    millimetres.
    """
    head = _head(columns)
    body = [replace(_row(columns, row, row_height), heads=(head,)) for row in rows]
    first = stay([replace(head, before=before), *body[:2]])
    return [*first, *body[2:]]


def empty_rows(columns: Sequence[FormColumn], count: int) -> list[list[list[tuple[str, Type]]]]:
    """Return rows in which nothing is printed."""
    return [[[] for _ in columns] for _ in range(count)]


def _head(columns: Sequence[FormColumn]) -> Strip:
    cells = [wrap(column.head, SMALL_STRONG, column.width - 2 * PADDING) for column in columns]
    height = max(len(lines) for lines in cells) * SMALL_STRONG.line + 2 * CELL_PADDING
    draws: list[Draw] = [_ground(height)]
    left = LEFT
    for column, lines in zip(columns, cells, strict=True):
        draws.append(_box(left, column.width, height))
        draws.append(text_lines(left + PADDING, [(line, SMALL_STRONG) for line in lines], offset=CELL_PADDING))
        left += column.width
    return Strip(height, together(*draws))


def _row(columns: Sequence[FormColumn], cells: Sequence[Sequence[tuple[str, Type]]], least: float) -> Strip:
    wrapped = [
        [(line, kind) for text, kind in cell for line in wrap(text, kind, column.width - 2 * PADDING)]
        for column, cell in zip(columns, cells, strict=True)
    ]
    height = max(least, *(height_of(lines) + 2 * CELL_PADDING for lines in wrapped))
    draws: list[Draw] = []
    left = LEFT
    for column, lines in zip(columns, wrapped, strict=True):
        draws.append(_box(left, column.width, height))
        if column.tick:
            draws.append(_tick(left + (column.width - TICK) / 2, (height - TICK) / 2))
        draws.append(text_lines(left + PADDING, lines, offset=CELL_PADDING))
        left += column.width
    return Strip(height, together(*draws))


def _box(left: float, width: float, height: float) -> Draw:
    def draw(pen: Pen, top: float) -> None:
        pen.frame(left, top, width, height, MUTED, thickness=LINE)

    return draw


def _ground(height: float) -> Draw:
    def draw(pen: Pen, top: float) -> None:
        pen.area(LEFT, top, TEXT_WIDTH, height, TINT)

    return draw


def _tick(left: float, offset: float) -> Draw:
    def draw(pen: Pen, top: float) -> None:
        pen.frame(left, top + offset, TICK, TICK, INK, thickness=0.25)

    return draw
