"""The registration certificate of an EEA citizen: handed over at once, free, and never a card (R43)."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.advice.finding import Level
from desktop.domain.catalogue import Kind
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.case_papers import IssueEeaReceipt
from desktop.services.certificates import NORDIC, Certificate, HandOverCertificate, TakeBackCertificate, certificate_of
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.case_papers import held
from ui.dates import date_text
from ui.screens.changes.group import Group, plain
from ui.screens.changes.paper_button import PaperButton
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field


class CertificateGroup(Group):
    """Hands the certificate over; it is there only for the registration of an EEA citizen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._certificate: Certificate | None = None
        self.number = QLineEdit()
        self.number.setMaxLength(40)
        self.number_field = Field("", self.number, parent=self)
        self.number_field.setMaximumWidth(260)
        self.button = button("", icon=Icon.DOCUMENT, parent=self)
        self.paper_button = PaperButton(session, self)
        self.back_button = button("", icon=Icon.UNDO, parent=self)
        self.button.clicked.connect(self.hand_over)
        self.back_button.clicked.connect(self.take_back)
        for part in (self.lead, self.follows, self.number_field, self.refusal):
            self.column.addWidget(part)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        given = QHBoxLayout()
        given.setSpacing(tokens().space.s)
        given.addWidget(self.paper_button)
        given.addWidget(self.back_button)
        given.addStretch(1)
        self.column.addLayout(given)
        self.does(self.button)
        self.setFocusProxy(self.number)
        self.words()

    @property
    def summary(self) -> str:
        """Return in a line what was handed over, or nothing."""
        given = self._certificate
        if given is None:
            return ""
        day = self.tr("handed over on %1").replace("%1", date_text(given.on, self.session.language))
        return f"{day}  ·  {given.number}" if given.number else day

    def applies_to(self, page: CasePage) -> bool:
        """Say whether an EEA citizen is being registered."""
        return page.kind is Kind.EEA_REGISTRATION

    def is_wanted(self, page: CasePage) -> bool:
        """Say whether the certificate has still to be handed over."""
        return self.applies_to(page) and page.decision is None

    def start_anew(self, page: CasePage) -> None:
        """Forget the number of another one."""
        del page
        self.number.clear()

    def fill(self, page: CasePage) -> None:
        """Show whether it was handed over, and what that means."""
        self._certificate = certificate_of(self.session.store, page.case_id) if self.applies_to(page) else None
        given = self._certificate is not None
        self.lead.setText(self.summary)
        self.lead.setVisible(given)
        told = [
            plain("R43", self.tr("The certificate is free, is handed over at once and has no end. No card follows."))
        ]
        if page.person.citizenship in NORDIC:
            nordic = self.tr("Nordic citizens need not register. Ask whether this is a mistake.")
            told.append(plain("R43", nordic, Level.WARNING))
        if page.attended_at is None and not given:
            told.append(plain("R48", self.session.sentence(RuleBroken("not-handed-in")), Level.ACTION))
        self.tell_follows(told)
        for part in (self.number_field, self.button):
            part.setVisible(not given)
        self.back_button.setVisible(given)
        if given:
            written = held(self.session.store, page.case_id, PaperKind.EEA_REGISTRATION)
            issue = IssueEeaReceipt(page.case_id)
            self.paper_button.offer(self.tr("Print receipt…"), issue, Right.NOTE_DECISION, written)
        else:
            self.paper_button.offer_nothing()

    def succeeded(self, outcome: Outcome) -> None:
        """Tell what was done; once the certificate is handed over, its receipt comes next."""
        super().succeeded(outcome)
        if outcome.undo is not None:
            self.paper_button.take_keyboard()

    @Slot()
    def hand_over(self) -> None:
        """Note that it was handed over."""
        if self.page is not None:
            self.will_tell(self.tr("Certificate handed over."), self.tr("Take the certificate back"))
            self.attempt(HandOverCertificate(self.page.case_id, self.number.text().strip()))

    @Slot()
    def take_back(self) -> None:
        """It was noted by mistake."""
        if self.page is not None:
            self.will_tell(self.tr("The certificate was taken back."), "")
            self.attempt(TakeBackCertificate(self.page.case_id))

    def words(self) -> None:
        """Word field and buttons."""
        self.number_field.set_texts(self.tr("Number on the certificate"), self.tr("Empty if it has none."))
        rename(self.button, self.tr("Hand over certificate"))
        rename(self.back_button, self.tr("Take the certificate back"))
