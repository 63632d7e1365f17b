"""The tab "Closures": close with a look at who is hit, ring and write to them, reopen."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.calendar_words import LeaveBecause, ToldHow
from desktop.services.closing import CloseTimes, Span
from desktop.services.closing_items import CancelItem, LeaveItem, NoteTold
from desktop.services.commands import perform
from desktop.services.queries.closing import closings, review
from desktop.services.queries.papers import paper_row
from tests.gui.papers.test_preview import FakeSpooler
from tests.gui.station.conftest import AtStation, at_station, counter, show
from tests.integration.calendar.at_work import BERG, MONDAY, OLSEN, book_at
from tests.support.accessibility import item_texts, walk
from tests.support.counter import Counter
from ui.screens.station.closing_form import NoTimeError, read_time
from ui.screens.station.closing_print import ClosingPrint
from ui.screens.station.closures_tab import ClosuresTab
from ui.tasks import InlineTaskRunner

__all__ = ["at_station", "counter"]

TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def tab(at_station: AtStation) -> ClosuresTab:
    """The tab in front, with two people booked on Tuesday and nothing closed."""
    book_at(at_station.counter.station, OLSEN, 9 * 60, day=TUESDAY)
    book_at(at_station.counter.station, BERG, 12 * 60, day=TUESDAY, desk=1)
    at_station.screen.show_tab(at_station.screen.closures)
    at_station.screen.closures.setFocus()
    return at_station.screen.closures


def type_into(text: str) -> None:
    """Type where the keyboard is, and go on to the next field."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Tab)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def close(counter: Counter, span: Span | None = None, closing_id: str = "closing") -> None:
    """Close Tuesday, or something else, and tell the screens."""
    store, leader = counter.station.store, counter.station.leader
    done = perform(store, leader, CloseTimes(closing_id, span or Span(TUESDAY, TUESDAY), "Kurs"))
    counter.session.changed.emit(done.changes)


def test_a_day_is_closed_by_keys_with_a_look_at_who_is_hit_and_reopened_from_the_message(
    at_station: AtStation, tab: ClosuresTab
) -> None:
    counter, form = at_station.counter, tab.form
    assert tab.empty.isVisible()
    tab.empty.asked.emit()
    assert form.first.hasFocus()
    assert form.count.text == "Write the day to see whom it would hit."
    type_into("24.11")
    assert item_texts(form.list) == [
        "Olsen, Eva, Tue 24 Nov 09:00, desk 1, 90 00 00 01",
        "Berg, Per, Tue 24 Nov 12:00, desk 2, 90 00 00 02",
    ]
    assert form.count.text.startswith("2 appointments are hit.")
    assert closings(counter.station.store) == (), "a look writes nothing"
    for text in ("", "12", "14.00", "Kurs"):
        type_into(text)
    assert form.count.text.startswith("1 appointment is hit.")
    form.reason.setFocus()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (row,) = closings(counter.station.store)
    assert (row.first, row.last, row.start, row.ends, row.desks, row.reason) == (TUESDAY, TUESDAY, 720, 840, (), "Kurs")
    assert not tab.form_open
    assert tab.list.hasFocus()
    assert item_texts(tab.list) == [
        "Tue 24 Nov, 12:00–14:00, the whole station, Kurs, 1 of 1 to decide, closed by Odd Lie"
    ]
    assert counter.messages.last.text == "Closed. To be decided under Items: 1."
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert closings(counter.station.store)[0].reopened_by == "Odd Lie"
    assert "reopened by Odd Lie" in item_texts(tab.list)[0]
    assert not tab.reopen_button.isEnabled()


def test_some_desks_of_a_range_are_closed(at_station: AtStation, tab: ClosuresTab) -> None:
    tab.open_form()
    type_into("24.11.2026")
    type_into("+3")
    tab.form.reason.setText("Maling")
    tab.form.desk_boxes[at_station.counter.station.desks[1].desk_id].click()
    assert item_texts(tab.form.list) == ["Berg, Per, Tue 24 Nov 12:00, desk 2, 90 00 00 02"]
    tab.form.confirm_button.click()

    assert item_texts(tab.list) == ["Tue 24 Nov – Thu 26 Nov, desk 2, Maling, 1 of 1 to decide, closed by Odd Lie"]


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        (("", "", "", "", "Kurs"), "first", "Write the day."),
        (("soon", "", "", "", "Kurs"), "first", "This is no date."),
        (("24.11", "x", "", "", "Kurs"), "last", "This is no date."),
        (("24.11", "23.11", "", "", "Kurs"), "last", "last day"),
        (("24.11", "", "25", "26", "Kurs"), "start", "This is no time of day."),
        (("24.11", "", "9", "", "Kurs"), "ends", "Write both times"),
        (("24.11", "", "12", "9", "Kurs"), "start", "time"),
        (("22.11.2026", "", "", "", "Kurs"), "first", "have passed"),
        (("24.11", "", "", "", " "), "reason", "reason"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_stays(
    tab: ClosuresTab, typed: tuple[str, ...], field: str, sentence: str
) -> None:
    tab.open_form()
    form = tab.form
    lines = (form.first, form.last, form.start, form.ends, form.reason)
    for line, text in zip(lines, typed, strict=True):
        line.setText(text)
    form.confirm_button.click()

    wrong = getattr(form, f"{field}_field")
    assert sentence in wrong.error
    assert getattr(form, field).hasFocus()
    assert tuple(line.text() for line in lines) == typed
    assert tab.form_open


def test_esc_goes_back_and_what_was_typed_is_there_again(tab: ClosuresTab) -> None:
    tab.open_form()
    type_into("24.11")
    press(Qt.Key.Key_Escape)
    assert not tab.form_open
    tab.open_form()
    assert tab.form.first.text() == "24.11"


def test_the_phone_list_is_worked_through_by_keys(at_station: AtStation, tab: ClosuresTab) -> None:
    counter = at_station.counter
    close(counter)
    tab.list.setFocus()
    press(Qt.Key.Key_Return)
    assert tab.review.view.hasFocus()
    tab.untold.setChecked(True)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_T)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Return)

    assert [row.told_how for row in review(counter.station.store, "closing")] == [ToldHow.PHONE, None]
    assert [row.name for row in tab.review.model.rows] == ["Berg, Per"]
    berg = review(counter.station.store, "closing")[1].item_id
    counter.perform(NoteTold(berg, ToldHow.EMAIL))
    assert tab.review.empty.accessibleName() == "Everybody has been told."


