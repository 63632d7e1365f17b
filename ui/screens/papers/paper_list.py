"""Issued papers as lines of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.domain.languages import Language
from desktop.domain.paper_copies import CopyState
from desktop.domain.papers import PaperKind
from desktop.services.queries.case_page import PaperRow
from desktop.services.queries.papers import IssuedPaperRow
from ui.dates import instant_text
from ui.text import isolate
from ui.theme.icons import Icon
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.words import paper_word

_ICONS = {
    PaperKind.APPOINTMENT_LETTER: Icon.BOOKED,
    PaperKind.RECEIPT: Icon.RECEIPT,
    PaperKind.CARD_ORDER: Icon.CARD,
    PaperKind.NOTE_ON_RIGHTS: Icon.NOTE,
    PaperKind.MISSING_PAPERS: Icon.MISSING,
    PaperKind.CARD_LETTER: Icon.CARD,
    PaperKind.FEE_RECEIPT: Icon.FEE,
    PaperKind.FEE_REVERSAL: Icon.UNDO,
    PaperKind.CARD_COLLECTION: Icon.CARD,
    PaperKind.CASH_UP: Icon.FEE,
    PaperKind.END_OF_DAY: Icon.END_OF_DAY,
    PaperKind.CHECKLIST: Icon.DOCUMENT,
    PaperKind.EEA_REGISTRATION: Icon.RECEIPT,
    PaperKind.CORRECTION_NOTE: Icon.NOTE,
    PaperKind.WITHDRAWAL: Icon.CANCELLED,
    PaperKind.CONSENT_WITHDRAWN: Icon.CANCELLED,
    PaperKind.WRONG_PLACE: Icon.STATION,
}
_COLUMNS = {
    "name": Column(share=5),
    "kind": Column(share=4),
    "number": Column(width=150),
    "made": Column(width=134),
    "by": Column(share=4),
    "copies": Column(width=106),
}
Layouts = Sequence[tuple[int, Sequence[str]]]
"""What stands in a line of at least so many pixels, the widest first."""
IN_CASE: Layouts = ((640, ("kind", "number", "made", "by", "copies")), (0, ("kind", "number", "made")))
AT_COUNTER: Layouts = (
    (900, ("name", "kind", "number", "made", "by", "copies")),
    (700, ("name", "kind", "number", "copies")),
    (0, ("name", "kind", "number")),
)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper as the list shows it, in words; `name` is empty in the list of one case.

    `lies_here` says that its newest copy has been printed and neither handed over nor posted.
    """

    number: str
    icon: Icon
    kind: str
    made: str
    by: str
    copies: str
    name: str = ""
    case_id: str = ""
    lies_here: bool = False


class PaperDelegate(RowDelegate):
    """Paints a paper; what does not fit into a narrow window is left out in whole."""

    def __init__(self, layouts: Layouts, parent: QObject | None = None) -> None:
        self._layouts = layouts
        self._layout = layouts[0][1]
        super().__init__([_COLUMNS[name] for name in self._layout], parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a paper as wide as there is room."""
        rect: QRect = option.rect
        layout = next(names for at_least, names in self._layouts if rect.width() >= at_least)
        if layout is not self._layout:
            self._layout = layout
            self._columns = tuple(_COLUMNS[name] for name in layout)
        super().paint(painter, option, index)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, PaperLine)  # noqa: S101 - the model holds nothing else
        made = {
            "name": Cell(row.name, strong=True),
            "kind": Cell(row.kind, row.icon, strong=not row.name),
            "number": Cell(row.number),
            "made": Cell(row.made, muted=True),
            "by": Cell(row.by, muted=True),
            "copies": Cell(row.copies, muted=True),
        }
        return [made[name] for name in self._layout]


def line_of(row: PaperRow | IssuedPaperRow, language: Language) -> PaperLine:
    """Return the words of a paper."""
    return PaperLine(
        number=row.number,
        icon=_ICONS[row.kind],
        kind=paper_word(row.kind),
        made=instant_text(row.made_at, language),
        by=isolate(row.made_by),
        copies=_standing(row),
        name=isolate(row.name) if isinstance(row, IssuedPaperRow) else "",
        case_id=row.case_id if isinstance(row, IssuedPaperRow) else "",
        lies_here=isinstance(row, IssuedPaperRow)
        and bool(row.case_id)
        and row.voided_at is None
        and row.state is CopyState.PRINTED,
    )


def _standing(row: PaperRow | IssuedPaperRow) -> str:
    """Return how often a paper was printed, or why it holds no more."""
    if row.voided_at is not None:
        return QCoreApplication.translate("PaperList", "void")
    if row.replaced_by:
        return replaced_words(row.replaced_by)
    match row.state:
        case CopyState.HANDED_OVER:
            return QCoreApplication.translate("PaperList", "handed over")
        case CopyState.POSTED:
            return QCoreApplication.translate("PaperList", "posted")
        case _:
            return copies_words(row.copies)


def copies_words(copies: int) -> str:
    """Return how often a paper was printed or saved."""
    match copies:
        case 0:
            return QCoreApplication.translate("PaperList", "not printed")
        case 1:
            return QCoreApplication.translate("PaperList", "printed once")
        case _:
            return QCoreApplication.translate("PaperList", "%1 copies").replace("%1", str(copies))


def replaced_words(by: str) -> str:
    """Return which paper holds instead of one that said something wrong."""
    return QCoreApplication.translate("PaperList", "replaced by %1").replace("%1", by)


def speak(line: PaperLine) -> str:
    """Return what a screen reader says of a paper."""
    return ", ".join(part for part in (line.name, line.kind, line.number, line.made, line.by, line.copies) if part)


def key(line: PaperLine) -> str:
    """Return what a paper is known by."""
    return line.number
