"""Join two entries of one person, and part them again; what leads to the one that is gone leads to the one kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from desktop.domain.changes import Touched
from desktop.domain.corrections import Correction, turned
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services import case_rows, people
from desktop.services.appointments import case_at_this_station, refuse_other_station
from desktop.services.commands import handles
from desktop.services.people_joined import refuse_joined
from desktop.services.work import Work
from desktop.storage.models import Case, Passport, Person, PersonJoin

TOUCHES = Touched.CASES | Touched.PEOPLE | Touched.PAPERS | Touched.CHECKLISTS | Touched.FEES | Touched.CARDS
CASES, PASSPORTS, JOINS = "cases", "passports", "joins"
_PARTED = PersonJoin.parted_at.is_not(None)


@dataclass(frozen=True, slots=True)
class JoinPeople:
    """Two entries are one person: everything of the one that goes becomes that of the one kept.

    Attributes:
        values: what the one kept takes over from the other; each only where what stands on both sides is what was seen.
        because: what shows that they are one person, in the clerk's words; may be empty.
        case_id: the case at hand, on whose time line it stands; empty for the newest of the one kept.
    """

    kept_id: str
    gone_id: str
    values: tuple[Correction, ...] = ()
    because: str = ""
    case_id: str = ""


@dataclass(frozen=True, slots=True)
class PartPeople:
    """They were two after all: each gets back what was its own when they were joined."""

    join_id: str


@dataclass(frozen=True, slots=True)
class Parted:
    """What came of parting.

    Attributes:
        kept_id, gone_id: the one that had been kept, and the one that is there again.
        cases: ids of the cases that went back.
        later_cases: how many were opened since; they stay with the one that had been kept.
        stayed: names of the fields that were corrected since and stay as they are.
    """

    kept_id: str
    gone_id: str
    cases: tuple[str, ...]
    later_cases: int
    stayed: tuple[str, ...]


@handles(JoinPeople, name="join-people", right=Right.BOOK, touches=TOUCHES)
def join_people(work: Work, command: JoinPeople) -> str:
    """Write it, and return the id of the join.

    Raises:
        RuleBroken: `no-person`; `same-person`; `person-joined`, one of them is gone already; `belongs-to` (R17);
            `twins-in-family` (R22), they are two members of one family; `corrected-meanwhile`.
    """
    kept_id, gone_id = command.kept_id, command.gone_id
    if kept_id == gone_id:
        raise RuleBroken("same-person")
    kept, gone = _person(work, kept_id), _person(work, gone_id)
    own = people.own_cases(work, kept_id)
    moved = _all_here(work, gone_id)
    _refuse_family(work.connection, kept_id, gone_id)
    work.cases.update(case.id for case in (*own, *moved))
    at_hand = command.case_id or next((case.id for case in (*own, *moved)), "")
    if at_hand:
        if case_at_this_station(work, at_hand).person_id not in (kept_id, gone_id):
            raise RuleBroken("no-person")
        work.about(at_hand)
    _refuse_changed(people.corrections_between(people.person_details(kept), people.person_details(gone)), command)
    passports = _ids(work.connection, select(Passport.id).where(Passport.person_id == gone_id).order_by(Passport.id))
    joins = _ids(
        work.connection,
        select(PersonJoin.id).where(PersonJoin.kept_id == gone_id, ~_PARTED).order_by(PersonJoin.id),
    )
    cases = [case.id for case in moved]
    _move(work, cases, passports, joins, kept_id)
    if command.values:
        people.write_person(work, kept_id, command.values)
    work.connection.execute(
        insert(PersonJoin).values(
            id=work.entry_id,
            kept_id=kept_id,
            gone_id=gone_id,
            because=command.because.strip(),
            changed={each.field: [each.before, each.after] for each in command.values},
            moved={CASES: cases, PASSPORTS: passports, JOINS: joins},
            joined_at=work.at,
            joined_by=work.actor.staff_id,
            parted_at=None,
            parted_by=None,
        )
    )
    work.undo = PartPeople(work.entry_id)
    return work.entry_id


@handles(PartPeople, name="part-people", right=Right.BOOK, touches=TOUCHES)
def part_people(work: Work, command: PartPeople) -> Parted:
    """Write it, and return what went back and what stayed.

    Raises:
        RuleBroken: `no-join`; `parted-already`; `joined-since`, the one kept is gone itself by now; `belongs-to` (R17).
    """
    join = work.connection.execute(select(PersonJoin).where(PersonJoin.id == command.join_id)).one_or_none()
    if join is None:
        raise RuleBroken("no-join")
    if join.parted_at is not None:
        raise RuleBroken("parted-already")
    if _led_on(work.connection, join):
        raise RuleBroken("joined-since")
    own = people.own_cases(work, join.kept_id)
    there = {case.id for case in own}
    cases = [case_id for case_id in join.moved[CASES] if case_id in there]
    passports = _ids(
        work.connection,
        select(Passport.id).where(Passport.id.in_(join.moved[PASSPORTS]), Passport.person_id == join.kept_id),
    )
    joins = _ids(
        work.connection,
        select(PersonJoin.id).where(PersonJoin.id.in_(join.moved[JOINS]), ~_PARTED),
    )
    back, stayed = _back(work, join)
    work.connection.execute(
        update(PersonJoin).where(PersonJoin.id == join.id).values(parted_at=work.at, parted_by=work.actor.staff_id)
    )
    _move(work, cases, passports, joins, join.gone_id)
    if back:
        people.write_person(work, join.kept_id, back)
    work.cases.update(there)
    if own:
        work.about(cases[0] if cases else own[0].id)
    work.undo = JoinPeople(
        join.kept_id, join.gone_id, tuple(turned(each) for each in back), join.because, work.case_id or ""
    )
    return Parted(join.kept_id, join.gone_id, tuple(cases), _opened_since(work.connection, join), stayed)


def _person(work: Work, person_id: str) -> Row[Any]:
    row = work.connection.execute(select(Person).where(Person.id == person_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-person")
    refuse_joined(work.connection, person_id)
    return row


def _all_here(work: Work, person_id: str) -> Sequence[Row[Any]]:
    """Return all cases of a person; those of another station are not ours to move (R17)."""
    query: Select[*tuple[Any, ...]] = (
        select(Case.id, Case.station_id)
        .where(Case.person_id == person_id)
        .order_by(Case.opened_at.desc(), Case.id.desc())
    )
    found = work.connection.execute(query).all()
    for case in found:
        refuse_other_station(work.connection, work.station_id, case.station_id)
    return found


def _refuse_family(connection: Connection, kept_id: str, gone_id: str) -> None:
    """Refuse to make one person of two members of a family, in which everybody is once (R22)."""
    query = (
        select(Case.family_id)
        .where(Case.person_id.in_((kept_id, gone_id)), Case.family_id.is_not(None))
        .group_by(Case.family_id)
        .having(func.count(Case.person_id.distinct()) > 1)
    )
    if connection.execute(query).first() is not None:
        raise RuleBroken("twins-in-family", "R22")


def _refuse_changed(differing: Sequence[Correction], command: JoinPeople) -> None:
    if not set(command.values) <= set(differing):
        raise RuleBroken("corrected-meanwhile")


def _move(work: Work, cases: Sequence[str], passports: Sequence[str], joins: Sequence[str], person_id: str) -> None:
    for case_id in cases:
        case_rows.move_to(work, case_id, person_id)
    connection = work.connection
    if passports:
        connection.execute(update(Passport).where(Passport.id.in_(passports)).values(person_id=person_id))
    if joins:
        connection.execute(update(PersonJoin).where(PersonJoin.id.in_(joins)).values(kept_id=person_id))


def _led_on(connection: Connection, join: Row[Any]) -> bool:
    """Say whether a later join that holds has moved this one on to another person."""
    later = select(PersonJoin.moved).where(~_PARTED, PersonJoin.kept_id == join.kept_id)
    return any(join.id in moved[JOINS] for moved in connection.execute(later).scalars())


def _back(work: Work, join: Row[Any]) -> tuple[tuple[Correction, ...], tuple[str, ...]]:
    """Return what the one kept gets back, and the fields that say something else by now and stay."""
    row = work.connection.execute(select(Person).where(Person.id == join.kept_id)).one()
    made = [Correction(field, before, after) for field, (before, after) in join.changed.items()]
    stored = {each.field: case_rows.stored(getattr(row, each.field)) for each in made}
    back = tuple(turned(each) for each in made if stored[each.field] == each.after)
    return back, tuple(each.field for each in made if stored[each.field] != each.after)


def _opened_since(connection: Connection, join: Row[Any]) -> int:
    query = (
        select(func.count()).select_from(Case).where(Case.person_id == join.kept_id, Case.opened_at > join.joined_at)
    )
    return int(connection.execute(query).scalar_one())


def _ids(connection: Connection, query: Any) -> list[str]:
    return list(connection.execute(query).scalars())
