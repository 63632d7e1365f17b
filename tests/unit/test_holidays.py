"""The public holidays, and the weekdays between them."""

from datetime import date, timedelta

import pytest

from desktop.domain.holidays import Holidays, OutsideCalendar
from desktop.domain.languages import Language
from resources.generate.holidays_no import FIRST_YEAR, LAST_YEAR, holiday_toml
from tests.unit.advice.invented import HOLIDAYS, ROOT
from tests.unit.advice.oracle import is_holiday


def test_the_file_is_what_the_generator_writes() -> None:
    assert (ROOT / "resources" / "holidays.toml").read_text(encoding="utf-8") == holiday_toml()


def test_every_day_of_every_year_agrees_with_the_computus() -> None:
    day = date(FIRST_YEAR, 1, 1)
    while day.year <= LAST_YEAR:
        assert (day in HOLIDAYS.days) is is_holiday(day), day
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "is_open"),
    [
        ("2026-12-24", True),
        ("2026-12-25", False),
        ("2026-12-31", True),
        ("2027-01-01", False),
        ("2027-03-24", True),
        ("2027-03-25", False),
        ("2027-03-29", False),
        ("2027-05-17", False),
        ("2027-05-22", False),
        ("2027-05-23", False),
    ],
)
def test_open_weekdays(day: str, *, is_open: bool) -> None:
    assert HOLIDAYS.is_open_weekday(date.fromisoformat(day)) is is_open


def test_the_last_open_day_is_the_day_itself_or_before() -> None:
    assert HOLIDAYS.last_open_day_on_or_before(date(2027, 3, 24)) == date(2027, 3, 24)
    assert HOLIDAYS.last_open_day_on_or_before(date(2027, 3, 29)) == date(2027, 3, 24)


@pytest.mark.parametrize("day", [date(1989, 12, 29), date(2101, 1, 3)])
def test_a_year_without_a_calendar_is_said(day: date) -> None:
    assert not HOLIDAYS.knows(day)
    with pytest.raises(OutsideCalendar) as caught:
        HOLIDAYS.is_open_weekday(day)
    assert caught.value.year == day.year


def test_going_back_out_of_the_calendar_is_said() -> None:
    with pytest.raises(OutsideCalendar):
        HOLIDAYS.last_open_day_on_or_before(date(1990, 1, 1))


@pytest.mark.parametrize(
    ("day", "language", "name"),
    [
        (date(2027, 3, 25), Language.BOKMAL, "Skjærtorsdag"),
        (date(2027, 3, 25), Language.NYNORSK, "Skjertorsdag"),
        (date(2027, 3, 25), Language.ENGLISH, "Maundy Thursday"),
        (date(2027, 5, 17), Language.ENGLISH, "Constitution Day, Whit Monday"),
        (date(2027, 3, 24), Language.ENGLISH, ""),
    ],
)
def test_names(day: date, language: Language, name: str) -> None:
    assert HOLIDAYS.name(day, language) == name


@pytest.mark.parametrize(
    "damaged",
    [b"first_year = 2000", b"[[holiday]", b"\xff", b"last_year = 2000\nfirst_year = 2000\n[[holiday]]\nnb = 'a'"],
)
def test_a_damaged_file_is_an_error(damaged: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Holidays.parse(damaged)
