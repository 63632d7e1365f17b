"""A payment that an older program wrote into the fee comes up as a row of its own, and goes back down."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, Engine, text

from desktop.storage.engine import postgres_engine, sqlite_engine
from desktop.storage.schema import config_on, upgrade
from desktop.storage.store import DATABASE_FILE

PAID_AT = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
"""Half past twelve on Tuesday in Oslo."""

OLD_ROWS = (
    "INSERT INTO station VALUES ('demo', 'D', 'oslo', '', '0155', 'Oslo', '', '', '{}', '[]', '[]', '{}', TRUE)",
    "INSERT INTO staff VALUES ('kari', 'demo', 'kari', 'Kari Berg', 'clerk', 'x', NULL)",
    (
        "INSERT INTO person (id, family_name, given_names, born_on, citizenship, sex, duf, national_id,"
        " passport_number, phone, email, language, street, postcode, city, protection, letterbox_name, born_at,"
        " interpreter, access_needs, note) VALUES ('p', 'A', 'B', '1990-01-01', 'VNM', 'F', '', '', '', '', '', 'nb',"
        " '', '', '', 'none', '', '', '', '', '')"
    ),
    (
        "INSERT INTO case_file (id, station_id, person_id, application, kind, type, channel, status, requested_by,"
        " receipt, opened_at, other_facts, note) VALUES ('c', 'demo', 'p', 'renewal-work', 'renewal', 'work', 'paper',"
        " 'registered', 'counter', '', :at, '{}', '')"
    ),
    "INSERT INTO fee VALUES ('paid', 'c', 'application', 'paid', 6300, FALSE, 's', 'T-1', '', :at, 'kari')",
    "INSERT INTO fee VALUES ('due', 'c', 'application', 'due', 5400, TRUE, 's', '', '', NULL, NULL)",
)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Engine:
    """Give an engine on an empty database of each kind."""
    if request.param == "sqlite":
        return sqlite_engine(tmp_path / DATABASE_FILE)
    url = request.getfixturevalue("postgres_url")
    return postgres_engine(url.render_as_string(hide_password=False))


def test_a_payment_comes_up_and_goes_down(engine: Engine) -> None:
    upgrade(engine, 1)
    with engine.begin() as connection:
        at = PAID_AT if engine.dialect.name == "postgresql" else f"{PAID_AT:%Y-%m-%dT%H:%M:%S.%fZ}"
        for statement in OLD_ROWS:
            connection.execute(text(statement), {"at": at} if ":at" in statement else {})
        before = fees(connection)
    upgrade(engine)
    with engine.connect() as connection:
        (payment,) = connection.execute(
            text("SELECT fee_id, station_id, desk_id, staff_id, amount, method, terminal_receipt, day FROM payment")
        )
        assert (*payment[:7], str(payment[7])) == (
            *("paid", "demo", None, "kari", 6300, "card", "T-1"),
            "2026-11-24",
        )
    with engine.begin() as connection:
        command.downgrade(config_on(connection), "0001")
    with engine.connect() as connection:
        assert fees(connection) == before
    engine.dispose()


def fees(connection: Connection) -> list[tuple[object, ...]]:
    """Return what the old columns of the fees say."""
    columns = "id, state, amount, must_be_checked, terminal_receipt, paid_at, paid_to"
    return [tuple(row) for row in connection.execute(text(f"SELECT {columns} FROM fee ORDER BY id"))]  # noqa: S608
