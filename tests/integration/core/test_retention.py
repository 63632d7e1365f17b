"""What leaves with a closed case, and what keeps one here."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import ColumnElement, Connection, func, select, text, update

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.clock import SetClock
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.retention import CLOSED, Gone, RetentionSettings, Standing, Stay
from desktop.domain.rights import Role
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.exporting import give_out_file
from desktop.services.importing.files import take_in_file
from desktop.services.looks import LookFor
from desktop.services.queries.find import find
from desktop.services.retention import LetCasesGo, SetRetention
from desktop.services.retention_rows import retention_table
from desktop.services.retention_runs import own_settings, preview, retention_actor, run, runs, standing_today
from desktop.services.staff import roles
from desktop.services.twins import JoinPeople
from desktop.services.walk_ins import MarkWalkInLeft, NoteWalkIn
from desktop.services.withdrawals import NoteWithdrawal
from desktop.services.work import Actor
from desktop.storage.journal_walk import walk
from desktop.storage.models import (
    Appointment,
    Base,
    CardOrder,
    Case,
    Fee,
    JournalEntry,
    JournalPayload,
    Notice,
    Person,
    Staff,
    WalkIn,
)
from desktop.storage.store import DATABASE_FILE, Store
from tests.support.cases import open_case
from tests.support.demo import opened
from tests.support.exchange import case, write_file
from tests.support.invariants import assert_sound
from tests.support.station import ANH, TestStation, make_station

DAYS = 60
LATER = 200
HOA = replace(
    ANH, family_name="Zxyquist", given_names="Hòa", duf="200907642909", phone="+4798765432", email="hoa@example.org"
)
"""Somebody with a name that nobody else has."""


@pytest.fixture
def station(tmp_path: Path) -> Iterator[TestStation]:
    """Give a station that keeps closed cases for sixty days."""
    made = make_station(tmp_path)
    perform(made.store, made.leader, SetRetention(RetentionSettings(DAYS)))
    yield made
    assert_sound(made.store)
    made.store.close()


def withdrawn(station: TestStation, person: PersonDetails = ANH, person_id: str = "") -> str:
    """Open a case and close it at once, and return its id."""
    case_id = open_case(station, person, person_id=person_id)
    perform(station.store, station.clerk, NoteWithdrawal(case_id, WithdrawnBy.APPLICANT, signed_letter=True))
    return case_id


def owner(station: TestStation, case_id: str) -> str:
    with station.store.read() as connection:
        return str(connection.execute(select(Case.person_id).where(Case.id == case_id)).scalar_one())


def given_out(station: TestStation, folder: Path, days: int = LATER) -> None:
    """Give out everything, and let time go by."""
    give_out_file(station.store, station.clerk, folder / "out.jsonl", None)
    station.clock.advance(days=days)


def here(station: TestStation) -> set[str]:
    with station.store.read() as connection:
        return set(connection.execute(select(Case.id)).scalars())


def texts_of_people(connection: Connection) -> str:
    """Return everything in the columns of the table that say something of people, and in the search index."""
    found: list[str] = []
    for name, use in retention_table().tables.items():
        rows = Base.metadata.tables[name]
        for column in sorted(use.personal):
            query = select(rows.columns[column])
            if name == "journal_payload":
                query = query.join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
                query = query.where(JournalEntry.command.not_in(retention_table().about_station))
            found += (str(value) for value in connection.execute(query).scalars())
    for table in ("search_person", "search_identifier", "search_word", "search_variant", "search_sound"):
        found += (str(tuple(row)) for row in connection.exec_driver_sql(f"SELECT * FROM {table}"))  # noqa: S608
    return "\n".join(found)


def test_nothing_leaves_until_somebody_has_set_something(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    with pytest.raises(RuleBroken, match="retention-off"):
        run(station.store, station.leader)
    with pytest.raises(RuleBroken, match="retention-days"):
        perform(station.store, station.leader, SetRetention(RetentionSettings(29)))
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, SetRetention(RetentionSettings(30)))
    set_to = perform(station.store, station.leader, SetRetention(RetentionSettings(30, 1200)))
    assert own_settings(station.store) == RetentionSettings(30, 1200)
    assert set_to.undo is not None
    perform(station.store, station.leader, set_to.undo)
    assert own_settings(station.store) == RetentionSettings()
    station.store.close()


def test_a_closed_case_leaves_with_all_that_was_known_of_its_person(station: TestStation, tmp_path: Path) -> None:
    gone, stays = withdrawn(station, HOA), open_case(station, ANH)
    perform(station.store, station.clerk, LookFor("Zxyquist Hòa", 1, gone), LookFor("Zxyquist", 1))
    walk_in = station.ids.new()
    perform(station.store, station.clerk, NoteWalkIn(walk_in, "follow-up", "Zxyquist asks about her card"))
    perform(station.store, station.clerk, MarkWalkInLeft(walk_in))
    with station.store.read() as connection:
        assert "zxyquist" in texts_of_people(connection)
        entries = connection.execute(select(func.count()).select_from(JournalEntry)).scalar_one()
    given_out(station, tmp_path)

    foreseen = preview(station.store, station.leader)
    done = run(station.store, station.leader)

    assert here(station) == {stays}
    assert (foreseen.gone, foreseen.stays) == (done.gone, done.stays)
    assert (done.gone.cases, done.gone.people, done.stays) == (1, 1, {})
    assert runs(station.store) == (done,)
    assert done.finished_at is not None
    assert find(station.store, "Zxyquist") == ()
    with station.store.read() as connection:
        left = texts_of_people(connection).lower()
        assert [word for word in ("zxyquist", "xyquist", "hòa", HOA.duf, HOA.phone, HOA.email) if word in left] == []
        walked = walk(connection)
        assert walked.breaks == ()
        assert walked.removed == done.gone.payloads
        assert walked.entries > entries, "the journal keeps that it happened"


def test_what_was_not_given_out_stays_and_so_does_what_happened_lately(station: TestStation, tmp_path: Path) -> None:
    old, looked_at = withdrawn(station, HOA), withdrawn(station)
    given_out(station, tmp_path, DAYS - 1)
    assert not run(station.store, station.leader).gone, "closed too short a time ago"
    station.clock.advance(days=2)
    perform(station.store, station.clerk, LookFor("Ánh", 1, looked_at))
    late = withdrawn(station, replace(HOA, family_name="Berg", duf=""))
    station.clock.advance(days=DAYS + 1)

    done = run(station.store, station.leader)

    assert here(station) == {looked_at, late}
    assert old not in here(station)
    assert done.stays == {Stay.NOT_GIVEN_OUT: 2}
    give_out_file(station.store, station.clerk, tmp_path / "again.jsonl", None)
    assert run(station.store, station.leader).gone.cases == 2


def test_a_person_stays_while_one_of_the_cases_does_and_twins_go_together(station: TestStation, tmp_path: Path) -> None:
    first = withdrawn(station)
    who = owner(station, first)
    second = open_case(station, person_id=who)
    closed = withdrawn(station, HOA)
    twin = withdrawn(station, replace(HOA, given_names="Hoa"))
    perform(station.store, station.clerk, JoinPeople(owner(station, closed), owner(station, twin), because="same DUF"))
    given_out(station, tmp_path)

    done = run(station.store, station.leader)

    assert here(station) == {second}
    assert (done.gone.cases, done.gone.people) == (3, 2)
    with station.store.read() as connection:
        assert list(connection.execute(select(Person.id)).scalars()) == [who]
        said = connection.execute(
            select(JournalPayload.body).join(JournalEntry).where(JournalEntry.command == "register-person")
        )
        assert [who in body for body in said.scalars()] == [True], "what was said of who stays here, stays"


def test_a_case_that_a_later_file_brings_is_new(station: TestStation, tmp_path: Path) -> None:
    brought = case("c1", status="withdrawn", registered_on="2026-01-15")
    path = write_file(tmp_path / "in.jsonl", [brought])
    take_in_file(station.store, station.clerk, path, Language.ENGLISH)
    station.clock.advance(days=LATER)
    assert run(station.store, station.leader).gone.cases == 1
    assert here(station) == set()

    again = write_file(tmp_path / "again.jsonl", [brought], made_at="2027-09-01T06:00:00+01:00")
    taken = take_in_file(station.store, station.clerk, again, Language.ENGLISH)

    assert (taken.counts.added, taken.counts.changed) == (1, 0)
    assert here(station) == {"c1"}


def test_no_command_reaches_younger_cases_than_the_least(station: TestStation) -> None:
    case_id = withdrawn(station)
    today = station.clock.now().date()
    with pytest.raises(RuleBroken, match="retention-too-new"):
        perform(station.store, station.leader, LetCasesGo("r", today - timedelta(days=29), (case_id,)))
    perform(station.store, station.leader, LetCasesGo("r", today - timedelta(days=30), (case_id,)))
    assert here(station) == {case_id}


def test_by_itself_it_runs_once_a_day_under_an_account_of_its_own(station: TestStation) -> None:
    perform(station.store, station.leader, SetRetention(RetentionSettings(DAYS, 20 * 60)))
    assert standing_today(station.store, station.clock.now()) is Standing.LATER
    station.clock.advance(hours=12)
    assert standing_today(station.store, station.clock.now()) is Standing.DUE
    done = run(station.store, retention_actor(station.store), by_itself=True)
    assert done.by_itself
    assert done.gone == Gone()
    assert standing_today(station.store, station.clock.now()) is Standing.DONE


def test_of_a_whole_station_only_what_may_leave_does(demo_folder: Path, tmp_path: Path) -> None:
    shutil.copy(demo_folder / DATABASE_FILE, tmp_path / DATABASE_FILE)
    store = opened(tmp_path, seed=8)
    leader = _leader(store)
    _bring_to_an_end(store)
    give_out_file(store, leader, tmp_path / "out.jsonl", None)
    assert isinstance(store.clock, SetClock)
    store.clock.advance(days=LATER)
    perform(store, leader, SetRetention(RetentionSettings(DAYS)))
    with store.read() as connection:
        closed = _count(connection, Case.status.in_(CLOSED))
        others = _count(connection, Case.status.not_in(CLOSED))

    foreseen = preview(store, leader)
    done = run(store, leader)

    assert (foreseen.gone, foreseen.stays) == (done.gone, done.stays)
    assert done.gone.cases > closed / 2
    assert set(done.stays) >= {Stay.CARD, Stay.NOTICE}
    assert done.gone.cases + sum(done.stays.values()) == closed
    assert_sound(store)
    with store.read() as connection:
        assert _count(connection, Case.status.not_in(CLOSED)) == others
        assert _count(connection, Case.status.in_(CLOSED)) == sum(done.stays.values())
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        text = texts_of_people(connection)
        standing = set(connection.execute(select(Case.id)).scalars())
        told_of = set(connection.execute(select(JournalEntry.case_id)).scalars()) - standing - {None}
    assert len(told_of) >= done.gone.cases
    assert [case_id for case_id in told_of if f'"{case_id}"' in text] == [], "only the journal's entries name them"
    assert not run(store, leader).gone.cases
    store.close()


def _bring_to_an_end(store: Store) -> None:
    """Let half of the cases of a station be over, in the rows alone: years of work in a moment."""
    over = select(Case.id).order_by(Case.id).limit(75).scalar_subquery()
    going_on = Appointment.state.in_(("booked", "arrived", "in-service"))
    not_claimed = {"claimed_by": None, "claimed_until": None}
    with store.write() as connection:
        for statement in (
            update(Case).where(Case.id.in_(over)).values(status="withdrawn"),
            update(Appointment).where(Appointment.case_id.in_(over), going_on).values(state="completed"),
            update(WalkIn).where(WalkIn.case_id.in_(over)).values(state="completed"),
            update(Fee).where(Fee.case_id.in_(over), Fee.state == "due").values(state="exempt"),
            update(CardOrder)
            .where(CardOrder.case_id.in_(over), text("rowid % 3"))
            .values(state="collected", cancelled_at=None),
            update(Notice).where(Notice.case_id.in_(over), text("rowid % 5")).values(state="told", **not_claimed),
        ):
            connection.execute(statement)


def _leader(store: Store) -> Actor:
    with store.read() as connection:
        row = connection.execute(select(Staff.id, Staff.name).where(Staff.role == Role.LEADER).limit(1)).one()
    return Actor(row.id, row.name, roles()[Role.LEADER])


def _count(connection: Connection, condition: ColumnElement[bool]) -> int:
    return int(connection.execute(select(func.count()).select_from(Case).where(condition)).scalar_one())
