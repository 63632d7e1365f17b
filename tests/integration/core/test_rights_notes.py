"""The note on rights is written from the rows, kept under its number, and never more than the counter knows."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, update

from desktop.domain.cases import AddressProtection, CaseStatus, DecisionAuthor, Outcome
from desktop.domain.clock import OSLO
from desktop.domain.languages import Language
from desktop.domain.papers import NoteOnRights, NoTimeOnPaper, PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.services import papers
from desktop.services.cases import NoteDecision
from desktop.services.commands import from_json, perform
from desktop.services.queries.find import find
from desktop.services.rights_notes import IssueNoteOnRights
from desktop.services.staff import founder
from desktop.services.wording import errand, errand_on_paper, refusal
from desktop.storage.models import Case, JournalEntry, JournalPayload
from tests.integration.core.test_no_time import DEADLINE, NEXT, ONLINE, noted, unpublish
from tests.support.station import ANH, MONDAY, MORNING, TestStation, book_person, make_station


def written(station: TestStation, case_id: str) -> NoteOnRights:
    """Write a note, and return what it says."""
    number = perform(station.store, station.clerk, IssueNoteOnRights(case_id)).result
    assert isinstance(number, str)
    said = papers.paper(station.store, number)
    assert isinstance(said, NoteOnRights)
    assert said.number == number
    return said


def rules(note: NoteOnRights) -> list[str]:
    """Return the rules of what holds."""
    return [finding.rule for finding in note.holds]


def test_a_booked_renewal_is_told_its_dates_and_what_keeps_the_rights(station: TestStation) -> None:
    booked = book_person(station)
    note = written(station, booked.case_id)

    assert (note.permit_expires_on, note.attend_by, note.register_by) == (date(2027, 2, 28), date(2027, 1, 28), None)
    assert (note.by_paper, note.registered_on, note.submitted_on) == (True, None, None)
    assert note.appointment_on == MONDAY
    assert rules(note) == ["R33"]
    assert "28. januar 2027" in note.holds[0].text
    assert [finding.rule for finding in note.so_far] == ["R32"]
    assert not note.unsettled
    assert not note.shows_residence
    assert note.proof is None
    assert note.errand == "Fornyelse etter beskyttelse"
    assert (note.clerk, note.made_at) == ("Kari Berg", MORNING)


def test_the_proof_and_the_papers_of_ones_own_stand_on_the_note(station: TestStation) -> None:
    unpublish(station)
    case = noted(station, ONLINE)
    station.clock.put(datetime(2026, 12, 7, 9, tzinfo=OSLO))
    note = written(station, case.case_id)

    assert rules(note) == ["R34"]
    assert note.shows_residence
    assert note.registered_on == date(2026, 11, 20)
    assert (note.attend_by, note.register_by) == (DEADLINE, date(2026, 11, 28))
    assert note.proof == NoTimeOnPaper(
        asked_at=MORNING,
        asked_by="Kari Berg",
        service=note.proof.service if note.proof else "",
        minutes=case.proof.minutes,
        desks=("1", "2"),
        deadline=DEADLINE,
        published_to=date(2026, 12, 18),
        first_free=datetime(NEXT.year, NEXT.month, NEXT.day, 9, 0),  # noqa: DTZ001 - a wall-clock promise
        first_free_desk="1",
    )


def test_what_udi_must_assess_is_not_confirmed(station: TestStation) -> None:
    unpublish(station)
    station.clock.put(datetime(2026, 11, 30, 9, tzinfo=OSLO))
    case = noted(station, replace(ONLINE, receipt="202611290001"))
    station.clock.put(datetime(2026, 12, 7, 9, tzinfo=OSLO))
    note = written(station, case.case_id)

    assert note.unsettled
    assert rules(note) == ["R35"]
    assert not note.shows_residence
    said = " ".join(finding.text for finding in (*note.holds, *note.so_far))
    assert "lovlig opphold" not in said


def test_where_no_deadline_counts_none_is_named(station: TestStation) -> None:
    booked = book_person(station, application="first-study", expires_on=None)
    note = written(station, booked.case_id)

    assert (note.attend_by, note.register_by, note.permit_expires_on, note.holds) == (None, None, None, ())


def test_the_note_is_found_by_its_number_printed_and_counted(station: TestStation) -> None:
    booked = book_person(station)
    note = written(station, booked.case_id)

    assert papers.preview(station.store, note.number).pdf.startswith(b"%PDF")
    first = papers.print_out(station.store, station.clerk, note.number)
    second = papers.print_out(station.store, station.clerk, note.number)
    assert (first.kind, first.copy, second.copy) == (PaperKind.NOTE_ON_RIGHTS, 1, 2)
    assert first.pdf != second.pdf


def test_a_replay_writes_the_same_note(station: TestStation) -> None:
    booked = book_person(station)
    note = written(station, booked.case_id)
    with station.store.read() as connection:
        body = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "issue-note-on-rights")
        ).scalar_one()
    command = from_json("issue-note-on-rights", body)
    assert isinstance(command, IssueNoteOnRights)
    assert command.number == note.number
    assert command.paper is not None
    elsewhere = replace(command, number="20261123-S2-0001", paper=command.paper | {"number": "20261123-S2-0001"})
    station.clock.put(datetime(2027, 3, 1, 9, tzinfo=OSLO))

    perform(station.store, station.clerk, elsewhere, at=datetime(2027, 3, 1, 8, tzinfo=UTC))

    assert papers.paper(station.store, "20261123-S2-0001") == replace(note, number="20261123-S2-0001")


def test_a_protected_address_is_not_on_the_note(station: TestStation) -> None:
    open_person = written(station, book_person(station).case_id)
    hidden = replace(ANH, protection=AddressProtection.CONFIDENTIAL, duf="", phone="", email="h@example.org")
    note = written(station, book_person(station, hidden, nth=3).case_id)

    assert open_person.person.address == ("Storgata 1", "0155 Oslo")
    assert note.person.address == ()


def test_who_has_an_answer_no_longer_waits(station: TestStation) -> None:
    booked = book_person(station)
    with station.store.write() as connection:
        connection.execute(
            update(Case).where(Case.id == booked.case_id).values(attended_at=MORNING, status=CaseStatus.HANDED_IN)
        )
    perform(
        station.store,
        station.clerk,
        NoteDecision(booked.case_id, MONDAY, DecisionAuthor.POLICE, Outcome.GRANTED, None, MONDAY, date(2028, 11, 22)),
    )
    with pytest.raises(RuleBroken, match="not-waiting") as broken:
        written(station, booked.case_id)
    assert all("not-waiting" not in refusal(broken.value, language) for language in Language)


def test_only_who_may_book_writes_it_and_only_of_a_case_that_is_there(station: TestStation) -> None:
    booked = book_person(station)
    with pytest.raises(RuleBroken, match="no-right"):
        perform(station.store, founder(station.ids.new()), IssueNoteOnRights(booked.case_id))
    with pytest.raises(RuleBroken, match="no-case"):
        perform(station.store, station.clerk, IssueNoteOnRights("nothing"))


@pytest.mark.parametrize("language", Language)
def test_an_errand_on_a_paper_does_not_speak_of_paper(language: Language) -> None:
    paper, online = (errand_on_paper(code, language) for code in ("renewal-protection", "renewal-protection-online"))

    assert paper == online
    assert errand("renewal-protection", language).startswith(paper)
    assert errand("renewal-protection", language) != paper
    assert errand_on_paper("first-other-paper", language) != errand("first-other-paper", language)
    assert errand_on_paper("first-study", language) == errand("first-study", language)


def test_the_search_finds_the_case_by_the_number_of_the_note(tmp_path: Path) -> None:
    station = make_station(tmp_path)  # only a counter's own file has the index
    booked = book_person(station)
    note = written(station, booked.case_id)

    found = [hit.case_id for hit in find(station.store, note.number)]
    assert found == [booked.case_id]
    station.store.close()
