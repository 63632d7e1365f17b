"""The forms that nobody has entered yet: how many there are, which, and those that never will be entered."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.blank_forms import FormOutcome
from desktop.services.commands import Outcome
from desktop.services.forms_not_used import NoteForms
from desktop.services.queries.waiting_forms import FormRow, waiting_forms
from ui.attempt import WayBack
from ui.models.rows import RowModel
from ui.scanner import TAKES_SCANS
from ui.screens.papers.entering.form_words import FormDelegate, FormLine, counts_word, key, line_of, speak
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList


class WaitingForms(QWidget):
    """A line for the number, typed or scanned, and the list; Enter takes a form.

    Signals:
        wanted: number of the form that is to be entered, as it was typed or chosen.
    """

    wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[FormRow, ...] = ()
        self.line = QLineEdit()
        self.line.setMaxLength(60)
        self.line.setProperty(TAKES_SCANS, True)  # noqa: FBT003 - Qt's own call
        self.field = Field("", self.line, parent=self)
        self.counts = label("", "muted", self, wrap=True)
        self.model: RowModel[FormLine] = RowModel(speak, key, parent=self)
        self.list = RowList("", FormDelegate(), self)
        self.list.setModel(self.model)
        self.spoilt_button = button("", Kind.QUIET, Icon.CANCELLED, self)
        self.unused_button = button("", Kind.QUIET, Icon.DOCUMENT, self)
        self.rest_button = button("", Kind.QUIET, Icon.DOCUMENT, self)
        self.line.returnPressed.connect(self._typed)
        self.list.opened.connect(self.wanted)
        self.list.current_changed.connect(self._enable)
        self.spoilt_button.clicked.connect(self.note_spoilt)
        self.unused_button.clicked.connect(self.note_unused)
        self.rest_button.clicked.connect(self.note_rest)
        self._lay_out()
        self.setFocusProxy(self.line)
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the list again."""
        self._rows = waiting_forms(self._session.store)
        self.model.set_rows([line_of(row, self._session.language) for row in self._rows])
        if self._rows and not self.list.current_key:
            self.list.go_to(self._rows[0].number)
        self._words()

    @Slot()
    def note_spoilt(self) -> None:
        """Note the chosen form as spoilt."""
        self._note((self.list.current_key,), FormOutcome.SPOILT)

    @Slot()
    def note_unused(self) -> None:
        """Note the chosen form as never used."""
        self._note((self.list.current_key,), FormOutcome.UNUSED)

    @Slot()
    def note_rest(self) -> None:
        """Note all forms as never used that were reserved together with the chosen one and still wait."""
        self._note(self._bundle, FormOutcome.UNUSED)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.read()

    @property
    def _bundle(self) -> tuple[str, ...]:
        chosen = next((row for row in self._rows if row.number == self.list.current_key), None)
        if chosen is None:
            return ()
        return tuple(row.number for row in self._rows if row.reserved_at == chosen.reserved_at)

    def _note(self, numbers: tuple[str, ...], outcome: FormOutcome) -> None:
        if numbers and numbers[0]:
            self._session.submit(NoteForms(numbers, outcome), self._noted)

    @Slot(object)
    def _noted(self, outcome: Outcome) -> None:
        offer = WayBack(self._session, outcome.undo, self._session).offer(self.tr("Undo")) if outcome.undo else None
        self._session.messages.success(self.tr("Noted: nobody will look for it any more."), undo=offer)

    @Slot()
    def _typed(self) -> None:
        number = self.line.text().strip()
        if number:
            self.wanted.emit(number)
        elif self.list.current_key:
            self.wanted.emit(self.list.current_key)

    @Slot()
    def _enable(self) -> None:
        for made in (self.spoilt_button, self.unused_button):
            made.setEnabled(bool(self.list.current_key))
        together = len(self._bundle)
        self.rest_button.setVisible(together > 1)
        rename(self.rest_button, self.tr("All %1 of this bundle never used").replace("%1", str(together)))

    def _words(self) -> None:
        self.field.set_texts(self.tr("Number of the form"), self.tr("Type or scan it; Enter takes the form."))
        said = counts_word(self._rows) if self._rows else self.tr("No form waits to be entered.")
        self.counts.setText(said)
        self.list.setAccessibleName(self.tr("Forms that nobody has entered"))
        self.list.setAccessibleDescription(self.tr("Enter takes the form."))
        rename(self.spoilt_button, self.tr("Spoilt"))
        rename(self.unused_button, self.tr("Never used"))
        self._enable()

    def _lay_out(self) -> None:
        space = tokens().space
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.spoilt_button)
        row.addWidget(self.unused_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self.field)
        column.addWidget(self.counts)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(self.rest_button, 0, Qt.AlignmentFlag.AlignLeft)
