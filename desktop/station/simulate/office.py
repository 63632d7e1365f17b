"""The invented station of a simulation: few places, so that many want the same, and the files of its counters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine

from desktop.domain.appointments import Audience
from desktop.domain.clock import SetClock
from desktop.domain.ids import IdMaker, seeded_ids
from desktop.domain.papers import StationContact
from desktop.domain.rights import Role
from desktop.services.commands import perform
from desktop.services.plan import NewSlot, PublishSlots
from desktop.services.staff import AddStaff, founder, roles
from desktop.services.stations import DeskSetUp, SetUpStation
from desktop.services.work import Actor
from desktop.station.founding import Membership, add_counter, found_station, join_station
from desktop.storage.store import DeviceIdentity, Store, create_store

BEGINS = datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
"""Monday 23 November 2026, half past seven in Oslo."""
PLACES = range(9 * 60, 14 * 60, 25)
"""When places begin, minutes since midnight in Oslo."""
FURTHER_DAYS = 2
"""So many days after the last one of the simulation have places too."""
_NO_PASSWORD = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaA"  # noqa: S105 - an account that cannot sign in
_STATION = "demo"
_CLERKS = ("Kari Berg", "Ola Dahl", "Siri Moen", "Nils Vik")
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Office:
    """A station that was founded, and where its counters are.

    Attributes:
        url: of the station's database.
        members: the counters; the file of each lies in the folder of its code.
        desks: their ids.
        days: the local days that are simulated.
    """

    url: str
    folder: Path
    members: tuple[Membership, ...]
    desks: tuple[str, ...]
    clerks: tuple[Actor, ...]
    leader: Actor
    days: tuple[date, ...]


def found(folder: Path, url: str, engine: Engine, counters: int, days: int, seed: int) -> Office:
    """Set up the station at its first counter, found it in an empty database, and let the others join it.

    Raises:
        StationExists: the database is not empty.
    """
    clock = SetClock(BEGINS)
    ids = seeded_ids(clock, seed)
    desks = tuple(DeskSetUp(ids.new(), str(number)) for number in range(1, max(2, counters) + 1))
    identity = DeviceIdentity(ids.new(), "S1", _STATION, 1, desks[0].desk_id)
    store = create_store(folder / "S1", identity, clock, ids)
    try:
        clerks, leader = _set_up(store, ids, desks, tuple(working_days(days + FURTHER_DAYS)))
        members = [found_station(store, engine, "Counter 1")]
    finally:
        store.close()
    for number in range(2, counters + 1):
        desk = desks[number - 1].desk_id
        member = add_counter(engine, f"S{number}", f"Counter {number}", desk, clock, ids)
        join_station(folder / member.counter, member, engine, clock, ids).close()
        members.append(member)
    codes = tuple(each.desk_id for each in desks)
    return Office(url, folder, tuple(members), codes, clerks, leader, tuple(working_days(days)))


def working_days(count: int) -> Iterator[date]:
    """Yield so many working days from the first one on."""
    day = BEGINS.date()
    while count:
        if day.weekday() < _SATURDAY:
            yield day
            count -= 1
        day += timedelta(days=1)


def _set_up(
    store: Store, ids: IdMaker, desks: tuple[DeskSetUp, ...], days: tuple[date, ...]
) -> tuple[tuple[Actor, ...], Actor]:
    contact = StationContact("Demo politistasjon", "Oppdiktet gate 1", "0155", "Oslo", "22000000", "d@example.org", "")
    hours = {"nb": "man–fre 9–15", "nn": "mån–fre 9–15", "en": "Mon–Fri 9–15"}
    clerks = [Actor(ids.new(), name, roles()[Role.CLERK]) for name in _CLERKS]
    leader = Actor(ids.new(), "Odd Lie", roles()[Role.LEADER])
    slots = tuple(
        NewSlot(ids.new(), desk.desk_id, day, start, PLACES.step, Audience.STAFF)
        for day in days
        for desk in desks
        for start in PLACES
    )
    perform(
        store,
        founder(ids.new()),
        SetUpStation(_STATION, "oslo", contact, hours, invented=True, desks=desks),
        *(AddStaff(each.staff_id, f"clerk{at}", each.name, Role.CLERK, _NO_PASSWORD) for at, each in enumerate(clerks)),
        AddStaff(leader.staff_id, "leader", leader.name, Role.LEADER, _NO_PASSWORD),
        PublishSlots(slots),
    )
    return tuple(clerks), leader
