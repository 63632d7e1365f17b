"""The building blocks of papers: heading, paragraph, facts, tick list, table, notice, signature."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.printing.flow import (
    Draw,
    Strip,
    height_of,
    lead_into,
    no_orphans,
    stay,
    text_lines,
    together,
    wrap,
)
from desktop.printing.pen import Pen
from desktop.printing.style import (
    ACCENT,
    BODY,
    HEADING,
    INK,
    LABEL,
    LEFT,
    MUTED,
    READING_WIDTH,
    RIGHT,
    RULE,
    SMALL,
    SMALL_STRONG,
    STRONG,
    TEXT_WIDTH,
    TINT,
    TITLE,
    Type,
)
from desktop.printing.tags import Role, Tag

VALUES = LEFT + 46.0
"""Where the values of facts begin, on a ground or not."""
SECTION_GAP = 5.8
HEADING_GAP = 0.8
PARAGRAPH_GAP = 2.2
PANEL_GAP = 4.0
ROW_GAP = 0.9
PANEL_PADDING = 4.0
BAR = 1.2
TICK = 3.6
TICK_INDENT = 7.0
CELL_PADDING = 1.7
COLUMN_GAP = 4.0
ABREAST_GAP = 6.0


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it stands for: one line or several, each with its type.

    Attributes:
        struck: the value no longer holds and is struck through.
    """

    label: str
    value: Sequence[tuple[str, Type]]
    struck: bool = False


def fact(label: str, value: str, kind: Type = BODY, *more: tuple[str, Type], struck: bool = False) -> Fact:
    """Make a fact of one text, with smaller texts under it."""
    return Fact(label, ((value, kind), *more), struck)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its width in millimetres, and whether it is set to the right as figures are."""

    head: str
    width: float
    right: bool = False


def title(text: str) -> list[Strip]:
    """Set the paper's title."""
    tag = Tag(Role.H1)
    return lead_into([_line(line, TITLE, tag=tag) for line in wrap(text, TITLE, READING_WIDTH)])


def section(head: str, *parts: Sequence[Strip]) -> list[Strip]:
    """Set a section: its heading, which stays with what follows, and its parts."""
    first, *rest = [strip for part in parts for strip in part]
    return [*_heading(head), replace(first, before=HEADING_GAP), *rest]


def _heading(text: str) -> list[Strip]:
    tag = Tag(Role.H2)
    strips = [_line(line, HEADING, tag=tag) for line in wrap(text, HEADING, READING_WIDTH)]
    return lead_into(stay([replace(strips[0], before=SECTION_GAP), *strips[1:]]))


def paragraph(
    text: str,
    kind: Type = BODY,
    *,
    before: float = PARAGRAPH_GAP,
    left: float = LEFT,
    width: float = READING_WIDTH,
    language: str = "",
    from_right: bool = False,
) -> list[Strip]:
    """Set running text.

    `language` is a tag of BCP 47 where it is not that of the paper. A text that runs `from_right` is set flush right.
    """
    tag = Tag(Role.P, language=language)
    right = left + width if from_right else None
    strips = [
        Strip(kind.line, text_lines(left, [(line, kind)], right=right, from_right=from_right, tag=tag))
        for line in wrap(text, kind, width)
    ]
    return no_orphans([replace(strips[0], before=before), *strips[1:]])


def abreast(
    pairs: Sequence[tuple[Sequence[tuple[str, Type]], Sequence[tuple[str, Type]]]],
    *,
    language: str,
    from_right: bool = False,
    before: float = PARAGRAPH_GAP,
) -> list[Strip]:
    """Set texts with their translations to the right of them, each pair a row that is never cut.

    `language` is that of the translations, a tag of BCP 47; `from_right` is its direction.
    """
    width = (TEXT_WIDTH - ABREAST_GAP) / 2
    strips = []
    for ours, theirs in pairs:
        first, second = _wrapped(ours, width), _wrapped(theirs, width)
        translation = text_lines(
            LEFT + width + ABREAST_GAP,
            second,
            right=RIGHT if from_right else None,
            from_right=from_right,
            tag=Tag(Role.P, language=language),
        )
        draw = together(text_lines(LEFT, first, tag=Tag(Role.P)), translation)
        strips.append(Strip(max(height_of(first), height_of(second)), draw, before=before))
    return no_orphans(strips)


def panel(rows: Sequence[Fact]) -> list[Strip]:
    """Set facts on a tinted ground with the accent at its edge."""
    listed = Tag(Role.L)
    return _on_ground([_fact_strip(row, LEFT + BAR + PANEL_PADDING, RIGHT - PANEL_PADDING, listed) for row in rows])


def facts(rows: Sequence[Fact]) -> list[Strip]:
    """Set facts in two columns, the labels to the left."""
    listed = Tag(Role.L)
    strips = [_fact_strip(row, LEFT, RIGHT, listed) for row in rows]
    return no_orphans([replace(strips[0], before=PARAGRAPH_GAP), *strips[1:]])


def notice(head: str, lines: Sequence[str]) -> list[Strip]:
    """Set what must not be missed on a tinted ground: a bold line, then texts under it."""
    left = LEFT + BAR + PANEL_PADDING
    width = TEXT_WIDTH - BAR - 2 * PANEL_PADDING
    tag = Tag(Role.P)
    strips = [_line(line, STRONG, left, tag) for line in wrap(head, STRONG, width)]
    strips[-1] = replace(strips[-1], height=strips[-1].height + ROW_GAP)
    for text in lines:
        wrapped = [(line, BODY) for line in wrap(text, BODY, width)]
        strips.append(Strip(height_of(wrapped) + ROW_GAP, text_lines(left, wrapped)))
    return _on_ground(strips)


