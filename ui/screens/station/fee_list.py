"""The fees of a year as lines of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from desktop.services.amounts import FeeOfYear
from ui.kroner import kroner
from ui.screens.station.fee_words import fee_name
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column, RowDelegate


@dataclass(frozen=True, slots=True)
class FeeLine:
    """A fee in words, with the fee itself."""

    fee: FeeOfYear
    name: str
    amount: str
    state: str


class FeeDelegate(RowDelegate):
    """Paints the name of a fee, its amount, and whether somebody has to check it."""

    def __init__(self) -> None:
        super().__init__((Column(share=1), Column(width=112, right=True), Column(width=168)))

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, FeeLine)  # noqa: S101 - the model holds nothing else
        to_check = row.fee.must_be_checked
        icon, tone = (Icon.WARNING, Tone.WARNING) if to_check else (Icon.COMPLETED, Tone.SUCCESS)
        return (Cell(row.name), Cell(row.amount, muted=to_check), Cell(row.state, icon, tone, badge=True))


def line_of(fee: FeeOfYear, language: Language) -> FeeLine:
    """Return the words of a fee."""
    confirmed = fee.confirmed if not fee.known else None
    amount = confirmed.amount if confirmed else fee.amount
    return FeeLine(
        fee=fee,
        name=fee_name(fee, language),
        amount=kroner(amount, language) if amount else QCoreApplication.translate("Fees", "not known"),
        state=state_word(fee),
    )


def state_word(fee: FeeOfYear) -> str:
    """Return where the amount stands, in a word or two."""
    if fee.known:
        return QCoreApplication.translate("Fees", "known")
    if fee.confirmed is not None:
        return QCoreApplication.translate("Fees", "confirmed")
    return QCoreApplication.translate("Fees", "check amount")


def speak(line: FeeLine) -> str:
    """Return what a screen reader says of a fee."""
    return f"{line.name}, {line.amount}, {line.state}"


def key(line: FeeLine) -> str:
    """Return what a fee is known by."""
    return f"{line.fee.fee_code} {line.fee.application}"
