"""Counting back from expiry (R33, R34, R36, R44, R68) and reading a receipt's date (R40)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.advice import AppointmentFacts, Facts, PermitFacts, advise
from desktop.domain.advice.calendar_sums import counted_back, months_earlier, years_later
from desktop.domain.advice.deadlines import is_month_end_borderline
from desktop.domain.advice.situation import date_of_receipt
from tests.unit.advice.invented import HOLIDAYS
from tests.unit.advice.plain import advice_on

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("expires_on", "month_before", "days_37", "days_75"),
    [
        ("2027-01-15", "2026-12-15", "2026-12-09", "2026-11-01"),
        ("2027-03-28", "2027-02-28", "2027-02-19", "2027-01-12"),
        ("2027-03-29", "2027-02-28", "2027-02-20", "2027-01-13"),
        ("2027-03-30", "2027-02-28", "2027-02-21", "2027-01-14"),
        ("2027-03-31", "2027-02-28", "2027-02-22", "2027-01-15"),
        ("2028-03-31", "2028-02-29", "2028-02-23", "2028-01-16"),
        ("2028-03-29", "2028-02-29", "2028-02-21", "2028-01-14"),
        ("2028-02-29", "2028-01-29", "2028-01-23", "2027-12-16"),
        ("2027-05-31", "2027-04-30", "2027-04-24", "2027-03-17"),
        ("2026-12-31", "2026-11-30", "2026-11-24", "2026-10-17"),
        ("2027-08-31", "2027-07-31", "2027-07-25", "2027-06-17"),
        ("2027-02-28", "2027-01-28", "2027-01-22", "2026-12-15"),
        ("2027-04-30", "2027-03-30", "2027-03-24", "2027-02-14"),
    ],
)
def test_a_month_and_37_days_are_two_dates(expires_on: str, month_before: str, days_37: str, days_75: str) -> None:
    dates = counted_back(date.fromisoformat(expires_on))

    assert [day.isoformat() for day in (dates.month_before, dates.register_by, dates.f_code_by)] == [
        month_before,
        days_37,
        days_75,
    ]


@given(st.dates(min_value=date(1, 4, 1)))
def test_37_days_always_lie_before_the_month(expires_on: date) -> None:
    dates = counted_back(expires_on)

    assert timedelta(days=6) <= dates.month_before - dates.register_by <= timedelta(days=9)
    assert dates.f_code_by < dates.register_by
    assert dates.advised_from <= dates.advised_by < dates.month_before


@given(st.dates(min_value=date(2, 1, 1)), st.integers(1, 11))
def test_going_back_months_keeps_the_day_or_takes_the_last(day: date, months: int) -> None:
    earlier = months_earlier(day, months)

    assert (day.year * 12 + day.month) - (earlier.year * 12 + earlier.month) == months
    assert earlier.day == day.day or (earlier.day < day.day and (earlier + timedelta(days=1)).day == 1)


def test_there_is_a_first_expiry_to_count_back_from() -> None:
    assert counted_back(date(1, 4, 1)).advised_from == date(1, 1, 1)
    with pytest.raises(ValueError, match="year 0"):
        counted_back(date(1, 3, 31))


def test_years_end_somewhere() -> None:
    assert years_later(date(2024, 2, 29), 3) == date(2027, 2, 28)
    assert years_later(date(9996, 12, 31), 3) == date(9999, 12, 31)
    assert years_later(date(9997, 1, 1), 3) is None


@pytest.mark.parametrize(
    ("expires_on", "open_day"),
    [
        ("2027-03-31", "2027-02-26"),  # 28 February 2027 is a Sunday.
        ("2027-04-26", "2027-03-24"),  # Good Friday, after Maundy Thursday.
        ("2027-06-17", "2027-05-14"),  # Whit Monday and Constitution Day on one day, after a weekend.
        ("2027-01-24", "2026-12-24"),  # Christmas Eve is an ordinary weekday.
        ("2027-01-26", "2026-12-24"),  # Boxing Day on a Saturday, after Christmas Day.
        ("2027-01-31", "2026-12-31"),
        ("2027-02-01", "2026-12-31"),  # New Year's Day.
    ],
)
def test_the_last_open_day_before_the_deadline(expires_on: str, open_day: str) -> None:
    dates = advice_on({"today": "2026-11-21", "permit": {"expires_on": expires_on}}).conclusions.deadlines

    assert dates.value is not None
    assert dates.value.attend_by_open_day.isoformat() == open_day
    assert dates.rules == ("R33", "R34", "R68", "R44")


def test_paper_has_no_day_of_registration_to_keep() -> None:
    facts = {"today": "2026-11-21", "permit": {"expires_on": "2027-02-28"}, "application": {"channel": "paper"}}
    dates = advice_on(facts).conclusions.deadlines

    assert dates.value is not None
    assert dates.value.register_by is None
    assert dates.rules == ("R33", "R68", "R44")


@pytest.mark.parametrize("permit", [{}, {"expires_on": "2027-02-28", "permanent": True}])
def test_without_an_expiry_that_counts_there_is_no_deadline(permit: dict[str, object]) -> None:
    advice = advice_on({"today": "2026-11-21", "permit": permit, "appointment": {"on": "2027-01-01"}})

    assert advice.conclusions.deadlines.value is None
    assert advice.conclusions.appointment_in_time.value is None


@pytest.mark.parametrize(("on", "in_time"), [("2027-01-28", True), ("2027-01-29", False)])
def test_the_deadline_itself_is_in_time(on: str, *, in_time: bool) -> None:
    facts = {"today": "2026-11-21", "permit": {"expires_on": "2027-02-28"}, "appointment": {"on": on}}
    conclusion = advice_on(facts).conclusions.appointment_in_time

    assert (conclusion.value, conclusion.rules) == (in_time, ("R33",))


@pytest.mark.parametrize("year", [1, 1989, 1990, 2100, 2101, 9999])
def test_a_permit_may_expire_in_any_year(year: int) -> None:
    permit = PermitFacts(expires_on=date(year, 12, 31))
    advice = advise(Facts(TODAY, permit=permit, appointment=AppointmentFacts(on=date.max)), HOLIDAYS)

    assert advice.conclusions.deadlines.value is not None
    assert advice.conclusions.deadlines.value.attend_by_open_day.isoweekday() <= 5
    is_known = 1990 <= year <= 2100
    assert ("holidays-unknown" in [finding.code for finding in advice.findings]) is not is_known


@pytest.mark.parametrize(
    ("attended_on", "expires_on", "borderline"),
    [
        ("2027-01-28", "2027-02-28", False),
        ("2027-01-29", "2027-02-28", True),
        ("2027-01-31", "2027-02-28", True),
        ("2027-02-01", "2027-02-28", False),
        ("2027-03-30", "2027-04-30", False),
        ("2027-03-31", "2027-04-30", True),
        ("2027-04-30", "2027-05-30", False),
        ("2028-01-30", "2028-02-29", True),
        ("9999-12-31", "9999-12-31", False),
    ],
)
def test_the_end_of_a_long_month_is_borderline(attended_on: str, expires_on: str, *, borderline: bool) -> None:
    assert is_month_end_borderline(date.fromisoformat(attended_on), date.fromisoformat(expires_on)) is borderline


@pytest.mark.parametrize(
    ("receipt", "registered_on"),
    [
        ("20200815", "2020-08-15"),
        ("20200815000123", "2020-08-15"),
        ("20240229-x", "2024-02-29"),
        ("20261121", "2026-11-21"),
        ("20261122", None),
        ("20230229000123", None),
        ("20201315", None),
        ("00000101", None),
        ("2020-08-15", None),
        (" 20200815", None),
        ("2020081", None),
        ("", None),
        ("２０２００８１５", None),
        ("٢٠٢٠٠٨١٥", None),
        ("2020081²", None),
        ("+2020081", None),
    ],
)
def test_a_receipt_begins_with_a_date_or_gives_none(receipt: str, registered_on: str | None) -> None:
    day = date_of_receipt(receipt, TODAY)

    assert (day and day.isoformat()) == registered_on
    advice = advice_on({"today": "2026-11-21", "application": {"channel": "eid-upload", "receipt": receipt}})
    assert ("R40" in [finding.rule for finding in advice.findings]) is (registered_on is None)
