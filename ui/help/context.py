"""F1 everywhere: in the window, before the sign-in, and in dialogs."""

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QVBoxLayout, QWidget

from ui.actions.binding import Bound, bind_in_window
from ui.help.topic import set_help
from ui.help.topics_at import topics_of
from ui.languages import Languages
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.help.viewer import ManualViewer

    _Kept = tuple[ManualViewer | None, ManualViewer | None, QWidget | None, str, bool]

PAGE = "manual"
"""The page of the main window that shows the manual."""

_HELP = "everywhere.help"
_DIALOG_SIZE = (900, 640)
#: In a window less wide than this, the person at hand makes room for the manual, pixels.
_ROOM_FOR_BOTH = 1280


class ContextHelp(QObject):
    """Opens what is written about the thing that has the keyboard, and leads back to it.

    In the main window the manual is a page like others; before the sign-in it lies over it; a dialog gets a window
    of its own. The manual is read from its files at the first F1, not before.
    """

    def __init__(self, languages: Languages, settings: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._settings = settings
        self._window: MainWindow | None = None
        self._page: ManualViewer | None = None
        self._cover: ManualViewer | None = None
        self._came_from: QWidget | None = None
        self._covered_by: QWidget | None = None
        self._screen = ""
        self._side_hidden = False
        self._kept: WeakKeyDictionary[MainWindow, _Kept] = WeakKeyDictionary()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def set_window(self, window: MainWindow) -> None:
        """Give help in a main window, in place of the one before; one that comes back has its manual as it was."""
        if self._window is not None:
            self._kept[self._window] = (self._page, self._cover, self._covered_by, self._screen, self._side_hidden)
        self._window, self._came_from = window, None
        kept = self._kept.pop(window, None)
        if kept is not None:
            self._page, self._cover, self._covered_by, self._screen, self._side_hidden = kept
            return
        self._page = self._cover = self._covered_by = None
        self._screen = ""
        self._side_hidden = False
        set_help(window, "window")
        set_help(window.top, "window#search")
        set_help(window.message_bar, "window#messages")
        set_help(window.status, "trouble")
        window.screen_changed.connect(self._screen_changed)
        self._give_key(window)

    @property
    def viewer(self) -> "ManualViewer | None":
        """Return the manual that is in front in the main window, or nothing."""
        shown = (each for each in (self._page, self._cover) if each is not None and each.isVisible())
        return next(shown, None)

    @Slot()
    def open(self) -> None:
        """Open what is written about the thing that has the keyboard, and leads somewhere."""
        popup = QApplication.activePopupWidget()
        here = popup or QApplication.focusWidget() or QApplication.activeWindow()
        from desktop.services import manual

        topics = [topic for topic in topics_of(here) if manual.leads_somewhere(topic)]
        if popup is not None:
            popup.close()
        topic = topics[0] if topics else ""
        related = next((each for each in topics if not manual.rule_of(each)), "")
        window = _window_of(here)
        if isinstance(window, QDialog):
            self._open_dialog(window, topic, related)
        elif self._window is not None:
            self._open_in_window(self._window, topic, related)

    # In the main window

    def _open_in_window(self, window: MainWindow, topic: str, related: str) -> None:
        from ui.help.viewer import ManualViewer

        shown = self.viewer
        if shown is not None and shown.isAncestorOf(QApplication.focusWidget() or window):
            shown.open(topic, related)
            shown.page.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._came_from = QApplication.focusWidget()
        if window.covered:
            if self._cover is None:
                self._cover = ManualViewer(self._languages, self._settings, window)
                self._cover.closed.connect(self._uncover)
            pages = window.centralWidget()
            if isinstance(pages, QStackedWidget) and pages.currentWidget() is not self._cover:
                self._covered_by = pages.currentWidget()
            window.cover(self._cover)
            self._cover.open(topic, related)
            return
        if self._page is None:
            self._page = ManualViewer(self._languages, self._settings, window)
            self._page.closed.connect(self.close)
            window.add_page(PAGE, self._page)
        if window.current_screen != PAGE:
            self._screen = window.current_screen
        self._make_room(window)
        window.show_screen(PAGE)
        self._page.open(topic, related)
        self._page.page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def close(self) -> None:
        """Go back from the manual to where F1 was pressed, with the keyboard where it was."""
        if self._window is not None and self._screen:
            came_from = self._came_from
            self._window.show_screen(self._screen)
            _give_back(came_from)

    @Slot()
    def _uncover(self) -> None:
        covered_by, self._covered_by = self._covered_by, None
        if self._window is not None and covered_by is not None:
            self._window.cover(covered_by)
            _give_back(self._came_from)

    def _make_room(self, window: MainWindow) -> None:
        if window.width() < _ROOM_FOR_BOTH and window.slide_over_panel is None and window.side_shown:
            window.show_side(shown=False)
            self._side_hidden = True

    @Slot(object)
    def _screen_changed(self, key: str) -> None:
        if key != PAGE and self._side_hidden and self._window is not None:
            self._side_hidden = False
            self._window.show_side(shown=True)

    # In dialogs

    def _open_dialog(self, dialog: QDialog, topic: str, related: str) -> None:
        if isinstance(dialog, HelpDialog):
            dialog.viewer.open(topic, related)
            return
        shown = HelpDialog(self._languages, dialog, QApplication.focusWidget())
        shown.viewer.open(topic, related)
        shown.open()

    @Slot("QWidget*", "QWidget*")
    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Give the key to a dialog or a list that has opened."""
        window = now.window() if now is not None else None
        popup = window is not None and window.windowType() == Qt.WindowType.Popup
        if window is not None and (popup or isinstance(window, QDialog)):
            self._give_key(window)

    def _give_key(self, window: QWidget) -> None:
        bound = window.findChildren(Bound, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if all(each.action.code != _HELP for each in bound):
            bind_in_window(window, _HELP, self.open)


def _window_of(widget: QWidget | None) -> QWidget | None:
    """Return the window around a widget; a list that has popped up belongs to the one that it popped up from."""
    while widget is not None and widget.window().windowType() == Qt.WindowType.Popup:
        widget = widget.window().parentWidget()
    return widget.window() if widget is not None else None


def _give_back(widget: QWidget | None) -> None:
    """Give the keyboard back to a widget, if it is still there."""
    if widget is not None and shiboken6.isValid(widget) and widget.isVisible() and widget.isEnabled():
        widget.activateWindow()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


class HelpDialog(QDialog):
    """The manual in a window of its own, above a dialog."""

    def __init__(self, languages: Languages, parent: QWidget, came_from: QWidget | None) -> None:
        super().__init__(parent)
        self._came_from = came_from
        from ui.help.viewer import ManualViewer

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.viewer = ManualViewer(languages, None, self)
        self.viewer.closed.connect(self.close)
        self.setWindowTitle(self.viewer.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.viewer)
        self.resize(*_DIALOG_SIZE)
        self.viewer.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Close, and give the keyboard back."""
        super().done(result)
        _give_back(self._came_from)
