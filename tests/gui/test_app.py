"""The program around the screens: start, sign-in, lock, another clerk, a second start, a fault nobody thought of."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event, select

from desktop.domain.cases import AddressProtection
from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.rights import Right, Role
from desktop.services.attendance import CheckIn
from desktop.services.commands import Store, perform
from desktop.services.pins import set_pin
from desktop.services.staff import AddStaff, founder
from desktop.services.staff_accounts import ChangeStaff, LeaveStaff
from desktop.storage.models import JournalEntry
from desktop.storage.store import NoStation, open_store
from tests.support.station import ANH, MORNING, TestStation, book_person, hash_of, make_station
from ui.app import App, Start
from ui.desk import Desk
from ui.messages import Message
from ui.screens.card.choices import choose
from ui.session import BookingStart, CaseAddress
from ui.single_instance import SingleInstance
from ui.theme.apply import apply_theme
from ui.theme.tokens import Scheme

PASSWORD = "a long enough word"  # noqa: S105 - of invented staff


@pytest.fixture
def station(tmp_path: Path) -> TestStation:
    """Give a station with two people who can sign in."""
    made = make_station(tmp_path, weeks=1)
    perform(
        made.store,
        founder(made.ids.new()),
        AddStaff(made.ids.new(), "berit", "Berit Dahl", Role.CLERK, hash_of(PASSWORD)),
        AddStaff(made.ids.new(), "carl", "Carl Ek", Role.LEADER, hash_of(PASSWORD)),
    )
    return made


@pytest.fixture
def start(tmp_path: Path, station: TestStation) -> Start:
    """Give what the program starts with."""
    station.store.close()
    clock = SetClock(MORNING)

    def opened() -> Store:
        return open_store(tmp_path, clock, seeded_ids(clock, 5))

    return Start(tmp_path, clock, opened, lambda error, _: type(error).__name__, language=Language.ENGLISH)


@pytest.fixture
def app(qapp: QApplication, start: Start, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    """Give the program with its sign-in open."""
    made = App(qapp, start, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made.show()
    qtbot.waitUntil(lambda: made.store is not None, timeout=20_000)
    yield made
    made.shutdown()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, Scheme.LIGHT)  # when no window is there any more that would have to be painted anew


def sign_in(app: App, qtbot: QtBot, name: str, password: str = PASSWORD) -> None:
    """Type a name and a password, and wait for the answer."""
    screen = app.sign_in_screen
    screen.setFocus()
    if screen.staff != name:
        screen._name.setText(name)
    screen._password.setText(password)
    QTest.keyClick(screen._password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not app.window.covered or bool(app.sign_in_screen.error), timeout=20_000)


def desk_of(app: App) -> Desk | None:
    """Return the desk as it is now: it comes and goes."""
    return app.desk


def sign_in_by_password(app: App) -> None:
    """Change over from the PIN to the password."""
    screen = app.sign_in_screen
    if screen.part is not screen.by_password:
        screen._other.click()


def commands(store: Store) -> list[str]:
    """Return the names of what the journal holds."""
    with store.read() as connection:
        return list(connection.execute(select(JournalEntry.command).order_by(JournalEntry.number)).scalars())


def test_a_wrong_password_is_told_and_the_name_stays(app: App, qtbot: QtBot) -> None:
    sign_in(app, qtbot, "berit", "something else")
    assert app.sign_in_screen.error == "The user name or the password is wrong. Try again."
    assert app.sign_in_screen.staff == "berit"
    assert app.desk is None


def test_signing_in_shows_today_and_is_journalled(app: App, qtbot: QtBot) -> None:
    sign_in(app, qtbot, "berit")
    assert app.window.current_screen == "today"
    assert not app.window.top.practice.isHidden(), "an invented station says so, however it was opened"
    assert app.store is not None
    assert commands(app.store)[-1] == "sign-in"


def test_a_lock_hides_the_work_and_the_same_clerk_finds_it_as_it_was(app: App, qtbot: QtBot) -> None:
    sign_in(app, qtbot, "berit")
    desk = app.desk
    app.window.show_screen("cases")
    app.lock()
    assert app.window.covered
    sign_in(app, qtbot, "berit")
    assert app.desk is desk
    assert app.window.current_screen == "cases"


def test_another_clerk_gets_a_window_of_their_own(app: App, qtbot: QtBot) -> None:
    sign_in(app, qtbot, "berit")
    before, window = app.desk, app.window
    app.lock()
    sign_in(app, qtbot, "carl")
    assert app.desk is not before
    assert app.window is not window
    assert app.desk is not None
    assert app.desk.session.actor.name == "Carl Ek"


def test_a_pin_switches_between_clerks_and_each_comes_back_to_the_own_window(app: App, qtbot: QtBot) -> None:
    sign_in(app, qtbot, "berit")
    desk, window = app.desk, app.window
    assert desk is not None
    assert app.store is not None
    set_pin(app.store, desk.session.actor, "2580")
    app.window.show_screen("cases")
    desk.begin_booking(BookingStart())
    surname = app.window.focusWidget()
    assert isinstance(surname, QLineEdit)
    surname.setText("Nguyễn")
    app.lock()
    sign_in_by_password(app)
    sign_in(app, qtbot, "carl")
    assert app.desk is not desk
    assert not window.isVisible()
    assert [place.name for place in app._kept.all] == ["Berit Dahl"]

    app.lock()
    screen = app.sign_in_screen
    screen._other.click()
    assert [made.text() for made in screen.by_pin.buttons] == ["\u2068Berit Dahl\u2069 · has work open here"]
    QTest.keyClicks(screen.by_pin.pin, "1111")
    QTest.keyClick(screen.by_pin.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(screen.error), timeout=20_000)
    assert app.window.covered
    QTest.keyClicks(screen.by_pin.pin, "2580")
    QTest.keyClick(screen.by_pin.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.desk is desk, timeout=20_000)

    assert app.window is window
    assert window.isVisible()
    assert not window.covered
    assert window.current_screen == "cases"
    assert (surname.text(), window.focusWidget()) == ("Nguyễn", surname)
    assert [place.name for place in app._kept.all] == ["Carl Ek"]
    window.close_slide_over()
    window.close_slide_over()


@pytest.mark.qt_log_ignore("This plugin does not support")  # raising a dialog, a menu that takes the keyboard
def test_a_lock_leaves_nothing_to_be_read_and_gives_it_all_back(app: App, qtbot: QtBot) -> None:
    sign_in(app, qtbot, "berit")
    desk = app.desk
    assert desk is not None
    beside, dialog, asking = QWidget(app.window, Qt.WindowType.Window), QDialog(app.window), QDialog(app.window)
    menu = QMenu(app.window)
    menu.addAction("Nguyễn")
    for each in (beside, dialog):
        each.setWindowTitle("Nguyễn")
    typed = QLineEdit("half a word", dialog)
    beside.show()
    dialog.open()
    asking.setWindowModality(Qt.WindowModality.ApplicationModal)
    asking.show()
    menu.popup(QPoint(10, 10))
    app.idle.idle.emit()

    assert app.window.covered
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not app.window] == []
    assert app.window.windowTitle() == "Skranke · practice"
    sign_in(app, qtbot, "berit")
    assert beside.isVisible()
    assert dialog.isVisible()
    assert typed.text() == "half a word"
    assert not asking.isVisible(), "a question that somebody waits for is given up"
    assert not menu.isVisible()
    dialog.reject()
    beside.close()


def test_behind_a_lock_a_closed_window_shows_nothing_and_is_kept_once(app: App, qtbot: QtBot) -> None:
    sign_in(app, qtbot, "berit")
    assert app.desk is not None
    app.desk.begin_booking(BookingStart())
    app.lock()
    assert not app.window.close()
    assert app.window.covered
    assert app.sign_in_screen.error == (
        "Something of Berit Dahl is still open here. Close once more to leave it unfinished."
    )
    assert app.window.close()


def test_the_first_password_is_changed_before_anything_else(app: App, qtbot: QtBot) -> None:
    assert app.store is not None
    ids = app.store.ids
    new = AddStaff(ids.new(), "ny", "Nina Ny", Role.CLERK, hash_of(PASSWORD), first_password=True)
    perform(app.store, founder(ids.new()), new)
    screen = app.sign_in_screen
    screen._name.setText("ny")
    screen._password.setText(PASSWORD)
    screen._button.click()
    qtbot.waitUntil(screen.own_password.isVisible, timeout=20_000)
    assert desk_of(app) is None
    for word, error in (("short", "password"), ("words that only Nina knows", "")):
        screen.own_password.new.setText(word)
        screen.own_password.again.setText(word)
        screen._button.click()
        qtbot.waitUntil(lambda: not app.tasks.is_busy, timeout=20_000)
        assert bool(screen.own_password.new_field.error) is bool(error)
    desk = desk_of(app)
    assert desk is not None
    assert not app.window.covered
    assert Right.BOOK in desk.session.actor.rights
    app.lock()
    sign_in(app, qtbot, "ny", "words that only Nina knows")
    assert not app.window.covered


def test_what_another_program_writes_is_noticed(app: App, qtbot: QtBot, start: Start) -> None:
    sign_in(app, qtbot, "berit")
    assert app.desk is not None
    other = start.open_counter()
    station = TestStation(other, SetClock(MORNING), other.ids, app.desk.session.actor, app.desk.session.actor)
    with qtbot.waitSignal(app.desk.session.changed, timeout=5_000) as seen:
        book_person(station)
    assert seen.args is not None
    assert seen.args[0].touched is Touched.ALL
    other.close()


@pytest.mark.parametrize("change", ["leaves", "becomes the leader"])
def test_whoever_has_left_or_has_other_rights_is_back_at_the_sign_in(
    app: App, qtbot: QtBot, start: Start, change: str
) -> None:
    sign_in(app, qtbot, "berit")
    desk = app.desk
    assert desk is not None
    staff_id = desk.session.actor.staff_id
    left = LeaveStaff(staff_id) if change == "leaves" else ChangeStaff(staff_id, "Berit Dahl", Role.LEADER)
    other = start.open_counter()
    perform(other, founder(other.ids.new()), left)
    other.close()
    qtbot.waitUntil(lambda: app.window.covered, timeout=20_000)
    sign_in(app, qtbot, "berit")
    assert app.window.covered is (change == "leaves")
    assert (app.desk is desk) is (change == "leaves")  # other rights make another window


def test_every_place_opens_by_its_key_and_booking_slides_in(app: App, qtbot: QtBot) -> None:
    sign_in(app, qtbot, "berit")
    for number, key in enumerate(app.window.rail.keys):
        QTest.keyClick(app.window, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        assert app.window.current_screen == key
    QTest.keyClick(app.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert app.desk is not None
    assert app.window.slide_over_panel is app.desk.booking
    app.window.close_slide_over()


def test_a_case_opened_from_a_list_leads_back_to_it(app: App, qtbot: QtBot, start: Start) -> None:
    sign_in(app, qtbot, "berit")
    desk = app.desk
    assert desk is not None
    store, actor = desk.session.store, desk.session.actor
    booked = book_person(TestStation(store, SetClock(MORNING), store.ids, actor, actor))
    desk.session.submit(CheckIn(booked.appointment_id))
    qtbot.waitUntil(lambda: desk.today.select_case(booked.case_id), timeout=5_000)
    QTest.keyClick(desk.today.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.case_page.page is not None, timeout=20_000)
    assert app.window.current_screen == "case"
    QTest.keyClick(desk.case_page, Qt.Key.Key_Escape)
    assert app.window.current_screen == "today"
    assert desk.today.current_row is not None


def test_a_protected_person_is_shown_for_a_reason_only_wherever_it_is_opened(
    app: App, qtbot: QtBot, start: Start
) -> None:
    sign_in(app, qtbot, "berit")
    desk = app.desk
    assert desk is not None
    session = desk.session
    station = TestStation(session.store, SetClock(MORNING), session.store.ids, session.actor, session.actor)
    booked = book_person(station, replace(ANH, protection=AddressProtection.CONFIDENTIAL))
    desk.open_case(CaseAddress(booked.case_id))
    dialog = desk.gate.dialog
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert app.window.current_screen == "today"

    ways: tuple[tuple[Callable[[Any], None], object], ...] = (
        (desk.open_paper, booked.letter),
        (desk.begin_booking, BookingStart(case_id=booked.case_id)),
        (desk.open_case, CaseAddress(booked.case_id)),
    )
    for begin, wanted in ways:
        begin(wanted)
        assert dialog.isVisible()
        assert app.window.current_screen == "today"
        assert app.window.slide_over_panel is not desk.booking
        if begin != desk.open_case:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
    choose(dialog.reason, "at-counter")
    dialog.open_button.click()
    qtbot.waitUntil(lambda: desk.case_page.page is not None, timeout=20_000)
    assert app.window.current_screen == "case"
    desk.open_paper(booked.letter)
    assert not dialog.isVisible()
    assert app.window.current_screen == "preview"


def test_a_database_that_does_not_open_is_told(qapp: QApplication, start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    def refuse() -> Store:
        raise NoStation

    app = App(qapp, Start(start.folder, start.clock, refuse, start.why_not))
    app.show()
    qtbot.waitUntil(lambda: bool(app.sign_in_screen.error), timeout=5_000)
    assert app.sign_in_screen.error == "NoStation"
    app.shutdown()
    app.window.close()


def test_a_window_whose_clerk_has_left_reads_nothing_any_more(app: App, qtbot: QtBot, qapp: QApplication) -> None:
    sign_in(app, qtbot, "berit")
    assert app.store is not None
    left = app.desk
    assert left is not None
    left.rooms.open()
    asked: list[str] = []
    app.shutdown()
    event.listen(app.store.engine, "before_cursor_execute", lambda *told: asked.append(str(told[2])))

    QApplication.sendEvent(qapp, QEvent(QEvent.Type.LanguageChange))
    app.theme.choose(Scheme.DARK)
    left.session.changed.emit(Changes(Touched.ALL))
    qapp.processEvents()

    assert asked == []
    assert [timer for timer in app.window.findChildren(QTimer) if timer.isActive()] == []


def test_an_unexpected_fault_is_told_without_a_word_of_what_it_says(
    app: App, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Message] = []
    app.messages.posted.connect(told.append)
    try:
        raise ZeroDivisionError("Nguyễn")
    except ZeroDivisionError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)
    assert [message.details for message in told] == ["ZeroDivisionError"]
    assert "ZeroDivisionError" in caplog.text
    assert "Nguy" not in caplog.text


def test_a_second_start_on_the_same_folder_raises_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.asked_to_front, timeout=5_000):
        assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_another_folder_is_another_program(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    first, second = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.claim()
    assert second.claim()
    first.release()
    second.release()
