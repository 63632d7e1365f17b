"""All that a window says, to eyes and to screen readers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from tests.support.clipping import seen
from ui.models.rows import ROW_ROLE
from ui.widgets.row_delegate import GroupHeading, RowDelegate

_MOST_ROWS = 25
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def texts_on(root: QWidget) -> set[str]:
    """Return every text on the visible widgets below a root, with tips, menus and what only screen readers say."""
    found = {text for widget in seen(root) for text in _of(widget)}
    return {text for text in found if text}


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if widget.isWindow():
        yield widget.windowTitle()
    yield from _own(widget)
    for action in widget.actions():
        yield from (action.text(), action.toolTip())
    for menu in widget.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from (action.text() for action in menu.actions())


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(min(widget.count(), _MOST_ROWS)))
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield from (widget.tabText(at), widget.tabToolTip(at))
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    delegate = view.itemDelegate()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for at in range(min(model.rowCount(), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(at, column)
            yield from (str(index.data(role)) for role in _ROLES if isinstance(index.data(role), str))
            row = index.data(ROW_ROLE)
            if isinstance(row, GroupHeading):
                yield row.text
            elif row is not None and isinstance(delegate, RowDelegate):
                with suppress(AssertionError):  # a heading of its own kind, which has no cells
                    yield from (cell.text for cell in delegate.cells(row))
    for at in range(columns):
        heading = model.headerData(at, Qt.Orientation.Horizontal)
        if isinstance(heading, str):
            yield heading
