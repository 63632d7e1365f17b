"""The tab *Journal*: the question, the entries, and the one that is opened beside them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.queries.audit import AuditEntry, case_behind, case_to_look_at
from ui.actions.binding import bind
from ui.help.topic import set_help
from ui.look_gate import LookGate
from ui.screens.audit.entry_pane import EntryPane
from ui.screens.audit.heads import HeadsLine
from ui.screens.audit.jobs import OpenEntry, Read, ReadPage
from ui.screens.audit.question import Asked, QuestionBar
from ui.screens.audit.rows import AuditDelegate, AuditModel, AuditTitles
from ui.screens.extract.window import ExtractWindow
from ui.screens.lists.saving import AskFile, ask_where
from ui.session import Session
from ui.tasks import TaskRunner
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name

_BOTH = 900
"""From this width on, list and entry stand beside each other, pixels."""
_PANE = 380


class AuditTab(QWidget):
    """Shows what the journal says once somebody asks, and not before: the question itself goes into the journal."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        ask_where: AskFile = ask_where,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
    ) -> None:
        super().__init__(parent)
        set_help(self, "audit")
        self._session = session
        self._make_runner = make_runner
        self._asked: Asked | None = None
        self._waiting = ""
        self._open_id = ""
        self._busy = False
        self.gate = LookGate(session, self)
        self.bar = QuestionBar(session, self)
        self.error = Notice(self)
        self.delegate = AuditDelegate(session)
        self.model = AuditModel(self.delegate, session, self)
        self.titles = AuditTitles(self.delegate, self)
        self.list = RowList("", self.delegate, self)
        self.list.setModel(self.model)
        self.pane = EntryPane(session, self)
        self.empty = EmptyState(Icon.SHOW, "", parent=self)
        self.count = label("", "muted", self)
        self.extract_button = button("", icon=Icon.DOCUMENT, parent=self)
        self.heads = HeadsLine(session, self, ask_where=ask_where)
        self._listed = QWidget(self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.bar.begin_days()
        self._words()
        self._show()

    @property
    def may(self) -> bool:
        """Say whether whoever is signed in may read the journal."""
        return Right.READ_JOURNAL in self._session.actor.rights

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the staff to whoever may read the journal, and say how far it is signed."""
        super().showEvent(event)
        if self.may:
            self.bar.fill_staff()
            self.heads.read()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay list and entry beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self.model.word_again()
            self._show()

    # Asking

    @Slot(object)
    def ask(self, asked: Asked) -> None:
        """Ask, after a reason where it is about somebody who is protected."""
        if self._busy:
            return
        self.error.say("")
        self._asked = asked
        try:
            held = case_to_look_at(self._session.store, self._session.actor, asked.question)
        except RuleBroken as broken:
            self._refused(broken)
            return
        if held:
            self._waiting = ""
            self.gate.ask(held)
            return
        self._read(None)

    @Slot()
    def _forget(self) -> None:
        """Take away what was found: it is the answer to another question than the one that stands above it now."""
        if self._asked is None or self._busy:
            return
        self._asked = None
        self.pane.hide()
        self.model.begin((), more=False)
        self._show()

    @Slot()
    def _moved_on(self) -> None:
        """Close the entry where the arrows go to another: opening each would write each into the journal."""
        if self.pane.isVisible() and self.list.current_key != self._open_id:
            self.close_entry()

    @Slot()
    def _read_on(self) -> None:
        if self.model.entries:
            self._read(self.model.entries[-1])

    def _read(self, after: object) -> None:
        if self._asked is None:
            return
        session = self._session
        last = self.model.entries[-1] if after is not None else None
        self._busy = True
        work = ReadPage(session.store, session.actor, self._asked.question, session.language, last)
        session.tasks.submit(work, self._was_read, self._refused)

    @Slot(object)
    def _was_read(self, read: Read) -> None:
        self._busy = False
        if self._asked is None or read.question != self._asked.question:
            return
        if read.begins:
            self.close_entry()
            self.model.begin(read.rows, more=read.more)
            self.list.scrollToTop()
        else:
            self.model.add(read.rows, more=read.more)
        self._show()
        if read.begins and read.rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self._busy = False
        self.model.give_up()
        if not isinstance(error, RuleBroken):
            raise error
        self.error.say(self._session.sentence(error), Tone.DANGER)

    # Opening

    @Slot(object)
    def open_entry(self, entry_id: str) -> None:
        """Open an entry, after a reason where it is about somebody who is protected."""
        self.error.say("")
        try:
            held = case_behind(self._session.store, self._session.actor, entry_id)
        except RuleBroken as broken:
            self._refused(broken)
            return
        if held:
            self._waiting = entry_id
            self.gate.ask(held)
            return
        session = self._session
        self._open_id = entry_id
        work = OpenEntry(session.store, session.actor, entry_id, session.language)
        session.tasks.submit(work, self._opened, self._refused)

    @Slot()
    def close_entry(self) -> None:
        """Close the entry; the keyboard goes back into the list, where it was."""
        was_open = self.pane.isVisible()
        self.pane.hide()
        self._arrange()
        if was_open:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _opened(self, entry: AuditEntry) -> None:
        self.pane.show_entry(entry)
        self.pane.show()
        self._arrange()
        if not self._listed.isVisible():
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _granted(self, _: object) -> None:
        entry_id, self._waiting = self._waiting, ""
        if entry_id:
            self.open_entry(entry_id)
        elif self._asked is not None:
            self.ask(self._asked)

    @Slot(object)
    def _given_up(self, _: object) -> None:
        self._waiting = ""

    @Slot()
    def make_extract(self) -> None:
        """Make an extract of what is asked, on paper or as a table."""
        if self._asked is None:
            return
        window = ExtractWindow(self._session, self._asked.subject, self.window(), make_runner=self._make_runner)
        question = self._asked.question
        window.panel.set_question(question.about, question.subject, question.what, question.first, question.last)
        window.open()

    # Showing

    def _show(self) -> None:
        self.bar.setVisible(self.may)
        self.heads.setVisible(self.may)
        self.heads.save_button.setVisible(self.may)
        found = self.may and bool(self.model.entries)
        self._stack.setCurrentWidget(self._full if found else self.empty)
        self.count.setVisible(found)
        self.extract_button.setVisible(found)
        number = len(self.model.entries)
        said = self.tr("1 entry") if number == 1 else self.tr("%1 entries").replace("%1", str(number))
        if self.model.has_more:
            said = self.tr("The newest %1 entries; older ones follow as you scroll.").replace("%1", str(number))
        self.count.setText(said)
        if not self.may:
            self.empty.set_texts(self.tr("Only those who may read the journal see what is in it."))
        elif self._asked is None:
            self.empty.set_texts(
                self.tr("Choose what you ask about, and show it."),
                hint=self.tr("What you ask and open is written into the journal as well."),
            )
        else:
            self.empty.set_texts(
                self.tr("The journal has nothing for this."), hint=self.tr("Choose other days, or all contents.")
            )
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        opened = not self.pane.isHidden()
        self._listed.setVisible(not opened or self.width() >= _BOTH)
        self.pane.setMaximumWidth(_PANE if self.width() >= _BOTH else 16_777_215)
        if self.delegate.narrow != (opened and self._listed.isVisible()):
            self.delegate.set_narrow(narrow=not self.delegate.narrow)
            self.list.viewport().update()
        self.titles.keep_free(self.list.width() - self.list.viewport().width())

    def _connect(self) -> None:
        self.bar.wanted.connect(self.ask)
        self.bar.edited.connect(self._forget)
        self.model.more_wanted.connect(self._read_on)
        self.list.opened.connect(self.open_entry)
        self.list.current_changed.connect(self._moved_on)
        self.list.verticalScrollBar().rangeChanged.connect(self._arrange)
        self.pane.closed.connect(self.close_entry)
        self.extract_button.clicked.connect(self.make_extract)
        self.gate.granted.connect(self._granted)
        self.gate.given_up.connect(self._given_up)
        bind(self.pane, "everywhere.back", self.close_entry)

    def _words(self) -> None:
        give_name(self.list, self.tr("Entries of the journal"))
        rename(self.extract_button, self.tr("Extract on paper or as table …"))

    def _lay_out(self) -> None:
        space = tokens().space
        self.pane.hide()
        listed = QVBoxLayout(self._listed)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(0)
        listed.addWidget(self.titles)
        listed.addWidget(self.list, 1)
        self._full = QWidget(self)
        across = QHBoxLayout(self._full)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(space.s)
        across.addWidget(self._listed, 3)
        across.addWidget(self.pane, 2)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._full)
        head = QVBoxLayout()
        head.setContentsMargins(space.m, space.m, space.m, space.s)
        head.setSpacing(space.s)
        head.addWidget(self.bar)
        head.addWidget(self.error)
        foot = QHBoxLayout()
        foot.setContentsMargins(space.m, space.xs, space.m, space.xs)
        foot.setSpacing(space.s)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.extract_button)
        foot.addWidget(self.heads.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        column.addWidget(self.heads)
        self.setFocusProxy(self.bar)
