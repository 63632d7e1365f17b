"""A small month to choose a day from."""

from datetime import date

from PySide6.QtCore import QDate, QRect, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLabel, QTableView, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.services.rule_book import holidays
from ui.dates import from_qdate, locale_of, to_qdate
from ui.theme import current
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import icon_button
from ui.widgets.restyle import label

_CELL = 26


class MiniMonth(QWidget):
    """A month with the days that the calendar shows.

    Signals:
        day_chosen: the `date` that was clicked or walked to.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title: QLabel = label("", "strong", self)
        self._back = icon_button(Icon.BACKWARD, "", self, 16)
        self._on = icon_button(Icon.FORWARD, "", self, 16)
        self.days = _Days(self)
        self._back.clicked.connect(self.days.showPreviousMonth)
        self._on.clicked.connect(self.days.showNextMonth)
        self.days.currentPageChanged.connect(self._write_title)
        self.days.selectionChanged.connect(self._chosen)
        top = QHBoxLayout()
        top.setContentsMargins(tokens().space.xs, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self._title, 1)
        top.addWidget(self._back)
        top.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.xs)
        column.addLayout(top)
        column.addWidget(self.days)

    def set_language(self, language: Language) -> None:
        """Name months, weekdays and holidays in a language."""
        self.days.set_language(language)
        for made, name in ((self._back, self.tr("Month before")), (self._on, self.tr("Month after"))):
            made.setAccessibleName(name)
            made.setToolTip(name)
        self.days.setAccessibleName(self.tr("Day"))
        self._write_title()

    def show_days(self, day: date, first: date, last: date, today: date) -> None:
        """Mark the day that the calendar is at, and what it shows."""
        blocker = QSignalBlocker(self.days)
        self.days.mark(first, last, today)
        self.days.setSelectedDate(to_qdate(day))
        blocker.unblock()
        self._write_title()

    @Slot()
    def _write_title(self) -> None:
        first = QDate(self.days.yearShown(), self.days.monthShown(), 1)
        title = self.days.locale().toString(first, "MMMM yyyy")
        self._title.setText(title[:1].upper() + title[1:])
        self.days.name_holidays()

    @Slot()
    def _chosen(self) -> None:
        day = from_qdate(self.days.selectedDate())
        if day is not None:
            self.day_chosen.emit(day)


class _Days(QCalendarWidget):
    """The days of a month, in the colours of the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = Language.ENGLISH
        self._first = self._last = self._today = date(2000, 1, 1)
        self.setNavigationBarVisible(False)
        self.setDateEditEnabled(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setFixedHeight(_CELL * 7)
        table = self.findChild(QTableView)
        if table is not None:
            # Its own least width would make the eight columns wider than their room, and the month scroll sideways.
            table.horizontalHeader().setMinimumSectionSize(_CELL - 6)

    def set_language(self, language: Language) -> None:
        """Name weekdays and holidays in a language; the week begins on Monday in all of them."""
        self._language = language
        self.setLocale(locale_of(language))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setDateTextFormat(QDate(), QTextCharFormat())
        self.name_holidays()

    def mark(self, first: date, last: date, today: date) -> None:
        """Note what the calendar shows, and which day it is."""
        self._first, self._last, self._today = first, last, today
        self._dress()
        self.updateCells()

    def name_holidays(self) -> None:
        """Name the holidays of the month that is shown."""
        known = holidays()
        for number in range(1, QDate(self.yearShown(), self.monthShown(), 1).daysInMonth() + 1):
            day = QDate(self.yearShown(), self.monthShown(), number)
            plain = from_qdate(day)
            name = known.name(plain, self._language) if plain is not None else ""
            if name:
                named = QTextCharFormat()
                named.setToolTip(name)
                self.setDateTextFormat(day, named)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """Paint a day: shown or not, chosen, today, in another month, a holiday or a Sunday."""
        plain = from_qdate(day) if isinstance(day, QDate) else day
        if plain is None:
            return
        colours = current.colours()
        page = colours.page
        painter.save()
        other = (plain.year, plain.month) != (self.yearShown(), self.monthShown())
        painter.fillRect(rect, QColor(page.canvas if other else page.surface))
        if self._first <= plain <= self._last:
            painter.fillRect(rect.adjusted(0, 2, 0, -2), QColor(page.selected))
        free = plain.weekday() > 4 or bool(holidays().name(plain, self._language))
        colour = page.muted if other or free else page.text
        font = painter.font()
        font.setPixelSize(tokens().type.small)
        if plain == self._today:
            painter.fillRect(rect.adjusted(2, 2, -2, -2), QColor(colours.fill.accent))
            colour = colours.fill.on_accent
            font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(plain.day))
        if holidays().name(plain, self._language):
            painter.fillRect(rect.center().x() - 2, rect.bottom() - 4, 5, 2, QColor(colour))
        if plain == from_qdate(self.selectedDate()):
            painter.setPen(QColor(page.focus if self.hasFocus() else page.border))
            painter.drawRect(rect.adjusted(1, 2, -2, -3))
            if self.hasFocus():
                painter.drawRect(rect.adjusted(2, 3, -3, -4))
        painter.restore()

    def _dress(self) -> None:
        page = current.colours().page
        heads = QTextCharFormat()
        heads.setForeground(QColor(page.muted))
        heads.setBackground(QColor(page.surface))
        heads.setFontPointSize(8.5)
        self.setHeaderTextFormat(heads)
        plain = QTextCharFormat()
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, plain)
