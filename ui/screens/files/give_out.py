"""Give out what this counter did, as a file that another counter or the register takes in."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.rights import Right
from desktop.services.exporting import GiveOut
from ui.dates import date_text
from ui.day_text import NoDayError
from ui.screens.case_page.fee_receipt import past_day
from ui.screens.files.jobs import GivingOut
from ui.screens.files.words import number_text
from ui.screens.lists.saving import ask_where, not_written
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

_DAY_WIDTH = 200
AskFile = Callable[[QWidget, str], Path | None]


class GiveOutPanel(QWidget):
    """Writes what has not been sent yet, or everything since a day."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, ask_where: AskFile = ask_where) -> None:
        super().__init__(parent)
        self._session = session
        self._ask_where = ask_where
        self._path = Path()
        self._title = label("", "heading", self, wrap=True)
        self._hint = label("", "muted", self, wrap=True)
        self.unsent = QRadioButton(self)
        self.since = QRadioButton(self)
        self._choice = QButtonGroup(self)
        for answer in (self.unsent, self.since):
            self._choice.addButton(answer)
        self.day = QLineEdit(self)
        self.day_field = Field("", self.day, parent=self)
        self.write_button = button("", icon=Icon.SEND, parent=self)
        self.outcome = Notice(self)
        self._lay_out()
        self.unsent.setChecked(True)
        self.day.setText(date_text(session.today - timedelta(days=1), Language.BOKMAL))  # in figures, as it is typed
        self.day.textEdited.connect(self._day_typed)
        self.day.returnPressed.connect(self.write)
        self.write_button.clicked.connect(self.write)
        self.words()

    @Slot()
    def write(self) -> None:
        """Ask where, and write the file in the worker."""
        session = self._session
        since: date | None = None
        self.day_field.set_error("")
        if self.since.isChecked():
            try:
                since = past_day(self.day.text(), session.today)
            except NoDayError:
                self.day_field.set_error(self.tr("Write a day, such as 23.11.2026."))
                self.day.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        path = self._ask_where(self, f"{session.store.device.station_id}-{session.today.isoformat()}.jsonl")
        if path is None:
            return
        self._path = path
        self.write_button.setEnabled(False)
        self.outcome.say(self.tr("The file is being written …"), Tone.INFO)
        session.tasks.submit(GivingOut(session.store, session.actor, path, since), self._written, self._not_written)

    @Slot(object)
    def _written(self, given: GiveOut) -> None:
        self.write_button.setEnabled(True)
        language = self._session.language
        text = self.tr("Written to %1: %2 cases, %3 appointments, %4 entries of the journal.")
        for at, number in enumerate((given.cases, given.appointments, given.events), 2):
            text = text.replace(f"%{at}", number_text(number, language))
        if not given.events:
            text = self.tr("Written to %1, but there was nothing new: the file is empty.")
        self.outcome.say(text.replace("%1", str(self._path)), Tone.SUCCESS)

    @Slot(object)
    def _not_written(self, error: BaseException) -> None:
        self.write_button.setEnabled(True)
        if isinstance(error, OSError):
            self.outcome.say(not_written(), Tone.DANGER)
            return
        self.outcome.say("")
        self._session.tell(error)

    @Slot(str)
    def _day_typed(self, _: str) -> None:
        self.since.setChecked(True)

    def words(self) -> None:
        """Word everything."""
        may = Right.EXCHANGE in self._session.actor.rights
        self._title.setText(self.tr("Give out what this counter did"))
        self._hint.setText(
            self.tr("Cases, their appointments and the journal, in the form that others take in.")
            if may
            else self.tr("Your account may not give files out.")
        )
        self.unsent.setText(self.tr("What has not been sent yet"))
        self.since.setText(self.tr("Everything since"))
        self.day_field.set_texts(self.tr("Day"))
        rename(self.write_button, self.tr("Write a file …"))
        for widget in (self.unsent, self.since, self.day_field, self.write_button):
            widget.setVisible(may)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    def _lay_out(self) -> None:
        space = tokens().space
        self.day.setMaxLength(12)
        self.day_field.setMaximumWidth(_DAY_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addSpacing(space.xl)
        row.addWidget(self.day_field)
        row.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.write_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.unsent)
        column.addWidget(self.since)
        column.addLayout(row)
        column.addWidget(self.outcome)
        column.addLayout(foot)
        self.setFocusProxy(self.unsent)
