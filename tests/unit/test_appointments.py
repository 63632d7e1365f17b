"""The life of an appointment, without a database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.appointments import LAST_STEP, STEPS, State, Step, after, before, legal_steps, seat_ticks
from desktop.domain.refusals import RuleBroken


@given(state=st.sampled_from(State), step=st.sampled_from(Step))
def test_a_step_leads_on_or_is_refused_and_its_undo_leads_back(state: State, step: Step) -> None:
    if step in legal_steps(state):
        new = after(state, step)
        assert new is not state
        assert before(new, step) is state
        assert LAST_STEP[new] is step
    else:
        with pytest.raises(RuleBroken, match="illegal-step"):
            after(state, step)


@given(steps=st.lists(st.sampled_from(Step)))
def test_no_road_leads_back_to_booked_without_an_undo(steps: list[Step]) -> None:
    state, taken = State.BOOKED, []
    for step in steps:
        if step in legal_steps(state):
            state = after(state, step)
            taken.append(step)
    assert len(taken) <= 3
    assert (state is State.BOOKED) == (not taken)
    for step in reversed(taken):
        state = before(state, step)
    assert state is State.BOOKED


def test_every_state_but_the_first_is_reached_by_one_step() -> None:
    assert sorted(ends for _, ends in STEPS.values()) == sorted(set(State) - {State.BOOKED})


def test_an_undo_never_takes_back_another_step() -> None:
    with pytest.raises(RuleBroken, match="illegal-undo"):
        before(State.COMPLETED, Step.CHECK_IN)


@given(
    start=st.integers(0, 287).map(lambda tick: tick * 5),
    minutes=st.integers(1, 48).map(lambda ticks: ticks * 5),
)
def test_ticks_cover_the_time_and_nothing_else(start: int, minutes: int) -> None:
    if start + minutes > 1440:
        with pytest.raises(RuleBroken, match="bad-time"):
            seat_ticks(start, minutes)
        return
    covered = {minute for tick in seat_ticks(start, minutes) for minute in range(tick * 5, tick * 5 + 5)}
    assert covered == set(range(start, start + minutes))


@pytest.mark.parametrize(("start", "minutes"), [(3, 20), (0, 7), (0, 0), (0, -5), (-5, 10), (1435, 10), (0, 245)])
def test_what_is_no_time_is_refused(start: int, minutes: int) -> None:
    with pytest.raises(RuleBroken, match="bad-time"):
        seat_ticks(start, minutes)
