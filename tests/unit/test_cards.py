"""The table of a card's life, and how late a card is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.card_terms import (
    Delay,
    is_working_day,
    last_late_order_day,
    lateness,
    working_day_after,
    working_days_between,
)
from desktop.domain.cards import LOST_FROM, STEPS, CardState, CardStep, after, check_day, legal_steps
from desktop.domain.refusals import RuleBroken
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays

TERMS = catalogue().terms
MONDAY = date(2026, 11, 23)
DAYS = st.dates(date(2024, 1, 1), date(2029, 12, 31))


def test_each_step_starts_somewhere_and_every_state_can_be_reached() -> None:
    reached = {CardState.ORDERED} | {passage.ends for passage in STEPS.values() if passage.ends}

    assert reached == set(CardState)
    assert all(passage.begins for passage in STEPS.values())


@pytest.mark.parametrize(
    ("state", "steps"),
    [
        (CardState.ORDERED, {"send", "arrive", "post", "ask-producer", "lose", "cancel"}),
        (CardState.SENT, {"arrive", "post", "ask-producer", "lose", "cancel"}),
        (CardState.ARRIVED, {"hand-over", "post", "find-defective", "lose", "cancel"}),
        (CardState.RETURNED, {"hand-over", "post", "find-defective", "lose", "cancel"}),
        (CardState.POSTED, {"return", "find-defective", "lose"}),
        (CardState.COLLECTED, {"find-defective", "lose"}),
        (CardState.DEFECTIVE, set()),
        (CardState.LOST, set()),
        (CardState.CANCELLED, set()),
    ],
)
def test_what_may_be_done_to_a_card(state: CardState, steps: set[str]) -> None:
    assert {step.value for step in legal_steps(state)} == steps
    assert {step.value for step in legal_steps(state, protected=True)} == steps - {"post"}


@given(st.sampled_from(CardState), st.sampled_from(CardStep))
def test_a_step_is_taken_or_refused_as_it_is_offered(state: CardState, step: CardStep) -> None:
    if step in legal_steps(state):
        assert after(state, step) in CardState
    else:
        with pytest.raises(RuleBroken) as refused:
            after(state, step)
        assert refused.value.code == "illegal-card-step"


@given(st.lists(st.sampled_from(CardStep), max_size=12))
def test_what_is_over_stays_over(steps: list[CardStep]) -> None:
    state = CardState.ORDERED
    for step in steps:
        over = not legal_steps(state)
        try:
            state = after(state, step)
        except RuleBroken:
            continue
        assert not over


def test_a_card_is_lost_only_where_it_can_be() -> None:
    assert all(states <= STEPS[CardStep.LOSE].begins for states in LOST_FROM.values())
    assert set().union(*LOST_FROM.values()) == STEPS[CardStep.LOSE].begins


@pytest.mark.parametrize(
    ("day", "code"),
    [(MONDAY - timedelta(days=1), "card-day-too-early"), (MONDAY + timedelta(days=3), "card-day-in-future")],
)
def test_a_step_lies_between_the_one_before_and_today(day: date, code: str) -> None:
    check_day(MONDAY, MONDAY, MONDAY)
    with pytest.raises(RuleBroken) as refused:
        check_day(day, MONDAY, MONDAY + timedelta(days=2))
    assert refused.value.code == code


def test_the_twentieth_working_day_is_still_in_time() -> None:
    due = lateness(MONDAY, MONDAY, TERMS, holidays()).due

    # Twenty working days after Monday 23 November 2026 is Monday 21 December: four plain weeks.
    assert due == date(2026, 12, 21)
    assert lateness(MONDAY, due, TERMS, holidays()).delay is None
    late = lateness(MONDAY, due + timedelta(days=1), TERMS, holidays())
    assert (late.delay, late.working_days) == (Delay.LATE, 1)


def test_holidays_between_do_not_count() -> None:
    # From Thursday 3 December the term passes Christmas Day, 1 January, and the Saturday of Boxing Day.
    due = lateness(date(2026, 12, 3), date(2026, 12, 3), TERMS, holidays()).due

    assert due == date(2027, 1, 4)
    # Two of the days around Easter 2027 are holidays on working days before it, one after.
    assert working_day_after(date(2027, 3, 24), 1, holidays()) == date(2027, 3, 30)


def test_a_card_that_stays_away_should_be_back_and_then_counts_as_lost() -> None:
    due = lateness(MONDAY, MONDAY, TERMS, holidays()).due
    back = working_day_after(due, TERMS.card_return_working_days, holidays())
    lost = working_day_after(back, TERMS.card_lost_extra_working_days, holidays())

    assert lateness(MONDAY, back, TERMS, holidays()).delay is Delay.LATE
    assert lateness(MONDAY, working_day_after(back, 1, holidays()), TERMS, holidays()).delay is Delay.SHOULD_BE_BACK
    assert lateness(MONDAY, lost, TERMS, holidays()).delay is Delay.SHOULD_BE_BACK
    assert lateness(MONDAY, working_day_after(lost, 1, holidays()), TERMS, holidays()).delay is Delay.COUNTS_AS_LOST


@given(DAYS, st.integers(0, 60))
def test_counting_on_and_counting_between_agree(start: date, count: int) -> None:
    end = working_day_after(start, count, holidays())

    assert working_days_between(start, end, holidays()) == count
    assert count == 0 or is_working_day(end, holidays())


@given(DAYS, DAYS)
def test_the_list_and_the_sum_agree_on_what_is_late(ordered: date, today: date) -> None:
    last = last_late_order_day(today, TERMS, holidays())

    assert (ordered <= last) == (lateness(ordered, today, TERMS, holidays()).delay is not None)


def test_a_year_without_known_holidays_still_has_working_days() -> None:
    assert working_day_after(date(2150, 1, 2), 1, holidays()) == date(2150, 1, 5)
