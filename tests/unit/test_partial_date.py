from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.partial_date import BadBirthDate, BirthDateFault, PartialDate, read_birth_date

TODAY = date(2026, 11, 22)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates(min_value=date(1900, 1, 1), max_value=TODAY))
    known = draw(st.sampled_from(["all", "month", "year"]))
    return PartialDate(day.year, day.month if known != "year" else 0, day.day if known == "all" else 0)


@given(partial_dates())
def test_the_stored_form_reads_back(born: PartialDate) -> None:
    assert PartialDate.parse(str(born)) == born


@given(partial_dates())
def test_the_stored_form_is_a_form_that_a_clerk_may_type(born: PartialDate) -> None:
    assert read_birth_date(str(born), TODAY) == born


@given(st.dates(min_value=date(1900, 1, 1), max_value=TODAY))
def test_all_whole_forms_mean_the_same_day(day: date) -> None:
    forms = ("%d.%m.%Y", "%d/%m-%Y", "%d %m %Y", "%d%m%Y", "%Y%m%d", "%Y-%m-%d", "%Y.%m.%d", " %d . %m . %Y ")
    assert {read_birth_date(day.strftime(form), TODAY) for form in forms} == {PartialDate.of(day)}


@given(st.dates(min_value=date(1926, 11, 23), max_value=TODAY))
def test_a_year_of_two_digits_is_the_latest_that_is_not_in_the_future(day: date) -> None:
    assert read_birth_date(day.strftime("%d%m%y"), TODAY).to_date() == day


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("03.02.91", "1991-02-03"),
        ("3.2.1991", "1991-02-03"),
        ("3/2-1991", "1991-02-03"),
        ("3/2-91", "1991-02-03"),
        ("1991-02-03", "1991-02-03"),
        ("030291", "1991-02-03"),
        ("03021991", "1991-02-03"),
        ("19910203", "1991-02-03"),
        ("20121980", "1980-12-20"),
        ("20101212", "2010-12-12"),
        ("1991", "1991-00-00"),
        ("02.1991", "1991-02-00"),
        ("2-1991", "1991-02-00"),
        ("1991-02", "1991-02-00"),
        ("00.00.1991", "1991-00-00"),
        ("00.02.1991", "1991-02-00"),
        ("000091", "1991-00-00"),
        ("3. februar 1991", "1991-02-03"),
        ("3 feb 91", "1991-02-03"),
        ("3.des.1991", "1991-12-03"),
        ("February 3, 1991", "1991-02-03"),
        ("May 1991", "1991-05-00"),
        ("mai 1991", "1991-05-00"),
        ("22.11.26", "2026-11-22"),
        ("23.11.26", "1926-11-23"),
        ("00.11.26", "2026-11-00"),
        ("00.12.26", "1926-12-00"),
        ("29.02.00", "2000-02-29"),
        ("2026", "2026-00-00"),
    ],
)
def test_forms_that_clerks_type(typed: str, stored: str) -> None:
    assert str(read_birth_date(typed, TODAY)) == stored


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", BirthDateFault.NOT_UNDERSTOOD),
        ("   ", BirthDateFault.NOT_UNDERSTOOD),
        ("91", BirthDateFault.NOT_UNDERSTOOD),
        ("02.91", BirthDateFault.NOT_UNDERSTOOD),
        ("3.2.991", BirthDateFault.NOT_UNDERSTOOD),
        ("30291", BirthDateFault.NOT_UNDERSTOOD),
        ("ukjent", BirthDateFault.NOT_UNDERSTOOD),
        ("3. marsipan 1991", BirthDateFault.NOT_UNDERSTOOD),
        ("٠٣٠٢١٩٩١", BirthDateFault.NOT_UNDERSTOOD),
        ("1991-02-03T10", BirthDateFault.NOT_UNDERSTOOD),
        ("31.02.1991", BirthDateFault.IMPOSSIBLE),
        ("29.02.1991", BirthDateFault.IMPOSSIBLE),
        ("03.13.1991", BirthDateFault.IMPOSSIBLE),
        ("03.00.1991", BirthDateFault.IMPOSSIBLE),
        ("32.01.1991", BirthDateFault.IMPOSSIBLE),
        ("0000-01-01", BirthDateFault.IMPOSSIBLE),
        ("03.02.1891", BirthDateFault.IMPOSSIBLE),
        ("23.11.2026", BirthDateFault.FUTURE),
        ("12.2026", BirthDateFault.FUTURE),
        ("2027", BirthDateFault.FUTURE),
    ],
)
def test_what_is_no_birth_date_says_why(typed: str, fault: BirthDateFault) -> None:
    with pytest.raises(BadBirthDate) as raised:
        read_birth_date(typed, TODAY)
    assert raised.value.code is fault
    assert str(raised.value) == fault.value


