"""The line "Book beside": for those who may, where it is allowed and there is room."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.commands import perform
from tests.gui.calendar.driver import book_first, show
from tests.gui.calendar.test_calendar_deeds import NINE, menu_of, open_menu, pick, pops_up
from tests.support.messages import RecordingMessages
from tests.support.station import MONDAY, TestStation
from ui.session import BookingStart, Session
from ui.tasks import InlineTaskRunner

LINE = "Book beside …"


@pops_up
@pytest.mark.parametrize(("leads", "extra", "there"), [(True, 1, True), (False, 1, False), (True, 0, False)])
def test_it_is_there_for_the_right_and_the_setting_only(
    station: TestStation, messages: RecordingMessages, qtbot: QtBot, *, leads: bool, extra: int, there: bool
) -> None:
    book_first(station)
    perform(station.store, station.leader, SetCalendarRules(Rules(extra_seats=extra)))
    actor = station.leader if leads else station.clerk
    session = Session(station.store, actor, Language.ENGLISH, InlineTaskRunner(), messages)
    calendar = show(qtbot, session, messages)
    session.setParent(calendar.screen)
    calendar.choose("1", NINE)

    assert (LINE in menu_of(calendar)) is there
    if there:
        pick(open_menu(), LINE)
        desk = station.desks[0].desk_id
        assert calendar.heard.wanted == [BookingStart(desk_id=desk, day=MONDAY, start=NINE, beside=True)]
    else:
        open_menu().close()
