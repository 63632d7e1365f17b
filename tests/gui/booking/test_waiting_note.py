"""Who found no time in time is put on the waiting list from the booking panel, with what they wish."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from desktop.domain.calendar_words import PartOfDay
from desktop.services.queries.waiting_list import waiting_list
from desktop.storage.models import Slot
from tests.gui.booking.conftest import Counter, press_link
from tests.support.accessibility import walk

LATER = date(2026, 12, 7)


@pytest.fixture
def noted(counter: Counter) -> Counter:
    """A counter at which no time was free in time, and that is noted."""
    with counter.station.store.write() as connection:
        connection.execute(delete(Slot).where(Slot.day < LATER))
    counter.open_when(expires="4.1.2027")
    assert counter.panel.when.waiting.text == "", "nothing before there is a case"
    press_link(counter.panel, "Note that no time was free")
    return counter


def test_they_are_noted_with_their_wishes_and_taken_off_again(noted: Counter) -> None:
    when = noted.panel.when
    when.mornings.setChecked(True)
    press_link(noted.panel, "Note on the waiting list")

    (row,) = waiting_list(noted.station.store)
    assert (row.name, row.part, row.deadline) == ("Nguyễn, Thị Ánh", PartOfDay.MORNING, date(2026, 12, 4))
    assert when.waiting.text == "On the waiting list since 23 Nov 2026 08:00, noted by Kari Berg."
    assert not when.waiting.has_action
    walk(noted.panel)
    offer = noted.messages.last.offer
    assert offer is not None
    offer.run()
    assert waiting_list(noted.station.store) == ()
    assert when.waiting.has_action


def test_a_panel_that_begins_anew_offers_nothing(noted: Counter, qtbot: QtBot) -> None:
    when = noted.panel.when
    assert when.waiting.has_action
    when.choose_current()
    qtbot.waitUntil(lambda: len(noted.booked) == 1)

    assert when.waiting.text == ""
