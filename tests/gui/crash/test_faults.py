"""A fault nobody thought of: one window, one report, and the same place after a restart."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.crash import FOLDER, Ended, LastTime
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.rights import Role
from desktop.services import kept_drafts
from desktop.services.commands import Store, perform
from desktop.services.kept_drafts import Draft, TypedText
from desktop.services.staff import AddStaff, founder
from desktop.storage.store import open_store
from tests.support.accessibility import walk
from tests.support.station import MORNING, hash_of, make_station
from ui.app import App, Start
from ui.crash.keeper import CrashKeeper
from ui.crash.kept import KeptTexts
from ui.crash.typed import put_back, typed_in
from ui.crash.window import FaultWindow
from ui.faults import FaultHook
from ui.messages import Level, Message
from ui.running import RESTART
from ui.session import BookingStart
from ui.signing_in import Credentials

PASSWORD = "a long enough word"  # noqa: S105 - of invented staff
WHO = "Nguyễn Thị Ánh"


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    """Give the program with a clerk who can sign in."""
    station = make_station(tmp_path, weeks=1)
    added = AddStaff(station.ids.new(), "berit", "Berit Dahl", Role.CLERK, hash_of(PASSWORD))
    perform(station.store, founder(station.ids.new()), added)
    station.store.close()
    clock = SetClock(MORNING)

    def opened() -> Store:
        return open_store(tmp_path, clock, seeded_ids(clock, 5))

    start = Start(tmp_path, clock, opened, lambda error, _: type(error).__name__, language=Language.ENGLISH)
    made = App(qapp, start, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    made.show()
    qtbot.waitUntil(lambda: made.store is not None, timeout=20_000)
    yield made
    made.shutdown()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def keeper(app: App, clock: SetClock, tmp_path: Path) -> Iterator[CrashKeeper]:
    """Give what looks after faults, without the part that is the whole process's."""
    made = CrashKeeper(app, tmp_path, clock, "0.9")
    FaultHook.take_over(made.take)
    yield made
    made.end()


def sign_in(app: App, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.signed_in, timeout=20_000):
        app.sign_in(Credentials("berit", PASSWORD, Language.ENGLISH))


def fault(name: str = WHO) -> None:
    """Let something happen that nobody caught, as Qt hands it over."""
    try:
        raise LookupError(name)
    except LookupError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def reports(folder: Path) -> list[str]:
    return [path.read_text() for path in sorted((folder / FOLDER).glob("fault-*.txt"))]


def open_windows(app: App) -> int:
    return sum(window.isVisible() for window in app.window.findChildren(FaultWindow))


def test_one_window_tells_and_a_storm_stays_one(
    app: App, keeper: CrashKeeper, clock: SetClock, qtbot: QtBot, tmp_path: Path
) -> None:
    sign_in(app, qtbot)
    told: list[Message] = []
    app.messages.posted.connect(told.append)

    for _ in range(15):
        fault()

    window = keeper.window
    assert window is not None
    assert (window.count, window.isVisible()) == (15, True)
    (report,) = reports(tmp_path)
    assert "Nguy" not in report
    assert [word for word in ("LookupError", "screen today", "sign-in") if word not in report] == []
    walk(window)
    window.report_button.click()
    assert "LookupError" in window.report.toPlainText()

    window.go_on_button.click()
    fault()
    assert open_windows(app) == 0, "no window again and again"
    assert [message.level for message in told] == [Level.WARNING]
    clock.advance(minutes=2)
    fault()
    assert open_windows(app) == 1
    keeper.go_on()


def test_a_fault_in_another_thread_is_told_too(app: App, keeper: CrashKeeper, qtbot: QtBot) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=broken, name="worker")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: keeper.window is not None)
    assert keeper.window is not None
    assert "thread worker" in keeper.window.report.toPlainText()
    keeper.go_on()


