"""The examples of the paper, and the paper read a second time."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.advice.findings import ALL_LINES
from tests.unit.advice import invented, oracle
from tests.unit.advice.plain import advice_on, values

EXAMPLES = [json.loads(line) for line in invented.EXAMPLES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_of_the_paper_gets_its_answer(example: dict[str, Any]) -> None:
    assert values(advice_on(example["facts"])) == example["conclusions"]


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_second_reading_gives_the_same_answer(example: dict[str, Any]) -> None:
    assert oracle.conclusions(example["facts"]) == example["conclusions"]


def test_there_are_fifty_examples() -> None:
    assert len(EXAMPLES) == 50


@pytest.mark.parametrize("thousand", range(4))
def test_both_readings_of_the_paper_agree(thousand: int) -> None:
    for seed in range(thousand * 1000, (thousand + 1) * 1000):
        facts = invented.facts(seed)
        assert values(advice_on(facts)) == oracle.conclusions(facts), facts


@given(st.integers(min_value=0))
@settings(deadline=None)
def test_advice_is_whole_whatever_is_known(seed: int) -> None:
    advice = advice_on(invented.facts(seed))
    dates = advice.conclusions.deadlines.value

    assert advice.conclusions.rights_while_waiting.value is not None
    assert advice.conclusions.card_order.value is not None
    assert advice.conclusions.permanent_candidate.value in {True, False}
    if dates is not None:
        assert dates.advised_from <= dates.advised_by < dates.attend_by
        assert dates.attend_by_open_day <= dates.attend_by
        assert dates.f_code_by < dates.attend_by
        assert dates.register_by is None or 6 <= (dates.attend_by - dates.register_by).days <= 9
    codes = [finding.code for finding in advice.findings]
    assert len(codes) == len(set(codes))
    assert set(codes) <= {line.plain.code for line in ALL_LINES}
