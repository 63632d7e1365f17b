"""What came up from an older schema is a counter like any other: it verifies, everybody is found, and work goes on."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.__main__ import main
from desktop.domain.cases import RequestedBy
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.rights import Role
from desktop.services.booking import Request, book, offer
from desktop.services.cases import PersonDetails
from desktop.services.queries.find import find
from desktop.services.staff import roles
from desktop.services.work import Actor
from desktop.storage.engine import sqlite_engine
from desktop.storage.models import Staff
from desktop.storage.schema import REVISIONS, upgrade
from desktop.storage.store import DATABASE_FILE, open_store
from tests.support.invariants import assert_sound
from tests.support.schema_rows import write_rows
from tests.support.station import MORNING

KEPT = Path(__file__).parents[2] / "data" / "schema"


@pytest.mark.parametrize("number", REVISIONS)
def test_a_station_from_an_older_schema_verifies_is_searched_and_books(
    tmp_path: Path, number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = json.loads((KEPT / f"{REVISIONS[number]}.json").read_text(encoding="utf-8"))
    engine = sqlite_engine(tmp_path / DATABASE_FILE)
    upgrade(engine, number)
    write_rows(engine, rows)
    engine.dispose()
    # The rows alone are kept, without the index that lay beside them; the first of these opens and upgrades.
    assert main(["reindex", "--data-dir", str(tmp_path), "--language", "en"]) == 0

    clock = SetClock(MORNING)
    store = open_store(tmp_path, clock, seeded_ids(clock, 8))
    with store.read() as connection:
        clerk = connection.execute(select(Staff.id, Staff.name).where(Staff.role == Role.CLERK)).first()
    assert clerk is not None
    assert {hit.name for hit in find(store, "nguyen anh")} == {"Nguyễn, Thị Ánh"}
    person = PersonDetails("Østergård", "Åse", "1990-01-01", "SWE")
    request = Request(person, "renewal-protection", RequestedBy.PHONE)
    offered = offer(store, request)
    book(store, Actor(clerk.id, clerk.name, roles()[Role.CLERK]), request, (offered.in_time + offered.late)[0])
    assert [hit.name for hit in find(store, "ostergard")] == ["Østergård, Åse"]
    assert_sound(store)
    store.close()

    assert main(["verify", "--data-dir", str(tmp_path), "--language", "en"]) == 0, capsys.readouterr().err
