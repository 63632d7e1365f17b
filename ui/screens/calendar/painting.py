"""Paint a calendar in one go: grounds, lines, blocks and words, each kind and colour together."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLine, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from ui.screens.calendar.blocks import Ink, Word
from ui.screens.calendar.contents import Item, Kind
from ui.screens.calendar.drawn import Drawn, words_on
from ui.screens.calendar.heading_painting import paint_headings, paint_ruler
from ui.screens.calendar.layout import RULER, Layout
from ui.screens.calendar.placement import Stretch
from ui.screens.calendar.remark_painting import paint_covers, paint_remarks
from ui.screens.calendar.remarks import What
from ui.screens.calendar.sentences import Sentences, closed_text, look_of, public_word
from ui.screens.calendar.text_cache import Face, TextCache
from ui.theme import current
from ui.theme.tokens import Tone

_BAR = 3
_RADIUS = 3
#: With more blocks than this in sight their corners are too small to see, and round ones too slow to paint.
_ROUNDED = 400
#: Above so many pixels a day is painted each time and not kept as a picture: several are kept, of four bytes a pixel.
_LARGEST_PICTURE = 12_000_000


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a view, by the number of the item, or -1.

    Attributes:
        chosen: where the arrows are; `focused` while the keyboard is here.
        hovered: what the mouse is over.
        moving: the appointment that is to get another time.
    """

    chosen: int = -1
    hovered: int = -1
    moving: int = -1
    focused: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What is to be painted.

    Attributes:
        scrolled: how far the window on the calendar is scrolled.
        size: the size of that window.
        part: what of it is out of date.
        ratio: pixels of the screen per pixel of ours.
    """

    scrolled: QPoint
    size: QSize
    part: QRect
    ratio: float = 1.0


def paint_calendar(
    painter: QPainter, drawn: Drawn, frame: Frame, marks: Marks, texts: TextCache, says: Sentences
) -> None:
    """Paint the day under its headings, then the headings and the hours over it."""
    layout = drawn.layout
    painter.fillRect(frame.part, QColor(current.colours().page.canvas))
    body = QRect(RULER, layout.header, frame.size.width() - RULER, frame.size.height() - layout.header)
    painter.save()
    painter.setClipRect(body)
    origin = QPoint(RULER - frame.scrolled.x(), layout.header - frame.scrolled.y())
    painter.translate(origin)
    seen = body.intersected(frame.part).translated(-origin)
    picture = picture_of(drawn, texts, says, frame.ratio)
    if picture is not None:
        painter.drawPixmap(QRectF(seen), picture, _in_pixels(seen, picture.devicePixelRatioF()))
    else:
        _paint_day(painter, drawn, seen, texts, says)
    _paint_closed_signs(painter, layout, seen, frame.scrolled.y(), texts)
    _paint_now(painter, layout)
    _paint_marks(painter, drawn, seen, marks, texts, says)
    painter.restore()
    if not seen.isValid() or frame.part.top() < layout.header:
        paint_headings(
            painter, layout, frame.scrolled.x(), frame.size.width(), _marked_heading(layout, marks), texts, says
        )
    paint_ruler(painter, layout, frame.scrolled.y(), frame.size, texts)


def picture_of(drawn: Drawn, texts: TextCache, says: Sentences, ratio: float) -> QPixmap | None:
    """Return the whole day as it is without any mark: painted once, shown at each key; None where it is too large."""
    layout = drawn.layout
    size = QSize(layout.edges.total, layout.scale.height + 1)
    if size.isEmpty() or size.width() * size.height() * ratio * ratio > _LARGEST_PICTURE:
        return None
    found = drawn.pictures.get(ratio)
    if found is None:
        found = QPixmap(size * ratio)
        found.setDevicePixelRatio(ratio)
        found.fill(QColor(current.colours().page.canvas))
        painter = QPainter(found)
        _paint_day(painter, drawn, QRect(QPoint(), size), texts, says)
        painter.end()
        drawn.pictures[ratio] = found
    return found


def _in_pixels(part: QRect, ratio: float) -> QRectF:
    return QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)


def _paint_day(painter: QPainter, drawn: Drawn, seen: QRect, texts: TextCache, says: Sentences) -> None:
    layout = drawn.layout
    _paint_ground(painter, layout, seen, texts)
    shown = [at for at, item in enumerate(layout.contents.items) if _is_seen(item, layout.bodies[at], seen)]
    _paint_blocks(painter, layout, shown)
    _paint_words(painter, [word for at in shown for word in words_on(drawn, at, texts, says)], texts)
    if layout.contents.narrowed:
        paint_covers(painter, (layout.bodies[at] for at in shown if layout.contents.items[at].dimmed))


def _is_seen(item: Item, body: QRect, seen: QRect) -> bool:
    return item.kind is not Kind.HEADING and body.intersects(seen)


def _marked_heading(layout: Layout, marks: Marks) -> tuple[int, bool]:
    items = layout.contents.items
    if 0 <= marks.chosen < len(items) and items[marks.chosen].kind is Kind.HEADING:
        return marks.chosen, marks.focused
    return -1, False


# The plan behind everything


def _paint_ground(painter: QPainter, layout: Layout, seen: QRect, texts: TextCache) -> None:
    """Paint the plan behind everything."""
    colours = current.colours()
    page = colours.page
    staff, public, closed = [], [], []
    for (left, width), column in zip(layout.columns, layout.contents.columns, strict=True):
        if left > seen.right() or left + width < seen.left():
            continue
        if column.closed:
            closed.append(QRect(left, 0, width, layout.scale.height))
            continue
        staff += [_band(layout, left, width, stretch) for stretch in column.staff]
        public += [_band(layout, left, width, stretch) for stretch in column.public]
    _fill(painter, staff, QBrush(QColor(page.surface)))
    _fill(painter, public, QBrush(QColor(colours.tone(Tone.NEUTRAL).background)))
    _paint_lines(painter, layout, seen)
    hatch = QColor(page.border)
    hatch.setAlpha(110)
    _fill(painter, public, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    _fill(painter, closed, QBrush(QColor(page.line), Qt.BrushStyle.DiagCrossPattern))
    for rect in public:
        _paint_sign(painter, rect, public_word(), texts)


def _paint_closed_signs(painter: QPainter, layout: Layout, seen: QRect, top: int, texts: TextCache) -> None:
    """Say at the top of what is seen of a column why it is closed."""
    if layout.contents.empty:
        return
    for (left, width), column in zip(layout.columns, layout.contents.columns, strict=True):
        if column.closed and left <= seen.right() and left + width >= seen.left():
            below = QRect(left, top + 8, width, layout.scale.height - top - 8)
            _paint_sign(painter, below, closed_text(column.closed), texts)


def _band(layout: Layout, left: int, width: int, stretch: Stretch) -> QRect:
    top = layout.scale.y(stretch.start)
    return QRect(left, top, width, layout.scale.y(stretch.end) - top)


def _fill(painter: QPainter, rects: Iterable[QRect], brush: QBrush) -> None:
    found = list(rects)
    if found:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawRects(found)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_lines(painter: QPainter, layout: Layout, seen: QRect) -> None:
    page = current.colours().page
    right = layout.edges.total - 1
    scale = layout.scale
    hours = range(scale.hours.start, scale.hours.end + 1, 60)
    painter.setPen(QPen(QColor(page.line), 1, Qt.PenStyle.DotLine))
    painter.drawLines(
        [QLine(seen.left(), scale.y(hour + 30), min(right, seen.right()), scale.y(hour + 30)) for hour in hours[:-1]]
    )
    painter.setPen(QPen(QColor(page.line), 1))
    painter.drawLines([QLine(0, scale.y(hour), right, scale.y(hour)) for hour in hours])
    sides = [QLine(left + width - 1, 0, left + width - 1, scale.height) for left, width in layout.columns]
    first = {sum(layout.contents.groups[:number]) for number in range(len(layout.contents.groups))}
    sides += [QLine(layout.columns[at][0], 0, layout.columns[at][0], scale.height) for at in first]
    painter.drawLines(sides)


def _paint_sign(painter: QPainter, rect: QRect, text: str, texts: TextCache) -> None:
    """Paint a word on a patterned ground, on a plain patch, so that it can be read."""
    page = current.colours().page
    room = rect.width() - 16
    if room < 12 or rect.height() < texts.height(Face.SMALL):
        return
    width = min(room, texts.width(text, Face.SMALL))
    patch = QRect(rect.left() + 4, rect.top() + 2, width + 8, texts.height(Face.SMALL) + 2)
    painter.fillRect(patch, QColor(page.surface))
    painter.setFont(texts.font(Face.SMALL))
    painter.setPen(QColor(page.muted))
    texts.draw(painter, text, Face.SMALL, patch.left() + 4, patch.top() + 1, width)


# Appointments and free places


def _paint_blocks(painter: QPainter, layout: Layout, shown: list[int]) -> None:
    colours = current.colours()
    blocks: defaultdict[Tone, list[QRect]] = defaultdict(list)
    free: list[QRect] = []
    remarks: defaultdict[What, list[QRect]] = defaultdict(list)
    for at in shown:
        item = layout.contents.items[at]
        row = item.row
        if row is None:
            if item.kind is Kind.BLOCKED and item.remark is not None:
                remarks[item.remark.what].append(layout.bodies[at])
            else:
                free.append(layout.bodies[at].adjusted(0, 0, -1, -1))
        else:
            blocks[look_of(row).tone].append(layout.bodies[at])
    painter.setPen(QPen(QColor(colours.page.border), 1, Qt.PenStyle.DotLine))
    painter.drawRects(free)
    paint_remarks(painter, remarks)
    rounded = len(shown) <= _ROUNDED
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=rounded)
    painter.setPen(Qt.PenStyle.NoPen)
    for tone, bodies in blocks.items():
        of_tone = colours.tone(tone)
        painter.setBrush(QColor(of_tone.border))
        _paint_bodies(painter, bodies, _RADIUS if rounded else 0)
        painter.setBrush(QColor(of_tone.background))
        _paint_bodies(painter, [body.adjusted(_BAR, 1, -1, -1) for body in bodies], _RADIUS - 1 if rounded else 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_bodies(painter: QPainter, bodies: list[QRect], radius: int) -> None:
    if radius == 0:
        painter.drawRects(bodies)
        return
    for body in bodies:
        painter.drawRoundedRect(body, radius, radius)


def _paint_marks(painter: QPainter, drawn: Drawn, seen: QRect, marks: Marks, texts: TextCache, says: Sentences) -> None:
    page = current.colours().page
    layout = drawn.layout

    def is_seen(at: int) -> bool:
        items = layout.contents.items
        return 0 <= at < len(items) and _is_seen(items[at], layout.bodies[at], seen)

    if is_seen(marks.hovered) and marks.hovered != marks.chosen:
        painter.setPen(QColor(page.focus))
        painter.drawRect(layout.bodies[marks.hovered].adjusted(0, 0, -1, -1))
    if is_seen(marks.moving):
        painter.setPen(QPen(QColor(page.focus), 2, Qt.PenStyle.DashLine))
        painter.drawRect(layout.bodies[marks.moving].adjusted(1, 1, -1, -1))
    if is_seen(marks.chosen):
        body = layout.bodies[marks.chosen]
        painter.fillRect(body.adjusted(_BAR, 1, -1, -1), QColor(page.selected))
        painter.setPen(QPen(QColor(page.focus), 2 if marks.focused else 1))
        painter.drawRect(body.adjusted(1, 1, -1, -1) if marks.focused else body.adjusted(0, 0, -1, -1))
        _paint_words(painter, words_on(drawn, marks.chosen, texts, says, chosen=True), texts)


def _paint_words(painter: QPainter, words: list[Word], texts: TextCache) -> None:
    by_ink: defaultdict[Ink, list[Word]] = defaultdict(list)
    for word in words:
        by_ink[word.ink].append(word)
    for ink, same in by_ink.items():
        painter.setPen(QColor(ink.colour))
        if ink.face is None:
            for word in same:
                if word.icon is not None:
                    painter.drawPixmap(word.x, word.y, texts.glyph(word.icon, ink.colour, word.room))
            continue
        painter.setFont(texts.font(ink.face))
        for word in same:
            texts.draw(painter, word.text, ink.face, word.x, word.y, word.room)


def _paint_now(painter: QPainter, layout: Layout) -> None:
    day, minute = layout.contents.now
    hours = layout.scale.hours
    if not hours.start <= minute < hours.end:
        return
    columns = [
        layout.columns[at] for at, column in enumerate(layout.contents.columns) if column.day == day
    ]  # fmt: skip
    if columns:
        left, right = columns[0][0], columns[-1][0] + columns[-1][1]
        painter.fillRect(
            left, layout.scale.y(minute) - 1, right - left, 2, QColor(current.colours().tone(Tone.DANGER).border)
        )