@given(st.text(alphabet="0123456789 .-/–\\,janfebmrsoktdc", max_size=14))
def test_any_text_is_a_past_date_or_a_fault(typed: str) -> None:
    try:
        born = read_birth_date(typed, TODAY)
    except BadBirthDate:
        return
    assert (born.year, born.month, born.day) <= (2026, 11, 22)


@pytest.mark.parametrize("text", ["1991-2-3", "19910203", "1991-02-03 ", "１９９１-02-03", ""])
def test_only_the_stored_form_parses(text: str) -> None:
    with pytest.raises(BadBirthDate) as raised:
        PartialDate.parse(text)
    assert raised.value.code is BirthDateFault.NOT_UNDERSTOOD


@pytest.mark.parametrize("parts", [(1991, 2, 30), (1991, 0, 3), (1991, 13, 1), (1991, -1, 0), (0, 1, 1), (1991, 2, -1)])
def test_a_date_that_does_not_exist_cannot_be_made(parts: tuple[int, int, int]) -> None:
    with pytest.raises(BadBirthDate) as raised:
        PartialDate(*parts)
    assert raised.value.code is BirthDateFault.IMPOSSIBLE


def test_only_a_complete_date_is_a_calendar_day() -> None:
    assert PartialDate(1991, 2, 3).to_date() == date(1991, 2, 3)
    assert PartialDate(1991, 2, 3).is_complete
    assert PartialDate(1991, 2).to_date() is None
    assert not PartialDate(1991).is_complete


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ((2008, 11, 22), date(2026, 11, 21), 17),
        ((2008, 11, 22), date(2026, 11, 22), 18),
        ((2008, 11, 0), date(2026, 11, 29), 17),
        ((2008, 11, 0), date(2026, 11, 30), 18),
        ((2008, 0, 0), date(2026, 12, 30), 17),
        ((2008, 0, 0), date(2026, 12, 31), 18),
        ((2008, 2, 29), date(2026, 2, 28), 17),
        ((2008, 2, 29), date(2026, 3, 1), 18),
        ((2008, 2, 0), date(2028, 2, 29), 20),
        ((2026, 12, 1), date(2026, 11, 22), -1),
    ],
)
def test_age_gives_the_benefit_of_the_doubt(born: tuple[int, int, int], day: date, age: int) -> None:
    assert PartialDate(*born).age_on(day) == age


@given(st.dates(min_value=date(1930, 1, 1), max_value=TODAY), st.integers(0, 40_000))
def test_who_is_known_less_is_never_older(day: date, later: int) -> None:
    on = day + timedelta(days=later)
    whole = PartialDate.of(day)
    by_month, by_year = PartialDate(day.year, day.month), PartialDate(day.year)
    assert by_year.age_on(on) <= by_month.age_on(on) <= whole.age_on(on)


def test_dates_sort_by_what_is_known() -> None:
    dates = [PartialDate(1991, 2, 3), PartialDate(1991), PartialDate(1990, 12, 31), PartialDate(1991, 2)]
    assert [str(found) for found in sorted(dates)] == ["1990-12-31", "1991-00-00", "1991-02-00", "1991-02-03"]
