"""The checklist to take home, and papers written anew with a help translation."""

from dataclasses import replace

import msgspec
import pytest
from sqlalchemy import select

from desktop.domain.cases import AddressProtection
from desktop.domain.checklist_paper import ChecklistToBring
from desktop.domain.help_language import HelpLanguage
from desktop.domain.languages import Language
from desktop.domain.papers import AppointmentEvent, AppointmentLetter
from desktop.domain.refusals import RuleBroken
from desktop.printing.render import render
from desktop.services.checklist_papers import IssueChecklist
from desktop.services.commands import Command, perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.help_translations import IssueWithHelp
from desktop.services.help_wish import help_of, help_wish
from desktop.services.papers import IssueAppointmentLetter, paper
from desktop.services.queries.checklist import checklist
from desktop.services.queries.papers import paper_row
from desktop.storage.models import Case, JournalEntry, JournalPayload, VoidedPaper
from tests.support.station import ANH, MONDAY, TestStation, book_person
from tests.unit.printing.reading import text as text_of


def do(station: TestStation, *commands: Command) -> str:
    """Do something as the clerk, and return the last result."""
    return str(perform(station.store, station.clerk, *commands).result)


def listed(station: TestStation, number: str) -> ChecklistToBring:
    """Return what a checklist says."""
    said = paper(station.store, number)
    assert isinstance(said, ChecklistToBring)
    return said


def letter(station: TestStation, number: str) -> AppointmentLetter:
    """Return what a letter says."""
    said = paper(station.store, number)
    assert isinstance(said, AppointmentLetter)
    return said


def refused(station: TestStation, command: Command) -> str:
    """Return the code with which a command is refused."""
    with pytest.raises(RuleBroken) as broken:
        do(station, command)
    return broken.value.code


def test_the_checklist_says_what_is_left_to_bring_where_and_when(station: TestStation) -> None:
    booked = book_person(station, replace(ANH, protection=AddressProtection.STRICTLY_CONFIDENTIAL))
    lines = checklist(station.store, booked.case_id, MONDAY).lines
    first = next(line for line in lines if line.required)
    do(station, TickDocument(first.line_id, original_seen=True))

    said = listed(station, do(station, IssueChecklist(booked.case_id)))

    assert said.appointment is not None
    assert [each.code for each in said.handed_in] == [first.document]
    assert first.document not in {each.code for each in said.documents}
    required = [line for line in lines if line.required and line.asked_for]
    assert len(said.documents) == len(required) - 1
    assert {each.code for each in said.if_it_applies} == {line.document for line in lines if not line.required}
    assert said.person.address == ()
    assert said.help is None
    text = text_of(render(said))
    assert all(each.name in text for each in (*said.documents, *said.if_it_applies, *said.handed_in))

    do(station, HandInDocuments(station.ids.new(), booked.case_id, open_lines_confirmed=True))
    later = listed(station, do(station, IssueChecklist(booked.case_id)))
    assert later.submitted
    assert later.attend_by is None


def test_a_help_translation_is_chosen_once_and_kept_for_the_papers_after_it(station: TestStation) -> None:
    booked = book_person(station, ANH)
    before = letter(station, booked.letter)

    number = do(station, IssueWithHelp(booked.letter, HelpLanguage.ARABIC))

    after = letter(station, number)
    assert after.help is HelpLanguage.ARABIC
    assert all(each.help_name and each.help_explanation for each in after.documents)
    same = replace(after, number=before.number, help=None, made_at=before.made_at, documents=before.documents)
    assert same == before
    assert paper_row(station.store, booked.letter).replaced_by == number
    assert help_of(station.store, number) is HelpLanguage.ARABIC

    moved = do(station, IssueAppointmentLetter(booked.appointment_id, AppointmentEvent.BOOKED))
    assert letter(station, moved).help is HelpLanguage.ARABIC
    taken = listed(station, do(station, IssueChecklist(booked.case_id)))
    assert taken.help is HelpLanguage.ARABIC
    assert all(each.help_name for each in (*taken.documents, *taken.if_it_applies))

    plain = do(station, IssueWithHelp(taken.number, None))
    assert listed(station, plain).help is None
    assert not any(each.help_name for each in listed(station, plain).documents)
    with station.store.read() as connection:
        person_id = connection.execute(select(Case.person_id).where(Case.id == booked.case_id)).scalar_one()
        assert help_wish(connection, person_id) is None


def test_it_is_refused_where_the_paper_no_longer_holds_or_has_none(station: TestStation) -> None:
    booked = book_person(station, ANH)
    number = do(station, IssueWithHelp(booked.letter, HelpLanguage.POLISH))

    assert do(station, IssueWithHelp(number, HelpLanguage.POLISH)) == number
    assert refused(station, IssueWithHelp(booked.letter, None)) == "paper-replaced"
    assert refused(station, IssueWithHelp("20261123-1-9999", None)) == "no-paper"
    receipt = do(station, HandInDocuments(station.ids.new(), booked.case_id, open_lines_confirmed=True))
    assert refused(station, IssueWithHelp(receipt, HelpLanguage.POLISH)) == "no-help-translation"


def test_a_booking_that_is_taken_back_voids_its_letter_with_the_help_translation(station: TestStation) -> None:
    booked = book_person(station, ANH)
    number = do(station, IssueWithHelp(booked.letter, HelpLanguage.UKRAINIAN))

    assert booked.undo is not None
    do(station, booked.undo)

    with station.store.read() as connection:
        assert set(connection.execute(select(VoidedPaper.number)).scalars()) == {booked.letter, number}


def test_the_journal_has_what_the_paper_says(station: TestStation) -> None:
    """A replay elsewhere writes the same paper under the same number."""
    booked = book_person(station, replace(ANH, language=Language.ENGLISH))
    number = do(station, IssueWithHelp(booked.letter, HelpLanguage.UKRAINIAN))

    with station.store.read() as connection:
        body = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "issue-with-help")
        ).scalar_one()
    said = msgspec.json.decode(body)
    assert said["new_number"] == number
    assert said["paper"]["help"] == "uk"
    assert said["paper"]["language"] == "en"
