"""What the paper says that tells somebody what to bring."""

from dataclasses import dataclass
from datetime import date, datetime, time

from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language
from desktop.domain.papers import DocumentToBring, PersonOnPaper, StationContact


@dataclass(frozen=True, slots=True)
class AppointmentToCome:
    """The appointment to which the documents are brought: local day and wall-clock time in Europe/Oslo."""

    booking_number: str
    day: date
    start: time
    minutes: int
    desk: str


@dataclass(frozen=True, slots=True)
class ChecklistToBring:
    """The checklist that a person takes home.

    Attributes:
        number: the paper's own number.
        documents: what must be brought, as far as it has not been handed in.
        if_it_applies: what is to be brought only by those whom it concerns.
        handed_in: the names of what has been handed in already.
        fee: in whole NOK, 0 where there is none to pay, None where the amount must be checked first.
        attend_by: the last local day on which attending and handing in keeps the rights (R33), or None.
        appointment: None where no time is booked.
        submitted: the application has been handed in, and only documents are missing.
        by_paper: the applicant has no online case, so nothing there is spoken of (R5, R24).
        help: the language of the second column, or None.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    errand: str
    documents: tuple[DocumentToBring, ...]
    if_it_applies: tuple[DocumentToBring, ...]
    handed_in: tuple[DocumentToBring, ...]
    fee: int | None
    attend_by: date | None
    appointment: AppointmentToCome | None
    submitted: bool
    by_paper: bool
    made_at: datetime
    clerk: str
    help: HelpLanguage | None = None
