"""On which days a station works."""

from datetime import date, timedelta

from sqlalchemy import Connection, select

from desktop.services.rule_book import is_open_weekday
from desktop.storage.models import Closure

_LONGEST_CLOSURE = 366
"""A station that is closed for longer than so many days in a row has no next day of work."""


class WorkingDays:
    """Tells on which local days a station works: open weekdays on which the whole of it is not closed.

    Args:
        connection: an open transaction; asked once, when it is made.
    """

    def __init__(self, connection: Connection, station_id: str) -> None:
        query = select(Closure.day).where(Closure.station_id == station_id, Closure.desk_id.is_(None))
        self._closed = frozenset(connection.execute(query).scalars())

    def __call__(self, day: date) -> bool:
        return is_open_weekday(day) and day not in self._closed

    def after(self, day: date) -> date:
        """Return the next working day after a day; the next day, where there is none for a year."""
        ahead = (day + timedelta(days=days) for days in range(1, _LONGEST_CLOSURE + 1))
        return next((each for each in ahead if self(each)), day + timedelta(days=1))
