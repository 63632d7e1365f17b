"""New times for those whom a closing hits: one by one, or for a family beside each other."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, select

from desktop.domain.calendar_words import PartOfDay
from desktop.domain.clock import oslo_day
from desktop.services.advice import advice_on
from desktop.services.free_times import FreeTime, free_times
from desktop.services.neighbouring_times import Errand, Neighbours, neighbouring_times
from desktop.services.queries.closing import ReviewRow, review_row
from desktop.storage.models import Case
from desktop.storage.store import Store

PROPOSED = 6
"""How many new times are proposed for an item at first."""


@dataclass(frozen=True, slots=True)
class Proposals:
    """New times for an item: first those up to the case's deadline (R33), then later ones.

    Attributes:
        deadline: the last local day in time, or None; without one all are `in_time`.
    """

    deadline: date | None
    in_time: tuple[FreeTime, ...]
    late: tuple[FreeTime, ...]


def proposals(
    store: Store,
    item_id: str,
    *,
    limit: int = PROPOSED,
    desk_ids: Collection[str] = (),
    part: PartOfDay = PartOfDay.ANY,
) -> Proposals:
    """Return new times for an item: the same service and length, before the case's deadline first.

    Raises:
        RuleBroken: `no-item`.
    """
    now = store.clock.now()
    today = oslo_day(now)
    station_id = store.device.station_id
    with store.read() as connection:
        row = review_row(connection, store, item_id)
        last = _deadline(connection, row, today, station_id)

        def found(first: date, until: date | None, count: int) -> tuple[FreeTime, ...]:
            return free_times(
                connection,
                station_id,
                row.service,
                row.minutes,
                now,
                start_day=first,
                end_day=until,
                limit=count,
                desks=desk_ids,
                part=part,
            )

        if last is None:
            return Proposals(None, found(today, None, limit), ())
        in_time = found(today, last, limit) if last >= today else ()
        after = max(last + timedelta(days=1), today)
        late = found(after, None, limit - len(in_time)) if len(in_time) < limit else ()
        return Proposals(last, in_time, late)


def relatives(rows: Sequence[ReviewRow], row: ReviewRow) -> tuple[ReviewRow, ...]:
    """Return an open item with those of the same family on a review list that are open too; alone where there are none.

    They come in the order of the times that were hit.
    """
    if row.family_id is None or not row.is_open:
        return (row,)
    return tuple(each for each in rows if each.family_id == row.family_id and each.is_open)


def proposals_together(
    store: Store, item_ids: Sequence[str], limit: int = 2, part: PartOfDay = PartOfDay.ANY
) -> tuple[Neighbours, ...]:
    """Return new times beside each other for several items, in their order: for a family.

    Raises:
        RuleBroken: `no-item`.
    """
    now = store.clock.now()
    with store.read() as connection:
        rows = [review_row(connection, store, item_id) for item_id in item_ids]
        errands = [Errand(row.service, row.minutes) for row in rows]
        return neighbouring_times(connection, store.device.station_id, errands, now, limit=limit, part=part)


def deadline_together(store: Store, item_ids: Sequence[str]) -> date | None:
    """Return the first of the deadlines of several items (R33), a local day; None where none has one."""
    today = oslo_day(store.clock.now())
    with store.read() as connection:
        rows = [review_row(connection, store, item_id) for item_id in item_ids]
        found = [_deadline(connection, row, today, store.device.station_id) for row in rows]
    return min((day for day in found if day is not None), default=None)


def _deadline(connection: Connection, row: ReviewRow, today: date, station_id: str) -> date | None:
    attended = connection.execute(select(Case.attended_at).where(Case.id == row.case_id)).scalar_one()
    if attended is not None:
        return None
    deadlines = advice_on(connection, row.case_id, today, station_id).conclusions.deadlines.value
    return deadlines.attend_by if deadlines else None
