"""Checks of how things lie there: equal everywhere, seats, chains, and the search."""

from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, Table, func, select

from desktop.domain.appointments import HOLDS_SEAT, Standing, State, seat_ticks
from desktop.station.simulate.holding import Found, Scene
from desktop.storage.journal_walk import walk
from desktop.storage.models import Appointment, JournalEntry, Overbooking, Seat, StationLink
from desktop.storage.row_log import shared_tables
from desktop.storage.search_check import check_index

MOST_TOLD = 20
"""So many rows that differ are named of one table at one counter."""


def rows_equal(scene: Scene) -> Found:
    """Every row of every shared table is the same at the station and at every counter."""
    looked_at, wrong = 0, list[str]()
    for one in shared_tables():
        station = _rows(scene.station, one)
        for code, counter in scene.counters.items():
            own = _rows(counter.connection, one)
            looked_at += len(station)
            wrong += list(_differing(one.name, code, station, own))
    return Found(looked_at, tuple(wrong))


def seats_single(scene: Scene) -> Found:
    """No place is given to two, but to somebody who was overbooked for a reason."""
    looked_at, wrong = 0, list[str]()
    for where, connection in scene.everywhere().items():
        overbooked = set(connection.execute(select(Overbooking.appointment_id)).scalars())
        seats = connection.execute(select(Seat)).all()
        looked_at += len(seats)
        taken = Counter((s.desk_id, s.day, s.tick) for s in seats if s.appointment_id not in overbooked)
        wrong += [
            f"{where}: {count} at desk {desk} on {day} at tick {tick}"
            for (desk, day, tick), count in taken.items()
            if count > 1
        ]
    return Found(looked_at, tuple(wrong))


def seats_fit(scene: Scene) -> Found:
    """Each appointment holds exactly the ticks of its time, or none where it holds no place."""
    looked_at, wrong = 0, list[str]()
    for where, connection in scene.everywhere().items():
        held: dict[str, list[tuple[object, ...]]] = {}
        for seat in connection.execute(select(Seat).where(Seat.appointment_id.is_not(None))):
            held.setdefault(str(seat.appointment_id), []).append((seat.desk_id, seat.day, seat.tick))
        for row in connection.execute(select(Appointment)):
            looked_at += 1
            holds = State(row.state) in HOLDS_SEAT and row.standing != Standing.NEEDS_NEW_TIME
            ticks = seat_ticks(row.start, row.minutes) if holds else ()
            if sorted(held.pop(row.id, [])) != [(row.desk_id, row.day, tick) for tick in ticks]:
                wrong.append(f"{where}: appointment {row.id}")
        wrong += [f"{where}: seats of no appointment {left}" for left in held]
    return Found(looked_at, tuple(wrong))


def chains_hold(scene: Scene) -> Found:
    """Every chain of the journal verifies in every database."""
    looked_at, wrong = 0, list[str]()
    for where, connection in scene.everywhere().items():
        walked = walk(connection)
        looked_at += walked.entries
        wrong += [f"{where}: chain {each.device} at {each.number} {each.fault}" for each in walked.breaks]
    return Found(looked_at, tuple(wrong))


def chains_counted(scene: Scene) -> Found:
    """The station has as many entries of each chain of a counter as the counter itself, and says so."""
    looked_at, wrong = 0, list[str]()
    for code, counter in scene.counters.items():
        link = counter.connection.execute(select(StationLink.device, StationLink.pushed)).one()
        for device in (counter.device, link.device):
            own, there = _counts(counter.connection, device), _counts(scene.station, device)
            looked_at += sum(own.values())
            if own != there:
                wrong.append(f"{code}: chain {device} has {own} here and {there} at the station")
    return Found(looked_at, tuple(wrong))


def index_equal(scene: Scene) -> Found:
    """The search index of each counter leads to just what the rows say."""
    looked_at, wrong = 0, list[str]()
    for code, counter in scene.counters.items():
        index = check_index(counter.connection)
        looked_at += index.people + index.identifiers
        if not index.holds:
            wrong.append(
                f"{code}: names {index.names}, identifiers {dict(index.by_kind)}, words {index.words}, "
                f"shown {index.shown}"
            )
    return Found(looked_at, tuple(wrong))


def _rows(connection: Connection, one: Table) -> dict[tuple[object, ...], tuple[object, ...]]:
    key = [column.name for column in one.primary_key.columns]
    found = connection.execute(select(one)).mappings()
    return {tuple(row[name] for name in key): tuple(row.values()) for row in found}


def _differing(
    name: str,
    code: str,
    station: dict[tuple[object, ...], tuple[object, ...]],
    own: dict[tuple[object, ...], tuple[object, ...]],
) -> Iterator[str]:
    keys = [key for key in {**station, **own} if station.get(key) != own.get(key)]
    for key in keys[:MOST_TOLD]:
        fault = "missing" if key not in own else "not at the station" if key not in station else "different"
        yield f"{code}: {name} {' '.join(str(part) for part in key)} is {fault}"
    if len(keys) > MOST_TOLD:
        yield f"{code}: {name}, {len(keys) - MOST_TOLD} more"


def _counts(connection: Connection, device: str) -> dict[int, int]:
    query = select(JournalEntry.epoch, func.count().label("entries")).where(JournalEntry.device == device)
    query = query.group_by(JournalEntry.epoch)
    return {row.epoch: row.entries for row in connection.execute(query)}
