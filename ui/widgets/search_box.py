"""The search box at the top of every screen; what it finds is shown by others in the list beneath it."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.actions.binding import bind_in_window
from ui.actions.keymap import keymap
from ui.theme import current
from ui.theme.icons import Icon, icon

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_HEIGHT = 480


class SearchBox(QWidget):
    """One line for a name, a date or a number, and a list that floats under it.

    Ctrl+K comes here from anywhere. Arrows move in the list while the hands stay on the line; Enter asks for what is
    current there. Esc clears first, and goes back to where the focus was when there is nothing to clear.

    Signals:
        query_changed: the text (str), each time it changes.
        activated: the text (str), when Enter is pressed.
    """

    query_changed = Signal(object)
    activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._came_from: QWidget | None = None
        self._view: QAbstractItemView | None = None
        self.edit = QLineEdit(self)
        self.edit.setObjectName("searchEdit")
        self.edit.setClearButtonEnabled(True)
        self.edit.setMaxLength(200)
        self._glass = QAction(self)
        self.edit.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.edit.textChanged.connect(self._changed)
        self.edit.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self._list = QFrame()
        self._list.setProperty("ground", "floating")
        self._list_column = QVBoxLayout(self._list)
        self._list_column.setContentsMargins(4, 4, 4, 4)
        self._list.setParent(self)
        self._list.hide()
        bind_in_window(self, "everywhere.search", self.take_focus)
        self._words()

    @property
    def query(self) -> str:
        """Return what stands in the box."""
        return self.edit.text()

    def set_query(self, text: str) -> None:
        """Put a text in, such as a scan, as if it had been typed."""
        self.edit.setText(text)

    def set_results(self, content: QWidget, view: QAbstractItemView | None = None) -> None:
        """Fill the list under the box; the arrows move in `view`, which may be `content` itself."""
        self._view = view or (content if isinstance(content, QAbstractItemView) else None)
        self._list_column.addWidget(content)
        for widget in (content, self._view):
            if widget is not None:
                widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_results(self) -> None:
        """Float the list under the box, over the work."""
        window = self.window()
        if self._list.parent() is not window:
            self._list.setParent(window)
        below = self.edit.mapTo(window, QPoint(0, self.edit.height() + 4))
        height = min(self._list.sizeHint().height(), _MOST_HEIGHT, window.height() - below.y() - 12)
        self._list.setGeometry(below.x(), below.y(), self.edit.width(), height)
        self._list.show()
        self._list.raise_()

    def hide_results(self) -> None:
        """Take the list away."""
        self._list.hide()

    @property
    def results_shown(self) -> bool:
        """Say whether the list is there."""
        return not self._list.isHidden()

    @Slot()
    def take_focus(self) -> None:
        """Come here with the keyboard, the old words chosen so that new ones replace them."""
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self.edit:
            self._came_from = focused
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def give_back_focus(self) -> None:
        """Return to the widget that had the focus before."""
        came_from, self._came_from = self._came_from, None
        try:
            usable = came_from is not None and came_from.isVisible() and came_from.isEnabled()
        except RuntimeError:  # the widget has been deleted since
            usable = False
        if came_from is not None and usable:
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.edit.clearFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the keys of the line with the list."""
        if watched is self.edit:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut:
                self.hide_results()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._words()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
            return True
        if event.key() in _ENTERS:
            self.activated.emit(self.query)
            return True
        if event.key() in _LIST_KEYS and self._view is not None and self.results_shown:
            # A copy: delivering the same event twice would mark it as dealt with.
            QApplication.sendEvent(self._view, event.clone())
            return True
        return False

    def _escape(self) -> None:
        if self.query:
            self.edit.clear()
            self.hide_results()
        elif self.results_shown:
            self.hide_results()
        else:
            self.give_back_focus()

    def _words(self) -> None:
        keys = keymap().shown("everywhere.search")
        hint = self.tr("Name, birth date, DUF, receipt, booking, phone, passport…  (%1)")
        self.edit.setPlaceholderText(hint.replace("%1", keys))
        self.edit.setToolTip(self.edit.placeholderText())
        self.edit.setAccessibleName(self.tr("Search"))
        self.edit.setAccessibleDescription(
            self.tr("Finds people by name, birth date or any of their numbers. Esc clears.")
        )
        self._glass.setIcon(icon(Icon.SEARCH, current.colours().page.muted))
        self._glass.setText(self.tr("Search"))

    @Slot(str)
    def _changed(self, text: str) -> None:
        self.query_changed.emit(text)
