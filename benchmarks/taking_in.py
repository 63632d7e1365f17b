"""What it costs to take cases in, beside the barest statements that leave the same rows and the same index behind.

`SKRANKE_BENCH_CASES` sets how many cases the first load has; a million where nothing is said.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import Any

import msgspec
from sqlalchemy import Connection

from benchmarks import Figure
from benchmarks._people import InventedPerson, people
from desktop.bootstrap import system_ids
from desktop.domain.clock import SetClock
from desktop.domain.languages import Language
from desktop.domain.names import fold
from desktop.domain.rights import Right
from desktop.services.importing.files import take_in_file
from desktop.services.work import Actor
from desktop.storage import search_shown, search_words
from desktop.storage.store import Store, open_store
from tests.support.exchange import HEADER, case
from tests.support.station import MORNING, make_station

CASES = int(os.environ.get("SKRANKE_BENCH_CASES", "1_000_000"))
LATER = min(20_000, CASES)
STOPS = 12
PORTION = 10_000
MOST_MEMORY = 300
"""Megabytes."""
LONGEST_STOP = 200
"""Milliseconds."""


@dataclass(frozen=True, slots=True)
class Bound(Figure):
    """A value that must stay below a bound of its own; `unit` says what both are."""

    unit: str

    def line(self) -> str:
        verdict = "met" if self.met else "MISSED"
        return f"{self.what}: {self.ours:,.1f} {self.unit}; {self.limit_what} {self.limit:,.1f} {self.unit}: {verdict}"


def figures() -> Iterator[Figure]:
    beside = Path(__file__).parents[1] / "build"  # on the checkout's disk: the usual folder may be memory
    beside.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="taking-in-", dir=beside) as name:
        folder = Path(name)
        first, later = folder / "first.jsonl", folder / "later.jsonl"
        _write(first, CASES)
        _write(later, LATER, changed=True)
        bare = _bare(folder / "bare", first, _load_bare)
        ours, memory = _ours(folder / "ours", first, fresh=True)
        yield Figure(f"first load of {CASES:,} cases", ours, "bare statements, index at the end", bare, 2)
        bare_changes = _bare(folder / "bare", later, _change_bare)
        changes, _ = _ours(folder / "ours", later)
        yield Figure(f"a later file of {LATER:,} changes", changes, "bare statements, live index", bare_changes, 2)
        again, _ = _ours(folder / "ours", later)
        yield Figure("the same file once more", again, "bare statements, live index", bare_changes, 1)
        yield Bound("memory at its highest", memory, "at most", MOST_MEMORY, 1, "MB")
        _write(later, LATER, changed=True, round_=2)
        yield Bound(
            "the longest way from stop to stopped", _stops(folder / "ours", later), "at most", LONGEST_STOP, 1, "ms"
        )


def _write(path: Path, count: int, *, changed: bool = False, round_: int = 1) -> None:
    plain = case()
    with path.open("w", encoding="utf-8") as file:
        file.write(json.dumps({**HEADER, "made_at": f"2026-11-2{3 + changed * round_}T06:00:00+01:00"}) + "\n")
        for at, person in enumerate(people(count)):
            plain["id"], plain["receipt"] = f"case-{at:08}", f"20260815{at:09}"
            plain["person"].update(_said(person))
            if changed:
                plain["person"]["phone"] = f"+479{round_}{at % 1_000_000:06}"
                plain["person"]["given_names"] = f"{person.given_names} Ny{'y' * round_}"
            file.write(json.dumps(plain, ensure_ascii=False) + "\n")


def _said(person: InventedPerson) -> dict[str, str]:
    return dict(zip(InventedPerson._fields, person, strict=True))


def _ours(folder: Path, path: Path, *, fresh: bool = False) -> tuple[float, float]:
    """Take a file in by a process of its own; return the seconds, and its memory at the highest in megabytes."""
    if fresh:
        make_station(folder, weeks=1).store.close()
    command = [sys.executable, "-m", "benchmarks.taking_in", str(folder), str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[1])
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


def _bare(folder: Path, path: Path, load: Callable[[Connection, Path], None]) -> float:
    if not folder.exists():
        make_station(folder, weeks=1).store.close()
    store = _open(folder)
    begun = time.perf_counter()
    with store.write() as connection:
        load(connection, path)
    taken = time.perf_counter() - begun
    store.close()
    return taken


def _open(folder: Path) -> Store:
    clock = SetClock(MORNING)
    return open_store(folder, clock, system_ids(clock))


_PERSON = (
    "INSERT INTO person (id, family_name, given_names, born_on, citizenship, sex, duf, phone, email, language, street,"
    " postcode, city, protection, national_id, passport_number, letterbox_name, born_at, interpreter, access_needs,"
    " note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '', '', '', '')"
)
_CASE = (
    "INSERT INTO case_file (id, station_id, person_id, application, kind, type, channel, status, requested_by, receipt,"
    " registered_on, permit_expires_on, permit_renewable, permit_permanent, permit_held_since, opened_at, other_facts,"
    " note) VALUES (?, 'demo', ?, 'renewal-work', ?, ?, ?, ?, 'portal', ?, ?, ?, ?, ?, ?,"
    " '2026-11-23T07:00:00.000000Z', '{}', '')"
)
_FEE = (
    "INSERT INTO fee (id, case_id, purpose, state, amount, must_be_checked, source, exempt_because, prepaid_receipt,"
    " prepaid_on) VALUES (?, ?, 'application', 'prepaid', ?, 0, '', '', ?, ?)"
)
_FILE = (
    "INSERT INTO import_file (id, station_id, name, sha256, started_at, staff_id, read, added, changed, unchanged,"
    " refused) SELECT 'bare', 'demo', 'first.jsonl', '', '2026-11-23T07:00:00.000000Z', min(id), 0, 0, 0, 0, 0"
    " FROM staff"
)
_SAID = "INSERT INTO imported_record (kind, id, said, file_id) VALUES ('case', ?, ?, 'bare')"
_UNKNOWN = (None,) * 16
"""Fields of a case that these lines do not have; they are kept as well."""
_FIND = "INSERT INTO search_identifier (kind, value, person_id, case_id) VALUES (?, ?, ?, ?)"


def _portions(path: Path) -> Iterator[list[dict[str, Any]]]:
    with path.open("rb") as file:
        next(file)
        while portion := [msgspec.json.decode(line) for line in islice(file, PORTION)]:
            yield portion


def _load_bare(connection: Connection, path: Path) -> None:
    tables = ("person", "case_file", "fee", "search_identifier")
    marks = ", ".join("?" for _ in tables)
    indexes = connection.exec_driver_sql(
        f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ({marks})",
        tables,
    ).all()
    for name, _ in indexes:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    for statement in search_shown.DROP_TRIGGERS:
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_FILE)
    number, words = 0, set[str]()
    for portion in _portions(path):
        rows = [_rows(plain) for plain in portion]
        connection.exec_driver_sql(_PERSON, [person for person, _, _ in rows])
        connection.exec_driver_sql(_CASE, [own for _, own, _ in rows])
        connection.exec_driver_sql(_FEE, [fee for _, _, fee in rows])
        connection.exec_driver_sql(_SAID, [(plain["id"], _said_of(plain)) for plain in portion])
        names = [(number + at, fold(f"{person[1]} {person[2]}")) for at, (person, _, _) in enumerate(rows, start=1)]
        connection.exec_driver_sql("INSERT INTO search_name (rowid, names) VALUES (?, ?)", names)
        number += len(rows)
        words.update(word for _, name in names for word in name.split())
    search_words.put_words(connection, words)
    for kind, column in (("born-on", "born_on"), ("duf", "duf"), ("phone", "phone")):
        connection.exec_driver_sql(
            f"INSERT INTO search_identifier SELECT '{kind}', {column}, id, '' FROM person ORDER BY {column}, id"
        )
    connection.exec_driver_sql(
        "INSERT INTO search_identifier SELECT 'receipt', receipt, person_id, id FROM case_file ORDER BY receipt"
    )
    for _, statement in indexes:
        connection.exec_driver_sql(statement)
    search_shown.number_everybody(connection)
    for statement in search_shown.TRIGGERS:
        connection.exec_driver_sql(statement)


def _rows(plain: dict[str, Any]) -> tuple[tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]:
    own, who, lives, permit = plain["id"], plain["person"], plain["person"]["address"], plain["permit"]
    names = ("family_name", "given_names", "born_on", "citizenship", "sex", "duf", "phone", "email", "language")
    person = (own, *(who[name] for name in names), *lives.values())
    channel = (plain["application"], plain["type"], plain["channel"], plain["status"])
    of_case = (own, own, *channel, plain["receipt"], plain["registered_on"], *permit.values())
    return person, of_case, (own, own, plain["fee"]["amount"], plain["receipt"], plain["fee"]["paid_on"])


def _said_of(plain: dict[str, Any]) -> str:
    """Return what the file says of a case as the program keeps it for the next comparison."""
    person, own, fee = _rows(plain)
    return msgspec.json.encode([*own[2:], fee[2:], *_UNKNOWN, *person[1:10], person[10:]]).decode()


def _change_bare(connection: Connection, path: Path) -> None:
    for portion in _portions(path):
        told = [(one["id"], one["person"]) for one in portion]
        numbers = {
            own: connection.exec_driver_sql("SELECT number FROM search_person WHERE person_id = ?", (own,)).scalar_one()
            for own, _ in told
        }
        old = [
            ("phone", connection.exec_driver_sql("SELECT phone FROM person WHERE id = ?", (own,)).scalar_one(), own)
            for own, _ in told
        ]
        connection.exec_driver_sql(
            "UPDATE person SET given_names = ?, phone = ? WHERE id = ?",
            [(who["given_names"], who["phone"], own) for own, who in told],
        )
        search_words.put_words(connection, {word for _, who in told for word in fold(who["given_names"]).split()})
        connection.exec_driver_sql("DELETE FROM search_name WHERE rowid = ?", [(one,) for one in numbers.values()])
        names = [(numbers[own], fold(f"{who['family_name']} {who['given_names']}")) for own, who in told]
        connection.exec_driver_sql("INSERT INTO search_name (rowid, names) VALUES (?, ?)", names)
        connection.exec_driver_sql(
            "DELETE FROM search_identifier WHERE kind = ? AND value = ? AND person_id = ? AND case_id = ''", old
        )
        connection.exec_driver_sql(_FIND, [("phone", who["phone"], own, "") for own, who in told])


def _stops(folder: Path, path: Path) -> float:
    """Stop a run at several moments, and return the longest time until it had stopped, in milliseconds."""
    store, random, longest = _open(folder), Random(1), 0.0
    for _ in range(STOPS):
        stop, done = Event(), Event()

        def run(stop: Event = stop, done: Event = done) -> None:
            take_in_file(store, _actor(store), path, Language.ENGLISH, is_cancelled=stop.is_set)
            done.set()

        worker = Thread(target=run)
        worker.start()
        time.sleep(random.uniform(0.02, 0.6))
        begun = time.perf_counter()
        stop.set()
        worker.join()
        longest = max(longest, time.perf_counter() - begun)
    store.close()
    return longest * 1e3


def _actor(store: Store) -> Actor:
    with store.read() as connection:
        staff_id = connection.exec_driver_sql("SELECT id FROM staff LIMIT 1").scalar_one()
    return Actor(staff_id, "", frozenset({Right.EXCHANGE}))


def _alone(folder: Path, path: Path) -> None:
    store = _open(folder)
    begun = time.perf_counter()
    taken = take_in_file(store, _actor(store), path, Language.ENGLISH)
    seconds = time.perf_counter() - begun
    store.close()
    if taken.counts.refused:
        sys.exit(f"{taken.counts.refused} lines were refused")
    print(seconds, _highest_memory())


def _highest_memory() -> float:
    """Return the highest memory of this program in megabytes; `getrusage` would count the one that started it too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


if __name__ == "__main__":
    _alone(Path(sys.argv[1]), Path(sys.argv[2]))
