"""Approving on the spot: one thing, soon, by somebody with the right; the journal says who."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.services.approvals import Approve, approve, right_to_approve
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.commands import perform
from desktop.services.exporting import give_out_file
from desktop.services.importing.files import take_in_file
from desktop.services.looks import LookFor
from desktop.services.pins import set_pin
from desktop.services.sign_in_waits import MustWait
from desktop.services.staff import AddStaff, MustChangePassword, authenticate, founder
from desktop.services.staff_accounts import member_leaves
from desktop.storage.models import ApprovalRow, JournalEntry, JournalPayload
from desktop.storage.store import open_store
from tests.integration.calendar.at_work import OLSEN, book_at
from tests.integration.calendar.test_overbooking import ask, seats
from tests.integration.staff.conftest import PASSWORD, account
from tests.support.station import MONDAY, TestStation, hash_of


@pytest.fixture
def ada(station: TestStation) -> str:
    """Give the station a second leader, and let it book at further seats; desk 1 is taken at ten on Monday."""
    perform(station.store, station.leader, SetCalendarRules(Rules(extra_seats=2)))
    book_at(station, OLSEN, 600)
    return account(station, "ada", "Ada Moe", Role.LEADER)


def entries(station: TestStation, last: int) -> list[tuple[str, str, str]]:
    """Return who did what by the journal, the newest `last`, oldest first."""
    query = select(JournalEntry.staff_id, JournalEntry.command, JournalPayload.body)
    with station.store.read() as connection:
        rows = connection.execute(
            query.join(JournalPayload, JournalPayload.entry_id == JournalEntry.id).order_by(JournalEntry.number.desc())
        )
        return [(row.staff_id, row.command, row.body) for row in rows.all()[:last]][::-1]


def test_what_was_refused_is_done_and_both_stand_in_the_journal(station: TestStation, ada: str) -> None:
    wish = ask(station)
    with pytest.raises(RuleBroken, match="no-right") as broken:
        perform(station.store, station.clerk, wish)
    right = right_to_approve(broken.value)
    assert right is Right.OVERBOOK

    approval = approve(station.store, "ada", PASSWORD, right)
    done = perform(station.store, station.clerk, wish, approved_by=approval)
    assert len(done.results) == 1
    assert done.result == wish.booking.appointment_id
    approved, booked = entries(station, 2)
    said = msgspec.json.decode(approved[2], type=Approve)
    assert (approved[:2], booked[:2]) == (
        (station.clerk.staff_id, "approve"),
        (station.clerk.staff_id, "overbook"),
    )
    assert (said.approved_by, said.right, said.following) == (ada, Right.OVERBOOK, 1)
    with station.store.read() as connection:
        row = connection.execute(select(ApprovalRow.asked_by, ApprovalRow.approved_by, ApprovalRow.needed)).one()
    assert tuple(row) == (station.clerk.staff_id, ada, "overbook")

    for _ in range(2):
        with pytest.raises(RuleBroken, match="approval-used"):
            perform(station.store, station.clerk, ask(station), approved_by=approval)


def test_a_right_that_is_asked_for_within_is_lent_too_and_looks_use_nothing_up(station: TestStation, ada: str) -> None:
    wish = ask(station)
    second = replace(wish.booking, seat=2)
    borrowing = approve(station.store, "ada", PASSWORD, Right.OVERBOOK).lent_to(station.clerk)
    perform(station.store, borrowing, LookFor("olsen", 1))
    with pytest.raises(RuleBroken, match="overbooking-reason"):  # the right alone is not enough
        perform(station.store, borrowing, second)
    perform(station.store, borrowing, wish)
    assert [command for _, command, _ in entries(station, 3)] == ["look-for", "approve", "overbook"]


def test_it_is_no_longer_good_after_two_minutes_and_for_no_other_right(station: TestStation, ada: str) -> None:
    approval = approve(station.store, "ada", PASSWORD, Right.REVERSE_PAYMENT)
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, ask(station), approved_by=approval)
    approval = approve(station.store, "ada", PASSWORD, Right.OVERBOOK)
    station.clock.advance(minutes=2, seconds=1)
    with pytest.raises(RuleBroken, match="approval-too-old"):
        perform(station.store, station.clerk, ask(station), approved_by=approval)


def test_only_somebody_with_the_right_who_shows_who_they_are_approves(station: TestStation, ada: str, eva: str) -> None:
    with pytest.raises(RuleBroken, match="approver-has-no-right"):
        approve(station.store, "eva", PASSWORD, Right.OVERBOOK)
    for right in (Right.READ_JOURNAL, Right.MANAGE_STAFF, Right.LOOK):
        with pytest.raises(RuleBroken, match="approval-not-possible"):
            approve(station.store, "ada", PASSWORD, right)
    new = station.ids.new()
    added = AddStaff(new, "new", "Ny Li", Role.LEADER, hash_of(PASSWORD), first_password=True)
    perform(station.store, founder(new), added)
    with pytest.raises(MustChangePassword):
        approve(station.store, "new", PASSWORD, Right.OVERBOOK)
    for _ in range(3):
        with pytest.raises(RuleBroken, match="bad-sign-in"):
            approve(station.store, "ada", "not the password", Right.OVERBOOK)
    with pytest.raises(MustWait):
        approve(station.store, "ada", PASSWORD, Right.OVERBOOK)


def test_a_pin_that_will_do_here_approves(station: TestStation, ada: str) -> None:
    with pytest.raises(RuleBroken, match="pin-needs-password"):
        approve(station.store, "ada", "7395", Right.OVERBOOK)
    set_pin(station.store, authenticate(station.store, "ada", PASSWORD), "7395")
    with pytest.raises(RuleBroken, match="bad-pin"):
        approve(station.store, "ada", "7396", Right.OVERBOOK)
    approval = approve(station.store, "ada", "7395", Right.OVERBOOK)
    perform(station.store, station.clerk, ask(station), approved_by=approval)
    assert approval.name == "Ada Moe"


def test_whoever_has_left_meanwhile_has_approved_nothing(station: TestStation, ada: str) -> None:
    approval = approve(station.store, "ada", PASSWORD, Right.OVERBOOK)
    member_leaves(station.store, founder("nobody"), ada)
    with pytest.raises(RuleBroken, match="approval-not-possible"):
        perform(station.store, station.clerk, ask(station), approved_by=approval)


def test_what_was_approved_at_another_counter_comes_over_by_a_file(
    station: TestStation, ada: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    wish = ask(station)
    folder = tmp_path_factory.mktemp("theirs")
    shutil.copytree(tmp_path, folder, dirs_exist_ok=True)
    approval = approve(station.store, "ada", PASSWORD, Right.OVERBOOK)
    perform(station.store, station.clerk, wish, approved_by=approval)
    give_out_file(station.store, station.clerk, tmp_path / "out", MONDAY)

    theirs = replace(station, store=open_store(folder, station.clock, station.ids))
    taken = take_in_file(theirs.store, theirs.clerk, tmp_path / "out", Language.ENGLISH)
    assert taken.counts.refused == 0
    assert seats(theirs, wish.booking.appointment_id) == {2}
    with theirs.store.read() as connection:
        assert connection.execute(select(ApprovalRow.approved_by)).scalars().all() == [ada]
    theirs.store.close()
