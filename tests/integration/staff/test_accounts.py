"""Accounts of others: adding, changing, leaving, coming back; somebody can always give accounts."""

from __future__ import annotations

import re

import pytest

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.services.commands import perform
from desktop.services.importing.account import LOGIN as FILES
from desktop.services.importing.account import automatic_actor
from desktop.services.queries.staff import StaffMember, approvers, staff_members
from desktop.services.staff import authenticate, change_password, roles, sign_in
from desktop.services.staff_accounts import (
    LeaveStaff,
    NewAccount,
    add_member,
    change_member,
    member_leaves,
    member_returns,
    new_first_password,
)
from desktop.services.staff_files import StaffFileWrong, check_staff_file, import_staff
from desktop.services.staff_recovery import reset_administrator
from desktop.services.work import Actor
from tests.integration.staff.conftest import PASSWORD, account
from tests.support.station import TestStation

NEW = "quite another one"


@pytest.fixture
def boss(station: TestStation) -> Actor:
    """Give the station its administrator, signed in."""
    account(station, "boss", "Bo Aas", Role.ADMINISTRATOR)
    return authenticate(station.store, "boss", PASSWORD)


def member(station: TestStation, login: str) -> StaffMember:
    return next(each for each in staff_members(station.store) if each.login == login)


def refused(code: str) -> pytest.RaisesExc[RuleBroken]:
    return pytest.raises(RuleBroken, match=f"^{code}$")


def test_somebody_new_gets_a_first_password_that_is_told_once(station: TestStation, boss: Actor) -> None:
    first = add_member(station.store, boss, NewAccount(" Nora ", " Nora   Øen ", Role.CLERK))
    assert re.fullmatch(r"[a-z2-9]{4}(-[a-z2-9]{4}){2}", first.password)
    assert first.password not in repr(first)
    added = member(station, "nora")
    assert (added.name, added.role, added.first_password, added.left_at) == ("Nora Øen", Role.CLERK, True, None)
    assert sign_in(station.store, "nora", first.password).must_change
    change_password(station.store, added.staff_id, first.password, NEW)
    assert not member(station, "nora").first_password

    for login, name, code in (
        ("nora", "B", "login-taken"),
        ("n", "B", "login-wrong"),
        ("b2", " ", "staff-name-missing"),
    ):
        with refused(code):
            add_member(station.store, boss, NewAccount(login, name, Role.CLERK))
    with refused("no-right"):
        add_member(station.store, station.leader, NewAccount("b2", "B", Role.CLERK))

    again = new_first_password(station.store, boss, added.staff_id)
    with refused("bad-sign-in"):
        authenticate(station.store, "nora", NEW)
    assert sign_in(station.store, "nora", again.password).must_change


def test_whoever_has_left_signs_in_no_more_and_comes_back_by_a_new_password(
    station: TestStation, boss: Actor, eva: str
) -> None:
    left = member_leaves(station.store, boss, eva)
    with refused("bad-sign-in"):
        authenticate(station.store, "eva", PASSWORD)
    assert staff_members(station.store)[-1] == member(station, "eva")
    assert member(station, "eva").left_at == station.clock.now()
    assert "eva" not in [each.login for each in staff_members(station.store, left=False)]
    with refused("staff-left"):
        change_member(station.store, boss, eva, "Eva Lund", Role.LEADER)
    with refused("staff-left"):
        new_first_password(station.store, boss, eva)

    assert left.undo is not None
    perform(station.store, boss, left.undo)  # a slip: nothing else is different
    authenticate(station.store, "eva", PASSWORD)
    with refused("staff-here"):
        member_returns(station.store, boss, eva)

    member_leaves(station.store, boss, eva)
    first = member_returns(station.store, boss, eva)
    assert sign_in(station.store, "eva", first.password).must_change
    with refused("no-account-here"):
        member_leaves(station.store, boss, "nobody")


def test_a_role_holds_from_the_next_sign_in_on(station: TestStation, boss: Actor, eva: str) -> None:
    done = change_member(station.store, boss, eva, "Eva  Lie", Role.LEADER)
    actor = authenticate(station.store, "eva", PASSWORD)
    assert (actor.name, actor.rights) == ("Eva Lie", roles()[Role.LEADER])
    assert done.undo is not None
    perform(station.store, boss, done.undo)
    assert (member(station, "eva").name, member(station, "eva").role) == ("Eva Lund", Role.CLERK)


