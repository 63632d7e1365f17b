"""Charts for papers and screens: bars from zero and grids of shades; nothing is told by colour alone.

Each value is written beside its bar or into its field, and series differ by pattern. Lengths are millimetres.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Any

from desktop.domain.figure_tables import Bars, CellShape, Shades, written
from desktop.domain.languages import Language
from desktop.printing import fonts
from desktop.printing.flow import shortened, wrap
from desktop.printing.style import ACCENT, INK, MM, MUTED, RULE, SMALL, TINT, WHITE

_LABELS = 56.0
_VALUES = 13.0
_BAR = 3.6
_BETWEEN = 2.6
_LEAST_GROUP = 7.4
_LEGEND = 6.5
_AXIS = 8.5
_SIZE = 8.0
_LINE = 3.2
_LEAST = 0.001
"""What is less is drawn as nothing."""
_HATCH = 1.4
_FIELD = 7.0
_WIDEST_FIELD = 24.0
_SIGN = 3.2
_DARKEST = 0.58
"""How much of the accent is in the darkest field: dark figures still stand out well from it, 4.5 to 1 and better."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of ReportLab and its height, millimetres."""

    drawing: Any
    height: float


class _Canvas:
    """Draws shapes in millimetres from the upper left corner."""

    def __init__(self, width: float, height: float) -> None:
        from reportlab.graphics import shapes

        # ReportLab begins each drawing by choosing a font: a file would name one that nothing is written in.
        shapes.STATE_DEFAULTS["fontName"] = fonts.name_of(bold=False)
        self._shapes = shapes
        self._height = height
        self.drawing = shapes.Drawing(width * MM, height * MM)

    def rect(self, left: float, top: float, width: float, height: float, *, fill: Any, edge: str = "") -> None:
        x, y = left * MM, (self._height - top - height) * MM
        stroke = _colour(edge) if edge else None
        self.drawing.add(
            self._shapes.Rect(x, y, width * MM, height * MM, fillColor=fill, strokeColor=stroke, strokeWidth=0.5)
        )

    def line(self, left: float, top: float, right: float, bottom: float, colour: str, width: float = 0.4) -> None:
        ends = (left * MM, (self._height - top) * MM, right * MM, (self._height - bottom) * MM)
        self.drawing.add(self._shapes.Line(*ends, strokeColor=_colour(colour), strokeWidth=width))

    def text(self, left: float, middle: float, said: str, colour: Any = INK, anchor: str = "start") -> None:
        baseline = (self._height - middle) * MM - _SIZE * 0.35
        self.drawing.add(
            self._shapes.String(
                left * MM,
                baseline,
                said,
                fontName=fonts.name_of(bold=False),
                fontSize=_SIZE,
                fillColor=_colour(colour),
                textAnchor=anchor,
            )
        )


def bar_chart(chart: Bars, width: float, language: Language, *, top_of_axis: float = 0.0) -> Chart:
    """Return bars from zero, one group under the other.

    Args:
        chart: what is drawn.
        width: of the drawing.
        language: in which figures are written.
        top_of_axis: the largest value of several charts that share one axis; 0 for that of this one.
    """
    largest = max(top_of_axis, largest_of(chart))
    axis = ticks(largest)
    bars = len(chart.series) * _BAR
    group = max(bars + _BETWEEN, _LEAST_GROUP)
    bottom = _LEGEND + len(chart.groups) * group
    canvas = _Canvas(width, bottom + _AXIS)
    room = width - _LABELS - _VALUES
    for tick in axis:
        at = _LABELS + room * tick / axis[-1]
        canvas.line(at, _LEGEND - 0.5, at, bottom, RULE)
        shape = CellShape.SHARE if chart.shape is CellShape.SHARE else _shape_of(axis)
        canvas.text(at, bottom + 2.6, written(tick, shape, language), MUTED, "middle")
    canvas.text(width, bottom + 6.4, chart.unit, MUTED, "end")
    canvas.line(_LABELS, _LEGEND - 0.5, _LABELS, bottom, MUTED, 0.8)
    _legend(canvas, chart.series)
    for place, (label, values) in enumerate(chart.groups):
        top = _LEGEND + place * group + (group - bars) / 2
        _label(canvas, label, top + bars / 2)
        for series, value in enumerate(values):
            at = top + series * _BAR
            length = room * (value or 0.0) / axis[-1]
            if length:
                _bar(canvas, series, _LABELS, at + 0.3, length, _BAR - 0.6)
            canvas.text(_LABELS + length + 1.2, at + _BAR / 2, written(value, chart.shape, language))
    return Chart(canvas.drawing, bottom + _AXIS)


