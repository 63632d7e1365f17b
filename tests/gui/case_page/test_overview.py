"""The overview: conclusions with their why, the line of dates, the facts."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.cases import DecisionAuthor, Outcome
from desktop.services.attendance import CheckIn
from desktop.services.biometrics import RecordBiometrics
from desktop.services.cases import NoteDecision
from desktop.services.commands import Command, perform
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.rule_book import explain
from tests.gui.case_page.conftest import Counter
from tests.support.station import book_person
from ui.screens.case_page.deadline_line import Point, place_words
from ui.screens.case_page.overview import ConclusionView


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
