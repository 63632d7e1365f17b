"""The order of the residence card."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.advice.finding import Topic
from desktop.domain.cards import WITH_HOLDER
from desktop.domain.papers import Delivery, OrderReason
from desktop.domain.refusals import RuleBroken
from desktop.services.card_fees import CardFee, card_fee
from desktop.services.cards import OrderResidenceCard
from desktop.services.commands import Outcome
from desktop.services.queries.cards import loss_to_answer
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.families import family
from desktop.services.rule_book import words_of
from ui.attempt import WayBack
from ui.dates import date_text, instant_text
from ui.findings_view import FindingList, Told
from ui.kroner import kroner
from ui.screens.card.ask_family import FamilyOrderPanel
from ui.screens.card.ask_loss import LossPanel
from ui.screens.card.card_form import NOT_HANDED_IN, CardForm
from ui.screens.card.choices import choose, chosen
from ui.screens.card.readiness import Readiness, ordered_already, post_obstacle, readiness
from ui.screens.card.step import Step
from ui.screens.card.suggested_order import last_day, standing_order, usual_reason
from ui.screens.items.ask import AskPanel, AskSlot
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.buttons import button, primary_button, rename
from ui.widgets.notice import Notice


class CardStep(Step):
    """Says whether the card may be ordered and why, takes the order, and shows the paper that it makes."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.standing = FindingList(self)
        self.came = Notice(self)
        self.form = CardForm(session, self)
        self.button = primary_button("", Icon.CARD, self)
        self.button.clicked.connect(self.order)
        self.loss_button = button("", icon=Icon.PROBLEM, parent=self)
        self.loss_button.clicked.connect(self.report_loss)
        self.family_button = button("", icon=Icon.FAMILY, parent=self)
        self.family_button.clicked.connect(self.order_for_family)
        self.slot = AskSlot(self)
        self.slot.closed.connect(self._asked)
        for part in (self.standing, self.came, self.refusal, self.form):
            self.column.addWidget(part)
        row = QHBoxLayout()
        for made in (self.button, self.loss_button, self.family_button):
            row.addWidget(made)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.slot)
        self.form.changed.connect(self._show_dependent)
        self.does(self.button)
        self.setFocusProxy(self.form.reason)
        self._obstacle = ""
        self.words()

    @property
    def summary(self) -> str:
        """Return in a line what has been ordered, or nothing."""
        standing = standing_order(self.page) if self.page else None
        if standing is None:
            return ""
        ordered = instant_text(standing.ordered_at, self.session.language)
        return self.tr("Ordered %1").replace("%1", f"{ordered}  ·  {standing.number}")

    def start_anew(self, page: CasePage) -> None:
        """Empty the form, with what is usual in it."""
        form = self.form
        form.forget_errors()
        self.slot.close_panel()
        choose(form.reason, usual_reason(page) or "")
        form.old_card.set_help("")
        form.old_card.set_value("" if page.permit_expires_on else NOT_HANDED_IN)
        choose(form.old_card_reason, "" if page.permit_expires_on else "none")
        form.delivery.set_value(Delivery.COLLECT if post_obstacle(page) else Delivery.POST)
        form.letter_checked.setChecked(False)
        form.amount.clear()
        for line in (form.valid_from, form.valid_to):
            line.suggest(None, self.session.language, anew=True)

    def fill(self, page: CasePage) -> None:
        """Show the case; what was typed stays."""
        ready = readiness(page)
        self._show_standing(page, ready)
        self.form.letter_checked.setVisible(ready.check_letter)
        self._show_delivery(page)
        decision = page.decision
        if standing_order(page) is None and not chosen(self.form.reason):
            choose(self.form.reason, usual_reason(page) or "")
        members = family(self.session.store, page.case_id) if ready.obstacle is None else ()
        self.family_button.setVisible(len(members) > 1)
        self.form.valid_from.suggest(decision.valid_from if decision else None, self.session.language)
        self._show_dependent()
        self.form.setVisible(ready.obstacle is None)
        self.button.setVisible(ready.obstacle is None)

    @Slot()
    def order(self) -> None:
        """Order the card, if the fields are right."""
        command = self._read()
        if command is not None:
            self.attempt(command)

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that the card is ordered, and show the paper."""
        number = str(outcome.result)
        undo = self.tr("Cancel the order")
        offer = WayBack(self.session, outcome.undo, self.session).offer(undo) if outcome.undo else None
        self.session.messages.success(self.tr("Residence card ordered: %1.").replace("%1", number), undo=offer)
        choose(self.form.reason, "")
        self.session.paper_wanted.emit(number)

    @Slot()
    def report_loss(self) -> None:
        """Ask for the report that comes before the order; of which card, where we know it."""
        if self.page is not None:
            lost = next((order.order_id for order in self.page.card_orders if order.state in WITH_HOLDER), "")
            self._ask(LossPanel(self.session, self.page.case_id, lost))

    @Slot()
    def order_for_family(self) -> None:
        """Ask for whom of the family cards are ordered."""
        if self.page is not None:
            self._ask(FamilyOrderPanel(self.session, self.page.case_id))

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at a field what is about it."""
        sentence, form = self.session.sentence(broken), self.form
        match broken.code:
            case "report-first":
                form.reason_field.set_error(sentence)
                self.report_loss()
            case "validity-backwards":
                form.to_field.set_error(sentence)
                form.valid_to.setFocus(Qt.FocusReason.OtherFocusReason)
            case "old-card-note-missing":
                form.old_card.set_error(sentence)
                form.old_card_reason.setFocus(Qt.FocusReason.OtherFocusReason)
            case "protected-address" | "no-address":
                form.delivery.set_error(sentence)
                form.delivery.focus_in()
            case "already-ordered":
                form.reason_field.set_error(sentence)
                form.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            case "check-letter":
                form.letter_error.say(sentence, Tone.DANGER)
                form.letter_checked.setVisible(True)
                form.letter_checked.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                return False
        return True

    def words(self) -> None:
        """Word form and button."""
        self.form.words()
        rename(self.button, self.tr("Order residence card and print"))
        rename(self.loss_button, self.tr("Report the loss first"))
        rename(self.family_button, self.tr("Order for the family"))

    # Reading the form

    def _read(self) -> OrderResidenceCard | None:
        page, form, today = self.page, self.form, self.session.today
        if page is None:
            return None
        form.forget_errors()
        reason = self._reason()
        valid_from, valid_to = form.valid_from.day(today), form.valid_to.day(today)
        fee = self._fee()
        if not self._is_right(page, reason, valid_from, valid_to, fee) or reason is None:
            return None
        assert valid_from is not None  # noqa: S101 - has just been looked at
        assert valid_to is not None  # noqa: S101
        old_card = form.old_card_told
        return OrderResidenceCard(
            order_id=self.session.store.ids.new(),
            case_id=page.case_id,
            valid_from=valid_from,
            valid_to=valid_to,
            delivery=Delivery(form.delivery.value),
            reason=reason,
            old_card_handed_in=bool(old_card.handed_in),
            old_card_note=old_card.because,
            letter_checked=form.letter_checked.isChecked(),
            fee=fee or 0,
        )

    def _is_right(
        self, page: CasePage, reason: OrderReason | None, first: date | None, last: date | None, fee: int | None
    ) -> bool:
        """Say what is wrong at the first field that is; the store asks the same again."""
        form = self.form
        if reason is None:
            form.reason_field.set_error(self.tr("Choose why a card is ordered."))
            form.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if broken := ordered_already(page, reason):
            return not self.show_refusal(broken)
        for field, day in ((form.from_field, first), (form.to_field, last)):
            if day is None:
                field.set_error(self.tr("Write a date, such as 23.11.2026."))
                field.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        if first and last and last <= first:
            return not self.show_refusal(RuleBroken("validity-backwards"))
        if not form.old_card_told.known:
            asked = form.old_card.value == NOT_HANDED_IN
            form.old_card.set_error(
                self.session.sentence(RuleBroken("old-card-note-missing"))
                if asked
                else self.tr("Say whether the old card was handed in.")
            )
            form.old_card_reason.setFocus() if asked else form.old_card.focus_in()
            return False
        if fee is None:
            form.amount_field.set_error(self.tr("Find out the amount and write it in whole kroner."))
            form.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if readiness(page).check_letter and not form.letter_checked.isChecked():
            return not self.show_refusal(RuleBroken("check-letter", "R51"))
        return True

    def _reason(self) -> OrderReason | None:
        code = chosen(self.form.reason)
        return OrderReason(code) if code else None

    def _card_fee(self) -> CardFee | None:
        reason = self._reason()
        if reason is None or self.page is None:
            return None
        return card_fee(
            self.session.store, reason, self.form.old_card_told, self.page.person.born_on, self.session.today
        )

    def _fee(self) -> int | None:
        """Return the fee in kroner: 0 where there is none, None where the amount is still to be found out."""
        found = self._card_fee()
        if found is None or found.due is None:
            return 0
        if found.due.known:
            return found.due.amount
        typed = self.form.amount.text().replace(" ", "")
        return int(typed) if typed.isdecimal() and int(typed) > 0 else None

    # Showing

    @Slot()
    def _show_dependent(self) -> None:
        """Show what follows from the other fields: the last day of the card, and the fee."""
        page, form = self.page, self.form
        if page is None:
            return
        first = form.valid_from.day(self.session.today)
        permit_to = page.decision.valid_to if page.decision else None
        form.valid_to.suggest(last_day(page, first) if first else permit_to, self.session.language)
        self._show_loss(page)
        found = self._card_fee()
        form.amount_field.setVisible(bool(found and found.due and not found.due.known))
        form.fee_field.set_texts(self.tr("Fee"), self._fee_source(found))
        form.fee.setText(self._fee_text(found))
        form.fee.setAccessibleName(f"{self.tr('Fee')}: {form.fee.text()}")

    def _fee_text(self, found: CardFee | None) -> str:
        if found is None:
            return self.tr("depends on the reason")
        if found.depends_on_old_card:
            return self.tr("depends on the old card")
        if found.due is None:
            return self.tr("free")
        if not found.due.known:
            return self.tr("amount not known, must be checked")
        amount = kroner(found.due.amount, self.session.language)
        return self.tr("%1, to be checked").replace("%1", amount) if found.due.must_be_checked else amount

    def _fee_source(self, found: CardFee | None) -> str:
        return found.due.source if found and found.due else ""

    def _show_standing(self, page: CasePage, ready: Readiness) -> None:
        language = self.session.language
        cards = tuple(
            Told(finding.rule, finding.level, words_of(finding, language))
            for finding in page.advice.findings
            if finding.topic is Topic.CARD
        )
        # Somebody who had to come again and has come: the advice, which does not know of it, is not repeated.
        self.standing.set_findings(() if ready.came_again else cards, language)
        self.standing.setVisible(bool(cards) and not ready.came_again)
        on = date_text(page.biometrics_on, language) if ready.came_again and page.biometrics_on else ""
        came = self.tr("The card can be ordered: photo taken on %1, after the decision.").replace("%1", on)
        self.came.say(came if on else "", Tone.SUCCESS)
        obstacle = self.session.sentence(ready.obstacle) if ready.obstacle else ""
        if obstacle:
            self.refusal.say(obstacle, Tone.WARNING)
        elif self.refusal.text == self._obstacle:
            self.refusal.say("")
        self._obstacle = obstacle

    def _show_delivery(self, page: CasePage) -> None:
        form, person = self.form, page.person
        blocked = post_obstacle(page)
        # A protected address is not shown here either: somebody may be looking on.
        address = "" if blocked else isolate(f"{person.street}, {person.postcode} {person.city}")
        form.set_address(address, isolate(person.letterbox_name))
        form.delivery.set_allowed(Delivery.POST, allowed=blocked is None)
        if blocked is not None:
            form.delivery.set_value(Delivery.COLLECT)
            form.delivery.set_help(self.session.sentence(blocked))

    def _show_loss(self, page: CasePage) -> None:
        """Lead to the report of a lost card, as long as there is none that no order has answered."""
        lost = self._reason() is OrderReason.LOST and not self.form.isHidden()
        self.loss_button.setVisible(lost and not loss_to_answer(self.session.store, page.case_id))

    def _ask(self, panel: AskPanel) -> None:
        """Ask under the form; Ctrl+Enter belongs to the question meanwhile."""
        self._set_asking(asking=True)
        self.slot.put(panel, self.button)

    def _set_asking(self, *, asking: bool) -> None:
        for shortcut in self._shortcuts:
            shortcut.set_enabled(enabled=not asking)
        for made in (self.button, self.loss_button, self.family_button):
            made.setEnabled(not asking)

    @Slot()
    def _asked(self) -> None:
        """Go on after the report: what became of the old card is known by it."""
        self._set_asking(asking=False)
        page = self.page
        if page is None or self._reason() is not OrderReason.LOST:
            return
        if loss_to_answer(self.session.store, page.case_id):
            self.form.old_card.set_value(NOT_HANDED_IN)
            choose(self.form.old_card_reason, "lost")
            self.form.reason_field.set_error("")
        self._show_dependent()
