"""A clerk at work in the real window, by keys: one hour after the other, and what the program holds on to meanwhile."""

from __future__ import annotations

import gc
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QThread, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton

from desktop.domain.appointments import State
from desktop.domain.clock import SetClock, instant_of
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.papers import PaperKind
from desktop.domain.rights import Role
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.staff import AddStaff, founder
from desktop.storage.store import open_store
from tests.support.station import ANH, MORNING, book_person, hash_of, make_station
from ui.app import App, Start
from ui.desk import Desk
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step
from ui.tour.driver import Driver, TourFailed, pause

CTRL = Qt.KeyboardModifier.ControlModifier
CLERK = "berit"
PASSWORD = "a long enough word"  # noqa: S105 - of invented staff
MOST_VISITORS = 60
"""So many can be booked beforehand: fourteen a day."""
EARLY = 6
"""So many minutes before the time they come; the clock is put there."""

_SCREENS = ("calendar", "cases", "hand-in", "papers", "items", "guidance", "station", "today")


class QuickDriver(Driver):
    """Goes on as soon as the worker is idle; nobody looks at pictures."""

    def settle(self) -> None:
        """Wait until the worker is idle and what it said has been taken in."""
        end = time.monotonic() + 60
        for _ in range(2):
            pause(1)
            while self.app.tasks.is_busy:
                pause(1)
                if time.monotonic() > end:
                    raise TourFailed("the worker does not come to rest")


