"""Who comes today: at the desks, waiting, expected, done; each step of the day is one key."""

from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.rights import Right
from desktop.services.queries.day import AppointmentRow
from desktop.services.queries.first_steps import has_places
from ui.actions.action import Place
from ui.actions.binding import Letters, bind
from ui.actions.keymap import keymap
from ui.help.topic import set_help
from ui.models.day import DayLine, Group, GroupLine, PersonLine, WalkInLine, key_of, may_be_chosen
from ui.models.rows import RowModel
from ui.news.strip import NewsStrip
from ui.screen import Screen
from ui.screens.lists.out_menu import OutMenu
from ui.screens.person_list import PersonList
from ui.screens.today.bar import DayBar
from ui.screens.today.counter_work import CounterWork, Somebody, key_of_row
from ui.screens.today.day_header import DayHeader
from ui.screens.today.day_state import DayState
from ui.screens.today.deeds import DayDeeds
from ui.screens.today.delegate import DayDelegate
from ui.screens.today.hints import DayHints
from ui.screens.today.line_menu import CODE_OF, beside_steps
from ui.screens.today.proposal import NoShowStrip
from ui.session import BookingStart, Session
from ui.theme.icons import Icon
from ui.widgets.empty_state import EmptyState
from ui.words import step_word

if TYPE_CHECKING:
    from ui.screens.today.end_of_day import EndOfDay

#: Minutes waited are counted anew this often, milliseconds.
_TICK = 30_000
_OF_INTEREST = Touched.APPOINTMENTS | Touched.PEOPLE | Touched.CASES | Touched.STATION | Touched.PLAN


