"""Publish places in the calendar, and close days."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby, pairwise

from sqlalchemy import Connection, bindparam, case, delete, insert, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.elements import ColumnElement

from desktop.domain.appointments import Audience
from desktop.domain.changes import Touched
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import handles
from desktop.services.rule_book import holidays
from desktop.services.work import Work
from desktop.storage.models import Closure, Slot


@dataclass(frozen=True, slots=True)
class NewSlot:
    """A place to publish: local day and minute since midnight in Oslo."""

    slot_id: str
    desk_id: str
    day: date
    start: int
    minutes: int
    audience: Audience


@dataclass(frozen=True, slots=True)
class PublishSlots:
    """Publish places in the calendar."""

    slots: tuple[NewSlot, ...]


@dataclass(frozen=True, slots=True)
class CloseDay:
    """Close a day, for the station or for one desk; appointments stay until somebody moves them.

    For days of the yearly plan. A closing that hits people is `closing.CloseTimes`, which makes a list of them.
    """

    closure_id: str
    day: date
    reason: str
    desk_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReopenDay:
    """Open a day again that `CloseDay` closed."""

    closure_id: str


class InPlan(StrEnum):
    """What the plan says of a time at a desk."""

    FREE_FOR_STAFF = "staff"
    PUBLIC = "public"
    OUTSIDE = "outside"


@handles(PublishSlots, name="publish-slots", right=Right.PUBLISH_PLAN, touches=Touched.PLAN)
def publish_slots(work: Work, command: PublishSlots) -> None:
    """Write the places.

    Raises:
        RuleBroken: `slots-overlap`, a new place overlaps another at the same desk.
    """
    by_desk_and_day = sorted(command.slots, key=lambda slot: (slot.desk_id, slot.day, slot.start))
    for (desk_id, day), new in groupby(by_desk_and_day, key=lambda slot: (slot.desk_id, slot.day)):
        published = select(Slot.start, Slot.minutes).where(Slot.desk_id == desk_id, Slot.day == day)
        there = [(row.start, row.minutes) for row in work.connection.execute(published)]
        times = sorted(there + [(slot.start, slot.minutes) for slot in new])
        if any(start + minutes > following for (start, minutes), (following, _) in pairwise(times)):
            raise RuleBroken("slots-overlap", day=day)
    rows = [
        {
            "id": slot.slot_id,
            "station_id": work.station_id,
            "desk_id": slot.desk_id,
            "day": slot.day,
            "start": slot.start,
            "minutes": slot.minutes,
            "audience": slot.audience,
            "released_from": work.at,
        }
        for slot in command.slots
    ]
    if rows:
        work.connection.execute(insert(Slot), rows)


@handles(CloseDay, name="close-day", right=Right.PUBLISH_PLAN, touches=Touched.PLAN)
def close_day(work: Work, command: CloseDay) -> None:
    """Write the closure."""
    work.connection.execute(
        insert(Closure).values(
            id=command.closure_id,
            station_id=work.station_id,
            desk_id=command.desk_id,
            day=command.day,
            reason=command.reason,
        )
    )
    work.undo = ReopenDay(command.closure_id)


@handles(ReopenDay, name="reopen-day", right=Right.PUBLISH_PLAN, touches=Touched.PLAN)
def reopen_day(work: Work, command: ReopenDay) -> None:
    """Delete the closure.

    Raises:
        RuleBroken: `no-closure`, there is none, or it belongs to a closing with a list of people.
    """
    of_this_day = (Closure.id == command.closure_id, Closure.station_id == work.station_id)
    row = work.connection.execute(select(Closure).where(*of_this_day, Closure.closing_id.is_(None))).one_or_none()
    if row is None:
        raise RuleBroken("no-closure")
    work.connection.execute(delete(Closure).where(*of_this_day))
    work.undo = CloseDay(row.id, row.day, row.reason, row.desk_id)


def place_in_plan(connection: Connection, desk_id: str, day: date, start: int, minutes: int) -> InPlan:
    """Say whether a time at a desk lies wholly in places for staff, touches a public one, or lies outside the plan."""
    staff, all_minutes = _staff_and_public(connection, desk_id, day, start, minutes)
    if staff == minutes:
        return InPlan.FREE_FOR_STAFF
    return InPlan.PUBLIC if all_minutes > staff else InPlan.OUTSIDE


def closed_because(connection: Connection, station_id: str, desk_id: str, day: date) -> str | None:
    """Return why a desk is closed on a day, or None; a public holiday by its name in bokmål."""
    if holiday := holidays().name(day, Language.BOKMAL):
        return holiday
    asked = {"station_id": station_id, "day": day, "desk_id": desk_id}
    return connection.execute(_CLOSED_BECAUSE, asked).scalars().first()


def _staff_and_public(connection: Connection, desk_id: str, day: date, start: int, minutes: int) -> tuple[int, int]:
    """Return how many minutes of a time are in places for staff, and in places at all."""
    places = connection.execute(_TOUCHED, {"desk_id": desk_id, "day": day, "start": start, "ends": start + minutes})
    inside = [
        (place.audience, min(place.start + place.minutes, start + minutes) - max(place.start, start))
        for place in places
    ]
    staff = sum(length for audience, length in inside if audience == Audience.STAFF)
    return staff, sum(length for _, length in inside)


# Asked at every booking, and putting them together takes longer than asking them.

_CLOSED_BECAUSE = select(Closure.reason).where(
    Closure.station_id == bindparam("station_id"),
    Closure.day == bindparam("day"),
    (Closure.desk_id == bindparam("desk_id")) | Closure.desk_id.is_(None),
)
_TOUCHED = select(Slot.audience, Slot.start, Slot.minutes).where(
    Slot.desk_id == bindparam("desk_id"),
    Slot.day == bindparam("day"),
    Slot.start < bindparam("ends"),
    Slot.start + Slot.minutes > bindparam("start"),
)
"""The places that a time touches."""


Number = ColumnElement[int] | InstrumentedAttribute[int]
"""A column of whole numbers."""


def overlap(start: Number, minutes: Number, other_start: Number | int, other_minutes: int) -> ColumnElement[int]:
    """Return the SQL for how many minutes two stretches of one day share; both must overlap."""
    end, other_end = start + minutes, other_start + other_minutes
    return case((end < other_end, end), else_=other_end) - case((start > other_start, start), else_=other_start)
