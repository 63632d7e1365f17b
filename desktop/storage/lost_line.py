"""What a database on the other side of a line says when the line is at fault, and not what was asked."""

import re

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_DRIVER = "psycopg"
_NOT_LET_IN = frozenset({"42501", "28000", "28P01"})
"""Insufficient privilege: the counter was retired while its connection was open. The others: its login is no good."""
_SAID_AT_THE_DOOR = re.compile(r'password authentication failed|is not permitted to log in|role ".*" does not exist')
"""What the server says before it knows who asks; the driver hands on the sentence alone, without its code.

A server that speaks another language is not understood here, and counts as one that does not answer.
"""


def is_lost(fault: BaseException) -> bool:
    """Tell whether no answer came; what was asked may have been done all the same."""
    if isinstance(fault, PoolTimeout):
        return True
    if not isinstance(fault, DBAPIError) or not type(fault.orig).__module__.startswith(_DRIVER):
        return False
    return isinstance(fault, OperationalError) or fault.connection_invalidated or is_turned_away(fault)


def is_turned_away(fault: BaseException) -> bool:
    """Tell whether the server knows whoever asks no more: the role is gone or locked, or its password is another."""
    if not isinstance(fault, DBAPIError):
        return False
    code = getattr(fault.orig, "sqlstate", None)
    return code in _NOT_LET_IN or (code is None and _SAID_AT_THE_DOOR.search(str(fault.orig)) is not None)
