"""What a file brings is there afterwards, once, in the tables that booking writes as well."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, update

from desktop.domain.appointments import Standing
from desktop.domain.cases import RequestedBy
from desktop.domain.exchange_words import Remark
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.exchange.csv_form import write_rows
from desktop.exchange.decoding import decode
from desktop.exchange.records import AppointmentLine, CaseLine
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.cases import RegisterPerson
from desktop.services.commands import perform
from desktop.services.importing.files import refused_lines, retry, take_in_file
from desktop.services.importing.foreign import belongs_to
from desktop.services.importing.taking import Counts
from desktop.services.queries.case_page import case_page
from desktop.services.queries.find import find
from desktop.services.queries.imported import data_age, import_tasks, needs_new_time
from desktop.storage.models import (
    Appointment,
    Base,
    Case,
    ForeignIdentifier,
    JournalEntry,
    JournalPayload,
    Person,
    Seat,
    table,
)
from desktop.storage.row_log import shared_tables
from desktop.storage.search import Identifier, IdentifierKind
from tests.integration.importing.conftest import Take
from tests.support.exchange import appointment, as_line, case, write_file
from tests.support.station import ANH, MONDAY, TestStation

TUESDAY = date(2026, 12, 1)


def row(station: TestStation, model: type[Base], key: str) -> Any:
    """Return a row by its id."""
    with station.store.read() as connection:
        columns = table(model).columns
        return connection.execute(select(table(model)).where(columns.id == key)).one_or_none()


def test_a_case_comes_with_its_person_its_fee_and_its_list(station: TestStation, take: Take) -> None:
    taken = take(case(), appointment())

    assert taken.counts == Counts(read=2, added=2)
    assert taken.refused_path is None
    page = case_page(station.store, "c1", MONDAY)
    assert (page.person.family_name, page.person.born_on) == ("Nguyễn", "1991-02-00")
    booked = row(station, Appointment, "a1")
    assert (booked.day, booked.start, booked.minutes, booked.origin) == (TUESDAY, 540, 20, "public")
    assert (booked.state, booked.standing) == ("booked", Standing.FIRM)
    kept = row(station, Case, "c1")
    assert (kept.application, kept.kind, kept.type) == ("renewal-work", "renewal", "work")
    if station.store.has_search:
        for words in ("nguyen", "20260815-c1", "+4791234567"):
            assert [hit.case_id for hit in find(station.store, words)] == ["c1"], words


def test_the_second_time_nothing_changes(station: TestStation, take: Take) -> None:
    lines = (case(), case("c2", person__duf="200816832910"), appointment(), appointment("a2", "c2", desk="2"))
    assert take(*lines).counts == Counts(read=4, added=4)
    before = contents(station)

    assert take(*lines).counts == Counts(read=4, unchanged=4)
    assert contents(station) == before


def contents(station: TestStation) -> dict[str, list[Any]]:
    """Return all rows but the journal's and those that count runs."""
    with station.store.read() as connection:
        return {
            one.name: sorted(map(repr, connection.execute(select(one))))
            for one in shared_tables()
            if one.name not in ("journal_entry", "journal_payload", "import_file")
        }


def test_what_differs_is_changed_and_found_under_its_new_name(station: TestStation, take: Take) -> None:
    take(case(), appointment())

    counts = take(
        case(person__family_name="Berg", receipt="20260816-N", fee={"amount": 100, "paid_on": None}, f_code=True),
        appointment(starts="2026-12-01T10:00:00+01:00", desk="2", booking_number="NEW"),
    ).counts

    assert counts == Counts(read=2, changed=2)
    assert row(station, Person, "c1").family_name == "Berg"
    assert row(station, Case, "c1").other_facts == {"f_code": True}
    assert row(station, Appointment, "a1").start == 600
    if station.store.has_search:
        assert [hit.case_id for hit in find(station.store, "berg")] == ["c1"]
        assert not find(station.store, "20260815-c1")
        assert find(station.store, "20260816-N")


def test_appointments_of_every_state_and_time_come_in(station: TestStation, take: Take) -> None:
    lines = [case()]
    states = ("booked", "arrived", "in-service", "completed", "no-show", "cancelled")
    for at, state in enumerate(states):
        starts = f"2025-03-03T{9 + at:02}:00:00+01:00"
        more = {"cancelled_by": "applicant", "cancelled_reason": "ill"} if state == "cancelled" else {}
        lines.append(appointment(f"a{at}", starts=starts, state=state, **more))

    assert take(*lines).counts == Counts(read=7, added=7)
    assert [row(station, Appointment, f"a{at}").state for at in range(6)] == list(states)
    assert row(station, Appointment, "a5").cancel_reason == "applicant"
    assert import_tasks(station.store) == ()


def test_an_appointment_may_stand_before_its_case(station: TestStation, take: Take) -> None:
    assert take(appointment(), case()).counts == Counts(read=2, added=2)


