"""Make the invented station: set up, publish, and play the weeks up to the present moment."""

import heapq
import os
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from argon2 import PasswordHasher

from desktop.domain.clock import SetClock, instant_of
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language, Text
from desktop.domain.rights import Role
from desktop.services.commands import perform
from desktop.services.demo.casting import Casting
from desktop.services.demo.diary import Diary
from desktop.services.demo.drop_ins import dropping_in
from desktop.services.demo.office import Office, cashing_up, founded_on, signing_in
from desktop.services.demo.planning import closing, publishing, waiting
from desktop.services.demo.stories import play
from desktop.services.demo.tales import Present
from desktop.services.demo.telling import telling
from desktop.services.reference import catalogue, demo_station
from desktop.services.resource_files import resource_bytes
from desktop.services.rule_book import holidays
from desktop.services.staff import AddStaff, founder, roles
from desktop.services.station_setup import set_up
from desktop.services.stations import DeskSetUp, KnowStations, OtherStation, SitAtDesk
from desktop.services.work import Actor
from desktop.storage.store import DATABASE_FILE, DeviceIdentity, Store, create_store

PASSWORD = "skranke-demo"  # noqa: S105 - of invented staff, and printed in the README
COUNTER = "S1"
PRESENT_MINUTE = 11 * 60 + 20
"""The minute of the day, in Oslo, at which the demonstration stands: people have come, and people are still to come."""

_WEEKS_BEFORE = 6
_CASES_A_WEEK = 90
_TOLD_EVERY = 64


class Stage(StrEnum):
    """What is being done while the station is made."""

    SETTING_UP = "setting-up"
    LIVING = "living"
    FINISHING = "finishing"


Tell = Callable[[float, Stage], object]
"""Is told how far the work has come, from 0 to 1, and what is being done."""


@dataclass(frozen=True, slots=True)
class StaffMember:
    """An account of the invented station."""

    login: str
    name: str
    role: Role


def make_station(
    folder: Path, *, cases: int, seed: int, day: date, tell: Tell | None = None, key: bytes | None = None
) -> int:
    """Make the invented station in a folder, and return how many cases it has.

    The same seed and day give the same rows, the salts of the passwords included: they are no secret, nor is the
    password. The station is made aside and put in its place when it is whole.

    Args:
        folder: where no station is yet.
        cases: how many, at least one.
        day: today, in Oslo. The station stands at twenty past eleven of it.
        key: under which it is encrypted (32 bytes), or None for one in clear.

    Raises:
        FileExistsError: there is a station in the folder; it is left as it is.
    """
    tell = tell or _nobody
    tell(0.0, Stage.SETTING_UP)
    folder.mkdir(parents=True, exist_ok=True)
    _refuse_second(folder)
    with TemporaryDirectory(prefix=".making-", dir=folder) as aside:
        made = _make(Path(aside), cases, seed, day, tell, key)
        tell(1.0, Stage.FINISHING)
        _flush(Path(aside) / DATABASE_FILE)
        _refuse_second(folder)
        (Path(aside) / DATABASE_FILE).rename(folder / DATABASE_FILE)
    return made


def _make(folder: Path, cases: int, seed: int, day: date, tell: Tell, key: bytes | None) -> int:
    diary = Diary(demo_station(), catalogue(), holidays(), day - timedelta(weeks=_weeks_before(cases)), day)
    clock = SetClock(founded_on(diary))
    ids = seeded_ids(clock, seed)
    store = create_store(folder, DeviceIdentity(ids.new(), COUNTER, demo_station().code, 1, None), clock, ids, key)
    try:
        _without_flushes(store)
        tales = Casting(seed, catalogue(), diary, Present(day, PRESENT_MINUTE)).tales(cases)
        office = _set_up(store, clock, diary, day, seed)
        routines = [publishing(office), signing_in(office), cashing_up(office), closing(office), waiting(office)]
        routines += [dropping_in(office), telling(office)]
        _play(office, [*routines, *(play(office, tale) for tale in tales)], tell)
    finally:
        store.close()
    return len(tales)


def _without_flushes(store: Store) -> None:
    """Let the making go on without a flush per commit: what is made aside and not whole is thrown away anyhow."""
    raw = store.engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA synchronous = OFF")
    finally:
        raw.close()


def _flush(path: Path) -> None:
    with path.open("rb+") as made:
        os.fsync(made.fileno())


def _refuse_second(folder: Path) -> None:
    if (folder / DATABASE_FILE).exists():
        raise FileExistsError(DATABASE_FILE)


def staff_members() -> tuple[StaffMember, ...]:
    """Return the staff of the invented station."""
    return tuple(StaffMember(entry["login"], entry["name"], Role(entry["role"])) for entry in _words()["staff"])


def stage_name(stage: Stage, language: Language) -> str:
    """Return what is said while a stage lasts."""
    return Text(**_words()["stage"][stage.value]).into(language)


def _set_up(store: Store, clock: SetClock, diary: Diary, day: date, seed: int) -> Office:
    station, ids = demo_station(), store.ids
    desks = tuple(DeskSetUp(ids.new(), desk.number, desk.services) for desk in station.desks)
    hashing, random = PasswordHasher(), Random(f"{seed}/salts")
    accounts = [
        AddStaff(ids.new(), member.login, member.name, member.role, hashing.hash(PASSWORD, salt=random.randbytes(16)))
        for member in staff_members()
    ]
    perform(
        store,
        founder(ids.new()),
        set_up(station, desks),
        KnowStations(tuple(OtherStation(**other) for other in _words()["other"])),
        *accounts,
        SitAtDesk(desks[0].desk_id),
    )
    desk_ids = tuple(desk.desk_id for desk in desks)
    by_role = {
        account.role: Actor(account.staff_id, account.name, roles()[account.role], desk_ids[0]) for account in accounts
    }
    return Office(
        store=store,
        clock=clock,
        clerk=by_role[Role.CLERK],
        leader=by_role[Role.LEADER],
        desks=desk_ids,
        known=catalogue(),
        diary=diary,
        today=day,
        now=instant_of(day, PRESENT_MINUTE),
    )


def _play(office: Office, stories: list[Iterator[datetime]], tell: Tell) -> None:
    """Resume the stories in the order of their instants, until the present moment."""
    began = office.clock.now()
    waiting: list[tuple[datetime, int]] = []
    for number, story in enumerate(stories):
        _wait(waiting, story, number)
    steps = 0
    while waiting and waiting[0][0] <= office.now:
        instant, number = heapq.heappop(waiting)
        office.clock.put(max(instant, office.clock.now()))
        _wait(waiting, stories[number], number)
        steps += 1
        if steps % _TOLD_EVERY == 0:
            tell((office.clock.now() - began) / (office.now - began), Stage.LIVING)


def _wait(waiting: list[tuple[datetime, int]], story: Iterator[datetime], number: int) -> None:
    instant = next(story, None)
    if instant is not None:
        heapq.heappush(waiting, (instant, number))


def _weeks_before(cases: int) -> int:
    return max(_WEEKS_BEFORE, -(-cases // _CASES_A_WEEK))


def _nobody(_: float, __: Stage) -> None:
    pass


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(resource_bytes("demo/station.toml").decode("utf-8"))
