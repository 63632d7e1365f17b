"""The main window: the places on the left, search on top, the work in the middle, the person at hand on the right."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.languages import Language
from ui.announce import Announcer, announce
from ui.focus import LostKeyboard, focus_again, focus_into, focus_next
from ui.messages import Message, Messages

if TYPE_CHECKING:
    from ui.shell import Shell
    from ui.theme.icons import Icon
    from ui.widgets.message_bar import MessageBar
    from ui.widgets.rail import Rail
    from ui.widgets.search_box import SearchBox
    from ui.widgets.side_pane import SidePane
    from ui.widgets.status_line import StatusLine
    from ui.widgets.top_bar import TopBar

_SIDE_WIDTH = 380
_SIDE_WIDTH_SMALL, _SMALL = 352, 1360
"""The width of the side until somebody chooses one: less in a window that is narrower than this."""
_OVER_WIDTH = 520
_GEOMETRY = "window/geometry"
_SPLIT = "window/split"
_FOLDED = "window/rail_folded"


class MainWindow(QMainWindow):
    """The frame that all screens stand in; it knows nothing of what they show.

    What covers it, such as the sign-in, is painted before the shell behind it is made: whoever starts the program waits
    for the one and not for the other.

    Attributes:
        languages: those that can be chosen.

    Signals:
        furnished: the shell has been made.
        screen_changed: the key (str) of the screen that came to the front.
        lock_requested: the lock was pressed.
        language_chosen: the `Language` that the windows are to speak.
        account_requested: the clerk wants to see to the own password and PIN.
        slide_over_closed: the panel (QWidget) that was taken away; whoever made it deletes it.
        closing: the window is to be closed; whoever wants it to stay open puts the reason into the list (of str).
    """

    furnished = Signal()
    screen_changed = Signal(object)
    lock_requested = Signal()
    language_chosen = Signal(object)
    account_requested = Signal()
    slide_over_closed = Signal(object)
    closing = Signal(object)

    def __init__(
        self,
        messages: Messages,
        clock: Clock,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
        *,
        announcer: Announcer = announce,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Skranke")
        self.setMinimumSize(780, 480)
        self._clock = clock
        self._settings = settings
        self._language = Language.ENGLISH
        self.languages: tuple[Language, ...] = tuple(Language)
        self._desk = ""
        self._staff = ""
        self._split_chosen = False
        self._screens: dict[str, QWidget | Callable[[], QWidget]] = {}
        self._focus_before_panel: QWidget | None = None
        self._focus_before_cover: QWidget | None = None
        self._width_before_panel = _SIDE_WIDTH
        self._side_wanted = True
        self._announcer = announcer
        self._shell: Shell | None = None
        self._pages = QStackedWidget(self)
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        host = QWidget(self)
        host.setLayout(self._room)
        self._pages.addWidget(host)
        self.setCentralWidget(self._pages)
        messages.posted.connect(self._show_message)
        LostKeyboard(self).lost.connect(self.focus_work)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.tell_time)
        self._restore()

    # The shell

    @property
    def shell(self) -> "Shell":
        """Return what stands in the window when nothing covers it; it is made when it is first asked for."""
        return self._shell or self._furnish()

    def _furnish(self) -> "Shell":
        from ui.actions.binding import bind_in_window
        from ui.shell import Shell

        made = self._shell = Shell(self, self._announcer)
        self._room.addWidget(made)
        made.rail.chosen.connect(self.show_screen)
        made.top.lock_requested.connect(self.lock_requested)
        made.top.account_requested.connect(self.account_requested)
        made.top.language_chosen.connect(self.language_chosen)
        made.top.offer_languages(self.languages)
        made.top.set_language(self._language)
        made.message_bar.left.connect(self.focus_work)
        bind_in_window(self, "everywhere.next-pane", self._next_pane)
        if self._settings is not None:
            split = self._settings.value(_SPLIT, QByteArray(), type=QByteArray)
            if isinstance(split, QByteArray):
                self._split_chosen = made.split.restoreState(split)
            made.rail.set_folded(folded=bool(self._settings.value(_FOLDED, type=bool)))
        if self.isVisible():
            self._give_side_its_width()
        self.tell_time()
        self.furnished.emit()
        return made

    def _give_side_its_width(self) -> None:
        """Where nobody has chosen one: by the width of the window, which is known when it is shown."""
        if self._shell is None or self._split_chosen:
            return
        self._split_chosen = True
        self._width_before_panel = _SIDE_WIDTH_SMALL if self.width() < _SMALL else _SIDE_WIDTH
        self._split.setSizes([self.width() - self._width_before_panel, self._width_before_panel])

    @property
    def rail(self) -> "Rail":
        """Return the places of the program."""
        return self.shell.rail

    @property
    def top(self) -> "TopBar":
        """Return the line on top."""
        return self.shell.top

    @property
    def message_bar(self) -> "MessageBar":
        """Return where messages stand."""
        return self.shell.message_bar

    @property
    def status(self) -> "StatusLine":
        """Return the line at the bottom."""
        return self.shell.status

    @property
    def _work(self) -> QStackedWidget:
        return self.shell.work

    @property
    def _side(self) -> "SidePane":
        return self.shell.side

    @property
    def _split(self) -> QSplitter:
        return self.shell.split

    @Slot(object)
    def _show_message(self, message: Message) -> None:
        self.message_bar.show_message(message)

    # Screens

    @property
    def search(self) -> "SearchBox":
        """Return the search box."""
        return self.top.search

    def add_screen(self, key: str, icon: "Icon", title: str, screen: QWidget | Callable[[], QWidget]) -> None:
        """Add a place to the rail and its screen to the work; instead of a screen, what makes it when it is shown."""
        self.add_page(key, screen)
        self.rail.add(key, icon, title)

    def add_page(self, key: str, screen: QWidget | Callable[[], QWidget]) -> None:
        """Add a screen that is opened from others and has no place of its own in the rail."""
        self._screens[key] = screen
        if isinstance(screen, QWidget):
            self._work.addWidget(screen)

    def set_screen_title(self, key: str, title: str) -> None:
        """Name a place anew, as after a change of language."""
        self.rail.set_title(key, title)

    @property
    def current_screen(self) -> str:
        """Return the key of the screen in front, or an empty text."""
        shown = self._work.currentWidget()
        return next((key for key, widget in self._screens.items() if widget is shown), "")

    @Slot(object)
    def show_screen(self, key: str) -> None:
        """Bring a screen to the front, with the keyboard in it.

        Raises:
            KeyError: there is no such screen.
        """
        widget = self._screens[key]
        if not isinstance(widget, QWidget):
            widget = widget()
            self.add_page(key, widget)
        changed = self._work.currentWidget() is not widget
        self._work.setCurrentWidget(widget)
        if key in self.rail.keys:
            self.rail.mark(key)
        focus_into(widget)
        if changed:
            self.screen_changed.emit(key)

    # The right-hand side

    def set_side(self, widget: QWidget) -> None:
        """Show a widget as the side panel."""
        self._side.set_side(widget)
        self._side.show()

    def show_side(self, *, shown: bool) -> None:
        """Show or hide the side; a panel that lies over it stays."""
        self._side_wanted = shown
        self._side.setVisible(shown or self._side.over is not None)

    @property
    def side_shown(self) -> bool:
        """Say whether the side is to be seen whenever no panel lies over it."""
        return self._side_wanted

    def slide_over(self, widget: QWidget) -> bool:
        """Lay a panel over the side panel, beside the work; say whether the one before let itself be replaced."""
        if self._side.over is widget:
            focus_into(widget)
            return True
        if not self.close_slide_over():
            return False
        self._focus_before_panel = QApplication.focusWidget()
        work, side = self._split.sizes()
        self._width_before_panel = side or _SIDE_WIDTH
        self._side.put_over(widget)
        self._side.show()
        width = max(side, _OVER_WIDTH)
        self._split.setSizes([max(work + side - width, 0), width])
        focus_into(widget)
        return True

    def close_slide_over(self) -> bool:
        """Take the panel away if it lets itself be closed (`may_close()`); say whether none is left."""
        if self._side.over is None:
            return True
        if not self._side.may_take_away():
            return False
        panel = self._side.take_away()
        self._side.setVisible(self._side_wanted and self._side.side is not None)
        total = sum(self._split.sizes())
        self._split.setSizes([max(total - self._width_before_panel, 0), self._width_before_panel])
        before, self._focus_before_panel = self._focus_before_panel, None
        # The screen itself takes the focus where the widget that had it is gone or hidden.
        current = self._work.currentWidget()
        if not focus_again(before) and current is not None:
            focus_into(current)
        self.slide_over_closed.emit(panel)
        return True

    @property
    def slide_over_panel(self) -> QWidget | None:
        """Return the panel that lies over the side, or nothing."""
        return self._side.over

    def put_banner(self, widget: QWidget) -> None:
        """Put a line above the one at the bottom: what is being looked at stays where it is."""
        self.shell.put_banner(widget)

    # The keyboard

    @Slot()
    def focus_work(self) -> None:
        """Put the keyboard into the panel that lies over the side, or else into the screen in front."""
        if self.covered:
            return
        for widget in (self._side.over, self._work.currentWidget()):
            if widget is not None and focus_into(widget):
                return

    # Before and after work

    def cover(self, widget: QWidget) -> None:
        """Hide everything behind one widget, such as the sign-in; no shortcut of the shell works meanwhile."""
        if self._pages.indexOf(widget) < 0:
            self._pages.addWidget(widget)
        if not self.covered:
            self._focus_before_cover = self.focusWidget()
        self._pages.setCurrentWidget(widget)
        focus_into(widget)

    def uncover(self) -> None:
        """Show the shell again, with the keyboard where it was."""
        self._pages.setCurrentIndex(0)
        before, self._focus_before_cover = self._focus_before_cover, None
        current = self._work.currentWidget()
        if not focus_again(before) and current is not None:
            focus_into(current)

    @property
    def covered(self) -> bool:
        """Say whether something hides the shell."""
        return self._pages.currentIndex() > 0

    # Who, where, when

    def set_context(self, desk: str, staff: str) -> None:
        """Show at which desk who works; the day is the window's own."""
        self._desk, self._staff = desk, staff
        self.tell_time()

    @Slot(object)
    def set_language(self, language: Language) -> None:
        """Write the day in another language."""
        self._language = language
        if self._shell is not None:
            self._shell.top.set_language(language)
        self.tell_time()

    @Slot()
    def tell_time(self) -> None:
        """Write the day and the time as they are now; the window does so itself each minute."""
        if self._shell is None:
            return
        from ui.dates import in_oslo, time_text, weekday_text

        now = in_oslo(self._clock.now())
        self.top.set_context(weekday_text(now.date(), self._language), self._desk, self._staff)
        self.status.set_time(time_text(now.time()))
        self._minute.start((60 - now.second) * 1000)

    # Keys, closing, remembering

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc what lies on top, if nothing inside wanted the key."""
        if event.key() == Qt.Key.Key_Escape and not self.covered:
            if self._side.over is not None:
                self.close_slide_over()
                return
            if self.message_bar.close_newest():
                return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the shell, where nothing covers it, and give the side its width."""
        super().showEvent(event)
        if not self.covered and self._shell is None:
            self._furnish()
        elif not event.spontaneous():
            self._give_side_its_width()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while something is unfinished, here or of another clerk; remember sizes and place otherwise."""
        told: list[str] = []
        self.closing.emit(told)
        # Behind a lock nobody can be shown what is unfinished; whoever is told of it closes the window once more.
        if told or (not self.covered and not self._side.may_take_away()):
            event.ignore()
            return
        if self._settings is not None:
            self._settings.setValue(_GEOMETRY, self.saveGeometry())
            if self._shell is not None:
                if self._side.over is None:
                    self._settings.setValue(_SPLIT, self._split.saveState())
                self._settings.setValue(_FOLDED, self.rail.folded)
            self._settings.sync()
        event.accept()

    @Slot()
    def _next_pane(self) -> None:
        """Go round with the keyboard: search, work, side, rail."""
        focus_next((self.search, self._work, self._side, self.rail))

    def _restore(self) -> None:
        if self._settings is None:
            self.resize(1280, 800)
            return
        geometry = self._settings.value(_GEOMETRY, QByteArray(), type=QByteArray)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(1280, 800)
