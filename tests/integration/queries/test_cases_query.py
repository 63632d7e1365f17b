"""The list of cases, page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, update

from desktop.domain.appointments import State
from desktop.domain.cases import CaseStatus
from desktop.services.attendance import CancelAppointment, CheckIn
from desktop.services.commands import perform
from desktop.services.queries.cases import After, CaseRow, cases
from desktop.storage.models import Case, Station
from tests.support.station import ANH, MONDAY, TestStation, book_person, make_station

FAMILIES = ("Ågård", "Haddad", "Nguyễn", "Øien", "Şahin", "Tesfaye", "Berg")


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestStation]:
    """A station with seven cases, of which each two were opened at the same instant."""
    made = make_station(tmp_path_factory.mktemp("station"))
    for number, family in enumerate(FAMILIES):
        person = replace(ANH, family_name=family, duf=f"2008168329{number:02}", phone=f"+479123450{number}")
        book_person(made, person)
        made.clock.advance(minutes=number % 2)
    yield made
    made.store.close()


def pages(station: TestStation, size: int) -> list[CaseRow]:
    found: list[CaseRow] = []
    after: After | None = None
    while page := cases(station.store, limit=size, after=after):
        found.extend(page)
        after = After(page[-1].opened_at, page[-1].case_id)
    return found


@given(size=st.integers(1, 9))
def test_pages_of_any_size_give_the_same_list_without_gap_or_repeat(station: TestStation, size: int) -> None:
    whole = cases(station.store)

    assert pages(station, size) == list(whole)
    assert [row.name for row in whole] == [f"{family}, Thị Ánh" for family in reversed(FAMILIES)]


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("aagard", ["Ågård"]),
        ("OIEN anh", ["Øien"]),
        ("sah", ["Şahin"]),
        ("thi", [*reversed(FAMILIES)]),
        ("zzz", []),
        ("2008 168329 01", ["Haddad"]),
        ("91234502", ["Nguyễn"]),
        ("  ", [*reversed(FAMILIES)]),
    ],
)
def test_words_and_numbers_narrow_the_list(station: TestStation, text: str, families: list[str]) -> None:
    assert [row.name.split(",")[0] for row in cases(station.store, text=text)] == families


def test_statuses_narrow_the_list(station: TestStation) -> None:
    assert len(cases(station.store, {CaseStatus.REGISTERED, CaseStatus.GRANTED})) == len(FAMILIES)
    assert cases(station.store, {CaseStatus.GRANTED}) == ()


def test_the_next_appointment_is_the_first_that_still_counts(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    booked = book_person(station)
    row = cases(station.store)[0]
    assert (row.next_day, row.next_start, row.next_state) == (MONDAY, 9 * 60, State.BOOKED)

    perform(station.store, station.clerk, CheckIn(booked.appointment_id))
    assert cases(station.store)[0].next_state is State.ARRIVED

    station.clock.advance(days=1)
    assert cases(station.store)[0].next_day is None, "an appointment of yesterday is not the next one"
    station.store.close()


def test_a_cancelled_appointment_is_not_the_next_one(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    booked = book_person(station)

    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "sick"))

    assert cases(station.store)[0].next_day is None
    station.store.close()


def test_a_case_of_another_station_is_not_listed(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    own, other = book_person(station), book_person(station, replace(ANH, family_name="Haddad", duf="", phone=""))
    with station.store.write() as connection:
        values = dict.fromkeys(("street", "postcode", "city", "phone", "email"), "")
        connection.execute(
            insert(Station).values(
                id="bergen",
                name="Bergen",
                district="vest",
                opening_hours={},
                opening=[],
                postcodes=[],
                release_routine={},
                invented=True,
                **values,
            )
        )
        connection.execute(update(Case).where(Case.id == other.case_id).values(station_id="bergen"))

    assert [row.case_id for row in cases(station.store)] == [own.case_id]
    assert cases(station.store, text="haddad") == ()
    assert cases(station.store)[0].opened_at - station.clock.now() == timedelta(0)
    station.store.close()
