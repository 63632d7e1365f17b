"""Notice that another program, or the rounds to the station, have written to the same file."""

from desktop.storage.store import Store

_ROWS = "SELECT (SELECT position FROM station_link), (SELECT max(rowid) FROM journal_entry)"
"""What grows with every change of rows at a counter that has a station: a pull, or an entry of its own journal."""


class Watch:
    """Compares SQLite's count of foreign commits; on PostgreSQL it always says no, where changes are pulled.

    A counter with a station also writes down when that was last heard of. No screen shows anything else because of it,
    and so it does not count.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._sqlite = store.engine.dialect.name == "sqlite"
        # The count is one connection's own, so this one is kept; not the one that has in its memory what was read last.
        with store.read():
            self._connection = store.engine.connect() if self._sqlite else None
        self._last = self._count()
        self._last_rows = self._rows()

    def moved(self) -> bool:
        """Tell whether another connection has committed since the last question."""
        now = self._count()
        moved, self._last = now != self._last, now
        if not moved or self._store.station is None:
            return moved
        rows = self._rows()
        moved, self._last_rows = rows != self._last_rows, rows
        return moved

    def close(self) -> None:
        """Give the connection back."""
        if self._connection is not None:
            self._connection.close()

    def _count(self) -> int:
        return int(self._asked("PRAGMA data_version")[0])

    def _rows(self) -> tuple[int, ...]:
        return self._asked(_ROWS) if self._store.station is not None else ()

    def _asked(self, statement: str) -> tuple[int, ...]:
        if self._connection is None:
            return (0,)
        with self._connection.begin() as transaction:
            found = tuple(self._connection.exec_driver_sql(statement).one())
            transaction.rollback()
        return found
