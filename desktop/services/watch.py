"""Notice that another program has written to the same file."""

from desktop.storage.store import Store


class Watch:
    """Compares SQLite's count of foreign commits; on PostgreSQL it always says no, where changes are pulled."""

    def __init__(self, store: Store) -> None:
        self._sqlite = store.engine.dialect.name == "sqlite"
        # The count is one connection's own, so this one is kept.
        self._connection = store.engine.connect() if self._sqlite else None
        self._last = self._count()

    def moved(self) -> bool:
        """Tell whether another connection has committed since the last question."""
        now = self._count()
        moved, self._last = now != self._last, now
        return moved

    def close(self) -> None:
        """Give the connection back."""
        if self._connection is not None:
            self._connection.close()

    def _count(self) -> int:
        if self._connection is None:
            return 0
        with self._connection.begin() as transaction:
            count = int(self._connection.exec_driver_sql("PRAGMA data_version").scalar_one())
            transaction.rollback()
        return count
