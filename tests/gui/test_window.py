"""The main window, its screens, sign-in, dates and languages."""

from __future__ import annotations

import subprocess
from datetime import UTC, date, datetime, time
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QDate, QSettings, Qt, QTime, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import SetClock
from desktop.domain.languages import Language
from tests.support.accessibility import walk
from tests.support.messages import RecordingAnnouncer, RecordingMessages
from ui import dates
from ui.languages import Languages
from ui.messages import Level
from ui.screen import Screen
from ui.screens.sign_in import Credentials, SignInScreen
from ui.text import isolate
from ui.theme.icons import Icon
from ui.widgets.buttons import button
from ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


class Page(Screen):
    """A screen that counts how often it was read."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.read: list[object] = []
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        QVBoxLayout(self).addWidget(self.line)

    def refresh(self, changes: object) -> None:
        self.read.append(changes)


class Panel(QWidget):
    """A panel that may refuse to go."""

    def __init__(self) -> None:
        super().__init__()
        self.finished = True
        self.line = QLineEdit()
        self.line.setAccessibleName("Surname")
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(button("Book"))

    def may_close(self) -> bool:
        return self.finished


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, messages: RecordingMessages, clock: SetClock, settings: QSettings) -> MainWindow:
    made = MainWindow(messages, clock, settings, announcer=RecordingAnnouncer())
    for key, icon in (("today", Icon.TODAY), ("calendar", Icon.CALENDAR), ("cases", Icon.CASES)):
        made.add_screen(key, icon, key.title(), Page(key))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def page(window: MainWindow, key: str) -> Page:
    found = window._screens[key]
    assert isinstance(found, Page)
    return found


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, modifiers)


def test_everything_in_the_window_can_be_heard_and_reached(window: MainWindow) -> None:
    window.set_side(Panel())
    window.slide_over(Panel())
    window.message_bar.show()

    names = [said.name for said in walk(window)]
    assert {"Today", "Calendar", "Cases", "Search", "Lock", "today", "Surname", "Book"} <= set(names)


def test_ctrl_and_a_figure_brings_a_screen_with_the_keyboard_in_it(window: MainWindow) -> None:
    told: list[object] = []
    window.screen_changed.connect(told.append)
    press(window, Qt.Key.Key_2, CTRL)

    assert window.current_screen == "calendar"
    assert QApplication.focusWidget() is page(window, "calendar").line
    assert told == ["calendar"]
    window.show_screen("calendar")
    assert told == ["calendar"]
    with pytest.raises(KeyError):
        window.show_screen("nowhere")


def test_a_panel_lies_over_the_side_and_gives_the_keyboard_back(window: MainWindow) -> None:
    side, panel = Panel(), Panel()
    window.set_side(side)
    window.show_screen("today")
    closed: list[object] = []
    window.slide_over_closed.connect(closed.append)

    assert window.slide_over(panel)
    assert panel.isVisible()
    assert not side.isVisible()
    assert panel.line.hasFocus()
    press(window, Qt.Key.Key_Escape)
    assert window.slide_over_panel is None
    assert closed == [panel]
    assert side.isVisible()
    assert page(window, "today").line.hasFocus()


def test_a_panel_with_something_unfinished_stays(window: MainWindow) -> None:
    panel = Panel()
    window.slide_over(panel)
    panel.finished = False
    press(window, Qt.Key.Key_Escape)

    assert window.slide_over_panel is panel
    assert not window.slide_over(Panel())
    assert not window.close()
    assert window.isVisible()
    panel.finished = True
    assert window.close_slide_over()


def test_the_side_has_its_width_again_after_a_panel(window: MainWindow) -> None:
    window.set_side(Panel())
    QApplication.processEvents()
    before = window._split.sizes()
    window.slide_over(Panel())
    QApplication.processEvents()
    wider = window._split.sizes()
    window.close_slide_over()
    QApplication.processEvents()

    assert wider[1] > before[1]
    assert window._split.sizes() == before


def test_messages_are_shown_in_the_window_and_closed_by_escape(window: MainWindow, messages: RecordingMessages) -> None:
    messages.problem("The letter was not printed.", "no printer")
    assert messages.texts(Level.PROBLEM) == ["The letter was not printed."]
    assert [row.message for row in window.message_bar.rows] == [messages.last]
    press(window, Qt.Key.Key_Escape)

    assert window.message_bar.rows == []


def test_day_desk_and_staff_stand_on_top(window: MainWindow, clock: SetClock) -> None:
    window.set_context("Desk 3", "K. Berg")
    assert window.top.context == "Mon 23 Nov  ·  Desk 3  ·  K. Berg"
    window.set_language(Language.BOKMAL)

    assert window.top.context == "man. 23. nov.  ·  Desk 3  ·  K. Berg"


def test_behind_a_cover_no_shortcut_works(window: MainWindow, qtbot: QtBot) -> None:
    window.show_screen("today")
    cover = QLineEdit()
    locked: list[int] = []
    window.lock_requested.connect(lambda: locked.append(1))
    window.cover(cover)
    assert window.covered
    assert cover.hasFocus()
    press(window, Qt.Key.Key_2, CTRL)
    press(window, Qt.Key.Key_K, CTRL)
    press(window, Qt.Key.Key_L, CTRL)

    assert window.current_screen == "today"
    assert cover.hasFocus()
    assert locked == []
    window.uncover()
    press(window, Qt.Key.Key_L, CTRL)
    assert locked == [1]


def test_f6_goes_round_the_panes(window: MainWindow) -> None:
    window.set_side(Panel())
    window.show_screen("today")
    seen = []
    for _ in range(4):
        press(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())

    assert seen == ["Surname", "Today", "Search", "today"]


def test_size_and_split_are_remembered(
    window: MainWindow, settings: QSettings, messages: RecordingMessages, clock: SetClock, qtbot: QtBot
) -> None:
    window.set_side(Panel())
    window.resize(790, 590)  # the offscreen screen is small
    window.rail.set_folded(folded=True)
    QApplication.processEvents()
    window._split.setSizes([405, 328])
    QApplication.processEvents()
    sizes = window._split.sizes()
    window.close()
    again = MainWindow(messages, clock, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    again.add_screen("today", Icon.TODAY, "Today", Page("today"))
    again.set_side(Panel())
    again.show()
    QApplication.processEvents()

    assert (again.width(), again.height()) == (790, 590)
    assert again.rail.folded
    assert again._split.sizes() == sizes


# Screens


def test_a_screen_in_sight_reads_a_burst_once(qtbot: QtBot, window: MainWindow) -> None:
    window.show_screen("today")
    today = page(window, "today")
    for _ in range(30):
        today.mark_dirty(Changes(Touched.APPOINTMENTS, frozenset({"a"})))
    today.mark_dirty(Changes(Touched.CASES, frozenset({"b"})))
    today.mark_dirty(Changes())
    qtbot.waitUntil(lambda: bool(today.read))
    today.mark_dirty(Changes(Touched.FEES))
    qtbot.waitUntil(lambda: len(today.read) == 2)

    first = Changes(Touched.APPOINTMENTS | Touched.CASES, frozenset({"a", "b"}))
    assert today.read == [first, Changes(Touched.FEES)]


def test_a_screen_out_of_sight_only_notes_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_screen("today")
    cases = page(window, "cases")
    cases.mark_dirty(Changes(Touched.CASES))
    QApplication.processEvents()
    assert cases.read == []
    assert cases.dirty == Changes(Touched.CASES)
    window.show_screen("cases")

    assert cases.read == [Changes(Touched.CASES)]
    assert cases.dirty is None


# Signing in


class Clerk(QWidget):
    """Hears what the sign-in screen says."""

    def __init__(self) -> None:
        super().__init__()
        self.credentials: list[Credentials] = []

    @Slot(object)
    def hear(self, credentials: Credentials) -> None:
        self.credentials.append(credentials)


@pytest.fixture
def sign_in(qtbot: QtBot, settings: QSettings) -> SignInScreen:
    made = SignInScreen(
        "Demonstration station", Language.BOKMAL, settings, demonstration=True, announcer=RecordingAnnouncer()
    )
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def fields(screen: SignInScreen) -> tuple[QLineEdit, QLineEdit]:
    name, password = screen._name, screen._password
    return name, password


def test_name_and_password_are_handed_over_by_enter(qtbot: QtBot, sign_in: SignInScreen) -> None:
    clerk = Clerk()
    qtbot.addWidget(clerk)
    sign_in.submitted.connect(clerk.hear)
    name, password = fields(sign_in)
    QTest.keyClicks(name, " clerk ")
    QTest.keyClicks(password, "skranke-demo")
    QTest.keyClick(password, Qt.Key.Key_Return)
    QTest.keyClick(password, Qt.Key.Key_Return)

    assert clerk.credentials == [Credentials("clerk", "skranke-demo", Language.BOKMAL)]
    assert "skranke-demo" not in repr(clerk.credentials)


def test_after_a_failure_nothing_typed_is_lost(qtbot: QtBot, sign_in: SignInScreen) -> None:
    name, password = fields(sign_in)
    QTest.keyClicks(name, "clerk")
    QTest.keyClicks(password, "wrong")
    QTest.keyClick(password, Qt.Key.Key_Return)
    sign_in.show_error("Name and password do not belong together.")

    assert (name.text(), password.text()) == ("clerk", "wrong")
    assert sign_in.error == "Name and password do not belong together."
    assert password.hasFocus()
    assert password.selectedText() != ""
    pressed = sign_in.findChild(QPushButton)
    assert pressed is not None
    assert pressed.isEnabled()


def test_building_a_screen_shows_no_window_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    cover = SignInScreen("Station", Language.ENGLISH, demonstration=True)
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    window.cover(cover)

    assert shown == [window]
    assert window.isActiveWindow()
    assert cover.isAncestorOf(QApplication.focusWidget() or window)


def test_what_is_missing_is_said_at_its_field(qtbot: QtBot, sign_in: SignInScreen) -> None:
    name, password = fields(sign_in)
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert sign_in._name_field.error == "Type your staff name."
    assert name.hasFocus()
    QTest.keyClicks(name, "clerk")
    QTest.keyClick(name, Qt.Key.Key_Return)

    assert sign_in._name_field.error == ""
    assert sign_in._password_field.error == "Type your password."
    assert password.hasFocus()


def test_the_last_name_is_remembered_and_the_password_forgotten(
    qtbot: QtBot, sign_in: SignInScreen, settings: QSettings
) -> None:
    name, password = fields(sign_in)
    name.setText("clerk")
    password.setText("skranke-demo")
    sign_in.signed_in()
    settings.sync()
    again = SignInScreen("Station", Language.ENGLISH, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    qtbot.addWidget(again)

    assert again.staff == "clerk"
    assert password.text() == ""
    assert "skranke-demo" not in Path(settings.fileName()).read_text(encoding="utf-8")


def test_the_sign_in_screen_can_be_heard_and_chooses_a_language(qtbot: QtBot, sign_in: SignInScreen) -> None:
    chosen: list[object] = []
    sign_in.language_chosen.connect(chosen.append)
    assert [said.name for said in walk(sign_in)] == ["Staff name", "Password", "Language", "Sign in"]
    sign_in._language.setFocus()
    QTest.keyClick(sign_in._language, Qt.Key.Key_Down)

    assert chosen == [Language.NYNORSK]


# Languages, dates, words


def test_every_widget_hears_of_another_language(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    languages = Languages(qapp, tmp_path)
    told: list[object] = []
    languages.changed.connect(told.append)
    heard: list[int] = []

    class Listener(QWidget):
        def changeEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
            heard.append(1)

    listener = Listener()
    qtbot.addWidget(listener)
    heard.clear()
    try:
        languages.use(Language.NYNORSK)
        qapp.processEvents()
        assert told == [Language.NYNORSK]
        assert languages.current is Language.NYNORSK
        assert heard
    finally:
        languages.use(Language.ENGLISH)
        qapp.processEvents()
        languages.deleteLater()


@pytest.mark.parametrize(
    ("language", "short", "weekday", "long"),
    [
        (Language.BOKMAL, "23.11.2026", "man. 23. nov.", "mandag 23. november 2026"),
        (Language.NYNORSK, "23.11.2026", "må. 23. nov.", "måndag 23. november 2026"),
        (Language.ENGLISH, "23 Nov 2026", "Mon 23 Nov", "Monday 23 November 2026"),
    ],
)
def test_dates_in_words(language: Language, short: str, weekday: str, long: str) -> None:
    day = date(2026, 11, 23)

    assert dates.date_text(day, language) == short
    assert dates.weekday_text(day, language) == weekday
    assert dates.long_date_text(day, language) == long


def test_instants_are_shown_by_the_clock_of_oslo() -> None:
    assert dates.instant_text(datetime(2026, 7, 1, 22, 30, tzinfo=UTC), Language.BOKMAL) == "02.07.2026 00:30"
    assert dates.instant_text(datetime(2026, 11, 23, 11, 41, tzinfo=UTC), Language.BOKMAL) == "23.11.2026 12:41"
    assert dates.to_utc(dates.in_oslo(datetime(2026, 1, 1, tzinfo=UTC))) == datetime(2026, 1, 1, tzinfo=UTC)
    with pytest.raises(ValueError, match="time zone"):
        dates.in_oslo(datetime(2026, 1, 1))  # noqa: DTZ001 - the very mistake that is refused


def test_dates_and_times_go_to_qt_and_back() -> None:
    assert dates.from_qdate(dates.to_qdate(date(2028, 2, 29))) == date(2028, 2, 29)
    assert dates.from_qtime(dates.to_qtime(time(9, 5))) == time(9, 5)
    assert dates.from_qdate(QDate()) is None
    assert dates.from_qtime(QTime()) is None
    assert dates.time_text(time(9, 5)) == "09:05"


def test_a_name_is_fenced_in_its_own_direction() -> None:
    assert isolate("محمد") == "\u2068محمد\u2069"
    assert isolate("") == ""


_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}"><context><name>TopBar</name>
<message><source>Lock</source><translation>{lock}</translation></message></context></TS>
"""


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    """Compile a word in bokmål; nynorsk has none of its own."""
    compiler = Path(PySide6.__file__).parent / "lrelease"
    for code, lock in (("nb", "Lås"),):
        source = tmp_path / f"skranke_{code}.ts"
        source.write_text(_TS.format(code=code, lock=lock), encoding="utf-8")
        subprocess.run([compiler, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    return tmp_path


@pytest.mark.parametrize("language", [Language.BOKMAL, Language.NYNORSK])
def test_the_window_changes_its_words_while_it_runs(
    qapp: QApplication, window: MainWindow, translations: Path, language: Language
) -> None:
    languages = Languages(qapp, translations)
    lock = next(made for made in window.top.findChildren(QToolButton) if made.accessibleName() == "Lock")
    try:
        languages.use(language)
        qapp.processEvents()
        assert lock.accessibleName() == "Lås"
    finally:
        languages.use(Language.ENGLISH)
        qapp.processEvents()
        assert lock.accessibleName() == "Lock"
        languages.deleteLater()
