"""The rows of ordered cards, as the commands on them read and write them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from desktop.domain.cards import CardState, CardStep
from desktop.domain.cases import AddressProtection
from desktop.domain.clock import oslo_day
from desktop.domain.papers import OrderReason
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import case_at_this_station
from desktop.services.work import Work
from desktop.storage.models import CardEvent, CardOrder, Case, LostCardReport, Person, Staff


@dataclass(frozen=True, slots=True)
class Noted:
    """What is written down of a step beside the step itself; see `CardEvent`."""

    reason: str = ""
    note: str = ""
    identity: str = ""
    collected_by: str = ""
    took_old_card: bool = False
    old_card_note: str = ""


def order_row(work: Work, order_id: str) -> Row[Any]:
    """Return an order of this station, and say that the command is about its case.

    Raises:
        RuleBroken: `no-card-order`; `belongs-to` (R17).
    """
    row = work.connection.execute(select(CardOrder).where(CardOrder.id == order_id)).one_or_none()
    if row is None:
        raise RuleBroken("no-card-order")
    work.about(row.case_id)
    case_at_this_station(work, row.case_id)
    return row


def holder_of(connection: Connection, case_id: str) -> Row[Any]:
    """Return the person for whom a card of a case is."""
    return connection.execute(select(Person).join(Case, Case.person_id == Person.id).where(Case.id == case_id)).one()


def refuse_posting(connection: Connection, case_id: str) -> None:
    """Refuse to post a card to a protected address, or to none.

    Raises:
        RuleBroken: `protected-address`; `no-address`.
    """
    person = holder_of(connection, case_id)
    if person.protection != AddressProtection.NONE:
        raise RuleBroken("protected-address")
    if not (person.street and person.postcode and person.city):
        raise RuleBroken("no-address")


def live_order(connection: Connection, case_id: str) -> str | None:
    """Return the number of a case's last order that has not been cancelled, or None."""
    return connection.execute(
        select(CardOrder.number)
        .where(CardOrder.case_id == case_id, CardOrder.cancelled_at.is_(None))
        .order_by(CardOrder.ordered_at.desc())
        .limit(1)
    ).scalar_one_or_none()


def last_event(connection: Connection, order_id: str) -> Row[Any] | None:
    """Return what happened last to a card and was not taken back, with the name of who noted it, or None."""
    query: Select[*tuple[Any, ...]] = (
        select(CardEvent, Staff.name.label("by_name"))
        .join(Staff, Staff.id == CardEvent.by)
        .where(CardEvent.order_id == order_id, CardEvent.undone_at.is_(None))
        .order_by(CardEvent.position.desc())
        .limit(1)
    )
    return connection.execute(query).one_or_none()


def earliest_day(connection: Connection, row: Row[Any]) -> date:
    """Return the first local day on which the next step can have been: that of the last one, or of the order."""
    last = last_event(connection, row.id)
    return last.day if last is not None else oslo_day(row.ordered_at)


def write_step(work: Work, row: Row[Any], step: CardStep, state: CardState, day: date, noted: Noted) -> None:
    """Write a step into the card's history, and where the card is now."""
    position = work.connection.execute(
        select(func.coalesce(func.max(CardEvent.position), 0)).where(CardEvent.order_id == row.id)
    ).scalar_one()
    work.connection.execute(
        insert(CardEvent).values(
            id=work.entry_id,
            order_id=row.id,
            position=position + 1,
            step=step,
            state_before=row.state,
            day=day,
            at=work.at,
            by=work.actor.staff_id,
            reason=noted.reason,
            note=noted.note.strip(),
            identity=noted.identity,
            collected_by=noted.collected_by,
            took_old_card=noted.took_old_card,
            old_card_note=noted.old_card_note,
        )
    )
    values: dict[str, object] = {"state": state}
    if state != row.state:
        values["state_at"] = work.at
    if state is CardState.CANCELLED:
        values["cancelled_at"] = work.at
    if noted.took_old_card:
        values["old_card_handed_in"] = True
    work.connection.execute(update(CardOrder).where(CardOrder.id == row.id).values(**values))


def take_back_event(work: Work, row: Row[Any], event: Row[Any]) -> None:
    """Mark what happened last as taken back, and put the card where it was before."""
    work.connection.execute(
        update(CardEvent).where(CardEvent.id == event.id).values(undone_at=work.at, undone_by=work.actor.staff_id)
    )
    values: dict[str, object] = {"state": event.state_before}
    if event.state_before != row.state:
        values["state_at"] = _since(work.connection, row)
    if row.state == CardState.CANCELLED:
        values["cancelled_at"] = None
    if event.took_old_card:
        values["old_card_handed_in"] = False
    work.connection.execute(update(CardOrder).where(CardOrder.id == row.id).values(**values))


def unanswered_reports(connection: Connection, case_id: str) -> int:
    """Return how many reports of lost cards of a case no order has answered yet."""
    reports = select(func.count()).where(LostCardReport.case_id == case_id, LostCardReport.taken_back_at.is_(None))
    orders = select(func.count()).where(
        CardOrder.case_id == case_id, CardOrder.reason == OrderReason.LOST, CardOrder.cancelled_at.is_(None)
    )
    return connection.execute(reports).scalar_one() - connection.execute(orders).scalar_one()


def mark_taken_back(work: Work, report: Row[Any]) -> None:
    """Mark a report of a lost card as taken back.

    Raises:
        RuleBroken: `loss-answered`, a new card has been ordered for it.
    """
    if unanswered_reports(work.connection, report.case_id) < 1:
        raise RuleBroken("loss-answered")
    work.connection.execute(
        update(LostCardReport)
        .where(LostCardReport.id == report.id)
        .values(taken_back_at=work.at, taken_back_by=work.actor.staff_id)
    )


def _since(connection: Connection, row: Row[Any]) -> datetime:
    """Return since when the card has been where its history, as it stands, says that it is."""
    moved: datetime | None = connection.execute(
        select(CardEvent.at)
        .where(CardEvent.order_id == row.id, CardEvent.undone_at.is_(None), CardEvent.step != CardStep.ASK_PRODUCER)
        .order_by(CardEvent.position.desc())
        .limit(1)
    ).scalar_one_or_none()
    ordered_at: datetime = row.ordered_at
    return moved or ordered_at
