from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.duf import BadDuf, DufFault, format_duf, read_duf

VALID = ["200205705502", "200900595509", "200112345609", "201017238203", "200816832910", "199201426900"]


@pytest.mark.parametrize("digits", VALID)
def test_valid_numbers(digits: str) -> None:
    duf = read_duf(digits)
    assert (duf.digits, duf.check_digit_ok, duf.year_plausible, duf.is_doubtful) == (digits, True, True, False)


@pytest.mark.parametrize("digits", ["204167553610", "500266228604"])
def test_a_year_that_cannot_be_is_a_warning(digits: str) -> None:
    duf = read_duf(digits)
    assert duf.check_digit_ok
    assert not duf.year_plausible
    assert duf.is_doubtful


@pytest.mark.parametrize("digits", ["123411234560", "037422972082", "201258697561"])
def test_wrong_check_digits_are_a_warning(digits: str) -> None:
    duf = read_duf(digits)
    assert not duf.check_digit_ok
    assert duf.is_doubtful
    assert duf.digits == digits


def test_a_first_application_does_not_lie_in_a_later_year() -> None:
    assert read_duf("201017238203", date(2010, 1, 1)).year_plausible
    assert not read_duf("201017238203", date(2009, 12, 31)).year_plausible


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", DufFault.WRONG_LENGTH),
        ("20081683291", DufFault.WRONG_LENGTH),
        ("2008168329100", DufFault.WRONG_LENGTH),
        ("2008-168329-10", DufFault.NOT_DIGITS),
        ("20081683291O", DufFault.NOT_DIGITS),
        ("٢٠٠٨١٦٨٣٢٩١٠", DufFault.NOT_DIGITS),
    ],
)
def test_what_cannot_be_a_number_is_refused(text: str, fault: DufFault) -> None:
    with pytest.raises(BadDuf) as raised:
        read_duf(text)
    assert raised.value.code is fault
    assert str(raised.value) == fault.value


def test_it_is_printed_in_three_groups() -> None:
    assert format_duf("200816832910") == "2008 168329 10"


@given(st.from_regex(r"[0-9]{12}", fullmatch=True))
def test_the_printed_form_reads_back(digits: str) -> None:
    assert read_duf(format_duf(digits)).digits == digits


@given(st.sampled_from(VALID), st.integers(0, 11), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(digits: str, place: int, shift: int) -> None:
    wrong = digits[:place] + str((int(digits[place]) + shift) % 10) + digits[place + 1 :]
    assert not read_duf(wrong).check_digit_ok