class WorkingDay:
    """A day at one desk; each visitor is received and hands in, and a card is ordered."""

    def __init__(self, app: App, clock: SetClock, visitors: tuple[Booked, ...], folder: Path) -> None:
        self._app = app
        self._clock = clock
        self._driver = QuickDriver(app, folder)
        self._visitors: Iterator[Booked] = iter(visitors)
        self._number = 0

    def sign_in(self) -> None:
        """Sign the clerk in, or in again after a lock."""
        driver, screen = self._driver, self._app.sign_in_screen
        driver.wait_for("the database does not open", lambda: self._app.store is not None)
        screen.setFocus()
        if not screen.staff:
            driver.write(CLERK)
            driver.press(Qt.Key.Key_Tab)
        driver.write(PASSWORD)
        driver.press(Qt.Key.Key_Return)
        driver.wait_for(f"nobody is signed in: {screen.error}", lambda: not self._app.window.covered)

    def hour(self, visitors: int) -> None:
        """Work for an hour: receive visitors, book others, look around, change the language, lock and come back."""
        for _ in range(visitors):
            visitor = next(self._visitors)
            at = self._page(visitor).appointments[-1]
            self.set_clock(instant_of(at.day, at.start) - timedelta(minutes=EARLY))
            self._receive(visitor)
            self._book()
        self.look_around()
        for language in (Language.BOKMAL, Language.ENGLISH):
            self._app.languages.use(language)
            self._driver.settle()
        self._let_it_look()
        self._driver.press(Qt.Key.Key_L, CTRL)
        self._driver.wait_for("the window is not locked", lambda: self._app.window.covered)
        self.sign_in()
        while self._desk.window.message_bar.close_newest():
            self._driver.settle()

    def _let_it_look(self) -> None:
        """Have done at once what the program does once a minute: each begins a thread the first time."""
        mail, guardian = self._desk.mail, self._desk.guardian
        mail.look()
        guardian.look()
        self._driver.wait_for("a look does not end", lambda: not (mail.tasks.is_busy or guardian.tasks.is_busy))

    def _receive(self, visitor: Booked) -> None:
        driver, desk = self._driver, self._desk
        driver.press(Qt.Key.Key_K, CTRL)
        driver.write(f"{ANH.given_names} {self._name_of(visitor)}")
        driver.press(Qt.Key.Key_Return)
        driver.wait_for("nobody is found", lambda: self._shown(visitor))
        desk.window.show_screen("today")
        driver.settle()
        driver.wait_for("the visitor is not on the list", lambda: desk.today.select_case(visitor.case_id))
        driver.press(Qt.Key.Key_A)
        self._wait_for_state(visitor, State.ARRIVED)
        desk.today.select_case(visitor.case_id)
        driver.press(Qt.Key.Key_C)
        if self._page(visitor).appointments[-1].state is State.ARRIVED:
            driver.press(Qt.Key.Key_Return)
        self._wait_for_state(visitor, State.IN_SERVICE)
        desk.today.select_case(visitor.case_id)
        driver.press(Qt.Key.Key_Return)
        driver.wait_for("the case is not open", lambda: self._shown(visitor))
        self._hand_in(visitor)
        self._order_card(visitor)

    def _hand_in(self, visitor: Booked) -> None:
        driver, desk = self._driver, self._desk
        for tab in ("appointments", "fee", "timeline", "family", "changes", "papers", "checklist"):
            desk.case_page.go_to_tab(tab)
            driver.settle()
        desk.case_page.tab("checklist").setFocus()
        lines = self._page(visitor).lines
        for number, _ in enumerate(lines, start=1):
            driver.press(Qt.Key.Key_M if number == len(lines) else Qt.Key.Key_O)
        self._pay(visitor)
        desk.case_page.go_to_tab("checklist")
        driver.press(Qt.Key.Key_Return, CTRL)
        driver.wait_for("nothing is handed in", lambda: self._page(visitor).attended_at is not None)
        self._preview(PaperKind.RECEIPT)

    def _pay(self, visitor: Booked) -> None:
        driver = self._driver
        if self._fee_state(visitor) in ("none", "paid"):
            return
        self._desk.case_page.go_to_tab("fee")
        driver.settle()
        fee = self._desk.case_page.fee
        fee.amount.setFocus()
        driver.press(Qt.Key.Key_A, CTRL)
        driver.write("4000")
        fee.receipt.setFocus()
        driver.write(f"T-{self._number}")
        driver.press(Qt.Key.Key_Return)
        driver.wait_for("the fee is not paid", lambda: self._fee_state(visitor) == "paid")

    def _fee_state(self, visitor: Booked) -> str:
        fee = self._page(visitor).fee
        return fee.state.value if fee else "none"

    def _order_card(self, visitor: Booked) -> None:
        driver, tab = self._driver, self._desk.card_tab
        self._desk.case_page.go_to_tab("card")
        driver.settle()
        self._press(tab.biometrics.button)
        driver.wait_for("no biometrics are noted", lambda: self._page(visitor).biometrics is not None)
        self._press(next(iter(tab.decision.findChildren(QRadioButton))))
        self._press(tab.decision.button)
        driver.wait_for("no decision is noted", lambda: self._page(visitor).decision is not None)
        self._press(next(iter(tab.card.form.old_card.findChildren(QRadioButton))))
        self._press(tab.card.button)
        driver.wait_for("no card is ordered", lambda: bool(self._page(visitor).card_orders))
        self._preview(PaperKind.CARD_ORDER)
        for name in ("fee", "overview"):
            self._desk.case_page.go_to_tab(name)
            driver.settle()
        self._desk.window.show_screen("today")
        driver.settle()

    def _press(self, button: QAbstractButton) -> None:
        """Press a button as soon as the screen has it ready."""
        self._driver.wait_for(f"not ready: {button.text()}", lambda: button.isVisible() and button.isEnabled())
        button.setFocus()
        self._driver.press(Qt.Key.Key_Space)

    def _book(self) -> None:
        """Book somebody new, by the panel."""
        driver, panel = self._driver, self._desk.booking
        self._number += 1
        before = self._desk.last_booking
        driver.press(Qt.Key.Key_N, CTRL)
        for part, text in (
            (Part.SURNAME, a_name(self._number)),
            (Part.GIVEN_NAMES, "Kari"),
            (Part.BORN, "3.2.1990"),
            (Part.CITIZENSHIP, "SWE"),
        ):
            driver.fill(panel.who, part.value, text)
        driver.press(Qt.Key.Key_Return, CTRL)
        driver.wait_for("the first block is not done", lambda: panel.step is Step.WHAT)
        driver.write("perm")
        driver.press(Qt.Key.Key_Tab)
        driver.press(Qt.Key.Key_Return, CTRL)
        driver.wait_for("the second block is not done", lambda: panel.step is Step.WHEN)
        driver.press(Qt.Key.Key_Down)
        driver.press(Qt.Key.Key_Return)
        driver.wait_for("nothing is booked", lambda: self._desk.last_booking is not before)
        self._preview(PaperKind.APPOINTMENT_LETTER)

    def set_clock(self, instant: datetime) -> None:
        """Put the counter's clock to another instant, as whoever keeps the computer might."""
        self._clock.put(instant)
        self._desk.window.tell_time()

    def look_around(self) -> None:
        """Open every place of the window."""
        driver, desk = self._driver, self._desk
        for key in _SCREENS:
            desk.window.show_screen(key)
            driver.settle()
            if key == "calendar":
                for view in (Qt.Key.Key_W, Qt.Key.Key_M, Qt.Key.Key_D, Qt.Key.Key_Right, Qt.Key.Key_Left):
                    driver.press(view)
            elif key == "hand-in":
                desk.hand_in.go_to_tab("till")
                driver.settle()
        driver.press(Qt.Key.Key_F1)
        driver.press(Qt.Key.Key_Escape)

    def _preview(self, kind: PaperKind) -> None:
        """Look at the paper that was made, and go back."""
        driver, desk = self._driver, self._desk
        driver.wait_for(f"no preview: {kind}", lambda: desk.preview.isVisible() and desk.preview.ready)
        desk.back()
        driver.settle()

    @property
    def _desk(self) -> Desk:
        desk = self._app.desk
        if desk is None:
            raise TourFailed("nobody is signed in")
        return desk

    def _shown(self, visitor: Booked) -> bool:
        page = self._desk.case_page.page
        return page is not None and page.case_id == visitor.case_id and self._desk.window.current_screen == "case"

    def _page(self, visitor: Booked) -> CasePage:
        return case_page(self._desk.session.store, visitor.case_id, self._desk.session.today)

    def _name_of(self, visitor: Booked) -> str:
        return self._page(visitor).person.family_name

    def _wait_for_state(self, visitor: Booked, state: State) -> None:
        self._driver.wait_for(
            f"the visitor is not {state}", lambda: self._page(visitor).appointments[-1].state is state
        )


