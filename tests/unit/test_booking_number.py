import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.booking_number import (
    ALPHABET,
    BadBookingNumber,
    BookingNumberFault,
    format_booking_number,
    make_booking_number,
    read_booking_number,
)

numbers = st.integers(0, 2**32).map(lambda seed: make_booking_number(random.Random(seed)))


def test_no_two_characters_can_be_misread_for_each_other() -> None:
    for alike in ("0OQD", "1ILJ|", "2Z", "5S", "6GB", "8B3", "UV", "VY"):
        assert len(set(alike) & set(ALPHABET)) <= 1, alike


def test_the_alphabet_is_prime_and_has_nothing_twice() -> None:
    assert len(ALPHABET) == len(set(ALPHABET)) == 19


@given(numbers)
def test_a_number_reads_back_however_it_is_typed(number: str) -> None:
    assert len(number) == 8
    printed = format_booking_number(number)
    assert len(printed) == 9
    assert printed[4] == " "
    for typed in (number, printed, printed.lower(), printed.replace(" ", "-"), f"  {number[:2]} – {number[2:]}\n"):
        assert read_booking_number(typed) == number


@given(numbers, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(number: str, place: int, character: str) -> None:
    wrong = number[:place] + character + number[place + 1 :]
    if wrong == number:
        assert read_booking_number(wrong) == number
        return
    with pytest.raises(BadBookingNumber) as raised:
        read_booking_number(wrong)
    assert raised.value.code is BookingNumberFault.CHECK_CHARACTER


@given(numbers, st.integers(0, 7), st.integers(0, 7))
def test_two_swapped_characters_are_noticed(number: str, one: int, other: int) -> None:
    swapped = list(number)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    wrong = "".join(swapped)
    if wrong == number:
        assert read_booking_number(wrong) == number
        return
    with pytest.raises(BadBookingNumber):
        read_booking_number(wrong)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", BookingNumberFault.WRONG_LENGTH),
        ("CDFHJKM", BookingNumberFault.WRONG_LENGTH),
        ("CDFHJKMNP", BookingNumberFault.WRONG_LENGTH),
        ("CDFHJKMO", BookingNumberFault.ILLEGAL_CHARACTER),
        ("CDFHJKMß", BookingNumberFault.WRONG_LENGTH),
        ("CDFHJ.MN", BookingNumberFault.ILLEGAL_CHARACTER),
    ],
)
def test_what_is_no_number_says_why(text: str, fault: BookingNumberFault) -> None:
    with pytest.raises(BadBookingNumber) as raised:
        read_booking_number(text)
    assert raised.value.code is fault
    assert str(raised.value) == fault.value


def test_numbers_differ_and_use_the_whole_alphabet() -> None:
    source = random.Random(20261122)
    made = [make_booking_number(source) for _ in range(2000)]
    assert len(set(made)) == 2000
    for place in range(8):
        assert {number[place] for number in made} == set(ALPHABET)
