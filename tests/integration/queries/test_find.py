"""The search box finds people by any part of the name, in any spelling, with an error, and by every number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop.services.attendance import CancelAppointment
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.people import correction
from desktop.services.queries.find import find
from desktop.services.queries.hits import Hit
from tests.support.station import ANH, MONDAY, MORNING, TestStation, book_person, make_station

PEOPLE = (
    ("Hansen", "Åse"),
    ("Berg", "Øyvind"),
    ("Müller", "Jürgen"),
    ("Nguyễn", "Thị Ánh"),
    ("Ali", "Mohammed"),
    ("Ali", "Muhamed"),
    ("Warsame", "Maxamed Cabdi"),
    ("Kovalenko", "Oleksandr"),
    ("Petrov", "Aleksandr"),
    ("Şahin", "Ayşe"),
    ("Jónsdóttir", "Þórunn"),
    ("Al-Sayed", "Omar"),
    ("Иванов", "Пётр"),
)


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestStation]:
    """Return a station with a few people, all of whom came last week."""
    station = make_station(tmp_path_factory.mktemp("register"))
    for number, (family, given_names) in enumerate(PEOPLE):
        book_person(station, PersonDetails(family, given_names, f"19{60 + number}-02-{number + 1:02}", "XXA"))
    book_person(station, ANH)
    station.clock.advance(weeks=1)
    yield station
    station.store.close()


def names(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.name for hit in hits]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ase", "Hansen, Åse"),
        ("aase", "Hansen, Åse"),
        ("HAN åS", "Hansen, Åse"),
        ("oyvind", "Berg, Øyvind"),
        ("oeyv ber", "Berg, Øyvind"),
        ("mueller", "Müller, Jürgen"),
        ("muller", "Müller, Jürgen"),
        ("sahin", "Şahin, Ayşe"),
        ("thorunn jons", "Jónsdóttir, Þórunn"),
        ("sayed omar", "Al-Sayed, Omar"),
        ("al-sa", "Al-Sayed, Omar"),
        ("иван", "Иванов, Пётр"),
        ("oleksandr", "Kovalenko, Oleksandr"),
    ],
)
def test_any_part_in_any_spelling(register: TestStation, typed: str, name: str) -> None:
    first = find(register.store, typed)[0]
    assert (first.name, first.matched) == (name, "name")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("kovalneko", "Kovalenko, Oleksandr"),
        ("kovalenk", "Kovalenko, Oleksandr"),
        ("kovalennko", "Kovalenko, Oleksandr"),
        ("kovolenko", "Kovalenko, Oleksandr"),
        ("jurgan mul", "Müller, Jürgen"),
        ("wersame", "Warsame, Maxamed Cabdi"),
    ],
)
def test_one_typing_error(register: TestStation, typed: str, name: str) -> None:
    assert names(find(register.store, typed)) == [name]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("mohammed", ["Ali, Mohammed", "Ali, Muhamed", "Warsame, Maxamed Cabdi"]),
        ("maxamed", ["Warsame, Maxamed Cabdi", "Ali, Mohammed", "Ali, Muhamed"]),
        ("muhamed", ["Ali, Muhamed", "Ali, Mohammed", "Warsame, Maxamed Cabdi"]),
        ("aleksandr", ["Petrov, Aleksandr", "Kovalenko, Oleksandr"]),
        ("alexander", ["Petrov, Aleksandr", "Kovalenko, Oleksandr"]),
        ("abdi", ["Warsame, Maxamed Cabdi"]),
    ],
)
def test_what_sounds_alike_comes_last(register: TestStation, typed: str, expected: list[str]) -> None:
    hits = find(register.store, typed)
    order = {"name": 0, "near": 1, "alike": 2}
    ranks = [order[hit.matched] for hit in hits]
    assert hits[0].name == expected[0]
    assert sorted(names(hits)) == sorted(expected)
    assert ranks == sorted(ranks)


@pytest.mark.parametrize(
    "typed",
    [
        "01.02.60",
        "1/2-1960",
        "1960-02-01",
        "01021960",
        "1. februar 1960",
        "hansen 1.2.60",
        "1960-02-01 åse",
        "ase 010260",
    ],
)
def test_a_birth_date_alone_or_beside_a_name(register: TestStation, typed: str) -> None:
    assert names(find(register.store, typed)) == ["Hansen, Åse"]


@pytest.mark.parametrize(
    ("typed", "matched"), [("hanson 1.2.60", "near"), ("1.2.60 hannsin", "alike"), ("ase hansem 010260", "near")]
)
def test_beside_a_birth_date_any_spelling_of_the_name(register: TestStation, typed: str, matched: str) -> None:
    assert [(hit.name, hit.matched) for hit in find(register.store, typed)] == [("Hansen, Åse", matched)]


def test_a_birth_date_of_somebody_else_finds_nobody(register: TestStation) -> None:
    assert find(register.store, "hansen 2.2.60") == ()


@pytest.mark.parametrize(
    ("typed", "matched"),
    [
        ("200816832910", "duf"),
        ("2008 168329 10", "duf"),
        ("91234567", "phone"),
        ("+47 912 34 567", "phone"),
        ("004791234567", "phone"),
        ("912 34 567", "phone"),
    ],
)
def test_numbers_with_blanks_and_without(register: TestStation, typed: str, matched: str) -> None:
    hits = find(register.store, typed)
    assert [(hit.name, hit.matched, hit.born_on) for hit in hits] == [("Nguyễn, Thị Ánh", matched, ANH.born_on)]


def test_the_id_of_a_case_leads_to_it(register: TestStation) -> None:
    [first] = find(register.store, "berg")
    [hit] = find(register.store, first.case_id)
    assert (hit.case_id, hit.matched) == (first.case_id, "case")


@given(st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_single_error_in_a_long_name_is_mended(register: TestStation, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(["kovalenko", "warsame", "hansen", "petrov", "sahin"]))
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("bcdfghjklmnpqrstvwxz"))
    wrong = data.draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
            ]
        )
    )
    assume(wrong != word)
    hits = find(register.store, wrong)
    assert any(hit.name.casefold().startswith(word[0]) or word in _plain(hit.name) for hit in hits)
    assert any(word in _plain(hit.name) for hit in hits)


def _plain(name: str) -> str:
    return name.casefold().replace("ş", "s")


def test_who_comes_today_is_before_others_with_the_same_name(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    today = book_person(station, PersonDetails("Ali", "Sara", "1980-01-01", "XXA"))
    book_person(station, PersonDetails("Alivi", "Nils", "1981-01-01", "XXA"))
    station.clock.advance(days=1)
    for number in range(60):
        name = f"Noor{'abcdefghij'[number % 10]}"
        book_person(station, PersonDetails("Ali", name, f"{1920 + number}-05-05", "XXA"))
    station.clock.put(MORNING)

    hits = find(station.store, "ali", 50)

    assert (hits[0].case_id, hits[0].next_day) == (today.case_id, MONDAY)
    assert all(hit.name.startswith("Ali,") for hit in hits), "whole words come before beginnings"
    assert find(station.store, "aliv")[0].next_day == MONDAY
    perform(station.store, station.clerk, CancelAppointment(today.appointment_id, "asked-for"))
    assert find(station.store, "ali", 50)[0].case_id != today.case_id
    station.store.close()


def test_past_missed_and_cancelled_are_found(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    booked = book_person(station)
    perform(station.store, station.clerk, CancelAppointment(booked.appointment_id, "asked-for"))
    [hit] = find(station.store, "nguyen")
    assert (hit.case_id, hit.next_day, hit.next_state) == (booked.case_id, None, None)
    station.store.close()


def test_a_corrected_name_is_mended_too(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    book_person(station)
    [hit] = find(station.store, "nguyen")
    perform(
        station.store,
        station.leader,
        correction(hit.person_id, ANH, replace(ANH, family_name="Rasmussen"), written_note="letter"),
    )
    assert [found.matched for found in find(station.store, "rasmusen")] == ["near"]
    assert find(station.store, "nguyen") == ()
    station.store.close()
