"""The program with a window: from the first paint to the signed-in clerk.

Nothing heavy is imported before the first window is painted: the database, and the screens that need it, come
afterwards in the worker.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import Clock
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from ui.collector import Collector
from ui.faults import FaultHook
from ui.help.context import ContextHelp
from ui.languages import Languages
from ui.messages import Messages
from ui.scanner import ScannerFilter
from ui.screens.sign_in import Credentials, SignInScreen
from ui.single_instance import SingleInstance
from ui.tasks import TaskRunner
from ui.theme.apply import ThemeFollower
from ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.services.commands import Store
    from desktop.services.work import Actor
    from ui.desk import Desk
    from ui.line import StationLine

_LANGUAGE = "window/language"
SWITCH_SECONDS = 0.0005
"""How long a thread may keep Python to itself: with the default a key waits up to 170 ms for the worker."""


@dataclass(frozen=True, slots=True)
class Start:
    """With what the window starts.

    Attributes:
        folder: the data folder.
        open_counter: opens the counter's database; called in the worker.
        why_not: the sentence for a database that could not be opened.
    """

    folder: Path
    clock: Clock
    open_counter: "Callable[[], Store]"
    why_not: Callable[[BaseException, Language], str]
    demonstration: bool = False
    language: Language = Language.BOKMAL


class App(QObject):
    """The program while it runs.

    Signals:
        ready: the database is open and the sign-in takes names.
        signed_in: the `Desk` of the clerk who has signed in.
    """

    ready = Signal()
    signed_in = Signal(object)

    def __init__(self, qt: QApplication, start: Start, settings: QSettings | None = None) -> None:
        super().__init__()
        self._qt = qt
        self._start = start
        self.settings = settings or QSettings(str(start.folder / "window.ini"), QSettings.Format.IniFormat)
        self.tasks = TaskRunner(self)
        self.theme = ThemeFollower(qt, start.folder / "fonts", self)
        self.languages = Languages(qt, parent=self)
        self.languages.use(self._language_of_last_time())
        self.scanner = ScannerFilter(self)
        qt.installEventFilter(self.scanner)
        self.store: Store | None = None
        self.desk: Desk | None = None
        self.line: StationLine | None = None
        self._actor_before = ""
        self._invented = start.demonstration
        self._opens = False
        self._waiting: Credentials | None = None
        self.help = ContextHelp(self.languages, self.settings, self)
        self._make_window()

    def show(self) -> None:
        """Show the sign-in, and open the database when it is painted."""
        self.window.show()
        QTimer.singleShot(0, self.open_database)

    @Slot()
    def open_database(self) -> None:
        """Open the database in the worker."""
        self._opens = True
        self.tasks.submit(self._start.open_counter, self._opened, self._not_opened)

    def shutdown(self) -> None:
        """Finish what is being written, and close."""
        FaultHook.uninstall()
        self._qt.removeEventFilter(self.scanner)
        if self.desk is not None:
            self.desk.leave()
            self.desk.deleteLater()
            self.desk = None
        self.tasks.shutdown()
        if self.line is not None:
            self.line.stop()
        if self.store is not None:
            self.store.close()
        self.settings.sync()

    @Slot()
    def to_front(self) -> None:
        """Come to the front, because the program was started again."""
        self.window.setWindowState(self.window.windowState() & ~self._minimized())
        self.window.raise_()
        self.window.activateWindow()

    @Slot(object)
    def sign_in(self, credentials: Credentials) -> None:
        """Check who it is, in the worker: argon2 takes its time on purpose."""
        if self.store is None:
            self._waiting = credentials
            if not self._opens:
                self.open_database()
            return
        self.tasks.submit(_SigningIn(self.store, credentials), self._signed_in, self._not_signed_in)

    @Slot()
    def lock(self) -> None:
        """Hide the work behind the sign-in; it is there again for the same clerk."""
        self.sign_in_screen.set_busy(busy=False)
        self.window.cover(self.sign_in_screen)

    def _make_window(self) -> None:
        self.messages = Messages(self)
        self.window = MainWindow(self.messages, self._start.clock, self.settings)
        self.window.top.set_demonstration(shown=self._invented)
        self.window.lock_requested.connect(self.lock)
        self.languages.changed.connect(self.window.set_language)
        self.window.set_language(self.languages.current)
        self.sign_in_screen = SignInScreen("", self.languages.current, self.settings, demonstration=self._invented)
        self.sign_in_screen.submitted.connect(self.sign_in)
        self.sign_in_screen.language_chosen.connect(self._use_language)
        self.window.cover(self.sign_in_screen)
        self._waiting = None
        FaultHook(self.messages).install()
        self.help.set_window(self.window)

    @Slot(object)
    def _opened(self, store: "Store") -> None:
        from desktop.services.queries.station import own_station
        from ui.line import line_of

        self._opens = False
        self.store = store
        self.line = line_of(store, self)
        if self.line is not None:
            self.line.begin()
        station = own_station(store)
        self.sign_in_screen.set_station(station.name)
        self._invented = self._start.demonstration or station.invented
        self.window.top.set_demonstration(shown=self._invented)
        self.ready.emit()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.sign_in(waiting)

    @Slot(object)
    def _not_opened(self, error: BaseException) -> None:
        self._opens = False
        self._waiting = None
        self.sign_in_screen.show_error(self._start.why_not(error, self.languages.current))

    @Slot(object)
    def _signed_in(self, result: "tuple[Actor, Language]") -> None:
        from ui.desk import Desk

        actor, language = result
        self._use_language(language)
        if self.desk is not None and self._actor_before == actor.staff_id:
            self.sign_in_screen.signed_in()
            self.window.uncover()
            return
        if self.desk is not None:
            self._change_clerk()
        assert self.store is not None  # noqa: S101 - nobody is signed in before it is open
        self._actor_before = actor.staff_id
        self.desk = Desk(self, self.store, actor)
        self.sign_in_screen.signed_in()
        self.window.uncover()
        self.desk.begin()
        self.signed_in.emit(self.desk)

    @Slot(object)
    def _not_signed_in(self, error: BaseException) -> None:
        if not isinstance(error, RuleBroken):
            self.sign_in_screen.set_busy(busy=False)
            raise error
        from desktop.services.wording import refusal

        self.sign_in_screen.show_error(refusal(error, self.languages.current))

    def _change_clerk(self) -> None:
        """Give the next clerk a window of their own: nothing of the one before is left in it."""
        old = self.window
        if self.desk is not None:
            self.desk.leave()
            self.desk.deleteLater()
            self.desk = None
        geometry = old.saveGeometry()
        self._make_window()
        self.window.restoreGeometry(geometry)
        self.window.show()
        old.hide()
        old.deleteLater()

    @Slot(object)
    def _use_language(self, language: Language) -> None:
        if language is not self.languages.current:
            self.languages.use(language)
        self.settings.setValue(_LANGUAGE, language.value)

    def _language_of_last_time(self) -> Language:
        code = str(self.settings.value(_LANGUAGE, self._start.language.value, type=str))
        return Language(code) if code in set(Language) else self._start.language

    @staticmethod
    def _minimized() -> Qt.WindowState:
        return Qt.WindowState.WindowMinimized


@dataclass(frozen=True, slots=True)
class _SigningIn:
    store: "Store"
    credentials: Credentials

    def __call__(self) -> "tuple[Actor, Language]":
        from desktop.services.staff import authenticate

        actor = authenticate(self.store, self.credentials.staff, self.credentials.password)
        return actor, self.credentials.language


def make_qt(arguments: list[str] | None = None) -> QApplication:
    """Return the one QApplication, made when there is none yet."""
    sys.setswitchinterval(SWITCH_SECONDS)
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qt = QApplication(arguments or ["skranke"])
    qt.setApplicationName("skranke")
    qt.setApplicationDisplayName("Skranke")
    return qt


def run_window(start: Start) -> int:
    """Open the window and return the exit status when it is closed; a second start raises the first."""
    qt = make_qt()
    instance = SingleInstance(start.folder)
    if not instance.claim():
        return 0
    app = App(qt, start)
    instance.asked_to_front.connect(app.to_front)
    app.show()
    Collector(qt)
    try:
        return qt.exec()
    finally:
        app.shutdown()
        instance.release()
