"""Reading the journal: page by page, in words, journalled first, and never an address."""

from __future__ import annotations

from dataclasses import fields, replace

import msgspec
import pytest
from sqlalchemy import delete, select

from desktop.domain.audit_extract import ExtractAbout, ExtractWhat
from desktop.domain.corrections import Correction
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.audit import ReadEntry, ReadJournal
from desktop.services.commands import all_registered, perform
from desktop.services.looks import LookFor, look_at
from desktop.services.people import correction
from desktop.services.queries.audit import PAGE, AuditEntry, AuditRow, ask, case_to_look_at, entry, page
from desktop.services.queries.entry_facts import LEFT_OUT, as_kept
from desktop.services.queries.journal_words import ExtractWords
from desktop.services.staff import AddStaff
from desktop.services.work import Actor
from desktop.storage.models import Case, JournalEntry, JournalPayload
from tests.integration.core.test_looks import HIDDEN, auditor
from tests.support.cases import give_away
from tests.support.station import ANH, TestStation, book_person


def _was_is(correction: Correction, language: Language) -> str:
    return f"{correction.field}: {correction.before} > {correction.after} ({language})"


def _same(code: str) -> str:
    return code


WORDS = ExtractWords(_same, _was_is, _same)
STATION = ReadJournal(ExtractAbout.STATION)


def commands(rows: tuple[AuditRow, ...]) -> list[str]:
    return [row.command for row in rows]


def opened(station: TestStation, reader: Actor, row: AuditRow) -> AuditEntry:
    return entry(station.store, reader, row.entry_id, Language.ENGLISH, WORDS)


def row_of(rows: tuple[AuditRow, ...], command: str) -> AuditRow:
    return next(row for row in rows if row.command == command)


def test_the_journal_is_read_page_by_page_and_that_it_was_read_stands_in_it(station: TestStation) -> None:
    store, reader = station.store, auditor(station)
    for nth in range(PAGE + 30):
        perform(store, station.clerk, LookFor(f"search {nth}", 0))  # all of the same moment
    first = ask(store, reader, STATION, Language.ENGLISH)
    assert first[0].command == "read-journal"
    assert first[0].by == reader.name
    read = list(first)
    while following := page(store, reader, STATION, Language.ENGLISH, read[-1]):
        read += following
    with store.read() as connection:
        kept = list(connection.execute(select(JournalEntry.id).order_by(JournalEntry.number.desc())).scalars())
    assert [row.entry_id for row in read] == kept
    assert len({row.place for row in read}) == len(read)
    looks = page(store, reader, replace(STATION, what=ExtractWhat.LOOKS), Language.ENGLISH)
    changes = page(store, reader, replace(STATION, what=ExtractWhat.CHANGES), Language.ENGLISH)
    assert {row.command for row in looks} == {"look-for", "read-journal"}
    assert "add-staff" in commands(changes)
    of_clerk = page(store, reader, ReadJournal(ExtractAbout.STAFF, station.clerk.staff_id), Language.ENGLISH)
    assert {row.by for row in of_clerk} == {"Kari Berg"}


def test_an_entry_is_opened_in_words_without_secrets_and_addresses(station: TestStation) -> None:
    store, reader = station.store, auditor(station)
    booked = book_person(station)
    with store.read() as connection:
        person_id = connection.execute(select(Case.person_id)).scalar_one()
    after = replace(ANH, family_name="Nguyen", street="Storgata 2")
    perform(store, station.leader, correction(person_id, ANH, after, case_id=booked.case_id, written_note="letter"))
    perform(store, station.clerk, LookFor("nguyen", 1, booked.case_id))
    rows = ask(store, reader, ReadJournal(ExtractAbout.PERSON, person_id), Language.ENGLISH)
    assert {row.who for row in rows} == {"Nguyen, Thị Ánh"}

    look = {fact.name: fact.says for fact in opened(station, reader, row_of(rows, "look-for")).facts}
    assert look["searched for"] == "nguyen"
    assert "opened" not in look, "the case is named already"
    corrected = opened(station, reader, row_of(rows, "correct-person"))
    assert "family_name: Nguyễn > Nguyen (en)" in corrected.corrected
    assert "street" in corrected.corrected
    booking = opened(station, reader, row_of(rows, "book-appointment"))
    assert {"desk": "1", "day": "23.11.2026"}.items() <= {fact.name: fact.says for fact in booking.facts}.items()
    everything = ask(store, reader, STATION, Language.ENGLISH)
    registered = opened(station, reader, row_of(everything, "register-person"))
    account = opened(station, reader, row_of(everything, "add-staff"))
    assert "Thị Ánh" in registered.kept
    for shown in (corrected, booking, registered, account):
        told = shown.kept + repr(shown.facts) + repr(shown.corrected)
        for private in ("Storgata", "0155", "argon2", 'letterbox": "Ng'):
            assert private not in told
        assert not shown.removed
    read = page(store, reader, ReadJournal(ExtractAbout.PERSON, person_id), Language.ENGLISH)
    assert commands(read)[:2] == ["read-journal-entry", "read-journal-entry"]

    with store.write() as connection:
        connection.execute(delete(JournalPayload).where(JournalPayload.entry_id == corrected.row.entry_id))
    gone = opened(station, reader, corrected.row)
    assert gone.removed
    assert gone.facts == ()