def test_a_restart_leads_back_to_the_place_with_what_was_typed(app: App, keeper: CrashKeeper, qtbot: QtBot) -> None:
    sign_in(app, qtbot)
    assert app.desk is not None
    assert app.store is not None
    app.desk.window.show_screen("cases")
    app.desk.begin_booking(BookingStart())
    field = app.desk.booking.findChildren(QLineEdit)[0]
    typed = next(each for each in app.desk.booking.findChildren(QLineEdit) if each.isVisible() and each.isEnabled())
    typed.insert("Bergen Ola")
    assert field is not None
    fault()
    assert keeper.window is not None
    left: list[int] = []
    QTimer.singleShot(0, keeper.window.restart_button.click)
    left.append(QApplication.exec())

    assert left == [RESTART]
    assert keeper.restarts
    staff_id = app.desk.session.actor.staff_id
    draft = kept_drafts.take(app.store, staff_id)
    assert draft is not None
    assert draft.place == {"screen": "cases", "booking": "yes"}
    assert [text.text for text in draft.texts] == ["Bergen Ola"]
    assert kept_drafts.take(app.store, staff_id) is None, "it is given back once"

    typed.clear()
    typed.setModified(False)
    app.desk.window.show_screen("today")
    kept_drafts.keep(app.store, staff_id, draft)
    keeper._signed_in(app.desk)
    qtbot.waitUntil(lambda: not keeper._trying.isActive())
    assert app.desk.window.current_screen == "cases"
    assert typed.text() == "Bergen Ola"
    typed.clear()


def test_what_finds_no_field_is_shown_to_be_copied(app: App, keeper: CrashKeeper, qtbot: QtBot) -> None:
    sign_in(app, qtbot)
    assert app.desk is not None
    draft = Draft({"screen": "nowhere"}, (TypedText("QWidget:0/QLineEdit:9", "Note", WHO),))
    kept_drafts.keep(app.desk.session.store, app.desk.session.actor.staff_id, draft)

    keeper._signed_in(app.desk)
    qtbot.waitUntil(lambda: not keeper._trying.isActive(), timeout=10_000)

    (shown,) = app.window.findChildren(KeptTexts)
    assert shown.texts.toPlainText() == f"Note:\n{WHO}"
    assert app.window.current_screen == "today"
    shown.close()


def test_without_a_place_for_it_nothing_is_closed(app: App, keeper: CrashKeeper, qtbot: QtBot) -> None:
    sign_in(app, qtbot)
    fault()
    assert app.store is not None
    assert keeper.window is not None
    with app.store.write() as connection:
        connection.exec_driver_sql("ALTER TABLE kept_draft RENAME TO elsewhere")
    keeper.window.restart_button.click()
    assert not keeper.restarts
    assert not keeper.window.restart_button.isEnabled()
    with app.store.write() as connection:
        connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO kept_draft")
    keeper.go_on()


@pytest.mark.parametrize(("ended", "level"), [(Ended.HARD, Level.WARNING), (Ended.STOPPED, Level.INFO)])
def test_it_is_told_how_the_program_ended_before(
    app: App, keeper: CrashKeeper, qtbot: QtBot, tmp_path: Path, ended: Ended, level: Level
) -> None:
    keeper._last = LastTime(ended, tmp_path / "hard-1.txt")
    sign_in(app, qtbot)
    assert app.desk is not None
    told: list[Message] = []
    app.messages.posted.connect(told.append)
    keeper._signed_in(app.desk)
    keeper._signed_in(app.desk)
    assert [message.level for message in told] == [level]


def test_only_what_was_typed_is_kept_and_never_a_password(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line, secret, shown, note = QLineEdit(), QLineEdit(), QLineEdit(), QPlainTextEdit()
    column = QVBoxLayout(window)
    for field in (line, secret, shown, note):
        column.addWidget(field)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    shown.setText("from the program")
    line.insert("Ánh")
    secret.insert("hidden")
    note.insertPlainText("first\nsecond")

    kept = typed_in(window)

    assert [text.text for text in kept] == ["Ánh", "first\nsecond"]
    line.clear()
    note.setPlainText("something else")
    assert [text.text for text in put_back(window, kept)] == ["first\nsecond"], "what stands there stays"
    assert line.text() == "Ánh"
