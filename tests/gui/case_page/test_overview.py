"""The overview: conclusions with their why, the line of dates, the facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, update

from desktop.domain.cases import CaseStatus, Channel, DecisionAuthor, Outcome, RequestedBy
from desktop.domain.languages import Language
from desktop.domain.papers import PaperKind
from desktop.domain.rights import Right
from desktop.services.attendance import CheckIn
from desktop.services.biometrics import RecordBiometrics
from desktop.services.booking import Request, note_no_time
from desktop.services.cases import NoteDecision
from desktop.services.commands import Command, perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.no_time import RetractNoTimeAvailable
from desktop.services.queries.case_page import case_page
from desktop.services.rule_book import explain
from desktop.storage.models import Case, Slot
from tests.gui.case_page.conftest import Counter
from tests.support.station import ANH, MONDAY, book_person
from ui.screens.case_page.deadline_line import Point, place_words
from ui.screens.case_page.overview import ConclusionView
from ui.screens.case_page.proof_facts import proof_facts


def view(counter: Counter, key: str) -> ConclusionView:
    return next(each for each in counter.overview.views if each.line.key == key)


def words(counter: Counter) -> dict[str, str]:
    return {each.line.key: each.line.word.text for each in counter.overview.views}


def do(counter: Counter, *commands: Command) -> None:
    counter.session.changed.emit(perform(counter.station.store, counter.station.clerk, *commands).changes)
    counter.settle()


def hand_in(counter: Counter) -> None:
    page = counter.stored()
    do(counter, *(TickDocument(line.line_id, original_seen=True) for line in page.lines))
    do(counter, HandInDocuments(counter.station.ids.new(), counter.case_id))


def test_what_is_concluded_before_the_hand_in(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    assert words(counter) == {
        "deadline": "in time",
        "rights": "kept if in time",
        "submission": "not submitted",
        "booking": "we book",
        "card": "not yet",
    }
    assert any("28 January 2027" in sentence for sentence in view(counter, "deadline").line.sentences)


def test_f_codes_are_left_out_where_the_station_does_not_speak_of_them(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    assert any(finding.code.startswith("f-code") for finding in counter.stored().advice.findings)
    assert "f-code" not in words(counter)


def test_every_conclusion_has_an_icon_and_a_word(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    for each in counter.overview.views:
        assert each.line.word.text
        assert each.line.word.sign
        assert each.accessibleName() == f"{each.line.title}: {each.line.word.text}"


def test_after_hand_in_and_grant_the_card_is_to_be_ordered(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    hand_in(counter)
    assert words(counter)["rights"] == "kept"
    assert words(counter)["submission"] == "submitted"
    day = counter.session.today
    do(
        counter,
        RecordBiometrics(counter.case_id, True, True, True),
        NoteDecision(
            counter.case_id, day, DecisionAuthor.POLICE, Outcome.GRANTED, None, day, day.replace(year=day.year + 2)
        ),
    )
    assert words(counter)["follow-up"] == "need not come again"
    assert words(counter)["card"] == "order now"
    facts = dict(counter.overview.facts.rows())
    assert facts["Decision"].startswith("Granted, The police, ")
    assert facts["New permit"] == "23 Nov 2026 – 23 Nov 2028"


def test_a_deadline_that_has_passed_is_red_and_says_its_day(counter: Counter) -> None:
    counter.open(book_person(counter.station, expires_on=date(2026, 12, 12)).case_id)
    assert words(counter)["deadline"] == "passed"
    assert view(counter, "deadline").line.sentences
    assert words(counter)["rights"] == "not automatic"


def test_why_unfolds_and_folds(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    rights = view(counter, "rights")
    assert rights.why == ""
    rights.rules[0].click()
    said = explain("R33", counter.session.language)
    assert rights.unfolded == "R33"
    assert said.text in rights.why
    rights.rules[0].click()
    assert rights.why == ""


def test_what_is_unfolded_stays_over_a_refresh(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    before = view(counter, "rights")
    before.unfold("R33")
    do(counter, CheckIn(counter.stored().appointments[0].appointment_id))
    assert view(counter, "rights") is before  # the same words: nothing is made anew
    hand_in(counter)
    assert view(counter, "rights") is not before
    assert view(counter, "rights").unfolded == "R33"


def test_the_line_has_today_and_the_dates_in_words(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    line = counter.overview.deadlines
    assert [(mark.point, mark.text) for mark in line.marks] == [
        (Point.TODAY, "23 Nov 2026"),
        (Point.ATTEND_BY, "28 Jan 2027"),
        (Point.EXPIRES, "28 Feb 2027"),
    ]
    assert line.marks[0].title == "Today · Appointment"
    assert line.accessibleDescription() == (
        "Today · Appointment 23 Nov 2026; Attend and hand in by 28 Jan 2027; Permit expires 28 Feb 2027"
    )


def test_the_line_moves_with_the_day(counter: Counter) -> None:
    case_id = book_person(counter.station).case_id
    counter.station.clock.put(datetime(2027, 2, 1, 9, tzinfo=UTC))
    counter.open(case_id)
    assert [mark.point for mark in counter.overview.deadlines.marks][:2] == [Point.APPOINTMENT, Point.ATTEND_BY]
    assert counter.overview.deadlines.marks[2].title == "Today"


def test_without_an_expiry_there_is_no_line(counter: Counter) -> None:
    counter.open(book_person(counter.station, expires_on=None).case_id)
    assert counter.overview.deadlines.isHidden()
    assert dict(counter.overview.facts.rows())["Permit expires"] == "not known"


@pytest.mark.parametrize(
    ("anchors", "rows"),
    [
        ([(50, 40), (150, 40)], [0, 0]),
        ([(50, 40), (60, 40)], [0, 1]),
        ([(50, 40), (60, 40), (120, 40)], [0, 1, 0]),
    ],
)
def test_words_that_would_touch_go_to_the_next_row(anchors: list[tuple[int, int]], rows: list[int]) -> None:
    assert [placed.row for placed in place_words(anchors, 400)] == rows


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(10, 150)), max_size=8))
def test_words_never_touch_and_stay_on_the_line(anchors: list[tuple[int, int]]) -> None:
    anchors = sorted(anchors)
    placed = place_words(anchors, 600)
    boxes = [(each.row, each.x, each.x + wide) for each, (_, wide) in zip(placed, anchors, strict=True)]
    assert all(left >= 0 and right <= 600 for _, left, right in boxes)
    for at, (row, left, right) in enumerate(boxes):
        assert all(row != other or end <= left or right <= begin for other, begin, end in boxes[:at])


def test_the_keyboard_begins_at_the_first_why(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    assert counter.overview.views[0].rules[0].hasFocus()


def without_times(counter: Counter, expires_on: date = date(2027, 1, 4)) -> str:
    """Note for a renewal that no time was free in time, and return its case."""
    with counter.station.store.write() as connection:
        connection.execute(delete(Slot).where(Slot.day <= date(2026, 12, 4)))
    request = Request(
        ANH,
        "renewal-work",
        RequestedBy.PHONE,
        channel=Channel.ELECTRONIC,
        receipt="202611200001",
        manual_reason="R4",
        permit_expires_on=expires_on,
        permit_renewable=True,
    )
    return note_no_time(counter.station.store, counter.station.clerk, request).case_id


def test_the_proof_that_no_time_was_free_stands_by_the_rights(counter: Counter) -> None:
    counter.open(without_times(counter))
    rights = view(counter, "rights")
    shown = dict(rights.proof.rows())

    assert rights.line.word.text == "kept"
    assert shown["Looked for"] == "23 Nov 2026 08:00"
    assert shown["By"] == "\u2068Kari Berg\u2069"
    assert shown["Errand"] == "Hand in an application, 20 minutes"
    assert shown["Desks"] == "1, 2"
    assert shown["None free up to"] == "4 Dec 2026"
    assert shown["First free after it"] == "7 Dec 2026 09:00, desk 1"
    assert rights.proof.isVisible()
    assert [each.line.key for each in counter.overview.views if each.line.proof] == ["rights"]
    do(counter, RetractNoTimeAvailable(counter.case_id))
    assert view(counter, "rights").proof.rows() == []


def test_on_paper_the_proof_says_what_it_is_worth(counter: Counter) -> None:
    page = replace(case_page(counter.station.store, without_times(counter), MONDAY), channel=Channel.PAPER)
    facts = dict(proof_facts(page, Language.ENGLISH))
    assert "only attending in time" in facts["What it is worth"]
    assert page.no_time_proof is not None
    later = replace(page.no_time_proof, first_after=None, published_to=None)
    facts = dict(proof_facts(replace(page, no_time_proof=later), Language.ENGLISH))
    assert facts["First free after it"] == "none"
    portal = replace(page.no_time_proof, first_after_public=True)
    facts = dict(proof_facts(replace(page, no_time_proof=portal), Language.ENGLISH))
    assert facts["First free after it"] == "7 Dec 2026 09:00, in the portal"


def test_a_note_on_rights_is_written_and_shown(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    button = counter.overview.note
    assert button.text() == "Print note on rights…"
    button.click()
    counter.settle()

    [paper, _letter] = counter.stored().papers
    assert paper.kind is PaperKind.NOTE_ON_RIGHTS
    assert counter.papers == [paper.number]
    assert button.isEnabled()


def test_no_note_is_offered_to_who_has_an_answer_or_by_who_may_not_write_it(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    button = counter.overview.note
    assert button.isVisible()
    button.show_case(replace(counter.stored(), status=CaseStatus.GRANTED))
    assert not button.isVisible()
    counter.session.actor = replace(counter.session.actor, rights=frozenset({Right.LOOK}))
    button.show_case(counter.stored())
    assert not button.isVisible()


def test_a_note_that_is_refused_can_be_asked_for_again(counter: Counter) -> None:
    counter.open(book_person(counter.station).case_id)
    with counter.station.store.write() as connection:
        connection.execute(update(Case).where(Case.id == counter.case_id).values(status=CaseStatus.WITHDRAWN))
    button = counter.overview.note
    button.click()

    assert "decided or closed" in counter.messages.last.text
    assert counter.papers == []
    assert button.isEnabled()


def test_the_header_has_what_the_person_needs(counter: Counter) -> None:
    person = replace(ANH, interpreter="arabisk", access_needs="x" * 80, duf="", phone="", email="n@example.org")
    counter.open(book_person(counter.station, person).case_id)
    needs = counter.screen.header.needs

    assert needs.texts == ["Interpreter: \u2068arabisk\u2069", f"Needs to attend: \u2068{'x' * 80}\u2069"]
    assert needs.isVisible()
    counter.open(book_person(counter.station).case_id)
    assert needs.texts == []
    assert not needs.isVisible()