def test_who_finds_the_place_taken_needs_a_new_time(station: TestStation, take: Take) -> None:
    who, number = station.ids.new(), "X9"
    perform(station.store, station.clerk, RegisterPerson(who, ANH))
    take(case("mine"))
    book = BookAppointment(
        "ours", "mine", station.desks[0].desk_id, TUESDAY, 540, 20, "hand-in", number, RequestedBy.PHONE,
        manual_reason="R4",
    )  # fmt: skip
    with station.store.write() as connection:
        connection.execute(update(Case).where(Case.id == "mine").values(channel="paper"))
    perform(station.store, station.clerk, book)

    counts = take(case(), appointment(), case("c2"), appointment("a2", "c2", starts="2026-12-01T09:20:00+01:00")).counts

    assert counts == Counts(read=4, added=4)
    (waiting,) = needs_new_time(station.store)
    assert (waiting.appointment_id, waiting.phone, waiting.day, waiting.start) == ("a1", "+4791234567", TUESDAY, 540)
    assert len(waiting.free) == 3
    assert seats_of(station, "a1") == 0
    with station.store.write() as connection:
        connection.execute(update(Case).where(Case.id == "c1").values(channel="paper"))
    free = waiting.free[0]
    perform(station.store, station.clerk, MoveAppointment("a1", free.desk_id, free.day, free.start))
    assert needs_new_time(station.store) == ()
    assert seats_of(station, "a1") == 4


def seats_of(station: TestStation, appointment_id: str) -> int:
    """Return how many ticks an appointment has."""
    with station.store.read() as connection:
        query = select(func.count()).select_from(Seat).where(Seat.appointment_id == appointment_id)
        return int(connection.execute(query).scalar_one())


def test_a_place_that_the_file_gives_back_is_free_for_another(station: TestStation, take: Take) -> None:
    take(case(), appointment())

    take(case("c2"), appointment("a2", "c2"), appointment(state="cancelled", cancelled_by="station"))

    assert (seats_of(station, "a1"), seats_of(station, "a2")) == (0, 4)
    assert row(station, Appointment, "a2").standing == Standing.FIRM


def test_a_time_outside_the_plan_is_taken_and_flagged(station: TestStation, take: Take) -> None:
    taken = take(case(), appointment(starts="2026-12-01T18:00:00+01:00"), appointment("a2", desk="2"))

    assert taken.counts == Counts(read=3, added=3)
    (task,) = import_tasks(station.store)
    assert (task.remark, task.theirs, task.case_id) == (Remark.OUTSIDE_PLAN, "2026-12-01T18:00", "c1")


REFUSED = [
    (b"{", "not-json", ""),
    (b"\xff", "not-utf8", ""),
    (as_line(case("x", colour="red")), "unknown-key", "colour"),
    (as_line(case("x", person=...)), "missing-key", "person"),
    (as_line(case("x", registered_on="2026-02-30")), "impossible-date", "registered_on"),
    (as_line(case("x" * 65)), "too-long", "id"),
    (as_line(case("x", person__citizenship="QQQ")), "bad-code", "person.citizenship"),
    (as_line(appointment("x", "nobody")), "unknown-case", "case"),
    (as_line(appointment("x", desk="77")), "unknown-desk", "desk"),
    (as_line(appointment("x", starts="2026-12-01T09:03:00+01:00")), "bad-time", "starts"),
    (as_line(appointment("x", service="haircut")), "bad-code", "service"),
    (as_line(appointment("x", booking_number="B-a1")), "number-taken", "booking_number"),
    (as_line(appointment("a1", "c2")), "other-case", "case"),
]


def test_a_line_that_cannot_be_taken_is_written_whole_with_its_reason(
    station: TestStation, take: Take, tmp_path: Path
) -> None:
    take(case(), case("c2"), appointment())

    taken = take(*(raw for raw, _, _ in REFUSED), case("c3"))

    assert taken.counts == Counts(read=len(REFUSED) + 1, added=1, refused=len(REFUSED))
    # Whether a case comes after all is known at the end of the file: that line stands last.
    lines = sorted(refused_lines(tmp_path / "day.jsonl"), key=lambda one: one.line)
    assert [(one.line, one.raw, one.reason, one.key) for one in lines] == [
        (number, raw, reason, key) for number, (raw, reason, key) in enumerate(REFUSED, start=2)
    ]
    assert all(one.says and "{" not in one.says for one in lines)


def test_mended_lines_are_taken_and_the_others_stay_refused(station: TestStation, take: Take, tmp_path: Path) -> None:
    take(case("c1", registered_on="2026-02-30"), b"{", case("c3", station=...))
    path = tmp_path / "day.jsonl"

    mended = ((2, as_line(case("c1"))), (4, as_line(case("c3", station="x" * 65))))
    taken = retry(station.store, station.clerk, path, Language.ENGLISH, mended)

    assert taken.counts == Counts(read=2, added=1, refused=1)
    assert [(one.line, one.reason) for one in refused_lines(path)] == [(3, "not-json"), (4, "too-long")]


