"""The station's lists of cards: late ones, and those that lie here; and the letters about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.card_terms import Delay, working_day_after
from desktop.domain.cards import CardLetterEvent, IdentitySeen
from desktop.domain.cases import AddressProtection
from desktop.domain.languages import Language
from desktop.domain.missing_papers import CallOutcome
from desktop.domain.papers import CardLetter, Delivery
from desktop.domain.refusals import RuleBroken
from desktop.services.card_letters import IssueCardLetter
from desktop.services.card_life import HandOverCard, NoteCardArrived, NoteCardReturned, NoteCardSent, PostCard
from desktop.services.families import LinkFamily
from desktop.services.missing_papers import NoteCallAttempt
from desktop.services.papers import paper, preview
from desktop.services.queries.cards import (
    card_item,
    cards_at_station,
    cards_of_family,
    count_cards_at_station,
    count_late_cards,
    late_cards,
)
from desktop.services.rule_book import holidays
from tests.support.cards import do, granted_case, ordered_card
from tests.support.cases import give_away
from tests.support.station import ANH, MONDAY, TestStation

TERM = 20
OTHER = replace(ANH, family_name="Ødegård", given_names="Kåre", duf="", phone="", born_on="1980-02-02")


def go_to(station: TestStation, day: date) -> date:
    """Put the clock to the morning of a day."""
    station.clock.put(datetime(day.year, day.month, day.day, 8, tzinfo=UTC))
    return day


def test_a_card_is_late_from_the_day_after_its_term_on(station: TestStation) -> None:
    order_id = ordered_card(station)
    due = go_to(station, working_day_after(MONDAY, TERM, holidays()))

    assert late_cards(station.store, due) == ()
    assert count_late_cards(station.store, due) == 0
    late = go_to(station, due + timedelta(days=1))
    found = late_cards(station.store, late)
    assert [item.order_id for item in found] == [order_id]
    assert count_late_cards(station.store, late) == 1
    assert found[0].lateness is not None
    assert (found[0].lateness.due, found[0].lateness.delay) == (due, Delay.LATE)


def test_the_latest_comes_first_and_only_what_is_on_its_way(station: TestStation) -> None:
    # Just before midnight in Oslo, which is another day in UTC in summer only; the term counts Oslo's days.
    station.clock.put(datetime(2026, 11, 23, 22, 59, tzinfo=UTC))
    early = ordered_card(station)
    station.clock.advance(minutes=2)
    later = ordered_card(station, granted_case(station, OTHER))
    station.clock.advance(days=1)
    do(station, NoteCardSent(early))
    come = ordered_card(station, granted_case(station, replace(OTHER, given_names="Siv")))
    do(station, NoteCardArrived(come))
    today = go_to(station, date(2027, 2, 1))

    assert [item.order_id for item in late_cards(station.store, today)] == [early, later]
    first, second = (item.lateness for item in late_cards(station.store, today))
    assert first is not None
    assert second is not None
    assert first.working_days == second.working_days + 1
    assert count_late_cards(station.store, today) == 2


def test_calls_since_the_order_are_counted(station: TestStation) -> None:
    case_id = granted_case(station)
    before = NoteCallAttempt(station.ids.new(), case_id, CallOutcome.REACHED)
    do(station, before)
    station.clock.advance(hours=1)
    order_id = ordered_card(station, case_id)
    station.clock.advance(hours=1)
    do(station, NoteCallAttempt(station.ids.new(), case_id, CallOutcome.NO_ANSWER))

    item = card_item(station.store, order_id, MONDAY)

    assert item is not None
    assert (item.calls, item.last_call) == (1, station.clock.now())


def test_cards_lie_here_until_somebody_takes_them(station: TestStation) -> None:
    first, second = ordered_card(station), ordered_card(station, granted_case(station, OTHER), delivery=Delivery.POST)
    do(station, NoteCardArrived(first))
    station.clock.advance(days=2)
    do(station, PostCard(second), NoteCardReturned(second, "moved"))
    today = MONDAY + timedelta(days=5)
    go_to(station, today)

    assert [(item.order_id, item.days) for item in cards_at_station(station.store, today)] == [(first, 5), (second, 3)]
    assert count_cards_at_station(station.store) == 2
    do(station, HandOverCard(first, IdentitySeen.PASSPORT))
    assert count_cards_at_station(station.store) == 1


def test_the_cards_of_a_family_that_lie_here(station: TestStation) -> None:
    cases = [granted_case(station, replace(OTHER, given_names=name)) for name in ("Siv", "Liv", "Tor")]
    cards = [ordered_card(station, case_id) for case_id in cases]
    do(station, LinkFamily(station.ids.new(), tuple(cases[:2])), *(NoteCardArrived(each) for each in cards))
    items = {item.order_id: item for item in cards_at_station(station.store, MONDAY)}

    together = cards_of_family(station.store, items[cards[1]], MONDAY)
    assert [item.order_id for item in together] == [cards[1], cards[0]]
    assert cards_of_family(station.store, items[cards[2]], MONDAY) == (items[cards[2]],)


def test_another_stations_cards_are_on_no_list(station: TestStation) -> None:
    case_id = granted_case(station)
    order_id = ordered_card(station, case_id)
    give_away(station, case_id)

    assert late_cards(station.store, date(2027, 5, 1)) == ()
    assert card_item(station.store, order_id, MONDAY) is None
    with pytest.raises(RuleBroken, match="belongs-to"):
        do(station, NoteCardArrived(order_id))


@pytest.mark.parametrize("language", Language)
def test_the_letter_says_that_the_card_has_come(station: TestStation, language: Language) -> None:
    order_id = ordered_card(station, granted_case(station, replace(ANH, language=language)), old_card_note="forgotten")
    letter = IssueCardLetter(order_id, CardLetterEvent.COME)
    with pytest.raises(RuleBroken, match="letter-not-true"):
        do(station, letter)
    do(station, NoteCardArrived(order_id))
    number = str(do(station, letter).result)

    said = paper(station.store, number)
    assert isinstance(said, CardLetter)
    assert (said.language, said.person.address) == (language, ("Storgata 1", "0155 Oslo"))
    assert said.bring_old_card
    assert not said.hand_over_only
    assert preview(station.store, number).pdf.startswith(b"%PDF")


def test_a_letter_to_a_protected_address_has_none_and_is_handed_over(station: TestStation) -> None:
    hidden = replace(ANH, protection=AddressProtection.CONFIDENTIAL)
    order_id = ordered_card(station, granted_case(station, hidden))
    number = str(do(station, IssueCardLetter(order_id, CardLetterEvent.DELAYED)).result)

    said = paper(station.store, number)
    assert isinstance(said, CardLetter)
    assert said.hand_over_only
    assert said.person.address == ()
