"""Why is this day empty? Each reason by its name, with its facts; and the searches that leave such days out."""

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import update

from desktop.domain.appointments import Audience
from desktop.domain.calendar_words import PartOfDay, WhyEmpty
from desktop.domain.clock import instant_of
from desktop.domain.languages import Language
from desktop.domain.plan_lines import Release, ReleaseKind
from desktop.services.attendance import CancelAppointment
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.calendar_wording import why
from desktop.services.closing import CloseTimes, Span
from desktop.services.commands import perform
from desktop.services.empty_days import why_empty
from desktop.services.free_times import FreeTime, free_times
from desktop.services.neighbouring_times import Errand, neighbouring_times
from desktop.services.plan import CloseDay
from desktop.services.seats import HoldPlace
from desktop.storage.models import Station, table
from tests.integration.calendar.at_work import FRIDAY, MONDAY, OLSEN, book_at, line, publish
from tests.support.station import TestStation

TUESDAY = MONDAY + timedelta(days=1)
SERVICE = "hand-in"


def reasons(
    station: TestStation, day: date, service: str = SERVICE, desk: int | None = None
) -> list[tuple[str, object]]:
    """Return codes and facts."""
    desks = () if desk is None else (station.desks[desk].desk_id,)
    return [(because.code, dict(because.facts)) for because in why_empty(station.store, day, service, desks)]


def sentences(station: TestStation, day: date) -> list[str]:
    """Return the reasons in English."""
    return [why(because, Language.ENGLISH) for because in why_empty(station.store, day, SERVICE)]


def test_a_day_that_offers_a_time_is_not_empty(station: TestStation) -> None:
    assert reasons(station, TUESDAY) == []


def test_days_without_places_say_why(station: TestStation) -> None:
    ends = MONDAY + timedelta(days=25)
    assert reasons(station, MONDAY - timedelta(days=3)) == [(WhyEmpty.PAST, {})]
    assert sentences(station, date(2027, 3, 29)) == ["Closed: Easter Monday."]
    assert reasons(station, MONDAY + timedelta(days=5)) == [(WhyEmpty.WEEKEND, {})]
    assert reasons(station, MONDAY + timedelta(weeks=4)) == [(WhyEmpty.PLAN_ENDS, {"day": ends})]
    assert sentences(station, date(2027, 2, 1)) == [
        "Times are published up to 18.12.2026. Later days are not planned yet."
    ]
    with station.store.write() as connection:
        connection.execute(update(table(Station)).values(opening=[[1, 540, 840], [2, 540, 840]]))
    assert reasons(station, MONDAY + timedelta(weeks=4, days=2)) == [(WhyEmpty.NO_OPENING_DAY, {})]
    publish(station, line(station, weekdays=(1,)), line(station, 1, weekdays=(1,)))
    assert reasons(station, TUESDAY) == [(WhyEmpty.NOTHING_PLANNED, {})]


def test_own_closures_say_their_reason_for_the_station_the_desk_and_the_hours(station: TestStation) -> None:
    one, two = (desk.desk_id for desk in station.desks)
    perform(station.store, station.leader, CloseDay(station.ids.new(), TUESDAY, "Kurs"))
    assert reasons(station, TUESDAY) == [(WhyEmpty.CLOSED, {"reason": "Kurs"})]
    wednesday, thursday = MONDAY + timedelta(days=2), MONDAY + timedelta(days=3)
    perform(station.store, station.leader, CloseTimes("a", Span(wednesday, wednesday, (one,)), "Maling"))
    assert reasons(station, wednesday) == []
    assert reasons(station, wednesday, desk=0) == [(WhyEmpty.DESK_CLOSED, {"desk": "1", "reason": "Maling"})]
    perform(station.store, station.leader, CloseTimes("b", Span(thursday, thursday, (), 9 * 60, 14 * 60), "Strøm"))
    assert reasons(station, thursday) == [(WhyEmpty.PART_CLOSED, {"start": "09:00", "end": "14:00", "reason": "Strøm"})]
    perform(
        station.store, station.leader, CloseTimes("c", Span(wednesday, wednesday, (two,), 9 * 60, 24 * 60), "Flytting")
    )
    assert [code for code, _ in reasons(station, wednesday)] == [WhyEmpty.DESK_CLOSED, WhyEmpty.PART_CLOSED]


