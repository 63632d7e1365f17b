"""Issued papers as lines of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.languages import Language
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
}
IN_CASE = (Column(share=2), Column(width=170), Column(width=140), Column(share=1), Column(width=110))
AT_COUNTER = (Column(share=3), *IN_CASE)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper as the list shows it, in words; `name` is empty in the list of one case."""

    number: str
    icon: Icon
    kind: str
    made: str
    by: str
    copies: str
    name: str = ""
    case_id: str = ""


class PaperDelegate(RowDelegate):
    """Paints a paper: perhaps whose, what, its number, when, by whom, how often printed."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, PaperLine)  # noqa: S101 - the model holds nothing else
        whose = [Cell(row.name, strong=True)] if row.name else []
        return [
            *whose,
            Cell(row.kind, row.icon, strong=not row.name),
            Cell(row.number),
            Cell(row.made, muted=True),
            Cell(row.by, muted=True),
            Cell(row.copies, muted=True),
        ]


def line_of(row: PaperRow | IssuedPaperRow, language: Language) -> PaperLine:
    """Return the words of a paper."""
    return PaperLine(
        number=row.number,
        icon=_ICONS[row.kind],
        kind=paper_word(row.kind),
        made=instant_text(row.made_at, language),
        by=isolate(row.made_by),
        copies=copies_words(row.copies),
        name=isolate(row.name) if isinstance(row, IssuedPaperRow) else "",
        case_id=row.case_id if isinstance(row, IssuedPaperRow) else "",
    )


def copies_words(copies: int) -> str:
    """Return how often a paper was printed or saved."""
    match copies:
        case 0:
            return QCoreApplication.translate("PaperList", "not printed")
        case 1:
            return QCoreApplication.translate("PaperList", "printed once")
        case _:
            return QCoreApplication.translate("PaperList", "%1 copies").replace("%1", str(copies))


def speak(line: PaperLine) -> str:
    """Return what a screen reader says of a paper."""
    return ", ".join(part for part in (line.name, line.kind, line.number, line.made, line.by, line.copies) if part)


def key(line: PaperLine) -> str:
    """Return what a paper is known by."""
    return line.number
