"""What comes of what the hands do: an appointment is moved, gets another length, or is copied to a new place."""

from datetime import date

from PySide6.QtCore import QObject, Slot

from desktop.domain.appointments import LENGTHENABLE, MOVABLE
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import LengthenAppointment, MoveAppointment
from desktop.services.commands import Outcome
from desktop.services.fitting import last_day_in_time, why_not
from desktop.services.free_times import FreeTime
from desktop.services.queries.day import AppointmentRow
from ui.announce import announce
from ui.attempt import WayBack
from ui.screens.booking.outcome import tell_moved
from ui.screens.booking.work import Done, Moving
from ui.screens.calendar.contents import Item, Kind
from ui.screens.calendar.ghost import Ghost, Grip, Verdict
from ui.screens.calendar.ghost_words import ghost_sentence, minutes_text
from ui.screens.calendar.menu import Choice, Deed
from ui.screens.calendar.move_strip import MoveStrip
from ui.screens.calendar.sentences import times
from ui.screens.calendar.view import CalendarView
from ui.session import BookingStart, Session
from ui.text import isolate


class Handling(QObject):
    """Judges what is in hand by the checks of the commands, and carries out what is dropped.

    Args:
        view: whose hands these are.
        strip: says how a length that is changed by keys is confirmed.
    """

    def __init__(self, session: Session, view: CalendarView, strip: MoveStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._strip = strip
        self._copied: AppointmentRow | None = None
        self._last_day: tuple[str, date | None] = ("", None)
        view.hands.judge = self.judge
        view.hands.may_take = self.may_take
        view.hands.changed.connect(self._changed)
        view.hands.dropped.connect(self._dropped)
        view.copied.connect(self.copy)
        view.pasted.connect(self.paste)
        strip.stopped.connect(view.hands.leave)

    @property
    def copied(self) -> AppointmentRow | None:
        """Return the appointment that was copied, or None."""
        return self._copied

    def take(self, choice: Choice) -> bool:
        """Do what a line of the menu says, if it is for the hands; say whether it is."""
        item = choice.item
        match choice.deed:
            case Deed.LENGTH:
                self._view.hands.lengthen(item, 0)
            case Deed.COPY:
                self.copy(item)
            case Deed.PASTE:
                self.paste(item)
            case _:
                return False
        return True

    def may_take(self, item: Item, grip: Grip) -> bool:
        """Say whether an appointment may be taken in hand, and tell the clerk why not."""
        row = item.row
        if row is None:
            return False
        if not self._may_book():
            return False
        states, code = (MOVABLE, "not-movable") if grip is Grip.WHOLE else (LENGTHENABLE, "not-lengthenable")
        if row.state not in states:
            self._refuse(RuleBroken(code, state=row.state))
            return False
        last = last_day_in_time(self._session.store, row.case_id) if grip is Grip.WHOLE else None
        self._last_day = (row.appointment_id, last)
        return True

    def judge(self, ghost: Ghost) -> Verdict:
        """Return what would become of a ghost: the checks are those of the commands."""
        row = ghost.item.row
        if row is None:
            return Verdict()
        refused = why_not(self._session.store, self._session.actor, _wish(row, ghost), looking_on=False)
        whose, last = self._last_day
        late = ghost.grip is Grip.WHOLE and whose == row.appointment_id and last is not None and ghost.day > last
        return Verdict(refused, last if late else None)

    @Slot(object)
    def copy(self, item: Item) -> None:
        """Keep an appointment for a new one of the same person; nothing is put on the clipboard."""
        if item.row is None or not self._may_book():
            return
        self._copied = item.row
        text = self.tr("%1 is copied. Go to a free place and press Ctrl+V for a new appointment.")
        self._session.messages.info(text.replace("%1", isolate(item.row.name)))

    @Slot(object)
    def paste(self, item: Item) -> None:
        """Open the booking panel at a free place for whoever was copied; nothing is booked by itself."""
        if self._copied is None:
            self._session.messages.info(self.tr("Nothing is copied. Stand on an appointment and press Ctrl+C first."))
        elif item.kind is not Kind.FREE or item.desk is None:
            self._session.messages.info(self.tr("This place is not free. Go to a free place and press Ctrl+V."))
        elif self._may_book():
            start = BookingStart(
                case_id=self._copied.case_id, desk_id=item.desk.desk_id, day=item.day, start=item.stop.when.start
            )
            self._session.booking_wanted.emit(start)

    @Slot(object)
    def _changed(self, ghost: Ghost | None) -> None:
        if ghost is None:
            self._strip.show_length("")
            return
        if not self._view.hands.by_mouse and ghost.item.row is not None:
            text = self.tr("%1: %2. Shift+↑ and Shift+↓ change the length, Enter keeps it.")
            said = text.replace("%2", ghost_sentence(ghost)).replace("%1", isolate(ghost.item.row.name))
            self._strip.show_length(said)
        announce(self._view, ghost_sentence(ghost), urgent=False)

    @Slot(object)
    def _dropped(self, ghost: Ghost) -> None:
        row = ghost.item.row
        if row is None:
            return
        refused = ghost.verdict.refused
        if refused is not None:
            # Asked once more, for the sentence that also says when there is time.
            told = why_not(self._session.store, self._session.actor, _wish(row, ghost))
            self._refuse(told or refused)
        elif ghost.grip is Grip.WHOLE:
            _Moved(self._session, row, ghost, self).submit()
        else:
            _Lengthened(self._session, row, ghost, self).submit()

    def _may_book(self) -> bool:
        allowed = Right.BOOK in self._session.actor.rights
        if not allowed:
            self._refuse(RuleBroken("no-right", right=Right.BOOK))
        return allowed

    def _refuse(self, broken: RuleBroken) -> None:
        self._session.messages.problem(self._session.sentence(broken))


class _Moved(QObject):
    """A move that was dropped: the same piece of work as in the booking panel, told in the same words."""

    def __init__(self, session: Session, row: AppointmentRow, ghost: Ghost, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._row = row
        self._late_after = ghost.verdict.late_after
        self._time = FreeTime(ghost.desk.desk_id, ghost.desk.number, ghost.day, ghost.when.start, row.minutes)

    def submit(self) -> None:
        """Move it in the worker."""
        work = Moving(self._session.store, self._session.actor, self._row, self._time)
        self._session.tasks.submit(work, self._done, self._failed)

    @Slot(object)
    def _done(self, done: Done) -> None:
        self.deleteLater()
        self._session.changed.emit(done.changes)
        tell_moved(self._session, self._row, done, self._late_after)
        self._session.paper_wanted.emit(done.booked.letter)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.deleteLater()
        self._session.tell(error)


class _Lengthened(QObject):
    """A new length that was dropped or confirmed."""

    def __init__(self, session: Session, row: AppointmentRow, ghost: Ghost, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._row = row
        self._ghost = ghost

    def submit(self) -> None:
        """Change it in the worker."""
        self._session.submit(LengthenAppointment(self._row.appointment_id, _minutes(self._ghost)), self._done)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        text = self.tr("The appointment of %1 now takes %2: %3.")
        when = times(self._ghost.when)
        said = text.replace("%3", when).replace("%2", minutes_text(_minutes(self._ghost)))
        back = WayBack(self._session, outcome.undo, self) if outcome.undo is not None else None
        offer = back.offer(self.tr("Undo change of length")) if back is not None else None
        self._session.messages.success(said.replace("%1", isolate(self._row.name)), undo=offer)


def _wish(row: AppointmentRow, ghost: Ghost) -> MoveAppointment | LengthenAppointment:
    if ghost.grip is Grip.WHOLE:
        return MoveAppointment(row.appointment_id, ghost.desk.desk_id, ghost.day, ghost.when.start)
    return LengthenAppointment(row.appointment_id, _minutes(ghost))


def _minutes(ghost: Ghost) -> int:
    return ghost.when.end - ghost.when.start
