"""A short day at a counter, the same each time: what a clerk does between two starts of the program."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from desktop.domain.clock import SetClock
from desktop.domain.ids import IdMaker
from desktop.keeping.backup_faults import BackupFailed
from desktop.keeping.backup_taking import Taking, take
from desktop.keeping.rescue import open_whole
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CancelAppointment
from desktop.services.commands import perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.looks import LookAtCase
from desktop.storage.models import ChecklistLine, JournalEntry
from desktop.storage.store import DeviceIdentity, Store, create_store
from tests.support.lost_database import KEY
from tests.support.station import ANH, MONDAY, TestStation, book_person, fill_station

Step = Callable[[TestStation, dict[str, Any]], object]


def begin(folder: Path, clock: SetClock, ids: IdMaker) -> TestStation:
    """Make a sealed station with somebody booked and a backup, and close it."""
    store = create_store(folder, DeviceIdentity(ids.new(), "S1", "demo", 1, None), clock, ids, KEY)
    station = fill_station(store, clock, ids, weeks=1)
    book_person(station, nth=5)
    store.close()
    take(Taking(folder, KEY, clock, "test"))
    return station


def _book(station: TestStation, seen: dict[str, Any]) -> None:
    seen["first"] = book_person(station, replace(ANH, family_name="Berg", duf="", phone="+4790000001"))


def _book_another(station: TestStation, seen: dict[str, Any]) -> None:
    seen["second"] = book_person(station, replace(ANH, family_name="Dahl", duf="", phone="+4790000002"), nth=1)


def _tick(station: TestStation, seen: dict[str, Any]) -> None:
    with station.store.read() as connection:
        wanted = select(ChecklistLine.id).where(ChecklistLine.case_id == seen["first"].case_id)
        line = connection.execute(wanted.order_by(ChecklistLine.position)).scalars().first()
    assert line is not None
    perform(station.store, station.clerk, TickDocument(line, original_seen=True))


def _move(station: TestStation, seen: dict[str, Any]) -> None:
    desk = station.desks[1].desk_id
    perform(station.store, station.clerk, MoveAppointment(seen["second"].appointment_id, desk, MONDAY, 13 * 60))


def _cancel(station: TestStation, seen: dict[str, Any]) -> None:
    perform(station.store, station.clerk, CancelAppointment(seen["second"].appointment_id, "ill"))


def _hand_in(station: TestStation, seen: dict[str, Any]) -> None:
    hand_in = HandInDocuments(station.ids.new(), seen["first"].case_id, open_lines_confirmed=True)
    perform(station.store, station.clerk, hand_in)


def _back_up(station: TestStation, seen: dict[str, Any]) -> None:
    take(Taking(seen["folder"], KEY, station.clock, "test"))


def _look(station: TestStation, seen: dict[str, Any]) -> None:
    perform(station.store, station.clerk, LookAtCase(seen["first"].case_id))


STEPS: tuple[Step, ...] = (_book, _tick, _book_another, _move, _back_up, _hand_in, _cancel, _look)
FAILED = (OSError, DBAPIError, BackupFailed)
"""What a bad disk may make of a step; everything else is a fault of the program."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the clerk was told.

    Attributes:
        confirmed: the ids of all entries that stood in the journal when a step was last said to be done.
        failed: how many steps were said not to be done.
        fault: the kind of exception that ended it, which none of `FAILED` is; or empty.
    """

    confirmed: tuple[str, ...]
    failed: int
    fault: str


def live(
    made: TestStation,
    folder: Path,
    tell: int | None = None,
    after: Callable[[Store], object] | None = None,
    mark: Callable[[], int] = lambda: 0,
) -> None:
    """Open the program, do all steps and close it; say after each what came of it.

    Args:
        made: the station that lies in the folder.
        folder: the data folder.
        tell: the handle that is told, a line of JSON a step.
        after: is called after each step.
        mark: is asked at each step that was confirmed, and told with it.
    """
    clock = SetClock(made.clock.now())
    ids = deepcopy(made.ids, {id(made.clock): clock})
    try:
        store = open_whole(folder, clock, ids, KEY)
    except FAILED:
        _tell(tell, {"failed": True})
        return
    station = replace(made, store=store, clock=clock, ids=ids)
    seen: dict[str, Any] = {"folder": folder}
    for step in STEPS:
        try:
            step(station, seen)
        except FAILED:
            _tell(tell, {"failed": True})
            continue
        except KeyError:
            continue  # whom it is about could not be booked
        if tell is not None:
            try:
                at = mark()  # what reading writes, such as the end of a log, is no part of the step
                _tell(tell, {"confirmed": entry_ids(store), "mark": at})
            except FAILED:
                continue
        if after is not None:
            after(store)
    try:
        store.close()
    except FAILED:
        _tell(tell, {"failed": True})


def entry_ids(store: Store) -> list[str]:
    """Return the ids of all entries of the journal, in the order in which they came."""
    with store.read() as connection:
        asked = select(JournalEntry.id).order_by(JournalEntry.epoch, JournalEntry.number)
        return list(connection.execute(asked).scalars())


def told(lines: Iterator[str]) -> Told:
    """Return what a program said of its steps, up to where it ended."""
    confirmed: tuple[str, ...] = ()
    failed, fault = 0, ""
    for line in lines:
        said = json.loads(line)
        confirmed = tuple(said.get("confirmed", confirmed))
        failed += "failed" in said
        fault = said.get("fault", fault)
    return Told(confirmed, failed, fault)


def _tell(handle: int | None, said: dict[str, Any]) -> None:
    if handle is not None:
        os.write(handle, (json.dumps(said) + "\n").encode())
