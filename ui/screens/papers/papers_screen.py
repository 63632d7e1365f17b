"""The place for papers: those issued lately at this counter, and any paper by its number."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.scan import PaperScan, recognise
from desktop.services.commands import Outcome
from desktop.services.paper_copies import HandPaperOver, PostPaper
from desktop.services.queries.papers import IssuedPaperRow, paper_row, recent_papers
from desktop.services.queries.waiting_forms import count_waiting_forms
from ui.actions.binding import bind
from ui.actions.keymap import keymap
from ui.attempt import WayBack
from ui.help.topic import set_help
from ui.models.rows import RowModel
from ui.printing_out import Spooler, system_spooler
from ui.scanner import TAKES_SCANS
from ui.screen import Screen
from ui.screens.papers.filters import PaperFilters
from ui.screens.papers.paper_list import AT_COUNTER, PaperDelegate, PaperLine, key, line_of, speak
from ui.screens.papers.saving import ask_where_to_save
from ui.screens.papers.waiting_jobs import WaitingJobs
from ui.session import BookingStart, CaseAddress, Session
from ui.tasks import TaskRunner
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, primary_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList

#: How many papers are listed; an older one is found by its whole number.
LISTED = 200
#: The tab of the case page that a paper leads to.
PAPERS_TAB = "papers"
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PapersScreen(Screen):
    """Lists the papers of this counter; typing or scanning a number narrows the list, Enter shows the paper.

    Signals:
        forms_wanted: number of a form that was filled in by hand and is to be entered, or nothing for all that wait.
    """

    forms_wanted = Signal(object)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        spooler: Spooler | None = None,
        settings: QSettings | None = None,
        ask: Callable[[QWidget, Path], Path | None] = ask_where_to_save,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
    ) -> None:
        super().__init__(parent)
        set_help(self, "papers#find")
        self._session = session
        self._rows: tuple[IssuedPaperRow, ...] = ()
        self._refused = ""
        self._form = ""
        self._title = label("", "title", self)
        self.edit = QLineEdit(self)
        self.edit.setProperty(TAKES_SCANS, True)  # noqa: FBT003 - Qt's own call
        self.edit.setClearButtonEnabled(True)
        self.edit.setMaximumWidth(420)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._filter)
        self.model: RowModel[PaperLine] = RowModel(speak, key, parent=self)
        self.list = RowList("", PaperDelegate(AT_COUNTER), self)
        self.list.setModel(self.model)
        self.list.installEventFilter(self)
        self.list.opened.connect(session.paper_wanted)
        self.list.current_changed.connect(self._selected)
        self.case_button = button("", icon=Icon.CASES, parent=self)
        self.case_button.clicked.connect(self.open_case)
        self.show_button = primary_button("", Icon.SHOW, self)
        self.show_button.clicked.connect(self.show_paper)
        self.forms_button = button("", icon=Icon.DOCUMENT, parent=self)
        self.forms_button.clicked.connect(self.enter_forms)
        self.filters = PaperFilters(session, self)
        self.filters.changed.connect(self._narrow)
        self.hand_button = button("", icon=Icon.HAND_OVER, parent=self)
        self.hand_button.clicked.connect(self.hand_over)
        self.post_button = button("", icon=Icon.EMAIL, parent=self)
        self.post_button.clicked.connect(self.post)
        self.waiting = WaitingJobs(
            session, spooler or system_spooler(), self, settings=settings, ask=ask, make_runner=make_runner
        )
        self._empty = EmptyState(Icon.PAPERS, "", parent=self)
        self._empty.asked.connect(self._book)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.setFocusProxy(self.list)
        session.changed.connect(self._changed)
        self.mark_dirty(Changes(Touched.PAPERS))
        self._words()

    @property
    def sentence(self) -> str:
        """Return why the list is empty, or an empty text."""
        return "" if self.model.rows else self._refused

    def refresh(self, changes: object) -> None:
        """Read the papers again where papers or names changed."""
        wanted = Touched.PAPERS | Touched.PEOPLE
        if isinstance(changes, Changes) and not changes.touched & wanted:
            return
        self.waiting.refresh()
        self._count_forms()
        self._narrow()

    @Slot()
    def show_paper(self) -> None:
        """Show the current paper, or enter the form whose number is typed."""
        if self._form:
            self.enter_forms()
        elif self.list.current_key:
            self._session.paper_wanted.emit(self.list.current_key)

    @Slot()
    def enter_forms(self) -> None:
        """Enter what was filled in by hand: the form whose number is typed, or one of those that wait."""
        self.forms_wanted.emit(self._form)

    @Slot()
    def hand_over(self) -> None:
        """Note that the newest copy of the current paper was handed over."""
        if self.hand_button.isEnabled():
            self._session.submit(HandPaperOver(self.list.current_key), self._handed_over)

    @Slot()
    def post(self) -> None:
        """Note that the newest copy of the current paper was posted."""
        if self.post_button.isEnabled():
            self._session.submit(PostPaper(self.list.current_key), self._posted)

    @Slot()
    def open_case(self) -> None:
        """Open the case of the current paper, if it is about one."""
        line = self._current()
        if line is not None and line.case_id:
            self._session.case_opened.emit(CaseAddress(line.case_id, PAPERS_TAB))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the arrows and Enter between the line and the list; Shift+Enter opens the case."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTERS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.open_case()
                return True
            if watched is self.edit:
                return self._line_key(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _line_key(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTERS:
            self.show_paper()
            return True
        if event.key() in _LIST_KEYS:
            QApplication.sendEvent(self.list, event.clone())
            return True
        if event.key() == Qt.Key.Key_Escape and self.edit.text():
            self.edit.clear()
            return True
        return False

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self.mark_dirty(changes)

    @Slot()
    def _narrow(self) -> None:
        """Read the papers that are wanted."""
        self._rows = recent_papers(self._session.store, LISTED, self.filters.wanted)
        self._fill()

    @Slot(object)
    def _handed_over(self, outcome: Outcome) -> None:
        self._noted(self.tr("The paper is noted as handed over."), outcome)

    @Slot(object)
    def _posted(self, outcome: Outcome) -> None:
        self._noted(self.tr("The paper is noted as posted."), outcome)

    def _noted(self, said: str, outcome: Outcome) -> None:
        way = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        self._session.messages.success(said, undo=way.offer(self.tr("Undo")) if way else None)

    @Slot(str)
    def _filter(self, _text: str) -> None:
        self._fill()
        if self.model.rows and isinstance(recognise(self.edit.text()), PaperScan):
            self.edit.selectAll()  # the number is whole: the next scan replaces it

    def _fill(self) -> None:
        rows = self._found()
        self.model.set_rows([line_of(row, self._session.language) for row in rows])
        if rows and not self.list.current_key:
            self.list.go_to(rows[0].number)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        self._say_why()
        self._enable()

    def _count_forms(self) -> None:
        """Say how many forms wait that were filled in by hand; without any there is no button."""
        waiting = count_waiting_forms(self._session.store)
        self.forms_button.setVisible(bool(waiting) and Right.RECEIVE in self._session.actor.rights)
        rename(self.forms_button, self.tr("Forms to enter (%1)").replace("%1", str(waiting)))

    def _enable(self) -> None:
        """Offer what can be done with the current paper."""
        line = self._current()
        self.show_button.setEnabled(line is not None)
        self.case_button.setEnabled(line is not None and bool(line.case_id))
        for made in (self.hand_button, self.post_button):
            made.setEnabled(line is not None and line.lies_here)

    def _found(self) -> tuple[IssuedPaperRow, ...]:
        text = self.edit.text().strip()
        self._refused = self._form = ""
        if not text:
            return self._rows
        scan = recognise(text)
        if isinstance(scan, PaperScan):
            return self._by_number(scan.number)
        wanted = _plain(text)
        return tuple(row for row in self._rows if wanted in _plain(row.number))

    def _by_number(self, number: str) -> tuple[IssuedPaperRow, ...]:
        try:
            return (paper_row(self._session.store, number),)
        except RuleBroken as broken:
            self._refused = self._session.sentence(broken)
            self._form = number if broken.code == "blank-form-not-entered" else ""
            return ()

    @Slot()
    def _book(self) -> None:
        self._session.booking_wanted.emit(BookingStart())

    def _say_why(self) -> None:
        if self._form:
            self._empty.set_texts(self._refused, hint=self.tr("Enter lets you enter what stands on it."))
        elif self._refused:
            self._empty.set_texts(self._refused, hint=self.tr("Look at the number on the paper, or scan its code."))
        elif self.filters.narrows and not self.edit.text().strip():
            self._refused = self.tr("No paper is like that.")
            self._empty.set_texts(self._refused, hint=self.tr("Choose another day, kind or state, or all of them."))
        elif self.edit.text().strip():
            self._refused = self.tr("No paper made here lately has a number like this.")
            self._empty.set_texts(self._refused, hint=self.tr("An older paper is found by its whole number."))
        else:
            self._refused = self.tr("No paper has been issued at this counter yet.")
            hint = self.tr("Appointment letters, receipts and card orders come here as they are made.")
            self._empty.set_texts(self._refused, self.tr("Book an appointment"), hint)

    def _current(self) -> PaperLine | None:
        return self.model.row_at(self.list.currentIndex())

    @Slot(object)
    def _selected(self, _number: str) -> None:
        self._enable()
        line = self._current()
        if line is not None and self.isVisible():
            self._session.case_selected.emit(line.case_id)

    def _lay_out(self) -> None:
        space = tokens().space
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.m, space.l, space.m)
        head.setSpacing(space.m)
        head.addWidget(self._title)
        head.addSpacing(space.m)
        head.addWidget(self.edit, 1)
        head.addStretch()
        head.addWidget(self.case_button)
        head.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        deeds = QHBoxLayout()
        deeds.setContentsMargins(space.l, 0, space.l, space.m)
        deeds.setSpacing(space.s)
        deeds.addWidget(self.filters)
        deeds.addStretch()
        deeds.addWidget(self.forms_button)
        deeds.addWidget(self.hand_button)
        deeds.addWidget(self.post_button)
        column.addLayout(head)
        column.addWidget(self.waiting)
        column.addLayout(deeds)
        column.addWidget(self._stack, 1)
        bind(self, "papers.handed-over", self.hand_over)
        bind(self, "papers.posted", self.post)

    def _words(self) -> None:
        self._title.setText(self.tr("Papers"))
        self.edit.setPlaceholderText(self.tr("Number of a paper, typed or scanned"))
        self.edit.setToolTip(self.edit.placeholderText())
        self.edit.setAccessibleName(self.tr("Number of a paper"))
        self.edit.setAccessibleDescription(self.tr("Narrows the list. Enter shows the paper, Esc clears."))
        self.list.setAccessibleName(self.tr("Papers issued lately at this counter"))
        self.list.setAccessibleDescription(self.tr("Enter shows the paper, Shift and Enter open its case."))
        rename(self.show_button, self.tr("Show paper"))
        self.show_button.setToolTip(self.tr("Enter"))
        rename(self.case_button, self.tr("Open case"))
        self.case_button.setToolTip(self.tr("Shift+Enter"))
        rename(self.hand_button, self.tr("Handed over"))
        self.hand_button.setToolTip(keymap().shown("papers.handed-over"))
        rename(self.post_button, self.tr("Posted"))
        self.post_button.setToolTip(keymap().shown("papers.posted"))
        self._count_forms()
        self._fill()


def _plain(text: str) -> str:
    return "".join(character for character in text.upper() if character.isalnum())
