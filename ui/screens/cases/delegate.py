"""How one case is painted in the list, the words above the columns, and what is said of a case."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import oslo_day, wall_clock
from desktop.services import wording
from desktop.services.queries.cases import CaseRow
from ui.dates import date_text, time_text, weekday_text
from ui.session import Session
from ui.state_looks import LOOKS
from ui.text import isolate
from ui.theme import current
from ui.theme.tokens import tokens
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.words import born_text, status_word

_WIDE = 800
_COLUMNS = (
    Column(share=5),
    Column(100),
    Column(share=6),
    Column(116),
    Column(118),
    Column(92),
)
#: Too narrow for all: name, birth date, status and next appointment.
_FEW = (Column(share=1), Column(), Column(), Column(116), Column(118), Column())


class CaseDelegate(RowDelegate):
    """Paints name, birth date, errand, status, next appointment, and when the case was opened."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(_COLUMNS, parent)
        self._session = session

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the cells of a case."""
        assert isinstance(row, CaseRow)  # noqa: S101 - the model holds nothing else
        look = LOOKS[row.status]
        return (
            Cell(isolate(row.name)),
            Cell(born_text(row.born_on, self._session.language), muted=True),
            Cell(self.errand(row), muted=True),
            Cell(look.word, look.icon, look.tone, badge=True),
            Cell(self.upcoming(row)),
            Cell(self.opened(row), muted=True),
        )

    def column_rects(self, rect: QRect) -> list[QRect]:
        """Return where the columns lie; in a narrow window some have no width and nothing in them."""
        self._columns = _COLUMNS if rect.width() >= _WIDE else _FEW
        return super().column_rects(rect)

    def speak(self, row: CaseRow) -> str:
        """Return what a screen reader says of a case."""
        upcoming = self.tr("next appointment %1").replace("%1", self.upcoming(row)) if row.next_day else ""
        opened = self.tr("opened %1").replace("%1", self.opened(row))
        born = born_text(row.born_on, self._session.language)
        parts = (row.name, born, self.errand(row), status_word(row.status), upcoming, opened)
        return ", ".join(part for part in parts if part)

    def errand(self, row: CaseRow) -> str:
        """Return what is applied for."""
        return wording.errand(row.application, self._session.language)

    def upcoming(self, row: CaseRow) -> str:
        """Return the next appointment; of one that has begun, how it stands."""
        if row.next_day is None or row.next_start is None or row.next_state is None:
            return ""
        if row.next_day == self._session.today:
            return self.tr("today %1").replace("%1", time_text(wall_clock(row.next_start)))
        return f"{weekday_text(row.next_day, self._session.language)} {time_text(wall_clock(row.next_start))}"

    def opened(self, row: CaseRow) -> str:
        """Return the day on which the case was opened."""
        return date_text(oslo_day(row.opened_at), self._session.language)


class ColumnTitles(QWidget):
    """The words above the columns, painted where the lines below have theirs."""

    def __init__(self, delegate: CaseDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._right = 0
        self.setFixedHeight(28)

    def keep_free(self, pixels: int) -> None:
        """Leave out the width of the scroll bar below."""
        self._right = pixels
        self.update()

    def titles(self) -> tuple[str, ...]:
        """Return the titles, from the left."""
        return (
            self.tr("Name"),
            self.tr("Born"),
            self.tr("Errand"),
            self.tr("Status"),
            self.tr("Next appointment"),
            self.tr("Opened"),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all titles, and the line under them."""
        del event  # it is one line
        page = current.colours().page
        painter = QPainter(self)
        rect = self.rect().adjusted(0, 0, -self._right, 0)
        painter.fillRect(self.rect(), QColor(page.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(page.line))
        font = QFont(painter.font())
        font.setPixelSize(tokens().type.small)
        painter.setFont(font)
        painter.setPen(QColor(page.muted))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        for box, title in zip(self._delegate.column_rects(rect), self.titles(), strict=True):
            if box.width() > 0:
                painter.drawText(box, middle, title)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
