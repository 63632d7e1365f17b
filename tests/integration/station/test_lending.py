"""Free places are lent ahead, so that a cut-off counter books some of them firmly; on real counters and PostgreSQL."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from desktop.domain.appointments import Standing
from desktop.domain.calendar_words import WhyEmpty
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CancelAppointment
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.empty_days import why_empty
from desktop.services.free_times import free_times
from desktop.services.queries.month import month_counts
from desktop.station.lending import Lender
from desktop.storage.models import Appointment, Closure, Conflict, Share
from tests.support.postgres import Cluster
from tests.support.several import Mode, OneCounter, Several, several
from tests.support.station import ANH, MONDAY, book_person

BERG = replace(ANH, family_name="Berg", given_names="Ola", duf="200907642909", phone="+4798765432")
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def two(tmp_path: Path, postgres: Cluster) -> Iterator[Several]:
    """Give a station with two counters that have heard of each other's shares."""
    with ExitStack() as closing:
        made = several(tmp_path, postgres, closing)
        made.settle()
        yield made


def shares(counter: OneCounter) -> dict[tuple[str, date], str]:
    with counter.store.read() as connection:
        rows = connection.execute(select(Share.desk_id, Share.day, Share.counter))
        return {(desk, day): whose for desk, day, whose in rows}


def own_place(counter: OneCounter) -> tuple[str, date]:
    return min(
        ((day, desk) for (desk, day), whose in shares(counter).items() if whose == counter.store.device.counter)
    )[::-1]


def offered(counter: OneCounter, day: date) -> set[str]:
    with counter.store.read() as connection:
        found = free_times(connection, "demo", "", 20, counter.store.clock.now(), start_day=day, end_day=day, limit=99)
    return {time.desk_id for time in found}


def move_to(counter: OneCounter, booked: Booked, place: tuple[str, date]) -> None:
    perform(counter.store, counter.station.clerk, MoveAppointment(booked.appointment_id, *place, 9 * 60))


def standing(counter: OneCounter, booked: Booked) -> str:
    with counter.store.read() as connection:
        query = select(Appointment.standing).where(Appointment.id == booked.appointment_id)
        return str(connection.execute(query).scalar_one())


def count(counter: OneCounter, what: type[Conflict]) -> int:
    with counter.store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(what)).scalar_one())


def test_each_has_something_of_its_own_and_offers_nothing_of_the_others(two: Several) -> None:
    first, second = two.counters
    assert set(shares(first).values()) == {"S1", "S2"}
    assert shares(first) == shares(second)
    desk, day = own_place(second)
    assert desk == second.station.clerk.desk_id
    assert desk not in offered(first, day)
    assert desk in offered(second, day)
    assert offered(first, day)  # others find something all the same
    counts = {each.day: each.free for each in month_counts(first.store, day, day, Language.ENGLISH)}
    assert counts[day] == 15
    reasons = why_empty(first.store, day, "", (desk,))
    assert [reason.code for reason in reasons] == [WhyEmpty.LENT]
    two.assert_equal()


def test_a_cut_off_counter_books_firmly_in_its_share_and_nobody_else_books_there(two: Several) -> None:
    first, second = two.counters
    booked = book_person(second.station)
    two.settle()
    other = book_person(first.station, BERG)
    two.settle()
    place = own_place(second)
    second.line.mode = Mode.DOWN
    move_to(second, booked, place)
    assert standing(second, booked) == Standing.FIRM
    with pytest.raises(RuleBroken, match="place-lent"):
        move_to(first, other, place)
    with pytest.raises(RuleBroken, match="place-lent"):
        move_to(second, booked, own_place(first))
    two.settle()
    assert standing(first, booked) == Standing.FIRM
    assert count(first, Conflict) == 0
    two.assert_equal()


def test_a_place_that_the_cut_off_counter_freed_itself_is_not_sure(two: Several) -> None:
    first, second = two.counters
    kept, freed = book_person(first.station), book_person(second.station, BERG, nth=3)
    two.settle()
    place = own_place(second)
    move_to(second, freed, place)
    second.line.mode = Mode.DOWN
    perform(second.store, second.station.clerk, CancelAppointment(freed.appointment_id, "ill"))
    move_to(second, kept, place)
    assert standing(second, kept) == Standing.PROVISIONAL
    perform(second.store, second.station.clerk, MoveAppointment(kept.appointment_id, *place, 10 * 60))
    assert standing(second, kept) == Standing.FIRM


def test_who_is_off_for_days_loses_its_shares_by_time_and_the_others_have_them(two: Several) -> None:
    first, second = two.counters
    booked = book_person(second.station)
    two.settle()
    second.line.mode = Mode.DOWN
    two.clock.advance(hours=36)  # Tuesday evening: no share is of a day that is over yet
    first.follower.sync()
    place = next((desk, day) for (desk, day), whose in shares(second).items() if whose == "S2" and day > TUESDAY)
    with pytest.raises(RuleBroken, match="place-lent"):
        move_to(first, booked, place)
    two.clock.advance(hours=10)  # the share ended at midnight
    first.follower.sync()
    move_to(first, booked, place)
    assert standing(first, booked) == Standing.FIRM
    two.settle()
    two.assert_equal()


def test_shares_are_renewed_once_a_day_and_cost_the_station_nothing_in_between(two: Several) -> None:
    first, second = two.counters
    station = second.line.behind.station
    with station.read() as connection:
        before = connection.execute(select(func.max(Share.until))).scalar_one()
    lender = Lender(station, second.store.device.id)
    assert not lender.lend().changed
    two.clock.advance(hours=24)
    assert lender.lend().changed
    assert not lender.lend().changed
    two.settle()
    with first.store.read() as connection:
        assert connection.execute(select(func.max(Share.until))).scalar_one() == before + timedelta(days=1)
        assert connection.execute(select(func.min(Share.day))).scalar_one() >= TUESDAY
    two.assert_equal()


def test_a_share_is_given_back_by_its_holder_where_others_find_too_little(two: Several) -> None:
    first, second = two.counters
    desk, day = own_place(second)
    station = first.line.behind.station
    with station.write() as connection:
        other_desk = first.station.desks[0].desk_id
        closed = {"id": "closed", "station_id": "demo", "day": day, "reason": "course", "desk_id": other_desk}
        connection.execute(insert(Closure).values(**closed))
    first.settle()
    assert (desk, day) in shares(first)  # it was not heard of it yet
    two.clock.advance(minutes=6)
    two.settle()
    assert (desk, day) not in shares(second)
    assert desk in offered(first, day)
    two.assert_equal()
