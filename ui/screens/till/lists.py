"""How a till and a payment are painted in their lists, and what is said of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QRect

from desktop.domain.till import MovementKind, TillState
from desktop.services.queries.till import MovementRow, TillRow
from ui.dates import in_oslo, time_text
from ui.kroner import kroner
from ui.screens.case_page.fee_words import method_word, purpose_word
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column, RowDelegate

_WIDE = 640
_TILL = (Column(90), Column(share=1), Column(100), Column(100, right=True), Column(196))
_FEW_OF_TILL = (Column(70), Column(share=1), Column(), Column(90, right=True), Column(196))
_MOVEMENT = (Column(44), Column(share=5), Column(share=4), Column(90, right=True), Column(104), Column(share=3))
#: Too narrow for all: without the number of the case.
_FEW = (Column(44), Column(share=1), Column(), Column(84, right=True), Column(84), Column(120))

_LOOKS = {
    TillState.OPEN: (Icon.FEE, Tone.NEUTRAL),
    TillState.CLOSED: (Icon.COMPLETED, Tone.SUCCESS),
    TillState.CHANGED: (Icon.WARNING, Tone.WARNING),
}


class TillDelegate(RowDelegate):
    """Paints desk, clerk, number of payments, what the terminal should say, and how the till stands."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(_TILL, parent)
        self._session = session

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the cells of a till."""
        assert isinstance(row, TillRow)  # noqa: S101 - the model holds nothing else
        icon, tone = _LOOKS[row.state]
        return (
            Cell(desk_word(row), strong=True),
            Cell(isolate(row.clerk)),
            Cell(payments_word(row), muted=True),
            Cell(kroner(row.figures.total, self._session.language), strong=True),
            Cell(state_word(row.state), icon, tone, badge=True),
        )

    def column_rects(self, rect: QRect) -> list[QRect]:
        """Return where the columns lie; in a narrow window one has no width and nothing in it."""
        self._columns = _TILL if rect.width() >= _WIDE else _FEW_OF_TILL
        return super().column_rects(rect)

    def speak(self, row: TillRow) -> str:
        """Return what a screen reader says of a till."""
        total = kroner(row.figures.total, self._session.language)
        return ", ".join((desk_word(row), row.clerk, payments_word(row), total, state_word(row.state)))


class MovementDelegate(RowDelegate):
    """Paints time, person, the case's number, amount, the terminal's number, and what it was."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(_MOVEMENT, parent)
        self._session = session

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the cells of a payment, or of one that was given back."""
        assert isinstance(row, MovementRow)  # noqa: S101 - the model holds nothing else
        given_back = row.kind is MovementKind.REVERSAL
        return (
            Cell(time_text(in_oslo(row.at).time()), muted=True),
            Cell(isolate(row.payment.person)),
            Cell(row.payment.reference, muted=True),
            Cell(kroner(row.signed_amount, self._session.language), strong=not given_back),
            Cell(row.payment.terminal_receipt),
            Cell(what_word(row), Icon.UNDO if given_back else None, Tone.WARNING if given_back else None),
        )

    def column_rects(self, rect: QRect) -> list[QRect]:
        """Return where the columns lie; in a narrow window some have no width and nothing in them."""
        self._columns = _MOVEMENT if rect.width() >= _WIDE else _FEW
        return super().column_rects(rect)

    def speak(self, row: MovementRow) -> str:
        """Return what a screen reader says of a payment."""
        payment = row.payment
        amount = kroner(row.signed_amount, self._session.language)
        when = time_text(in_oslo(row.at).time())
        parts = (when, payment.person, payment.reference, amount, payment.terminal_receipt, what_word(row))
        return ", ".join(part for part in parts if part)


def till_key(row: TillRow) -> str:
    """Return what a till is known by."""
    return f"{row.key.day}/{row.key.desk_id}/{row.key.staff_id}"


def movement_key(row: MovementRow) -> str:
    """Return what a movement is known by."""
    return f"{row.payment.payment_id}/{row.kind}"


def desk_word(row: TillRow) -> str:
    """Return at which desk the till is."""
    if not row.desk:
        return QCoreApplication.translate("Till", "No desk")
    return QCoreApplication.translate("Till", "Desk %1").replace("%1", row.desk)


def payments_word(row: TillRow) -> str:
    """Return how many payments there were."""
    count = row.figures.payments
    if count == 1:
        return QCoreApplication.translate("Till", "1 payment")
    return QCoreApplication.translate("Till", "%1 payments").replace("%1", str(count))


def state_word(state: TillState) -> str:
    """Return how a till stands."""
    return {
        TillState.OPEN: QCoreApplication.translate("Till", "open"),
        TillState.CLOSED: QCoreApplication.translate("Till", "cashed up"),
        TillState.CHANGED: QCoreApplication.translate("Till", "changed since cash-up"),
    }[state]


def what_word(row: MovementRow) -> str:
    """Return what was paid and how, or that it was given back."""
    if row.kind is MovementKind.REVERSAL:
        return QCoreApplication.translate("Till", "reversed")
    return f"{purpose_word(row.payment.purpose)}, {method_word(row.payment.method).lower()}"
