"""An imported appointment whose place was taken gets a new time with its letter, and loses it again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop.domain.appointments import Standing, State
from desktop.domain.exchange_words import Remark
from desktop.domain.refusals import RuleBroken
from desktop.services.attendance import CancelAppointment
from desktop.services.commands import perform
from desktop.services.importing.new_times import GiveNewTime, TakeNewTimeBack
from desktop.services.people import CorrectPerson
from desktop.services.queries.case_page import case_page
from desktop.services.queries.import_hands import last_hands
from desktop.services.queries.imported import import_tasks, needs_new_time
from desktop.storage.models import Appointment, VoidedPaper
from tests.integration.importing.conftest import Take
from tests.support.exchange import appointment, case
from tests.support.station import MONDAY, TestStation


@pytest.fixture
def late(station: TestStation, take: Take) -> GiveNewTime:
    """Two want the same place; the second can have another one."""
    take(case(), case("c2", receipt="R2"), appointment(), appointment("a2", "c2"))
    (one,) = needs_new_time(station.store)
    assert (one.appointment_id, one.phone) == ("a2", "+4791234567")
    time = one.free[1]
    return GiveNewTime("a2", time.desk_id, time.day, time.start)


def test_it_is_given_and_taken_back_and_given_again(station: TestStation, late: GiveNewTime) -> None:
    outcome = perform(station.store, station.clerk, late)

    assert needs_new_time(station.store) == ()
    undo = outcome.undo
    assert isinstance(undo, TakeNewTimeBack)
    assert undo.letter == outcome.result
    back = perform(station.store, station.clerk, undo)
    assert [one.appointment_id for one in needs_new_time(station.store)] == ["a2"]
    assert back.result is False
    with station.store.read() as connection:
        assert connection.execute(select(VoidedPaper.number)).scalars().all() == [undo.letter]
    assert back.undo == late
    perform(station.store, station.clerk, late)
    with station.store.read() as connection:
        now = connection.execute(select(Appointment).where(Appointment.id == "a2")).one()
    assert (now.day, now.start, now.standing, now.booking_number) == (MONDAY, late.start, Standing.FIRM, "B-a2")


def test_only_who_needs_one_gets_one(station: TestStation, late: GiveNewTime) -> None:
    with pytest.raises(RuleBroken, match="has-a-time"):
        perform(station.store, station.clerk, replace(late, appointment_id="a1"))
    undo = perform(station.store, station.clerk, late).undo
    assert undo is not None
    perform(station.store, station.clerk, CancelAppointment("a2", "applicant"))
    with pytest.raises(RuleBroken, match="not-movable") as refused:
        perform(station.store, station.clerk, undo)
    assert refused.value.facts["state"] == State.CANCELLED


def test_it_is_known_who_worked_on_what_a_file_says_differently(station: TestStation, take: Take) -> None:
    take(case())
    page = case_page(station.store, "c1", MONDAY)
    changed = replace(page.person, phone="+4740000000")
    perform(station.store, station.leader, CorrectPerson(page.person_id, changed, "c1"))
    station.clock.advance(minutes=5)
    take(case(person__phone="+4745454545"), case("c2", receipt="R2"), name="later.jsonl")

    tasks = import_tasks(station.store)
    hands = last_hands(station.store, tasks)

    assert [(task.remark, task.record_id) for task in tasks] == [(Remark.DIFFERS, "c1")]
    before = station.clock.now() - timedelta(minutes=5)
    assert [(hand.name, hand.at) for hand in hands.values()] == [(station.leader.name, before)]
