"""The sums of a till, and how it stands after a cash-up."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.till import Figures, Movement, MovementKind, TillState, difference, figures_of, till_state

MOVEMENTS = st.lists(st.builds(Movement, st.sampled_from(MovementKind), st.integers(1, 20_000)), max_size=30)


@given(movements=MOVEMENTS)
def test_the_total_is_what_came_in_less_what_was_given_back(movements: list[Movement]) -> None:
    figures = figures_of(movements)
    signed = [one.amount if one.kind is MovementKind.PAYMENT else -one.amount for one in movements]
    assert figures.total == sum(signed)
    assert figures.payments + figures.reversals == len(movements)
    assert difference(figures, figures.total) == 0


@given(movements=MOVEMENTS, more=st.builds(Movement, st.sampled_from(MovementKind), st.integers(1, 20_000)))
def test_whatever_moves_after_a_cash_up_is_seen(movements: list[Movement], more: Movement) -> None:
    closed_with = figures_of(movements)
    assert till_state(closed_with, None) is TillState.OPEN
    assert till_state(figures_of(movements), closed_with) is TillState.CLOSED
    assert till_state(figures_of([*movements, more]), closed_with) is TillState.CHANGED


def test_a_payment_that_was_given_back_is_no_till_in_which_nothing_happened() -> None:
    there_and_back = figures_of([Movement(MovementKind.PAYMENT, 6300), Movement(MovementKind.REVERSAL, 6300)])
    assert there_and_back.total == Figures().total
    assert till_state(there_and_back, Figures()) is TillState.CHANGED
