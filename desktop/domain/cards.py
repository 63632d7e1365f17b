"""The life of an ordered residence card: its states, the steps between them, who may take them and what each needs.

From the order to the holder: ordered, sent by the producer, arrived at the station, collected or posted. A card may
come back in the post, turn out wrong, or be lost; an order may be cancelled. What is collected or posted and stays so
is at its end.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right


class CardState(StrEnum):
    """Where an ordered card is."""

    ORDERED = "ordered"
    SENT = "sent"
    ARRIVED = "arrived"
    COLLECTED = "collected"
    POSTED = "posted"
    RETURNED = "returned"
    DEFECTIVE = "defective"
    LOST = "lost"
    CANCELLED = "cancelled"


class CardStep(StrEnum):
    """Something that happens to an ordered card; asking the producer leaves it where it is."""

    SEND = "send"
    ARRIVE = "arrive"
    HAND_OVER = "hand-over"
    POST = "post"
    RETURN = "return"
    ASK_PRODUCER = "ask-producer"
    FIND_DEFECTIVE = "find-defective"
    LOSE = "lose"
    CANCEL = "cancel"


class Need(StrEnum):
    """What a step asks for."""

    DAY = "day"
    IDENTITY = "identity"
    OLD_CARD = "old-card"
    ADDRESS = "address"
    REASON = "reason"


class IdentitySeen(StrEnum):
    """With what somebody who collects a card shows who they are."""

    PASSPORT = "passport"
    TRAVEL_DOCUMENT = "travel-document"
    NATIONAL_ID_CARD = "national-id-card"
    RESIDENCE_CARD = "residence-card"
    OTHER_ID = "other-id"


class Loss(StrEnum):
    """How a card was lost: on its way, at the station, or by its holder, who must report it (facts §6)."""

    IN_POST = "in-post"
    AT_STATION = "at-station"
    BY_HOLDER = "by-holder"
    STOLEN = "stolen"


class CardLetterEvent(StrEnum):
    """What the letter about a card tells."""

    COME = "come"
    DELAYED = "delayed"


@dataclass(frozen=True, slots=True)
class Passage:
    """One step of the table.

    Attributes:
        begins: the states from which it may be taken.
        ends: the state that it leads to; None for a step that leaves the card where it is.
        right: what the clerk must be allowed to do.
        needs: what is asked for.
    """

    begins: frozenset[CardState]
    ends: CardState | None
    right: Right
    needs: frozenset[Need] = frozenset()


ON_ITS_WAY = frozenset({CardState.ORDERED, CardState.SENT})
"""The states of a card that has not come."""
AT_STATION = frozenset({CardState.ARRIVED, CardState.RETURNED})
"""The states of a card that lies at the station."""
WITH_HOLDER = frozenset({CardState.COLLECTED, CardState.POSTED})
"""The states of a card that has gone to its holder."""
LOST_BY_HOLDER = frozenset({Loss.BY_HOLDER, Loss.STOLEN})
"""Losses that the holder must report before a new card is issued (Immigration Regulations § 12-17, § 12-18)."""

STEPS: Mapping[CardStep, Passage] = {
    CardStep.SEND: Passage(frozenset({CardState.ORDERED}), CardState.SENT, Right.ORDER_CARD, frozenset({Need.DAY})),
    CardStep.ARRIVE: Passage(ON_ITS_WAY, CardState.ARRIVED, Right.RECEIVE, frozenset({Need.DAY})),
    CardStep.HAND_OVER: Passage(
        AT_STATION, CardState.COLLECTED, Right.RECEIVE, frozenset({Need.IDENTITY, Need.OLD_CARD})
    ),
    CardStep.POST: Passage(ON_ITS_WAY | AT_STATION, CardState.POSTED, Right.RECEIVE, frozenset({Need.ADDRESS})),
    CardStep.RETURN: Passage(
        frozenset({CardState.POSTED}), CardState.RETURNED, Right.RECEIVE, frozenset({Need.REASON})
    ),
    CardStep.ASK_PRODUCER: Passage(ON_ITS_WAY, None, Right.ORDER_CARD),
    CardStep.FIND_DEFECTIVE: Passage(
        AT_STATION | WITH_HOLDER, CardState.DEFECTIVE, Right.ORDER_CARD, frozenset({Need.REASON})
    ),
    CardStep.LOSE: Passage(
        ON_ITS_WAY | AT_STATION | WITH_HOLDER, CardState.LOST, Right.ORDER_CARD, frozenset({Need.REASON})
    ),
    CardStep.CANCEL: Passage(ON_ITS_WAY | AT_STATION, CardState.CANCELLED, Right.ORDER_CARD, frozenset({Need.REASON})),
}
"""Each step in the order of the work. Sending is often not told: a card may arrive, or be with its holder, without."""

LOST_FROM: Mapping[Loss, frozenset[CardState]] = {
    Loss.IN_POST: ON_ITS_WAY | {CardState.POSTED},
    Loss.AT_STATION: AT_STATION,
    Loss.BY_HOLDER: WITH_HOLDER,
    Loss.STOLEN: WITH_HOLDER,
}
"""From which states a card can be lost in which way."""


def after(state: CardState, step: CardStep) -> CardState:
    """Return the state after a step.

    Raises:
        RuleBroken: `illegal-card-step`, the step does not start from this state.
    """
    passage = STEPS[step]
    if state not in passage.begins:
        raise RuleBroken("illegal-card-step", state=state, step=step)
    return passage.ends or state


def legal_steps(state: CardState, *, protected: bool = False) -> tuple[CardStep, ...]:
    """Return the steps that may be taken from a state, in the order of the work.

    Args:
        state: where the card is.
        protected: the holder's address is protected: such a card is collected, and never posted.
    """
    return tuple(
        step for step, passage in STEPS.items() if state in passage.begins and not (protected and step is CardStep.POST)
    )


def check_day(day: date, earliest: date, today: date) -> None:
    """Refuse a day on which a step cannot have been taken.

    Args:
        day: the local day that was told.
        earliest: the local day of the step before it, or of the order.
        today: the local day.

    Raises:
        RuleBroken: `card-day-too-early`; `card-day-in-future`.
    """
    if day < earliest:
        raise RuleBroken("card-day-too-early", day=earliest)
    if day > today:
        raise RuleBroken("card-day-in-future")
