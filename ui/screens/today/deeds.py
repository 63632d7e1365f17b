"""What keys, buttons and the menu of today do: to the chosen line, and at this desk."""

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.appointments import MOVABLE, State, Step
from desktop.domain.rights import Right
from desktop.services.queries.calendar import DeskRow, desks
from desktop.services.queries.day import AppointmentRow
from desktop.services.queries.queue import WalkInRow
from ui.actions.catalogue import BY_CODE
from ui.models.day import DayLine, PersonLine, WalkInLine, absent, key_of
from ui.models.rows import RowModel
from ui.screens.items.ask import AskSlot
from ui.screens.person_list import PersonList
from ui.screens.today.asking import Asking
from ui.screens.today.counter_work import CounterWork, Somebody, number_of
from ui.screens.today.day_state import DayState
from ui.screens.today.desk_chooser import DeskChooser
from ui.screens.today.line_menu import AGAIN, CODE_OF, HAND_OVER, MOVE, OPEN, WHOSE, LineMenu
from ui.session import BookingStart, CaseAddress, Session

STEP_KEYS: dict[Qt.Key, Step] = {Qt.Key(ord(BY_CODE[code].keys[0])): step for step, code in CODE_OF.items()}
"""One key a step, as the keys are at first."""

_AT_COUNTER = (Qt.Key.Key_X, Qt.Key.Key_W, Qt.Key.Key_P, Qt.Key.Key_H, Qt.Key.Key_R, Qt.Key.Key_B)
_ABOUT_LINE = (*STEP_KEYS, Qt.Key.Key_M, Qt.Key.Key_H, Qt.Key.Key_R, Qt.Key.Key_B)

_MENU_KEYS = {HAND_OVER: Qt.Key.Key_H, AGAIN: Qt.Key.Key_R, WHOSE: Qt.Key.Key_B}


