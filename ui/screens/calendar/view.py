"""The view of a calendar: the canvas with hands; keys and the mouse walk, open, move and lengthen."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from ui.models.rows import Index
from ui.screens.calendar.canvas import CalendarCanvas
from ui.screens.calendar.contents import Contents
from ui.screens.calendar.hands import Hands
from ui.screens.calendar.sentences import Sentences
from ui.screens.calendar.walking import Way, nearest, walk

_ACTION = QAbstractItemView.CursorAction
_WAYS = {
    _ACTION.MoveUp: Way.EARLIER,
    _ACTION.MoveDown: Way.LATER,
    _ACTION.MoveLeft: Way.LEFT,
    _ACTION.MoveRight: Way.RIGHT,
    _ACTION.MoveHome: Way.FIRST,
    _ACTION.MoveEnd: Way.LAST,
}
_FOR_THE_SCREEN = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (Qt.Key.Key_Escape, *_ENTER)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_LONGER = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CalendarView(CalendarCanvas):
    """Shows columns of a day or a week, and takes keys and the mouse.

    Nobody is chosen until somebody chooses: choosing shows the person, and is journalled.

    Signals:
        chosen: the `Item` that the arrows or the mouse went to.
        opened: the `Item` on which Enter or a double click asked for more.
        menu_wanted: the `Item` that a menu is asked for, and where on the screen (QPoint).
        zoomed: by how many steps (int) the wheel asks to zoom.
        copied, pasted: the `Item` on which Ctrl+C or Ctrl+V was pressed.
    """

    chosen = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    zoomed = Signal(object)
    copied = Signal(object)
    pasted = Signal(object)

    def __init__(self, contents: Contents, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(contents, sentences, parent)
        self._column = 0
        self.hands = Hands(self)
        self.doubleClicked.connect(self._open)

    def set_contents(self, contents: Contents) -> None:
        """Show something else; what was chosen, or is in hand, stays so if it is still there."""
        super().set_contents(contents)
        self.hands.look_again()

    # Keys

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the item that a key leads to."""
        way, stops = _WAYS.get(action), self.contents.stops
        if way is None:
            return self.currentIndex()
        at = self.currentIndex().row()
        if at < 0:
            things = [n for n, stop in enumerate(stops) if not stop.heading] or list(range(len(stops)))
            found = nearest(stops, things, self._column, self._minute)
        else:
            found = walk(stops, at, way, self._minute)
        if found is None:
            return self.currentIndex()
        self._column = stops[found].column
        if way not in (Way.LEFT, Way.RIGHT) and not stops[found].heading:
            self._minute = stops[found].when.start
        return self.items.index(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, lengthen, copy and paste; letters and steps from day to day are for the screen around."""
        if self._in_hand(event):
            return
        if event.key() in _ENTER:
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            # A list would put the name on the clipboard, where every program can read it.
            self._tell(self.copied)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._tell(self.pasted)
        elif event.key() in _FOR_THE_SCREEN or _is_written(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _in_hand(self, event: QKeyEvent) -> bool:
        """Take the keys that lengthen, and those that confirm or leave what is in hand; any other key leaves it."""
        steps = _LONGER.get(Qt.Key(event.key()), 0)
        if steps and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            item = self.current
            if item is not None and item.row is not None:
                self.hands.lengthen(item, steps)
            return True
        if not self.hands.busy or event.key() in _MODIFIERS:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.hands.leave()
        elif event.key() in _ENTER:
            self.hands.confirm()
        elif self.hands.by_mouse:
            pass  # only Esc and Enter mean something while the mouse holds an appointment
        else:
            self.hands.leave()
            return False
        return True

    def event(self, event: QEvent) -> bool:
        """Keep Esc and Enter from what lies around while something is in hand."""
        ours = event.type() == QEvent.Type.ShortcutOverride and self.hands.busy
        if ours and isinstance(event, QKeyEvent) and event.key() in _ENDS:
            event.accept()
            return True
        return super().event(event)

    def _tell(self, signal: SignalInstance) -> None:
        if self.current is not None:
            signal.emit(self.current)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is chosen, and see that it can be seen."""
        super().currentChanged(current, previous)
        self.viewport().update()
        item = self.items.row_at(current)
        if item is not None and not self._quiet:
            self.chosen.emit(item)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing anybody; the first arrow does."""
        chosen = self.currentIndex().isValid()
        self._quiet = True
        super().focusInEvent(event)
        if not chosen:
            self.setCurrentIndex(QModelIndex())
        self._quiet = False
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere; what is in hand is left as it was."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.hands.leave()
        self.viewport().update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose, and walk on from there; an appointment can be drawn along from here on."""
        self.hands.leave()
        super().mousePressEvent(event)
        where = event.position().toPoint()
        item = self.items.row_at(self.indexAt(where))
        if item is not None:
            self._column, self._minute = item.stop.column, item.stop.when.start or self._minute
            if event.button() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.hands.press(item, where)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Outline what the mouse is over, or draw along what it holds; nothing else is chosen meanwhile."""
        where = event.position().toPoint()
        if event.buttons():
            self.hands.draw(where)
        else:
            super().mouseMoveEvent(event)
            self.hands.hover(self.items.row_at(self.indexAt(where)), where)
        self._hover(-1 if self.hands.by_mouse else self.indexAt(where).row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what the mouse holds."""
        super().mouseReleaseEvent(event)
        self.hands.release()

    def leaveEvent(self, event: QEvent) -> None:
        """Outline nothing any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the mouse, or of what is chosen."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        item = self.items.row_at(index)
        if item is not None:
            where = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(item, self.viewport().mapToGlobal(where))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole text of what is under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            item = self.items.row_at(index)
            text = self._says.tooltip(item) if item is not None else ""
            QToolTip.showText(event.globalPos(), text, self.viewport(), self.visualRect(index))
            return True
        return super().viewportEvent(event)

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        item = self.items.row_at(index)
        if item is not None:
            self.opened.emit(item)


def _is_written(event: QKeyEvent) -> bool:
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return alt or (bool(event.text()) and event.text().isprintable())
