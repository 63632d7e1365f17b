"""What a counter's role may do at the station: all that the program does, and nothing else.

That every handler can work under it is held by `tests/integration/core`: its stations on PostgreSQL are a counter's.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine, create_engine
from sqlalchemy.exc import OperationalError, ProgrammingError
from sqlalchemy.pool import NullPool

from desktop.domain.appointments import Standing
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.refusals import RuleBroken
from desktop.domain.station_line import CutOff
from desktop.station import roles
from desktop.station.founding import found_station
from desktop.station.messages import LineDown
from desktop.storage import models
from desktop.storage.models import table
from tests.integration.station.test_two_counters import BERG, standing
from tests.support.postgres import Cluster
from tests.support.several import Several, several
from tests.support.station import MORNING, book_person, make_station

SERVICES = Path(__file__).parents[3] / "desktop"


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters, whose tests change nothing of each other's."""
    with ExitStack() as closing:
        yield several(tmp_path_factory.mktemp("two"), postgres, closing)


@pytest.fixture(scope="module")
def counter(two: Several) -> Iterator[Engine]:
    """Give an engine on the station with the role of the first counter."""
    url = two.counters[0].line.behind.station.engine.url
    group = str(url.username).rpartition("_")[0] + "_counter"
    with roles.admin_engine(two.url).begin() as connection:  # a copy of a database has not its own rights
        connection.exec_driver_sql(f'REVOKE ALL ON DATABASE "{url.database}" FROM PUBLIC')
        connection.exec_driver_sql(f'GRANT CONNECT ON DATABASE "{url.database}" TO "{group}"')
    book_person(two.counters[0].station)
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    yield engine
    engine.dispose()


FORBIDDEN = (
    "UPDATE journal_entry SET digest = digest",
    "UPDATE journal_payload SET body = body",
    "UPDATE received_entry SET code = code",
    "UPDATE replayed_entry SET entry_id = entry_id",
    "UPDATE asked_again SET asked_id = asked_id",
    "UPDATE station_head SET position = position",
    "UPDATE changed_row SET position = position",
    "UPDATE station_counter SET name = name",
    "UPDATE alembic_version SET version_num = version_num",
    "DELETE FROM journal_entry",
    "UPDATE notice_attempt SET code = code",
    "DELETE FROM received_entry",
    "DELETE FROM station_head",
    "DELETE FROM changed_row",
    "DELETE FROM station_counter",
    "DELETE FROM counter_contact",
    "TRUNCATE seat",
    "TRUNCATE journal_entry CASCADE",
    "DROP TABLE seat",
    "DROP TABLE hold",
    "INSERT INTO station_head (id, position, writer) VALUES (2, 1, '')",
    "INSERT INTO changed_row (table_name, key, position) VALUES ('seat', '[]', 1)",
    "CREATE TABLE mine (id int)",
    "CREATE TEMPORARY TABLE mine (id int)",
    "CREATE SCHEMA mine",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE ROLE friend LOGIN",
    "CREATE DATABASE mine",
    "ALTER TABLE seat DISABLE TRIGGER ALL",
    "ALTER TABLE journal_entry DROP CONSTRAINT pk_journal_entry",
    "DROP TRIGGER changed_seat_insert ON seat",
    "DROP FUNCTION station_position() CASCADE",
    "CREATE OR REPLACE FUNCTION station_position() RETURNS bigint LANGUAGE sql AS 'SELECT 1'",
    "SET session_replication_role = replica",
    "SELECT rolpassword FROM pg_authid",
    "SELECT pg_read_file('/etc/passwd')",
    "COPY person TO PROGRAM 'cat'",
)


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_counter_cannot(counter: Engine, statement: str) -> None:
    with counter.connect() as connection, pytest.raises(ProgrammingError) as refused:
        connection.exec_driver_sql(statement)
    assert getattr(refused.value.orig, "sqlstate", "") == "42501", "insufficient privilege"


def test_a_counter_cannot_become_the_owner(counter: Engine, two: Several) -> None:
    owner = str(counter.url.username).rpartition("_")[0] + "_owner"
    with counter.connect() as connection, pytest.raises(ProgrammingError, match="permission denied to set role"):
        connection.exec_driver_sql(f'SET ROLE "{owner}"')


def test_a_counter_of_one_station_is_nobody_at_another(counter: Engine, postgres: Cluster) -> None:
    name = postgres.create_database()
    roles.prepare(roles.admin_engine(postgres.url(name).render_as_string()))
    with pytest.raises(OperationalError, match="permission denied for database"):
        create_engine(counter.url.set(database=name), poolclass=NullPool).connect()
    postgres.drop_database(name)


