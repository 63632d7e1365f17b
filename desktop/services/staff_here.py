"""Who has given the password at this computer, and until when a PIN will do."""

import hashlib
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from desktop.storage.machine_secret import NoFolder, machine_secret
from desktop.storage.models import StaffHere, table

_HERE = table(StaffHere)


def note_password(connection: Connection, staff_id: str, password_hash: str, at: datetime) -> None:
    """Write down that somebody gave the password here; a PIN of before another password is gone.

    Nothing is written where the database is no file of this computer.
    """
    try:
        here = machine(connection)
    except NoFolder:
        return
    mark = mark_of(password_hash)
    row = connection.execute(select(_HERE).where(_HERE.c.staff_id == staff_id)).one_or_none()
    keeps = row is not None and row.machine == here and row.password_mark == mark
    connection.execute(delete(_HERE).where(_HERE.c.staff_id == staff_id))
    connection.execute(
        insert(_HERE).values(
            staff_id=staff_id,
            machine=here,
            password_at=at,
            password_mark=mark,
            pin_hash=row.pin_hash if row is not None and keeps else None,
            pin_failures=row.pin_failures if row is not None and keeps else 0,
        )
    )


def machine(connection: Connection) -> str:
    """Return by what the rows of this computer are known.

    Raises:
        NoFolder: the database is no file of this computer.
    """
    return hashlib.sha256(b"skranke which machine " + machine_secret(connection)).hexdigest()


def mark_of(password_hash: str) -> str:
    """Return the digest by which it is seen that a password was changed."""
    return hashlib.sha256(password_hash.encode()).hexdigest()
