"""How one person found is painted: two lines, who it is and what for."""

from collections.abc import Sequence
from datetime import timedelta
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.domain.clock import wall_clock
from desktop.domain.duf import BadDuf, format_duf
from desktop.services import wording
from desktop.services.queries.hits import Hit
from ui.dates import time_text, weekday_text
from ui.models.rows import ROW_ROLE
from ui.search.matching import ALIKE, NEAR, pieces
from ui.session import Session
from ui.text import isolate
from ui.theme import current
from ui.theme.icons import Icon, draw_glyph
from ui.theme.tokens import Tone, tokens
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.words import born_text, matched_word, state_word, status_word

_ICON = 16


class HitDelegate(RowDelegate):
    """Paints people who were found; the words that were hit stand out."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__((Column(share=1),), parent)
        self._session = session
        self._query = ""

    def set_query(self, query: str) -> None:
        """Say what was searched for, so that it can stand out."""
        self._query = query

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of two lines."""
        del option, index  # every row is as high as the others
        return QSize(200, row_height())

    def cells(self, row: object) -> Sequence[Cell]:
        """Return nothing: a row is painted as a whole."""
        del row
        return ()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, name, next appointment, and the second line."""
        hit = index.data(ROW_ROLE)
        if not isinstance(hit, Hit):
            return
        rect: QRect = option.rect
        painter.save()
        selected = self._paint_ground(painter, option, rect)
        space = tokens().space
        inner = rect.adjusted(space.s, space.xs, -space.s, -space.xs)
        half = inner.height() // 2
        first = QRect(inner.left(), inner.top(), inner.width(), half)
        second = QRect(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        page = current.colours().page
        text = QColor(page.on_selected if selected else page.text)
        muted = QColor(page.on_selected if selected else page.muted)
        plain = QFont(painter.font())
        small = QFont(plain)
        small.setPixelSize(tokens().type.small)
        painter.setFont(plain)
        painter.setPen(muted)
        room = self._paint_right(painter, first, self.upcoming(hit))
        left = self._paint_twin(painter, room, hit, selected=selected)
        left = self._paint_guard(painter, left, hit, muted)
        painter.setPen(text)
        self._paint_name(painter, left, hit, plain)
        painter.setFont(small)
        painter.setPen(muted)
        room = self._paint_right(painter, second, self.beside(hit))
        details = QFontMetrics(small).elidedText(self.details(hit), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, details)
        painter.restore()

    # Words

    def speak(self, hit: Hit) -> str:
        """Return what a screen reader says of a row."""
        twin = self.tr("another person has the same name and birth date") if hit.ambiguous else ""
        guarded = self.tr("protected address") if hit.protected else ""
        parts = (hit.name, guarded, twin, self.details(hit), self.beside(hit), self.upcoming(hit))
        return ", ".join(part for part in parts if part)

    def details(self, hit: Hit) -> str:
        """Return birth date, DUF number and errand."""
        language = self._session.language
        parts = (born_text(hit.born_on, language), _duf(hit.duf), wording.errand(hit.application, language))
        return "  ·  ".join(part for part in parts if part)

    def beside(self, hit: Hit) -> str:
        """Return where the application stands, and why the person was found if not by name."""
        status = status_word(hit.status)
        if hit.matched == "name":
            return status
        if hit.matched in (NEAR, ALIKE):
            return matched_word(hit.matched) + "  ·  " + status
        return self.tr("found by %1").replace("%1", matched_word(hit.matched)) + "  ·  " + status

    def upcoming(self, hit: Hit) -> str:
        """Return the next appointment, or that there is none."""
        if hit.next_day is None or hit.next_start is None or hit.next_state is None:
            return self.tr("no appointment")
        today = self._session.today
        if hit.next_day == today:
            day = self.tr("today")
        elif hit.next_day == today + timedelta(days=1):
            day = self.tr("tomorrow")
        else:
            day = weekday_text(hit.next_day, self._session.language)
        return f"{day} {time_text(wall_clock(hit.next_start))}, {state_word(hit.next_state)}"

    # Painting

    def _paint_right(self, painter: QPainter, box: QRect, text: str) -> QRect:
        """Write a text at the right end, and return what is left of the box."""
        width = painter.fontMetrics().horizontalAdvance(text)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, right, text)
        return box.adjusted(0, 0, -width - tokens().space.m, 0)

    def _paint_twin(self, painter: QPainter, box: QRect, hit: Hit, *, selected: bool) -> QRect:
        """Mark somebody who is easily mistaken for another, and return what is left of the box."""
        if not hit.ambiguous:
            return box
        colours = current.colours()
        colour = QColor(colours.page.on_selected if selected else colours.tone(Tone.WARNING).text)
        return self._paint_mark(painter, box, Icon.WARNING, self.tr("same name and birth date"), colour)

    def _paint_guard(self, painter: QPainter, box: QRect, hit: Hit, colour: QColor) -> QRect:
        """Mark somebody who is protected, and return what is left of the box."""
        if not hit.protected:
            return box
        return self._paint_mark(painter, box, Icon.LOCK, self.tr("protected address"), colour)

    @staticmethod
    def _paint_mark(painter: QPainter, box: QRect, icon: Icon, text: str, colour: QColor) -> QRect:
        width = min(painter.fontMetrics().horizontalAdvance(text) + 2, box.width() // 2)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        place = QRect(box.right() - width, box.top(), width, box.height())
        painter.setPen(colour)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        font = QFont(painter.font())
        sign = QRect(place.left() - _ICON - 4, box.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        draw_glyph(painter, sign, icon, colour)
        painter.setFont(font)
        return QRect(box.left(), box.top(), sign.left() - box.left() - tokens().space.s, box.height())

    def _paint_name(self, painter: QPainter, box: QRect, hit: Hit, plain: QFont) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        bold = QFont(plain)
        bold.setBold(True)
        found = pieces(hit.name, self._query, hit.matched)
        whole = sum(QFontMetrics(bold if piece.hit else plain).horizontalAdvance(piece.text) for piece in found)
        # Pieces stand side by side from left to right only where the script does.
        if _turns(hit.name) or whole > box.width():
            painter.setFont(bold)
            text = QFontMetrics(bold).elidedText(isolate(hit.name), Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, middle, text)
            return
        x = box.left()
        for piece in found:
            font = bold if piece.hit else plain
            painter.setFont(font)
            painter.drawText(QRect(x, box.top(), box.right() - x + 1, box.height()), middle, piece.text)
            x += QFontMetrics(font).horizontalAdvance(piece.text)


def row_height() -> int:
    """Return the height of a person found: two lines."""
    return current.row_height() + 18


def _turns(name: str) -> bool:
    """Say whether a name has letters that run from right to left."""
    return any(bidirectional(letter) in ("R", "AL") for letter in name)


def _duf(digits: str) -> str:
    try:
        return format_duf(digits) if digits else ""
    except BadDuf:
        return digits
