"""Give out what this counter did: the cases it touched, their appointments, and each entry of its journal.

A file whose name ends in `.csv` becomes two tables beside each other, one for each kind (`table_paths`). An entry of
the journal has no form as a table. So what goes out as tables does not count as sent: it goes out once more as lines.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
from sqlalchemy import Connection, Select, delete, insert, select, tuple_

from desktop.domain.changes import Touched
from desktop.domain.clock import instant_of
from desktop.domain.rights import Right
from desktop.exchange.csv_form import write_table
from desktop.exchange.records import AppointmentLine, CaseLine, EventLine
from desktop.exchange.writing import header_line, write_lines
from desktop.services.commands import all_registered, handles, perform, require
from desktop.services.importing import standing
from desktop.services.importing.events import event_line
from desktop.services.importing.fields import appointment_line, case_line
from desktop.services.importing.taking import portions
from desktop.services.own_chains import chains_of, own_chains, was_done
from desktop.services.work import Actor, Work
from desktop.storage.models import Appointment, Case, Desk, JournalEntry, JournalPayload, SentEntry
from desktop.storage.store import Store

TABLE = ".csv"

UNFINISHED = ".part"
"""The ending of a file that is being written; it gets its name when it is whole."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Up to which entry a chain has been given out."""

    device: str
    epoch: int
    number: int


@dataclass(frozen=True, slots=True)
class GiveOut:
    """Note that a file has been given out.

    Attributes:
        name: of the file, without its folder.
        since: the local day from which entries were given out; None for all that had not been.
        sent: how far each chain has been given out by this; none where a day was asked for.
    """

    name: str
    since: date | None
    cases: int
    appointments: int
    events: int
    sent: tuple[Sent, ...] = ()


@dataclass(slots=True)
class _Chosen:
    """The entries that go out, as far as they tell what goes with them."""

    cases: dict[str, None] = field(default_factory=dict)
    last: dict[tuple[str, int], int] = field(default_factory=dict)


@handles(GiveOut, name="give-out", right=Right.EXCHANGE, touches=Touched.NOTHING)
def give_out(work: Work, command: GiveOut) -> None:
    """Remember what was sent; the entry of this command itself counts as sent with it."""
    sent = {(chain.device, chain.epoch): chain for chain in command.sent}
    if command.sent and (with_it := _with_own_entry(work, command)) is not None:
        sent[with_it.device, with_it.epoch] = with_it
    for chain in sent.values():
        own = (SentEntry.device == chain.device, SentEntry.epoch == chain.epoch)
        work.connection.execute(delete(SentEntry).where(*own))
        work.connection.execute(
            insert(SentEntry).values(device=chain.device, epoch=chain.epoch, number=chain.number, sent_on=work.today)
        )
    work.command = replace(command, sent=tuple(sent.values()))


def _with_own_entry(work: Work, command: GiveOut) -> Sent | None:
    """Return how far the chain has been given out that this entry comes into; None where others lie in between.

    At a replay the entry stands in the journal already, and the command says so itself.
    """
    if work.decided_at is not None:
        return None
    own, *at_station = chains_of(work.connection, command.sent[0].device)
    device = own if work.cut_off or not at_station else at_station[0]
    before = select(SentEntry.epoch, SentEntry.number).where(SentEntry.device == device)
    rows = [(row.epoch, row.number) for row in work.connection.execute(before)]
    rows += [(chain.epoch, chain.number) for chain in command.sent if chain.device == device]
    if not rows:
        return None
    epoch, number = max(rows)
    reached = tuple_(JournalEntry.epoch, JournalEntry.number) > tuple_(epoch, number)
    newer = select(JournalEntry.id).where(JournalEntry.device == device, reached).limit(1)
    return None if work.connection.execute(newer).first() is not None else Sent(device, epoch, number + 1)


def give_out_file(store: Store, actor: Actor, path: Path, since: date | None) -> GiveOut:
    """Write the file and note that it was given out, and return what is in it.

    In a file of lines events come first: whoever takes it in replays them, and finds the rest as it should be.

    Args:
        store, actor: where, and who does it.
        path: the file; it appears when it is whole, in the place of an older one. Where its name ends in `.csv`, two
            tables appear (`table_paths`).
        since: the local day from which on; None for what has not been given out yet.

    Raises:
        RuleBroken: `no-right`; nothing was written.
        OSError: the file cannot be written.
    """
    require(actor, Right.EXCHANGE)
    as_tables = path.suffix.lower() == TABLE
    write = _write_tables if as_tables else _write_lines
    finished = table_paths(path) if as_tables else (path,)
    unfinished = [one.with_name(one.name + UNFINISHED) for one in finished]
    chosen = _Chosen()
    try:
        with store.read() as connection, ExitStack() as opened:
            files = [opened.enter_context(one.open("wb")) for one in unfinished]
            events, cases, appointments = write(files, connection, store, since, chosen)
            for file in files:
                _settle(file)
        for ready, wanted in zip(unfinished, finished, strict=True):
            ready.replace(wanted)
    finally:
        for one in unfinished:
            one.unlink(missing_ok=True)
    chains = () if as_tables or since is not None else chosen.last.items()
    command = GiveOut(
        path.name, since, cases, appointments, events, tuple(Sent(*chain, number) for chain, number in chains)
    )
    perform(store, actor, command)
    return command


