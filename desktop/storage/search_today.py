"""The rows of those whom the search found. SQLite only.

Written out, for it is asked at each key: what SQLAlchemy puts together takes longer than the answer.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, Row

_UPCOMING = """
    SELECT x.id FROM appointment x JOIN case_file y ON y.id = x.case_id
    WHERE y.person_id = p.id AND y.station_id = :station AND (w.case_id = '' OR y.id = w.case_id)
      AND x.day >= :today AND x.state IN ('booked', 'arrived', 'in-service')
    ORDER BY x.day, x.start LIMIT 1
"""
_NEWEST = """
    SELECT z.id FROM case_file z
    WHERE z.person_id = p.id AND z.station_id = :station AND (w.case_id = '' OR z.id = w.case_id)
    ORDER BY z.opened_at DESC LIMIT 1
"""
# Who was entered twice is found by what either entry says, and shown once.
_STANDING = "SELECT j.kept_id FROM person_join j WHERE j.gone_id = w.person_id AND j.parted_at IS NULL"
_ROWS = f"""
    WITH wanted AS MATERIALIZED (
        SELECT key AS at, value ->> 0 AS person_id, value ->> 1 AS case_id FROM json_each(:wanted)
    )
    SELECT w.at, p.id, c.id, p.family_name, p.given_names, p.born_on, p.citizenship, p.duf, p.protection,
           c.application, c.status, a.day, a.start, a.state
    FROM wanted w
    JOIN person p ON p.id = coalesce(({_STANDING}), w.person_id)
    LEFT JOIN appointment a ON a.id = ({_UPCOMING})
    JOIN case_file c ON c.id = coalesce(a.case_id, ({_NEWEST}))
    ORDER BY w.at
"""  # noqa: S608 - all parts stand above
_NAME = "SELECT family_name, given_names FROM person WHERE id = ?"
_MARK = "SELECT coalesce(max(rowid), 0) FROM journal_entry"
_DUE = """
    SELECT DISTINCT p.id, p.family_name, p.given_names
    FROM appointment a JOIN case_file c ON c.id = a.case_id JOIN person p ON p.id = c.person_id
    WHERE a.station_id = ? AND a.day = ? AND a.state <> 'cancelled'
"""


def rows_of(
    connection: Connection, station_id: str, wanted: Sequence[tuple[str, str]], today: date
) -> Iterable[Row[*tuple[Any, ...]]]:
    """Return a row for each person id, and case id or none, that has a case at the station (R17), in that order.

    Each begins with the number of the one wanted; then who it is, the case to open, and the next appointment.
    """
    asked = {
        "wanted": msgspec.json.encode(wanted).decode(),
        "station": station_id,
        "today": today.isoformat(),
    }
    return connection.exec_driver_sql(_ROWS, asked)


def name_of(connection: Connection, person_id: str) -> tuple[str, str]:
    """Return the family name and the given names of a person."""
    family, given = connection.exec_driver_sql(_NAME, (person_id,)).one()
    return family, given


def due_on(connection: Connection, station_id: str, day: date) -> Iterable[Row[*tuple[Any, ...]]]:
    """Return id and names of those who have an appointment on a local day that was not cancelled."""
    return connection.exec_driver_sql(_DUE, (station_id, day.isoformat()))


def journal_mark(connection: Connection) -> int:
    """Return a number that grows with each entry of the journal, and so with each change."""
    return int(connection.exec_driver_sql(_MARK).scalar_one())
