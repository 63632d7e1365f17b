"""A cancelled place waits, those who wait for one are found by deadline, and one of them gets it in one go."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.appointments import State, Step
from desktop.domain.booking_number import make_booking_number
from desktop.domain.calendar_words import OffBecause, PartOfDay
from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.languages import Language
from desktop.domain.papers import AppointmentEvent, AppointmentLetter
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.attendance import CancelAppointment, UndoStep
from desktop.services.booking import Booked
from desktop.services.calendar_rules import Rules, SetCalendarRules, own_calendar_rules
from desktop.services.commands import perform
from desktop.services.free_times import FreeTime, free_times
from desktop.services.offers_undone import OfferUndone
from desktop.services.paper_copies import PrintPaper
from desktop.services.papers import paper
from desktop.services.queries.calendar import calendar_page
from desktop.services.queries.papers import paper_row
from desktop.services.queries.waiting_list import WaitingRow, freed_places, waiting_list, who_fits
from desktop.services.seats import HoldPlace
from desktop.services.waiting_list import (
    EndWait,
    NoteWaiting,
    Offered,
    OfferPlace,
    PutBackWaiting,
    TakeOffWaiting,
    Wishes,
    offer,
)
from desktop.services.withdrawals import NoteWithdrawal
from tests.integration.calendar.at_work import BERG, FRIDAY, MONDAY, OLSEN, book_at, other_program, take_back, where
from tests.support.cases import case_elsewhere, open_case
from tests.support.station import TestStation, book_person, make_station

TUESDAY = MONDAY + timedelta(days=1)
WAIT = 30


def cancel(station: TestStation, booked: Booked) -> FreeTime:
    """Cancel an appointment, and return the place that becomes free."""
    desk_id, day, start, _ = where(station.store, booked.appointment_id)
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "applicant"))
    return FreeTime(desk_id, "1", day, start, 25)


def let_wait(station: TestStation, minutes: int = WAIT) -> None:
    """Let cancelled places wait at this station."""
    perform(station.store, station.leader, SetCalendarRules(Rules(cancelled_wait=minutes)))


def note(station: TestStation, case_id: str, wishes: Wishes | None = None) -> str:
    """Put a case on the list, and return its line's id."""
    waiting_id = station.ids.new()
    perform(station.store, station.clerk, NoteWaiting(waiting_id, case_id, wishes or Wishes()))
    return waiting_id


def families(rows: tuple[WaitingRow, ...]) -> list[str]:
    """Return the family names of rows."""
    return [row.name.split(",")[0] for row in rows]


def is_offered(station: TestStation, place: FreeTime) -> bool:
    """Tell whether a search finds a place."""
    with station.store.read() as connection:
        now = station.clock.now()
        found = free_times(connection, "demo", "", 25, now, start_day=place.day, end_day=place.day, limit=99)
    return place in found


def test_a_cancelled_place_waits_before_it_is_free_again(station: TestStation) -> None:
    let_wait(station)
    booked = book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    other = book_at(station, BERG, 11 * 60, day=TUESDAY)
    place = cancel(station, booked)
    until = station.clock.now() + timedelta(minutes=WAIT)
    assert not is_offered(station, place)
    move = MoveAppointment(other.appointment_id, place.desk_id, TUESDAY, 9 * 60)
    hold = HoldPlace("hold", place.desk_id, TUESDAY, 9 * 60, 20, 5)
    for command in (move, hold):
        with pytest.raises(RuleBroken, match="place-waits") as refused:
            perform(station.store, station.clerk, command)
        assert refused.value.facts == {"at": until}
    shown = calendar_page(station.store, TUESDAY, TUESDAY, Language.BOKMAL).waiting
    assert [(row.appointment_id, row.start, row.until) for row in shown] == [(booked.appointment_id, 540, until)]
    # The one who cancelled can come back to it at any time.
    perform(station.store, station.clerk, UndoStep(booked.appointment_id, Step.CANCEL))
    cancel(station, booked)
    station.clock.put(until)
    assert is_offered(station, place)
    perform(station.store, station.clerk, move)


