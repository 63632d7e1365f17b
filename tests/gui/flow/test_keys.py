"""Every key of the program: typable on a Norwegian keyboard, free of screen readers, and never meaning two things."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.actions.action import INSIDE, Place, Way, meet, place_word
from ui.actions.binding import bind
from ui.actions.catalogue import ACTIONS, BY_CODE
from ui.actions.finding import Choice, fitting
from ui.actions.key_list import KeyList
from ui.actions.keymap import Keymap, written
from ui.actions.typable import Unfit, unfit, unfit_sentence
from ui.messages import Messages

UI = Path(__file__).parents[3] / "ui"
SAME_MEANING = {"everywhere.undo", "calendar.copy", "calendar.paste"}
"""Keys of writing in fields that mean the same here."""


def test_every_key_can_be_typed_and_belongs_to_nobody_else() -> None:
    wrong = {action.code: unfit(keys, action.way) for action in ACTIONS for keys in action.keys}
    assert {code: why for code, why in wrong.items() if why} == dict.fromkeys(SAME_MEANING, Unfit.EDITING)


def test_no_key_means_two_things_at_the_same_time() -> None:
    keymap = Keymap()
    twice = [
        (action.code, keys, other.code)
        for action in ACTIONS
        for keys in action.keys
        if (other := keymap.taken_by(action.code, keys)) and Way.FIXED not in (action.way, other.way)
    ]
    assert twice == []
    # What stands for itself may mean more inside of a part, as Enter does, but never takes a letter or a shortcut.
    own = [
        (action.code, other.code)
        for action in ACTIONS
        if action.way is Way.FIXED
        for other in ACTIONS
        if other.way is not Way.FIXED and meet(action.place, other.place) and set(action.keys) & set(other.keys)
    ]
    assert own == []


def test_each_action_is_declared_once_and_every_shortcut_comes_from_here() -> None:
    assert len(BY_CODE) == len(ACTIONS)
    assert set(INSIDE) == set(Place) - {Place.EVERYWHERE}
    sources = {path: path.read_text(encoding="utf-8") for path in UI.rglob("*.py")}
    made = [path.name for path, text in sources.items() if re.search(r"QShortcut\(|\.setShortcut\(", text)]
    assert made == ["binding.py"]
    used = set(re.findall(r'"([a-z]+(?:-[a-z]+)?\.[a-z0-9-]+)"', "".join(sources.values())))
    # Tabs, letters and places of the rail are put together from their parts.
    built = ("case.tab-", "items.tab-", "booking.", "today.", "calendar.", "checklist.", "everywhere.")
    unused = [
        action.code
        for action in ACTIONS
        if action.way is Way.SHORTCUT and action.code not in used and not action.code.startswith(built)
    ]
    assert unused == []


@pytest.mark.parametrize(
    ("keys", "way", "why"),
    [
        ("Ins", Way.SHORTCUT, Unfit.SCREEN_READER),
        ("Ctrl+Ins", Way.SHORTCUT, Unfit.SCREEN_READER),
        ("CapsLock", Way.LETTER, Unfit.SCREEN_READER),
        ("Ctrl+Alt+B", Way.SHORTCUT, Unfit.ALT_GR),
        ("Meta+B", Way.SHORTCUT, Unfit.WINDOWS),
        ("Alt+F4", Way.SHORTCUT, Unfit.WINDOWS),
        ("Ctrl+Shift+Esc", Way.SHORTCUT, Unfit.WINDOWS),
        ("Ctrl+C", Way.SHORTCUT, Unfit.EDITING),
        ("Ctrl+Shift+Left", Way.SHORTCUT, Unfit.EDITING),
        ("Ctrl+Shift+7", Way.SHORTCUT, Unfit.KEYBOARD),
        ("Ctrl+{", Way.SHORTCUT, Unfit.KEYBOARD),
        ("B", Way.SHORTCUT, Unfit.NEEDS_MODIFIER),
        ("Shift+B", Way.SHORTCUT, Unfit.NEEDS_MODIFIER),
        ("Ctrl+B", Way.LETTER, Unfit.ALONE),
        ("Esc", Way.LETTER, Unfit.ALONE),
        ("Ctrl+K, B", Way.SHORTCUT, Unfit.CHORD),
        ("", Way.SHORTCUT, Unfit.NOTHING),
        ("Ctrl+B", Way.SHORTCUT, None),
        ("F9", Way.SHORTCUT, None),
        ("Alt+Ø", Way.SHORTCUT, None),
        ("Å", Way.LETTER, None),
    ],
)
def test_a_key_is_refused_with_a_sentence(keys: str, way: Way, why: Unfit | None) -> None:
    assert unfit(keys, way) is why
    if why is not None:
        assert unfit_sentence(why).endswith(".")


def press(key: Qt.Key) -> QKeyEvent:
    """Return the press of a key."""
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def test_chosen_keys_are_kept_for_the_computer(tmp_path: Path) -> None:
    path = str(tmp_path / "window.ini")
    keymap = Keymap()
    keymap.use(QSettings(path, QSettings.Format.IniFormat))
    assert keymap.taken_by("today.check-in", "C") is BY_CODE["today.call"]
    assert keymap.taken_by("today.list", "Ctrl+N") is BY_CODE["everywhere.book"]
    assert keymap.taken_by("calendar.day", "C") is None
    keymap.choose("today.check-in", "Å")
    keymap.choose("everywhere.book", "Ctrl+B")

    again = Keymap()
    again.use(QSettings(path, QSettings.Format.IniFormat))
    assert again.keys("today.check-in") == ("Å",)
    assert again.shown("everywhere.book") == "Ctrl+B"
    assert again.meant(Place.TODAY, press(Qt.Key.Key_Aring)) == Qt.Key.Key_A
    assert again.meant(Place.TODAY, press(Qt.Key.Key_A)) == Qt.Key.Key_unknown
    assert again.meant(Place.CALENDAR, press(Qt.Key.Key_A)) == Qt.Key.Key_A
    assert again.taken_by("calendar.list", "Ctrl+N") is None
    again.reset("today.check-in")
    assert again.meant(Place.TODAY, press(Qt.Key.Key_A)) == Qt.Key.Key_A
    again.reset_all()
    assert not again.any_changed

    keymap.use(QSettings(path, QSettings.Format.IniFormat))
    assert keymap.keys("everywhere.book") == ("Ctrl+N",)


def test_words_are_found_in_any_order_and_spelling_the_last_done_first() -> None:
    def choice(code: str, text: str, why_not: str = "") -> Choice:
        return Choice(code, text, "", place_word(Place.TODAY), why_not)

    found = [
        choice("a", "Åpne saken"),
        choice("b", "Flytt timen"),
        choice("c", "Søk i saker"),
        choice("d", "Åpne brevet", "Not now."),
    ]
    assert [each.code for each in fitting(found, "")] == ["a", "b", "c"]
    assert [each.code for each in fitting(found, "sak apn")] == ["a"]
    assert [each.code for each in fitting(found, "aapne")] == ["a", "d"]
    assert [each.code for each in fitting(found, "sok")] == ["c"]
    assert [each.code for each in fitting(found, "", recent=("c", "b"))] == ["c", "b", "a"]
    assert fitting(found, "today flytt") == [found[1]]
    assert fitting(found, "nothing of this") == []


class Part(QWidget):
    """A part of a window with an inner part, both with Ctrl+Enter."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.line, self.inner = QLineEdit(self), QWidget(self)
        self.inner_line = QLineEdit(self.inner)
        QVBoxLayout(self.inner).addWidget(self.inner_line)
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.inner)
        bind(self, "checklist.hand-in", self.outside)
        bind(self.inner, "question.do", self.inside)

    def outside(self) -> None:
        """Note that the outer one was meant."""
        self.heard.append("outside")

    def inside(self) -> None:
        """Note that the inner one was meant."""
        self.heard.append("inside")


