"""Which thing in the calendar an arrow key leads to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.screens.calendar.placement import Stretch, place
from ui.screens.calendar.walking import Stop, Way, nearest, walk


def stop(column: int, start: int, minutes: int = 20, lane: int = 0) -> Stop:
    return Stop(column, Stretch(start, start + minutes), lane)


def heading(first: int, last: int) -> Stop:
    return Stop(first, Stretch(0, 0), heading=True, last_column=last)


STOPS = [
    heading(0, 1),
    heading(2, 2),
    stop(0, 540),
    stop(0, 560),
    stop(0, 560, lane=1),
    stop(0, 600),
    stop(2, 540),
    stop(2, 575),
]


def went(at: int, *ways: Way, minute: int = 540) -> int:
    for way in ways:
        found = walk(STOPS, at, way, minute)
        at = at if found is None else found
    return at


def test_down_and_up_go_through_the_day_and_out_to_the_heading() -> None:
    assert went(2, Way.LATER) == 3
    assert went(2, *[Way.LATER] * 3) == 5
    assert went(5, Way.LATER) == 5
    assert went(5, *[Way.EARLIER] * 4) == 0
    assert went(0, Way.EARLIER) == 0
    assert went(0, Way.LATER) == 2


def test_home_and_end_go_to_the_ends_of_the_day() -> None:
    assert went(4, Way.FIRST) == 2
    assert went(4, Way.LAST) == 5
    assert went(0, Way.LAST) == 5


def test_sideways_goes_to_what_overlaps_before_it_goes_to_the_next_column() -> None:
    assert went(3, Way.RIGHT) == 4
    assert went(4, Way.LEFT) == 3
    assert went(4, Way.RIGHT, minute=560) == 6


def test_sideways_passes_over_an_empty_column_and_keeps_the_time() -> None:
    assert went(2, Way.RIGHT, minute=540) == 6
    assert went(5, Way.RIGHT, minute=600) == 7
    assert went(7, Way.LEFT, minute=580) == 4
    assert went(6, Way.RIGHT) == 6


def test_headings_lead_to_headings() -> None:
    assert went(0, Way.RIGHT) == 1
    assert went(1, Way.LEFT) == 0
    assert went(1, Way.RIGHT) == 1


def test_an_empty_day_leads_nowhere() -> None:
    assert walk([heading(0, 0)], 0, Way.LATER, 540) is None
    assert walk([heading(0, 0)], 0, Way.LAST, 540) is None
    assert nearest([], [], 0, 540) is None


columns = st.lists(
    st.lists(
        st.builds(
            lambda start, ticks: Stretch(start * 5, (start + ticks) * 5), st.integers(96, 160), st.integers(1, 8)
        ),
        max_size=8,
    ),
    min_size=1,
    max_size=5,
)


def stops_of(found: list[list[Stretch]]) -> list[Stop]:
    stops = [heading(at, at) for at in range(len(found))]
    for at, column in enumerate(found):
        stops += [Stop(at, when, where.lane) for when, where in zip(column, place(column), strict=True)]
    return stops


@given(columns)
def test_everything_can_be_reached_with_the_arrows_from_anywhere(found: list[list[Stretch]]) -> None:
    stops = stops_of(found)
    for begin in range(len(stops)):
        reached, open_ends = {begin}, [begin]
        while open_ends:
            at = open_ends.pop()
            for way in (Way.EARLIER, Way.LATER, Way.LEFT, Way.RIGHT):
                step = walk(stops, at, way, stops[at].when.start)
                if step is not None and step not in reached:
                    reached.add(step)
                    open_ends.append(step)

        assert reached == set(range(len(stops)))
