"""A scanner is told from a hand by its pace; nothing that a hand typed is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.keystrokes import key_pair, play_scan, scan_events
from ui.scanner import FEWEST, LONGEST_GAP, SILENCE, TAKES_SCANS, ScannerFilter

# The specimen of ICAO 9303.
PASSPORT = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
CARD = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]
NONE = Qt.KeyboardModifier.NoModifier
START = 1_000_000


class Heard(QObject):
    """Notes what the filter says."""

    def __init__(self) -> None:
        super().__init__()
        self.scans: list[object] = []
        self.in_fields: list[object] = []

    @Slot(object)
    def scanned(self, text: object) -> None:
        self.scans.append(text)

    @Slot(object)
    def field_scanned(self, text: object) -> None:
        self.in_fields.append(text)


class KeyLog(QWidget):
    """Takes one-letter keys, as a checklist does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pressed: list[str] = []
        self.released: list[str] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self.pressed.append(event.text() or Qt.Key(event.key()).name)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self.released.append(event.text() or Qt.Key(event.key()).name)


class Desk:
    """A window with the filter on, and a hand to type with."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        self.heard = Heard()
        self.filter = ScannerFilter()
        self.filter.scanned.connect(self.heard.scanned)
        self.filter.field_scanned.connect(self.heard.field_scanned)
        app.installEventFilter(self.filter)
        self.app = app
        self.qtbot = qtbot
        self.window = QWidget()
        self.layout = QVBoxLayout(self.window)
        qtbot.addWidget(self.window)
        self.now = START

    def show(self, widget: QWidget) -> None:
        """Put a widget into the window and the keyboard into the widget."""
        self.layout.addWidget(widget)
        self.window.show()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        widget.setFocus()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is widget)

    def key(self, key: int, text: str = "", gap: int = 150, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release a key so many milliseconds after the one before."""
        self.now += gap
        for event in key_pair(key, text, self.now, modifiers):
            target = QApplication.focusWidget() or self.window
            QApplication.sendEvent(target, event)

    def type(self, text: str, gap: int = 150) -> None:
        """Type a text by hand."""
        for letter in text:
            self.key(ord(letter.upper()), letter, gap)

    def scan(self, lines: list[str], pace: int = 6, gap: int = 150) -> None:
        """Scan a document."""
        self.now += gap
        for event in scan_events(lines, self.now, pace):
            target = QApplication.focusWidget() or self.window
            QApplication.sendEvent(target, event)
        self.now += sum(len(line) + 1 for line in lines) * pace

    def wait_for_scan(self, number: int = 1) -> None:
        self.qtbot.waitUntil(lambda: len(self.heard.scans) >= number)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    made = Desk(qtbot, qapp)
    yield made
    qapp.removeEventFilter(made.filter)
    made.filter.deleteLater()


@pytest.mark.parametrize("lines", [PASSPORT, CARD, ["SKRANKE:B:20261123-0042"]], ids=["TD3", "TD1", "QR"])
def test_a_scan_comes_out_whole_and_leaves_no_trace(desk: Desk, lines: list[str]) -> None:
    line = QLineEdit()
    desk.show(line)
    entered: list[object] = []
    line.returnPressed.connect(lambda: entered.append(line.text()))
    desk.type("Ola")
    desk.scan(lines)
    desk.wait_for_scan()

    assert desk.heard.scans == ["\n".join(lines)]
    assert line.text() == "Ola"
    assert entered == []
    assert desk.heard.in_fields == []


def test_what_was_typed_before_stays_with_cursor_and_undo(desk: Desk) -> None:
    line = QLineEdit()
    desk.show(line)
    desk.type("Hansen")
    line.setCursorPosition(3)
    desk.scan(PASSPORT)
    desk.wait_for_scan()

    assert (line.text(), line.cursorPosition()) == ("Hansen", 3)
    desk.type("x")
    assert line.text() == "Hanxsen"
    while line.isUndoAvailable() and line.text() != "Hansen":
        line.undo()
    assert line.text() == "Hansen"


def test_a_selection_that_the_scan_overtyped_comes_back(desk: Desk) -> None:
    line = QLineEdit("old words")
    desk.show(line)
    line.setSelection(0, 3)
    desk.scan(PASSPORT)
    desk.wait_for_scan()

    assert line.text() == "old words"
    assert line.selectedText() == "old"


