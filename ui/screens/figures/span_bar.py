"""Asks for the days of the figures, shows how far the computing is, and lets it be stopped."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from desktop.domain.figures import Span
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.figures import usual_spans
from ui.dates import date_text
from ui.day_text import NoDayError
from ui.screens.case_page.fee_receipt import past_day
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.elided import ElidedCombo
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow

_OTHER = 2
_PROGRESS_WIDTH = 160


class SpanBar(FlowRow):
    """This week, last month, or days that are typed.

    Signals:
        wanted: the `Span` to compute.
        stop_wanted: the computing is to end.
    """

    wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.choice = ElidedCombo()
        self.choice.addItems(["", "", ""])
        self.choice_field = Field("", self.choice)
        self.first, self.last = QLineEdit(), QLineEdit()
        self.first_field, self.last_field = Field("", self.first), Field("", self.last)
        for line in (self.first, self.last):
            line.setMaxLength(12)
            line.setFixedWidth(116)
        self.compute_button = button("", icon=Icon.REFRESH, parent=self)
        self.progress = QProgressBar(self)
        self.progress.setFixedWidth(_PROGRESS_WIDTH)
        self.progress.setTextVisible(False)
        self.stop_button = button("", Kind.QUIET, Icon.CLOSE, self)
        for field in (self.choice_field, self.first_field, self.last_field):
            self.add(field, Qt.AlignmentFlag.AlignTop)
        for part in (self.compute_button, self.progress, self.stop_button):
            self.add(part, Qt.AlignmentFlag.AlignBottom)
        self.choice.activated.connect(self._chosen)
        self.first.returnPressed.connect(self._go_to_last)
        self.last.returnPressed.connect(self.submit)
        self.compute_button.clicked.connect(self.submit)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.setFocusProxy(self.choice)
        self._show_span(usual_spans(session.today)[0])
        self.show_progress(busy=False)
        self._words()

    def show_progress(self, done: int = 0, total: int = 0, *, busy: bool) -> None:
        """Show how far it is; without a total it only moves."""
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.compute_button.setVisible(not busy)
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot()
    def submit(self) -> None:
        """Ask for the days that stand there; what is no day, or the wrong way round, is said at its field."""
        days: list[date] = []
        for field, line in ((self.first_field, self.first), (self.last_field, self.last)):
            try:
                days.append(past_day(line.text(), self._session.today))
                field.set_error("")
            except NoDayError:
                field.set_error(self.tr("Write a day, such as 23.11.2026."))
        if len(days) < 2:
            (self.first if self.first_field.error else self.last).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if days[1] < days[0]:
            self.last_field.set_error(self._session.sentence(RuleBroken("period-backwards")))
            self.last.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.wanted.emit(Span(*days))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(int)
    def _chosen(self, at: int) -> None:
        if at == _OTHER:
            self._show_typing()
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.first.selectAll()
            return
        self._show_span(usual_spans(self._session.today)[at])
        self.submit()

    def _show_span(self, span: Span) -> None:
        for line, day in ((self.first, span.first), (self.last, span.last)):
            line.setText(date_text(day, Language.BOKMAL))  # in figures, as it is typed
        self.first_field.set_error("")
        self.last_field.set_error("")
        self._show_typing()

    def _show_typing(self) -> None:
        other = self.choice.currentIndex() == _OTHER
        self.first_field.setEnabled(other)
        self.last_field.setEnabled(other)

    @Slot()
    def _go_to_last(self) -> None:
        self.last.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> None:
        self.choice_field.set_texts(self.tr("Days"))
        for at, name in enumerate((self.tr("This week"), self.tr("Last month"), self.tr("Other days"))):
            self.choice.setItemText(at, name)
        self.first_field.set_texts(self.tr("From"))
        self.last_field.set_texts(self.tr("To and including"))
        rename(self.compute_button, self.tr("Compute"))
        rename(self.stop_button, self.tr("Stop"))
        self.progress.setAccessibleName(self.tr("How far the computing is"))
