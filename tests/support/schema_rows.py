"""The rows of a small station, kept once per revision of the schema: what an upgrade must be able to carry on.

`python -m tests.support.schema_rows FOLDER FILE` writes the rows of the database in a folder; it is run once, when a
revision is finished, and the file is never changed afterwards.
"""

import json
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, inspect, text

from desktop.storage.engine import sqlite_engine
from desktop.storage.store import DATABASE_FILE

LEFT_OUT = ("alembic_version", "search_")


def read_rows(engine: Engine) -> dict[str, list[dict[str, Any]]]:
    """Return all rows of all tables as the database holds them."""
    names = [name for name in inspect(engine).get_table_names() if not name.startswith(LEFT_OUT)]
    with engine.connect() as connection:
        return {
            name: [dict(row) for row in connection.execute(text(f'SELECT * FROM "{name}"')).mappings()]  # noqa: S608
            for name in sorted(names)
        }


def write_rows(engine: Engine, rows: dict[str, list[dict[str, Any]]]) -> None:
    """Put rows into the tables of an empty database of the same revision."""
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for table, entries in rows.items():
            for entry in entries:
                columns = ", ".join(f'"{name}"' for name in entry)
                values = ", ".join(f":{name}" for name in entry)
                connection.execute(text(f'INSERT INTO "{table}" ({columns}) VALUES ({values})'), entry)  # noqa: S608


if __name__ == "__main__":
    source = sqlite_engine(Path(sys.argv[1]) / DATABASE_FILE)
    Path(sys.argv[2]).write_text(json.dumps(read_rows(source), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
