"""Families: linked, unlinked, and booked in one go in times beside each other, everybody or nobody (R22)."""

import contextlib
import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, update

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.appointments import State, seat_ticks
from desktop.domain.cases import Channel, RequestedBy
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.refusals import RuleBroken
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.families import (
    Kinship,
    LinkFamily,
    RestoreFamilies,
    UnlinkFamily,
    Visit,
    book_family,
    errand_of,
    in_order,
    keep_places,
)
from desktop.services.free_times import FreeTime
from desktop.services.neighbouring_times import Errand, Neighbours, neighbouring_times
from desktop.services.papers import paper
from desktop.services.plan import CloseDay
from desktop.services.queries.case_page import case_page
from desktop.services.queries.families import Member, family
from desktop.services.seats import HoldPlace, ReleasePlace
from desktop.services.withdrawals import NoteWithdrawal
from desktop.storage.models import Appointment, Case, Desk, IssuedPaper, Seat
from desktop.storage.store import open_store
from tests.support.cases import case_elsewhere, give_away, hand_in, open_case
from tests.support.invariants import assert_sound
from tests.support.station import ANH, MONDAY, MORNING, TestStation, book_person, make_station

TUESDAY = MONDAY + timedelta(days=1)
ERRANDS = (Errand("hand-in-protection", 25), Errand("hand-in-family", 25), Errand("hand-in", 20))


def person(given: str, born_on: str = "1990-01-01") -> PersonDetails:
    return replace(ANH, given_names=given, born_on=born_on, duf="")


def cases_of(station: TestStation, *people: PersonDetails) -> list[str]:
    """Open a paper case for each."""
    return [
        open_case(station, each, application="renewal-protection", channel=Channel.PAPER, fee=None) for each in people
    ]


def linked(station: TestStation, *people: PersonDetails) -> list[str]:
    """Open a paper case for each, and make them one family."""
    ids = cases_of(station, *people)
    perform(station.store, station.clerk, LinkFamily(station.ids.new(), tuple(ids)))
    return ids


def members(station: TestStation, case_id: str) -> list[str]:
    return [member.case_id for member in family(station.store, case_id)]


def neighbours(station: TestStation, errands: tuple[Errand, ...] = ERRANDS, **more: object) -> tuple[Neighbours, ...]:
    with station.store.read() as connection:
        return neighbouring_times(connection, "demo", errands, station.clock.now(), **more)  # type: ignore[arg-type]


def visits(station: TestStation, case_id: str, proposal: Neighbours) -> list[Visit]:
    chosen = zip(family(station.store, case_id), proposal.times, strict=True)
    return [Visit(member.case_id, member.service, time) for member, time in chosen]


def errands(of: tuple[Member, ...]) -> tuple[Errand, ...]:
    return tuple(Errand(member.service, member.minutes) for member in of)


def rows(station: TestStation) -> tuple[int, int, int]:
    """Return how many appointments, seats and papers there are."""
    with station.store.read() as connection:
        counts = [select(func.count()).select_from(each) for each in (Appointment, Seat, IssuedPaper)]
        found = [connection.execute(count).scalar_one() for count in counts]
    return found[0], found[1], found[2]


# Linking


def test_cases_are_linked_and_the_case_at_hand_comes_first(station: TestStation) -> None:
    mother, child, father = cases_of(station, person("Mai"), person("Minh", "2015-05-00"), person("Nam", "1985-01-01"))
    assert members(station, child) == [child]
    done = perform(station.store, station.clerk, LinkFamily("f", (mother, child, father)))
    assert done.result == "f"
    assert done.changes.cases == {mother, child, father}
    assert members(station, child) == [child, father, mother]
    assert members(station, father) == [father, mother, child]

    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert [members(station, each) for each in (mother, child, father)] == [[mother], [child], [father]]


def test_two_families_become_one_and_the_undo_parts_them_again(station: TestStation) -> None:
    one = linked(station, person("A"), person("B"))
    two = linked(station, person("C"), person("D"))
    done = perform(station.store, station.clerk, LinkFamily(station.ids.new(), (one[0], two[1])))
    assert set(members(station, two[0])) == {*one, *two}
    assert done.undo is not None
    perform(station.store, station.clerk, done.undo)
    assert set(members(station, one[0])) == set(one)
    assert set(members(station, two[0])) == set(two)


