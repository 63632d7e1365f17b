"""A second seat: off by default, for a right, with the numbers asked and a reason kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.appointments import State, Step
from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import BookAppointment, LengthenAppointment, MoveAppointment
from desktop.services.attendance import CancelAppointment, UndoStep
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.commands import perform
from desktop.services.overbooking import Overbook, OverbookingQuestion, overbooking_question, taken_times
from desktop.storage.models import Overbooking, Seat
from tests.integration.calendar.at_work import BERG, MONDAY, OLSEN, book_at, other_program, take_back, where
from tests.support.cases import open_case
from tests.support.station import TestStation


def allow(station: TestStation, extra: int = 1) -> None:
    """Let the station book at further seats."""
    perform(station.store, station.leader, SetCalendarRules(Rules(extra_seats=extra)))


def ask(station: TestStation, taken: int = 1, reason: str = "Reiser i morgen", number: str = "CDFHJKMN") -> Overbook:
    """Return the command for somebody new at ten on Monday, desk 1."""
    case_id = open_case(station, BERG, application="renewal-protection", channel=Channel.PAPER)
    booking = BookAppointment(
        station.ids.new(),
        case_id,
        station.desks[0].desk_id,
        MONDAY,
        600,
        25,
        "hand-in-protection",
        number,
        RequestedBy.PHONE,
    )
    return Overbook(booking, taken, reason)


def seats(station: TestStation, appointment_id: str) -> set[int]:
    """Return the seats that an appointment sits on."""
    with station.store.read() as connection:
        return set(connection.execute(select(Seat.seat).where(Seat.appointment_id == appointment_id)).scalars())


def test_it_is_off_by_default_whatever_the_right(station: TestStation) -> None:
    book_at(station, OLSEN, 600)
    question = overbooking_question(station.store, station.desks[0].desk_id, MONDAY, 600, 25)
    assert question == OverbookingQuestion(taken=1, places=1, desks_taken=1, desks=2, allowed=False)
    with pytest.raises(RuleBroken, match="overbooking-off"):
        perform(station.store, station.leader, ask(station))
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, ask(station))
    second = replace(ask(station).booking, seat=2)
    with pytest.raises(RuleBroken, match="overbooking-off"):
        perform(station.store, station.leader, second)
    allow(station)
    with pytest.raises(RuleBroken, match="overbooking-reason"):
        perform(station.store, station.leader, second)


def test_it_is_asked_with_its_numbers_and_the_reason_is_kept(station: TestStation, tmp_path: Path) -> None:
    allow(station, 2)
    with pytest.raises(RuleBroken, match="overbooking-not-needed"):
        perform(station.store, station.leader, ask(station, taken=0))
    book_at(station, OLSEN, 580, minutes=40)
    question = overbooking_question(station.store, station.desks[0].desk_id, MONDAY, 600, 25)
    assert question == OverbookingQuestion(taken=1, places=3, desks_taken=1, desks=2, allowed=True)
    with pytest.raises(RuleBroken, match="overbooking-reason"):
        perform(station.store, station.leader, ask(station, reason=" "))
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, ask(station))

    second = perform(station.store, station.leader, ask(station)).result
    assert seats(station, str(second)) == {2}
    other = other_program(station, tmp_path)
    with pytest.raises(RuleBroken, match="overbooking-changed") as refused:
        perform(other, station.leader, ask(station, number="PRTWXY34"))
    assert refused.value.facts == {"taken": "2", "places": "3"}
    third = perform(other, station.leader, ask(station, taken=2, number="PRTWXY34")).result
    assert seats(station, str(third)) == {3}
    with pytest.raises(RuleBroken, match="overbooking-full"):
        perform(other, station.leader, ask(station, taken=3, number="34679CDF"))
    other.close()
    with station.store.read() as connection:
        rows = connection.execute(select(Overbooking).order_by(Overbooking.seat)).all()
    assert [(row.taken, row.places, row.reason, row.allowed_by) for row in rows] == [
        (1, 3, "Reiser i morgen", station.leader.staff_id),
        (2, 3, "Reiser i morgen", station.leader.staff_id),
    ]


def test_a_further_seat_is_kept_where_it_is_and_given_up_when_moved(station: TestStation) -> None:
    allow(station)
    book_at(station, OLSEN, 600)
    second = str(perform(station.store, station.leader, ask(station)).result)
    perform(station.store, station.clerk, LengthenAppointment(second, 30))
    perform(station.store, station.clerk, CancelAppointment(second, "applicant"))
    perform(station.store, station.clerk, UndoStep(second, Step.CANCEL))
    assert (seats(station, second), where(station.store, second)[3]) == ({2}, State.BOOKED)
    moved = perform(station.store, station.clerk, MoveAppointment(second, station.desks[1].desk_id, MONDAY, 600))
    assert seats(station, second) == {1}
    take_back(station.store, station.clerk, moved)
    assert seats(station, second) == {2}


def starts_taken(station: TestStation, service: str, *desks: str, limit: int = 12) -> list[int]:
    """Return when one more may be booked on Monday for an errand of twenty minutes."""
    found = taken_times(station.store, service, 20, start_day=MONDAY, end_day=MONDAY, desks=desks, limit=limit)
    return [time.start for time in found]


def test_taken_times_are_those_with_a_seat_left(station: TestStation) -> None:
    service, (first, second) = "hand-in-protection", (desk.desk_id for desk in station.desks)
    book_at(station, OLSEN, 600)
    assert starts_taken(station, service) == []
    allow(station)
    assert starts_taken(station, service, second) == []
    assert starts_taken(station, service, first) == [600, 620]
    assert starts_taken(station, "", limit=1) == [600]
    perform(station.store, station.leader, ask(station))  # 25 minutes: both places have a second seat taken now
    assert starts_taken(station, service) == []