def tick_list(items: Sequence[tuple[str, str]]) -> list[Strip]:
    """Set a list with a box to tick before each name and its explanation under it."""
    listed = Tag(Role.L)
    strips = []
    for name, explanation in items:
        width = READING_WIDTH - TICK_INDENT
        lines = [(line, STRONG) for line in wrap(name, STRONG, width)]
        if explanation:
            lines += [(line, BODY) for line in wrap(explanation, BODY, width)]
        draw = together(_tick_box, text_lines(LEFT + TICK_INDENT, lines, tag=Tag(Role.LBODY, Tag(Role.LI, listed))))
        strips.append(Strip(height_of(lines), draw, before=1.9))
    return no_orphans(strips)


def table(columns: Sequence[Column], rows: Sequence[Sequence[Sequence[tuple[str, Type]]]]) -> list[Strip]:
    """Set a table whose head is repeated on each page; a row is never cut.

    A cell is a list of texts with their types, set one under the other.
    """
    whole = Tag(Role.TABLE)
    head = _row(
        [[(column.head, SMALL_STRONG)] for column in columns], columns, INK, 0.3, (Tag(Role.TR, whole), Role.TH)
    )
    strips = [replace(_row(row, columns, RULE, 0.15, (Tag(Role.TR, whole), Role.TD)), heads=(head,)) for row in rows]
    return [replace(head, before=PARAGRAPH_GAP, keep=True), *no_orphans(strips)]


def aside(text: str, source: str) -> list[Strip]:
    """Set a text and, small beneath it, where it comes from."""
    body = paragraph(text)
    tag = Tag(Role.P)
    note = [_line(line, SMALL, tag=tag) for line in wrap(source, SMALL, READING_WIDTH)]
    return [*lead_into(body), *stay(note)]


def signature(greeting: str, name: str) -> list[Strip]:
    """Set the closing of a letter; it never begins a page without the text before it (see `closing`)."""
    first = replace(_line(greeting, BODY), before=SECTION_GAP)
    tag = Tag(Role.P)
    return stay([first, *(_line(line, BODY, tag=tag) for line in wrap(name, BODY, READING_WIDTH))])


def closing(text: Sequence[Strip], end: Sequence[Strip]) -> list[Strip]:
    """Join the last text of a letter and its closing, so that the closing is never alone on a page."""
    return [*lead_into(text), *end]


def _line(line: str, kind: Type, left: float = LEFT, tag: Tag | None = None) -> Strip:
    return Strip(kind.line, text_lines(left, [(line, kind)], tag=tag))


def _wrapped(texts: Sequence[tuple[str, Type]], width: float) -> list[tuple[str, Type]]:
    return [(line, kind) for text, kind in texts for line in wrap(text, kind, width)]


def _fact_strip(row: Fact, left: float, right: float, listed: Tag) -> Strip:
    values = _wrapped(row.value, right - VALUES)
    labels = [(line, LABEL) for line in wrap(row.label, LABEL, VALUES - COLUMN_GAP - left)]
    # Label and value share a baseline whatever their sizes.
    drop = values[0][1].baseline - LABEL.baseline if values else 0.0
    item = Tag(Role.LI, listed)
    draw = together(
        text_lines(left, labels, offset=drop, tag=Tag(Role.LBL, item)),
        text_lines(VALUES, values, struck=row.struck, tag=Tag(Role.LBODY, item)),
    )
    return Strip(max(height_of(values), height_of(labels) + drop) + ROW_GAP, draw)


def _tick_box(pen: Pen, top: float) -> None:
    pen.frame(LEFT, top + (STRONG.line - TICK) / 2, TICK, TICK, MUTED, thickness=0.25)


def _row(
    cells: Sequence[Sequence[tuple[str, Type]]],
    columns: Sequence[Column],
    colour: str,
    thickness: float,
    tags: tuple[Tag, Role],
) -> Strip:
    row, role = tags
    draws: list[Draw] = []
    heights = []
    left = LEFT
    for column, cell in zip(columns, cells, strict=True):
        lines = _wrapped(cell, column.width - COLUMN_GAP)
        heights.append(height_of(lines))
        edge = left + column.width - COLUMN_GAP if column.right else None
        draws.append(text_lines(left, lines, offset=CELL_PADDING, right=edge, tag=Tag(role, row)))
        left += column.width
    height = max(heights) + 2 * CELL_PADDING

    def rule(pen: Pen, top: float) -> None:
        pen.rule(LEFT, top + height, RIGHT, colour, thickness=thickness)

    return Strip(height, together(*draws, rule))


def _on_ground(strips: Sequence[Strip]) -> list[Strip]:
    """Put strips on one tinted ground, which breaks with them over a page."""
    last = len(strips) - 1
    grounded = [
        _grounded(strip, PANEL_PADDING if place == 0 else 0.0, PANEL_PADDING - ROW_GAP if place == last else 0.0)
        for place, strip in enumerate(strips)
    ]
    return no_orphans([replace(grounded[0], before=SECTION_GAP - 1), *grounded[1:]])


def _grounded(strip: Strip, above: float, below: float) -> Strip:
    height = strip.height + above + below

    def draw(pen: Pen, top: float) -> None:
        # A little longer than the strip, or the screen shows seams between the strips.
        seam = 0.0 if below else 0.2
        pen.area(LEFT, top, TEXT_WIDTH, height + seam, TINT)
        pen.area(LEFT, top, BAR, height + seam, ACCENT)
        strip.draw(pen, top + above)

    return Strip(height, draw, keep=strip.keep)
