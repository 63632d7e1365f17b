"""The appointments of a case: steps, undo, moving, cancelling, letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.appointments import State, Step
from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import Kind, PermitType
from desktop.domain.papers import PaperKind
from desktop.services.cases import OpenCase, RegisterPerson
from desktop.services.commands import perform
from desktop.services.papers import paper
from tests.gui.case_page.conftest import Counter, focused
from tests.support.accessibility import item_texts
from tests.support.invariants import assert_sound
from tests.support.station import ANH
from ui.messages import Level
from ui.session import BookingStart


def state(counter: Counter) -> State:
    counter.settle()
    return counter.stored().appointments[0].state


def shown_steps(counter: Counter) -> list[Step]:
    return [step for step, made in counter.appointments.steps.items() if not made.isHidden()]


def opened(counter: Counter) -> Counter:
    counter.screen.go_to_tab("appointments")
    return counter


def test_the_list_says_when_where_and_what(family: Counter) -> None:
    opened(family)
    (said,) = item_texts(family.appointments.list)
    assert said.startswith("Monday 23 November 2026, 09:00–09:")
    assert "booked" in said
    assert "Desk 1" in said
    assert family.appointments.list.hasFocus()


def test_the_way_through_the_day_with_each_step_undone(family: Counter) -> None:
    opened(family)
    tab = family.appointments
    assert shown_steps(family) == [Step.CHECK_IN]  # nobody can have failed to come before it is time
    tab.steps[Step.CHECK_IN].click()
    assert state(family) is State.ARRIVED
    assert shown_steps(family) == [Step.CALL, Step.LEAVE]
    assert tab.move_.isHidden()
    tab.steps[Step.CALL].click()
    assert state(family) is State.IN_SERVICE
    tab.steps[Step.COMPLETE].click()
    assert state(family) is State.COMPLETED
    assert shown_steps(family) == []
    for expected in (State.IN_SERVICE, State.ARRIVED, State.BOOKED):
        tab.undo.click()
        assert state(family) is expected
    assert tab.undo.isHidden()


def test_the_message_takes_a_step_back_once(family: Counter) -> None:
    opened(family)
    family.appointments.steps[Step.CHECK_IN].click()
    offer = family.messages.last.offer
    assert offer is not None
    offer.run()
    assert state(family) is State.BOOKED
    offer.run()
    assert state(family) is State.BOOKED
    assert family.messages.texts(Level.PROBLEM) == []


def test_no_show_is_offered_from_the_time_on(family: Counter) -> None:
    family.station.clock.advance(hours=2)
    opened(family)
    assert Step.MARK_NO_SHOW in shown_steps(family)
    family.appointments.steps[Step.MARK_NO_SHOW].click()
    assert state(family) is State.NO_SHOW


def test_on_another_day_nobody_is_checked_in(family: Counter) -> None:
    family.station.clock.advance(days=-3)
    family.appointments.show_case(family.stored())
    opened(family)
    assert shown_steps(family) == []


def test_moving_is_asked_of_the_booking_panel(family: Counter) -> None:
    opened(family)
    family.appointments.move_.click()
    appointment_id = family.stored().appointments[0].appointment_id
    assert family.bookings == [BookingStart(case_id=family.case_id, moving=appointment_id)]


def test_cancelling_asks_why_and_writes_the_letter(family: Counter) -> None:
    opened(family)
    tab = family.appointments
    tab.cancel.click()
    assert not tab.chooser.isHidden()
    assert state(family) is State.BOOKED
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert state(family) is State.CANCELLED
    assert tab.chooser.isHidden()
    (number,) = family.papers
    letter = paper(family.station.store, number)
    assert getattr(letter, "event", "") == "cancelled"
    offer = family.messages.last.offer
    assert offer is not None
    offer.run()
    assert state(family) is State.BOOKED
    assert_sound(family.station.store)


def test_cancelling_can_be_given_up(family: Counter) -> None:
    opened(family)
    family.appointments.cancel.click()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert family.appointments.chooser.isHidden()
    assert state(family) is State.BOOKED
    assert family.screen.current_tab == "appointments"
    assert family.papers == []


def test_the_letter_is_written_again(family: Counter) -> None:
    opened(family)
    family.appointments.letter.click()
    (number,) = family.papers
    letters = [each.number for each in family.stored().papers if each.kind is PaperKind.APPOINTMENT_LETTER]
    assert number in letters
    assert len(letters) == 2


def test_without_an_appointment_one_can_be_booked(counter: Counter) -> None:
    person_id, case_id = counter.station.ids.new(), counter.station.ids.new()
    perform(
        counter.station.store,
        counter.station.clerk,
        RegisterPerson(person_id, ANH),
        OpenCase(
            case_id, person_id, "renewal-other", Kind.RENEWAL, PermitType.OTHER, Channel.PAPER, RequestedBy.PHONE
        ),
    )  # fmt: skip
    counter.open(case_id, "appointments")
    empty = counter.appointments._empty
    assert not empty.isHidden()
    empty.asked.emit()
    assert counter.bookings == [BookingStart(case_id=case_id)]