def test_without_a_rule_it_is_free_at_once_and_the_leader_can_end_a_wait(station: TestStation) -> None:
    assert own_calendar_rules(station.store) == Rules(0, 0, 15)
    booked = book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    place = cancel(station, booked)
    assert is_offered(station, place)
    let_wait(station)
    assert not is_offered(station, place)
    perform(station.store, station.leader, EndWait(booked.appointment_id))
    assert is_offered(station, place)
    with pytest.raises(RuleBroken, match="not-cancelled"):
        perform(station.store, station.leader, EndWait(book_at(station, BERG, 11 * 60).appointment_id))


def test_a_moved_appointment_leaves_no_place_that_waits(station: TestStation) -> None:
    let_wait(station)
    booked = book_at(station, OLSEN, 9 * 60, day=TUESDAY)
    desk_id = station.desks[0].desk_id
    perform(station.store, station.clerk, MoveAppointment(booked.appointment_id, desk_id, TUESDAY, 11 * 60))
    assert is_offered(station, FreeTime(desk_id, "1", TUESDAY, 9 * 60, 25))


def test_a_freed_place_shows_whom_it_fits_the_nearest_deadline_first(station: TestStation) -> None:
    """Three wait for the same errand; a fourth only for afternoons, a fifth only for desk 2, a sixth from Friday on."""
    let_wait(station)
    people = {"Late": date(2027, 6, 30), "Soon": date(2027, 1, 10), "None": None}
    for name, expires_on in people.items():
        booked = book_person(station, replace(OLSEN, family_name=name), expires_on=expires_on)
        place = cancel(station, booked)
        note(station, booked.case_id)
    for name, wishes in {
        "Afternoon": Wishes(PartOfDay.AFTERNOON),
        "Desk": Wishes(desk_ids=(station.desks[1].desk_id,)),
        "Friday": Wishes(not_before=FRIDAY),
        "Morning": Wishes(PartOfDay.MORNING, (station.desks[0].desk_id,), MONDAY),
    }.items():
        case_id = cancelled_case(station, name)
        note(station, case_id, wishes)
    assert families(waiting_list(station.store)) == ["Soon", "Late", "None", "Afternoon", "Desk", "Friday", "Morning"]

    place = FreeTime(station.desks[0].desk_id, "1", TUESDAY, 9 * 60, 25)
    assert families(who_fits(station.store, place)) == ["Soon", "Late", "None", "Morning"]
    assert families(who_fits(station.store, replace(place, start=13 * 60), limit=3)) == ["Soon", "Late", "None"]
    after = replace(place, day=date(2026, 12, 11))
    assert families(who_fits(station.store, after)) == ["Late", "None", "Friday", "Morning", "Soon"]
    assert who_fits(station.store, replace(place, start=13 * 60 + 40)) == ()  # 20 minutes are too few

    freed = {each.appointment_id: each for each in freed_places(station.store)}
    assert {each.waits_until for each in freed.values()} == {station.clock.now() + timedelta(minutes=WAIT)}
    assert all(families(each.fits)[:1] == ["Soon"] for each in freed.values())


def cancelled_case(station: TestStation, name: str) -> str:
    """Return a case of the same errand that has no appointment."""
    return open_case(
        station, replace(OLSEN, family_name=name), application="renewal-protection", receipt="", channel=Channel.PAPER
    )


def test_an_offer_books_writes_the_letter_and_ends_the_waiting(station: TestStation, tmp_path: Path) -> None:
    let_wait(station)
    other = other_program(station, tmp_path)
    place = cancel(station, book_at(station, OLSEN, 9 * 60, day=TUESDAY))
    case_id = cancelled_case(station, "Berg")
    waiting_id = note(station, case_id)
    row = waiting_list(station.store)[0]
    assert (row.service, row.minutes, row.deadline, row.noted_by) == ("hand-in-protection", 25, None, "Kari Berg")

    given, changes = offer(station.store, station.clerk, waiting_id, case_id, place)
    assert where(station.store, given.appointment_id) == (place.desk_id, TUESDAY, 540, State.BOOKED)
    assert not given.moved
    assert changes.cases == {case_id}
    letter = paper(station.store, given.letter)
    assert isinstance(letter, AppointmentLetter)
    assert letter.event is AppointmentEvent.BOOKED
    assert waiting_list(station.store) == ()
    assert freed_places(station.store) == ()
    with pytest.raises(RuleBroken, match="waiting-ended") as refused:
        offer(other, station.leader, waiting_id, case_id, replace(place, start=10 * 60))
    assert refused.value.facts == {"by": "Kari Berg", "at": station.clock.now()}
    with pytest.raises(RuleBroken, match="waiting-ended"):
        perform(station.store, station.clerk, PutBackWaiting(waiting_id))
    other.close()


