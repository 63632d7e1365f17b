"""Gather what the guard rails judge, and put the findings into words."""

import shutil
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, select, tuple_
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.backup_plan import BackupFacts
from desktop.domain.clock import oslo_day
from desktop.domain.guard_rails import Facts, Finding, Health, judge
from desktop.domain.languages import Language
from desktop.domain.paper_copies import WAITING
from desktop.services.evening_pack import pack_standing
from desktop.services.own_chains import own_chains
from desktop.services.queries.imported import data_age
from desktop.services.reference import catalogue
from desktop.services.resource_files import resource_bytes
from desktop.storage.models import (
    DataSize,
    ImportFile,
    JournalEntry,
    PrintJob,
    RecoveredEntry,
    SentEntry,
    Slot,
    StationLink,
    table,
)
from desktop.storage.store import Store

_KEPT_SIZES = 31
"""For so many days the sizes are kept; a week of them is judged."""
_LAST_ENTRIES = 100
_NAMED = {0: "zero", 1: "one"}
"""Amounts of which a sentence of their own may be said."""


@dataclass(frozen=True, slots=True)
class Said:
    """A finding in words: what is watched, how it stands, and what to do, which is empty where nothing is."""

    finding: Finding
    name: str
    state: str
    do: str


def look(store: Store, clock_jump: timedelta | None = None, backups: BackupFacts | None = None) -> tuple[Finding, ...]:
    """Measure the data once a day, and return how it stands with each rail.

    Args:
        store: the counter's data.
        clock_jump: by how much the clock went otherwise than time since it was last looked at; None where nobody knows.
        backups: how it stands with them (`keeping.backup_standing`); None where none are made.
    """
    _measure(store)
    return judge_now(store, clock_jump, backups)


def judge_now(
    store: Store, clock_jump: timedelta | None = None, backups: BackupFacts | None = None
) -> tuple[Finding, ...]:
    """Return how it stands with each rail, and write nothing."""
    return judge(gather(store, clock_jump, backups), catalogue().terms.guards)


def gather(store: Store, clock_jump: timedelta | None = None, backups: BackupFacts | None = None) -> Facts:
    """Return what is known now; nothing is written."""
    now = store.clock.now()
    today = oslo_day(now)
    age = data_age(store)
    with store.read() as connection:
        unsent, oldest_unsent = _unsent(connection, store)
        file = data_file(connection)
        offset, heard_at, waiting = _at_station(connection, store)
        return Facts(
            now=now,
            today=today,
            free_bytes=shutil.disk_usage(file.parent).free if file else None,
            sizes=_sizes(connection, store) if file else (),
            newest_entry=_newest_entry(connection, store),
            file_ahead=_file_ahead(connection, store),
            clock_jump=clock_jump,
            data_made_at=age.made_at if age else None,
            unsent=unsent,
            oldest_unsent=oldest_unsent,
            station_offset=offset,
            station_heard_at=heard_at,
            station_waiting=waiting,
            oldest_job=connection.execute(
                select(func.min(PrintJob.asked_at)).where(
                    PrintJob.counter == store.device.counter, PrintJob.state.in_(WAITING)
                )
            ).scalar_one(),
            published_until=connection.execute(
                select(func.max(Slot.day)).where(Slot.station_id == store.device.station_id, Slot.day >= today)
            ).scalar_one(),
            pack=pack_standing(store, now),
            recovered=_recovered(connection),
            backups=replace(backups, began_at=_began_at(connection, store)) if backups else None,
        )


def data_file(connection: Connection) -> Path | None:
    """Return where the counter's own file lies; None on a database of several counters."""
    if connection.dialect.name != "sqlite":
        return None
    # Beside the own file there may be one of temporary tables.
    path = connection.exec_driver_sql("SELECT file FROM pragma_database_list WHERE name = 'main'").scalar_one()
    return Path(path) if path else None


def say(finding: Finding, language: Language) -> Said:
    """Put a finding into words."""
    about = finding.rail.value
    name = _words(f"name.{about}", language)
    if finding.health in (Health.FINE, Health.NOT_USED):
        state = _counted(f"{finding.cause.value}.{about}", finding.amount, language)
        return Said(finding, name, state, "")
    cause = finding.cause.value
    return Said(finding, name, _counted(cause, finding.amount, language), _words(f"{cause}-do", language))


def _measure(store: Store) -> None:
    """Write down how large the data is today, unless that was done; days long past are forgotten."""
    today = oslo_day(store.clock.now())
    device = store.device.id
    mine = (DataSize.device == device, DataSize.day == today)
    with store.read() as connection:
        file = data_file(connection)
        known = connection.execute(select(DataSize.day).where(*mine)).first()
    if file is None or known:
        return
    size = sum(each.stat().st_size for each in (file, file.with_name(f"{file.name}-wal")) if each.exists())
    with store.write() as connection:
        new = insert(DataSize).values(device=device, day=today, size=size)
        connection.execute(new.on_conflict_do_nothing())  # another program on the same file may have been quicker
        too_old = today - timedelta(days=_KEPT_SIZES)
        connection.execute(delete(DataSize).where(DataSize.device == device, DataSize.day < too_old))


