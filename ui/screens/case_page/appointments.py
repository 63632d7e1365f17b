"""All appointments of the case, and what may be done with the one at hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.appointments import LAST_STEP, MOVABLE, Standing, State, Step
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.clock import MINUTES_PER_DAY, instant_of, wall_clock
from desktop.domain.papers import AppointmentEvent
from desktop.services.attendance import (
    CallToDesk,
    CancelAppointment,
    CheckIn,
    CompleteService,
    MarkLeft,
    MarkNoShow,
    UndoStep,
)
from desktop.services.commands import Command, Outcome
from desktop.services.papers import IssueAppointmentLetter
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.day import AppointmentRow
from desktop.services.reference import reasons
from desktop.services.wording import service
from ui import words
from ui.attempt import WayBack
from ui.dates import date_text, long_date_text, time_text, weekday_text
from ui.models.rows import RowModel
from ui.screens.case_page.reason_chooser import ReasonChooser
from ui.screens.case_page.step_button import StepButton
from ui.screens.case_page.tab import CaseTab
from ui.session import BookingStart, Session
from ui.state_looks import LOOKS
from ui.theme.current import row_height
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, flush_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.widgets.sides import Sides, give_name

_MOST_LINES = 7
_CHOOSER_WIDTH = 520
_NARROW = 680
_STEPS = (Step.CHECK_IN, Step.CALL, Step.COMPLETE, Step.MARK_NO_SHOW, Step.LEAVE)


@dataclass(frozen=True, slots=True)
class ShownAppointment:
    """An appointment as the list shows it."""

    row: AppointmentRow
    day: str
    time: str
    service: str
    desk: str
    spoken: str


class _Delegate(RowDelegate):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column(132), Column(94), Column(138), Column(share=1), Column(74), Column(84)), parent)

    def cells(self, row: object) -> Sequence[Cell]:
        assert isinstance(row, ShownAppointment)  # noqa: S101 - the list holds nothing else
        firm = row.row.standing is Standing.FIRM
        look = LOOKS[row.row.state] if firm else LOOKS[row.row.standing]
        return (
            Cell(row.day, strong=row.row.state in MOVABLE),
            Cell(row.time),
            Cell(look.word, look.icon, look.tone, badge=True),
            Cell(row.service),
            Cell(row.desk, muted=True),
            Cell(row.row.booking_number, muted=True),
        )


class AppointmentsTab(CaseTab):
    """Lists the appointments; the buttons beneath are for the one that the cursor is on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._cancelling = ""
        self._model: RowModel[ShownAppointment] = RowModel(_speak, _key, parent=self)
        self.list = RowList("", _Delegate(), self)
        self.list.setModel(self._model)
        self._at_hand = label("", "heading", self, wrap=True)
        self._more = label("", "muted", self, wrap=True)
        self.steps = {step: StepButton(step, self) for step in _STEPS}
        self.undo = flush_button("", Icon.UNDO, self)
        self.move_ = button("", Kind.PLAIN, Icon.MOVE, self)
        self.letter = button("", Kind.PLAIN, Icon.DOCUMENT, self)
        self.cancel = button("", Kind.PLAIN, Icon.CANCELLED, self)
        self.book = button("", Kind.PLAIN, Icon.ADD, self)
        self.chooser = ReasonChooser(self)
        self.chooser.setMaximumWidth(_CHOOSER_WIDTH)
        self.chooser.hide()
        self._empty = EmptyState(Icon.CALENDAR, "")
        self._lay_out()
        for made in self.steps.values():
            made.taken.connect(self._take_step)
        self.undo.clicked.connect(self._undo_step)
        self.move_.clicked.connect(self._move)
        self.letter.clicked.connect(self._write_letter)
        self.cancel.clicked.connect(self._ask_why)
        self.book.clicked.connect(self._book)
        self._empty.asked.connect(self._book)
        self.chooser.chosen.connect(self._cancel)
        self.chooser.given_up.connect(self._keep)
        self.list.current_changed.connect(self._show_at_hand)
        self.setFocusProxy(self.list)
        self.words()

    @property
    def current(self) -> AppointmentRow | None:
        """Return the appointment at hand, or nothing."""
        row = self._model.row_at(self.list.currentIndex())
        return row.row if row is not None else None

    @property
    def shown(self) -> tuple[ShownAppointment, ...]:
        """Return the lines of the list."""
        return tuple(self._model.rows)

    def fill(self, page: CasePage) -> None:
        """List the appointments, the latest first; the cursor begins at the next one that is still to come."""
        before = [_key(row) for row in self._model.rows]
        rows = [self._in_words(row) for row in reversed(page.appointments)]
        self._model.set_rows(rows)
        if [_key(row) for row in rows] != before and self.current is None:
            self._go_to_next(page.appointments)
        self.list.setFixedHeight(min(max(len(rows), 1), _MOST_LINES) * row_height() + 1)
        for part in (self.list, self._panel):
            part.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._show_at_hand(self.list.current_key)

    def words(self) -> None:
        """Name list and buttons."""
        give_name(self.list, self.tr("Appointments"))
        give_name(self._panel, self.tr("The appointment at hand"))
        rename(self.move_, self.tr("Move"))
        rename(self.letter, self.tr("Write letter again"))
        rename(self.cancel, self.tr("Cancel appointment"))
        rename(self.book, self.tr("Book another appointment"))
        self._empty.set_texts(self.tr("No appointment is booked."), self.tr("Book appointment"))
        for made in self.steps.values():
            made.words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the reasons by Esc."""
        if event.key() == Qt.Key.Key_Escape and not self.chooser.isHidden():
            self._keep()
        else:
            super().keyPressEvent(event)

    # Steps

    @Slot(object)
    def _take_step(self, step: Step) -> None:
        row = self.current
        if row is not None:
            self.session.submit(self._command(step, row), self._step_taken)

    def _command(self, step: Step, row: AppointmentRow) -> Command:
        if step is Step.CALL:
            return CallToDesk(row.appointment_id, self.session.actor.desk_id or row.desk_id)
        return _COMMANDS[step](row.appointment_id)

    @Slot(object)
    def _step_taken(self, outcome: Outcome) -> None:
        undo = outcome.undo
        if isinstance(undo, UndoStep):
            done = words.state_word(_STATE_AFTER[undo.step])
            arrived = undo.step is Step.CHECK_IN
            self.session.messages.success(
                self.tr("The appointment is noted as: %1.").replace("%1", done),
                self.tr("Waiting number %1.").replace("%1", str(outcome.result)) if arrived else "",
                undo=WayBack(self.session, undo, self).offer(words.undo_word(undo.step)),
            )

    @Slot()
    def _undo_step(self) -> None:
        row = self.current
        step = LAST_STEP.get(row.state) if row is not None else None
        if row is not None and step is not None:
            self.session.submit(UndoStep(row.appointment_id, step), self._undone)

    @Slot(object)
    def _undone(self, _: Outcome) -> None:
        self.session.messages.success(self.tr("The last step is taken back."))

    # Moving, cancelling, letters

    @Slot()
    def _move(self) -> None:
        row = self.current
        if row is not None:
            self.session.booking_wanted.emit(BookingStart(case_id=row.case_id, moving=row.appointment_id))

    @Slot()
    def _book(self) -> None:
        if self.page is not None:
            self.session.booking_wanted.emit(BookingStart(case_id=self.page.case_id))

    @Slot()
    def _write_letter(self) -> None:
        row = self.current
        if row is None:
            return
        cancelled = row.state is State.CANCELLED
        event = AppointmentEvent.CANCELLED if cancelled else AppointmentEvent.BOOKED
        self.session.submit(IssueAppointmentLetter(row.appointment_id, event), self._letter_written)

    @Slot(object)
    def _letter_written(self, outcome: Outcome) -> None:
        self.session.paper_wanted.emit(str(outcome.result))

    @Slot()
    def _ask_why(self) -> None:
        row = self.current
        if row is None:
            return
        self._cancelling = row.appointment_id
        self.chooser.show()
        self.chooser.ask(
            self.tr("Why is the appointment on %1 cancelled? The place becomes free, and a letter is written.").replace(
                "%1", date_text(row.day, self.session.language)
            ),
            reasons(self.session.language)[ReasonGroup.CANCELLATION],
        )
        self._panel.ensureWidgetVisible(self.chooser)

    @Slot(object)
    def _cancel(self, reason: str) -> None:
        commands = (
            CancelAppointment(self._cancelling, reason),
            IssueAppointmentLetter(self._cancelling, AppointmentEvent.CANCELLED),
        )
        self.session.submit_all(commands, self._cancelled)
        self._keep()

    @Slot(object)
    def _cancelled(self, outcome: Outcome) -> None:
        row = next((row.row for row in self._model.rows if row.row.appointment_id == self._cancelling), None)
        if row is not None:
            back = UndoStep(row.appointment_id, Step.CANCEL)
            self.session.messages.success(
                self.tr("The appointment on %1 is cancelled.").replace("%1", date_text(row.day, self.session.language)),
                undo=WayBack(self.session, back, self).offer(words.undo_word(Step.CANCEL)),
            )
        self.session.paper_wanted.emit(str(outcome.result))

    @Slot()
    def _keep(self) -> None:
        self.chooser.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Inner

    def _in_words(self, row: AppointmentRow) -> ShownAppointment:
        language = self.session.language
        day = f"{weekday_text(row.day, language)} {row.day.year}"
        begins, ends = wall_clock(row.start), wall_clock((row.start + row.minutes) % MINUTES_PER_DAY)
        time = f"{time_text(begins)}–{time_text(ends)}"
        what = service(row.service, language)
        desk = self.tr("Desk %1").replace("%1", row.served_at or row.desk)
        state = words.state_word(row.state) if row.standing is Standing.FIRM else words.standing_word(row.standing)
        spoken = ", ".join((long_date_text(row.day, language), time, state, what, desk, row.booking_number))
        return ShownAppointment(row, day, time, what, desk, spoken)

    def _go_to_next(self, rows: Sequence[AppointmentRow]) -> None:
        today = self.session.today
        to_come = [row for row in rows if row.day >= today and row.state is not State.CANCELLED]
        for row in (*to_come, *reversed(rows)):
            self.list.go_to(row.appointment_id)
            return

    @Slot(object)
    def _show_at_hand(self, _: str) -> None:
        row = self._model.row_at(self.list.currentIndex())
        if row is None:
            self._panel.hide()
            return
        if self._cancelling != row.row.appointment_id:
            self.chooser.hide()
        self._panel.show()
        self._at_hand.setText(f"{long_date_text(row.row.day, self.session.language)}, {row.time}")
        number = self.tr("booking number")
        self._more.setText(f"{row.service} · {row.desk} · {number} {row.row.booking_number}")
        now = self.session.store.clock.now()
        possible = {
            Step.CHECK_IN: row.row.day == self.session.today,
            Step.MARK_NO_SHOW: now >= instant_of(row.row.day, row.row.start),
        }
        for step, made in self.steps.items():
            made.setVisible(step in row.row.steps and possible.get(step, True))
        self.move_.setVisible(row.row.state in MOVABLE)
        self.cancel.setVisible(Step.CANCEL in row.row.steps)
        last = LAST_STEP.get(row.row.state)
        self.undo.setVisible(last is not None)
        if last is not None:
            rename(self.undo, words.undo_word(last))

    def _lay_out(self) -> None:
        space = tokens().space
        inside = QFrame()
        inside.setProperty("ground", "flat")
        self._panel = QScrollArea(self)
        self._panel.setWidgetResizable(True)
        self._panel.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel.setWidget(inside)
        panel = QVBoxLayout(inside)
        panel.setContentsMargins(space.l, space.m, space.l, space.m)
        panel.setSpacing(space.s)
        panel.addWidget(self._at_hand)
        panel.addWidget(self._more)
        first = _in_a_row(inside, *self.steps.values(), self.undo)
        panel.addWidget(first)
        second = _in_a_row(inside, self.move_, self.letter)
        panel.addWidget(Sides(second, _in_a_row(inside, self.cancel, self.book), 0, _NARROW, inside, close=True))
        panel.addWidget(self.chooser)
        panel.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space.s, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._panel, 1)
        column.addWidget(self._empty, 1)


def _in_a_row(parent: QWidget, *parts: QWidget) -> QWidget:
    row = FlowRow(parent)
    for part in parts:
        row.add(part)
    return row


_COMMANDS: dict[Step, Callable[[str], Command]] = {
    Step.CHECK_IN: CheckIn,
    Step.COMPLETE: CompleteService,
    Step.MARK_NO_SHOW: MarkNoShow,
    Step.LEAVE: MarkLeft,
}
_STATE_AFTER = {step: state for state, step in LAST_STEP.items()}


def _speak(row: ShownAppointment) -> str:
    return row.spoken


def _key(row: ShownAppointment) -> str:
    return row.row.appointment_id
