"""The document at hand: what it must be, where it stands, by when, and a note."""

from datetime import date

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.languages import Language
from desktop.domain.papers import LineState
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.case_page import LineRow
from desktop.services.reference import reasons
from desktop.services.wording import document
from ui import words
from ui.dates import date_text
from ui.screens.case_page.checklist_lines import Mark, ShownLine
from ui.screens.case_page.day_text import NoDayError, read_day
from ui.screens.case_page.reason_chooser import ReasonChooser
from ui.screens.case_page.tab import give_name
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.field import Field
from ui.widgets.restyle import label

_BUTTONS = (
    (Mark.ORIGINAL, Icon.ORIGINAL),
    (Mark.COPY, Icon.COPY),
    (Mark.MISSING, Icon.MISSING),
    (Mark.NOT_RELEVANT, Icon.NOT_RELEVANT),
)


class DocumentPane(QScrollArea):
    """Shows one line of the checklist and takes what the keys alone cannot say.

    Signals:
        marked: a `Mark`, by one of the buttons.
        day_set: the day by which a missing document must be handed in.
        reason_given: why the document is not needed: a code, or words (str).
        noted: the note (str).
        left: the keyboard goes back to the list.
    """

    marked = Signal(object)
    day_set = Signal(object)
    reason_given = Signal(object)
    noted = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: ShownLine | None = None
        self._applicant = Language.BOKMAL
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name = label("", "heading", wrap=True)
        self._required = label("", "muted", wrap=True)
        self._states = QButtonGroup(self)
        self._states.setExclusive(False)
        self._day = QLineEdit()
        self._day.setMaxLength(20)
        self._day_field = Field("", self._day)
        self._because = label("", "", wrap=True)
        self._chooser = ReasonChooser()
        self._note = QLineEdit()
        self._note.setMaxLength(500)
        self._note_field = Field("", self._note)
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
        self._states.idClicked.connect(self._press)
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
        made = self._states.button([each for each, _ in _BUTTONS].index(mark))
        assert isinstance(made, QPushButton)  # noqa: S101 - made below
        return made

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
            self._chooser.hide()
        self._fill(shown.line, same=same)
        self._name.setText(shown.name)
        self._required.setText(shown.required)
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
        self._chooser.ask(self.tr("Why is the document not relevant?"), offered)
        self.ensureWidgetVisible(self._chooser)

    def settle(self) -> bool:
        """Take what is being typed; say whether all of it could be taken."""
        self._take_note()
        self._take_day()
        return not self._day_field.error

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask no longer why, once the clerk has gone elsewhere."""
        super().hideEvent(event)
        if not event.spontaneous():  # not where only the window is put away
            self._chooser.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by Esc; what was typed and not yet taken is put back."""
        if event.key() == Qt.Key.Key_Escape and self._shown is not None:
            self._fill(self._shown.line, same=False)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _fill(self, line: LineRow, *, same: bool) -> None:
        pressed = {
            Mark.ORIGINAL: line.original_seen,
            Mark.COPY: line.copy_taken,
            Mark.MISSING: line.state is LineState.MISSING,
            Mark.NOT_RELEVANT: line.state is LineState.NOT_RELEVANT,
        }
        for mark, down in pressed.items():
            made = self.state_button(mark)
            made.setChecked(down)
            made.setAccessibleDescription(self.tr("said") if down else self.tr("not said"))
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
        explanation, own = document(code).explanation, self._session.language
        self._told_title.setText(
            self.tr("What the applicant is told, in %1").replace("%1", words.language_word(self._applicant))
        )
        self._told.setText(explanation.into(self._applicant))
        self._own_title.setText(words.language_word(own))
        self._own.setText(explanation.into(own))
        for text in (self._own_title, self._own):
            text.setVisible(own is not self._applicant)

    @Slot(int)
    def _press(self, at: int) -> None:
        mark = _BUTTONS[at][0]
        if self._shown is not None:
            self._fill(self._shown.line, same=True)  # the command decides what is down, not the click
        self.marked.emit(mark)

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
        self._chooser.hide()
        self.reason_given.emit(because)

    @Slot()
    def _give_up(self) -> None:
        self._chooser.hide()
        self._because.setVisible(bool(self._because.text()))
        self.left.emit()

    def _words(self) -> None:
        give_name(self, self.tr("The document at hand"))
        names = {
            Mark.ORIGINAL: (self.tr("Original seen"), "O"),
            Mark.COPY: (self.tr("Copy taken"), "K"),
            Mark.MISSING: (self.tr("Missing"), "M"),
            Mark.NOT_RELEVANT: (self.tr("Not relevant"), "−"),
        }
        for mark, (name, key) in names.items():
            made = self.state_button(mark)
            made.setText(name)
            made.setAccessibleName(name)
            made.setToolTip(self.tr("%1 (key %2)").replace("%1", name).replace("%2", key))
        self._day_field.set_texts(self.tr("Hand in by"), self.tr("7.12.2026, 7.12 or +14 for days"))
        self._note_field.set_texts(self.tr("Note"))

    def _lay_out(self) -> None:
        space = tokens().space
        grid = QGridLayout()
        grid.setSpacing(space.xs)
        for at, (_, sign) in enumerate(_BUTTONS):
            made = QPushButton()
            made.setCheckable(True)
            made.setAutoDefault(False)
            give_icon(made, sign, "text")
            self._states.addButton(made, at)
            grid.addWidget(made, at // 2, at % 2)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, space.xs, 0)
        column.setSpacing(space.s)
        column.addWidget(self._name)
        column.addWidget(self._required)
        column.addLayout(grid)
        for part in (self._chooser, self._because, self._day_field, self._note_field):
            column.addWidget(part)
        line = QFrame()
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        column.addSpacing(space.xs)
        column.addWidget(line)
        for part in (self._told_title, self._told, self._own_title, self._own):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._inside)
