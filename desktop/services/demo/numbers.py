"""Invented numbers: well formed, and nobody's."""

from random import Random

from desktop.domain.duf import read_duf
from desktop.domain.national_id import BadNationalId, read_national_id
from desktop.domain.partial_date import PartialDate

FIRST_DUF_YEAR = 2005
_SYNTHETIC_MONTH = 80
_D_NUMBER_DAY = 40
_CHECK_DIGITS = 100


def invented_duf(random: Random, latest_year: int) -> str:
    """Return a DUF number with right check digits (facts §2.2), of a first application from 2005 on."""
    stem = f"{random.randint(FIRST_DUF_YEAR, latest_year)}{random.randrange(1_000_000):06d}"
    return next(digits for check in range(11) if read_duf(digits := f"{stem}{check:02d}").check_digit_ok)


def invented_national_id(random: Random, born: PartialDate, *, d_number: bool) -> str:
    """Return a national number with 80 added to the month, so that it is nobody's (facts §2.1).

    Args:
        born: wholly known.
        d_number: whether 40 is added to the day.
    """
    day = born.day + (_D_NUMBER_DAY if d_number else 0)
    stem = f"{day:02d}{born.month + _SYNTHETIC_MONTH:02d}{born.year % 100:02d}"
    while True:
        individual = f"{random.randrange(1000):03d}"
        for check in range(_CHECK_DIGITS):
            digits = f"{stem}{individual}{check:02d}"
            try:
                if not read_national_id(digits).only_since_2032:
                    return digits
            except BadNationalId:
                continue


def invented_phone(random: Random, prefix: str = "", digits: int = 0) -> str:
    """Return a phone number in E.164: 4 or 9, any digit, three noughts, three digits; or one set aside for fiction."""
    if prefix:
        return f"{prefix}{random.randrange(10**digits):0{digits}d}"
    return f"+47{random.choice('49')}{random.randrange(10)}000{random.randrange(1000):03d}"


def invented_passport(random: Random) -> str:
    """Return a passport number; the leading XX is no series of any country."""
    return f"XX{random.randrange(10_000_000):07d}"


def invented_receipt(random: Random, day: str) -> str:
    """Return a portal receipt number for a day written `YYYYMMDD` (R40); what follows it has no documented form."""
    return f"{day}{random.randrange(1_000_000):06d}"


def invented_terminal_receipt(random: Random) -> str:
    """Return the number of a card terminal's receipt."""
    return f"T{random.randrange(1_000_000):06d}"
