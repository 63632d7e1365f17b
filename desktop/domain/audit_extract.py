"""What an extract from the journal says: who looked at a case and who changed what, as plain values."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.languages import Language
from desktop.domain.papers import StationContact


class ExtractAbout(StrEnum):
    """What an extract is about."""

    CASE = "case"
    PERSON = "person"
    STAFF = "staff"
    STATION = "station"


class ExtractWhat(StrEnum):
    """Which entries are in it."""

    ALL = "all"
    LOOKS = "looks"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class ExtractLine:
    """An entry of the journal in words.

    Attributes:
        entry: its place in the chain of the counter where it was written, such as `S1/1042`.
        at: UTC.
        by: who; empty for the program itself.
        what: what was done.
        because: the reason, what was searched for, the number of the paper, or what was changed; may be empty.
        about: whose case it is and what is applied for; empty where it is about no case.
    """

    entry: str
    at: datetime
    by: str
    what: str
    because: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class AuditExtract:
    """An extract, ready to be set.

    Attributes:
        subject: whom or what it is about, in words; empty for the whole station.
        born_on: of the person it is about, `YYYY-MM-DD` with `00` for what is unknown; empty where it is about nobody.
        first, last: local days, both included; None where nothing was left out on that side.
        digest: SHA-256 of the hashes that the entries have in the journal, in hexadecimal.
        made_at: UTC.
    """

    language: Language
    number: str
    station: StationContact
    about: ExtractAbout
    what: ExtractWhat
    subject: str
    born_on: str
    first: date | None
    last: date | None
    lines: tuple[ExtractLine, ...]
    digest: str
    made_at: datetime
    made_by: str
