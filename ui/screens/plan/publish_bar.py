"""For which days a plan is published, and the buttons that do it."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from ui.screens.card.suggested_line import SuggestedDay
from ui.screens.plan.publishing import Days
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

_AHEAD = timedelta(weeks=12)
_DAY_WIDTH = 124
_PROGRESS_WIDTH = 160


class PublishBar(QFrame):
    """Takes the first and the last day, and says what is being done.

    Signals:
        edited: one of the days is another.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = SuggestedDay(), SuggestedDay()
        self.first_field = Field("", self.first, parent=self, required=True)
        self.last_field = Field("", self.last, parent=self, required=True)
        self.preview_button = button("", icon=Icon.SHOW, parent=self)
        self.publish_button = primary_button("", Icon.SEND, self)
        self.release_button = button("", Kind.QUIET, Icon.ORIGINAL, self)
        self.progress = Notice(self)
        self.how_far = QProgressBar(self)
        self.how_far.setTextVisible(False)
        self.how_far.setFixedWidth(_PROGRESS_WIDTH)
        self.count = label("", "small", self)
        self.stop_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self._writing = (self.how_far, self.count, self.stop_button)
        for part in self._writing:
            part.hide()
        self._lay_out()
        for line in (self.first, self.last):
            line.textChanged.connect(self.edited)
            line.returnPressed.connect(self.preview_button.click)
        self.words()

    def suggest(self, today: date, reaches: date | None, language: Language) -> None:
        """Put the days in that are meant mostly: from today on, as far as the plan reaches already."""
        self.first.suggest(today, language)
        self.last.suggest(reaches if reaches is not None and reaches >= today else today + _AHEAD, language)

    def days(self, today: date) -> Days | None:
        """Return the days that are meant; what is no day is said at its field."""
        first, last = self.first.day(today), self.last.day(today)
        wrong = self.tr("Write a date, such as 23.11.2026.")
        self.first_field.set_error("" if first else wrong)
        self.last_field.set_error("" if last else wrong)
        if first is None or last is None:
            (self.last if first else self.first).setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return Days(first, last)

    def show_refusal(self, code: str, sentence: str) -> bool:
        """Say at a field what a refusal says of the days; say whether it is about them."""
        field = {
            "plan-in-past": self.first_field,
            "plan-days": self.last_field,
            "plan-too-long": self.last_field,
            "holidays-unknown": self.last_field,
        }.get(code)
        if field is None:
            return False
        field.set_error(sentence)
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def set_busy(self, text: str) -> None:
        """Say what is being done; nothing else can be begun meanwhile."""
        self.progress.say(text, Tone.INFO)
        for part in self._writing:
            part.hide()
        for each in (self.preview_button, self.publish_button, self.release_button):
            each.setEnabled(not text)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many of the places are written, and let it be stopped."""
        self.how_far.setRange(0, total)
        self.how_far.setValue(done)
        text = self.tr("%1 of %2 places").replace("%1", str(done)).replace("%2", str(total))
        self.count.setText(text)
        self.stop_button.setEnabled(True)
        for part in self._writing:
            part.show()

    def words(self) -> None:
        """Word everything."""
        self.first_field.set_texts(self.tr("Publish from"))
        self.last_field.set_texts(self.tr("to"))
        rename(self.preview_button, self.tr("Preview"))
        rename(self.publish_button, self.tr("Publish"))
        rename(self.stop_button, self.tr("Stop"))
        self.how_far.setAccessibleName(self.tr("How far the publishing is"))
        rename(self.release_button, self.tr("Release places now"))
        self.release_button.setToolTip(self.tr("Let all places of the days to publish be booked from now on"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    def _lay_out(self) -> None:
        space, top = tokens().space, Qt.AlignmentFlag.AlignTop
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        for each in (self.preview_button, self.publish_button):
            buttons.addWidget(each)
        pressed = QWidget(self)
        beneath = QVBoxLayout(pressed)  # the buttons stand beside the lines, not beside the words above them
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.setSpacing(0)
        beneath.addSpacing(self.first_field.sizeHint().height() - self.first.sizeHint().height())
        beneath.addLayout(buttons)
        row = FlowRow(self, space.m)
        for field in (self.first_field, self.last_field):
            field.setMinimumWidth(_DAY_WIDTH)
            field.setMaximumWidth(_DAY_WIDTH + tokens().space.xl)
            row.add(field, top)
        row.add(pressed, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.l, space.s, space.m, space.s)
        column.setSpacing(space.s)
        column.addWidget(row)
        column.addWidget(self.progress)
        how_far = QHBoxLayout()
        how_far.setSpacing(space.s)
        for part in self._writing:
            how_far.addWidget(part)
        how_far.addStretch(1)
        column.addLayout(how_far)
