"""A family whose applications were sent in the portal: the counter books with a reason, as it does for one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update

from desktop.domain.cases import Channel
from desktop.domain.languages import Language
from desktop.services.appointments import BookAppointment
from desktop.services.booking_rules import Overrule
from desktop.services.commands import from_json, perform
from desktop.services.families import LinkFamily
from desktop.services.staff import founder
from desktop.services.stations import KnowStations, OtherStation
from desktop.storage.models import Case, JournalEntry, JournalPayload
from tests.gui.case_page.changing import Desk
from tests.support.accessibility import walk
from tests.support.cases import open_case
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, TestStation
from ui.messages import Level


@pytest.fixture
def desk(station: TestStation, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Desk]:
    """A page that shows nothing yet."""
    made = Desk(station, messages, qtbot)
    yield made
    made.close()


def linked(desk: Desk, *channels: Channel, postcode: str = "0155") -> list[str]:
    """Open the cases of one family; the last of them lives at a postcode."""
    ids = []
    for number, channel in enumerate(channels):
        home = postcode if number == len(channels) - 1 else "0155"
        person = replace(ANH, given_names=f"Number {number}", duf="", postcode=home)
        ids.append(open_case(desk.station, person, channel=channel, fee=None))
    perform(desk.station.store, desk.station.clerk, LinkFamily("f", tuple(ids)))
    return ids


def give(desk: Desk, reason: str) -> None:
    """Choose why the counter books, as with the mouse."""
    combo = desk.family.booking.gate.reason
    at = combo.findData(reason)
    assert at >= 0
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def kept(desk: Desk) -> dict[str, BookAppointment]:
    """Return the bookings as the journal keeps them, by case."""
    with desk.station.store.read() as connection:
        bodies = connection.execute(
            select(JournalPayload.body)
            .join(JournalEntry, JournalEntry.id == JournalPayload.entry_id)
            .where(JournalEntry.command == "book-appointment")
        ).scalars()
        found = [from_json("book-appointment", body) for body in bodies]
    return {each.case_id: each for each in found if isinstance(each, BookAppointment)}


def test_a_family_on_paper_is_asked_for_nothing(desk: Desk) -> None:
    ids = linked(desk, Channel.PAPER, Channel.PAPER)
    desk.open(ids[0], "family")
    booking = desk.family.booking
    assert booking.gate.isHidden()
    assert booking.button.isVisible()


def test_who_could_book_alone_is_booked_with_a_reason_that_the_journal_keeps(desk: Desk) -> None:
    ids = linked(desk, Channel.ELECTRONIC, Channel.ELECTRONIC, Channel.PAPER)
    desk.open(ids[0], "family")
    booking = desk.family.booking
    assert "(R3)" in booking.gate.notice.text
    assert "Number 0" in booking.gate.notice.text
    assert "Number 2" not in booking.gate.notice.text, "that one is on paper"
    assert not booking.button.isVisible()
    give(desk, "R4")
    assert booking.gate.notice.isHidden()
    desk.click(booking.button)
    desk.press(Qt.Key.Key_Return)
    bookings = kept(desk)
    assert [bookings[case_id].manual_reason for case_id in ids] == ["R4", "R4", "R5"]
    assert desk.messages.last.level is Level.SUCCESS
    assert booking.gate.isHidden()


def test_a_reason_that_holds_for_all_is_chosen_already(desk: Desk) -> None:
    ids = linked(desk, Channel.ELECTRONIC, Channel.ELECTRONIC)
    with desk.station.store.write() as connection:
        connection.execute(update(Case).where(Case.id.in_(ids)).values(other_facts={"booking_button": False}))
    desk.open(ids[0], "family")
    gate = desk.family.booking.gate
    assert gate.is_open
    assert gate.reason.isVisible()
    assert gate.grounds.reason == "R11"
    desk.click(desk.family.booking.button)
    desk.press(Qt.Key.Key_Return)
    assert {each.manual_reason for each in kept(desk).values()} == {"R11"}


def test_taking_the_reason_back_takes_the_proposals_away(desk: Desk) -> None:
    ids = linked(desk, Channel.ELECTRONIC, Channel.ELECTRONIC)
    desk.open(ids[0], "family")
    give(desk, "R4")
    desk.click(desk.family.booking.button)
    assert desk.family.booking.proposals
    give(desk, "")
    assert desk.family.booking.proposals == ()
    assert not desk.family.booking.button.isVisible()
    assert kept(desk) == {}


def test_another_family_begins_without_a_reason(desk: Desk) -> None:
    first = linked(desk, Channel.ELECTRONIC, Channel.ELECTRONIC)
    desk.open(first[0], "family")
    give(desk, "R4")
    other = open_case(desk.station, replace(ANH, given_names="Alone", duf=""), fee=None)
    desk.open(other, "family")
    desk.open(first[0], "family")
    assert desk.family.booking.gate.grounds.reason == ""


def test_a_leader_books_all_the_same_and_says_why(desk: Desk) -> None:
    north = OtherStation("north", "Nordvik politistasjon", postcodes=("9000-9299",))
    perform(desk.station.store, founder(desk.station.ids.new()), KnowStations((north,)))
    ids = linked(desk, Channel.PAPER, Channel.PAPER, postcode="9010")
    desk.open(ids[0], "family")
    gate = desk.family.booking.gate
    assert "Number 1" in gate.notice.text
    assert "Nordvik politistasjon" in gate.notice.text
    assert gate.overrule.isVisible(), "a leader may approve it on the spot"
    desk.session.actor = desk.station.leader
    desk.family.fill(desk.stored(ids[0]))
    assert gate.overrule.isVisible()
    gate.overrule.setFocus()
    QTest.keyClicks(gate.overrule, "One household.")
    assert gate.overrule.text() == "One household."
    desk.click(desk.family.booking.button)
    desk.press(Qt.Key.Key_Return)
    bookings = kept(desk)
    assert bookings[ids[0]].overrule is None
    assert bookings[ids[1]].overrule == Overrule("One household.", ("R15",))


def test_a_screen_reader_finds_the_reason_in_every_language(desk: Desk) -> None:
    ids = linked(desk, Channel.ELECTRONIC, Channel.ELECTRONIC)
    desk.open(ids[0], "family")
    give(desk, "R25")
    for language in Language:
        desk.session.language = language
        QApplication.sendEvent(desk.screen, QEvent(QEvent.Type.LanguageChange))
        assert walk(desk.family)
        assert desk.family.booking.gate.grounds.reason == "R25"
