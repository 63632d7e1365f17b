"""The schema: every revision with data comes up to the newest one, the models agree with it, a newer one is refused."""

import json
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, inspect, select

from desktop.domain.cases import CaseStatus
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.services.queries.case_page import case_page
from desktop.storage.engine import postgres_engine, sqlite_engine
from desktop.storage.models import Base, Case
from desktop.storage.schema import NEWEST, REVISIONS, SchemaTooNew, config_on, create_schema, schema_number, upgrade
from desktop.storage.search_check import check_index
from desktop.storage.search_rebuild import rebuild
from desktop.storage.store import DATABASE_FILE, NoStation, open_store
from tests.support.invariants import assert_sound
from tests.support.schema_rows import read_rows, write_rows
from tests.support.station import MONDAY, MORNING, make_station

KEPT = Path(__file__).parents[2] / "data" / "schema"


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Engine:
    """Give an engine on an empty database of each kind."""
    if request.param == "sqlite":
        return sqlite_engine(tmp_path / DATABASE_FILE)
    url = request.getfixturevalue("postgres_url")
    return postgres_engine(url.render_as_string(hide_password=False))


def test_the_models_are_what_the_migrations_make(engine: Engine) -> None:
    upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": lambda _, name, *__: not (name or "").startswith("search_")}
        )
        assert compare_metadata(context, Base.metadata) == []
        assert schema_number(connection) == NEWEST
    engine.dispose()


def test_an_empty_database_gets_what_the_migrations_make(tmp_path: Path) -> None:
    made, grown = sqlite_engine(tmp_path / "made.db"), sqlite_engine(tmp_path / "grown.db")
    create_schema(made)
    upgrade(grown)
    assert _described(made) == _described(grown)
    for engine in (made, grown):
        with engine.connect() as connection:
            assert schema_number(connection) == NEWEST
            assert MigrationContext.configure(connection).get_current_revision() == REVISIONS[NEWEST]
        engine.dispose()


_FIRST_WITH_WORDS = 3


@pytest.mark.parametrize("number", REVISIONS)
def test_every_revision_comes_up_with_its_data(tmp_path: Path, number: int) -> None:
    rows = json.loads((KEPT / f"{REVISIONS[number]}.json").read_text(encoding="utf-8"))
    engine = sqlite_engine(tmp_path / DATABASE_FILE)
    upgrade(engine, number)
    write_rows(engine, rows)
    engine.dispose()

    clock = SetClock(MORNING)
    store = open_store(tmp_path, clock, seeded_ids(clock, 1))
    with store.write() as connection:
        if number < _FIRST_WITH_WORDS:
            assert check_index(connection).words == 0, "the words of names are learnt on the way up"
        # The rows alone are kept, without the index that lay beside them.
        rebuild(connection)
    assert_sound(store)
    with store.read() as connection:
        assert schema_number(connection) == NEWEST
        granted = connection.execute(select(Case.id).where(Case.status == CaseStatus.GRANTED)).scalar_one()
    page = case_page(store, granted, MONDAY)
    assert page.person.family_name == "Nguyễn"
    assert len(page.papers) == 3
    assert page.card_orders
    store.close()


def test_the_newest_revision_has_its_rows_kept(tmp_path: Path) -> None:
    make_station(tmp_path, weeks=1).store.close()
    engine = sqlite_engine(tmp_path / DATABASE_FILE)
    kept = json.loads((KEPT / f"{REVISIONS[NEWEST]}.json").read_text(encoding="utf-8"))
    assert set(kept) == set(read_rows(engine))
    engine.dispose()


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    make_station(tmp_path, weeks=1).store.close()
    engine = sqlite_engine(tmp_path / DATABASE_FILE)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {NEWEST + 1}")
    before = read_rows(engine)
    engine.dispose()
    clock = SetClock(MORNING)
    with pytest.raises(SchemaTooNew) as refused:
        open_store(tmp_path, clock, seeded_ids(clock, 1))
    assert refused.value.found == NEWEST + 1
    assert read_rows(engine) == before
    engine.dispose()


def test_an_empty_folder_has_no_station(tmp_path: Path) -> None:
    clock = SetClock(MORNING)
    with pytest.raises(NoStation):
        open_store(tmp_path, clock, seeded_ids(clock, 1))
    assert list(tmp_path.iterdir()) == []


def test_the_first_revision_leaves_nothing_behind(engine: Engine) -> None:
    upgrade(engine)
    with engine.begin() as connection:
        command.downgrade(config_on(connection), "base")
        left = {name for name in inspect(connection).get_table_names() if name != "alembic_version"}
    assert left == set()
    upgrade(engine)
    engine.dispose()


def _described(engine: Engine) -> dict[str, object]:
    """Return everything that a database says of its tables; the order of columns alone means nothing."""
    found: dict[str, object] = {}
    known = inspect(engine)
    for name in known.get_table_names():
        found[name] = (
            sorted((one["name"], str(one["type"]), one["nullable"], one["default"]) for one in known.get_columns(name)),
            known.get_pk_constraint(name)["constrained_columns"],
            # SQLite forgets the name of a key that came with a column added later.
            sorted((str(one["constrained_columns"]), one["referred_table"]) for one in known.get_foreign_keys(name)),
            sorted(_described_index(one) for one in known.get_indexes(name)),
            sorted((str(one["name"]), str(one["column_names"])) for one in known.get_unique_constraints(name)),
            sorted((str(one["name"]), " ".join(one["sqltext"].split())) for one in known.get_check_constraints(name)),
        )
    return found


def _described_index(index: Any) -> tuple[str, ...]:
    where = index.get("dialect_options", {}).get("sqlite_where", "")
    return str(index["name"]), str(index["column_names"]), str(index["unique"]), str(where)
