"""Paint an appointment that is in hand: where it would lie, at what time and desk, and whether it may lie there."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.screens.calendar.ghost import Ghost, Grip
from ui.screens.calendar.ghost_words import ghost_lines, ghost_tone
from ui.screens.calendar.layout import RULER, Layout
from ui.screens.calendar.painting import Frame
from ui.screens.calendar.text_cache import Face, TextCache
from ui.theme import current
from ui.theme.icons import Icon
from ui.theme.tokens import Tone

_AIR, _GAP, _ICON = 8, 6, 14
_ICONS = {Tone.DANGER: Icon.PROBLEM, Tone.WARNING: Icon.WARNING}


def paint_ghost(painter: QPainter, layout: Layout, ghost: Ghost, frame: Frame, texts: TextCache) -> None:
    """Paint the ghost over everything else, and its words on a plate above it, or below where there is no room."""
    body = QRect(RULER, layout.header, frame.size.width() - RULER, frame.size.height() - layout.header)
    rect = _where(layout, ghost)
    rect.translate(QPoint(RULER - frame.scrolled.x(), layout.header - frame.scrolled.y()))
    painter.save()
    painter.setClipRect(body)
    tone = current.colours().tone(ghost_tone(ghost))
    ground = QColor(tone.surface)
    ground.setAlpha(190)
    painter.fillRect(rect, ground)
    if ghost.verdict.refused is not None:
        painter.fillRect(rect, QBrush(QColor(tone.border), Qt.BrushStyle.DiagCrossPattern))
    painter.setPen(QPen(QColor(tone.border), 2, Qt.PenStyle.DashLine))
    painter.drawRect(rect.adjusted(1, 1, -1, -1))
    _paint_plate(painter, rect, body, ghost, texts)
    painter.restore()


def _where(layout: Layout, ghost: Ghost) -> QRect:
    """Return where it would lie: one that moves has the whole column, one that is lengthened stays beside others."""
    left, width = layout.columns[ghost.column]
    left, width = left + 2, width - 4
    top, bottom = layout.scale.y(ghost.when.start), layout.scale.y(ghost.when.end)
    if ghost.grip is Grip.EDGE:
        place = ghost.item.place
        begins = left + width * place.lane // place.lanes
        left, width = begins, left + width * (place.lane + place.wide) // place.lanes - begins
    return QRect(left, top, width, bottom - top)


def _paint_plate(painter: QPainter, rect: QRect, body: QRect, ghost: Ghost, texts: TextCache) -> None:
    which = ghost_tone(ghost)
    tone = current.colours().tone(which)
    icon = _ICONS.get(which)
    lines = ghost_lines(ghost)
    faces = [Face.STRONG, *(Face.SMALL for _ in lines[1:])]
    indent = _ICON + _GAP if icon is not None else 0
    width = max(texts.width(line, face) for line, face in zip(lines, faces, strict=True)) + 2 * _AIR + indent
    height = sum(texts.height(face) for face in faces) + 6
    plate = QRect(rect.left(), rect.top() - height - 3, width, height)
    if plate.top() < body.top():
        plate.moveTop(min(rect.bottom() + 4, body.bottom() - height))
    plate.moveLeft(max(min(plate.left(), body.right() - width), body.left()))
    painter.fillRect(plate, QColor(current.colours().page.surface))
    painter.setPen(QPen(QColor(tone.border), 1))
    painter.drawRect(plate.adjusted(0, 0, -1, -1))
    x, y = plate.left() + _AIR, plate.top() + 3
    if icon is not None:
        painter.drawPixmap(x, plate.center().y() - _ICON // 2 + 1, texts.glyph(icon, tone.text, _ICON))
    for line, face in zip(lines, faces, strict=True):
        painter.setPen(QColor(current.colours().page.text if face is Face.STRONG else tone.text))
        painter.setFont(texts.font(face))
        texts.draw(painter, line, face, x + indent, y, width)
        y += texts.height(face)
