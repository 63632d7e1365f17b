"""A station as it is typed: what it means, and what is wrong with it."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.languages import Language
from desktop.domain.station_form import COLUMNS, Codes, StationFault, StationProblem, postcode_texts, read_station
from desktop.domain.station_profile import (
    Closure,
    Desk,
    OpeningHours,
    PostcodeRange,
    Weekday,
    opening_hours_text,
    serves,
)
from desktop.exchange.station_table import read_stations
from desktop.exchange.tables import BadTable, read_table

CODES = Codes({"oslo", "vest"}, {"hand-in", "card-order"})
WHOLE = {
    "code": "oslo-sentrum",
    "name": "Oslo sentrum politistasjon",
    "district": "oslo",
    "street": "Storgata 1",
    "postcode": "0155",
    "city": "Oslo",
    "phone": "22 00 00 00",
    "email": "oslo@example.org",
    "monday": "09:00-14:30",
    "tuesday": "9–14.30",
    "thursday": "9.00-11.30 / 12.00-17.00",
    "postcodes": "0001-1299, 1300",
    "desks": "1: hand-in, card-order | 2",
    "closures": "24.12.2026-31.12.2026 Julestengt | 2027-03-24 Onsdag før påske",
    "release_routine": "Hver mandag klokken 08.00.",
}


def problems(**changes: str) -> list[StationProblem]:
    return list(read_station({**WHOLE, **changes}, CODES, ours=True).problems)


def test_a_whole_station_is_read() -> None:
    station = read_station(WHOLE, CODES, ours=True).station

    assert station is not None
    assert (station.code, station.name.nb, station.name.en, station.invented) == (
        "oslo-sentrum",
        "Oslo sentrum politistasjon",
        "Oslo sentrum politistasjon",
        False,
    )
    assert station.opening == (
        OpeningHours(Weekday.MONDAY, time(9), time(14, 30)),
        OpeningHours(Weekday.TUESDAY, time(9), time(14, 30)),
        OpeningHours(Weekday.THURSDAY, time(9), time(11, 30)),
        OpeningHours(Weekday.THURSDAY, time(12), time(17)),
    )
    assert opening_hours_text(station, Language.BOKMAL) == (
        "mandag–tirsdag 09.00–14.30, torsdag 09.00–11.30 / 12.00–17.00"
    )
    assert station.postcodes == (PostcodeRange("0001", "1299"), PostcodeRange("1300", "1300"))
    assert (serves(station, "0155"), serves(station, "1301")) == (True, False)
    assert station.desks == (Desk("1", ("hand-in", "card-order")), Desk("2", ()))
    assert [(closure.first, closure.last, closure.reason.nb) for closure in station.closures] == [
        (date(2026, 12, 24), date(2026, 12, 31), "Julestengt"),
        (date(2027, 3, 24), date(2027, 3, 24), "Onsdag før påske"),
    ]
    assert isinstance(station.closures[0], Closure)


def test_of_another_station_code_and_name_are_enough() -> None:
    read = read_station({"code": "hamar", "name": "Hamar politistasjon"}, CODES, ours=False)

    assert read.problems == ()
    assert read.station is not None
    assert (read.station.postcodes, read.station.desks, read.station.opening) == ((), (), ())


def test_of_our_own_everything_is_needed() -> None:
    read = read_station({}, CODES, ours=True)

    assert read.station is None
    assert {problem.column for problem in read.problems if problem.fault is StationFault.MISSING} == {
        *("code", "name", "district", "street", "postcode", "city", "phone", "email", "postcodes", "desks"),
    }
    assert StationProblem("monday", StationFault.NEVER_OPEN) in read.problems


@pytest.mark.parametrize(
    ("column", "typed", "fault", "value"),
    [
        ("code", "Oslo Sentrum", StationFault.CODE, ""),
        ("name", "x" * 121, StationFault.TOO_LONG, ""),
        ("street", "Storgata\x071", StationFault.UNPRINTABLE, ""),
        ("district", "nordpolen", StationFault.DISTRICT, "nordpolen"),
        ("postcode", "155", StationFault.POSTCODE, ""),
        ("postcode", "٠١٥٥", StationFault.POSTCODE, ""),
        ("email", "oslo@example", StationFault.EMAIL, ""),
        ("monday", "half past nine", StationFault.HOURS, "half past nine"),
        ("monday", "14:30-09:00", StationFault.HOURS, "14:30-09:00"),
        ("monday", "09:00-09:00", StationFault.HOURS, "09:00-09:00"),
        ("monday", "09:03-14:30", StationFault.HOURS, "09:03-14:30"),
        ("monday", "09:00-24:30", StationFault.HOURS, "09:00-24:30"),
        ("monday", "09:00-12:00 / 11:30-15:00", StationFault.HOURS, "11:30-15:00"),
        ("postcodes", "1299-0001", StationFault.POSTCODES, "1299-0001"),
        ("postcodes", "0001-1299, 13", StationFault.POSTCODES, "13"),
        ("desks", "1 | 1", StationFault.DESK_TWICE, "1"),
        ("desks", "1: cards", StationFault.SERVICE, "cards"),
        ("desks", "number eleven", StationFault.DESK, "number eleven"),
        ("closures", "24.12.2026", StationFault.CLOSURE, "24.12.2026"),
        ("closures", "31.2.2026 Stengt", StationFault.CLOSURE, "31.2.2026 Stengt"),
        ("closures", "2.1.2027-1.1.2027 Stengt", StationFault.CLOSURE, "2.1.2027-1.1.2027 Stengt"),
        ("closures", "1.1.2026-1.1.2036 Stengt", StationFault.CLOSURE, "1.1.2026-1.1.2036 Stengt"),
        ("", "over the edge", StationFault.BEYOND, ""),
    ],
)
def test_what_is_wrong_is_said_of_its_column(column: str, typed: str, fault: StationFault, value: str) -> None:
    assert problems(**{column: typed}) == [StationProblem(column, fault, value)]


@given(st.dictionaries(st.sampled_from(COLUMNS), st.text(max_size=60)), st.booleans())
def test_whatever_is_typed_there_is_a_station_or_a_reason(typed: dict[str, str], ours: bool) -> None:
    read = read_station(typed, CODES, ours=ours)

    assert (read.station is None) == bool(read.problems)


@given(st.lists(st.tuples(st.integers(0, 9999), st.integers(0, 9999)).map(sorted), min_size=1, max_size=5))
def test_ranges_of_postcodes_are_kept_as_they_are_read(spans: list[list[int]]) -> None:
    ranges = tuple(PostcodeRange(f"{first:04}", f"{last:04}") for first, last in spans)

    station = read_station({**WHOLE, "postcodes": ", ".join(postcode_texts(ranges))}, CODES, ours=True).station

    assert station is not None
    assert station.postcodes == ranges


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_table_is_read_as_office_programs_write_it(encoding: str, separator: str) -> None:
    rows = [["Code", "NAME", "postcodes"], ["bodo", "Bodø", '"8001-8099, 8100"'], [], ["tromso", "Tromsø", "9008"]]
    raw = "\r\n".join(separator.join(row) for row in rows).encode(encoding)

    table = read_stations(raw, CODES)

    assert table.refused == ()
    assert [(line.number, line.station.name.nb, len(line.station.postcodes)) for line in table.stations] == [
        (2, "Bodø", 2),
        (4, "Tromsø", 1),
    ]


def test_lines_are_counted_as_they_stand_in_the_file() -> None:
    raw = b'code;name;street\na;A;"Storgata\n1"\n\nb;B;x\n'

    assert [(line.number, line.values["street"]) for line in read_table(raw, ())] == [(2, "Storgata 1"), (5, "x")]


@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_refused(raw: bytes) -> None:
    try:
        numbers = [line.number for line in read_table(raw, ())]
    except BadTable:
        return

    assert numbers == sorted(set(numbers))
    assert all(number > 1 for number in numbers)
