"""Go through every place of the program with somebody signed in who may do everything."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from desktop.domain.appointments import State
from desktop.domain.clock import SetClock, instant_of
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.rights import Right, Role
from desktop.services.demo.station import PRESENT_MINUTE, make_station
from desktop.services.queries.case_page import case_page
from desktop.services.queries.cases import cases
from desktop.services.queries.day import appointments_of_day
from desktop.services.queries.staff import staff_members
from desktop.services.work import Actor
from desktop.storage.store import Store, open_store
from tests.support.clipping import seen
from ui.app import App, Start
from ui.crash.window import FaultWindow
from ui.desk import Desk
from ui.look_reason import LookReason
from ui.screens.booking.frame import Step
from ui.screens.calendar.span import Span
from ui.screens.lists.forms_window import FormsWindow
from ui.screens.papers.entering.window import EnterFormsWindow
from ui.screens.station.unlock import UnlockDialog
from ui.screens.station.wizard import StationWizard
from ui.session import BookingStart, CaseAddress
from ui.signing_in import Entered, Person
from ui.tour.driver import pause

MONDAY = date(2026, 11, 23)
FEW = 14
"""So many cases has the station, where it has to be quick to make."""
NAME = "Kari Åsmundsen Øvergård"
_PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the program, as it is on the screen now.

    Attributes:
        root: what is to be looked at.
    """

    name: str
    root: QWidget


