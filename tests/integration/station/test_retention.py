"""Closed cases leave the station and all its counters at once, and none while the station cannot be asked."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.refusals import RuleBroken
from desktop.domain.retention import RetentionSettings
from desktop.services.commands import perform
from desktop.services.exporting import give_out_file
from desktop.services.looks import look_at
from desktop.services.queries.find import find
from desktop.services.retention import SetRetention
from desktop.services.retention_runs import run
from desktop.services.withdrawals import NoteWithdrawal
from desktop.storage.journal_walk import walk
from desktop.storage.models import Case, JournalEntry, JournalPayload, Person
from tests.support.cases import open_case
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several

LATER = timedelta(days=200)


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


def count(counter: OneCounter, model: type[Case] | type[Person]) -> int:
    with counter.store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(model)).scalar_one())


def test_what_leaves_at_one_counter_leaves_everywhere(two: Several, tmp_path: Path) -> None:
    first, second = two.counters
    case_id = open_case(first.station)
    perform(first.store, first.station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, signed_letter=True))
    two.settle()
    for counter in two.counters:
        give_out_file(counter.store, counter.station.clerk, tmp_path / f"{counter.store.device.counter}.jsonl", None)
    two.clock.advance(days=LATER.days)
    perform(first.store, first.station.leader, SetRetention(RetentionSettings(60)))
    first.line.mode = Mode.DOWN
    with pytest.raises(RuleBroken, match="retention-needs-station"):
        run(first.store, first.station.leader)
    two.settle()
    assert count(first, Case) == 1
    # Somebody looks at it at a counter whose line is cut: the station hears of it when the case has left.
    second.line.mode = Mode.DOWN
    look_at(second.store, second.station.clerk, case_id)

    done = run(first.store, first.station.leader)
    two.settle()

    assert (done.gone.cases, done.gone.people) == (1, 1)
    assert [count(counter, Case) for counter in two.counters] == [0, 0]
    assert [count(counter, Person) for counter in two.counters] == [0, 0]
    assert find(second.store, "Nguyễn") == ()
    two.assert_equal()
    with second.store.read() as connection:
        told = connection.execute(
            select(JournalEntry.command)
            .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
            .where(JournalEntry.case_id == case_id)
        )
        assert list(told.scalars()) == ["look-at-case"]
        assert walk(connection).removed >= done.gone.payloads > 0

    give_out_file(second.store, second.station.clerk, tmp_path / "later.jsonl", None)
    two.clock.advance(days=LATER.days)
    assert run(second.store, second.station.leader).gone.payloads == 1, "what came too late leaves by its own age"
    two.settle()
    two.assert_equal()
