"""Databases for tests: no commit waits for a disk, and a statement is compiled once a process, not once a database.

Every test has a database of its own, so an engine of its own; what SQLAlchemy remembers of a compiled statement dies
with the engine. Here engines of one kind count as one to that memory. Nothing else about them changes.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Dialect, Engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from desktop.keeping import key_ways
from desktop.storage import engine as program

DURABILITY_AS_SHIPPED = program.DURABILITY

_COMPILED: dict[Any, Any] = {}


class _OneOfMany(Dialect):
    """A dialect that is equal to every other of its kind, as the key of a compiled statement compares it."""

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))

    @classmethod
    def engine_created(cls, engine: Engine) -> None:
        """Have an engine look among the statements that others have compiled."""
        engine.update_execution_options(compiled_cache=_COMPILED)


class OneSQLite(_OneOfMany, SQLiteDialect_pysqlite):
    """SQLite, where all databases share the compiled statements."""

    supports_statement_cache = True


class OnePostgreSQL(_OneOfMany, PGDialect_psycopg):
    """PostgreSQL, where all databases share the compiled statements."""

    supports_statement_cache = True


def use_quick_databases() -> None:
    """Make every engine of this process from now on a quick one, and no passphrase take long."""
    program.DURABILITY = "OFF"
    key_ways.COST = key_ways.Argon2(time=1, memory=64, lanes=1)
    registry.register("sqlite.pysqlite", __name__, OneSQLite.__name__)
    for name in ("postgresql", "postgresql.psycopg"):
        registry.register(name, __name__, OnePostgreSQL.__name__)
