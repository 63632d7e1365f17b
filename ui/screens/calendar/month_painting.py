"""Paint a month: the days as a grid, each with its numbers as words and as a shade."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.domain.languages import Language
from desktop.services.queries.month import DayCount
from ui.dates import locale_of
from ui.screens.calendar.heading_painting import shade
from ui.screens.calendar.month_words import below_text, day_text, narrow_text, week_number
from ui.screens.calendar.reasons import Found
from ui.screens.calendar.text_cache import Face, TextCache
from ui.theme import current
from ui.theme.tokens import Tone

HEADER = 26
WEEKS = 34
DAYS = 7
_PAD = 8
_METER = 4
_ROOMY = 110
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class MonthShown:
    """A month as it is painted.

    Attributes:
        month: its first day; `days` are those of whole weeks.
        found: why days offer nothing, as far as it is known.
    """

    month: date
    days: tuple[DayCount, ...]
    today: date
    language: Language
    found: dict[date, Found]
    service: bool = False


@dataclass(frozen=True, slots=True)
class MonthMarks:
    """What is marked, by the number of the day, or -1."""

    chosen: int
    hovered: int
    focused: bool


def cells(size: QSize, number: int) -> tuple[QRect, ...]:
    """Return where each day lies; the room is shared to the last pixel."""
    weeks = max(number // DAYS, 1)
    across = [WEEKS + round((size.width() - WEEKS) * n / DAYS) for n in range(DAYS + 1)]
    down = [HEADER + round((size.height() - HEADER) * n / weeks) for n in range(weeks + 1)]
    return tuple(
        QRect(
            across[n % DAYS],
            down[n // DAYS],
            across[n % DAYS + 1] - across[n % DAYS],
            down[n // DAYS + 1] - down[n // DAYS],
        )
        for n in range(number)
    )


def paint_month(painter: QPainter, size: QSize, shown: MonthShown, marks: MonthMarks, texts: TextCache) -> None:
    """Paint weekdays and weeks, then day by day."""
    page = current.colours().page
    painter.fillRect(QRect(0, 0, size.width(), size.height()), QColor(page.surface))
    bodies = cells(size, len(shown.days))
    _paint_edges(painter, size, shown, bodies, texts)
    for at, day in enumerate(shown.days):
        _paint_day(painter, bodies[at], day, shown, texts)
    painter.setPen(QPen(QColor(page.line), 1))
    for body in bodies:
        painter.drawRect(body.adjusted(-1, -1, -1, -1))
    _paint_marks(painter, bodies, marks)


def _paint_edges(painter: QPainter, size: QSize, shown: MonthShown, bodies: Sequence[QRect], texts: TextCache) -> None:
    page = current.colours().page
    locale = locale_of(shown.language)
    painter.setPen(QColor(page.muted))
    painter.setFont(texts.font(Face.SMALL))
    y = (HEADER - texts.height(Face.SMALL)) // 2
    for at, body in enumerate(bodies[:DAYS]):
        name = locale.dayName(at + 1, locale.FormatType.LongFormat)
        if texts.width(name, Face.SMALL) > body.width() - 2 * _PAD:
            name = locale.dayName(at + 1, locale.FormatType.ShortFormat)
        texts.draw(painter, name[:1].upper() + name[1:], Face.SMALL, body.left() + _PAD, y, body.width() - _PAD)
    for at in range(0, len(bodies), DAYS):
        number = week_number(shown.days[at].day)
        x = WEEKS - 8 - texts.width(number, Face.SMALL)
        texts.draw(painter, number, Face.SMALL, x, bodies[at].top() + 7, WEEKS)
    painter.fillRect(0, HEADER - 1, size.width(), 1, QColor(page.line))


def _paint_day(painter: QPainter, body: QRect, day: DayCount, shown: MonthShown, texts: TextCache) -> None:
    colours = current.colours()
    page = colours.page
    inside = (day.day.year, day.day.month) == (shown.month.year, shown.month.month)
    coming = day.day >= shown.today
    counted = bool(day.places - day.hidden) and not day.closed and coming
    taken = 1 - day.free / max(day.places - day.hidden, 1)
    _paint_ground(painter, body, day, inside=inside, taken=taken if counted and inside else None)
    _paint_number(painter, body, day, shown, texts, inside=inside)
    text, below = day_text(day, shown.today, shown.found.get(day.day, ())), below_text(day, shown.today)
    room = body.width() - 2 * _PAD
    if narrow_text(day, shown.today) and texts.width(text, Face.SMALL) > room:
        text = narrow_text(day, shown.today)
    y = body.top() + 8 + texts.height(Face.STRONG)
    line = texts.height(Face.SMALL)
    quiet = not inside or not coming or not counted
    lines = [(text, Face.BODY if counted and room >= _ROOMY else Face.SMALL)]
    if not counted:
        lines = [(part, Face.SMALL) for part in _in_two(text, room, texts)]
    for words, face in [*lines, (below, Face.SMALL)]:
        if words and y + line <= body.bottom() - _METER:
            painter.setFont(texts.font(face))
            painter.setPen(QColor(page.muted if quiet or words is below else page.text))
            texts.draw(painter, words, face, body.left() + _PAD, y, room)
            y += texts.height(face) + 1
    if counted and inside:
        meter = QRect(body.left() + _PAD, body.bottom() - _METER - 5, room, _METER)
        painter.fillRect(meter, QColor(page.line))
        meter.setWidth(round(room * taken))
        painter.fillRect(meter, QColor(colours.tone(Tone.ACCENT).border))


def _in_two(text: str, room: int, texts: TextCache) -> tuple[str, ...]:
    """Return a text in one line, or in two where it has no room in one."""
    words, first = text.split(" "), 1
    while first < len(words) and texts.width(" ".join(words[: first + 1]), Face.SMALL) <= room:
        first += 1
    return tuple(line for line in (" ".join(words[:first]), " ".join(words[first:])) if line)


def _paint_ground(painter: QPainter, body: QRect, day: DayCount, *, inside: bool, taken: float | None) -> None:
    colours = current.colours()
    page = colours.page
    free_day = day.day.weekday() >= _SATURDAY and not day.places
    painter.fillRect(body, QColor(page.canvas if not inside or free_day else page.surface))
    if taken is not None:
        painter.fillRect(body, shade(colours, taken))
    if day.closed:
        hatch = QColor(page.line)
        painter.fillRect(body, QColor(page.canvas))
        painter.fillRect(body, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        band = QRect(body.left(), body.top(), body.width(), min(body.height(), 64))
        painter.fillRect(band, QColor(page.canvas))


def _paint_number(
    painter: QPainter, body: QRect, day: DayCount, shown: MonthShown, texts: TextCache, *, inside: bool
) -> None:
    colours = current.colours()
    number = str(day.day.day)
    if day.day.day == 1:
        locale = locale_of(shown.language)
        number += f" {locale.monthName(day.day.month, locale.FormatType.ShortFormat)}"
    width = texts.width(number, Face.STRONG)
    x, y = body.left() + _PAD, body.top() + 5
    ink = colours.page.text if inside else colours.page.muted
    if day.day == shown.today:
        painter.fillRect(QRect(x - 4, y - 1, width + 8, texts.height(Face.STRONG) + 1), QColor(colours.fill.accent))
        ink = colours.fill.on_accent
    painter.setFont(texts.font(Face.STRONG))
    painter.setPen(QColor(ink))
    texts.draw(painter, number, Face.STRONG, x, y, width)


def _paint_marks(painter: QPainter, bodies: Sequence[QRect], marks: MonthMarks) -> None:
    page = current.colours().page
    if 0 <= marks.hovered < len(bodies) and marks.hovered != marks.chosen:
        painter.setPen(QColor(page.focus))
        painter.drawRect(bodies[marks.hovered].adjusted(1, 1, -3, -3))
    if 0 <= marks.chosen < len(bodies):
        painter.setPen(QPen(QColor(page.focus), 2 if marks.focused else 1))
        painter.drawRect(bodies[marks.chosen].adjusted(2, 2, -3, -3))
