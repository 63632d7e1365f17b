"""The lines of the plan, two rows of words each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from ui.screens.plan.two_lines import TwoLineDelegate
from ui.screens.plan.typed_line import TypedLine
from ui.screens.plan.words import desk_word, line_details, line_name, minutes_word, weekdays_word
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line as it is typed, with the number of its desk; `faulty` where something in it is to be corrected."""

    typed: TypedLine
    desk: str
    faulty: bool
    language: Language


class LineDelegate(TwoLineDelegate):
    """Paints desk, weekdays, hours and length, and below them everything else."""

    def __init__(self) -> None:
        super().__init__((Column(width=90), Column(share=3), Column(width=100), Column(share=2)))

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column, and below."""
        assert isinstance(row, LineRow)  # noqa: S101 - the model holds nothing else
        typed = row.typed
        wrong = Tone.DANGER if row.faulty else None
        return (
            Cell(desk_word(row.desk), icon=Icon.WARNING if row.faulty else None, tone=wrong, strong=True),
            Cell(weekdays_word(typed.weekdays, row.language), strong=True),
            Cell(f"{typed.opens}–{typed.closes}"),
            Cell(minutes_word(typed), muted=True),
            Cell(line_details(typed), muted=True),
        )


def speak(row: LineRow) -> str:
    """Return what a screen reader says of a line."""
    wrong = QCoreApplication.translate("Plan", "to be corrected") if row.faulty else ""
    name = line_name(row.typed, row.desk, row.language)
    return ", ".join(part for part in (name, minutes_word(row.typed), line_details(row.typed), wrong) if part)


def key(row: LineRow) -> str:
    """Return what a line is known by."""
    return row.typed.line_id
