"""The block *When*: the first free times for exactly this errand, those before the deadline first."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.calendar_words import PartOfDay
from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import wall_clock
from desktop.services.free_times import FreeTime
from desktop.services.reference import catalogue
from desktop.services.waiting_list import Wishes
from ui.dates import date_text, in_oslo, long_date_text, time_text
from ui.screens.booking.form import read_expiry
from ui.screens.booking.gate import Gate
from ui.screens.booking.holding import Holding
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.booking.texts import fault_text
from ui.screens.booking.time_list import TimeList
from ui.screens.booking.times import Found, Wanted, find_times
from ui.screens.booking.waiting_note import WaitingNote
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import primary_button, rename
from ui.widgets.field import Field
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
        self._services: tuple[str, ...] = ()
        self.errand = QuietCombo(self)
        self._errand_field = Field("", self.errand, parent=self)
        self._errand_field.hide()
        self.from_day = QLineEdit(self)
        self.from_day.setMaxLength(30)
        self._from_field = Field("", self.from_day, parent=self)
        self.mornings = QCheckBox(self)
        self.gate = Gate(session, self)
        self.proof = Notice(self)
        self.waiting = WaitingNote(session, self._wishes, self)
        self.notice = Notice(self)
        self.notice.asked.connect(self.no_time_wanted)
        self.list = TimeList(self)
        self.held_note = label("", "small", self, wrap=True)
        self.book_button: QPushButton = primary_button("", Icon.CALENDAR, self)
        self.holding = Holding(session, self)
        self.errand.activated.connect(self._errand_chosen)
        self.from_day.editingFinished.connect(self._look_further)
        self.mornings.toggled.connect(self._look_further)
        self.list.current_changed.connect(self._walked)
        self.list.opened.connect(self._choose)
        self.book_button.clicked.connect(self._choose_current)
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
        self._services = services
        self.errand.clear()
        for code in services:
            self.errand.addItem("", code)
        self._name_errands()
        self.errand.setCurrentIndex(max(self.errand.findData(current), 0))
        self._errand_field.setVisible(len(services) > 1)

    def open_times(self, wanted: Wanted) -> None:
        """Offer times, the first one selected or the one that was pointed at in the calendar."""
        same = self._wanted is not None and (self._wanted.service, self._wanted.deadline) == (
            wanted.service,
            wanted.deadline,
        )
        self._wanted = replace(wanted, from_day=wanted.from_day or self._from(), mornings=self.mornings.isChecked())
        self._show_offered(offered=True)
        if wanted.from_day is not None:
            self.from_day.setText(date_text(wanted.from_day, self._session.language))
        self.load()
        if not same:
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
        self.from_day.clear()
        self._from_field.set_error("")
        self.mornings.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.mornings.setChecked(False)
        self.mornings.blockSignals(False)  # noqa: FBT003
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
        found = find_times(self._session.store, self._wanted, self.holding.held)
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
        target: QWidget = self.list if self.list.times else self.from_day
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def summary(self) -> str:
        """Return the selected time in one line."""
        time = self.list.current
        return when_text(time, self._session) if time is not None and self.is_open else ""

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._name_errands()
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
        time = self.list.current
        self.pointed.emit(time)
        self.holding.want(time)

    @Slot(object)
    def _choose(self, time: FreeTime) -> None:
        if self.is_open and not self._busy:
            self.chosen.emit(time)

    @Slot()
    def choose_current(self) -> None:
        """Book the time that the arrows are on."""
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
        day, fault = read_expiry(self.from_day.text(), self._session.today)
        past = day is not None and day < self._session.today
        wrong = fault_text(fault) if fault else ""
        self._from_field.set_error(self.tr("This day has passed.") if past else wrong)
        if self._wanted is None or fault or past:
            return
        wanted = replace(self._wanted, from_day=day, mornings=self.mornings.isChecked())
        if wanted != self._wanted:
            self._wanted = wanted
            self.load()
            self._want_current()

    def _wishes(self) -> Wishes:
        part = PartOfDay.MORNING if self.mornings.isChecked() else PartOfDay.ANY
        return Wishes(part, not_before=self._from())

    def _from(self) -> date | None:
        return read_expiry(self.from_day.text(), self._session.today)[0]

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.is_open and not self._busy and changes.touched & (Touched.APPOINTMENTS | Touched.PLAN):
            self.load()
            if self.list.current != self.holding.held:
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

    # What is said

    def _say_found(self, found: Found) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        if not found.all:
            text = self.tr("There is no free time. Look from another day, or note the applicant and ring later (R18).")
            self.notice.say(text, Tone.WARNING, self._note_word(wanted))
        elif wanted.deadline is not None and wanted.deadline < self._session.today:
            text = self.tr("The last day in time was %1. The first free time is selected.")
            self.notice.say(text.replace("%1", date_text(wanted.deadline, self._session.language)), Tone.WARNING)
        elif wanted.deadline is not None and not found.in_time:
            if self.proof.text:
                self.notice.say("")  # the proof says as much
                return
            text = self.tr("No time is free on or before %1. The first after it is selected.")
            day = date_text(wanted.deadline, self._session.language)
            self.notice.say(text.replace("%1", day), Tone.WARNING, self._note_word(wanted))
        elif wanted.pointed is None or self.notice.text == "":
            self.notice.say("")

    def _note_word(self, wanted: Wanted) -> str:
        """Return the verb that notes it, where the whole time up to a deadline that is still to come was looked at."""
        today = self._session.today
        if wanted.deadline is None or wanted.deadline < today or self._moving or self.proof.text:
            return ""
        all_of_it = (wanted.from_day is None or wanted.from_day <= today) and not wanted.mornings
        return self.tr("Note that no time was free") if all_of_it else ""

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

    def _name_errands(self) -> None:
        names = {service.code: service.name for service in catalogue().services}
        for at, code in enumerate(self._services):
            self.errand.setItemText(at, names[code].into(self._session.language))

    def _words(self) -> None:
        self._errand_field.set_texts(self.tr("Errand"))
        self._from_field.set_texts(self.tr("From date"))
        self.from_day.setPlaceholderText(self.tr("today"))
        self.mornings.setText(self.tr("Mornings only"))
        self.mornings.setAccessibleName(self.mornings.text())
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
        for widget in (self._from_field, self.mornings, self.held_note, self.book_button):
            widget.setVisible(offered)

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        column.addWidget(self._errand_field)
        column.addWidget(self.gate)
        column.addWidget(self.proof)
        column.addWidget(self.waiting)
        column.addWidget(self.notice)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(space.l)
        row.addWidget(self._from_field, 1)
        row.addWidget(self.mornings, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self.held_note, 1)
        foot.addWidget(self.book_button)
        column.addLayout(foot)


def when_text(time: FreeTime, session: Session) -> str:
    """Return a time in one line: weekday, date, time of day."""
    return f"{long_date_text(time.day, session.language)} {time_text(wall_clock(time.start))}"
