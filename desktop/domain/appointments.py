"""The life of an appointment: its states, the steps between them, and the ticks of its seat."""

from enum import StrEnum

from desktop.domain.clock import MINUTES_PER_DAY
from desktop.domain.refusals import RuleBroken

TICK_MINUTES = 5
LONGEST_MINUTES = 240


class State(StrEnum):
    """Where an appointment stands."""

    BOOKED = "booked"
    ARRIVED = "arrived"
    IN_SERVICE = "in-service"
    COMPLETED = "completed"
    NO_SHOW = "no-show"
    LEFT = "left"
    CANCELLED = "cancelled"


class Standing(StrEnum):
    """How sure the place is: firm, not yet known to the station, or lost to another."""

    FIRM = "firm"
    PROVISIONAL = "provisional"
    NEEDS_NEW_TIME = "needs-new-time"


class Origin(StrEnum):
    """Who made the booking: the applicant in the portal, or the staff."""

    PUBLIC = "public"
    STAFF = "staff"


class Audience(StrEnum):
    """For whom a place in the plan is; public places belong to the portal and are not booked here."""

    STAFF = "staff"
    PUBLIC = "public"


class Step(StrEnum):
    """Something that happens to an appointment and changes its state."""

    CHECK_IN = "check-in"
    CALL = "call"
    COMPLETE = "complete"
    MARK_NO_SHOW = "mark-no-show"
    LEAVE = "leave"
    CANCEL = "cancel"


STEPS: dict[Step, tuple[State, State]] = {
    Step.CHECK_IN: (State.BOOKED, State.ARRIVED),
    Step.CALL: (State.ARRIVED, State.IN_SERVICE),
    Step.COMPLETE: (State.IN_SERVICE, State.COMPLETED),
    Step.MARK_NO_SHOW: (State.BOOKED, State.NO_SHOW),
    Step.LEAVE: (State.ARRIVED, State.LEFT),
    Step.CANCEL: (State.BOOKED, State.CANCELLED),
}
"""Each step with the state that it starts from and the state that it leads to; its undo goes the same way back."""

LAST_STEP: dict[State, Step] = {after: step for step, (_, after) in STEPS.items()}
"""The step that led to a state: the one that an undo takes back. `booked` has none."""

HOLDS_SEAT = frozenset({State.BOOKED, State.ARRIVED, State.IN_SERVICE, State.COMPLETED})
"""The states in which the place is taken; in the others it is free for somebody else."""

MOVABLE = frozenset({State.BOOKED})
"""The states in which the time may be changed; moving keeps the appointment's identity (R25)."""

LENGTHENABLE = MOVABLE | {State.ARRIVED, State.IN_SERVICE}
"""The states in which the length may be changed: an errand that takes longer than planned is known once it is begun."""


def after(state: State, step: Step) -> State:
    """Return the state after a step.

    Raises:
        RuleBroken: `illegal-step`, the step does not start from this state.
    """
    begins, ends = STEPS[step]
    if state is not begins:
        raise RuleBroken("illegal-step", state=state, step=step)
    return ends


def before(state: State, step: Step) -> State:
    """Return the state that the undo of a step leads back to.

    Raises:
        RuleBroken: `illegal-undo`, the step did not lead to this state.
    """
    begins, ends = STEPS[step]
    if state is not ends:
        raise RuleBroken("illegal-undo", state=state, step=step)
    return begins


def legal_steps(state: State) -> tuple[Step, ...]:
    """Return the steps that may be taken from a state, in the order of the work."""
    return tuple(step for step, (begins, _) in STEPS.items() if begins is state)


def seat_ticks(start: int, minutes: int) -> range:
    """Return the five-minute ticks of the day that an appointment covers.

    Args:
        start: minutes since midnight, Oslo wall-clock time.
        minutes: its length.

    Raises:
        RuleBroken: `bad-time`, the start or the length is not a multiple of five minutes or leaves the day.
    """
    whole = start % TICK_MINUTES == 0 and minutes % TICK_MINUTES == 0
    if not whole or not 0 < minutes <= LONGEST_MINUTES or start < 0 or start + minutes > MINUTES_PER_DAY:
        raise RuleBroken("bad-time")
    return range(start // TICK_MINUTES, (start + minutes) // TICK_MINUTES)
