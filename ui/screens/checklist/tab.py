"""The checklist of an application: one line a document, one key a state, and the hand-in."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.names import display_name
from desktop.domain.papers import LineState
from desktop.services.checklists import RemovePaper
from desktop.services.commands import Command, Outcome
from desktop.services.hand_in import TickForFamily
from desktop.services.queries.before_hand_in import BeforeHandIn
from desktop.services.queries.case_page import CasePage, LineRow
from desktop.services.queries.checklist import checklist, family_papers
from desktop.services.terms import papers_due
from ui.actions.action import Place
from ui.actions.binding import Letters, bind
from ui.messages import Offer
from ui.screens.checklist.family import papers_by_document
from ui.screens.checklist.frame import ChecklistFrame
from ui.screens.checklist.hand_in_deed import HandInDeed
from ui.screens.checklist.line_words import LineWords
from ui.screens.checklist.lines import Mark, ShownLine, Wish, command_for, marked, not_relevant
from ui.screens.checklist.own_paper import AddPaperPanel
from ui.screens.checklist.passports import AddPassportPanel
from ui.screens.checklist.steps import Ahead, Step, TickBack
from ui.session import Session
from ui.text import isolate

_PAUSE = 200
"""After so long without a key the others of the family are read again, milliseconds."""


class ChecklistTab(ChecklistFrame):
    """The documents of the case at hand.

    Signals:
        fee_wanted: the fee stands in the way of the hand-in, or the clerk asked for it.
        member_wanted: the case (str) of another member of the family, whose list is to be shown.
    """

    fee_wanted = Signal()
    member_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._words_of = LineWords(session, self)
        self._new_line = ""
        self._ahead: dict[str, Ahead] = {}
        self._deed = HandInDeed(session, self.bar, self)
        self._family_soon = QTimer(self)
        self._family_soon.setSingleShot(True)
        self._family_soon.setInterval(_PAUSE)
        self._connect()

    # Showing

    @property
    def shown(self) -> tuple[ShownLine, ...]:
        """Return the lines as they are listed."""
        return tuple(self._model.rows)

    def fill(self, page: CasePage) -> None:
        """List the documents; the cursor stays, and begins at the first of which nothing is said."""
        session = self.session
        other_case = self.view is None or self.view.case_id != page.case_id
        if other_case:
            self.slot.close_panel()
            self.hand_ins.hide()
        self.view = view = checklist(session.store, page.case_id, session.today)
        if other_case:
            self._read_family()
        elif view.in_family or self.facts.family.members:
            self._family_soon.start()
        # What the page was read after needs no showing ahead of it any more.
        self._ahead = {line_id: ahead for line_id, ahead in self._ahead.items() if not ahead.written}
        self.facts.show_case(view)
        self._list_lines()
        self.pane.lock(locked=view.closed)
        self._show_legend()
        if self.hand_ins.isVisible():
            self.hand_ins.show_case(page)
        listed = bool(view.lines)
        self._empty.setVisible(not listed)
        self._sides.setVisible(listed)
        self._say_why_empty(view)
        if self._new_line and self.lines.go_to(self._new_line):
            self._new_line = ""
        elif other_case:
            self._go_to_first_open()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the family again: what it has may have changed meanwhile."""
        super().showEvent(event)
        if self.view is not None and self.view.in_family:
            self._family_soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no more of the family while the list is out of sight."""
        super().hideEvent(event)
        self._family_soon.stop()

    @Slot()
    def _read_family_again(self) -> None:
        self._read_family()
        self._list_lines()

    def _read_family(self) -> None:
        """Read what the others of a family have; that takes a little, so it waits for a pause between two keys."""
        if self.view is None:
            return
        store, case_id, today = self.session.store, self.view.case_id, self.session.today
        papers = family_papers(store, case_id, today) if self.view.in_family else ()
        self._words_of.case_id, self._words_of.common = case_id, papers_by_document(papers)
        self.facts.read_family(self.view)

    # Saying something about a document

    @Slot(object)
    def mark(self, mark: Mark) -> None:
        """Say something about the current document, as one key does."""
        line = self._current()
        if line is None or self.view is None or self.view.closed:
            return
        if mark is Mark.NOT_RELEVANT:
            self.pane.ask_why()
        elif mark is Mark.NOTE:
            self.pane.ask_note()
        elif mark is Mark.MISSING and line.state is LineState.MISSING:
            self.pane.ask_day()
        else:
            by = papers_due(self.session.today)
            after = marked(line, mark, by)
            if after == line:
                return
            self._say(after)
            # A translation says nothing of the document itself, so the cursor waits for that.
            if after.state is not LineState.OPEN and mark is not Mark.TRANSLATION:
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
            self._say(replace(line, note=note), alone=True)

    def _say(self, line: LineRow, *, alone: bool = False) -> None:
        """Say how a line stands: for the whole family where the paper serves for all; a note is for one `alone`."""
        paper = self._words_of.serves_for(line)
        tick = command_for(line)
        told = self.tr("Document noted. Ctrl+Z takes the last one back.")
        command: Command = tick
        if paper is not None and not alone:
            names = ", ".join(isolate(each.name) for each in paper.standings)
            told = self.tr("Noted for %1. Ctrl+Z takes it back.").replace("%1", names)
            command = TickForFamily(tick)
        ahead = Ahead(line)
        self._ahead[line.line_id] = ahead
        if self.bar.asks:
            self.bar.stop_asking()
        self._send(command, told, ahead)
        self._list_lines()

    def _send(self, command: Command, told: str, ahead: Ahead | None = None) -> None:
        Step(self.session, self, command, told, ahead, self).send()

    def step_done(self, line_id: str, outcome: Outcome, told: str) -> None:
        """Offer the way back; one message stands for all ticks, the newest first."""
        if outcome.undo is not None:
            back = TickBack(self, line_id, outcome.undo)
            self.session.messages.success(told, undo=Offer(self.tr("Undo"), back.run, self._undo_words(line_id)))

    def why_not(self, code: str) -> str:
        """Return why a letter does nothing now, or nothing."""
        if self.view is None or self.view.closed:
            return self.tr("This list is closed.")
        about_line = code.removeprefix("checklist.") in set(Mark)
        return self.tr("Choose a document first.") if about_line and self._current() is None else ""

    def show_line(self, line_id: str) -> None:
        """Go to a line, if it is listed."""
        self.lines.go_to(line_id)

    def step_refused(self, ahead: Ahead | None) -> None:
        """Show the line, or what decides on the list, as it is in truth."""
        if ahead is None and self.view is not None:
            self.facts.show_case(self.view)
        elif ahead is not None and self._ahead.get(ahead.line.line_id) is ahead:
            del self._ahead[ahead.line.line_id]
            self._list_lines()

    def _undo_words(self, line_id: str) -> str:
        """Return what is said of a line, for the way back: the document, its state and whose list it is."""
        row = self._model.row_at(self._model.find(line_id)) if line_id else None
        person = self.page.person if self.page is not None else None
        name = isolate(display_name(person.family_name, person.given_names)) if person is not None else ""
        what = ", ".join(part for part in (row.name, row.state) if part) if row is not None else self.tr("Checklist")
        return f"{what} ({name})" if name else what

    # What decides on the list, and papers that are on none

    @Slot(object)
    def wish(self, wish: Wish) -> None:
        """Do what a key in the list asked for."""
        match wish:
            case Wish.ANSWER:
                self.facts.questions.ask()
            case Wish.FAMILY:
                self.facts.family.for_all.toggle()
            case Wish.HAND_INS:
                self._show_hand_ins()
            case Wish.ADD_PAPER | Wish.PASSPORTS | Wish.REMOVE_PAPER if self.view is None or self.view.closed:
                return
            case Wish.ADD_PAPER:
                paper = AddPaperPanel(self.session, self.view.case_id)
                self._new_line = paper.line_id
                paper.noted.connect(self._remember)
                self.slot.put(paper, self.lines)
            case Wish.PASSPORTS:
                passport = AddPassportPanel(self.session, self.view.case_id)
                passport.noted.connect(self._remember)
                self.slot.put(passport, self.lines)
            case Wish.REMOVE_PAPER:
                self._remove_paper()

    @Slot(object)
    def _carry_out(self, command: Command) -> None:
        self._send(command, self.tr("Checklist changed. Ctrl+Z takes it back."))

    @Slot()
    def _remove_paper(self) -> None:
        line = self._current()
        if line is not None and line.removable:
            self._send(RemovePaper(line.line_id), self.tr("Paper removed. Ctrl+Z takes it back."))

    @Slot(object)
    def _remember(self, outcome: Outcome) -> None:
        self.step_done("", outcome, self.tr("Noted. Ctrl+Z takes it back."))

    @Slot()
    def _add_passport(self) -> None:
        self.wish(Wish.PASSPORTS)

    @Slot(object)
    def _for_all_changed(self, for_all: bool) -> None:  # noqa: FBT001 - a slot
        self._words_of.for_all = for_all
        self._list_lines()

    @Slot()
    def _next_member(self) -> None:
        self.facts.family.step(1)

    @Slot()
    def _member_before(self) -> None:
        self.facts.family.step(-1)

    @Slot()
    def _show_hand_ins(self) -> None:
        if self.page is None:
            return
        self.hand_ins.show_case(self.page)
        if self.hand_ins.model.rows:
            self.hand_ins.show()
            self.hand_ins.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_hand_ins(self) -> None:
        self.hand_ins.hide()
        self._to_list()

    # Handing in

    @Slot()
    def hand_in(self) -> None:
        """Hand in what is there; what stands in the way is shown, and what is open is asked about."""
        if self.page is None or self.view is None or self.view.closed or not self.bar.isEnabled() or self.bar.asks:
            return
        if not self.pane.settle():
            self.pane.ask_day()
            return
        self._hand_in(confirmed=False)

    @Slot()
    def _confirm_hand_in(self) -> None:
        self.bar.stop_asking()
        self._hand_in(confirmed=True)

    def _hand_in(self, *, confirmed: bool) -> None:
        if self.page is not None:
            self._deed.begin(self.page.case_id, confirmed=confirmed)

    @Slot(object)
    def _ask_about_open(self, before: BeforeHandIn) -> None:
        names = {row.line.line_id: row.name for row in self._model.rows}
        self.bar.ask(before, [names.get(line.line_id, "") for line in before.open_required])

    @Slot()
    def _back_from_question(self) -> None:
        self._go_to_first_open()
        self._to_list()

    # Inner

    def _list_lines(self) -> None:
        if self.page is None or self.view is None:
            return
        lines = [self._standing(line) for line in self.view.lines]
        self._model.set_rows(self._words_of.shown(lines))
        self.bar.show_case(self.page, lines)
        self._show_document(self.lines.current_key)

    def _standing(self, line: LineRow) -> LineRow:
        ahead = self._ahead.get(line.line_id)
        return line if ahead is None else ahead.line

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
        if self.view is None or self.view.closed:
            return
        if line is not None and line.state is LineState.MISSING:
            self.pane.ask_day()
        else:
            self.pane.ask_note()

    @Slot()
    def _to_list(self) -> None:
        self.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.lines.current_changed.connect(self._show_document)
        self.lines.marked.connect(self.mark)
        self.lines.wished.connect(self.wish)
        self.lines.went_up.connect(self.facts.questions.ask)
        self.lines.opened.connect(self._edit)
        self.pane.marked.connect(self.mark)
        self.pane.day_set.connect(self._set_day)
        self.pane.reason_given.connect(self._set_reason)
        self.pane.noted.connect(self._set_note)
        self.pane.removal_wanted.connect(self._remove_paper)
        self.pane.left.connect(self._to_list)
        self._family_soon.timeout.connect(self._read_family_again)
        self.facts.said.connect(self._carry_out)
        self.facts.left.connect(self._to_list)
        self.facts.passports.add_wanted.connect(self._add_passport)
        self.facts.family.member_wanted.connect(self.member_wanted)
        self.facts.family.for_all_changed.connect(self._for_all_changed)
        self.hand_ins.opened.connect(self.session.paper_wanted)
        self.hand_ins.left.connect(self._leave_hand_ins)
        self._deed.lines_open.connect(self._ask_about_open)
        self._deed.fee_due.connect(self.fee_wanted)
        self.bar.hand_in_wanted.connect(self.hand_in)
        self.bar.confirmed.connect(self._confirm_hand_in)
        self.bar.declined.connect(self._back_from_question)
        self.bar.fee_wanted.connect(self.fee_wanted)
        self.bar.hand_ins_wanted.connect(self._show_hand_ins)
        self._empty.asked.connect(self.facts.take_checklist)
        Letters(self.lines, Place.CHECKLIST, self.why_not)
        bind(self, "checklist.hand-in", self.hand_in)
        bind(self, "checklist.next-member", self._next_member)
        bind(self, "checklist.member-before", self._member_before)