def test_another_member_joins_the_family_that_is_there(station: TestStation) -> None:
    ids = linked(station, person("A"), person("B"))
    [third] = cases_of(station, person("C"))
    perform(station.store, station.clerk, LinkFamily(station.ids.new(), (third, ids[0])))
    assert set(members(station, ids[1])) == {*ids, third}


def test_who_is_left_alone_is_no_family(station: TestStation) -> None:
    a, b, c = linked(station, person("A"), person("B"), person("C"))
    done = perform(station.store, station.clerk, UnlinkFamily(c))
    assert (set(members(station, a)), members(station, c)) == ({a, b}, [c])
    last = perform(station.store, station.clerk, UnlinkFamily(b))
    assert members(station, a) == [a]
    with pytest.raises(RuleBroken, match="no-family"):
        perform(station.store, station.clerk, UnlinkFamily(a))
    assert last.undo is not None
    assert done.undo is not None
    perform(station.store, station.clerk, last.undo, done.undo)
    assert set(members(station, a)) == {a, b, c}


def test_each_person_is_in_the_family_once(station: TestStation) -> None:
    a, b = linked(station, person("A"), person("B"))
    who = case_page(station.store, a, MONDAY).person_id
    again = open_case(station, person_id=who, channel=Channel.PAPER, application="permanent", fee=None)
    for ids in ((a, again), (again, b)):
        with pytest.raises(RuleBroken, match="same-person-twice"):
            perform(station.store, station.clerk, LinkFamily(station.ids.new(), ids))
    alone: tuple[tuple[str, ...], ...] = ((a,), (a, a), ())
    for too_few in alone:
        with pytest.raises(RuleBroken, match="family-of-one"):
            perform(station.store, station.clerk, LinkFamily(station.ids.new(), too_few))


def test_no_case_of_another_station_is_linked_or_shown(station: TestStation) -> None:
    a, b, c = linked(station, person("A"), person("B"), person("C"))
    give_away(station, c)
    assert set(members(station, a)) == {a, b}
    for command in (
        LinkFamily(station.ids.new(), (a, c)),
        UnlinkFamily(c),
        RestoreFamilies((Kinship(c, None),)),
    ):
        with pytest.raises(RuleBroken, match="belongs-to"):
            perform(station.store, station.clerk, command)
    with pytest.raises(RuleBroken, match="belongs-to"):
        family(station.store, c)


# Times beside each other


def test_the_arrangements_of_a_whole_free_day(station: TestStation) -> None:
    found = neighbours(station, limit=1)
    assert [(each.day, each.start, each.end, each.desks) for each in found] == [
        (MONDAY, 540, 590, ("1", "2")),
        (MONDAY, 540, 610, ("1",)),
    ]
    two, row = found
    assert [(time.desk, time.start, time.minutes) for time in two.times] == [
        ("1", 540, 25),
        ("1", 565, 25),
        ("2", 540, 20),
    ]
    assert [(time.start, time.minutes) for time in row.times] == [(540, 25), (565, 25), (590, 20)]
    assert row.in_a_row
    assert not two.in_a_row
    assert not two.side_by_side, "three people and two desks"
    pair = neighbours(station, ERRANDS[:2], limit=1)
    assert [each.side_by_side for each in pair] == [True, False]


def test_what_is_taken_closed_or_held_is_not_offered(station: TestStation) -> None:
    one, two = station.desks
    perform(station.store, station.leader, CloseDay(station.ids.new(), MONDAY, "course", one.desk_id))
    book_person(station)  # at desk 2, Monday at nine
    perform(station.store, station.clerk, HoldPlace(station.ids.new(), two.desk_id, TUESDAY, 540, 20, 10))
    found = neighbours(station, ERRANDS[:2], limit=3)
    assert next((each.day, each.start) for each in found if each.side_by_side) == (TUESDAY, 560)
    assert next((each.day, each.start) for each in found if each.in_a_row) == (MONDAY, 580)


def test_a_desk_is_offered_only_what_it_takes(station: TestStation) -> None:
    with station.store.write() as connection:
        first = station.desks[0].desk_id
        connection.execute(update(Desk).where(Desk.id == first).values(services=["hand-in", "hand-in-family"]))
    mixed = neighbours(station, (ERRANDS[0], ERRANDS[2]), limit=1)
    assert [each.desks for each in mixed] == [("2", "1"), ("2",)]
    assert [each.desks for each in neighbours(station, (ERRANDS[0], ERRANDS[0]), limit=2)] == [("2",), ("2",)]


