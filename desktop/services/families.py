"""Families: cases that belong together, each with an appointment of its own (R22), booked in one go."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from desktop.domain.booking_number import make_booking_number
from desktop.domain.cases import RequestedBy
from desktop.domain.catalogue_lookup import service, service_of
from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import wall_clock
from desktop.domain.papers import AppointmentEvent
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import BookAppointment, MoveAppointment, case_at_this_station
from desktop.services.booking_rules import Overrule
from desktop.services.commands import Command, handles, perform
from desktop.services.free_times import FreeTime
from desktop.services.papers import IssueAppointmentLetter
from desktop.services.reference import catalogue
from desktop.services.work import Actor, Work
from desktop.storage.models import Case
from desktop.storage.store import Store

FOLLOW_UP = "follow-up"
"""The errand of somebody who has handed in already."""


@dataclass(frozen=True, slots=True)
class LinkFamily:
    """Let cases be one family; families that they belong to already become one.

    Attributes:
        family_id: for a new family; one that is there already keeps its own.
    """

    family_id: str
    case_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnlinkFamily:
    """Take a case out of its family; who is left alone is no family."""

    case_id: str


@dataclass(frozen=True, slots=True)
class Kinship:
    """To which family a case belongs, or None."""

    case_id: str
    family_id: str | None


@dataclass(frozen=True, slots=True)
class RestoreFamilies:
    """Let cases belong to the families that they belonged to."""

    before: tuple[Kinship, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """A case and the time at which its applicant comes.

    Attributes:
        moving: the id of the appointment that is moved there, or empty where one is booked.
        number: its booking number, which it keeps (R25).
        before: when it is now, or None.
    """

    case_id: str
    service: str
    time: FreeTime
    moving: str = ""
    number: str = ""
    before: FreeTime | None = None

    @property
    def stays(self) -> bool:
        """Tell whether nothing is to be done."""
        return self.time == self.before


@dataclass(frozen=True, slots=True)
class FamilyBooked:
    """What was booked or moved: ids of appointments, booking numbers, numbers of letters, and how many were moved."""

    appointments: tuple[str, ...]
    booking_numbers: tuple[str, ...]
    letters: tuple[str, ...]
    changes: Changes
    moved: int = 0


@handles(LinkFamily, name="link-family", right=Right.BOOK, touches=Touched.CASES)
def link(work: Work, command: LinkFamily) -> str:
    """Write the family, and return its id.

    Raises:
        RuleBroken: `belongs-to` (R17); `family-of-one`; `same-person-twice`, each person is in it once.
    """
    rows = [case_at_this_station(work, case_id) for case_id in dict.fromkeys(command.case_ids)]
    if len(rows) < 2:
        raise RuleBroken("family-of-one")
    work.about(rows[0].id)
    families = list(dict.fromkeys(row.family_id for row in rows if row.family_id))
    together = {row.id: row for row in (*rows, *_members(work.connection, families))}
    if len({row.person_id for row in together.values()}) < len(together):
        raise RuleBroken("same-person-twice", "R22")
    family_id = families[0] if families else command.family_id
    _write(work, [Kinship(case_id, family_id) for case_id in together])
    work.undo = RestoreFamilies(tuple(Kinship(row.id, row.family_id) for row in together.values()))
    return family_id


@handles(UnlinkFamily, name="unlink-family", right=Right.BOOK, touches=Touched.CASES)
def unlink(work: Work, command: UnlinkFamily) -> None:
    """Write that the case stands alone.

    Raises:
        RuleBroken: `no-family`.
    """
    work.about(command.case_id)
    row = case_at_this_station(work, command.case_id)
    if not row.family_id:
        raise RuleBroken("no-family")
    members = _members(work.connection, [row.family_id])
    others = [member for member in members if member.id != command.case_id]
    leaving = members if len(others) < 2 else [row]
    work.cases.update(member.id for member in members)
    _write(work, [Kinship(member.id, None) for member in leaving])
    work.undo = RestoreFamilies(tuple(Kinship(member.id, row.family_id) for member in leaving))


@handles(RestoreFamilies, name="restore-families", right=Right.BOOK, touches=Touched.CASES)
def restore(work: Work, command: RestoreFamilies) -> None:
    """Write what was."""
    for kinship in reversed(command.before):
        work.about(kinship.case_id)
        left = case_at_this_station(work, kinship.case_id).family_id
        families = [family_id for family_id in (left, kinship.family_id) if family_id]
        work.cases.update(member.id for member in _members(work.connection, families))
    _write(work, command.before)


def errand_of(application: str, *, attended: bool) -> tuple[str, int]:
    """Return for which service somebody comes next, and its minutes."""
    known = catalogue()
    found = service(known, FOLLOW_UP) if attended else service_of(known, application)
    return found.code, found.minutes


def book_family(
    store: Store,
    actor: Actor,
    visits: Sequence[Visit],
    requested_by: RequestedBy = RequestedBy.PHONE,
    *,
    manual_reason: str = "",
    overrule: Overrule | None = None,
) -> FamilyBooked:
    """Book a time and write a letter for each case, all in one transaction: everybody gets a time, or nobody.

    Who has a time already is moved, and keeps the appointment and its number (R25).

    Args:
        store: where it is written.
        actor: who books.
        visits: who comes when.
        requested_by: how the request came in.
        manual_reason: the rule by which the counter books for those who could do it alone (R4), or empty.
        overrule: a leader books against the advice, for those about whom it says no.

    Raises:
        RuleBroken: as for booking and moving an appointment; `nobody-to-book`; nothing was written.
    """
    moves = in_order(visits)
    to_book = [visit for visit in visits if not visit.moving]
    if not moves and not to_book:
        raise RuleBroken("nobody-to-book")
    commands: list[Command] = []
    appointments, numbers = [visit.moving for visit in moves], [visit.number for visit in moves]
    for visit in moves:
        time, before = visit.time, visit.before
        earlier = datetime.combine(before.day, wall_clock(before.start)).isoformat() if before else ""
        commands.append(MoveAppointment(visit.moving, time.desk_id, time.day, time.start))
        commands.append(IssueAppointmentLetter(visit.moving, AppointmentEvent.MOVED, earlier))
    for visit in to_book:
        appointments.append(store.ids.new())
        numbers.append(make_booking_number(store.ids.source))
        commands.append(
            BookAppointment(
                appointment_id=appointments[-1],
                case_id=visit.case_id,
                desk_id=visit.time.desk_id,
                day=visit.time.day,
                start=visit.time.start,
                minutes=visit.time.minutes,
                service=visit.service,
                booking_number=numbers[-1],
                requested_by=requested_by,
                manual_reason=manual_reason,
                overrule=overrule,
            )
        )
        commands.append(IssueAppointmentLetter(appointments[-1], AppointmentEvent.BOOKED))
    outcome = perform(store, actor, *commands)
    letters = tuple(str(result) for result in outcome.results[1::2])
    return FamilyBooked(tuple(appointments), tuple(numbers), letters, outcome.changes, len(moves))


def keep_places(visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """Return the visits with times dealt anew among those of the same errand, so that whoever can stay stays."""
    dealt = list(visits)
    for at, visit in enumerate(dealt):
        for other, there in enumerate(dealt):
            same = (there.service, there.time.minutes) == (visit.service, visit.time.minutes)
            if same and visit.before == there.time and at != other:
                dealt[at], dealt[other] = replace(visit, time=there.time), replace(there, time=visit.time)
                break
    return tuple(dealt)


def in_order(visits: Sequence[Visit]) -> tuple[Visit, ...]:
    """Return the moves in an order in which each finds its place free of the others.

    Raises:
        RuleBroken: `family-in-its-own-way`, there is no such order.
    """
    waiting = [visit for visit in visits if visit.moving and not visit.stays]
    ordered: list[Visit] = []
    while waiting:
        free = [each for each in waiting if not any(_in_the_way(other, each) for other in waiting if other != each)]
        if not free:
            raise RuleBroken("family-in-its-own-way")
        ordered.append(free[0])
        waiting.remove(free[0])
    return tuple(ordered)


def _in_the_way(other: Visit, visit: Visit) -> bool:
    """Tell whether somebody who is still to be moved sits where another one is to come."""
    now, wanted = other.before, visit.time
    return (
        now is not None
        and (now.desk_id, now.day) == (wanted.desk_id, wanted.day)
        and now.start < wanted.start + wanted.minutes
        and wanted.start < now.start + now.minutes
    )


def _members(connection: Connection, families: Sequence[str]) -> Sequence[Row[Any]]:
    if not families:
        return []
    return connection.execute(select(Case).where(Case.family_id.in_(families)).order_by(Case.opened_at, Case.id)).all()


def _write(work: Work, kinships: Sequence[Kinship]) -> None:
    for kinship in kinships:
        work.cases.add(kinship.case_id)
        work.connection.execute(update(Case).where(Case.id == kinship.case_id).values(family_id=kinship.family_id))
