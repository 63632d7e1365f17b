"""The station's rules for places are set on screen, within their bounds, and taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.services.calendar_rules import Rules, own_calendar_rules
from tests.gui.station.conftest import AtStation, at_station, counter, show
from tests.support.accessibility import walk
from tests.support.counter import Counter

__all__ = ["at_station", "counter"]


def test_the_rules_are_set_by_keys_and_taken_back(at_station: AtStation) -> None:
    counter, screen = at_station.counter, at_station.screen
    screen.show_tab(screen.profile)
    rules = screen.profile.places
    assert own_calendar_rules(counter.station.store) == Rules(0, 0, 15)
    assert rules.numbers["extra_seats"].text() == "0: off"
    assert not rules.set_button.isEnabled()
    for name, text in (("cancelled_wait", "30"), ("extra_seats", "1")):
        number = rules.numbers[name]
        number.setFocus()
        number.selectAll()
        QTest.keyClicks(number, text)
    QTest.keyClick(rules.numbers["extra_seats"], Qt.Key.Key_Return)
    assert own_calendar_rules(counter.station.store) == Rules(30, 1, 15)
    assert counter.messages.last.text == "The rules for places are set."
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert own_calendar_rules(counter.station.store) == Rules(0, 0, 15)
    at_station.settle()
    at_station.qtbot.waitUntil(lambda: rules.numbers["cancelled_wait"].value() == 0)
    assert "A cancelled place waits, minutes" in {said.name for said in walk(rules)}


def test_a_clerk_sees_the_rules_and_sets_none(counter: Counter, qtbot: QtBot) -> None:
    counter.session.actor = counter.station.clerk
    screen = show(counter, qtbot).screen
    screen.show_tab(screen.profile)
    assert not screen.profile.places.set_button.isVisible()
    assert not screen.profile.places.numbers["extra_seats"].isEnabled()
