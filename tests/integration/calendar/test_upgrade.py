"""A station of the first schema comes up with its places as bookable as they were."""

import json
from pathlib import Path

from sqlalchemy import func, select

from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.services.free_times import free_times
from desktop.services.queries.closing import closings
from desktop.services.queries.plan import plan_history
from desktop.storage.engine import sqlite_engine
from desktop.storage.models import Slot
from desktop.storage.schema import upgrade
from desktop.storage.store import DATABASE_FILE, open_store
from tests.support.schema_rows import write_rows
from tests.support.station import MORNING

KEPT = Path(__file__).parents[2] / "data" / "schema" / "0001.json"


def test_places_published_before_there_was_a_plan_can_be_booked(tmp_path: Path) -> None:
    rows = json.loads(KEPT.read_text(encoding="utf-8"))
    engine = sqlite_engine(tmp_path / DATABASE_FILE)
    upgrade(engine, 1)
    write_rows(engine, rows)
    engine.dispose()
    clock = SetClock(MORNING)
    store = open_store(tmp_path, clock, seeded_ids(clock, 1))
    with store.read() as connection:
        places = connection.execute(select(func.count()).select_from(Slot)).scalar_one()
        offered = free_times(connection, store.device.station_id, "", 20, clock.now(), limit=10_000)
    assert places == len(rows["slot"])
    assert 0 < len(offered) < places
    assert plan_history(store) == ()
    assert closings(store) == ()
    store.close()
