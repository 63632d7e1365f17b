"""The list of free times in groups: beside the family, before the deadline, after it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from desktop.domain.clock import wall_clock
from desktop.domain.languages import Language
from desktop.services.free_times import FreeTime
from ui.dates import long_date_text, time_text, weekday_text
from ui.models.rows import RowModel
from ui.screens.booking.times import Found
from ui.theme import current
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate
from ui.widgets.row_list import RowList


@dataclass(frozen=True, slots=True)
class TimeRow:
    """A free time as it is shown; `in_time` is None where there is no deadline."""

    time: FreeTime
    in_time: bool | None
    language: Language


Line = TimeRow | GroupHeading


class TimeDelegate(RowDelegate):
    """Paints weekday and date, time, desk, and whether it is in time."""

    def __init__(self) -> None:
        super().__init__((Column(width=110), Column(width=50), Column(share=1), Column(width=120)))

    def cells(self, row: object) -> tuple[Cell, ...]:
        """Return what stands in each column."""
        if not isinstance(row, TimeRow):
            return ()
        day = weekday_text(row.time.day, row.language)
        desk = _desk(row.time.desk)
        cells = (Cell(day), Cell(time_text(wall_clock(row.time.start)), strong=True), Cell(desk, muted=True))
        match row.in_time:
            case True:
                return (*cells, Cell(_in_time(), Icon.COMPLETED, Tone.SUCCESS))
            case False:
                return (*cells, Cell(_too_late(), Icon.WARNING, Tone.WARNING))
            case _:
                return (*cells, Cell())


class TimeList(QWidget):
    """Lists free times; the arrows walk, Enter or a double click asks for one.

    Signals:
        current_changed: the `FreeTime` that the arrows are on, or None.
        opened: the `FreeTime` that was asked for.
    """

    current_changed = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = Found((), ())
        self._has_deadline = False
        self._language = Language.ENGLISH
        self._times: dict[str, FreeTime] = {}
        self.model: RowModel[Line] = RowModel(_speak, _key, _selectable, self)
        self.view = RowList("", TimeDelegate(), self)
        self.view.setObjectName("times")
        self.view.setModel(self.model)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.current_changed.connect(self._current)
        self.view.opened.connect(self._opened)
        self.setFocusProxy(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._words()

    @property
    def times(self) -> tuple[FreeTime, ...]:
        """Return the times that are listed."""
        return self._found.all

    @property
    def current(self) -> FreeTime | None:
        """Return the time that the arrows are on, or nothing."""
        return self._times.get(self.view.current_key)

    def show_times(self, found: Found, language: Language, *, has_deadline: bool) -> None:
        """Show these times; the row the arrows are on stays if it is still there, else the nearest, else the first."""
        self._found, self._language, self._has_deadline = found, language, has_deadline
        self._times = {_time_key(time): time for time in found.all}
        self.model.set_rows(self._lines())
        height = self.model.rowCount() * current.row_height() + 2 * self.view.frameWidth()
        self.view.setFixedHeight(height)
        self.setVisible(bool(found.all))
        if self.current is None and found.all:
            self.go_to(found.all[0])

    def go_to(self, time: FreeTime) -> bool:
        """Put the arrows on a time; say whether it is listed."""
        return self.view.go_to(_time_key(time))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _lines(self) -> list[Line]:
        found, language = self._found, self._language
        lines: list[Line] = []
        if found.beside:
            lines.append(GroupHeading(self.tr("Beside the family"), len(found.beside)))
            lines.extend(
                TimeRow(time, found.is_in_time(time) if self._has_deadline else None, language) for time in found.beside
            )
        if not self._has_deadline:
            heading = self.tr("Other free times") if found.beside else self.tr("Free times")
            if found.in_time or not lines:
                lines.append(GroupHeading(heading, len(found.in_time)))
                lines.extend(TimeRow(time, None, language) for time in found.in_time)
            return lines
        for heading, times, in_time in (
            (self.tr("Before the deadline"), found.in_time, True),
            (self.tr("After the deadline"), found.late, False),
        ):
            if times:
                lines.append(GroupHeading(heading, len(times)))
                lines.extend(TimeRow(time, in_time, language) for time in times)
        return lines

    def _words(self) -> None:
        self.view.setAccessibleName(self.tr("Free times"))

    @Slot(object)
    def _current(self, key: str) -> None:
        self.current_changed.emit(self._times.get(key))

    @Slot(object)
    def _opened(self, key: str) -> None:
        if key in self._times:
            self.opened.emit(self._times[key])


def _time_key(time: FreeTime) -> str:
    return f"{time.day.isoformat()} {time.start:04} {time.desk_id}"


def _key(line: Line) -> str:
    return "" if isinstance(line, GroupHeading) else _time_key(line.time)


def _selectable(line: Line) -> bool:
    return isinstance(line, TimeRow)


def _speak(line: Line) -> str:
    if isinstance(line, GroupHeading):
        return line.text
    day = long_date_text(line.time.day, line.language)
    said = f"{day} {time_text(wall_clock(line.time.start))}, {_desk(line.time.desk)}"
    if line.in_time is None:
        return said
    return f"{said}, {_in_time() if line.in_time else _too_late()}"


def _desk(number: str) -> str:
    return QCoreApplication.translate("TimeList", "Desk %1").replace("%1", number)


def _in_time() -> str:
    return QCoreApplication.translate("TimeList", "in time")


def _too_late() -> str:
    return QCoreApplication.translate("TimeList", "after deadline")
