"""A small real station on a real SQLite file, for tests."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.appointments import Audience
from desktop.domain.cases import RequestedBy
from desktop.domain.clock import SetClock
from desktop.domain.ids import IdMaker, seeded_ids
from desktop.domain.languages import Language
from desktop.domain.papers import StationContact
from desktop.domain.rights import Role
from desktop.services.booking import Booked, Request, book, offer
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.plan import NewSlot, PublishSlots
from desktop.services.staff import AddStaff, founder, password_hash, roles
from desktop.services.stations import DeskSetUp, SetUpStation
from desktop.services.work import Actor
from desktop.storage.store import DATABASE_FILE, DeviceIdentity, Store, create_store, open_store

MONDAY = date(2026, 11, 23)
MORNING = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""Monday 23 November 2026, eight o'clock in Oslo."""

HASH_OF_NOTHING = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaA"
"""An account with this hash cannot sign in; tests that sign in make a real one with `hash_of`."""

ANH = PersonDetails(
    family_name="Nguyễn",
    given_names="Thị Ánh",
    born_on="1991-02-00",
    citizenship="VNM",
    duf="200816832910",
    phone="+4791234567",
    email="anh@example.org",
    language=Language.BOKMAL,
    street="Storgata 1",
    postcode="0155",
    city="Oslo",
    letterbox_name="Nguyễn",
)
"""An invented applicant."""


@dataclass(slots=True)
class TestStation:
    """A station with staff, desks and a published plan; the clock stands where it was put."""

    __test__ = False

    store: Store
    clock: SetClock
    ids: IdMaker
    clerk: Actor
    leader: Actor
    desks: tuple[DeskSetUp, ...] = field(default=())

    def again(self, opened: Callable[[SetClock, IdMaker], Store]) -> TestStation:
        """Return the same station on a copy of its database, with clock and ids as they were when it was copied."""
        clock = SetClock(self.clock.now())
        ids = deepcopy(self.ids, {id(self.clock): clock})
        return replace(self, store=opened(clock, ids), clock=clock, ids=ids)


def make_station(folder: Path, *, counter: str = "S1", seed: int = 1, weeks: int = 4) -> TestStation:
    """Make a station in a folder: two desks, 20-minute places for staff from nine to two, Monday to Friday.

    It is a copy: setting one up takes longer than most tests.
    """
    made = _template(counter, seed, weeks)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / DATABASE_FILE).write_bytes(made.file)
    return made.station.again(lambda clock, ids: open_store(folder, clock, ids))


@cache
def hash_of(password: str) -> str:
    """Return the hash of a password: hashing one is meant to take its time, so it is done once."""
    return password_hash(password)


@dataclass(frozen=True, slots=True)
class _Template:
    station: TestStation
    file: bytes


@cache
def _template(counter: str, seed: int, weeks: int) -> _Template:
    clock = SetClock(MORNING)
    ids = seeded_ids(clock, seed)
    with TemporaryDirectory() as folder:
        store = create_store(Path(folder), DeviceIdentity(ids.new(), counter, "demo", 1, None), clock, ids)
        station = fill_station(store, clock, ids, weeks=weeks)
        store.close()
        return _Template(station, (Path(folder) / DATABASE_FILE).read_bytes())


def fill_station(store: Store, clock: SetClock, ids: IdMaker, *, weeks: int = 4) -> TestStation:
    """Set up the station in an empty store."""
    desks = tuple(DeskSetUp(ids.new(), str(number)) for number in (1, 2))
    contact = StationContact(
        "Demo politistasjon", "Oppdiktet gate 1", "0155", "Oslo", "22 00 00 00", "demo@example.org", ""
    )
    clerk_id, leader_id = ids.new(), ids.new()
    perform(
        store,
        founder(ids.new()),
        SetUpStation(
            "demo", "oslo", contact, {"nb": "man–fre 9–14", "nn": "mån–fre 9–14", "en": "Mon–Fri 9–14"}, True, desks
        ),
        AddStaff(clerk_id, "clerk", "Kari Berg", Role.CLERK, HASH_OF_NOTHING),
        AddStaff(leader_id, "leader", "Odd Lie", Role.LEADER, HASH_OF_NOTHING),
        PublishSlots(tuple(_slots(ids, desks, weeks))),
    )
    clerk = Actor(clerk_id, "Kari Berg", roles()[Role.CLERK], desks[0].desk_id)
    leader = Actor(leader_id, "Odd Lie", roles()[Role.LEADER])
    return TestStation(store, clock, ids, clerk, leader, desks)


def book_person(
    station: TestStation,
    person: PersonDetails = ANH,
    *,
    application: str = "renewal-protection",
    nth: int = 0,
    expires_on: date | None = date(2027, 2, 28),
) -> Booked:
    """Book somebody at one of the first free times."""
    request = Request(
        person,
        application,
        RequestedBy.PHONE,
        permit_expires_on=expires_on,
        permit_renewable=True if expires_on else None,
    )
    offered = offer(station.store, request)
    return book(station.store, station.clerk, request, (offered.in_time + offered.late)[nth])


def _slots(ids: IdMaker, desks: tuple[DeskSetUp, ...], weeks: int) -> list[NewSlot]:
    days = [MONDAY + timedelta(weeks=week, days=day) for week in range(weeks) for day in range(5)]
    return [
        NewSlot(ids.new(), desk.desk_id, day, start, 20, Audience.STAFF)
        for day in days
        for desk in desks
        for start in range(9 * 60, 14 * 60, 20)
    ]
