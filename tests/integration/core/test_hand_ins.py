"""Hand-ins: with lines open, several over time, at midnight, and what each means before it is made."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select, update

from desktop.domain.advice.rights import Rights
from desktop.domain.cases import CaseStatus
from desktop.domain.clock import OSLO
from desktop.domain.languages import Language
from desktop.domain.papers import HandInReceipt, LineState
from desktop.domain.refusals import RuleBroken
from desktop.printing.render import render
from desktop.services.checklists import AddPaper, AddPassport, RemovePaper
from desktop.services.commands import Command, Outcome, from_json, perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.papers import paper
from desktop.services.queries.before_hand_in import BeforeHandIn, before_hand_in
from desktop.services.queries.case_page import case_page
from desktop.services.queries.checklist import LineRow, checklist
from desktop.services.terms import papers_due
from desktop.storage.models import Case, HandIn, JournalEntry, JournalPayload
from tests.support.station import ANH, MONDAY, MORNING, TestStation, book_person
from tests.unit.printing.reading import text as text_of

TERM = MONDAY + timedelta(days=14)


def do(station: TestStation, *commands: Command) -> Outcome:
    """Do something as the clerk."""
    return perform(station.store, station.clerk, *commands)


def receipt(station: TestStation, number: object) -> HandInReceipt:
    """Return what a receipt says."""
    said = paper(station.store, str(number))
    assert isinstance(said, HandInReceipt)
    return said


def lines(station: TestStation, case_id: str) -> dict[str, LineRow]:
    """Return the lines of a case by their documents."""
    return {row.document: row for row in checklist(station.store, case_id, MONDAY).lines}


def hand_in(station: TestStation, case_id: str, *, confirmed: bool = False) -> Outcome:
    """Hand a case in."""
    return do(station, HandInDocuments(station.ids.new(), case_id, open_lines_confirmed=confirmed))


def tick(station: TestStation, case_id: str, *documents: str) -> None:
    """Say that documents were brought."""
    rows = lines(station, case_id)
    do(station, *(TickDocument(rows[code].line_id, original_seen=True) for code in documents))


def refused(station: TestStation, command: Command) -> str:
    """Return the code with which a command is refused."""
    with pytest.raises(RuleBroken) as broken:
        do(station, command)
    return broken.value.code


def test_open_lines_are_refused_and_with_a_confirmation_become_missing(station: TestStation) -> None:
    case_id = book_person(station).case_id
    tick(station, case_id, "checklist")
    with pytest.raises(RuleBroken) as broken:
        hand_in(station, case_id)
    assert (broken.value.code, broken.value.facts["count"]) == ("lines-open", 2)

    number = hand_in(station, case_id, confirmed=True).result

    said = receipt(station, number)
    missing = {line.name: line.missing_by for line in said.documents if line.state is LineState.MISSING}
    rows = lines(station, case_id)
    assert set(missing.values()) == {TERM}
    assert {code for code, row in rows.items() if row.state is LineState.MISSING} == {
        *("signed-form", "passport-copies", "written-explanation")
    }
    assert len(missing) == 3
    assert rows["translations"].state is LineState.OPEN
    with station.store.read() as connection:
        body = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "hand-in")
        ).scalar_one()
    kept = from_json("hand-in", str(body))
    assert isinstance(kept, HandInDocuments)
    assert (kept.open_lines_confirmed, kept.missing_by, len(kept.made_missing)) == (True, TERM, 3)


def test_a_confirmation_without_open_lines_changes_nothing(station: TestStation) -> None:
    case_id = book_person(station).case_id
    tick(station, case_id, "checklist", "signed-form", "passport-copies")
    hand_in(station, case_id, confirmed=True)
    assert {row.state for row in lines(station, case_id).values()} == {LineState.BROUGHT, LineState.OPEN}


def test_each_receipt_says_what_came_this_time_and_what_is_missing_still(station: TestStation) -> None:
    case_id = book_person(station).case_id
    tick(station, case_id, "checklist")
    first = receipt(station, hand_in(station, case_id, confirmed=True).result)
    assert [line.name for line in first.documents if line.this_time] == ["Utfylt sjekkliste"]

    station.clock.advance(days=2)
    assert refused(station, HandInDocuments("h2", case_id)) == "nothing-new"
    tick(station, case_id, "signed-form")
    do(station, AddPaper("own", case_id, "Brev fra skolen", copy_taken=True))
    second = receipt(station, hand_in(station, case_id).result)
    assert not second.first
    assert [line.name for line in second.documents if line.this_time] == [
        *("Signaturskjema eller underskrevet søknadsskjema", "Brev fra skolen")
    ]
    assert sum(line.state is LineState.MISSING for line in second.documents) == 2
    assert refused(station, RemovePaper("own")) == "paper-on-receipt"

    # Later the original of what came as a copy: something new, though no line more is brought.
    station.clock.advance(days=1)
    assert refused(station, HandInDocuments("h3", case_id)) == "nothing-new"
    do(station, TickDocument("own", original_seen=True, copy_taken=True))
    third = receipt(station, hand_in(station, case_id).result)
    assert [line.name for line in third.documents if line.this_time] == ["Brev fra skolen"]
    text = text_of(render(third))
    assert "Levert denne gangen" in text

    tick(station, case_id, "passport-copies")
    tick(station, case_id, "written-explanation")
    fourth = receipt(station, hand_in(station, case_id).result)
    assert not [line for line in fourth.documents if line.state is LineState.MISSING]
    page = case_page(station.store, case_id, MONDAY)
    assert page.attended_at == MORNING
    with station.store.read() as connection:
        at = connection.execute(select(HandIn.at).where(HandIn.case_id == case_id).order_by(HandIn.at)).scalars()
        assert list(at) == [MORNING + timedelta(days=days) for days in (0, 2, 3, 3)]


def test_the_receipt_names_passports(station: TestStation) -> None:
    case_id = book_person(station, replace(ANH, passport_number="N100")).case_id
    do(station, AddPassport("p", case_id, "X200", "VNM"))
    said = receipt(station, hand_in(station, case_id, confirmed=True).result)
    copies = [line.name for line in said.documents if "alle sider" in line.name]
    assert copies == ["Kopi av alle sider i passet (N100)", "Kopi av alle sider i passet (X200)"]


@pytest.mark.parametrize(
    "day",
    [date(2026, 11, 23), date(2026, 10, 24), date(2026, 10, 25), date(2027, 3, 27), date(2027, 3, 28)],
    ids=["winter", "before autumn", "autumn", "before spring", "spring"],
)
def test_the_last_second_of_a_day_is_that_day_and_midnight_the_next(station: TestStation, day: date) -> None:
    late, early = (book_person(station, nth=nth, expires_on=None).case_id for nth in (0, 1))
    next_day = day + timedelta(days=1)
    last_second = datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=OSLO)
    midnight = datetime(next_day.year, next_day.month, next_day.day, tzinfo=OSLO)
    assert (midnight.timestamp() - last_second.timestamp()) == 1
    for case_id, moment, expected in ((late, last_second, day), (early, midnight, next_day)):
        station.clock.put(moment)
        number = str(hand_in(station, case_id, confirmed=True).result)
        said = receipt(station, number)
        assert number.startswith(f"{expected:%Y%m%d}-S1-")
        assert said.handed_in_at == moment
        missing = {line.missing_by for line in said.documents if line.state is LineState.MISSING}
        assert missing == {papers_due(expected)}
        text = text_of(render(said)).replace("\N{NO-BREAK SPACE}", " ")
        assert f"{expected.day}. " in text
        assert f"kl. {moment:%H.%M}" in text
        page = case_page(station.store, case_id, expected)
        assert page.advice.conclusions.submitted_on.value == expected


def before(station: TestStation, case_id: str, today: date) -> BeforeHandIn:
    """Return what is to be known before a hand-in."""
    return before_hand_in(station.store, case_id, today)


def test_what_handing_in_means_on_the_last_day(station: TestStation) -> None:
    # 28 February 2027 less a month is 28 January, a Thursday.
    case_id = book_person(station).case_id
    asked = before(station, case_id, date(2027, 1, 28))
    assert (asked.first, asked.must_confirm, asked.missing_by) == (True, True, date(2027, 2, 11))
    assert [row.document for row in asked.open_required] == ["checklist", "signed-form", "passport-copies"]
    assert (asked.today.submitted_on, asked.today.in_time, asked.today.rights) == (
        *(date(2027, 1, 28), True, Rights.KEPT),
    )
    assert (asked.otherwise.submitted_on, asked.otherwise.in_time) == (date(2027, 1, 29), False)
    assert asked.otherwise.rights is not Rights.KEPT
    for language in Language:
        incomplete, today, later = asked.words(language)
        assert incomplete.startswith("3 ")
        assert "28" in today
        assert "29" in later
    assert {rule for rule, _ in asked.today.words(Language.ENGLISH)} & {"R32", "R33"}


def test_the_next_day_is_one_on_which_the_counter_is_open(station: TestStation) -> None:
    case_id = book_person(station).case_id
    assert before(station, case_id, date(2026, 12, 24)).otherwise.submitted_on == date(2026, 12, 28)
    assert before(station, case_id, date(2026, 11, 27)).otherwise.submitted_on == date(2026, 11, 30)


def test_a_later_hand_in_does_not_change_the_submission(station: TestStation) -> None:
    case_id = book_person(station).case_id
    hand_in(station, case_id, confirmed=True)
    asked = before(station, case_id, date(2026, 12, 10))
    assert (asked.first, asked.nothing_new, len(asked.missing)) == (False, True, 4)
    assert asked.today.submitted_on == asked.otherwise.submitted_on == MONDAY
    assert asked.words(Language.ENGLISH) == (
        "The application was submitted on 23 November 2026. What is handed in later does not change that.",
    )


@pytest.mark.parametrize("status", [CaseStatus.WITHDRAWN, CaseStatus.DISMISSED, CaseStatus.REJECTED])
def test_a_closed_case_cannot_be_handed_in(station: TestStation, status: CaseStatus) -> None:
    case_id = book_person(station).case_id
    with station.store.write() as connection:
        decided = {"outcome": "rejected", "decided_by": "udi", "decided_on": MONDAY}
        values = decided if status is CaseStatus.REJECTED else {}
        connection.execute(update(Case).where(Case.id == case_id).values(status=status, **values))
    assert refused(station, HandInDocuments("h", case_id, open_lines_confirmed=True)) == "case-closed"
    assert before(station, case_id, MONDAY).closed
