"""Whatever rates are written down: none overlap once they are read, and whatever overlaps is refused."""

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.catalogue import FeeRate
from desktop.domain.catalogue_reader import TABLES, TERMS, read_catalogue
from desktop.domain.catalogue_source import CatalogueError, Fault
from desktop.services import reference

FIRST = date(2020, 1, 1)
Span = tuple[int, int | None]
"""A rate: days from the first of 2020 to its first day, and from there to its last one; None is for ever."""

SPANS = st.lists(
    st.tuples(st.integers(0, 300), st.one_of(st.none(), st.integers(0, 100))),
    max_size=4,
    unique_by=lambda span: span[0],
)


def rates(spans: list[Span]) -> bytes:
    lines: list[str] = []
    for start, length in spans:
        first = FIRST + timedelta(days=start)
        lines += ["[[fee]]", 'code = "tried"', f"valid_from = {first}"]
        if length is not None:
            lines.append(f"valid_to = {first + timedelta(days=length)}")
        lines += [f"amount = {1000 + start}", "amount_under_18 = 0", 'source = "tried"', "year_confirmed = 0", ""]
    return "\n".join(lines).encode()


def read(shipped: list[Span], own: list[Span]) -> tuple[FeeRate, ...]:
    """Read a catalogue with these rates and nothing else."""
    files = {**dict.fromkeys(TABLES, b""), TERMS: reference.shipped_files()[TERMS], "fees.toml": rates(shipped)}
    overrides: Mapping[str, bytes] = {"fees.toml": rates(own)} if own else {}
    return read_catalogue(files, overrides).fees


def merged(shipped: list[Span], own: list[Span]) -> list[tuple[int, int | None, bool]]:
    """Return start, length and whether it is the station's alone, by start: an own value lies over a shipped one."""
    starts = {start: (length, False) for start, length in shipped}
    for start, length in own:
        before, _ = starts.get(start, (None, True))
        starts[start] = (before if length is None else length, start not in dict(shipped))
    return [(start, *rest) for start, rest in sorted(starts.items())]


def collide(before: tuple[int, int | None, bool], after: tuple[int, int | None, bool]) -> bool:
    if before[1] is None:
        return not (before[2] or after[2])
    return before[0] + before[1] >= after[0]


@settings(deadline=None)
@given(SPANS, SPANS)
def test_no_day_has_two_rates(shipped: list[Span], own: list[Span]) -> None:
    expected = merged(shipped, own)

    if any(collide(before, after) for before, after in pairwise(expected)):
        with pytest.raises(CatalogueError) as caught:
            read(shipped, own)
        assert caught.value.code is Fault.OVERLAP
        assert caught.value.file in {"fees.toml", "overrides/fees.toml"}
        return
    found = read(shipped, own)
    assert [(rate.valid_from - FIRST).days for rate in found] == [start for start, _, _ in expected]
    for before, after in pairwise(found):
        assert before.valid_to is not None
        assert before.valid_from <= before.valid_to < after.valid_from


@settings(deadline=None)
@given(st.integers(0, 900))
def test_an_own_rate_beside_an_open_one_always_reads(start: int) -> None:
    found = read([(400, None)], [(start, None)])

    assert found[-1].valid_to is None
    assert len(found) == (1 if start == 400 else 2)
