"""A file is read line by line, in either form, and written so that reading it again gives the same."""

import io
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.exchange_words import BadFile, FileFault, LineFault
from desktop.exchange import csv_form
from desktop.exchange.decoding import LONGEST_LINE, decode
from desktop.exchange.reading import open_source
from desktop.exchange.records import AppointmentLine, CaseLine, Line
from desktop.exchange.writing import header_line, line_of, make_refused, read_refused, refused_line, refused_path
from desktop.services.importing.fields import (
    appointment_line,
    appointment_values,
    case_line,
    case_values,
    said,
    unsaid,
)
from tests.support.exchange import HEADER, appointment, as_line, case, write_file


def test_lines_keep_their_numbers_and_empty_ones_are_passed_over(tmp_path: Path) -> None:
    path = write_file(tmp_path / "f", [b"", case(), b"  ", b"{", appointment()], bom=True)

    source = open_source(path)

    assert source.header is not None
    assert source.header.station == "demo"
    assert source.size == path.stat().st_size
    found = [(line.number, line.fault.fault if line.fault else None) for line in source.lines()]
    assert found == [(3, None), (5, LineFault.NOT_JSON), (6, None)]


def test_a_line_without_end_is_refused_and_not_kept(tmp_path: Path) -> None:
    path = write_file(tmp_path / "f", [b"x" * (3 * LONGEST_LINE), case()])

    first, second = open_source(path).lines()

    assert first.fault is not None
    assert first.fault.fault is LineFault.LINE_TOO_LONG
    assert len(first.raw) <= LONGEST_LINE + 1
    assert (second.number, second.fault) == (3, None)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", FileFault.NO_HEADER),
        (as_line(case()), FileFault.NO_HEADER),
        (b"{", FileFault.NO_HEADER),
        (b"name;born\n", FileFault.NO_HEADER),
        (as_line({**HEADER, "version": 2}), FileFault.NEWER_VERSION),
        (as_line({**HEADER, "format": "other"}), FileFault.OTHER_FORMAT),
        (b"id,case,starts\n", FileFault.BAD_COLUMNS),
        (b"id,starts,colour\n", FileFault.BAD_COLUMNS),
    ],
)
def test_a_file_that_is_none_of_ours_is_not_read(tmp_path: Path, content: bytes, fault: FileFault) -> None:
    path = tmp_path / "f"
    path.write_bytes(content)

    with pytest.raises(BadFile) as refused:
        open_source(path)

    assert refused.value.fault is fault


def test_a_file_that_is_not_there_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(BadFile) as refused:
        open_source(tmp_path / "nothing")
    assert refused.value.fault is FileFault.MISSING


def test_a_table_says_what_is_wrong_with_each_row(tmp_path: Path) -> None:
    good = decode(as_line(appointment()))
    text = io.StringIO()
    csv_form.write_rows(text, AppointmentLine, [good])
    head, row = text.getvalue().encode().splitlines()
    path = tmp_path / "f.csv"
    bad = [row.replace(b",20,", b",twenty,"), row.replace(b"2026-12-01", b"2026-13-01"), b'"a\xff"', row + b",more"]
    path.write_bytes(b"\n".join([b"\xef\xbb\xbf" + head, row, b"", *bad]) + b"\n")

    source = open_source(path)

    assert source.header is None
    found = [(line.number, line.fault and (line.fault.fault, line.fault.key)) for line in source.lines()]
    assert found == [
        (2, None),
        (4, (LineFault.WRONG_TYPE, "minutes")),
        (5, (LineFault.IMPOSSIBLE_DATE, "starts")),
        (6, (LineFault.NOT_UTF8, "")),
        (7, (LineFault.UNKNOWN_KEY, "")),
    ]


def test_refused_lines_come_back_byte_for_byte(tmp_path: Path) -> None:
    raws = [as_line(case()), b"\xff{", b""]
    beside = refused_path(tmp_path / "f.jsonl")
    beside.write_bytes(b"".join(refused_line(make_refused(n, raw, "x", "", "…")) for n, raw in enumerate(raws)))

    assert beside.name == "f.jsonl.refused.jsonl"
    assert [(one.line, one.raw) for one in read_refused(beside)] == list(enumerate(raws))


