"""The dates before a permit expires, on a line with today on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.services.queries.case_page import CasePage
from ui.dates import date_text
from ui.theme import current
from ui.theme.icons import Icon, draw_glyph
from ui.theme.tokens import Tone, tokens

_AXIS = 5
_GLYPH = 14
_GAP = 16


class Point(Enum):
    """What a day on the line is."""

    TODAY = "today"
    APPOINTMENT = "appointment"
    HANDED_IN = "handed-in"
    ATTEND_BY = "attend-by"
    REGISTER_BY = "register-by"
    EXPIRES = "expires"


@dataclass(frozen=True, slots=True)
class Mark:
    """A day with its words."""

    point: Point
    day: date
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a mark's words stand: left edge and row, of which 0 is the nearest to the line."""

    x: int
    row: int


_LOOKS = {
    Point.TODAY: (Icon.EXPAND, Tone.ACCENT),
    Point.APPOINTMENT: (Icon.BOOKED, Tone.INFO),
    Point.HANDED_IN: (Icon.COMPLETED, Tone.SUCCESS),
    Point.ATTEND_BY: (Icon.DEADLINE, Tone.WARNING),
    Point.REGISTER_BY: (Icon.DEADLINE, Tone.NEUTRAL),
    Point.EXPIRES: (Icon.CANCELLED, Tone.DANGER),
}


