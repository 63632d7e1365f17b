"""A clock that is set back: the counter works on in order, somebody is told, and nothing stays locked for as long."""

import contextlib
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.cases import RequestedBy
from desktop.domain.clock import oslo_day
from desktop.domain.guard_rails import Cause, Rail
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.booking import Request, book, offer
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.guard_rails import judge_now, look, say
from desktop.services.queries.case_page import case_page
from desktop.services.queries.find import find
from desktop.services.seats import HoldPlace
from desktop.storage.models import JournalEntry
from tests.support.invariants import assert_sound
from tests.support.random_clerk import possible
from tests.support.station import MONDAY, MORNING, TestStation, make_station

NOW = MORNING + timedelta(days=2)
"""The plan was published two days before."""
SET_BACK = {
    "an hour": NOW - timedelta(hours=1),
    "a day": NOW - timedelta(days=1),
    "to 1970": datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC),
}


@pytest.mark.parametrize("to", SET_BACK.values(), ids=SET_BACK)
def test_the_work_goes_on_in_order_and_the_guard_rails_say_so(tmp_path: Path, to: datetime) -> None:
    station = make_station(tmp_path)
    station.clock.put(NOW)
    chance = random.Random(7)
    cases: list[tuple[str, str]] = []
    _work(station, chance, cases, 10)
    before = _journal(station)

    station.clock.put(to)
    _work(station, chance, cases, 14)

    after = _journal(station)
    assert after[: len(before)] == before
    assert [number for number, _ in after] == list(range(1, len(after) + 1))
    assert len(after) > len(before) + 5, "the counter goes on"
    assert all(at < NOW for _, at in after[len(before) :]), "an entry bears the time that the clock showed"
    assert_sound(station.store)
    (clock,) = (finding for finding in judge_now(station.store) if finding.rail is Rail.CLOCK)
    assert (clock.cause, clock.warns) == (Cause.CLOCK_BEHIND_JOURNAL, True)
    assert say(clock, Language.ENGLISH).do

    station.clock.put(NOW + timedelta(hours=1))
    assert not [finding for finding in look(station.store) if finding.rail is Rail.CLOCK and finding.warns]
    _work(station, chance, cases, 4)
    assert_sound(station.store)
    station.store.close()


def test_a_place_that_was_held_is_not_held_until_the_clock_has_come_round_again(tmp_path: Path) -> None:
    station = make_station(tmp_path, weeks=1)
    station.clock.put(NOW)
    desk = station.desks[0].desk_id
    perform(station.store, station.leader, _hold(station, desk, 10 * 60))
    station.clock.advance(minutes=-1)
    with pytest.raises(RuleBroken, match="seat-held"):
        perform(station.store, station.clerk, _hold(station, desk, 10 * 60))

    station.clock.advance(days=-1)
    perform(station.store, station.clerk, _hold(station, desk, 10 * 60))
    with pytest.raises(RuleBroken, match="seat-held"):
        perform(station.store, station.leader, _hold(station, desk, 10 * 60))
    assert_sound(station.store)
    station.store.close()


def _hold(station: TestStation, desk: str, start: int) -> HoldPlace:
    return HoldPlace(station.ids.new(), desk, MONDAY + timedelta(days=3), start, 20, 10)


def _work(station: TestStation, chance: random.Random, cases: list[tuple[str, str]], rounds: int) -> None:
    """Book and do at random what a clerk can; nothing but a rule may say no, and what was written can be read."""
    for _ in range(rounds):
        person = PersonDetails(f"Prøve {len(cases)}", "Per", "1990-01-01", "SWE")
        request = Request(person, "renewal-protection", RequestedBy.PHONE)
        offered = offer(station.store, request).in_time  # none in 1970: the plan was not released then
        if offered and (not cases or chance.random() < 0.4):
            booked = book(station.store, station.clerk, request, chance.choice(offered))
            cases.append((booked.case_id, booked.appointment_id))
        case_id, appointment_id = chance.choice(cases)
        command = chance.choice(possible(station.store, case_id, appointment_id, station.desks[0].desk_id))
        with contextlib.suppress(RuleBroken):
            perform(station.store, station.clerk, command)
        assert case_page(station.store, case_id, oslo_day(station.clock.now())).case_id == case_id
        assert find(station.store, "prøve")
        station.clock.advance(seconds=10)


def _journal(station: TestStation) -> list[tuple[int, datetime]]:
    mine = JournalEntry.device == station.store.device.id
    with station.store.read() as connection:
        entries = select(JournalEntry.number, JournalEntry.at).where(mine).order_by(JournalEntry.number)
        return [(row.number, row.at) for row in connection.execute(entries)]