def shade_grid(chart: Shades, width: float, language: Language) -> Chart:
    """Return a grid whose fields have their value written in, the darker the larger it is."""
    largest = max((value for _, values in chart.rows for value in values if value is not None), default=0.0) or 1.0
    label = 28.0
    field = min(_WIDEST_FIELD, (width - label) / max(len(chart.columns), 1))
    height = _FIELD * (len(chart.rows) + 1) + 1
    canvas = _Canvas(width, height)
    for column, head in enumerate(chart.columns):
        short = head if field > 17 else head.split()[-1]
        canvas.text(label + (column + 0.5) * field, _FIELD / 2, short, MUTED, "middle")
    for row, (name, values) in enumerate(chart.rows, 1):
        canvas.text(0, (row + 0.5) * _FIELD, name)
        for column, value in enumerate(values):
            left = label + column * field
            share = (value or 0.0) / largest
            canvas.rect(left, row * _FIELD, field - 0.6, _FIELD - 0.6, fill=_shade(share), edge=RULE)
            said = written(value, CellShape.WHOLE, language)
            canvas.text(left + (field - 0.6) / 2, row * _FIELD + (_FIELD - 0.6) / 2, said, INK, "middle")
    return Chart(canvas.drawing, height)


def largest_of(chart: Bars) -> float:
    """Return the largest value of a chart, 0 where there is none."""
    return max((value for _, values in chart.groups for value in values if value is not None), default=0.0)


def ticks(largest: float) -> tuple[float, ...]:
    """Return the values on an axis from zero to the first round one that is not below the largest."""
    if largest < _LEAST:
        return (0.0, 1.0)
    power = 10.0 ** floor(log10(largest))
    step = next(
        power * part for part in (0.1, 0.2, 0.25, 0.5, 1.0, 2.0) if ceil(round(largest / (power * part), 9)) <= 6
    )
    count = ceil(round(largest / step, 9))
    return tuple(round(step * number, 9) for number in range(count + 1))


def _shape_of(axis: Sequence[float]) -> CellShape:
    return CellShape.WHOLE if all(tick == round(tick) for tick in axis) else CellShape.NUMBER


def _label(canvas: _Canvas, label: str, middle: float) -> None:
    """Write the name of a group on one line or two."""
    first, *more = wrap(label, SMALL, _LABELS - 3)
    if not more:
        canvas.text(0, middle, first)
        return
    canvas.text(0, middle - _LINE / 2, first)
    canvas.text(0, middle + _LINE / 2, shortened(" ".join(more), SMALL, _LABELS - 3))


def _legend(canvas: _Canvas, series: Sequence[str]) -> None:
    if len(series) < 2:
        return
    left = _LABELS
    for number, name in enumerate(series):
        _bar(canvas, number, left, 0.4, _SIGN * 1.6, _SIGN)
        canvas.text(left + _SIGN * 1.6 + 1.5, 0.4 + _SIGN / 2, name)
        left += _SIGN * 1.6 + 6 + fonts.width(name, _SIZE, bold=False) / MM


def _bar(canvas: _Canvas, series: int, left: float, top: float, width: float, height: float) -> None:
    """Fill a bar: solid, hatched, or tinted with an edge."""
    if series == 0:
        canvas.rect(left, top, width, height, fill=_colour(ACCENT))
        return
    canvas.rect(left, top, width, height, fill=_colour(TINT if series == 2 else WHITE), edge=ACCENT)
    if series != 1:
        return
    start = left - height
    while start < left + width:
        begin, end = max(start, left), min(start + height, left + width)
        if end > begin:
            canvas.line(begin, top + height - (begin - start), end, top + height - (end - start), ACCENT, 0.6)
        start += _HATCH


def _shade(share: float) -> Any:
    from reportlab.lib.colors import linearlyInterpolatedColor

    return linearlyInterpolatedColor(_colour(WHITE), _colour(ACCENT), 0, 1, min(max(share, 0.0), 1.0) * _DARKEST)


def _colour(name: str) -> Any:
    from reportlab.lib.colors import HexColor

    return HexColor(name)
