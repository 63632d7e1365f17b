"""The till: who sees and cashes up what, what changes it afterwards, and the table for a spreadsheet."""

import csv
import io
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.cases import Channel
from desktop.domain.clock import oslo_day
from desktop.domain.languages import Language
from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.till import Figures, MovementKind, PaymentMethod, TillState
from desktop.services.commands import Command, perform
from desktop.services.payments import RestorePayment, RetractPayment, ReversePayment, TakePayment
from desktop.services.queries.case_page import case_page
from desktop.services.queries.till import TillKey, TillRow, movements_between, till_day, till_of
from desktop.services.till import COLUMNS, CloseTill, ExportTill
from desktop.services.wording import refusal
from desktop.services.work import Actor
from tests.support.cases import open_case
from tests.support.station import ANH, MONDAY, TestStation

TUESDAY = MONDAY + timedelta(days=1)
ALL = (date(2026, 1, 1), date(2027, 12, 31))


def fee(station: TestStation) -> str:
    case_id = open_case(station, channel=Channel.PAPER, fee=FeeState.DUE)
    found = case_page(station.store, case_id, MONDAY).fee
    assert found is not None
    return found.fee_id


def pay(station: TestStation, number: str, by: Actor | None = None, method: PaymentMethod = PaymentMethod.CARD) -> str:
    payment = TakePayment(fee(station), 6300, number, method=method)
    return str(perform(station.store, by or station.clerk, payment).result)


def till(station: TestStation, day: date = MONDAY, by: Actor | None = None) -> TillRow:
    actor = by or station.clerk
    with station.store.read() as connection:
        return till_of(connection, station.store.device.station_id, TillKey(day, actor.desk_id or "", actor.staff_id))


def closing(station: TestStation, terminal_total: int, why: str = "", row: TillRow | None = None) -> CloseTill:
    seen = row or till(station)
    key = seen.key
    return CloseTill(station.ids.new(), key.day, key.desk_id, key.staff_id, seen.figures, terminal_total, why)


def refused(station: TestStation, command: Command, by: Actor | None = None) -> RuleBroken:
    with pytest.raises(RuleBroken) as found:
        perform(station.store, by or station.clerk, command)
    for language in Language:
        sentence = refusal(found.value, language)
        assert "{" not in sentence
        assert found.value.code not in sentence
    return found.value


def at(station: TestStation, day: int, hour: int, minute: int = 0, second: int = 0) -> None:
    station.clock.put(datetime(2026, 11, day, hour, minute, second, tzinfo=UTC))


def test_a_till_says_what_was_taken_and_closes_when_it_fits(station: TestStation) -> None:
    assert till(station).figures == Figures()
    pay(station, "T-1")
    pay(station, "F-1", method=PaymentMethod.INVOICE)
    wrong = pay(station, "T-2")
    perform(station.store, station.leader, ReversePayment(wrong, "wrong-case"))
    row = till(station)
    assert row.figures == Figures(3, 18900, 1, 6300)
    assert (row.figures.total, row.by_invoice, row.state) == (12600, 6300, TillState.OPEN)
    assert [movement.kind for movement in row.movements].count(MovementKind.REVERSAL) == 1

    assert perform(station.store, station.clerk, closing(station, 12600)).result == 0
    row = till(station)
    assert row.state is TillState.CLOSED
    assert (row.cash_ups[0].closed_by, row.cash_ups[0].terminal_total) == ("Kari Berg", 12600)


def test_a_difference_must_be_explained(station: TestStation) -> None:
    pay(station, "T-1")
    no = refused(station, closing(station, 6000, "  "))
    assert no.code == "difference-unexplained"
    assert "-300" in refusal(no, Language.BOKMAL)
    assert till(station).state is TillState.OPEN
    assert perform(station.store, station.clerk, closing(station, 6000, "A slip is missing")).result == -300
    assert till(station).cash_ups[0].explanation == "A slip is missing"


def test_a_till_in_which_nothing_was_noted_is_cashed_up_too(station: TestStation) -> None:
    assert refused(station, closing(station, 6300)).code == "difference-unexplained"
    perform(station.store, station.clerk, closing(station, 6300, "Taken while the program was down"))
    assert till(station).state is TillState.CLOSED
    assert [row.clerk for row in till_day(station.store, station.leader, MONDAY)] == ["Kari Berg"]