def table_paths(path: Path) -> tuple[Path, Path]:
    """Return where the tables of cases and of appointments lie that are given out under a name ending in `.csv`."""
    return path.with_stem(f"{path.stem}-cases"), path.with_stem(f"{path.stem}-appointments")


def _write_lines(
    files: Sequence[BinaryIO], connection: Connection, store: Store, since: date | None, chosen: _Chosen
) -> tuple[int, int, int]:
    (file,) = files
    file.write(header_line(store.device.station_id, store.clock.now()))
    events = write_lines(file, _events(connection, store, since, chosen))
    cases = write_lines(file, _cases(connection, store, chosen))
    return events, cases, write_lines(file, _appointments(connection, store, chosen))


def _write_tables(
    files: Sequence[BinaryIO], connection: Connection, store: Store, since: date | None, chosen: _Chosen
) -> tuple[int, int, int]:
    of_cases, of_appointments = files
    for _ in _events(connection, store, since, chosen):
        pass  # they only tell which cases
    cases = write_table(of_cases, CaseLine, _cases(connection, store, chosen))
    return 0, cases, write_table(of_appointments, AppointmentLine, _appointments(connection, store, chosen))


def _events(connection: Connection, store: Store, since: date | None, chosen: _Chosen) -> Iterator[EventLine]:
    writing = {kind.name for kind in all_registered() if kind.touches}
    for entry in connection.execution_options(stream_results=True).execute(_wanted(connection, store, since)):
        chain = entry.device, entry.epoch
        chosen.last[chain] = max(entry.number, chosen.last.get(chain, 0))
        if entry.command in writing:
            for case_id in _cases_in(entry):
                chosen.cases[case_id] = None
        yield event_line(entry, entry.body)


def _wanted(connection: Connection, store: Store, since: date | None) -> Select[*tuple[Any, ...]]:
    """Return the entries of this counter; of two chains in the order in which things were done."""
    chains = own_chains(connection, store)
    order = (JournalEntry.epoch, JournalEntry.number)
    query: Select[*tuple[Any, ...]] = (
        select(*JournalEntry.__table__.columns, JournalPayload.body)
        .join_from(JournalEntry, JournalPayload, JournalPayload.entry_id == JournalEntry.id, isouter=True)
        .where(JournalEntry.device.in_(chains), was_done())
        .order_by(*(order if len(chains) == 1 else (JournalEntry.at, JournalEntry.device, *order)))
    )
    if since is not None:
        return query.where(JournalEntry.at >= instant_of(since, 0))
    sent = (
        select(SentEntry.number)
        .where(SentEntry.device == JournalEntry.device, SentEntry.epoch == JournalEntry.epoch)
        .scalar_subquery()
    )
    return query.where((sent.is_(None)) | (JournalEntry.number > sent))


def _cases_in(entry: Any) -> Iterable[str]:
    """Return the cases that an entry is about: its own, and those that a command for a whole family names."""
    found = [entry.case_id] if entry.case_id else []
    return found + (list(_named(msgspec.json.decode(entry.body))) if entry.body else [])


def _named(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "case_id" and isinstance(inner, str) and inner:
                yield inner
            else:
                yield from _named(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _named(inner)


def _cases(connection: Connection, store: Store, chosen: _Chosen) -> Iterator[CaseLine]:
    station = store.device.station_id
    for portion in portions(chosen.cases):
        for case_id, case in standing.cases(connection, portion).items():
            if case.row.station_id == station:
                yield case_line(case_id, station, case.case_values + case.person_values)


def _appointments(connection: Connection, store: Store, chosen: _Chosen) -> Iterator[AppointmentLine]:
    station = store.device.station_id
    desks = {row.id: row.number for row in connection.execute(select(Desk.id, Desk.number))}
    for portion in portions(chosen.cases):
        query = (
            select(Appointment.id)
            .join(Case, Case.id == Appointment.case_id)
            .where(Appointment.case_id.in_(portion), Case.station_id == station)
            .order_by(Appointment.id)
        )
        ids = list(connection.execute(query).scalars())
        for appointment_id, appointment in standing.appointments(connection, ids, desks).items():
            yield appointment_line(appointment_id, appointment.values)


def _settle(file: BinaryIO) -> None:
    """Let the file be on the disk before anybody relies on it."""
    file.flush()
    os.fsync(file.fileno())
