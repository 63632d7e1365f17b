"""The wrong place of attendance (R19), and the fee that is asked back (R58)."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.advice.finding import Level, Topic
from desktop.domain.advice.refund import Refund
from desktop.domain.cases import Channel
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.case_papers import IssueWrongPlaceSlip
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.case_papers import Offices, offices, slip_to
from desktop.services.withdrawals import (
    CancelRefundRequest,
    Noted,
    NoteWrongPlace,
    RequestRefund,
    advice_if_wrong_place,
    noted,
)
from ui.dates import date_text
from ui.findings_view import FindingList, Told
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.card.choices import choose, chosen, fill_reasons
from ui.screens.changes.group import Group, plain, show_button, told_of
from ui.screens.changes.paper_button import PaperButton
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.restyle import label

_NO_REFUND = "no-refund"
_NOWHERE = Offices(offered=False, known=(), likely="")
_OFFICE_WIDTH = 420


class PlaceGroup(Group):
    """Notes that the application was sent to the wrong place, and that the fee is asked back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._noted: Noted | None = None
        self.place_title = label("", "strong", self)
        self.place_button = button("", icon=Icon.NOTE, parent=self)
        self.office = QuietCombo()
        self.office_field = Field("", self.office, parent=self)
        self.office_field.setMaximumWidth(_OFFICE_WIDTH)
        self.slip_button = PaperButton(session, self)
        self.refund_title = label("", "strong", self)
        self.refund_follows = FindingList(self)
        self.refund_button = button("", icon=Icon.FEE, parent=self)
        self._offices = _NOWHERE
        self.place_button.clicked.connect(self.note_place)
        self.office.currentIndexChanged.connect(self._offer_slip)
        self.refund_button.clicked.connect(self.ask_back)
        self._lay_out()
        self.setFocusProxy(self.place_button)
        self.words()

    @property
    def summary(self) -> str:
        """Return in a line what is noted, or nothing."""
        known = self._noted
        if known is None:
            return ""
        parts = [self.tr("sent to the wrong place")] if known.wrong_place else []
        if known.refund_requested_on:
            day = date_text(known.refund_requested_on, self.session.language)
            parts.append(self.tr("fee asked back on %1").replace("%1", day))
        return "  ·  ".join(parts)

    def start_anew(self, page: CasePage) -> None:
        """Forget which office was chosen for another case."""
        del page
        choose(self.office, "")

    def fill(self, page: CasePage) -> None:
        """Show what is noted, and what would follow."""
        self._noted = noted(self.session.store, page.case_id)
        language = self.session.language
        if page.channel is Channel.PAPER:
            self.tell_follows((plain("R5", self.session.sentence(RuleBroken("place-not-locked"))),))
            show_button(self.place_button, "")
        elif self._noted.wrong_place:
            self.tell_follows(told_of(page, page.advice, {Topic.PLACE}, language))
            show_button(self.place_button, self.tr("The place was right"))
        else:
            advice = advice_if_wrong_place(self.session.store, page.case_id)
            self.tell_follows(told_of(page, advice, {Topic.PLACE}, language))
            show_button(self.place_button, self.tr("Note wrong place"))
        supposed = page.channel is not Channel.PAPER and not self._noted.wrong_place
        self.lead.setText(self.tr("If the applicant chose the wrong place, this follows:"))
        self.lead.setVisible(supposed)
        self._fill_offices(page)
        self.refund_follows.set_findings(self._about_refund(page, self._noted), language)
        possible = self._noted.no_refund_because is None
        asked = self._noted.refund_requested_on is not None
        verb = self.tr("Ask for the fee back") if possible else self.tr("Take the request back") if asked else ""
        show_button(self.refund_button, verb)

    @Slot()
    def note_place(self) -> None:
        """Note that the place was wrong, or right after all."""
        if self.page is None or self._noted is None:
            return
        wrong = not self._noted.wrong_place
        done = self.tr("Noted: sent to the wrong place.") if wrong else self.tr("Noted: the place was right.")
        self.will_tell(done, self.tr("Undo"))
        self.attempt(NoteWrongPlace(self.page.case_id, wrong))

    def succeeded(self, outcome: Outcome) -> None:
        """Tell what was done; once the place is noted as wrong, the slip that names the right one comes next."""
        super().succeeded(outcome)
        if isinstance(outcome.undo, NoteWrongPlace) and not outcome.undo.wrong:
            self.slip_button.take_keyboard()

    @Slot()
    def ask_back(self) -> None:
        """Ask for the fee back, or no longer."""
        if self.page is None or self._noted is None:
            return
        if self._noted.refund_requested_on:
            self.will_tell(self.tr("The fee is no longer asked back."), "")
            self.attempt(CancelRefundRequest(self.page.case_id))
        else:
            self.will_tell(self.tr("Noted: the fee is asked back."), self.tr("Take the request back"))
            self.attempt(RequestRefund(self.page.case_id))

    def words(self) -> None:
        """Word the titles."""
        self.office_field.set_texts(self.tr("Responsible office"))
        self.place_title.setText(self.tr("Place of attendance"))
        self.refund_title.setText(self.tr("Refund of the fee"))

    def _fill_offices(self, page: CasePage) -> None:
        """List the offices one can be sent to; the one that serves the home is chosen as long as no other was."""
        self._offices = offices(self.session.store, page.case_id)
        stays = chosen(self.office) or self._offices.likely
        names = tuple((each.station_id, each.name) for each in self._offices.known)
        fill_reasons(self.office, names, self.tr("Choose"))
        choose(self.office, stays)
        self.office_field.setVisible(self._offices.offered and bool(names))
        self._offer_slip()

    @Slot()
    def _offer_slip(self) -> None:
        """Offer the slip that names the chosen office."""
        page, code = self.page, chosen(self.office)
        name = next((each.name for each in self._offices.known if each.station_id == code), "")
        if page is None or not name or not self._offices.offered:
            self.slip_button.offer_nothing()
            return
        written = slip_to(self.session.store, page.case_id, name)
        issue = IssueWrongPlaceSlip(page.case_id, code)
        self.slip_button.offer(self.tr("Print slip…"), issue, Right.BOOK, written)

    def _about_refund(self, page: CasePage, known: Noted) -> tuple[Told, ...]:
        if known.refund_requested_on:
            day = date_text(known.refund_requested_on, self.session.language)
            asked = self.tr("The fee was asked back on %1. The police that have the application decide.")
            return (plain("R58", asked.replace("%1", day)),)
        if known.no_refund_because is not None:
            level = Level.WARNING if known.no_refund_because.code == _NO_REFUND else Level.INFO
            return (plain("R58", self.session.sentence(known.no_refund_because), level),)
        found = told_of(page, page.advice, {Topic.WITHDRAWAL}, self.session.language)
        told = [each for each in found if each.rule == "R58"]
        assert page.advice.conclusions.refund.value is Refund.POSSIBLE  # noqa: S101 - nothing speaks against it
        return tuple(told)

    def _lay_out(self) -> None:
        space = tokens().space
        self.column.addWidget(self.place_title)
        self.column.addWidget(self.lead)
        self.column.addWidget(self.follows)
        self.column.addLayout(_left(self.place_button))
        sent = QHBoxLayout()
        sent.setSpacing(space.m)
        sent.addWidget(self.office_field, 1, Qt.AlignmentFlag.AlignTop)
        sent.addWidget(self.slip_button, 0, Qt.AlignmentFlag.AlignBottom)
        sent.addStretch(1)
        self.column.addLayout(sent)
        self.column.addSpacing(space.s)
        self.column.addWidget(self.refund_title)
        self.column.addWidget(self.refund_follows)
        self.column.addWidget(self.refusal)
        self.column.addLayout(_left(self.refund_button))


def _left(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(part)
    row.addStretch(1)
    return row
