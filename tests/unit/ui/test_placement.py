"""Where things lie in the calendar, drawn as pictures, and what holds for any day."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.screens.calendar.placement import (
    Place,
    Scale,
    Stretch,
    edges,
    hours_shown,
    joined,
    place,
    ticks_of,
)

stretches = st.lists(
    st.builds(lambda start, ticks: Stretch(start * 5, (start + ticks) * 5), st.integers(0, 60), st.integers(1, 20)),
    max_size=14,
)


def drawn(*lines: str) -> list[Stretch]:
    """Read stretches off a picture: time goes down, five minutes a line, each letter is one stretch."""
    letters = sorted({letter for line in lines for letter in line if letter.isalpha()})
    found = []
    for letter in letters:
        rows = [at for at, line in enumerate(lines) if letter in line]
        found.append(Stretch(rows[0] * 5, rows[-1] * 5 + 5))
    return found


def picture(found: list[Stretch]) -> list[str]:
    """Draw where the stretches were placed; a letter is repeated over all sub-columns that it covers."""
    lines = [
        ["." for _ in range(max(one.lanes for one in place(found)))] for _ in range(max(one.end for one in found) // 5)
    ]
    for letter, stretch, where in zip("abcdefghijklmn", found, place(found), strict=False):
        for row in range(stretch.start // 5, stretch.end // 5):
            for lane in range(where.lane, where.lane + where.wide):
                lines[row][lane] = letter
    return ["".join(line) for line in lines]


@pytest.mark.parametrize(
    "lines",
    [
        ("a", "a", "b", "b"),
        ("a", ".", "b"),
        ("ab", "ab"),
        ("a.", "ab", ".b"),
        ("ab", "ac", "ac"),
        ("abc", "abc"),
        ("ab.", "abc", "adc"),
        ("abc", "add", "add"),
        ("ab", "ab", "c.", "cd"),
    ],
    ids=" ".join,
)
def test_a_day_lies_as_it_is_drawn(lines: tuple[str, ...]) -> None:
    assert picture(drawn(*lines)) == list(lines)


def test_nothing_needs_no_place() -> None:
    assert place([]) == ()


def test_one_after_the_other_share_no_room() -> None:
    assert place([Stretch(540, 560), Stretch(560, 580)]) == (Place(0, 1), Place(0, 1))


@given(stretches)
def test_no_two_that_overlap_share_a_sub_column(found: list[Stretch]) -> None:
    places = place(found)

    for one, where in zip(found, places, strict=True):
        assert where.lane >= 0
        assert where.wide >= 1
        assert where.lane + where.wide <= where.lanes
        for other, there in zip(found, places, strict=True):
            if other is not one and one.meets(other):
                lanes = set(range(where.lane, where.lane + where.wide))
                assert lanes.isdisjoint(range(there.lane, there.lane + there.wide))
                assert where.lanes == there.lanes


@given(stretches)
def test_there_are_as_many_sub_columns_as_the_fullest_moment_needs(found: list[Stretch]) -> None:
    def at_once(minute: int) -> int:
        return sum(one.start <= minute < one.end for one in found)

    fullest = max((at_once(one.start) for one in found), default=0)

    assert max((where.lanes for where in place(found)), default=0) == fullest


@given(stretches)
def test_ticks_are_the_five_minutes_that_are_touched(found: list[Stretch]) -> None:
    covered = {minute // 5 for one in found for minute in range(one.start, one.end)}

    assert ticks_of(found) == covered


@given(stretches)
def test_joined_stretches_cover_the_same_and_touch_nowhere(found: list[Stretch]) -> None:
    together = joined(found)

    assert ticks_of(together) == ticks_of(found)
    assert all(one.end < after.start for one, after in pairwise(together))


@given(
    st.lists(st.integers(1, 6), min_size=1, max_size=7),
    st.integers(0, 2000),
    st.integers(1, 120),
    st.integers(0, 8),
)
def test_columns_fill_the_room_without_a_hole(groups: list[int], room: int, narrowest: int, gap: int) -> None:
    found = edges(groups, room, narrowest, gap)

    assert len(found.columns) == sum(groups)
    assert all(width >= narrowest for _, width in found.columns)
    at = 0
    for columns in groups:
        for left, width in found.columns[at : at + columns - 1]:
            at += 1
            assert found.columns[at][0] == left + width
        at += 1
    assert found.total == found.columns[-1][0] + found.columns[-1][1]
    assert found.total >= room - 1
    for number, (left, width) in enumerate(found.columns):
        assert found.column_at(left) == number
        assert found.column_at(left + width - 1) == number


def test_no_columns_need_no_room() -> None:
    assert edges([], 500, 10, 2).columns == ()
    assert edges([], 500, 10, 2).column_at(3) is None


@given(st.integers(0, 23), st.integers(1, 16), st.integers(0, 287))
def test_a_minute_and_its_pixel_find_each_other(first: int, tick: int, ticks: int) -> None:
    scale = Scale(Stretch(first * 60, 24 * 60), tick)
    minute = first * 60 + ticks * 5

    assert scale.minute(scale.y(minute)) == minute
    assert scale.minute(scale.y(minute) + tick - 1) == minute


def test_whole_hours_are_shown_and_never_less_than_office_hours() -> None:
    office = Stretch(480, 960)

    assert hours_shown([], office) == office
    assert hours_shown([Stretch(465, 500), Stretch(990, 1005)], office) == Stretch(420, 1020)
    assert hours_shown([Stretch(1400, 1440)], office) == Stretch(480, 1440)
