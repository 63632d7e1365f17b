"""Two counters at the same moment on one database: one gets the place, the other is told, nothing is lost."""

import threading
from pathlib import Path

import pytest

from desktop.domain.cases import RequestedBy
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.refusals import RuleBroken
from desktop.services.attendance import CheckIn
from desktop.services.booking import Booked, Request, book, offer
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.free_times import FreeTime
from desktop.services.seats import HoldPlace
from desktop.storage.engine import postgres_engine
from desktop.storage.store import Store, open_store
from tests.support.invariants import assert_sound
from tests.support.station import ANH, MORNING, TestStation, book_person, make_station

OLSEN = PersonDetails("Olsen", "Eva", "1990-01-01", "SWE")
RACERS = 8


def second_store(station: TestStation, folder: Path, seed: int) -> Store:
    """Open the same database once more, as another program would."""
    clock = SetClock(MORNING)
    if station.store.engine.dialect.name == "sqlite":
        return open_store(folder, clock, seeded_ids(clock, seed))
    url = station.store.engine.url
    return Store(
        postgres_engine(url.render_as_string(hide_password=False)), station.store.device, clock, seeded_ids(clock, seed)
    )


def request_for(person: PersonDetails) -> Request:
    """Return what the panel has asked."""
    return Request(person, "renewal-protection", RequestedBy.PHONE)


def test_the_slower_one_is_told_and_offered_the_next_time(station: TestStation, tmp_path: Path) -> None:
    other = second_store(station, tmp_path, 2)
    place = offer(station.store, request_for(ANH)).in_time[0]
    book(station.store, station.clerk, request_for(ANH), place)
    with pytest.raises(RuleBroken) as refused:
        book(other, station.leader, request_for(OLSEN), place)
    following = refused.value.facts["next"]
    assert refused.value.facts["by"] == "Kari Berg"
    assert isinstance(following, FreeTime)
    book(other, station.leader, request_for(OLSEN), following)
    other.close()


def test_of_many_at_the_same_moment_exactly_one_gets_the_place(station: TestStation, tmp_path: Path) -> None:
    place = offer(station.store, request_for(ANH)).in_time[0]
    start = threading.Barrier(RACERS)
    won: list[Booked] = []
    lost: list[RuleBroken] = []

    def race(number: int) -> None:
        store = second_store(station, tmp_path, 100 + number)
        person = PersonDetails(f"Racer {number}", "Eva", "1990-01-01", "SWE")
        start.wait()
        try:
            won.append(book(store, station.clerk, request_for(person), place))
        except RuleBroken as refusal:
            lost.append(refusal)
        finally:
            store.close()

    threads = [threading.Thread(target=race, args=(number,)) for number in range(RACERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(won) == 1
    assert [refusal.code for refusal in lost] == ["seat-taken"] * (RACERS - 1)


def test_two_cannot_check_in_the_same_person(station: TestStation, tmp_path: Path) -> None:
    other = second_store(station, tmp_path, 2)
    booked = book_person(station)
    perform(other, station.leader, CheckIn(booked.appointment_id))
    with pytest.raises(RuleBroken, match="illegal-step") as refused:
        perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    assert refused.value.facts["by"] == "Odd Lie"
    other.close()


def test_a_hold_of_one_is_seen_by_the_other(station: TestStation, tmp_path: Path) -> None:
    other = second_store(station, tmp_path, 2)
    place = offer(station.store, request_for(ANH)).in_time[0]
    hold = HoldPlace(station.ids.new(), place.desk_id, place.day, place.start, place.minutes, 10)
    perform(station.store, station.clerk, hold)
    assert place not in offer(other, request_for(OLSEN)).in_time
    with pytest.raises(RuleBroken, match="seat-held"):
        book(other, station.leader, request_for(OLSEN), place)
    other.close()


def test_the_journal_of_two_programs_on_one_file_is_one_chain(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    other = second_store(station, tmp_path, 2)
    book_person(station)
    place = offer(other, request_for(OLSEN)).in_time[0]
    book(other, station.leader, request_for(OLSEN), place)
    assert_sound(other)
    other.close()
    station.store.close()
