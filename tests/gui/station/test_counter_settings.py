"""At which desk this PC stands, and from when on somebody is late."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.domain.queue import DayTerms
from desktop.services.day_rules import own_day_terms
from tests.gui.station.conftest import AtStation, at_station, counter, show
from tests.support.accessibility import walk
from tests.support.counter import Counter

__all__ = ["at_station", "counter"]


def test_this_pc_is_the_desk_that_was_chosen_whoever_signs_in(at_station: AtStation) -> None:
    counter, screen = at_station.counter, at_station.screen
    screen.show_tab(screen.profile)
    settings = screen.profile.counter
    assert settings.desk.currentText() == "No desk of its own"
    at = settings.desk.findText("Desk 2")
    settings.desk.setCurrentIndex(at)
    settings.desk.activated.emit(at)
    two = counter.station.desks[1].desk_id
    assert counter.session.actor.desk_id == two
    assert counter.station.store.device.desk_id == two
    assert counter.messages.last.text == "This PC: Desk 2."
    at_station.settle()
    assert settings.desk.currentText() == "Desk 2"
    assert {"This PC is", "Late after", "Propose as no-show after"} <= {said.name for said in walk(settings)}


def test_the_minutes_of_the_day_are_set_and_taken_back(at_station: AtStation) -> None:
    counter, screen = at_station.counter, at_station.screen
    screen.show_tab(screen.profile)
    settings = screen.profile.counter
    settings.late.setValue(10)
    settings.absent.setValue(5)
    settings.save.click()
    assert settings.absent_field.error.startswith("Nobody can be proposed as a no-show before they are late.")
    assert (settings.late.value(), settings.absent.value()) == (10, 5), "nothing typed is lost"
    settings.absent.setValue(30)
    settings.save.click()
    assert own_day_terms(counter.station.store) == DayTerms(10, 30)
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert own_day_terms(counter.station.store) == DayTerms()
    at_station.settle()
    at_station.qtbot.waitUntil(lambda: settings.late.value() == DayTerms().late_after)


def test_a_clerk_chooses_the_desk_and_not_the_minutes(counter: Counter, qtbot: QtBot) -> None:
    counter.session.actor = counter.station.clerk
    screen = show(counter, qtbot).screen
    screen.show_tab(screen.profile)
    settings = screen.profile.counter
    assert settings.desk.isEnabled()
    assert not settings.late.isEnabled()
    assert not settings.save.isVisible()
