"""What a scanner has read, from the text of one burst."""

import re
from dataclasses import dataclass
from datetime import date

from desktop.domain.booking_number import BadBookingNumber, read_booking_number
from desktop.domain.duf import BadDuf, read_duf
from desktop.domain.keyboard_layout import mend_keyboard_layout
from desktop.domain.mrz import BadMrz, Mrz, read_mrz
from desktop.domain.national_id import BadNationalId, read_national_id
from desktop.domain.own_series import BadSeriesNumber, SeriesNumber
from desktop.domain.receipt_number import BadCounterNumber, CounterNumber, PortalReceipt, read_portal_receipt

BOOKING_PREFIX = "SKRANKE:B:"
PAPER_PREFIX = "SKRANKE:P:"

__all__ = [
    "BookingScan",
    "PaperScan",
    "PassportScan",
    "ReceiptScan",
    "Scan",
    "UnknownScan",
    "booking_qr",
    "mend_keyboard_layout",
    "paper_qr",
    "recognise",
]


@dataclass(frozen=True, slots=True)
class PassportScan:
    """The machine-readable zone of a passport or card; its check digits may be wrong (`mrz.problems`)."""

    mrz: Mrz


@dataclass(frozen=True, slots=True)
class BookingScan:
    """The QR code of an appointment letter."""

    number: str


@dataclass(frozen=True, slots=True)
class PaperScan:
    """The QR code of another paper of ours, or its number alone."""

    number: str


@dataclass(frozen=True, slots=True)
class ReceiptScan:
    """The number of a receipt of the application portal."""

    receipt: PortalReceipt


@dataclass(frozen=True, slots=True)
class UnknownScan:
    """Something else; the text goes to the search box as it came."""

    text: str


Scan = PassportScan | BookingScan | PaperScan | ReceiptScan | UnknownScan


def booking_qr(number: str) -> str:
    """Return what the QR code of an appointment letter says."""
    return BOOKING_PREFIX + number


def paper_qr(number: str) -> str:
    """Return what the QR code of a paper says."""
    return PAPER_PREFIX + number


def recognise(text: str, today: date | None = None) -> Scan:
    """Tell what one burst of a scanner is.

    A text that is nothing as it stands, but something when the scanner is taken to be set to the US keyboard, was
    garbled on the way and is mended; with Caps Lock on as well. A portal receipt is only taken for one when nothing
    else fits, because its form is hardly documented (R40): a DUF number or a national number that happens to begin
    like a date goes to the search box.

    Args:
        text: lines joined by line feeds, in any number.
        today: the day in Oslo; without it a receipt of a future day passes.
    """
    stripped = text.strip()
    mended = mend_keyboard_layout(stripped)
    for candidate in dict.fromkeys((stripped, mended, mend_keyboard_layout(stripped.swapcase()))):
        if (scan := _with_own_form(candidate)) is not None:
            return scan
    receipt = read_portal_receipt(stripped, today)
    if receipt.registered_on is not None and _RECEIPT_SHAPE.fullmatch(stripped) and not _is_persons_number(stripped):
        return ReceiptScan(receipt)
    return UnknownScan(text)


# Numbers are written with letters, digits and a few signs.
_PAPER_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9./-]{0,39}")
_RECEIPT_SHAPE = re.compile(r"[0-9]{8}[A-Za-z0-9./+-]{0,40}")


def _with_own_form(text: str) -> Scan | None:
    """Return what a text is by its prefix or shape, None where it has neither."""
    capitals = text.upper()
    if capitals.startswith(BOOKING_PREFIX):
        return _booking(capitals.removeprefix(BOOKING_PREFIX))
    if capitals.startswith(PAPER_PREFIX):
        number = capitals.removeprefix(PAPER_PREFIX)
        return PaperScan(number) if _PAPER_NUMBER.fullmatch(number) else None
    try:
        return PaperScan(str(CounterNumber.parse(text)))
    except BadCounterNumber:
        pass
    try:
        return PaperScan(str(SeriesNumber.parse(text)))
    except BadSeriesNumber:
        pass
    try:
        return PassportScan(read_mrz(text))
    except BadMrz:
        return None


def _booking(text: str) -> BookingScan | None:
    try:
        return BookingScan(read_booking_number(text))
    except BadBookingNumber:
        return None


def _is_persons_number(text: str) -> bool:
    try:
        if read_duf(text).check_digit_ok:
            return True
    except BadDuf:
        pass
    try:
        read_national_id(text)
    except BadNationalId:
        return False
    return True
