"""A database whose journal takes no entry, as on a full disk."""

from sqlalchemy import text

from desktop.storage.store import Store


def break_journal(store: Store) -> None:
    """Let every further entry of the journal fail; SQLite only."""
    with store.write() as connection:
        connection.execute(
            text(
                "CREATE TRIGGER no_more_entries BEFORE INSERT ON journal_entry "
                "BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"
            )
        )
