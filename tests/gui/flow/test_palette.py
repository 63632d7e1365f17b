"""The palette and the list of keys, in the window, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.appointments import State
from tests.gui.flow.conftest import CTRL, SHIFT, Hands, focused
from tests.support.accessibility import item_texts
from ui.actions.action import Place, place_word
from ui.actions.key_list import KeyRow
from ui.actions.keymap import keymap
from ui.actions.palette import Palette
from ui.widgets.row_delegate import GroupHeading

Key = Qt.Key


def open_palette(hands: Hands, typed: str = "") -> Palette:
    """Open the palette and type words."""
    hands.press(Key.Key_P, held=CTRL | SHIFT)
    palette = hands.desk.actions.palette
    assert palette.isVisible()
    assert focused() is palette.edit
    hands.own(typed)
    return palette


def test_what_can_be_done_is_found_by_words_and_done(hands: Hands) -> None:
    view = hands.desk.today.view
    palette = open_palette(hands)
    texts = [row.text for row in palette.model.rows]
    assert texts[0] == "Call next"  # of the part where the keyboard is; nobody is chosen, so no step is offered
    assert "Check in" not in texts
    assert {"Lock", "Go to Calendar", "Search", "Show and change the keys"} <= set(texts)
    assert "Call next, X, Today" in item_texts(palette.list)
    hands.press(Key.Key_Escape)
    assert not palette.isVisible()
    assert focused() is view

    palette = open_palette(hands, "in check")
    current = palette.current
    assert current is not None
    assert (current.code, current.keys, current.why_not) == ("today.check-in", "A", "Choose a person first.")
    hands.press(Key.Key_Return)
    assert palette.isVisible()
    assert palette.foot == "Choose a person first."
    hands.press(Key.Key_Escape, Key.Key_Down)

    open_palette(hands, "check in")
    hands.press(Key.Key_Return)
    hands.driver.wait_for("not checked in", lambda: hands.page().appointments[-1].state is State.ARRIVED)
    assert focused() is view

    palette = open_palette(hands)
    assert palette.model.rows[0].text == "Call to desk"  # the next step of whom was just checked in
    undo = next(row for row in palette.model.rows if row.code == "everywhere.undo")
    assert undo.text.startswith("Undo: ")
    assert "checked in" in undo.text
    hands.own("calendar")
    hands.press(Key.Key_Return)
    assert hands.app.window.current_screen == "calendar"
    assert hands.desk.calendar.isAncestorOf(focused())
    palette = open_palette(hands)
    assert palette.model.rows[0].code == "everywhere.calendar"  # done last, so it is first
    hands.app.window.search.take_focus()  # going on elsewhere closes it
    assert not palette.isVisible()
    hands.desk.calendar.setFocus()

    # Shortened, lengthened, covered: it stays in the middle, and is gone behind the lock.
    open_palette(hands, "lock")
    hands.press(Key.Key_Return)
    assert hands.app.window.covered
    QApplication.sendEvent(hands.app.window, QKeyEvent(QEvent.Type.KeyPress, Key.Key_P, CTRL | SHIFT))
    assert not palette.isVisible()


def test_keys_are_listed_from_where_the_keyboard_is_and_changed(hands: Hands, qapp: QApplication) -> None:
    desk = hands.desk
    hands.press(Key.Key_Down)
    hands.press(Key.Key_F1, held=CTRL)
    listed = desk.actions.key_list
    assert listed is not None
    headings = [line.text for line in listed.shown if isinstance(line, GroupHeading)]
    assert headings[:2] == [place_word(Place.TODAY), place_word(Place.EVERYWHERE)]
    assert len(headings) == len(set(headings))
    assert focused() is listed.edit

    hands.own("check in")
    assert next(line.action.code for line in listed.shown if isinstance(line, KeyRow)) == "today.check-in"
    hands.press(Key.Key_Return)
    assert focused() is listed.catcher.ear
    hands.press(Key.Key_C)
    assert listed.catcher.said == "C is already the key of “Call to desk” (Today), so “Check in” cannot have it."
    hands.press(Key.Key_Insert)
    assert listed.catcher.said == "This key belongs to screen readers. Choose another."
    hands.press(Key.Key_B, held=CTRL)
    assert listed.catcher.said == "Here it must be one letter, figure or sign alone."
    hands.press(Key.Key_Y)
    assert keymap().keys("today.check-in") == ("Y",)
    assert hands.app.settings.value("keys/today.check-in") == "Y"
    assert focused() is listed.list
    hands.press(Key.Key_Escape)
    assert focused() is desk.today.view
    assert desk.today.hints.text.startswith("<b>Y</b>")
    hands.press(Key.Key_A)
    assert hands.page().appointments[-1].state is State.BOOKED
    hands.press(Key.Key_Y)
    hands.driver.wait_for("not checked in", lambda: hands.page().appointments[-1].state is State.ARRIVED)

    hands.press(Key.Key_F1, held=CTRL)
    hands.own("guidance")
    rail = hands.app.window.rail.button("guidance")
    assert rail.toolTip() == "Guidance (Ctrl+7)"
    listed.list.go_to("everywhere.guidance")
    hands.press(Key.Key_Return)
    hands.press(Key.Key_7, held=SHIFT | CTRL)
    assert "Norwegian keyboard" in listed.catcher.said
    hands.press(Key.Key_9, held=CTRL)
    assert rail.toolTip() == "Guidance (Ctrl+9)"
    hands.press(Key.Key_9, held=CTRL)
    assert hands.app.window.current_screen == "guidance"

    hands.press(Key.Key_F1, held=CTRL)
    listed.reset_button.click()
    assert not keymap().any_changed
    assert rail.toolTip() == "Guidance (Ctrl+7)"
    hands.own("enter open")
    hands.press(Key.Key_Return)
    assert listed.catcher.isHidden()  # it stands for itself


@pytest.fixture(autouse=True)
def first_keys() -> object:
    """Leave every key as it was at first."""
    yield None
    keymap().use(None)
