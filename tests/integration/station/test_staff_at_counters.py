"""Accounts, sign-ins and approvals where several counters have one station, with the line and without it."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.services.approvals import Approval
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.commands import perform
from desktop.services.pins import authenticate_pin, clerks_with_pin, set_pin
from desktop.services.staff import AddStaff, authenticate, change_password, founder
from desktop.services.staff_accounts import member_leaves
from desktop.services.work import Actor
from desktop.storage.models import ApprovalRow, Conflict
from tests.integration.calendar.at_work import OLSEN, book_at
from tests.integration.calendar.test_overbooking import ask, seats
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import hash_of

PASSWORD = "a long password"  # noqa: S105 - of somebody invented
NEW = "quite another one"


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


def eva_at(counter: OneCounter) -> str:
    """Give somebody an account at a counter, and return the id."""
    staff_id = counter.station.ids.new()
    eva = AddStaff(staff_id, "eva", "Eva Lund", Role.LEADER, hash_of(PASSWORD))
    perform(counter.store, founder(staff_id), eva)
    return staff_id


def approval(counter: OneCounter, staff_id: str) -> Approval:
    store = counter.store
    return Approval(store.ids.new(), staff_id, "Eva Lund", Right.OVERBOOK, store.clock.now())


def open_conflicts(counter: OneCounter) -> list[str]:
    with counter.store.read() as connection:
        return list(connection.execute(select(Conflict.code)).scalars())


def test_signing_in_and_a_pin_need_no_line_and_a_new_password_gets_there_later(two: Several) -> None:
    first, second = two.counters
    staff_id = eva_at(first)
    second.follower.sync()

    second.line.mode = Mode.DOWN
    actor = authenticate(second.store, "eva", PASSWORD)
    set_pin(second.store, actor, "7395")
    assert authenticate_pin(second.store, staff_id, "7395") == actor
    assert clerks_with_pin(first.store) == ()
    change_password(second.store, staff_id, PASSWORD, NEW)
    authenticate(second.store, "eva", NEW)
    authenticate(first.store, "eva", PASSWORD)  # it does not know yet

    two.settle()
    authenticate(first.store, "eva", NEW)
    with pytest.raises(RuleBroken, match="bad-sign-in"):
        authenticate(first.store, "eva", PASSWORD)
    two.settle()
    two.assert_equal()
    assert open_conflicts(first) == []


def test_whoever_left_meanwhile_has_no_new_password(two: Several) -> None:
    first, second = two.counters
    staff_id = eva_at(first)
    second.follower.sync()
    second.line.mode = Mode.DOWN
    change_password(second.store, staff_id, PASSWORD, NEW)
    member_leaves(first.store, founder("nobody"), staff_id)
    two.settle()
    two.assert_equal()
    assert open_conflicts(second) == ["staff-left"]
    with pytest.raises(RuleBroken, match="bad-sign-in"):
        authenticate(second.store, "eva", NEW)


@pytest.mark.parametrize("mode", [Mode.UP, Mode.DOWN, Mode.LOSES_ANSWERS])
def test_what_was_approved_is_done_at_the_station_as_well(two: Several, mode: Mode) -> None:
    first, second = two.counters
    staff_id = eva_at(first)
    perform(first.store, first.station.leader, SetCalendarRules(Rules(extra_seats=1)))
    book_at(first.station, OLSEN, 600)
    second.follower.sync()
    wish = ask(second.station)

    second.line.mode = mode
    done = perform(second.store, second.station.clerk, wish, approved_by=approval(second, staff_id))
    assert done.result == wish.booking.appointment_id
    two.settle()
    two.assert_equal()
    assert open_conflicts(first) == []
    assert seats(first.station, wish.booking.appointment_id) == {2}
    with first.store.read() as connection:
        assert connection.execute(select(ApprovalRow.approved_by)).scalars().all() == [staff_id]


def test_nobody_lends_what_they_have_not_got_at_the_station(two: Several) -> None:
    first, second = two.counters
    perform(first.store, first.station.leader, SetCalendarRules(Rules(extra_seats=1)))
    book_at(first.station, OLSEN, 600)
    second.follower.sync()
    clerk: Actor = second.station.clerk
    with pytest.raises(RuleBroken, match="approval-not-possible"):
        perform(second.store, clerk, ask(second.station), approved_by=approval(second, clerk.staff_id))
    two.settle()
    two.assert_equal()
