"""What the queries say of two real counters and a real station: what became of each entry, and both versions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.languages import Language
from desktop.domain.station_line import ConflictKind
from desktop.services.attendance import CancelAppointment, CheckIn
from desktop.services.commands import perform
from desktop.services.importing.new_times import GiveNewTime
from desktop.services.queries.conflicts import count_not_as_meant, not_as_meant
from desktop.services.queries.imported import needs_new_time
from desktop.services.queries.provisional import any_provisional
from desktop.services.queries.sending import Stage, sending, sent_entries
from desktop.services.watch import Watch
from tests.support.postgres import Cluster
from tests.support.several import Mode, Several, several
from tests.support.station import ANH, book_person

BERG = replace(ANH, family_name="Berg", given_names="Ola", duf="200907642909", phone="+4798765432")
ALI = replace(ANH, family_name="Ali", given_names="Amina", duf="", phone="+4745454545")


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


def test_both_counters_see_what_could_not_be_done_and_each_what_became_of_its_own(two: Several) -> None:
    first, second = two.counters
    shared = book_person(first.station, nth=9)
    two.settle()
    two.clock.advance(minutes=10)
    second.line.mode = Mode.DOWN
    late = book_person(second.station, BERG, nth=5)
    assert any_provisional(second.store, [late.appointment_id])
    perform(second.store, second.station.clerk, CheckIn(shared.appointment_id))
    holder = book_person(first.station, ALI, nth=5)
    perform(first.store, first.station.clerk, CancelAppointment(shared.appointment_id, "ill"))
    waiting = sending(second.store)
    assert waiting is not None
    assert (waiting.waiting, waiting.all_received(waiting.last_number)) == (5, False)

    two.settle()
    two.assert_equal()
    said = sending(second.store)
    assert said is not None
    assert (said.waiting, said.sent, said.refused) == (0, 0, 2)
    assert said.all_received(second.follower.standing().at_station)
    entries = sent_entries(second.store, second.station.clerk, Language.BOKMAL)
    stages = [(entry.command, entry.stage) for entry in entries]
    assert stages[0] == ("check-in", Stage.REFUSED)
    assert ("book-appointment", Stage.REFUSED) in stages
    assert {stage for command, stage in stages if command in ("open-case", "register-person")} == {Stage.RECEIVED}
    assert all(entry.position for entry in entries)
    assert "avbestilt" in entries[0].why

    for counter in two.counters:
        items = not_as_meant(counter.store, Language.ENGLISH)
        assert [item.kind for item in items] == [ConflictKind.NEEDS_NEW_TIME, ConflictKind.IMPOSSIBLE_STEP]
        assert count_not_as_meant(counter.store) == 2
        booking = items[0].booking
        assert booking is not None
        assert [(each.name, each.deed.counter) for each in booking.holders] == [("Ali, Amina", "Counter 1")]
        assert (items[0].done.counter, items[0].phone) == ("Counter 2", BERG.phone)
        assert booking.holders[0].case_id == holder.case_id
        assert (items[1].there[0].command, items[1].there[0].counter) == ("cancel-appointment", "Counter 1")
        assert needs_new_time(counter.store) == ()

    booking = not_as_meant(first.store, Language.ENGLISH)[0].booking
    assert booking is not None
    time = booking.free[0]
    give = GiveNewTime(late.appointment_id, time.desk_id, time.day, time.start)
    perform(first.store, first.station.clerk, give)
    two.settle()
    assert count_not_as_meant(second.store) == 1


def test_being_heard_of_moves_nothing(two: Several) -> None:
    first, second = two.counters
    two.settle()
    watch = Watch(second.store)
    two.clock.advance(minutes=1)
    second.follower.sync()
    assert not watch.moved(), "only the time of the contact was written down"
    book_person(first.station)
    second.follower.sync()
    assert watch.moved()
    watch.close()
