"""Rows of two columns: the paper's own text to the left, its help translation to the right.

A row is one text in both languages. It is never cut, so that both are always side by side; over a page break the heads
of the columns are repeated, and with them which language counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.help_language import HelpLanguage
from desktop.printing.blocks import (
    BAR,
    HEADING_GAP,
    PANEL_PADDING,
    PARAGRAPH_GAP,
    ROW_GAP,
    SECTION_GAP,
    TICK,
    TICK_INDENT,
)
from desktop.printing.flow import Draw, Strip, height_of, lead_into, no_orphans, text_lines, together, wrap
from desktop.printing.pen import Pen
from desktop.printing.style import (
    ACCENT,
    HEADING,
    LEAD,
    LEFT,
    MUTED,
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

GAP = 7.0
WIDTH = (TEXT_WIDTH - GAP) / 2
HELP_LEFT = LEFT + WIDTH + GAP
_HEAD_PADDING = 1.4

Lines = Sequence[tuple[str, Type]]
"""Texts with their types, one under the other."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The same in both languages; the help translation is empty where there is nothing to translate, as in a name."""

    own: Lines
    help: Lines = ()


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """A label in both languages and what it stands for; `struck` is what no longer holds."""

    labels: tuple[str, str]
    values: Pair
    struck: bool = False


