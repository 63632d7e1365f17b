"""The version of the schema: made, checked and brought up to date.

The number of the schema lies in the file's header (`PRAGMA user_version`), so that a start needs no Alembic; only a
step to a newer schema imports it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, insert

from desktop.storage import row_log, search, search_shown, search_words
from desktop.storage.models import Base, StationHead

if TYPE_CHECKING:
    from alembic.config import Config

REVISIONS: dict[int, str] = {1: "0001", 2: "0002", 3: "0003", 4: "0004", 5: "0005", 6: "0006", 7: "0007"}
"""The Alembic revision of each schema number, oldest first."""

NEWEST = max(REVISIONS)
SHOWN_SINCE = 4
"""From this number on the search keeps what it shows."""
WATCHED_SINCE = 6
"""From this number on the station notes which rows are changed."""


class SchemaTooNew(Exception):
    """The database was written by a newer program; nothing was touched."""

    def __init__(self, found: int) -> None:
        super().__init__(f"schema {found} is newer than {NEWEST}")
        self.found = found


class SchemaBroken(Exception):
    """An upgrade would have left a row that points to nothing; it was not made."""


def create_schema(engine: Engine) -> None:
    """Make all tables of the newest schema in an empty database, as its models say; a test holds both ways together."""
    from alembic import command

    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        if connection.dialect.name == "sqlite":
            for statement in (*search.MAKE, *search_words.MAKE, *search_shown.MAKE, *search_shown.TRIGGERS):
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA user_version = {NEWEST}")
        else:
            connection.execute(insert(StationHead).values(id=1, position=0, writer=""))
            row_log.watch(connection)
        command.stamp(config_on(connection), REVISIONS[NEWEST])


def check_schema(engine: Engine) -> None:
    """Bring an older schema up to date and refuse a newer one.

    Raises:
        SchemaTooNew: the database was written by a newer program.
    """
    with engine.connect() as connection:
        found = schema_number(connection)
    if found > NEWEST:
        raise SchemaTooNew(found)
    if found < NEWEST:
        upgrade(engine)


def schema_number(connection: Connection) -> int:
    """Return the number of the schema, 0 where there is none yet."""
    if connection.dialect.name == "sqlite":
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    # Asked at each contact with a station: what Alembic would ask, without importing it.
    if connection.exec_driver_sql("SELECT to_regclass('alembic_version')").scalar_one() is None:
        return 0
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
    return next((number for number, name in REVISIONS.items() if name == revision), 0)


def upgrade(engine: Engine, to: int = NEWEST) -> None:
    """Bring the schema up to a number, in one transaction.

    Raises:
        SchemaBroken: a row would point to one that is not there; nothing was changed.
    """
    from alembic import command

    with engine.connect() as connection, _without_foreign_keys(connection), connection.begin():
        watched = False
        if connection.dialect.name == "sqlite":
            # A table that is rebuilt must not be named by a trigger meanwhile, and would lose its own. A revision that
            # changes what the search shows fills it again (`search_shown.fill`).
            for statement in search_shown.DROP_TRIGGERS:
                connection.exec_driver_sql(statement)
            watched = row_log.is_watched(connection)
            row_log.stop_watching(connection)
        command.upgrade(config_on(connection), REVISIONS[to])
        if watched or (to >= WATCHED_SINCE and connection.dialect.name == "postgresql"):
            row_log.watch(connection)
        if connection.dialect.name == "sqlite":
            if to >= SHOWN_SINCE:
                for statement in search_shown.TRIGGERS:
                    connection.exec_driver_sql(statement)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise SchemaBroken
            connection.exec_driver_sql(f"PRAGMA user_version = {to}")


@contextmanager
def _without_foreign_keys(connection: Connection) -> Iterator[None]:
    """Let SQLite rebuild a table that others point to; it can switch its checks only outside a transaction."""
    if connection.dialect.name != "sqlite":
        yield
        return
    plain = connection.connection.dbapi_connection
    assert plain is not None  # noqa: S101 - it has just been opened
    plain.cursor().execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        plain.cursor().execute("PRAGMA foreign_keys = ON")


def config_on(connection: Connection) -> "Config":
    """Return Alembic's configuration for an open connection."""
    from alembic.config import Config

    config = Config()
    # An installed program lies in a folder, never in an archive, so the migrations have a path.
    config.set_main_option("script_location", str(files("desktop.storage") / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
