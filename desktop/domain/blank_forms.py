"""What a bundle of forms for an outage says: plain values in the words of one language."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.languages import Language
from desktop.domain.papers import StationContact


class BlankFormKind(StrEnum):
    """A form that is filled in by hand and has a number of its own."""

    RECEIPT = "receipt"
    FEE_NOTE = "fee-note"
    CARD_SLIP = "card-slip"


class FormOutcome(StrEnum):
    """What became of a form: it was entered, it was spoilt, or nobody wrote on it and it was thrown away."""

    ENTERED = "entered"
    SPOILT = "spoilt"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class BlankForm:
    """A form and the number that is printed on it."""

    kind: BlankFormKind
    number: str


@dataclass(frozen=True, slots=True)
class DeskLine:
    """A time of a desk: minute since midnight in Oslo, and who has it, or nobody.

    Attributes:
        phone: as it is dialled, or empty.
    """

    start: int
    minutes: int
    name: str = ""
    phone: str = ""
    errand: str = ""
    booking_number: str = ""


@dataclass(frozen=True, slots=True)
class DeskDay:
    """A desk on a local day, by time; a desk without times only has rows for drop-ins."""

    desk: str
    day: date
    lines: tuple[DeskLine, ...]


@dataclass(frozen=True, slots=True)
class OutageBundle:
    """Forms for the desks while the computers are down.

    Attributes:
        made_at: UTC; what is printed on the sheets of the desks stood so at this moment.
        forms: by kind and number.
        days: the sheets of the desks with times and names.
        booking_sheets: how many empty sheets for new appointments.
        both_sides: the printer prints on both sides of a sheet.
    """

    language: Language
    station: StationContact
    made_at: datetime
    made_by: str
    forms: tuple[BlankForm, ...]
    days: tuple[DeskDay, ...]
    booking_sheets: int
    both_sides: bool = True
