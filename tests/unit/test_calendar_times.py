"""The table of difficult times: the changes of the clock, 29 February, week 53, midnight, every moving holiday.

What the plan makes of each is written down here by hand, or counted without the program.
"""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.clock import instant_of, oslo_day, wall_clock
from desktop.domain.languages import Language
from desktop.domain.plan_lines import PlanLine, Release, ReleaseKind, is_day_of, places, released_from
from tests.unit.advice.invented import HOLIDAYS
from tests.unit.advice.oracle import easter

OSLO = ZoneInfo("Europe/Oslo")
EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
YEARS = range(2024, 2046)
MOVING = {
    -3: "Maundy Thursday",
    -2: "Good Friday",
    0: "Easter Sunday",
    1: "Easter Monday",
    39: "Ascension Day",
    49: "Whit Sunday",
    50: "Whit Monday",
}


def line(opens: int, closes: int, minutes: int, first: date, **more: object) -> PlanLine:
    """Return a line for every day from a day on."""
    return PlanLine("line", "desk", EVERY_DAY, opens, closes, first, minutes=minutes, **more)  # type: ignore[arg-type]


def last_sunday(year: int, month: int) -> date:
    """Return the last Sunday of a month of 31 days: the day on which the clock changes."""
    end = date(year, month, 31)
    return end - timedelta(days=end.isoweekday() % 7)


# (the day, from, to, length, the starts that there must be)
TABLE = [
    # Spring: from 02:00 to 03:00 there is no such time; what touches it is no place.
    ("spring, the night", "2026-03-29", 1 * 60, 4 * 60, 20, ["01:00", "01:20", "01:40", "03:00", "03:20", "03:40"]),
    ("spring, and Easter Sunday", "2027-03-28", 1 * 60, 4 * 60, 20, []),
    ("spring, across the gap", "2026-03-29", 1 * 60 + 50, 3 * 60 + 30, 20, ["03:10"]),
    ("spring, the office", "2026-03-29", 9 * 60, 10 * 60, 30, ["09:00", "09:30"]),
    # Autumn: the hour from 02:00 comes twice; a place that ends with it would last an hour too long.
    ("autumn, the night", "2026-10-25", 1 * 60, 4 * 60, 30, ["01:00", "01:30", "02:00", "03:00", "03:30"]),
    ("autumn, the office", "2026-10-25", 9 * 60, 10 * 60, 30, ["09:00", "09:30"]),
    ("a leap day", "2028-02-29", 9 * 60, 10 * 60, 20, ["09:00", "09:20", "09:40"]),
    ("the day after, in a leap year", "2028-03-01", 9 * 60, 9 * 60 + 20, 20, ["09:00"]),
    ("week 53, Thursday", "2026-12-31", 9 * 60, 9 * 60 + 20, 20, ["09:00"]),
    ("week 53, New Year's Day", "2027-01-01", 9 * 60, 9 * 60 + 20, 20, []),
    ("week 53, its Sunday", "2027-01-03", 9 * 60, 9 * 60 + 20, 20, ["09:00"]),
    ("from midnight", "2026-11-23", 0, 30, 15, ["00:00", "00:15"]),
    ("to midnight", "2026-11-23", 23 * 60 + 30, 24 * 60, 15, ["23:30", "23:45"]),
    ("Christmas Eve is an ordinary day", "2026-12-24", 9 * 60, 9 * 60 + 20, 20, ["09:00"]),
    ("Christmas Day", "2026-12-25", 9 * 60, 9 * 60 + 20, 20, []),
]


