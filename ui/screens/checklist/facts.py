"""What decides on a list, above it: the family, the version, the questions, the passports."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.catalogue import Condition
from desktop.domain.outcomes import CLOSED
from desktop.services.checklists import AnswerQuestion, RemovePassport, SayPassports, TakeChecklist
from desktop.services.queries.checklist import ChecklistView, checklist
from desktop.services.queries.families import family
from desktop.services.wording import document
from ui.screens.checklist.family import FamilyStrip, MemberChip, open_required
from ui.screens.checklist.passports import PassportStrip
from ui.screens.checklist.questions import QuestionStrip
from ui.session import Session
from ui.theme.tokens import Tone, tokens
from ui.widgets.notice import Notice


class FactsStrip(QFrame):
    """Shows what decides on the list of a case, as far as there is anything to show.

    Signals:
        said: a command that changes the list.
        left: the keyboard goes on to the list.
    """

    said = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view: ChecklistView | None = None
        self._members: tuple[MemberChip, ...] = ()
        self._tight = False
        self.family = FamilyStrip(self)
        self.newer = Notice(self)
        self.questions = QuestionStrip(self)
        self.passports = PassportStrip(session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.xs)
        for part in (self.family, self.newer, self.questions, self.passports):
            column.addWidget(part)
        self.newer.asked.connect(self.take_checklist)
        self.questions.answered.connect(self._answer)
        self.questions.left.connect(self.left)
        self.passports.removed.connect(self._remove_passport)
        self.passports.held_said.connect(self._say_held)
        self.passports.left.connect(self.left)

    def show_case(self, view: ChecklistView) -> None:
        """Show what decides on a list; of the others in the family, what was read by `read_family`."""
        self._view = view
        session = self._session
        self._show_family(view)
        newer = "" if view.closed else view.newer_words(session.language)
        self.newer.say(newer, Tone.INFO, self.tr("Take it over"))
        asked = view.exists and not view.closed
        self.questions.show_questions(view.questions if asked else (), session.language)
        self.passports.show_passports(view.passports, view.held, closed=view.closed)
        self._show_passports()

    def set_tight(self, *, tight: bool) -> None:
        """Leave the room of what is as usual to the list."""
        if tight != self._tight:
            self._tight = tight
            self.passports.set_tight(tight=tight)
            self._show_passports()

    def _show_passports(self) -> None:
        view = self._view
        shown = view is not None and view.exists and _asks_for_passports(view)
        self.passports.setVisible(shown and not (self._tight and self.passports.ordinary))
        self.setVisible(any(not part.isHidden() for part in (self.family, self.newer, self.questions, self.passports)))

    def read_family(self, view: ChecklistView) -> None:
        """Read who is in the family and what is open on their lists."""
        self._members = self._read_members(view)
        self._show_family(view)

    def _show_family(self, view: ChecklistView) -> None:
        own = open_required(view.lines)
        here = [replace(each, open=own) if each.case_id == view.case_id else each for each in self._members]
        known = view.in_family and any(each.case_id == view.case_id for each in here)
        self.family.show_members(here if known else (), view.case_id)

    def _read_members(self, view: ChecklistView) -> tuple[MemberChip, ...]:
        if not view.in_family:
            return ()
        store, today = self._session.store, self._session.today
        members = sorted(family(store, view.case_id), key=lambda each: (each.born_on, each.case_id))
        # Who is out of it has no list to go on with, unless that is the one at hand.
        going_on = [each for each in members if each.status not in CLOSED or each.case_id == view.case_id]
        others = (each.case_id for each in going_on if each.case_id != view.case_id)
        lists = {view.case_id: view, **{case_id: checklist(store, case_id, today) for case_id in others}}
        return tuple(MemberChip(each.case_id, each.name, open_required(lists[each.case_id].lines)) for each in going_on)

    @Slot()
    def take_checklist(self) -> None:
        """Let the case have the version that stands today."""
        if self._view is not None:
            self.said.emit(TakeChecklist(self._view.case_id))

    @Slot(object)
    def _answer(self, answered: tuple[Condition, bool | None]) -> None:
        if self._view is not None:
            condition, holds = answered
            self.said.emit(AnswerQuestion(self._view.case_id, condition, holds))

    @Slot(object)
    def _remove_passport(self, passport_id: str) -> None:
        if self._view is not None:
            self.said.emit(RemovePassport(passport_id, self._view.case_id))

    @Slot(object)
    def _say_held(self, count: int) -> None:
        if self._view is not None:
            self.said.emit(SayPassports(self._view.case_id, count))


def _asks_for_passports(view: ChecklistView) -> bool:
    per_passport = any(row.document and document(row.document).per_passport for row in view.lines)
    told = any(row.expired or row.name_differs for row in view.passports)
    return per_passport or told or len(view.passports) > 1
