"""PINs: at this computer alone, after the password, and gone when they were guessed at."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.domain.sign_in_rules import SignInRules
from desktop.services.commands import perform
from desktop.services.pins import authenticate_pin, clerks_with_pin, has_pin, remove_pin, set_pin
from desktop.services.sign_in_rules import SetSignInRules, sign_in_rules
from desktop.services.staff import authenticate, change_password, founder, roles
from desktop.services.work import Actor
from desktop.storage.machine_secret import SECRET_FILE
from desktop.storage.models import JournalEntry, JournalPayload, StaffHere
from desktop.storage.store import open_store
from tests.integration.staff.conftest import PASSWORD, account
from tests.support.station import TestStation

PIN = "7395"


@pytest.fixture
def with_pin(station: TestStation, eva: str) -> Actor:
    """Let somebody sign in by the password and take a PIN."""
    actor = authenticate(station.store, "eva", PASSWORD)
    set_pin(station.store, actor, PIN)
    return actor


def refused(station: TestStation, staff_id: str, pin: str = PIN) -> str:
    with pytest.raises(RuleBroken) as broken:
        authenticate_pin(station.store, staff_id, pin)
    return broken.value.code


def test_whoever_gave_the_password_here_signs_in_by_the_pin(station: TestStation, with_pin: Actor) -> None:
    assert [each.name for each in clerks_with_pin(station.store)] == ["Eva Lund"]
    assert authenticate_pin(station.store, with_pin.staff_id, PIN) == with_pin
    assert with_pin.rights == roles()[Role.CLERK]
    with station.store.read() as connection:
        query = select(JournalEntry.command, JournalPayload.body).join(
            JournalPayload, JournalPayload.entry_id == JournalEntry.id
        )
        entries = connection.execute(query.order_by(JournalEntry.number)).all()
        kept = connection.execute(select(StaffHere.pin_hash)).scalar_one()
    assert [tuple(row) for row in entries[-2:]] == [
        ("set-pin", "{}"),
        ("sign-in", '{"by":"pin","failures":0}'),
    ]
    assert str(kept).startswith("$argon2id$")


def test_five_wrong_ones_in_a_row_remove_it(station: TestStation, with_pin: Actor) -> None:
    staff_id = with_pin.staff_id
    assert [refused(station, staff_id, "7396") for _ in range(4)] == ["bad-pin"] * 4
    authenticate_pin(station.store, staff_id, PIN)  # and the counting begins anew
    assert [refused(station, staff_id, "7396") for _ in range(5)] == ["bad-pin"] * 4 + ["pin-removed"]
    assert refused(station, staff_id) == "pin-needs-password"
    assert not has_pin(station.store, with_pin)
    authenticate(station.store, "eva", PASSWORD)
    assert clerks_with_pin(station.store) == ()


def test_the_last_attempt_may_be_the_right_one(station: TestStation, with_pin: Actor) -> None:
    assert [refused(station, with_pin.staff_id, "7396") for _ in range(4)] == ["bad-pin"] * 4
    assert authenticate_pin(station.store, with_pin.staff_id, PIN) == with_pin
    assert has_pin(station.store, with_pin)


@pytest.mark.parametrize("hours", [13, -1])
def test_it_does_for_the_hours_that_are_set_on_the_same_day_by_a_clock_that_goes_forward(
    station: TestStation, with_pin: Actor, hours: int
) -> None:
    station.clock.advance(hours=hours)
    assert refused(station, with_pin.staff_id) == "pin-needs-password"
    assert clerks_with_pin(station.store) == ()
    authenticate(station.store, "eva", PASSWORD)
    assert authenticate_pin(station.store, with_pin.staff_id, PIN) == with_pin


def test_another_password_is_the_end_of_it(station: TestStation, with_pin: Actor) -> None:
    change_password(station.store, with_pin.staff_id, PASSWORD, "quite another one")
    assert refused(station, with_pin.staff_id) == "pin-needs-password"
    assert not has_pin(station.store, with_pin)


def test_it_is_worth_nothing_on_another_computer(
    station: TestStation, with_pin: Actor, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path / SECRET_FILE
    assert secret.stat().st_mode & 0o777 == 0o600
    station.store.close()
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.copytree(tmp_path, elsewhere, dirs_exist_ok=True)
    (elsewhere / SECRET_FILE).unlink()

    store = open_store(elsewhere, station.clock, station.ids)
    assert clerks_with_pin(store) == ()
    with pytest.raises(RuleBroken, match="pin-needs-password"):
        authenticate_pin(store, with_pin.staff_id, PIN)
    assert authenticate(store, "eva", PASSWORD) == with_pin
    assert not has_pin(store, with_pin)
    store.close()


def test_a_station_may_want_none(station: TestStation, eva: str) -> None:
    assert sign_in_rules(station.store) == SignInRules(idle_minutes=10, pin_hours=12)
    boss = founder(account(station, "boss", "Bo Aas", Role.ADMINISTRATOR))
    for wrong, code in ((SignInRules(0, 8), "idle-minutes-wrong"), (SignInRules(5, 25), "pin-hours-wrong")):
        with pytest.raises(RuleBroken, match=code):
            perform(station.store, boss, SetSignInRules(wrong))
    done = perform(station.store, boss, SetSignInRules(SignInRules(5, 0)))
    assert sign_in_rules(station.store) == SignInRules(5, 0)
    assert done.undo == SetSignInRules(SignInRules(10, 12))

    actor = authenticate(station.store, "eva", PASSWORD)
    with pytest.raises(RuleBroken, match="no-pins-here"):
        set_pin(station.store, actor, PIN)


def test_a_pin_is_taken_back_and_needs_a_password_first(station: TestStation, with_pin: Actor) -> None:
    remove_pin(station.store, with_pin)
    remove_pin(station.store, with_pin)
    assert clerks_with_pin(station.store) == ()
    for pin, code in (("123", "wrong-length"), ("12a4", "wrong-length"), ("4321", "too-easy"), ("0000", "too-easy")):
        with pytest.raises(RuleBroken, match=f"pin-{code}"):
            set_pin(station.store, with_pin, pin)
    with pytest.raises(RuleBroken, match="pin-needs-password"):
        set_pin(station.store, station.clerk, PIN)
