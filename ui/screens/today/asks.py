"""What is asked under the list of today: a drop-in's errand, to whom somebody is handed over, whose case it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.domain.alphabet import name_key
from desktop.services.commands import Outcome
from desktop.services.hand_overs import HandOverTo
from desktop.services.queries.calendar import DeskRow
from desktop.services.queries.queue import WalkInRow
from desktop.services.reference import catalogue
from desktop.services.walk_ins import AttachWalkIn, NoteWalkIn
from desktop.services.wording import service
from ui.models.day import PersonLine
from ui.screens.booking.search_combo import SearchCombo
from ui.screens.card.choices import Choices
from ui.screens.items.ask import AskPanel
from ui.screens.today.counter_work import Somebody, number_of
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.widgets.field import Field
from ui.widgets.restyle import label

_QUEUE = "queue"
_NOTE_LENGTH = 250
_USUAL = ("missing-documents", "card-collection", "hand-in", "follow-up")
"""The errands that people most often come with unasked. No source: practice."""


class WalkInPanel(AskPanel):
    """Notes somebody who came without an appointment.

    Args:
        case_id, name: the person at hand, who may be the one; empty for nobody.
    """

    def __init__(self, session: Session, case_id: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.ADD, parent)
        self._case_id, self._name = case_id, name
        self.noted = ""
        self.errand = SearchCombo()
        self.errand_field = Field("", self.errand, parent=self, required=True)
        self.note = QLineEdit()
        self.note.setMaxLength(_NOTE_LENGTH)
        self.note_field = Field("", self.note, parent=self)
        self.whose = QCheckBox(self)
        self.whose.setVisible(bool(case_id))
        for part in (self.errand_field, self.note_field, self.whose):
            self.column.addWidget(part)
        self.note.returnPressed.connect(self.confirm_button.click)
        self.setFocusProxy(self.errand)

    def words(self) -> None:
        """Word the fields."""
        self.set_texts(self.tr("Somebody without an appointment"), self.tr("Give a number"))
        language = self.session.language
        known = {one.code: service(one.code, language) for one in catalogue().services}
        usual = [(code, known[code]) for code in _USUAL if code in known]
        others = [(code, name) for code, name in known.items() if code not in _USUAL]
        others.sort(key=lambda one: name_key(one[1]))
        self.errand.set_choices(usual, others)
        self.errand_field.set_texts(self.tr("Errand"))
        self.note_field.set_texts(self.tr("Note"), self.tr("In a few words, without names; only the counter sees it."))
        self.whose.setText(self.tr("It is %1").replace("%1", isolate(self._name)))
        self.whose.setAccessibleName(self.whose.text())

    def confirm(self) -> None:
        """Note it, if it is said what they came about."""
        self.errand.settle()
        if not self.errand.is_chosen:
            self.errand_field.set_error(self.tr("Choose what they came about."))
            self.errand.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.errand_field.set_error("")
        case_id = self._case_id if self.whose.isChecked() else ""
        self.noted = self.session.store.ids.new()
        command = NoteWalkIn(self.noted, self.errand.code, self.note.text().strip(), case_id)
        self.attempt(command, told=self.tr("Noted as number %1."), undo=self.tr("Take off the queue"))

    @Slot(object)
    def _succeeded(self, outcome: Outcome) -> None:
        # The number is what the person is to know, and nobody knows it before.
        self._told = self._told.replace("%1", str(outcome.result))
        super()._succeeded(outcome)


class HandOverPanel(AskPanel):
    """Hands somebody over to another desk, or back to those who wait."""

    def __init__(
        self, session: Session, line: Somebody, desks: Sequence[DeskRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, Icon.HAND_OVER, parent)
        self._line = line
        self._desks = {desk.number: desk for desk in desks if desk.number != line.row.served_at}
        self.to = Choices((*self._desks, _QUEUE), 6, self)
        self.reason = QLineEdit()
        self.reason.setMaxLength(_NOTE_LENGTH)
        self.reason_field = Field("", self.reason, parent=self, required=True)
        self.column.addWidget(self.to)
        self.column.addWidget(self.reason_field)
        self.reason.returnPressed.connect(self.confirm_button.click)
        self.setFocusProxy(self.to.answer(next(iter(self._desks), _QUEUE)))

    def words(self) -> None:
        """Word the fields."""
        self.set_texts(self.tr("Hand over %1").replace("%1", self._who()), self.tr("Hand over"))
        texts = {number: self.tr("Desk %1").replace("%1", number) for number in self._desks}
        self.to.set_texts(self.tr("Who goes on"), {**texts, _QUEUE: "0  " + self.tr("back to the queue")})
        self.reason_field.set_texts(self.tr("Why"), self.tr("In a word, for whoever goes on."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the number of the desk; 0 is back to the queue. The reason is next."""
        code = _QUEUE if event.text() == "0" else event.text()
        if code in (*self._desks, _QUEUE):
            self.to.answer(code).click()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def confirm(self) -> None:
        """Hand over, if it is said to whom and why."""
        self.to.set_error("" if self.to.value else self.tr("Choose who goes on."))
        if not self.to.value:
            self.to.focus_in()
            return
        reason = self.reason.text().strip()
        self.reason_field.set_error("" if reason else self.tr("Write why, in a word."))
        if not reason:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        desk = self._desks.get(self.to.value)
        row = self._line.row
        command = HandOverTo(
            self.session.store.ids.new(),
            reason,
            desk.desk_id if desk else "",
            "" if isinstance(row, WalkInRow) else row.appointment_id,
            row.walk_in_id if isinstance(row, WalkInRow) else "",
        )
        told = (
            self.tr("%1 waits for desk %2.").replace("%2", desk.number)
            if desk
            else self.tr("%1 is back among those who wait.")
        )
        self.attempt(command, told=told.replace("%1", self._who()), undo=self.tr("Take back the hand-over"))

    def _who(self) -> str:
        line = self._line
        name = line.row.name
        number = self.tr("number %1").replace("%1", str(number_of(line)))
        return isolate(name) if isinstance(line, PersonLine) or name else number


class WhosePanel(AskPanel):
    """Attaches a drop-in to the case of the person at hand."""

    def __init__(
        self, session: Session, row: WalkInRow, case_id: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, Icon.PERSON, parent)
        self._row, self._case_id, self._name = row, case_id, name
        self._who = label("", "", self, wrap=True)
        self.column.addWidget(self._who)
        self.setFocusProxy(self.confirm_button)

    def words(self) -> None:
        """Word the question."""
        title = self.tr("Whose errand is number %1?").replace("%1", str(self._row.number))
        self.set_texts(title, self.tr("Attach the case"))
        self._who.setText(self.tr("The person at hand: %1").replace("%1", isolate(self._name)))

    def confirm(self) -> None:
        """Attach it."""
        told = self.tr("Number %1 is %2.").replace("%1", str(self._row.number)).replace("%2", isolate(self._name))
        self.attempt(AttachWalkIn(self._row.walk_in_id, self._case_id), told=told, undo=self.tr("Detach the case"))
