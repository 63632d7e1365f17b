"""The foot of the checklist: what is still open, the hand-in, and the question before an incomplete one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.outcomes import CLOSED
from desktop.domain.papers import FeeState, LineState, PaperKind
from desktop.services.queries.before_hand_in import BeforeHandIn
from desktop.services.queries.case_page import CasePage, LineRow
from desktop.services.queries.needs import Needs, needs
from ui.actions.keymap import keymap
from ui.dates import instant_text
from ui.kroner import fee_text
from ui.needs_view import NeedBadges, words_of_needs
from ui.screens.checklist.incomplete import IncompleteQuestion
from ui.screens.checklist.paper_button import ChecklistPaperButton
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.flow_row import FlowRow
from ui.widgets.restyle import label, restyle
from ui.widgets.sides import Sides
from ui.words import status_word

_NARROW = 560


class HandInBar(QFrame):
    """Counts what is open, says what the person needs, and hands in; an incomplete hand-in is asked about here.

    Signals:
        hand_in_wanted: the filled button was pressed.
        confirmed: it is to be handed in although required documents are open.
        declined: back to the list.
        fee_wanted: the way to the fee was pressed.
        hand_ins_wanted: what was handed in when is to be shown.
    """

    hand_in_wanted = Signal()
    confirmed = Signal()
    declined = Signal()
    fee_wanted = Signal()
    hand_ins_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        self._session = session
        self._page: CasePage | None = None
        self._lines: tuple[LineRow, ...] = ()
        self._tight = False
        self._sign = QLabel(self)
        self._open = label("", "strong", self, wrap=True)
        self._more = label("", "small", self, wrap=True)
        self.needs = NeedBadges(self)
        self.hand_ins_button = button("", Kind.QUIET, Icon.RECEIPT, self)
        self.hand_ins_button.clicked.connect(self.hand_ins_wanted)
        self.paper_button = ChecklistPaperButton(session, self)
        self._fee = button("", Kind.PLAIN, Icon.FEE, self)
        self._fee.clicked.connect(self.fee_wanted)
        self._hand_in = primary_button("", Icon.RECEIPT, self)
        self._hand_in.clicked.connect(self.hand_in_wanted)
        self.question = IncompleteQuestion(self)
        self.question.confirmed.connect(self.confirmed)
        self.question.declined.connect(self._decline)
        self._lay_out()

    @property
    def open_text(self) -> str:
        """Return what is said to be open."""
        return self._open.text()

    @property
    def button_text(self) -> str:
        """Return what stands on the filled button."""
        return self._hand_in.text()

    @property
    def asks(self) -> bool:
        """Say whether an incomplete hand-in is being asked about."""
        return not self.question.isHidden()

    def ask(self, before: BeforeHandIn, open_names: Sequence[str]) -> None:
        """Ask whether it is to be handed in with these documents open."""
        self.question.show_question(before, open_names, self._session.language)
        self._usual.hide()
        self.question.show()
        self.question.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_asking(self) -> None:
        """Ask no more; nothing was handed in."""
        self.question.hide()
        self._usual.show()

    def set_tight(self, *, tight: bool) -> None:
        """Leave out what can be done without, where there is little room: a fee that is due leads to itself."""
        if tight != self._tight:
            self._tight = tight
            if self._page is not None:
                self.show_case(self._page, self._lines)

    def show_case(self, page: CasePage, lines: Sequence[LineRow]) -> None:
        """Count what is open among the lines as they are shown."""
        if self._page is None or self._page.case_id != page.case_id:
            self.stop_asking()
        self._page, self._lines = page, tuple(lines)
        closed = page.status in CLOSED
        counts = self._counts(page, lines)
        due = page.fee is not None and page.fee.state is FeeState.DUE
        undecided = sum(line.required and line.state is LineState.OPEN for line in lines)
        overdue = any(line.missing_by is not None and line.missing_by < self._session.today for line in lines)
        ready = not undecided and not due and not overdue
        tone = Tone.NEUTRAL if closed else Tone.SUCCESS if ready else Tone.WARNING
        text = " · ".join(counts) if counts else self.tr("Nothing is open")
        if closed:
            text = self.tr("The case is %1. Nothing more can be noted or handed in.")
            text = text.replace("%1", status_word(page.status).lower())
        self._open.setText(text)
        restyle(self._open, "words", tone.value)
        give_icon(self._sign, Icon.LOCK if closed else Icon.COMPLETED if ready else Icon.WARNING, tone.value, 20)
        self._more.setText(self._history(page, closed=closed))
        self._more.setVisible(bool(self._more.text()) and not self._tight)
        known = needs(self._session.store, (page.case_id,), self._session.today).get(page.case_id, Needs())
        self.needs.show_needs(words_of_needs(known))
        self._fee.setVisible(due and not closed and not self._tight)
        rename(self._fee, self.tr("Take payment"))
        first = page.attended_at is None
        self._hand_in.setVisible(not closed)
        rename(
            self._hand_in, self.tr("Hand in and print receipt") if first else self.tr("Hand in more and print receipt")
        )
        self._hand_in.setToolTip(keymap().shown("checklist.hand-in"))
        self._hand_in.setAccessibleDescription(self._open.text())
        rename(self.hand_ins_button, self.tr("Receipts"))
        self.hand_ins_button.setText(f"{self.hand_ins_button.text()}   R")
        self.paper_button.show_case(page)
        self.hand_ins_button.setToolTip(self.tr("What was handed in, and when"))
        self.hand_ins_button.setVisible(any(paper.kind is PaperKind.RECEIPT for paper in page.papers))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by Esc, out of the question."""
        if event.key() == Qt.Key.Key_Escape and self.asks:
            self._decline()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._page is not None:
            self.show_case(self._page, self._lines)

    def _decline(self) -> None:
        self.stop_asking()
        self.declined.emit()

    def _counts(self, page: CasePage, lines: Sequence[LineRow]) -> list[str]:
        undecided = sum(line.required and line.state is LineState.OPEN for line in lines)
        optional = sum(not line.required and line.asked_for and line.state is LineState.OPEN for line in lines)
        today = self._session.today
        days = [line.missing_by for line in lines if line.missing_by is not None]
        overdue = sum(day < today for day in days)
        missing = len(days) - overdue
        counts = []
        if undecided:
            counts.append(
                _counted(undecided, self.tr("1 required document open"), self.tr("%1 required documents open"))
            )
        if optional:
            counts.append(_counted(optional, self.tr("1 other open"), self.tr("%1 others open")))
        if missing:
            counts.append(_counted(missing, self.tr("1 missing"), self.tr("%1 missing")))
        if overdue:
            counts.append(_counted(overdue, self.tr("1 overdue"), self.tr("%1 overdue")))
        if page.fee is not None and page.fee.state is FeeState.DUE:
            counts.append(self.tr("fee due: %1").replace("%1", fee_text(page.fee, self._session.language)))
        return counts

    def _history(self, page: CasePage, *, closed: bool) -> str:
        if page.attended_at is None:
            return "" if closed else self.tr("Handing in is the moment of submission. Ctrl+Enter hands in.")
        receipts = [paper.number for paper in page.papers if paper.kind is PaperKind.RECEIPT]
        said = self.tr("Handed in %1").replace("%1", instant_text(page.attended_at, self._session.language))
        if len(receipts) > 1:
            count = self.tr("%1 receipts").replace("%1", str(len(receipts)))
            return f"{said} · {count}"
        word = self.tr("receipt")
        return f"{said} · {word} {receipts[0]}" if receipts else said

    def _lay_out(self) -> None:
        space = tokens().space
        said = QWidget(self)
        told = QHBoxLayout(said)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(space.m)
        told.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._open)
        column.addWidget(self._more)
        column.addWidget(self.needs)
        told.addLayout(column, 1)
        buttons = FlowRow(self)
        for made in (self.hand_ins_button, self.paper_button, self._fee, self._hand_in):
            buttons.add(made)
        self._usual = Sides(said, buttons, 0, _NARROW, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(space.l, space.s, space.l, space.s)
        whole.addWidget(self._usual)
        whole.addWidget(self.question)


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.replace("%1", str(count))