def test_full_is_told_with_its_numbers_and_a_hold_counts(station: TestStation) -> None:
    """Four places of twenty minutes, for an errand of twenty: three booked, one held by somebody."""
    publish(station, line(station, opens=9 * 60, closes=10 * 60 + 20), line(station, 1, weekdays=(5,)))
    for number, start in enumerate((540, 560, 580)):
        book_at(station, replace(OLSEN, family_name=f"Olsen {number}"), start, day=TUESDAY, minutes=20)
    assert reasons(station, TUESDAY) == []
    perform(station.store, station.clerk, HoldPlace("hold", station.desks[0].desk_id, TUESDAY, 600, 20, for_minutes=5))
    assert reasons(station, TUESDAY) == [(WhyEmpty.FULL, {"taken": "4", "places": "4"})]
    assert sentences(station, TUESDAY) == ["Full: 4 of 4 times are taken."]
    station.clock.advance(minutes=6)
    assert reasons(station, TUESDAY) == []
    # What is left has room for twenty minutes, but not for an errand of thirty.
    assert reasons(station, TUESDAY, "citizenship") == [
        (WhyEmpty.FULL, {"taken": "3", "places": "4"}),
        (WhyEmpty.TOO_SHORT, {"minutes": "30", "places": "1"}),
    ]


def test_a_cancelled_place_that_waits_says_until_when(station: TestStation) -> None:
    publish(station, line(station, closes=9 * 60 + 20), line(station, 1, weekdays=(5,)))
    booked = book_at(station, OLSEN, 540, day=TUESDAY, minutes=20)
    perform(station.store, station.leader, SetCalendarRules(Rules(cancelled_wait=30)))
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "applicant"))
    until = station.clock.now() + timedelta(minutes=30)
    assert reasons(station, TUESDAY) == [(WhyEmpty.WAITS, {"at": until})]


def test_public_places_services_and_releases_say_so(station: TestStation) -> None:
    day = MONDAY + timedelta(weeks=6)
    weeks = Release(ReleaseKind.WEEKS_BEFORE, 2, 1, 8 * 60)
    publish(
        station,
        line(station, weekdays=(1,), pattern=(Audience.PUBLIC,), closes=10 * 60),
        line(station, line_id="b", weekdays=(2,), services=("visa",)),
        line(station, line_id="c", weekdays=(3,), release=weeks, closes=10 * 60),
        line(station, line_id="d", weekdays=(4,), release=Release(ReleaseKind.BY_HAND), closes=10 * 60),
        line(station, 1, weekdays=(5,)),
        last=day + timedelta(days=4),
    )
    released = instant_of(day - timedelta(weeks=2), 8 * 60)
    assert [reasons(station, day + timedelta(days=n)) for n in range(5)] == [
        [(WhyEmpty.PUBLIC_ONLY, {"places": "3"})],
        [(WhyEmpty.SERVICE_NOT_HERE, {"desks": "–"})],
        [(WhyEmpty.NOT_RELEASED, {"places": "3", "at": released})],
        [(WhyEmpty.NOT_RELEASED_BY_HAND, {"places": "3"})],
        [],
    ]
    assert reasons(station, day + timedelta(days=1), "visa") == []
    assert reasons(station, day + timedelta(days=4), desk=0) == [(WhyEmpty.NOTHING_PLANNED, {})]


def test_today_the_times_pass(station: TestStation) -> None:
    station.clock.put(instant_of(MONDAY, 13 * 60 + 45))
    assert reasons(station, MONDAY) == [(WhyEmpty.PAST, {})]


def search(station: TestStation, **more: object) -> list[tuple[date, int, str]]:
    """Return the first times for an errand of twenty minutes."""
    with station.store.read() as connection:
        found = free_times(connection, "demo", SERVICE, 20, station.clock.now(), limit=2, **more)  # type: ignore[arg-type]
    return [(time.day, time.start, time.desk) for time in found]


def test_a_search_by_deadline_desk_and_part_of_the_day(station: TestStation) -> None:
    two = station.desks[1].desk_id
    assert search(station, part=PartOfDay.AFTERNOON, desks=[two]) == [(MONDAY, 720, "2"), (MONDAY, 740, "2")]
    assert search(station, part=PartOfDay.MORNING, start_day=FRIDAY, end_day=FRIDAY) == [
        (FRIDAY, 540, "1"),
        (FRIDAY, 540, "2"),
    ]
    station.clock.put(instant_of(MONDAY, 12 * 60))
    assert search(station, part=PartOfDay.MORNING, end_day=MONDAY) == []
    assert search(station, part=PartOfDay.MORNING)[0] == (TUESDAY, 540, "1")


def test_neighbours_lie_only_in_places_that_take_their_errand(station: TestStation) -> None:
    publish(
        station,
        line(station, closes=10 * 60, services=("visa",)),
        line(station, line_id="b", opens=10 * 60, closes=11 * 60),
        line(station, 1, services=("visa",)),
        last=MONDAY,
    )
    with station.store.read() as connection:
        found = neighbouring_times(
            connection, "demo", [Errand("visa", 20), Errand(SERVICE, 20)], station.clock.now(), end_day=MONDAY
        )
    assert found
    for each in found:
        hand_in = each.times[1]
        assert hand_in.desk == "1"
        assert hand_in.start >= 600
    assert FreeTime(station.desks[0].desk_id, "1", MONDAY, 580, 20) in {each.times[0] for each in found}
