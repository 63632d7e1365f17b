"""The till by the keyboard: the desks of the day, the cash-up, a difference explained, the table saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.cases import Channel
from desktop.domain.day_papers import CashUpPaper
from desktop.domain.fee_papers import FeeReceipt
from desktop.domain.papers import FeeState
from desktop.domain.till import TillState
from desktop.services.cases import PersonDetails
from desktop.services.commands import Outcome, perform
from desktop.services.papers import paper
from desktop.services.payments import ReversePayment, TakePayment
from desktop.services.queries.case_page import case_page
from desktop.services.queries.till import till_day
from desktop.services.work import Actor
from tests.support.accessibility import interactive
from tests.support.cases import open_case
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MONDAY
from ui.messages import Level
from ui.screens.till.cash_up import read_total
from ui.screens.till.lists import movement_key
from ui.screens.till.screen import TillScreen


@dataclass
class Till:
    """A till screen at a counter; `path` is where the clerk wants the table."""

    counter: Counter
    screen: TillScreen
    qtbot: QtBot
    path: Path | None

    def pay(self, number: str, by: Actor | None = None, person: PersonDetails = ANH) -> str:
        """Take a payment in another case, as another window would."""
        station = self.counter.station
        case_id = open_case(station, person, channel=Channel.PAPER, fee=FeeState.DUE)
        fee = case_page(station.store, case_id, MONDAY).fee
        assert fee is not None
        outcome = perform(station.store, by or station.clerk, TakePayment(fee.fee_id, 6300, number))
        self.tell(outcome)
        return str(outcome.result)

    def tell(self, outcome: Outcome) -> None:
        """Let the screen know, and wait until it has read."""
        self.counter.session.changed.emit(outcome.changes)
        self.settle()

    def settle(self) -> None:
        """Wait until the screen has read what changed."""
        self.qtbot.waitUntil(self._read)

    def _read(self) -> None:
        assert self.screen.dirty is None

    def ask(self, parent: QWidget, name: str) -> Path | None:
        """Answer for the clerk where to save."""
        assert parent is self.screen
        assert name.endswith(".csv")
        return self.path

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys wherever the keyboard is."""
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key)
        self.settle()


def open_till(folder: Path, messages: RecordingMessages, qtbot: QtBot, actor: str = "clerk") -> Till:
    counter = open_counter(folder, messages)
    counter.session.actor = getattr(counter.station, actor)
    made = Till(counter, None, qtbot, folder / "payments.csv")  # type: ignore[arg-type] # filled on the next line
    made.screen = TillScreen(counter.session, made.ask)
    qtbot.addWidget(made.screen)
    made.screen.resize(1100, 700)
    made.screen.show()
    qtbot.waitActive(made.screen)
    return made


@pytest.fixture
def till(tmp_path: Path, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Till]:
    """The till of a clerk at desk 1."""
    made = open_till(tmp_path, messages, qtbot)
    yield made
    made.counter.close()


@pytest.fixture
def leader(tmp_path: Path, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Till]:
    """The till as the leader sees it."""
    made = open_till(tmp_path, messages, qtbot, "leader")
    yield made
    made.counter.close()


def test_the_own_till_is_there_and_says_where_payments_are_taken(till: Till) -> None:
    assert not till.screen.is_empty
    assert [row.desk for row in till.screen.tills.rows] == ["1"]
    assert till.screen._payments_stack.currentWidget() is till.screen.no_payments
    assert [widget for widget in interactive(till.screen) if not widget.accessibleName()] == []


def test_a_payment_appears_and_the_till_is_cashed_up_by_the_keyboard(till: Till) -> None:
    till.pay("T-1")
    till.pay("T-2")
    screen = till.screen
    assert screen.form.figures["The terminal should say"] == "12,600 kr"
    screen.till_list.setFocus()
    till.press(Qt.Key.Key_Return)
    assert screen.form.total.hasFocus()
    till.press("12 600 kr")
    assert screen.form.difference_text == "They agree."
    till.press(Qt.Key.Key_Return)
    assert screen.tills.rows[0].state is TillState.CLOSED
    assert till.counter.messages.texts(Level.SUCCESS) == ["The till is cashed up. It agrees with the terminal."]
    assert screen.form.total.text() == ""
    assert screen.form.earlier == ["23 Nov 2026 08:00 by Kari Berg: the terminal said 12,600 kr"]

    wanted: list[str] = []
    till.counter.session.paper_wanted.connect(wanted.append)
    offer = till.counter.messages.last.offer
    assert offer is not None
    offer.run()
    screen.form.paper_button.click()
    screen.movement_list.go_to(movement_key(screen.movements.rows[1]))
    screen.paper_button.click()
    kinds = [type(paper(till.counter.station.store, number)) for number in wanted]
    assert kinds == [CashUpPaper, CashUpPaper, FeeReceipt]
    assert paper(till.counter.station.store, wanted[2]).paid.reference == "T-2"


def test_a_difference_is_asked_about_and_kept(till: Till) -> None:
    till.pay("T-1")
    form = till.screen.form
    form.total.setFocus()
    till.press("6000")
    assert form.difference_text == "The terminal says 300 kr less than the program."
    till.press(Qt.Key.Key_Return)
    assert form.explanation.hasFocus()
    till.press(Qt.Key.Key_Return)
    assert form.explanation_field.error
    assert form.total.text() == "6000"
    till.press("The slip is missing", Qt.Key.Key_Return)
    assert "The slip is missing" in form.earlier[0]
    assert till.screen.till is not None
    assert till.screen.till.state is TillState.CLOSED


