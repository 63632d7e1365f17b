"""What the clerk sees of the line to the station: calm words at the bottom, and each entry in the panel behind them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes, Touched
from desktop.domain.languages import Language
from desktop.domain.station_line import CutOff
from desktop.services.attendance import CheckIn
from desktop.services.commands import registered
from desktop.services.free_times import FreeTime
from desktop.services.looks import LookAtCase
from desktop.services.queries.sending import QUIET, Sending, Stage, sending, sent_entries
from desktop.station.link import LOCAL_FIRST
from desktop.station.messages import Synced
from desktop.station.standing import Standing
from tests.gui.line.conftest import AtWindow
from tests.support.accessibility import walk
from tests.support.fake_line import come_back, cut_off
from tests.support.station import ANH, MORNING
from ui.line import StationLine
from ui.line_words import line_words
from ui.screens.booking.outcome import tell_booked
from ui.screens.booking.work import Done
from ui.screens.line.entries import EntryRow

NOBODY_WAITS = {"hold-place", "release-place"}
"""What the station refuses without leaving an item behind."""

LONGEST = 20_000
"""Milliseconds: a test that has waited for so long has failed."""


def test_looks_and_sign_ins_are_what_is_written_here_first() -> None:
    assert set(QUIET) - NOBODY_WAITS <= {registered(command).name for command in LOCAL_FIRST}


def test_cut_off_it_says_since_when_and_what_waits_and_back_what_became_of_each(shown: AtWindow, qtbot: QtBot) -> None:
    counter = shown.counter
    height = shown.window.status.height()
    cut_off(shown.follower)
    booked = counter.book(nth=6)
    counter.perform(CheckIn(booked.appointment_id))
    counter.perform(LookAtCase(booked.case_id))
    assert shown.status == "Without the station since 08:01 · nothing has come from the others yet"
    assert shown.announcer.said == [(shown.window.status.text, False)], "it is said once, and interrupts nobody"
    assert shown.window.status.property("tone") == "warning"
    assert shown.window.status.height() == height, "nothing moves"
    assert shown.at_window.button.text() == "To be sent: 6"

    shown.at_window.button.click()
    panel = shown.panel
    walk(shown.window)
    commands = ["check-in", "issue-appointment-letter", "book-appointment", "open-case", "register-person"]
    assert shown.stages == [(command, "waiting") for command in commands]
    assert "1 are looks at cases, sign-ins and held times" in panel.received.text()
    panel.view.setCurrentIndex(panel.model.index(1))
    assert panel.sheet.texts[:2] == (
        "Checked in · \u2068Nguyễn, Thị Ánh\u2069",
        "Waits here until the station answers.",
    )
    opened = counter.opened
    panel.view.opened.emit(panel.view.current_key)
    assert [address.case_id for address in opened] == [booked.case_id]

    shown.line.refuse = {"check-in": "no-appointment"}
    shown.line.behind = 1
    counter.station.clock.advance(minutes=9)
    come_back(shown.line, shown.follower)
    assert shown.status.endswith("· sending"), "the station does not own up to all of it"
    shown.line.behind = 0
    shown.follower.sync()
    assert shown.status == "On line with the station · up to date at 08:10 · everything received"
    assert not shown.window.status.property("tone")
    assert shown.window.status.height() == height
    assert shown.stages == [("check-in", "refused"), *((command, "received") for command in commands[1:])]
    first = panel.model.rows[1]
    assert isinstance(first, EntryRow)
    assert first.entry.position == 45
    assert "as number 45, but not as it was meant:" in first.spoken
    assert panel.received.text().startswith("Everything is received: the station has")


def test_by_hand_it_works_alone_until_it_is_told_otherwise(shown: AtWindow) -> None:
    come_back(shown.line, shown.follower)
    shown.at_window.button.click()
    assert shown.panel.alone_button.text() == "Work without the station"
    shown.panel.alone_button.click()
    assert shown.follower.why_alone is CutOff.BY_HAND
    assert shown.status.startswith("Without the station since 08:01, as chosen here · what the others did after 08:01")
    assert shown.panel.alone_button.text() == "Ask the station again"
    shown.panel.alone_button.click()
    assert shown.follower.standing().why is None
    shown.at_window.panel.closed.emit()
    assert shown.window.slide_over_panel is None


def test_names_are_only_for_those_who_may_look(shown: AtWindow) -> None:
    cut_off(shown.follower)
    shown.counter.book(nth=6, protection="confidential")
    store, clerk = shown.counter.station.store, shown.counter.station.clerk
    seen = sent_entries(store, clerk, Language.ENGLISH)
    assert {(entry.name, entry.protected) for entry in seen if entry.case_id} == {("Nguyễn, Thị Ánh", True)}
    blind = sent_entries(store, replace(clerk, rights=frozenset()), Language.ENGLISH)
    assert {(entry.name, entry.case_id) for entry in blind} == {("", "")}
    assert len(blind) == len(seen)
    assert all(entry.stage is Stage.WAITING for entry in seen), "what was done before there was a station is no concern"


def test_all_is_received_only_when_the_station_counts_as_many() -> None:
    done = Sending(waiting=0, quiet=0, sent=0, refused=0, last_number=7, pushed=7)
    assert done.all_received(7)
    assert not done.all_received(6)
    assert not done.all_received(None)
    assert not replace(done, sent=1).all_received(7)


def test_a_booking_without_the_station_is_told_to_be_provisional(shown: AtWindow) -> None:
    counter = shown.counter
    cut_off(shown.follower)
    booked = counter.book(nth=6)
    time = FreeTime(counter.station.desks[0].desk_id, "1", MORNING.date(), 600, 20)
    tell_booked(counter.session, ANH, Done(booked, time))
    assert counter.messages.last.text.endswith("The time is provisional until the station has received it.")
    with counter.station.store.write() as connection:
        connection.exec_driver_sql("UPDATE appointment SET standing = 'firm'")
    tell_booked(counter.session, ANH, Done(booked, time))
    assert "provisional" not in counter.messages.last.text


def test_a_fault_and_an_old_program_say_what_to_do() -> None:
    day = MORNING.date()
    old = Standing(CutOff.OLD_PROGRAM, MORNING, MORNING, 3, update_by=day + timedelta(days=9))
    assert "before 2 Dec 2026" in line_words(old, None, day, Language.ENGLISH).more
    turned_away = line_words(replace(old, why=CutOff.TURNED_AWAY), None, day, Language.ENGLISH)
    assert turned_away.text.startswith("The station does not let this counter in: without it since")
    assert "Ask IT today" in turned_away.more
    assert "skranke station join" in turned_away.more
    again = Standing(None, MORNING, MORNING, 3)
    assert line_words(again, None, day, Language.ENGLISH).text == "On line again · 3 left to send"
    forked = line_words(again, None, day, Language.ENGLISH, forked=True)
    assert "nothing is sent" in forked.text
    assert "have IT look" in forked.more


class Ear(QObject):
    """Notes what it hears, and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, bool]] = []

    @Slot(object)
    def hear(self, changes: object) -> None:
        self.heard.append((changes, QThread.currentThread() is self.thread()))


def test_what_a_round_brings_arrives_on_the_windows_thread(shown: AtWindow, qtbot: QtBot) -> None:
    ear = Ear()
    shown.counter.session.changed.connect(ear.hear)
    line: StationLine = shown.at_window.line
    shown.counter.book(nth=6)
    shown.line.up = True
    line.begin()
    qtbot.waitUntil(lambda: bool(ear.heard), timeout=LONGEST)
    qtbot.waitUntil(lambda: sending(shown.counter.station.store).waiting == 0, timeout=LONGEST)  # type: ignore[union-attr] # it has one
    line.stop()
    assert all(on_window for _, on_window in ear.heard)
    line.synced(Synced(changes=Changes(Touched.FEES)))
    qtbot.waitUntil(lambda: (Changes(Touched.FEES), True) in ear.heard, timeout=LONGEST)