def test_a_field_of_several_lines_is_put_back_too(desk: Desk) -> None:
    note = QPlainTextEdit("one\ntwo")
    desk.show(note)
    cursor = note.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
    note.setTextCursor(cursor)
    desk.scan(CARD)
    desk.wait_for_scan()

    assert note.toPlainText() == "one\ntwo"
    assert (note.textCursor().anchor(), note.textCursor().position()) == (1, 5)


def test_a_number_box_and_an_editable_choice_are_put_back(desk: Desk) -> None:
    box = QSpinBox()
    box.setMaximum(10**6)
    box.setValue(42)
    desk.show(box)
    desk.scan(["20261123004217"])
    desk.wait_for_scan()
    choice = QComboBox()
    choice.setEditable(True)
    choice.setEditText("Nor")
    desk.show(choice)
    desk.scan(["20261123004217"])
    desk.wait_for_scan(2)

    assert box.value() == 42
    assert choice.currentText() == "Nor"


def test_a_choice_that_jumps_to_letters_does_not_jump(desk: Desk) -> None:
    choice = QComboBox()
    choice.addItems(["Eritrea", "Poland", "Utopia"])
    desk.show(choice)
    desk.scan(PASSPORT)
    desk.wait_for_scan()

    assert choice.currentText() == "Eritrea"


def test_one_letter_keys_do_not_act_on_a_scan(desk: Desk) -> None:
    checklist = KeyLog()
    desk.show(checklist)
    desk.scan(["OKMO-KMOKM", "OOKKMM--OK"])
    desk.wait_for_scan()

    assert desk.heard.scans == ["OKMO-KMOKM\nOOKKMM--OK"]
    assert checklist.pressed == []
    assert checklist.released == []


def test_one_letter_keys_by_hand_act_in_their_order(desk: Desk) -> None:
    checklist = KeyLog()
    desk.show(checklist)
    desk.type("ok", gap=20)
    desk.key(Qt.Key.Key_Down, gap=10)
    desk.type("m", gap=10)
    desk.qtbot.waitUntil(lambda: len(checklist.pressed) == 4)
    desk.qtbot.waitUntil(lambda: len(checklist.released) == 4)

    assert checklist.pressed == ["o", "k", "Key_Down", "m"]
    assert desk.heard.scans == []


def test_a_held_back_key_comes_by_itself(desk: Desk) -> None:
    checklist = KeyLog()
    desk.show(checklist)
    desk.type("o")
    desk.qtbot.waitUntil(lambda: checklist.released == ["o"])

    assert checklist.pressed == ["o"]


def test_a_focused_button_is_not_pressed_by_a_scan(desk: Desk) -> None:
    button = QPushButton("Book")
    button.setAutoDefault(True)
    desk.show(button)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    desk.scan(["ERIKSSON ANNA MARIA", "AND THE SECOND"])
    desk.wait_for_scan()

    assert clicks == []
    desk.key(Qt.Key.Key_Space, " ", gap=SILENCE + 500)
    desk.qtbot.waitUntil(lambda: len(clicks) == 1)


def test_a_dialog_is_not_accepted_by_a_scan(desk: Desk) -> None:
    dialog = QDialog(desk.window)
    layout = QVBoxLayout(dialog)
    line, button = QLineEdit(), QPushButton("Book")
    button.setDefault(True)
    layout.addWidget(line)
    layout.addWidget(button)
    button.clicked.connect(dialog.accept)
    desk.show(QLineEdit())
    dialog.open()
    line.setFocus()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is line)
    desk.scan(PASSPORT)
    desk.wait_for_scan()

    assert dialog.isVisible()
    dialog.done(0)


def test_shortcuts_do_not_act_within_a_scan(desk: Desk) -> None:
    line = QLineEdit()
    desk.show(line)
    rang: list[str] = []
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Return), desk.window)
    shortcut.activated.connect(lambda: rang.append("Enter"))
    for event in scan_events(["AB1234567890"], START):
        override = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
        override.setTimestamp(event.timestamp())
        override.ignore()
        if event.type() == QEvent.Type.KeyPress:
            QApplication.sendEvent(line, override)
            claimed = override.isAccepted()
        if event.key() == Qt.Key.Key_Return and event.type() == QEvent.Type.KeyPress:
            assert claimed
        QApplication.sendEvent(line, event)
    desk.wait_for_scan()

    assert rang == []


@pytest.mark.parametrize("gap", [LONGEST_GAP + 1, 60, 80, 250])
def test_a_hand_is_never_a_scan(desk: Desk, gap: int) -> None:
    line = QLineEdit()
    desk.show(line)
    entered: list[object] = []
    line.returnPressed.connect(lambda: entered.append(1))
    desk.type("eriksson anna maria 17", gap)
    desk.key(Qt.Key.Key_Return, "\r", gap)

    assert line.text() == "eriksson anna maria 17"
    assert entered == [1]
    assert desk.heard.scans == []


