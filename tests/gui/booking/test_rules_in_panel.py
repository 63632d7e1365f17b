"""The panel obeys the advice: it says why not, asks for the grounds, and leaves the rest to a leader."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import delete, select

from desktop.domain.cases import Channel
from desktop.domain.languages import Language
from desktop.services.appointments import BookAppointment
from desktop.services.booking import Booked
from desktop.services.booking_rules import RouteFact
from desktop.services.commands import from_json, perform
from desktop.services.no_time import no_time_proof
from desktop.services.queries.case_page import case_page
from desktop.services.staff import founder
from desktop.services.stations import KnowStations, OtherStation
from desktop.storage.models import JournalEntry, JournalPayload, Slot
from tests.gui.booking.conftest import Counter, line, press_link
from tests.support.accessibility import item_texts, walk
from tests.support.station import MONDAY
from ui.messages import Level
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step
from ui.session import BookingStart

LATER = MONDAY + timedelta(weeks=2)


def type_online(counter: Counter, receipt: str = "202609010001", expires: str = "28.2.2027") -> None:
    """Put a renewal that was sent in the portal into the block What."""
    what = counter.panel.what
    what.application.set_code("renewal-work")
    what.application.chosen.emit("renewal-work")
    what.expires.setText(expires)
    what.route.receipt.setText(receipt)
    what.route.receipt.textEdited.emit(receipt)


def open_online(counter: Counter, receipt: str = "202609010001") -> None:
    """Type somebody who applied in the portal and come to the times."""
    counter.open()
    counter.type_person()
    assert counter.panel.go_to(Step.WHAT)
    type_online(counter, receipt)


def tick(counter: Counter, fact: RouteFact) -> None:
    """Tick what the applicant tells."""
    box = counter.panel.what.route.boxes[fact]
    assert box.isVisible()
    box.setChecked(True)


def asked(counter: Counter) -> set[RouteFact]:
    """Return what the panel asks for."""
    return {fact for fact, box in counter.panel.what.route.boxes.items() if box.isVisible()}


def booked_command(counter: Counter) -> BookAppointment:
    """Return the newest booking as the journal keeps it."""
    with counter.station.store.read() as connection:
        body = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "book-appointment")
            .order_by(JournalEntry.number.desc())
            .limit(1)
        ).scalar_one()
    command = from_json("book-appointment", body)
    assert isinstance(command, BookAppointment)
    return command


def full_until_later(counter: Counter) -> None:
    """Take all places before the week of `LATER` away."""
    with counter.station.store.write() as connection:
        connection.execute(delete(Slot).where(Slot.day < LATER))


def test_on_paper_only_where_one_lives_is_asked_and_no_receipt(counter: Counter) -> None:
    counter.open_when()
    counter.panel.go_to(Step.WHAT)
    route = counter.panel.what.route
    assert counter.panel.what.form().channel is Channel.PAPER
    assert asked(counter) == {RouteFact.LIVES_ABROAD}
    assert not route.receipt.isVisible()
    assert not route.sent_to.isVisible()
    counter.panel.go_to(Step.WHEN)
    assert not counter.panel.when.gate.isVisible()


def test_what_is_sent_in_the_portal_is_taken_for_that(counter: Counter) -> None:
    open_online(counter)
    assert counter.panel.what.form().channel is Channel.ELECTRONIC
    assert counter.panel.what.route.receipt.isVisible()
    assert "portal" in counter.panel.what.offer.fee.text()
    counter.panel.what.application.set_code("renewal-protection")
    counter.panel.what.application.chosen.emit("renewal-protection")
    assert counter.panel.what.form().channel is Channel.PAPER


def test_who_can_book_alone_is_referred_to_the_portal_and_no_time_is_held(counter: Counter) -> None:
    open_online(counter)
    assert "My applications" in counter.panel.what.offer.barrier.text
    counter.panel.go_to(Step.WHEN)
    when = counter.panel.when
    assert "(R3)" in when.gate.notice.text
    assert not when.list.isVisible()
    assert not when.book_button.isVisible()
    when.holding.settle()
    assert when.holding.held is None
    QTest.keyClick(counter.panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert counter.booked == []
    assert when.gate.reason.hasFocus()


def test_a_reason_opens_the_times_and_stands_in_the_journal(counter: Counter) -> None:
    open_online(counter)
    counter.panel.go_to(Step.WHEN)
    gate = counter.panel.when.gate
    offered = [gate.reason.itemData(at) for at in range(gate.reason.count())]
    assert offered == ["", "R4", "R11", "R25", "R28"]
    gate.reason.setCurrentIndex(gate.reason.findData("R28"))
    gate.reason.activated.emit(gate.reason.currentIndex())
    assert counter.panel.when.list.isVisible()
    assert gate.isVisible()
    counter.panel.when.choose_current()
    assert booked_command(counter).manual_reason == "R28"
    assert counter.panel.when.gate.grounds.reason == ""


def test_what_the_applicant_tells_is_proposed_as_the_reason(counter: Counter) -> None:
    open_online(counter)
    tick(counter, RouteFact.NO_BUTTON)
    assert counter.panel.what.offer.barrier.text == ""
    counter.panel.go_to(Step.WHEN)
    gate = counter.panel.when.gate
    assert gate.grounds.reason == "R11"
    assert gate.reason.itemData(1) == "R11"
    assert gate.notice.text == ""
    counter.panel.when.choose_current()
    assert booked_command(counter).manual_reason == "R11"
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    page = case_page(counter.station.store, booked.case_id, MONDAY)
    assert (page.channel, page.receipt) == (Channel.ELECTRONIC, "202609010001")


@pytest.mark.parametrize(("receipt", "open_"), [("202405260001", True), ("202405270001", False)])
def test_27_may_2024_decides(counter: Counter, receipt: str, *, open_: bool) -> None:
    open_online(counter, receipt)
    counter.panel.go_to(Step.WHEN)
    assert counter.panel.when.gate.is_open is open_
    assert counter.panel.when.gate.grounds.reason == ("R9" if open_ else "")


def test_boxes_are_there_only_where_an_answer_changes_something(counter: Counter) -> None:
    open_online(counter)
    assert RouteFact.MIGRATED_2024 in asked(counter)
    assert RouteFact.ACCOUNT_LOST not in asked(counter)
    tick(counter, RouteFact.CANCELLED)
    assert RouteFact.NO_BUTTON in asked(counter)
    counter.panel.what.route.receipt.setText("202203310001")
    counter.panel.what.route.receipt.textEdited.emit("202203310001")
    assert asked(counter) == {RouteFact.LIVES_ABROAD}
    assert counter.panel.what.form().route_facts == frozenset()


@pytest.mark.parametrize(
    ("receipt", "word"),
    [
        ("20230229001", "no date"),
        ("2020-08-15", "eight digits"),
        ("20271231001", "not come yet"),
        ("20050101001", "before there was a portal"),
        ("20261123-S1-0001", "counter"),
    ],
)
def test_a_receipt_number_that_cannot_be_is_said_in_one_sentence(counter: Counter, receipt: str, word: str) -> None:
    open_online(counter, receipt)
    assert not counter.panel.go_to(Step.WHEN)
    assert counter.panel.step is Step.WHAT
    assert word in counter.panel.what.route._receipt_field.error
    assert counter.panel.what.route.receipt.hasFocus()
    counter.panel.what.route.receipt.clear()
    assert counter.panel.go_to(Step.WHEN)


def test_another_stations_application_shows_whose_it_is_and_nothing_else(counter: Counter) -> None:
    open_online(counter)
    counter.panel.what.route.sent_to.setText("Fjordby politistasjon")
    counter.panel.what.route.sent_to.textEdited.emit("")
    view = counter.panel.what.offer
    assert "Fjordby politistasjon" in view.barrier.text
    assert (view.documents, view.findings, view.deadline.text) == ((), (), "")
    assert not view.fee.isVisible()
    counter.panel.go_to(Step.WHEN)
    gate = counter.panel.when.gate
    assert "Fjordby politistasjon" in gate.notice.text
    assert not gate.reason.isVisible()
    assert not counter.panel.when.list.isVisible()


def test_a_home_served_elsewhere_is_said_with_the_stations_name(counter: Counter) -> None:
    north = OtherStation("north", "Nordvik politistasjon", postcodes=("9000-9299",))
    perform(counter.station.store, founder(counter.station.ids.new()), KnowStations((north,)))
    counter.open_when()
    counter.panel.go_to(Step.WHO)
    line(counter.panel, Part.POSTCODE).setText("9010")
    counter.panel.go_to(Step.WHEN)
    gate = counter.panel.when.gate
    assert "Nordvik politistasjon" in gate.notice.text
    assert "(R15)" in gate.notice.text
    assert "a leader's approval" in gate.leader_note.text()
    assert not gate.is_open, "without a reason nothing can be approved either"
    assert counter.panel.who.form().surname == "Nguyễn"


def test_a_leader_books_all_the_same_with_a_reason(leading_counter: Counter) -> None:
    counter = leading_counter
    counter.open_when()
    counter.panel.go_to(Step.WHAT)
    tick(counter, RouteFact.LIVES_ABROAD)
    counter.panel.go_to(Step.WHEN)
    when = counter.panel.when
    assert "(R2)" in when.gate.notice.text
    assert not when.list.isVisible()
    when.gate.overrule.setFocus()
    QTest.keyClicks(when.gate.overrule, "Is here until May.")
    assert when.list.isVisible()
    assert when.gate.overrule.text() == "Is here until May."
    when.choose_current()
    overrule = booked_command(counter).overrule
    assert overrule is not None
    assert (overrule.reason, overrule.rules) == ("Is here until May.", ("R2",))


def test_taking_the_reason_back_closes_the_gate_again(leading_counter: Counter) -> None:
    counter = leading_counter
    open_online(counter)
    counter.panel.go_to(Step.WHEN)
    when = counter.panel.when
    QTest.keyClicks(when.gate.overrule, "x")
    when.holding.settle()
    assert when.holding.held is not None
    QTest.keyClick(when.gate.overrule, Qt.Key.Key_Backspace)
    assert not when.list.isVisible()
    assert when.holding.held is None


def test_a_further_time_of_an_online_case_asks_for_the_grounds_too(counter: Counter) -> None:
    open_online(counter)
    counter.panel.go_to(Step.WHEN)
    gate = counter.panel.when.gate
    gate.reason.setCurrentIndex(gate.reason.findData("R4"))
    gate.reason.activated.emit(1)
    counter.panel.when.choose_current()
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    counter.open(BookingStart(case_id=booked.case_id))
    counter.panel._errand_changed("follow-up")
    assert not counter.panel.when.gate.is_open
    assert asked(counter) == set()
    assert not counter.panel.what.route.receipt.isEnabled()
    gate.reason.setCurrentIndex(gate.reason.findData("R4"))
    gate.reason.activated.emit(1)
    counter.panel.when.choose_current()
    assert (booked_command(counter).service, booked_command(counter).manual_reason) == ("follow-up", "R4")


def test_moving_asks_for_no_grounds(counter: Counter) -> None:
    open_online(counter)
    counter.panel.go_to(Step.WHEN)
    gate = counter.panel.when.gate
    gate.reason.setCurrentIndex(gate.reason.findData("R4"))
    gate.reason.activated.emit(1)
    counter.panel.when.choose_current()
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    counter.open(BookingStart(moving=booked.appointment_id, case_id=booked.case_id))
    assert counter.panel.when.gate.is_open
    assert not counter.panel.when.gate.isVisible()
    assert counter.panel.when.list.isVisible()


def test_what_was_given_is_kept_when_the_panel_is_closed(counter: Counter) -> None:
    open_online(counter)
    tick(counter, RouteFact.CANCELLED)
    counter.panel.go_to(Step.WHEN)
    gate = counter.panel.when.gate
    gate.reason.setCurrentIndex(gate.reason.findData("R4"))
    gate.reason.activated.emit(1)
    what = counter.panel.what.form()
    counter.window.close_slide_over()
    counter.window.close_slide_over()
    assert counter.panel.what.form().receipt == ""
    counter.open()
    assert counter.panel.what.form() == what
    counter.panel.go_to(Step.WHEN)
    assert gate.grounds.reason == "R4"


def test_a_time_after_the_deadline_is_marked_to_the_last_word(counter: Counter) -> None:
    counter.open_when(expires="24.12.2026")
    when = counter.panel.when
    assert when.book_button.text() == "Book"
    when.mornings.setChecked(True)
    when.from_day.setText("24.11.2026")
    when.from_day.editingFinished.emit()
    assert when.book_button.text() == "Book"
    last = when.list.times[-1]
    when.list.go_to(last)
    assert when.late_of(last) is not None
    assert when.book_button.text() == "Book after the deadline"
    assert item_texts(when.list.view)[-1].endswith("after deadline")
    when.choose_current()
    assert "after the deadline of 24 Nov 2026" in counter.messages.texts(Level.SUCCESS)[-1]
    command = booked_command(counter)
    assert command.attend_by is not None
    assert command.day > command.attend_by


def test_that_no_time_was_free_is_noted_with_its_proof_and_a_late_time_can_follow(counter: Counter) -> None:
    full_until_later(counter)
    counter.open_when(expires="4.1.2027")
    when = counter.panel.when
    assert "No time is free on or before 4 Dec 2026" in when.notice.text
    press_link(counter.panel, "Note that no time was free")
    assert "Kari Berg" in when.proof.text
    assert "7 Dec 2026 09:00, desk 1" in when.proof.text
    assert "On paper this does not keep the rights" in when.proof.text
    assert not when.notice.has_action
    case = counter.panel._subject.case
    assert case is not None
    assert no_time_proof(counter.station.store, case.case_id) is not None
    when.choose_current()
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    assert booked.case_id == case.case_id
    counter.open(BookingStart(case_id=booked.case_id))
    assert "Kari Berg" in when.proof.text


def test_a_filter_is_no_proof(counter: Counter) -> None:
    full_until_later(counter)
    counter.open_when(expires="4.1.2027")
    counter.panel.when.mornings.setChecked(True)
    assert not counter.panel.when.notice.has_action
    counter.panel.when.mornings.setChecked(False)
    counter.panel.when.from_day.setText("1.12.2026")
    counter.panel.when.from_day.editingFinished.emit()
    assert not counter.panel.when.notice.has_action


def test_a_time_that_came_free_meanwhile_is_offered_instead_of_a_note(counter: Counter) -> None:
    counter.open_when(expires="4.1.2027")
    counter.panel._note_no_time()
    (told,) = counter.messages.texts(Level.PROBLEM)
    assert "A time is free by the deadline" in told
    assert counter.panel._subject.is_new
    assert counter.panel.who.form().surname == "Nguyễn"
    assert counter.panel.when.list.isVisible()


def test_another_language_keeps_the_reason_that_was_chosen(counter: Counter) -> None:
    open_online(counter)
    counter.panel.go_to(Step.WHEN)
    gate = counter.panel.when.gate
    gate.reason.setCurrentIndex(gate.reason.findData("R25"))
    gate.reason.activated.emit(1)
    counter.session.language = Language.NYNORSK
    QApplication.sendEvent(counter.panel, QEvent(QEvent.Type.LanguageChange))
    assert gate.grounds.reason == "R25"
    assert "Har avbestilt" in gate.reason.currentText()


def test_everything_new_has_a_name_and_can_be_reached(leading_counter: Counter) -> None:
    open_online(leading_counter)
    assert walk(leading_counter.panel)
    leading_counter.panel.go_to(Step.WHEN)
    assert walk(leading_counter.panel)
    form = leading_counter.panel.what.form()
    assert replace(form, sent_to="x") != form
