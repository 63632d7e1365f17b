"""What the note on a correction says: what stood, what stands, by whom, when, and which papers it concerns (R55)."""

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.corrections import HOLDER, ApplicationField, CorrectionKind, Mistake
from desktop.domain.languages import Language
from desktop.domain.papers import PersonOnPaper, StationContact

KEPT_INSIDE = frozenset({"note", "access_needs", "protection"})
"""What the station keeps for its own work: the applicant gets no paper about it."""

ADDRESS = frozenset({"street", "postcode", "city", "letterbox_name", ApplicationField.ADDRESS_ABROAD.value})
"""Where somebody lives or is found: the values are never printed where the address is or was protected."""

WITHOUT_VALUES = frozenset({HOLDER})
"""Of these a note says only that they were corrected: whose a case was said to be is another person's name."""


@dataclass(frozen=True, slots=True)
class CorrectedLine:
    """One thing that was corrected.

    Attributes:
        field: its name, as in a `Correction`.
        before, after: dates as `YYYY-MM-DD`, codes as they are stored, countries and errands by their names in the
            paper's language; empty where nothing stood or stands, and where `hidden`.
        named: for another part of the application, what it is called.
        hidden: the values are not printed.
    """

    field: str
    before: str
    after: str
    named: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ReplacedPaper:
    """A paper that was issued again: what it is called in the language of the note, its old number and its new one."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """The note on a correction.

    Attributes:
        correction: the id of the entry in the journal under which the correction is kept; it is not printed.
        kind: what it was made in.
        mistake: whose mistake it was.
        written_note: where the applicant's written information is kept (R55), or empty.
        corrected_at: UTC.
        corrected_by: the name of who corrected it.
        replaced: the papers that were issued again because of it.
    """

    language: Language
    number: str
    station: StationContact
    person: PersonOnPaper
    errand: str
    correction: str
    kind: CorrectionKind
    mistake: Mistake
    written_note: str
    corrected_at: datetime
    corrected_by: str
    lines: tuple[CorrectedLine, ...]
    replaced: tuple[ReplacedPaper, ...]
    made_at: datetime
    clerk: str
