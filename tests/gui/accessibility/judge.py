"""What is asked of every widget: a name and a role, a way to it and out of it by keys, in an order, and room to hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTableView,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

from tests.support.accessibility import interactive, reached_otherwise, spoken
from ui.models.day import GroupLine
from ui.models.rows import ROW_ROLE
from ui.widgets.row_delegate import GroupHeading, RowDelegate

_ROLE = QAccessible.Role
LEAST = 24
"""Pixels: the least width and height of what is clicked (WCAG 2.2, 2.5.8)."""
MOST_LINES = 60
"""So many lines of a list are looked at; the others are made as these are."""
OVERLAP = 4
"""So many pixels may two widgets lie over each other and still stand one under or beside the other."""

FITTING: tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...] = (
    (QCheckBox, frozenset({_ROLE.CheckBox})),
    (QRadioButton, frozenset({_ROLE.RadioButton})),
    (QPushButton, frozenset({_ROLE.Button, _ROLE.ButtonMenu, _ROLE.CheckBox, _ROLE.RadioButton})),
    (QToolButton, frozenset({_ROLE.Button, _ROLE.ButtonMenu, _ROLE.CheckBox, _ROLE.RadioButton})),
    (QTabBar, frozenset({_ROLE.PageTabList})),
    (QComboBox, frozenset({_ROLE.ComboBox})),
    (QAbstractSpinBox, frozenset({_ROLE.SpinBox})),
    (QLineEdit, frozenset({_ROLE.EditableText})),
    (QTextBrowser, frozenset({_ROLE.StaticText, _ROLE.Document})),
    (QTextEdit, frozenset({_ROLE.EditableText, _ROLE.Document})),
    (QPlainTextEdit, frozenset({_ROLE.EditableText, _ROLE.Document})),
    (QTreeView, frozenset({_ROLE.Tree})),
    (QTableView, frozenset({_ROLE.Table})),
    (QAbstractItemView, frozenset({_ROLE.List, _ROLE.Tree, _ROLE.Table})),
    (QAbstractSlider, frozenset({_ROLE.ScrollBar, _ROLE.Slider})),
)
_NOTHING = frozenset({_ROLE.NoRole, _ROLE.Client, _ROLE.Window, _ROLE.Border, _ROLE.Pane, _ROLE.LayeredPane})


def named(widget: QWidget) -> str:
    """Return what a widget is called in a report: its class, and its name for a screen reader."""
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"


def usable(root: QWidget) -> Iterator[QWidget]:
    """Yield what is seen below a root and takes keys or clicks."""
    yield from (widget for widget in interactive(root) if widget.isVisible())


def names(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what can be used and has no name, and lists whose lines say nothing."""
    for widget in usable(root):
        if not spoken(widget).name.strip():
            yield widget, "no accessible name"
        if isinstance(widget, QAbstractItemView):
            yield from ((widget, text) for text in _silent_lines(widget))


