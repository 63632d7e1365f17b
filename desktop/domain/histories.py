"""The life of each appointment, folded from what the journal says happened; a step that was undone did not happen."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.appointments import STEPS, State, Step
from desktop.domain.clock import oslo_day


class Happening(StrEnum):
    """What can happen to an appointment, or to a visit without one."""

    BOOKED = "booked"
    WALKED_IN = "walked-in"
    TAKEN_BACK = "taken-back"
    MOVED = "moved"
    MOVED_IN_REVIEW = "moved-in-review"
    REVIEW_UNDONE = "review-undone"
    LENGTHENED = "lengthened"
    CHECKED_IN = "checked-in"
    CALLED = "called"
    HANDED_OVER = "handed-over"
    HANDED_BACK = "handed-back"
    COMPLETED = "completed"
    NO_SHOW = "no-show"
    LEFT = "left"
    CANCELLED = "cancelled"
    CANCELLED_IN_REVIEW = "cancelled-in-review"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to an appointment.

    Attributes:
        at: when, UTC.
        desk: the number of the desk: where it is booked or moved to, or where the person was called.
        day, minutes, service: the local day, the length and the errand, where the happening says them.
        step: what was undone.
    """

    at: datetime
    appointment_id: str
    kind: Happening
    desk: str = ""
    day: date | None = None
    minutes: int = 0
    service: str = ""
    step: Step | None = None


@dataclass(slots=True)
class Life:
    """How an appointment stands at the end of its events.

    Attributes:
        booked_at: when it was booked, UTC; None where that is not in the journal.
        first_day: the day that was booked first; a move does not change it.
        day, desk, minutes: where it lies now; the desk is empty until it is known.
        called_at, ended_at: the steps that still hold, UTC.
        served_at: the desk that the person was called to, or empty.
        reviewed: what a review of closed times decided, if its decision holds; `before_review` is the place before it.
        handed: for each time that the person was handed over, when the desk had called and let go, and which it was.
        walk_in: the person came without an appointment (R30).
    """

    service: str = ""
    day: date | None = None
    desk: str = ""
    minutes: int = 0
    state: State = State.BOOKED
    booked_at: datetime | None = None
    first_day: date | None = None
    called_at: datetime | None = None
    ended_at: datetime | None = None
    served_at: str = ""
    handed: list[tuple[datetime, datetime, str]] = field(default_factory=list)
    walk_in: bool = False
    reviewed: Happening | None = None
    before_review: tuple[date | None, str] = (None, "")

    @property
    def known(self) -> bool:
        """Say whether it is known what was booked, and for when and where."""
        return bool(self.service and (self.desk or self.walk_in)) and self.day is not None

    @property
    def minutes_served(self) -> float | None:
        """Return the minutes at all desks together, or None while the errand is not done."""
        if self.state is not State.COMPLETED or self.called_at is None or self.ended_at is None:
            return None
        served = self.ended_at - self.called_at
        for called, let_go, _ in self.handed:
            served += let_go - called
        return served.total_seconds() / 60

    @property
    def asked_on(self) -> date | None:
        """Return the local day on which the time was asked for."""
        return oslo_day(self.booked_at) if self.booked_at else None


_ENDS = {
    Happening.COMPLETED: State.COMPLETED,
    Happening.NO_SHOW: State.NO_SHOW,
    Happening.LEFT: State.LEFT,
    Happening.CANCELLED: State.CANCELLED,
    Happening.CANCELLED_IN_REVIEW: State.CANCELLED,
}


@dataclass(slots=True)
class Histories:
    """The lives of all appointments, as far as their events have been told in order."""

    lives: dict[str, Life] = field(default_factory=dict)

    def add(self, event: Event) -> None:
        """Go on by one event; one of an appointment never heard of begins a life of which little is known."""
        if event.kind is Happening.TAKEN_BACK:
            self.lives.pop(event.appointment_id, None)
            return
        life = self.lives.setdefault(event.appointment_id, Life())
        match event.kind:
            case Happening.BOOKED:
                life.service, life.desk, life.day, life.minutes = event.service, event.desk, event.day, event.minutes
                life.booked_at, life.first_day = event.at, event.day
            case Happening.WALKED_IN:
                life.service, life.day, life.minutes, life.walk_in = event.service, event.day, event.minutes, True
                life.state = State.ARRIVED
            case Happening.MOVED | Happening.MOVED_IN_REVIEW:
                if event.kind is Happening.MOVED_IN_REVIEW:
                    life.reviewed, life.before_review = event.kind, (life.day, life.desk)
                life.day, life.desk = event.day, event.desk
            case Happening.LENGTHENED:
                life.minutes = event.minutes
            case _:
                _take_step(life, event)

    def complete(self, appointment_id: str, service: str, desk: str, day: date, minutes: int) -> None:
        """Say of an appointment what its own events did not say; what they said holds."""
        life = self.lives[appointment_id]
        life.service = life.service or service
        life.desk = life.desk or desk
        life.day = life.day or day
        life.minutes = life.minutes or minutes

    def forget(self, appointment_id: str) -> None:
        """Leave an appointment out."""
        self.lives.pop(appointment_id, None)


def _take_step(life: Life, event: Event) -> None:
    match event.kind:
        case Happening.CHECKED_IN:
            life.state = State.ARRIVED
        case Happening.CALLED:
            life.state, life.called_at, life.served_at = State.IN_SERVICE, event.at, event.desk
        case Happening.HANDED_OVER if life.called_at is not None:
            life.handed.append((life.called_at, event.at, life.served_at))
            life.state, life.called_at, life.served_at = State.ARRIVED, None, ""
        case Happening.HANDED_BACK if life.handed:
            life.called_at, _, life.served_at = life.handed.pop()
            life.state = State.IN_SERVICE
        case Happening.HANDED_OVER | Happening.HANDED_BACK:
            pass  # the entry before it has no content any more
        case Happening.UNDONE if event.step is not None:
            _undo(life, event.step)
        case Happening.REVIEW_UNDONE:
            _undo_review(life)
        case kind if kind in _ENDS:
            life.state, life.ended_at = _ENDS[kind], event.at
            if kind is Happening.CANCELLED_IN_REVIEW:
                life.reviewed = kind
        case _:
            raise ValueError(event.kind)


def _undo(life: Life, step: Step) -> None:
    life.state = State.ARRIVED if life.walk_in and step is Step.CANCEL else STEPS[step][0]
    if step is Step.CALL:
        life.called_at, life.served_at = None, ""
    elif step is not Step.CHECK_IN:
        life.ended_at = None


def _undo_review(life: Life) -> None:
    """Take back what a review of closed times decided: a cancellation or a move; to leave it changed nothing."""
    if life.reviewed is Happening.CANCELLED_IN_REVIEW:
        _undo(life, Step.CANCEL)
    elif life.reviewed is Happening.MOVED_IN_REVIEW:
        life.day, life.desk = life.before_review
    life.reviewed = None
