"""A card that its holder has lost: reported first, then ordered anew (facts §6; Immigration Regulations § 12-17)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import insert, select

from desktop.domain.cards import LOST_BY_HOLDER, CardStep, Loss
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.catalogue_lookup import UnknownCodeError, reason_for
from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.card_life import lose
from desktop.services.card_rows import last_event, mark_taken_back, order_row, take_back_event
from desktop.services.commands import handles
from desktop.services.reference import catalogue
from desktop.services.work import Work
from desktop.storage.models import Case, LostCardReport


@dataclass(frozen=True, slots=True)
class ReportLostCard:
    """Write down what the holder tells of a lost card.

    Attributes:
        order_id: the order of that card, where we know it; empty for a card that was ordered elsewhere or long ago.
        lost_on: the local day, or None where the holder does not know it.
        place: where it was lost.
        account: how, in the holder's words.
        police_report: the number of a report to the police; none is required by law, and a reason says why there is
            none (`no_report_because`).
    """

    report_id: str
    case_id: str
    loss: Loss
    place: str
    account: str
    lost_on: date | None = None
    police_report: str = ""
    no_report_because: str = ""
    order_id: str = ""


@dataclass(frozen=True, slots=True)
class TakeBackLostReport:
    """The loss was reported by mistake, or the card was found before a new one was ordered."""

    report_id: str


@handles(ReportLostCard, name="report-lost-card", right=Right.ORDER_CARD, touches=Touched.CARDS)
def report(work: Work, command: ReportLostCard) -> str:
    """Write the report, let the card be lost where we know it, and return the report's id.

    Raises:
        RuleBroken: `not-the-holders-loss`; `loss-place-missing`; `loss-account-missing`; `loss-day-in-future`;
            `police-report-missing`, neither a number nor a reason why there is none; `illegal-card-step`;
            `not-lost-so`; `not-the-holders-card`.
    """
    work.about(command.case_id)
    case = case_at_this_station(work, command.case_id)
    _refuse_incomplete(work, command)
    if command.order_id:
        row = order_row(work, command.order_id)
        holder = work.connection.execute(select(Case.person_id).where(Case.id == row.case_id)).scalar_one()
        if holder != case.person_id:
            raise RuleBroken("not-the-holders-card")
        lose(work, row, command.loss)
        work.about(command.case_id)
    work.connection.execute(
        insert(LostCardReport).values(
            id=command.report_id,
            case_id=command.case_id,
            order_id=command.order_id or None,
            loss=command.loss,
            lost_on=command.lost_on,
            place=" ".join(command.place.split()),
            account=command.account.strip(),
            police_report=command.police_report.strip(),
            no_report_because="" if command.police_report.strip() else command.no_report_because,
            reported_at=work.at,
            reported_by=work.actor.staff_id,
        )
    )
    work.undo = TakeBackLostReport(command.report_id)
    return command.report_id


@handles(TakeBackLostReport, name="take-back-lost-report", right=Right.ORDER_CARD, touches=Touched.CARDS)
def take_back(work: Work, command: TakeBackLostReport) -> None:
    """Mark the report as taken back; the card is where it was before.

    Raises:
        RuleBroken: `no-lost-report`; `loss-answered`, a new card has been ordered for it.
    """
    row = work.connection.execute(
        select(LostCardReport).where(LostCardReport.id == command.report_id, LostCardReport.taken_back_at.is_(None))
    ).one_or_none()
    if row is None:
        raise RuleBroken("no-lost-report")
    if row.order_id:
        order = order_row(work, row.order_id)
        event = last_event(work.connection, order.id)
        if event is not None and event.step == CardStep.LOSE:
            take_back_event(work, order, event)
    work.about(row.case_id)
    case_at_this_station(work, row.case_id)
    mark_taken_back(work, row)


def _refuse_incomplete(work: Work, command: ReportLostCard) -> None:
    if command.loss not in LOST_BY_HOLDER:
        raise RuleBroken("not-the-holders-loss")
    if not command.place.strip():
        raise RuleBroken("loss-place-missing")
    if not command.account.strip():
        raise RuleBroken("loss-account-missing")
    if command.lost_on is not None and command.lost_on > work.today:
        raise RuleBroken("loss-day-in-future")
    if command.police_report.strip():
        return
    if not command.no_report_because:
        raise RuleBroken("police-report-missing")
    try:
        reason_for(catalogue(), ReasonGroup.NO_POLICE_REPORT, command.no_report_because)
    except UnknownCodeError:
        raise RuleBroken("unknown-reason") from None
