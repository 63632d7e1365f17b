"""The line above the day: which day it is, the way to another one, and how many are where."""

from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.languages import Language
from ui.dates import long_date_text
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, icon_button, rename
from ui.widgets.restyle import label


class DayHeader(QWidget):
    """Names the day.

    Signals:
        moved: by how many days (int) to go on.
        today_wanted: back to today.
    """

    moved = Signal(object)
    today_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = icon_button(Icon.BACKWARD, "", self)
        self._on = icon_button(Icon.FORWARD, "", self)
        self._title = label("", "heading", self)
        self._today = button("", Kind.PLAIN, parent=self)
        self._counts = label("", "muted", self)
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        self._today.clicked.connect(self.today_wanted)
        space = tokens().space
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.setSpacing(space.xs)
        row.addWidget(self._back)
        row.addWidget(self._on)
        row.addSpacing(space.xs)
        row.addWidget(self._title)
        row.addSpacing(space.s)
        row.addWidget(self._today)
        row.addStretch(1)
        row.addWidget(self._counts)
        self._words()

    def add_last(self, widget: QWidget) -> None:
        """Take something in at the right end."""
        self._row.addWidget(widget)

    def show_day(self, day: date, today: date, language: Language, counted: str) -> None:
        """Name a day, and say how many are where on it."""
        text = long_date_text(day, language)
        self._title.setText(text[:1].upper() + text[1:])
        self._today.setVisible(day != today)
        self._counts.setText(counted)
        self._fit()

    @property
    def title(self) -> str:
        """Return the name of the day."""
        return self._title.text()

    @property
    def counted(self) -> str:
        """Return how many are where."""
        return self._counts.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the numbers out where they would cut the day short."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = (self._back, self._on, self._title, self._today, self._counts)
        needed = sum(widget.sizeHint().width() for widget in shown if not widget.isHidden() or widget is self._counts)
        self._counts.setVisible(needed + 6 * tokens().space.m <= self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        for made, name in ((self._back, self.tr("The day before")), (self._on, self.tr("The day after"))):
            made.setAccessibleName(name)
            made.setToolTip(name)
        rename(self._today, self.tr("Today"))

    @Slot()
    def _go_back(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _go_on(self) -> None:
        self.moved.emit(1)
