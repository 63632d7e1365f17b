"""That no time was free in time is proven, not claimed (R18, R34): the search is made here, and its proof is kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select, update

from desktop.domain.appointments import TICK_MINUTES, Audience, State
from desktop.domain.catalogue_lookup import service_of
from desktop.domain.changes import Touched
from desktop.domain.clock import OSLO, minute_of_day
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.advice import advice_on
from desktop.services.appointments import case_at_this_station, refuse_closed_case, refuse_other_station
from desktop.services.bookable import released
from desktop.services.commands import handles
from desktop.services.free_times import HORIZON_DAYS, FreeTime
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays
from desktop.services.work import Work
from desktop.storage.models import Appointment, Case, ClosedHours, Closure, Desk, Hold, Seat, Slot
from desktop.storage.store import Store

NO_TIME = "no_time_available"
"""The further fact of a case that R34 hangs on."""
PROOF = "no_time_proof"


@dataclass(frozen=True, slots=True)
class NoTimeProof:
    """What was looked for, when and by whom, and what there was instead.

    Attributes:
        asked_at: when, UTC.
        asked_by, asked_by_name: the id and the name of the member of staff.
        service, minutes: the errand.
        desks: the numbers of the desks that take it.
        deadline: the last local day in time (R33).
        published_to: the last local day for which times were published then, or None.
        first_after: the first time that was free after the deadline, or None.
        first_after_public: whether that one was for booking in the portal.
    """

    asked_at: datetime
    asked_by: str
    asked_by_name: str
    service: str
    minutes: int
    desks: tuple[str, ...]
    deadline: date
    published_to: date | None
    first_after: FreeTime | None
    first_after_public: bool = False


@dataclass(frozen=True, slots=True)
class NoteNoTimeAvailable:
    """Note that no time was free in time; the proof is found by the handler, and stands here for the journal."""

    case_id: str
    proof: NoTimeProof | None = None


@dataclass(frozen=True, slots=True)
class RetractNoTimeAvailable:
    """Take the note back; `earlier` is the proof that stood before it, if there was one."""

    case_id: str
    earlier: NoTimeProof | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A time that a place of the plan offers."""

    time: FreeTime
    audience: Audience


@handles(NoteNoTimeAvailable, name="note-no-time", right=Right.BOOK, touches=Touched.CASES)
def note_no_time(work: Work, command: NoteNoTimeAvailable) -> NoTimeProof:
    """Look for a time on or before the deadline, and keep the proof that there was none; return it.

    Places for staff count, and published places of the portal. A place of the portal counts whatever its length: the
    portal gives one to one applicant. A place that somebody only holds is not taken.

    Raises:
        RuleBroken: `times-are-free` with the first one, `times-are-held`; `no-deadline`, `deadline-passed`,
            `nothing-published`, `handed-in-already`, `booked-in-time`; `case-closed`; `no-case`, `belongs-to` (R17).
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    refuse_closed_case(case)
    # A replay brings the proof that was found when the command was given; nobody else's claim is taken for one.
    proof = command.proof if command.proof and _is_of(work, command.proof) else _prove(work, case)
    earlier = proof_among(case.other_facts)
    _keep(work, case, proof)
    work.command = replace(command, proof=proof)
    work.undo = RetractNoTimeAvailable(command.case_id, earlier)
    return proof


@handles(RetractNoTimeAvailable, name="retract-no-time", right=Right.BOOK, touches=Touched.CASES)
def retract_no_time(work: Work, command: RetractNoTimeAvailable) -> None:
    """Forget the note, or go back to the one before it.

    Raises:
        RuleBroken: `no-case`, `belongs-to` (R17); `no-time-not-noted`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    if proof_among(case.other_facts) is None:
        raise RuleBroken("no-time-not-noted")
    _keep(work, case, command.earlier)


def no_time_proof(store: Store, case_id: str) -> NoTimeProof | None:
    """Return the proof that is kept with a case, or None.

    Raises:
        RuleBroken: `no-case`; `belongs-to` (R17).
    """
    with store.read() as connection:
        row = connection.execute(select(Case.station_id, Case.other_facts).where(Case.id == case_id)).one_or_none()
        if row is None:
            raise RuleBroken("no-case")
        refuse_other_station(connection, store.device.station_id, row.station_id)
    return proof_among(row.other_facts)


