"""The checklist of an application: one line a document, one key a state, and the hand-in."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.papers import LineState
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Command, Outcome, perform
from desktop.services.hand_in import HandInDocuments
from desktop.services.queries.case_page import CasePage, LineRow
from desktop.services.reference import catalogue
from desktop.services.wording import document, reason
from ui.dates import date_text
from ui.messages import Offer
from ui.models.rows import RowModel
from ui.screens.case_page.attempt import Attempt, Performing
from ui.screens.case_page.checklist_lines import (
    LineList,
    Mark,
    ShownLine,
    command_for,
    line_look,
    marked,
    not_relevant,
)
from ui.screens.case_page.document_pane import DocumentPane
from ui.screens.case_page.hand_in_bar import HandInBar
from ui.screens.case_page.tab import CaseTab, Sides, give_name
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label

_MOST_UNDOS = 100
_PANE_WIDTH = 328
_NARROW = 780


@dataclass(frozen=True, slots=True)
class _HandingIn:
    session: Session
    case_id: str

    def __call__(self) -> Outcome:
        store = self.session.store
        return perform(store, self.session.actor, HandInDocuments(store.ids.new(), self.case_id))


@dataclass(slots=True)
class _Ahead:
    """A line as it was said to be, shown before it is written; `written` from then on until the case is read again."""

    line: LineRow
    written: bool = False


class _Tick(QObject):
    """One thing said about a line, on its way to the database."""

    def __init__(self, tab: "ChecklistTab", ahead: _Ahead) -> None:
        super().__init__(tab)
        self._tab = tab
        self._ahead = ahead

    def send(self) -> None:
        """Have it written."""
        work = Performing(self._tab.session, (command_for(self._ahead.line),))
        Attempt(self._tab.session, work, self._done, self._refused, self)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        self._ahead.written = True
        self.deleteLater()
        self._tab.tick_done(self._ahead.line.line_id, outcome)

    def _refused(self, _: RuleBroken) -> bool:
        self.deleteLater()
        self._tab.tick_refused(self._ahead)
        return False


class ChecklistTab(CaseTab):
    """The documents of the case at hand.

    Signals:
        fee_wanted: the fee stands in the way of the hand-in, or the clerk asked for it.
    """

    fee_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._ahead: dict[str, _Ahead] = {}
        self._undos: list[tuple[str, str, Command]] = []
        self._model: RowModel[ShownLine] = RowModel(_speak, _key, parent=self)
        self.lines = LineList(self)
        self.lines.setModel(self._model)
        self.pane = DocumentPane(session, self)
        self.bar = HandInBar(session, self)
        self._legend = label("", "small", self, wrap=True)
        self._empty = EmptyState(Icon.DOCUMENT, "")
        self._lay_out()
        self.lines.current_changed.connect(self._show_document)
        self.lines.marked.connect(self.mark)
        self.lines.opened.connect(self._edit)
        self.pane.marked.connect(self.mark)
        self.pane.day_set.connect(self._set_day)
        self.pane.reason_given.connect(self._set_reason)
        self.pane.noted.connect(self._set_note)
        self.pane.left.connect(self._to_list)
        self.bar.hand_in_wanted.connect(self.hand_in)
        self.bar.fee_wanted.connect(self.fee_wanted)
        self._shortcut("Ctrl+Return").activated.connect(self.hand_in)
        self._shortcut("Ctrl+Enter").activated.connect(self.hand_in)
        self._shortcut("Ctrl+Z").activated.connect(self._undo_here)
        self.setFocusProxy(self.lines)
        self.words()

    # Showing

    @property
    def shown(self) -> tuple[ShownLine, ...]:
        """Return the lines as they are listed."""
        return tuple(self._model.rows)

    def fill(self, page: CasePage) -> None:
        """List the documents; the cursor stays, and begins at the first of which nothing is said."""
        # What the page was read after needs no showing ahead of it any more.
        self._ahead = {line_id: ahead for line_id, ahead in self._ahead.items() if not ahead.written}
        fresh = [line.line_id for line in page.lines] != [row.line.line_id for row in self._model.rows]
        self._list_lines()
        self._empty.setVisible(not page.lines)
        self._sides.setVisible(bool(page.lines))
        if fresh:
            self._go_to_first_open()

    def words(self) -> None:
        """Name the list and tell the keys."""
        give_name(self.lines, self.tr("Documents"))
        self._legend.setText(
            self.tr(
                "* required      O original · K copy · B both · M missing · − not relevant · N note · "
                "Backspace clear · Ctrl+Z undo"
            )
        )
        self._empty.set_texts(
            self.tr("There is no checklist for this application."),
            hint=self.tr("It can be handed in as it is."),
        )

    # Saying something about a document

    @Slot(object)
    def mark(self, mark: Mark) -> None:
        """Say something about the current document, as one key does."""
        line = self._current()
        if line is None:
            return
        if mark is Mark.NOT_RELEVANT:
            self.pane.ask_why()
        elif mark is Mark.NOTE:
            self.pane.ask_note()
        elif mark is Mark.MISSING and line.state is LineState.MISSING:
            self.pane.ask_day()
        else:
            by = self.session.today + timedelta(days=catalogue().missing_document_days)
            after = marked(line, mark, by)
            if after == line:
                return
            self._say(after)
            if after.state is not LineState.OPEN:
                self.lines.step_down()

    @Slot(object)
    def _set_day(self, day: date) -> None:
        line = self._current()
        if line is not None:
            self._say(replace(marked(line, Mark.MISSING, day), missing_by=day))

    @Slot(object)
    def _set_reason(self, because: str) -> None:
        line = self._current()
        if line is not None:
            self._say(not_relevant(line, because))
        self._to_list()
        self.lines.step_down()

    @Slot(object)
    def _set_note(self, note: str) -> None:
        line = self._current()
        if line is not None:
            self._say(replace(line, note=note))

    def _say(self, line: LineRow) -> None:
        ahead = _Ahead(line)
        self._ahead[line.line_id] = ahead
        _Tick(self, ahead).send()
        self._list_lines()

    def tick_done(self, line_id: str, outcome: Outcome) -> None:
        """Offer the way back; one message stands for all ticks, the newest first."""
        if outcome.undo is not None and self.page is not None:
            self._undos.append((self.page.case_id, line_id, outcome.undo))
            del self._undos[:-_MOST_UNDOS]
            self.session.messages.success(
                self.tr("Document noted. Ctrl+Z takes the last one back."), undo=Offer(self.tr("Undo"), self.undo_last)
            )

    def tick_refused(self, ahead: _Ahead) -> None:
        """Show the line as it is in truth."""
        if self._ahead.get(ahead.line.line_id) is ahead:
            del self._ahead[ahead.line.line_id]
            self._list_lines()

    @Slot()
    def undo_last(self) -> None:
        """Take back the newest thing that was said about a document."""
        if not self._undos:
            return
        _, line_id, command = self._undos.pop()
        self.lines.go_to(line_id)
        self.session.submit(command)

    @Slot()
    def _undo_here(self) -> None:
        if self._undos and self.page is not None and self._undos[-1][0] == self.page.case_id:
            self.undo_last()

    # Handing in

    @Slot()
    def hand_in(self) -> None:
        """Hand in what is there; what stands in the way is shown."""
        if self.page is None or not self.bar.isEnabled():
            return
        if not self.pane.settle():
            self.pane.ask_day()
            return
        self.bar.setEnabled(False)
        Attempt(self.session, _HandingIn(self.session, self.page.case_id), self._handed_in, self._not_handed_in, self)

    @Slot(object)
    def _handed_in(self, outcome: Outcome) -> None:
        self.bar.setEnabled(True)
        number = str(outcome.result)
        self.session.messages.success(self.tr("Handed in. Receipt %1.").replace("%1", number))
        self.session.paper_wanted.emit(number)

    def _not_handed_in(self, broken: RuleBroken) -> bool:
        self.bar.setEnabled(True)
        if broken.code == "lines-open":
            self._go_to_first_open()
            self._to_list()
        elif broken.code == "fee-due":
            self.fee_wanted.emit()
        return False

    # Inner

    def _list_lines(self) -> None:
        if self.page is None:
            return
        lines = [self._standing(line) for line in self.page.lines]
        self._model.set_rows(self._in_words(lines))
        self.bar.show_case(self.page, lines)
        self._show_document(self.lines.current_key)

    def _standing(self, line: LineRow) -> LineRow:
        ahead = self._ahead.get(line.line_id)
        return line if ahead is None else ahead.line

    def _in_words(self, lines: Iterable[LineRow]) -> list[ShownLine]:
        language, today = self.session.language, self.session.today
        shown = list(lines)
        count = Counter(line.document for line in shown)
        seen: Counter[str] = Counter()
        rows = []
        for line in shown:
            seen[line.document] += 1
            name = document(line.document).name.into(language)
            if count[line.document] > 1:  # one line for each passport
                name = f"{name} ({seen[line.document]}/{count[line.document]})"
            sign, tone, state = line_look(line, today)
            rows.append(
                ShownLine(
                    line,
                    name,
                    sign,
                    tone,
                    state,
                    date_text(line.missing_by, language) if line.missing_by else "",
                    reason(ReasonGroup.NOT_RELEVANT, line.not_relevant_because, language),
                    self.tr("required") if line.required else self.tr("if it applies"),
                )
            )
        return rows

    def _current(self) -> LineRow | None:
        row = self._model.row_at(self.lines.currentIndex())
        return row.line if row is not None else None

    def _go_to_first_open(self) -> None:
        rows = self._model.rows
        undecided = [row for row in rows if row.line.state is LineState.OPEN]
        required = [row for row in undecided if row.line.required]
        for row in (*required, *undecided, *rows):
            self.lines.go_to(row.line.line_id)
            return

    @Slot(object)
    def _show_document(self, key: str) -> None:
        row = self._model.row_at(self._model.find(key))
        applicant = self.page.person.language if self.page is not None else self.session.language
        self.pane.show_line(row, applicant)

    @Slot(object)
    def _edit(self, _: str) -> None:
        line = self._current()
        if line is not None and line.state is LineState.MISSING:
            self.pane.ask_day()
        else:
            self.pane.ask_note()

    @Slot()
    def _to_list(self) -> None:
        self.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shortcut(self, keys: str) -> QShortcut:
        made = QShortcut(QKeySequence(keys), self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return made

    def _lay_out(self) -> None:
        space = tokens().space
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.lines, 1)
        self._legend.setContentsMargins(space.m, space.xs, space.m, space.xs)
        column.addWidget(self._legend)
        self._sides = Sides(left, self.pane, _PANE_WIDTH, _NARROW, self)
        body = QVBoxLayout()
        body.setContentsMargins(space.l, space.s, space.l, space.s)
        body.addWidget(self._sides, 1)
        body.addWidget(self._empty, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(self.bar)


def _speak(row: ShownLine) -> str:
    return row.spoken


def _key(row: ShownLine) -> str:
    return row.line.line_id
