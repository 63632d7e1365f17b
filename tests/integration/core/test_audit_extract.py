"""Extracts from the journal: what is in them, for whom, and what is kept of them."""

import csv
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.domain.audit_extract import AuditExtract, ExtractAbout, ExtractWhat
from desktop.domain.corrections import Correction
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.audit_extract import MakeAuditExtract
from desktop.services.commands import from_json, perform
from desktop.services.looks import LookFor, look_at
from desktop.services.people import correction
from desktop.services.queries.audit_extract import (
    audit_extract,
    extract_pdf,
    extract_table,
    staff_names,
)
from desktop.services.queries.journal_words import ExtractWords
from desktop.services.queries.looks import looks_at
from desktop.services.queries.papers import paper_row
from desktop.services.work import Actor
from desktop.storage.models import AuditExtractRow, Case, JournalEntry, JournalPayload
from tests.integration.core.test_looks import HIDDEN, auditor
from tests.support.cases import give_away
from tests.support.station import ANH, MONDAY, TestStation, book_person, make_station
from tests.unit.printing.reading import text


def _was_is(correction: Correction, language: Language) -> str:
    return f"{correction.field}: {correction.before} > {correction.after} ({language})"


def _same(code: str) -> str:
    return code


WORDS = ExtractWords(_same, _was_is, _same)


def make(station: TestStation, reader: Actor, command: MakeAuditExtract) -> AuditExtract:
    return audit_extract(station.store, reader, command, Language.NYNORSK, WORDS)


def test_an_extract_of_a_case_says_who_looked_and_who_changed_what_and_is_itself_in_the_journal(
    station: TestStation,
) -> None:
    store, clerk, reader = station.store, station.clerk, auditor(station)
    case_id = book_person(station, HIDDEN).case_id
    book_person(station, replace(ANH, family_name="Haddad"), nth=1)
    look_at(store, clerk, case_id, "at-counter")
    perform(store, clerk, LookFor("=nguyen", 1, case_id))
    with store.read() as connection:
        person_id = connection.execute(select(Case.person_id).where(Case.id == case_id)).scalar_one()
    after = replace(HIDDEN, family_name="Nguyen", street="Storgata 2")
    perform(store, station.leader, correction(person_id, HIDDEN, after, case_id=case_id, written_note="letter"))

    command = MakeAuditExtract(ExtractAbout.CASE, case_id)
    extract = make(station, reader, command)

    told = {line.what: line for line in extract.lines}
    assert extract.number == "U-S1-00001-" + extract.number[-2:]
    assert extract.subject.startswith("Nguyen, Thị Ánh, ")
    assert told["look-at-case"].by == "Kari Berg"
    assert told["look-at-case"].because == "Personen er her, eller har time i dag"
    assert told["look-for"].because == "=nguyen"
    changed = told["correct-person"]
    assert "family_name: Nguyễn > Nguyen (nn)" in changed.because
    assert "street" in changed.because
    assert all("Haddad" not in line.about for line in extract.lines)
    assert [line.at for line in extract.lines] == sorted(line.at for line in extract.lines)
    assert "make-audit-extract" not in told
    assert looks_at(store, reader, case_id)[1].command == "make-audit-extract"
    assert make(station, reader, command).lines[-1].what == "read-looks"

    made = extract_pdf(extract)
    paper = text(made.pdf)
    for said in (extract.number, "Utskrift frå journalen", "Personen er her, eller har time i dag", extract.digest):
        assert said in paper
    table = extract_table(extract).decode("utf-8-sig")
    rows = list(csv.reader(table.splitlines(), delimiter=";"))
    assert len([row for row in rows if len(row) == 7]) == len(extract.lines) + 1
    assert "'=nguyen" in table
    for anything in (paper, table):
        assert "Storgata" not in anything


def test_what_is_kept_of_an_extract_tells_it_again_and_not_what_it_says(station: TestStation) -> None:
    store, reader = station.store, auditor(station)
    case_id = book_person(station).case_id
    extract = make(station, reader, MakeAuditExtract(ExtractAbout.CASE, case_id, last=MONDAY))

    with store.read() as connection:
        row = connection.execute(select(AuditExtractRow)).one()
    assert (row.number, row.lines, row.digest) == (extract.number, len(extract.lines), extract.digest)
    with pytest.raises(RuleBroken, match="journal-extract"):
        paper_row(store, extract.number)
    station.clock.advance(days=1)
    again = make(station, reader, MakeAuditExtract(ExtractAbout.CASE, case_id, last=MONDAY - timedelta(days=1)))
    assert again.lines == ()
    assert "Journalen har ingen innføringar" in text(extract_pdf(again).pdf)


