"""A new booking is taken back from its message, as if nobody had rung."""

from __future__ import annotations

from desktop.services.booking import Booked
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.papers import print_out
from desktop.services.people import correction
from desktop.services.queries.case_page import case_page
from desktop.services.queries.day import appointments_of_day
from desktop.services.queries.find import find
from tests.gui.booking.conftest import Counter
from tests.support.station import MONDAY, book_person
from ui.messages import Level, Offer
from ui.session import BookingStart


def book_new(counter: Counter) -> tuple[Booked, Offer]:
    counter.open_when()
    counter.panel.when.choose_current()
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    offer = counter.messages.last.offer
    assert offer is not None
    assert offer.label == "Undo booking"
    return booked, offer


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_everything_goes_and_the_side_panel_lets_go_of_the_case(counter: Counter) -> None:
    booked, offer = book_new(counter)
    assert counter.selected[-1] == booked.case_id

    offer.run()

    assert counter.selected[-1] == ""
    assert plain(counter.messages.last.text) == (
        "The booking of Nguyễn, Thị Ánh is taken back; the time is free again. "
        "The case that was opened with it is gone too."
    )
    assert find(counter.station.store, booked.booking_number, 5) == ()
    offer.run()
    assert counter.messages.texts(Level.PROBLEM) == []


def test_a_letter_that_was_printed_is_to_be_taken_back(counter: Counter) -> None:
    booked, offer = book_new(counter)
    print_out(counter.station.store, counter.station.clerk, booked.letter)

    offer.run()

    assert counter.messages.last.text.endswith("The letter is void: take back the one that was printed.")


def test_a_case_that_was_worked_on_stays_and_it_is_said(counter: Counter) -> None:
    booked, offer = book_new(counter)
    page = case_page(counter.station.store, booked.case_id, MONDAY)
    before = page.person
    assert isinstance(before, PersonDetails)
    after = PersonDetails(**{name: getattr(before, name) for name in PersonDetails.__slots__} | {"city": "Moss"})
    perform(counter.station.store, counter.station.clerk, correction(page.person_id, before, after))

    offer.run()

    assert counter.messages.last.text.endswith("The case stays, because something else has been done in it.")
    assert counter.selected[-1] == booked.case_id
    assert case_page(counter.station.store, booked.case_id, MONDAY).appointments == ()


def test_a_further_time_goes_alone(counter: Counter) -> None:
    first = book_person(counter.station)
    panel = counter.open(BookingStart(case_id=first.case_id))
    panel.when.errand.setCurrentIndex(panel.when.errand.findData("follow-up"))
    panel.when.errand.activated.emit(panel.when.errand.currentIndex())
    panel.when.choose_current()
    offer = counter.messages.last.offer
    assert offer is not None

    offer.run()

    assert plain(counter.messages.last.text) == (
        "The booking of Nguyễn, Thị Ánh is taken back; the time is free again."
    )
    rows = case_page(counter.station.store, first.case_id, MONDAY).appointments
    assert [row.appointment_id for row in rows] == [first.appointment_id]
    assert len(appointments_of_day(counter.station.store, MONDAY)) == 1