@contextmanager
def working_day(folder: Path, qt: QApplication, visitors: int) -> Iterator[WorkingDay]:
    """Open the window on a station at which so many people are booked, and close it again.

    Args:
        folder: the data folder.
        qt: the application.
        visitors: at most `MOST_VISITORS`.
    """
    clock = SetClock(MORNING)
    booked = _booked(folder, visitors)
    start = Start(
        folder, clock, lambda: open_store(folder, clock, seeded_ids(clock, 5)), _why_not, language=Language.ENGLISH
    )
    app = App(qt, start, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    app.window.resize(1440, 900)
    app.show()
    try:
        yield WorkingDay(app, clock, booked, folder)
    finally:
        app.shutdown()
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()
        let_go()


def let_go() -> None:
    """Have everything deleted that waits for it."""
    for collect in (True, False):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if collect:
            gc.collect()


def held() -> Counter[str]:
    """Count what the program holds on to: objects of Qt by their class, timers that run, and threads."""
    let_go()
    found: Counter[str] = Counter()
    for each in gc.get_objects():
        if isinstance(each, QObject) and shiboken6.isValid(each):
            found[type(each).__name__] += 1
            found["running timers"] += isinstance(each, QTimer) and each.isActive() and not each.isSingleShot()
            found["running threads of Qt"] += isinstance(each, QThread) and each.isRunning()
    for widget in QApplication.allWidgets():
        found[f"widget {widget.metaObject().className()}"] += 1
    found["threads"] = threading.active_count()
    return found


def grown(before: Counter[str], now: Counter[str], times: int) -> dict[str, int]:
    """Return what has become more: timers and threads at all, everything else by one for each time or more.

    What stands on the screen at the end may be another row than before, with a button more or less.

    Args:
        before, now: as `held` counted.
        times: how often the same was done in between.
    """
    at_all = ("running timers", "running threads of Qt", "threads")
    return {
        name: now[name] - before[name] for name in now if now[name] - before[name] >= (1 if name in at_all else times)
    }


def _booked(folder: Path, visitors: int) -> tuple[Booked, ...]:
    station = make_station(folder, weeks=2)
    perform(
        station.store,
        founder(station.ids.new()),
        AddStaff(station.ids.new(), CLERK, "Berit Dahl", Role.CLERK, hash_of(PASSWORD)),
    )
    people = (replace(ANH, family_name=a_name(-number), duf="", email="") for number in range(1, visitors + 1))
    booked = tuple(book_person(station, person, application="permanent") for person in people)
    station.store.close()
    return booked


def a_name(number: int) -> str:
    """Return a name that stands for a number and is like no other one: names that are alike are asked about."""
    return "".join(random.Random(number).choices("abcdefghijklmnopqrstuvwxyz", k=8)).title()


def _why_not(error: BaseException, _: Language) -> str:
    return type(error).__name__