def test_a_protected_person_is_read_of_for_a_reason(station: TestStation) -> None:
    store, reader = station.store, auditor(station)
    case_id = book_person(station, HIDDEN).case_id
    with store.read() as connection:
        person_id = connection.execute(select(Case.person_id)).scalar_one()
    question = ReadJournal(ExtractAbout.PERSON, person_id)
    rows = ask(store, reader, STATION, Language.ENGLISH)
    assert row_of(rows, "book-appointment").protected
    for refused in (row_of(rows, "book-appointment"), row_of(rows, "register-person")):
        with pytest.raises(RuleBroken, match="look-needs-reason"):
            opened(station, reader, refused)
    with pytest.raises(RuleBroken, match="look-needs-reason"):
        ask(store, reader, question, Language.ENGLISH)
    assert case_to_look_at(store, reader, question) == case_id
    look_at(store, reader, case_id, "at-counter")
    assert commands(ask(store, reader, question, Language.ENGLISH))[:2] == ["read-journal", "look-at-case"]
    assert opened(station, reader, row_of(rows, "register-person")).facts


def test_who_may_not_read_it_and_what_is_not_there_is_refused(station: TestStation) -> None:
    store, reader = station.store, auditor(station)
    case_id = book_person(station).case_id
    rows = ask(store, reader, ReadJournal(ExtractAbout.CASE, case_id), Language.ENGLISH)
    for refused, code in (
        (lambda: ask(store, station.clerk, STATION, Language.ENGLISH), "no-right"),
        (lambda: page(store, station.clerk, STATION, Language.ENGLISH), "no-right"),
        (lambda: entry(store, station.clerk, rows[0].entry_id, Language.ENGLISH, WORDS), "no-right"),
        (lambda: entry(store, reader, "nothing", Language.ENGLISH, WORDS), "no-entry"),
        (lambda: ask(store, reader, ReadJournal(ExtractAbout.CASE), Language.ENGLISH), "extract-subject"),
        (lambda: ask(store, reader, ReadJournal(ExtractAbout.PERSON, "nobody"), Language.ENGLISH), "no-case"),
        (lambda: perform(store, station.clerk, ReadEntry(rows[0].entry_id)), "no-right"),
    ):
        with pytest.raises(RuleBroken, match=code):
            refused()
    give_away(station, case_id)
    with pytest.raises(RuleBroken, match="belongs-to"):
        opened(station, reader, rows[0])
    assert case_id not in {row.case_id for row in ask(store, reader, STATION, Language.ENGLISH)}


HARMLESS = frozenset({"pin_hours", "first_password", "last_hash"})


def test_no_command_shows_a_secret() -> None:
    """Whatever a command calls it: what looks like a secret is in the list of those that are left out."""
    for each in all_registered():
        for name in (field.name for field in fields(each.command)):
            if any(word in name for word in ("password", "secret", "pin_", "hash")) and name not in HARMLESS:
                said = as_kept(msgspec.json.decode(msgspec.json.encode({name: "hidden"})))
                assert said == f'{{\n  "{name}": "{LEFT_OUT}"\n}}', f"{each.name}.{name}"
    assert "password_hash" in {field.name for field in fields(AddStaff)}
