"""A run of retention from beginning to end, what it would do, and what earlier ones have done."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select

from desktop.domain.clock import OSLO, minute_of_day, oslo_day
from desktop.domain.refusals import RuleBroken
from desktop.domain.retention import Gone, RetentionSettings, Standing, Stay, standing
from desktop.domain.rights import Right
from desktop.services import retention_payloads
from desktop.services.commands import perform, require
from desktop.services.importing.account import program_actor
from desktop.services.retention import (
    EndRetention,
    LetCasesGo,
    LetOldGo,
    alone,
    alone_before,
    people_leaving,
    people_of,
    settings_of,
    that_may_leave,
)
from desktop.services.retention_rows import belonging
from desktop.services.retention_stays import closed_before, stays
from desktop.services.work import Actor
from desktop.storage.models import RetentionRun, Staff
from desktop.storage.store import Store

LOGIN = "oppbevaring"
NAME = "Automatisk sletting"
_RIGHTS = frozenset({Right.RETAIN})

AT_ONCE = 40
"""How many cases leave in one transaction: a booking waits for no longer than that takes."""
CONTENTS_AT_ONCE = 400
_WITHOUT_LIMIT = 1_000_000_000

Tell = Callable[[int, int], object]
"""Is told how many of how many closed cases have left."""


class Stopped(Exception):
    """Somebody stopped a run; the portions that are gone are gone, and it goes on when it is run again."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would leave now, and how many closed cases of that age would stay, by the reason."""

    before: date
    gone: Gone
    stays: Mapping[Stay, int]


@dataclass(frozen=True, slots=True)
class Run:
    """What a run has taken away; `finished_at` is None while it runs and where it was interrupted. Instants are UTC."""

    id: str
    before: date
    began_at: datetime
    finished_at: datetime | None
    run_by: str
    by_itself: bool
    counter: str
    gone: Gone
    stays: Mapping[Stay, int]


@dataclass(slots=True)
class _Plan:
    cases: list[str]
    people: set[str]
    stays: Counter[Stay]
    named: Mapping[str, set[str]]


def retention_actor(store: Store) -> Actor:
    """Return the account under which cases leave when nobody presses anything; nobody can sign in as it."""
    return program_actor(store, LOGIN, NAME, _RIGHTS)


def own_settings(store: Store) -> RetentionSettings:
    """Return what this counter's station has set."""
    with store.read() as connection:
        return settings_of(connection, store.device.station_id)


def preview(store: Store, actor: Actor) -> Preview:
    """Return what would leave now; nothing is changed.

    Raises:
        RuleBroken: `no-right`; `retention-off`.
    """
    require(actor, Right.RETAIN)
    before = _before(store)
    planned = _plan(store, before)
    rows: Counter[str] = Counter()
    contents: set[str] = set()
    with store.read() as connection:
        people = belonging(connection, "person", planned.people)
        rows.update(people.counts)
        for begins in range(0, len(planned.cases), AT_ONCE):
            found, cases = that_may_leave(connection, planned.cases[begins : begins + AT_ONCE])
            rows.update(found.without(people).counts)
            contents |= retention_payloads.of_cases(connection, cases)
        for named in planned.named.values():
            contents |= named
        contents -= retention_payloads.still_wanted(connection, contents)
        contents.update(*retention_payloads.left_over(connection, before))
        for name in alone():
            rows.update(alone_before(connection, name, before, _WITHOUT_LIMIT).counts)
    papers, cases_gone, people_gone = (rows.pop(name, 0) for name in ("issued_paper", "case_file", "person"))
    gone = Gone(cases_gone, people_gone, papers, len(contents), rows.total())
    return Preview(before, gone, planned.stays)


