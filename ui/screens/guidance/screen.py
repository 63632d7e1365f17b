"""Guidance: the questions on the left, the answer at hand on the right."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.advice.advise import Advice
from desktop.domain.advice.facts import Facts
from desktop.domain.guidance import Entry
from desktop.domain.languages import Language
from desktop.services.guidance import Guidance, guidance
from ui.actions.binding import bind
from ui.help.topic import set_help
from ui.languages import NAMES
from ui.models.rows import RowModel
from ui.printing_out import Spooler
from ui.screen import Screen
from ui.screens.guidance.answer_pane import AnswerPane
from ui.screens.guidance.questions import Line, QuestionDelegate, by_topic, found, key, selectable, speak
from ui.screens.guidance.slip_jobs import MakeSlip, ShownSlip
from ui.screens.guidance.slip_preview import SlipPreview
from ui.screens.papers.saving import ask_where_to_save
from ui.session import Session
from ui.tasks import TaskRunner
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import primary_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList
from ui.widgets.tab_order import tab_as_laid_out

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LIST_WIDTH = 440
_log = logging.getLogger(__name__)


class GuidanceScreen(Screen):
    """Answers what applicants ask, in the language that they read; it needs no line.

    Signals:
        slip_ready: the `Slip` (title and PDF) that was made for the applicant; it is shown here too.
    """

    slip_ready = Signal(object)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        known: Guidance | None = None,
        spooler: Spooler | None = None,
        settings: QSettings | None = None,
        ask: Callable[[QWidget, Path], Path | None] = ask_where_to_save,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
    ) -> None:
        super().__init__(parent)
        set_help(self, "guidance")
        self._session = session
        self._guidance = known or guidance()
        self._fitting: tuple[Entry, ...] = ()
        self._chosen_language: Language | None = None
        self._title = label("", "title", self)
        self.edit = QLineEdit(self)
        self.edit.setClearButtonEnabled(True)
        self.edit.setMaximumWidth(420)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._typed)
        self.model: RowModel[Line] = RowModel(speak, key, selectable, parent=self)
        self.list = RowList("", QuestionDelegate(), self)
        self.list.setModel(self.model)
        self.list.current_changed.connect(self._selected)
        self.list.opened.connect(self._opened)
        self.answer = AnswerPane(self)
        self.preview = SlipPreview(session, self, spooler=spooler, settings=settings, ask=ask, make_runner=make_runner)
        self.preview.closed.connect(self.close_slip)
        self._languages = QButtonGroup(self)
        self.language_buttons: dict[Language, QPushButton] = {}
        self.slip_button = primary_button("", Icon.PAPERS, self)
        self.slip_button.clicked.connect(self.print_slip)
        self._empty = EmptyState(Icon.GUIDANCE, "", parent=self)
        self._empty.asked.connect(self.edit.clear)
        self._left = QStackedWidget(self)
        self._right = QStackedWidget(self)
        bind(self, "paper.print", self.print_slip)
        self._lay_out()
        self.setFocusProxy(self.edit)
        self._words()

    @property
    def answer_language(self) -> Language:
        """Return the language that answers are shown and printed in."""
        return self._chosen_language or self._session.language

    def refresh(self, changes: object) -> None:
        """Fill the list again; the guidance itself does not change while the program runs."""
        del changes
        self._fill()

    def set_case(self, advice: Advice | None, facts: Facts | None = None, language: Language | None = None) -> None:
        """Put first what fits a case, or nothing again.

        Args:
            advice: of the case at hand.
            facts: the facts of the case, where they are known too.
            language: the one that the applicant reads; answers are then shown in it.
        """
        self._fitting = self._guidance.for_case(advice, facts) if advice is not None else ()
        self.set_answer_language(language)
        self._fill()
        if self._fitting and not self.edit.text().strip():
            self.list.go_to(self._fitting[0].code)
            self.list.scrollToTop()

    def show_entry(self, code: str) -> None:
        """Show one question, as from a link elsewhere in the program.

        Raises:
            KeyError: there is none of this name.
        """
        self._guidance.entry(code)
        self.edit.clear()
        self.close_slip()
        self.list.go_to(code)

    def set_answer_language(self, language: Language | None) -> None:
        """Show answers in a language; nothing for that of the windows."""
        self._chosen_language = language
        self.language_buttons[self.answer_language].setChecked(True)
        self._show_answer()

    @Slot()
    def print_slip(self) -> None:
        """Make the slip with the answer at hand and show it; with a slip on screen, print that."""
        if self._right.currentWidget() is self.preview:
            self.preview.print_now()
        elif self.answer.answer is not None and self.slip_button.isEnabled():
            self.slip_button.setEnabled(False)
            work = MakeSlip(self._session.store, self.answer.answer, self._session.today, self.preview.pages.wanted_dpi)
            self._session.tasks.submit(work, self._slip_made, self._slip_failed)

    @Slot()
    def close_slip(self) -> None:
        """Go back from the slip to the answer."""
        if self._right.currentWidget() is self.preview:
            self._right.setCurrentWidget(self.answer)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the arrows, Enter and Esc between the line and the list."""
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (*_LIST_KEYS, *_ENTERS):
                QApplication.sendEvent(self.list, event.clone())
                return True
            if event.key() == Qt.Key.Key_Escape and self.edit.text():
                self.edit.clear()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._fill()
        if not self.edit.text().strip():
            self.list.scrollTo(self.list.currentIndex())
            return
        first = next((line for line in self.model.rows if selectable(line)), None)
        if first is not None:
            self.list.go_to(key(first))
            self.list.scrollToTop()

    @Slot(object)
    def _selected(self, _code: str) -> None:
        self._right.setCurrentWidget(self.answer)
        self._show_answer()

    @Slot(object)
    def _opened(self, _code: str) -> None:
        self.answer.take_focus()

    @Slot(int)
    def _language_pressed(self, at: int) -> None:
        self.set_answer_language(tuple(Language)[at])
        if self._right.currentWidget() is self.preview:
            self._right.setCurrentWidget(self.answer)
            self.print_slip()

    @Slot(object)
    def _slip_made(self, shown: ShownSlip) -> None:
        self.slip_button.setEnabled(True)
        answer = self.answer.answer
        self.preview.show_slip(shown, f"{answer.code}-{answer.language}" if answer else "slip")
        self._right.setCurrentWidget(self.preview)
        self.preview.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.slip_ready.emit(shown.slip)

    @Slot(object)
    def _slip_failed(self, error: BaseException) -> None:
        self.slip_button.setEnabled(True)
        _log.error("a slip could not be made: %s", type(error).__name__)
        self._session.messages.problem(self.tr("The slip could not be made. Read the answer aloud, or try again."))

    def _fill(self) -> None:
        language = self._session.language
        if self.edit.text().strip():
            entries = self._guidance.search(self.edit.text(), language)
            lines = found(entries, self.tr("Found"), language) if entries else []
        else:
            lines = by_topic(self._guidance.entries, self._fitting, self.tr("Fits this case"), language)
        self.model.set_rows(lines)
        self._left.setCurrentWidget(self.list if lines else self._empty)
        if lines and not self.list.current_key:
            self.list.go_to(key(next(line for line in lines if selectable(line))))
        self._show_answer()

    def _show_answer(self) -> None:
        code, clerk = self.list.current_key if self.model.rows else "", self._session.language
        if not code:
            self.answer.show_answer(None, clerk)
        else:
            entry = self._guidance.entry(code)
            source = self._guidance.answer(entry, clerk).source
            self.answer.show_answer(self._guidance.answer(entry, self.answer_language), clerk, source)
        self.slip_button.setEnabled(bool(code))

    @Slot(int)
    def _turned(self, _at: int) -> None:
        self.slip_button.setVisible(self._right.currentWidget() is not self.preview)

    def _words(self) -> None:
        self._title.setText(self.tr("Guidance"))
        self.edit.setPlaceholderText(self.tr("What is asked? For example: password, refund, family"))
        self.edit.setToolTip(self.edit.placeholderText())
        self.edit.setAccessibleName(self.tr("Search the guidance"))
        self.edit.setAccessibleDescription(self.tr("Narrows the list. Arrows choose, Enter goes to the answer."))
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.verticalScrollBar().setAccessibleName(self.tr("Scroll the questions"))
        for language, made in self.language_buttons.items():
            made.setText(NAMES[language])
            made.setAccessibleName(self.tr("Answer in %1").replace("%1", NAMES[language]))
            made.setToolTip(self.tr("The language to read aloud or print in"))
        rename(self.slip_button, self.tr("Print slip for the applicant"))
        self.slip_button.setToolTip("Ctrl+P")
        self._empty.set_texts(
            self.tr("No question has these words."),
            self.tr("Show all questions"),
            self.tr("Try fewer words, or another word for the same."),
        )
        self.language_buttons[self.answer_language].setChecked(True)
        self._fill()

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.m, space.l, space.m)
        head.setSpacing(space.m)
        head.addWidget(self._title)
        head.addSpacing(space.m)
        head.addWidget(self.edit, 1)
        head.addStretch()
        languages = FlowRow(self, space.xs)
        languages.setContentsMargins(space.xl, space.s, space.l, 0)
        for at, language in enumerate(Language):
            made = QPushButton(self)
            made.setCheckable(True)
            made.setAutoDefault(False)
            self._languages.addButton(made, at)
            self.language_buttons[language] = made
            languages.add(made)
        self._languages.idClicked.connect(self._language_pressed)
        languages.add(self.slip_button)
        kept = self.slip_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.slip_button.setSizePolicy(kept)
        self._left.addWidget(self.list)
        self._left.addWidget(self._empty)
        self._right.addWidget(self.answer)
        self._right.addWidget(self.preview)
        self._right.currentChanged.connect(self._turned)
        right = QWidget(self)
        right_column = QVBoxLayout(right)
        right_column.setContentsMargins(0, 0, 0, 0)
        right_column.setSpacing(0)
        right_column.addWidget(languages)
        right_column.addWidget(self._right, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left)
        split.addWidget(right)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([_LIST_WIDTH, _LIST_WIDTH * 2])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(split, 1)
        tab_as_laid_out(self)
