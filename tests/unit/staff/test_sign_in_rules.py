"""Terms of signing in: waiting, PINs, passwords, user names."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.domain.sign_in_rules import (
    SignInRules,
    check_account,
    check_password,
    check_pin,
    is_pin,
    pin_will_do,
    read_terms,
    wait_left,
)
from desktop.services.resource_files import resource_bytes
from desktop.services.staff import roles

TERMS = read_terms(resource_bytes("sign_in.toml"))
NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
instants = st.floats(0, 4e9).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


@given(st.integers(0, 1000), st.integers(0, 1000), instants, instants)
def test_more_failures_never_wait_shorter_and_nobody_waits_longer_than_the_longest_step(
    fewer: int, more: int, last_at: datetime, now: datetime
) -> None:
    fewer, more = sorted((fewer, more))
    short, long = (wait_left(TERMS, count, last_at, now) for count in (fewer, more))
    assert timedelta() <= short <= long <= timedelta(minutes=15)


@given(st.integers(0, 20), st.floats(0, 2000))
def test_waiting_ends_when_the_step_has_passed(failures: int, seconds: float) -> None:
    step = wait_left(TERMS, failures, NOON, NOON)
    passed = timedelta(seconds=seconds)
    assert wait_left(TERMS, failures, NOON, NOON + passed) == max(step - passed, timedelta())


def test_two_slips_cost_nothing() -> None:
    steps = [wait_left(TERMS, failures, NOON, NOON).total_seconds() for failures in range(10)]
    assert steps == [0, 0, 0, 5, 15, 60, 300, 300, 900, 900]


def test_a_pin_does_within_the_hours_and_never_on_another_day() -> None:
    late, rules = datetime(2026, 11, 23, 22, 30, tzinfo=UTC), SignInRules(10, 8)  # half past eleven in Oslo
    assert pin_will_do(rules, late, late + timedelta(minutes=29))
    assert not pin_will_do(rules, late, late + timedelta(minutes=30))
    assert pin_will_do(rules, NOON, NOON + timedelta(hours=8, microseconds=-1))
    assert not pin_will_do(rules, NOON, NOON + timedelta(hours=8))
    assert not pin_will_do(rules, NOON, NOON - timedelta(seconds=1))
    assert not pin_will_do(SignInRules(10, 0), NOON, NOON)


@given(st.text())
def test_what_is_a_pin_is_no_password(text: str) -> None:
    if is_pin(TERMS, text):
        with pytest.raises(RuleBroken, match="password-too-short"):
            check_password(TERMS, text)
    else:
        with pytest.raises(RuleBroken, match="pin-wrong-length"):
            check_pin(TERMS, text)


@pytest.mark.parametrize("pin", ["0000", "1234", "98765", "7890", "12345678"])
def test_the_first_ones_that_anybody_would_try_are_refused(pin: str) -> None:
    with pytest.raises(RuleBroken, match="pin-too-easy"):
        check_pin(TERMS, pin)


def test_a_user_name_is_kept_in_small_letters_and_a_name_on_one_line() -> None:
    assert check_account(" Eva.Lund ", " Eva  Lund\u00a0") == ("eva.lund", "Eva Lund")
    for login, name, code in (("e", "E", "login-wrong"), ("-eva", "E", "login-wrong"), ("evå", "E", "login-wrong")):
        with pytest.raises(RuleBroken, match=code):
            check_account(login, name)
    for name in ("E" * 121, " ", "Eva\nLund"):
        with pytest.raises(RuleBroken, match="staff-name-missing"):
            check_account("eva", name)
    with pytest.raises(RuleBroken, match="password-too-easy"):
        check_password(TERMS, "my-eva.lund-1", "eva.lund")


def test_what_may_be_approved_is_a_leaders_and_no_clerks() -> None:
    assert TERMS.approvable <= roles()[Role.LEADER]
    assert not TERMS.approvable & roles()[Role.CLERK]
    assert Right.READ_JOURNAL not in TERMS.approvable
