"""Times: held while one talks, lost to others in words, booked once."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.cases import RequestedBy
from desktop.services.booking import Request, book
from desktop.services.free_times import FreeTime
from desktop.services.queries.day import appointments_between
from tests.gui.booking.conftest import Counter, line
from tests.support.accessibility import item_texts, walk
from tests.support.station import ANH, MONDAY
from ui.messages import Level
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step
from ui.screens.booking.times import Wanted, find_times
from ui.session import BookingStart

ERRAND = Wanted("hand-in-protection", 25)


def free(counter: Counter) -> tuple[FreeTime, ...]:
    """Return what everybody else finds free."""
    return find_times(counter.station.store, ERRAND).all


def appointments(counter: Counter) -> int:
    """Count all appointments."""
    return len(appointments_between(counter.station.store, MONDAY, MONDAY + timedelta(days=60)))


def take(counter: Counter, time: FreeTime) -> None:
    """Book a time as somebody else."""
    request = Request(ANH, "renewal-protection", RequestedBy.PHONE)
    book(counter.station.store, counter.station.leader, request, time)


def test_the_first_time_is_selected_and_held_until_the_block_is_left(counter: Counter) -> None:
    before = free(counter)
    counter.open_when()
    when = counter.panel.when
    assert when.list.current == before[0]
    assert when.holding.held == before[0]
    assert before[0] not in free(counter)
    assert "08:10" in when.held_note.text()
    assert when.list.times[0] == before[0]
    counter.panel.go_to(Step.WHO)
    assert free(counter) == before


def test_the_arrows_take_the_hold_with_them(counter: Counter) -> None:
    before = free(counter)
    counter.open_when()
    when = counter.panel.when
    second = when.list.times[1]
    QTest.keyClick(when.list.view, Qt.Key.Key_Down)
    assert when.list.current == second
    when.holding.settle()
    assert when.holding.held == second
    assert before[0] in free(counter)
    assert second not in free(counter)


def test_esc_and_hiding_free_the_time(counter: Counter) -> None:
    before = free(counter)
    counter.open_when()
    assert not counter.window.close_slide_over()
    assert counter.window.close_slide_over()
    assert free(counter) == before
    counter.open()
    counter.panel.go_to(Step.WHEN)
    counter.panel.when.holding.settle()
    assert free(counter) != before
    counter.panel.hide()
    assert free(counter) == before


def test_the_words_and_groups_of_the_list(counter: Counter) -> None:
    counter.open_when(expires="24.12.2026")
    counter.panel.when.mornings.setChecked(True)
    counter.panel.when.from_day.setText("24.11.2026")
    counter.panel.when.from_day.editingFinished.emit()
    said = item_texts(counter.panel.when.list.view)
    assert said[0] == "Before the deadline"
    assert said[1] == "Tuesday 24 November 2026 09:00, Desk 1, in time"
    assert "After the deadline" in said
    assert said[-1].endswith("after deadline")


def test_a_search_is_narrowed_to_desks_and_to_a_last_day(counter: Counter) -> None:
    counter.open_when()
    when = counter.panel.when
    assert when.narrowing.desks_button.text() == "All desks"
    when.by_day.setText("24.11.2026")
    when.by_day.editingFinished.emit()
    assert {time.day for time in when.list.times} <= {date(2026, 11, 23), date(2026, 11, 24)}
    second = when.narrowing.menu.actions()[2]
    second.trigger()
    assert when.narrowing.desks_button.text() == "Desk 2"
    assert {time.desk for time in when.list.times} == {"2"}
    when.holding.settle()
    assert when.holding.held == when.list.times[0], "what is held is among those that are offered"
    when.from_day.setText("25.11.2026")
    when.from_day.editingFinished.emit()
    assert when.narrowing.by_field.error == "This day lies before the first."
    when.narrowing.menu.actions()[0].trigger()
    assert when.narrowing.desk_ids == ()
    walk(counter.panel)


def test_a_deadline_that_has_passed_is_said(counter: Counter) -> None:
    counter.open_when(expires="20.12.2026")
    assert "20 Nov 2026" in counter.panel.when.notice.text
    assert item_texts(counter.panel.when.list.view)[0] == "After the deadline"


def test_a_time_lost_to_another_is_told_with_name_and_next_time_and_nothing_typed_is_lost(counter: Counter) -> None:
    counter.open_when()
    panel = counter.panel
    wanted = panel.when.list.times[4]
    take(counter, wanted)
    panel.when.list.go_to(wanted)
    panel.when.chosen.emit(wanted)
    assert counter.booked == []
    (told,) = set(counter.messages.texts(Level.PROBLEM))
    assert "Odd Lie" in told
    assert "next free" in told
    assert wanted not in panel.when.list.times
    assert panel.when.list.current is not None
    assert panel.who.form().surname == "Nguyễn"
    panel.when.choose_current()
    assert len(counter.booked) == 1


def test_a_time_taken_while_it_is_walked_to_is_told_before_enter(counter: Counter) -> None:
    counter.open_when()
    when = counter.panel.when
    when.list.go_to(when.list.times[2])
    take(counter, when.list.times[2])
    when.holding.settle()
    assert "Odd Lie" in counter.messages.texts(Level.PROBLEM)[0]


def test_what_others_do_is_seen_without_a_refresh(counter: Counter) -> None:
    counter.open_when()
    when = counter.panel.when
    third = when.list.times[2]
    current = when.list.current
    request = Request(ANH, "renewal-protection", RequestedBy.PHONE)
    booked = book(counter.station.store, counter.station.leader, request, third)
    counter.session.changed.emit(booked.changes)
    assert third not in when.list.times
    assert when.list.current == current


def test_a_double_enter_books_once(busy_counter: Counter, qtbot: QtBot) -> None:
    counter = busy_counter
    counter.open_when()
    view = counter.panel.when.list.view
    view.setFocus()
    with qtbot.waitSignal(counter.panel.booked):
        QTest.keyClick(view, Qt.Key.Key_Return)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert not counter.panel.when.book_button.isEnabled()
        assert not counter.panel.may_close()
        counter.panel.when.book_button.click()
        counter.panel.when.choose_current()
    qtbot.waitUntil(lambda: not counter.session.tasks.is_busy)
    assert appointments(counter) == 1
    assert len(counter.booked) == 1
    assert len(free(counter)) > 0
    assert counter.panel.when.holding.held is None


def test_a_booking_leaves_no_hold_behind(counter: Counter) -> None:
    counter.open_when()
    when = counter.panel.when
    second = when.list.times[1]
    when.chosen.emit(second)
    assert len(counter.booked) == 1
    starts = [time.start for time in free(counter)]
    # The one that was held before is free again; the desk of the booked one is not.
    assert 9 * 60 in starts
    assert second not in free(counter)


def test_a_hold_that_timed_out_is_said_and_booking_still_works(counter: Counter) -> None:
    counter.open_when()
    when = counter.panel.when
    counter.station.clock.advance(minutes=11)
    when.holding._timed_out()
    assert "Not held" in when.held_note.text()
    when.choose_current()
    assert len(counter.booked) == 1


def test_a_time_pointed_at_in_the_calendar_is_selected(counter: Counter) -> None:
    desk = counter.station.desks[1].desk_id
    counter.open(BookingStart(desk_id=desk, day=MONDAY + timedelta(days=2), start=10 * 60))
    counter.type_person()
    counter.panel.go_to(Step.WHAT)
    counter.type_errand()
    counter.panel.go_to(Step.WHEN)
    current = counter.panel.when.list.current
    assert current is not None
    assert (current.desk_id, current.day, current.start) == (desk, MONDAY + timedelta(days=2), 600)


def test_a_date_that_is_none_is_said_at_its_field(counter: Counter) -> None:
    counter.open_when()
    when = counter.panel.when
    listed = when.list.times
    when.from_day.setText("tomorrow")
    when.from_day.editingFinished.emit()
    assert when.narrowing.from_field.error
    assert when.list.times == listed


def test_what_follows_from_the_errand_is_told_while_it_is_typed(counter: Counter) -> None:
    panel = counter.open()
    counter.type_person()
    panel.go_to(Step.WHAT)
    counter.type_errand("28.2.2027")
    panel.what.expires.textEdited.emit("28.2.2027")
    view = panel.what.offer
    assert "28 January 2027" in view.deadline.text
    assert view.fee.text() == "Free of charge"
    assert "Copy of all pages of the passport" in view.documents
    assert not any("register" in text.lower() for text in (*view.findings, view.deadline.text))
    panel.what.application.set_code("renewal-humanitarian")
    panel.what.application.chosen.emit("renewal-humanitarian")
    assert "must be checked" in view.fee.text()
    panel.what.application.set_code("citizenship")
    panel.what.application.chosen.emit("citizenship")
    assert view.deadline.text == ""
    assert not panel.what.expires.isVisible()
    assert "NOK" in view.fee.text()


def test_a_child_brings_what_children_bring(counter: Counter) -> None:
    panel = counter.open()
    counter.type_person(born="3.2.2015")
    panel.go_to(Step.WHAT)
    counter.type_errand()
    with_guardian = panel.what.offer.documents
    panel.go_to(Step.WHO)
    line(panel, Part.BORN).setText("3.2.1991")
    panel.go_to(Step.WHAT)
    assert set(panel.what.offer.documents) < set(with_guardian)


def test_everything_has_a_name_and_can_be_reached(counter: Counter) -> None:
    counter.open_when()
    for step in Step:
        counter.panel.go_to(step)
        assert walk(counter.panel)


def test_after_a_lock_the_time_is_held_again(counter: Counter) -> None:
    before = free(counter)
    counter.open_when()
    lock = QLineEdit()
    counter.window.cover(lock)
    assert free(counter) == before
    counter.window.uncover()
    counter.panel.when.holding.settle()
    assert free(counter) != before
    assert counter.panel.when.holding.held == counter.panel.when.list.current
