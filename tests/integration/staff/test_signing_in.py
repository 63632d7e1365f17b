"""Signing in: passwords, first passwords, waiting after failures."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import func, select

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Role
from desktop.services.commands import perform
from desktop.services.sign_in_waits import MustWait, begin_attempt, time_to_wait
from desktop.services.staff import (
    AddStaff,
    ChangePassword,
    MustChangePassword,
    SignIn,
    authenticate,
    change_password,
    founder,
    roles,
    sign_in,
)
from desktop.storage.models import JournalEntry, JournalPayload, SignInFailure
from desktop.storage.store import open_store
from tests.integration.staff.conftest import PASSWORD
from tests.support.station import TestStation, hash_of

NEW = "quite another one"


def said(station: TestStation, command: str) -> list[str]:
    """Return the payloads of a kind of command, oldest first."""
    with station.store.read() as connection:
        query = select(JournalPayload.body).join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
        return list(
            connection.execute(query.where(JournalEntry.command == command).order_by(JournalEntry.number)).scalars()
        )


def fail(station: TestStation, times: int, login: str = "eva") -> None:
    for _ in range(times):
        with pytest.raises(RuleBroken, match="bad-sign-in"):
            authenticate(station.store, login, "not the password")


def test_a_name_in_capitals_signs_in_and_the_journal_says_how_often_it_failed_before(
    station: TestStation, eva: str
) -> None:
    fail(station, 2)
    signed_in = sign_in(station.store, " EVA ", PASSWORD)

    assert (signed_in.actor.staff_id, signed_in.actor.rights) == (eva, roles()[Role.CLERK])
    assert (signed_in.must_change, signed_in.failures) == (False, 2)
    authenticate(station.store, "eva", PASSWORD)
    assert [msgspec.json.decode(body, type=SignIn).failures for body in said(station, "sign-in")] == [2, 0]
    assert msgspec.json.decode("{}", type=SignIn) == SignIn()  # as the journal of before has it


def test_waiting_grows_lasts_over_a_restart_and_holds_for_the_right_password_too(
    station: TestStation, eva: str, tmp_path: Path
) -> None:
    fail(station, 3)
    for store in (station.store, open_store(tmp_path, station.clock, station.ids)):
        with pytest.raises(MustWait) as refused:
            authenticate(store, "eva", PASSWORD)
        assert (refused.value.left, refused.value.facts) == (timedelta(seconds=5), {"seconds": 5})
    assert time_to_wait(station.store, "eva") == timedelta(seconds=5)

    station.clock.advance(seconds=5)
    fail(station, 1)
    station.clock.advance(seconds=15)
    fail(station, 1)
    station.clock.advance(seconds=59)
    with pytest.raises(MustWait, match="sign-in-wait-seconds"):
        authenticate(station.store, "eva", PASSWORD)
    station.clock.advance(seconds=1)
    assert authenticate(station.store, "eva", PASSWORD).staff_id == eva
    assert time_to_wait(station.store, "eva") == timedelta()


def test_a_name_that_nobody_has_waits_as_well_and_is_written_nowhere(station: TestStation) -> None:
    fail(station, 3, "my secret password")
    with pytest.raises(MustWait):
        authenticate(station.store, "My Secret Password", "x")
    with station.store.read() as connection:
        kept = connection.execute(select(SignInFailure.login_key)).scalars().all()
    assert len(kept) == 1
    assert "secret" not in kept[0]


def test_failures_are_forgotten_and_a_clock_that_was_wrong_makes_nobody_wait_for_years(
    station: TestStation, eva: str
) -> None:
    now = station.clock.now()
    station.clock.put(now + timedelta(days=400))
    fail(station, 3)
    station.clock.put(now)
    with pytest.raises(MustWait) as refused:
        authenticate(station.store, "eva", PASSWORD)
    assert refused.value.left == timedelta(seconds=5)
    station.clock.advance(seconds=5)
    fail(station, 1)

    station.clock.advance(hours=25)
    assert begin_attempt(station.store, "eva") == 0
    with station.store.read() as connection:
        assert connection.execute(select(func.count()).select_from(SignInFailure)).scalar_one() == 1


def test_somebody_with_a_first_password_changes_it_before_anything_else(station: TestStation) -> None:
    staff_id = station.ids.new()
    added = AddStaff(staff_id, "eva", "Eva Lund", Role.LEADER, hash_of(PASSWORD), first_password=True)
    perform(station.store, founder(staff_id), added)

    with pytest.raises(MustChangePassword, match="password-first"):
        authenticate(station.store, "eva", PASSWORD)
    signed_in = sign_in(station.store, "eva", PASSWORD)
    assert signed_in.must_change
    assert signed_in.actor.rights == frozenset()
    for wrong, code in (
        (PASSWORD, "same"),
        ("short", "too-short"),
        ("x" * 201, "too-long"),
        ("ababababab", "too-easy"),
    ):
        with pytest.raises(RuleBroken, match=f"password-{code}"):
            change_password(station.store, staff_id, PASSWORD, wrong)
    with pytest.raises(RuleBroken, match="bad-sign-in"):
        change_password(station.store, staff_id, "not the password", NEW)

    actor = change_password(station.store, staff_id, PASSWORD, NEW)
    assert actor.rights == roles()[Role.LEADER]
    assert authenticate(station.store, "eva", NEW) == actor
    fail(station, 1)
    assert all("argon2id" in body and NEW not in body for body in said(station, "change-password"))


def test_nobody_changes_the_password_of_another(station: TestStation, eva: str) -> None:
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, ChangePassword(eva, hash_of(NEW)))
    with pytest.raises(RuleBroken, match="staff-left"):
        perform(station.store, replace(station.clerk, staff_id="nobody"), ChangePassword("nobody", hash_of(NEW)))
