"""A call about something that waits: the number to call, and what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.missing_papers import CallOutcome
from desktop.services.commands import Command
from desktop.services.missing_papers import NoteCallAttempt
from desktop.services.phones import display_phone
from ui.screens.card.choices import Choices
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.widgets.field import Field
from ui.widgets.restyle import label


class CallPanel(AskPanel):
    """Notes a call to the applicant of a case."""

    def __init__(self, session: Session, case_id: str, name: str, phone: str, parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.PHONE, parent)
        self._case_id, self._name, self._phone = case_id, name, phone
        self.number = label("", "lead", self)
        self.number.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.outcome = Choices(tuple(outcome.value for outcome in CallOutcome), 2, self)
        self.note = QLineEdit()
        self.note.setMaxLength(250)
        self.note_field = Field("", self.note, parent=self)
        for part in (self.number, self.outcome, self.note_field):
            self.column.addWidget(part)
        self.note.returnPressed.connect(self.confirm_button.click)
        self.setFocusProxy(self.outcome.answer(CallOutcome.REACHED))

    def words(self) -> None:
        """Word the fields."""
        self.set_texts(self.tr("Call %1").replace("%1", isolate(self._name)), self.tr("Note the call"))
        self.number.setText(display_phone(self._phone) or self.tr("No phone number is noted."))
        self.number.setAccessibleName(self.number.text())
        answers = {
            CallOutcome.REACHED.value: self.tr("Reached"),
            CallOutcome.MESSAGE_LEFT.value: self.tr("Message left"),
            CallOutcome.NO_ANSWER.value: self.tr("No answer"),
            CallOutcome.WRONG_NUMBER.value: self.tr("Wrong number"),
        }
        figures = {code.value: f"{at}  {answers[code.value]}" for at, code in enumerate(CallOutcome, 1)}
        self.outcome.set_texts(self.tr("What came of it"), figures)
        self.note_field.set_texts(self.tr("Note"), self.tr("Only what the next clerk needs."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose what came of it by its figure; the note is next."""
        at = event.key() - Qt.Key.Key_1
        if 0 <= at < len(CallOutcome) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.outcome.answer(tuple(CallOutcome)[at].value).click()
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def confirm(self) -> None:
        """Note the call, if it is said what came of it."""
        self.outcome.set_error("" if self.outcome.value else self.tr("Choose what came of the call."))
        if not self.outcome.value:
            self.outcome.focus_in()
            return
        command = self.command(CallOutcome(self.outcome.value), self.note.text().strip())
        self.attempt(command, told=self.tr("Call noted."), undo=self.tr("Remove the call"))

    def command(self, outcome: CallOutcome, note: str) -> Command:
        """Return what notes the call; a subclass notes it with what it was about."""
        return NoteCallAttempt(self.session.store.ids.new(), self._case_id, outcome, note)
