"""A year at a large station: 12 desks and 60,000 appointments, copied from one that was booked as a clerk does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice, product
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select

from desktop.domain.appointments import TICK_MINUTES, Audience
from desktop.domain.cases import RequestedBy
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.papers import StationContact
from desktop.domain.rights import Role
from desktop.services.booking import Request, book, offer
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.plan import NewSlot, PublishSlots
from desktop.services.rule_book import holidays
from desktop.services.staff import AddStaff, founder, roles
from desktop.services.stations import DeskSetUp, SetUpStation
from desktop.services.work import Actor
from desktop.storage.models import Appointment, Base, Case, Person, Seat, Slot, table
from desktop.storage.store import DeviceIdentity, Store, create_store
from tests.support.station import HASH_OF_NOTHING, MORNING

DESKS = 12
APPOINTMENTS = 60_000
FIRST = date(2026, 11, 23)
DAYS = 366
MINUTES = 20
OPENS, CLOSES = 8 * 60, 15 * 60 + 20
EVERY_FREE = 19
"""One place in so many is left free."""
FULL_DESK, FULL_FOR = "desk-12", 355
"""At this desk every place is taken for so many days."""

_GIVEN = ("Anh", "Fatima", "Ivan", "María José", "Oleksandr", "Åse", "Þórunn", "Mohammed", "Chipo", "Wei")
_FAMILY = ("Nguyễn", "Al-Hassan", "Petrov", "García Márquez", "Kovalenko", "Sørlie", "Jónsdóttir", "Ali", "Moyo", "Wu")


@dataclass(frozen=True, slots=True)
class Year:
    """The station, with who books there and one appointment that can be moved."""

    store: Store
    clerk: Actor
    appointment_id: str


def make_year(folder: Path) -> Year:
    """Make the station in a folder."""
    clock = SetClock(MORNING)
    ids = seeded_ids(clock, 1)
    store = create_store(folder, DeviceIdentity(ids.new(), "S1", "demo", 1, None), clock, ids)
    desks = tuple(DeskSetUp(f"desk-{number:02}", str(number)) for number in range(1, DESKS + 1))
    contact = StationContact("Demo", "Oppdiktet gate 1", "0155", "Oslo", "22 00 00 00", "demo@example.org", "")
    clerk_id = ids.new()
    hours = {"nb": "8–15", "nn": "8–15", "en": "8–15"}
    perform(
        store,
        founder(ids.new()),
        SetUpStation("demo", "oslo", contact, hours, invented=True, desks=desks),
        AddStaff(clerk_id, "clerk", "Kari Berg", Role.CLERK, HASH_OF_NOTHING),
        PublishSlots((NewSlot(ids.new(), desks[0].desk_id, FIRST, 9 * 60, 60, Audience.STAFF),)),
    )
    clerk = Actor(clerk_id, "Kari Berg", roles()[Role.CLERK], desks[0].desk_id)
    request = Request(PersonDetails("Nguyễn", "Anh", "1991-02-03", "VNM"), "permanent", RequestedBy.PHONE)
    offered = offer(store, request)
    booked = book(store, clerk, request, (offered.in_time + offered.late)[0])
    _multiply(store, booked.appointment_id)
    return Year(store, clerk, booked.appointment_id)


def _multiply(store: Store, appointment_id: str) -> None:
    """Publish the year's places, and sit copies of the one appointment on all of them but some."""
    known = holidays()
    days = [FIRST + timedelta(days=number) for number in range(DAYS)]
    open_days = [day for day in days if day.weekday() < 5 and not known.name(day, Language.BOKMAL)]
    with store.write() as connection:
        rows = {model: dict(connection.execute(_one(model, appointment_id)).mappings().one()) for model in _COPIED}
        slot = dict(connection.execute(select(table(Slot))).mappings().one())
        places = [
            (day, start, desk)
            for day, start, desk in product(open_days, range(OPENS, CLOSES, MINUTES), range(1, DESKS + 1))
            if (day, desk) != (FIRST, 1)  # there sits the one that is copied
        ]
        slots = (
            {**slot, "id": f"slot-{at}", "day": day, "start": start, "minutes": MINUTES, "desk_id": f"desk-{desk:02}"}
            for at, (day, start, desk) in enumerate(places)
        )
        _insert(connection, Slot, slots)
        taken = [place for at, place in enumerate(places) if at % EVERY_FREE or _is_full(place)][:APPOINTMENTS]
        people = ({**rows[Person], "id": f"person-{at}", **_name(at)} for at in range(len(taken)))
        _insert(connection, Person, people)
        cases = ({**rows[Case], "id": f"case-{at}", "person_id": f"person-{at}"} for at in range(len(taken)))
        _insert(connection, Case, cases)
        _insert(connection, Appointment, (_appointment(rows[Appointment], at, place) for at, place in enumerate(taken)))
        _insert(connection, Seat, _seats(taken))


def _is_full(place: tuple[date, int, int]) -> bool:
    day, _, desk = place
    return f"desk-{desk:02}" == FULL_DESK and (day - FIRST).days < FULL_FOR


def _one(model: type[Base], appointment_id: str) -> Any:
    of = table(model)
    appointment, case = table(Appointment), table(Case)
    joined = select(of).where(appointment.c.id == appointment_id, case.c.id == appointment.c.case_id)
    return joined.where(table(Person).c.id == case.c.person_id)


_COPIED = (Person, Case, Appointment)


def _name(at: int) -> dict[str, str]:
    return {"family_name": _FAMILY[at // len(_GIVEN) % len(_FAMILY)], "given_names": _GIVEN[at % len(_GIVEN)]}


def _appointment(like: Mapping[str, Any], at: int, place: tuple[date, int, int]) -> dict[str, Any]:
    day, start, desk = place
    return {
        **like,
        "id": f"appointment-{at}",
        "case_id": f"case-{at}",
        "desk_id": f"desk-{desk:02}",
        "day": day,
        "start": start,
        "minutes": MINUTES,
        "booking_number": f"TEST-{at}",
    }


def _seats(taken: list[tuple[date, int, int]]) -> Iterator[dict[str, Any]]:
    for at, (day, start, desk) in enumerate(taken):
        for tick in range(start // TICK_MINUTES, (start + MINUTES) // TICK_MINUTES):
            yield {
                "desk_id": f"desk-{desk:02}",
                "day": day,
                "tick": tick,
                "seat": 1,
                "appointment_id": f"appointment-{at}",
                "hold_id": None,
            }


def _insert(connection: Any, model: type[Base], rows: Iterator[dict[str, Any]]) -> None:
    statement = insert(table(model))
    while batch := list(islice(rows, 5000)):
        connection.execute(statement, batch)