def test_nobody_else_comes_in(counter: Engine, two: Several) -> None:
    with roles.admin_engine(two.url).begin() as connection:
        connection.exec_driver_sql("CREATE ROLE stranger LOGIN")
        rights = connection.exec_driver_sql(
            "SELECT relname FROM pg_class, aclexplode(relacl) "
            "WHERE grantee = 0 AND relnamespace = 'public'::regnamespace "
            "UNION SELECT proname FROM pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) "
            "WHERE grantee = 0 AND pronamespace = 'public'::regnamespace"
        )
        assert rights.all() == [], "everybody has a right"
    with pytest.raises(OperationalError, match="permission denied for database"):
        create_engine(counter.url.set(username="stranger"), poolclass=NullPool).connect()


def test_no_handler_changes_what_can_only_be_appended() -> None:
    closed = roles.APPEND_ONLY | roles.READ_ONLY
    tables = {mapper.class_.__name__: str(table(mapper.class_)) for mapper in models.Base.registry.mappers}
    names = {name for name, one in tables.items() if one in closed}
    assert len(names) == len(closed)
    found = []
    for path in (*(SERVICES / "services").rglob("*.py"), SERVICES / "storage" / "journal.py", *_at_station()):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"update", "delete"}:
                found += [(path.name, name.id) for name in ast.walk(node.args[0]) if isinstance(name, ast.Name)]
    assert len(found) > 100
    assert [each for each in found if each[1] in names] == []


def _at_station() -> Iterator[Path]:
    for name in ("postgres_line", "receiving", "lending"):
        yield SERVICES / "station" / f"{name}.py"


def test_the_owner_is_no_superuser_and_the_server_never_sees_a_password(tmp_path: Path, postgres: Cluster) -> None:
    """Set a station up as somebody who owns the database and may make roles, and is nothing else."""
    name = postgres.create_database()
    cluster = roles.admin_engine(postgres.url(name).render_as_string())
    with cluster.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE it LOGIN CREATEROLE")
        connection.exec_driver_sql(f"ALTER DATABASE {name} OWNER TO it")
    url = postgres.url(name).set(username="it").render_as_string()
    admin = roles.admin_engine(url)
    known = roles.prepare(admin)
    assert roles.may_own(admin, known)
    owner = roles.owner_engine(url, known)
    clock = SetClock(MORNING)
    station = make_station(tmp_path)
    found_station(station.store, owner, "Counter 1")
    station.store.close()
    for _ in range(2):  # an upgrade says it again
        roles.prepare(admin)
        roles.grant(owner, known)
    first, second = (roles.add_login(admin, known, "S1") for _ in range(2))
    assert first.role == second.role == f"{name}_s1"
    assert len(first.password) > 40
    assert first.password != second.password
    with cluster.connect() as connection:
        kept = connection.exec_driver_sql(
            "SELECT rolpassword FROM pg_authid WHERE rolname = %s", (first.role,)
        ).scalar()
        owners = connection.exec_driver_sql(
            "SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE relnamespace = 'public'::regnamespace "
            "UNION SELECT DISTINCT pg_get_userbyid(proowner) FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
        )
        assert [row[0] for row in owners] == [known.owner]
    assert str(kept).startswith("SCRAM-SHA-256$4096:")
    _counter_reads(postgres.url(name).set(username=second.role), clock)
    with pytest.raises(RuleBroken, match="station-not-admin"):
        roles.prepare(roles.admin_engine(postgres.url(name).set(username=second.role).render_as_string()))
    roles.lock_login(admin, known, "S1")
    with pytest.raises(OperationalError, match="not permitted to log in"):
        _counter_reads(postgres.url(name).set(username=second.role), clock)
    postgres.drop_database(name)


def _counter_reads(url: URL, clock: SetClock) -> None:
    assert seeded_ids(clock, 1).new()
    with create_engine(url, poolclass=NullPool).connect() as connection:
        connection.exec_driver_sql("SELECT position FROM station_head")


def test_a_counter_that_is_retired_meanwhile_goes_on_by_itself(tmp_path: Path, postgres: Cluster) -> None:
    with ExitStack() as closing:
        made = several(tmp_path, postgres, closing)
        second = made.counters[1]
        second.follower.sync()
        role = str(second.line.behind.station.engine.url.username)
        with roles.admin_engine(made.url).begin() as connection:
            group = role.rpartition("_")[0] + "_counter"
            connection.exec_driver_sql(f'REVOKE "{group}" FROM "{role}"')
        try:
            with pytest.raises(LineDown):
                second.follower.sync()
            assert second.follower.why_alone is CutOff.TURNED_AWAY
            assert standing(second, book_person(second.station, BERG)) == Standing.PROVISIONAL
        finally:
            with roles.admin_engine(made.url).begin() as connection:
                connection.exec_driver_sql(f'GRANT "{group}" TO "{role}"')