def test_one_place_is_given_once(station: TestStation, tmp_path: Path) -> None:
    other = other_program(station, tmp_path)
    place = cancel(station, book_at(station, OLSEN, 9 * 60, day=TUESDAY))
    first, second = cancelled_case(station, "Berg"), cancelled_case(station, "Lie")
    mine, theirs = note(station, first), note(station, second)
    offer(other, station.leader, theirs, second, place)
    with pytest.raises(RuleBroken, match="seat-taken") as refused:
        offer(station.store, station.clerk, mine, first, place)
    assert refused.value.facts["by"] == "Odd Lie"
    assert families(waiting_list(station.store)) == ["Berg"]
    other.close()


def test_who_has_a_later_time_keeps_the_appointment_at_the_earlier_one(station: TestStation) -> None:
    booked = book_at(station, BERG, 9 * 60, day=FRIDAY)
    waiting_id = note(station, booked.case_id)
    place = cancel(station, book_at(station, OLSEN, 9 * 60, day=TUESDAY))
    later = FreeTime(place.desk_id, "1", FRIDAY, 10 * 60, 25)
    row = waiting_list(station.store)[0]
    assert (row.booked_day, row.booked_start) == (FRIDAY, 540)
    assert who_fits(station.store, later) == ()
    assert families(who_fits(station.store, place)) == ["Berg"]

    given, _ = offer(station.store, station.clerk, waiting_id, booked.case_id, place)
    assert (given.appointment_id, given.moved) == (booked.appointment_id, True)
    assert where(station.store, booked.appointment_id)[1:] == (TUESDAY, 540, State.BOOKED)
    letter = paper(station.store, given.letter)
    assert isinstance(letter, AppointmentLetter)
    assert (letter.event, letter.booking_number) == (AppointmentEvent.MOVED, booked.booking_number)


def test_who_got_a_time_otherwise_or_withdrew_does_not_wait_any_more(station: TestStation) -> None:
    case_id = cancelled_case(station, "Berg")
    note(station, case_id)
    gone = cancelled_case(station, "Lie")
    note(station, gone)
    station.clock.advance(minutes=1)
    perform(station.store, station.clerk, NoteWithdrawal(gone, WithdrawnBy.APPLICANT, signed_letter=True))
    assert families(waiting_list(station.store)) == ["Berg"]
    perform(station.store, station.clerk, booking_of(station, case_id))
    assert waiting_list(station.store) == ()


def booking_of(station: TestStation, case_id: str) -> BookAppointment:
    """Return a booking of the case's errand in the ordinary way."""
    return BookAppointment(
        station.ids.new(),
        case_id,
        station.desks[0].desk_id,
        TUESDAY,
        10 * 60,
        25,
        "hand-in-protection",
        "CDFHJKMN",
        RequestedBy.PHONE,
    )


def test_taking_off_needs_a_reason_and_can_be_taken_back(station: TestStation) -> None:
    case_id = cancelled_case(station, "Berg")
    noted = perform(station.store, station.clerk, NoteWaiting("waiting", case_id, note="Ringer etter kl. 10"))
    assert noted.undo == TakeOffWaiting("waiting", OffBecause.BY_MISTAKE)
    with pytest.raises(RuleBroken, match="already-waiting") as refused:
        note(station, case_id)
    assert refused.value.facts == {"by": "Kari Berg", "at": station.clock.now()}
    off = perform(station.store, station.clerk, TakeOffWaiting("waiting", OffBecause.NOT_WANTED))
    assert waiting_list(station.store) == ()
    take_back(station.store, station.clerk, off)
    assert [row.note for row in waiting_list(station.store)] == ["Ringer etter kl. 10"]


