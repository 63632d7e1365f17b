"""The timeline: newest first, in words, by the clock of Oslo."""

from __future__ import annotations

from desktop.services.commands import perform
from desktop.services.hand_in import TickDocument
from desktop.services.paper_copies import HandPaperOver, PrintPaper
from tests.gui.case_page.conftest import Counter
from tests.support.accessibility import item_texts


def opened(counter: Counter) -> Counter:
    counter.screen.go_to_tab("timeline")
    return counter


def test_events_in_words_newest_first(family: Counter) -> None:
    opened(family)
    assert [event.what for event in family.timeline.shown] == [
        "Appointment letter written",
        "Appointment booked",
        "Case opened",
    ]
    assert {event.time for event in family.timeline.shown} == {"08:00"}  # seven in UTC
    assert {event.by for event in family.timeline.shown} == {"Kari Berg"}
    assert "23 Nov 2026 08:00, Case opened, Kari Berg" in item_texts(family.timeline._list)


def test_looks_are_shown_where_they_are_asked_for(family: Counter) -> None:
    opened(family)
    assert "look-at-case" not in {event.command for event in family.timeline.shown}
    family.timeline.show_all(shown=True)
    assert "look-at-case" in {event.command for event in family.timeline.shown}
    assert sum(event.count for event in family.timeline.shown) == len(family.stored().timeline)


def test_documents_noted_one_after_another_are_one_line(family: Counter) -> None:
    store, lines = family.station.store, family.stored().lines
    for line in lines[:3]:
        outcome = perform(store, family.station.clerk, TickDocument(line.line_id, copy_taken=True))
    outcome = perform(store, family.station.leader, TickDocument(lines[3].line_id, copy_taken=True))
    family.session.changed.emit(outcome.changes)
    opened(family)
    family.settle()
    assert [(event.what, event.by) for event in family.timeline.shown][:2] == [
        ("Document noted", "Odd Lie"),
        ("3 documents noted", "Kari Berg"),
    ]


def test_each_day_has_its_heading(family: Counter) -> None:
    family.station.clock.advance(days=1)
    line = family.stored().lines[0]
    family.session.submit(TickDocument(line.line_id, copy_taken=True))
    opened(family)
    family.settle()
    said = item_texts(family.timeline._list)
    assert said[0] == "Tuesday 24 November 2026"
    assert "Monday 23 November 2026" in said


def test_what_was_done_with_a_paper_says_which(family: Counter) -> None:
    number = family.stored().papers[0].number
    family.session.submit(PrintPaper(number))
    family.settle()
    family.session.submit(HandPaperOver(number))
    opened(family)
    family.settle()
    assert f"Paper handed over: Appointment letter {number}" in [event.what for event in family.timeline.shown]