class SecondColumn:
    """Sets rows beside a help translation in one language.

    Attributes:
        heads: what stands over the columns, on each page.
    """

    def __init__(self, language: HelpLanguage, own_head: str, help_head: str) -> None:
        """Set rows whose columns have the given heads."""
        self._language = language
        self.heads: tuple[Strip, ...] = ()
        self.heads = (self._head(own_head, help_head),)

    def opening(self, own: str, translated: str) -> list[Strip]:
        """Say which text counts, and begin the columns."""
        said = self._row(Pair([(own, SMALL)], [(translated, SMALL)]), Role.P, before=PARAGRAPH_GAP)
        return lead_into([replace(said, heads=()), replace(self.heads[0], before=PARAGRAPH_GAP)])

    def title(self, own: str, translated: str) -> list[Strip]:
        """Set the paper's title."""
        return lead_into([replace(self._row(Pair([(own, TITLE)], [(translated, LEAD)]), Role.H1), heads=())])

    def heading(self, own: str, translated: str) -> list[Strip]:
        """Set the heading of a section, which stays with what follows."""
        row = self._row(Pair([(own, HEADING)], [(translated, HEADING)]), Role.H2, before=SECTION_GAP)
        return lead_into([row])

    def section(self, own: str, translated: str, *parts: Sequence[Strip]) -> list[Strip]:
        """Set a section: its heading and its parts."""
        first, *rest = [strip for part in parts for strip in part]
        return [*self.heading(own, translated), replace(first, before=HEADING_GAP), *rest]

    def paragraph(self, own: str, translated: str, kind: Type, *, before: float = PARAGRAPH_GAP) -> list[Strip]:
        """Set a text."""
        return [self._row(Pair([(own, kind)], [(translated, kind)]), Role.P, before=before)]

    def tick_list(self, items: Sequence[Pair]) -> list[Strip]:
        """Set a list with a box to tick before each of its own names."""
        listed = Tag(Role.L)
        strips = []
        for pair in items:
            item = Tag(Role.LI, listed)
            row = self._row(pair, Role.LBODY, parent=item, indent=TICK_INDENT, before=1.9)
            strips.append(replace(row, draw=together(_tick_box, row.draw)))
        return no_orphans(strips)

    def plain_list(self, items: Sequence[Pair]) -> list[Strip]:
        """Set a list without boxes."""
        listed = Tag(Role.L)
        rows = [self._row(pair, Role.LBODY, parent=Tag(Role.LI, listed), before=0.8) for pair in items]
        return no_orphans(rows)

    def panel(self, rows: Sequence[LabelledPair]) -> list[Strip]:
        """Set labels with their values on a tinted ground, in both columns."""
        return self._on_ground([self._labelled(row) for row in rows])

    def notice(self, head: tuple[str, str], lines: Sequence[tuple[str, str]], kind: Type) -> list[Strip]:
        """Set what must not be missed on a tinted ground: a bold line, then texts under it."""
        pairs = [Pair([(head[0], STRONG)], [(head[1], STRONG)])]
        pairs += [Pair([(own, kind)], [(translated, kind)]) for own, translated in lines]
        return self._on_ground([self._row(pair, Role.P, inset=True) for pair in pairs])

    def _labelled(self, row: LabelledPair) -> Strip:
        labels = self._row(Pair([(row.labels[0], SMALL)], [(row.labels[1], SMALL)]), Role.P, inset=True)
        values = self._row(row.values, Role.P, inset=True, struck=row.struck)

        def draw(pen: Pen, top: float) -> None:
            labels.draw(pen, top)
            values.draw(pen, top + labels.height)

        return Strip(labels.height + values.height + ROW_GAP, draw, heads=self.heads)

    def _row(
        self,
        pair: Pair,
        role: Role,
        *,
        parent: Tag | None = None,
        indent: float = 0.0,
        inset: bool = False,
        struck: bool = False,
        before: float = 0.0,
    ) -> Strip:
        """Set one pair; `inset` keeps off the edges of a tinted ground."""
        own_left = LEFT + indent + (BAR + PANEL_PADDING if inset else 0.0)
        help_right = RIGHT - (PANEL_PADDING if inset else 0.0)
        # What has no translation has the whole width.
        own = _wrapped(pair.own, (LEFT + WIDTH if pair.help else help_right) - own_left)
        translated = _wrapped(pair.help, help_right - HELP_LEFT)
        # Only the paper's own headings are headings: the bookmarks are in its language.
        help_role = Role.P if role in {Role.H1, Role.H2} else role
        from_right = self._language.runs_from_right
        draws: list[Draw] = [text_lines(own_left, own, struck=struck, tag=Tag(role, parent))]
        if translated:
            drop = max(0.0, own[0][1].baseline - translated[0][1].baseline) if own else 0.0
            draws.append(
                text_lines(
                    HELP_LEFT,
                    translated,
                    struck=struck,
                    offset=drop,
                    right=help_right if from_right else None,
                    from_right=from_right,
                    tag=Tag(help_role, parent, self._language),
                )
            )
        else:
            drop = 0.0
        height = max(height_of(own), height_of(translated) + drop)
        return Strip(height, together(*draws), before=before, heads=self.heads)

    def _head(self, own: str, translated: str) -> Strip:
        row = self._row(Pair([(own, SMALL_STRONG)], [(translated, SMALL_STRONG)]), Role.P)
        rule = row.height + _HEAD_PADDING

        def draw(pen: Pen, top: float) -> None:
            row.draw(pen, top)
            pen.rule(LEFT, top + rule, LEFT + WIDTH, ACCENT, thickness=0.3)
            pen.rule(HELP_LEFT, top + rule, RIGHT, RULE, thickness=0.3)

        return Strip(rule + _HEAD_PADDING, draw)

    def _on_ground(self, strips: Sequence[Strip]) -> list[Strip]:
        """Put rows on one tinted ground, which breaks with them over a page."""
        last = len(strips) - 1
        grounded = [
            _grounded(strip, PANEL_PADDING if place == 0 else 0.0, PANEL_PADDING if place == last else ROW_GAP)
            for place, strip in enumerate(strips)
        ]
        return no_orphans([replace(grounded[0], before=SECTION_GAP - 1), *grounded[1:]])


def _wrapped(texts: Lines, width: float) -> list[tuple[str, Type]]:
    return [(line, kind) for text, kind in texts for line in wrap(text, kind, width)]


def _tick_box(pen: Pen, top: float) -> None:
    pen.frame(LEFT, top + (STRONG.line - TICK) / 2, TICK, TICK, MUTED, thickness=0.25)


def _grounded(strip: Strip, above: float, below: float) -> Strip:
    height = strip.height + above + below

    def draw(pen: Pen, top: float) -> None:
        # A little longer than the row, or the screen shows seams between the rows.
        pen.area(LEFT, top, TEXT_WIDTH, height + (0.0 if below == PANEL_PADDING else 0.2), TINT)
        pen.area(LEFT, top, BAR, height + (0.0 if below == PANEL_PADDING else 0.2), ACCENT)
        strip.draw(pen, top + above)

    return replace(strip, height=height, draw=draw)
