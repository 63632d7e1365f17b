"""What comes next with a case, as a pure function: one thing on the filled button, and what else may be done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.advice.card_order import CardOrder
from desktop.domain.appointments import MOVABLE, State, Step
from desktop.domain.cases import CaseStatus
from desktop.domain.clock import oslo_day
from desktop.domain.outcomes import GIVEN_UP
from desktop.domain.papers import FeeState, LineState
from desktop.domain.rights import Right
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.day import AppointmentRow
from ui.appointment_steps import offered_steps


class Action(StrEnum):
    """Something that a clerk can do with a case."""

    CHECK_IN = "check-in"
    CALL = "call"
    COMPLETE = "complete"
    MARK_NO_SHOW = "mark-no-show"
    LEAVE = "leave"
    CHECKLIST = "checklist"
    FEE = "fee"
    HAND_IN = "hand-in"
    BIOMETRICS = "biometrics"
    DECISION = "decision"
    ORDER_CARD = "order-card"
    BOOK = "book"
    BOOK_AGAIN = "book-again"
    MOVE = "move"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be done with a case now.

    Attributes:
        first: the one on the filled button.
        others: the rest, in the order of the work.
        appointment: the appointment that the steps of the day are about, or None.
    """

    first: Action
    others: tuple[Action, ...] = ()
    appointment: AppointmentRow | None = None


STEP_OF: Mapping[Action, Step] = {
    Action.CHECK_IN: Step.CHECK_IN,
    Action.CALL: Step.CALL,
    Action.COMPLETE: Step.COMPLETE,
    Action.MARK_NO_SHOW: Step.MARK_NO_SHOW,
    Action.LEAVE: Step.LEAVE,
}
"""The actions that are steps of an appointment."""

TAB_OF: Mapping[Action, str] = {
    Action.CHECKLIST: "checklist",
    Action.HAND_IN: "checklist",
    Action.FEE: "fee",
    Action.BIOMETRICS: "card",
    Action.DECISION: "card",
    Action.ORDER_CARD: "card",
    Action.OPEN: "",
}
"""The actions that are done on the case page, and the tab on which."""

_ACTION_OF = {step: action for action, step in STEP_OF.items()}
_RIGHT_FOR: Mapping[Action, Right] = {
    Action.CHECKLIST: Right.HAND_IN,
    Action.HAND_IN: Right.HAND_IN,
    Action.FEE: Right.TAKE_PAYMENT,
    Action.BIOMETRICS: Right.HAND_IN,
    Action.DECISION: Right.NOTE_DECISION,
    Action.ORDER_CARD: Right.ORDER_CARD,
    Action.BOOK: Right.BOOK,
    Action.BOOK_AGAIN: Right.BOOK,
    Action.MOVE: Right.BOOK,
}
_LIVE = (State.IN_SERVICE, State.ARRIVED, State.BOOKED)


def choices(page: CasePage, now: datetime, rights: frozenset[Right]) -> Choices:
    """Return what comes next with a case, and what else may be done.

    Args:
        page: the case as it stands.
        now: the present instant, UTC.
        rights: what the clerk may do; nothing else is offered.
    """
    appointment = live_appointment(page, now)
    steps = offered_steps(appointment, now, rights) if appointment else ()
    first = next_action(page, appointment, now)
    if first in STEP_OF:
        allowed = STEP_OF[first] in steps
    else:
        allowed = _RIGHT_FOR.get(first) is None or _RIGHT_FOR[first] in rights
    if not allowed:
        first = Action.OPEN
    others = [_ACTION_OF[step] for step in steps]
    if Right.BOOK in rights:
        if appointment is not None and appointment.state in MOVABLE:
            others.append(Action.MOVE)
        elif appointment is None:
            others.append(Action.BOOK)
    others.append(Action.OPEN)
    booking = {Action.BOOK, Action.BOOK_AGAIN}
    kept = (other for other in others if other is not first and not (first in booking and other in booking))
    return Choices(first, tuple(kept), appointment)


def live_appointment(page: CasePage, now: datetime) -> AppointmentRow | None:
    """Return the appointment that matters now: who is at a desk or waits first, then today's, then the next one.

    One of an earlier day that was never dealt with comes last, and only where nothing else is booked.
    """
    today = oslo_day(now)
    live = [row for row in page.appointments if row.state in _LIVE]
    order = sorted(live, key=lambda row: (_LIVE.index(row.state), row.day < today, row.day, row.start))
    return order[0] if order else None


def next_action(page: CasePage, appointment: AppointmentRow | None, now: datetime) -> Action:
    """Return the next thing to do, whoever may do it."""
    today = oslo_day(now)
    match appointment:
        case AppointmentRow(state=State.IN_SERVICE):
            return _at_the_desk(page) or Action.COMPLETE
        case AppointmentRow(state=State.ARRIVED):
            return Action.CALL
        case AppointmentRow() if page.status in GIVEN_UP:
            return Action.OPEN  # the appointment is still to be cancelled there
        case AppointmentRow(day=day) if day == today:
            return Action.CHECK_IN
        case AppointmentRow(day=day) if day < today:
            return Action.MARK_NO_SHOW
        case _:
            return _away_from_the_desk(page, booked=appointment is not None)


def _at_the_desk(page: CasePage) -> Action | None:
    if page.attended_at is None:
        if any(line.required and line.state is LineState.OPEN for line in page.lines):
            return Action.CHECKLIST
        if page.fee is not None and page.fee.state is FeeState.DUE:
            return Action.FEE
        return Action.HAND_IN
    if page.biometrics is None and page.advice.conclusions.card_order.value is not CardOrder.NONE:
        return Action.BIOMETRICS
    return Action.ORDER_CARD if _card_can_be_ordered(page) else None


def _away_from_the_desk(page: CasePage, *, booked: bool) -> Action:
    if _card_can_be_ordered(page):
        return Action.ORDER_CARD
    if booked:
        return Action.OPEN
    if page.status is CaseStatus.REGISTERED:
        return Action.BOOK
    if page.status is CaseStatus.GRANTED and not _ordered(page) and _card_order(page) is CardOrder.AFTER_FOLLOW_UP:
        return Action.BOOK_AGAIN
    if page.status is CaseStatus.HANDED_IN:
        return Action.DECISION
    return Action.OPEN


def _card_can_be_ordered(page: CasePage) -> bool:
    return (
        page.status is CaseStatus.GRANTED
        and page.biometrics is not None
        and not _ordered(page)
        and _card_order(page) in (CardOrder.NOW, CardOrder.CHECK_LETTER)
    )


def _card_order(page: CasePage) -> CardOrder | None:
    """Return the advice; who had to come again and has come, and given biometrics, need not once more."""
    decided = page.decision.decided_on if page.decision else None
    if decided and page.biometrics_on and page.biometrics_on >= decided:
        return CardOrder.NOW
    return page.advice.conclusions.card_order.value


def _ordered(page: CasePage) -> bool:
    return any(not order.cancelled for order in page.card_orders)
