"""What the filled button says, all the way through a case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.advice.finding import Topic
from desktop.domain.appointments import Step
from desktop.domain.cases import DecisionAuthor, Outcome
from desktop.domain.languages import Language
from desktop.domain.papers import Delivery, OrderReason
from desktop.domain.rights import Right
from desktop.services.attendance import (
    CallToDesk,
    CancelAppointment,
    CheckIn,
    CompleteService,
    MarkNoShow,
    UndoStep,
)
from desktop.services.biometrics import RecordBiometrics
from desktop.services.booking import Booked
from desktop.services.cards import OrderResidenceCard
from desktop.services.cases import NoteDecision
from desktop.services.commands import Command, perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.payments import TakePayment
from desktop.services.queries.case_findings import is_paid, to_the_point
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.withdrawals import NoteWithdrawal
from tests.support.station import MONDAY, TestStation, book_person, make_station
from ui.screens.case_page.conclusions import concluded
from ui.screens.side_panel.next_step import STEP_OF, TAB_OF, Action, Choices, choices

NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@dataclass
class Story:
    """One case, and what is next in it."""

    station: TestStation
    booked: Booked

    def do(self, *commands: Command) -> None:
        perform(self.station.store, self.station.clerk, *commands)

    @property
    def page(self) -> CasePage:
        return case_page(self.station.store, self.booked.case_id, MONDAY)

    def choices(self, *without: Right) -> Choices:
        return choices(self.page, self.station.clock.now(), self.station.clerk.rights - set(without))

    @property
    def next(self) -> Action:
        return self.choices().first


@pytest.fixture
def story(tmp_path: Path) -> Story:
    station = make_station(tmp_path)
    return Story(station, book_person(station, application="first-family", expires_on=None))


def arrive(story: Story) -> None:
    story.station.clock.put(NINE)
    story.do(CheckIn(story.booked.appointment_id))


def to_desk(story: Story) -> None:
    arrive(story)
    story.do(CallToDesk(story.booked.appointment_id, story.station.desks[0].desk_id))


def hand_in(story: Story) -> None:
    for line in story.page.lines:
        story.do(TickDocument(line.line_id, original_seen=True))
    fee = story.page.fee
    if fee is not None:
        story.do(TakePayment(fee.fee_id, fee.amount or 100, "T-1"))
    story.do(HandInDocuments(story.station.ids.new(), story.booked.case_id))


def grant(story: Story) -> None:
    story.do(
        NoteDecision(
            story.booked.case_id, MONDAY, DecisionAuthor.POLICE, Outcome.GRANTED, None, MONDAY, date(2028, 11, 22)
        )
    )


def test_the_whole_way_through_a_case(story: Story) -> None:
    seen = [story.next]
    arrive(story)
    seen.append(story.next)
    story.do(CallToDesk(story.booked.appointment_id, story.station.desks[0].desk_id))
    seen.append(story.next)
    for line in story.page.lines:
        story.do(TickDocument(line.line_id, original_seen=True))
    seen.append(story.next)
    fee = story.page.fee
    assert fee is not None
    story.do(TakePayment(fee.fee_id, fee.amount or 100, "T-1"))
    seen.append(story.next)
    story.do(HandInDocuments(story.station.ids.new(), story.booked.case_id))
    seen.append(story.next)
    story.do(RecordBiometrics(story.booked.case_id, photo=True, fingerprints=True, signature=True))
    seen.append(story.next)
    story.do(CompleteService(story.booked.appointment_id))
    seen.append(story.next)
    grant(story)
    seen.append(story.next)
    story.do(
        OrderResidenceCard(
            story.station.ids.new(),
            story.booked.case_id,
            MONDAY,
            date(2028, 11, 22),
            Delivery.POST,
            OrderReason.GRANTED,
            old_card_handed_in=True,
            letter_checked=True,
        )
    )
    seen.append(story.next)

    assert seen == [
        Action.CHECK_IN,
        Action.CALL,
        Action.CHECKLIST,
        Action.FEE,
        Action.HAND_IN,
        Action.BIOMETRICS,
        Action.COMPLETE,
        Action.DECISION,
        Action.ORDER_CARD,
        Action.OPEN,
    ]


def test_who_is_still_at_the_desk_when_it_is_granted_gets_the_card_first(story: Story) -> None:
    to_desk(story)
    hand_in(story)
    story.do(RecordBiometrics(story.booked.case_id, photo=True, fingerprints=True, signature=True))
    grant(story)

    assert story.next is Action.ORDER_CARD


def _cancelled(appointment_id: str) -> Command:
    return CancelAppointment(appointment_id, "sick")


@pytest.mark.parametrize("gone", [_cancelled, MarkNoShow])
def test_without_an_appointment_one_is_booked(story: Story, gone: Callable[[str], Command]) -> None:
    story.station.clock.put(NINE)
    story.do(gone(story.booked.appointment_id))

    found = story.choices()

    assert (found.first, found.others, found.appointment) == (Action.BOOK, (Action.OPEN,), None)


def test_a_time_that_passed_without_anybody_is_a_no_show(story: Story) -> None:
    story.station.clock.put(NINE + timedelta(days=1))

    assert story.next is Action.MARK_NO_SHOW


def test_who_has_withdrawn_is_told_of_no_right_and_of_no_refund_of_what_was_never_paid(story: Story) -> None:
    story.station.clock.put(NINE)
    assert {finding.topic for finding in to_the_point(story.page, story.page.advice)} >= {Topic.SUBMISSION}
    story.do(NoteWithdrawal(story.booked.case_id, WithdrawnBy.APPLICANT, signed_letter=True))

    page = story.page
    said = to_the_point(page, page.advice)

    assert not is_paid(page)
    assert "refund-possible" in {finding.code for finding in page.advice.findings}
    assert {finding.code for finding in said} == {"withdrawal-before-hand-in"}
    assert [line.key for line in concluded(page, MONDAY, Language.ENGLISH, with_f_codes=True)] == ["withdrawal"]
    assert story.next is Action.OPEN, "what is left is to cancel the appointment"


def test_before_the_day_there_is_nothing_to_do_but_to_move_it(story: Story) -> None:
    story.station.clock.put(NINE - timedelta(days=1))

    assert story.choices().first is Action.OPEN
    assert story.choices().others == (Action.MOVE,)


def test_quiet_buttons_are_the_other_legal_steps(story: Story) -> None:
    assert story.choices().others == (Action.MOVE, Action.OPEN)

    story.station.clock.put(NINE)
    assert story.choices().others == (Action.MARK_NO_SHOW, Action.MOVE, Action.OPEN)

    story.do(CheckIn(story.booked.appointment_id))
    assert story.choices().others == (Action.LEAVE, Action.OPEN)

    story.do(UndoStep(story.booked.appointment_id, Step.CHECK_IN))
    assert story.choices().first is Action.CHECK_IN


def test_nothing_is_offered_that_the_clerk_may_not_do(story: Story) -> None:
    to_desk(story)

    found = story.choices(Right.HAND_IN, Right.RECEIVE, Right.BOOK)

    assert (found.first, found.others) == (Action.OPEN, ())


def test_every_action_is_a_step_a_tab_or_a_booking() -> None:
    bookings = {Action.BOOK, Action.BOOK_AGAIN, Action.MOVE}

    assert set(STEP_OF) | set(TAB_OF) | bookings == set(Action)
