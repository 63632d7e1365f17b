"""What a counter did on line and what it did alone are its own alike: on its lists, in its files, for its warnings."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.figures import Span
from desktop.domain.languages import Language
from desktop.domain.outages import EntryKind
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import perform
from desktop.services.exporting import give_out_file
from desktop.services.figures import station_figures
from desktop.services.guard_rails import gather
from desktop.services.lent_sign_in import lend, take_over
from desktop.services.outages import DeclareOutage, EndOutage, NoteEntered
from desktop.services.own_chains import own_chains
from desktop.services.queries.to_enter import outage_now, to_enter
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import ANH, MONDAY, book_person

BERG = replace(ANH, family_name="Berg", given_names="Ola", duf="200907642909", phone="+4798765432")
LIEN = replace(ANH, family_name="Lien", given_names="Eva", duf="", phone="+4741234567")


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters."""
    with ExitStack() as closing:
        yield several(tmp_path, postgres, closing)


def listed(counter: OneCounter, outage_id: str) -> list[tuple[EntryKind, str]]:
    return [(item.kind, item.name) for item in to_enter(counter.store, outage_id, Language.BOKMAL)]


def test_what_was_done_on_line_and_alone_in_an_outage_is_on_one_list_and_nothing_twice(two: Several) -> None:
    first, second = two.counters
    store, clerk = second.store, second.station.clerk
    perform(store, clerk, DeclareOutage("o", "UDI's systems are down"))
    two.clock.advance(minutes=1)
    book_person(second.station)  # on line with the station, which the national systems are not
    two.clock.advance(minutes=1)
    second.line.mode = Mode.LOSES_ANSWERS
    book_person(second.station, BERG, nth=1)  # done at the station, and once more here
    second.line.mode = Mode.DOWN
    two.clock.advance(minutes=1)
    book_person(first.station, LIEN, nth=4)  # by another counter, which has no outage of its own
    two.clock.advance(minutes=1)
    refused = replace(LIEN, given_names="Siri")
    book_person(second.station, refused, nth=2)
    two.settle()
    names = sorted(name for kind, name in listed(second, "o") if kind is EntryKind.BOOKED)
    assert [name.partition(",")[0] for name in names] == ["Berg", "Lien", "Nguyễn"]
    outage = outage_now(second.store)
    assert outage is not None
    assert outage_now(first.store) is None
    items = [item.item_id for item in to_enter(second.store, "o", Language.BOKMAL)]
    assert perform(store, clerk, NoteEntered("o", tuple(items))).result == len(items)
    perform(store, clerk, EndOutage("o"))
    leader = second.station.leader
    figures = station_figures(store, leader, Span(MONDAY, MONDAY + timedelta(days=27))).figures
    assert [(wait.bookings, figures.not_booked_here) for wait in figures.waits] == [(4, 0)]
    two.settle()
    two.assert_equal()


def test_a_sign_in_that_was_lent_on_line_is_taken_over_once_whatever_the_line_does(two: Several) -> None:
    second = two.counters[1]
    lent, other = lend(second.store, second.station.clerk), lend(second.store, second.station.clerk)
    assert take_over(second.store, lent).staff_id == second.station.clerk.staff_id
    second.line.mode = Mode.DOWN
    with pytest.raises(RuleBroken, match="sign-in-not-lent"):
        take_over(second.store, lent)
    take_over(second.store, other)
    with pytest.raises(RuleBroken, match="sign-in-not-lent"):
        take_over(second.store, other)
    with pytest.raises(RuleBroken, match="sign-in-not-lent"):
        take_over(two.counters[0].store, other)


def test_what_is_given_out_is_of_both_chains_and_counts_as_sent(two: Several, tmp_path: Path) -> None:
    second = two.counters[1]
    book_person(second.station)
    second.line.mode = Mode.DOWN
    two.clock.advance(minutes=1)
    book_person(second.station, BERG, nth=1)
    assert gather(second.store).unsent is None
    given = give_out_file(second.store, second.station.leader, tmp_path / "a.jsonl", None)
    with second.store.read() as connection:
        chains = own_chains(connection, second.store)
    assert {sent.device for sent in given.sent} == set(chains)
    lines = [json.loads(line) for line in (tmp_path / "a.jsonl").read_bytes().splitlines()]
    booked = [line["device"] for line in lines if line.get("command") == "book-appointment"]
    assert booked == [chains[1], chains[0]]
    assert gather(second.store).unsent == 0
    book_person(second.station, LIEN, nth=2)
    two.settle()
    again = give_out_file(second.store, second.station.leader, tmp_path / "b.jsonl", None)
    assert (again.cases, again.appointments) == (1, 1)
    two.settle()
    assert gather(second.store).unsent == 0
    two.assert_equal()
