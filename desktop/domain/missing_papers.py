"""Papers that were to be handed in later: the calls about them, and the letter."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.languages import Language
from desktop.domain.papers import PersonOnPaper, StationContact


class CallOutcome(StrEnum):
    """What came of a call."""

    REACHED = "reached"
    NO_ANSWER = "no-answer"
    WRONG_NUMBER = "wrong-number"
    MESSAGE_LEFT = "message-left"


@dataclass(frozen=True, slots=True)
class MissingDocument:
    """A document that is missing on the letter.

    Attributes:
        missing_by: by when it was to be handed in.
        explanation: in a sentence, what it must be; empty for a paper that is on no list.
    """

    name: str
    missing_by: date
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class MissingPapersLetter:
    """The letter that asks for papers that have not come.

    Attributes:
        handed_in_at: when the application was handed in, UTC; None where it has not been.
        receipt_number: of the last receipt, or empty.
        hand_in_by: the new last local day for handing in.
        explain_in_writing: whether a written explanation of what cannot be handed in is asked for.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    errand: str
    documents: tuple[MissingDocument, ...]
    hand_in_by: date
    made_at: datetime
    clerk: str
    handed_in_at: datetime | None = None
    receipt_number: str = ""
    portal_receipt: str = ""
    explain_in_writing: bool = True