class TodayScreen(Screen):
    """The list of a day; it stays on today, past midnight too, until another day is asked for.

    Signals:
        room_wanted: the screen of the waiting room is to be opened.
        items_wanted: the key (str) of a section of the items that is to be opened.
    """

    room_wanted = Signal()
    items_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "today")
        self._session = session
        self._follows_today = True
        self._done_folded = True
        self._first_plan = False
        self.work = CounterWork(session, self)
        self._state = DayState(session, self.work)
        self.header = DayHeader(self)
        self.out = OutMenu(session, self)
        self.header.add_last(self.out)
        self.bar = DayBar(self)
        self.news = NewsStrip(session, self)
        self.proposal = NoShowStrip(self)
        delegate = DayDelegate(session)
        self.view = PersonList(self.tr("People of the day"), delegate, self)
        self._delegate = delegate
        self.model: RowModel[DayLine] = RowModel(delegate.speak, key_of, may_be_chosen, self)
        self.view.setModel(self.model)
        self.empty = EmptyState(Icon.TODAY, "", parent=self)
        # So that the keys of the screen work on a day without a list.
        self.empty.take_keyboard()
        self.deeds = DayDeeds(session, self.work, self._state, self.view, self.model)
        self.chooser = self.deeds.chooser
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
        self._state.read()
        self._show_rows()
        if self.at_end:
            self.end.reread()

    def show_day(self, day: date) -> None:
        """Go to a day."""
        if self.at_end:
            self.toggle_end()
        self._state.day = day
        self._follows_today = day == self._session.today
        self.refresh(None)

    @property
    def day(self) -> date:
        """Return the day that is shown."""
        return self._state.day

    def select_case(self, case_id: str) -> bool:
        """Choose the person of a case on the day that is shown; say whether there is one."""
        if self.dirty is not None:
            self.refresh(None)
        line = next((ln for ln in self.model.rows if isinstance(ln, PersonLine) and ln.row.case_id == case_id), None)
        return line is not None and self.view.go_to(key_of(line))

    @property
    def current_line(self) -> Somebody | None:
        """Return the line that keys act on, or None."""
        return self.deeds.current_line

    @property
    def current_row(self) -> AppointmentRow | None:
        """Return the appointment that keys act on, or None."""
        line = self.current_line
        return line.row if isinstance(line, PersonLine) else None

    @property
    def at_end(self) -> bool:
        """Say whether the end of the day lies in front."""
        return "end" in self.__dict__ and self._stack.currentWidget() is self.end

    @cached_property
    def end(self) -> "EndOfDay":
        """Return the end of the day; it is made when it is first looked at, as the day ends once."""
        from ui.screens.today.end_of_day import EndOfDay

        made = EndOfDay(self._session, self.work, self)
        self._stack.addWidget(made)
        made.items_wanted.connect(self.items_wanted)
        return made

    def _show_rows(self) -> None:
        lines = self._state.lines(done_folded=self._done_folded)
        self.model.set_rows(lines)
        self.header.show_day(self.day, self._session.today, self._session.language, self._counted())
        self._say_empty()
        self._show_bar()
        self.proposal.propose(len(self._state.absent(lines)), self._state.terms.no_show_after)
        if not self.at_end:
            self._show_body(self.view if lines else self.empty)
        self._show_hints()

    def _show_bar(self) -> None:
        self.bar.setVisible(self._state.is_today)
        self.bar.allow(receive=self.work.may_receive)
        desk = self.work.own_desk()
        found = self._state.next_at(desk) if desk is not None else None
        key = found.waiter.key if found is not None and found.waiter is not None else ""
        line = next((one for one in self.deeds.people() if key_of_row(one.row) == key), None)
        self.bar.show_next(found, line, self._delegate.name(line) if line else "", desk.number if desk else "")

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
        found = self._state.counts()
        titles = ((found[group], self._delegate.title(group).lower()) for group in Group)
        return "  ·  ".join(f"{count} {title}" for count, title in titles if count)

    def _say_empty(self) -> None:
        today, hint = self._session.today, self.tr("Ctrl+N books.")
        self._first_plan = not self.model.rows and self.day >= today and not has_places(self._session.store)
        if self._first_plan:
            self._teach_first_plan()
        elif self.day == today:
            self.empty.set_texts(self.tr("Nobody is booked today."), self.tr("Book an appointment"), hint)
        elif self.day > today:
            self.empty.set_texts(self.tr("Nobody is booked on this day yet."), self.tr("Book an appointment"), hint)
        else:
            self.empty.set_texts(self.tr("Nobody was booked on this day."))
        self.empty.setAccessibleName(self.tr("Nobody is booked"))

    def _teach_first_plan(self) -> None:
        text = self.tr("No times have been published yet.")
        if Right.PUBLISH_PLAN in self._session.actor.rights:
            hint = self.tr("First make the plan: when each desk receives, and for whom. Then people can be booked.")
            self.empty.set_texts(text, self.tr("Make the plan"), hint)
        else:
            self.empty.set_texts(text, hint=self.tr("The leader publishes them under Station, Plan."))

    def _show_hints(self) -> None:
        line = self.current_line
        offered = self.work.offered(line.row) if line is not None else ()
        keys = [(keymap().shown(CODE_OF[step]), step_word(step)) for step in offered if step in CODE_OF]
        if line is not None and self._state.is_today and self.work.may_receive:
            keys += beside_steps(line)
        self.hints.show_hints(keys, chosen=line is not None, away=not self._state.is_today)
        self.hints.setVisible(not self.at_end)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touched & _OF_INTEREST:
            self.mark_dirty(changes)

    @Slot()
    def _tick(self) -> None:
        today = self._session.today
        if self._follows_today and self.day != today:
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
        if event.isAutoRepeat() or not plain or not self._key(Qt.Key(keymap().meant(Place.TODAY, event))):
            super().keyPressEvent(event)

    def _key(self, key: Qt.Key) -> bool:
        if self.deeds.slot.panel is not None:
            return False
        match key:
            case Qt.Key.Key_V:
                self.room_wanted.emit()
            case Qt.Key.Key_S:
                self.news.toggle()
            case Qt.Key.Key_E:
                self.toggle_end()
            case Qt.Key.Key_Escape if self.at_end:
                self.toggle_end()
            case _ if self.at_end:
                return False
            case Qt.Key.Key_Left:
                self._go(-1)
            case Qt.Key.Key_Right:
                self._go(1)
            case Qt.Key.Key_T:
                self._go_to_today()
            case _:
                return self.deeds.press(key)
        return True

    @Slot()
    def toggle_end(self) -> None:
        """Show what is left open, or the day again."""
        if self.at_end:
            self._show_body(self.view if self.model.rows else self.empty)
        else:
            self.deeds.slot.close_panel()
            self.end.reread()
            self._show_body(self.end)
        self.bar.show_at_end(at_end=self.at_end)
        self._show_hints()

    @Slot(object)
    def _go(self, days: int) -> None:
        self.show_day(self.day + timedelta(days=days))

    @Slot()
    def _go_to_today(self) -> None:
        self.show_day(self._session.today)

    @Slot(object)
    def _chosen(self, key: str) -> None:
        line = next((line for line in self.model.rows if key_of(line) == key), None)
        if isinstance(line, PersonLine | WalkInLine) and line.row.case_id:
            self._session.case_selected.emit(line.row.case_id)

    @Slot()
    def _selection_changed(self) -> None:
        self._show_hints()

    @Slot(object)
    def _open(self, key: str) -> None:
        line = next((line for line in self.model.rows if key_of(line) == key), None)
        if isinstance(line, GroupLine):
            if line.folded is not None:
                self._toggle_done()
        elif line is not None:
            self.deeds.open(line)

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
        if self._first_plan:
            self._session.plan_wanted.emit()
            return
        self._session.booking_wanted.emit(BookingStart(day=self.day))

    def menu(self) -> QMenu | None:
        """Return the menu of the chosen line, with what may be done now and nothing else."""
        return self.deeds.menu(self)

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
        column.addWidget(self.bar)
        column.addWidget(self.news)
        column.addWidget(self.proposal)
        column.addWidget(body, 1)
        column.addWidget(self.deeds.slot)
        column.addWidget(self.deeds.chooser)
        column.addWidget(self.hints)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        Letters(self, Place.TODAY, self.deeds.why_not)
        bind(self, "today.list", self.out.show_list)
        self._session.changed.connect(self._changed)
        self._ticking.timeout.connect(self._tick)
        self.header.moved.connect(self._go)
        self.header.today_wanted.connect(self._go_to_today)
        self.view.current_changed.connect(self._chosen)
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.view.opened.connect(self._open)
        self.view.clicked.connect(self._clicked)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self.deeds.show_menu)
        self.empty.asked.connect(self._book)
        self.bar.next_wanted.connect(self.deeds.call_next)
        self.bar.drop_in_wanted.connect(self.deeds.drop_in)
        self.bar.end_wanted.connect(self.toggle_end)
        self.bar.room_wanted.connect(self.room_wanted)
        self.proposal.all_wanted.connect(self.deeds.mark_absent)
        self.proposal.each_wanted.connect(self.deeds.first_absent)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.view.setAccessibleName(self.tr("People of the day"))
            self._show_rows()


def _within(outer: QWidget, inner: QWidget) -> bool:
    return inner is outer or outer.isAncestorOf(inner)