def test_the_last_administrator_stays_one(station: TestStation, boss: Actor, eva: str) -> None:
    with refused("last-administrator"):
        member_leaves(station.store, boss, boss.staff_id)
    with refused("last-administrator"):
        change_member(station.store, boss, boss.staff_id, "Bo Aas", Role.CLERK)
    change_member(station.store, boss, boss.staff_id, "Bo Ås", Role.ADMINISTRATOR)

    change_member(station.store, boss, eva, "Eva Lund", Role.ADMINISTRATOR)
    member_leaves(station.store, boss, boss.staff_id)
    with refused("last-administrator"):
        member_leaves(station.store, boss, eva)


def test_the_programs_own_accounts_are_nobodys(station: TestStation, boss: Actor) -> None:
    actor = automatic_actor(station.store)
    assert FILES not in [each.login for each in staff_members(station.store)]
    with refused("program-account"):
        perform(station.store, boss, LeaveStaff(actor.staff_id))


def test_only_others_who_have_a_right_can_approve(station: TestStation, boss: Actor, eva: str) -> None:
    second = account(station, "ada", "Ada Moe", Role.LEADER)
    right = next(iter(roles()[Role.LEADER] - roles()[Role.CLERK] - roles()[Role.ADMINISTRATOR]))
    assert [each.login for each in approvers(station.store, station.clerk, right)] == ["ada", "leader"]
    assert [each.login for each in approvers(station.store, station.leader, right)] == ["ada"]
    member_leaves(station.store, boss, second)
    assert approvers(station.store, station.leader, right) == ()


def test_a_table_is_taken_whole_and_twice_is_once(station: TestStation, boss: Actor) -> None:
    raw = "Login;Name;Role\nnora;Nora Øen;saksbehandlar\nper;Per Li;LEADER\n".encode("cp1252")
    made = import_staff(station.store, boss, raw)
    assert [each.login for each in made] == ["nora", "per"]
    assert member(station, "per").role is Role.LEADER
    assert sign_in(station.store, "nora", made[0].password).must_change
    assert import_staff(station.store, boss, raw) == ()
    with refused("no-right"):
        import_staff(station.store, station.leader, raw)


def test_one_wrong_line_and_nothing_is_taken(station: TestStation, boss: Actor, eva: str) -> None:
    lines = ["login,name,role", "nora,Nora Øen,clerk", "x,Xi,clerk", "yr,,clerk", "zoe,Zoë,king", "NORA,Nora,clerk"]
    raw = "\n".join([*lines, "eva,Eva Lund,leader", ""]).encode()
    with pytest.raises(StaffFileWrong) as wrong:
        import_staff(station.store, boss, raw)
    assert [(each.number, each.fault.value) for each in wrong.value.refused] == [
        (3, "login-wrong"),
        (4, "staff-name-missing"),
        (5, "staff-role-unknown"),
        (6, "staff-login-twice"),
        (7, "staff-login-differs"),
    ]
    assert wrong.value.facts == {"count": 5, "line": 3}
    assert "nora" not in [each.login for each in staff_members(station.store)]

    checked = check_staff_file(station.store, b"login,name,role\nnora,Nora,clerk\neva,Eva Lund,clerk\n")
    assert ([each.login for each in checked.new], [each.login for each in checked.there]) == (["nora"], ["eva"])
    assert check_staff_file(station.store, b"login,name,role\n" + b"a,b,c\n" * 501).refused[-1].number == 502
    for raw, code in ((b"login,name\n", "table-column-missing"), (b"", "table-empty"), (b"\x81\x00", "table-not-text")):
        with refused(code):
            check_staff_file(station.store, raw)


def test_an_administrator_comes_back_in_by_another_password(station: TestStation, boss: Actor, eva: str) -> None:
    for _ in range(3):
        with refused("bad-sign-in"):
            authenticate(station.store, "boss", "forgotten it")
    reset_administrator(station.store, " BOSS ", NEW)
    assert authenticate(station.store, "boss", NEW).rights == roles()[Role.ADMINISTRATOR]
    for login in ("eva", "nobody"):
        with refused("not-an-administrator"):
            reset_administrator(station.store, login, NEW)
    with refused("password-too-short"):
        reset_administrator(station.store, "boss", "short")