def test_between_days_and_where_there_is_nothing(station: TestStation) -> None:
    friday = MONDAY + timedelta(days=4)
    found = neighbours(station, start_day=friday, end_day=friday, limit=50)
    assert {each.day for each in found} == {friday}
    assert neighbours(station, start_day=MONDAY + timedelta(days=5), end_day=MONDAY + timedelta(days=6)) == ()
    assert neighbours(station, start_day=date(2027, 6, 1)) == ()
    assert neighbours(station, ()) == ()
    assert not [each for each in neighbours(station, (Errand("hand-in", 60),) * 6) if each.in_a_row]


# Booking in one go


def test_everybody_gets_a_time_a_number_and_a_letter(station: TestStation) -> None:
    ids = linked(station, person("Mai"), person("Nam"), person("Minh", "2015-00-00"))
    of = family(station.store, ids[0])
    assert all(member.to_book for member in of)
    proposal = neighbours(station, errands(of), limit=1)[0]

    booked = book_family(station.store, station.clerk, visits(station, ids[0], proposal), RequestedBy.EMAIL)

    now = family(station.store, ids[0])
    assert [(member.next_day, member.next_start, member.next_desk, member.next_state) for member in now] == [
        (time.day, time.start, time.desk, State.BOOKED) for time in proposal.times
    ]
    assert not any(member.to_book for member in now)
    assert booked.changes.cases == set(ids)
    assert len(set(booked.booking_numbers)) == len(set(booked.letters)) == len(set(booked.appointments)) == 3
    for member, number, letter in zip(now, booked.booking_numbers, booked.letters, strict=True):
        said = paper(station.store, letter)
        assert said.person.given_names in member.name
        assert said.booking_number == number
        assert case_page(station.store, member.case_id, MONDAY).appointments[0].booking_number == number


def test_nobody_is_booked_where_one_time_is_gone(station: TestStation) -> None:
    ids = linked(station, person("A"), person("B"), person("C"))
    proposal = neighbours(station, errands(family(station.store, ids[0])), limit=1)[0]
    last = proposal.times[-1]
    hold = HoldPlace(station.ids.new(), last.desk_id, last.day, last.start, 5, 10)
    perform(station.store, station.leader, hold)
    before = rows(station)
    with pytest.raises(RuleBroken, match="seat-held"):
        book_family(station.store, station.clerk, visits(station, ids[0], proposal))
    assert rows(station) == before
    assert all(member.to_book for member in family(station.store, ids[0]))
    perform(station.store, station.leader, ReleasePlace(hold.hold_id))
    book_family(station.store, station.clerk, visits(station, ids[0], proposal))


def test_two_of_a_family_never_share_a_minute_at_a_desk(station: TestStation) -> None:
    ids = linked(station, person("A"), person("B"))
    desk = station.desks[0]
    times = [FreeTime(desk.desk_id, desk.number, MONDAY, start, 25) for start in (540, 560)]
    before = rows(station)
    with pytest.raises(RuleBroken, match="seat-taken"):
        book_family(
            station.store, station.clerk, [Visit(case, "hand-in", time) for case, time in zip(ids, times, strict=True)]
        )
    assert rows(station) == before


def test_closed_cases_and_nobody_at_all_are_not_booked(station: TestStation) -> None:
    ids = linked(station, person("A"), person("B"))
    perform(station.store, station.clerk, NoteWithdrawal(ids[1], WithdrawnBy.APPLICANT))
    assert [member.to_book for member in family(station.store, ids[0])] == [True, False]
    proposal = neighbours(station, ERRANDS[:2], limit=1)[0]
    before = rows(station)
    with pytest.raises(RuleBroken, match="case-closed"):
        book_family(station.store, station.clerk, visits(station, ids[0], proposal))
    with pytest.raises(RuleBroken, match="nobody-to-book"):
        book_family(station.store, station.clerk, [])
    assert rows(station) == before


def test_another_stations_case_keeps_everybody_from_being_booked(station: TestStation) -> None:
    [own] = cases_of(station, person("A"))
    other = case_elsewhere(station)
    times = neighbours(station, ERRANDS[:2], limit=1)[0].times
    before = rows(station)
    with pytest.raises(RuleBroken, match="belongs-to"):
        book_family(
            station.store,
            station.clerk,
            [Visit(case, "hand-in", time) for case, time in zip((own, other), times, strict=True)],
        )
    assert rows(station) == before


