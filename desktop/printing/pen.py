"""Draw on a page in millimetres from its upper left corner."""

from functools import cache
from typing import Any

from desktop.printing import fonts, scripts
from desktop.printing.style import MM, PAGE_HEIGHT, Type


@cache
def _colour(name: str) -> Any:
    """Return ReportLab's colour; reading its name anew for each line costs more than the line."""
    from reportlab.lib.colors import toColor

    return toColor(name)


class Pen:
    """Draws texts, lines and areas on the canvas of one file.

    Every text of every paper goes through `text`: the one place for scripts, and later for tags.
    """

    def __init__(self, canvas: Any) -> None:
        """Draw on a ReportLab canvas."""
        self._canvas = canvas

    def text(
        self, left: float, top: float, line: str, kind: Type, *, right: float | None = None, struck: bool = False
    ) -> None:
        """Draw one line whose upper edge is at `top`; with `right` it ends there instead of beginning at `left`."""
        # Readers of PDF files turn right-to-left letters back themselves: an /ActualText would be turned a second time.
        seen = scripts.as_seen(line).replace("\u00a0", " ")
        length = fonts.width(seen, kind.size, bold=kind.bold) / MM
        start = left if right is None else right - length
        baseline = top + kind.baseline
        self._canvas.setFont(fonts.name_of(bold=kind.bold), kind.size)
        self._canvas.setFillColor(_colour(kind.colour))
        self._canvas.drawString(start * MM, self._up(baseline), seen)
        if struck:
            self.rule(start, baseline - 0.3 * kind.size / MM, start + length, kind.colour, thickness=0.35)

    def rule(self, left: float, top: float, right: float, colour: str, *, thickness: float) -> None:
        """Draw a level line, `thickness` millimetres thick, its middle at `top`."""
        self.area(left, top - thickness / 2, right - left, thickness, colour)

    def area(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        self._canvas.setFillColor(_colour(colour))
        self._canvas.rect(left * MM, self._up(top + height), width * MM, height * MM, stroke=0, fill=1)

    def frame(self, left: float, top: float, width: float, height: float, colour: str, *, thickness: float) -> None:
        """Draw the outline of a rectangle."""
        self._canvas.setStrokeColor(_colour(colour))
        self._canvas.setLineWidth(thickness * MM)
        self._canvas.rect(left * MM, self._up(top + height), width * MM, height * MM, stroke=1, fill=0)

    def cells(self, left: float, top: float, cell: float, runs: list[tuple[int, int, int]], colour: str) -> None:
        """Fill runs `(column, row, length)` of square cells as one shape, so that no seams show between them."""
        path = self._canvas.beginPath()
        for column, row, length in runs:
            path.rect((left + column * cell) * MM, self._up(top + (row + 1) * cell), length * cell * MM, cell * MM)
        self._canvas.setFillColor(_colour(colour))
        self._canvas.drawPath(path, stroke=0, fill=1)

    def place(self, drawing: Any, left: float, top: float, height: float, colour: str) -> None:
        """Draw a ReportLab bar code whose upper left corner is given."""
        self._canvas.setFillColor(_colour(colour))
        drawing.drawOn(self._canvas, left * MM, self._up(top + height))

    @staticmethod
    def _up(top: float) -> float:
        return (PAGE_HEIGHT - top) * MM
