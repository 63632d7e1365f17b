"""What stands over the calendar: where it is, and how much it shows."""

from datetime import date

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QHBoxLayout, QWidget

from desktop.domain.languages import Language
from ui.screens.calendar.cut_label import CutLabel
from ui.screens.calendar.span import Span
from ui.screens.calendar.titles import short_title, title
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, icon_button, rename
from ui.widgets.flow_row import FlowRow

_LEAST_TITLE = 124
_ROOM_FOR_ONE_LINE = 620


class CalendarBar(QWidget):
    """Steps through days, names them, switches between the views.

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
        self._title = CutLabel("heading", self, _LEAST_TITLE)
        self._back = icon_button(Icon.BACKWARD, "", self)
        self._today = button("", Kind.PLAIN, parent=self)
        self._on = icon_button(Icon.FORWARD, "", self)
        self._smaller = icon_button(Icon.NOT_RELEVANT, "", self, 16)
        self._larger = icon_button(Icon.ADD, "", self, 16)
        self._spans = QButtonGroup(self)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(space.m, space.s, space.m, space.s)
        self._rows.setSpacing(space.xs)
        row = QHBoxLayout()
        row.setSpacing(space.xs)
        self._rows.addLayout(row, 1)
        for made in (self._back, self._today, self._on):
            row.addWidget(made)
        row.addSpacing(space.s)
        row.addWidget(self._title, 1)
        self._steps_row = row
        self._span_row = spans = FlowRow(self, space.xs)
        self._rows.addWidget(spans)
        for made in (self._smaller, self._larger):
            spans.add(made)
        for number, _ in enumerate(Span):
            made = button("", Kind.PLAIN, parent=self)
            made.setCheckable(True)
            self._spans.addButton(made, number)
            spans.add(made)
        self._back.clicked.connect(self._step_back)
        self._on.clicked.connect(self._step_on)
        self._today.clicked.connect(self.today_wanted)
        self._smaller.clicked.connect(self._zoom_out)
        self._larger.clicked.connect(self._zoom_in)
        self._spans.idClicked.connect(self._span_clicked)
        self._spans.idToggled.connect(self._span_toggled)
        self._span = Span.DAY
        self._retranslate(Span.DAY)

    @property
    def title(self) -> str:
        """Return what is named."""
        return self._title.whole

    def show_span(self, span: Span, day: date, language: Language, *, back: bool = False) -> None:
        """Name what is shown; where there is no room for all of it, in short."""
        self._title.say(title(span, day, language, back=back), short_title(span, day, language))
        self._span = span
        self._spans.button(list(Span).index(span)).setChecked(True)
        self._retranslate(span)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two lines where there is little room, as beside the booking panel."""
        super().resizeEvent(event)
        needed = self._steps_row.minimumSize().width() + self._span_row.sizeHint().width() + 3 * tokens().space.m
        narrow = self.width() < max(_ROOM_FOR_ONE_LINE, needed)
        self._rows.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate(list(Span)[max(self._spans.checkedId(), 0)])

    def _retranslate(self, span: Span) -> None:
        before, after = self._steps(span)
        _name(self._back, before, "Alt+←")
        _name(self._on, after, "Alt+→")
        for zoom in (self._smaller, self._larger):
            zoom.setVisible(span.in_columns)
        _name(self._smaller, self.tr("Smaller"), "-")
        _name(self._larger, self.tr("Larger"), "+")
        rename(self._today, self.tr("Today"))
        self._today.setToolTip("T")
        words = (self.tr("Day"), "D"), (self.tr("Week"), "W"), (self.tr("Month"), "O"), (self.tr("List"), "A")
        for number, (word, key) in enumerate(words):
            made = self._spans.button(number)
            made.setText(word)
            made.setAccessibleName(word)
            made.setToolTip(key)

    def _steps(self, span: Span) -> tuple[str, str]:
        match span:
            case Span.DAY:
                return self.tr("Day before"), self.tr("Day after")
            case Span.MONTH:
                return self.tr("Month before"), self.tr("Month after")
            case _:
                return self.tr("Week before"), self.tr("Week after")

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
        self._span = list(Span)[number]
        self.span_chosen.emit(self._span)

    @Slot(int, bool)
    def _span_toggled(self, number: int, checked: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        """Show what a screen reader asks for: its deed on such a button checks it, without a click."""
        if checked and list(Span)[number] is not self._span and not self._spans.button(number).isDown():
            QTimer.singleShot(0, self, self._show_checked)

    @Slot()
    def _show_checked(self) -> None:
        checked = self._spans.checkedId()
        if checked >= 0 and list(Span)[checked] is not self._span:
            self._span_clicked(checked)


def _name(made: QAbstractButton, name: str, key: str) -> None:
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({key})")
