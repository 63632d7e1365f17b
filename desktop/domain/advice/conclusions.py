"""All the conclusions about a case, together."""

from datetime import date
from typing import NamedTuple

from desktop.domain.advice.booking_route import BookingRoute, booking_route
from desktop.domain.advice.card_order import CardOrder, card_order
from desktop.domain.advice.conclusion import Conclusion
from desktop.domain.advice.deadlines import Deadlines, appointment_in_time, deadlines
from desktop.domain.advice.f_code import FCode, f_code
from desktop.domain.advice.follow_up import FollowUp, follow_up
from desktop.domain.advice.permanent_candidate import permanent_candidate
from desktop.domain.advice.place import Place, place
from desktop.domain.advice.refund import Refund, refund
from desktop.domain.advice.rights import Proof, Rights, residence_proof, rights_while_waiting
from desktop.domain.advice.situation import Situation
from desktop.domain.advice.submission import submitted_on
from desktop.domain.advice.withdrawal import WithdrawalOutcome, withdrawal
from desktop.domain.holidays import Holidays


class Conclusions(NamedTuple):
    """What can be said about a case; the names and their order are those of the output."""

    submitted_on: Conclusion[date]
    booking_route: Conclusion[BookingRoute]
    place: Conclusion[Place]
    deadlines: Conclusion[Deadlines]
    appointment_in_time: Conclusion[bool]
    rights_while_waiting: Conclusion[Rights]
    residence_proof: Conclusion[tuple[Proof, ...]]
    follow_up: Conclusion[FollowUp]
    card_order: Conclusion[CardOrder]
    withdrawal: Conclusion[WithdrawalOutcome]
    refund: Conclusion[Refund]
    f_code: Conclusion[FCode]
    permanent_candidate: Conclusion[bool]


def conclude(situation: Situation, holidays: Holidays) -> Conclusions:
    """Return all the conclusions about a case."""
    dates = deadlines(situation, holidays)
    rights = rights_while_waiting(situation)
    again = follow_up(situation)
    return Conclusions(
        submitted_on=submitted_on(situation),
        booking_route=booking_route(situation),
        place=place(situation),
        deadlines=dates,
        appointment_in_time=appointment_in_time(situation, dates),
        rights_while_waiting=rights,
        residence_proof=residence_proof(rights),
        follow_up=again,
        card_order=card_order(situation, again),
        withdrawal=withdrawal(situation),
        refund=refund(situation),
        f_code=f_code(situation),
        permanent_candidate=permanent_candidate(situation),
    )
