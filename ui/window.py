"""The main window: the places on the left, search on top, the work in the middle, the person at hand on the right."""

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.clock import Clock
from desktop.domain.languages import Language
from ui.actions.binding import bind_in_window
from ui.announce import Announcer, announce
from ui.dates import in_oslo, time_text, weekday_text
from ui.messages import Messages
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

    Signals:
        screen_changed: the key (str) of the screen that came to the front.
        lock_requested: the lock was pressed.
        account_requested: the clerk wants to see to the own password and PIN.
        slide_over_closed: the panel (QWidget) that was taken away; whoever made it deletes it.
        closing: the window is to be closed; whoever wants it to stay open puts the reason into the list (of str).
    """

    screen_changed = Signal(object)
    lock_requested = Signal()
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
        self._desk = ""
        self._staff = ""
        self._split_chosen = False
        self._screens: dict[str, QWidget] = {}
        self._focus_before_panel: QWidget | None = None
        self._focus_before_cover: QWidget | None = None
        self._width_before_panel = _SIDE_WIDTH
        self._side_wanted = True
        self.rail = Rail(self)
        self.top = TopBar(self)
        self.message_bar = MessageBar(self, announcer)
        self.status = StatusLine(self)
        self._work = QStackedWidget(self)
        self._side = SidePane(self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        messages.posted.connect(self.message_bar.show_message)
        self.message_bar.left.connect(self.focus_work)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)
        self.rail.chosen.connect(self.show_screen)
        self.top.lock_requested.connect(self.lock_requested)
        self.top.account_requested.connect(self.account_requested)
        bind_in_window(self, "everywhere.next-pane", self._next_pane)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.tell_time)
        self._restore()
        self.tell_time()

    # Screens

    @property
    def search(self) -> SearchBox:
        """Return the search box."""
        return self.top.search

    def add_screen(self, key: str, icon: Icon, title: str, widget: QWidget) -> None:
        """Add a place to the rail and its screen to the work."""
        self._screens[key] = widget
        self._work.addWidget(widget)
        self.rail.add(key, icon, title)

    def add_page(self, key: str, widget: QWidget) -> None:
        """Add a screen that is opened from others and has no place of its own in the rail."""
        self._screens[key] = widget
        self._work.addWidget(widget)

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
        changed = self._work.currentWidget() is not widget
        self._work.setCurrentWidget(widget)
        if key in self.rail.keys:
            self.rail.mark(key)
        _focus_into(widget)
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
            _focus_into(widget)
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
        _focus_into(widget)
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
        if before is not None and _usable(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif current is not None:
            _focus_into(current)
        self.slide_over_closed.emit(panel)
        return True

    @property
    def slide_over_panel(self) -> QWidget | None:
        """Return the panel that lies over the side, or nothing."""
        return self._side.over

    def put_banner(self, widget: QWidget) -> None:
        """Put a line above the one at the bottom: what is being looked at stays where it is."""
        self._column.insertWidget(self._column.indexOf(self.status), widget)

    # The keyboard

    @Slot()
    def focus_work(self) -> None:
        """Put the keyboard into the panel that lies over the side, or else into the screen in front."""
        if self.covered:
            return
        for widget in (self._side.over, self._work.currentWidget()):
            if widget is not None and _focus_into(widget):
                return

    @Slot()
    def _focus_moved(self) -> None:
        # What had the keyboard was deleted, hidden or switched off; another window may get it, or a menu.
        if QApplication.focusWidget() is None and self.isActiveWindow():
            QTimer.singleShot(0, self._find_focus)

    @Slot()
    def _find_focus(self) -> None:
        nobody = QApplication.focusWidget() is None and QApplication.activePopupWidget() is None
        if nobody and self.isActiveWindow() and self.isVisible():
            self.focus_work()

    # Before and after work

    def cover(self, widget: QWidget) -> None:
        """Hide everything behind one widget, such as the sign-in; no shortcut of the shell works meanwhile."""
        if self._pages.indexOf(widget) < 0:
            self._pages.addWidget(widget)
        if not self.covered:
            self._focus_before_cover = self.focusWidget()
        self._pages.setCurrentWidget(widget)
        _focus_into(widget)

    def uncover(self) -> None:
        """Show the shell again, with the keyboard where it was."""
        self._pages.setCurrentIndex(0)
        before, self._focus_before_cover = self._focus_before_cover, None
        current = self._work.currentWidget()
        if before is not None and _usable(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif current is not None:
            _focus_into(current)

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
        self.tell_time()

    @Slot()
    def tell_time(self) -> None:
        """Write the day and the time as they are now; the window does so itself each minute."""
        now = in_oslo(self._clock.now())
        self.top.set_context(weekday_text(now.date(), self._language), self._desk, self._staff)
        self.status.set_time(time_text(now.time()))
        self._minute.start((60 - now.second) * 1000)

    # Keys, closing, remembering

    def showEvent(self, event: QShowEvent) -> None:
        """Give the side its width where nobody has chosen one."""
        super().showEvent(event)
        if not self._split_chosen and not event.spontaneous():
            self._split_chosen = True
            side = _SIDE_WIDTH_SMALL if self.width() < _SMALL else _SIDE_WIDTH
            self._width_before_panel = side
            self._split.setSizes([self.width() - side, side])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc what lies on top, if nothing inside wanted the key."""
        if event.key() == Qt.Key.Key_Escape and not self.covered:
            if self._side.over is not None:
                self.close_slide_over()
                return
            if self.message_bar.close_newest():
                return
        super().keyPressEvent(event)

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
            if self._side.over is None:
                self._settings.setValue(_SPLIT, self._split.saveState())
            self._settings.setValue(_FOLDED, self.rail.folded)
            self._settings.sync()
        event.accept()

    @Slot()
    def _next_pane(self) -> None:
        """Go round with the keyboard: search, work, side, rail."""
        panes = [self.search, self._work, self._side, self.rail]
        shown = [pane for pane in panes if pane.isVisible()]
        focused = QApplication.focusWidget()
        at = next((number for number, pane in enumerate(shown) if focused and pane.isAncestorOf(focused)), -1)
        for step in range(1, len(shown) + 1):
            if _focus_into(shown[(at + step) % len(shown)]):
                return

    def _restore(self) -> None:
        if self._settings is None:
            self.resize(1280, 800)
            return
        geometry = self._settings.value(_GEOMETRY, QByteArray(), type=QByteArray)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(1280, 800)
        split = self._settings.value(_SPLIT, QByteArray(), type=QByteArray)
        if isinstance(split, QByteArray):
            self._split_chosen = self._split.restoreState(split)
        self.rail.set_folded(folded=bool(self._settings.value(_FOLDED, type=bool)))

    def _lay_out(self) -> None:
        self._side.hide()
        self._side.setMinimumWidth(280)
        self._work.setMinimumWidth(400)
        self._split.addWidget(self._work)
        self._split.addWidget(self._side)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._split.setHandleWidth(5)
        self._split.setSizes([1280 - _SIDE_WIDTH, _SIDE_WIDTH])
        shell = QWidget(self)
        row = QHBoxLayout(shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        self._column = column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._split, 1)
        column.addWidget(self.message_bar)
        column.addWidget(self.status)
        row.addLayout(column, 1)
        self._pages.addWidget(shell)
        self.setCentralWidget(self._pages)


def _usable(widget: QWidget) -> bool:
    try:
        return widget.isVisible() and widget.isEnabled()
    except RuntimeError:  # deleted meanwhile
        return False


def _focus_into(widget: QWidget) -> bool:
    """Put the keyboard into a widget, or into the first one inside that takes keys; say whether there is one."""
    if widget.focusProxy() is not None or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
    candidate: QWidget | None = widget.nextInFocusChain()
    while candidate is not None and candidate is not widget:
        takes_keys = candidate.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and widget.isAncestorOf(candidate) and candidate.isVisibleTo(widget) and candidate.isEnabled():
            candidate.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        candidate = candidate.nextInFocusChain()
    return False
