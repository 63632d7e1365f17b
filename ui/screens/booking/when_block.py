"""The block *When*: the first free times for exactly this errand, those before the deadline first."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.calendar_words import PartOfDay
from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import wall_clock
from desktop.services.free_times import FreeTime
from desktop.services.waiting_list import Wishes
from ui.dates import in_oslo, long_date_text, time_text
from ui.screens.booking.beside import BesideBlock
from ui.screens.booking.errand_choice import ErrandChoice
from ui.screens.booking.found_notice import FoundNotice
from ui.screens.booking.gate import Gate
from ui.screens.booking.holding import Holding
from ui.screens.booking.narrowing import Narrowing
from ui.screens.booking.time_list import TimeList
from ui.screens.booking.times import Found, Wanted, beside_family, find_times
from ui.screens.booking.waiting_note import WaitingNote
from ui.screens.booking.why_not import why_not_then
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import primary_button, rename
from ui.widgets.notice import Notice
from ui.widgets.restyle import label


class WhenBlock(QWidget):
    """Offers times and holds the one that the arrows are on.

    Signals:
        chosen: the `FreeTime` to book.
        pointed: the `FreeTime` that the arrows are on, for a calendar beside the panel, or None.
        errand_changed: another service (str) is wanted for a case that is there.
        no_time_wanted: it is to be noted that no time was free in time (R18, R34).
    """

    chosen = Signal(object)
    pointed = Signal(object)
    errand_changed = Signal(object)
    no_time_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: Wanted | None = None
        self._busy = False
        self._filling = False
        self._moving = False
        self._errands = ErrandChoice(session, self)
        self.errand = self._errands.box
        self.narrowing = Narrowing(session, self)
        self.from_day, self.by_day = self.narrowing.from_day, self.narrowing.by_day
        self.mornings = self.narrowing.mornings
        self.gate = Gate(session, self)
        self.proof = Notice(self)
        self.waiting = WaitingNote(session, self._wishes, self)
        self.notice = FoundNotice(session, self)
        self.notice.asked.connect(self.no_time_wanted)
        self.list = TimeList(self)
        self.held_note = label("", "small", self, wrap=True)
        self.book_button: QPushButton = primary_button("", Icon.CALENDAR, self)
        self.beside = BesideBlock(session, self)
        self.holding = Holding(session, self)
        self.errand.activated.connect(self._errand_chosen)
        self.narrowing.changed.connect(self._look_further)
        self.list.current_changed.connect(self._walked)
        self.list.opened.connect(self._choose)
        self.book_button.clicked.connect(self._choose_current)
        self.beside.toggled.connect(self._taken_or_free)
        self.holding.changed.connect(self._say_held)
        self.holding.refused.connect(self.refuse)
        session.changed.connect(self._changed)
        self._lay_out()
        self._words()

    @property
    def is_open(self) -> bool:
        """Say whether times are offered now."""
        return self._wanted is not None

    @property
    def busy(self) -> bool:
        """Say whether a booking is on its way."""
        return self._busy

    def set_moving(self, *, moving: bool) -> None:
        """Say "move" instead of "book"."""
        self._moving = moving
        self._words()

    def set_errands(self, services: tuple[str, ...], current: str) -> None:
        """Ask for which errand of a case that is there; none takes the question away."""
        self._errands.offer(services, current)

    def open_times(self, wanted: Wanted) -> None:
        """Offer times, the first one selected or the one that was pointed at in the calendar."""
        same = self._wanted is not None and _asks(self._wanted) == _asks(wanted)
        self.narrowing.offer_desks()
        self._wanted = self._narrowed(wanted, wanted.from_day or self.narrowing.first)
        self._show_offered(offered=True)
        if wanted.from_day is not None:
            self.narrowing.show_from(wanted.from_day)
        self.load()
        if wanted.beside and not same:
            self._begin_beside()
        elif not same:
            self._go_to_pointed(wanted)
        self._want_current()

    def hold_again(self) -> None:
        """Hold the selected time if it is not held, as after the panel was out of sight."""
        if self.is_open and not self._busy:
            self.load()
            self._want_current()

    def close_times(self) -> None:
        """Offer nothing any more, and give back what is held."""
        self._wanted = None
        self.beside.close_times()
        self.holding.release()

    def bar_times(self) -> None:
        """Offer nothing because the gate is closed; what can be given there stays."""
        self.close_times()
        self.list.show_times(Found((), ()), self._session.language, has_deadline=False)
        self.notice.say("")
        self._say_held()
        self._show_offered(offered=False)

    @property
    def late_after(self) -> date | None:
        """Return the deadline that the selected time is after, or nothing (R33)."""
        time = self.list.current
        return self.late_of(time) if time is not None else None

    def late_of(self, time: FreeTime) -> date | None:
        """Return the deadline that a time is after, or nothing."""
        last = self._wanted.deadline if self._wanted is not None else None
        return last if last is not None and time.day > last else None

    def clear(self) -> None:
        """Begin anew."""
        self.close_times()
        self.list.show_times(Found((), ()), self._session.language, has_deadline=False)
        self.narrowing.clear()
        self.notice.say("")
        self.proof.say("")
        self.waiting.show_case("")
        self.gate.clear()
        self._show_offered(offered=True)
        self.set_errands((), "")
        self.set_moving(moving=False)

    def load(self) -> None:
        """Read the free times again; the selection stays where it is, if it can."""
        if self._wanted is None:
            return
        store, wanted, held = self._session.store, self._wanted, self.holding.held
        found = beside_family(store, self._session.actor, wanted, find_times(store, wanted, held), held)
        self._filling = True
        try:
            self.list.show_times(found, self._session.language, has_deadline=self._wanted.deadline is not None)
        finally:
            self._filling = False
        self._say_found(found)
        self._name_button()
        self.book_button.setEnabled(bool(found.all) and not self._busy)

    def set_busy(self, *, busy: bool) -> None:
        """Take no second answer while the first is on its way."""
        self._busy = busy
        if busy:
            self.holding.pause()
        self.list.setEnabled(not busy)
        self.book_button.setEnabled(not busy and bool(self.list.times))
        self.beside.set_busy(busy=busy)
        self._words()

    def refuse(self, error: BaseException) -> None:
        """Tell why a time is not to be had, and offer those that still are."""
        self._session.tell(error)
        self.load()
        self._want_current()
        self.focus_list()

    def focus_list(self) -> None:
        """Put the keyboard into the list, or where one looks further if it is empty."""
        if not self.gate.is_open:
            self.gate.focus_first()
            return
        if self.beside.is_open:
            self.beside.focus_first()
            return
        target: QWidget = self.list if self.list.times else self.from_day
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def summary(self) -> str:
        """Return the selected time in one line."""
        time = self.beside.current or self.list.current
        return when_text(time, self._session) if time is not None and self.is_open else ""

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self.load()
            self._say_held()

    # What the hands do

    @Slot(object)
    def _walked(self, time: FreeTime | None) -> None:
        self._name_button()
        if self._filling or not self.is_open:
            return
        self.pointed.emit(time)
        if not self._busy:
            self.holding.want(time)

    def _want_current(self) -> None:
        # A taken time cannot be held, and whoever asks for one needs no free one.
        time = None if self.beside.is_open else self.list.current
        self.pointed.emit(self.beside.current or time)
        if self.beside.is_open:
            self.holding.release()
        else:
            self.holding.want(time)

    @Slot(object)
    def _choose(self, time: FreeTime) -> None:
        if self.is_open and not self._busy:
            self.chosen.emit(time)

    @Slot()
    def choose_current(self) -> None:
        """Book the time that the arrows are on; a taken one if such are offered."""
        if self.beside.is_open:
            self.beside.answer()
            return
        time = self.list.current
        if time is not None:
            self._choose(time)

    @Slot()
    def _choose_current(self) -> None:
        self.choose_current()

    @Slot()
    def _errand_chosen(self) -> None:
        self.errand_changed.emit(str(self.errand.currentData() or ""))

    @Slot()
    def _look_further(self) -> None:
        if self._wanted is None:
            return
        wanted = self._narrowed(self._wanted, self.narrowing.first)
        if wanted != self._wanted:
            self._wanted = wanted
            self.load()
            self._want_current()

    def _wishes(self) -> Wishes:
        part = PartOfDay.MORNING if self.mornings.isChecked() else PartOfDay.ANY
        return Wishes(part, self.narrowing.desk_ids, self.narrowing.first)

    def _narrowed(self, wanted: Wanted, from_day: date | None) -> Wanted:
        narrowing = self.narrowing
        return replace(
            wanted,
            from_day=from_day,
            mornings=self.mornings.isChecked(),
            by_day=narrowing.last,
            desks=narrowing.desk_ids,
        )

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.is_open and not self._busy and changes.touched & (Touched.APPOINTMENTS | Touched.PLAN):
            self.load()
            if not self.beside.is_open and self.list.current != self.holding.held:
                self._want_current()

    def _go_to_pointed(self, wanted: Wanted) -> None:
        times = self.list.times
        target = times[0] if times else None
        if wanted.pointed is not None:
            there = [time for time in times if (time.desk_id, time.day, time.start) == wanted.pointed]
            if there:
                target = there[0]
            else:
                self.notice.say(self.tr("The time in the calendar is not free for this errand."), Tone.WARNING)
        if target is not None:
            self._filling = True
            try:
                self.list.go_to(target)
            finally:
                self._filling = False

    # A taken time

    def _begin_beside(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        if not self.beside.begin(wanted):
            self.notice.say(self.tr("The time in the calendar cannot be booked once more."), Tone.WARNING)
        self._show_offered(offered=True)

    @Slot(object)
    def _taken_or_free(self, _open: bool) -> None:  # noqa: FBT001 - what the signal carries
        self._show_offered(offered=True)
        self.load()
        self._want_current()
        self.focus_list()

    def _offer_taken(self, wanted: Wanted, found: Found) -> None:
        due = wanted.deadline is not None and wanted.deadline >= self._session.today
        none = not found.all or (due and not found.any_in_time)
        self.beside.offer(wanted, nothing_suits=(none or wanted.beside) and not self._moving)

    # What is said

    def _say_found(self, found: Found) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        self.narrowing.explain_from(why_not_then(self._session, wanted, found))
        self.notice.say_found(wanted, found, proven=bool(self.proof.text), moving=self._moving)
        self._offer_taken(wanted, found)

    @Slot()
    def _say_held(self) -> None:
        until = self.holding.until
        if not self.is_open:
            self.held_note.setText("")
        elif until is not None:
            text = self.tr("Held for you until %1.").replace("%1", time_text(in_oslo(until).time()))
            self.held_note.setText(text)
        else:
            self.held_note.setText(self.tr("Not held; it is booked if it is still free."))

    def _words(self) -> None:
        self._errands.name()
        self.book_button.setToolTip("Enter")
        self._name_button()

    def _name_button(self) -> None:
        late = self.late_after is not None
        if self._moving:
            word = self.tr("Move after the deadline") if late else self.tr("Move")
        else:
            word = self.tr("Book after the deadline") if late else self.tr("Book")
        if self._busy:
            word = self.tr("Moving…") if self._moving else self.tr("Booking…")
        rename(self.book_button, word)

    def _show_offered(self, *, offered: bool) -> None:
        self.narrowing.setVisible(offered)
        for widget in (self.held_note, self.book_button):
            widget.setVisible(offered and not self.beside.is_open)
        self.list.setVisible(bool(self.list.times) and not self.beside.is_open)

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        column.addWidget(self._errands)
        column.addWidget(self.gate)
        column.addWidget(self.proof)
        column.addWidget(self.waiting)
        column.addWidget(self.notice)
        column.addWidget(self.list)
        column.addWidget(self.beside)
        column.addWidget(self.narrowing)
        foot = QHBoxLayout()
        foot.addWidget(self.held_note, 1)
        foot.addWidget(self.book_button)
        column.addLayout(foot)


def when_text(time: FreeTime, session: Session) -> str:
    """Return a time in one line: weekday, date, time of day."""
    return f"{long_date_text(time.day, session.language)} {time_text(wall_clock(time.start))}"


def _asks(wanted: Wanted) -> tuple[object, ...]:
    """Return what decides over the time that is proposed first."""
    return wanted.service, wanted.deadline, wanted.pointed, wanted.beside
