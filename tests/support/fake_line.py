"""A line to a station that is not there: it answers as it is told to, and needs no PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import insert, select

from desktop.domain.station_line import Verdict
from desktop.station.clock import StationClock
from desktop.station.following import Follower
from desktop.station.lending import DeskAndDay, Lent
from desktop.station.messages import Answer, Contact, Key, LineDown, Pulled, PushedEntry, Question, Received, TableRows
from desktop.storage.models import JournalEntry, StationCounter, StationLink
from desktop.storage.store import DeviceIdentity
from tests.support.station import TestStation

AT_STATION = "own-chain-at-station"
ELSEWHERE = "another-counter"


@dataclass
class FakeLine:
    """Takes what is pushed, refuses what `refuse` names by its command, and gives each entry a receipt.

    Attributes:
        up: whether anything is answered.
        behind: so many entries fewer than it has does it own up to.
    """

    station: TestStation
    up: bool = False
    refuse: Mapping[str, str] = field(default_factory=dict)
    behind: int = 0
    position: int = 40
    entries: list[PushedEntry] = field(default_factory=list)
    receipts: list[dict[str, object]] = field(default_factory=list)

    def contact(self, report: object) -> Contact:
        """See `Line.contact`."""
        del report
        self._answers()
        last = max((entry.number for entry in self.entries), default=self._before()) - self.behind
        nothing = timedelta()
        return Contact(self.station.clock.now(), nothing, nothing, self.position, last)

    def ask(self, question: Question, since: int) -> Answer:
        """See `Line.ask`."""
        del question, since
        self._answers()
        raise AssertionError("these tests ask the station nothing while it is up")

    def push(self, entries: Sequence[PushedEntry], sender: DeviceIdentity | None = None) -> tuple[Received, ...]:
        """See `Line.push`."""
        del sender
        self._answers()
        said = []
        for entry in entries:
            self.position += 1
            code = self.refuse.get(entry.command, "")
            verdict = Verdict.REFUSED if code else Verdict.WRITTEN
            said.append(Received(entry.id, self.position, verdict, code))
            self.entries.append(entry)
            receipt = {"entry_id": entry.id, "position": self.position, "verdict": verdict.value, "code": code}
            self.receipts.append({**receipt, "received_at": self.station.clock.now()})
        return tuple(said)

    def pull(self, since: int, own: Mapping[str, Sequence[Key]]) -> Pulled:
        """See `Line.pull`."""
        del own
        self._answers()
        receipts, self.receipts = self.receipts, []
        keys: tuple[Key, ...] = tuple((each["entry_id"],) for each in receipts)
        return Pulled(since, self.position, {"received_entry": TableRows(keys, tuple(receipts))})

    def give_up(self, questions: Sequence[Question]) -> tuple[str, ...]:
        """See `Line.give_up`."""
        self._answers()
        return tuple(question.id for question in questions)

    def lend(self, given_back: Sequence[DeskAndDay] = ()) -> Lent:
        """See `Line.lend`."""
        del given_back
        self._answers()
        return Lent()

    def close(self) -> None:
        """See `Line.close`."""

    def _answers(self) -> None:
        if not self.up:
            raise LineDown

    def _before(self) -> int:
        with self.station.store.read() as connection:
            return int(connection.execute(select(StationLink.pushed)).scalar_one())


def follow(station: TestStation) -> tuple[FakeLine, Follower]:
    """Make a counter one of a station with several; its line is down and was never up."""
    store = station.store
    with store.write() as connection:
        last = connection.execute(
            select(JournalEntry.number)
            .where(JournalEntry.device == store.device.id)
            .order_by(JournalEntry.number.desc())
            .limit(1)
        ).scalar_one()
        own, other = (store.device.id, AT_STATION, "S1", "Counter 1"), (ELSEWHERE, "at-" + ELSEWHERE, "S2", "Counter 2")
        for device, at_station, code, name in (own, other):
            row = {"id": device, "device": at_station, "counter": code, "name": name, "epoch": 1, "desk_id": None}
            more = {"station_id": store.device.station_id, "added_at": station.clock.now(), "retired_at": None}
            connection.execute(insert(StationCounter).values(**row, **more))
        link = {
            "device": AT_STATION,
            "position": 40,
            "pushed_epoch": 1,
            "pushed": last,
            "offset_ms": 0,
            "by_hand": False,
        }
        connection.execute(insert(StationLink).values(id=1, heard_at=None, cut_off_since=None, why="", **link))
    line = FakeLine(station)
    follower = Follower(store, line, StationClock(station.clock))
    station.clock.advance(minutes=1)
    return line, follower


def cut_off(follower: Follower) -> None:
    """Let the counter find out that nobody answers."""
    for _ in range(3):
        try:
            follower.sync()
        except LineDown:
            continue


def come_back(line: FakeLine, follower: Follower) -> None:
    """Let the station answer often enough to be relied on."""
    line.up = True
    for _ in range(4):
        follower.sync()
