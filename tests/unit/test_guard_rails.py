"""Guard rails: each warns before it matters, says why, and is quiet otherwise; so is the time of the evening pack."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.backup_plan import BackupFacts
from desktop.domain.clock import instant_of
from desktop.domain.evening_pack import (
    PackRules,
    PackStanding,
    days_of_pack,
    file_name,
    standing,
    superseded,
)
from desktop.domain.guard_rails import Cause, Facts, Finding, Health, Rail, Thresholds, days_of_room, judge
from desktop.domain.languages import Language
from desktop.services.guard_rails import say

LIMITS = Thresholds(
    disk_days=30,
    disk_floor_mb=500,
    clock_minutes=3,
    data_days=3,
    unsent_days=7,
    unsent_entries=5000,
    station_hours=8,
    station_entries=500,
    print_hours=4,
    calendar_days=14,
    backup_hours=24,
    backup_second_days=3,
)
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
GB = 1_000_000_000
GOOD = Facts(
    now=NOW,
    today=TODAY,
    free_bytes=100 * GB,
    newest_entry=NOW - timedelta(minutes=1),
    data_made_at=NOW - timedelta(hours=6),
    unsent=3,
    oldest_unsent=NOW - timedelta(days=1),
    station_offset=timedelta(seconds=20),
    station_heard_at=NOW - timedelta(seconds=2),
    station_waiting=0,
    published_until=TODAY + timedelta(days=20),
    pack=PackStanding.NOT_YET,
    backups=BackupFacts(taken_at=NOW - timedelta(minutes=50)),
)


def finding(rail: Rail, **facts: object) -> Finding:
    return next(each for each in judge(replace(GOOD, **facts), LIMITS) if each.rail is rail)  # type: ignore[arg-type] # fields of Facts


def week(first: int, last: int) -> tuple[tuple[date, int], ...]:
    return ((TODAY - timedelta(days=7), first), (TODAY, last))


def test_nothing_is_said_of_a_counter_that_stands_well() -> None:
    assert [(each.rail, each.health) for each in judge(GOOD, LIMITS)] == [(rail, Health.FINE) for rail in Rail]
    unused = judge(Facts(NOW, TODAY, published_until=TODAY + timedelta(days=20)), LIMITS)
    assert {each.rail for each in unused if each.health is Health.NOT_USED} == {
        Rail.DISK,
        Rail.BACKUPS,
        Rail.DATA_AGE,
        Rail.UNSENT,
        Rail.STATION,
        Rail.EVENING_PACK,
    }


@pytest.mark.parametrize(
    ("rail", "facts", "cause", "amount"),
    [
        (Rail.DISK, {"free_bytes": 499_999_999}, Cause.DISK_FULL, 499),
        (Rail.DISK, {"free_bytes": 3 * GB, "sizes": week(GB, 2 * GB)}, Cause.DISK_GROWING, 17),
        (Rail.CLOCK, {"newest_entry": NOW + timedelta(minutes=4)}, Cause.CLOCK_BEHIND_JOURNAL, 4),
        (Rail.BACKUPS, {"backups": BackupFacts(NOW - timedelta(hours=25))}, Cause.BACKUP_OLD, 25),
        (Rail.BACKUPS, {"backups": BackupFacts(None, NOW - timedelta(hours=26))}, Cause.BACKUP_NONE, 26),
        (
            Rail.BACKUPS,
            {"backups": BackupFacts(NOW, second_since=NOW - timedelta(days=9), second_at=NOW - timedelta(days=4))},
            Cause.BACKUP_SECOND_OLD,
            4,
        ),
        (Rail.RECOVERED, {"recovered": 2}, Cause.RECOVERED_OPEN, 2),
        (Rail.CLOCK, {"clock_jump": timedelta(minutes=-5)}, Cause.CLOCK_JUMPED, 5),
        (Rail.CLOCK, {"clock_jump": timedelta(minutes=5)}, Cause.CLOCK_JUMPED, 5),
        (Rail.CLOCK, {"file_ahead": timedelta(minutes=61)}, Cause.CLOCK_BEHIND_FILE, 61),
        (Rail.DATA_AGE, {"data_made_at": NOW - timedelta(days=3, minutes=1)}, Cause.DATA_OLD, 3),
        (Rail.UNSENT, {"oldest_unsent": NOW - timedelta(days=9)}, Cause.UNSENT_OLD, 9),
        (Rail.UNSENT, {"unsent": 5001}, Cause.UNSENT_MANY, 5001),
        (Rail.CLOCK, {"station_offset": timedelta(minutes=-4)}, Cause.CLOCK_OFF_STATION, 4),
        (Rail.STATION, {"station_heard_at": NOW - timedelta(hours=9)}, Cause.STATION_SILENT, 9),
        (Rail.STATION, {"station_waiting": 501}, Cause.STATION_MANY, 501),
        (Rail.PRINT_JOBS, {"oldest_job": NOW - timedelta(hours=5)}, Cause.PRINT_WAITS, 5),
        (Rail.CALENDAR, {"published_until": TODAY + timedelta(days=13)}, Cause.CALENDAR_SHORT, 13),
        (Rail.CALENDAR, {"published_until": None}, Cause.CALENDAR_EMPTY, 0),
        (Rail.EVENING_PACK, {"pack": PackStanding.MISSING}, Cause.PACK_MISSING, 0),
    ],
)
def test_each_rail_says_why_it_warns_and_what_to_do(
    rail: Rail, facts: dict[str, object], cause: Cause, amount: int
) -> None:
    found = finding(rail, **facts)

    assert found.warns
    assert (found.cause, found.amount) == (cause, amount)
    for language in Language:
        said = say(found, language)
        assert said.name
        assert said.do
        assert "{" not in said.state + said.do
        assert str(amount) in re.sub(r"(?<=\d)[,\u00a0](?=\d)", "", said.state) or not amount


def test_the_bounds_themselves_are_still_fine() -> None:
    assert not finding(Rail.DISK, free_bytes=500_000_000).warns
    assert not finding(Rail.CLOCK, newest_entry=NOW + timedelta(minutes=3)).warns
    assert not finding(Rail.DATA_AGE, data_made_at=NOW - timedelta(days=3)).warns
    assert not finding(Rail.UNSENT, unsent=5000, oldest_unsent=NOW - timedelta(days=7)).warns
    assert not finding(Rail.PRINT_JOBS, oldest_job=NOW - timedelta(hours=4)).warns
    assert not finding(Rail.CALENDAR, published_until=TODAY + timedelta(days=14)).warns


@given(st.integers(1, 10**12), st.integers(0, 10**12), st.integers(1, 10**9))
def test_the_room_lasts_as_long_as_it_is_said_to(free: int, first: int, growth: int) -> None:
    days = days_of_room(free, week(first, first + growth))
    assert days is not None
    assert days * growth <= free * 7 < (days + 1) * growth


def test_only_the_last_week_counts_and_nothing_is_said_of_one_day() -> None:
    old = (TODAY - timedelta(days=20), 0)
    assert days_of_room(GB, (old, *week(GB, 2 * GB))) == 7
    assert days_of_room(GB, ((TODAY, GB),)) is None
    assert days_of_room(GB, week(GB, GB)) is None


@pytest.mark.parametrize(
    ("minute", "says"),
    [
        (15 * 60 + 29, PackStanding.NOT_YET),
        (15 * 60 + 30, PackStanding.DUE),
        (15 * 60 + 44, PackStanding.DUE),
        (15 * 60 + 45, PackStanding.MISSING),
    ],
)
def test_a_pack_is_due_at_its_time_and_missing_a_little_later(minute: int, says: PackStanding) -> None:
    rules, now = PackRules(minute=15 * 60 + 30), instant_of(TODAY, minute)
    assert standing(rules, now, working_day=True, made_today=False) is says
    assert standing(rules, now, working_day=True, made_today=True) is PackStanding.MADE
    assert standing(rules, now, working_day=False, made_today=False) is PackStanding.OFF
    assert standing(PackRules(), now, working_day=True, made_today=False) is PackStanding.OFF


def test_a_pack_is_about_two_working_days_and_from_noon_on_not_about_today() -> None:
    def works(day: date) -> bool:
        return day.weekday() < 5 and day != date(2026, 11, 30)

    friday = date(2026, 11, 27)
    assert days_of_pack(instant_of(friday, 7 * 60), works) == (friday, date(2026, 12, 1))
    assert days_of_pack(instant_of(friday, 15 * 60 + 30), works) == (date(2026, 12, 1), date(2026, 12, 2))
    assert days_of_pack(NOW, lambda _: False) == ()


def test_only_our_own_older_files_give_way() -> None:
    names = [file_name("demo", NOW + timedelta(days=day)) for day in range(4)]
    others = ["kveldspakke-other-2020-01-01-1530.pdf", "kveldspakke-demo-mine.pdf", "notes.txt"]
    assert set(superseded([*others, *names], "demo")) == set(names[:2])
