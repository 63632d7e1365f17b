"""What the calendar's tests do again and again: lines, drafts, publications, second programs."""

from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import select

from desktop.domain.appointments import Audience
from desktop.domain.plan_lines import PlanLine
from desktop.services.booking import Booked, Request, book
from desktop.services.cases import PersonDetails
from desktop.services.commands import Outcome, perform
from desktop.services.free_times import FreeTime
from desktop.services.plan_versions import Publication, PublishPlan, SavePlan
from desktop.services.queries.plan import plan_in_force
from desktop.services.work import Actor
from desktop.storage.models import Appointment, Slot
from desktop.storage.store import Store
from tests.integration.core.test_two_stores import request_for, second_store
from tests.support.station import MONDAY, TestStation

FRIDAY = MONDAY + timedelta(days=4)
OLSEN = PersonDetails("Olsen", "Eva", "1990-01-01", "SWE", phone="+4790000001")
BERG = PersonDetails("Berg", "Per", "1980-01-01", "USA", phone="+4790000002")

__all__ = ["BERG", "FRIDAY", "MONDAY", "OLSEN", "other_program"]


def other_program(station: TestStation, folder: Path, seed: int = 2) -> Store:
    """Open the same database once more, as another counter would."""
    store = second_store(station, folder, seed)
    store.clock = station.clock
    return store


def take_back(store: Store, actor: Actor, done: Outcome) -> Outcome:
    """Undo what was done last, as the clerk would with the key for it."""
    assert done.undo is not None
    return perform(store, actor, done.undo)


def line(station: TestStation, desk: int = 0, **more: object) -> PlanLine:
    """Return a line like the places that the station has: 20 minutes from nine to two, Monday to Friday."""
    values: dict[str, object] = {
        "line_id": f"line-{desk}",
        "desk_id": station.desks[desk].desk_id,
        "weekdays": (1, 2, 3, 4, 5),
        "opens": 9 * 60,
        "closes": 14 * 60,
        "valid_from": MONDAY,
        "minutes": 20,
        **more,
    }
    return PlanLine(**values)  # type: ignore[arg-type] # one field at a time


def draft(station: TestStation, *lines: PlanLine, store: Store | None = None) -> str:
    """Save a new draft on the plan in force, and return its id."""
    at = store or station.store
    plan_id = station.ids.new()
    current = plan_in_force(at)
    perform(at, station.leader, SavePlan(plan_id, lines, current.plan_id if current else ""))
    return plan_id


def publish(station: TestStation, *lines: PlanLine, first: date = MONDAY, last: date = FRIDAY) -> Publication:
    """Save a draft and publish it."""
    plan_id = draft(station, *lines)
    outcome = perform(station.store, station.leader, PublishPlan(plan_id, first, last, revision=1))
    assert isinstance(outcome.result, Publication)
    return outcome.result


def book_at(
    station: TestStation, person: PersonDetails, start: int, *, desk: int = 0, day: date = MONDAY, minutes: int = 25
) -> Booked:
    """Book a new case at a time."""
    request: Request = request_for(person)
    place = FreeTime(station.desks[desk].desk_id, str(desk + 1), day, start, minutes)
    return book(station.store, station.clerk, request, place)


def slots(station: TestStation, *, desk: int = 0, day: date = MONDAY) -> dict[int, tuple[str, Audience]]:
    """Return the places of a desk on a day: id and audience by their start."""
    with station.store.read() as connection:
        rows = connection.execute(
            select(Slot).where(Slot.desk_id == station.desks[desk].desk_id, Slot.day == day).order_by(Slot.start)
        )
        return {row.start: (row.id, Audience(row.audience)) for row in rows}


def where(store: Store, appointment_id: str) -> tuple[str, date, int, str]:
    """Return desk, day, start and state of an appointment."""
    with store.read() as connection:
        row = connection.execute(select(Appointment).where(Appointment.id == appointment_id)).one()
    return row.desk_id, row.day, row.start, row.state
