"""The section "Closed times": several clerks decide, by keyboard, what becomes of those whom a closing hits."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.appointments import State
from desktop.domain.calendar_words import ItemState, LeaveBecause, ToldHow
from desktop.domain.papers import AppointmentEvent, AppointmentLetter
from desktop.services.appointments import MoveAppointment
from desktop.services.closing_items import CancelItem, ClaimItem
from desktop.services.commands import perform
from desktop.services.families import LinkFamily
from desktop.services.papers import paper
from tests.gui.items.closing import TUESDAY, close_tuesday, item_of, open_sections, press, press_with_control
from tests.integration.calendar.at_work import BERG, MONDAY, OLSEN, book_at, other_program, where
from tests.support.accessibility import walk
from tests.support.counter import Counter
from ui.messages import Level
from ui.screens.card.ask_reason import ReasonPanel
from ui.screens.card.choices import choose
from ui.screens.items.ask import AskPanel
from ui.screens.items.ask_choice import ChoicePanel
from ui.screens.items.ask_closed import CancelItemPanel, MoveItemPanel
from ui.screens.items.ask_family import MoveFamilyPanel
from ui.screens.items.closed_times import ClosedTimes
from ui.screens.items.screen import ItemsScreen
from ui.session import CaseAddress


@pytest.fixture
def screen(counter: Counter, qtbot: QtBot) -> ItemsScreen:
    """Show two people on the closed Tuesday."""
    book_at(counter.station, OLSEN, 9 * 60, day=TUESDAY)
    book_at(counter.station, BERG, 10 * 60, day=TUESDAY, desk=1)
    close_tuesday(counter)
    return open_sections(counter, qtbot, ClosedTimes(counter.session))


@pytest.fixture
def section(screen: ItemsScreen) -> ClosedTimes:
    """Give the section on the screen."""
    made = screen.current_section
    assert isinstance(made, ClosedTimes)
    return made


def asked(section: ClosedTimes) -> AskPanel | None:
    return section.slot.panel


def rows_of(section: ClosedTimes) -> list[str]:
    return [line.item.name.split(",")[0] for line in section.model.rows]


def test_nobody_is_hit_and_the_list_says_so(counter: Counter, qtbot: QtBot) -> None:
    section = ClosedTimes(counter.session)
    screen = open_sections(counter, qtbot, section)

    assert screen.waiting == 0
    assert section.empty.isVisible()
    assert section.empty.accessibleName() == "Nothing waits here. No appointment lies in a closed time."


def test_who_is_hit_is_listed_with_the_reason_and_the_number_to_ring(
    counter: Counter, screen: ItemsScreen, section: ClosedTimes
) -> None:
    assert screen.tab_text("closed-times") == "Closed times  2"
    assert rows_of(section) == ["Olsen", "Berg"]
    said = section.speak(section.model.rows[0])
    assert said == "Olsen, Eva, Tue 24 Nov 09:00, desk 1, 90 00 00 01, Kurs, not told"
    press(Qt.Key.Key_Down)
    assert [action.keys for action in section.offered] == ["M", "X", "L", "T"]
    press(Qt.Key.Key_Return)
    assert counter.opened == [CaseAddress(section.model.rows[0].item.case_id)]


def test_an_appointment_is_moved_to_the_best_time_by_two_keys_and_the_letter_opens(
    counter: Counter, section: ClosedTimes, qtbot: QtBot
) -> None:
    appointment_id = section.model.rows[0].item.appointment_id
    press(Qt.Key.Key_Down, Qt.Key.Key_M)
    panel = section.slot.panel
    assert isinstance(panel, MoveItemPanel)
    assert len(panel.times.times) == 5
    assert "90 00 00 01" in panel.title
    assert item_of(counter, "Olsen").claimed_by == "Kari Berg"
    best = panel.times.times[0]
    press(Qt.Key.Key_Return)

    assert where(counter.station.store, appointment_id) == (best.desk_id, best.day, best.start, State.BOOKED)
    assert item_of(counter, "Olsen").state is ItemState.MOVED
    letter = paper(counter.station.store, counter.papers[0])
    assert isinstance(letter, AppointmentLetter)
    assert letter.event is AppointmentEvent.MOVED
    qtbot.waitUntil(lambda: rows_of(section) == ["Berg"])
    assert section.view.hasFocus()
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    qtbot.waitUntil(lambda: rows_of(section) == ["Olsen", "Berg"])
    assert where(counter.station.store, appointment_id)[1:] == (TUESDAY, 540, State.BOOKED)
    said = counter.messages.last.text
    assert said.startswith(
        "The appointment of \u2068Olsen, Eva\u2069 is on Tue 24 Nov 09:00 again, in the closed time."
    )
    assert said.endswith(f"The letter {counter.papers[0]} is void.")


def test_a_proposed_time_is_held_while_the_panel_is_open_and_given_back_by_esc(
    counter: Counter, section: ClosedTimes
) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_M)
    panel = section.slot.panel
    assert isinstance(panel, MoveItemPanel)
    section._holding.settle()
    held = section._holding.held
    assert held == panel.times.times[0]
    panel.part.setCurrentIndex(1)
    assert panel.times.times[0] == held, "one's own hold is still offered"
    assert all(time.start < 12 * 60 for time in panel.times.times)
    press(Qt.Key.Key_Escape)

    assert section._holding.held is None
    assert item_of(counter, "Olsen").claimed_by == ""
    assert item_of(counter, "Olsen").state is ItemState.OPEN
    assert section.view.hasFocus()


def test_cancelling_asks_who_told_them_how_and_writes_the_letter_without_opening_it(
    counter: Counter, section: ClosedTimes, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_X)
    panel = section.slot.panel
    assert isinstance(panel, CancelItemPanel)
    assert panel.reason.currentData() == "station-closed"
    press_with_control(Qt.Key.Key_Return)
    assert panel.told_field.error == "Choose how the person was told."
    choose(panel.told_how, ToldHow.PHONE)
    panel.note.setText("Ringer selv")
    panel.show_letter.setChecked(False)
    press_with_control(Qt.Key.Key_Return)

    row = item_of(counter, "Olsen")
    assert (row.state, row.reason, row.note, row.told_how) == (
        ItemState.CANCELLED,
        "station-closed",
        "Ringer selv",
        ToldHow.PHONE,
    )
    assert row.letter
    assert counter.papers == []
    qtbot.waitUntil(lambda: rows_of(section) == ["Berg"])
    press(Qt.Key.Key_Down, Qt.Key.Key_X)
    panel = section.slot.panel
    assert isinstance(panel, CancelItemPanel)
    assert not panel.show_letter.isChecked(), "the choice stays for the next one"


def test_leaving_it_as_it_is_takes_a_reason_and_other_takes_words(counter: Counter, section: ClosedTimes) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_L)
    panel = section.slot.panel
    assert isinstance(panel, ReasonPanel)
    assert panel.reason.findData(LeaveBecause.REOPENED) == -1
    choose(panel.reason, LeaveBecause.OTHER)
    press_with_control(Qt.Key.Key_Return)
    assert panel.refusal.text
    panel.note.setText("Kommer til vakta")
    press_with_control(Qt.Key.Key_Return)

    row = item_of(counter, "Olsen")
    assert (row.state, row.reason, row.note) == (ItemState.LEFT, LeaveBecause.OTHER, "Kommer til vakta")
    assert counter.messages.last.text == "The appointment of \u2068Olsen, Eva\u2069 stays as it is."


def test_who_was_told_is_noted_by_a_figure_and_the_line_stays(
    counter: Counter, section: ClosedTimes, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_T)
    assert isinstance(asked(section), ChoicePanel)
    press(Qt.Key.Key_Return)
    assert item_of(counter, "Olsen").told_how is None
    press(Qt.Key.Key_5, Qt.Key.Key_Return)

    assert item_of(counter, "Olsen").told_how is ToldHow.NOT_REACHED
    qtbot.waitUntil(lambda: "not reached · Kari Berg" in section.speak(section.model.rows[0]))
    assert asked(section) is None
    assert rows_of(section) == ["Olsen", "Berg"]
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert item_of(counter, "Olsen").told_how is None


def test_who_works_on_it_is_seen_and_said_to_the_second(
    counter: Counter, section: ClosedTimes, qtbot: QtBot, tmp_path: Path
) -> None:
    other = other_program(counter.station, tmp_path)
    perform(other, counter.station.leader, ClaimItem(section.model.rows[0].item.item_id))
    other.close()
    press(Qt.Key.Key_Down, Qt.Key.Key_M)

    assert asked(section) is None
    assert counter.messages.last.level is Level.PROBLEM
    assert "Odd Lie has been working on this" in counter.messages.last.text
    assert section.cells(section.model.rows[0])[-1].text == "Odd Lie, until 08:15"
    counter.station.clock.advance(minutes=15)
    press(Qt.Key.Key_M)
    assert isinstance(asked(section), MoveItemPanel)
    qtbot.waitUntil(lambda: section.cells(section.model.rows[0])[-1].text == "you, until 08:30")


def test_deciding_twice_says_who_decided_and_takes_the_line_away(
    counter: Counter, section: ClosedTimes, qtbot: QtBot, tmp_path: Path
) -> None:
    other = other_program(counter.station, tmp_path)
    decided = CancelItem(section.model.rows[0].item.item_id, "station-closed", ToldHow.LETTER)
    perform(other, counter.station.leader, decided)
    other.close()
    press(Qt.Key.Key_Down, Qt.Key.Key_L)

    assert asked(section) is None
    assert "Odd Lie decided this" in counter.messages.last.text
    qtbot.waitUntil(lambda: rows_of(section) == ["Berg"])


def test_one_that_was_moved_elsewhere_can_only_be_taken_off(counter: Counter, section: ClosedTimes) -> None:
    moved = section.model.rows[0].item.appointment_id
    counter.perform(MoveAppointment(moved, counter.station.desks[0].desk_id, MONDAY, 600))
    section.reread()
    press(Qt.Key.Key_Down)

    assert [action.keys for action in section.offered] == ["L", "T"]
    assert section.cells(section.model.rows[0])[-1].text == "moved to Mon 23 Nov 10:00"


def test_a_family_is_moved_together_by_two_keys_and_put_back_together(
    counter: Counter, section: ClosedTimes, qtbot: QtBot
) -> None:
    cases = tuple(line.item.case_id for line in section.model.rows)
    counter.perform(LinkFamily("family", cases))
    section.reread()
    press(Qt.Key.Key_Down)
    assert "Move the family (2)" in [action.text for action in section.offered]
    press(Qt.Key.Key_F)
    panel = section.slot.panel
    assert isinstance(panel, MoveFamilyPanel)
    qtbot.waitUntil(lambda: panel.chosen_times is not None)
    assert item_of(counter, "Berg").claimed_by == "Kari Berg"
    together = panel.chosen_times
    assert together is not None
    assert "Olsen, Eva" in panel.details.text()
    assert {"Times beside each other", "Time of day", "Show the first letter afterwards"} <= {
        said.name for said in walk(section)
    }
    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: rows_of(section) == [])
    for family, time in zip(("Olsen", "Berg"), together.times, strict=True):
        row = item_of(counter, family)
        assert (row.state, row.now_day, row.now_start) == (ItemState.MOVED, time.day, time.start)
    assert counter.papers == [item_of(counter, "Olsen").letter]
    offer = counter.messages.last.offer
    assert offer is not None
    assert offer.label == "Undo the moves"
    offer.run()
    qtbot.waitUntil(lambda: rows_of(section) == ["Olsen", "Berg"])
    assert counter.messages.last.text.count("is void") == 2

    press(Qt.Key.Key_Down, Qt.Key.Key_F, Qt.Key.Key_Escape)
    assert [item_of(counter, family).claimed_by for family in ("Olsen", "Berg")] == ["", ""]


def test_everything_has_a_name(section: ClosedTimes) -> None:
    for key, name in ((Qt.Key.Key_M, "Time of day"), (Qt.Key.Key_X, "Reason"), (Qt.Key.Key_T, "How: 1  By phone")):
        press(Qt.Key.Key_Down, key)
        assert name in {said.name for said in walk(section)}
        press(Qt.Key.Key_Escape)
