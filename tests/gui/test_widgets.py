"""The shared widgets, one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.appointments import Standing, State
from desktop.domain.cases import CaseStatus
from tests.support.accessibility import item_texts, spoken, walk
from tests.support.messages import RecordingAnnouncer
from ui.messages import Level, Message, Offer
from ui.models.rows import RowModel
from ui.state_looks import LOOKS
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.birth_date_field import BirthDateEdit
from ui.widgets.buttons import Kind, button, icon_button, primary_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field, choice_field, text_field
from ui.widgets.fold_block import FoldBlock
from ui.widgets.key_value import KeyValue
from ui.widgets.message_bar import MessageBar
from ui.widgets.rail import Rail
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate
from ui.widgets.row_list import RowList
from ui.widgets.search_box import SearchBox
from ui.widgets.state_badge import StateBadge
from ui.widgets.status_line import StatusLine


@dataclass(frozen=True, slots=True)
class Person:
    key: str
    name: str
    state: State = State.BOOKED


class PersonDelegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__([Column(120), Column(share=1)])

    def cells(self, row: object) -> Sequence[Cell]:
        assert isinstance(row, Person)
        look = LOOKS[row.state]
        return [Cell(look.word, look.icon, look.tone, badge=True), Cell(row.name, strong=True)]


def speak(row: Person | GroupHeading) -> str:
    return row.text if isinstance(row, GroupHeading) else f"{row.name}, {LOOKS[row.state].word}"


def key(row: Person | GroupHeading) -> str:
    return row.text if isinstance(row, GroupHeading) else row.key


def is_person(row: Person | GroupHeading) -> bool:
    return isinstance(row, Person)


PEOPLE: list[Person | GroupHeading] = [
    GroupHeading("waiting", 2),
    Person("1", "Ola Nordmann"),
    Person("2", "Kari Østby", State.ARRIVED),
]


def list_of_people() -> RowList:
    model = RowModel[Person | GroupHeading](speak, key, is_person)
    model.set_rows(PEOPLE)
    view = RowList("People", PersonDelegate())
    model.setParent(view)
    view.setModel(model)
    return view


@pytest.fixture
def people(qtbot: QtBot) -> RowList:
    view = list_of_people()
    view.resize(400, 200)
    qtbot.addWidget(view)
    view.show()
    return view


def rows_of(view: RowList) -> RowModel[Person | GroupHeading]:
    model = view.model()
    assert isinstance(model, RowModel)
    return model


# Lists


def test_the_row_model_keeps_the_rules_of_qt(qapp: QApplication) -> None:
    model = RowModel[Person | GroupHeading](speak, key, is_person)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(PEOPLE)
    model.set_rows([*PEOPLE[:2], Person("2", "Kari Østby", State.IN_SERVICE)])
    model.set_rows(PEOPLE[1:])

    assert isinstance(tester.model(), QAbstractItemModel)
    assert model.rowCount(model.index(0)) == 0
    assert [model.find("2").row(), model.find("9").row()] == [1, -1]


def test_a_list_is_read_out_line_by_line(people: RowList) -> None:
    assert item_texts(people) == ["waiting", "Ola Nordmann, booked", "Kari Østby, arrived"]
    assert [said.name for said in walk(people)] == ["People"]


def test_a_list_keeps_its_place_when_it_is_read_again(people: RowList) -> None:
    people.go_to("2")
    rows_of(people).set_rows([Person("0", "Anne"), *PEOPLE[2:], PEOPLE[1]])
    assert people.current_key == "2"

    rows_of(people).set_rows([GroupHeading("waiting"), Person("0", "Anne")])
    assert people.current_key == "0"


def test_only_changed_lines_are_painted_again(people: RowList) -> None:
    changed: list[int] = []
    model = rows_of(people)
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.set_rows([*PEOPLE[:2], Person("2", "Kari Østby", State.IN_SERVICE)])

    assert changed == [2]


def test_arrows_pass_over_headings_and_enter_opens(qtbot: QtBot, people: RowList) -> None:
    people.go_to("1")
    opened: list[object] = []
    currents: list[object] = []
    people.opened.connect(opened.append)
    people.current_changed.connect(currents.append)
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_K):
        QTest.keyClick(people, pressed)

    assert currents == ["2", "1"]
    assert opened == ["1"]
    assert people.current_key == "1"


def test_a_line_is_painted_in_the_colours_of_its_state(people: RowList) -> None:
    people.go_to("1")
    image = people.grab().toImage()
    row = people.visualRect(people.model().index(2, 0))
    colours = {image.pixelColor(x, row.center().y() - 8).name() for x in range(row.width())}
    chosen = people.visualRect(people.model().index(1, 0))
    light = tokens().schemes[next(iter(tokens().schemes))]

    assert light.tone(Tone.INFO).surface.lower() in colours
    assert image.pixelColor(chosen.right() - 20, chosen.center().y()) == QColor(light.page.selected)


def test_columns_share_what_is_left(qapp: QApplication) -> None:
    from PySide6.QtCore import QRect

    delegate = RowDelegate([Column(50), Column(share=2), Column(share=1)])
    rects = delegate.column_rects(QRect(0, 0, 398, 32))

    assert [rect.width() for rect in rects] == [50, 200, 100]
    assert [rect.left() for rect in rects] == [12, 74, 286]


# Fields


def test_an_error_is_linked_to_its_field(qtbot: QtBot) -> None:
    announcer = RecordingAnnouncer()
    line = QLineEdit()
    made = Field("Phone", line, "With country code", required=True, announcer=announcer)
    qtbot.addWidget(made)
    assert spoken(line).description == "required. With country code"
    made.set_error("Eight digits are needed.")
    made.set_error("Eight digits are needed.")

    assert spoken(line).name == "Phone"
    assert spoken(line).description == "required. Eight digits are needed."
    assert line.property("invalid") is True
    assert announcer.said == [("Phone: Eight digits are needed.", True)]
    made.set_error("")
    assert spoken(line).description == "required. With country code"
    assert line.property("invalid") is False


def test_all_kinds_of_field_and_button_can_be_heard(qtbot: QtBot) -> None:
    box = QWidget()
    layout = QVBoxLayout(box)
    name, _ = text_field("Surname", "As in the passport", required=True)
    kind, choice = choice_field("Application")
    choice.addItems(["Study", "Work"])
    content = QLineEdit()
    content.setAccessibleName("inside")
    for widget in (name, kind, BirthDateEdit(), FoldBlock("Who", content), primary_button("Book", Icon.ADD),
                   button("Delete", Kind.DANGER, Icon.CLOSE), icon_button(Icon.LOCK, "Lock"),
                   EmptyState(Icon.CASES, "No cases yet.", "Book", "A case begins with a booking.")):  # fmt: skip
        layout.addWidget(widget)
    qtbot.addWidget(box)
    box.show()

    names = [said.name for said in walk(box)]
    assert names == ["Surname", "Application", "Birth date", "Who", "inside", "Book", "Delete", "Lock", "Book"]


def test_a_widget_without_a_name_is_found_by_the_walk(qtbot: QtBot) -> None:
    box = QWidget()
    QVBoxLayout(box).addWidget(QLineEdit())
    qtbot.addWidget(box)
    box.show()

    with pytest.raises(AssertionError, match="no accessible name"):
        walk(box)


def test_a_done_block_folds_to_one_line(qtbot: QtBot) -> None:
    content = QLineEdit()
    block = FoldBlock("Who", content)
    qtbot.addWidget(block)
    told: list[object] = []
    block.opened.connect(told.append)
    tall = block.sizeHint().height()
    block.set_done("KOVALENKO, Olena")

    assert not block.is_open
    assert block.sizeHint().height() < tall
    head = block.findChild(QPushButton)
    assert head is not None
    assert (spoken(head).name, spoken(head).description) == ("Who: KOVALENKO, Olena", "folded")
    head.click()
    assert [block.is_open] == [True]
    assert told == [False, True]


def test_facts_without_a_value_are_left_out(qtbot: QtBot) -> None:
    facts = KeyValue()
    qtbot.addWidget(facts)
    facts.set_rows([("Birth date", "5.4.1988"), ("DUF", ""), ("Phone", "+47 400 00 000")])
    assert facts.rows() == [("Birth date", "5.4.1988"), ("Phone", "+47 400 00 000")]
    facts.set_rows([("DUF", "1")])

    assert facts.rows() == [("DUF", "1")]


def test_an_empty_list_says_what_to_do(qtbot: QtBot) -> None:
    empty = EmptyState(Icon.CASES, "No cases yet.", "Book")
    qtbot.addWidget(empty)
    asked: list[int] = []
    empty.asked.connect(lambda: asked.append(1))
    made = empty.findChild(QPushButton)
    assert made is not None
    made.click()

    assert asked == [1]


@pytest.mark.parametrize("state", [*State, *Standing, *CaseStatus])
def test_every_state_has_icon_word_and_colour(qtbot: QtBot, state: State | Standing | CaseStatus) -> None:
    badge = StateBadge(LOOKS[state])
    qtbot.addWidget(badge)
    words = [label.text() for label in badge.findChildren(QLabel) if label.text()]
    icons = [label for label in badge.findChildren(QLabel) if not label.pixmap().isNull()]

    assert words == [LOOKS[state].source]
    assert len(icons) == 1
    assert badge.accessibleName() == words[0]


def test_states_of_an_appointment_do_not_look_alike() -> None:
    looks = [(LOOKS[state].icon, LOOKS[state].source) for state in State]

    assert len({icon for icon, _ in looks}) == len(State)
    assert len({word for _, word in looks}) == len(State)


def test_the_status_line_is_amber_only_when_cut_off(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.set_state("On line", Icon.ON_LINE)
    assert not line.property("tone")
    line.set_state("Cut off since 12:10 · 7 waiting", Icon.CUT_OFF, Tone.WARNING)

    assert line.property("tone") == "warning"
    assert line.text == "Cut off since 12:10 · 7 waiting"


# Rail and search


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail()
    for name, icon in (("today", Icon.TODAY), ("calendar", Icon.CALENDAR), ("cases", Icon.CASES)):
        made.add(name, icon, name.title())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_rail_answers_to_ctrl_and_a_figure(qtbot: QtBot, rail: Rail) -> None:
    chosen: list[object] = []
    rail.chosen.connect(chosen.append)
    handle = rail.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(handle, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert chosen == ["cases", "calendar"]
    assert rail.button("calendar").isChecked()


def test_a_number_on_the_rail_is_also_spoken(rail: Rail) -> None:
    before = rail.button("cases").grab().toImage()
    rail.set_badge("cases", 3)

    assert spoken(rail.button("cases")).name == "Cases, 3 waiting"
    assert rail.button("cases").grab().toImage() != before
    rail.set_badge("cases", 0)
    assert spoken(rail.button("cases")).name == "Cases"


def test_the_rail_folds_to_icons_and_keeps_its_names(qtbot: QtBot, rail: Rail) -> None:
    told: list[object] = []
    rail.folded_changed.connect(told.append)
    wide = rail.width()
    fold = next(made for made in rail.findChildren(QToolButton) if made.accessibleName() == "Show icons only")
    fold.click()

    assert rail.folded
    assert rail.width() < wide
    assert told == [True]
    assert [said.name for said in walk(rail)] == ["Show words", "Today", "Calendar", "Cases"]


class Asked(QObject):
    """Notes what the search box tells."""

    def __init__(self, box: SearchBox) -> None:
        super().__init__(box)
        self.queries: list[object] = []
        self.activated: list[object] = []
        box.query_changed.connect(self.changed)
        box.activated.connect(self.entered)

    @Slot(object)
    def changed(self, text: object) -> None:
        self.queries.append(text)

    @Slot(object)
    def entered(self, text: object) -> None:
        self.activated.append(text)


def test_the_search_box_comes_by_ctrl_k_and_goes_by_escape(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    box, other = SearchBox(), QLineEdit()
    asked = Asked(box)
    layout.addWidget(box)
    layout.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert box.edit.hasFocus()
    QTest.keyClicks(box.edit, "ola")
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    QTest.keyClick(box.edit, Qt.Key.Key_Escape)

    assert asked.queries == ["o", "ol", "ola", ""]
    assert asked.activated == ["ola"]
    assert box.edit.hasFocus()
    QTest.keyClick(box.edit, Qt.Key.Key_Escape)
    assert other.hasFocus()


def test_arrows_move_in_the_list_while_the_hands_stay_on_the_line(qtbot: QtBot) -> None:
    people = list_of_people()
    window = QWidget()
    window.resize(600, 400)
    box = SearchBox(window)
    box.setGeometry(10, 10, 400, 32)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    box.set_results(people)
    box.take_focus()
    box.show_results()
    QTest.keyClick(box.edit, Qt.Key.Key_Down)
    QTest.keyClick(box.edit, Qt.Key.Key_Down)

    assert people.current_key == "2"
    assert box.edit.hasFocus()
    assert box.results_shown
    walk(window)
    QTest.keyClick(box.edit, Qt.Key.Key_Escape)
    assert not box.results_shown


# Messages


class Doer(QObject):
    """Counts what was undone."""

    def __init__(self) -> None:
        super().__init__()
        self.undone = 0

    @Slot()
    def undo(self) -> None:
        self.undone += 1


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    window = QWidget()  # kept by this fixture while the test runs
    window.move(200, 200)  # away from the mouse, which would hold messages
    qtbot.addWidget(window)
    made = MessageBar(window, announcer=RecordingAnnouncer())
    line = QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(line)
    layout.addWidget(made)
    window.show()
    line.setFocus()
    yield made
    window.hide()


def test_a_message_is_shown_spoken_and_can_be_taken_back(qtbot: QtBot, bar: MessageBar) -> None:
    doer = Doer()
    bar.show_message(Message(Level.SUCCESS, "Checked in.", offer=Offer("Undo check-in", doer.undo)))
    undo = next(made for made in bar.findChildren(QPushButton) if made.text() == "Undo check-in")
    assert isinstance(bar._announce, RecordingAnnouncer)

    assert not bar.isHidden()
    assert bar._announce.said == [("Checked in.", False)]
    assert [said.name for said in walk(bar)] == ["Undo check-in", "Close message"]
    undo.click()
    assert doer.undone == 1
    assert bar.rows == []
    assert bar.isHidden()


def test_what_needs_a_person_stays_and_is_not_pushed_out(bar: MessageBar) -> None:
    bar.show_message(Message(Level.PROBLEM, "Not printed.", "no printer"))
    for number in range(6):
        bar.show_message(Message(Level.SUCCESS, f"Done {number}."))

    assert [row.message.text for row in bar.rows] == ["Done 5.", "Not printed."]
    assert [row.stays for row in bar.rows] == [False, True]


def test_the_same_message_again_is_not_shown_twice(bar: MessageBar) -> None:
    bar.show_message(Message(Level.WARNING, "Cut off."))
    bar.show_message(Message(Level.WARNING, "Cut off."))

    assert len(bar.rows) == 1


def test_a_success_goes_by_itself_when_its_time_is_over(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_message(Message(Level.SUCCESS, "Checked in."))
    row = bar.rows[0]
    row._timer.setInterval(1)
    qtbot.waitUntil(lambda: bar.rows == [])

    assert bar.isHidden()


def test_details_are_shown_on_request(bar: MessageBar) -> None:
    bar.show_message(Message(Level.PROBLEM, "Not printed.", "no printer"))
    details = next(label for label in bar.findChildren(QLabel) if label.text() == "no printer")
    more = next(made for made in bar.findChildren(QPushButton) if made.text() == "Show details")
    assert details.isHidden()
    more.click()

    assert not details.isHidden()
    assert more.accessibleName() == "Hide details"


def test_a_way_back_must_be_a_bound_method() -> None:
    with pytest.raises(TypeError, match="bound method"):
        Offer("Undo", lambda: None)


def test_a_plain_list_has_no_frame_of_its_own(people: RowList) -> None:
    assert isinstance(people, QListView)
    assert people.sizeHintForRow(1) == tokens().rows[next(d for d in tokens().rows if d.value == "normal")]
