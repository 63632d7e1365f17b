from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.receipt_number import (
    PORTAL_SINCE,
    BadCounterNumber,
    CounterNumber,
    CounterNumberFault,
    ReceiptProblem,
    read_portal_receipt,
)

TODAY = date(2026, 11, 22)

counter_numbers = st.builds(
    CounterNumber,
    day=st.dates(min_value=date(2020, 1, 1), max_value=date(2060, 12, 31)),
    counter=st.from_regex(r"[A-Z0-9]{1,4}", fullmatch=True),
    running=st.integers(1, 9999),
)


@pytest.mark.parametrize(
    ("text", "registered_on"),
    [
        ("20200815", date(2020, 8, 15)),
        ("20200815004711", date(2020, 8, 15)),
        ("20200815-ABC/ø 1", date(2020, 8, 15)),
        ("20240229", date(2024, 2, 29)),
        ("202008159" * 5, date(2020, 8, 15)),
        ("20261122", TODAY),
        ("20260815-0047", date(2026, 8, 15)),
    ],
)
def test_the_first_eight_digits_are_the_date_of_registration(text: str, registered_on: date) -> None:
    receipt = read_portal_receipt(text, TODAY)
    assert (receipt.text, receipt.registered_on, receipt.problem) == (text, registered_on, ReceiptProblem.NONE)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", ReceiptProblem.NO_DATE),
        ("2020081", ReceiptProblem.NO_DATE),
        ("2020-08-15", ReceiptProblem.NO_DATE),
        (" 20200815", ReceiptProblem.NO_DATE),
        ("X20200815", ReceiptProblem.NO_DATE),
        ("２０２００８１５", ReceiptProblem.NO_DATE),
        ("٢٠٢٠٠٨١٥", ReceiptProblem.NO_DATE),
        ("20230229004711", ReceiptProblem.IMPOSSIBLE_DATE),
        ("20201315004711", ReceiptProblem.IMPOSSIBLE_DATE),
        ("20200800004711", ReceiptProblem.IMPOSSIBLE_DATE),
        ("00000101", ReceiptProblem.IMPOSSIBLE_DATE),
        ("20261123", ReceiptProblem.FUTURE),
        ("20081231", ReceiptProblem.BEFORE_PORTAL),
        ("19991231004711", ReceiptProblem.BEFORE_PORTAL),
    ],
)
def test_anything_else_gives_no_date_and_says_why(text: str, problem: ReceiptProblem) -> None:
    receipt = read_portal_receipt(text, TODAY)
    assert (receipt.text, receipt.registered_on, receipt.problem) == (text, None, problem)


def test_without_a_day_the_future_is_left_open() -> None:
    assert read_portal_receipt("20991231", None).registered_on == date(2099, 12, 31)


@given(st.dates(min_value=PORTAL_SINCE, max_value=TODAY), st.text(max_size=6))
def test_a_problem_and_a_date_exclude_each_other(day: date, rest: str) -> None:
    receipt = read_portal_receipt(f"{day:%Y%m%d}{rest}", TODAY)
    assert receipt.registered_on == day
    assert not receipt.problem


@given(counter_numbers, st.sampled_from(["-", "–", "−", "+", " - "]), st.booleans())
def test_the_counters_own_number_is_never_a_date_of_registration(
    number: CounterNumber, dash: str, capitals: bool
) -> None:
    text = str(number).replace("-", dash)
    receipt = read_portal_receipt(text if capitals else text.lower(), date(2061, 1, 1))
    assert receipt.problem is ReceiptProblem.COUNTER_NUMBER
    assert receipt.registered_on is None


def test_a_counter_number_as_printed() -> None:
    number = CounterNumber(TODAY, "S3", 7)
    assert str(number) == "20261122-S3-0007"
    assert CounterNumber.parse(" 20261122-s3-0007\n") == number


@given(counter_numbers)
def test_a_counter_number_reads_back(number: CounterNumber) -> None:
    assert CounterNumber.parse(str(number)) == number


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", CounterNumberFault.NOT_UNDERSTOOD),
        ("20261122-S3-007", CounterNumberFault.NOT_UNDERSTOOD),
        ("20261122-S3-00071", CounterNumberFault.NOT_UNDERSTOOD),
        ("20261122--0007", CounterNumberFault.NOT_UNDERSTOOD),
        ("20261122-ABCDE-0007", CounterNumberFault.NOT_UNDERSTOOD),
        ("20261122-Ø-0007", CounterNumberFault.NOT_UNDERSTOOD),
        ("20261122-S3-0000", CounterNumberFault.NOT_UNDERSTOOD),
        ("20200815004711", CounterNumberFault.NOT_UNDERSTOOD),
        ("20261322-S3-0007", CounterNumberFault.IMPOSSIBLE_DATE),
    ],
)
def test_what_is_no_counter_number_says_why(text: str, fault: CounterNumberFault) -> None:
    with pytest.raises(BadCounterNumber) as raised:
        CounterNumber.parse(text)
    assert raised.value.code is fault
    assert str(raised.value) == fault.value


@pytest.mark.parametrize(
    ("counter", "running"), [("", 1), ("ABCDE", 1), ("s3", 1), ("S-3", 1), ("S3", 0), ("S3", 10_000)]
)
def test_parts_out_of_range_cannot_be_made(counter: str, running: int) -> None:
    with pytest.raises(BadCounterNumber):
        CounterNumber(TODAY, counter, running)