def place_words(anchors: Sequence[tuple[int, int]], width: int) -> tuple[Placed, ...]:
    """Return where words of a width, centred over an anchor, stand without touching each other.

    Args:
        anchors: for each, from left to right: the place of its day, and the width of its words, pixels.
        width: of the whole line, pixels; words stay within it.
    """
    ends: list[int] = []
    placed = []
    for anchor, wide in anchors:
        x = max(0, min(anchor - wide // 2, width - wide))
        row = next((at for at, end in enumerate(ends) if end + _GAP <= x), len(ends))
        if row == len(ends):
            ends.append(0)
        ends[row] = x + wide
        placed.append(Placed(x, row))
    return tuple(placed)


def _by_day(found: Sequence[tuple[Point, date, str]], language: Language) -> tuple[Mark, ...]:
    """Return one mark for each day, in their order; what falls on the same day stands in the same words."""
    marks = []
    for day in sorted({day for _, day, _ in found}):
        same = [(point, title) for point, on, title in found if on == day]
        marks.append(Mark(same[0][0], day, " · ".join(title for _, title in same), date_text(day, language)))
    return tuple(marks)


class DeadlineLine(QWidget):
    """Paints the line; a screen reader hears the same days in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._window: tuple[date, date] | None = None
        self._attend_by: date | None = None
        self._expires: date | None = None
        self._advised = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Return the days on the line, in their order."""
        return self._marks

    def show_case(self, page: CasePage, today: date, language: Language) -> None:
        """Show the days of a case; nothing where it has no deadline."""
        dates = page.advice.conclusions.deadlines.value
        expires = page.permit_expires_on
        self.setVisible(dates is not None and expires is not None)
        if dates is None or expires is None:
            self._marks = ()
            return
        self._window = (dates.advised_from, dates.advised_by)
        self._attend_by, self._expires = dates.attend_by, expires
        found: list[tuple[Point, date, str]] = [(Point.TODAY, today, self.tr("Today"))]
        if page.attended_at is not None:
            found.append((Point.HANDED_IN, oslo_day(page.attended_at), self.tr("Handed in")))
        else:
            planned = next((row.day for row in page.appointments if row.steps), None)
            if planned is not None:
                found.append((Point.APPOINTMENT, planned, self.tr("Appointment")))
        if dates.register_by is not None and page.attended_at is None:
            found.append((Point.REGISTER_BY, dates.register_by, self.tr("Register by")))
        found.append((Point.ATTEND_BY, dates.attend_by, self.tr("Attend and hand in by")))
        found.append((Point.EXPIRES, expires, self.tr("Permit expires")))
        self._marks = _by_day(found, language)
        self._advised = self.tr("recommended")
        self.setAccessibleName(self.tr("Deadlines"))
        self.setAccessibleDescription("; ".join(f"{mark.title} {mark.text}" for mark in self._marks))
        self.setToolTip(
            self.tr("Recommended time to apply and book: %1 to %2")
            .replace("%1", date_text(dates.advised_from, language))
            .replace("%2", date_text(dates.advised_by, language))
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the line and of the rows of words under it."""
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def hasHeightForWidth(self) -> bool:
        """Say that a narrow line needs more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        rows = max((placed.row for placed in self._placed(width)), default=0) + 1
        return _GLYPH + 2 * tokens().space.s + _AXIS + rows * self._row_height()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the line, its stretches, then the days."""
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axis(painter)
        base = painter.font()
        for mark, placed in zip(self._marks, self._placed(self.width()), strict=True):
            self._paint_mark(painter, mark, placed, base)
        painter.end()

    # Where things are

    def _span(self) -> tuple[date, date]:
        days = [mark.day for mark in self._marks]
        first, last = min(days), max(days)
        if self._window is not None and self._window[0] > first:
            first = min(first, self._window[0])
        margin = timedelta(days=max(4, (last - first).days // 20))
        return first - margin, last + margin

    def _x(self, day: date, width: int) -> int:
        first, last = self._span()
        share = (day - first).days / max(1, (last - first).days)
        return round(min(max(share, 0.0), 1.0) * (width - 1))

    def _placed(self, width: int) -> tuple[Placed, ...]:
        bold, plain = self._fonts()
        strong, light = QFontMetrics(bold), QFontMetrics(plain)
        return place_words(
            [
                (
                    self._x(mark.day, width),
                    max(strong.horizontalAdvance(mark.text), light.horizontalAdvance(mark.title)) + 2,
                )
                for mark in self._marks
            ],
            width,
        )

    def _fonts(self) -> tuple[QFont, QFont]:
        bold, plain = QFont(self.font()), QFont(self.font())
        bold.setBold(True)
        plain.setPixelSize(tokens().type.small)
        return bold, plain

    def _row_height(self) -> int:
        bold, plain = self._fonts()
        return QFontMetrics(bold).height() + QFontMetrics(plain).height() + tokens().space.xs

    def _axis_top(self) -> int:
        return _GLYPH + tokens().space.xs

    # Painting

    def _paint_axis(self, painter: QPainter) -> None:
        colours, width, top = current.colours(), self.width(), self._axis_top()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.page.border))
        painter.drawRoundedRect(QRect(0, top, width, _AXIS), 2, 2)
        stretches: list[tuple[date, date, Tone]] = []
        if self._attend_by is not None:
            stretches.append((self._attend_by, self._expires or self._attend_by, Tone.WARNING))
        if self._window is not None:
            stretches.append((*self._window, Tone.SUCCESS))
        for begin, end, tone in stretches:
            left, right = self._x(begin, width), self._x(end, width)
            if right > left:
                painter.setBrush(QColor(colours.tone(tone).border))
                painter.drawRect(QRect(left, top, right - left, _AXIS))
        self._paint_advised(painter)

    def _paint_advised(self, painter: QPainter) -> None:
        """Name the recommended stretch above the line, where no day's sign stands in its way."""
        if self._window is None:
            return
        _, plain = self._fonts()
        left, right = (self._x(day, self.width()) for day in self._window)
        box = QRect(left, 0, right - left, _GLYPH)
        signs = [self._x(mark.day, self.width()) for mark in self._marks]
        free = all(not left - _GLYPH < x < right + _GLYPH for x in signs)
        if free and QFontMetrics(plain).horizontalAdvance(self._advised) <= box.width():
            painter.setFont(plain)
            painter.setPen(QColor(current.colours().tone(Tone.SUCCESS).text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._advised)

    def _paint_mark(self, painter: QPainter, mark: Mark, placed: Placed, base: QFont) -> None:
        colours, space = current.colours(), tokens().space
        sign, tone = _LOOKS[mark.point]
        if mark.point is Point.ATTEND_BY and any(
            each.point is Point.TODAY and each.day > mark.day for each in self._marks
        ):
            tone = Tone.DANGER
        colour = QColor(colours.tone(tone).text)
        x, top = self._x(mark.day, self.width()), self._axis_top()
        words_top = top + _AXIS + space.xs + placed.row * self._row_height()
        reach = words_top - top + 2 if placed.row == 0 else _AXIS + 4
        painter.fillRect(QRect(x - 1, top - 2, 2, reach), colour)
        square = QRect(max(0, min(x - _GLYPH // 2, self.width() - _GLYPH)), 0, _GLYPH, _GLYPH)
        draw_glyph(painter, square, sign, colour)
        bold, plain = self._fonts()
        painter.setFont(bold)
        painter.setPen(colour if mark.point is Point.TODAY else QColor(colours.page.text))
        height = QFontMetrics(bold).height()
        words = QRect(placed.x, words_top, self.width() - placed.x, height)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, left, mark.text)
        painter.setFont(plain)
        painter.setPen(QColor(colours.page.muted))
        painter.drawText(words.translated(0, height), left, mark.title)
        painter.setFont(base)