def _sizes(connection: Connection, store: Store) -> tuple[tuple[date, int], ...]:
    query = select(DataSize.day, DataSize.size).where(DataSize.device == store.device.id).order_by(DataSize.day)
    return tuple((row.day, row.size) for row in connection.execute(query))


def _newest_entry(connection: Connection, store: Store) -> Any:
    """Return the latest time that the counter's last entries bear: after the clock went back, the last one has not it.

    Only so many are looked at: where the clock was once ahead and was set right, that is told for a while and not for
    good.
    """
    found = []
    for chain in own_chains(connection, store):
        last = (
            select(JournalEntry.at)
            .where(JournalEntry.device == chain)
            .order_by(JournalEntry.epoch.desc(), JournalEntry.number.desc())
            .limit(_LAST_ENTRIES)
            .subquery()
        )
        found.append(connection.execute(select(func.max(last.c.at))).scalar())
    return max((at for at in found if at is not None), default=None)


def _began_at(connection: Connection, store: Store) -> datetime | None:
    """Return when the first entry of this counter's journal was written."""
    query = select(JournalEntry.at).where(JournalEntry.device == store.device.id)
    return connection.execute(query.order_by(JournalEntry.epoch, JournalEntry.number).limit(1)).scalar()


def _recovered(connection: Connection) -> int:
    if connection.dialect.name != "sqlite":
        return 0  # a matter of a counter's own file
    open_ones = select(func.count()).select_from(RecoveredEntry).where(RecoveredEntry.choice.is_(None))
    return int(connection.execute(open_ones).scalar_one())


def _file_ahead(connection: Connection, store: Store) -> timedelta | None:
    row = connection.execute(
        select(ImportFile.made_at, ImportFile.started_at)
        .where(ImportFile.station_id == store.device.station_id, ImportFile.made_at.is_not(None))
        .order_by(ImportFile.started_at.desc())
        .limit(1)
    ).one_or_none()
    return row.made_at - row.started_at if row else None


def _unsent(connection: Connection, store: Store) -> tuple[int | None, Any]:
    """Return how many entries of this counter were not given out, and since when; nothing where it gives none out."""
    chains = own_chains(connection, store)
    given_out = {chain: _given_out(connection, chain) for chain in chains}
    if not any(given_out.values()):
        return None, None
    count, oldest = 0, []
    for chain, reached in given_out.items():
        later = tuple_(JournalEntry.epoch, JournalEntry.number) > tuple_(*(reached or (0, 0)))
        row = connection.execute(
            select(func.count().label("entries"), func.min(JournalEntry.at).label("oldest")).where(
                JournalEntry.device == chain, later
            )
        ).one()
        count += int(row.entries)
        oldest += [row.oldest] if row.oldest is not None else []
    return count, min(oldest, default=None)


def _at_station(connection: Connection, store: Store) -> tuple[timedelta | None, datetime | None, int | None]:
    """Return how the counter stands with its station: offset of the clocks, last heard of, entries that wait."""
    alone = None, None, None
    if connection.dialect.name != "sqlite":
        return alone
    link = connection.execute(select(table(StationLink))).one_or_none()
    if link is None:
        return alone
    query = select(func.count()).where(
        JournalEntry.device == store.device.id,
        tuple_(JournalEntry.epoch, JournalEntry.number) > tuple_(link.pushed_epoch, link.pushed),
    )
    waiting = int(connection.execute(query).scalar_one())
    return timedelta(milliseconds=link.offset_ms), link.heard_at, waiting


def _given_out(connection: Connection, chain: str) -> tuple[int, int] | None:
    """Return epoch and number up to which a chain has been given out; None where it never was."""
    query = select(SentEntry.epoch, SentEntry.number).where(SentEntry.device == chain)
    row = connection.execute(query.order_by(SentEntry.epoch.desc()).limit(1)).one_or_none()
    return (row.epoch, row.number) if row is not None else None


def _counted(code: str, amount: int, language: Language) -> str:
    if amount in _NAMED and (said := _entry(f"{code}-{_NAMED[amount]}")):
        return str(said[language.value])
    thousands = "," if language is Language.ENGLISH else "\u00a0"
    return _words(code, language).replace("{amount}", f"{amount:,}".replace(",", thousands))


def _words(code: str, language: Language) -> str:
    found = _entry(code)
    if found is None:
        raise KeyError(code)
    return str(found[language.value])


def _entry(code: str) -> Mapping[str, Any] | None:
    entry: Any = _table()
    for name in code.split("."):
        entry = entry.get(name)
        if entry is None:
            return None
    found: Mapping[str, Any] = entry
    return found


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resource_bytes("guard-rails.toml").decode("utf-8"))


def warnings(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return those that somebody is to be told of."""
    return tuple(finding for finding in findings if finding.warns)
