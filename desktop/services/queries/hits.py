"""One row for each person that was found: who it is, the case to open, and the next appointment."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from desktop.domain.appointments import State
from desktop.domain.cases import AddressProtection, CaseStatus
from desktop.domain.names import display_name


class Found(NamedTuple):
    """A person, or one of the person's cases, and why it fits; without a case the one to open is chosen here."""

    person_id: str
    case_id: str
    matched: str


class Hit(NamedTuple):
    """A person that fits, with the case to open: the one of the next appointment, else the newest.

    Attributes:
        born_on: `YYYY-MM-DD`, with `00` for what is unknown.
        matched: why it fits: `name`, `near`, `alike`, or the kind of identifier.
        protected: whether the address is; a reason is asked before the person is shown.
        next_day, next_start: the next appointment, local day and minute in Oslo.
        ambiguous: another person in the list has the same name and birth date.
    """

    person_id: str
    case_id: str
    name: str
    born_on: str
    citizenship: str
    duf: str
    application: str
    status: CaseStatus
    matched: str
    protected: bool
    next_day: date | None
    next_start: int | None
    next_state: State | None
    ambiguous: bool = False


# Written out, for it is asked at each key: what SQLAlchemy puts together takes longer than the answer.
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


def hits_of(connection: Connection, station_id: str, found: Sequence[Found], today: date) -> list[Hit]:
    """Return a row for each that has a case at the station (R17), in the order given; each case once.

    SQLite only.
    """
    wanted = msgspec.json.encode([each[:2] for each in found]).decode()
    asked = {"wanted": wanted, "station": station_id, "today": today.isoformat()}
    rows = connection.exec_driver_sql(_ROWS, asked)
    hits = [
        Hit(
            person_id=person_id,
            case_id=case_id,
            name=display_name(family, given),
            born_on=born_on,
            citizenship=citizenship,
            duf=duf,
            application=application,
            status=CaseStatus(status),
            matched=found[at].matched,
            protected=protection != AddressProtection.NONE,
            next_day=date.fromisoformat(day) if day else None,
            next_start=start,
            next_state=State(state) if state else None,
        )
        for (
            at, person_id, case_id, family, given, born_on, citizenship, duf, protection, application, status,
            day, start, state,
        ) in rows
    ]  # fmt: skip
    if len({hit.case_id for hit in hits}) == len(hits):
        return hits
    return list({hit.case_id: hit for hit in reversed(hits)}.values())[::-1]
