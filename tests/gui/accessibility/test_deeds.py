"""What a screen reader or a voice does to a thing: it is as good as a click."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from ui.models.rows import RowModel
from ui.screens.calendar.bar import CalendarBar
from ui.screens.calendar.span import Span
from ui.theme.icons import Icon
from ui.widgets.rail import Rail
from ui.widgets.row_delegate import Column, RowDelegate
from ui.widgets.row_list import RowList


def test_a_place_of_the_rail_that_is_checked_from_outside_is_opened(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    for key, icon in (("today", Icon.TODAY), ("calendar", Icon.CALENDAR)):
        rail.add(key, icon, key)
    chosen: list[object] = []
    rail.chosen.connect(chosen.append)

    rail.button("calendar").toggle()
    qtbot.waitUntil(lambda: chosen == ["calendar"], timeout=5_000)
    rail.mark("today")
    rail.button("calendar").click()

    assert chosen == ["calendar", "calendar"], "once each, and not for what the program marks itself"


def test_a_view_of_the_calendar_that_is_checked_from_outside_is_shown(qtbot: QtBot) -> None:
    bar = CalendarBar()
    qtbot.addWidget(bar)
    bar.show_span(Span.DAY, date(2026, 11, 23), Language.ENGLISH)
    shown: list[object] = []
    bar.span_chosen.connect(shown.append)

    week = bar._spans.button(list(Span).index(Span.WEEK))
    week.toggle()

    qtbot.waitUntil(lambda: shown == [Span.WEEK], timeout=5_000)


@pytest.mark.parametrize("at", [0, 2])
def test_a_line_that_is_selected_from_outside_becomes_the_chosen_one(qtbot: QtBot, at: int) -> None:
    model: RowModel[str] = RowModel(str, str)
    lines = RowList("Lines", RowDelegate((Column(share=1),)))
    qtbot.addWidget(lines)
    lines.setModel(model)
    model.set_rows(["a", "b", "c"])
    lines.setCurrentIndex(model.index(1))
    told: list[object] = []
    lines.current_changed.connect(told.append)

    lines.selectionModel().select(model.index(at), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    assert lines.current_key == "abc"[at]
    assert told == ["abc"[at]]
    assert lines.verticalScrollBar().accessibleName() == "Lines"
