"""Somebody wants to withdraw: who, how, and what comes of it before it is noted (R56 – R61)."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.advice.facts import Because, WithdrawalFacts, WithdrawnBy
from desktop.domain.advice.finding import Topic
from desktop.domain.advice.withdrawal import CONSENTING, WithdrawalOutcome
from desktop.domain.appointments import State
from desktop.domain.clock import wall_clock
from desktop.domain.outcomes import GIVEN_UP, STATUS_AFTER_WITHDRAWAL
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.case_papers import IssueWithdrawalConfirmation
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.case_papers import held
from desktop.services.withdrawals import (
    DECIDED,
    Noted,
    NoteWithdrawal,
    RetractWithdrawal,
    advice_if_withdrawn,
    noted,
)
from ui.dates import date_text, time_text
from ui.screens.card.choices import Choices
from ui.screens.changes.group import Group, show_button, told_of
from ui.screens.changes.paper_button import PaperButton
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.notice import Notice
from ui.widgets.restyle import label


class WithdrawalGroup(Group):
    """Asks who wants to withdraw, says what comes of it, and notes it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._noted: Noted | None = None
        self.state = label("", "strong", self, wrap=True)
        self.still_booked = Notice(self)
        self.by = Choices(tuple(by.value for by in WithdrawnBy), 1, self)
        self.letter = QCheckBox(self)
        self.separation = QCheckBox(self)
        self.button = button("", icon=Icon.NOTE, parent=self)
        self.paper_button = PaperButton(session, self)
        self.retract_button = button("", icon=Icon.UNDO, parent=self)
        self.by.chosen.connect(self._weigh)
        for box in (self.letter, self.separation):
            box.toggled.connect(self._weigh)
        self.button.clicked.connect(self.note)
        self.retract_button.clicked.connect(self.retract)
        self._lay_out()
        self.does(self.button)
        self.setFocusProxy(self.by.answer(WithdrawnBy.APPLICANT.value))
        self.words()

    @property
    def summary(self) -> str:
        """Return in a line what is noted, or nothing."""
        wish = self._noted.withdrawal if self._noted else None
        if wish is None or self.page is None:
            return ""
        return f"{self._who(wish.by)}  ·  {self._comes_of_it(self.page.advice.conclusions.withdrawal.value)}"

    @property
    def wish(self) -> WithdrawalFacts | None:
        """Return what is chosen, or nothing."""
        if not self.by.value:
            return None
        by = WithdrawnBy(self.by.value)
        separated = by is WithdrawnBy.POWER_OF_ATTORNEY and self.separation.isChecked()
        signed = self.letter.isChecked() if by is WithdrawnBy.APPLICANT else None
        return WithdrawalFacts(by, signed, Because.SEPARATION if separated else None)

    def start_anew(self, page: CasePage) -> None:
        """Forget what was chosen for another case."""
        del page
        self.by.set_value("")
        self.by.set_error("")
        self.letter.setChecked(False)
        self.separation.setChecked(False)

    def fill(self, page: CasePage) -> None:
        """Show what is noted, and what is chosen but not noted yet."""
        self._noted = noted(self.session.store, page.case_id)
        wish, on = self._noted.withdrawal, self._noted.withdrawn_on
        closed = page.status in GIVEN_UP or page.status in DECIDED
        self._form.setHidden(closed)
        self.state.setVisible(wish is not None)
        if wish is not None and on is not None:
            said = self.tr("Noted on %1: %2")
            self.state.setText(said.replace("%1", date_text(on, self.session.language)).replace("%2", self.summary))
        show_button(self.retract_button, self.tr("Take the withdrawal back") if wish is not None else "")
        self._offer_confirmation(page, wish)
        self.lead.setText(self._about(page))
        self.lead.setVisible(bool(self.lead.text()))
        self._say_booked(page)
        self._weigh()

    def _offer_confirmation(self, page: CasePage, wish: WithdrawalFacts | None) -> None:
        """Offer the paper that confirms what is noted, once there is something to confirm."""
        issue = IssueWithdrawalConfirmation(page.case_id)
        if page.status in GIVEN_UP:
            written = held(self.session.store, page.case_id, PaperKind.WITHDRAWAL)
        elif wish is not None and wish.by in CONSENTING:
            written = held(self.session.store, page.case_id, PaperKind.CONSENT_WITHDRAWN, by=wish.by.value)
        else:
            self.paper_button.offer_nothing()
            return
        self.paper_button.offer(self.tr("Print confirmation…"), issue, Right.NOTE_DECISION, written)

    def succeeded(self, outcome: Outcome) -> None:
        """Tell what was done; once something is withdrawn, its confirmation comes next."""
        super().succeeded(outcome)
        confirmed = (*STATUS_AFTER_WITHDRAWAL, WithdrawalOutcome.PROCESSED_AND_REJECTED)
        if outcome.undo is not None and outcome.result in confirmed:
            self.paper_button.take_keyboard()

    @Slot()
    def note(self) -> None:
        """Note what is chosen."""
        page, wish = self.page, self.wish
        if page is None:
            return
        if wish is None:
            self.by.set_error(self.tr("Choose who wants to withdraw."))
            self.by.focus_in()
            return
        self.will_tell(self.tr("Withdrawal noted."), self.tr("Take the withdrawal back"))
        self.attempt(NoteWithdrawal(page.case_id, wish.by, wish.signed_letter, wish.because))

    @Slot()
    def retract(self) -> None:
        """Take back what was noted."""
        if self.page is not None:
            self.will_tell(self.tr("The withdrawal was taken back."), "")
            self.attempt(RetractWithdrawal(self.page.case_id))

    def words(self) -> None:
        """Word everything that does not depend on the case."""
        self.by.set_texts(self.tr("Who wants to withdraw"), {by.value: self._who(by) for by in WithdrawnBy})
        self.letter.setText(self.tr("There is a letter signed by the applicant"))
        self.separation.setText(self.tr("Because of separation"))
        for box in (self.letter, self.separation):
            box.setAccessibleName(box.text())
        rename(self.button, self.tr("Note withdrawal"))

    def _about(self, page: CasePage) -> str:
        if page.status in DECIDED:
            return self.session.sentence(RuleBroken("nothing-to-withdraw"))
        return ""

    def _say_booked(self, page: CasePage) -> None:
        today = self.session.today
        coming = [row for row in page.appointments if row.state is State.BOOKED and row.day >= today]
        if page.status not in GIVEN_UP or not coming:
            self.still_booked.say("")
            return
        row = coming[0]
        when = f"{date_text(row.day, self.session.language)} {time_text(wall_clock(row.start))}"
        text = self.tr("An appointment on %1 is still booked. Cancel it in the tab Appointments, so that it is free.")
        self.still_booked.say(text.replace("%1", when), Tone.WARNING)

    @Slot()
    def _weigh(self) -> None:
        """Say what would come of what is chosen, or what has come of what is noted."""
        page, wish = self.page, self.wish
        if page is None:
            return
        self.letter.setVisible(self.by.value == WithdrawnBy.APPLICANT.value)
        self.separation.setVisible(self.by.value == WithdrawnBy.POWER_OF_ATTORNEY.value)
        open_ = not self._form.isHidden()
        chosen = wish is not None and open_
        advice = advice_if_withdrawn(self.session.store, page.case_id, wish) if wish and chosen else page.advice
        outcome = advice.conclusions.withdrawal.value
        told = told_of(page, advice, {Topic.WITHDRAWAL}, self.session.language)
        self.tell_follows(told if outcome else ())
        verb = self.tr("Note withdrawal")
        if chosen and outcome in STATUS_AFTER_WITHDRAWAL:
            withdrawn = outcome is WithdrawalOutcome.WITHDRAWN
            verb = self.tr("Withdraw application") if withdrawn else self.tr("Dismiss case")
        rename(self.button, verb)
        self.button.setVisible(open_)

    def _who(self, by: WithdrawnBy) -> str:
        return {
            WithdrawnBy.APPLICANT: self.tr("The applicant"),
            WithdrawnBy.REFERENCE_PERSON: self.tr("The reference person"),
            WithdrawnBy.SPONSOR: self.tr("The sponsor"),
            WithdrawnBy.HOST_PARENT: self.tr("The host parent"),
            WithdrawnBy.POWER_OF_ATTORNEY: self.tr("The holder of a power of attorney"),
        }[by]

    def _comes_of_it(self, outcome: WithdrawalOutcome | None) -> str:
        return {
            None: "",
            WithdrawalOutcome.WITHDRAWN: self.tr("withdrawn"),
            WithdrawalOutcome.DISMISSED: self.tr("dismissed"),
            WithdrawalOutcome.LETTER_REQUIRED: self.tr("a signed letter is needed"),
            WithdrawalOutcome.PROCESSED_AND_REJECTED: self.tr("is processed on"),
        }[outcome]

    def _lay_out(self) -> None:
        space = tokens().space
        self._form = QWidget(self)
        form = QHBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(space.xl)
        self.by.setParent(self._form)
        form.addWidget(self.by)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        self._beside_title = label(" ", "strong", self._form)
        beside.addWidget(self._beside_title)
        for box in (self.letter, self.separation):
            box.setParent(self._form)
            beside.addWidget(box)
        beside.addStretch(1)
        form.addLayout(beside)
        form.addStretch(1)
        for part in (self.state, self.lead, self._form, self.follows, self.still_booked, self.refusal):
            self.column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        buttons.addWidget(self.button)
        buttons.addWidget(self.paper_button)
        buttons.addWidget(self.retract_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.setTabOrder(self.by.answer(WithdrawnBy.POWER_OF_ATTORNEY.value), self.letter)
        for before, after in (
            (self.letter, self.separation),
            (self.separation, self.button),
            (self.button, self.paper_button),
            (self.paper_button, self.retract_button),
        ):
            self.setTabOrder(before, after)
        self.letter.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
