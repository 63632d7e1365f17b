"""A whole simulation: found the station, make the history, plant a fault if wanted, check, and tell."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection, Engine, func, select

from desktop.station.simulate import office
from desktop.station.simulate.breaking import plant
from desktop.station.simulate.checking import check_all, looked_at
from desktop.station.simulate.evidence import Evidence
from desktop.station.simulate.history import History, Tell
from desktop.station.simulate.holding import Check, Found
from desktop.storage.engine import postgres_engine
from desktop.storage.models import Conflict, JournalEntry, ReceivedEntry

ACTS = 20
"""So many errands each counter has a day, where nothing else is said."""


@dataclass(frozen=True, slots=True)
class Size:
    """How large a simulation is, and from which seed.

    Attributes:
        acts: errands of each counter a day.
    """

    counters: int = 3
    days: int = 1
    seed: int = 1
    acts: int = ACTS


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a simulation.

    Attributes:
        digest: over all journals; the same seed gives the same.
        conflicts: how many items the station's refusals have left.
        although_refused: how many commands the station has done although the clerk was told that they cannot be: a call
            was given up, the counter's own rows said no, and the call had arrived or still did.
        verdicts: what the station did with entries that were pushed, by verdict.
    """

    size: Size
    digest: str
    evidence: Evidence
    conflicts: int
    although_refused: int
    verdicts: dict[str, int]
    checks: dict[Check, Found]

    @property
    def holds(self) -> bool:
        """Tell whether everything holds."""
        return not any(found.violations for found in self.checks.values())

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        seen = self.evidence
        return {
            "counters": self.size.counters,
            "days": self.size.days,
            "seed": self.size.seed,
            "acts": self.size.acts,
            "digest": self.digest,
            "holds": self.holds,
            "commands": seen.commands,
            "done_alone": sum(len(each.entry_ids) for each in seen.confirmed if each.alone),
            "refused_at_once": dict(sorted(seen.told.items())),
            "done_although_refused": self.although_refused,
            "received": self.verdicts,
            "conflicts": self.conflicts,
            "firm_in_shares": len(seen.firm),
            "calls": dict(sorted(seen.calls.items())),
            "kills": seen.kills,
            "rounds_until_quiet": seen.rounds,
            "checks": {
                name.value: {"looked_at": found.looked_at, "violations": list(found.violations)}
                for name, found in self.checks.items()
            },
        }


def simulate(url: str, size: Size, broken: Check | None = None, tell: Tell = lambda _, __: None) -> Report:
    """Make a history at an empty station database and return what holds.

    Args:
        url: of the database, with the rights of its owner.
        size: how much is to happen.
        broken: the check whose fault is planted.
        tell: is told the progress.

    Raises:
        StationExists: the database is not empty.
        NothingToBreak: the history has nothing that could be broken so.
    """
    engine = postgres_engine(url)
    try:
        with TemporaryDirectory(prefix="skranke-simulation-", ignore_cleanup_errors=True) as folder:
            made = office.found(Path(folder), url, engine, size.counters, size.days, size.seed)
            return run(made, engine, size, broken, tell)
    finally:
        engine.dispose()


def run(
    made: office.Office, engine: Engine, size: Size, broken: Check | None = None, tell: Tell = lambda _, __: None
) -> Report:
    """Make a history at a station that has just been founded."""
    history = History(made, size.seed, size.acts, tell)
    try:
        history.run()
        return report_on(history, engine, size, broken)
    finally:
        history.close()


def report_on(history: History, engine: Engine, size: Size, broken: Check | None = None) -> Report:
    """Return what holds after a history; a planted fault is taken back again."""
    seen = history.evidence
    before = list(seen.crashes)
    with looked_at(engine, [machine.store for machine in history.machines], seen) as scene:
        if broken is not None:
            plant(broken, scene, history)
        checks = check_all(scene)
        station = scene.station
        conflicts = station.execute(select(func.count()).select_from(Conflict)).scalar_one()
        verdicts = select(ReceivedEntry.verdict, func.count().label("entries")).group_by(ReceivedEntry.verdict)
        asked = [entry_id for question in seen.refused for entry_id in question]
        although = station.execute(select(func.count()).where(JournalEntry.id.in_(asked))).scalar_one()
        received = {row.verdict: row.entries for row in station.execute(verdicts.order_by(ReceivedEntry.verdict))}
        seen.crashes[:] = before
        return Report(size, digest(station), seen, conflicts, although, received, checks)


def digest(connection: Connection) -> str:
    """Return one hash over all journals: each entry's own hash covers everything in it."""
    hashed = hashlib.sha256()
    query = select(JournalEntry.hash).order_by(JournalEntry.device, JournalEntry.epoch, JournalEntry.number)
    for entry in connection.execute(query).scalars():
        hashed.update(bytes.fromhex(entry))
    return hashed.hexdigest()