def test_a_later_payment_opens_the_till_again_and_both_cash_ups_are_kept(station: TestStation) -> None:
    pay(station, "T-1")
    perform(station.store, station.clerk, closing(station, 6300))
    at(station, 23, 13)
    pay(station, "T-2")
    assert till(station).state is TillState.CHANGED
    at(station, 23, 14)
    perform(station.store, station.clerk, closing(station, 12600))
    row = till(station)
    assert row.state is TillState.CLOSED
    assert [kept.terminal_total for kept in row.cash_ups] == [12600, 6300]


def test_what_was_not_seen_is_not_closed(station: TestStation) -> None:
    pay(station, "T-1")
    seen = closing(station, 6300)
    pay(station, "T-2")
    no = refused(station, seen)
    assert (no.code, no.facts["total"]) == ("till-changed", 12600)


def test_money_given_back_another_day_leaves_the_closed_day_as_it_was(station: TestStation) -> None:
    payment = pay(station, "T-1")
    perform(station.store, station.clerk, closing(station, 6300))
    at(station, 24, 9)
    perform(station.store, station.leader, ReversePayment(payment, "wrong-amount"))
    assert till(station).state is TillState.CLOSED
    later = till(station, TUESDAY)
    assert later.figures == Figures(0, 0, 1, 6300)
    assert perform(station.store, station.clerk, closing(station, -6300, row=later)).result == 0


def test_the_day_of_a_payment_ends_at_midnight_in_oslo(station: TestStation) -> None:
    at(station, 23, 22, 59, 59)
    pay(station, "T-1")
    at(station, 23, 23)
    pay(station, "T-1")
    assert (till(station).figures.payments, till(station, TUESDAY).figures.payments) == (1, 1)
    at(station, 23, 22, 59, 59)
    assert refused(station, closing(station, 6300, row=till(station, TUESDAY))).code == "day-in-future"


def test_a_clerk_sees_and_closes_the_own_till_and_the_leader_all(station: TestStation) -> None:
    leader = replace(station.leader, desk_id=station.desks[1].desk_id)
    pay(station, "T-1")
    pay(station, "T-1", by=leader)
    assert [row.desk for row in till_day(station.store, station.clerk, MONDAY)] == ["1"]
    assert [row.desk for row in till_day(station.store, leader, MONDAY)] == ["1", "2"]
    assert refused(station, closing(station, 6300, row=till(station, by=leader))).code == "no-right"
    done = perform(station.store, leader, closing(station, 6300))
    assert done.result == 0
    assert till(station).cash_ups[0].closed_by == "Odd Lie"
    unknown = replace(closing(station, 0), desk_id="nothing")
    assert refused(station, unknown, leader).code == "no-such-till"


def test_the_own_till_of_today_is_there_before_anything_was_paid(station: TestStation) -> None:
    (own,) = till_day(station.store, station.clerk, MONDAY)
    assert (own.desk, own.clerk, own.figures) == ("1", "Kari Berg", Figures())
    assert till_day(station.store, station.clerk, TUESDAY) == ()
    assert till_day(station.store, replace(station.clerk, rights=frozenset({Right.LOOK})), MONDAY) == ()


def test_the_table_has_numbers_and_no_names(station: TestStation) -> None:
    wrong = pay(station, "=T;1")
    at(station, 24, 9, 5)
    pay(station, 'T "2"', by=station.leader, method=PaymentMethod.INVOICE)
    at(station, 24, 9, 6)
    perform(station.store, station.leader, ReversePayment(wrong, "wrong-amount"))
    body = perform(station.store, station.leader, ExportTill(MONDAY, TUESDAY, Language.BOKMAL)).result
    assert isinstance(body, bytes)
    assert body.startswith(b"\xef\xbb\xbf")
    text = body.decode("utf-8-sig")
    assert not any(name in text for name in (ANH.family_name, ANH.given_names, "Berg", "Lie", "Odd"))
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert len(rows[0]) == len(COLUMNS)
    assert [row[:2] + row[2:4] + row[5:] for row in rows[1:]] == [
        ["2026-11-23", "08:00", "1", "clerk", "søknad", "betaling", "kort", "'=T;1", "6300", ""],
        ["2026-11-24", "10:05", "", "leader", "søknad", "betaling", "faktura", 'T "2"', "6300", ""],
        ["2026-11-24", "10:06", "1", "clerk", "søknad", "tilbakeføring", "kort", "'=T;1", "-6300",
         "Feil beløp ble trukket"],
    ]  # fmt: skip


