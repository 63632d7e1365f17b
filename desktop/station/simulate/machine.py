"""A counter of the simulation: its file, its wrong clock, its faulty line, and the program, which comes and goes."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.services.work import Actor
from desktop.station.clock import StationClock
from desktop.station.following import Follower
from desktop.station.founding import Membership
from desktop.station.messages import LineDown
from desktop.station.postgres_line import PostgresLine
from desktop.station.simulate.clocks import WrongClock
from desktop.station.simulate.death import Fuse, MortalStore
from desktop.station.simulate.evidence import Evidence
from desktop.station.simulate.faulty_line import Call, FaultyLine, Weather
from desktop.station.simulate.office import Office
from desktop.station.simulate.witness import Witness
from desktop.storage.engine import sqlite_engine
from desktop.storage.schema import check_schema
from desktop.storage.store import DATABASE_FILE, DeviceIdentity, store_on

Post = Callable[["Machine", timedelta, Call], None]
"""Takes a call of a counter that arrives at the station some time later."""
OFFSET = 180.0
"""A counter's clock is up to so many seconds off, one way or the other."""
RATE = 0.0002
"""By at most this part it runs too fast or too slow: seventeen seconds a day."""
ANSWER_WITHIN = timedelta(minutes=2)
"""Real time that PostgreSQL may take: how long a call takes in the simulation is decided by the line."""


class Machine:
    """One counter.

    Args:
        office: the station.
        number: which counter, from 0.
        time: the true time.
        seed: of everything random about this counter.
        points: after how many points at which it may the program dies, on the mean.
        evidence: takes what was seen.
        later: takes calls that arrive later.
    """

    def __init__(
        self, office: Office, number: int, time: SetClock, seed: str, points: float, evidence: Evidence, later: Post
    ) -> None:
        self.member: Membership = office.members[number]
        self.desk: str = office.desks[number]
        self.chance = random.Random(f"{seed}/clerk/{number}")
        self.clerk: Actor = replace(office.clerks[number % len(office.clerks)], desk_id=self.desk)
        self.leader: Actor = replace(office.leader, desk_id=self.desk)
        self.runs = False
        self._evidence = evidence
        own = random.Random(f"{seed}/clock/{number}")
        wrong = WrongClock(time, timedelta(seconds=own.uniform(-OFFSET, OFFSET)), own.uniform(-RATE, RATE))
        self.clock = StationClock(wrong)
        self.ids = seeded_ids(self.clock, random.Random(f"{seed}/ids/{number}").getrandbits(32))
        self.fuse = Fuse(random.Random(f"{seed}/death/{number}"), points)
        # What belongs to the process alone dies with it (`start`); statements that were put together are kept, for to
        # put them together anew in each life takes longer than the lives do.
        self._engine = sqlite_engine(office.folder / self.member.counter / DATABASE_FILE)
        event.listen(self._engine, "connect", _do_not_flush)
        identity = DeviceIdentity(self.member.id, self.member.counter, self.member.station_id, 1, self.desk)
        behind = PostgresLine(
            office.url, identity, self.member.device, self.clock, self.ids, ANSWER_WITHIN, standard=time
        )
        self.line = FaultyLine(
            behind, time, wrong, random.Random(f"{seed}/line/{number}"), partial(later, self), self.fuse, evidence.calls
        )

    def start(self) -> None:
        """Start the program on the counter's file, as after every start.

        Raises:
            Killed: it dies on the way.
        """
        self.fuse.light()
        check_schema(self._engine)
        self.store = MortalStore(store_on(self._engine, self.clock, self.ids), self.clock, self.ids, self.fuse)
        self.runs = True
        self.follower = Follower(self.store, self.line, self.clock, "simulation")
        self.witness = Witness(self.store, self.follower, self.line, self._evidence)
        self.follower.resume()

    def stop(self) -> None:
        """Let the program be gone; what it had committed is in its file."""
        if self.runs:
            self.runs = False
            self.line.close()
            self.store.close()

    def set_weather(self, weather: Weather) -> None:
        """Let the line be so for a while."""
        self.line.weather = weather

    def round(self) -> bool:
        """Make a round in the background; tell whether anything was still to be done.

        Raises:
            Killed: the program dies on the way.
        """
        try:
            synced = self.follower.sync()
        except LineDown:
            return True
        standing = self.follower.standing()
        return bool(synced.sent or synced.rows or standing.waiting or standing.why is not None)


def _do_not_flush(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Leave it to the system when it writes to the disk: programs die here, and computers do not."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA synchronous = OFF")
    cursor.close()
