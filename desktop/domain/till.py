"""The till: payments at the counter, what a desk has taken on a day, and how that fits the terminal's own total.

All amounts are whole NOK. A day is the local day in Oslo. What is given back counts on the day on which it is given
back, so that a day that was cashed up stays as it was.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class FeePurpose(StrEnum):
    """What a fee is paid for."""

    APPLICATION = "application"
    CARD = "residence-card"


class PaymentMethod(StrEnum):
    """How a fee was paid at the counter; either way the terminal gives it a number."""

    CARD = "card"
    INVOICE = "invoice"


class MovementKind(StrEnum):
    """Whether money came in or was given back."""

    PAYMENT = "payment"
    REVERSAL = "reversal"


class TillState(StrEnum):
    """How the till of a desk stands for a day."""

    OPEN = "open"
    CLOSED = "closed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Movement:
    """One payment, or one that was given back; the amount is positive either way."""

    kind: MovementKind
    amount: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What the program says of a till.

    Attributes:
        payments, reversals: how many there were.
        taken, given_back: their sums; both positive.
    """

    payments: int = 0
    taken: int = 0
    reversals: int = 0
    given_back: int = 0

    @property
    def total(self) -> int:
        """Return what the terminal should say: what was taken less what was given back; it can be negative."""
        return self.taken - self.given_back


def figures_of(movements: Iterable[Movement]) -> Figures:
    """Add up the movements of a till."""
    figures = Figures()
    for movement in movements:
        figures = _with(figures, movement)
    return figures


def difference(figures: Figures, terminal_total: int) -> int:
    """Return by how much the terminal says more than the program; negative where it says less."""
    return terminal_total - figures.total


def till_state(now: Figures, closed_with: Figures | None) -> TillState:
    """Return how a till stands: open, closed, or changed since it was cashed up.

    Args:
        now: what the program says now.
        closed_with: what it said at the last cash-up, None where there was none.
    """
    if closed_with is None:
        return TillState.OPEN
    return TillState.CLOSED if closed_with == now else TillState.CHANGED


def _with(figures: Figures, movement: Movement) -> Figures:
    if movement.kind is MovementKind.PAYMENT:
        return Figures(figures.payments + 1, figures.taken + movement.amount, figures.reversals, figures.given_back)
    return Figures(figures.payments, figures.taken, figures.reversals + 1, figures.given_back + movement.amount)
