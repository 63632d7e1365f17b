"""The document at hand: what it must be, where it stands, by when, and a note."""

from datetime import date

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.languages import Language, Text
from desktop.domain.papers import LineState
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.case_page import LineRow
from desktop.services.reference import reasons
from desktop.services.wording import document
from ui import words
from ui.dates import date_text
from ui.day_text import NoDayError, read_day
from ui.screens.case_page.reason_chooser import ReasonChooser
from ui.screens.checklist.lines import Mark, ShownLine
from ui.screens.checklist.state_buttons import StateButtons
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.widgets.sides import give_name

_FLAT_FROM = 400
_FLAT_HEIGHT = 112
_ASKING_HEIGHT = 210
_ANY_HEIGHT = 16_777_215
"""Qt's own limit: no limit."""


class DocumentPane(QScrollArea):
    """Shows one line of the checklist and takes what the keys alone cannot say.

    Signals:
        marked: a `Mark`, by one of the buttons.
        day_set: the day by which a missing document must be handed in.
        reason_given: why the document is not needed: a code, or words (str).
        noted: the note (str).
        removal_wanted: the paper, which is on no list, is to be taken away.
        asking: whether the question why takes the room (bool).
        left: the keyboard goes back to the list.
    """

    marked = Signal(object)
    day_set = Signal(object)
    reason_given = Signal(object)
    noted = Signal(object)
    removal_wanted = Signal()
    asking = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: ShownLine | None = None
        self._applicant = Language.BOKMAL
        self._flat = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name = label("", "heading", wrap=True)
        self._required = label("", "muted", wrap=True)
        self._states = StateButtons()
        self._day = QLineEdit()
        self._day.setMaxLength(20)
        self._day_field = Field("", self._day)
        self._because = label("", "", wrap=True)
        self._chooser = ReasonChooser()
        self._note = QLineEdit()
        self._note.setMaxLength(500)
        self._note_field = Field("", self._note)
        self._whose = label("", "small", wrap=True)
        self._whose.setTextFormat(Qt.TextFormat.PlainText)
        self.remove_button = button("", Kind.QUIET, Icon.CLOSE)
        self.remove_button.clicked.connect(self.removal_wanted)
        self._told_title = label("", "small", wrap=True)
        self._told = label("", "", wrap=True)
        self._own_title = label("", "small", wrap=True)
        self._own = label("", "muted", wrap=True)
        for text in (self._told, self._own, self._because):
            text.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._day.editingFinished.connect(self._take_day)
        self._note.editingFinished.connect(self._take_note)
        self._day.returnPressed.connect(self._leave_good_day)
        self._note.returnPressed.connect(self.left)
        self._chooser.chosen.connect(self._take_reason)
        self._chooser.given_up.connect(self._give_up)
        self._states.pressed.connect(self.marked)
        self._words()
        self.show_line(None, self._applicant)

    @property
    def asks_why(self) -> bool:
        """Say whether the reasons for which a document is not needed are offered."""
        return not self._chooser.isHidden()

    @property
    def day_edit(self) -> QLineEdit:
        """Return the line for the day."""
        return self._day

    @property
    def note_edit(self) -> QLineEdit:
        """Return the line for the note."""
        return self._note

    @property
    def chooser(self) -> ReasonChooser:
        """Return the reasons."""
        return self._chooser

    @property
    def day_error(self) -> str:
        """Return what is wrong with the day, or nothing."""
        return self._day_field.error

    @property
    def told(self) -> str:
        """Return what the applicant is told that the document must be."""
        return self._told.text()

    def state_button(self, mark: Mark) -> QPushButton:
        """Return the button of a state."""
        return self._states.button(mark)

    def show_line(self, shown: ShownLine | None, applicant: Language) -> None:
        """Show a line; what is being typed about the same one stays."""
        same = shown is not None and self._shown is not None and shown.line.line_id == self._shown.line.line_id
        said_otherwise = same and shown is not None and self._shown is not None and shown.state != self._shown.state
        self._shown, self._applicant = shown, applicant
        self.setEnabled(shown is not None)
        self._inside.setVisible(shown is not None)
        if shown is None:
            return
        if not same or said_otherwise:
            self._end_question()
        self._fill(shown.line, same=same)
        self._name.setText(shown.name)
        self._required.setText(shown.required)
        self._whose.setText(shown.whose)
        self._whose.setVisible(bool(shown.whose))
        self.remove_button.setVisible(shown.line.removable)
        self._because.setText(shown.why)
        self._because.setVisible(bool(shown.why) and not self.asks_why)
        self._explain(shown.line.document)

    def ask_day(self) -> None:
        """Take the keyboard for the day."""
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)
        self._day.selectAll()

    def ask_note(self) -> None:
        """Take the keyboard for the note."""
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)
        self._note.selectAll()

    def ask_why(self) -> None:
        """Offer the reasons for which a document is not needed."""
        self._chooser.show()
        self._because.hide()
        offered = reasons(self._session.language)[ReasonGroup.NOT_RELEVANT]
        self._limit()
        self._chooser.ask(self.tr("Why is the document not relevant?"), offered)
        self.ensureWidgetVisible(self._chooser)

    def lock(self, *, locked: bool) -> None:
        """Let nothing be said, as of a case that is closed; what the document must be can still be read."""
        for part in (self._states, self._day_field, self._note_field, self.remove_button):
            part.setEnabled(not locked)

    def settle(self) -> bool:
        """Take what is being typed; say whether all of it could be taken."""
        self._take_note()
        self._take_day()
        return not self._day_field.error

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask no longer why, once the clerk has gone elsewhere."""
        super().hideEvent(event)
        if not event.spontaneous():  # not where only the window is put away
            self._end_question()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by Esc; what was typed and not yet taken is put back."""
        if event.key() == Qt.Key.Key_Escape and self._shown is not None:
            self._fill(self._shown.line, same=False)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie flat where the pane is wide, which it is under the list."""
        super().resizeEvent(event)
        flat = event.size().width() > _FLAT_FROM
        if flat != self._flat:
            self._arrange(flat=flat)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _fill(self, line: LineRow, *, same: bool) -> None:
        self._states.show_line(line)
        language = self._session.language
        day = date_text(line.missing_by, language) if line.missing_by else ""
        for edit, text in ((self._day, day), (self._note, line.note)):
            if not (same and edit.isModified()) and edit.text() != text:
                edit.setText(text)
            if not same:
                edit.setModified(False)
        if not same:
            self._day_field.set_error("")
        self._day_field.setVisible(line.state is LineState.MISSING)

    def _explain(self, code: str) -> None:
        # A paper that is on no list was brought unasked: there is nothing to tell of it.
        explanation = document(code).explanation if code else Text("", "", "")
        own = self._session.language
        self._told_title.setText(
            self.tr("What the applicant is told, in %1").replace("%1", words.language_word(self._applicant))
        )
        self._told.setText(explanation.into(self._applicant))
        self._own_title.setText(words.language_word(own))
        self._own.setText(explanation.into(own))
        for text in (self._told_title, self._told):
            text.setVisible(bool(code))
        for text in (self._own_title, self._own):
            text.setVisible(bool(code) and own is not self._applicant)

    @Slot()
    def _take_day(self) -> None:
        if not self._day.isModified() or self._day_field.isHidden() or self._shown is None:
            return
        try:
            day = read_day(self._day.text(), self._session.today)
        except NoDayError:
            self._day_field.set_error(self.tr("This is no date. Write it as 7.12.2026, 7.12 or +14 for days."))
            return
        if day < self._session.today:
            self._day_field.set_error(self._session.sentence(RuleBroken("missing-by-passed")))
            return
        self._day_field.set_error("")
        self._day.setModified(False)
        self._write_day(day)
        if day != self._shown.line.missing_by:
            self.day_set.emit(day)

    def _write_day(self, day: date) -> None:
        blocked = QSignalBlocker(self._day)
        self._day.setText(date_text(day, self._session.language))
        blocked.unblock()

    @Slot()
    def _leave_good_day(self) -> None:
        # Enter comes here before `editingFinished`.
        self._take_day()
        if not self._day_field.error:
            self.left.emit()

    @Slot()
    def _take_note(self) -> None:
        if not self._note.isModified() or self._shown is None:
            return
        self._note.setModified(False)
        note = self._note.text().strip()
        if note != self._shown.line.note:
            self.noted.emit(note)

    @Slot(object)
    def _take_reason(self, because: str) -> None:
        self._end_question()
        self.reason_given.emit(because)

    @Slot()
    def _give_up(self) -> None:
        self._end_question()
        self._because.setVisible(bool(self._because.text()))
        self.left.emit()

    def _words(self) -> None:
        give_name(self, self.tr("The document at hand"))
        self._day_field.set_texts(self.tr("Hand in by"), self.tr("7.12.2026, 7.12 or +14 for days"))
        self._note_field.set_texts(self.tr("Note"))
        rename(self.remove_button, self.tr("Remove this paper"))
        self.remove_button.setToolTip(self.tr("Delete, while nothing is said of it"))

    def _lay_out(self) -> None:
        space = tokens().space
        self._fields = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._fields.setSpacing(space.s)
        self._fields.addWidget(self._day_field, 0)
        self._fields.addWidget(self._note_field, 1)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, space.xs, 0)
        column.setSpacing(space.s)
        column.addWidget(self._name)
        column.addWidget(self._required)
        self._upper = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._upper.setSpacing(space.s)
        self._upper.addWidget(self._states)
        self._upper.addLayout(self._fields, 1)
        column.addLayout(self._upper)
        for part in (self._chooser, self._because, self._whose):
            column.addWidget(part)
        column.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        line = QFrame()
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        column.addSpacing(space.xs)
        column.addWidget(line)
        for part in (self._told_title, self._told, self._own_title, self._own):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._inside)
        self._arrange(flat=False)

    def _arrange(self, *, flat: bool) -> None:
        """Lay everything out in a high pane, or in a flat one under the list, where the list says the name."""
        self._flat = flat
        self._states.arrange(across=3 if flat else 2)
        direction = QBoxLayout.Direction
        self._upper.setDirection(direction.LeftToRight if flat else direction.TopToBottom)
        self._fields.setDirection(direction.LeftToRight if flat else direction.TopToBottom)
        for part in (self._name, self._required):
            part.setVisible(not flat)
        self._limit()

    def _end_question(self) -> None:
        self._chooser.hide()
        self._limit()

    def _limit(self) -> None:
        """Leave the room to the list where the pane lies under it, but for the question why."""
        flat = self._flat and not self.asks_why
        self.setMaximumHeight(_FLAT_HEIGHT if flat else _ANY_HEIGHT)
        self.setMinimumHeight(_ASKING_HEIGHT if self._flat and self.asks_why else 0)
        self.asking.emit(self.asks_why)
