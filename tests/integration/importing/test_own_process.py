"""The import in a process of its own: as the clerk of the window, with progress, stopped and killed in the middle."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.rights import Role
from desktop.services.commands import perform
from desktop.services.importing import conversation
from desktop.services.importing.batches import BATCH
from desktop.services.importing.conversation import Answer, End, Fault, Step
from desktop.services.importing.files import refused_lines
from desktop.services.importing.looking import look_at_file
from desktop.services.lent_sign_in import Loan, lend
from desktop.services.staff import AddStaff, founder, roles
from desktop.services.work import Actor
from desktop.storage.models import Case, ImportFile, JournalEntry
from desktop.storage.store import DeviceIdentity, create_store
from tests.support.exchange import case, write_file
from tests.support.invariants import assert_sound
from tests.support.station import HASH_OF_NOTHING, MORNING, TestStation, fill_station, make_station

ROOT = Path(__file__).parents[3]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[TestStation]:
    """A station on SQLite whose clock stands where the other process has it."""
    made = make_station(tmp_path)
    made.clock.put(max(datetime.now(UTC), MORNING))
    yield made
    made.store.close()


@contextmanager
def started(
    station: TestStation, path: Path, loan: Loan | None = None, key: bytes | None = None
) -> Iterator["subprocess.Popen[bytes]"]:
    """Start the process as the window does, and greet it."""
    words = conversation.arguments(station.store, path, Language.ENGLISH)
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-m", "desktop", *words], stdin=pipe, stdout=pipe, cwd=ROOT) as process:
        try:
            assert process.stdin is not None
            process.stdin.write(conversation.greet(loan or lend(station.store, station.clerk), key))
            process.stdin.flush()
            yield process
        finally:
            process.kill()


def answers(process: "subprocess.Popen[bytes]") -> Iterator[Answer]:
    """Yield what it says, as it says it."""
    assert process.stdout is not None
    for line in process.stdout:
        yield conversation.understand(line)


def many(folder: Path, batches: int) -> Path:
    """Write a file that takes so many batches."""
    return write_file(folder / "many.jsonl", [case(f"c{at}") for at in range(batches * BATCH)])


def counted(station: TestStation) -> int:
    """Return how many cases there are."""
    with station.store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(Case)).scalar_one())


def test_it_works_as_the_clerk_and_tells_how_far_it_is(counter: TestStation, tmp_path: Path) -> None:
    lines: list[Any] = [case(), b"{", case("c2", person__family_name="Åsen")]
    path = write_file(tmp_path / "day.jsonl", lines)
    before = look_at_file(counter.store, path)

    with started(counter, path) as process:
        *steps, end = answers(process)
        assert process.wait() == 1

    assert (before.lines, before.is_own, before.newest, before.taken_in_at) == (3, True, None, None)
    assert isinstance(steps[-1], Step)
    assert (steps[-1].done, steps[-1].total) == (path.stat().st_size, path.stat().st_size)
    assert end == End(3, 2, 0, 0, 1, cancelled=False)
    assert [line.line for line in refused_lines(path)] == [3]
    with counter.store.read() as connection:
        who = connection.execute(select(JournalEntry.staff_id).where(JournalEntry.command == "take-in")).scalars()
        assert set(who) == {counter.clerk.staff_id}
    after = look_at_file(counter.store, path)
    assert after.newest == after.made_at
    assert after.taken_in_at is not None
    assert after.has_refused


def test_a_closed_stream_stops_it_and_another_run_completes_it(counter: TestStation, tmp_path: Path) -> None:
    path = many(tmp_path, 4)
    with started(counter, path) as process:
        said = answers(process)
        first = next(said)
        assert isinstance(first, Step)
        assert process.stdin is not None
        process.stdin.close()
        *_, end = said
        process.wait()
    assert isinstance(end, End)
    assert end.cancelled
    assert end.added % BATCH == 0
    assert first.added <= end.added < 4 * BATCH
    assert counted(counter) == end.added

    with started(counter, path) as process:
        *_, whole = answers(process)
    assert whole == End(4 * BATCH, 4 * BATCH - end.added, 0, end.added, 0, cancelled=False)
    assert_sound(counter.store)


def test_a_killed_one_leaves_whole_batches(counter: TestStation, tmp_path: Path) -> None:
    path = many(tmp_path, 4)
    with started(counter, path) as process:
        next(answers(process))
        process.kill()
        process.wait()

    there = counted(counter)
    assert there % BATCH == 0
    assert BATCH <= there < 4 * BATCH
    assert_sound(counter.store)
    with counter.store.read() as connection:
        assert connection.execute(select(ImportFile.finished_at)).scalars().all() == [None]


def test_the_key_of_an_encrypted_database_goes_the_same_way(tmp_path: Path) -> None:
    clock, key = SetClock(max(datetime.now(UTC), MORNING)), bytes(range(32))
    ids = seeded_ids(clock, 1)
    identity = DeviceIdentity(ids.new(), "S1", "demo", 1, None)
    counter = fill_station(create_store(tmp_path, identity, clock, ids, key), clock, ids)
    path = write_file(tmp_path / "day.jsonl", [case()])

    with started(counter, path, key=key) as process:
        assert key.hex() not in " ".join(map(str, process.args))  # type: ignore[arg-type] # it is a list
        *_, end = answers(process)
    assert end == End(1, 1, 0, 0, 0, cancelled=False)
    with started(counter, path) as process:
        (fault,) = answers(process)
    assert isinstance(fault, Fault)
    counter.store.close()


def auditor(station: TestStation) -> Actor:
    """Return somebody who may not take files in."""
    staff_id = station.ids.new()
    account = AddStaff(staff_id, "auditor", "Ada Moe", Role.AUDITOR, HASH_OF_NOTHING)
    perform(station.store, founder(station.ids.new()), account)
    return Actor(staff_id, "Ada Moe", roles()[Role.AUDITOR])


@pytest.mark.parametrize("what", ["secret", "file", "right"])
def test_what_is_wrong_is_said_and_nothing_is_written(counter: TestStation, tmp_path: Path, what: str) -> None:
    path = write_file(tmp_path / "day.jsonl", [case()])
    loan = lend(counter.store, counter.clerk)
    if what == "secret":
        loan = Loan(loan.lent_id, "0" * 64)
    elif what == "file":
        path.write_bytes(b"nothing of ours\n")
    else:
        loan = lend(counter.store, auditor(counter))

    with started(counter, path, loan) as process:
        said = list(answers(process))
        assert process.wait() == 2

    assert len(said) == 1
    assert isinstance(said[0], Fault)
    assert said[0].says
    assert counted(counter) == 0
