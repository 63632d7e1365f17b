"""Who comes today: at the desks, waiting, expected, done; each step of the day is one key."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.appointments import MOVABLE, Step
from desktop.domain.changes import Changes, Touched
from desktop.domain.rights import Right
from desktop.services.queries.calendar import DeskRow, desks
from desktop.services.queries.day import AppointmentRow, appointments_of_day
from desktop.services.queries.needs import Needs, needs
from ui.appointment_steps import AppointmentSteps
from ui.help.topic import set_help
from ui.models.day import DayLine, Group, GroupLine, PersonLine, counts, day_lines, key_of, may_be_chosen
from ui.models.rows import RowModel
from ui.screen import Screen
from ui.screens.person_list import PersonList
from ui.screens.today.day_header import DayHeader
from ui.screens.today.delegate import DayDelegate
from ui.screens.today.desk_chooser import DeskChooser
from ui.screens.today.hints import DayHints
from ui.session import BookingStart, CaseAddress, Session
from ui.theme.icons import Icon
from ui.widgets.empty_state import EmptyState
from ui.words import step_word

#: Minutes waited are counted anew this often, milliseconds.
_TICK = 30_000
_OF_INTEREST = Touched.APPOINTMENTS | Touched.PEOPLE | Touched.CASES | Touched.STATION | Touched.PLAN

#: One key a step.
STEP_KEYS: dict[Qt.Key, Step] = {
    Qt.Key.Key_A: Step.CHECK_IN,
    Qt.Key.Key_C: Step.CALL,
    Qt.Key.Key_D: Step.COMPLETE,
    Qt.Key.Key_N: Step.MARK_NO_SHOW,
    Qt.Key.Key_L: Step.LEAVE,
}
_KEY_OF = {step: chr(key.value) for key, step in STEP_KEYS.items()}
_MOVE = "move"
_OPEN = "open"


class TodayScreen(Screen):
    """The list of a day; it stays on today, past midnight too, until another day is asked for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "today")
        self._session = session
        self._day = session.today
        self._follows_today = True
        self._done_folded = True
        self._rows: tuple[AppointmentRow, ...] = ()
        self._needs: Mapping[str, Needs] = {}
        self._called: AppointmentRow | None = None
        self.steps = AppointmentSteps(session, self)
        self.header = DayHeader(self)
        delegate = DayDelegate(session)
        self.view = PersonList(self.tr("People of the day"), delegate, self)
        self._delegate = delegate
        self.model: RowModel[DayLine] = RowModel(delegate.speak, key_of, may_be_chosen, self)
        self.view.setModel(self.model)
        self.empty = EmptyState(Icon.TODAY, "", parent=self)
        # So that the keys of the screen work on a day without a list.
        self.empty.take_keyboard()
        self.chooser = DeskChooser(self)
        self.hints = DayHints(self)
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._lay_out()
        self._connect()
        self.mark_dirty(Changes(Touched.ALL))

    # Reading

    def refresh(self, changes: object) -> None:
        """Read the day again."""
        del changes  # whatever changed, a day is read as a whole
        store = self._session.store
        self._rows = appointments_of_day(store, self._day)
        self._needs = needs(store, {row.case_id for row in self._rows}, self._session.today)
        self._show_rows()

    def show_day(self, day: date) -> None:
        """Go to a day."""
        self._day = day
        self._follows_today = day == self._session.today
        self.refresh(None)

    @property
    def day(self) -> date:
        """Return the day that is shown."""
        return self._day

    def select_case(self, case_id: str) -> bool:
        """Choose the person of a case on the day that is shown; say whether there is one."""
        if self.dirty is not None:
            self.refresh(None)
        line = next((ln for ln in self.model.rows if isinstance(ln, PersonLine) and ln.row.case_id == case_id), None)
        return line is not None and self.view.go_to(key_of(line))

    @property
    def current_row(self) -> AppointmentRow | None:
        """Return the appointment that keys act on, or None."""
        index = self.view.currentIndex()
        line = self.model.row_at(index)
        chosen = self.view.selectionModel().isSelected(index)
        return line.row if isinstance(line, PersonLine) and chosen else None

    def _show_rows(self) -> None:
        lines = day_lines(self._rows, self._session.store.clock.now(), self._needs, done_folded=self._done_folded)
        self.model.set_rows(lines)
        today = self._session.today
        self.header.show_day(self._day, today, self._session.language, self._counted())
        self._say_empty(today)
        self._show_body(self.view if lines else self.empty)
        self._show_hints()

    def _show_body(self, body: QWidget) -> None:
        """Bring the list, or what stands for an empty one, to the front; the keyboard goes along."""
        before = self._stack.currentWidget()
        if before is body:
            return
        focused = QApplication.focusWidget()
        had_keyboard = before is not None and focused is not None and _within(before, focused)
        self._stack.setCurrentWidget(body)
        self.setFocusProxy(body)
        if had_keyboard:
            body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _counted(self) -> str:
        found = counts(self._rows)
        titles = ((found[group], self._delegate.title(group).lower()) for group in Group)
        return "  ·  ".join(f"{count} {title}" for count, title in titles if count)

    def _say_empty(self, today: date) -> None:
        hint = self.tr("Ctrl+N books.")
        if self._day == today:
            self.empty.set_texts(self.tr("Nobody is booked today."), self.tr("Book an appointment"), hint)
        elif self._day > today:
            self.empty.set_texts(self.tr("Nobody is booked on this day yet."), self.tr("Book an appointment"), hint)
        else:
            self.empty.set_texts(self.tr("Nobody was booked on this day."))
        self.empty.setAccessibleName(self.tr("Nobody is booked"))

    def _show_hints(self) -> None:
        row = self.current_row
        offered = self.steps.offered(row) if row is not None else ()
        self.hints.show_hints(
            [(_KEY_OF[step], step_word(step)) for step in offered],
            chosen=row is not None,
            away=self._day != self._session.today,
        )

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touched & _OF_INTEREST:
            self.mark_dirty(changes)

    @Slot()
    def _tick(self) -> None:
        today = self._session.today
        if self._follows_today and self._day != today:
            self.show_day(today)
        else:
            self._show_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Count the minutes while the screen is seen."""
        super().showEvent(event)
        self._ticking.start()
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting."""
        super().hideEvent(event)
        self._ticking.stop()

    # Choosing and stepping

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a step, or go to another day."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
        if event.isAutoRepeat() or not plain or not self._key(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _key(self, key: Qt.Key) -> bool:
        row = self.current_row
        if key in STEP_KEYS:
            return row is not None and self.steps.take(row, STEP_KEYS[key])
        match key:
            case Qt.Key.Key_Left:
                self._go(-1)
            case Qt.Key.Key_Right:
                self._go(1)
            case Qt.Key.Key_T:
                self._go_to_today()
            case Qt.Key.Key_M if row is not None and self._movable(row):
                self._move(row)
            case _:
                return False
        return True

    @Slot(object)
    def _go(self, days: int) -> None:
        self.show_day(self._day + timedelta(days=days))

    @Slot()
    def _go_to_today(self) -> None:
        self.show_day(self._session.today)

    @Slot(object)
    def _chosen(self, key: str) -> None:
        line = next((line for line in self.model.rows if key_of(line) == key), None)
        if isinstance(line, PersonLine):
            self._session.case_selected.emit(line.row.case_id)

    @Slot()
    def _selection_changed(self) -> None:
        self._show_hints()

    @Slot(object)
    def _open(self, key: str) -> None:
        line = next((line for line in self.model.rows if key_of(line) == key), None)
        if isinstance(line, PersonLine):
            self._session.case_opened.emit(CaseAddress(line.row.case_id))
        elif line is not None and line.folded is not None:
            self._toggle_done()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        line = self.model.row_at(index)
        if isinstance(line, GroupLine) and line.folded is not None:
            self._toggle_done()

    def _toggle_done(self) -> None:
        self._done_folded = not self._done_folded
        self._show_rows()

    @Slot()
    def _book(self) -> None:
        self._session.booking_wanted.emit(BookingStart(day=self._day))

    def _movable(self, row: AppointmentRow) -> bool:
        return row.state in MOVABLE and Right.BOOK in self._session.actor.rights

    def _move(self, row: AppointmentRow) -> None:
        self._session.booking_wanted.emit(BookingStart(case_id=row.case_id, moving=row.appointment_id))

    # Calling from a place without a desk

    @Slot(object)
    def _ask_desk(self, row: AppointmentRow) -> None:
        self._called = row
        self.chooser.ask(row.name, desks(self._session.store), self.view)

    @Slot(object)
    def _desk_chosen(self, desk: DeskRow) -> None:
        called, self._called = self._called, None
        if called is not None:
            self.steps.take(called, Step.CALL, desk)

    # The menu of a line

    @Slot(QPoint)
    def _show_menu(self, where: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.popup(self.view.viewport().mapToGlobal(where))

    def menu(self) -> QMenu | None:
        """Return the menu of the chosen person, with what may be done now and nothing else."""
        row = self.current_row
        if row is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._menu_chosen)
        for step in self.steps.offered(row):
            menu.addAction(f"{step_word(step)}\t{_KEY_OF[step]}").setData(step.value)
        menu.addSeparator()
        menu.addAction(self.tr("Open the case") + "\t" + self.tr("Enter")).setData(_OPEN)
        if self._movable(row):
            menu.addAction(self.tr("Move the appointment") + "\tM").setData(_MOVE)
            menu.addAction(step_word(Step.CANCEL)).setData(Step.CANCEL.value)
        return menu

    @Slot(QAction)
    def _menu_chosen(self, action: QAction) -> None:
        row = self.current_row
        if row is None:
            return
        match action.data():
            case "open":
                self._session.case_opened.emit(CaseAddress(row.case_id))
            case "move":
                self._move(row)
            case Step.CANCEL.value:
                # Cancelling asks for a reason and writes a letter: the case page does both.
                self._session.case_opened.emit(CaseAddress(row.case_id, "appointments"))
            case step:
                self.steps.take(row, Step(step))

    # Making

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(body, 1)
        column.addWidget(self.chooser)
        column.addWidget(self.hints)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self._session.changed.connect(self._changed)
        self._ticking.timeout.connect(self._tick)
        self.header.moved.connect(self._go)
        self.header.today_wanted.connect(self._go_to_today)
        self.view.current_changed.connect(self._chosen)
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.view.opened.connect(self._open)
        self.view.clicked.connect(self._clicked)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.empty.asked.connect(self._book)
        self.steps.desk_wanted.connect(self._ask_desk)
        self.chooser.chosen.connect(self._desk_chosen)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.view.setAccessibleName(self.tr("People of the day"))
            self._show_rows()


def _within(outer: QWidget, inner: QWidget) -> bool:
    return inner is outer or outer.isAncestorOf(inner)
