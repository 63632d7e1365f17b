import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.national_id import (
    Agreement,
    BadNationalId,
    NationalIdFault,
    NationalIdKind,
    agrees_with_birth_date,
    read_national_id,
)
from desktop.domain.partial_date import PartialDate

BIRTH, D, H = NationalIdKind.BIRTH_NUMBER, NationalIdKind.D_NUMBER, NationalIdKind.H_NUMBER

KNOWN = [
    ("13097248022", BIRTH, False),
    ("29029648784", BIRTH, False),
    ("29020075838", BIRTH, False),
    ("15021951940", BIRTH, False),
    ("53097248016", D, False),
    ("13527248013", H, False),
    ("10915596784", BIRTH, True),
    ("68467038838", D, False),
    ("50846202355", D, True),
]


@pytest.mark.parametrize(("digits", "kind", "synthetic"), KNOWN)
def test_known_numbers(digits: str, kind: NationalIdKind, synthetic: bool) -> None:
    number = read_national_id(digits)
    assert (number.digits, number.kind, number.synthetic) == (digits, kind, synthetic)
    assert not number.only_since_2032


@pytest.mark.parametrize(
    ("digits", "only_since_2032"), [("02013299997", False), ("30108299920", False), ("30108299939", True)]
)
def test_numbers_by_the_rule_of_2032(digits: str, only_since_2032: bool) -> None:
    assert read_national_id(digits).only_since_2032 is only_since_2032


@pytest.mark.parametrize(
    ("digits", "only_since_2032"),
    [("01923000018", False), ("01923000026", True), ("01923000034", True), ("01923000042", True)],
)
def test_the_first_check_digit_of_2032_may_leave_up_to_three(digits: str, only_since_2032: bool) -> None:
    assert read_national_id(digits).only_since_2032 is only_since_2032


@pytest.mark.parametrize("digits", ["01923000050", "01923000069", "01923000182", "01923000190"])
def test_a_remainder_above_three_fails_both_rules(digits: str) -> None:
    with pytest.raises(BadNationalId) as raised:
        read_national_id(digits)
    assert raised.value.code is NationalIdFault.CHECK_DIGITS


def test_older_synthetic_numbers_add_65_to_the_month() -> None:
    number = read_national_id(_complete("107455123"))
    assert number.synthetic
    assert number.kind is BIRTH
    assert number.date_part() == (10, 9, 55)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("13097248032", NationalIdFault.CHECK_DIGITS),
        ("13097248023", NationalIdFault.CHECK_DIGITS),
        ("1309724802", NationalIdFault.WRONG_LENGTH),
        ("130972480222", NationalIdFault.WRONG_LENGTH),
        ("", NationalIdFault.WRONG_LENGTH),
        ("  ", NationalIdFault.WRONG_LENGTH),
        ("1309724802x", NationalIdFault.NOT_DIGITS),
        ("130972-48022", NationalIdFault.NOT_DIGITS),
        ("１３０９７２４８０２２", NationalIdFault.NOT_DIGITS),
        ("32017248022", NationalIdFault.IMPOSSIBLE_DATE),
        ("00017248022", NationalIdFault.IMPOSSIBLE_DATE),
        ("13137248022", NationalIdFault.IMPOSSIBLE_DATE),
        ("13007248022", NationalIdFault.IMPOSSIBLE_DATE),
        ("29029748022", NationalIdFault.IMPOSSIBLE_DATE),
        ("80000000000", NationalIdFault.IMPOSSIBLE_DATE),
    ],
)
def test_what_is_no_number_says_why_and_nothing_more(text: str, fault: NationalIdFault) -> None:
    with pytest.raises(BadNationalId) as raised:
        read_national_id(text)
    assert raised.value.code is fault
    assert str(raised.value) == fault.value


def test_blanks_between_the_digits_are_left_out() -> None:
    number = read_national_id(" 130972 48022\t")
    assert number.digits == "13097248022"
    assert str(number) == "130972 48022"


@given(st.sampled_from(KNOWN), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(known: tuple[str, NationalIdKind, bool], place: int, shift: int) -> None:
    digits = known[0]
    wrong = digits[:place] + str((int(digits[place]) + shift) % 10) + digits[place + 1 :]
    with pytest.raises(BadNationalId):
        read_national_id(wrong)


@pytest.mark.parametrize(
    ("digits", "born", "agreement"),
    [
        ("13097248022", (1972, 9, 13), Agreement.AGREE),
        ("13097248022", (1872, 9, 13), Agreement.AGREE),
        ("13097248022", (1972, 9, 14), Agreement.DIFFER),
        ("13097248022", (1972, 8, 13), Agreement.DIFFER),
        ("13097248022", (1973, 9, 13), Agreement.DIFFER),
        ("13097248022", (1972, 9, 0), Agreement.NOT_COMPARABLE),
        ("13097248022", (1972, 0, 0), Agreement.NOT_COMPARABLE),
        ("13097248022", (1972, 8, 0), Agreement.DIFFER),
        ("13097248022", (1971, 0, 0), Agreement.DIFFER),
        ("10915596784", (1955, 11, 10), Agreement.AGREE),
        ("53097248016", (1972, 9, 13), Agreement.AGREE),
        ("53097248016", (1991, 2, 3), Agreement.NOT_COMPARABLE),
        ("13527248013", (1972, 12, 13), Agreement.AGREE),
        ("13527248013", (1991, 2, 3), Agreement.NOT_COMPARABLE),
    ],
)
def test_a_birth_date_beside_a_number(digits: str, born: tuple[int, int, int], agreement: Agreement) -> None:
    assert agrees_with_birth_date(read_national_id(digits), PartialDate(*born)) is agreement


def _complete(nine: str) -> str:
    """Return the first of the numbers with these nine digits that passes."""
    for check in range(100):
        try:
            return read_national_id(f"{nine}{check:02d}").digits
        except BadNationalId:
            continue
    raise AssertionError("no check digits fit")