def test_of_another_stations_case_only_keyed_hashes_stay(station: TestStation, take: Take) -> None:
    foreign = case("far", station="drammen", receipt="20260101-F", person__duf="200816832910", person__phone="")

    taken = take(foreign, appointment("a9", "far", booking_number="FAR-1"))

    assert taken.counts == Counts(read=2, refused=2)
    assert row(station, Case, "far") is None
    with station.store.read() as connection:
        kept = connection.execute(select(ForeignIdentifier)).all()
        asked = [
            (IdentifierKind.DUF, "200816832910"),
            (IdentifierKind.RECEIPT, "20260101-f"),
            (IdentifierKind.CASE, "far"),
            (IdentifierKind.BOOKING, "FAR-1"),
        ]
        for kind, value in asked:
            assert belongs_to(connection, "demo", [Identifier(kind, value)]) == "drammen", kind
        assert belongs_to(connection, "demo", [Identifier(IdentifierKind.DUF, "200205705502")]) is None
        assert belongs_to(connection, "demo", [Identifier(IdentifierKind.DUF, "")]) is None
    assert {one.belongs_to for one in kept} == {"drammen"}
    assert not any("200816832910" in one.digest for one in kept)


def test_somebody_with_a_second_case_is_one_person(station: TestStation, take: Take) -> None:
    duf = "200816832910"
    take(case("c1", person__duf=duf, person__email=None))
    take(case("c2", person__duf=duf), case("c3", person__duf=duf, person__family_name="Berg"))

    assert row(station, Case, "c2").person_id == row(station, Case, "c1").person_id
    assert row(station, Person, "c1").email == "anh@example.org"
    assert row(station, Case, "c3").person_id == "c3"


def test_families_decisions_and_facts_are_kept(station: TestStation, take: Take) -> None:
    decided = {"decided_on": "2026-11-01", "outcome": "rejected", "letter_says": "no-meeting"}
    take(
        case(
            status="rejected",
            decision=decided,
            attended_on="2026-09-01",
            family="f1",
            eea="family",
            withdrawal={"by": "applicant", "signed_letter": True},
        )
    )

    kept = row(station, Case, "c1")
    assert (kept.status, kept.outcome, kept.decided_by, kept.family_id) == ("rejected", "rejected", "udi", "f1")
    assert kept.other_facts == {"eea": "family", "withdrawal.by": "applicant", "withdrawal.signed_letter": True}
    assert case_page(station.store, "c1", MONDAY).case_id == "c1"


def test_an_older_file_says_nothing_new(station: TestStation, take: Take) -> None:
    take(case())

    older = take(case(person__phone="+4790000000"), made_at="2026-11-22T06:00:00+01:00")

    assert older.counts == Counts(read=1, unchanged=1)
    assert row(station, Person, "c1").phone == "+4791234567"
    age = data_age(station.store)
    assert age is not None
    assert age.made_at == datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def test_each_batch_is_one_entry_that_counts_and_names_nobody(station: TestStation, take: Take) -> None:
    take(case(), b"{")

    with station.store.read() as connection:
        bodies = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "take-in", JournalEntry.staff_id == station.clerk.staff_id)
        ).scalars()
        (said,) = (json.loads(body) for body in bodies)
    assert (said["read"], said["added"], said["refused"], said["first"], said["last"]) == (2, 1, 1, 2, 3)
    assert len(said["sha256"]) == 64
    assert said["batch"] is None


def test_tables_bring_the_same_as_lines(station: TestStation, tmp_path: Path) -> None:
    for name, kind, plain in (("c.csv", CaseLine, case()), ("a.csv", AppointmentLine, appointment())):
        with (tmp_path / name).open("w", encoding="utf-8-sig") as file:
            write_rows(file, kind, [decode(as_line(plain))])
        taken = take_in_file(station.store, station.clerk, tmp_path / name, Language.ENGLISH)
        assert taken.counts == Counts(read=1, added=1)
    lines = write_file(tmp_path / "f", [case(), appointment()])

    again = take_in_file(station.store, station.clerk, lines, Language.ENGLISH)

    assert again.counts == Counts(read=2, unchanged=2)


def test_whoever_may_not_takes_nothing_in(station: TestStation, tmp_path: Path) -> None:
    nobody = replace(station.clerk, rights=frozenset({Right.LOOK}))

    with pytest.raises(RuleBroken, match="no-right"):
        take_in_file(station.store, nobody, write_file(tmp_path / "f", [case()]), Language.ENGLISH)
    assert row(station, Case, "c1") is None