def test_who_has_handed_in_comes_for_the_follow_up(station: TestStation) -> None:
    a, b = linked(station, person("A"), person("B"))
    hand_in(station, a)
    assert [(member.service, member.minutes) for member in family(station.store, a)] == [
        errand_of("renewal-protection", attended=True),
        errand_of("renewal-protection", attended=False),
    ]
    assert errand_of("renewal-protection", attended=True)[0] == "follow-up"
    assert b == family(station.store, a)[1].case_id


# Whatever is taken already, and however many come


TAKEN = st.lists(
    st.tuples(st.integers(0, 1), st.integers(0, 2), st.integers(9 * 12, 14 * 12 - 4).map(lambda tick: tick * 5)),
    max_size=40,
)
COMING = st.lists(st.sampled_from([5, 15, 20, 25, 40]).map(lambda minutes: Errand("", minutes)), min_size=1, max_size=5)


@settings(max_examples=25, deadline=None)
@given(taken=TAKEN, coming=COMING, pick=st.integers(0, 10_000), steal=st.booleans())
def test_a_family_is_booked_wholly_or_not_at_all(
    taken: list[tuple[int, int, int]], coming: list[Errand], pick: int, steal: bool
) -> None:
    folder = Path(tempfile.mkdtemp())
    shutil.copytree(_prepared(), folder, dirs_exist_ok=True)
    clock = SetClock(MORNING)
    station = replace(_STATION[0], store=open_store(folder, clock, seeded_ids(clock, 9)), clock=clock)
    try:
        _take(station, taken)
        found = neighbours(station, tuple(coming), end_day=MONDAY + timedelta(days=2), limit=3)
        for proposal in found:
            _assert_beside_each_other(station, proposal, coming)
        if found:
            _book_or_not(station, found[pick % len(found)], steal=steal)
        assert_sound(station.store)
    finally:
        station.store.close()
        shutil.rmtree(folder)


def _take(station: TestStation, taken: list[tuple[int, int, int]]) -> None:
    for desk, day, start in taken:
        hold = HoldPlace(station.ids.new(), station.desks[desk].desk_id, MONDAY + timedelta(days=day), start, 20, 600)
        with contextlib.suppress(RuleBroken):  # it may be taken already
            perform(station.store, station.leader, hold)


def _assert_beside_each_other(station: TestStation, proposal: Neighbours, coming: list[Errand]) -> None:
    assert [time.minutes for time in proposal.times] == [errand.minutes for errand in coming]
    ticks = Counter((time.desk_id, tick) for time in proposal.times for tick in seat_ticks(time.start, time.minutes))
    assert set(ticks.values()) == {1}
    assert {time.day for time in proposal.times} == {proposal.day}
    with station.store.read() as connection:
        seats = connection.execute(select(Seat.desk_id, Seat.tick).where(Seat.day == proposal.day))
        held = {(row.desk_id, row.tick) for row in seats}
    assert not held & set(ticks)
    for desk in proposal.desks:
        own = sorted((time.start, time.minutes) for time in proposal.times if time.desk == desk)
        assert own[0][0] == proposal.start
        assert all(start + minutes == after for (start, minutes), (after, _) in pairwise(own))


def _book_or_not(station: TestStation, proposal: Neighbours, *, steal: bool) -> None:
    ids = cases_of(station, *(person(str(number)) for number in range(len(proposal.times))))
    if steal:
        last = proposal.times[-1]
        perform(
            station.store,
            station.leader,
            HoldPlace(station.ids.new(), last.desk_id, last.day, last.start + last.minutes - 5, 5, 600),
        )
    wanted = [Visit(case_id, "hand-in", time) for case_id, time in zip(ids, proposal.times, strict=True)]
    before = rows(station)
    if steal:
        with pytest.raises(RuleBroken, match="seat-held"):
            book_family(station.store, station.clerk, wanted)
        assert rows(station) == before
    else:
        book_family(station.store, station.clerk, wanted)
        appointments, _, papers = rows(station)
        assert (appointments - before[0], papers - before[2]) == (len(ids), len(ids))
        with station.store.read() as connection:
            assert connection.execute(select(func.count()).select_from(Case)).scalar_one() == len(ids)


_STATION: list[TestStation] = []
_FOLDER: list[Path] = []


