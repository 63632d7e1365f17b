"""What stands here: cases with their people and fees, appointments with their desks; as fields, many at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from desktop.domain.appointments import State
from desktop.domain.exchange_words import RecordKind
from desktop.domain.till import FeePurpose
from desktop.services.importing import rows
from desktop.services.importing.fields import NOT_CANCELLED, Values, kept_time
from desktop.services.importing.taking import portions
from desktop.storage.bulk import rows_in
from desktop.storage.models import Appointment, Case, Fee, ImportFile, Payment, Person

BY_APPLICANT, BY_STATION = "applicant", "station"
MIGRATED = "appointment.migrated_2024"
"""The further fact of a case that says that its booking came over from the old system (R26)."""

_AS_IN_A_FILE = {State.LEFT.value: State.NO_SHOW.value}
"""Who came and left again was not served: a file knows no other word for it."""


@dataclass(frozen=True, slots=True)
class StandingCase:
    """A case as it stands: its row, its person's, its fee's, and the fields."""

    row: Any
    person: Any
    fee: Any
    case_values: Values
    person_values: Values


@dataclass(frozen=True, slots=True)
class StandingAppointment:
    """An appointment as it stands: its row, and the fields."""

    row: Any
    values: Values


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """What a file said last of a record, and when that file was made (ISO 8601, UTC), or None."""

    said: str
    made_at: Any


class Owner(NamedTuple):
    """Whose a case is."""

    person_id: str
    station_id: str


def said_before(connection: Connection, kind: RecordKind, ids: Iterable[str]) -> dict[str, SaidBefore]:
    """Return what files said last, by the ids of the records."""
    question = f"SELECT id, said, file_id FROM imported_record WHERE kind = '{kind.value}' AND id"  # noqa: S608 - a code
    kept = list(rows_in(connection, question, ids))
    made = _made_at(connection, {file_id for _, _, file_id in kept})
    return {record_id: SaidBefore(said, made[file_id]) for record_id, said, file_id in kept}


def _made_at(connection: Connection, file_ids: Iterable[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for portion in portions(file_ids):
        query = select(ImportFile.id, ImportFile.made_at).where(ImportFile.id.in_(portion))
        found.update({row.id: row.made_at for row in connection.execute(query)})
    return found


def cases(connection: Connection, ids: Iterable[str]) -> dict[str, StandingCase]:
    """Return cases by their ids."""
    found: dict[str, StandingCase] = {}
    for portion in portions(ids):
        of_these = connection.execute(select(Case).where(Case.id.in_(portion))).all()
        people = _people(connection, {row.person_id for row in of_these})
        fees = _fees(connection, portion)
        for row in of_these:
            fee = fees.get(row.id)
            person = people[row.person_id]
            values = rows.case_values(row, rows.fee_values(fee))
            found[row.id] = StandingCase(row, person, fee, values, rows.person_values(person))
    return found


def owners(connection: Connection, ids: Iterable[str]) -> dict[str, Owner]:
    """Return whose cases are, by their ids: the person and the station."""
    question = "SELECT id, person_id, station_id FROM case_file WHERE id"
    return {case_id: Owner(person_id, station) for case_id, person_id, station in rows_in(connection, question, ids)}


def appointments(connection: Connection, ids: Iterable[str], desks: dict[str, str]) -> dict[str, StandingAppointment]:
    """Return appointments by their ids; `desks` has the numbers of the desks by their ids."""
    found: dict[str, StandingAppointment] = {}
    for portion in portions(ids):
        query = (
            select(*Appointment.__table__.columns, Case.other_facts.label("facts"))
            .join(Case, Case.id == Appointment.case_id)
            .where(Appointment.id.in_(portion))
        )
        for row in connection.execute(query).all():
            found[row.id] = StandingAppointment(row, _appointment_values(row, desks))
    return found


def _appointment_values(row: Any, desks: dict[str, str]) -> Values:
    return [
        row.case_id,
        [desks.get(row.desk_id, ""), kept_time(row.day, row.start), row.minutes],
        row.service,
        _AS_IN_A_FILE.get(row.state, row.state),
        row.origin,
        row.booking_number,
        _cancelled(row) if row.state == State.CANCELLED else NOT_CANCELLED,
        row.facts.get(MIGRATED),
    ]


def _cancelled(row: Any) -> Values:
    if row.cancel_reason == BY_APPLICANT:
        return [BY_APPLICANT, row.note]
    if row.cancel_reason in ("", BY_STATION):
        return [BY_STATION if row.cancel_reason else None, row.note]
    return [BY_STATION, row.cancel_reason]


def _people(connection: Connection, ids: set[str]) -> dict[str, Any]:
    return {row.id: row for row in connection.execute(select(Person).where(Person.id.in_(ids))).all()}


def _fees(connection: Connection, case_ids: Iterable[str]) -> dict[str, Any]:
    query = (
        select(*Fee.__table__.columns, Payment.day.label("paid_here"))
        .join(Payment, (Payment.fee_id == Fee.id) & Payment.reversed_at.is_(None), isouter=True)
        .where(Fee.case_id.in_(tuple(case_ids)), Fee.purpose == FeePurpose.APPLICATION)
    )
    return {row.case_id: row for row in connection.execute(query).all()}