def test_extracts_of_a_person_of_one_of_the_staff_and_of_some_days(station: TestStation) -> None:
    store, clerk, reader = station.store, station.clerk, auditor(station)
    case_id = book_person(station).case_id
    look_at(store, station.leader, case_id)
    station.clock.advance(days=1)
    look_at(store, clerk, case_id)
    with store.read() as connection:
        person_id = connection.execute(select(Case.person_id).where(Case.id == case_id)).scalar_one()
    tuesday = MONDAY + timedelta(days=1)

    person = make(station, reader, MakeAuditExtract(ExtractAbout.PERSON, person_id, ExtractWhat.LOOKS))
    assert [(line.what, line.by) for line in person.lines] == [
        ("look-at-case", "Odd Lie"),
        ("look-at-case", "Kari Berg"),
    ]
    assert person.born_on == "1991-02-00"
    changed = make(station, reader, MakeAuditExtract(ExtractAbout.PERSON, person_id, ExtractWhat.CHANGES))
    assert "book-appointment" in [line.what for line in changed.lines]
    assert "look-at-case" not in [line.what for line in changed.lines]
    leader = make(station, reader, MakeAuditExtract(ExtractAbout.STAFF, station.leader.staff_id))
    assert (leader.subject, {line.by for line in leader.lines}) == ("Odd Lie", {"Odd Lie"})
    days = make(station, reader, MakeAuditExtract(ExtractAbout.STATION, first=tuesday, last=tuesday))
    assert {line.what for line in days.lines} == {"look-at-case", "make-audit-extract"}
    assert [one.name for one in staff_names(store, reader)] == ["Kari Berg", "Odd Lie", "Siv Moe"]


def test_nothing_of_another_station_is_in_it_and_nobody_without_the_right_makes_one(tmp_path: Path) -> None:
    station = make_station(tmp_path)
    reader = auditor(station)
    case_id = book_person(station).case_id
    before = make(station, reader, MakeAuditExtract(ExtractAbout.STATION))
    assert "book-appointment" in [line.what for line in before.lines]
    give_away(station, case_id)
    after = make(station, reader, MakeAuditExtract(ExtractAbout.STATION))
    assert "book-appointment" not in [line.what for line in after.lines]
    for command, code in (
        (MakeAuditExtract(ExtractAbout.CASE, case_id), "belongs-to"),
        (MakeAuditExtract(ExtractAbout.CASE), "extract-subject"),
        (MakeAuditExtract(ExtractAbout.STATION, case_id), "extract-subject"),
        (MakeAuditExtract(ExtractAbout.PERSON, "nobody"), "no-case"),
        (MakeAuditExtract(ExtractAbout.STATION, first=MONDAY, last=MONDAY - timedelta(days=1)), "period-backwards"),
    ):
        with pytest.raises(RuleBroken) as refused:
            make(station, reader, command)
        assert refused.value.code == code
    with pytest.raises(RuleBroken) as forbidden:
        make(station, station.leader, MakeAuditExtract(ExtractAbout.CASE, case_id))
    assert forbidden.value.code == "no-right"
    station.store.close()


def test_an_extract_that_is_made_again_elsewhere_keeps_its_number(tmp_path: Path) -> None:
    station = make_station(tmp_path / "one")
    made = make(station, auditor(station), MakeAuditExtract(ExtractAbout.STATION))
    with station.store.read() as connection:
        body = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "make-audit-extract")
        ).scalar_one()
    other = make_station(tmp_path / "two", counter="S2", seed=2)
    perform(other.store, auditor(other), from_json("make-audit-extract", body))
    with other.store.read() as connection:
        row = connection.execute(select(AuditExtractRow)).one()
    assert (row.number, row.lines, row.digest) == (made.number, len(made.lines), made.digest)
    for one in (station, other):
        one.store.close()
