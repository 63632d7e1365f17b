"""Lines to write on: for signatures, a place and a day, the number of an account."""

from collections.abc import Sequence

from desktop.printing.flow import Draw, Strip, stay, text_lines, together, wrap
from desktop.printing.pen import Pen
from desktop.printing.style import BODY, INK, LEFT, READING_WIDTH, SMALL

_GAP = 8.0
_WIDTH = (READING_WIDTH - _GAP) / 2
_ABOVE = 9.0
_UNDER = 1.0


def sign_lines(*rows: Sequence[tuple[str, str]]) -> list[Strip]:
    """Set rows of lines to write on, one or two a row, all on one page.

    Each line is its label, which stands under it, and what stands on it already, mostly nothing.
    """
    return stay([_row(row) for row in rows])


def _row(lines: Sequence[tuple[str, str]]) -> Strip:
    draws: list[Draw] = []
    heights = []
    for place, (label, written) in enumerate(lines):
        left = LEFT + place * (_WIDTH + _GAP)
        labels = [(line, SMALL) for line in wrap(label, SMALL, _WIDTH)]
        heights.append(len(labels) * SMALL.line)
        if written:
            # On the line, and where it is long, on more lines above it.
            said = [(line, BODY) for line in wrap(written, BODY, _WIDTH)][:2]
            draws.append(text_lines(left, said, offset=_ABOVE - len(said) * BODY.line))
        draws += [_rule(left), text_lines(left, labels, offset=_ABOVE + _UNDER)]
    return Strip(_ABOVE + _UNDER + max(heights), together(*draws), before=2.0)


def _rule(left: float) -> Draw:
    def draw(pen: Pen, top: float) -> None:
        pen.rule(left, top + _ABOVE, left + _WIDTH, INK, thickness=0.2)

    return draw
