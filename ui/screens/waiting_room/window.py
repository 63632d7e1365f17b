"""The window for a second display in the waiting room; it has nothing to press, and F11 fills the display."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.languages import Language
from desktop.services.queries.waiting_room import CalledNumber, called_numbers
from ui.dates import in_oslo, time_text
from ui.help.topic import set_help
from ui.screens.waiting_room.board import Board, Shown
from ui.screens.waiting_room.settings import RoomSettings
from ui.session import Session
from ui.words import language_word

FLASH_MS = 500
"""How long the number called last stands bright, and then dark: one flash a second, where three may harm."""
FLASHES = 4
_TICK = 10_000
_OF_INTEREST = Touched.APPOINTMENTS | Touched.STATION


class WaitingRoom(QWidget):
    """Shows which number goes to which desk, and follows what happens at all counters.

    Signals:
        closed: somebody closed it.
    """

    closed = Signal()

    def __init__(
        self, session: Session, settings: QSettings | None = None, *, tone: Callable[[], object] = QApplication.beep
    ) -> None:
        super().__init__()
        set_help(self, "today#waiting-room")
        # The program ends with its own window, not with this one.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._session = session
        self._tone = tone
        self.settings = RoomSettings(settings)
        self._last: tuple[CalledNumber, ...] | None = None
        self._flips = 0
        self.board = Board(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        self.setMinimumSize(480, 300)
        self._flashing = QTimer(self)
        self._flashing.setInterval(FLASH_MS)
        self._flashing.timeout.connect(self._flip)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self.read)
        session.changed.connect(self._changed)
        self.setWindowTitle(self.tr("Waiting room"))
        self.read()
        self._ticking.start()

    # Showing

    @property
    def flashing(self) -> bool:
        """Say whether a number has just been called."""
        return self._flashing.isActive()

    @Slot()
    def read(self) -> None:
        """Read which numbers are called, and draw attention to a new one."""
        now = self._session.store.clock.now()
        called = called_numbers(self._session.store, self._session.today)
        self.board.show_numbers(Shown(called, self.settings.languages(), time_text(in_oslo(now).time())))
        before, self._last = self._last, called
        if before is not None and called and called[0] not in before:
            self._draw_attention()

    def _draw_attention(self) -> None:
        self._flips = 2 * FLASHES
        self._flashing.start()
        if self.settings.flag("tone"):
            self._tone()

    @Slot()
    def _flip(self) -> None:
        self._flips -= 1
        self.board.light(lit=self._flips % 2 == 0)
        if self._flips <= 0:
            self._flashing.stop()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touched & _OF_INTEREST:
            self.read()

    # Placing

    def open_beside(self, main: QWidget | None) -> None:
        """Open where it stood last; else on a display that the main window does not stand on."""
        screens = QGuiApplication.screens()
        kept = next((screen for screen in screens if screen.name() == self.settings.screen()), None)
        here = main.screen() if main is not None else None
        other = next((screen for screen in screens if screen is not here), None)
        geometry = self.settings.geometry()
        if kept is not None and not geometry.isEmpty():
            self.restoreGeometry(geometry)
            full = self.settings.flag("full")
        else:
            self._place(other or here or QGuiApplication.primaryScreen())
            full = other is not None and here is not None
        self.settings.set_flag("open", on=True)
        if full:
            self.showFullScreen()
        else:
            self.show()

    @Slot()
    def toggle_full(self) -> None:
        """Fill the display, or stand in a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _place(self, screen: QScreen) -> None:
        room = screen.availableGeometry()
        width, height = min(1024, room.width() * 3 // 4), min(640, room.height() * 3 // 4)
        corner = QPoint(room.left() + (room.width() - width) // 2, room.top() + (room.height() - height) // 2)
        self.setGeometry(corner.x(), corner.y(), width, height)

    # Keys, the menu, and closing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fill the display by F11; Esc leaves it."""
        if event.key() == Qt.Key.Key_F11 or (event.key() == Qt.Key.Key_Escape and self.isFullScreen()):
            self.toggle_full()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the display, or leave it."""
        del event
        self.toggle_full()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be set."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return the menu with all that can be set."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Fill the display") + "\tF11").setData("full")
        menu.addSeparator()
        chosen = self.settings.languages()
        for language in Language:
            self._add_check(menu, language_word(language), language.value, on=language in chosen)
        menu.addSeparator()
        self._add_check(menu, self.tr("Tone when a number is called"), "tone", on=self.settings.flag("tone"))
        menu.addSeparator()
        menu.addAction(self.tr("Close the waiting room")).setData("close")
        menu.triggered.connect(self._menu_chosen)
        return menu

    @staticmethod
    def _add_check(menu: QMenu, text: str, data: str, *, on: bool) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        action.setData(data)

    @Slot(QAction)
    def _menu_chosen(self, action: QAction) -> None:
        match action.data():
            case "full":
                self.toggle_full()
            case "tone":
                self.settings.set_flag("tone", on=action.isChecked())
            case "close":
                self.settings.set_flag("open", on=False)
                self.close()
            case code:
                self._choose_language(Language(code), wanted=action.isChecked())

    def _choose_language(self, language: Language, *, wanted: bool) -> None:
        chosen = {*self.settings.languages()}
        chosen = chosen | {language} if wanted else chosen - {language}
        if chosen:  # the last one stays: a board must say something
            self.settings.set_languages(tuple(each for each in Language if each in chosen))
        self.read()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place; also that somebody has closed it, which the end of the program is not."""
        self.remember()
        if event.spontaneous():
            self.settings.set_flag("open", on=False)
        self.stop()
        super().closeEvent(event)
        self.closed.emit()

    def remember(self) -> None:
        """Remember where the window stands."""
        self.settings.set_place(self.screen().name(), self.saveGeometry())
        self.settings.set_flag("full", on=self.isFullScreen())

    def stop(self) -> None:
        """Read and flash no more."""
        self._ticking.stop()
        self._flashing.stop()
