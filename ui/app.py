"""The program with a window: from the first paint to the signed-in clerk.

Nothing heavy is imported before the first window is painted: the database, and the screens that need it, come
afterwards in the worker.
"""

import logging
from functools import cached_property
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from ui.actions.keymap import keymap
from ui.clipboard import clipboard_watch
from ui.faults import FaultHook
from ui.first_paint import FirstPaint
from ui.hiding import WindowsBeside
from ui.idle import DEFAULT_MINUTES, IdleWatch
from ui.languages import Languages
from ui.looks import Looks
from ui.messages import Messages
from ui.place import KeptPlaces, Place
from ui.practice.at_window import PracticeAtWindow
from ui.screens.sign_in import SignInScreen
from ui.signing_in import ChangingPassword, Credentials, Entered, Person, PinEntry, SigningIn, people_here
from ui.start import Start as Start
from ui.start import make_qt as make_qt
from ui.tasks import TaskRunner
from ui.theme.apply import ThemeFollower
from ui.window import MainWindow

if TYPE_CHECKING:
    from desktop.services.commands import Store
    from ui.desk import Desk
    from ui.help.context import ContextHelp
    from ui.line import StationLine
    from ui.scanner import ScannerFilter

_log = logging.getLogger(__name__)


class App(QObject):
    """The program while it runs.

    Signals:
        painted: the first window is on the screen and takes keys.
        ready: the database is open and the sign-in takes names.
        signed_in: the `Desk` of the clerk who has signed in.
    """

    painted = Signal()
    ready = Signal()
    signed_in = Signal(object)

    def __init__(self, qt: QApplication, start: Start, settings: QSettings | None = None) -> None:
        super().__init__()
        self._qt = qt
        self._start = start
        self.settings = settings or QSettings(str(start.folder / "window.ini"), QSettings.Format.IniFormat)
        keymap().use(self.settings)
        self.tasks = TaskRunner(self)
        self.theme = ThemeFollower(qt, start.folder / "fonts", self)
        self.looks = Looks(self.theme, self.settings, self)
        self.languages = Languages(qt, parent=self)
        self.languages.begin(self.settings, start.language, start.languages)
        self.idle = IdleWatch(qt, self)
        self.idle.idle.connect(self.lock)
        self.idle.lock_wanted.connect(self.lock)
        self.store: Store | None = None
        self.line: StationLine | None = None
        self._station = ""
        self._in_clear = False
        self.clipboard = clipboard_watch()
        self._opens = False
        self._waiting: Credentials | None = None
        self._changing: tuple[Entered, str] | None = None
        self._tried: Credentials | PinEntry | None = None
        self._told_closing = False
        self._beside = WindowsBeside(self)
        self._kept = KeptPlaces()
        self.practice = PracticeAtWindow(start, self.languages, self)
        self._here = self._make_place()
        self._come_to(self._here)

    @cached_property
    def help(self) -> "ContextHelp":
        """Return what F1 opens; made after the first paint as well."""
        from ui.help.context import ContextHelp

        return ContextHelp(self.languages, self.settings, self)

    @cached_property
    def scanner(self) -> "ScannerFilter":
        """Return what takes scans out of the keys; the first window is painted before it is made."""
        from ui.scanner import ScannerFilter

        return ScannerFilter(self)

    @property
    def window(self) -> MainWindow:
        """Return the window of whoever is at the computer."""
        return self._here.window

    @property
    def messages(self) -> Messages:
        """Return the gateway to the bar of that window."""
        return self._here.messages

    @property
    def sign_in_screen(self) -> SignInScreen:
        """Return the sign-in of that window."""
        return self._here.sign_in

    @property
    def desk(self) -> "Desk | None":
        """Return the desk of whoever is at the computer, once somebody has signed in."""
        return self._here.desk

    @property
    def desks(self) -> "tuple[Desk, ...]":
        """Return the desks of all who have a window here, the one of whoever is at the computer last."""
        return tuple(place.desk for place in (*self._kept.all, self._here) if place.desk is not None)

    def show(self) -> None:
        """Show the sign-in; all else begins when it is painted."""
        FirstPaint(self.window).painted.connect(self._begin)
        self.window.show()

    @Slot()
    def _begin(self) -> None:
        """Open the database, and all else that the sign-in did not wait for."""
        # The system gives the keyboard to a window a moment after it is there.
        self._qt.focusChanged.connect(self._takes_keys)
        if self._qt.focusWidget() is not None:
            self._takes_keys()
        self.help.set_window(self.window)
        # The first event that an object filters for the whole program has Qt's every class looked through.
        self._qt.installEventFilter(self.scanner)
        self.painted.emit()
        if not self._opens and self.store is None:
            self.open_database()

    @Slot()
    def _takes_keys(self) -> None:
        _log.info("the sign-in takes keys")
        self._qt.focusChanged.disconnect(self._takes_keys)

    @Slot()
    def open_database(self) -> None:
        """Open the database in the worker."""
        self._opens = True
        self.tasks.submit(self.practice.opening, self._opened, self._not_opened)

    def shutdown(self) -> None:
        """Finish what is being written, and close."""
        FaultHook.uninstall()
        self.clipboard.forget()
        if "scanner" in self.__dict__:
            self._qt.removeEventFilter(self.scanner)
        self.idle.stop()
        self._kept.leave()
        self._here.leave()
        self.tasks.shutdown()
        if self.line is not None:
            self.line.stop()
        if self.store is not None:
            self.store.close()
        keymap().use(None)
        self.settings.sync()

    @Slot()
    def to_front(self) -> None:
        """Come to the front, because the program was started again."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    @Slot(object)
    def sign_in(self, entry: Credentials | PinEntry) -> None:
        """Check who it is, in the worker: argon2 takes its time on purpose."""
        if self.store is None:
            self._waiting = entry if isinstance(entry, Credentials) else None
            if not self._opens:
                self.open_database()
            return
        self._tried = entry
        self.tasks.submit(SigningIn(self.store, entry), self._signed_in, self._not_signed_in)

    @Slot(object)
    def change_password(self, password: str) -> None:
        """Put what was chosen in place of the first password, and let its owner in."""
        if self.store is not None and self._changing is not None:
            entered, old = self._changing
            work = ChangingPassword(self.store, entered, old, password)
            self.tasks.submit(work, self._signed_in, self._not_signed_in)

    @Slot()
    def lock(self) -> None:
        """Hide the work behind the sign-in; it is there again for the same clerk."""
        self.clipboard.forget()
        if self.window.covered or self.desk is None:
            return
        self.desk.news.rest()
        self.desk.session.undos.clear()
        room = self.desk.rooms.room
        self._beside.hide((self.window,) if room is None else (self.window, room))
        self.sign_in_screen.set_busy(busy=False)
        self.sign_in_screen.welcome(self._people(), self._here.staff_id)
        self.window.cover(self.sign_in_screen)
        self.window.activateWindow()

    def _make_place(self) -> Place:
        messages = Messages(self)
        window = MainWindow(messages, self._start.clock, self.settings)
        if self.store is not None:
            window.top.set_in_clear(shown=self._in_clear)
        window.languages = self._start.languages
        window.lock_requested.connect(self.lock)
        window.closing.connect(self._closing)
        self.languages.changed.connect(window.set_language)
        window.set_language(self.languages.current)
        window.language_chosen.connect(self._choose_language)
        screen = SignInScreen(self._station, self.languages.current, self.settings, languages=self._start.languages)
        screen.in_clear.setVisible(self._in_clear)
        screen.submitted.connect(self.sign_in)
        screen.password_chosen.connect(self.change_password)
        screen.given_up.connect(self._change_nothing)
        screen.language_chosen.connect(self.languages.choose)
        self.languages.changed.connect(screen.set_language)
        window.cover(screen)
        place = Place(window, messages, screen, self.languages.current)
        self.practice.dress(place)
        return place

    def _come_to(self, place: Place) -> None:
        """Let a window be the one that whoever is here works in."""
        self._here = place
        self._waiting = None
        FaultHook(place.messages).install()
        if "help" in self.__dict__:
            self.help.set_window(place.window)

    @Slot(object)
    def _opened(self, store: "Store") -> None:
        from desktop.services.at_rest import is_encrypted
        from desktop.services.queries.station import own_station

        self._opens = False
        self.store = store
        if store.station is not None:  # nothing of it is imported for a counter that is alone
            from ui.line import line_of

            self.line = line_of(store, self)
            if self.line is not None:
                self.line.begin()
        station = own_station(store)
        self._station = station.name
        self.sign_in_screen.set_station(station.name)
        self.practice.opened(self._here, invented=station.invented)
        self._in_clear = not is_encrypted(store)
        self.window.top.set_in_clear(shown=self._in_clear)
        self.sign_in_screen.in_clear.setVisible(self._in_clear)
        self._offer_pins()
        self.idle.begin()
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
    def _signed_in(self, entered: Entered) -> None:
        if entered.must_change and isinstance(self._tried, Credentials):
            self._changing = (entered, self._tried.password)
            self.sign_in_screen.ask_own_password(entered.actor.name)
            return
        self._changing = self._tried = None
        self._told_closing = False
        self.sign_in_screen.signed_in()
        came_back = self._here.is_of(entered.actor)
        if came_back:
            self._choose_language(entered.language)
        else:
            came_back = self._change_over(entered)
        assert self.desk is not None  # noqa: S101 - whoever has signed in has one by now
        self.idle.set_minutes(self._idle_minutes())
        self.idle.stir()
        self.window.uncover()
        if came_back:
            self.desk.resume(entered.actor)
        else:
            FirstPaint(self.desk.today).painted.connect(self._today_painted)
            self.desk.begin()
        self._beside.bring_back()
        self.desk.account.say_failures(entered.failures)
        if not came_back:
            self.signed_in.emit(self.desk)

    @Slot()
    def _today_painted(self) -> None:
        _log.info("today takes keys")

    def _change_over(self, entered: Entered) -> bool:
        """Take out the window of somebody else, as it was left, or make a new one; say whether there was one."""
        from ui.desk import Desk

        left = self._here
        place = self._kept.take(entered.actor)
        # Who chose no other language at the sign-in goes on in the own one.
        kept_language = place is not None and entered.language is left.language
        self.languages.choose(place.language if place is not None and kept_language else entered.language)
        if place is not None and place.language is not self.languages.current:
            # It heard nothing of a language that was chosen while it was away.
            QCoreApplication.sendEvent(place.window, QEvent(QEvent.Type.LanguageChange))
        came_back = place is not None
        if left.desk is not None:
            left.hidden = self._beside.take()
            self._come_to(place or self._make_place())
            self.window.restoreGeometry(left.window.saveGeometry())
            self.window.show()
            if left.staff_id == entered.actor.staff_id:  # with other rights than before
                left.delete()
            else:
                self._kept.keep(left)
            self._beside.give(self._here.hidden)
            self._here.hidden = []
        self._here.language = self.languages.current
        if place is None:
            assert self.store is not None  # noqa: S101 - nobody is signed in before it is open
            self._here.desk = Desk(self, self.store, entered.actor)
        return came_back

    @Slot(object)
    def _not_signed_in(self, error: BaseException) -> None:
        if not isinstance(error, RuleBroken):
            self.sign_in_screen.set_busy(busy=False)
            raise error
        from desktop.services.sign_in_waits import MustWait
        from desktop.services.wording import refusal

        if isinstance(self._tried, PinEntry):
            people = self._people()
            # Too many wrong tries have removed the PIN, or its time is over.
            if all(person.staff_id != self._tried.staff_id for person in people):
                self.sign_in_screen.lose_pin(people)
        wait = ceil(error.left.total_seconds()) if isinstance(error, MustWait) else 0
        self.sign_in_screen.show_error(refusal(error, self.languages.current), wait)

    def _idle_minutes(self) -> int:
        from desktop.services.sign_in_rules import rules_here

        return rules_here(self.store).idle_minutes if self.store is not None else DEFAULT_MINUTES

    @Slot()
    def _change_nothing(self) -> None:
        self._changing = None

    def _people(self) -> tuple[Person, ...]:
        kept = {place.staff_id for place in (*self._kept.all, self._here)}
        return people_here(self.store, kept) if self.store is not None else ()

    def _offer_pins(self) -> None:
        """Offer the PIN where nobody has begun to type."""
        people = self._people()
        if people and not self.sign_in_screen.has_typed:
            self.sign_in_screen.welcome(people)
            self.sign_in_screen.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _closing(self, told: list[str]) -> None:
        """Keep the program open once where something unfinished would be lost that cannot be seen."""
        names = [place.name for place in self._kept.all if place.has_something_open]
        if self.window.covered and (self._here.has_something_open or self._beside.hides_something):
            names.append(self._here.name)
        if not names or self._told_closing:
            return
        self._told_closing = True
        text = self.tr("Something of %1 is still open here. Close once more to leave it unfinished.")
        told.append(text.replace("%1", ", ".join(names)))
        if self.window.covered:
            self.sign_in_screen.show_error(told[-1])
        else:
            self.messages.warning(told[-1])

    @Slot(object)
    def _choose_language(self, language: Language) -> None:
        """Change over to a language that was chosen while signed in; it is that of the clerk's window from now on."""
        self.languages.choose(language)
        self._here.language = language
