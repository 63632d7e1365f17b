"""Papers that have not come by their day: whom to call or to write to, and until when they get a new day."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Touched
from desktop.domain.missing_papers import CallOutcome
from desktop.domain.rights import Right
from desktop.services.phones import display_phone
from desktop.services.queries.checklist import LineRow
from desktop.services.queries.missing_papers import OverdueCase, overdue_papers
from desktop.services.wording import document, errand
from ui.dates import date_text, in_oslo
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.ask_call import CallPanel
from ui.screens.items.ask_missing import LetterPanel, NewDayPanel
from ui.screens.items.lines import Columns
from ui.screens.items.section import ItemSection
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column

CHECKLIST_TAB = "checklist"
CALL, LETTER, NEW_DAY = "call", "letter", "new-day"

#: Days after which a paper that has not come is told in the stronger colour. No source: general practice.
_LONG = 14


class OverduePapers(ItemSection[OverdueCase]):
    """Lists the cases with overdue papers, the longest overdue first."""

    key = "overdue-papers"
    topic = "items#overdue"
    interests = Touched.CHECKLISTS | Touched.PAPERS | Touched.CASES | Touched.PEOPLE
    icon = Icon.DOCUMENT
    columns = Columns(
        (Column(share=4), Column(132), Column(share=5), Column(124), Column(share=3), Column(128)),
        (Column(share=3), Column(132), Column(), Column(112), Column(share=2), Column()),
        room=900,
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.words()

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Overdue papers")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return (
            self.tr("Name"),
            self.tr("Overdue"),
            self.tr("What is missing"),
            self.tr("Phone"),
            self.tr("Last call"),
            self.tr("Letter"),
        )

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing waits."""
        return self.tr("Nothing waits here. No paper is overdue."), self.tr(
            "A case comes here when a paper was to be handed in by a day, and that day has passed."
        )

    def read(self) -> Sequence[OverdueCase]:
        """Return the cases with overdue papers."""
        return overdue_papers(self.session.store, self.session.today)

    def key_of(self, row: OverdueCase) -> str:
        """Return the case."""
        return row.case_id

    def address_of(self, row: OverdueCase) -> CaseAddress:
        """Return the case, at its checklist."""
        return CaseAddress(row.case_id, CHECKLIST_TAB)

    def cells(self, row: OverdueCase) -> Sequence[Cell]:
        """Return what is seen of a case."""
        tone = Tone.DANGER if row.days > _LONG else Tone.WARNING
        return (
            Cell(isolate(row.name), Icon.PROTECTED if row.protected else None, strong=True),
            Cell(self._days(row), Icon.WARNING, tone, badge=True),
            Cell(self._papers(row)),
            Cell(self._phone(row), muted=not row.phone),
            Cell(self._call(row), muted=bool(row.calls), tone=None if row.calls else Tone.WARNING),
            Cell(self._letter(row), muted=True),
        )

    def speak(self, row: OverdueCase) -> str:
        """Return what is said of a case."""
        own = errand(row.application, self.session.language)
        protected = self.tr("the address is protected") if row.protected else ""
        parts = (row.name, protected, self._days(row), self._papers(row), own, self._phone(row), self._call(row))
        return ", ".join(part for part in (*parts, self._letter(row)) if part)

    def deeds(self, row: OverdueCase) -> Sequence[ItemAction]:
        """Return what may be done: call, write, agree on a new day."""
        del row
        if Right.HAND_IN not in self.session.actor.rights:
            return ()
        return (
            ItemAction(CALL, self.tr("Call"), "C", Icon.PHONE, primary=True),
            ItemAction(LETTER, self.tr("Letter"), "E", Icon.DOCUMENT),
            ItemAction(NEW_DAY, self.tr("New day"), "D", Icon.CALENDAR),
        )

    def take(self, code: str, row: OverdueCase) -> None:
        """Ask what is needed for it."""
        session = self.session
        if code == CALL:
            self.ask(CallPanel(session, row.case_id, row.name, row.phone))
        elif code == LETTER:
            self.ask(LetterPanel(session, row, self._lines(row)))
        else:
            self.ask(NewDayPanel(session, row, self._lines(row)))

    def _lines(self, row: OverdueCase) -> tuple[str, ...]:
        language = self.session.language
        by = self.tr("%1 (by %2)")
        return tuple(
            by.replace("%1", self._name(line)).replace("%2", date_text(line.missing_by, language))
            for line in row.lines
            if line.missing_by is not None
        )

    def _name(self, line: LineRow) -> str:
        name = line.name or document(line.document).name.into(self.session.language)
        return f"{name} ({line.passport_number})" if line.passport_number else name

    def _papers(self, row: OverdueCase) -> str:
        names = " · ".join(self._name(line) for line in row.lines)
        return f"{len(row.lines)}: {names}" if len(row.lines) > 1 else names

    def _days(self, row: OverdueCase) -> str:
        return self.tr("1 day") if row.days == 1 else self.tr("%1 days").replace("%1", str(row.days))

    def _phone(self, row: OverdueCase) -> str:
        return display_phone(row.phone) or self.tr("no phone")

    def _call(self, row: OverdueCase) -> str:
        last = row.last_call
        if last is None:
            return self.tr("not called")
        words = {
            CallOutcome.REACHED: self.tr("reached"),
            CallOutcome.MESSAGE_LEFT: self.tr("message left"),
            CallOutcome.NO_ANSWER: self.tr("no answer"),
            CallOutcome.WRONG_NUMBER: self.tr("wrong number"),
        }
        day = date_text(in_oslo(last.at).date(), self.session.language)
        return " · ".join(part for part in (words[last.outcome], day, last.note) if part)

    def _letter(self, row: OverdueCase) -> str:
        if row.letter is None:
            return self.tr("not written")
        return date_text(in_oslo(row.letter.at).date(), self.session.language)