@pytest.mark.parametrize("kind", [QLineEdit, KeyLog])
def test_a_bunch_of_keys_without_enter_is_a_hand(desk: Desk, kind: type[QLineEdit | KeyLog]) -> None:
    """As keys come that were typed while the computer was busy with something else."""
    place = kind()
    desk.show(place)
    desk.type("Kari ")
    desk.type("14.03.2012 and more", gap=2)
    wanted = "Kari 14.03.2012 and more"

    def text() -> str:
        return place.text() if isinstance(place, QLineEdit) else "".join(place.pressed)

    desk.qtbot.waitUntil(lambda: text() == wanted)
    desk.type("!", gap=SILENCE + 500)
    desk.qtbot.waitUntil(lambda: text() == wanted + "!")

    assert desk.heard.scans == desk.heard.in_fields == []
    if isinstance(place, KeyLog):
        desk.qtbot.waitUntil(lambda: len(place.released) == len(wanted) + 1)


def test_fingers_that_roll_are_a_hand(desk: Desk) -> None:
    line = QLineEdit()
    desk.show(line)
    for word in ("the", "and", "ing", "sch", "rolled"):
        desk.type(word[0], 120)
        desk.type(word[1:], 8)
    desk.key(Qt.Key.Key_Return, "\r", 10)

    assert line.text() == "theandingschrolled"
    assert desk.heard.scans == []


@pytest.mark.parametrize("length", range(1, FEWEST))
def test_fewer_characters_than_a_scan_has_are_a_hand_and_so_is_their_enter(desk: Desk, length: int) -> None:
    line = QLineEdit()
    desk.show(line)
    entered: list[object] = []
    line.returnPressed.connect(lambda: entered.append(1))
    desk.scan(["ABCDEFGH"[:length]])

    assert line.text() == "ABCDEFGH"[:length]
    assert entered == [1]
    assert desk.heard.scans == []


@pytest.mark.parametrize("told", [True, False], ids=["said to repeat", "not said to repeat"])
def test_a_key_held_down_is_a_hand(desk: Desk, *, told: bool) -> None:
    line = QLineEdit()
    desk.show(line)
    for number in range(40):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, NONE, "x", told and number > 0)
        event.setTimestamp(START + number * 30)
        QApplication.sendEvent(line, event)

    assert line.text() == "x" * 40
    assert desk.heard.scans == []


def test_keys_with_ctrl_pass_and_end_a_run(desk: Desk) -> None:
    line = QLineEdit("words")
    desk.show(line)
    desk.type("abcd", 10)
    desk.key(Qt.Key.Key_A, "\x01", 10, Qt.KeyboardModifier.ControlModifier)
    assert line.selectedText() == "wordsabcd"
    desk.type("efgh", 10)

    assert line.text() == "efgh"
    assert desk.heard.scans == []


def test_what_is_pasted_or_composed_passes(desk: Desk) -> None:
    from PySide6.QtGui import QInputMethodEvent

    line = QLineEdit()
    desk.show(line)
    QApplication.clipboard().setText(PASSPORT[0])
    line.paste()
    event = QInputMethodEvent("", [])
    event.setCommitString("komponert")
    QApplication.sendEvent(line, event)
    QApplication.clipboard().clear()

    assert line.text() == PASSPORT[0] + "komponert"
    assert desk.heard.scans == []


def test_a_password_is_left_alone(desk: Desk) -> None:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    desk.show(line)
    desk.scan(["skranke-demo"])

    assert line.text() == "skranke-demo"
    assert desk.heard.scans == []


def test_keys_without_a_time_are_not_judged(desk: Desk) -> None:
    line = QLineEdit()
    desk.show(line)
    QTest.keyClicks(line, "eriksson anna maria")

    assert line.text() == "eriksson anna maria"
    assert desk.heard.scans == []


def test_a_field_that_takes_scans_keeps_them_without_their_enters(desk: Desk) -> None:
    line = QLineEdit()
    line.setProperty(TAKES_SCANS, True)
    desk.show(line)
    entered: list[object] = []
    line.returnPressed.connect(lambda: entered.append(1))
    desk.scan(PASSPORT)
    desk.qtbot.waitUntil(lambda: bool(desk.heard.in_fields))

    assert line.text() == "".join(PASSPORT)
    assert desk.heard.in_fields == ["\n".join(PASSPORT)]
    assert (entered, desk.heard.scans) == ([], [])


