"""Ctrl+Z: what was typed first, then what was done; in words, and never for somebody else."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import Qt

from desktop.domain.appointments import State
from desktop.services.attendance import CallToDesk
from tests.gui.flow.conftest import CTRL, SHIFT, Hands, focused
from tests.support.station import ANH

Key = Qt.Key


def check_in(hands: Hands) -> None:
    """Check the first visitor in, by keys, from the list of the day."""
    hands.desk.today.select_case(hands.visitors[0].case_id)
    hands.press(Key.Key_A)
    hands.driver.wait_for("not checked in", lambda: state(hands) is State.ARRIVED)


def state(hands: Hands, nth: int = 0) -> State:
    """Return where the appointment of a visitor stands."""
    return hands.page(nth).appointments[-1].state


def test_what_was_typed_comes_before_what_was_done(hands: Hands, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    undos = hands.desk.session.undos
    hands.press(Key.Key_Z, held=CTRL)
    assert hands.told == ["There is nothing to take back."]
    check_in(hands)
    hands.desk.today.select_case(hands.visitors[1].case_id)
    hands.press(Key.Key_A)
    assert undos.count == 2

    hands.press(Key.Key_K, held=CTRL)
    search = hands.app.window.search
    hands.own("x")
    assert focused() is search.edit
    hands.press(Key.Key_Z, held=CTRL)
    assert search.query == ""
    assert undos.count == 2
    search.edit.clear()  # a program's own clearing leaves nothing of the writing behind
    search.edit.setText("")
    hands.press(Key.Key_Z, held=CTRL)
    assert (state(hands), state(hands, 1)) == (State.ARRIVED, State.BOOKED)
    assert hands.told[0].startswith("Taken back: ")
    assert "Bakken" in hands.told[0]
    hands.press(Key.Key_Z, held=CTRL)
    assert state(hands) is State.BOOKED
    assert ANH.family_name in hands.told[0]
    assert undos.count == 0
    assert not [record for record in caplog.records if ANH.family_name in record.getMessage()]


def test_a_refused_undo_says_why_and_the_list_goes_on(hands: Hands) -> None:
    undos = hands.desk.session.undos
    hands.desk.today.select_case(hands.visitors[1].case_id)
    hands.press(Key.Key_A)
    check_in(hands)
    assert undos.count == 2
    at = hands.page().appointments[-1]
    hands.perform(CallToDesk(at.appointment_id, at.desk_id))
    hands.press(Key.Key_Z, held=CTRL)
    assert hands.told[0].startswith("Not taken back: ")
    assert hands.told[0].endswith(".")
    assert state(hands) is State.IN_SERVICE
    assert undos.count == 1
    assert undos.newest.startswith("\u2068Bakken")
    hands.press(Key.Key_Z, held=CTRL)
    assert state(hands, 1) is State.BOOKED


def test_the_button_and_the_key_are_one_way_and_a_lock_ends_both(hands: Hands) -> None:
    undos = hands.desk.session.undos
    bar = hands.app.window.message_bar
    check_in(hands)
    bar.rows[0]._offer.click()
    hands.driver.settle()
    assert state(hands) is State.BOOKED
    assert undos.count == 0

    check_in(hands)
    hands.press(Key.Key_Z, held=CTRL)
    assert [row.message.offer for row in bar.rows] == [None]  # the button that would lead nowhere is gone

    check_in(hands)
    hands.press(Key.Key_L, held=CTRL)
    assert hands.app.window.covered
    assert undos.count == 0
    assert all(row.message.offer is None for row in bar.rows)
    hands.press(Key.Key_Z, held=CTRL)
    hands.press(Key.Key_P, held=CTRL | SHIFT)
    assert state(hands) is State.ARRIVED
    hands.sign_in()
    hands.press(Key.Key_Z, held=CTRL)
    assert hands.told[0] == "There is nothing to take back."
    assert state(hands) is State.ARRIVED
