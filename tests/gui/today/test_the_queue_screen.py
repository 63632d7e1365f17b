"""The queue of today by keys: numbers, the next one, drop-ins, handing over, who did not come, the end of the day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.appointments import State
from desktop.domain.left_open import LeftOpen
from desktop.domain.rights import Right
from desktop.services.attendance import CallToDesk, CheckIn
from desktop.services.hand_overs import HandOverTo
from desktop.services.papers import paper
from desktop.services.queries.day import appointments_of_day
from desktop.services.queries.queue import WalkInRow, queue_of_day
from desktop.services.walk_ins import NoteWalkIn
from tests.support.accessibility import walk
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from tests.support.station import MONDAY
from ui.messages import Level
from ui.models.day import PersonLine, WalkInLine, key_of
from ui.screens.items.ask import AskPanel
from ui.screens.today.asks import HandOverPanel, WalkInPanel, WhosePanel
from ui.screens.today.screen import TodayScreen


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


def show(qtbot: QtBot, counter: Counter) -> TodayScreen:
    screen = TodayScreen(counter.session)
    qtbot.addWidget(screen)
    screen.resize(1000, 700)
    screen.show()
    screen.activateWindow()
    screen.setFocus()
    qtbot.waitUntil(screen.hasFocus)
    return screen


def press(qtbot: QtBot, screen: TodayScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.view, key)
        qtbot.waitUntil(lambda: screen.dirty is None)


def states(counter: Counter) -> dict[str, State]:
    return {row.appointment_id: row.state for row in appointments_of_day(counter.station.store, MONDAY)}


def drop_ins(counter: Counter) -> tuple[WalkInRow, ...]:
    return queue_of_day(counter.station.store, MONDAY).walk_ins


def asked(screen: TodayScreen) -> AskPanel | None:
    return screen.deeds.slot.panel


def drop_in(counter: Counter) -> str:
    walk_in_id = counter.station.ids.new()
    counter.perform(NoteWalkIn(walk_in_id, "missing-documents"))
    return walk_in_id


def spoken(screen: TodayScreen) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(screen.model.index(at).data(role)) for at in range(screen.model.rowCount())]


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_one_key_notes_a_drop_in_and_tells_the_number(qtbot: QtBot, counter: Counter) -> None:
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_W)
    panel = asked(screen)
    assert isinstance(panel, WalkInPanel)
    walk(screen)
    assert panel.whose.isHidden(), "nobody is at hand"

    panel.confirm_button.click()
    assert panel.errand_field.error == "Choose what they came about."
    panel.errand.set_code("missing-documents")
    QTest.keyClicks(panel.note, "to papirer")
    QTest.keyClick(panel.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.dirty is None)

    assert [(row.number, row.service, row.note) for row in drop_ins(counter)] == [
        (1, "missing-documents", "to papirer")
    ]
    assert counter.messages.texts(Level.SUCCESS) == ["Noted as number 1."]
    assert spoken(screen) == [
        "Waiting, 1",
        "08:00, number 1, arrived, 0 min, drop-in, Hand in missing documents · to papirer, fits now",
    ]
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert drop_ins(counter) == ()


def test_the_next_one_is_called_by_one_key_and_booked_goes_before_drop_in(qtbot: QtBot, counter: Counter) -> None:
    first, second = counter.book(), counter.book("Olsen", "Eva", nth=2)
    drop_in(counter)
    counter.perform(CheckIn(second.appointment_id))
    counter.perform(CheckIn(first.appointment_id))
    screen = show(qtbot, counter)
    waiting = [key_of(line) for line in screen.model.rows if isinstance(line, PersonLine | WalkInLine)]
    assert waiting[:2] == [first.appointment_id, second.appointment_id]
    assert isinstance(screen.model.rows[3], WalkInLine)
    assert plain(screen.bar.who) == "3  Nguyễn, Thị Ánh  ·  booked 09:00"

    press(qtbot, screen, Qt.Key.Key_X)
    assert states(counter)[first.appointment_id] is State.IN_SERVICE
    press(qtbot, screen, Qt.Key.Key_X)
    assert states(counter)[second.appointment_id] is State.ARRIVED
    assert counter.messages.texts(Level.INFO) == [
        "Number 3 is still at desk 1. Press D when they are done, or H to hand over."
    ]
    assert screen.view.go_to(first.appointment_id)
    press(qtbot, screen, Qt.Key.Key_D, Qt.Key.Key_X)
    assert states(counter)[second.appointment_id] is State.IN_SERVICE
    assert screen.view.go_to(second.appointment_id)
    press(qtbot, screen, Qt.Key.Key_D, Qt.Key.Key_X)
    assert drop_ins(counter)[0].state is State.IN_SERVICE
    assert "Number 1 is called to desk 1." in counter.messages.texts(Level.SUCCESS)


def test_a_drop_in_waits_where_there_is_no_room_before_the_next_appointment(qtbot: QtBot, counter: Counter) -> None:
    counter.book()
    drop_in(counter)
    counter.station.clock.advance(minutes=50)
    screen = show(qtbot, counter)
    assert screen.bar.who == "A drop-in waits, no room before 09:00"
    assert not screen.bar.next_button.isEnabled()
    assert spoken(screen)[1].endswith("no room before 09:00")


def test_who_comes_late_is_told_with_the_place_they_have(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    counter.station.clock.advance(minutes=72)
    counter.perform(CheckIn(booked.appointment_id))
    screen = show(qtbot, counter)
    assert spoken(screen)[1].endswith("Desk 1, came 12 min late")
    assert plain(screen.bar.who) == "1  Nguyễn, Thị Ánh  ·  booked 09:00, came late: has the place of 09:12"


def test_who_did_not_come_is_proposed_and_noted_in_one_go_that_is_taken_back(qtbot: QtBot, counter: Counter) -> None:
    first, second = counter.book(), counter.book("Olsen", "Eva", nth=1)
    screen = show(qtbot, counter)
    assert screen.proposal.text == ""
    counter.station.clock.advance(minutes=110)
    screen._tick()
    assert screen.proposal.text == "2 have not come: mark as no-show?"
    assert set(states(counter).values()) == {State.BOOKED}, "nobody is noted by itself"

    screen.proposal.each_button.click()
    assert screen.current_row is not None
    assert screen.current_row.appointment_id == first.appointment_id
    press(qtbot, screen, Qt.Key.Key_P)
    assert set(states(counter).values()) == {State.NO_SHOW}
    assert screen.proposal.text == ""
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert states(counter) == {first.appointment_id: State.BOOKED, second.appointment_id: State.BOOKED}


def test_handing_over_asks_to_whom_and_why_and_keeps_what_was_typed(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    counter.perform(CheckIn(booked.appointment_id))
    counter.perform(CallToDesk(booked.appointment_id, counter.station.desks[0].desk_id))
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_Down, Qt.Key.Key_H)
    panel = asked(screen)
    assert isinstance(panel, HandOverPanel)
    walk(screen)
    panel.confirm_button.click()
    assert panel.to.error == "Choose who goes on."
    QTest.keyClick(panel.to.answer("2"), Qt.Key.Key_2)
    panel.confirm_button.click()
    assert panel.reason_field.error == "Write why, in a word."
    QTest.keyClicks(panel.reason, "tolk")
    QTest.keyClick(panel.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.dirty is None)

    assert states(counter)[booked.appointment_id] is State.ARRIVED
    assert spoken(screen)[1].endswith("Desk 2, from desk 1: tolk")
    assert screen.bar.who == "Nobody waits for desk 1"
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert states(counter)[booked.appointment_id] is State.IN_SERVICE


def test_what_another_desk_hands_over_comes_next_here(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    counter.perform(CheckIn(booked.appointment_id))
    one, two = counter.station.desks
    counter.perform(CallToDesk(booked.appointment_id, two.desk_id))
    counter.perform(HandOverTo(counter.station.ids.new(), "gebyr", one.desk_id, booked.appointment_id))
    screen = show(qtbot, counter)
    assert plain(screen.bar.who) == "1  Nguyễn, Thị Ánh  ·  handed over from desk 2"


def test_a_drop_in_is_attached_to_the_person_at_hand(qtbot: QtBot, counter: Counter) -> None:
    case_id = counter.book().case_id
    walk_in_id = drop_in(counter)
    screen = show(qtbot, counter)
    assert screen.view.go_to(walk_in_id)
    press(qtbot, screen, Qt.Key.Key_B)
    assert asked(screen) is None
    assert counter.messages.texts(Level.INFO) == [
        "Find the person with Ctrl+K first; then press B on the line of the drop-in."
    ]
    counter.session.case_selected.emit(case_id)
    press(qtbot, screen, Qt.Key.Key_B)
    panel = asked(screen)
    assert isinstance(panel, WhosePanel)
    panel.confirm_button.click()
    assert drop_ins(counter)[0].case_id == case_id
    assert plain(counter.messages.last.text) == "Number 1 is Nguyễn, Thị Ánh."


def test_calling_again_is_for_those_at_a_desk(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    counter.perform(CheckIn(booked.appointment_id))
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_Down, Qt.Key.Key_R)
    assert counter.journal("call-again") == []
    press(qtbot, screen, Qt.Key.Key_C, Qt.Key.Key_R)
    assert counter.journal("call-again") == [booked.case_id]
    assert counter.messages.last.text == "Number 1 is called again."


def test_a_drop_in_s_menu_offers_what_is_legal_and_does_it(qtbot: QtBot, counter: Counter) -> None:
    walk_in_id = drop_in(counter)
    screen = show(qtbot, counter)
    assert screen.view.go_to(walk_in_id)
    menu = screen.menu()
    assert menu is not None
    texts = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert texts == ["Call to desk", "Mark as left", "Take off the queue", "Whose errand"]
    menu.triggered.emit(menu.actions()[2])
    menu.close()
    assert drop_ins(counter) == ()


def test_the_end_of_the_day_lists_what_is_left_and_acts_on_it(qtbot: QtBot, counter: Counter) -> None:
    booked = counter.book()
    walk_in_id = drop_in(counter)
    counter.station.clock.advance(hours=7)
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_E)
    assert screen.at_end
    rows = [plain(screen.end.speak(row)) for row in screen.end.model.rows]
    assert rows[:2] == [
        "waits, 1  drop-in, 08:00, Serve, or mark as left.",
        "not marked, Nguyễn, Thị Ánh, 09:00, Mark as no-show, or check in.",
    ]
    assert rows[-1].startswith("letter, Nguyễn, Thị Ánh  ·  ")
    walk(screen)
    assert screen.end.view.go_to(f"not-marked:{booked.appointment_id}")
    QTest.keyClick(screen.end.view, Qt.Key.Key_N)
    assert screen.end.view.go_to(f"waiting:{walk_in_id}")
    QTest.keyClick(screen.end.view, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: screen.dirty is None)
    assert states(counter) == {booked.appointment_id: State.NO_SHOW}
    assert drop_ins(counter)[0].state is State.LEFT
    assert screen.end.view.go_to(f"letter:{booked.letter}")
    QTest.keyClick(screen.end.view, Qt.Key.Key_P)
    assert counter.papers == [booked.letter]
    screen.end.report.click()
    report = paper(counter.station.store, counter.papers[1])
    assert [matter.kind for matter in report.open] == [LeftOpen.LETTER]
    assert booked.letter in str(report)
    QTest.keyClick(screen.end.view, Qt.Key.Key_Escape)
    assert not screen.at_end


def test_who_does_not_receive_people_is_offered_none_of_it(qtbot: QtBot, counter: Counter) -> None:
    counter.book()
    counter.session.actor = replace(counter.session.actor, rights=frozenset({Right.LOOK}))
    counter.station.clock.advance(minutes=90)
    screen = show(qtbot, counter)
    press(qtbot, screen, Qt.Key.Key_W, Qt.Key.Key_X, Qt.Key.Key_P)
    assert asked(screen) is None
    assert screen.proposal.text == ""
    assert not screen.bar.next_button.isVisible()
    assert set(states(counter).values()) == {State.BOOKED}


@pytest.mark.parametrize("width", [1200, 700, 460])
def test_the_queue_is_painted_at_every_width(qtbot: QtBot, counter: Counter, width: int) -> None:
    walk_in_id = drop_in(counter)
    screen = show(qtbot, counter)
    screen.resize(width, 600)
    screen.view.go_to(walk_in_id)
    picture = screen.grab().toImage()
    assert picture.width() == width
    # A click where the line is painted reaches it: nothing lies over the list.
    middle = screen.view.visualRect(screen.view.currentIndex()).center()
    assert screen.childAt(screen.view.viewport().mapTo(screen, QPoint(middle))) is screen.view.viewport()
