"""The case was opened for the wrong person: it moves to the right one, with everything that hangs on it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.names import display_name
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Outcome
from desktop.services.corrections import MoveCaseToPerson
from desktop.services.looks import LookFor
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.hits import Hit
from ui.screens.changes.grounds import Trial, WhyField, WrongPapers
from ui.screens.changes.group import Group
from ui.screens.family.linking import LinkSearch
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label
from ui.words import born_text


class PersonSearch(LinkSearch):
    """Finds the person whose the case is; Enter chooses."""

    def _words(self) -> None:
        super()._words()
        self.field.set_texts(
            self.tr("Whose case it is"), self.tr("Name, birth date, DUF number or passport number; Enter chooses.")
        )
        self.none.setText(self.tr("Nobody fits. Somebody who is new is booked first, and chosen here then."))


class WrongPersonGroup(Group):
    """Who was opened, who is right, why, and the papers with the wrong name."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._right: Hit | None = None
        self.search = PersonSearch(session, self)
        self.changed = label("", "", self, wrap=True)
        self.why = WhyField(session, self)
        self.papers = WrongPapers(session, self)
        self.button = button("", icon=Icon.PERSON, parent=self)
        self.back_button = button("", Kind.QUIET, Icon.UNDO, self)
        self._trial = Trial(session, self)
        self._trial.found.connect(self.papers.show_papers)
        self.search.chosen.connect(self.choose)
        self.button.clicked.connect(self.move_case)
        self.back_button.clicked.connect(self.choose_again)
        for part in (self.lead, self.search, self.changed, self.why, self.papers, self.refusal):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(tokens().space.s)
        row.addWidget(self.button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.does(self.button)
        self.setFocusProxy(self.search.line)
        self.words()

    @property
    def summary(self) -> str:
        """Return nothing: that it was moved stands among the corrections."""
        return ""

    def start_anew(self, page: CasePage) -> None:
        """Forget who was chosen for another case."""
        self.search.clear()
        self.search.set_members((page.person_id,))
        self._right = None
        self.why.clear()

    def fill(self, page: CasePage) -> None:
        """Say what moves, and show who is chosen."""
        self.search.set_members((page.person_id,))
        if self._right is not None and self._right.person_id == page.person_id:
            self._right = None
        self._show()

    @Slot(object)
    def choose(self, asked: tuple[str, str, int]) -> None:
        """Take somebody who was found; the search is journalled."""
        case_id, query, found = asked
        self._right = next((hit for hit in self.search.model.rows if hit.case_id == case_id), None)
        self.session.submit(LookFor(query, found))
        self._show()
        self.why.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def choose_again(self) -> None:
        """Choose somebody else."""
        self._right = None
        self.refusal.say("")
        self._show()
        self.search.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def move_case(self) -> None:
        """Move the case."""
        if self.page is None or self._right is None:
            return
        if not self.why.because:
            self.why.set_error(self.session.sentence(RuleBroken("reason-needed")))
            return
        self.will_tell(self.tr("The case was moved to the right person."), self.tr("Undo correction"))
        command = MoveCaseToPerson(self.page.case_id, self._right.person_id, self.why.because, self.papers.ticked)
        self.attempt(command)

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that it was moved, and show the case anew."""
        super().succeeded(outcome)
        self.search.clear()
        self.why.clear()
        self._right = None
        if self.page is not None:
            self.session.case_opened.emit(CaseAddress(self.page.case_id, "changes"))

    def words(self) -> None:
        """Word the buttons, and say what moves."""
        self.lead.setText(
            self.tr(
                "The case moves with its appointments, ticks, fee and papers."
                " Who looked at whom stays in the journal as it was."
            )
        )
        rename(self.button, self.tr("Move case"))
        rename(self.back_button, self.tr("Choose somebody else"))
        self._show()

    def _show(self) -> None:
        page, right = self.page, self._right
        chosen = right is not None and page is not None
        self.search.setHidden(chosen)
        for part in (self.changed, self.why, self.button, self.back_button):
            part.setVisible(chosen)
        if right is None or page is None:
            self._trial.ask(None)
            return
        language = self.session.language
        was = isolate(display_name(page.person.family_name, page.person.given_names))
        text = "%1 (%2)  \u2192  %3 (%4)"
        for mark, value in (
            ("%1", was),
            ("%2", born_text(page.person.born_on, language)),
            ("%3", isolate(right.name)),
            ("%4", born_text(right.born_on, language)),
        ):
            text = text.replace(mark, value)
        self.changed.setText(text)
        self._trial.ask(MoveCaseToPerson(page.case_id, right.person_id, "tried-out"))
