"""A counter's file with millions of people and a case for each, made once and kept until the schema changes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from benchmarks._people import InventedPerson, people
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.names import fold
from desktop.domain.rights import Role
from desktop.services.staff import roles
from desktop.services.work import Actor
from desktop.storage import search_bulk, search_shown
from desktop.storage.models import Case, Person, Staff, table
from desktop.storage.schema import NEWEST
from desktop.storage.store import Store, open_store
from tests.support.station import MORNING, book_person, make_station

PEOPLE = int(os.environ.get("SKRANKE_BENCH_PEOPLE", "5_000_000"))
DUE_TODAY = 300
_PORTION = 50_000


@dataclass(frozen=True, slots=True)
class Register:
    """The file, and who looks."""

    store: Store
    clerk: Actor


def open_register(count: int = PEOPLE) -> Register:
    """Open the register, and make it first where it is not there yet."""
    folder = Path(__file__).parents[1] / "build" / f"register-{count}-{NEWEST}"
    done = folder / "done"
    if not done.exists():
        _make(folder, count)
        done.touch()
    clock = SetClock(MORNING)
    store = open_store(folder, clock, seeded_ids(clock, 2))
    with store.read() as connection:
        clerk = connection.execute(select(Staff.id).where(Staff.role == Role.CLERK)).scalars().first()
    return Register(store, Actor(str(clerk), "Kari Berg", roles()[Role.CLERK], None))


def _make(folder: Path, count: int) -> None:
    station = make_station(folder, weeks=1)
    booked = book_person(station)
    store = station.store
    with store.read() as connection:
        case = like(connection, "case_file", booked.case_id)
        person = like(connection, "person", str(case["person_id"]))
        appointment = like(connection, "appointment", booked.appointment_id)
    indexes = [index for model in (Person, Case) for index in table(model).indexes]
    with store.write() as connection:
        for index in indexes:
            index.drop(connection)
        for statement in search_shown.DROP_TRIGGERS:
            connection.exec_driver_sql(statement)
        number = 1
        for portion in _portions(people(count)):
            numbered = list(enumerate(portion, start=number + 1))
            number += len(portion)
            insert(connection, "person", person, ({**one._asdict(), "id": f"person-{at}"} for at, one in numbered))
            insert(connection, "case_file", case, (_case_of(at) for at, _ in numbered))
            names = [(at, fold(f"{one.family_name} {one.given_names}")) for at, one in numbered]
            search_bulk.put_names(connection, names)
            search_bulk.learn_words(connection, {word for _, folded in names for word in folded.split()})
        connection.exec_driver_sql("DELETE FROM search_identifier")
        search_bulk.build_identifiers(connection)
        for index in indexes:
            index.create(connection)
        due = range(2, number, max(1, number // DUE_TODAY))
        today = MORNING.date().isoformat()
        insert(
            connection,
            "appointment",
            appointment,
            ({"id": f"due-{at}", "case_id": f"case-{at}", "day": today, "booking_number": f"DUE-{at}"} for at in due),
        )
        connection.exec_driver_sql("DELETE FROM search_person")
        search_shown.number_everybody(connection)
        for statement in search_shown.TRIGGERS:
            connection.exec_driver_sql(statement)
    with store.engine.connect() as connection:
        connection.exec_driver_sql("INSERT INTO search_name (search_name) VALUES ('optimize')")
        connection.exec_driver_sql("ANALYZE")
        connection.commit()
    store.close()


def _case_of(at: int) -> dict[str, str]:
    day, minute = divmod(at, 1440)
    opened = (date(2000, 1, 1) + timedelta(days=day)).isoformat()
    return {
        "id": f"case-{at}",
        "person_id": f"person-{at}",
        "opened_at": f"{opened}T{minute // 60:02}:{minute % 60:02}:00.000000Z",
    }


def _portions(of: Iterator[InventedPerson]) -> Iterator[list[InventedPerson]]:
    while portion := list(islice(of, _PORTION)):
        yield portion


def like(connection: Connection, name: str, row_id: str) -> dict[str, Any]:
    """Return a row as the driver has it: copies of it need no types."""
    rows = connection.exec_driver_sql(f"SELECT * FROM {name} WHERE id = ?", (row_id,))
    return dict(rows.mappings().one())


def insert(connection: Connection, name: str, of: dict[str, Any], rows: Iterable[dict[str, Any]]) -> None:
    """Insert copies of a row, each with values of its own."""
    marks = ", ".join(f":{column}" for column in of)
    connection.exec_driver_sql(
        f"INSERT INTO {name} ({', '.join(of)}) VALUES ({marks})",
        [{**of, **row} for row in rows],
    )
