"""What happens to ordered cards, on both databases: each step, its undo, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from desktop.domain.cards import STEPS, CardState, CardStep, IdentitySeen, Loss, legal_steps
from desktop.domain.cases import AddressProtection
from desktop.domain.papers import CardOrderPaper, Delivery, OrderReason
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import EndedBecause, RepresentativeKind
from desktop.domain.rights import Right
from desktop.services.card_life import (
    CancelCardOrder,
    HandOverCard,
    NoteCardArrived,
    NoteCardDefective,
    NoteCardLost,
    NoteCardReturned,
    NoteCardSent,
    NoteProducerAsked,
    PostCard,
    UndoCardStep,
)
from desktop.services.commands import Command, perform
from desktop.services.families import LinkFamily
from desktop.services.lost_cards import ReportLostCard, TakeBackLostReport
from desktop.services.papers import paper, preview
from desktop.services.queries.cards import card_item, loss_to_answer, losses_of
from desktop.services.representation import AppointRepresentative, EndRepresentation
from desktop.storage.journal_walk import walk
from tests.support.cards import card, do, granted_case, order_of, ordered_card
from tests.support.station import ANH, MONDAY, TestStation

CHILD = replace(ANH, given_names="Minh", born_on="2015-05-05", duf="", phone="")
PARENT = replace(ANH, given_names="Văn", family_name="Nguyễn", born_on="1985-01-01", duf="", phone="")
PASSPORT = IdentitySeen.PASSPORT


def refused(station: TestStation, *commands: Command) -> RuleBroken:
    """Let the clerk try something that is refused, and return the refusal."""
    with pytest.raises(RuleBroken) as found:
        do(station, *commands)
    return found.value


def lost_by_holder(station: TestStation, case_id: str, **more: object) -> ReportLostCard:
    """Return a complete report of a lost card."""
    usual = ReportLostCard(
        station.ids.new(), case_id, Loss.BY_HOLDER, "Oslo S", "Gone from the bag", no_report_because="no-crime"
    )
    return replace(usual, **more)  # type: ignore[arg-type]  # the report's own fields


def test_the_usual_way_from_the_order_to_the_holder(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    station.clock.advance(days=7)
    do(station, NoteCardSent(order_id, MONDAY + timedelta(days=2)))
    do(station, NoteCardArrived(order_id))
    station.clock.advance(days=1)
    do(station, HandOverCard(order_id, PASSPORT))

    found = card(station, case_id)
    assert found.state is CardState.COLLECTED
    assert [event.step for event in found.events] == [CardStep.HAND_OVER, CardStep.ARRIVE, CardStep.SEND]
    assert [event.day for event in found.events] == [MONDAY + timedelta(days=days) for days in (8, 7, 2)]
    assert (found.events[0].identity, found.events[0].by) == (PASSPORT, "Kari Berg")
    assert found.state_by == "Kari Berg"
    assert CardStep.HAND_OVER not in found.steps


def test_a_card_is_collected_once(station: TestStation) -> None:
    order_id = ordered_card(station)
    do(station, NoteCardArrived(order_id), HandOverCard(order_id, PASSPORT))

    broken = refused(station, HandOverCard(order_id, PASSPORT))

    assert broken.code == "illegal-card-step"
    assert broken.facts == {"state": "card-collected", "by": "Kari Berg", "at": station.clock.now()}


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (MONDAY - timedelta(days=1), "card-day-too-early"),
        (MONDAY + timedelta(days=3), "card-day-in-future"),
    ],
)
def test_a_card_is_not_sent_before_it_was_ordered_or_tomorrow(station: TestStation, on: date, code: str) -> None:
    order_id = ordered_card(station)
    station.clock.advance(days=2)

    assert refused(station, NoteCardSent(order_id, on)).code == code
    assert refused(station, NoteCardArrived(order_id, on)).code == code


def test_a_card_does_not_arrive_before_it_was_sent(station: TestStation) -> None:
    order_id = ordered_card(station)
    station.clock.advance(days=5)
    do(station, NoteCardSent(order_id, MONDAY + timedelta(days=3)))

    assert refused(station, NoteCardArrived(order_id, MONDAY + timedelta(days=2))).code == "card-day-too-early"


def test_a_protected_address_is_never_posted_to(station: TestStation) -> None:
    hidden = replace(ANH, protection=AddressProtection.STRICTLY_CONFIDENTIAL)
    case_id = granted_case(station, hidden)
    order_id = ordered_card(station, case_id)
    do(station, NoteCardArrived(order_id))

    assert refused(station, PostCard(order_id, address_checked=True)).code == "protected-address"
    assert CardStep.POST not in card(station, case_id).steps
    item = card_item(station.store, order_id, MONDAY)
    assert item is not None
    assert item.protected
    assert CardStep.POST not in item.steps


def test_a_card_needs_an_address_to_be_posted(station: TestStation) -> None:
    order_id = ordered_card(station, granted_case(station, replace(ANH, street="")))

    assert refused(station, PostCard(order_id)).code == "no-address"


def test_a_card_that_came_back_is_posted_again_to_an_address_that_was_asked_for(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id, delivery=Delivery.POST)
    do(station, PostCard(order_id))
    do(station, NoteCardReturned(order_id, "letterbox", "No name on the box"))

    assert refused(station, PostCard(order_id)).code == "address-not-checked"
    do(station, PostCard(order_id, address_checked=True))
    assert card(station, case_id).state is CardState.POSTED
    do(station, NoteCardReturned(order_id, "moved"))
    do(station, HandOverCard(order_id, PASSPORT))
    assert card(station, case_id).state is CardState.COLLECTED


def test_the_old_card_is_asked_for_when_the_new_one_is_collected(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id, old_card_note="renewal-keeps")
    do(station, NoteCardArrived(order_id))

    assert refused(station, HandOverCard(order_id, PASSPORT)).code == "old-card-open"
    assert refused(station, HandOverCard(order_id, PASSPORT, old_card_note="swallowed")).code == "unknown-reason"
    do(station, HandOverCard(order_id, PASSPORT, old_card_handed_in=True))
    assert card(station, case_id).old_card_handed_in
    do(station, UndoCardStep(order_id, CardStep.HAND_OVER))
    assert not card(station, case_id).old_card_handed_in
    do(station, HandOverCard(order_id, PASSPORT, old_card_note="forgotten"))
    assert not card(station, case_id).old_card_handed_in


def test_somebody_with_a_power_of_attorney_collects_while_it_holds(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    helper, later, other = (station.ids.new() for _ in range(3))
    attorney = AppointRepresentative(
        helper, case_id, RepresentativeKind.POWER_OF_ATTORNEY, "Ola Hansen", MONDAY - timedelta(days=9)
    )
    do(
        station,
        NoteCardArrived(order_id),
        attorney,
        replace(attorney, representative_id=later, name="Later", valid_from=MONDAY + timedelta(days=1)),
        replace(attorney, representative_id=other, name="Other", case_id=granted_case(station, PARENT)),
    )

    for nobody in (later, other, "nobody"):
        assert refused(station, HandOverCard(order_id, PASSPORT, nobody)).code == "not-representative"
    done = do(station, HandOverCard(order_id, PASSPORT, helper))
    assert card(station, case_id).events[0].collected_by == "Ola Hansen"
    assert done.undo is not None
    do(station, done.undo, EndRepresentation(helper, MONDAY, EndedBecause.REVOKED))
    assert refused(station, HandOverCard(order_id, PASSPORT, helper)).code == "not-representative"


def test_a_grown_up_of_the_family_collects_for_a_child_and_not_for_another_grown_up(station: TestStation) -> None:
    parent, child, stranger = (
        granted_case(station, person) for person in (PARENT, CHILD, replace(PARENT, given_names="Kim"))
    )
    cards = {case_id: ordered_card(station, case_id) for case_id in (parent, child)}
    do(station, *(NoteCardArrived(order_id) for order_id in cards.values()))
    for_child = HandOverCard(cards[child], PASSPORT, relative_case_id=parent)

    assert refused(station, for_child).code == "not-of-the-family"
    do(station, LinkFamily(station.ids.new(), (parent, child)))
    assert refused(station, replace(for_child, relative_case_id=stranger)).code == "not-of-the-family"
    assert refused(station, replace(for_child, relative_case_id=child)).code == "not-of-the-family"
    by_child = HandOverCard(cards[parent], PASSPORT, relative_case_id=child)
    assert refused(station, by_child).code == "relative-under-age"
    do(station, HandOverCard(cards[parent], PASSPORT), for_child)
    assert card(station, child).events[0].collected_by == "Văn Nguyễn"
    grown = granted_case(station, replace(PARENT, given_names="Linh"))
    theirs = ordered_card(station, grown)
    do(station, NoteCardArrived(theirs), LinkFamily(station.ids.new(), (parent, grown)))
    assert refused(station, HandOverCard(theirs, PASSPORT, relative_case_id=parent)).code == "holder-of-age"


def test_several_cards_are_handed_over_together_or_none_is(station: TestStation) -> None:
    first, second = granted_case(station, PARENT), granted_case(station, CHILD)
    cards = [ordered_card(station, case_id) for case_id in (first, second)]
    do(station, NoteCardArrived(cards[0]))

    refused(station, *(HandOverCard(order_id, PASSPORT) for order_id in cards))

    assert card(station, first).state is CardState.ARRIVED


def test_asking_the_producer_is_noted_and_moves_nothing(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    station.clock.advance(days=3)
    done = do(station, NoteProducerAsked(order_id, "Says next week"))

    found = card(station, case_id)
    assert (found.state, found.state_at) == (CardState.ORDERED, found.ordered_at)
    assert found.events[0].note == "Says next week"
    item = card_item(station.store, order_id, MONDAY + timedelta(days=3))
    assert item is not None
    assert item.asked_on == MONDAY + timedelta(days=3)
    assert done.undo == UndoCardStep(order_id, CardStep.ASK_PRODUCER)
    do(station, done.undo)
    item = card_item(station.store, order_id, MONDAY + timedelta(days=3))
    assert item is not None
    assert item.asked_on is None


def test_only_the_last_step_is_taken_back_and_it_stays_in_the_history(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    assert refused(station, UndoCardStep(order_id, CardStep.SEND)).code == "illegal-card-undo"
    do(station, NoteCardSent(order_id))
    do(station, NoteCardArrived(order_id))

    assert refused(station, UndoCardStep(order_id, CardStep.SEND)).code == "illegal-card-undo"
    do(station, UndoCardStep(order_id, CardStep.ARRIVE))
    found = card(station, case_id)
    assert found.state is CardState.SENT
    assert [(event.step, event.undone_by) for event in found.events] == [
        (CardStep.ARRIVE, "Kari Berg"),
        (CardStep.SEND, ""),
    ]
    assert refused(station, UndoCardStep(order_id, CardStep.ARRIVE)).code == "illegal-card-undo"


def test_a_defective_card_leads_to_a_new_order_free_of_charge(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    do(station, NoteCardArrived(order_id))

    assert refused(station, NoteCardDefective(order_id, "ugly")).code == "unknown-reason"
    do(station, NoteCardDefective(order_id, "chip"))
    assert refused(station, order_of(station, case_id)).code == "already-ordered"
    do(station, order_of(station, case_id, reason=OrderReason.DEFECTIVE, old_card_handed_in=True, old_card_note=""))
    assert [each.state for each in (card(station, case_id), card(station, case_id, 1))] == [
        CardState.ORDERED,
        CardState.DEFECTIVE,
    ]


def test_a_lost_card_is_reported_before_a_new_one_is_ordered(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    do(station, NoteCardArrived(order_id), HandOverCard(order_id, PASSPORT))
    anew = order_of(station, case_id, reason=OrderReason.LOST, old_card_note="lost", fee=300)

    assert refused(station, anew).code == "report-first"
    report = lost_by_holder(station, case_id, order_id=order_id, police_report="12345678")
    done = do(station, report)
    assert card(station, case_id).state is CardState.LOST
    assert losses_of(station.store, case_id)[0].no_report_because == ""
    assert loss_to_answer(station.store, case_id)
    assert done.undo == TakeBackLostReport(report.report_id)
    do(station, anew)
    assert not loss_to_answer(station.store, case_id)
    assert refused(station, done.undo).code == "loss-answered"
    again = order_of(station, case_id, reason=OrderReason.LOST, old_card_note="lost", fee=300)
    assert refused(station, again).code == "report-first"
    do(station, CancelCardOrder(anew.order_id, "by-mistake"), done.undo)
    assert card(station, case_id, 1).state is CardState.COLLECTED
    assert losses_of(station.store, case_id) == ()


def test_a_report_and_the_order_can_be_one_transaction(station: TestStation) -> None:
    case_id = granted_case(station)
    order = order_of(station, case_id, reason=OrderReason.LOST, old_card_note="lost", fee=300)
    do(station, lost_by_holder(station, case_id), order)

    assert card(station, case_id).reason is OrderReason.LOST


def test_undoing_the_loss_takes_the_report_back(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    do(station, PostCard(order_id))
    do(station, lost_by_holder(station, case_id, order_id=order_id, loss=Loss.STOLEN))

    do(station, UndoCardStep(order_id, CardStep.LOSE))

    assert card(station, case_id).state is CardState.POSTED
    assert losses_of(station.store, case_id) == ()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"loss": Loss.IN_POST}, "not-the-holders-loss"),
        ({"place": "  "}, "loss-place-missing"),
        ({"account": ""}, "loss-account-missing"),
        ({"lost_on": MONDAY + timedelta(days=1)}, "loss-day-in-future"),
        ({"no_report_because": ""}, "police-report-missing"),
        ({"no_report_because": "because"}, "unknown-reason"),
        ({"order_id": "none"}, "no-card-order"),
    ],
)
def test_a_report_says_where_when_and_how(station: TestStation, changes: dict[str, object], code: str) -> None:
    case_id = granted_case(station)

    assert refused(station, lost_by_holder(station, case_id, **changes)).code == code


def test_a_report_is_of_the_holders_own_card(station: TestStation) -> None:
    mine, theirs = granted_case(station), granted_case(station, PARENT)
    order_id = ordered_card(station, theirs)
    do(station, PostCard(order_id))

    assert refused(station, lost_by_holder(station, mine, order_id=order_id)).code == "not-the-holders-card"
    assert card(station, theirs).state is CardState.POSTED


def test_a_card_lost_on_its_way_is_nobodys_report(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)

    assert refused(station, NoteCardLost(order_id, Loss.BY_HOLDER)).code == "report-the-loss"
    assert refused(station, NoteCardLost(order_id, Loss.AT_STATION)).code == "not-lost-so"
    do(station, NoteCardLost(order_id, Loss.IN_POST))
    do(station, order_of(station, case_id, reason=OrderReason.NOT_RECEIVED))
    assert card(station, case_id).fee == 0


def test_a_cancelled_order_is_marked_on_its_paper(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    number = card(station, case_id).number
    before = preview(station.store, number).pdf

    assert refused(station, CancelCardOrder(order_id, "whim")).code == "unknown-reason"
    done = do(station, CancelCardOrder(order_id, "wrong-data"))
    said = paper(station.store, number)
    assert isinstance(said, CardOrderPaper)
    assert said.cancelled_on is None, "what was issued is not changed"
    assert preview(station.store, number).pdf != before
    replacement = ordered_card(station, case_id)
    assert done.undo is not None
    assert refused(station, done.undo).code == "already-ordered"
    do(station, CancelCardOrder(replacement, "ordered-twice"), done.undo)
    assert preview(station.store, number).pdf == before


def test_ordering_can_be_taken_back(station: TestStation) -> None:
    case_id = granted_case(station)
    done = do(station, order_of(station, case_id))

    assert done.undo is not None
    do(station, done.undo)
    assert card(station, case_id).cancelled


def test_the_place_of_birth_is_on_the_order(station: TestStation) -> None:
    case_id = granted_case(station, replace(ANH, born_at="Huế"))
    ordered_card(station, case_id)

    said = paper(station.store, card(station, case_id).number)
    assert isinstance(said, CardOrderPaper)
    assert said.born_at == "Huế"


def test_each_step_needs_its_right(station: TestStation) -> None:
    order_id = ordered_card(station)
    no_orders = replace(station.clerk, rights=station.clerk.rights - {Right.ORDER_CARD})
    for command in (NoteCardSent(order_id), CancelCardOrder(order_id, "by-mistake")):
        with pytest.raises(RuleBroken, match="no-right"):
            perform(station.store, no_orders, command)
    do(station, NoteCardSent(order_id))
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, no_orders, UndoCardStep(order_id, CardStep.SEND))


def test_a_card_that_is_not_there_is_not_found(station: TestStation) -> None:
    assert refused(station, NoteCardArrived("nowhere")).code == "no-card-order"
    assert card_item(station.store, "nowhere", MONDAY) is None


class CardMachine(RuleBasedStateMachine):
    """A card at a real station beside a model of it: a stack of the states that it has been in."""

    station: TestStation

    def __init__(self) -> None:
        super().__init__()
        self.case_id = granted_case(self.station, replace(ANH, duf="", phone=""))
        self.order_id = ordered_card(self.station, self.case_id)
        self.past: list[tuple[CardStep, CardState]] = []
        self.state = CardState.ORDERED

    @rule(step=st.sampled_from(CardStep), day=st.integers(0, 2))
    def take(self, step: CardStep, day: int) -> None:
        """Try a step: it is taken if the table offers it, and leaves everything alone if not."""
        self.station.clock.advance(hours=day)
        legal = step in legal_steps(self.state)
        if not legal:
            refused(self.station, self.command(step))
            return
        do(self.station, self.command(step))
        self.past.append((step, self.state))
        self.state = STEPS[step].ends or self.state

    @precondition(lambda machine: machine.past)
    @rule()
    def undo(self) -> None:
        """Take the last step back."""
        step, self.state = self.past.pop()
        do(self.station, UndoCardStep(self.order_id, step))

    @invariant()
    def says_the_same(self) -> None:
        """The store and the model agree, and the chain of the journal holds."""
        found = card(self.station, self.case_id)
        assert found.state is self.state
        assert found.last_step == (self.past[-1][0] if self.past else None)
        assert [event.step for event in found.events if not event.undone_by] == [step for step, _ in self.past[::-1]]
        assert found.cancelled == (self.state is CardState.CANCELLED)
        assert found.state_at <= self.station.clock.now()

    def teardown(self) -> None:
        """Look at the journal once, at the end."""
        with self.station.store.read() as connection:
            assert walk(connection).breaks == ()

    def command(self, step: CardStep) -> Command:
        """Return the command of a step with everything that it asks for."""
        at_station = self.state in (CardState.ARRIVED, CardState.RETURNED)
        lost: Command = NoteCardLost(self.order_id, Loss.AT_STATION if at_station else Loss.IN_POST)
        if self.state in (CardState.POSTED, CardState.COLLECTED):
            lost = lost_by_holder(self.station, self.case_id, order_id=self.order_id)
        commands: dict[CardStep, Command] = {
            CardStep.SEND: NoteCardSent(self.order_id),
            CardStep.ARRIVE: NoteCardArrived(self.order_id),
            CardStep.HAND_OVER: HandOverCard(self.order_id, PASSPORT),
            CardStep.POST: PostCard(self.order_id, address_checked=True),
            CardStep.RETURN: NoteCardReturned(self.order_id, "moved"),
            CardStep.ASK_PRODUCER: NoteProducerAsked(self.order_id),
            CardStep.FIND_DEFECTIVE: NoteCardDefective(self.order_id, "chip"),
            CardStep.CANCEL: CancelCardOrder(self.order_id, "by-mistake"),
            CardStep.LOSE: lost,
        }
        return commands[step]


def test_a_card_goes_only_where_its_table_leads(station: TestStation) -> None:
    machine = type("Machine", (CardMachine,), {"station": station})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=12, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
