"""What a counter did leaves it in the form in which it can come back, and is replayed elsewhere once."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import MoveAppointment
from desktop.services.commands import perform
from desktop.services.exporting import give_out_file
from desktop.services.importing.files import refused_lines, take_in_file
from desktop.services.importing.taking import Counts
from desktop.services.queries.imported import import_tasks
from desktop.storage.models import Appointment, Case, Person
from desktop.storage.store import DATABASE_FILE, open_store
from tests.integration.importing.conftest import Take
from tests.support.exchange import appointment, case
from tests.support.invariants import assert_sound
from tests.support.station import ANH, MONDAY, TestStation, book_person, make_station


def lines_of(path: Path) -> list[dict[str, Any]]:
    """Return the lines of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_what_goes_out_and_comes_back_changes_nothing(station: TestStation, take: Take, tmp_path: Path) -> None:
    take(case("c9", person__duf="200816832910"), appointment("a9", "c9"))
    booked = book_person(station, replace(ANH, duf="200205705502"))
    path = tmp_path / "out.jsonl"

    given = give_out_file(station.store, station.clerk, path, MONDAY)

    kinds = [line["kind"] for line in lines_of(path)]
    assert (given.cases, given.appointments) == (1, 1)
    assert kinds == ["header", *["event"] * given.events, "case", "appointment"]
    assert booked.case_id in {line.get("id") for line in lines_of(path)}
    before = rows(station)
    back = take_in_file(station.store, station.clerk, path, Language.ENGLISH)
    assert back.counts == Counts(read=given.events + 2, unchanged=given.events + 2)
    assert rows(station) == before
    assert import_tasks(station.store) == ()


def rows(station: TestStation) -> list[str]:
    """Return the rows of people, cases and appointments."""
    with station.store.read() as connection:
        return sorted(str(row) for model in (Person, Case, Appointment) for row in connection.execute(select(model)))


def test_what_was_sent_is_not_sent_again(station: TestStation, take: Take, tmp_path: Path) -> None:
    take(case(channel="paper"), appointment())
    first = give_out_file(station.store, station.clerk, tmp_path / "1", None)
    assert (first.cases, first.events) == (0, len(lines_of(tmp_path / "1")) - 1)

    nothing = give_out_file(station.store, station.clerk, tmp_path / "2", None)
    perform(station.store, station.clerk, MoveAppointment("a1", station.desks[1].desk_id, MONDAY, 600))
    moved = give_out_file(station.store, station.clerk, tmp_path / "3", None)

    assert (nothing.cases, nothing.appointments, nothing.events) == (0, 0, 0)
    assert (moved.cases, moved.appointments) == (1, 1)
    assert "move-appointment" in [line.get("command") for line in lines_of(tmp_path / "3")]


def test_accounts_never_leave_the_counter(station: TestStation, tmp_path: Path) -> None:
    give_out_file(station.store, station.clerk, tmp_path / "out", MONDAY)

    accounts = [line for line in lines_of(tmp_path / "out") if line.get("command") == "add-staff"]
    assert [line["body"] for line in accounts] == [None, None]
    assert "argon2" not in (tmp_path / "out").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_leaves_the_old_one(station: TestStation, tmp_path: Path) -> None:
    nobody = replace(station.clerk, rights=frozenset({Right.LOOK}))
    path = tmp_path / "out"
    path.write_text("old", encoding="utf-8")

    with pytest.raises(RuleBroken, match="no-right"):
        give_out_file(station.store, nobody, path, MONDAY)
    with pytest.raises(OSError, match="No such file"):
        give_out_file(station.store, station.clerk, tmp_path / "nowhere" / "out", MONDAY)
    assert path.read_text(encoding="utf-8") == "old"


def test_another_counter_replays_each_event_once(tmp_path: Path) -> None:
    ours = make_station(tmp_path / "ours")
    shutil.copytree(tmp_path / "ours", tmp_path / "theirs")
    booked = book_person(ours)
    given = give_out_file(ours.store, ours.clerk, tmp_path / "out", MONDAY)
    theirs = replace(ours, store=open_store(tmp_path / "theirs", ours.clock, ours.ids))
    assert (tmp_path / "theirs" / DATABASE_FILE).exists()

    first = take_in_file(theirs.store, theirs.clerk, tmp_path / "out", Language.ENGLISH)
    again = take_in_file(theirs.store, theirs.clerk, tmp_path / "out", Language.ENGLISH)

    assert refused_lines(tmp_path / "out") == ()
    assert first.counts.added == 4  # register, open, book, write the letter
    assert again.counts == Counts(read=given.events + 2, unchanged=given.events + 2)
    assert rows(ours) == rows(theirs)
    with theirs.store.read() as connection:
        assert connection.execute(select(Case.id)).scalar_one() == booked.case_id
    assert_sound(theirs.store)
    ours.store.close()
    theirs.store.close()


def event(station: TestStation, **changes: Any) -> dict[str, Any]:
    """Return an event: a person was registered."""
    plain = {
        "kind": "event",
        "id": "e1",
        "device": "d",
        "epoch": 1,
        "number": 1,
        "at": "2026-11-23T07:00:00Z",
        "staff": station.clerk.staff_id,
        "command": "register-person",
        "case": None,
        "body": {
            "person_id": "p1",
            "details": {"family_name": "Berg", "given_names": "", "born_on": "1990-01-01", "citizenship": "SWE"},
        },
    }
    return {**plain, **changes}


def test_events_that_cannot_be_replayed_are_refused(station: TestStation, take: Take, tmp_path: Path) -> None:
    add = {"staff_id": "s", "login": "evil", "name": "Evil", "role": "administrator", "password_hash": "x"}
    taken = take(
        event(station),
        event(station, id="e2", command="dance"),
        event(station, id="e3", staff="nobody"),
        event(station, id="e4", command="add-staff", body=add),
        event(station, id="e5", body={"person_id": 7}),
        event(station, id="e6"),  # the person is there already
        event(station, id="e7", command="retract-decision", body={"case_id": "nothing"}),
    )

    assert (taken.counts.added, taken.counts.refused) == (1, 6)
    reasons = [one.reason for one in refused_lines(tmp_path / "day.jsonl")]
    assert reasons == ["bad-code", "unknown-staff", "not-replayed", "bad-value", "bad-value", "rule-says-no"]
