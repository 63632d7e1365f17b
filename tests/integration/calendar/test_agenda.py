"""The list of appointments: on from a day and back from it, page by page, narrowed."""

from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.clock import instant_of
from desktop.services.attendance import CancelAppointment, CheckIn, MarkLeft, MarkNoShow
from desktop.services.commands import perform
from desktop.services.queries.agenda import Narrowed, Which, agenda
from desktop.services.queries.day import AppointmentRow
from tests.integration.calendar.at_work import FRIDAY, MONDAY, OLSEN, book_at
from tests.support.station import TestStation

TUESDAY = MONDAY + timedelta(days=1)


def names(rows: tuple[AppointmentRow, ...]) -> list[str]:
    """Return who is listed."""
    return [row.name.split(",")[0] for row in rows]


def test_the_list_on_and_back_with_every_state(station: TestStation) -> None:
    booked = {}
    times = (("A", MONDAY, 540), ("B", MONDAY, 560), ("C", MONDAY, 580), ("D", TUESDAY, 540), ("E", FRIDAY, 600))
    for name, day, start in times:
        booked[name] = book_at(station, replace(OLSEN, family_name=name), start, day=day, minutes=20).appointment_id
    perform(station.store, station.clerk, CancelAppointment(booked["D"], "applicant"))
    station.clock.put(instant_of(MONDAY, 10 * 60))
    perform(station.store, station.clerk, MarkNoShow(booked["A"]))
    perform(station.store, station.clerk, CheckIn(booked["B"]))
    perform(station.store, station.clerk, CheckIn(booked["C"]), MarkLeft(booked["C"]))

    def listed(
        day: date = MONDAY,
        which: Which = Which.ALL,
        service: str = "",
        desk_ids: tuple[str, ...] = (),
        *,
        back: bool = False,
    ) -> list[str]:
        return names(agenda(station.store, Narrowed(day, back, which, service, desk_ids)))

    assert listed() == ["A", "B", "C", "D", "E"]
    assert listed(TUESDAY) == ["D", "E"]
    assert listed(TUESDAY, back=True) == ["D", "C", "B", "A"]
    assert listed(which=Which.OPEN) == ["B", "E"]
    assert listed(which=Which.MISSED) == ["A"]
    assert listed(which=Which.LEFT) == ["C"]
    assert listed(which=Which.CANCELLED) == ["D"]
    assert listed(which=Which.NEEDS_NEW_TIME) == []
    one, two = (desk.desk_id for desk in station.desks)
    assert listed(desk_ids=(two,)) == []
    assert listed(desk_ids=(one,)) == listed()
    assert listed(service="visa") == []
    assert listed(service=agenda(station.store, Narrowed(MONDAY))[0].service) == listed()

    for back in (False, True):
        narrowed = Narrowed(FRIDAY if back else MONDAY, back=back, which=Which.ALL)
        whole = agenda(station.store, narrowed)
        pages: list[AppointmentRow] = []
        while page := agenda(station.store, narrowed, 2, pages[-1] if pages else None):
            pages += page
        assert tuple(pages) == whole
