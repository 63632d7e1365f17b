"""One row for each person that was found: who it is, the case to open, and the next appointment."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from desktop.domain.appointments import State
from desktop.domain.cases import AddressProtection, CaseStatus
from desktop.domain.names import display_name
from desktop.storage import search_rows


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


def hits_of(connection: Connection, station_id: str, found: Sequence[Found], today: date) -> list[Hit]:
    """Return a row for each that has a case at the station (R17), in the order given; each case once.

    SQLite only.
    """
    rows = search_rows.rows_of(connection, station_id, [each[:2] for each in found], today)
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
