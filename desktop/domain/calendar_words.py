"""The codes of the calendar's own work: closing reviews, the waiting list, and why a day is empty."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

NOON = 12 * 60


class PartOfDay(StrEnum):
    """When on a day somebody can come; a time belongs to the part in which it begins."""

    ANY = "any"
    MORNING = "morning"
    AFTERNOON = "afternoon"

    def has(self, start: int) -> bool:
        """Tell whether a time that begins at a minute since midnight belongs to this part."""
        return self is PartOfDay.ANY or (start < NOON) is (self is PartOfDay.MORNING)


class PlanState(StrEnum):
    """Where a version of the plan stands."""

    DRAFT = "draft"
    PUBLISHED = "published"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    DISCARDED = "discarded"


class ItemState(StrEnum):
    """What was decided for an appointment that a closure hits."""

    OPEN = "open"
    MOVED = "moved"
    CANCELLED = "cancelled"
    LEFT = "left"


class LeaveBecause(StrEnum):
    """Why an appointment stays as it is although the time is closed."""

    SEEN_ELSEWHERE = "seen-elsewhere"
    COMES_ANYWAY = "comes-anyway"
    CASE_SETTLED = "case-settled"
    REOPENED = "reopened"
    OTHER = "other"


class ToldHow(StrEnum):
    """How somebody was told of a closure, or that nobody was reached."""

    PHONE = "phone"
    EMAIL = "email"
    LETTER = "letter"
    COUNTER = "counter"
    NOT_REACHED = "not-reached"


class WaitingState(StrEnum):
    """Where somebody on the waiting list stands."""

    WAITING = "waiting"
    BOOKED = "booked"
    TAKEN_OFF = "taken-off"


class OffBecause(StrEnum):
    """Why somebody was taken off the waiting list without a time."""

    NOT_WANTED = "not-wanted"
    WITHDRAWN = "withdrawn"
    BOOKED_OTHERWISE = "booked-otherwise"
    NOT_REACHED = "not-reached"
    BY_MISTAKE = "by-mistake"


class WhyEmpty(StrEnum):
    """Why a day offers no time for an errand."""

    HOLIDAY = "holiday"
    CLOSED = "closed"
    DESK_CLOSED = "desk-closed"
    PART_CLOSED = "part-closed"
    WEEKEND = "weekend"
    NO_OPENING_DAY = "no-opening-day"
    PLAN_ENDS = "plan-ends"
    NOTHING_PLANNED = "nothing-planned"
    NO_PLAN = "no-plan"
    SERVICE_NOT_HERE = "service-not-here"
    NOT_RELEASED = "not-released"
    NOT_RELEASED_BY_HAND = "not-released-by-hand"
    PUBLIC_ONLY = "public-only"
    FULL = "full"
    WAITS = "waits"
    LENT = "lent"
    TOO_SHORT = "too-short"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Because:
    """One reason, with the facts that its sentence needs."""

    code: WhyEmpty
    facts: Mapping[str, object] = field(default_factory=dict)
