"""Somebody who is here already, drafts, further times, moves."""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs

from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.booking import Booked
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.queries.find import find
from desktop.services.wording import refusal
from tests.gui.booking.conftest import Counter, line, press_link
from tests.support.station import ANH, book_person
from ui.messages import Level
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step
from ui.session import BookingStart, CaseAddress


def page_of(counter: Counter, case_id: str) -> CasePage:
    """Return a case as it stands."""
    return case_page(counter.station.store, case_id, oslo_day(counter.station.clock.now()))


def test_the_same_duf_number_is_noticed_at_once(counter: Counter) -> None:
    book_person(counter.station)
    panel = counter.open()
    line(panel, Part.SURNAME).setText("Nguyen")
    line(panel, Part.BORN).setText("1991")
    line(panel, Part.DUF).setText(ANH.duf)
    panel.who.fields.left.emit(Part.DUF)
    assert [known.hit.name for known in panel.who.known.known] == ["Nguyễn, Thị Ánh"]
    assert panel.who.known.isVisible()


def test_the_same_name_needs_the_same_birth_date(counter: Counter) -> None:
    book_person(counter.station, replace(ANH, duf=""))
    panel = counter.open()
    line(panel, Part.SURNAME).setText("nguyen")
    line(panel, Part.GIVEN_NAMES).setText("thi anh")
    line(panel, Part.BORN).setText("3.1991")
    panel.who.fields.left.emit(Part.BORN)
    assert panel.who.known.known == ()
    line(panel, Part.BORN).setText("2.1991")
    panel.who.fields.left.emit(Part.BORN)
    assert len(panel.who.known.known) == 1


def test_a_known_person_gets_a_new_application_and_no_second_registration(counter: Counter) -> None:
    first = book_person(counter.station)
    panel = counter.open()
    counter.type_person(born="2.1991")
    panel.who.fields.left.emit(Part.DUF)
    press_link(panel.who.known, "New application")
    assert panel.step is Step.WHAT
    assert panel.who.form().email == ANH.email
    assert not line(panel, Part.SURNAME).isEnabled()
    counter.type_errand()
    panel.what.application.set_code("citizenship")
    panel.what.application.chosen.emit("citizenship")
    assert panel.go_to(Step.WHEN)
    panel.when.choose_current()
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    assert page_of(counter, booked.case_id).person_id == page_of(counter, first.case_id).person_id
    assert booked.case_id != first.case_id


def test_not_this_person_brings_back_what_was_typed(counter: Counter) -> None:
    book_person(counter.station)
    panel = counter.open()
    counter.type_person(phone="40 00 00 00")
    panel.who.fields.left.emit(Part.DUF)
    press_link(panel.who.known, "New application")
    panel.go_to(Step.WHO)
    press_link(panel.who.locked_note, "Not this person")
    assert panel.who.form().phone == "40 00 00 00"
    assert line(panel, Part.SURNAME).isEnabled()


def test_a_known_case_can_be_opened(counter: Counter) -> None:
    booked = book_person(counter.station)
    opened: list[object] = []
    counter.session.case_opened.connect(opened.append)
    panel = counter.open()
    counter.type_person()
    panel.who.fields.left.emit(Part.DUF)
    press_link(panel.who.known, "Open case")
    assert opened == [CaseAddress(booked.case_id)]
    assert panel.who.form().surname == "Nguyễn"


def test_a_second_time_for_the_same_errand_is_refused_and_a_further_errand_is_booked(counter: Counter) -> None:
    first = book_person(counter.station)
    panel = counter.open(BookingStart(case_id=first.case_id))
    assert panel.step is Step.WHEN
    panel.when.choose_current()
    assert counter.booked == []
    expected = refusal(RuleBroken("already-booked", "R22", day=oslo_day(counter.station.clock.now())), Language.ENGLISH)
    assert counter.messages.texts(Level.PROBLEM) == [expected]
    panel.when.errand.setCurrentIndex(panel.when.errand.findData("follow-up"))
    panel.when.errand.activated.emit(panel.when.errand.currentIndex())
    panel.when.choose_current()
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    rows = page_of(counter, first.case_id).appointments
    assert sorted(row.service for row in rows) == ["follow-up", "hand-in-protection"]
    assert len(find(counter.station.store, booked.booking_number)) == 1


def test_moving_keeps_appointment_and_number_and_can_be_undone(counter: Counter) -> None:
    first = book_person(counter.station)
    before = page_of(counter, first.case_id).appointments
    panel = counter.open(BookingStart(moving=first.appointment_id))
    assert panel.blocks[Step.WHO].isHidden()
    assert panel.blocks[Step.WHAT].isHidden()
    panel.when.list.go_to(panel.when.list.times[3])
    panel.when.holding.settle()
    wanted = panel.when.list.current
    panel.when.choose_current()
    after = page_of(counter, first.case_id).appointments
    assert wanted is not None
    assert [(row.appointment_id, row.booking_number) for row in after] == [
        (row.appointment_id, row.booking_number) for row in before
    ]
    assert (after[0].desk_id, after[0].day, after[0].start) == (wanted.desk_id, wanted.day, wanted.start)
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert page_of(counter, first.case_id).appointments[0].start == before[0].start
    assert len(counter.papers) == 2


def test_an_appointment_that_is_gone_is_told(counter: Counter) -> None:
    counter.open(BookingStart(moving="nothing"))
    assert counter.messages.texts(Level.PROBLEM) == ["The appointment no longer exists."]
    assert counter.panel.step is Step.WHO


def test_a_draft_is_kept_and_comes_back(counter: Counter) -> None:
    panel = counter.open()
    counter.type_person()
    panel.go_to(Step.WHAT)
    counter.type_errand("30.6.2027")
    assert not counter.window.close_slide_over()
    assert "kept" in panel.note.text
    assert counter.window.close_slide_over()
    counter.open()
    assert panel.who.form().surname == "Nguyễn"
    assert panel.what.form().permit_expires == "30.6.2027"
    assert "kept" in panel.note.text
    panel.note.asked.emit()
    assert panel.who.form().surname == ""
    assert panel.may_close()


def test_typing_on_after_the_first_esc_asks_again(counter: Counter) -> None:
    panel = counter.open()
    counter.type_person()
    assert not panel.may_close()
    panel.who.fields.edited.emit()
    assert panel.note.text == ""
    assert not panel.may_close()


def test_an_empty_panel_closes_at_once(counter: Counter) -> None:
    panel = counter.open()
    assert panel.may_close()


def test_nothing_is_lost_when_another_passport_is_scanned(counter: Counter) -> None:
    panel = counter.open()
    counter.type_person()
    panel.start(
        BookingStart(scan="P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10")
    )
    assert panel.who.form().surname == "Eriksson"
    panel.note.asked.emit()
    panel.start(BookingStart())
    assert panel.who.form().surname == "Nguyễn"


def test_ctrl_n_again_changes_nothing(counter: Counter) -> None:
    panel = counter.open()
    counter.type_person()
    counter.open()
    assert panel.who.form().surname == "Nguyễn"


def test_a_closed_case_offers_no_further_time(counter: Counter) -> None:
    from ui.screens.booking.known_people import KnownPerson

    booked = book_person(counter.station)
    (hit,) = find(counter.station.store, booked.booking_number)
    assert KnownPerson(hit).case_goes_on
    assert not KnownPerson(structs.replace(hit, case=structs.replace(hit.case, status="rejected"))).case_goes_on
