"""What the papers of a day say that belong to no case: the cash-up of a till and the end-of-day report.

Neither says anybody's name but those of the staff: a case is named by a number under which it is found.
All amounts are whole NOK; days are local days in Oslo, instants UTC.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.languages import Language
from desktop.domain.left_open import Among, LeftOpen
from desktop.domain.papers import StationContact
from desktop.domain.till import Figures, MovementKind, PaymentMethod, difference


@dataclass(frozen=True, slots=True)
class MethodTotal:
    """What was taken and given back in one way."""

    method: PaymentMethod
    figures: Figures


@dataclass(frozen=True, slots=True)
class TillLine:
    """One payment, or one that was given back, as the terminal's own report lists it; the amount is positive."""

    at: datetime
    kind: MovementKind
    method: PaymentMethod
    terminal_receipt: str
    amount: int


@dataclass(frozen=True, slots=True)
class CashUpPaper:
    """The cash-up of the till of a desk and a clerk for a day.

    Attributes:
        desk: the desk's number; empty for what was taken at none.
        till_clerk: whose till it is; `clerk` is who counted it.
        figures: what the program said when it was counted; `by_method` splits it up.
        terminal_total: what the terminal said.
        explanation: why the two differ; empty where they agree.
        earlier: how many times the till had been cashed up before for the same day.
        cash_up_id: which cash-up it is, by which the paper is found again; it is not printed.
    """

    language: Language
    number: str
    station: StationContact
    day: date
    desk: str
    till_clerk: str
    figures: Figures
    by_method: tuple[MethodTotal, ...]
    lines: tuple[TillLine, ...]
    terminal_total: int
    explanation: str
    earlier: int
    made_at: datetime
    clerk: str
    cash_up_id: str = ""

    @property
    def differs(self) -> int:
        """Return by how much the terminal says more than the program; negative where it says less."""
        return difference(self.figures, self.terminal_total)


class Done(StrEnum):
    """What is counted of a day."""

    CAME = "came"
    SERVED = "served"
    DROP_INS = "drop-ins"
    NO_SHOWS = "no-shows"
    CANCELLED = "cancelled"
    LEFT = "left"
    HAND_INS = "hand-ins"
    CARDS_ORDERED = "cards-ordered"
    CARDS_HANDED_OVER = "cards-handed-over"
    PAPERS = "papers"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of one thing were done."""

    what: Done
    count: int


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """One thing that is left open.

    Attributes:
        number: the waiting number of today; 0 for none.
        reference: the number under which it is found: of the booking, the application, or the paper; may be empty.
        desk: the number of the desk that it lies with, or empty.
        since: UTC, or None.
    """

    kind: LeftOpen
    number: int
    reference: str
    desk: str
    since: datetime | None


@dataclass(frozen=True, slots=True)
class OpenItems:
    """How many items of a section are left open."""

    among: Among
    count: int


@dataclass(frozen=True, slots=True)
class TillOfDay:
    """One till in the report: whose it is, what the program says, and whether it is cashed up.

    Attributes:
        differs: by how much the terminal said more; None where the till is not cashed up, or changed since.
    """

    desk: str
    clerk: str
    total: int
    differs: int | None


@dataclass(frozen=True, slots=True)
class EndOfDayReport:
    """What was done on a day, and what is left open at its end; `clerk` is who made the report."""

    language: Language
    number: str
    station: StationContact
    day: date
    done: tuple[Counted, ...]
    tills: tuple[TillOfDay, ...]
    open: tuple[OpenMatter, ...]
    items: tuple[OpenItems, ...]
    made_at: datetime
    clerk: str