@pytest.mark.parametrize("text", ["", "abc", "12,50", "--5"])
def test_what_is_no_total_is_said_and_kept(till: Till, text: str) -> None:
    form = till.screen.form
    form.total.setFocus()
    till.press(text, Qt.Key.Key_Return)
    assert form.total_field.error
    assert form.total.text() == text
    assert till.screen.tills.rows[0].state is TillState.OPEN


@pytest.mark.parametrize(("text", "total"), [("6300", 6300), ("− 6 300,-", -6300), ("6 300 kr", 6300), ("0", 0)])
def test_a_total_is_read_as_it_is_written(text: str, total: int) -> None:
    assert read_total(text) == total


def test_a_later_payment_shows_that_the_till_has_changed(till: Till) -> None:
    till.pay("T-1")
    till.screen.form.total.setFocus()
    till.press("6300", Qt.Key.Key_Return)
    till.screen.form.total.setText("12")
    till.pay("T-2")
    assert till.screen.tills.rows[0].state is TillState.CHANGED
    assert till.screen.form.close_button.text() == "Cash up again"
    assert till.screen.form.total.text() == "12"


def test_a_payment_that_came_meanwhile_is_shown_before_anything_is_closed(till: Till) -> None:
    station = till.counter.station
    till.pay("T-1")
    case_id = open_case(station, channel=Channel.PAPER, fee=FeeState.DUE)
    fee = case_page(station.store, case_id, MONDAY).fee
    assert fee is not None
    perform(station.store, station.clerk, TakePayment(fee.fee_id, 6300, "T-2"))
    till.screen.form.total.setFocus()
    till.press("6300", Qt.Key.Key_Return)
    assert len(till.counter.messages.texts(Level.PROBLEM)) == 1
    assert till.screen.form.total.text() == "6300"
    assert till.screen.form.figures["The terminal should say"] == "12,600 kr"


def test_the_leader_sees_all_desks_and_what_was_given_back(leader: Till) -> None:
    station = leader.counter.station
    assert leader.screen.is_empty
    wrong = leader.pay("T-1")
    leader.pay("T-1", by=replace(station.leader, desk_id=station.desks[1].desk_id))
    leader.tell(perform(station.store, station.leader, ReversePayment(wrong, "wrong-case")))
    assert [row.desk for row in leader.screen.tills.rows] == ["1", "2"]
    assert leader.screen.sum_text == "6,300 kr in all"
    leader.screen.till_list.setFocus()
    leader.press(Qt.Key.Key_Up)
    assert [row.signed_amount for row in leader.screen.movements.rows] == [6300, -6300]
    assert leader.screen.form.figures["Given back"] == "1  ·  6,300 kr"
    spoken = [leader.screen.movements.data(leader.screen.movements.index(at)) for at in range(2)]
    assert "Thị Ánh Nguyễn" in spoken[0]
    assert "reversed" in spoken[1]


def test_enter_on_a_payment_opens_its_case_at_the_fee(till: Till) -> None:
    till.pay("T-1")
    till.screen.movement_list.setFocus()
    till.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [address.tab for address in till.counter.opened] == ["fee"]


def test_another_day_is_looked_at_and_none_to_come(till: Till) -> None:
    till.pay("T-1")
    screen = till.screen
    screen.till_list.setFocus()
    QTest.keyClick(screen, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.is_empty
    assert screen.day < MONDAY
    for _ in range(3):
        QTest.keyClick(screen, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert screen.day == MONDAY
    assert not screen.later.isEnabled()
    assert len(screen.movements.rows) == 1


def test_the_table_of_a_period_is_saved(till: Till) -> None:
    till.pay("T-1")
    screen = till.screen
    screen.export_button.click()
    assert screen.export.first.hasFocus()
    assert (screen.export.first.text(), screen.export.last.text()) == ("01.11.2026", "23.11.2026")
    till.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert till.path is not None
    rows = till.path.read_bytes().decode("utf-8-sig").splitlines()
    assert len(rows) == 2
    assert "T-1;6300" in rows[1]
    assert till.counter.messages.texts() == [
        "The payments are being written …",
        "The payments are saved in payments.csv.",
    ]
    assert screen.export.isHidden()


@pytest.mark.parametrize(("first", "last", "at"), [("nonsense", "23.11", "first"), ("23.11", "22.11", "last")])
def test_a_period_that_is_none_is_said_at_its_field(till: Till, first: str, last: str, at: str) -> None:
    till.screen.export_button.click()
    bar = till.screen.export
    bar.first.setText(first)
    bar.last.setText(last)
    bar.last.setFocus()
    till.press(Qt.Key.Key_Return)
    assert (bar.first_field if at == "first" else bar.last_field).error
    assert (bar.first.text(), bar.last.text()) == (first, last)


def test_a_table_that_cannot_be_written_or_has_nothing_in_it_is_told(till: Till, tmp_path: Path) -> None:
    till.screen.export_button.click()
    till.screen.export.submit()
    assert "Nothing was paid" in till.counter.messages.texts(Level.PROBLEM)[0]
    till.pay("T-1")
    till.path = tmp_path / "no such folder" / "payments.csv"
    till.screen.export.submit()
    assert "could not be written" in till.counter.messages.texts(Level.PROBLEM)[1]
    till.path = None
    told = len(till.counter.messages.told)
    till.screen.export.submit()
    assert len(till.counter.messages.told) == told


def test_the_screen_agrees_with_what_is_stored(leader: Till) -> None:
    for number in range(4):
        leader.pay(f"T-{number}")
    station = leader.counter.station
    assert leader.screen.tills.rows == list(till_day(station.store, station.leader, MONDAY))