def _prepared() -> Path:
    """Make the tables once; each example begins with a copy of the closed file."""
    if not _FOLDER:
        folder = Path(tempfile.mkdtemp())
        made = make_station(folder, weeks=1)
        made.store.close()
        _STATION.append(made)
        _FOLDER.append(folder)
    return _FOLDER[0]


# Everybody together, those who have a time already among them


def scattered(station: TestStation) -> tuple[str, ...]:
    """Book two at times apart, open a third case without a time, and link the three."""
    ids = [book_person(station, person(given), nth=nth).case_id for given, nth in (("Mai", 0), ("Nam", 6))]
    ids += cases_of(station, person("Minh", "2015-05-00"))
    perform(station.store, station.clerk, LinkFamily(station.ids.new(), tuple(ids)))
    return tuple(ids)


def for_all(station: TestStation, case_id: str) -> list[tuple[Visit, ...]]:
    """Return what is proposed for everybody, what those hold who are moved counted as free."""
    all_of_them = family(station.store, case_id)
    but = [each.next_id for each in all_of_them if each.movable]
    found = neighbours(station, tuple(each.errand for each in all_of_them), but=but)
    dealt = [[member.visit(time) for member, time in zip(all_of_them, each.times, strict=True)] for each in found]
    return [keep_places(each) for each in dealt]


def kept(station: TestStation, ids: tuple[str, ...]) -> list[tuple[str, str, State]]:
    with station.store.read() as connection:
        query = select(Appointment.id, Appointment.booking_number, Appointment.state)
        found = connection.execute(query.where(Appointment.case_id.in_(ids)).order_by(Appointment.id))
        return [(row.id, row.booking_number, State(row.state)) for row in found]


def test_all_come_together_and_who_had_a_time_is_moved_with_its_number_and_never_cancelled(
    station: TestStation,
) -> None:
    ids = scattered(station)
    before = kept(station, ids[:2])
    row = next(each for each in for_all(station, ids[0]) if len({visit.time.desk_id for visit in each}) == 1)
    assert [visit.stays for visit in row] == [True, False, False], "the first place is where the first sits already"
    done = book_family(station.store, station.clerk, row)

    assert (done.moved, len(done.appointments), len(set(done.letters))) == (1, 2, 2)
    assert kept(station, ids[:2]) == before, "the same appointments, numbers and states: nobody was cancelled (R25)"
    times = sorted((each.next_day, each.next_start, each.next_minutes) for each in family(station.store, ids[0]))
    assert times == [(MONDAY, 9 * 60 + 25 * nth, 25) for nth in range(3)]
    moved = case_page(station.store, ids[1], MONDAY)
    assert [each.command for each in moved.timeline][:2] == ["issue-appointment-letter", "move-appointment"]
    assert_sound(station.store)


def test_nobody_is_moved_where_somebody_cannot_be_booked(station: TestStation) -> None:
    ids = scattered(station)
    before, row = rows(station), for_all(station, ids[0])[0]
    late = next(visit for visit in row if not visit.moving).time
    hold = HoldPlace(station.ids.new(), late.desk_id, late.day, late.start, late.minutes, 60)
    seen = [each.next_time for each in family(station.store, ids[0])]
    perform(station.store, station.leader, hold)
    with pytest.raises(RuleBroken, match="seat-held"):
        book_family(station.store, station.clerk, row)
    assert [each.next_time for each in family(station.store, ids[0])] == seen
    assert rows(station)[0] == before[0]
    assert rows(station)[2] == before[2]


def test_moves_make_way_for_each_other_and_a_circle_is_refused() -> None:
    def at(start: int, minutes: int = 25) -> FreeTime:
        return FreeTime("d", "1", MONDAY, start, minutes)

    a = Visit("a", "x", at(565), "1", "N1", at(540))
    b = Visit("b", "x", at(590), "2", "N2", at(565))
    assert in_order([a, b]) == (b, a)
    swapped = [replace(a, time=at(565)), replace(b, time=at(540))]
    assert all(each.stays for each in keep_places(swapped)), "of one errand, each stays where they are"
    other = [swapped[0], replace(swapped[1], service="y")]
    assert keep_places(other) == tuple(other)
    with pytest.raises(RuleBroken, match="family-in-its-own-way"):
        in_order(other)
    with pytest.raises(RuleBroken, match="nobody-to-book"):
        book_family(None, None, keep_places(swapped))  # type: ignore[arg-type]  # refused before anything is asked
