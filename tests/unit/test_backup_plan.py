"""The plan of the backups: when one is due, and that thinning keeps what it promises whatever the clock did."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.backup_plan import BackupPlan, Mark, is_due, kept
from desktop.domain.clock import oslo_day
from desktop.keeping.backup_plan import plan

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PLAN = BackupPlan(every_minutes=60, retry_minutes=10, hours=6, days=5, weeks=4, at_least=3)
steps = st.lists(st.integers(min_value=-90 * 24, max_value=90 * 24).map(lambda hours: timedelta(hours=hours)))


def test_one_is_due_every_hour_and_after_a_failure_only_some_minutes_later() -> None:
    assert is_due(PLAN, NOW, None)
    assert is_due(PLAN, NOW, NOW - timedelta(minutes=60))
    assert not is_due(PLAN, NOW, NOW - timedelta(minutes=59))
    assert not is_due(PLAN, NOW, None, failed_at=NOW - timedelta(minutes=9))
    assert is_due(PLAN, NOW, None, failed_at=NOW - timedelta(minutes=10))


def test_a_time_that_is_still_to_come_makes_one_due() -> None:
    assert is_due(PLAN, NOW, NOW + timedelta(days=300))
    assert is_due(PLAN, NOW, None, failed_at=NOW + timedelta(minutes=5))


@given(steps)
def test_the_newest_stay_whatever_the_clock_did(moves: list[timedelta]) -> None:
    at, marks = NOW, []
    for number, move in enumerate(moves, 1):
        at += move
        marks.append(Mark(number, at))
    stay = kept(PLAN, marks)
    assert {mark.number for mark in marks[-PLAN.at_least :]} <= stay
    assert len(stay) <= PLAN.hours + PLAN.days + PLAN.weeks + PLAN.at_least
    assert kept(PLAN, [mark for mark in marks if mark.number in stay]) == stay


def test_thinned_after_each_backup_hours_days_and_weeks_are_still_there() -> None:
    """Eight hours a day, five days a week, for eleven weeks, thinned after each one as the program does."""
    monday = datetime(2026, 9, 7, 6, 0, tzinfo=UTC)
    there: list[Mark] = []
    for day in range(11 * 7):
        for hour in range(8) if day % 7 < 5 else ():
            there.append(Mark((len(there) and there[-1].number + 1) or 1, monday + timedelta(days=day, hours=hour)))
            stay = kept(PLAN, there)
            there = [mark for mark in there if mark.number in stay]
    days = sorted({oslo_day(mark.taken_at) for mark in there}, reverse=True)
    last = oslo_day(there[-1].taken_at)
    assert [(last - day).days for day in days[:5]] == [0, 1, 2, 3, 4]
    assert [(last - day).days for day in days[5:]] == [7, 14, 21]
    assert sum(oslo_day(mark.taken_at) == last for mark in there) == PLAN.hours


@pytest.mark.parametrize("ahead", [timedelta(days=400), timedelta(days=-9000)])
def test_a_clock_that_was_wrong_for_one_backup_empties_no_shelf(ahead: timedelta) -> None:
    marks = [Mark(number, NOW - timedelta(days=20 - number)) for number in range(1, 20)]
    wrong = Mark(20, NOW + ahead)
    lost = kept(PLAN, marks) - kept(PLAN, [*marks, wrong])
    assert len(lost) <= 3  # one each of the hours, the days and the weeks, as any other backup costs
    assert 20 in kept(PLAN, [*marks, wrong])


def test_the_shipped_plan_reaches_back_for_weeks_and_keeps_two_to_build_on() -> None:
    shipped = plan()
    assert shipped.every_minutes <= 60
    assert shipped.weeks >= 4
    assert shipped.at_least >= 2
