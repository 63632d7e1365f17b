import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.booking_number import make_booking_number
from desktop.domain.keyboard_layout import US_TO_NORWEGIAN
from desktop.domain.mrz import MrzField, MrzFormat
from desktop.domain.receipt_number import CounterNumber
from desktop.domain.scan import (
    BookingScan,
    PaperScan,
    PassportScan,
    ReceiptScan,
    UnknownScan,
    booking_qr,
    paper_qr,
    recognise,
)

TODAY = date(2026, 11, 22)
TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
TD1 = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
BOOKING = make_booking_number(random.Random(7))


def garbled(text: str, *, caps_lock: bool = False) -> str:
    """Type a text with a scanner set to the US keyboard on a computer set to the Norwegian one."""
    typed = "".join(US_TO_NORWEGIAN.get(character, character) for character in text)
    return typed.swapcase() if caps_lock else typed


@pytest.mark.parametrize(("text", "size"), [(TD3, MrzFormat.TD3), (TD1, MrzFormat.TD1)])
@pytest.mark.parametrize("ending", ["", "\n", "\r\n"])
def test_a_passport(text: str, size: MrzFormat, ending: str) -> None:
    scan = recognise(text + ending, TODAY)
    assert isinstance(scan, PassportScan)
    assert (scan.mrz.format, scan.mrz.surname, scan.mrz.problems) == (size, "ERIKSSON", ())


def test_a_damaged_passport_is_still_a_passport() -> None:
    scan = recognise(TD3.replace("L898902C36", "L898902C35"), TODAY)
    assert isinstance(scan, PassportScan)
    assert scan.mrz.problems == (MrzField.DOCUMENT_NUMBER, MrzField.COMPOSITE)


def test_papers_of_ours() -> None:
    assert booking_qr(BOOKING) == f"SKRANKE:B:{BOOKING}"
    assert recognise(booking_qr(BOOKING), TODAY) == BookingScan(BOOKING)
    assert recognise(booking_qr(BOOKING).lower(), TODAY) == BookingScan(BOOKING)
    assert recognise(paper_qr("20261122-S3-0007"), TODAY) == PaperScan("20261122-S3-0007")


def test_the_counters_own_number_is_a_paper_and_no_receipt_of_the_portal() -> None:
    assert recognise("20261122-S3-0007", TODAY) == PaperScan("20261122-S3-0007")
    assert recognise(garbled("20261122-S3-0007"), TODAY) == PaperScan("20261122-S3-0007")


@pytest.mark.parametrize("text", ["20260815004711", "20260815", "20260815-0047"])
def test_a_receipt_of_the_portal(text: str) -> None:
    scan = recognise(text + "\n", TODAY)
    assert isinstance(scan, ReceiptScan)
    assert (scan.receipt.text, scan.receipt.registered_on) == (text, date(2026, 8, 15))


@pytest.mark.parametrize("text", [TD3, TD1])
@pytest.mark.parametrize("caps_lock", [False, True])
def test_a_scanner_set_to_the_us_keyboard_is_mended(text: str, caps_lock: bool) -> None:
    typed = garbled(text, caps_lock=caps_lock)
    assert "<" not in typed
    assert recognise(typed, TODAY) == recognise(text, TODAY)


@pytest.mark.parametrize("text", [booking_qr(BOOKING), paper_qr("20261122-S3-0007")])
@pytest.mark.parametrize("caps_lock", [False, True])
def test_a_paper_of_ours_is_mended(text: str, caps_lock: bool) -> None:
    typed = garbled(text, caps_lock=caps_lock)
    assert ":" not in typed
    assert recognise(typed, TODAY) == recognise(text, TODAY)
    assert not isinstance(recognise(text, TODAY), UnknownScan)


@given(
    st.dates(min_value=date(2020, 1, 1), max_value=TODAY),
    st.from_regex(r"[A-Z0-9]{1,4}", fullmatch=True),
    st.integers(1, 9999),
    st.booleans(),
)
def test_every_counter_number_is_a_paper_however_it_comes(day: date, counter: str, running: int, mended: bool) -> None:
    number = str(CounterNumber(day, counter, running))
    for text in (number, paper_qr(number)):
        assert recognise(garbled(text) if mended else text, TODAY) == PaperScan(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nguyễn Thị Ánh",
        "Bjørn Ærlig+Åse",
        "SKRANKE:B:CDFHJKMO",
        "SKRANKE:P:",
        "SKRANKE:P:20261122 S3",
        "SKRANKE:X:1",
        TD3.partition("\n")[0],
        "20270101004711",
        "20260230004711",
        "20260815 og mer",
        "20260815004711\n20260815004712",
        "200205705502",
        "201012311410",
    ],
)
def test_anything_else_is_handed_on_as_it_came(text: str) -> None:
    assert recognise(text, TODAY) == UnknownScan(text)


@pytest.mark.parametrize(("number", "one_off"), [("201012311410", "201012311411"), ("20900101032", "20900101034")])
def test_a_persons_number_that_begins_like_a_date_is_no_receipt(number: str, one_off: str) -> None:
    assert recognise(number) == UnknownScan(number)
    assert isinstance(recognise(one_off), ReceiptScan)
