"""The lines of the journal, under their days; the next ones are asked for where somebody scrolls near the end."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.services.queries.audit import AuditRow
from ui.dates import in_oslo, instant_text, long_date_text
from ui.models.rows import Index, RowModel
from ui.screens.case_page.timeline import LOOKS_ONLY
from ui.session import Session
from ui.text import isolate
from ui.theme import current
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate
from ui.words import event_word

Line = AuditRow | GroupHeading
_SIGNS = {"look-for": Icon.SEARCH, "print-paper": Icon.PAPERS, "make-audit-extract": Icon.DOCUMENT}


_WIDE = (Column(64), Column(share=5), Column(share=5), Column(share=4), Column(share=3))
_NARROW = (Column(64), Column(share=9), Column(share=8), Column(), Column(share=4))


class AuditDelegate(RowDelegate):
    """Paints an entry in one line: when, what, whom it is about, why or for what, who did it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(_WIDE, parent)
        self._session = session

    @property
    def narrow(self) -> bool:
        """Say whether why and for what is left out."""
        return self._columns is _NARROW

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave out why and for what, where an entry is open beside the list and says so."""
        self._columns = _NARROW if narrow else _WIDE

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, AuditRow)  # noqa: S101 - headings are painted elsewhere
        looks = row.command in LOOKS_ONLY
        sign = _SIGNS.get(row.command, Icon.SHOW if looks else Icon.EDIT)
        return (
            Cell(f"{in_oslo(row.at):%H:%M:%S}", muted=True),
            Cell(event_word(row.command), sign, strong=not looks),
            Cell(whom(row), Icon.LOCK if row.protected else None),
            Cell("" if self.narrow else row.because, muted=True),
            Cell(self.by(row)),
        )

    def by(self, row: AuditRow) -> str:
        """Return who did it."""
        return isolate(row.by) if row.by else self.tr("the program")

    def speak(self, row: Line) -> str:
        """Return what a screen reader says of a line."""
        if isinstance(row, GroupHeading):
            return row.text
        guarded = self.tr("protected address") if row.protected else ""
        when = instant_text(row.at, self._session.language)
        return ", ".join(filter(None, (when, event_word(row.command), whom(row), guarded, row.because, self.by(row))))


def whom(row: AuditRow) -> str:
    """Return whom an entry is about, and what is applied for."""
    return "  ·  ".join(filter(None, (isolate(row.who), row.errand)))


class AuditModel(RowModel[Line]):
    """Holds the entries read so far.

    Signals:
        more_wanted: the view has come near the end, and there may be more.
    """

    more_wanted = Signal()

    def __init__(self, delegate: AuditDelegate, session: Session, parent: QObject | None = None) -> None:
        super().__init__(delegate.speak, _key, _is_entry, parent)
        self._session = session
        self._more = False
        self._asked = False

    @property
    def entries(self) -> tuple[AuditRow, ...]:
        """Return the entries without the days above them."""
        return tuple(row for row in self._rows if isinstance(row, AuditRow))

    @property
    def has_more(self) -> bool:
        """Say whether older entries may follow."""
        return self._more

    def begin(self, rows: Sequence[AuditRow], *, more: bool) -> None:
        """Show the first page of another question."""
        self._more, self._asked = more, False
        self.set_rows(self._under_days(rows, None))

    def add(self, rows: Sequence[AuditRow], *, more: bool) -> None:
        """Add the next page."""
        self._more, self._asked = more, False
        last = next((row for row in reversed(self._rows) if isinstance(row, AuditRow)), None)
        lines = self._under_days(rows, in_oslo(last.at).date() if last else None)
        if lines:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._rows.extend(lines)
            self.endInsertRows()

    def give_up(self) -> None:
        """Let the next page be asked for again."""
        self._asked = False

    def word_again(self) -> None:
        """Name the days in another language."""
        self.set_rows(self._under_days(self.entries, None))

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether there may be another page that has not been asked for."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; it comes when it is there."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit()

    def _under_days(self, rows: Sequence[AuditRow], day: date | None) -> list[Line]:
        lines: list[Line] = []
        for row in rows:
            local = in_oslo(row.at).date()
            if local != day:
                day = local
                lines.append(GroupHeading(long_date_text(day, self._session.language)))
            lines.append(row)
        return lines


class AuditTitles(QWidget):
    """The words above the columns, painted where the lines below have theirs."""

    def __init__(self, delegate: AuditDelegate, parent: QWidget | None = None) -> None:
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
        return self.tr("Time"), self.tr("What"), self.tr("About"), self.tr("Why or for what"), self.tr("Who")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all titles, and the line under them."""
        del event  # it is one line
        page = current.colours().page
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(page.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(page.line))
        font = QFont(painter.font())
        font.setPixelSize(tokens().type.small)
        painter.setFont(font)
        painter.setPen(QColor(page.muted))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        rect = self.rect().adjusted(0, 0, -self._right, 0)
        for box, title in zip(self._delegate.column_rects(rect), self.titles(), strict=True):
            if box.width() > 0:
                painter.drawText(box, middle, title)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()


def _key(row: Line) -> str:
    return row.entry_id if isinstance(row, AuditRow) else f"day {row.text}"


def _is_entry(row: Line) -> bool:
    return isinstance(row, AuditRow)