class DayDeeds(QObject):
    """Acts on the list of a day; `slot` and `chooser` are where it asks."""

    def __init__(
        self, session: Session, work: CounterWork, state: DayState, view: PersonList, model: RowModel[DayLine]
    ) -> None:
        super().__init__(view)
        self._session = session
        self._work = work
        self._state = state
        self._view = view
        self._model = model
        self._called: AppointmentRow | WalkInRow | None = None
        self.slot = AskSlot()
        self.chooser = DeskChooser()
        self.asking = Asking(session, self.slot, self)
        work.desk_wanted.connect(self._ask_desk)
        self.chooser.chosen.connect(self._desk_chosen)

    @property
    def current_line(self) -> Somebody | None:
        """Return the line that keys act on, or None."""
        index = self._view.currentIndex()
        line = self._model.row_at(index)
        chosen = self._view.selectionModel().isSelected(index)
        return line if isinstance(line, PersonLine | WalkInLine) and chosen else None

    def people(self) -> list[Somebody]:
        """Return the lines that are about somebody."""
        return [line for line in self._model.rows if isinstance(line, PersonLine | WalkInLine)]

    def press(self, key: Qt.Key) -> bool:
        """Do what a key stands for; say whether it does anything now."""
        return (self._state.is_today and self._work.may_receive and self._at_counter(key)) or self._to_line(key)

    def why_not(self, code: str) -> str:
        """Return why a letter of the screen does nothing now, or nothing."""
        line = self.current_line
        key = Qt.Key(ord(BY_CODE[code].keys[0]))
        if key in _AT_COUNTER and not (self._state.is_today and self._work.may_receive):
            return self.tr("Only on this day, and for who may receive people.")
        if key in _ABOUT_LINE and line is None:
            return self.tr("Choose a person first.")
        if line is not None and not self._fits(key, line):
            return self.tr("Not for the chosen person now.")
        return ""

    def _fits(self, key: Qt.Key, line: Somebody) -> bool:
        """Say whether a letter means something for the chosen person."""
        match key:
            case _ if key in STEP_KEYS:
                return STEP_KEYS[key] in self._work.offered(line.row)
            case Qt.Key.Key_M:
                return isinstance(line, PersonLine) and self._movable(line.row)
            case Qt.Key.Key_H:
                return line.row.state is State.IN_SERVICE
            case Qt.Key.Key_R:
                return line.row.state is State.IN_SERVICE and bool(number_of(line))
            case Qt.Key.Key_B:
                return isinstance(line, WalkInLine)
            case _:
                return True

    @Slot()
    def call_next(self) -> None:
        """Call who is next at the desk of this PC; without a desk, ask for one first."""
        desk = self._work.own_desk()
        if desk is None:
            self._called = None
            self.chooser.ask_next(desks(self._session.store), self._view)
        else:
            self._call_next(desk)

    def _call_next(self, desk: DeskRow) -> None:
        called = self._work.call_next(self._state.next_at(desk), self.people(), desk)
        if called is not None:  # who was called is who the clerk has to do with now
            self._view.go_to(key_of(called))

    @Slot()
    def drop_in(self) -> None:
        """Ask what somebody without an appointment came about."""
        self.asking.drop_in(self._view)

    @Slot()
    def mark_absent(self) -> None:
        """Note of all who are proposed that they did not come."""
        self._work.mark_absent(absent(self._model.rows))

    @Slot()
    def first_absent(self) -> None:
        """Choose the first who is proposed, to note it one by one."""
        rows = absent(self._model.rows)
        if rows and self._view.go_to(rows[0].appointment_id):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, line: Somebody) -> None:
        """Open the case of somebody; of a drop-in who is not known, ask whose errand it is."""
        if line.row.case_id:
            self._session.case_opened.emit(CaseAddress(line.row.case_id))
        elif isinstance(line, WalkInLine) and self._work.may_receive:
            self.asking.whose(line.row, self._view)

    # The menu of a line

    @Slot(QPoint)
    def show_menu(self, where: QPoint) -> None:
        """Show the menu of the chosen line."""
        menu = self.menu(self._view)
        if menu is not None:
            menu.popup(self._view.viewport().mapToGlobal(where))

    def menu(self, parent: QWidget) -> QMenu | None:
        """Return the menu of the chosen line, with what may be done now and nothing else."""
        line = self.current_line
        if line is None:
            return None
        menu = LineMenu(line, self._work, today=self._state.is_today, parent=parent)
        if isinstance(line, PersonLine) and self._movable(line.row):
            menu.add_movable()
        menu.triggered.connect(self._menu_chosen)
        return menu

    @Slot(QAction)
    def _menu_chosen(self, action: QAction) -> None:
        line, code = self.current_line, str(action.data())
        if line is None:
            return
        if code in _MENU_KEYS:
            self._at_counter(_MENU_KEYS[code])
        elif code == OPEN:
            self.open(line)
        elif code == MOVE and isinstance(line, PersonLine):
            self._move(line.row)
        elif code == Step.CANCEL.value and isinstance(line, PersonLine):
            # Cancelling asks for a reason and writes a letter: the case page does both.
            self._session.case_opened.emit(CaseAddress(line.row.case_id, "appointments"))
        else:
            self._work.take(line.row, Step(code))

    # Keys

    def _at_counter(self, key: Qt.Key) -> bool:
        line = self.current_line
        match key:
            case Qt.Key.Key_X:
                self.call_next()
            case Qt.Key.Key_W:
                self.drop_in()
            case Qt.Key.Key_P:
                self.mark_absent()
            case Qt.Key.Key_H if line is not None:
                return self.asking.hand_over(line, self._view)
            case Qt.Key.Key_B if isinstance(line, WalkInLine):
                self.asking.whose(line.row, self._view)
            case Qt.Key.Key_R if line is not None:
                return self._work.call_again(line)
            case _:
                return False
        return True

    def _to_line(self, key: Qt.Key) -> bool:
        line = self.current_line
        if key in STEP_KEYS:
            return line is not None and self._work.take(line.row, STEP_KEYS[key])
        if key == Qt.Key.Key_M and isinstance(line, PersonLine) and self._movable(line.row):
            self._move(line.row)
            return True
        return False

    def _movable(self, row: AppointmentRow) -> bool:
        return row.state in MOVABLE and Right.BOOK in self._session.actor.rights

    def _move(self, row: AppointmentRow) -> None:
        self._session.booking_wanted.emit(BookingStart(case_id=row.case_id, moving=row.appointment_id))

    # Calling from a place without a desk

    @Slot(object)
    def _ask_desk(self, row: AppointmentRow | WalkInRow) -> None:
        self._called = row
        number = str(row.number) if isinstance(row, WalkInRow) else ""
        name = row.name or self.tr("number %1").replace("%1", number)
        self.chooser.ask(name, desks(self._session.store), self._view)

    @Slot(object)
    def _desk_chosen(self, desk: DeskRow) -> None:
        called, self._called = self._called, None
        if called is not None:
            self._work.take(called, Step.CALL, desk)
        else:
            self._call_next(desk)
