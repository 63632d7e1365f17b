"""The sign-in: by PIN, with waits, Caps Lock and a password of one's own; and the watch for whoever has gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from ui.idle import IdleWatch
from ui.screens.sign_in import Credentials, SignInScreen
from ui.signing_in import Person, PinEntry

SHIFT = Qt.KeyboardModifier.ShiftModifier
BERIT, CARL = Person("1", "berit", "Berit Dahl"), Person("2", "carl", "Carl Ek", open_here=True)


@pytest.fixture
def screen(qtbot: QtBot) -> SignInScreen:
    made = SignInScreen("Station", Language.ENGLISH)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_whoever_has_a_pin_chooses_the_own_name_and_types_it(screen: SignInScreen) -> None:
    told: list[object] = []
    screen.submitted.connect(told.append)
    screen.welcome((BERIT, CARL), "2")
    assert [made.text() for made in screen.by_pin.buttons] == ["Berit Dahl", "\u2068Carl Ek\u2069 · has work open here"]
    assert screen.by_pin.chosen == CARL
    screen.by_pin.buttons[0].click()
    assert screen.by_pin.pin.hasFocus()
    QTest.keyClicks(screen.by_pin.pin, "25x80")
    QTest.keyClick(screen.by_pin.pin, Qt.Key.Key_Return)

    assert told == [PinEntry("1", "2580", Language.ENGLISH)]
    assert "2580" not in repr(told)
    screen.show_error("The PIN is wrong.")
    assert screen.error == "The PIN is wrong."
    screen._other.click()
    assert screen.by_password.isVisible()
    assert (screen.staff, screen._password.hasFocus()) == ("berit", True)
    screen._other.click()
    assert screen.by_pin.isVisible()


def test_whoever_locked_without_a_pin_is_asked_for_the_password(screen: SignInScreen) -> None:
    screen._password.setText("half")
    screen.welcome((BERIT,), "2")
    assert screen.part is screen.by_password
    assert screen._password.text() == ""
    assert screen._other.text() == "Sign in with a PIN"
    screen.welcome((), "2")
    assert not screen._other.isVisible()


def test_after_too_many_failures_the_time_is_counted_down(screen: SignInScreen) -> None:
    told: list[object] = []
    screen.submitted.connect(told.append)
    screen._name.setText("berit")
    screen._password.setText("something")
    screen.show_error("Too many attempts.", 62)
    assert screen._button.text() == "Wait 1:02"
    QTest.keyClick(screen._password, Qt.Key.Key_Return)
    assert told == []
    for _ in range(62):
        screen._tick()
    assert screen._button.text() == "Sign in"
    assert screen.error == ""
    QTest.keyClick(screen._password, Qt.Key.Key_Return)
    assert told == [Credentials("berit", "something", Language.ENGLISH)]


def test_caps_lock_is_told_by_the_letters(screen: SignInScreen) -> None:
    note, password = screen.by_password.caps_note, screen._password

    def typed(text: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
        QApplication.sendEvent(password, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text))
        return note.text

    assert typed("A", SHIFT) == ""
    assert typed("a") == ""
    assert typed("A") == "Caps Lock is on."
    assert typed("1") == "Caps Lock is on."
    assert typed("a") == ""
    assert typed("a", SHIFT) == "Caps Lock is on."


def test_a_password_of_ones_own_is_typed_twice(screen: SignInScreen) -> None:
    told: list[object] = []
    screen.password_chosen.connect(told.append)
    screen.ask_own_password("Berit Dahl")
    part = screen.own_password
    assert part.new.hasFocus()
    QTest.keyClicks(part.new, "a long enough word")
    QTest.keyClick(part.new, Qt.Key.Key_Return)
    QTest.keyClicks(part.again, "another word")
    QTest.keyClick(part.again, Qt.Key.Key_Return)
    assert part.again_field.error == "The two are not the same. Type it once more."
    part.again.setText("a long enough word")
    QTest.keyClick(part.again, Qt.Key.Key_Return)
    assert told == ["a long enough word"]
    screen.show_error("It is too easy.")
    assert part.new_field.error == "It is too easy."
    screen._other.click()
    assert (part.new.text(), screen.part) == ("", screen.by_password)


@pytest.fixture
def seconds() -> list[float]:
    return [0.0]


@pytest.fixture
def watch(qapp: QApplication, seconds: list[float]) -> Iterator[IdleWatch]:
    made = IdleWatch(qapp, seconds=lambda: seconds[0])
    made.set_minutes(2)
    made.begin()
    yield made
    made.stop()
    made.deleteLater()


def test_whoever_does_nothing_counts_as_gone_once(watch: IdleWatch, seconds: list[float], qtbot: QtBot) -> None:
    told: list[int] = []
    watch.idle.connect(lambda: told.append(1))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seconds[0] = 119.0
    watch.look()
    QTest.mouseMove(window.windowHandle())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    seconds[0] = 200.0
    watch.look()
    assert told == []
    seconds[0] = 239.0
    watch.look()
    watch.look()
    assert told == [1]
    watch.set_minutes(0)
    watch.stir()
    seconds[0] = 100_000.0
    watch.look()
    assert told == [1]


def test_the_lock_s_key_is_heard_in_any_window(watch: IdleWatch, qtbot: QtBot) -> None:
    told: list[int] = []
    watch.lock_wanted.connect(lambda: told.append(1))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert told == [1]
