"""How the data of this counter lie on its disk."""

from desktop.storage.store import Store


def is_encrypted(store: Store) -> bool:
    """Tell whether the counter's own file is encrypted; the station's database is the server's own matter."""
    with store.read() as connection:
        if connection.dialect.name != "sqlite":
            return True
        return str(connection.exec_driver_sql("PRAGMA cipher_status").scalar_one_or_none()) == "1"
