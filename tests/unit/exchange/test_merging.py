"""Three sides of a field: the file before, the file now, and what stands here."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.importing.merging import Difference, merge

NAMES = ("person.phone", "status", "attended_on", "fee")


def one(name: str, base: Any, theirs: Any, ours: Any) -> tuple[Any, bool, bool]:
    """Return what stands afterwards, whether that is new, and whether a person has to decide."""
    merged = merge((name,), None if base is ... else [base], [theirs], [ours])
    return merged.values[0], bool(merged.changed), bool(merged.differences)


@pytest.mark.parametrize(
    ("name", "base", "theirs", "ours", "stands", "is_new", "asks"),
    [
        ("person.phone", "1", "1", "1", "1", False, False),
        ("person.phone", "1", "2", "1", "2", True, False),
        ("person.phone", "1", "1", "9", "9", False, False),
        ("person.phone", "1", "2", "9", "9", False, True),
        ("person.phone", "1", "9", "9", "9", False, False),
        ("person.phone", "1", "", "9", "9", False, True),
        ("person.phone", ..., "2", "", "2", True, False),
        ("person.phone", ..., "2", "9", "9", False, True),
        ("person.phone", ..., "", "9", "9", False, False),
        ("status", "registered", "handed-in", "granted", "granted", False, False),
        ("status", "registered", "rejected", "handed-in", "handed-in", False, True),
        ("attended_on", "2026-01-01", None, "2026-02-02", "2026-02-02", False, False),
        ("fee", [5, None], [6, None], [6, "2026-01-01"], [6, "2026-01-01"], False, False),
    ],
)
def test_a_field_follows_whoever_has_news(
    name: str, base: Any, theirs: Any, ours: Any, stands: Any, is_new: bool, asks: bool
) -> None:
    assert one(name, base, theirs, ours) == (stands, is_new, asks)


@given(*(st.lists(st.sampled_from(["", "a", "b", "c"]), min_size=2, max_size=2) for _ in range(3)))
def test_a_clerks_change_is_never_overwritten_and_never_lost_from_sight(
    base: list[str], theirs: list[str], ours: list[str]
) -> None:
    names = ("person.phone", "person.email")
    merged = merge(names, base, theirs, ours)

    for at, name in enumerate(names):
        changed_here, changed_there = ours[at] != base[at], theirs[at] != base[at]
        if changed_here:
            assert merged.values[at] == ours[at]
        else:
            assert merged.values[at] == theirs[at]
        both = changed_here and changed_there and ours[at] != theirs[at]
        assert (Difference(name, ours[at], theirs[at]) in merged.differences) is both
    assert merge(names, theirs, theirs, merged.values).changed == frozenset()
