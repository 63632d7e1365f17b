"""At the station: lend free places ahead to a counter that is on line (`desktop/domain/share_plan.py` says which).

Only the counter that asks gets or keeps anything, for only it is sure to hear of it. What it is to give back it drops
in its own file first, and says so then: whatever is lost on the way, it never thinks to have what another has.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from desktop.domain.clock import oslo_day
from desktop.domain.share_plan import MARGIN, CounterUse, Share, SharePlan, plan_shares, share_end
from desktop.services.free_places import free_places
from desktop.services.reference import catalogue
from desktop.services.working_days import WorkingDays
from desktop.storage.models import CounterContact, JournalEntry, StationCounter
from desktop.storage.models import Share as ShareRow
from desktop.storage.store import Store

DAYS_AHEAD = 20
"""So many days on which something is free are looked at."""
LOOKS_BACK = timedelta(days=28)
"""Over so long it is counted what a counter books."""
TAKES_A_PLACE = ("book-appointment", "move-appointment", "offer-place", "give-new-time")

DeskAndDay = tuple[str, date]


@dataclass(frozen=True, slots=True)
class Lent:
    """What came of lending: whether shares have changed, and which the counter is to give back."""

    changed: bool = False
    give_back: tuple[DeskAndDay, ...] = ()


class Lender:
    """Lends places of a station to one counter.

    Args:
        station: the station's database, as this counter works on it.
        own: the device of the counter's own chain in the journal.
    """

    def __init__(self, station: Store, own: str) -> None:
        self._station = station
        self._own = own
        self._use: tuple[date, CounterUse] | None = None

    def lend(self, given_back: Sequence[DeskAndDay] = ()) -> Lent:
        """Renew the counter's shares and lend it new ones; `given_back` it has dropped by itself already.

        Where nothing is to be done, nothing is locked.
        """
        if not given_back:
            with self._station.read() as connection:
                plan = self._plan(connection)
            if not plan.renew and not plan.lend:
                return Lent(give_back=_keys(plan.give_back))
        with self._station.write() as connection:
            for desk_id, day in given_back:
                connection.execute(
                    delete(ShareRow).where(
                        ShareRow.desk_id == desk_id,
                        ShareRow.day == day,
                        ShareRow.counter == self._station.device.counter,
                    )
                )
            plan = self._plan(connection)
            self._carry_out(connection, plan)
        return Lent(bool(plan.renew or plan.lend or given_back), _keys(plan.give_back))

    def _plan(self, connection: Connection) -> SharePlan:
        now, station_id = self._station.clock.now(), self._station.device.station_id
        today = oslo_day(now)
        rows = connection.execute(select(ShareRow).where(ShareRow.day > today)).all()
        shares = [Share(row.desk_id, row.day, row.counter, row.until) for row in rows]
        doubtful = _doubtful(connection, shares, now)
        places = free_places(connection, station_id, now, today + timedelta(days=1), DAYS_AHEAD)
        others = select(StationCounter.desk_id).where(
            StationCounter.id != self._own, StationCounter.desk_id.is_not(None), StationCounter.retired_at.is_(None)
        )
        return plan_shares(
            self._counter(connection, now),
            [replace(each, doubtful=(each.desk_id, each.day) in doubtful) for each in places],
            shares,
            now,
            share_end(now, WorkingDays(connection, station_id)),
            catalogue().terms.shares,
            frozenset(str(desk_id) for desk_id in connection.execute(others).scalars()),
        )

    def _carry_out(self, connection: Connection, plan: SharePlan) -> None:
        now = self._station.clock.now()
        # Nobody books a day that is over.
        connection.execute(delete(ShareRow).where(ShareRow.day < oslo_day(now)))
        for share in plan.renew:
            where = (ShareRow.desk_id == share.desk_id, ShareRow.day == share.day)
            connection.execute(update(ShareRow).where(*where).values(until=share.until))
        for share in plan.lend:
            where = (ShareRow.desk_id == share.desk_id, ShareRow.day == share.day)
            connection.execute(delete(ShareRow).where(*where))  # it had ended
            connection.execute(
                insert(ShareRow).values(
                    desk_id=share.desk_id, day=share.day, counter=share.counter, lent_at=now, until=share.until
                )
            )

    def _counter(self, connection: Connection, now: datetime) -> CounterUse:
        """Return what the counter books; counted once a day, for it takes the journal of weeks."""
        today = oslo_day(now)
        if self._use is None or self._use[0] != today:
            row = connection.execute(select(StationCounter).where(StationCounter.id == self._own)).one()
            booked = select(JournalEntry.at).where(
                JournalEntry.device.in_((row.id, row.device)),
                JournalEntry.at >= now - LOOKS_BACK,
                JournalEntry.command.in_(TAKES_A_PLACE),
            )
            days = [oslo_day(at) for at in connection.execute(booked).scalars()]
            self._use = today, CounterUse(row.counter, row.desk_id, len(days), len(set(days)))
        return self._use[1]


def _doubtful(connection: Connection, shares: Sequence[Share], now: datetime) -> set[DeskAndDay]:
    """Return what ended without its counter having been heard of since."""
    ended = [share for share in shares if share.until + MARGIN <= now]
    if not ended:
        return set()
    heard = select(StationCounter.counter, CounterContact.heard_at).join(
        CounterContact, CounterContact.counter_id == StationCounter.id
    )
    # What it was heard of with may wait there still.
    heard = heard.where(CounterContact.waiting == 0)
    last = {row.counter: row.heard_at for row in connection.execute(heard)}
    return {
        (share.desk_id, share.day) for share in ended if share.counter not in last or last[share.counter] < share.until
    }


def _keys(shares: Sequence[Share]) -> tuple[DeskAndDay, ...]:
    return tuple((share.desk_id, share.day) for share in shares)
