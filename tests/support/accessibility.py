"""Walk a window as a screen reader does, in the process itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_ROLE = QAccessible.Role
_NO_ROLE = (_ROLE.NoRole, _ROLE.Client, _ROLE.Window, _ROLE.Grouping, _ROLE.Border, _ROLE.Pane, _ROLE.LayeredPane)


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a screen reader knows of a widget."""

    widget: str
    name: str
    description: str
    role: QAccessible.Role


def spoken(widget: QWidget) -> Spoken:
    """Return what a screen reader says of one widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    assert isinstance(face, QAccessibleInterface), f"{type(widget).__name__} is not in the accessibility tree"
    text = QAccessible.Text
    # Where a choice is labelled by relation, as on Linux, its name in the tree is what is chosen.
    name = widget.accessibleName() if isinstance(widget, QComboBox) else face.text(text.Name)
    return Spoken(type(widget).__name__, name, face.text(text.Description), face.role())


def interactive(root: QWidget) -> Iterator[QWidget]:
    """Yield the visible widgets below a root that take keys or clicks, with the root itself."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) and widget is not root:
            continue
        if _is_part(widget):
            continue
        if isinstance(widget, _INTERACTIVE) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def walk(root: QWidget) -> list[Spoken]:
    """Assert that everything below a root that can be used has a name and a role; return all that was found.

    Interactive widgets must also be reachable with the keyboard, unless they are only parts of another.
    """
    found, faults = [], []
    for widget in interactive(root):
        said = spoken(widget)
        found.append(said)
        where = f"{said.widget} {widget.objectName()} {said.name!r}"
        if not said.name.strip():
            faults.append(f"{where}: no accessible name")
        if said.role in _NO_ROLE:
            faults.append(f"{where}: no role of its own ({said.role})")
        if widget.isEnabled() and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not reached_otherwise(widget):
            faults.append(f"{where}: not reachable with the keyboard")
    assert not faults, "\n".join(faults)
    return found


def item_texts(view: QAbstractItemView) -> list[str]:
    """Return what a screen reader says of the lines of a list."""
    face = QAccessible.queryAccessibleInterface(view)
    assert isinstance(face, QAccessibleInterface)
    children = (face.child(at) for at in range(face.childCount()))
    cells = (_ROLE.ListItem, _ROLE.Cell, _ROLE.TreeItem)
    return [child.text(QAccessible.Text.Name) for child in children if child.role() in cells]


def _is_part(widget: QWidget) -> bool:
    """Say whether a widget is an inner part of another, which speaks for it."""
    parent: QObject | None = widget.parent()
    if widget.objectName().startswith("qt_"):
        return True
    if isinstance(parent, QLineEdit | QAbstractSpinBox | QComboBox | QTabBar):
        return True
    return isinstance(parent, QAbstractScrollArea) and not isinstance(widget, _INTERACTIVE)


def reached_otherwise(widget: QWidget) -> bool:
    """Say whether other keys lead to a widget: a list under a search line, a scroll bar, one button of a group."""
    if isinstance(widget, QAbstractButton):
        group = cast("QButtonGroup | None", widget.group())  # declared without the None that it may return
        return group is not None and group.exclusive()  # Tab comes to the chosen one, arrows to the others
    return isinstance(widget, QAbstractSlider | QAbstractItemView)
