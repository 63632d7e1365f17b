"""The section "Waiting list": a freed place shows who fits, and one key books it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.appointments import State
from desktop.domain.calendar_words import PartOfDay
from desktop.domain.cases import Channel
from desktop.domain.languages import Language
from desktop.domain.papers import AppointmentLetter
from desktop.services.attendance import CancelAppointment
from desktop.services.booking import Booked
from desktop.services.papers import paper
from desktop.services.queries.calendar import calendar_page
from desktop.services.queries.waiting_list import waiting_list
from desktop.services.waiting_list import NoteWaiting, Wishes
from tests.gui.items.closing import TUESDAY, open_sections, press
from tests.integration.calendar.at_work import BERG, MONDAY, OLSEN, book_at, where
from tests.support.accessibility import walk
from tests.support.cases import open_case
from tests.support.counter import Counter
from ui.messages import Level
from ui.screens.items.ask_choice import ChoicePanel
from ui.screens.items.screen import ItemsScreen
from ui.screens.items.waiting import WaitingList
from ui.session import BookingStart, CaseAddress

Show = Callable[[], WaitingList]


@pytest.fixture
def freed(counter: Counter) -> Booked:
    """Eva Olsen has cancelled her time on Tuesday at nine."""
    booked = book_at(counter.station, OLSEN, 9 * 60, day=TUESDAY)
    counter.perform(CancelAppointment(booked.appointment_id, "applicant"))
    return booked


def note(counter: Counter, wishes: Wishes | None = None, text: str = "", channel: Channel = Channel.PAPER) -> str:
    """Put somebody on the list, and return the case."""
    case_id = open_case(counter.station, channel=channel)
    counter.perform(NoteWaiting(counter.station.ids.new(), case_id, wishes or Wishes(), text))
    return case_id


@pytest.fixture
def show(counter: Counter, qtbot: QtBot) -> Show:
    """Open the screen when everything is prepared; it stays until the test is over."""
    kept: list[ItemsScreen] = []

    def opened() -> WaitingList:
        section = WaitingList(counter.session)
        kept.append(open_sections(counter, qtbot, section))
        return section

    return opened


def test_nobody_waits(counter: Counter, show: Show) -> None:
    assert show().empty.accessibleName() == "Nobody is on the waiting list."


def test_the_freed_place_is_booked_with_one_key_and_the_letter_opens(
    counter: Counter, freed: Booked, show: Show, qtbot: QtBot
) -> None:
    case_id = note(counter)
    section = show()
    assert section.cells(section.model.rows[0])[-1].text == "Tue 24 Nov 09:00, desk 1"
    press(Qt.Key.Key_Down)
    assert [action.keys for action in section.offered] == ["B", "F", "O"]
    press(Qt.Key.Key_B)

    page = calendar_page(counter.station.store, TUESDAY, TUESDAY, Language.ENGLISH)
    booked = [row for row in page.appointments if row.state is State.BOOKED]
    assert [(row.case_id, row.start) for row in booked] == [(case_id, 540)]
    assert isinstance(paper(counter.station.store, counter.papers[0]), AppointmentLetter)
    assert counter.messages.last.text.endswith("is booked: Tue 24 Nov 09:00, desk 1.")
    qtbot.waitUntil(section.empty.isVisible)
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    qtbot.waitUntil(section.view.isVisible)
    said = counter.messages.last.text
    assert "is on the waiting list again. The booking is taken back." in said
    assert said.endswith(f"The letter {counter.papers[0]} is void.")


def test_a_place_that_somebody_took_first_is_refused_and_the_list_is_read_again(
    counter: Counter, freed: Booked, show: Show, qtbot: QtBot
) -> None:
    note(counter)
    section = show()
    press(Qt.Key.Key_Down)
    book_at(counter.station, BERG, 9 * 60, day=TUESDAY)
    press(Qt.Key.Key_B)

    assert counter.messages.last.level is Level.PROBLEM
    assert section.cells(section.model.rows[0])[-1].text == "none yet"
    assert [action.keys for action in section.offered] == ["F", "O"]
    assert counter.papers == []


def test_who_could_book_alone_is_asked_about_in_the_booking_panel_at_that_place(
    counter: Counter, freed: Booked, show: Show
) -> None:
    case_id = note(counter, channel=Channel.ELECTRONIC)
    section = show()
    press(Qt.Key.Key_Down, Qt.Key.Key_B)

    assert "books by logging in" in counter.messages.last.text
    desk_id = counter.station.desks[0].desk_id
    assert counter.bookings == [BookingStart(case_id=case_id, desk_id=desk_id, day=TUESDAY, start=540)]
    assert len(section.model.rows) == 1


def test_somebody_with_a_later_time_is_moved_to_the_freed_one(
    counter: Counter, freed: Booked, show: Show, qtbot: QtBot
) -> None:
    has = book_at(counter.station, BERG, 11 * 60, day=TUESDAY + timedelta(days=2))
    counter.perform(NoteWaiting(counter.station.ids.new(), has.case_id))
    section = show()
    assert "has Thu 26 Nov 11:00" in section.speak(section.model.rows[0])
    press(Qt.Key.Key_Down, Qt.Key.Key_B)

    assert where(counter.station.store, has.appointment_id)[1:] == (TUESDAY, 540, State.BOOKED)
    assert "is moved to Tue 24 Nov 09:00" in counter.messages.last.text


def test_wishes_are_said_and_kept_to(counter: Counter, freed: Booked, show: Show) -> None:
    desk = counter.station.desks[1].desk_id
    note(counter, Wishes(PartOfDay.AFTERNOON, (desk,), MONDAY + timedelta(days=2)), "Jobber natt")
    section = show()

    line = section.model.rows[0]
    assert section.cells(line)[4].text == "after noon · desk 2 · from 25 Nov 2026 · Jobber natt"
    assert line.place is None


def test_taking_somebody_off_takes_a_reason_and_is_undone(counter: Counter, show: Show, qtbot: QtBot) -> None:
    note(counter)
    section = show()
    press(Qt.Key.Key_Down, Qt.Key.Key_O)
    panel = section.slot.panel
    assert isinstance(panel, ChoicePanel)
    panel.confirm_button.click()
    assert panel.choices.error == "Choose a reason."
    press(Qt.Key.Key_1, Qt.Key.Key_Return)

    assert waiting_list(counter.station.store) == ()
    qtbot.waitUntil(section.empty.isVisible)
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    qtbot.waitUntil(section.view.isVisible)


def test_the_case_and_the_booking_panel_are_a_key_away(counter: Counter, show: Show) -> None:
    case_id = note(counter)
    show()
    press(Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_F)

    assert counter.opened == [CaseAddress(case_id)]
    assert counter.bookings == [BookingStart(case_id=case_id)]


def test_everything_has_a_name(counter: Counter, freed: Booked, show: Show) -> None:
    note(counter)
    section = show()
    press(Qt.Key.Key_Down)
    QApplication.processEvents()
    assert {"Book the freed place", "Waiting list"} <= {said.name for said in walk(section)}
    press(Qt.Key.Key_O)
    assert "Reason: 5  Put on the list by mistake" in {said.name for said in walk(section)}
