"""One line a proposal: when, how the family is spread over the desks, and whether it is in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.clock import MINUTES_PER_DAY, wall_clock
from desktop.services.neighbouring_times import Neighbours
from ui.dates import long_date_text, time_text, weekday_text
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal as it is shown; `in_time` is None where nobody has a deadline."""

    neighbours: Neighbours
    in_time: bool | None


Line = Proposed | GroupHeading


class ProposalDelegate(RowDelegate):
    """Paints day, time, desks, and whether it is in time."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__((Column(116), Column(104), Column(share=1), Column(136)), parent)
        self._session = session

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        if not isinstance(row, Proposed):
            return ()
        day = weekday_text(row.neighbours.day, self._session.language)
        cells = (Cell(day), Cell(_span(row.neighbours), strong=True), Cell(self._desks(row.neighbours), muted=True))
        match row.in_time:
            case True:
                return (*cells, Cell(self.tr("in time"), Icon.COMPLETED, Tone.SUCCESS))
            case False:
                return (*cells, Cell(self.tr("after deadline"), Icon.WARNING, Tone.WARNING))
            case _:
                return (*cells, Cell())

    def speak(self, row: Line) -> str:
        """Return what a screen reader says of a line."""
        if isinstance(row, GroupHeading):
            return row.text
        day = long_date_text(row.neighbours.day, self._session.language)
        late = {True: self.tr("in time"), False: self.tr("after deadline"), None: ""}[row.in_time]
        parts = (day, _span(row.neighbours), self._desks(row.neighbours), late)
        return ", ".join(part for part in parts if part)

    def _desks(self, neighbours: Neighbours) -> str:
        numbers = ", ".join(neighbours.desks)
        text = self.tr("desk %1") if neighbours.in_a_row else self.tr("desks %1")
        return text.replace("%1", numbers)


def lines_of(found: Sequence[Neighbours], deadline: date | None) -> list[Line]:
    """Return the proposals in groups: at the same time, in a row, and what lies between."""
    groups = (
        (
            QCoreApplication.translate("Proposals", "At the same time"),
            [each for each in found if each.side_by_side and not each.in_a_row],
        ),
        (
            QCoreApplication.translate("Proposals", "One after the other at one desk"),
            [each for each in found if each.in_a_row],
        ),
        (
            QCoreApplication.translate("Proposals", "At several desks"),
            [each for each in found if not each.in_a_row and not each.side_by_side],
        ),
    )
    lines: list[Line] = []
    for heading, proposals in groups:
        if proposals:
            lines.append(GroupHeading(heading, len(proposals)))
            lines.extend(Proposed(each, None if deadline is None else each.day <= deadline) for each in proposals)
    return lines


def key_of(line: Line) -> str:
    """Return what a line is known by; nothing for a heading."""
    if isinstance(line, GroupHeading):
        return ""
    return " ".join(f"{time.day} {time.start} {time.desk_id}" for time in line.neighbours.times)


def is_proposed(line: Line) -> bool:
    """Say whether a line can be chosen."""
    return isinstance(line, Proposed)


def _span(neighbours: Neighbours) -> str:
    ends = wall_clock(neighbours.end % MINUTES_PER_DAY)
    return f"{time_text(wall_clock(neighbours.start))}–{time_text(ends)}"
