"""What the tills of a day have taken."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, or_, select

from desktop.domain.clock import oslo_day
from desktop.domain.papers import PaperKind
from desktop.domain.rights import Right
from desktop.domain.till import (
    Figures,
    Movement,
    MovementKind,
    PaymentMethod,
    TillState,
    figures_of,
    till_state,
)
from desktop.services.queries.fees import PaymentRow, payment_row, payments_query
from desktop.services.work import Actor
from desktop.storage.models import CashUp, Desk, IssuedPaper, Payment, Staff
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class MovementRow:
    """Money that came in or was given back: its moment (UTC), its local day, and the payment that it is about."""

    kind: MovementKind
    at: datetime
    day: date
    payment: PaymentRow

    @property
    def signed_amount(self) -> int:
        """Return the amount, negative where it was given back."""
        return self.payment.amount if self.kind is MovementKind.PAYMENT else -self.payment.amount


@dataclass(frozen=True, slots=True, order=True)
class TillKey:
    """Whose till it is: desk (empty: none), clerk, and local day."""

    day: date
    desk_id: str
    staff_id: str


@dataclass(frozen=True, slots=True)
class CashUpRow:
    """A till that was counted: what the program said then, what the terminal said, and why they differ.

    Attributes:
        paper: the number of the paper about it; empty for one that was counted before there were any.
    """

    figures: Figures
    terminal_total: int
    explanation: str
    closed_at: datetime
    closed_by: str
    paper: str = ""


@dataclass(frozen=True, slots=True)
class TillRow:
    """The till of a desk and a clerk on a day; the newest cash-up is first."""

    key: TillKey
    desk: str
    clerk: str
    figures: Figures
    by_invoice: int
    state: TillState
    cash_ups: tuple[CashUpRow, ...]
    movements: tuple[MovementRow, ...]


def movements_between(
    connection: Connection, station_id: str, first: date, last: date, staff_id: str = ""
) -> tuple[MovementRow, ...]:
    """Return what came in and what was given back from one local day to another, in the order of time.

    Args:
        connection: a unit of work.
        station_id: whose tills.
        first, last: both are included.
        staff_id: only what this clerk took; empty for all.
    """
    rows = connection.execute(
        payments_query().where(
            Payment.station_id == station_id,
            or_(Payment.day.between(first, last), Payment.reversed_on.between(first, last)),
            *([Payment.staff_id == staff_id] if staff_id else []),
        )
    )
    return tuple(
        sorted(
            (movement for row in rows for movement in _movements(payment_row(row)) if first <= movement.day <= last),
            key=lambda movement: (movement.at, movement.payment.payment_id, movement.kind is MovementKind.REVERSAL),
        )
    )


def tills_of_day(connection: Connection, station_id: str, day: date, staff_id: str = "") -> tuple[TillRow, ...]:
    """Return the tills that moved or were cashed up on a local day, by desk and clerk; of one clerk, or of all."""
    moved: dict[TillKey, list[MovementRow]] = defaultdict(list)
    for movement in movements_between(connection, station_id, day, day, staff_id):
        moved[TillKey(day, movement.payment.desk_id, movement.payment.staff_id)].append(movement)
    counted: dict[TillKey, list[CashUpRow]] = defaultdict(list)
    for key, cash_up in _cash_ups(connection, station_id, day, staff_id):
        counted[key].append(cash_up)
    keys = moved.keys() | counted.keys()
    desks, clerks = _desk_numbers(connection, station_id), _clerks(connection, {key.staff_id for key in keys})
    tills = [_till(key, desks, clerks, moved[key], counted[key]) for key in keys]
    return tuple(sorted(tills, key=lambda till: (len(till.desk), till.desk, till.clerk)))


def till_of(connection: Connection, station_id: str, key: TillKey) -> TillRow:
    """Return one till, also where nothing has happened in it."""
    for till in tills_of_day(connection, station_id, key.day, key.staff_id):
        if till.key == key:
            return till
    desks, clerks = _desk_numbers(connection, station_id), _clerks(connection, {key.staff_id})
    return _till(key, desks, clerks, (), ())


def till_day(store: Store, actor: Actor, day: date) -> tuple[TillRow, ...]:
    """Return the tills of a local day that somebody may see: the leader all, a clerk the own ones.

    The clerk's own till at the desk where they sit is there also while it is empty.
    """
    sees_all = Right.CASH_UP in actor.rights
    with store.read() as connection:
        station_id = store.device.station_id
        tills = tills_of_day(connection, station_id, day, "" if sees_all else actor.staff_id)
        own = TillKey(day, actor.desk_id or "", actor.staff_id)
        sits_here = actor.desk_id and Right.TAKE_PAYMENT in actor.rights and day == oslo_day(store.clock.now())
        if sits_here and own not in {till.key for till in tills}:
            return (till_of(connection, station_id, own), *tills)
    return tills


def _movements(payment: PaymentRow) -> Iterable[MovementRow]:
    yield MovementRow(MovementKind.PAYMENT, payment.at, payment.day, payment)
    if payment.reversed_at is not None and payment.reversed_on is not None:
        yield MovementRow(MovementKind.REVERSAL, payment.reversed_at, payment.reversed_on, payment)


def _cash_ups(connection: Connection, station_id: str, day: date, staff_id: str) -> Iterable[tuple[TillKey, CashUpRow]]:
    rows = connection.execute(
        select(CashUp, Staff.name)
        .join(Staff, Staff.id == CashUp.closed_by)
        .where(CashUp.station_id == station_id, CashUp.day == day)
        .where(*([CashUp.staff_id == staff_id] if staff_id else []))
        .order_by(CashUp.closed_at.desc(), CashUp.id.desc())
    ).all()
    numbers = _papers(connection, station_id, [row.closed_at for row in rows])
    for row in rows:
        figures = Figures(row.payments, row.taken, row.reversals, row.given_back)
        key = TillKey(day, row.desk_id or "", row.staff_id)
        yield (
            key,
            CashUpRow(figures, row.terminal_total, row.explanation, row.closed_at, row.name, numbers.get(row.id, "")),
        )


def _papers(connection: Connection, station_id: str, made_at: Sequence[datetime]) -> dict[str, str]:
    """Return the numbers of the papers of cash-ups by the id of the cash-up."""
    if not made_at:
        return {}
    rows = connection.execute(
        select(IssuedPaper.number, IssuedPaper.data).where(
            IssuedPaper.station_id == station_id,
            IssuedPaper.made_at.in_(sorted(set(made_at))),
            IssuedPaper.kind == PaperKind.CASH_UP,
        )
    )
    return {row.data["cash_up_id"]: row.number for row in rows}


def _till(
    key: TillKey,
    desks: dict[str, str],
    clerks: dict[str, str],
    movements: Sequence[MovementRow],
    cash_ups: Sequence[CashUpRow],
) -> TillRow:
    figures = figures_of(Movement(movement.kind, movement.payment.amount) for movement in movements)
    return TillRow(
        key=key,
        desk=desks.get(key.desk_id, ""),
        clerk=clerks.get(key.staff_id, ""),
        figures=figures,
        by_invoice=sum(row.signed_amount for row in movements if row.payment.method is PaymentMethod.INVOICE),
        state=till_state(figures, cash_ups[0].figures if cash_ups else None),
        cash_ups=tuple(cash_ups),
        movements=tuple(movements),
    )


def _desk_numbers(connection: Connection, station_id: str) -> dict[str, str]:
    rows = connection.execute(select(Desk.id, Desk.number).where(Desk.station_id == station_id))
    return {row.id: row.number for row in rows}


def _clerks(connection: Connection, staff_ids: Iterable[str]) -> dict[str, str]:
    rows = connection.execute(select(Staff.id, Staff.name).where(Staff.id.in_(sorted(staff_ids))))
    return {row.id: row.name for row in rows}
