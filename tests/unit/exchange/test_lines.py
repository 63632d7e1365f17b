"""A line is a record, or a coded reason that says where it is wrong and nothing of what stands there."""

import json
from datetime import date

import pytest

from desktop.domain.exchange_words import BadLine, LineFault
from desktop.exchange.decoding import decode
from desktop.exchange.records import AppointmentLine, CaseLine, EventLine
from tests.support.exchange import appointment, as_line, case

MANGLED = [
    (b"{", LineFault.NOT_JSON, ""),
    (b'{"kind": "case"} {}', LineFault.NOT_JSON, ""),
    (b"\xff\xfe{}", LineFault.NOT_UTF8, ""),
    (b"[]", LineFault.WRONG_TYPE, ""),
    (b"{}", LineFault.UNKNOWN_KIND, "kind"),
    (as_line(case(kind="person")), LineFault.UNKNOWN_KIND, "kind"),
    (as_line(case(nickname="Anh")), LineFault.UNKNOWN_KEY, "nickname"),
    (as_line(case(person__nickname="Anh")), LineFault.UNKNOWN_KEY, "person.nickname"),
    (as_line({**case(), "Nguyễn, Thị": 1}), LineFault.UNKNOWN_KEY, ""),
    (as_line(case(station=...)), LineFault.MISSING_KEY, "station"),
    (as_line(case(person__duf=...)), LineFault.MISSING_KEY, "person.duf"),
    (as_line(case(decision__outcome="granted")), LineFault.MISSING_KEY, "decision.decided_on"),
    (as_line(case(registered_on="2026-02-30")), LineFault.IMPOSSIBLE_DATE, "registered_on"),
    (as_line(case(person__born_on="1991-13-00")), LineFault.IMPOSSIBLE_DATE, "person.born_on"),
    (as_line(case(person__born_on="1991-00-07")), LineFault.IMPOSSIBLE_DATE, "person.born_on"),
    (as_line(case(person__born_on="19910203")), LineFault.IMPOSSIBLE_DATE, "person.born_on"),
    (as_line(appointment(starts="2026-12-01T25:00:00+01:00")), LineFault.IMPOSSIBLE_DATE, "starts"),
    (as_line(appointment(starts="2026-12-01T09:00:00")), LineFault.IMPOSSIBLE_DATE, "starts"),
    (as_line(case(status="lost")), LineFault.BAD_CODE, "status"),
    (as_line(case(person__address__protection="secret")), LineFault.BAD_CODE, "person.address.protection"),
    (as_line(case(person__citizenship="vnm")), LineFault.BAD_CODE, "person.citizenship"),
    (as_line(appointment(state="left")), LineFault.BAD_CODE, "state"),
    (as_line(case("x" * 65)), LineFault.TOO_LONG, "id"),
    (as_line(case("")), LineFault.BAD_VALUE, "id"),
    (as_line(case(id=7)), LineFault.WRONG_TYPE, "id"),
    (as_line(case(fee__amount=-1)), LineFault.BAD_VALUE, "fee.amount"),
    (as_line(case(person__duf="12345")), LineFault.BAD_VALUE, "person.duf"),
    (as_line(appointment(minutes=0)), LineFault.BAD_VALUE, "minutes"),
    (as_line(case(person__given_names="A\u0000nh")), LineFault.CONTROL_CHARACTER, "person.given_names"),
    (as_line(case(person__family_name="Ng\x85")), LineFault.CONTROL_CHARACTER, "person.family_name"),
    (as_line(case(person__family_name=" ", person__given_names="")), LineFault.NAME_MISSING, "person.family_name"),
]


@pytest.mark.parametrize(("raw", "fault", "key"), MANGLED)
def test_every_mistake_has_its_reason_and_its_place(raw: bytes, fault: LineFault, key: str) -> None:
    with pytest.raises(BadLine) as refused:
        decode(raw)

    assert (refused.value.fault, refused.value.key) == (fault, key)
    assert str(refused.value) == fault


def test_a_case_of_the_format_is_read() -> None:
    line = decode(as_line(case(note="one\ntwo", person__national_id="010190 12345")))

    assert isinstance(line, CaseLine)
    assert (line.id, line.registered_on, line.person.born_on) == ("c1", date(2026, 8, 15), "1991-02-00")
    assert line.fee is not None
    assert line.fee.amount == 6300
    assert line.note == "one\ntwo"


@pytest.mark.parametrize("part", ["fee", "permit", "decision", "attended_on", "receipt", "registered_on"])
def test_what_is_not_known_may_be_null(part: str) -> None:
    assert isinstance(decode(as_line({**case(), part: None})), CaseLine)


def test_appointments_and_events_are_read() -> None:
    assert isinstance(decode(as_line(appointment(cancelled_by="station", migrated_2024=True))), AppointmentLine)
    event = {
        "kind": "event",
        "id": "e",
        "device": "d",
        "epoch": 1,
        "number": 1,
        "at": "2026-11-23T07:00:00Z",
        "staff": "s",
        "command": "look-for",
        "case": None,
        "body": {"query": "a\u0001"},
    }
    assert isinstance(decode(json.dumps(event).encode()), EventLine)