def test_a_field_of_several_lines_that_takes_scans_keeps_the_lines(desk: Desk) -> None:
    note = QPlainTextEdit()
    note.setProperty(TAKES_SCANS, True)
    desk.show(note)
    desk.scan(CARD)
    desk.qtbot.waitUntil(lambda: bool(desk.heard.in_fields))

    assert note.toPlainText() == "\n".join([*CARD, ""])


def test_two_scans_with_a_pause_are_two(desk: Desk) -> None:
    line = QLineEdit()
    desk.show(line)
    desk.scan(PASSPORT)
    desk.scan(CARD, gap=SILENCE + 200)
    desk.wait_for_scan(2)

    assert desk.heard.scans == ["\n".join(PASSPORT), "\n".join(CARD)]
    assert line.text() == ""


def test_a_hand_right_after_a_scan_is_not_lost(desk: Desk) -> None:
    line = QLineEdit()
    desk.show(line)
    desk.scan(PASSPORT)
    desk.type("hei", gap=SILENCE + 30)

    assert desk.heard.scans == ["\n".join(PASSPORT)]
    assert line.text() == "hei"


def test_shift_between_the_letters_breaks_nothing(desk: Desk) -> None:
    line = QLineEdit()
    desk.show(line)
    desk.now += 200
    for letter in "P<UTOERIKSSON":
        desk.key(Qt.Key.Key_Shift, "", 3, Qt.KeyboardModifier.ShiftModifier)
        desk.key(ord(letter), letter, 3, Qt.KeyboardModifier.ShiftModifier)
    desk.key(Qt.Key.Key_Return, "\r", 3)
    desk.wait_for_scan()

    assert desk.heard.scans == ["P<UTOERIKSSON"]
    assert line.text() == ""


def test_a_scan_goes_on_when_the_focus_moves(desk: Desk) -> None:
    first, second = QLineEdit(), QLineEdit()
    desk.show(second)
    desk.show(first)
    events = list(scan_events(PASSPORT, START))
    for number, event in enumerate(events):
        if number == len(events) // 2:
            second.setFocus()
        QApplication.sendEvent(QApplication.focusWidget() or desk.window, event)
    desk.wait_for_scan()

    assert desk.heard.scans == ["\n".join(PASSPORT)]
    assert (first.text(), second.text()) == ("", "")


def test_a_scan_with_nothing_focused_is_heard(desk: Desk) -> None:
    desk.window.show()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.window)
    play_scan(PASSPORT)
    desk.wait_for_scan()

    assert desk.heard.scans == ["\n".join(PASSPORT)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    typed=st.text(st.sampled_from("abcdefghijæøå 123"), max_size=12),
    at=st.integers(0, 12),
    pace=st.integers(1, LONGEST_GAP),
    enters=st.integers(0, 3),
    gap=st.integers(LONGEST_GAP + 1, 400),
)
def test_whatever_was_typed_before_is_there_afterwards(
    desk: Desk, typed: str, at: int, pace: int, enters: int, gap: int
) -> None:
    line = desk.window.findChild(QLineEdit)
    if line is None:
        line = QLineEdit()
        desk.show(line)
    line.clear()
    before = len(desk.heard.scans)
    desk.now += SILENCE + 1000
    desk.type(typed, gap)
    line.setCursorPosition(min(at, len(typed)))
    lines = (CARD if enters == 3 else PASSPORT if enters == 2 else ["SKRANKE:B:20261123-0042"])[: max(enters, 1)]
    desk.scan(lines, pace, gap)
    desk.type("q", SILENCE + 300)

    assert desk.heard.scans[before:] == ["\n".join(lines)]
    assert line.text() == typed[: min(at, len(typed))] + "q" + typed[min(at, len(typed)) :]


class Closing(QWidget):
    """Goes at the first key, as a list that drops down."""

    def __init__(self, behind: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._behind = behind
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        del event
        self._behind.setFocus()
        shiboken6.delete(self)


def test_keys_that_close_what_they_were_meant_for_break_nothing(desk: Desk) -> None:
    line = QLineEdit()
    desk.show(line)
    closing = Closing(line, desk.window)
    closing.setFocus()
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is closing)
    for letter, at in (("a", START), ("b", START + LONGEST_GAP + 1)):  # the second gives the first its way
        QApplication.sendEvent(closing, key_pair(ord(letter), letter, at, NONE)[0])

    desk.qtbot.waitUntil(lambda: line.text() == "b")
    assert not shiboken6.isValid(closing)
