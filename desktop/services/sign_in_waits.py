"""Attempts to sign in that failed: counted in this computer's own file, so that starting again does not help.

An attempt is counted before it is checked and struck out when it was right: whoever kills the program meanwhile, or
tries in several programs at once, wins nothing.
"""

import hashlib
import hmac
from datetime import timedelta
from math import ceil

from sqlalchemy import Connection, delete, insert, select, update

from desktop.domain.refusals import RuleBroken
from desktop.domain.sign_in_rules import wait_left
from desktop.services.sign_in_rules import terms
from desktop.storage.machine_secret import NoFolder, machine_secret
from desktop.storage.models import SignInFailure, table
from desktop.storage.store import Store

_FAILURES = table(SignInFailure)


class MustWait(RuleBroken):
    """Too many attempts have failed: the next one is looked at when some time has passed.

    Attributes:
        left: how long that still is.
    """

    def __init__(self, left: timedelta) -> None:
        seconds = ceil(left.total_seconds())
        if seconds < 60:
            super().__init__("sign-in-wait-seconds", seconds=seconds)
        else:
            super().__init__("sign-in-wait-minutes", minutes=ceil(seconds / 60))
        self.left = left


def begin_attempt(store: Store, login: str) -> int:
    """Count an attempt, and return how many failed in a row before it; none are counted in a station's database.

    Raises:
        MustWait: it comes too early; it is not counted.
    """
    terms_, now = terms(), store.clock.now()
    with store.write() as connection:
        key = _key(connection, login)
        if key is None:
            return 0
        connection.execute(delete(_FAILURES).where(_FAILURES.c.last_at < now - terms_.forgotten_after))
        mine = _FAILURES.c.login_key == key
        row = connection.execute(select(_FAILURES.c.failures, _FAILURES.c.last_at).where(mine)).one_or_none()
        if row is None:
            connection.execute(insert(_FAILURES).values(login_key=key, failures=1, last_at=now))
            return 0
        # A failure of the future is one of a clock that has been set back since: the wait begins now.
        left = wait_left(terms_, row.failures, min(row.last_at, now), now)
        values = {"last_at": min(row.last_at, now)} if left else {"failures": row.failures + 1, "last_at": now}
        connection.execute(update(_FAILURES).where(mine).values(**values))
    if left:
        raise MustWait(left)
    return int(row.failures)


def was_right(connection: Connection, login: str) -> None:
    """Strike out the failures of a user name, for somebody has signed in by it."""
    if (key := _key(connection, login)) is not None:
        connection.execute(delete(_FAILURES).where(_FAILURES.c.login_key == key))


def time_to_wait(store: Store, login: str) -> timedelta:
    """Return how long a user name has to wait at this computer; nothing where it need not."""
    now = store.clock.now()
    with store.read() as connection:
        key = _key(connection, login)
        if key is None:
            return timedelta()
        query = select(_FAILURES.c.failures, _FAILURES.c.last_at).where(_FAILURES.c.login_key == key)
        row = connection.execute(query).one_or_none()
    return wait_left(terms(), row.failures, min(row.last_at, now), now) if row else timedelta()


def _key(connection: Connection, login: str) -> str | None:
    """Return under what a user name is counted; None where the database is no file of this computer."""
    try:
        secret = machine_secret(connection)
    except NoFolder:
        return None
    return hmac.digest(secret, login.strip().casefold().encode(), hashlib.sha256).hex()
