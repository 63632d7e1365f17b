"""Paint what stays while the day scrolls: the headings on top and the hours on the left."""

from PySide6.QtCore import QLine, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPen

from ui.screens.calendar.contents import Heading
from ui.screens.calendar.layout import RULER, Layout
from ui.screens.calendar.placement import TICK
from ui.screens.calendar.sentences import Sentences, clock_text
from ui.screens.calendar.text_cache import Face, TextCache
from ui.theme import current
from ui.theme.tokens import Colours, Tone

_PAD = 8
_METER = 4
_MARK, _LONG_MARK = 3, 6


def paint_headings(
    painter: QPainter,
    layout: Layout,
    scrolled: int,
    width: int,
    marked: tuple[int, bool],
    texts: TextCache,
    says: Sentences,
) -> None:
    """Paint the headings; `marked` is the number of the one that is chosen, and whether the keyboard is there."""
    colours = current.colours()
    painter.fillRect(0, 0, width, layout.header, QColor(colours.page.surface))
    painter.save()
    painter.setClipRect(RULER, 0, width - RULER, layout.header)
    painter.translate(RULER - scrolled, 0)
    for at, item in enumerate(layout.contents.items):
        if item.heading is None:
            break  # they come first
        _paint_heading(painter, layout, layout.bodies[at], item.heading, texts, says)
        if at == marked[0]:
            painter.setPen(QPen(QColor(colours.page.focus), 2 if marked[1] else 1))
            painter.drawRect(layout.bodies[at].adjusted(2, 2, -3, -3))
    if layout.shows_desk_numbers:
        _paint_desk_numbers(painter, layout, texts)
    painter.restore()
    painter.setPen(QColor(colours.page.line))
    painter.drawLine(0, layout.header - 1, width, layout.header - 1)


def _paint_heading(
    painter: QPainter, layout: Layout, box: QRect, heading: Heading, texts: TextCache, says: Sentences
) -> None:
    colours = current.colours()
    page = colours.page
    today = layout.contents.now[0]
    if heading.load.minutes and not heading.closed:
        painter.fillRect(box.adjusted(0, 0, -1, 0), shade(colours, heading.load.taken))
    x, room = box.left() + _PAD, box.width() - 2 * _PAD
    painter.setPen(QColor(page.text))
    painter.setFont(texts.font(Face.STRONG))
    texts.draw(painter, says.heading(heading, today), Face.STRONG, x, 5, room)
    sub = says.subheading(heading)
    if heading.load.minutes and not heading.closed and texts.width(sub, Face.SMALL) > room:
        sub = says.short_subheading(heading)
    painter.setFont(texts.font(Face.SMALL))
    painter.setPen(QColor(page.text if heading.load.minutes else page.muted))
    texts.draw(painter, sub, Face.SMALL, x, 5 + texts.height(Face.STRONG), room)
    if heading.load.minutes and not heading.closed:
        meter = QRect(x, box.bottom() - _METER - 2, room, _METER)
        painter.fillRect(meter, QColor(page.line))
        meter.setWidth(round(room * heading.load.taken))
        painter.fillRect(meter, QColor(colours.tone(Tone.ACCENT).border))
    if heading.desk is None and heading.day == today:
        painter.fillRect(box.left(), 0, box.width(), 3, QColor(colours.fill.accent))


def shade(colours: Colours, share: float) -> QColor:
    """Return a ground that is the stronger the more of the day is taken."""
    light, full = QColor(colours.page.surface), QColor(colours.tone(Tone.ACCENT).surface)

    def between(low: int, high: int) -> int:
        return round(low + (high - low) * share)

    return QColor(
        between(light.red(), full.red()), between(light.green(), full.green()), between(light.blue(), full.blue())
    )


def _paint_desk_numbers(painter: QPainter, layout: Layout, texts: TextCache) -> None:
    painter.setPen(QColor(current.colours().page.muted))
    painter.setFont(texts.font(Face.SMALL))
    y = layout.header - texts.height(Face.SMALL) - 2
    for (left, width), column in zip(layout.columns, layout.contents.columns, strict=True):
        number = column.desk.number
        x = left + max((width - texts.width(number, Face.SMALL)) // 2, 0)
        texts.draw(painter, number, Face.SMALL, x, y, width)


def paint_ruler(painter: QPainter, layout: Layout, scrolled: int, size: QSize, texts: TextCache) -> None:
    """Paint the hours, a mark every five minutes, and the time where the line of the present stands."""
    colours = current.colours()
    page, scale = colours.page, layout.scale
    painter.save()
    painter.setClipRect(0, layout.header, RULER, size.height() - layout.header)
    painter.fillRect(0, layout.header, RULER, size.height(), QColor(page.surface))
    painter.translate(0, layout.header - scrolled)
    marks, hours = [], range(scale.hours.start, scale.hours.end, 60)
    for minute in range(scale.hours.start, scale.hours.end, TICK):
        length = _LONG_MARK if minute % 15 == 0 else _MARK
        if minute % 60 and (scale.tick >= 6 or minute % 15 == 0):
            marks.append(QLine(RULER - 1 - length, scale.y(minute), RULER - 1, scale.y(minute)))
    marks += [QLine(RULER - 10, scale.y(hour), RULER - 1, scale.y(hour)) for hour in hours]
    painter.setPen(QColor(page.line))
    painter.drawLines(marks)
    painter.drawLine(RULER - 1, 0, RULER - 1, max(scale.height, size.height()))
    painter.setFont(texts.font(Face.SMALL))
    painter.setPen(QColor(page.muted))
    half = texts.height(Face.SMALL) // 2
    for hour in hours:
        text = clock_text(hour)
        top = 0 if hour == scale.hours.start else scale.y(hour) - half
        texts.draw(painter, text, Face.SMALL, RULER - 14 - texts.width(text, Face.SMALL), top, RULER)
    _paint_present(painter, layout, texts, colours)
    painter.restore()


def _paint_present(painter: QPainter, layout: Layout, texts: TextCache, colours: Colours) -> None:
    day, minute = layout.contents.now
    hours = layout.scale.hours
    shown = any(column.day == day for column in layout.contents.columns)
    if not shown or not hours.start <= minute < hours.end:
        return
    tone = colours.tone(Tone.DANGER)
    text = clock_text(minute)
    height = texts.height(Face.SMALL)
    width = texts.width(text, Face.SMALL_STRONG)
    patch = QRect(RULER - width - 10, layout.scale.y(minute) - height // 2 - 1, width + 9, height + 1)
    painter.fillRect(patch, QColor(tone.surface))
    painter.fillRect(patch.right() - 1, patch.top(), 2, patch.height(), QColor(tone.border))
    painter.setFont(texts.font(Face.SMALL_STRONG))
    painter.setPen(QColor(tone.text))
    texts.draw(painter, text, Face.SMALL_STRONG, patch.left() + 4, patch.top(), width)
