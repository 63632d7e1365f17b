"""Outages: declared and ended, what of them is to be entered elsewhere, ticked off, and closed when all is."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from typing import get_type_hints

import pytest

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.calendar_words import LeaveBecause, ToldHow
from desktop.domain.cards import IdentitySeen, Loss
from desktop.domain.cases import AddressProtection, Channel, DecisionAuthor, Outcome
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.corrections import ApplicationField
from desktop.domain.languages import Language
from desktop.domain.outages import EntryKind, Noticed
from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import EndedBecause, RepresentativeKind
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CancelAppointment
from desktop.services.biometrics import RecordBiometrics
from desktop.services.blank_forms import ReserveBlankForms
from desktop.services.card_life import (
    CancelCardOrder,
    HandOverCard,
    NoteCardArrived,
    NoteCardDefective,
    NoteCardLost,
    NoteCardReturned,
    PostCard,
)
from desktop.services.cases import NoteDecision
from desktop.services.certificates import HandOverCertificate
from desktop.services.closing import CloseTimes, Span
from desktop.services.closing_items import CancelItem, LeaveItem, MoveItem
from desktop.services.commands import Command, all_registered, perform, replay
from desktop.services.commands import Outcome as Done
from desktop.services.corrections import CorrectApplication
from desktop.services.entered_forms import EnterReceipt
from desktop.services.fees import ExemptFee, MakeFeeDue, NotePaidTwice, NotePrepaid
from desktop.services.hand_in import HandInDocuments
from desktop.services.lost_cards import ReportLostCard
from desktop.services.outages import (
    CloseOutage,
    DeclareOutage,
    EndOutage,
    NoteEntered,
    ReopenOutage,
    TakeEnteredBack,
)
from desktop.services.payments import ReversePayment, TakePayment
from desktop.services.people import correction
from desktop.services.queries.case_page import case_page
from desktop.services.queries.closing import review
from desktop.services.queries.left_open import Among, left_open
from desktop.services.queries.to_enter import ToEnter, count_to_enter, outage_now, outages, to_enter
from desktop.services.reference import reasons
from desktop.services.representation import AppointRepresentative, EndRepresentation
from desktop.services.to_enter_export import as_csv, as_workbook
from desktop.services.to_enter_facts import kind_word
from desktop.services.to_enter_table import FORMS, MAKES, TAKES_BACK
from desktop.services.withdrawals import NoteWithdrawal, RequestRefund, RetractWithdrawal
from desktop.services.wording import refusal
from desktop.services.work import Actor
from desktop.services.written import Written
from tests.support.cards import granted_case, order_of
from tests.support.cases import give_away, open_case
from tests.support.station import ANH, MONDAY, TestStation, book_person

TUESDAY = MONDAY + timedelta(days=1)
CANCELLED_BECAUSE = reasons(Language.ENGLISH)[ReasonGroup.CARD_CANCELLED][-1][0]


def do(station: TestStation, *commands: Command, by: Actor | None = None) -> Done:
    """Let the clerk do something, a minute after what was before."""
    station.clock.advance(minutes=1)
    return perform(station.store, by or station.clerk, *commands)


def refused(station: TestStation, command: Command) -> str:
    with pytest.raises(RuleBroken) as found:
        do(station, command)
    for language in Language:
        assert "{" not in refusal(found.value, language)
    return found.value.code


def declare(station: TestStation, outage_id: str = "outage", **more: object) -> Done:
    return do(station, DeclareOutage(outage_id, "DUF svarer ikke", **more))  # type: ignore[arg-type] # its own fields


def listed(station: TestStation, outage_id: str = "outage") -> tuple[ToEnter, ...]:
    return to_enter(station.store, outage_id, Language.ENGLISH)


def kinds(station: TestStation) -> list[EntryKind]:
    return [item.kind for item in listed(station)]


def said(item: ToEnter) -> dict[str, str]:
    return {fact.name: fact.value for fact in item.facts}


class Steps:
    """Does one thing after the other, and looks at the list after each."""

    def __init__(self, station: TestStation) -> None:
        self.station = station
        self.seen: set[EntryKind] = set()
        self.last: set[ToEnter] | None = None

    def check(
        self, make: Callable[[], Command], kind: EntryKind, *, by: Actor | None = None, keep: bool = True
    ) -> Done:
        """Do it: there is one item more; take it back: there is not; do it again, to stay, unless not to be kept."""
        before = set(listed(self.station)) if self.last is None else self.last
        done = do(self.station, make(), by=by)
        after = set(listed(self.station))
        (item,) = after - before
        assert (item.kind, item.taken_back, item.entered_at) == (kind, False, None)
        assert item.name.startswith("Nguyễn, ")
        assert item.facts
        assert all(fact.name and fact.value for fact in item.facts)
        self.seen.add(kind)
        self.last = after
        if done.undo is not None:
            do(self.station, done.undo, by=by)
            self.last = set(listed(self.station))
            assert self.last == before
            if keep:
                done = do(self.station, make(), by=by)
                self.last = None
        return done


def test_everything_of_an_outage_makes_an_item_and_what_is_undone_makes_none(station: TestStation) -> None:
    new, store = station.ids.new, station.store
    due = open_case(station, channel=Channel.PAPER, fee=FeeState.DUE)
    withdrawn, eea = open_case(station), open_case(station, application="eea-worker", fee=None)
    do(station, HandInDocuments(new(), eea))
    granted = granted_case(station)
    booked = book_person(station, nth=3)
    declare(station)
    steps = Steps(station)

    new_booking = book_person(station, replace(ANH, given_names="Văn An", duf=""), nth=5)
    assert kinds(station) == [EntryKind.BOOKED]
    desk = station.desks[0].desk_id
    steps.check(lambda: MoveAppointment(booked.appointment_id, desk, TUESDAY, 600), EntryKind.MOVED)
    steps.check(lambda: CancelAppointment(booked.appointment_id, "ill"), EntryKind.CANCELLED)

    def fee() -> str:
        found = case_page(store, due, MONDAY).fee
        assert found is not None
        return found.fee_id

    steps.check(lambda: ExemptFee(fee(), "protection"), EntryKind.FEE_EXEMPT, keep=False)
    steps.check(
        lambda: NotePrepaid(fee(), "20261001-Y", MONDAY - timedelta(days=9), original_seen=True), EntryKind.FEE_PREPAID
    )
    steps.check(lambda: MakeFeeDue(fee()), EntryKind.FEE_DUE)
    paid = steps.check(lambda: TakePayment(fee(), 6300, "T-1"), EntryKind.FEE_PAID)
    twice = NotePaidTwice(fee(), "20261001-Z", MONDAY, original_seen=True)
    steps.check(lambda: twice, EntryKind.FEE_PAID_TWICE, keep=False)
    steps.check(lambda: ReversePayment(str(paid.result), "wrong-case"), EntryKind.FEE_REVERSED, by=station.leader)
    steps.check(lambda: HandInDocuments(new(), withdrawn), EntryKind.HANDED_IN)
    steps.check(lambda: RecordBiometrics(withdrawn, True, True, True), EntryKind.BIOMETRICS)
    steps.check(
        lambda: NoteDecision(withdrawn, MONDAY, DecisionAuthor.POLICE, Outcome.FORWARDED), EntryKind.DECIDED, keep=False
    )
    attorney = AppointRepresentative(new(), withdrawn, RepresentativeKind.POWER_OF_ATTORNEY, "Per Prøve", MONDAY)
    steps.check(lambda: replace(attorney, representative_id=new()), EntryKind.REPRESENTED, keep=False)
    do(station, attorney)
    steps.last = None
    ended = EndRepresentation(attorney.representative_id, MONDAY, EndedBecause.REVOKED)
    steps.check(lambda: ended, EntryKind.REPRESENTATION_ENDED)
    steps.check(lambda: NoteWithdrawal(withdrawn, WithdrawnBy.APPLICANT, signed_letter=True), EntryKind.WITHDRAWN)
    refundable = open_case(station)
    do(station, NoteWithdrawal(refundable, WithdrawnBy.APPLICANT))
    steps.last = None
    steps.check(lambda: RequestRefund(refundable), EntryKind.REFUND_REQUESTED)
    steps.check(lambda: HandOverCertificate(eea, "R-17"), EntryKind.CERTIFICATE)
    written = CorrectApplication(granted, ApplicationField.EMPLOYER, "Fisk AS", "Fiske AS", "letter of 20.11.2026")
    steps.check(lambda: written, EntryKind.CORRECTED)

    steps.check(lambda: order_of(station, granted), EntryKind.CARD_ORDERED)
    order = case_page(store, granted, MONDAY).card_orders[0].order_id
    steps.check(lambda: NoteCardLost(order, Loss.IN_POST), EntryKind.CARD_LOST, keep=False)
    steps.check(lambda: CancelCardOrder(order, CANCELLED_BECAUSE), EntryKind.CARD_CANCELLED, keep=False)
    do(station, NoteCardArrived(order))
    steps.check(lambda: PostCard(order, address_checked=True), EntryKind.CARD_POSTED)
    steps.check(lambda: NoteCardReturned(order, "not-fetched"), EntryKind.CARD_RETURNED)
    handed = HandOverCard(order, IdentitySeen.PASSPORT, old_card_note="none")
    steps.check(lambda: handed, EntryKind.CARD_HANDED_OVER)
    steps.check(lambda: NoteCardDefective(order, "wrong-data"), EntryKind.CARD_DEFECTIVE, keep=False)
    lost = ReportLostCard(new(), granted, Loss.STOLEN, "Oslo S", "Gone from the bag", police_report="123/26")
    steps.check(lambda: replace(lost, report_id=new()), EntryKind.LOSS_REPORTED)
    assert steps.seen | {EntryKind.BOOKED} == set(EntryKind)

    found = listed(station)
    assert [item.case_id for item in found] == sorted(
        (item.case_id for item in found), key=[item.case_id for item in found].index
    )
    first = next(item for item in found if item.case_id == new_booking.case_id)
    assert said(first)["time"].startswith("Mon 23.11.2026 ")
    assert said(first)["booking number"]
    for language in Language:
        assert {kind_word(item.kind, language) for item in found}.isdisjoint({item.kind.value for item in found})
    table = list(csv.reader(io.StringIO(as_csv(found, Language.BOKMAL).decode("utf-8-sig")), delimiter=";"))
    assert len(table) == len(found) + 1
    assert {len(line) for line in table} == {12}
    assert as_workbook(found, Language.NYNORSK, station.clock.now())[:2] == b"PK"
    assert count_to_enter(store) == len(found), "giving the list out ticks nothing"


def test_what_was_known_elsewhere_and_is_taken_back_is_entered_too(station: TestStation) -> None:
    before = book_person(station, nth=3)
    desk = station.desks[0].desk_id
    moved = do(station, MoveAppointment(before.appointment_id, desk, TUESDAY, 600))
    ordered = do(station, order_of(station, granted_case(station)))
    declare(station)
    assert moved.undo is not None
    assert ordered.undo is not None
    do(station, moved.undo)
    do(station, ordered.undo)
    cancelled = do(station, CancelAppointment(before.appointment_id, "ill"))
    back, gone, said_off = listed(station)
    # Where the appointment is now is what has to be entered; the order that was known is taken back.
    assert {(item.kind, item.taken_back) for item in (back, gone, said_off)} == {
        (EntryKind.MOVED, False),
        (EntryKind.CARD_ORDERED, True),
        (EntryKind.CANCELLED, False),
    }
    (entered,) = (item.item_id for item in listed(station) if item.kind is EntryKind.CANCELLED)
    do(station, NoteEntered("outage", (entered,)))
    assert cancelled.undo is not None
    do(station, cancelled.undo)
    pair = [item for item in listed(station) if item.kind is EntryKind.CANCELLED]
    assert [(item.taken_back, item.entered_by) for item in pair] == [(False, "Kari Berg"), (True, "")]
    do(station, EndOutage("outage"))
    do(station, order_of(station, granted_case(station)))
    assert len(listed(station)) == 4, "what is done afterwards is entered where it belongs at once"


def test_an_outage_is_closed_only_when_everything_is_ticked_off(station: TestStation) -> None:
    assert (outage_now(station.store), outages(station.store), count_to_enter(station.store)) == (None, (), 0)
    declared = declare(station, since=station.clock.now() - timedelta(minutes=30), noticed=Noticed.BY_ITSELF)
    assert declared.undo is not None
    do(station, declared.undo)
    assert outages(station.store) == ()
    declare(station)
    booked = [book_person(station, nth=nth) for nth in (3, 5)]
    now = outage_now(station.store)
    assert now is not None
    assert (now.reason, now.noticed, now.total, now.left) == ("DUF svarer ikke", Noticed.BY_HAND, 2, 2)
    assert refused(station, CloseOutage("outage")) == "outage-still-on"
    ended = do(station, EndOutage("outage"))
    assert outage_now(station.store) is None
    assert ended.undo is not None
    do(station, ended.undo)
    do(station, EndOutage("outage"))
    first, second = (item.item_id for item in listed(station))
    do(station, NoteEntered("outage", (first,)))
    assert refused(station, NoteEntered("outage", (first, "no-such-entry"))) == "nothing-to-enter"
    assert refused(station, CloseOutage("outage")) == "outage-items-open"
    lines = {line.among: line.count for line in left_open(station.store, station.clock.now()) if line.among}
    assert lines[Among.TO_ENTER] == 1
    do(station, TakeEnteredBack("outage", (first,)))
    assert do(station, NoteEntered("outage", (first, second))).result == 2
    assert [item.case_id for item in listed(station)] == [each.case_id for each in booked]
    closed = do(station, CloseOutage("outage"))
    for command in (CloseOutage("outage"), TakeEnteredBack("outage", (first,)), NoteEntered("outage", (second,))):
        assert refused(station, command) == "outage-closed"
    (row,) = outages(station.store)
    assert (row.closed_by, row.left, row.total) == ("Kari Berg", 0, 2)
    assert closed.undo == ReopenOutage("outage")
    do(station, closed.undo)
    do(station, CloseOutage("outage"))
    station.clock.advance(days=40)
    assert [(row.left, row.total) for row in outages(station.store)] == [(0, 2)]
    assert count_to_enter(station.store) == 0


def test_a_second_outage_does_not_reach_into_the_first(station: TestStation) -> None:
    now = station.clock.now()
    declare(station)
    assert refused(station, DeclareOutage("second", "nothing")) == "outage-goes-on"
    do(station, EndOutage("outage"))
    assert refused(station, EndOutage("outage")) == "outage-ended"
    booked = book_person(station, nth=3)
    for since, code in (
        (now + timedelta(days=1), "outage-in-future"),
        (now - timedelta(days=15), "outage-too-long-ago"),
        (now, "outage-overlaps"),
    ):
        assert refused(station, DeclareOutage("second", "nothing", since)) == code
    assert refused(station, DeclareOutage("second", "  ")) == "reason-needed"
    assert refused(station, EndOutage("third")) == "no-outage"
    declare(station, "second", since=station.clock.now())
    do(station, CancelAppointment(booked.appointment_id, "ill"))
    assert listed(station) == ()
    assert [item.kind for item in listed(station, "second")] == [EntryKind.CANCELLED]
    assert [row.outage_id for row in outages(station.store)] == ["second", "outage"]


def test_closing_items_forms_and_what_came_from_elsewhere(station: TestStation) -> None:
    forms = perform(station.store, station.clerk, ReserveBlankForms(1)).result
    assert isinstance(forms, tuple)
    due = open_case(station, channel=Channel.PAPER, fee=FeeState.DUE)
    booked = [book_person(station, nth=nth) for nth in (9, 9, 9)]
    declare(station)
    day = case_page(station.store, booked[0].case_id, MONDAY).appointments[0].day
    do(station, CloseTimes("closing", Span(day, day), "Kurs"), by=station.leader)
    moved, cancelled, left = (row.item_id for row in review(station.store, "closing"))
    desk = station.desks[0].desk_id
    steps = Steps(station)
    steps.check(lambda: MoveItem(moved, desk, day + timedelta(days=1), 600), EntryKind.MOVED)
    steps.check(lambda: CancelItem(cancelled, "station-closed", ToldHow.PHONE), EntryKind.CANCELLED)
    before = listed(station)
    leaving = do(station, LeaveItem(left, LeaveBecause.OTHER, "ringer"))
    assert leaving.undo is not None
    do(station, leaving.undo)
    assert listed(station) == before, "what is left as it is has nothing to do with anybody else"

    with station.store.write() as connection:
        repeated = NoteWithdrawal(due, WithdrawnBy.APPLICANT)
        replay(station.store, connection, station.clerk, repeated, station.ids.new(), station.clock.now())
    assert listed(station) == before, "whoever did it elsewhere enters it"
    perform(station.store, station.clerk, RetractWithdrawal(due))
    assert [item.taken_back for item in listed(station)][-1:] == [True]

    station.clock.advance(minutes=1)
    written_at = station.clock.now()
    station.clock.advance(minutes=1)
    do(station, EndOutage("outage"))
    fee = case_page(station.store, due, MONDAY).fee
    assert fee is not None
    form = EnterReceipt(
        Written(forms[0].number, written_at, station.leader.staff_id),
        HandInDocuments(station.ids.new(), due, open_lines_confirmed=True),
        (),
        TakePayment(fee.fee_id, 6300, "T-9"),
    )
    entered = do(station, form)
    both = [item for item in listed(station) if item.at == written_at]
    assert [(item.kind, item.by) for item in both] == [
        (EntryKind.HANDED_IN, "Odd Lie"),
        (EntryKind.FEE_PAID, "Odd Lie"),
    ]
    do(station, NoteEntered("outage", tuple(item.item_id for item in both[:1])))
    assert entered.undo is not None
    do(station, entered.undo)
    rest = [item for item in listed(station) if item.kind in (EntryKind.HANDED_IN, EntryKind.FEE_PAID)]
    assert [(item.kind, item.taken_back) for item in rest] == [
        (EntryKind.HANDED_IN, False),
        (EntryKind.HANDED_IN, True),
    ]

    give_away(station, booked[0].case_id)
    assert booked[0].case_id not in {item.case_id for item in listed(station)}, "R17"


def test_a_protected_address_is_never_on_the_list(station: TestStation) -> None:
    hidden = replace(ANH, protection=AddressProtection.CONFIDENTIAL)
    case_id = open_case(station, hidden)
    person_id = case_page(station.store, case_id, MONDAY).person_id
    declare(station)
    do(
        station,
        correction(person_id, hidden, replace(hidden, street="Hemmelig vei 7"), case_id=case_id, written_note="x"),
    )
    do(station, correction(person_id, hidden, replace(hidden, note="ringer selv"), case_id=case_id, written_note="x"))
    (item,) = listed(station)
    assert item.protected
    assert "Hemmelig" not in str(item)
    assert said(item)["Street address"] == "corrected (protected address, see the case)"


def test_the_tables_name_commands_and_what_stands_in_them() -> None:
    known = {kind.name: kind.command for kind in all_registered()}
    wanted = {
        **{name: [path for _, path in makes.refs] for name, makes in MAKES.items()},
        **{name: [back.ref[1]] for name, back in TAKES_BACK.items()},
        **{name: [path for _, path in parts] for name, parts in FORMS.items()},
    }
    for name, paths in wanted.items():
        for path in filter(None, paths):
            command: type = known[name]
            for part in path.split("."):
                assert is_dataclass(command)
                assert part in {each.name for each in fields(command)}, name
                command = get_type_hints(command)[part]
    assert {part for parts in FORMS.values() for part, _ in parts} <= MAKES.keys()
    assert {makes.kind for makes in MAKES.values()} == {*EntryKind, None}
