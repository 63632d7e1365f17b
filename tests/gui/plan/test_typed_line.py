"""Lines as they are typed: whatever a line says is typed and read again, and what is wrong is said at its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.appointments import Audience
from desktop.domain.languages import Language
from desktop.domain.plan_lines import LAST, Break, PlanLine, Release, ReleaseKind
from desktop.domain.refusals import RuleBroken
from ui.screens.plan.typed_line import ForWhom, Part, Rhythm, Surroundings, Unreadable, new_line, read_line, typed_of

TODAY = date(2026, 11, 23)
AROUND = Surroundings(TODAY, {"desk": ()}, {"hand-in": 20, "visa": 45})
NEW = new_line("line", "desk", TODAY, Language.ENGLISH)
DAYS = st.dates(date(2026, 1, 1), date(2040, 12, 31))
RELEASES = st.one_of(
    st.sampled_from([Release(), Release(ReleaseKind.BY_HAND)]),
    st.builds(Release, st.just(ReleaseKind.DAYS_BEFORE), st.integers(0, 400), st.just(1), st.integers(0, 1439)),
    st.builds(Release, st.just(ReleaseKind.WEEKS_BEFORE), st.integers(0, 400), st.integers(1, 7), st.integers(0, 1439)),
)


@st.composite
def lines(draw: st.DrawFn) -> PlanLine:
    opens = draw(st.integers(0, 200)) * 5
    closes = opens + 5 * draw(st.integers(12, 88))
    begins = opens + 5 * draw(st.integers(0, 5))
    valid_from = draw(DAYS)
    rhythm: dict[str, object] = draw(
        st.sampled_from([{}, {"every_weeks": 2, "anchor": valid_from}, {"every_weeks": 52}, {"nth": (1, 3, LAST)}])
    )
    shares: dict[str, object] = draw(
        st.one_of(
            st.builds(dict, public_count=st.integers(0, 40)),
            st.builds(dict, pattern=st.lists(st.sampled_from(Audience), min_size=1, max_size=6).map(tuple)),
        )
    )
    return PlanLine(
        "line",
        "desk",
        tuple(sorted(draw(st.sets(st.integers(1, 7), min_size=1)))),
        opens,
        closes,
        valid_from,
        minutes=draw(st.sampled_from([0, 5, 20, 60])),
        services=draw(st.sampled_from([(), ("hand-in",), ("hand-in", "visa")])),
        breaks=draw(st.sampled_from([(), (Break(begins, begins + 5), Break(begins + 10, begins + 30))])),
        valid_to=draw(st.none() | st.just(valid_from + timedelta(days=9))),
        release=draw(RELEASES),
        **rhythm,  # type: ignore[arg-type] # one shape at a time
        **shares,  # type: ignore[arg-type]
    )


@given(lines(), st.sampled_from((Language.BOKMAL, Language.NYNORSK, Language.ENGLISH)))
def test_what_a_line_says_is_typed_and_read_again(line: PlanLine, language: Language) -> None:
    assert read_line(typed_of(line, language), AROUND).line == line


@pytest.mark.parametrize(
    ("typed", "minute"), [("9", 540), ("09:00", 540), ("9.30", 570), ("0905", 545), (" 14:00 ", 840), ("24:00", 1440)]
)
def test_times_are_read_as_people_write_them(typed: str, minute: int) -> None:
    line = read_line(replace(NEW, opens="0:00", closes=typed), AROUND).line
    assert line is not None
    assert line.closes == minute


@pytest.mark.parametrize(
    ("changes", "part", "fault"),
    [
        ({"opens": "25:00"}, Part.OPENS, Unreadable.TIME),
        ({"opens": "9:75"}, Part.OPENS, Unreadable.TIME),
        ({"closes": "٩"}, Part.CLOSES, Unreadable.TIME),
        ({"minutes": "half an hour"}, Part.MINUTES, Unreadable.NUMBER),
        ({"breaks": "11:30"}, Part.BREAKS, Unreadable.BREAKS),
        ({"breaks": "11:30–noon"}, Part.BREAKS, Unreadable.BREAKS),
        ({"valid_from": ""}, Part.FROM, Unreadable.DAY),
        ({"valid_to": "31.2.2027"}, Part.TO, Unreadable.DAY),
        ({"rhythm": Rhythm.EVERY_N, "every": "two"}, Part.EVERY, Unreadable.NUMBER),
        ({"for_whom": ForWhom.COUNT, "public": ""}, Part.PUBLIC, Unreadable.NUMBER),
        ({"for_whom": ForWhom.TURN, "turn": "0+0"}, Part.TURN, Unreadable.TURN),
        ({"release": ReleaseKind.DAYS_BEFORE, "ahead": "-1"}, Part.AHEAD, Unreadable.NUMBER),
        ({"release": ReleaseKind.WEEKS_BEFORE, "release_time": ""}, Part.RELEASE_TIME, Unreadable.TIME),
    ],
)
def test_what_cannot_be_read_is_said_of_its_field(changes: dict[str, object], part: Part, fault: Unreadable) -> None:
    reading = read_line(replace(NEW, **changes), AROUND)  # type: ignore[arg-type] # one field at a time
    assert reading.line is None
    assert reading.faults == {part: fault}


@pytest.mark.parametrize(
    ("changes", "part", "code"),
    [
        ({"weekdays": ()}, Part.WEEKDAYS, "line-weekdays"),
        ({"closes": "08:00"}, Part.CLOSES, "line-hours"),
        ({"minutes": "7"}, Part.MINUTES, "line-length"),
        ({"closes": "09:30", "services": ("visa",)}, Part.MINUTES, "line-length"),
        ({"breaks": "08:00-09:30"}, Part.BREAKS, "line-breaks"),
        ({"rhythm": Rhythm.EVERY_N, "every": "53"}, Part.EVERY, "line-weeks"),
        ({"rhythm": Rhythm.NTH}, Part.NTH, "line-weeks"),
        ({"valid_to": "22.11.2026"}, Part.TO, "line-validity"),
        ({"release": ReleaseKind.DAYS_BEFORE, "ahead": "401"}, Part.AHEAD, "line-release"),
        ({"desk_id": "elsewhere"}, Part.DESK, "line-desk"),
    ],
)
def test_what_no_line_may_say_is_said_of_its_field(changes: dict[str, object], part: Part, code: str) -> None:
    faults = read_line(replace(NEW, **changes), AROUND).faults  # type: ignore[arg-type] # one field at a time
    assert list(faults) == [part]
    fault = faults[part]
    assert isinstance(fault, RuleBroken)
    assert fault.code == code


def test_all_that_cannot_be_read_is_said_at_once() -> None:
    reading = read_line(replace(NEW, opens="x", breaks="y", valid_from="z"), AROUND)
    assert set(reading.faults) == {Part.OPENS, Part.BREAKS, Part.FROM}
