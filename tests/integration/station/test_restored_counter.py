"""A counter of several loses its file: what it did alone reaches the station once, and all become equal again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.keeping.rescue import open_whole
from desktop.services.attendance import CancelAppointment
from desktop.services.commands import perform
from desktop.services.looks import LookFor
from desktop.services.recovered import SettleRecovered, TryRecoveredAgain
from desktop.station.clock import StationClock
from desktop.station.following import Follower
from desktop.station.messages import LineDown
from desktop.station.sealed import seal, unseal
from desktop.storage.damage import BESIDE
from desktop.storage.models import Appointment, Conflict, JournalEntry, StationLink
from desktop.storage.second_journal import FOLDER
from desktop.storage.store import DATABASE_FILE
from tests.support.lost_database import back_up
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import ANH, book_person

BERG = replace(ANH, family_name="Berg", given_names="Ola", duf="200907642909", phone="+4798765432")
LIE = replace(ANH, family_name="Lie", given_names="Eva", duf="200816832911", phone="+4798765433")


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        made = several(tmp_path, postgres, closing)
        yield made
        for counter in made.counters:
            counter.store.close()


def lose_file(counter: OneCounter, folder: Path, *, second_journal: bool = True) -> None:
    """Let the counter's file be lost, put together again from its backup, and go on with it."""
    counter.store.close()
    for end in ("", *BESIDE):
        (folder / (DATABASE_FILE + end)).unlink(missing_ok=True)
    if not second_journal:
        for path in (folder / FOLDER).iterdir():
            path.unlink()
    store = open_whole(folder, counter.station.clock, counter.station.ids)
    counter.station.store = store
    counter.line.behind._own = store.device
    counter.follower = Follower(store, counter.line, StationClock(counter.station.clock))


def names(several_counters: Several) -> list[set[str]]:
    """Return the appointments of each counter."""
    found = []
    for counter in several_counters.counters:
        with counter.store.read() as connection:
            found.append(set(connection.execute(select(Appointment.id)).scalars()))
    return found


def test_what_a_lost_file_had_done_alone_reaches_the_station_once(two: Several, tmp_path: Path) -> None:
    first, second = two.counters
    folder = tmp_path / "S2"
    second.line.mode = Mode.DOWN
    sent = book_person(second.station)
    back_up(folder, second.station.clock)
    second.line.mode = Mode.UP
    two.settle()  # the station has what the backup still believes to wait
    second.line.mode = Mode.LOSES_ANSWERS
    asked = book_person(second.station, BERG, nth=3)
    second.line.mode = Mode.DOWN
    alone = book_person(second.station, LIE, nth=6)
    perform(second.store, second.station.clerk, LookFor("x", 0))

    lose_file(second, folder)
    assert second.store.device.epoch == 2
    perform(second.store, second.station.clerk, CancelAppointment(sent.appointment_id, "ill"))
    waiting = second.follower.standing().waiting
    assert waiting > 0
    two.settle()
    assert {sent.appointment_id, asked.appointment_id, alone.appointment_id} == names(two)[0]
    two.assert_equal()
    with first.store.read() as connection:
        assert connection.execute(select(Conflict.code)).all() == []
        chains = select(JournalEntry.epoch, JournalEntry.number).where(JournalEntry.device == second.store.device.id)
        numbers = connection.execute(chains.order_by(JournalEntry.epoch, JournalEntry.number)).all()
    for epoch in (1, 2):
        of_epoch = [each.number for each in numbers if each.epoch == epoch]
        assert of_epoch == list(range(1, len(of_epoch) + 1))
        assert of_epoch
    with second.store.read() as connection:
        link = connection.execute(select(StationLink.pushed_epoch, StationLink.pushed)).one()
    assert tuple(link) == (2, numbers[-1].number)
    assert second.follower.standing().waiting == 0


def test_a_counter_that_lost_everything_but_its_backup_goes_on(two: Several, tmp_path: Path) -> None:
    first, second = two.counters
    folder = tmp_path / "S2"
    # What came back before it joined is a matter of its own file, and says nothing to the station.
    perform(second.store, second.station.clerk, SettleRecovered("none"))
    perform(second.store, second.station.clerk, TryRecoveredAgain())
    back_up(folder, second.station.clock)
    second.line.mode = Mode.DOWN
    book_person(second.station)
    second.settle()  # the station has entries that the counter will know nothing of
    lose_file(second, folder, second_journal=False)
    second.line.mode = Mode.DOWN
    book_person(second.station, BERG, nth=4)
    two.settle()
    two.assert_equal()
    assert len(names(two)[0]) == 2
    assert first.store.device.epoch == 1
    with first.store.read() as connection:
        items = connection.execute(select(JournalEntry.command, Conflict.code).join(Conflict)).all()
    # It could not know that it had given the number of this letter before: somebody is told.
    assert [tuple(item) for item in items] == [("issue-appointment-letter", "not-at-station")]


def test_what_waits_of_two_epochs_goes_by_stick(two: Several, tmp_path: Path) -> None:
    first, second = two.counters
    folder = tmp_path / "S2"
    back_up(folder, second.station.clock)
    second.line.mode = Mode.DOWN
    book_person(second.station)
    lose_file(second, folder)
    second.line.mode = Mode.DOWN
    book_person(second.station, BERG, nth=4)
    with pytest.raises(LineDown):
        second.follower.sync()
    stick = tmp_path / "waits.sealed"
    seal(second.store, stick)
    taken = unseal(first.store, stick)
    assert {entry.epoch for entry in taken.entries} == {1, 2}
    first.follower.hand_over(taken.entries, taken.sender)
    two.settle()
    two.assert_equal()
    assert len(names(two)[0]) == 2
