"""Let closed cases leave this counter: the commands. What leaves lies in the national systems; this is a working copy.

Each portion is one transaction: rows, search index and the contents of the journal's entries go together, or nothing
does. It is asked again within the transaction whether a case may leave, for something may have happened since.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from sqlalchemy import Connection, delete, insert, or_, select, update

from desktop.domain.changes import Touched
from desktop.domain.clock import MINUTES_PER_DAY, instant_of
from desktop.domain.refusals import RuleBroken
from desktop.domain.retention import LEAST_DAYS, MOST_DAYS, Gone, RetentionSettings
from desktop.domain.rights import Right
from desktop.services import retention_payloads, search_index
from desktop.services.commands import handles
from desktop.services.retention_rows import Found, belonging, built_on, remove, retention_table
from desktop.services.retention_stays import old_enough, printing, stays
from desktop.services.work import Work
from desktop.storage.models import (
    Base,
    Case,
    IssuedPaper,
    PersonJoin,
    PrintJobPaper,
    RetentionRules,
    RetentionRun,
    table,
)

ALONE_AT_ONCE = 200
"""How many rows of a table that belong to no case leave in one transaction."""


@dataclass(frozen=True, slots=True)
class SetRetention:
    """Set for how long closed cases stay, and from when of the day they leave by themselves."""

    settings: RetentionSettings


@dataclass(frozen=True, slots=True)
class LetCasesGo:
    """Let a portion of closed cases leave.

    Attributes:
        run_id: the run that it belongs to.
        before: nothing has happened to them since before this local day.
        entries: by the id of a case or a person, the entries of the journal that name it besides its own.
        by_itself: nobody pressed anything.
    """

    run_id: str
    before: date
    cases: tuple[str, ...]
    entries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class LetOldGo:
    """Let leave what belongs to no case and is as old: searches, drop-ins, papers, bookings that were taken back.

    Attributes:
        entries: of the journal, whose contents are about nobody who is here.
    """

    run_id: str
    before: date
    entries: tuple[str, ...] = ()
    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class EndRetention:
    """Say that a run is over, and how many closed cases of that age stayed, by the reason."""

    run_id: str
    before: date
    stays: Mapping[str, int]
    by_itself: bool = False


@handles(SetRetention, name="set-retention", right=Right.RETAIN, touches=Touched.STATION)
def set_retention(work: Work, command: SetRetention) -> None:
    """Write it; the opposite is what was set before.

    Raises:
        RuleBroken: `retention-days`; `retention-minute`.
    """
    days, minute = command.settings.days, command.settings.minute
    if days is not None and not LEAST_DAYS <= days <= MOST_DAYS:
        raise RuleBroken("retention-days", least=str(LEAST_DAYS), most=str(MOST_DAYS))
    if minute is not None and (days is None or not 0 <= minute < MINUTES_PER_DAY):
        raise RuleBroken("retention-minute")
    work.undo = SetRetention(settings_of(work.connection, work.station_id))
    work.connection.execute(delete(RetentionRules).where(RetentionRules.station_id == work.station_id))
    if days is not None:
        work.connection.execute(insert(RetentionRules).values(station_id=work.station_id, days=days, minute=minute))


@handles(LetCasesGo, name="let-cases-go", right=Right.RETAIN, touches=Touched.ALL)
def let_cases_go(work: Work, command: LetCasesGo) -> Gone:
    """Take away those of the cases that may leave, with the people who have no other case; there is no way back.

    Raises:
        RuleBroken: `retention-needs-station`; `retention-too-new`.
    """
    _refuse(work, command.before)
    old = sorted(old_enough(work.connection, work.station_id, command.cases, command.before))
    kept = stays(work.connection, old)
    found, cases = that_may_leave(work.connection, [case_id for case_id in old if case_id not in kept])
    owners = people_of(work.connection, cases)
    people = frozenset(people_leaving(work.connection, cases))
    leaving = {*cases, *people}
    entries = {one: named for one, named in command.entries.items() if one in leaving}
    contents = retention_payloads.of_cases(work.connection, cases)
    contents |= {entry for named in entries.values() for entry in named}
    contents -= retention_payloads.still_wanted(work.connection, contents)
    gone = _gone(found, cases) + Gone(payloads=retention_payloads.remove(work.connection, contents))
    remove(work.connection, found)
    for case_id in cases:
        search_index.drop_case_of(work, owners[case_id], case_id)
    gone += _let_people_go(work, people)
    work.command = replace(command, cases=tuple(cases), entries=entries)
    _note(work, command, gone)
    return gone


@handles(LetOldGo, name="let-old-go", right=Right.RETAIN, touches=Touched.ALL)
def let_old_go(work: Work, command: LetOldGo) -> Gone:
    """Take away a portion of what belongs to no case; nothing is left when it answers with nothing.

    Raises:
        RuleBroken: `retention-needs-station`; `retention-too-new`.
    """
    _refuse(work, command.before)
    entries = retention_payloads.leaving_by_age(work.connection, command.entries, command.before)
    gone = Gone(payloads=retention_payloads.remove(work.connection, entries))
    for name in alone():
        found = alone_before(work.connection, name, command.before)
        remove(work.connection, found)
        papers = found.count("issued_paper")
        gone += Gone(papers=papers, others=found.total - papers)
    work.command = replace(command, entries=entries)
    _note(work, command, gone)
    return gone


@handles(EndRetention, name="end-retention", right=Right.RETAIN, touches=Touched.STATION)
def end_retention(work: Work, command: EndRetention) -> None:
    """Write down that nothing of the run is left to do."""
    _note(work, command, Gone())
    done = {"finished_at": work.at, "stays": dict(command.stays)}
    work.connection.execute(update(RetentionRun).where(RetentionRun.id == command.run_id).values(done))


def settings_of(connection: Connection, station_id: str) -> RetentionSettings:
    """Return what a station has set."""
    row = connection.execute(select(RetentionRules).where(RetentionRules.station_id == station_id)).one_or_none()
    return RetentionSettings() if row is None else RetentionSettings(row.days, row.minute)


def that_may_leave(connection: Connection, case_ids: Sequence[str]) -> tuple[Found, list[str]]:
    """Return everything that belongs to cases on which nothing of other cases is built, and these cases."""
    while True:
        found = belonging(connection, "case_file", case_ids)
        held = built_on(connection, found)
        if not held:
            return found, list(case_ids)
        case_ids = [case_id for case_id in case_ids if case_id not in held]


def people_of(connection: Connection, case_ids: Collection[str]) -> dict[str, str]:
    """Return whose cases they are."""
    found: dict[str, str] = {}
    for portion in _portions(sorted(case_ids)):
        query = select(Case.id, Case.person_id).where(Case.id.in_(portion))
        found.update((row.id, row.person_id) for row in connection.execute(query))
    return found


def people_leaving(connection: Connection, case_ids: Collection[str]) -> set[str]:
    """Return who has no case left when these are gone; those who were joined leave together, or not at all."""
    leaving = frozenset(case_ids)
    groups = _joined(connection, set(people_of(connection, leaving).values()))
    members = {person_id for group in groups for person_id in group}
    staying: set[str] = set()
    for portion in _portions(sorted(members)):
        query = select(Case.id, Case.person_id).where(Case.person_id.in_(portion))
        staying.update(row.person_id for row in connection.execute(query) if row.id not in leaving)
    return {person_id for group in groups if not group & staying for person_id in group}


def alone() -> tuple[str, ...]:
    """Return the tables with rows that can belong to no case."""
    return tuple(name for name, use in retention_table().tables.items() if use.alone is not None)


def alone_before(connection: Connection, name: str, before: date, limit: int = ALONE_AT_ONCE) -> Found:
    """Return rows that belong to no case and are from before a local day, with what belongs to them."""
    rows, use = Base.metadata.tables[name], retention_table().tables[name]
    assert use.alone is not None  # noqa: S101 - `alone` names no other
    empty, at = (rows.columns[column] for column in use.alone)
    (key,) = rows.primary_key.columns
    query = select(key).where(empty.is_(None), at < instant_of(before, 0))
    if name == table(IssuedPaper).name:
        query = query.where(~printing(PrintJobPaper.number == key))
    found = belonging(connection, name, connection.execute(query.order_by(key).limit(limit)).scalars())
    held = built_on(connection, found)
    return belonging(connection, name, [str(root) for (root,) in found.of(name) if root not in held])


def _let_people_go(work: Work, people: Collection[str]) -> Gone:
    found = belonging(work.connection, "person", people)
    held = built_on(work.connection, found)
    if held:
        # Something that no case leads to: they stay with it, and a later run asks again.
        people = [person_id for person_id in people if person_id not in held]
        found = belonging(work.connection, "person", people)
    remove(work.connection, found)
    for person_id in sorted(people):
        search_index.drop_person(work, person_id)
    return Gone(people=len(people), others=found.total - len(people))


def _gone(found: Found, cases: Sequence[str]) -> Gone:
    papers = found.count("issued_paper")
    return Gone(cases=len(cases), papers=papers, others=found.total - len(cases) - papers)


def _refuse(work: Work, before: date) -> None:
    if work.cut_off or work.decided_at is not None:
        raise RuleBroken("retention-needs-station")
    if before > work.today - timedelta(days=LEAST_DAYS):
        raise RuleBroken("retention-too-new", least=str(LEAST_DAYS))


def _note(work: Work, command: LetCasesGo | LetOldGo | EndRetention, gone: Gone) -> None:
    """Add what has left to the run, which begins with its first portion."""
    own = RetentionRun.id == command.run_id
    counts = Counter(
        cases=gone.cases, people=gone.people, papers=gone.papers, payloads=gone.payloads, others=gone.others
    )
    if work.connection.execute(select(RetentionRun.id).where(own)).first() is None:
        work.connection.execute(
            insert(RetentionRun).values(
                id=command.run_id,
                station_id=work.station_id,
                counter=work.counter,
                before=command.before,
                ran_on=work.today,
                began_at=work.at,
                run_by=work.actor.staff_id,
                by_itself=command.by_itself,
                stays={},
                **counts,
            )
        )
        return
    columns = table(RetentionRun).columns
    work.connection.execute(
        update(RetentionRun).where(own).values({name: columns[name] + count for name, count in counts.items()})
    )


def _joined(connection: Connection, people: Collection[str]) -> list[frozenset[str]]:
    """Return the groups of entries that stand for one person, for each of some people."""
    groups: list[frozenset[str]] = []
    left = set(people)
    while left:
        group = {left.pop()}
        while True:
            touching = or_(PersonJoin.kept_id.in_(group), PersonJoin.gone_id.in_(group))
            query = select(PersonJoin.kept_id, PersonJoin.gone_id).where(touching, PersonJoin.parted_at.is_(None))
            wider = group.union(*(tuple(row) for row in connection.execute(query)))
            if wider == group:
                break
            group = wider
        groups.append(frozenset(group))
        left -= group
    return groups


def _portions(values: Sequence[str]) -> list[Sequence[str]]:
    return [values[begins : begins + ALONE_AT_ONCE] for begins in range(0, len(values), ALONE_AT_ONCE)]
