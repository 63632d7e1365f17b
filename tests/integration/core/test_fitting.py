"""Asked before: would this move, or this length, be carried out?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.rights import Right
from desktop.services.appointments import LengthenAppointment, MoveAppointment
from desktop.services.commands import perform
from desktop.services.fitting import last_day_in_time, why_not
from desktop.services.seats import HoldPlace
from tests.support.station import ANH, MONDAY, TestStation, book_person

NINE = 9 * 60
OTHER = replace(ANH, family_name="Hansen", duf="", phone="", email="")


def test_what_stands_in_the_way_is_named_and_nothing_is_written(station: TestStation) -> None:
    first = book_person(station, application="first-other", expires_on=None).appointment_id
    second = book_person(station, OTHER, application="first-other", expires_on=None).appointment_id
    one, two = (desk.desk_id for desk in station.desks)
    perform(station.store, station.clerk, MoveAppointment(second, two, MONDAY, NINE))
    perform(station.store, station.clerk, HoldPlace("held", one, MONDAY, NINE + 40, 20, for_minutes=5))

    def code(wish: MoveAppointment | LengthenAppointment) -> str:
        refused = why_not(station.store, station.clerk, wish)
        assert why_not(station.store, station.clerk, wish, looking_on=False) is None or refused is not None
        return refused.code if refused else ""

    def move(desk: str, start: int) -> str:
        return code(MoveAppointment(first, desk, MONDAY, start))

    # Its own seat is in nobody's way, its neighbours' are.
    assert [move(one, NINE), move(one, NINE + 10), move(two, NINE + 5), move(two, NINE + 20)] == [
        "",
        "",
        "seat-taken",
        "",
    ]
    assert [move(one, NINE + 25), move(one, 8 * 60), move(one, NINE + 3)] == ["seat-held", "outside-plan", "bad-time"]
    assert [code(LengthenAppointment(first, minutes)) for minutes in (5, 40, 45, 0)] == [
        "",
        "",
        "seat-held",
        "bad-time",
    ]
    station.clock.advance(minutes=6)
    assert move(one, NINE + 25) == ""
    perform(station.store, station.clerk, LengthenAppointment(first, 45))


def test_a_refusal_names_the_next_free_time_only_when_asked_to(station: TestStation) -> None:
    first = book_person(station, application="first-other", expires_on=None).appointment_id
    second = book_person(station, OTHER, application="first-other", expires_on=None).appointment_id
    place = station.desks[0].desk_id, MONDAY, NINE
    perform(station.store, station.clerk, MoveAppointment(first, *place))
    wish = MoveAppointment(second, *place)

    told, quick = (
        why_not(station.store, station.clerk, wish),
        why_not(station.store, station.clerk, wish, looking_on=False),
    )

    assert told is not None
    assert quick is not None
    assert told.facts["next"] is not None
    assert quick.facts["next"] is None


def test_who_may_not_book_is_told_so(station: TestStation) -> None:
    first = book_person(station).appointment_id
    actor = replace(station.clerk, rights=station.clerk.rights - {Right.BOOK})

    refused = why_not(station.store, actor, LengthenAppointment(first, 40))

    assert refused is not None
    assert refused.code == "no-right"


def test_the_last_day_in_time_is_that_of_the_permit(station: TestStation) -> None:
    ends = book_person(station, expires_on=MONDAY + timedelta(days=31))
    no_end = book_person(station, OTHER, application="first-other", expires_on=None)

    assert last_day_in_time(station.store, ends.case_id) == date(2026, 11, 24)  # R33
    assert last_day_in_time(station.store, no_end.case_id) is None