FIRST = datetime.fromisoformat("2000-01-01")
LAST = datetime.fromisoformat("2080-01-01")
texts = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=30)
ids = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=64)
days = st.dates(date(1950, 1, 1), date(2100, 1, 1))
day_texts = days.map(str)
flags = st.none() | st.booleans()


def born() -> st.SearchStrategy[str]:
    """Draw birth dates of which the day, or the month too, may be unknown."""
    whole = day_texts
    return whole | whole.map(lambda day: f"{day[:7]}-00") | whole.map(lambda day: f"{day[:4]}-00-00")


@st.composite
def cases(draw: st.DrawFn) -> CaseLine:
    """Draw cases."""
    decided = draw(st.none() | day_texts)
    withdrawn = draw(st.none() | st.just({"by": "applicant", "signed_letter": True, "because": None}))
    plain = case(
        draw(ids),
        channel=draw(st.sampled_from(["electronic", "paper", "eid-upload"])),
        receipt=draw(st.none() | ids.map(lambda text: text[:60])),
        registered_on=draw(st.none() | day_texts),
        status=draw(st.sampled_from(["registered", "handed-in", "withdrawn", "rejected"])),
        fee=draw(
            st.none() | st.just({"amount": 6300, "paid_on": "2026-01-01"}) | st.just({"amount": 0, "paid_on": None})
        ),
        person__family_name="x" + draw(texts),
        person__given_names=draw(texts),
        person__born_on=draw(born()),
        person__email=draw(st.none() | texts),
        person__address=draw(
            st.none() | st.just({"street": None, "postcode": "0155", "city": None, "protection": "confidential"})
        ),
        permit=draw(
            st.none() | st.just({"expires_on": None, "renewable": True, "permanent": None, "held_since": "2020-02-29"})
        ),
        decision={"decided_on": decided, "outcome": decided and "rejected", "letter_says": None},
        documents_uploaded=draw(flags),
        booking_button=draw(flags),
        eea=draw(st.none() | st.just("family")),
        withdrawal=withdrawn,
        family=draw(st.none() | ids),
        note=draw(st.none() | texts),
    )
    line = decode(as_line(plain))
    assert isinstance(line, CaseLine)
    return line


@st.composite
def appointments(draw: st.DrawFn) -> AppointmentLine:
    """Draw appointments."""
    starts = draw(st.datetimes(FIRST, LAST, timezones=st.just(UTC)))
    state = draw(st.sampled_from(["booked", "no-show", "cancelled"]))
    plain = appointment(
        draw(ids),
        draw(ids),
        starts=starts.replace(second=0, microsecond=0).isoformat(),
        state=state,
        cancelled_by=draw(st.sampled_from([None, "applicant", "station"])) if state == "cancelled" else None,
        migrated_2024=draw(flags),
        booking_number=draw(st.none() | ids.map(lambda text: text[:40])),
    )
    line = decode(as_line(plain))
    assert isinstance(line, AppointmentLine)
    return line


@given(st.lists(cases() | appointments(), max_size=4))
def test_what_is_written_as_lines_is_read_as_the_same(records: list[Line]) -> None:
    assert [decode(line_of(record).rstrip(b"\n")) for record in records] == records
    assert header_line("demo", datetime(2026, 1, 1, tzinfo=UTC)).startswith(b'{"kind":"header"')


@given(st.lists(cases(), max_size=3))
def test_what_is_written_as_a_table_is_read_as_the_same_fields(records: list[CaseLine]) -> None:
    text = io.StringIO()
    csv_form.write_rows(text, CaseLine, records)
    raw = io.BytesIO(text.getvalue().encode())

    read = [(line, fault) for _, _, line, fault, _ in csv_form.rows(raw)]

    assert [fault for _, fault in read] == [None] * len(records)
    values = [case_values(line) for line, _ in read if isinstance(line, CaseLine)]
    assert values == [case_values(record) for record in records]


@given(cases())
def test_the_fields_of_a_case_lead_back_to_its_line(record: CaseLine) -> None:
    values = unsaid(said(case_values(record)))
    assert case_values(case_line(record.id, record.station, values)) == values


@given(appointments())
def test_the_fields_of_an_appointment_lead_back_to_its_line(record: AppointmentLine) -> None:
    values = unsaid(said(appointment_values(record)))
    assert appointment_values(appointment_line(record.id, values)) == values