def test_who_cannot_be_put_on_the_list(tmp_path: Path) -> None:
    station = make_station(tmp_path, weeks=1)
    case_id = cancelled_case(station, "Berg")
    with pytest.raises(RuleBroken, match="no-desk"):
        note(station, case_id, Wishes(desk_ids=("elsewhere",)))
    with pytest.raises(RuleBroken, match="no-waiting"):
        perform(station.store, station.clerk, TakeOffWaiting("none", OffBecause.NOT_REACHED))
    with pytest.raises(RuleBroken, match="wrong-case"):
        perform(station.store, station.clerk, OfferPlace(note(station, case_id), booking_of(station, "another")))
    with pytest.raises(RuleBroken, match="belongs-to"):
        note(station, case_elsewhere(station))
    with pytest.raises(RuleBroken, match="calendar-rule"):
        let_wait(station, -1)
    station.store.close()


def test_an_offer_is_taken_back_and_the_place_waits_as_before(station: TestStation) -> None:
    let_wait(station)
    place = cancel(station, book_at(station, OLSEN, 9 * 60, day=TUESDAY))
    case_id = cancelled_case(station, "Berg")
    waiting_id = note(station, case_id)
    before = waiting_list(station.store)
    booking = offering(station, case_id, place)
    done = perform(station.store, station.clerk, OfferPlace(waiting_id, booking))
    offered = done.result
    assert isinstance(offered, Offered)
    assert waiting_list(station.store) == ()
    perform(station.store, station.clerk, PrintPaper(offered.letter))

    undone = take_back(station.store, station.clerk, done).result
    assert undone == OfferUndone(None, None, offered.letter, printed=True)
    assert waiting_list(station.store) == before
    assert paper_row(station.store, offered.letter).voided_at == station.clock.now()
    page = calendar_page(station.store, TUESDAY, TUESDAY, Language.BOKMAL)
    assert case_id not in {row.case_id for row in page.appointments if row.day == TUESDAY and row.start == 540}
    assert not is_offered(station, place), "the place waits again until its time is over"
    station.clock.advance(minutes=WAIT)
    assert is_offered(station, place)
    with pytest.raises(RuleBroken, match="already-waiting"):
        take_back(station.store, station.clerk, done)


def test_a_move_from_the_list_is_taken_back_to_the_earlier_time_unless_it_went_on(station: TestStation) -> None:
    has = book_at(station, BERG, 11 * 60, day=FRIDAY)
    waiting_id = note(station, has.case_id)
    place = cancel(station, book_at(station, OLSEN, 9 * 60, day=TUESDAY))
    give = OfferPlace(waiting_id, offering(station, has.case_id, place))
    done = perform(station.store, station.clerk, give)
    assert where(station.store, has.appointment_id)[1:3] == (TUESDAY, 540)
    undone = take_back(station.store, station.clerk, done).result
    assert isinstance(undone, OfferUndone)
    assert (undone.day, undone.start, undone.printed) == (FRIDAY, 660, False)
    assert where(station.store, has.appointment_id)[1:] == (FRIDAY, 660, State.BOOKED)
    assert families(waiting_list(station.store)) == ["Berg"]

    done = perform(station.store, station.clerk, OfferPlace(waiting_id, offering(station, has.case_id, place)))
    desk_id = station.desks[1].desk_id
    perform(station.store, station.clerk, MoveAppointment(has.appointment_id, desk_id, TUESDAY, 10 * 60))
    with pytest.raises(RuleBroken, match="offer-gone-on"):
        take_back(station.store, station.clerk, done)
    assert where(station.store, has.appointment_id)[1:3] == (TUESDAY, 600)


def offering(station: TestStation, case_id: str, place: FreeTime) -> BookAppointment:
    """Return the booking of a place for a case, as the list makes it."""
    return BookAppointment(
        station.ids.new(),
        case_id,
        place.desk_id,
        place.day,
        place.start,
        25,
        "",
        make_booking_number(station.ids.source),
        RequestedBy.PHONE,
    )
