"""One line a member: who, what for, where it stands, and when they come."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.domain.clock import wall_clock
from desktop.services.queries.families import Member
from desktop.services.wording import errand
from ui.dates import time_text, weekday_text
from ui.session import Session
from ui.state_looks import LOOKS
from ui.text import isolate
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.words import born_text, status_word


class MemberDelegate(RowDelegate):
    """Paints name, birth date, errand, state, and the next appointment."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__((Column(share=5), Column(100), Column(share=3), Column(112), Column(164)), parent)
        self._session = session

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, Member)  # noqa: S101 - the list holds nothing else
        look = LOOKS[row.status]
        language = self._session.language
        coming = self.when(row)
        return (
            Cell(isolate(row.name), strong=True),
            Cell(born_text(row.born_on, language), muted=True),
            Cell(errand(row.application, language)),
            Cell(look.word, look.icon, look.tone, badge=True),
            Cell(coming or self.tr("no appointment"), muted=not coming),
        )

    def when(self, row: Member) -> str:
        """Return when a member comes next, or nothing."""
        if row.next_day is None or row.next_start is None:
            return ""
        day = weekday_text(row.next_day, self._session.language)
        desk = self.tr("desk %1").replace("%1", row.next_desk)
        return f"{day} {time_text(wall_clock(row.next_start))}, {desk}"

    def speak(self, row: Member) -> str:
        """Return what a screen reader says of a line."""
        language = self._session.language
        born = self.tr("born %1").replace("%1", born_text(row.born_on, language))
        coming = self.when(row) or self.tr("no appointment")
        return ", ".join((row.name, born, errand(row.application, language), status_word(row.status), coming))


def key_of(row: Member) -> str:
    """Return what a line is known by."""
    return row.case_id
