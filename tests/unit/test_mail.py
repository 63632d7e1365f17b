"""How far a message comes: never handed over more than twice without a clerk, and never given up while it may go."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.mail import (
    GIVE_UP,
    LONGEST_DELAY,
    MOST_PERHAPS,
    Attempt,
    ByHand,
    NoticeState,
    Progress,
    Sending,
    after,
    delay,
    is_mail_address,
    reminder_due,
)

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
QUEUED = Progress(NoticeState.QUEUED, 0, 0, NOW, NOW + GIVE_UP)
CHANCES = st.floats(0, 1)


@given(st.lists(st.tuples(st.sampled_from(Sending), CHANCES), max_size=60))
def test_whatever_comes_of_the_attempts_the_server_has_it_at_most_twice(course: list[tuple[Sending, float]]) -> None:
    progress, now, maybe_there = QUEUED, NOW, 0
    for sending, number in course:
        if progress.due_at is None:
            break
        now = max(now, progress.due_at)
        progress = after(progress, Attempt(sending), now, lambda number=number: number)  # type: ignore[misc]
        maybe_there += sending in (Sending.SENT, Sending.PERHAPS)

    assert maybe_there <= MOST_PERHAPS
    assert now <= QUEUED.give_up_at
    assert (progress.due_at is not None) is (
        progress.state is NoticeState.QUEUED
        or (progress.state is NoticeState.PERHAPS_SENT and progress.due_at is not None)
    )
    if progress.state is NoticeState.FAILED:
        assert maybe_there == 0, "what may have arrived is never called failed"
        assert progress.because in (ByHand.REFUSED, ByHand.GAVE_UP)


@given(st.integers(1, 1000), CHANCES)
def test_a_pause_never_is_too_short_or_too_long(attempts: int, chance: float) -> None:
    assert timedelta(seconds=30) <= delay(attempts, chance) <= LONGEST_DELAY


def test_the_reminder_goes_at_the_same_time_of_day_across_the_change_of_the_clock() -> None:
    assert reminder_due(date(2027, 3, 29), 9 * 60) == datetime(2027, 3, 27, 8, 0, tzinfo=UTC)
    assert reminder_due(date(2027, 3, 31), 9 * 60) == datetime(2027, 3, 29, 7, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("anh@example.org", True),
        ("o'neil+police@mail.example.org", True),
        ("anh@example", False),
        ("anh", False),
        ("", False),
        ("a b@example.org", False),
        ("a@example.org,b@example.org", False),
        ("a@example.org\nBcc: b@example.org", False),
        ("ånh@example.org", False),
        ("a" * 250 + "@example.org", False),
    ],
)
def test_what_can_be_an_address(text: str, good: bool) -> None:
    assert is_mail_address(text) is good
