"""The fast reader of facts takes nothing that the domain's own reader refuses, and reads the same."""

from __future__ import annotations

import dataclasses
import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli.fast_facts import read_fast
from desktop.domain.advice.facts import Facts
from desktop.domain.advice.read_facts import BadFacts, read_facts
from tests.unit.advice import invented

ODD_VALUES: tuple[Any, ...] = (
    *(None, True, 0, 1, 1.5, "", "x", "2026-11-21", "2026-1-2", "2026-02-30", "2026-11-21T00:00:00", "0000-01-01"),
    *("20261121", "2026-11-21Z", "9999-12-31", "0001-03-31", "２０２６-11-21", [], ["oslo"], ["oslo", 1], {}),
    *({"by": "x"}, {"by": "applicant"}, {"today": "2026-11-21"}),
)  # fmt: skip


def plain(facts: object) -> object:
    """Return all fields of facts, whoever read them."""
    names = [field.name for field in dataclasses.fields(Facts)]
    return {name: _fields(getattr(facts, name)) for name in names}


def _fields(value: object) -> object:
    if dataclasses.is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if hasattr(value, "__struct_fields__"):
        return {name: getattr(value, name) for name in value.__struct_fields__}
    return value


def slow(values: object) -> object:
    try:
        return plain(read_facts(values))
    except BadFacts:
        return None


def fast(values: object) -> object:
    facts = read_fast(json.dumps(values).encode())
    return None if facts is None else plain(facts)


@pytest.mark.parametrize("seed", range(400))
def test_what_is_right_is_read_the_same(seed: int) -> None:
    values = invented.facts(seed)

    assert fast(values) is not None
    assert fast(values) == slow(values)


@given(st.integers(0, 400), st.randoms(use_true_random=False), st.sampled_from(ODD_VALUES), st.booleans())
def test_what_is_odd_is_read_the_same_or_left_to_the_other(
    seed: int,
    chance: random.Random,
    odd: object,
    misspelled: bool,
) -> None:
    values = invented.facts(seed)
    sections = [values, *(value for value in values.values() if isinstance(value, dict))]
    section = chance.choice(sections)
    key = chance.choice([*section, "today", "permit", "withdrawal"])
    section[f"{key}s" if misspelled else key] = odd

    assert fast(values) == slow(values)


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"null", b'"x"', b"\xff", b'{"today": "2026-11-21"} x', b"[" * 5000])
def test_what_is_no_object_is_left_to_the_other(raw: bytes) -> None:
    assert read_fast(raw) is None


def test_of_a_key_that_is_there_twice_the_last_one_counts() -> None:
    raw = b'{"today": "2026-11-20", "today": "2026-11-21"}'

    assert plain(read_fast(raw)) == slow(json.loads(raw))
