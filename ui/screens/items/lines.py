"""How the lines of a section are painted, and the words above their columns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from ui.theme import current
from ui.theme.tokens import tokens
from ui.widgets.row_delegate import Cell, Column, RowDelegate

_HIGH = 28


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a section: all of them, and those that stay where there is too little room.

    Attributes:
        wide: for lines of at least `room` pixels.
        narrow: as many columns; one without width and share is left out.
    """

    wide: tuple[Column, ...]
    narrow: tuple[Column, ...]
    room: int = 800

    def for_width(self, width: int) -> tuple[Column, ...]:
        """Return the columns for lines of a width."""
        return self.wide if width >= self.room else self.narrow


class ItemDelegate(RowDelegate):
    """Paints what a section says of a row; a column without room has nothing in it."""

    def __init__(self, columns: Columns, cells: Callable[[object], Sequence[Cell]]) -> None:
        super().__init__(columns.wide)
        self._both = columns
        self._said = cells

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        told = self._said(row)
        return [
            cell if column.width or column.share else Cell() for column, cell in zip(self._columns, told, strict=True)
        ]

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one line with the columns that its width has room for."""
        rect: QRect = option.rect
        self._columns = self._both.for_width(rect.width())
        super().paint(painter, option, index)

    def title_rects(self, rect: QRect) -> list[QRect]:
        """Return where the columns of lines of this width lie."""
        self._columns = self._both.for_width(rect.width())
        return self.column_rects(rect)


class ColumnTitles(QWidget):
    """The words above the columns, painted where the lines below have theirs."""

    def __init__(self, delegate: ItemDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._titles: tuple[str, ...] = ()
        self._right = 0
        self.setFixedHeight(_HIGH)

    def set_titles(self, titles: tuple[str, ...]) -> None:
        """Say what stands in the columns, from the left."""
        self._titles = titles
        self.update()

    def keep_free(self, pixels: int) -> None:
        """Leave out the width of the scroll bar below."""
        self._right = max(pixels, 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all titles, and the line under them."""
        del event  # it is one line
        page = current.colours().page
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(page.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(page.line))
        font = QFont(painter.font())
        font.setPixelSize(tokens().type.small)
        painter.setFont(font)
        painter.setPen(QColor(page.muted))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        rects = self._delegate.title_rects(self.rect().adjusted(0, 0, -self._right, 0))
        for box, title in zip(rects, self._titles, strict=False):
            if box.width() > 0:
                painter.drawText(box, middle, title)
        painter.end()
