"""The window in which forms are entered that were filled in by hand: one after the other, as they lie in the pile."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.blank_forms import BlankFormKind
from desktop.domain.changes import Changes, Touched
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.waiting_forms import FormRow, form
from ui.actions.binding import bind_in_window
from ui.actions.keymap import keymap
from ui.attempt import Attempt, Performing, WayBack
from ui.dates import instant_text
from ui.help.topic import set_help
from ui.screens.papers.entering.card_part import CardPart
from ui.screens.papers.entering.case_choice import CaseChoice
from ui.screens.papers.entering.fee_part import FeePart
from ui.screens.papers.entering.form_words import form_word
from ui.screens.papers.entering.head import FormHead
from ui.screens.papers.entering.part import FormPart
from ui.screens.papers.entering.receipt_part import ReceiptPart
from ui.screens.papers.entering.waiting_list import WaitingForms
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.first_size import first_size
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.widgets.sides import give_name

_WIDTH, _HEIGHT = 1010, 700
_LIST = 390


class EnterFormsWindow(QDialog):
    """Beside the list of those that wait stands the form that is being entered; a refusal leaves all as it was typed.

    It stays open beside the program, so that somebody who is new can be booked meanwhile.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        set_help(self, "trouble#outage")
        self._session = session
        self._form: FormRow | None = None
        self._entering = False
        self._back: WayBack | None = None
        self.waiting = WaitingForms(session, self)
        self.title = label("", "heading", self, wrap=True)
        self.reserved = label("", "muted", self, wrap=True)
        self.said = Notice(self)
        self.choice = CaseChoice(session, self)
        self.head = FormHead(session, self)
        self.parts: dict[BlankFormKind, FormPart] = {
            BlankFormKind.RECEIPT: ReceiptPart(session, self),
            BlankFormKind.FEE_NOTE: FeePart(session, self),
            BlankFormKind.CARD_SLIP: CardPart(session, self),
        }
        self.enter_button = primary_button("", Icon.SUCCESS, self)
        self.close_button = button("", Kind.QUIET, parent=self)
        self._body = QWidget(self)
        self._scroll = QScrollArea(self)
        self._lay_out()
        self._connect()
        self._words()
        self._show()

    @property
    def number(self) -> str:
        """Return the number of the form that is being entered, or nothing."""
        return self._form.number if self._form else ""

    @Slot(object)
    def take(self, number: str) -> None:
        """Take a form to be entered; what is typed for another one is not thrown away."""
        try:
            wanted = form(self._session.store, number.upper().removeprefix("SKRANKE:P:"))
        except RuleBroken as broken:
            self.waiting.field.set_error(self._session.sentence(broken))
            return
        self.waiting.field.set_error("")
        if wanted.outcome is not None:
            settled = RuleBroken(f"form-{wanted.outcome}", number=wanted.number, by=wanted.noted_by, at=wanted.noted_at)
            self.waiting.field.set_error(self._session.sentence(settled))
            return
        self.waiting.line.clear()
        self.waiting.list.go_to(wanted.number)
        self.said.say("")
        same_kind = self._form is not None and self._form.kind is wanted.kind
        self._form = wanted
        if not same_kind and self.choice.page is not None:
            self._show_part(self.choice.page)
        self._show()
        target: QWidget = self.choice if self.choice.page is None else self.head
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def enter(self) -> None:
        """Enter the form as it is typed."""
        page, form_ = self.choice.page, self._form
        if form_ is None or self._entering:
            return
        self.said.say("")
        if page is None:
            self.choice.search.field.set_error(self.tr("Find out first who the form is about."))
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        written = self.head.written(form_.number)
        command = self.parts[form_.kind].command(written) if written is not None else None
        if command is None:
            return
        self._entering = True
        self.enter_button.setEnabled(False)
        Attempt(self._session, Performing(self._session, (command,)), self._entered, self._refused, self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._show()

    @Slot(object)
    def _entered(self, outcome: Outcome) -> None:
        self._entering = False
        number = str(outcome.result)
        told = self.tr("%1 is entered.").replace("%1", number)
        self._back = WayBack(self._session, outcome.undo, self) if outcome.undo else None
        self._session.messages.success(told)
        for part in self.parts.values():
            part.forget()
        self._form = None
        self.choice.clear()
        self.head.next_form()
        self._show()
        self.said.say(told, Tone.SUCCESS, self.tr("Undo") if self._back else "")
        self.waiting.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> bool:
        self._entering = False
        self.enter_button.setEnabled(True)
        told = self.head.refuse(broken) or (self._form is not None and self.parts[self._form.kind].refuse(broken))
        if not told:
            self.said.say(self._session.sentence(broken), Tone.DANGER)
        return True

    @Slot()
    def _take_back(self) -> None:
        if self._back is not None:
            back, self._back = self._back, None
            self.said.say("")
            back.take_back()

    @Slot(object)
    def _chosen(self, page: CasePage | None) -> None:
        self.choice.search.field.set_error("")
        if page is not None:
            self._show_part(page)
        self._show()
        if page is not None:
            self.head.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _make_room(self) -> None:
        """Let the booking be seen; what is typed here is there again when the window is opened again."""
        self.hide()
        self._session.messages.success(
            self.tr("What you typed is kept. Scan the form again, or open it under Papers, when the booking is done.")
        )

    @Slot()
    def _day_changed(self) -> None:
        if self.choice.page is not None:
            self._show_part(self.choice.page)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touched & Touched.PAPERS:
            self.waiting.read()
        page = self.choice.page
        if page is not None and page.case_id in changes.cases and not self._entering:
            self.choice.read_again()
            self._show_part(self.choice.page or page)

    def _show_part(self, page: CasePage) -> None:
        if self._form is not None:
            self.parts[self._form.kind].show_page(page, self.head.written_on or self._session.today)

    def _show(self) -> None:
        here = self._form
        self._body.setVisible(here is not None)
        self.reserved.setVisible(here is not None)
        self.enter_button.setEnabled(here is not None and not self._entering)
        if here is None:
            self.title.setText(self.tr("Take a form from the list, or scan its number"))
            return
        self.title.setText(f"{form_word(here.kind)}  {here.number}")
        said = self.tr("Number reserved by %1, %2.").replace("%1", isolate(here.reserved_by))
        self.reserved.setText(said.replace("%2", instant_text(here.reserved_at, self._session.language)))
        for kind, part in self.parts.items():
            part.setVisible(kind is here.kind and self.choice.page is not None)

    def _words(self) -> None:
        give_name(self._scroll, self.tr("Scroll the form"))
        self.setWindowTitle(self.tr("Register forms filled in by hand"))
        rename(self.enter_button, self.tr("Register form"))
        self.enter_button.setToolTip(keymap().shown("forms.enter"))
        rename(self.close_button, self.tr("Close"))

    def _connect(self) -> None:
        self.waiting.wanted.connect(self.take)
        self.choice.chosen.connect(self._chosen)
        self.choice.new_button.clicked.connect(self._make_room)
        self.head.day_changed.connect(self._day_changed)
        self.enter_button.clicked.connect(self.enter)
        self.close_button.clicked.connect(self.close)
        self.said.asked.connect(self._take_back)
        self._session.changed.connect(self._changed)
        bind_in_window(self, "forms.enter", self.enter)

    def _lay_out(self) -> None:
        space = tokens().space
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(0, 0, space.s, 0)
        inner.setSpacing(space.m)
        for part in (self.choice, self.head, *self.parts.values()):
            inner.addWidget(part)
        inner.addStretch(1)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._body)
        foot = QHBoxLayout()
        foot.setSpacing(space.s)
        foot.addWidget(self.enter_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        right = QVBoxLayout()
        right.setSpacing(space.s)
        right.addWidget(self.title)
        right.addWidget(self.reserved)
        right.addWidget(self.said)
        right.addWidget(self._scroll, 1)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.l, space.l, space.l, space.l)
        row.setSpacing(space.l)
        self.waiting.setFixedWidth(_LIST)
        row.addWidget(self.waiting)
        row.addLayout(right, 1)
        first_size(self, _WIDTH, _HEIGHT)