def run(store: Store, actor: Actor, *, by_itself: bool = False, tell: Tell = lambda _, __: None) -> Run:
    """Let leave what may, portion by portion, and return what has left.

    Args:
        store, actor: where, and who does it.
        by_itself: nobody pressed anything.
        tell: is told how far it has come; it may raise `Stopped`.

    Raises:
        RuleBroken: `no-right`; `retention-off`; `retention-needs-station`, the counter is cut off.
        Stopped: somebody stopped it.
    """
    require(actor, Right.RETAIN)
    before, run_id = _before(store), store.ids.new()
    planned = _plan(store, before)
    owners: dict[str, str] = {}
    with store.read() as connection:
        owners.update(people_of(connection, planned.cases))
        left_over = [entry for portion in retention_payloads.left_over(connection, before) for entry in portion]
    joined = planned.people - set(owners.values())  # they leave with those whom they were joined into
    for begins in range(0, len(planned.cases), AT_ONCE):
        tell(begins, len(planned.cases))
        portion = tuple(planned.cases[begins : begins + AT_ONCE])
        whom = {*portion, *joined, *(owners[case_id] for case_id in portion)}
        entries = {one: tuple(sorted(planned.named[one])) for one in sorted(whom & planned.named.keys())}
        perform(store, actor, LetCasesGo(run_id, before, portion, entries, by_itself))
    tell(len(planned.cases), len(planned.cases))
    for begins in range(0, len(left_over), CONTENTS_AT_ONCE):
        portion = tuple(left_over[begins : begins + CONTENTS_AT_ONCE])
        perform(store, actor, LetOldGo(run_id, before, portion, by_itself))
    while perform(store, actor, LetOldGo(run_id, before, (), by_itself)).result:
        pass
    told = {reason.value: count for reason, count in sorted(planned.stays.items())}
    perform(store, actor, EndRetention(run_id, before, told, by_itself))
    return next(each for each in runs(store) if each.id == run_id)


def runs(store: Store, limit: int = 50) -> tuple[Run, ...]:
    """Return the newest runs of the station, whichever counter made them."""
    query = (
        select(RetentionRun, Staff.name)
        .join(Staff, Staff.id == RetentionRun.run_by)
        .where(RetentionRun.station_id == store.device.station_id)
        .order_by(RetentionRun.began_at.desc(), RetentionRun.id.desc())
        .limit(limit)
    )
    with store.read() as connection:
        rows = connection.execute(query).all()
    return tuple(
        Run(
            id=row.id,
            before=row.before,
            began_at=row.began_at,
            finished_at=row.finished_at,
            run_by=row.name,
            by_itself=row.by_itself,
            counter=row.counter,
            gone=Gone(row.cases, row.people, row.papers, row.payloads, row.others),
            stays={Stay(reason): count for reason, count in row.stays.items()},
        )
        for row in rows
    )


def standing_today(store: Store, now: datetime) -> Standing:
    """Return how it stands at an instant, UTC, with what is done by itself."""
    settings, today = own_settings(store), oslo_day(now)
    finished = (
        RetentionRun.station_id == store.device.station_id,
        RetentionRun.ran_on == today,
        RetentionRun.finished_at.is_not(None),
    )
    with store.read() as connection:
        ran = bool(connection.execute(select(func.count()).select_from(RetentionRun).where(*finished)).scalar_one())
    return standing(settings, minute_of_day(now.astimezone(OSLO).time()), ran_today=ran)


def _before(store: Store) -> date:
    settings = own_settings(store)
    if settings.days is None:
        raise RuleBroken("retention-off")
    return settings.before(oslo_day(store.clock.now()))


def _plan(store: Store, before: date) -> _Plan:
    """Return which cases may leave as the rows stand now, with whom, and what in the journal names them."""
    reasons: Counter[Stay] = Counter()
    cases: list[str] = []
    with store.read() as connection:
        for portion in closed_before(connection, store.device.station_id, before):
            kept = stays(connection, portion)
            _, free = that_may_leave(connection, [case_id for case_id in portion if case_id not in kept])
            reasons.update(kept.values())
            reasons[Stay.NAMED] += len(portion) - len(kept) - len(free)
            cases += free
        people = people_leaving(connection, cases)
        named = retention_payloads.naming(connection, {*cases, *people})
        waiting = retention_payloads.still_wanted(connection, {entry for found in named.values() for entry in found})
        held = {one for one, entries in named.items() if entries & waiting}
        free = [case_id for case_id in cases if case_id not in held]
        reasons[Stay.NOT_GIVEN_OUT] += len(cases) - len(free)
        people = people_leaving(connection, free)
    return _Plan(free, people, +reasons, named)
