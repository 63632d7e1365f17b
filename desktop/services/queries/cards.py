"""Ordered cards: those of a case with all that happened to them, those that have not come, those that lie here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select
from sqlalchemy.orm import aliased

from desktop.domain.card_terms import Lateness, last_late_order_day, lateness
from desktop.domain.cards import AT_STATION, ON_ITS_WAY, CardState, CardStep, IdentitySeen, Loss, legal_steps
from desktop.domain.clock import instant_of, oslo_day
from desktop.domain.names import display_name
from desktop.domain.papers import Delivery, OrderReason
from desktop.services.card_rows import unanswered_reports
from desktop.services.reference import catalogue
from desktop.services.rule_book import holidays
from desktop.storage.models import CallAttempt, CardEvent, CardOrder, Case, LostCardReport, Person, Staff
from desktop.storage.store import Store

_Undoer = aliased(Staff)


@dataclass(frozen=True, slots=True)
class CardEventRow:
    """Something that happened to a card; see `CardEvent`. `undone_by` is empty for what still holds."""

    step: CardStep
    day: date
    at: datetime
    by: str
    reason: str
    note: str
    identity: IdentitySeen | None
    collected_by: str
    took_old_card: bool
    undone_by: str = ""


@dataclass(frozen=True, slots=True)
class CardOrderRow:
    """An order of a residence card, where the card is and how it came there.

    Attributes:
        state_at, state_by: since when, UTC, and by whom it was noted.
        steps: what may be done next, in the order of the work.
        events: what happened, the newest first.
        lateness: how late a card is that has not come; None for others.
    """

    order_id: str
    number: str
    valid_from: date
    valid_to: date
    delivery: Delivery
    reason: OrderReason
    ordered_at: datetime
    ordered_by: str
    fee: int
    old_card_handed_in: bool
    old_card_note: str
    state: CardState
    state_at: datetime
    state_by: str
    steps: tuple[CardStep, ...]
    events: tuple[CardEventRow, ...]
    lateness: Lateness | None

    @property
    def cancelled(self) -> bool:
        """Whether the order was cancelled."""
        return self.state is CardState.CANCELLED

    @property
    def last_step(self) -> CardStep | None:
        """The step that an undo takes back, or None."""
        return next((event.step for event in self.events if not event.undone_by), None)


@dataclass(frozen=True, slots=True)
class CardItem:
    """A card that waits for somebody, with its holder.

    Attributes:
        protected: the holder's address is protected: the card is collected and never posted.
        since: the local day since which the card is where it is.
        days: calendar days since then.
        lateness: how late it is; None for a card that lies here.
        asked_on: the local day on which the producer was asked last, or None.
        calls, last_call: how often somebody called since the order, and when last, UTC.
        old_card_open: an old card is to be handed in when this one is collected.
        family_id: empty where there is none.
    """

    order_id: str
    number: str
    case_id: str
    name: str
    born_on: str
    phone: str
    email: str
    protected: bool
    has_address: bool
    delivery: Delivery
    state: CardState
    ordered_on: date
    since: date
    days: int
    lateness: Lateness | None
    asked_on: date | None
    calls: int
    last_call: datetime | None
    old_card_open: bool
    family_id: str
    steps: tuple[CardStep, ...]


@dataclass(frozen=True, slots=True)
class LossRow:
    """A report of a lost card; see `LostCardReport`."""

    report_id: str
    loss: Loss
    lost_on: date | None
    place: str
    account: str
    police_report: str
    no_report_because: str
    reported_at: datetime


def card_orders_of(connection: Connection, case_id: str, today: date) -> tuple[CardOrderRow, ...]:
    """Return the cards that have been ordered in a case, the newest first."""
    query: Select[*tuple[Any, ...]] = (
        select(CardOrder, Staff.name.label("by"), Person.protection)
        .join(Staff, Staff.id == CardOrder.ordered_by)
        .join(Case, Case.id == CardOrder.case_id)
        .join(Person, Person.id == Case.person_id)
        .where(CardOrder.case_id == case_id)
        .order_by(CardOrder.ordered_at.desc(), CardOrder.number.desc())
    )
    rows = connection.execute(query).all()
    return tuple(_order(row, _events(connection, row.id), today) for row in rows)


def late_cards(store: Store, today: date) -> tuple[CardItem, ...]:
    """Return the station's cards that have not come within the term, the latest first (facts §6).

    A card is late from the working day after the last one of its term on.
    """
    with store.read() as connection:
        found = _items(connection, store, today, *_late(today))
    return tuple(sorted(found, key=_by_lateness))


def count_late_cards(store: Store, today: date) -> int:
    """Return how many cards have not come within the term."""
    return _count(store, *_late(today))


def cards_at_station(store: Store, today: date) -> tuple[CardItem, ...]:
    """Return the cards that lie at the station, arrived or come back in the post, the longest there first."""
    with store.read() as connection:
        return _items(connection, store, today, CardOrder.state.in_(sorted(AT_STATION)))


def count_cards_at_station(store: Store) -> int:
    """Return how many cards lie at the station."""
    return _count(store, CardOrder.state.in_(sorted(AT_STATION)))


def card_item(store: Store, order_id: str, today: date) -> CardItem | None:
    """Return one card with its holder; None where there is none at this station (R17)."""
    with store.read() as connection:
        return next(iter(_items(connection, store, today, CardOrder.id == order_id)), None)


def cards_of_family(store: Store, item: CardItem, today: date) -> tuple[CardItem, ...]:
    """Return the cards of the same family that lie at the station, this one first."""
    if not item.family_id:
        return (item,)
    conditions = (CardOrder.state.in_(sorted(AT_STATION)), Case.family_id == item.family_id)
    with store.read() as connection:
        found = _items(connection, store, today, *conditions)
    return (item, *(each for each in found if each.order_id != item.order_id))


def losses_of(store: Store, case_id: str) -> tuple[LossRow, ...]:
    """Return the reports of lost cards of a case that stand, the newest first."""
    query = (
        select(LostCardReport)
        .where(LostCardReport.case_id == case_id, LostCardReport.taken_back_at.is_(None))
        .order_by(LostCardReport.reported_at.desc(), LostCardReport.id)
    )
    with store.read() as connection:
        return tuple(
            LossRow(
                row.id,
                Loss(row.loss),
                row.lost_on,
                row.place,
                row.account,
                row.police_report,
                row.no_report_because,
                row.reported_at,
            )
            for row in connection.execute(query)
        )


def loss_to_answer(store: Store, case_id: str) -> bool:
    """Return whether a loss has been reported for which no new card has been ordered."""
    with store.read() as connection:
        return unanswered_reports(connection, case_id) > 0


def _late(today: date) -> tuple[ColumnElement[bool], ...]:
    last = last_late_order_day(today, catalogue().terms, holidays())
    until = instant_of(last + timedelta(days=1), 0)  # the end of that day in Oslo
    return CardOrder.state.in_(sorted(ON_ITS_WAY)), CardOrder.ordered_at < until


def _by_lateness(item: CardItem) -> tuple[int, date, str]:
    return (-(item.lateness.working_days if item.lateness else 0), item.ordered_on, item.number)


def _count(store: Store, *conditions: ColumnElement[bool]) -> int:
    query = (
        select(func.count())
        .select_from(CardOrder)
        .join(Case, Case.id == CardOrder.case_id)
        .where(Case.station_id == store.device.station_id, *conditions)
    )
    with store.read() as connection:
        return connection.execute(query).scalar_one()


def _items(connection: Connection, store: Store, today: date, *conditions: ColumnElement[bool]) -> tuple[CardItem, ...]:
    asked = (
        select(func.max(CardEvent.day))
        .where(
            CardEvent.order_id == CardOrder.id,
            CardEvent.step == CardStep.ASK_PRODUCER,
            CardEvent.undone_at.is_(None),
        )
        .scalar_subquery()
    )
    since_order = (CallAttempt.case_id == CardOrder.case_id, CallAttempt.at >= CardOrder.ordered_at)
    calls = select(func.count()).select_from(CallAttempt).where(*since_order).scalar_subquery()
    last_call = select(func.max(CallAttempt.at)).where(*since_order).scalar_subquery()
    query: Select[*tuple[Any, ...]] = (
        select(
            CardOrder,
            Case.family_id,
            Person.family_name,
            Person.given_names,
            Person.born_on,
            Person.phone,
            Person.email,
            Person.protection,
            Person.street,
            Person.postcode,
            Person.city,
            asked.label("asked_on"),
            calls.label("calls"),
            last_call.label("last_call"),
        )
        .join(Case, Case.id == CardOrder.case_id)
        .join(Person, Person.id == Case.person_id)
        .where(Case.station_id == store.device.station_id, *conditions)
        .order_by(CardOrder.state_at, CardOrder.number)
    )
    return tuple(_item(row, today) for row in connection.execute(query))


def _item(row: Row[Any], today: date) -> CardItem:
    state = CardState(row.state)
    ordered_on, since = oslo_day(row.ordered_at), oslo_day(row.state_at)
    protected = row.protection != "none"
    return CardItem(
        order_id=row.id,
        number=row.number,
        case_id=row.case_id,
        name=display_name(row.family_name, row.given_names),
        born_on=row.born_on,
        phone=row.phone,
        email=row.email,
        protected=protected,
        has_address=bool(row.street and row.postcode and row.city),
        delivery=Delivery(row.delivery),
        state=state,
        ordered_on=ordered_on,
        since=since,
        days=(today - since).days,
        lateness=_lateness(state, ordered_on, today),
        asked_on=row.asked_on,
        calls=row.calls,
        last_call=row.last_call,
        old_card_open=not row.old_card_handed_in and row.old_card_note not in ("none", "lost"),
        family_id=row.family_id or "",
        steps=legal_steps(state, protected=protected),
    )


def _lateness(state: CardState, ordered_on: date, today: date) -> Lateness | None:
    if state not in ON_ITS_WAY:
        return None
    return lateness(ordered_on, today, catalogue().terms, holidays())


def _order(row: Row[Any], events: Sequence[CardEventRow], today: date) -> CardOrderRow:
    state = CardState(row.state)
    moved = [event for event in events if not event.undone_by and event.step is not CardStep.ASK_PRODUCER]
    return CardOrderRow(
        order_id=row.id,
        number=row.number,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        delivery=Delivery(row.delivery),
        reason=OrderReason(row.reason),
        ordered_at=row.ordered_at,
        ordered_by=row.by,
        fee=row.fee,
        old_card_handed_in=row.old_card_handed_in,
        old_card_note=row.old_card_note,
        state=state,
        state_at=row.state_at,
        state_by=moved[0].by if moved else row.by,
        steps=legal_steps(state, protected=row.protection != "none"),
        events=tuple(events),
        lateness=_lateness(state, oslo_day(row.ordered_at), today),
    )


def _events(connection: Connection, order_id: str) -> tuple[CardEventRow, ...]:
    query: Select[*tuple[Any, ...]] = (
        select(CardEvent, Staff.name.label("by_name"), _Undoer.name.label("undone_by_name"))
        .join(Staff, Staff.id == CardEvent.by)
        .join(_Undoer, _Undoer.id == CardEvent.undone_by, isouter=True)
        .where(CardEvent.order_id == order_id)
        .order_by(CardEvent.position.desc())
    )
    return tuple(
        CardEventRow(
            step=CardStep(row.step),
            day=row.day,
            at=row.at,
            by=row.by_name,
            reason=row.reason,
            note=row.note,
            identity=IdentitySeen(row.identity) if row.identity else None,
            collected_by=row.collected_by,
            took_old_card=row.took_old_card,
            undone_by=row.undone_by_name or "",
        )
        for row in connection.execute(query)
    )
