"""The places that a line of the plan makes: never two at once, only within its hours, only on its days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.appointments import Audience
from desktop.domain.clock import OSLO, instant_of
from desktop.domain.holidays import OutsideCalendar
from desktop.domain.plan_lines import (
    LAST,
    Break,
    ClosedSpan,
    PlanLine,
    PlannedPlace,
    Release,
    ReleaseKind,
    check_line,
    clashes,
    days_of,
    length_of,
    monday_of,
    places,
    released_from,
)
from desktop.domain.refusals import RuleBroken
from tests.unit.advice.invented import HOLIDAYS

MONDAY = date(2026, 11, 23)
LINE = PlanLine("one", "desk", (1, 2, 3, 4, 5), 9 * 60, 15 * 60, MONDAY, minutes=20)
STAFF, PUBLIC = Audience.STAFF, Audience.PUBLIC

FIVES = st.integers(0, 288).map(lambda tick: tick * 5)
DAYS = st.dates(date(2024, 1, 1), date(2045, 12, 31))


@st.composite
def lines(draw: st.DrawFn) -> PlanLine:
    """Draw any line that can be: by weeks or by months, with breaks that may touch or overlap."""
    opens, closes = sorted(draw(st.lists(FIVES, min_size=2, max_size=2, unique=True)))
    longest = min(240, closes - opens)
    stretch = st.lists(st.integers(opens // 5, closes // 5).map(lambda tick: tick * 5), min_size=2, max_size=2)
    breaks = [sorted(each) for each in draw(st.lists(stretch, max_size=3))]
    valid_from = draw(DAYS)
    by_month = draw(st.booleans())
    return PlanLine(
        "line",
        "desk",
        tuple(draw(st.sets(st.integers(1, 7), min_size=1))),
        opens,
        closes,
        valid_from,
        minutes=draw(st.integers(1, longest // 5)) * 5,
        breaks=tuple(Break(start, end) for start, end in breaks if start < end),
        every_weeks=1 if by_month else draw(st.integers(1, 6)),
        anchor=draw(st.none() | DAYS),
        nth=tuple(draw(st.sets(st.sampled_from([1, 2, 3, 4, 5, LAST]), min_size=1))) if by_month else (),
        valid_to=draw(st.none() | st.integers(0, 400).map(lambda days: valid_from + timedelta(days=days))),
        pattern=tuple(draw(st.lists(st.sampled_from(Audience), min_size=1, max_size=4))),
        public_count=draw(st.none() | st.integers(0, 12)),
    )


@settings(max_examples=300, deadline=None)
@given(lines(), st.integers(-5, 60), st.integers(0, 45), st.lists(st.tuples(st.integers(0, 60), FIVES), max_size=3))
def test_places_keep_to_their_line(line: PlanLine, after: int, length: int, shut: list[tuple[int, int]]) -> None:
    first = line.valid_from + timedelta(days=after)
    last = first + timedelta(days=length)
    closures = [ClosedSpan(first + timedelta(days=n), start=start, end=start + 90) for n, start in shut]
    made = places(line, first, last, HOLIDAYS, closures)

    assert list(made) == sorted(made)
    assert clashes(made) == ()
    for place in made:
        assert line.opens <= place.start < place.end <= line.closes
        assert place.minutes == line.minutes
        assert all(place.end <= each.start or each.end <= place.start for each in line.breaks)
        assert not any(each.day == place.day and each.start < place.end and place.start < each.end for each in closures)
        assert first <= place.day <= last
        assert line.valid_from <= place.day <= (line.valid_to or date.max)
        assert place.day.isoweekday() in line.weekdays
        assert place.day not in HOLIDAYS.days
        assert _right_week(line, place.day)
        assert _minutes_gone(place) == place.minutes
    # A hole before the end of the hours could only be a break, or too short for one more place.
    for day in {place.day for place in made} if not closures else ():
        _assert_no_room_is_lost(line, [place for place in made if place.day == day])


def _right_week(line: PlanLine, day: date) -> bool:
    """Say it with a calendar on paper: walk the weeks, or count the weekdays of the month."""
    if line.nth:
        same = [date(day.year, day.month, n) for n in range(1, 32) if _is_same_weekday(day, n)]
        return same.index(day) + 1 in line.nth or (LAST in line.nth and same[-1] == day)
    return (monday_of(day) - monday_of(line.anchor or line.valid_from)).days % (7 * line.every_weeks) == 0


def _is_same_weekday(day: date, number: int) -> bool:
    try:
        return day.replace(day=number).weekday() == day.weekday()
    except ValueError:
        return False


def _minutes_gone(place: PlannedPlace) -> float:
    """Return how long somebody with a stop-watch waits from the beginning to the end of a place."""
    ends = instant_of(place.day + timedelta(days=1), 0) if place.end == 1440 else instant_of(place.day, place.end)
    return (ends - instant_of(place.day, place.start)).total_seconds() / 60


def _assert_no_room_is_lost(line: PlanLine, made: list[PlannedPlace]) -> None:
    if (
        instant_of(made[0].day, 0).astimezone(OSLO).utcoffset()
        != instant_of(made[0].day, 1439).astimezone(OSLO).utcoffset()
    ):
        return
    free_from = line.opens
    for place in [*made, None]:
        until = place.start if place else line.closes
        edges = sorted({free_from, until, *(each.end for each in line.breaks if free_from < each.end < until)})
        for edge in edges:
            fits = edge + line.minutes <= until and all(
                edge + line.minutes <= each.start or each.end <= edge for each in line.breaks
            )
            assert not fits
        free_from = place.end if place else until


def test_a_day_of_places_with_a_break_and_a_pattern() -> None:
    line = replace(LINE, closes=11 * 60, breaks=(Break(590, 605),), pattern=(STAFF, STAFF, PUBLIC))
    made = places(line, MONDAY, MONDAY, HOLIDAYS)
    assert [(place.start, place.audience) for place in made] == [
        (540, STAFF),
        (560, STAFF),
        (605, PUBLIC),
        (625, STAFF),
    ]


@pytest.mark.parametrize(
    ("count", "public"), [(0, []), (1, [8]), (3, [2, 5, 8]), (9, list(range(9))), (20, list(range(9)))]
)
def test_counted_public_places_are_spread_over_the_day(count: int, public: list[int]) -> None:
    line = replace(LINE, closes=12 * 60, public_count=count)
    made = places(line, MONDAY, MONDAY, HOLIDAYS)
    assert [number for number, place in enumerate(made) if place.audience is PUBLIC] == public


def test_a_closure_takes_only_its_places_and_no_audience_moves() -> None:
    line = replace(LINE, closes=10 * 60, pattern=(STAFF, PUBLIC))
    closed = [ClosedSpan(MONDAY, "other"), ClosedSpan(MONDAY, "desk", 9 * 60, 9 * 60 + 5)]
    assert [(place.start, place.audience) for place in places(line, MONDAY, MONDAY, HOLIDAYS, closed)] == [
        (560, PUBLIC),
        (580, STAFF),
    ]
    assert places(line, MONDAY, MONDAY, HOLIDAYS, [ClosedSpan(MONDAY)]) == ()


def test_every_second_week_goes_on_after_week_53() -> None:
    line = replace(LINE, weekdays=(3,), every_weeks=2, anchor=date(2026, 12, 16))
    found = list(days_of(line, date(2026, 12, 1), date(2027, 1, 31), HOLIDAYS))
    assert found == [date(2026, 12, day) for day in (2, 16, 30)] + [date(2027, 1, day) for day in (13, 27)]
    assert date(2026, 12, 30).isocalendar().week == 53


def test_the_last_friday_of_each_month() -> None:
    line = replace(LINE, weekdays=(5,), nth=(LAST,))
    found = list(days_of(line, MONDAY, date(2027, 4, 30), HOLIDAYS))
    assert found == [
        date(2026, 11, 27),
        date(2027, 1, 29),
        date(2027, 2, 26),
        date(2027, 4, 30),
    ]  # 25 December and Good Friday (26 March 2027) are public holidays


def test_places_clash_across_lines_at_one_desk_only() -> None:
    other = replace(LINE, line_id="two", opens=9 * 60 + 10, closes=9 * 60 + 30)
    made = [*places(LINE, MONDAY, MONDAY, HOLIDAYS), *places(other, MONDAY, MONDAY, HOLIDAYS)]
    assert [(each.one.start, each.other.start) for each in clashes(made)] == [(540, 550), (550, 560)]
    elsewhere = replace(other, desk_id="other")
    assert clashes([*places(LINE, MONDAY, MONDAY, HOLIDAYS), *places(elsewhere, MONDAY, MONDAY, HOLIDAYS)]) == ()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"weekdays": ()}, "line-weekdays"),
        ({"weekdays": (0,)}, "line-weekdays"),
        ({"opens": 15 * 60}, "line-hours"),
        ({"opens": 9 * 60 + 1}, "line-hours"),
        ({"closes": 24 * 60 + 5}, "line-hours"),
        ({"minutes": 7}, "line-length"),
        ({"minutes": 245}, "line-length"),
        ({"closes": 9 * 60 + 15}, "line-length"),
        ({"breaks": (Break(8 * 60, 10 * 60),)}, "line-breaks"),
        ({"breaks": (Break(10 * 60, 10 * 60),)}, "line-breaks"),
        ({"every_weeks": 0}, "line-weeks"),
        ({"every_weeks": 2, "nth": (1,)}, "line-weeks"),
        ({"nth": (6,)}, "line-weeks"),
        ({"valid_to": MONDAY - timedelta(days=1)}, "line-validity"),
        ({"pattern": ()}, "line-audience"),
        ({"public_count": -1}, "line-audience"),
        ({"release": Release(ReleaseKind.DAYS_BEFORE, ahead=-1)}, "line-release"),
        ({"release": Release(ReleaseKind.WEEKS_BEFORE, weekday=8)}, "line-release"),
        ({"release": Release(ReleaseKind.DAYS_BEFORE, minute=1440)}, "line-release"),
    ],
)
def test_a_line_that_cannot_be_is_refused(wrong: dict[str, object], code: str) -> None:
    check_line(LINE)
    with pytest.raises(RuleBroken, match=f"^{code}$"):
        check_line(replace(LINE, **wrong))  # type: ignore[arg-type] # one field at a time


def test_a_length_by_service_is_that_of_the_longest() -> None:
    line = replace(LINE, minutes=0)
    lengths = {"a": 15, "b": 30, "c": 45}
    assert length_of(LINE, lengths, ()) == 20
    assert length_of(replace(line, services=("a", "b")), lengths, ("c",)) == 30
    assert length_of(line, lengths, ("a",)) == 15
    assert length_of(line, lengths, ()) == 45
    with pytest.raises(RuleBroken, match="line-length"):
        length_of(line, {}, ("a",))
    with pytest.raises(RuleBroken, match="line-length"):
        places(line, MONDAY, MONDAY, HOLIDAYS)


def test_years_without_known_holidays_are_not_planned() -> None:
    with pytest.raises(OutsideCalendar):
        places(LINE, date(2101, 1, 3), date(2101, 1, 7), HOLIDAYS)


@pytest.mark.parametrize(
    ("release", "at"),
    [
        (Release(), "2026-11-01T12:00:00+00:00"),
        (Release(ReleaseKind.BY_HAND), None),
        (Release(ReleaseKind.DAYS_BEFORE, ahead=14, minute=8 * 60), "2026-11-12T07:00:00+00:00"),
        # Thursday 26 November lies in the week of Monday 23; six weeks before it is still summer time.
        (Release(ReleaseKind.WEEKS_BEFORE, ahead=6, weekday=1, minute=8 * 60), "2026-10-12T06:00:00+00:00"),
        (Release(ReleaseKind.WEEKS_BEFORE, ahead=0, weekday=3, minute=30), "2026-11-24T23:30:00+00:00"),
    ],
)
def test_when_places_are_released(release: Release, at: str | None) -> None:
    found = released_from(release, date(2026, 11, 26), instant_of(date(2026, 11, 1), 13 * 60))
    assert (found.isoformat() if found else None) == at
