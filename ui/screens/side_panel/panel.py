"""The person at hand: follows what is chosen in every screen."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.appointments import Step
from desktop.domain.changes import Changes
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.calendar import DeskRow, desks
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.queries.day import AppointmentRow
from ui.appointment_steps import AppointmentSteps
from ui.help.topic import set_help
from ui.look_gate import NEEDS_REASON, LookGate
from ui.screen import Screen
from ui.screens.side_panel.next_step import STEP_OF, TAB_OF, Action, Choices, choices
from ui.screens.side_panel.person_page import PersonPage
from ui.session import BookingStart, CaseAddress, Session
from ui.tasks import TaskHandle
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label

#: Rest on a line this long, milliseconds, and the person in it has been looked at.
SETTLED = 300
#: What may be done is worked out anew this often, milliseconds: a time comes, a no-show becomes one.
_TICK = 30_000


@dataclass(frozen=True, slots=True)
class _Look:
    """Read a case and say in the journal who looked; runs in the worker."""

    session: Session
    case_id: str

    def __call__(self) -> CasePage:
        return self.session.look(self.case_id)


class SidePanel(Screen):
    """Shows the case that was chosen last.

    A look is journalled once a choice has settled and is shown only after that has been written. Until then nothing
    stands here, least of all the person before, on whom the buttons would act.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "window#person")
        self._session = session
        self._wanted = ""
        self._page: CasePage | None = None
        self._choices: Choices | None = None
        self._looking: TaskHandle | None = None
        self._held = self._step_waits = False
        self.steps = AppointmentSteps(session, self)
        self.person = PersonPage(session, self)
        self.empty = EmptyState(Icon.PERSON, "", parent=self)
        self._blank = QWidget(self)
        self._refused = QWidget(self)
        self.refusal = label("", "lead", self._refused, wrap=True)
        self.reason_button = button("", Kind.PLAIN, Icon.SHOW, self._refused)
        self.gate = LookGate(session, self)
        self._stack = QStackedWidget(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED)
        self._settling.timeout.connect(self._look)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._ticking.timeout.connect(self._show_page)
        self._lay_out()
        self._words()
        session.case_selected.connect(self.choose)
        session.changed.connect(self._changed)
        self.steps.desk_wanted.connect(self._ask_desk)
        self.person.action_buttons.wanted.connect(self._act)
        self.person.papers.opened.connect(session.paper_wanted)
        self.person.chooser.chosen.connect(self._desk_chosen)
        self.reason_button.clicked.connect(self._ask_why)
        self.gate.granted.connect(self.choose)

    @property
    def page(self) -> CasePage | None:
        """Return the case that is shown, or None."""
        return self._page

    @Slot()
    def take_next_step(self) -> None:
        """Press the filled button; where the person is still being read, as soon as it is there."""
        self._step_waits = self._page is None and bool(self._wanted)
        if self._choices is not None and self.isVisible():
            self._act(self._choices.first)
        elif not self._wanted:
            self._session.messages.info(self.why_not(""))

    @Slot()
    def book_family(self) -> None:
        """Book one more of the family of the person at hand."""
        if self._wanted:
            self._session.booking_wanted.emit(BookingStart(family_of=self._wanted))
        else:
            self._session.messages.info(self.why_not(""))

    def why_not(self, _code: str) -> str:
        """Return why there is no next step, or nothing."""
        return "" if self._wanted else self.tr("Choose a person first.")

    # Choosing and looking

    @Slot(object)
    def choose(self, case_id: str) -> None:
        """Take a case as the one at hand; an empty id takes it away."""
        if case_id == self._wanted and not self._held:
            return
        self._held = self._step_waits = False
        self._wanted = case_id
        self._page = None
        self._choices = None
        self._settling.stop()
        self.person.chooser.hide()
        self.person.findings.fold()
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        self._stack.setCurrentWidget(self._blank if case_id else self.empty)
        if case_id and self.isVisible():
            self._settling.start()

    @Slot()
    def _look(self) -> None:
        work = _Look(self._session, self._wanted)
        self._looking = self._session.tasks.submit(work, self._looked, self._look_failed)

    @Slot(object)
    def _looked(self, page: CasePage) -> None:
        self._looking = None
        if page.case_id != self._wanted:
            return
        self._page = page
        self._show_page()
        self.person.verticalScrollBar().setValue(0)
        if self._step_waits:
            self.take_next_step()

    @Slot(object)
    def _look_failed(self, error: BaseException) -> None:
        self._looking = None
        if isinstance(error, RuleBroken):
            self._refuse(error)
        else:
            self._wanted = ""  # choosing the same person again tries again
            self._stack.setCurrentWidget(self.empty)
            self._session.tell(error)

    def _refuse(self, error: RuleBroken) -> None:
        """Say why nothing is shown, and nothing more: of another station's case not even the name (R17)."""
        self._page = None
        self._held = error.code == NEEDS_REASON
        self.reason_button.setVisible(self._held)
        self.refusal.setText(self._session.sentence(error))
        self._stack.setCurrentWidget(self._refused)

    @Slot()
    def _ask_why(self) -> None:
        self.gate.ask(self._wanted)

    # Keeping up

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self._page is not None and (not changes.cases or self._page.case_id in changes.cases):
            self.mark_dirty(changes)

    def refresh(self, changes: object) -> None:
        """Read the same case again: that is no new look."""
        del changes  # a case is read as a whole
        if self._page is None:
            return
        try:
            self._page = case_page(self._session.store, self._page.case_id, self._session.today)
        except RuleBroken as error:
            self._refuse(error)
        else:
            self._show_page()

    @Slot()
    def _show_page(self) -> None:
        if self._page is None:
            return
        now = self._session.store.clock.now()
        self._choices = choices(self._page, now, self._session.actor.rights)
        desk = self.steps.own_desk()
        self.person.show_case(self._page, self._choices, desk.number if desk else "")
        self._stack.setCurrentWidget(self.person)

    def showEvent(self, event: QShowEvent) -> None:
        """Look now at what was chosen while a panel lay over this one."""
        super().showEvent(event)
        self._ticking.start()
        if self._wanted and self._page is None and self._looking is None:
            self._settling.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at nobody while nothing is seen."""
        super().hideEvent(event)
        self._ticking.stop()
        self._settling.stop()

    # Acting

    @Slot(object)
    def _act(self, action: Action) -> None:
        if self._page is None or self._choices is None:
            return
        appointment = self._choices.appointment
        if action in STEP_OF and appointment is not None:
            self.steps.take(appointment, STEP_OF[action])
        elif action in TAB_OF:
            self._session.case_opened.emit(CaseAddress(self._page.case_id, TAB_OF[action]))
        else:
            moving = appointment.appointment_id if action is Action.MOVE and appointment else ""
            self._session.booking_wanted.emit(BookingStart(case_id=self._page.case_id, moving=moving))

    @Slot(object)
    def _ask_desk(self, row: AppointmentRow) -> None:
        self.person.chooser.ask(row.name, desks(self._session.store), self.person.action_buttons.first)

    @Slot(object)
    def _desk_chosen(self, desk: DeskRow) -> None:
        appointment = self._choices.appointment if self._choices else None
        if appointment is not None:
            self.steps.take(appointment, Step.CALL, desk)

    # Making

    def _lay_out(self) -> None:
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sign = QLabel(self._refused)
        give_icon(sign, Icon.LOCK, "muted", 40)
        column = QVBoxLayout(self._refused)
        space = tokens().space
        column.setContentsMargins(space.xl, space.xl, space.xl, space.xl)
        column.addStretch(2)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.refusal)
        column.addSpacing(space.m)
        column.addWidget(self.reason_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        for page in (self.empty, self._blank, self._refused, self.person):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._show_page()

    def _words(self) -> None:
        self.setAccessibleName(self.tr("Person at hand"))
        rename(self.reason_button, self.tr("Say why"))
        self.empty.set_texts(
            self.tr("Nobody is chosen."), hint=self.tr("Choose somebody in a list, or search with Ctrl+K.")
        )
