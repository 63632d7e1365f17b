"""How full each day of a month is, in one query; and the same numbers as the calendar's own search for free times."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import event, select, update

from desktop.domain.appointments import Audience
from desktop.domain.clock import instant_of
from desktop.domain.languages import Language
from desktop.services.attendance import CancelAppointment
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.closing import CloseTimes, Span
from desktop.services.commands import perform
from desktop.services.empty_days import why_empty
from desktop.services.free_times import free_times
from desktop.services.plan import CloseDay, NewSlot, PublishSlots
from desktop.services.queries.month import DayCount, month_counts
from desktop.services.seats import HoldPlace
from desktop.storage.models import Desk, Slot, table
from tests.integration.calendar.at_work import FRIDAY, MONDAY, OLSEN, book_at
from tests.support.station import TestStation

TUESDAY = MONDAY + timedelta(days=1)
LAST = date(2027, 1, 3)


def counts(
    station: TestStation, service: str = "", desks: tuple[str, ...] = (), last: date = LAST
) -> dict[date, DayCount]:
    """Return the days of five weeks."""
    found = month_counts(station.store, MONDAY, last, Language.ENGLISH, service, desks)
    return {day.day: day for day in found}


@contextmanager
def statements(station: TestStation) -> Iterator[list[str]]:
    """Hear which statements are sent."""
    heard: list[str] = []

    def hear(_conn: object, _cursor: object, text: str, *_: object) -> None:
        heard.append(text)

    event.listen(station.store.engine, "before_cursor_execute", hear)
    yield heard
    event.remove(station.store.engine, "before_cursor_execute", hear)


def test_everything_that_takes_a_place_is_counted_in_one_query(station: TestStation) -> None:
    one, two = (desk.desk_id for desk in station.desks)
    for number, start in enumerate((540, 560, 600)):
        book_at(station, replace(OLSEN, family_name=f"Olsen {number}"), start, day=TUESDAY, minutes=20)
    perform(station.store, station.clerk, HoldPlace("hold", one, TUESDAY, 640, 20, for_minutes=5))
    perform(station.store, station.leader, CloseTimes("c", Span(TUESDAY, TUESDAY, (two,), 13 * 60, 14 * 60), "Kurs"))
    perform(station.store, station.leader, CloseDay(station.ids.new(), FRIDAY, "Kurs"))
    public = NewSlot(station.ids.new(), one, TUESDAY, 14 * 60, 20, Audience.PUBLIC)
    perform(station.store, station.leader, PublishSlots((public,)))
    later = MONDAY + timedelta(weeks=2)
    with station.store.write() as connection:
        slots = table(Slot)
        connection.execute(update(slots).where(slots.c.day == later, slots.c.desk_id == two).values(released_from=None))

    with statements(station) as heard:
        found = counts(station)

    assert found[TUESDAY] == DayCount(TUESDAY, places=30, free=30 - 3 - 1 - 3, public=1, booked=3)
    assert found[FRIDAY] == DayCount(FRIDAY, "Kurs", places=30)
    assert found[later] == DayCount(later, places=30, free=15, hidden=15)
    assert found[date(2026, 12, 25)] == DayCount(date(2026, 12, 25), "Christmas Day")
    assert found[MONDAY + timedelta(days=5)] == DayCount(MONDAY + timedelta(days=5))
    assert len([text for text in heard if "slot" in text and "GROUP BY" in text]) == 1
    assert len(heard) <= 9, heard
    station.clock.advance(minutes=6)
    assert counts(station)[TUESDAY].free == 30 - 3 - 3


def test_today_only_what_is_still_to_come_is_free(station: TestStation) -> None:
    station.clock.put(instant_of(MONDAY, 13 * 60 + 10))
    found = counts(station)
    assert (found[MONDAY].places, found[MONDAY].free) == (30, 4)
    station.clock.put(instant_of(TUESDAY, 8 * 60))
    assert (counts(station)[MONDAY].places, counts(station)[MONDAY].free) == (30, 0)


def test_a_cancelled_place_that_waits_is_not_free(station: TestStation) -> None:
    booked = book_at(station, OLSEN, 540, day=TUESDAY, minutes=20)
    perform(station.store, station.leader, SetCalendarRules(Rules(cancelled_wait=30)))
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "applicant"))
    assert (counts(station)[TUESDAY].free, counts(station)[TUESDAY].booked) == (29, 0)
    station.clock.advance(minutes=31)
    assert counts(station)[TUESDAY].free == 30


def test_for_a_service_and_a_desk_as_many_as_the_search_finds(station: TestStation) -> None:
    one, two = (desk.desk_id for desk in station.desks)
    with station.store.write() as connection:
        desks, slots = table(Desk), table(Slot)
        connection.execute(update(desks).where(desks.c.id == two).values(services=["visa", "hand-in"]))
        some = (slots.c.desk_id == one) & (slots.c.day == TUESDAY) & (slots.c.start >= 12 * 60)
        connection.execute(update(slots).where(some).values(services=["visa"]))
        connection.execute(update(slots).where(slots.c.day == FRIDAY).values(services=["visa"]))
    book_at(station, OLSEN, 600, day=TUESDAY, minutes=20)
    for service, minutes in (("hand-in", 20), ("citizenship", 30), ("visa", 20)):
        for chosen in ((), (one,), (two,)):
            with station.store.read() as connection:
                times = free_times(
                    connection, "demo", service, minutes, station.clock.now(), limit=9999, end_day=FRIDAY, desks=chosen
                )
            for day, count in counts(station, service, chosen, FRIDAY).items():
                assert count.free == sum(time.day == day for time in times), (service, chosen, day)
                # A day without a free time always has a reason, and one with a free time never has.
                assert bool(count.free) is not bool(why_empty(station.store, day, service, chosen)), (service, day)


def test_why_nothing_at_all_is_free_needs_no_service(station: TestStation) -> None:
    assert why_empty(station.store, TUESDAY, "") == ()
    with station.store.write() as connection:
        slots = table(Slot)
        connection.execute(update(slots).where(slots.c.day == TUESDAY).values(services=["visa"]))
    assert why_empty(station.store, TUESDAY, "") == ()
    one = station.desks[0].desk_id
    with station.store.read() as connection:
        starts = connection.execute(select(Slot.start).where(Slot.day == FRIDAY, Slot.desk_id == one)).scalars().all()
    for number, start in enumerate(starts):
        book_at(station, replace(OLSEN, family_name=f"Olsen {number}"), start, day=FRIDAY, minutes=20)
    (full,) = why_empty(station.store, FRIDAY, "", (one,))
    assert (full.code, full.facts) == ("full", {"taken": "15", "places": "15"})
    assert why_empty(station.store, FRIDAY, "") == ()
