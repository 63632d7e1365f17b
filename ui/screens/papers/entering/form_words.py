"""Forms that are filled in by hand, as lines of a list and in words."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.blank_forms import BlankFormKind
from desktop.domain.languages import Language
from desktop.services.queries.waiting_forms import FormRow
from ui.dates import instant_text
from ui.text import isolate
from ui.theme.icons import Icon
from ui.widgets.row_delegate import Cell, Column, RowDelegate

_ICONS = {
    BlankFormKind.RECEIPT: Icon.RECEIPT,
    BlankFormKind.FEE_NOTE: Icon.FEE,
    BlankFormKind.CARD_SLIP: Icon.CARD,
}


@dataclass(frozen=True, slots=True)
class FormLine:
    """A form as the list shows it, in words."""

    number: str
    icon: Icon
    kind: str
    reserved: str


class FormDelegate(RowDelegate):
    """Paints the number, and since when by whom it is reserved."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column(140), Column(share=1)), parent)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, FormLine)  # noqa: S101 - the model holds nothing else
        return Cell(row.number, row.icon, strong=True), Cell(row.reserved, muted=True)


def line_of(row: FormRow, language: Language) -> FormLine:
    """Return the words of a form."""
    reserved = f"{instant_text(row.reserved_at, language)}  ·  {isolate(row.reserved_by)}"
    return FormLine(row.number, _ICONS[row.kind], form_word(row.kind), reserved)


def speak(line: FormLine) -> str:
    """Return what a screen reader says of a line."""
    return f"{line.number}, {line.kind}, {line.reserved}"


def key(line: FormLine) -> str:
    """Return by what a line is found again."""
    return line.number


def form_word(kind: BlankFormKind) -> str:
    """Return what kind of form it is."""
    match kind:
        case BlankFormKind.RECEIPT:
            return QCoreApplication.translate("BlankForms", "Receipt for hand-in")
        case BlankFormKind.FEE_NOTE:
            return QCoreApplication.translate("BlankForms", "Fee note")
        case BlankFormKind.CARD_SLIP:
            return QCoreApplication.translate("BlankForms", "Hand-over slip for a card")


def counts_word(rows: Sequence[FormRow]) -> str:
    """Return how many forms of each kind wait."""
    counts = Counter(row.kind for row in rows)
    said = {
        BlankFormKind.RECEIPT: QCoreApplication.translate("BlankForms", "Receipts: %1"),
        BlankFormKind.FEE_NOTE: QCoreApplication.translate("BlankForms", "Fee notes: %1"),
        BlankFormKind.CARD_SLIP: QCoreApplication.translate("BlankForms", "Card slips: %1"),
    }
    return "  ·  ".join(said[kind].replace("%1", str(counts[kind])) for kind in BlankFormKind if counts[kind])
