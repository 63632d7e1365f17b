"""Keep the selected time for this booking while the panel is open, so that nobody else takes it meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.changes import Changes
from desktop.services.commands import Command, Outcome, Store, perform
from desktop.services.free_times import FreeTime
from desktop.services.reference import catalogue
from desktop.services.seats import HoldPlace, ReleasePlace
from desktop.services.work import Actor
from ui.session import Session

#: How long the arrows have to rest on a time before it is held, milliseconds.
_REST = 250


@dataclass(frozen=True, slots=True)
class _Swap:
    """Give back one time and hold another, in one transaction: the one that is held is never lost to a refusal."""

    store: Store
    actor: Actor
    commands: tuple[Command, ...]

    def __call__(self) -> Outcome:
        return perform(self.store, self.actor, *self.commands)


@dataclass(frozen=True, slots=True)
class _Held:
    hold_id: str
    time: FreeTime
    until: datetime


class Holding(QObject):
    """Holds at most one time (`terms.hold_minutes` of the catalogue); leaving, a time-out or a crash frees it.

    Signals:
        changed: another time is held now, or none.
        refused: the `RuleBroken` that says who has the time.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._held: _Held | None = None
        self._asked: _Held | None = None
        self._wanted: FreeTime | None = None
        self._rest = self._timer(self._hold_wanted)
        self._out = self._timer(self._timed_out)

    @property
    def held(self) -> FreeTime | None:
        """Return the time that is held, or nothing."""
        return self._held.time if self._held is not None else None

    @property
    def until(self) -> datetime | None:
        """Return the instant (UTC) until which the time is held, or nothing."""
        return self._held.until if self._held is not None else None

    @property
    def hold_id(self) -> str:
        """Return the id of the hold that a booking takes over, or an empty text."""
        newest = self._asked or self._held
        return newest.hold_id if newest is not None else ""

    def want(self, time: FreeTime | None) -> None:
        """Hold a time as soon as the arrows rest on it."""
        self._wanted = time
        if time is None or time == self.held:
            self._rest.stop()
        else:
            self._rest.start(_REST)

    def settle(self) -> None:
        """Hold at once what is wanted."""
        if self._rest.isActive():
            self._rest.stop()
            self._hold_wanted()

    def pause(self) -> None:
        """Hold nothing new, as while a booking is on its way."""
        self._rest.stop()

    def release(self) -> None:
        """Give back what is held."""
        self._rest.stop()
        self._out.stop()
        self._wanted = None
        # The asked one too: the worker answers in order, so it is there by the time it is given back.
        known = [held for held in (self._held, self._asked) if held is not None]
        self._held = self._asked = None
        if known:
            work = _Swap(self._session.store, self._session.actor, tuple(ReleasePlace(held.hold_id) for held in known))
            self._session.tasks.submit(work, self._released, self._not_released)
            self.changed.emit()

    def taken_over(self) -> None:
        """Forget the hold that a booking has taken over, and give back the one before it, if it is still there."""
        newest = self.hold_id
        if self._held is not None and self._held.hold_id == newest:
            self._held = None
        if self._asked is not None and self._asked.hold_id == newest:
            self._asked = None
        self.release()

    @Slot()
    def _hold_wanted(self) -> None:
        time = self._wanted
        if time is None or time == self.held or self._asked is not None:
            return
        minutes = catalogue().terms.hold_minutes
        store = self._session.store
        hold_id = store.ids.new()
        until = store.clock.now() + timedelta(minutes=minutes)
        hold = HoldPlace(hold_id, time.desk_id, time.day, time.start, time.minutes, minutes)
        release: tuple[Command, ...] = (ReleasePlace(self._held.hold_id),) if self._held is not None else ()
        self._asked = _Held(hold_id, time, until)
        self._session.tasks.submit(_Swap(store, self._session.actor, (*release, hold)), self._holds, self._does_not)

    @Slot(object)
    def _holds(self, outcome: Outcome) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return  # given back meanwhile
        self._held = asked
        self._out.start(catalogue().terms.hold_minutes * 60_000)
        self._tell(outcome.changes)
        self.changed.emit()
        if self._wanted is not None and self._wanted != asked.time:
            self._rest.start(_REST)

    @Slot(object)
    def _does_not(self, error: BaseException) -> None:
        wanted, self._asked = self._asked, None
        if wanted is not None:
            self.refused.emit(error)

    @Slot(object)
    def _released(self, outcome: Outcome) -> None:
        self._tell(outcome.changes)

    @Slot(object)
    def _not_released(self, error: BaseException) -> None:
        self._session.tell(error)

    @Slot()
    def _timed_out(self) -> None:
        self._wanted = None
        self._held = None
        self.changed.emit()

    def _tell(self, changes: Changes) -> None:
        if changes:
            self._session.changed.emit(changes)

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