def test_phone_list_and_letters_are_printed_as_one_job(at_station: AtStation, tab: ClosuresTab, qtbot: QtBot) -> None:
    counter = at_station.counter
    close(counter)
    first, second = review(counter.station.store, "closing")
    counter.perform(CancelItem(first.item_id, "station-closed", ToldHow.LETTER))
    letter = review(counter.station.store, "closing")[0].letter
    tab.review.setFocus()
    press(Qt.Key.Key_Down)
    assert [action.text for action in tab.review.offered] == ["Told", "Letter", "Print phone list and letters (1)"]
    press(Qt.Key.Key_E)
    assert counter.papers == [letter]
    press(Qt.Key.Key_P)
    printing = tab.printing
    assert printing.isVisible()
    assert printing.under() == "To ring: 1  ·  letters: 1"
    qtbot.waitUntil(printing.pages.hasFocus)
    QTest.keyClick(printing.pages, Qt.Key.Key_Escape)
    assert tab.review.view.hasFocus()

    spooler = FakeSpooler("Office")
    alone = ClosingPrint(counter.session, spooler=spooler, make_runner=InlineTaskRunner)
    qtbot.addWidget(alone)
    alone.open("closing")
    alone.print_now()
    assert [title for _, title, _ in spooler.jobs] == ["Phone list and letters"]
    assert counter.messages.last.text == "Phone list and letters have been sent to Office."
    assert paper_row(counter.station.store, letter).copies == 1
    assert [action.text for action in tab.review.offered][-1] == "Print phone list and letters (0)"
    counter.perform(NoteTold(second.item_id, ToldHow.PHONE))
    assert [action.text for action in tab.review.offered] == ["Told", "Letter"]
    alone.open("closing")
    assert alone.waits()[0] == "Everybody has been told, and every letter has been printed."
    assert alone.order() is None


def test_reopening_leaves_what_was_decided_and_can_be_taken_back(at_station: AtStation, tab: ClosuresTab) -> None:
    counter = at_station.counter
    close(counter)
    decided = review(counter.station.store, "closing")[0]
    counter.perform(LeaveItem(decided.item_id, LeaveBecause.SEEN_ELSEWHERE))
    assert tab.state(tab.model.rows[0])[0] == "1 of 2 to decide"
    tab.reopen_button.click()

    assert [row.reason for row in review(counter.station.store, "closing")] == ["seen-elsewhere", "reopened"]
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert len(closings(counter.station.store)) == 2


def test_past_closings_are_shown_when_asked_for(at_station: AtStation, tab: ClosuresTab) -> None:
    close(at_station.counter)
    at_station.counter.station.clock.advance(days=2)
    tab.read()
    assert tab.empty.isVisible()
    tab.past.setChecked(True)
    assert len(tab.model.rows) == 1


def test_a_clerk_rings_and_writes_but_closes_nothing(counter: Counter, qtbot: QtBot) -> None:
    close(counter)
    counter.session.actor = counter.station.clerk
    screen = show(counter, qtbot).screen
    screen.show_tab(screen.closures)

    assert not screen.closures.close_button.isVisible()
    assert not screen.closures.reopen_button.isVisible()
    assert screen.closures.list.isVisible()
    walk(screen)


def test_everything_has_a_name(at_station: AtStation, tab: ClosuresTab) -> None:
    close(at_station.counter)
    assert {"Closings", "Only who has to be told", "Reopen", "Who was hit"} <= {said.name for said in walk(tab)}
    tab.open_form()
    QApplication.processEvents()
    names = {said.name for said in walk(tab)}
    assert {"First day", "Last day", "From", "Until", "Reason", "Desk 2", "Appointments that are hit"} <= names


def test_times_of_day_are_read_as_people_write_them() -> None:
    texts = ("9", "9:30", "09.30", "0930", "930", "24", "00:00", " ")
    assert [read_time(text) for text in texts] == [540, 570, 570, 570, 570, 1440, 0, None]
    for text in ("25", "9:60", "24:01", "nine", "9:3", "-1"):
        with pytest.raises(NoTimeError):
            read_time(text)