def proof_among(other_facts: dict[str, Any]) -> NoTimeProof | None:
    """Return the proof among the further facts of a case, or None."""
    kept = other_facts.get(PROOF)
    return msgspec.convert(kept, NoTimeProof) if kept is not None else None


def first_place(
    connection: Connection,
    station_id: str,
    service: str,
    minutes: int,
    now: datetime,
    days: tuple[date, date],
    *,
    held_is_taken: bool,
) -> Place | None:
    """Return the first free place between two local days, both included; for staff or in the portal.

    Args:
        service: desks that do not take it are left out.
        minutes: what a time for staff has to have room for, over one place or several that follow one another.
        now: the present instant, UTC; what has begun does not count.
        held_is_taken: whether a place that somebody holds at this moment is not free.
    """
    local = now.astimezone(OSLO)
    first, last = max(days[0], local.date()), days[1]
    desks = _desks(connection, station_id, service)
    if first > last or not desks:
        return None
    slots = connection.execute(
        select(Slot.desk_id, Slot.day, Slot.start, Slot.minutes, Slot.audience)
        .where(Slot.desk_id.in_(list(desks)), Slot.day >= first, Slot.day <= last, released(now))
        .order_by(Slot.day)
    ).all()
    known = holidays()
    for day, group in groupby(slots, key=lambda slot: slot.day):
        if known.name(day, Language.BOKMAL):
            continue
        closed = _closed_desks(connection, station_id, day, desks)
        taken = _taken_ticks(connection, list(desks), day, now, held_is_taken=held_is_taken)
        hours = _closed_ticks(connection, station_id, day)
        begun = minute_of_day(local.time()) if day == local.date() else -1
        by_desk: dict[str, list[Any]] = {}  # rows of places
        for slot in group:
            by_desk.setdefault(slot.desk_id, []).append(slot)
        free = [
            Place(FreeTime(desk_id, desks[desk_id].number, day, start, length), audience)
            for desk_id, there in by_desk.items()
            if desk_id not in closed
            for start, length, audience in _offers(there, minutes)
            if start > begun
            and not (taken.get(desk_id, set()) | hours.get(desk_id, set()) | hours.get(None, set()))
            & _ticks(start, length)
        ]
        if free:
            return min(free, key=lambda place: (place.time.start, desks[place.time.desk_id].position))
    return None


def _is_of(work: Work, proof: NoTimeProof) -> bool:
    return (proof.asked_at, proof.asked_by) == (work.at, work.actor.staff_id)


def _prove(work: Work, case: Row[Any]) -> NoTimeProof:
    deadlines = advice_on(work.connection, case.id, work.today, work.station_id).conclusions.deadlines.value
    if case.attended_at is not None:
        raise RuleBroken("handed-in-already", "R32")
    if deadlines is None:
        raise RuleBroken("no-deadline", "R33")
    deadline = deadlines.attend_by
    if deadline < work.today:
        raise RuleBroken("deadline-passed", "R34", day=deadline)
    errand = service_of(catalogue(), case.application)
    _refuse_booked(work, case.id, errand.code, deadline)
    desks = _desks(work.connection, work.station_id, errand.code)
    published_to = _published_to(work.connection, list(desks), work.at)
    if published_to is None or published_to < work.today:
        raise RuleBroken("nothing-published", "R21")
    search = (work.connection, work.station_id, errand.code, errand.minutes, work.at)
    until = (work.today, deadline)
    if place := first_place(*search, until, held_is_taken=True):
        raise RuleBroken("times-are-free", "R34", day=deadline, free=place.time)
    if place := first_place(*search, until, held_is_taken=False):
        raise RuleBroken("times-are-held", "R34", day=deadline, free=place.time)
    begin = deadline + timedelta(days=1)
    # What is held is not booked: mostly it is this very panel that holds the first time after the deadline.
    after = first_place(*search, (begin, begin + timedelta(days=HORIZON_DAYS)), held_is_taken=False)
    return NoTimeProof(
        asked_at=work.at,
        asked_by=work.actor.staff_id,
        asked_by_name=work.actor.name,
        service=errand.code,
        minutes=errand.minutes,
        desks=tuple(desk.number for desk in desks.values()),
        deadline=deadline,
        published_to=published_to,
        first_after=after.time if after else None,
        first_after_public=after is not None and after.audience is Audience.PUBLIC,
    )


