"""Who has an appointment on a day, for the search: asked at each key. SQLite only."""

from datetime import date

from desktop.storage.plain import Plain, rows_of
from desktop.storage.search_shown import Entry

_MARK = "SELECT coalesce(max(rowid), 0) FROM journal_entry"
_DUE = """
    SELECT DISTINCT s.number, s.person_id, s.shown
    FROM appointment a JOIN case_file c ON c.id = a.case_id JOIN search_person s ON s.person_id = c.person_id
    WHERE a.station_id = ? AND a.day = ? AND a.state <> 'cancelled'
"""


def due_on(plain: Plain, station_id: str, day: date) -> list[Entry]:
    """Return those who have an appointment on a local day that was not cancelled."""
    return rows_of(plain, _DUE, (station_id, day.isoformat()))


def journal_mark(plain: Plain) -> int:
    """Return a number that grows with each entry of the journal, and so with each change."""
    ((mark,),) = rows_of(plain, _MARK)
    return int(mark)
