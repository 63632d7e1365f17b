"""Days to come, as they are typed."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.day_text import NoDayError, read_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("7.12.2026", date(2026, 12, 7)),
        (" 07.12.26 ", date(2026, 12, 7)),
        ("7/12-26", date(2026, 12, 7)),
        ("7 12 2026", date(2026, 12, 7)),
        ("071226", date(2026, 12, 7)),
        ("07122026", date(2026, 12, 7)),
        ("0712", date(2026, 12, 7)),
        ("7.12", date(2026, 12, 7)),
        ("7.12.", date(2026, 12, 7)),
        ("2026-12-07", date(2026, 12, 7)),
        ("23.11", TODAY),
        ("22.11", date(2027, 11, 22)),
        ("+14", date(2026, 12, 7)),
        ("+ 0", TODAY),
    ],
)
def test_usual_forms(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["", "soon", "31.11", "32.12.2026", "0.0.2026", "29.2.2027", "7", "12345", "+", "+1000"]
)
def test_what_is_no_day_says_nothing_of_what_was_typed(text: str) -> None:
    with pytest.raises(NoDayError) as raised:
        read_day(text, TODAY)
    assert str(raised.value) in {"impossible", "not-understood"}


@given(st.dates(date(2026, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_as_it_is_written(day: date) -> None:
    for form in ("%d.%m.%Y", "%d%m%Y", "%Y-%m-%d", "%d.%m.%y", "%d/%m-%y"):
        assert read_day(day.strftime(form), TODAY) == day


@given(st.text(max_size=12))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    with contextlib.suppress(NoDayError):
        assert read_day(text, TODAY).year >= 1
