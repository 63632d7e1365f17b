"""Papers that have not come by their day: the list, the calls, the letter."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import update

from desktop.domain.cases import AddressProtection, CaseStatus
from desktop.domain.languages import Language
from desktop.domain.missing_papers import CallOutcome, MissingPapersLetter
from desktop.domain.papers import PaperKind
from desktop.domain.refusals import RuleBroken
from desktop.printing.render import render
from desktop.services.commands import Command, Outcome, perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.missing_papers import IssueMissingPapersLetter, NoteCallAttempt
from desktop.services.papers import paper, print_out
from desktop.services.queries.checklist import checklist
from desktop.services.queries.missing_papers import calls_about, overdue_papers
from desktop.services.terms import papers_due
from desktop.storage.models import Case
from tests.support.cases import give_away
from tests.support.station import ANH, MONDAY, TestStation, book_person
from tests.unit.printing.reading import text as text_of

TERM = MONDAY + timedelta(days=14)
LATE = TERM + timedelta(days=3)


def do(station: TestStation, *commands: Command) -> Outcome:
    """Do something as the clerk."""
    return perform(station.store, station.clerk, *commands)


def refused(station: TestStation, command: Command) -> str:
    """Return the code with which a command is refused."""
    with pytest.raises(RuleBroken) as broken:
        do(station, command)
    return broken.value.code


def short(station: TestStation, *, nth: int = 0, **person: object) -> str:
    """Hand a case in with everything missing, and return it."""
    case_id = book_person(station, replace(ANH, **person), nth=nth).case_id  # type: ignore[arg-type] # what differs
    do(station, HandInDocuments(station.ids.new(), case_id, open_lines_confirmed=True))
    return case_id


def letter(station: TestStation, number: object) -> MissingPapersLetter:
    """Return what a letter says."""
    said = paper(station.store, str(number))
    assert isinstance(said, MissingPapersLetter)
    return said


def test_papers_are_overdue_from_the_day_after_their_day(station: TestStation) -> None:
    case_id = short(station)
    assert overdue_papers(station.store, TERM) == ()
    (overdue,) = overdue_papers(station.store, TERM + timedelta(days=1))
    assert (overdue.case_id, overdue.name, overdue.phone, overdue.days) == (
        *(case_id, "Nguyễn, Thị Ánh", "+4791234567", 1),
    )
    assert [row.document for row in overdue.lines] == [
        *("checklist", "signed-form", "passport-copies", "written-explanation")
    ]
    assert (overdue.last_call, overdue.letter, overdue.protected) == (None, None, False)


def test_the_longest_overdue_comes_first_and_only_what_is_asked_for(station: TestStation) -> None:
    late, later, closed = (short(station, nth=nth, given_names=name) for nth, name in enumerate("ABC"))
    lines = {row.document: row.line_id for row in checklist(station.store, later, MONDAY).lines}
    do(station, TickDocument(lines["checklist"], missing_by=MONDAY + timedelta(days=5)))
    do(station, TickDocument(lines["signed-form"], original_seen=True))
    with station.store.write() as connection:
        connection.execute(update(Case).where(Case.id == closed).values(status=CaseStatus.WITHDRAWN))
    found = overdue_papers(station.store, LATE)
    assert [(each.case_id, each.days) for each in found] == [(later, 12), (late, 3)]
    assert [row.document for row in found[0].lines] == ["checklist", "passport-copies", "written-explanation"]


def test_another_stations_papers_are_not_listed(station: TestStation) -> None:
    case_id = short(station)
    give_away(station, case_id)
    assert overdue_papers(station.store, LATE) == ()
    assert refused(station, NoteCallAttempt("a", case_id, CallOutcome.REACHED)) == "belongs-to"
    assert refused(station, IssueMissingPapersLetter(case_id)) == "belongs-to"


def test_calls_are_noted_and_taken_back(station: TestStation) -> None:
    case_id = short(station)
    station.clock.advance(days=15)
    do(station, NoteCallAttempt("a", case_id, CallOutcome.NO_ANSWER))
    station.clock.advance(hours=1)
    second = do(station, NoteCallAttempt("b", case_id, CallOutcome.MESSAGE_LEFT, " ringer  igjen "))
    (overdue,) = overdue_papers(station.store, LATE)
    assert [call.outcome for call in overdue.calls] == [CallOutcome.MESSAGE_LEFT, CallOutcome.NO_ANSWER]
    assert overdue.last_call is not None
    assert (overdue.last_call.note, overdue.last_call.by) == ("ringer igjen", "Kari Berg")
    assert second.undo is not None
    do(station, second.undo)
    assert [call.attempt_id for call in calls_about(station.store, case_id)] == ["a"]
    assert refused(station, second.undo) == "no-call"


def test_the_letter_says_what_is_missing_and_is_listed(station: TestStation) -> None:
    case_id = short(station)
    station.clock.advance(days=17)
    number = do(station, IssueMissingPapersLetter(case_id)).result
    said = letter(station, number)
    assert said.hand_in_by == LATE + timedelta(days=14)
    assert [document.missing_by for document in said.documents] == [TERM] * 4
    assert said.person.address == ("Storgata 1", "0155 Oslo")
    assert (said.receipt_number, said.explain_in_writing) == ("20261123-S1-0002", False)
    (overdue,) = overdue_papers(station.store, LATE)
    assert overdue.letter is not None
    assert overdue.letter.number == number
    printed = print_out(station.store, station.clerk, str(number))
    assert (printed.kind, printed.pdf[:5]) == (PaperKind.MISSING_PAPERS, b"%PDF-")
    text = text_of(printed.pdf)
    assert "Vi mangler dokumenter fra deg" in text
    assert "Storgata 1" in text


@pytest.mark.parametrize("language", Language)
def test_a_protected_address_is_on_no_letter(station: TestStation, language: Language) -> None:
    case_id = short(station, protection=AddressProtection.CONFIDENTIAL, language=language)
    (overdue,) = overdue_papers(station.store, LATE)
    assert overdue.protected
    station.clock.advance(days=17)
    said = letter(station, do(station, IssueMissingPapersLetter(case_id, date(2026, 12, 18))).result)
    assert said.person.address == ()
    assert (said.language, said.hand_in_by) == (language, date(2026, 12, 18))
    assert "Storgata" not in text_of(render(said))


def test_no_letter_where_nothing_is_missing(station: TestStation) -> None:
    case_id = book_person(station).case_id
    assert refused(station, IssueMissingPapersLetter(case_id)) == "nothing-missing"
    case_id = short(station, nth=3)
    assert refused(station, IssueMissingPapersLetter(case_id, date(2026, 11, 22))) == "missing-by-passed"


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2026, 11, 23), date(2026, 12, 7)),
        (date(2026, 12, 11), date(2026, 12, 28)),  # Christmas Day, a Saturday, a Sunday
        (date(2026, 12, 18), date(2027, 1, 4)),  # New Year's Day and the week-end
        (date(2027, 3, 12), date(2027, 3, 30)),  # Good Friday to Easter Monday
    ],
)
def test_papers_are_never_due_on_a_day_when_nobody_is_here(today: date, due: date) -> None:
    assert papers_due(today) == due
