"""The applicant has lost the account: what stands, and who books now (R27 – R29)."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.advice.facts import Account
from desktop.domain.advice.finding import Level
from desktop.domain.appointments import State
from desktop.domain.cases import Channel
from desktop.domain.clock import wall_clock
from desktop.domain.refusals import RuleBroken
from desktop.services.accounts import NoteAccount, account_of
from desktop.services.queries.case_page import CasePage
from ui.dates import date_text, time_text
from ui.findings_view import Told
from ui.screens.changes.group import Group, plain, show_button
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.buttons import button


class AccountGroup(Group):
    """Notes whether the applicant still has the account that the application was sent from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._account: Account | None = None
        self.button = button("", icon=Icon.NOTE, parent=self)
        self.button.clicked.connect(self.note)
        for part in (self.lead, self.follows, self.refusal):
            self.column.addWidget(part)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.does(self.button)
        self.setFocusProxy(self.button)
        self.words()

    @property
    def summary(self) -> str:
        """Return in a line what is noted, or nothing."""
        return self.tr("lost") if self._account is Account.LOST else ""

    def start_anew(self, page: CasePage) -> None:
        """Nothing is typed here."""
        del page

    def fill(self, page: CasePage) -> None:
        """Show what stands without the account."""
        self._account = account_of(self.session.store, page.case_id)
        if page.channel is Channel.PAPER:
            self.lead.hide()
            self.tell_follows((plain("R5", self.session.sentence(RuleBroken("no-account"))),))
            show_button(self.button, "")
            return
        lost = self._account is Account.LOST
        self.lead.setText(
            self.tr("The applicant has lost the account.")
            if lost
            else self.tr("Without the account that the application was sent from:")
        )
        self.lead.show()
        self.tell_follows(self._what_stands(page))
        show_button(self.button, self.tr("Account found again") if lost else self.tr("Note lost account"))

    @Slot()
    def note(self) -> None:
        """Note that the account is lost, or found again."""
        if self.page is None:
            return
        lost = self._account is not Account.LOST
        done = self.tr("Noted: the account is lost.") if lost else self.tr("Noted: the account is found again.")
        self.will_tell(done, self.tr("Undo"))
        self.attempt(NoteAccount(self.page.case_id, Account.LOST if lost else Account.OK))

    def words(self) -> None:
        """Nothing is worded that does not depend on the case."""

    def _what_stands(self, page: CasePage) -> tuple[Told, ...]:
        told = []
        coming = [row for row in page.appointments if row.state is State.BOOKED and row.day >= self.session.today]
        if coming:
            row = coming[0]
            when = f"{date_text(row.day, self.session.language)} {time_text(wall_clock(row.start))}"
            told.append(plain("R27", self.tr("The appointment on %1 stands.").replace("%1", when)))
        if page.attended_at is not None:
            said = self.tr("What was handed in stands; UDI writes by Digipost or by ordinary mail.")
            told.append(plain("R29", said))
        if page.decision is not None:
            told.append(plain("R28", self.tr("The follow-up appointment is booked here."), Level.ACTION))
        else:
            said = self.tr("Once there is a decision, a follow-up appointment is booked here and not by logging in.")
            told.append(plain("R28", said))
        return tuple(told)
