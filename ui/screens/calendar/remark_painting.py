"""Paint what cannot be booked, each kind in its own pattern, and cover what is not looked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.screens.calendar.remarks import What
from ui.theme import current
from ui.theme.icons import Icon
from ui.theme.tokens import Tone

_HATCH = 120
_COVERED = 150


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a kind of remark looks; its word always stands on it where there is room."""

    icon: Icon
    tone: Tone
    hatch: Qt.BrushStyle


PATTERNS: Mapping[What, Pattern] = {
    What.HELD: Pattern(Icon.LOCK, Tone.INFO, Qt.BrushStyle.FDiagPattern),
    What.WAITING: Pattern(Icon.WAITING, Tone.WARNING, Qt.BrushStyle.HorPattern),
    What.LENT: Pattern(Icon.DESK, Tone.NEUTRAL, Qt.BrushStyle.VerPattern),
    What.CLOSED: Pattern(Icon.CANCELLED, Tone.NEUTRAL, Qt.BrushStyle.DiagCrossPattern),
    What.HIDDEN: Pattern(Icon.HIDE, Tone.NEUTRAL, Qt.BrushStyle.Dense6Pattern),
}


def paint_remarks(painter: QPainter, bodies: Mapping[What, list[QRect]]) -> None:
    """Paint the grounds of stretches that cannot be booked."""
    colours = current.colours()
    for what, rects in bodies.items():
        pattern = PATTERNS[what]
        tone = colours.tone(pattern.tone)
        hatch = QColor(tone.border)
        hatch.setAlpha(_HATCH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.background))
        painter.drawRects(rects)
        painter.setBrush(QBrush(hatch, pattern.hatch))
        painter.drawRects(rects)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tone.border), 1, Qt.PenStyle.DashLine))
        painter.drawRects([rect.adjusted(0, 0, -1, -1) for rect in rects])


def paint_covers(painter: QPainter, bodies: Iterable[QRect]) -> None:
    """Cover what is not looked for with a veil, so that what is looked for stands out."""
    rects = list(bodies)
    if not rects:
        return
    veil = QColor(current.colours().page.canvas)
    veil.setAlpha(_COVERED)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    painter.drawRects(rects)
    painter.setBrush(Qt.BrushStyle.NoBrush)