def _refuse_booked(work: Work, case_id: str, service: str, deadline: date) -> None:
    in_time = work.connection.execute(
        select(Appointment.day).where(
            Appointment.case_id == case_id,
            Appointment.service == service,
            Appointment.state == State.BOOKED,
            Appointment.day >= work.today,
            Appointment.day <= deadline,
        )
    ).first()
    if in_time:
        raise RuleBroken("booked-in-time", "R33", day=in_time.day)


def _keep(work: Work, case: Row[Any], proof: NoTimeProof | None) -> None:
    facts = {name: value for name, value in case.other_facts.items() if name not in (NO_TIME, PROOF)}
    if proof is not None:
        facts |= {NO_TIME: True, PROOF: msgspec.to_builtins(proof)}
    work.connection.execute(update(Case).where(Case.id == case.id).values(other_facts=facts))


def _desks(connection: Connection, station_id: str, service: str) -> dict[str, Row[Any]]:
    rows = connection.execute(select(Desk).where(Desk.station_id == station_id).order_by(Desk.position))
    return {row.id: row for row in rows if not row.services or service in row.services}


def _published_to(connection: Connection, desks: Sequence[str], now: datetime) -> date | None:
    query = select(Slot.day).where(Slot.desk_id.in_(desks), released(now)).order_by(Slot.day.desc()).limit(1)
    return connection.execute(query).scalars().one_or_none()


def _closed_desks(connection: Connection, station_id: str, day: date, desks: dict[str, Row[Any]]) -> set[str]:
    closures = select(Closure.desk_id).where(Closure.station_id == station_id, Closure.day == day)
    closed = set(connection.execute(closures).scalars())
    return set(desks) if None in closed else {desk for desk in closed if desk is not None}


def _closed_ticks(connection: Connection, station_id: str, day: date) -> dict[str | None, set[int]]:
    """Return the ticks of closed hours by desk; under None those of the whole station."""
    closed: dict[str | None, set[int]] = {}
    for row in connection.execute(
        select(ClosedHours.desk_id, ClosedHours.start, ClosedHours.ends).where(
            ClosedHours.station_id == station_id, ClosedHours.day == day
        )
    ):
        closed.setdefault(row.desk_id, set()).update(_ticks(row.start, row.ends - row.start))
    return closed


def _taken_ticks(
    connection: Connection, desks: Sequence[str], day: date, now: datetime, *, held_is_taken: bool
) -> dict[str, set[int]]:
    rows = connection.execute(
        select(Seat.desk_id, Seat.tick, Seat.appointment_id, Hold.expires_at)
        .join(Hold, Hold.id == Seat.hold_id, isouter=True)
        .where(Seat.desk_id.in_(desks), Seat.day == day, Seat.seat == 1)
    )
    taken: dict[str, set[int]] = {}
    for row in rows:
        if row.appointment_id is not None or (held_is_taken and row.expires_at > now):
            taken.setdefault(row.desk_id, set()).add(row.tick)
    return taken


def _offers(slots: Sequence[Any], minutes: int) -> Iterator[tuple[int, int, Audience]]:
    """Yield start, length and audience of all times that the places of a desk on a day offer."""
    staff = {tick for slot in slots if slot.audience == Audience.STAFF for tick in _ticks(slot.start, slot.minutes)}
    for slot in slots:
        if slot.audience == Audience.PUBLIC:
            yield slot.start, slot.minutes, Audience.PUBLIC
            continue
        if _ticks(slot.start, minutes) <= staff:
            yield slot.start, minutes, Audience.STAFF


def _ticks(start: int, minutes: int) -> set[int]:
    return set(range(start // TICK_MINUTES, (start + minutes) // TICK_MINUTES))