class EveryScreen:
    """The program on an invented station, and the way through it."""

    def __init__(self, qt: QApplication, folder: Path, language: Language, people: int = FEW) -> None:
        make_station(folder, cases=people, seed=3, day=MONDAY)
        clock = SetClock(instant_of(MONDAY, PRESENT_MINUTE))
        self._folder = folder

        def opened() -> Store:
            return open_store(folder, clock, seeded_ids(clock, 7))

        start = Start(
            folder, clock, opened, lambda error, _: type(error).__name__, demonstration=True, language=language
        )
        self.app = App(qt, start, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        self.app.show()
        _wait(lambda: self.app.store is not None)
        self.app.window.setUpdatesEnabled(False)  # nobody looks; it is laid out all the same
        store = self.app.store
        assert store is not None
        row = next(row for row in appointments_of_day(store, MONDAY) if row.state is State.IN_SERVICE)
        leader = next(each.staff_id for each in staff_members(store) if each.role is Role.LEADER)
        every_right = Actor(leader, NAME, frozenset(Right), row.desk_id)
        self.app._signed_in(Entered(every_right, language))
        self._here = row.case_id
        pages = [case_page(store, each.case_id, MONDAY) for each in cases(store)]
        pages.sort(key=lambda page: (len(page.papers), len(page.timeline)), reverse=True)
        self._known = [page.case_id for page in pages if page.case_id != row.case_id][: max(people // FEW, 1)]

    @property
    def desk(self) -> Desk:
        """Return the desk of whoever is signed in."""
        assert self.app.desk is not None
        return self.app.desk

    def close(self) -> None:
        """End the program, and leave nothing of it."""
        self.app.shutdown()
        self.app.window.close()
        self.app.window.deleteLater()
        self.app.deleteLater()

    def settle(self) -> None:
        """Wait until the worker is idle and everything is laid out."""
        _wait(lambda: not self.app.tasks.is_busy)
        for _ in range(2):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def places(self, size: QSize) -> Iterator[Place]:
        """Yield every place of the window, at a size."""
        self.app.window.resize(size)
        yield from self._screens()
        yield from self._cases()
        yield from self._panels()
        yield from self._before_work()

    def dialogs(self) -> Iterator[Place]:
        """Yield the windows that open before or above the main one."""
        window, session = self.app.window, self.desk.session
        wizard = StationWizard(lambda *_: None, self.app.tasks, session.language, window)
        for number, step in enumerate(wizard.steps):
            wizard._pages.setCurrentWidget(step)
            yield self._opened(f"wizard, step {number + 1}", wizard)
        made: tuple[QDialog, ...] = (
            LookReason(session, window),
            UnlockDialog(self._folder, self.app.tasks, session.language, window),
            EnterFormsWindow(session, window),
            FormsWindow(session, MONDAY, window),
            FaultWindow(window),
        )
        for dialog in made:
            yield self._opened(type(dialog).__name__, dialog)
        for dialog in (wizard, *made):
            dialog.hide()
            dialog.deleteLater()

    def _opened(self, name: str, dialog: QDialog) -> Place:
        dialog.show()
        self.settle()
        return Place(name, dialog)

    def _here_is(self, name: str) -> Place:
        self.settle()
        return Place(name, self.app.window)

    def _screens(self) -> Iterator[Place]:
        desk, window = self.desk, self.app.window
        window.show_screen("today")
        desk.today.select_case(self._here)
        desk.session.case_selected.emit(self._here)
        desk.side._look()
        yield self._here_is("today")
        window.show_screen("calendar")
        for span in Span:
            desk.calendar.go_to(MONDAY, span)
            yield self._here_is(f"calendar, {span}")
        for key in ("cases", "papers", "guidance"):
            window.show_screen(key)
            self._choose_first()
            yield self._here_is(key)
        window.show_screen("hand-in")
        desk.hand_in.go_to_tab("till")
        yield self._here_is("till")
        window.show_screen("items")
        for section in desk.items.sections:
            desk.items.go_to(section.key)
            self._choose_first()
            yield self._here_is(f"items, {section.key}")
        window.show_screen("station")
        station = desk.station
        for tab in station._tabs.values():
            station.show_tab(tab)
            self._choose_first()
            yield self._here_is(f"station, {type(station.tab).__name__}")

    def _cases(self) -> Iterator[Place]:
        desk = self.desk
        for case_id in (self._here, *self._known):
            desk.open_case(CaseAddress(case_id))
            self.settle()
            assert desk.case_page.page is not None
            desk.side._look()
            for key in desk.case_page.tab_keys:
                desk.case_page.go_to_tab(key)
                self._choose_first()
                yield self._here_is(f"case {case_id[-3:]}, {key}")
        assert desk.case_page.page is not None
        desk.open_paper(desk.case_page.page.papers[0].number)
        _wait(lambda: desk.preview.ready)
        yield self._here_is("a paper")

    def _panels(self) -> Iterator[Place]:
        desk, window = self.desk, self.app.window
        window.show_screen("calendar")
        desk.begin_booking(BookingStart())
        desk.booking.take_scan("x")
        for step in (Step.WHO, Step.WHAT):
            desk.booking.unfold(step)
            yield self._here_is(f"booking, {step.name}")
        desk.booking.go_to(Step.WHEN)  # says at the fields what is missing
        yield self._here_is("booking, what is missing")
        desk.booking.unfold(Step.WHEN)
        yield self._here_is("booking, when")
        desk.booking.may_close()
        window.close_slide_over()
        desk.begin_booking(BookingStart(case_id=self._here))
        yield self._here_is("booking, a further appointment")
        desk.booking.may_close()
        window.close_slide_over()
        desk.account.open()
        yield self._here_is("own sign-in")
        desk.account.close()
        desk.session.messages.warning("Here stands what happened, what is kept, and what to do about it. " * 2)
        self.app.help.open()
        yield self._here_is("manual")
        self.app.help.close()
        while window.message_bar.close_newest():
            pass

    def _before_work(self) -> Iterator[Place]:
        screen = self.app.sign_in_screen
        self.app.lock()
        yield self._here_is("lock")
        screen._submit()
        yield self._here_is("sign-in, nothing typed")
        screen.welcome((Person("1", "kari", NAME, open_here=True), Person("2", "bo", "Bo Ek")), "1")
        yield self._here_is("sign-in by PIN")
        screen.ask_own_password(NAME)
        yield self._here_is("sign-in, own password")
        screen.welcome(())
        self.app.window.uncover()

    def _choose_first(self) -> None:
        """Put the arrows on the first line of each list that is seen and has them nowhere."""
        self.settle()
        for view in seen(self.app.window):
            model = view.model() if isinstance(view, QAbstractItemView) else None
            if not isinstance(view, QAbstractItemView) or model is None or view.currentIndex().isValid():
                continue
            for at in range(min(model.rowCount(), 5)):
                index = model.index(at, 0)
                if model.flags(index) & Qt.ItemFlag.ItemIsSelectable:
                    view.setCurrentIndex(index)
                    break


def _wait(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not holds():
        pause(1)
        assert time.monotonic() < end, "the program does not come to rest"
