"""Take in the appointments of a batch, past ones and cancelled ones too; one whose place is taken needs a new time."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import select

from desktop.domain.appointments import Origin, Standing, seat_ticks
from desktop.domain.booking_number import make_booking_number
from desktop.domain.cases import RequestedBy
from desktop.domain.exchange_words import BadLine, LineFault, RecordKind
from desktop.domain.ids import Randomness
from desktop.domain.refusals import RuleBroken
from desktop.exchange.reading import ReadLine
from desktop.exchange.records import AppointmentLine
from desktop.services.importing import foreign, items, overruled, places, standing
from desktop.services.importing.cases import is_older, keep_said
from desktop.services.importing.fields import APPOINTMENT, Values, appointment_values, said, time_of, unsaid
from desktop.services.importing.merging import Merged, merge
from desktop.services.importing.places import Wanted
from desktop.services.importing.standing import BY_APPLICANT, BY_STATION, MIGRATED, SaidBefore
from desktop.services.importing.taking import Taking, portions
from desktop.services.reference import catalogue
from desktop.storage import search_bulk
from desktop.storage.bulk import insert_rows, update_rows
from desktop.storage.models import Appointment, Case
from desktop.storage.search import Identifier, IdentifierKind

CASE, TIME, SERVICE, STATE, ORIGIN, NUMBER, CANCELLED, CAME_OVER = range(len(APPOINTMENT))

_COLUMNS = (
    "desk_id", "day", "start", "minutes", "service", "state", "origin", "booking_number", "cancel_reason", "note",
    "standing",
)  # fmt: skip
_NEW = ("id", "station_id", "case_id", "requested_by", "booked_by", "booked_at", *_COLUMNS)


@dataclass(frozen=True, slots=True)
class _Read:
    read: ReadLine
    id: str
    values: Values
    said: str
    person_id: str


def take(taking: Taking, lines: Iterable[tuple[ReadLine, AppointmentLine]], source: Randomness) -> None:
    """Write the appointments of some lines with their places, and count what became of each.

    Args:
        taking: the transaction.
        lines: the lines; each appointment once.
        source: makes the booking numbers of those that have none.
    """
    wanted = _of_known_cases(taking, list(lines))
    before = standing.said_before(taking.connection, RecordKind.APPOINTMENT, [one.id for one in wanted])
    fresh: list[_Read] = []
    known: list[_Read] = []
    behind: list[overruled.Line] = []
    for one in wanted:
        earlier = before.get(one.id)
        if earlier is None:
            fresh.append(one)
        elif earlier.said == one.said or is_older(taking, earlier):
            taking.counts.unchanged += 1
            behind.append((one.id, one.values[CASE], one.values))
        else:
            known.append(one)
    overruled.note(taking, RecordKind.APPOINTMENT, APPOINTMENT, behind, before, partial(_stand, taking))
    numbers = _numbers(taking, fresh + known)
    there = standing.appointments(taking.connection, [one.id for one in fresh + known], taking.numbers)
    taking.watch()
    _change(taking, [one for one in known + fresh if one.id in there], there, before, numbers)
    _add(taking, [one for one in fresh if one.id not in there], numbers, source)


def place_of(taking: Taking, appointment_id: str, time: Sequence[Any]) -> Wanted:
    """Return the place that a time means.

    Raises:
        BadLine: `unknown-desk`; `bad-time`, it is no time of the day in steps of five minutes.
    """
    desk, starts, minutes = time
    desk_id = taking.desks.get(desk)
    if desk_id is None:
        raise BadLine(LineFault.UNKNOWN_DESK, "desk")
    day, start = time_of(starts)
    try:
        seat_ticks(start, minutes)
    except RuleBroken:
        raise BadLine(LineFault.BAD_TIME, "starts") from None
    return Wanted(appointment_id, desk_id, day, start, minutes, starts)


def write(taking: Taking, changed: Sequence[tuple[Any, Merged]], *, refuse_taken: bool = False) -> None:
    """Write what changed of appointments, and give those another place whose time or state is another.

    Args:
        taking: the transaction.
        changed: the rows as they stand, with their fields as they shall stand.
        refuse_taken: somebody has asked for just this time, and it shall not become one that needs a new time.

    Raises:
        BadLine: as for `place_of`.
        RuleBroken: `import-time-taken`.
    """
    moved = [(row, both) for row, both in changed if both.changed & {"time", "state"}]
    places.give_back(taking, [row.id for row, _ in moved])
    wanted = {row.id: place_of(taking, row.id, both.values[TIME]) for row, both in changed}
    seated = [wanted[row.id] for row, both in moved if places.holds_place(_state(row, both))]
    shared = places.share_out(taking, seated)
    if refuse_taken and shared.without:
        raise RuleBroken("import-time-taken")
    places.give(taking, shared)
    moved_ids = {row.id for row, _ in moved}
    rows = []
    for row, both in changed:
        stands = row.standing
        if row.id in moved_ids:
            stands = (Standing.NEEDS_NEW_TIME if row.id in shared.without else Standing.FIRM).value
        reason, note = _why_cancelled(both.values[CANCELLED], row)
        columns = _columns(wanted[row.id], both.values, _state(row, both), both.values[NUMBER], reason, note, stands)
        rows.append((*columns, row.id))
    update_rows(taking.connection, "appointment", _COLUMNS, "id", rows, watch=taking.watch)
    _flag(taking, seated)


def _of_known_cases(taking: Taking, lines: list[tuple[ReadLine, AppointmentLine]]) -> list[_Read]:
    asked = {line.case for _, line in lines}
    owners = standing.owners(taking.connection, asked)
    unknown = asked.difference(owners)
    elsewhere = foreign.stations_of_cases(taking.connection, taking.secret, unknown)
    elsewhere.update({own: one.station_id for own, one in owners.items() if one.station_id != taking.station_id})
    services = {service.code for service in catalogue().services}
    found: list[_Read] = []
    for read, line in taking.watched(lines):
        if line.case in elsewhere:
            taking.refuse(read, LineFault.BELONGS_TO, "case", elsewhere[line.case])
            number = Identifier(IdentifierKind.BOOKING, line.booking_number or "")
            kept = (number,) if number.value and line.case not in owners else ()
            foreign.keep(taking.connection, taking.secret, elsewhere[line.case], kept)
        elif line.case not in owners and not taking.last_chance:
            taking.deferred.append(read.number)  # the case may stand further down
        elif line.case not in owners:
            taking.refuse(read, LineFault.UNKNOWN_CASE, "case")
        elif line.service not in services:
            taking.refuse(read, LineFault.BAD_CODE, "service")
        else:
            values = appointment_values(line)
            try:
                place_of(taking, line.id, values[TIME])
            except BadLine as fault:
                taking.refuse(read, fault)
                continue
            found.append(_Read(read, line.id, values, said(values), owners[line.case].person_id))
    return found


def _stand(taking: Taking, ids: list[str]) -> dict[str, Values]:
    there = standing.appointments(taking.connection, ids, taking.numbers)
    return {appointment_id: found.values for appointment_id, found in there.items()}


def _numbers(taking: Taking, wanted: Sequence[_Read]) -> dict[str, str]:
    """Return whose the booking numbers are that these lines name."""
    found: dict[str, str] = {}
    for portion in portions({one.values[NUMBER] for one in wanted if one.values[NUMBER]}):
        query = select(Appointment.booking_number, Appointment.id).where(Appointment.booking_number.in_(portion))
        found.update({row.booking_number: row.id for row in taking.connection.execute(query)})
    return found


def _is_taken(taking: Taking, one: _Read, numbers: dict[str, str]) -> bool:
    number = one.values[NUMBER]
    if not number or numbers.setdefault(number, one.id) == one.id:
        return False
    taking.refuse(one.read, LineFault.NUMBER_TAKEN, "booking_number")
    return True


def _add(taking: Taking, new: Sequence[_Read], numbers: dict[str, str], source: Randomness) -> None:
    chosen = [one for one in new if not _is_taken(taking, one, numbers)]
    wanted = {one.id: place_of(taking, one.id, one.values[TIME]) for one in chosen}
    seated = [wanted[one.id] for one in chosen if places.holds_place(one.values[STATE])]
    rows: list[tuple[Any, ...]] = []
    found: list[tuple[str, str, str, str]] = []
    shared = places.share_out(taking, seated)
    for one in taking.watched(chosen):
        values = one.values
        number = values[NUMBER] or make_booking_number(source)
        stands = (Standing.NEEDS_NEW_TIME if one.id in shared.without else Standing.FIRM).value
        reason, note = _why_cancelled(values[CANCELLED])
        asked = (RequestedBy.PORTAL if values[ORIGIN] == Origin.PUBLIC else RequestedBy.COUNTER).value
        own = (one.id, taking.station_id, values[CASE], asked, taking.staff_id, taking.now)
        rows.append((*own, *_columns(wanted[one.id], values, values[STATE], number, reason, note, stands)))
        found.append((IdentifierKind.BOOKING.value, number, one.person_id, values[CASE]))
    insert_rows(taking.connection, "appointment", _NEW, rows, watch=taking.watch)
    places.give(taking, shared)
    _flag(taking, seated)
    _note_migrated(taking, {one.values[CASE] for one in chosen if one.values[CAME_OVER]})
    keep_said(taking, RecordKind.APPOINTMENT, [(one.id, one.said) for one in chosen])
    if taking.has_search and not taking.first_load:
        search_bulk.put_people(taking.connection, (), (), found, taking.watch)
    taking.counts.added += len(chosen)
    taking.note_cases(one.values[CASE] for one in chosen)


def _change(
    taking: Taking,
    known: Sequence[_Read],
    there: dict[str, standing.StandingAppointment],
    before: dict[str, SaidBefore],
    numbers: dict[str, str],
) -> None:
    changed: list[tuple[Any, Merged]] = []
    merged: list[tuple[str, Merged]] = []
    kept: list[tuple[str, str]] = []
    for one in taking.watched(known):
        row = there[one.id].row
        if row.case_id != one.values[CASE]:
            taking.refuse(one.read, LineFault.OTHER_CASE, "case")
            continue
        if _is_taken(taking, one, numbers):
            continue
        earlier = before.get(one.id)
        base = unsaid(earlier.said) if earlier is not None else None
        ours = there[one.id].values
        theirs = list(one.values)
        theirs[NUMBER] = theirs[NUMBER] or ours[NUMBER]
        both = merge(APPOINTMENT, base, theirs, ours)
        if both.changed:
            taking.counts.changed += 1
            taking.cases.add(row.case_id)
            changed.append((row, both))
        else:
            taking.counts.unchanged += 1
        merged.append((one.id, both))
        kept.append((one.id, one.said))
    write(taking, changed)
    _note_migrated(taking, {row.case_id for row, both in changed if both.values[CAME_OVER]})
    keep_said(taking, RecordKind.APPOINTMENT, kept)
    items.note_differences(taking, RecordKind.APPOINTMENT, merged)
    if taking.has_search and not taking.first_load:
        _index_numbers(taking, changed, {one.id: one.person_id for one in known})


def _index_numbers(taking: Taking, changed: Sequence[tuple[Any, Merged]], people: dict[str, str]) -> None:
    dropped, added = [], []
    for row, both in changed:
        if "booking_number" in both.changed:
            kind, person_id = IdentifierKind.BOOKING.value, people[row.id]
            dropped.append((kind, row.booking_number, person_id, row.case_id))
            added.append((kind, both.values[NUMBER], person_id, row.case_id))
    search_bulk.put_people(taking.connection, (), dropped, added, taking.watch)


def _columns(
    place: Wanted, values: Sequence[Any], state: str, number: str, reason: str, note: str, stands: str
) -> tuple[Any, ...]:
    return (
        place.desk_id,
        place.day.isoformat(),
        place.start,
        place.minutes,
        values[SERVICE],
        state,
        values[ORIGIN],
        number,
        reason,
        note,
        stands,
    )


def _state(row: Any, both: Merged) -> str:
    # The file has no word for everything that can happen here: what did not change stays as it is.
    return str(both.values[STATE]) if "state" in both.changed else str(row.state)


def _why_cancelled(cancelled: Sequence[Any], row: Any = None) -> tuple[str, str]:
    """Return the reason and the note of an appointment."""
    by, reason = cancelled
    note = row.note if row is not None else ""
    if by == BY_APPLICANT:
        return BY_APPLICANT, reason
    if by == BY_STATION:
        return reason or BY_STATION, note
    return "", reason or note


def _flag(taking: Taking, seated: Sequence[Wanted]) -> None:
    outside = places.outside_plan(taking, seated)
    items.note_outside_plan(taking, [(one.appointment_id, one.kept) for one in outside])


def _note_migrated(taking: Taking, case_ids: set[str]) -> None:
    facts: list[tuple[str, str]] = []
    for portion in portions(case_ids):
        for row in taking.connection.execute(select(Case.id, Case.other_facts).where(Case.id.in_(portion))):
            known = {**row.other_facts, MIGRATED: True}
            facts.append((json.dumps(known, ensure_ascii=False, sort_keys=True, separators=(",", ":")), row.id))
    update_rows(taking.connection, "case_file", ("other_facts",), "id", facts)
