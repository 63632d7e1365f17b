"""The lines of the agenda: days as headings, appointments below them, read page by page as far as somebody scrolls."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, QRect

from desktop.domain.languages import Language
from desktop.services.queries.day import AppointmentRow
from ui.dates import long_date_text
from ui.models.lazy_rows import LazyRowModel
from ui.models.rows import Index
from ui.screens.calendar.placement import Stretch
from ui.screens.calendar.sentences import Sentences, desk_name, look_of, state_text, times, today_word
from ui.text import isolate
from ui.theme.icons import Icon
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate

Line = GroupHeading | AppointmentRow

_WIDE = 760
_COLUMNS = (Column(112), Column(150), Column(share=5), Column(share=5), Column(72))
#: Too narrow for all: time, state, name and desk.
_FEW = (Column(104), Column(130), Column(share=1), Column(), Column(64))


class AgendaModel(LazyRowModel[Line]):
    """Puts a heading over the appointments of each day.

    Args:
        page: returns the appointments that follow one, or the first ones after None, so many at most.
        heading: what stands over a day.
    """

    def __init__(
        self,
        speak: Callable[[Line], str],
        page: Callable[[AppointmentRow | None, int], Sequence[AppointmentRow]],
        heading: Callable[[date], str],
        page_size: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(speak, line_key, self._lines, page_size, parent)
        self._selectable = is_appointment
        self._appointments = page
        self._heading = heading
        self._all_read = True

    def fetchMore(self, parent: Index) -> None:
        """Read the next page; headings do not count as read."""
        super().fetchMore(parent)
        self._more = not self._all_read

    def _take(self, size: int) -> None:
        super()._take(size)
        self._more = not self._all_read

    def _lines(self, after: Line | None, size: int) -> list[Line]:
        last = after if isinstance(after, AppointmentRow) else None
        rows = self._appointments(last, size)
        self._all_read = len(rows) < size
        lines: list[Line] = []
        day = last.day if last is not None else None
        for row in rows:
            if row.day != day:
                lines.append(GroupHeading(self._heading(row.day)))
            lines.append(row)
            day = row.day
        return lines


class AgendaDelegate(RowDelegate):
    """Paints time, state, name, errand and desk."""

    def __init__(self, says: Sentences, today: Callable[[], date], language: Language) -> None:
        super().__init__(_COLUMNS)
        self.says, self.language = says, language
        self._today = today

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the cells of an appointment."""
        assert isinstance(row, AppointmentRow)  # noqa: S101 - headings are painted by the base
        look = look_of(row)
        return (
            Cell(times(Stretch(row.start, row.start + row.minutes))),
            Cell(look.word, look.icon, look.tone, badge=True),
            Cell(isolate(row.name), strong=True),
            Cell(self.says.errand(row), muted=True),
            Cell(row.desk, Icon.DESK, muted=True),
        )

    def column_rects(self, rect: QRect) -> list[QRect]:
        """Return where the columns lie; in a narrow window the errand has no width."""
        self._columns = _COLUMNS if rect.width() >= _WIDE else _FEW
        return super().column_rects(rect)

    def heading(self, day: date) -> str:
        """Return what stands over a day."""
        text = long_date_text(day, self.language)
        text = text[:1].upper() + text[1:]
        return f"{text} · {today_word().lower()}" if day == self._today() else text

    def speak(self, line: Line) -> str:
        """Return what a screen reader says of a line."""
        if isinstance(line, GroupHeading):
            return line.text
        when = times(Stretch(line.start, line.start + line.minutes))
        day = self.heading(line.day)
        return ", ".join(
            (day, when, isolate(line.name), self.says.errand(line), state_text(line), desk_name(line.desk))
        )


def line_key(line: Line) -> str:
    """Return what a line is known by."""
    return line.text if isinstance(line, GroupHeading) else line.appointment_id


def is_appointment(line: Line) -> bool:
    """Say whether a line can be chosen."""
    return isinstance(line, AppointmentRow)