def roles(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what can be used and says that it is something else, or nothing."""
    for widget in usable(root):
        role = spoken(widget).role
        fitting = next((roles for kind, roles in FITTING if isinstance(widget, kind)), None)
        if role in _NOTHING or (fitting is not None and role not in fitting):
            yield widget, f"its role is {role.name}"


def reach(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what no key leads to, and what no key leads out of."""
    for widget in usable(root):
        if not widget.isEnabled():
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not reached_otherwise(widget):
            yield widget, "no key leads to it"
        if isinstance(widget, QTextEdit | QPlainTextEdit) and not widget.isReadOnly() and not widget.tabChangesFocus():
            yield widget, "Tab does not lead out of it"
        if isinstance(widget, QTableView) and widget.tabKeyNavigation():
            yield widget, "Tab does not lead out of it"


def order(root: QWidget, panes: Sequence[QWidget]) -> Iterator[tuple[QWidget, str]]:
    """Yield where Tab leads back: up within a column, or left within a line, inside one pane."""
    chain = tab_chain(root)
    for before, after in pairwise(chain):
        if _pane(before, panes) is not _pane(after, panes):
            continue
        one, other = where(before, root), where(after, root)
        if one.contains(other) or other.contains(one):
            continue
        above = other.bottom() <= one.top() + OVERLAP
        left = other.right() <= one.left() + OVERLAP
        beside = other.left() >= one.right() - OVERLAP
        below = other.top() >= one.bottom() - OVERLAP
        if (above and not beside) or (left and not below):
            yield after, f"Tab comes to it from {named(before)} at {_at(one)}, but it lies at {_at(other)}"


def targets(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what is too small to be hit (WCAG 2.5.8): smaller than 24 × 24, and with something else as near."""
    for widget in usable(root):
        if isinstance(widget, QAbstractSlider) or widget.visibleRegion().isEmpty():
            continue
        for size in _sizes(widget):
            if size.width() < LEAST or size.height() < LEAST:
                yield widget, f"{size.width()} × {size.height()} pixels"


def colour_alone(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what says something by a picture or a colour and no word: signs, frames of a tone, painted cells."""
    for sign in root.findChildren(QLabel):
        if sign.isVisible() and not sign.pixmap().isNull() and not sign.accessibleName():
            around = sign.parentWidget()
            if around is not None and not _has_words(around):
                yield sign, "a picture without words"
    for frame in root.findChildren(QFrame):
        if frame.isVisible() and frame.property("tone") and not _has_words(frame):
            yield frame, f"nothing but the colour says {frame.property('tone')}"
    for view in root.findChildren(QAbstractItemView):
        delegate = view.itemDelegate()
        if view.isVisible() and isinstance(delegate, RowDelegate):
            yield from ((view, text) for text in _wordless_cells(view, delegate))


def tab_chain(root: QWidget) -> list[QWidget]:
    """Return the widgets below a root that Tab comes to, in the order in which it does."""
    chain: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root:
        if root.isAncestorOf(widget) and _takes_tab(widget):
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def where(widget: QWidget, root: QWidget) -> QRect:
    """Return where a widget lies on a root."""
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def _silent_lines(view: QAbstractItemView) -> Iterator[str]:
    face = QAccessible.queryAccessibleInterface(view)
    assert isinstance(face, QAccessibleInterface)
    silent = 0
    for at in range(min(face.childCount(), MOST_LINES)):
        child = face.child(at)
        if child.role() in (_ROLE.ListItem, _ROLE.Cell, _ROLE.TreeItem):
            silent += not child.text(QAccessible.Text.Name).strip()
    if silent:
        yield f"{silent} lines say nothing"


def _takes_tab(widget: QWidget) -> bool:
    proxy = widget.focusProxy()
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    if not takes or proxy is not None or not widget.isVisible() or not widget.isEnabled():
        return False
    return not _is_other_of_group(widget) and not widget.visibleRegion().isEmpty()


def _is_other_of_group(widget: QWidget) -> bool:
    """Say whether arrows lead to it from the one of its group that is chosen, and not Tab."""
    if not isinstance(widget, QRadioButton) or widget.isChecked():
        return False
    group = cast("QButtonGroup | None", widget.group())  # declared without the None that it may return
    if group is not None:
        return group.exclusive() and group.checkedButton() is not None
    parent = widget.parentWidget()
    others = [] if parent is None else parent.findChildren(QRadioButton)
    return any(other.isChecked() for other in others)


def _pane(widget: QWidget, panes: Sequence[QWidget]) -> QWidget | None:
    return next((pane for pane in panes if pane is widget or pane.isAncestorOf(widget)), None)


def _sizes(widget: QWidget) -> Iterable[QRect]:
    if isinstance(widget, QTabBar):
        return [widget.tabRect(at) for at in range(widget.count())]
    return [widget.rect()]


def _has_words(around: QWidget) -> bool:
    said = any(each.text() and each.isVisible() for each in around.findChildren(QLabel))
    return said or bool(around.accessibleName()) or any(each.text() for each in around.findChildren(QPushButton))


def _wordless_cells(view: QAbstractItemView, delegate: RowDelegate) -> Iterator[str]:
    model = view.model()
    for at in range(min(model.rowCount(), MOST_LINES)):
        row = model.index(at, 0).data(ROW_ROLE)
        if row is None or isinstance(row, GroupHeading | GroupLine) or type(delegate).cells is RowDelegate.cells:
            continue
        for cell in delegate.cells(row):
            if cell.icon is not None and not cell.text.strip():
                yield f"{type(delegate).__name__} paints a picture without a word"
            elif cell.badge and cell.icon is None:
                yield f"{type(delegate).__name__} paints a badge without a picture: {cell.text}"


def _at(rect: QRect) -> str:
    return f"({rect.left()}, {rect.top()}, {rect.width()} × {rect.height()})"
