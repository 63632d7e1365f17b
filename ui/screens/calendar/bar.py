"""What stands over the calendar: where it is, and how much it shows."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from ui.screens.calendar.contents import Span
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, icon_button, rename
from ui.widgets.restyle import label


class CalendarBar(QWidget):
    """Steps through days, names them, switches between day and week.

    Signals:
        stepped: one step on (1) or back (-1).
        today_wanted: the present day is asked for.
        span_chosen: the `Span` to show.
        zoomed: larger (1) or smaller (-1).
    """

    stepped = Signal(object)
    today_wanted = Signal()
    span_chosen = Signal(object)
    zoomed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = tokens().space
        self._title = label("", "heading", self)
        self._back = icon_button(Icon.BACKWARD, "", self)
        self._today = button("", Kind.PLAIN, parent=self)
        self._on = icon_button(Icon.FORWARD, "", self)
        self._smaller = icon_button(Icon.NOT_RELEVANT, "", self, 16)
        self._larger = icon_button(Icon.ADD, "", self, 16)
        self._spans = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.setSpacing(space.xs)
        for made in (self._back, self._today, self._on):
            row.addWidget(made)
        row.addSpacing(space.s)
        row.addWidget(self._title, 1)
        for made in (self._smaller, self._larger):
            row.addWidget(made)
        row.addSpacing(space.s)
        for number, _ in enumerate(Span):
            made = button("", Kind.PLAIN, parent=self)
            made.setCheckable(True)
            self._spans.addButton(made, number)
            row.addWidget(made)
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)
        self._today.clicked.connect(self.today_wanted)
        self._smaller.clicked.connect(self._zoom_out)
        self._larger.clicked.connect(self._zoom_in)
        self._spans.idClicked.connect(self._span_clicked)
        self._retranslate(Span.DAY)

    @property
    def title(self) -> str:
        """Return what is named."""
        return self._title.text()

    def show_span(self, title: str, span: Span) -> None:
        """Name what is shown."""
        self._title.setText(title)
        self._spans.button(list(Span).index(span)).setChecked(True)
        self._retranslate(span)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate(list(Span)[max(self._spans.checkedId(), 0)])

    def _retranslate(self, span: Span) -> None:
        of_day = span is Span.DAY
        _name(self._back, self.tr("Day before") if of_day else self.tr("Week before"), "Alt+←")
        _name(self._on, self.tr("Day after") if of_day else self.tr("Week after"), "Alt+→")
        _name(self._smaller, self.tr("Smaller"), "-")
        _name(self._larger, self.tr("Larger"), "+")
        rename(self._today, self.tr("Today"))
        self._today.setToolTip("T")
        for number, (word, key) in enumerate(((self.tr("Day"), "D"), (self.tr("Week"), "W"))):
            made = self._spans.button(number)
            made.setText(word)
            made.setAccessibleName(word)
            made.setToolTip(key)

    @Slot()
    def _step_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _zoom_out(self) -> None:
        self.zoomed.emit(-1)

    @Slot()
    def _zoom_in(self) -> None:
        self.zoomed.emit(1)

    @Slot(int)
    def _span_clicked(self, number: int) -> None:
        self.span_chosen.emit(list(Span)[number])


def _name(made: QAbstractButton, name: str, key: str) -> None:
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({key})")
