"""Rows of two lines: what it is above, what there is to say of it below."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.theme import current
from ui.theme.tokens import tokens
from ui.widgets.row_delegate import Column, RowDelegate


class TwoLineDelegate(RowDelegate):
    """Base of the delegates: the last cell of a row takes the whole width of its second line."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__((*columns, Column()), parent)
        self._above = RowDelegate(columns, self)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height of two lines that lie closely together."""
        del option, index  # every row is as high as the others
        return QSize(200, current.row_height() + tokens().space.xl)

    def column_rects(self, rect: QRect) -> list[QRect]:
        """Return where each cell lies: the last one below all others."""
        middle = rect.top() + rect.height() // 2
        upper = QRect(rect.left(), rect.top() + tokens().space.xs, rect.width(), middle - rect.top())
        lower = QRect(rect.left(), middle, rect.width(), rect.bottom() - middle - tokens().space.xs)
        inner = tokens().space.m
        return [*self._above.column_rects(upper), lower.adjusted(inner, 0, -inner, 0)]
