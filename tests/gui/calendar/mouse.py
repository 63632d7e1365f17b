"""The mouse on a calendar: press, draw along, let go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.calendar.driver import Calendar
from ui.screens.calendar.layout import RULER

LEFT = Qt.MouseButton.LeftButton


def point(calendar: Calendar, column: int, minute: int) -> QPoint:
    """Return the middle of a column at a minute, where it lies in the window now."""
    view = calendar.view
    left, width = view.layout_now.columns[column]
    y = view.layout_now.scale.y(minute) + view.layout_now.header - view.verticalOffset()
    return QPoint(RULER + left + width // 2 - view.horizontalOffset(), y + 2)


def take(calendar: Calendar, where: QPoint) -> None:
    QTest.mousePress(calendar.view.viewport(), LEFT, pos=where)


def draw(calendar: Calendar, where: QPoint) -> None:
    """Move the mouse with its button down, which QTest.mouseMove cannot."""
    viewport = calendar.view.viewport()
    there, above = QPointF(where), QPointF(viewport.mapToGlobal(where))
    nothing, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, there, above, nothing, LEFT, none))


def let_go(calendar: Calendar, where: QPoint) -> None:
    QTest.mouseRelease(calendar.view.viewport(), LEFT, pos=where)


def drag(calendar: Calendar, source: QPoint, target: QPoint) -> None:
    take(calendar, source)
    draw(calendar, target)
    let_go(calendar, target)
