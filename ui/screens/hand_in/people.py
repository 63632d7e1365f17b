"""Who is here to hand in: the people of the day, those at the clerk's own desk first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import wall_clock
from desktop.services.queries.calendar import desks
from desktop.services.queries.day import AppointmentRow, appointments_of_day
from desktop.services.queries.needs import needs
from ui.dates import time_text
from ui.models.day import DayLine, GroupLine, PersonLine, day_lines, key_of, may_be_chosen
from ui.models.rows import ROW_ROLE, RowModel
from ui.screen import Screen
from ui.screens.person_list import PersonList
from ui.screens.today.delegate import DayDelegate
from ui.session import BookingStart, Session
from ui.state_looks import LOOKS
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.row_delegate import Cell, Column, RowDelegate

_TICK = 30_000
_OF_INTEREST = Touched.APPOINTMENTS | Touched.PEOPLE | Touched.CASES | Touched.STATION


class HereDelegate(DayDelegate):
    """Paints a person in a narrow list: the name has the room, and the state, which the heading says, is an icon."""

    COLUMNS = (Column(44), Column(16), Column(share=1), Column(16))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a heading, or a person."""
        if isinstance(index.data(ROW_ROLE), PersonLine):
            self._columns = self.COLUMNS
            RowDelegate.paint(self, painter, option, index)
        else:
            super().paint(painter, option, index)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return time, state, name, and what is to be looked out for; else that it has been handed in."""
        assert isinstance(row, PersonLine)  # noqa: S101 - the model holds nothing else but headings
        look = LOOKS[row.row.state]
        icon, tone = self._warning_look(row)
        if icon is None and row.row.attended:
            icon, tone = Icon.RECEIPT, Tone.SUCCESS
        return (
            Cell(time_text(wall_clock(row.row.start)), strong=True),
            Cell("", look.icon, look.tone),
            Cell(isolate(row.row.name)),
            Cell("", icon, tone),
        )

    def speak(self, line: DayLine) -> str:
        """Return what a screen reader says of a line; also that it has been handed in."""
        said = super().speak(line)
        attended = isinstance(line, PersonLine) and line.row.attended
        word = self.tr("handed in")
        return f"{said}, {word}" if attended else said


class PeopleHere(Screen):
    """The people of the day in a narrow list.

    Signals:
        chosen: the case (str) of the person that the arrows went to.
        entered: Enter on a person: the keyboard wants to go on to the checklist.
    """

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._done_folded = True
        delegate = HereDelegate(session)
        self.list = PersonList("", delegate, self)
        self.model: RowModel[DayLine] = RowModel(delegate.speak, key_of, may_be_chosen, self)
        self.list.setModel(self.model)
        self.empty = EmptyState(Icon.HAND_IN, "", parent=self)
        self.empty.take_keyboard()  # the keyboard has to be somewhere on an empty day
        self._ticking = QTimer(self)
        self._ticking.setInterval(_TICK)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack)
        self.setFocusProxy(self.list)
        self._words()
        session.changed.connect(self._changed)
        self._ticking.timeout.connect(self._read)
        self.list.current_changed.connect(self._tell)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._clicked)
        self.empty.asked.connect(self._book)
        self.mark_dirty(Changes(Touched.ALL))

    def refresh(self, changes: object) -> None:
        """Read the day again."""
        del changes  # whatever changed, a day is read as a whole
        self._read()

    def go_to_case(self, case_id: str) -> bool:
        """Choose the person of a case; say whether he or she is expected today."""
        if self.dirty is not None:
            self._read()
        line = next((ln for ln in self.model.rows if isinstance(ln, PersonLine) and ln.row.case_id == case_id), None)
        return line is not None and self.list.go_to(key_of(line))

    def leave(self) -> None:
        """Choose nobody."""
        self.list.setCurrentIndex(QModelIndex())

    def showEvent(self, event: QShowEvent) -> None:
        """Count the minutes while the list is seen."""
        super().showEvent(event)
        self._ticking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting."""
        super().hideEvent(event)
        self._ticking.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _read(self) -> None:
        store, today = self._session.store, self._session.today
        rows = appointments_of_day(store, today)
        wanted = needs(store, {row.case_id for row in rows}, today)
        own_first = sorted(rows, key=self._elsewhere)
        lines = day_lines(own_first, store.clock.now(), wanted, done_folded=self._done_folded)
        self.model.set_rows(lines)
        body = self.list if lines else self.empty
        self._stack.setCurrentWidget(body)
        self.setFocusProxy(body)

    def _elsewhere(self, row: AppointmentRow) -> bool:
        """Say whether somebody sits, or is booked, at another desk than the clerk's; a stable sort keeps the time."""
        own = self._session.actor.desk_id
        here = next((desk.number for desk in desks(self._session.store) if desk.desk_id == own), "")
        return bool(own) and (row.served_at != here if row.served_at else row.desk_id != own)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touched & _OF_INTEREST:
            self.mark_dirty(changes)

    @Slot(object)
    def _tell(self, key: str) -> None:
        line = self._line(key)
        if isinstance(line, PersonLine):
            self.chosen.emit(line.row.case_id)

    @Slot(object)
    def _open(self, key: str) -> None:
        line = self._line(key)
        if isinstance(line, PersonLine):
            self.entered.emit()
        elif isinstance(line, GroupLine) and line.folded is not None:
            self._toggle_done()

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        line = self.model.row_at(index)
        if isinstance(line, GroupLine) and line.folded is not None:
            self._toggle_done()

    def _toggle_done(self) -> None:
        self._done_folded = not self._done_folded
        self._read()

    def _line(self, key: str) -> DayLine | None:
        return next((line for line in self.model.rows if key_of(line) == key), None)

    @Slot()
    def _book(self) -> None:
        self._session.booking_wanted.emit(BookingStart(day=self._session.today))

    def _words(self) -> None:
        self.list.setAccessibleName(self.tr("People of the day"))
        self.list.verticalScrollBar().setAccessibleName(self.tr("Scroll the people of the day"))
        self.empty.setAccessibleName(self.tr("Nobody is booked"))
        self.empty.set_texts(
            self.tr("Nobody is booked today."),
            self.tr("Book an appointment"),
            self.tr("Ctrl+K finds anybody; whoever is chosen is shown here."),
        )