@pytest.mark.parametrize(
    ("day", "opens", "closes", "minutes", "starts"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_the_places_of_a_difficult_day(day: str, opens: int, closes: int, minutes: int, starts: list[str]) -> None:
    on = date.fromisoformat(day)
    made = places(line(opens, closes, minutes, on), on, on, HOLIDAYS)
    assert [f"{wall_clock(place.start):%H:%M}" for place in made] == starts


@pytest.mark.parametrize("year", YEARS)
def test_both_changes_of_the_clock_in_every_year(year: int) -> None:
    """All day long, in twenties: three lost in spring; in autumn one that the repeated hour would stretch."""
    spring, autumn = last_sunday(year, 3), last_sunday(year, 10)
    for day, lost in ((spring, ["02:00", "02:20", "02:40"]), (autumn, ["02:40"])):
        holiday = day == easter(year)
        made = {f"{wall_clock(place.start):%H:%M}" for place in places(line(0, 1440, 20, day), day, day, HOLIDAYS)}
        every = {f"{minute // 60:02}:{minute % 60:02}" for minute in range(0, 1440, 20)}
        assert made == (set() if holiday else every - set(lost))
    assert datetime(year, 3, spring.day, 12, tzinfo=OSLO).utcoffset() == timedelta(hours=2)
    assert datetime(year, 10, autumn.day, 12, tzinfo=OSLO).utcoffset() == timedelta(hours=1)


@pytest.mark.parametrize("year", YEARS)
def test_no_place_on_a_moving_holiday_and_its_name_is_known(year: int) -> None:
    around = line(9 * 60, 10 * 60, 30, date(year, 1, 1))
    expected = {easter(year) + timedelta(days=offset): name for offset, name in MOVING.items()}
    for day, name in expected.items():
        assert places(around, day, day, HOLIDAYS) == ()
        assert name in HOLIDAYS.name(day, Language.ENGLISH)
    fixed = {date(year, month, day) for month, day in ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))}
    open_days = {place.day for place in places(around, date(year, 1, 1), date(year, 12, 31), HOLIDAYS)}
    whole_year = {date(year, 1, 1) + timedelta(days=n) for n in range(366)} - {date(year + 1, 1, 1)}
    assert whole_year - open_days == set(expected) | fixed


@pytest.mark.parametrize(
    ("anchor", "days"),
    [
        # Weeks 51, 53 of 2026 and 2 of 2027: by week numbers two odd weeks would follow one another.
        (
            "2026-12-14",
            {"2026-12-16": True, "2026-12-23": False, "2026-12-30": True, "2027-01-06": False, "2027-01-13": True},
        ),
        # 2032 has a week 53 as well, and ends on a Friday.
        ("2032-12-20", {"2032-12-22": True, "2032-12-29": False, "2033-01-05": True, "2033-01-12": False}),
        # Across a leap day.
        ("2028-02-21", {"2028-02-23": True, "2028-03-01": False, "2028-03-08": True}),
    ],
)
def test_every_second_week_alternates_over_the_end_of_a_year(anchor: str, days: dict[str, bool]) -> None:
    second = line(
        9 * 60, 10 * 60, 30, date.fromisoformat("2026-01-01"), every_weeks=2, anchor=date.fromisoformat(anchor)
    )
    assert {day: is_day_of(second, date.fromisoformat(day)) for day in days} == days


def test_the_fifth_tuesday_can_be_a_leap_day() -> None:
    fifth = PlanLine("line", "desk", (2,), 540, 600, date(2028, 1, 1), minutes=20, nth=(5,))
    days = [date(2028, 1, 1) + timedelta(days=n) for n in range(180)]
    assert [day for day in days if is_day_of(fifth, day)] == [date(2028, 2, 29), date(2028, 5, 30)]


@pytest.mark.parametrize(
    ("day", "release", "at"),
    [
        # Released in summer time for a day in winter time, and the other way round: eight by the clock on the wall.
        ("2026-10-26", Release(ReleaseKind.DAYS_BEFORE, 7, minute=480), "2026-10-19T06:00:00+00:00"),
        ("2027-03-29", Release(ReleaseKind.DAYS_BEFORE, 7, minute=480), "2027-03-22T07:00:00+00:00"),
        # Half past two does not exist on 28 March 2027: the clock shows half past three then.
        ("2027-03-29", Release(ReleaseKind.DAYS_BEFORE, 1, minute=150), "2027-03-28T01:30:00+00:00"),
        # Midnight, as 29 February begins.
        ("2028-03-01", Release(ReleaseKind.DAYS_BEFORE, 1), "2028-02-28T23:00:00+00:00"),
        # From week 2 of 2027 two weeks back: Monday of week 53.
        ("2027-01-13", Release(ReleaseKind.WEEKS_BEFORE, 2, 1, 480), "2026-12-28T07:00:00+00:00"),
    ],
)
def test_releases_at_difficult_times(day: str, release: Release, at: str) -> None:
    found = released_from(release, date.fromisoformat(day), instant_of(date(2026, 1, 1), 0))
    assert found is not None
    assert found.isoformat() == at


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-11-22T22:59:59+00:00", "2026-11-22"),
        ("2026-11-22T23:00:00+00:00", "2026-11-23"),
        ("2027-06-30T21:59:59+00:00", "2027-06-30"),
        ("2027-06-30T22:00:00+00:00", "2027-07-01"),
        ("2028-02-28T23:00:00+00:00", "2028-02-29"),
        ("2026-12-31T23:00:00+00:00", "2027-01-01"),
    ],
)
def test_a_day_begins_at_midnight_in_oslo(instant: str, day: str) -> None:
    assert oslo_day(datetime.fromisoformat(instant)).isoformat() == day