def test_the_same_key_belongs_to_the_inner_part(qtbot: QtBot) -> None:
    part = Part()
    qtbot.addWidget(part)
    part.show()
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)
    for line in (part.inner_line, part.line, part.inner_line):
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert part.heard == ["inside", "outside", "inside"]


def test_a_key_is_written_as_it_stands_on_the_keyboard() -> None:
    shown = {keys: written(keys) for keys in ("Ctrl+Shift+P", "Alt+Left", "Up", "Return", "Ctrl++", "+", "Del", "PgUp")}
    assert shown == {
        "Ctrl+Shift+P": "Ctrl+Shift+P",
        "Alt+Left": "Alt+←",
        "Up": "↑",
        "Return": "Enter",
        "Ctrl++": "Ctrl++",
        "+": "+",
        "Del": "Delete",
        "PgUp": "Page Up",
    }


def test_the_list_opens_at_the_first_key_of_where_one_is(qtbot: QtBot) -> None:
    listed = KeyList(Messages())
    qtbot.addWidget(listed)
    listed.resize(900, 500)
    listed.show()
    listed.open((Place.TODAY,))
    assert BY_CODE[listed.list.current_key].place is Place.TODAY
    assert listed.list.go_to(next(each.code for each in reversed(ACTIONS) if each.keys))
    listed.open((Place.CALENDAR,))
    assert BY_CODE[listed.list.current_key].place is Place.CALENDAR
    assert listed.list.verticalScrollBar().value() == 0
