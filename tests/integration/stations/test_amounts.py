"""An amount whose year is not known is to be checked until the leader has confirmed it once."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest
from sqlalchemy import select

from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.catalogue import FeeDue
from desktop.domain.catalogue_lookup import application_type
from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.services import amounts
from desktop.services.amounts import ConfirmAmount, FeeOfYear, WithdrawAmount
from desktop.services.cases import NewFee, OpenCase, PersonDetails, RegisterPerson
from desktop.services.commands import Command, Outcome, perform
from desktop.services.reference import catalogue
from desktop.storage.models import ConfirmedAmount, Fee, JournalEntry
from tests.support.station import MONDAY, TestStation

SOURCE = "UDI fee page, work: first time and renewal since 2020"


def due(station: TestStation, application: str, on: date = MONDAY, age: int | None = 30) -> FeeDue | None:
    with station.store.read() as connection:
        return amounts.due(connection, application, on, age, permit_expired=False)


def fee(station: TestStation, code: str, application: str = "", year: int = 2026) -> FeeOfYear:
    with station.store.read() as connection:
        found = amounts.fees_of_year(connection, year, MONDAY)
    return next(line for line in found if (line.fee_code, line.application) == (code, application))


def confirm(station: TestStation, code: str, amount: int, under_18: int = 0, application: str = "") -> Outcome:
    with station.store.read() as connection:
        command = amounts.confirming(connection, fee(station, code, application), 2026, amount, under_18)
    return perform(station.store, station.leader, command)


def undo(station: TestStation, outcome: Outcome) -> Outcome:
    return perform(station.store, station.leader, cast("Command", outcome.undo))


def open_case(station: TestStation, application: str, born_on: str = "1991-02-03") -> str:
    """Open a case whose fee is due and to be checked; return the id of the fee."""
    known = application_type(catalogue(), application)
    ids = station.ids
    person_id, case_id, fee_id = ids.new(), ids.new(), ids.new()
    perform(
        station.store,
        station.clerk,
        RegisterPerson(person_id, PersonDetails("Ali", "Sara", born_on, "SOM")),
        OpenCase(
            case_id=case_id,
            person_id=person_id,
            application=application,
            kind=known.kind,
            type=known.type,
            channel=Channel.PAPER,
            requested_by=RequestedBy.COUNTER,
            fee=NewFee(fee_id, FeeState.DUE, 2400, True, "as the catalogue has it"),
        ),
    )
    return fee_id


def stored(station: TestStation, fee_id: str) -> tuple[int, bool]:
    with station.store.read() as connection:
        row = connection.execute(select(Fee.amount, Fee.must_be_checked).where(Fee.id == fee_id)).one()
    return row.amount, row.must_be_checked


def test_an_amount_is_to_be_checked_until_it_is_confirmed(station: TestStation) -> None:
    assert due(station, "renewal-work") == FeeDue(6300, must_be_checked=True, source=SOURCE)
    assert fee(station, "work").must_be_checked

    confirm(station, "work", 6500)

    assert due(station, "renewal-work") == FeeDue(6500, must_be_checked=False, source=SOURCE)
    assert due(station, "first-work") == FeeDue(6500, must_be_checked=False, source=SOURCE)
    confirmed = fee(station, "work").confirmed
    assert confirmed is not None
    assert (confirmed.amount, confirmed.by, confirmed.at) == (6500, "Odd Lie", station.clock.now())


def test_a_confirmation_holds_for_its_year_alone(station: TestStation) -> None:
    confirm(station, "work", 6500)

    for day in (date(2025, 12, 31), date(2027, 1, 1)):
        assert due(station, "renewal-work", day) == FeeDue(6300, must_be_checked=True, source=SOURCE)
    assert due(station, "renewal-work", date(2024, 7, 1)) == FeeDue(6300, must_be_checked=False, source=SOURCE)
    assert due(station, "renewal-work", date(2026, 1, 1)) == FeeDue(6500, must_be_checked=False, source=SOURCE)


def test_the_young_pay_what_was_confirmed_for_them(station: TestStation) -> None:
    young = due(station, "travel-document-immigrant", age=12)
    assert young is not None
    assert (young.amount, young.must_be_checked) == (1200, True)

    confirm(station, "travel-document", 2500, 1250)

    amounts_by_age = [
        found.amount if (found := due(station, "travel-document-immigrant", age=age)) else 0 for age in (12, 18, None)
    ]
    assert amounts_by_age == [1250, 2500, 2500]


def test_nothing_confirmed_for_the_young_means_free(station: TestStation) -> None:
    confirm(station, "travel-document", 2500, 0)

    assert due(station, "travel-document-immigrant", age=12) is None


def test_an_amount_that_nobody_knows_is_confirmed_for_one_application(station: TestStation) -> None:
    confirm(station, "amount-not-found", 1500, application="visitor-visa-extension")

    extension, visa = due(station, "visitor-visa-extension"), due(station, "visitor-visa")
    assert extension is not None
    assert visa is not None
    assert (extension.amount, extension.must_be_checked) == (1500, False)
    assert (visa.amount, visa.must_be_checked) == (0, True)


def test_a_card_costs_what_was_confirmed(station: TestStation) -> None:
    with station.store.read() as connection:
        before = amounts.card_due(connection, "lost", MONDAY, 30, old_card_withheld=False)
    confirm(station, "residence-card", 345, 345)
    with station.store.read() as connection:
        after = amounts.card_due(connection, "lost", MONDAY, 30, old_card_withheld=False)

    assert before is not None
    assert after is not None
    assert (before.amount, before.must_be_checked) == (300, True)
    assert (after.amount, after.must_be_checked) == (345, False)


def test_fees_that_are_due_get_the_amount_and_lose_it_again(station: TestStation) -> None:
    grown_up = open_case(station, "travel-document-immigrant")
    child = open_case(station, "travel-document-immigrant", "2015-05-01")
    other = open_case(station, "renewal-family")

    outcome = confirm(station, "travel-document", 2500, 1250)

    assert stored(station, grown_up) == (2500, False)
    assert stored(station, child) == (1250, False)
    assert stored(station, other) == (2400, True)

    withdrawn = undo(station, outcome)
    assert stored(station, grown_up) == (2400, True)
    assert stored(station, child) == (2400, True)
    assert fee(station, "travel-document").must_be_checked

    undo(station, withdrawn)
    assert stored(station, grown_up) == (2500, False)
    assert not fee(station, "travel-document").must_be_checked


def test_a_fee_that_was_paid_meanwhile_stays_as_it_was_paid(station: TestStation) -> None:
    from desktop.services.payments import TakePayment

    fee_id = open_case(station, "travel-document-immigrant")
    outcome = confirm(station, "travel-document", 2500, 1250)
    perform(station.store, station.clerk, TakePayment(fee_id, 2500, "R1"))

    undo(station, outcome)

    assert stored(station, fee_id) == (2500, False)


def test_a_second_confirmation_replaces_the_first_and_undo_brings_it_back(station: TestStation) -> None:
    fee_id = open_case(station, "travel-document-immigrant")
    confirm(station, "travel-document", 2500, 1250)
    second = confirm(station, "travel-document", 2600, 1300)
    assert stored(station, fee_id) == (2600, False)

    undo(station, second)

    confirmed = fee(station, "travel-document").confirmed
    assert confirmed is not None
    assert (confirmed.amount, confirmed.amount_under_18) == (2500, 1250)
    assert stored(station, fee_id) == (2500, False)


def test_it_is_taken_back_on_its_own(station: TestStation) -> None:
    fee_id = open_case(station, "travel-document-immigrant")
    confirm(station, "travel-document", 2500, 1250)

    with station.store.read() as connection:
        command = amounts.withdrawing(connection, fee(station, "travel-document"), 2026)
    perform(station.store, station.leader, command)

    assert stored(station, fee_id) == (2400, True)
    with pytest.raises(RuleBroken, match="amount-not-confirmed"):
        perform(station.store, station.leader, command)


def test_the_journal_keeps_who_confirmed_what(station: TestStation) -> None:
    undo(station, confirm(station, "work", 6500))

    with station.store.read() as connection:
        entries = connection.execute(
            select(JournalEntry.command, JournalEntry.staff_id)
            .where(JournalEntry.command.in_(["confirm-amount", "withdraw-amount"]))
            .order_by(JournalEntry.number)
        ).all()
        left = connection.execute(select(ConfirmedAmount.fee_code)).all()
    assert [tuple(entry) for entry in entries] == [
        ("confirm-amount", station.leader.staff_id),
        ("withdraw-amount", station.leader.staff_id),
    ]
    assert left == []


@pytest.mark.parametrize("command", [ConfirmAmount("work", 2026, 6500), WithdrawAmount("work", 2026)])
def test_a_clerk_may_not(station: TestStation, command: Command) -> None:
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, station.clerk, command)


@pytest.mark.parametrize(("amount", "under_18"), [(0, 0), (-1, 0), (1_000_001, 0), (6300, -1), (6300, 1_000_001)])
def test_an_amount_that_none_can_be_is_refused(station: TestStation, amount: int, under_18: int) -> None:
    with pytest.raises(RuleBroken, match="amount-missing"):
        perform(station.store, station.leader, ConfirmAmount("work", 2026, amount, under_18))


def test_every_fee_of_the_catalogue_that_costs_something_is_listed(station: TestStation) -> None:
    with station.store.read() as connection:
        found = amounts.fees_of_year(connection, 2026, MONDAY)
        of_2024 = amounts.fees_of_year(connection, 2024, MONDAY)

    known = catalogue()
    named = {code for line in found for code in line.applications}
    assert named == {
        application.code for application in known.application_types if application.fee or application.fee_late
    }
    assert all(line.must_be_checked for line in found)
    assert {line.fee_code for line in of_2024 if line.known} >= {"work", "study", "family"}
    assert ("residence-card", "") in {(line.fee_code, line.application) for line in found}
