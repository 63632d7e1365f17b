"""The section "Post and phone": who is to be told, and how that is settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.cases import AddressProtection
from desktop.domain.mail import Attempt, Letter, MailServer, Sending
from desktop.domain.rights import Right
from desktop.services.commands import perform
from desktop.services.mail_sending import send_due
from desktop.services.mail_server import SetMailServer
from desktop.services.queries.notices import to_be_told
from tests.gui.items.closing import open_sections, press, press_with_control
from tests.support.accessibility import walk
from tests.support.counter import Counter
from ui.screens.items.to_tell import NoticeCallPanel, ToTell


class LosesTheLine:
    """A transport on which nobody ever knows."""

    def send(self, server: MailServer, letter: Letter) -> Attempt:
        del server, letter
        return Attempt(Sending.PERHAPS, "line-lost")


def switch_on(counter: Counter) -> None:
    administrator = replace(counter.station.leader, rights=frozenset(Right))
    perform(counter.station.store, administrator, SetMailServer(True, "localhost", 587, "", "a@example.org"))


def shown(section: ToTell) -> list[list[str]]:
    return [[cell.text.strip("\u2068\u2069") for cell in section.cells(row)] for row in section.model.rows]


def test_a_letter_that_was_posted_settles_it_and_that_is_taken_back(counter: Counter, qtbot: QtBot) -> None:
    counter.book(nth=6)
    section = ToTell(counter.session)
    _screen = open_sections(counter, qtbot, section)

    ((name, what, why, phone, call, letter),) = shown(section)
    assert (name, what, why) == ("Nguyễn, Thị Ánh", "booked: Mon 23 Nov 10:00", "e-mail is switched off")
    assert (phone, call) == ("91 23 45 67", "not called")
    press(Qt.Key.Key_Down, Qt.Key.Key_E)
    assert counter.papers == [letter]

    press(Qt.Key.Key_P)
    qtbot.waitUntil(section.empty.isVisible)
    assert section.empty.accessibleName() == "Nobody waits to be told by post or phone."
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    qtbot.waitUntil(section.view.isVisible)
    assert counter.journal("settle-notice") == counter.journal("reopen-notice") != []


def test_a_call_is_noted_and_one_that_reaches_somebody_settles_it(counter: Counter, qtbot: QtBot) -> None:
    counter.book(nth=6)
    section = ToTell(counter.session)
    screen = open_sections(counter, qtbot, section)
    press(Qt.Key.Key_Down, Qt.Key.Key_C)
    assert isinstance(section.slot.panel, NoticeCallPanel)
    walk(screen)

    press(Qt.Key.Key_2)
    focus = QApplication.focusWidget()
    assert focus is section.slot.panel.note
    press_with_control(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(section)[0][4].startswith("no answer · 23 Nov 2026 08:00 · Kari Berg"))
    press(Qt.Key.Key_C, Qt.Key.Key_1)
    press_with_control(Qt.Key.Key_Return)

    qtbot.waitUntil(section.empty.isVisible)
    assert len(counter.journal("note-notice-call")) == 2


def test_what_may_not_have_arrived_is_settled_or_sent_again(counter: Counter, qtbot: QtBot) -> None:
    switch_on(counter)
    counter.book(nth=6)
    for minutes in (3, 5):
        counter.station.clock.advance(minutes=minutes)
        send_due(counter.station.store, LosesTheLine(), lambda: 0.5)
    section = ToTell(counter.session)
    _screen = open_sections(counter, qtbot, section)

    assert shown(section)[0][2] == "perhaps sent"
    press(Qt.Key.Key_Down)
    assert [action.keys for action in section.offered] == ["A", "C", "E", "P", "T", "M"]
    press(Qt.Key.Key_M)
    qtbot.waitUntil(lambda: shown(section)[0][2] == "perhaps sent, tried once more")
    press(Qt.Key.Key_A)

    qtbot.waitUntil(section.empty.isVisible)
    counter.station.clock.advance(seconds=timedelta(hours=1).total_seconds())
    assert send_due(counter.station.store, LosesTheLine(), lambda: 0.5).tried == 0


def test_the_wish_of_a_protected_person_is_noted_before_anything_is_sent(counter: Counter, qtbot: QtBot) -> None:
    switch_on(counter)
    counter.book(nth=6, protection=AddressProtection.CONFIDENTIAL)
    section = ToTell(counter.session)
    _screen = open_sections(counter, qtbot, section)
    press(Qt.Key.Key_Down)
    assert [action.keys for action in section.offered] == ["C", "E", "P", "T", "W"]

    press(Qt.Key.Key_W)
    qtbot.waitUntil(lambda: [action.keys for action in section.offered][-1] == "M")
    assert shown(section)[0][2] == "wants e-mail, not sent yet"
    press(Qt.Key.Key_M)

    qtbot.waitUntil(section.empty.isVisible)
    assert to_be_told(counter.station.store) == ()
