"""How much was done on a day at this station, counted from the rows as they stand: sums alone, and nobody's name."""

from datetime import date, timedelta

from sqlalchemy import Connection, Select, and_, func, select

from desktop.domain.appointments import State
from desktop.domain.cards import CardStep
from desktop.domain.clock import instant_of
from desktop.domain.day_papers import Counted, Done
from desktop.domain.figures import CAME
from desktop.storage.models import Appointment, CardEvent, CardOrder, Case, HandIn, IssuedPaper, WalkIn
from desktop.storage.store import Store


def day_counts(store: Store, day: date) -> tuple[Counted, ...]:
    """Return what was done on a local day, in the order of the report.

    An appointment counts on the day for which it was booked, whatever became of it; what is taken back counts nowhere.
    """
    with store.read() as connection:
        counts = _counts(connection, store.device.station_id, day)
    return tuple(Counted(what, counts[what]) for what in Done)


def _counts(connection: Connection, station_id: str, day: date) -> dict[Done, int]:
    begins, ends = instant_of(day, 0), instant_of(day + timedelta(days=1), 0)
    booked = _by_state(connection, Appointment, station_id, day)
    dropped_in = _by_state(connection, WalkIn, station_id, day)

    def count(query: Select[int]) -> int:
        return connection.execute(query).scalar_one()

    number = func.count()
    own_order = and_(CardOrder.case_id == Case.id, Case.station_id == station_id)
    return {
        Done.CAME: sum(booked.get(state, 0) for state in CAME),
        Done.SERVED: booked.get(State.COMPLETED, 0),
        Done.DROP_INS: dropped_in.get(State.COMPLETED, 0),
        Done.NO_SHOWS: booked.get(State.NO_SHOW, 0),
        Done.CANCELLED: booked.get(State.CANCELLED, 0),
        Done.LEFT: booked.get(State.LEFT, 0) + dropped_in.get(State.LEFT, 0),
        Done.HAND_INS: count(
            select(number)
            .select_from(HandIn)
            .join(Case, Case.id == HandIn.case_id)
            .where(Case.station_id == station_id, HandIn.at >= begins, HandIn.at < ends)
        ),
        Done.CARDS_ORDERED: count(
            select(number)
            .select_from(CardOrder)
            .join(Case, own_order)
            .where(CardOrder.cancelled_at.is_(None), CardOrder.ordered_at >= begins, CardOrder.ordered_at < ends)
        ),
        Done.CARDS_HANDED_OVER: count(
            select(number)
            .select_from(CardEvent)
            .join(CardOrder, CardOrder.id == CardEvent.order_id)
            .join(Case, own_order)
            .where(CardEvent.step == CardStep.HAND_OVER, CardEvent.day == day, CardEvent.undone_at.is_(None))
        ),
        Done.PAPERS: count(
            select(number)
            .select_from(IssuedPaper)
            .where(
                IssuedPaper.station_id == station_id,
                IssuedPaper.made_at >= begins,
                IssuedPaper.made_at < ends,
                IssuedPaper.case_id.is_not(None),
            )
        ),
    }


def _by_state(connection: Connection, of: type[Appointment | WalkIn], station_id: str, day: date) -> dict[str, int]:
    query = select(of.state, func.count().label("number")).where(of.station_id == station_id, of.day == day)
    return {row.state: row.number for row in connection.execute(query.group_by(of.state))}