def test_the_table_of_a_clerk_is_the_own_one(station: TestStation) -> None:
    pay(station, "T-1")
    pay(station, "T-2", by=station.leader)
    assert refused(station, ExportTill(TUESDAY, MONDAY)).code == "period-backwards"
    assert refused(station, ExportTill(TUESDAY, TUESDAY)).code == "nothing-in-period"
    own, everything = (
        perform(station.store, actor, ExportTill(MONDAY, MONDAY, Language.ENGLISH)).result
        for actor in (station.clerk, station.leader)
    )
    assert isinstance(own, bytes)
    assert isinstance(everything, bytes)
    assert (own.count(b"\r\n"), everything.count(b"\r\n")) == (2, 3)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["pay", "pay", "pay", "again", "reverse", "retract", "restore", "close", "later"]),
        st.integers(0, 5),
        st.integers(0, 2),
        st.integers(1, 3),
    ),
    min_size=4,
    max_size=14,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_till_and_table_are_the_payments_less_what_was_given_back(
    station: TestStation, steps: list[tuple[str, int, int, int]]
) -> None:
    """Whatever was done and refused: never two standing payments of a fee, and every sum comes out the same."""
    store = station.store
    first = replace(station.clerk)
    second = replace(station.leader, desk_id=station.desks[1].desk_id)
    actors = (first, second, station.leader)
    fees = [fee(station) for _ in range(3)]
    payments: list[str] = []
    for step, which, who, number in steps:
        actor = actors[who]
        target = payments[which % len(payments)] if payments else "nothing"
        row = till(station, station_day(station), actor)
        commands: dict[str, Command] = {
            "pay": TakePayment(fees[which % 3], 6300, f"T-{number}"),
            "again": TakePayment(fees[which % 3], 6300, f"A-{which}{who}{number}"),
            "reverse": ReversePayment(target, "wrong-amount"),
            "retract": RetractPayment(target),
            "restore": RestorePayment(target),
            "close": closing(station, row.figures.total + number - 1, "counted", row=row),
        }
        if step == "later":
            station.clock.advance(hours=7 * number)
            continue
        try:
            done = perform(store, actor, commands[step])
        except RuleBroken:
            continue
        if step in ("pay", "again"):
            payments.append(str(done.result))
    assert_sums_agree(station)


def station_day(station: TestStation) -> date:
    return oslo_day(station.clock.now())


def assert_sums_agree(station: TestStation) -> None:
    with station.store.read() as connection:
        movements = movements_between(connection, station.store.device.station_id, *ALL)
    standing = Counter(
        movement.payment.fee_id
        for movement in movements
        if movement.kind is MovementKind.PAYMENT and movement.payment.reversed_at is None
    )
    assert all(count == 1 for count in standing.values())
    numbers = Counter(
        (movement.payment.desk_id, movement.payment.day, movement.payment.terminal_receipt)
        for movement in movements
        if movement.kind is MovementKind.PAYMENT and movement.payment.reversed_at is None
    )
    assert all(count == 1 for count in numbers.values())

    by_payment: Counter[tuple[str, str, str]] = Counter()
    for movement in movements:
        key = (movement.day.isoformat(), movement.payment.desk, movement.payment.login)
        by_payment[key] += movement.signed_amount
    by_till: Counter[tuple[str, str, str]] = Counter()
    logins = {station.clerk.name: "clerk", station.leader.name: "leader"}
    for day in {movement.day for movement in movements}:
        for row in till_day(station.store, station.leader, day):
            if row.movements:
                by_till[day.isoformat(), row.desk, logins[row.clerk]] += row.figures.total
    by_table: Counter[tuple[str, str, str]] = Counter()
    if movements:
        body = perform(station.store, station.leader, ExportTill(*ALL, Language.NYNORSK)).result
        assert isinstance(body, bytes)
        for line in list(csv.reader(io.StringIO(body.decode("utf-8-sig")), delimiter=";"))[1:]:
            by_table[line[0], line[2], line[3]] += int(line[9])
    assert by_payment == by_till == by_table
