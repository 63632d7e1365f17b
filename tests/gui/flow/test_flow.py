"""How many keys the daily work takes, and where the keyboard is afterwards; only keys are pressed here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.appointments import State
from desktop.domain.cases import Channel
from desktop.services.queries.case_page import case_page
from tests.gui.flow.conftest import CTRL, SHIFT, Hands, focused
from tests.support.station import ANH
from ui.desk import Desk
from ui.screens.booking.frame import Step

Key = Qt.Key
BOOKING, CHECK_IN, RECEIPT = 25, 3, 3
"""So many keystrokes each may take, beyond the person's own data."""


def step_of(desk: Desk) -> Step:
    """Return the block of the booking that is open now."""
    return desk.booking.step


def test_a_paper_applicant_is_booked_with_few_keys(hands: Hands) -> None:
    desk = hands.desk
    hands.press(Key.Key_N, held=CTRL)
    for number, data in enumerate(("Olsen", "Kari", "3.2.1990", "SWE")):
        if number:
            hands.press(Key.Key_Tab)
        hands.own(data)
    hands.press(Key.Key_Return, held=CTRL)
    assert step_of(desk) is Step.WHAT
    hands.choose("perm")
    hands.press(Key.Key_Return, held=CTRL)
    assert step_of(desk) is Step.WHEN
    hands.press(Key.Key_Return)
    booked = desk.last_booking
    assert booked is not None
    assert case_page(desk.session.store, booked.case_id, desk.session.today).channel is Channel.PAPER
    assert hands.count <= BOOKING
    assert desk.preview.pages.isAncestorOf(focused())  # the letter is shown, ready for Ctrl+P

    # Back from the letter, and the booking taken back: the keyboard is in the list of the day again.
    hands.press(Key.Key_Escape)
    assert focused() is desk.today.view
    hands.press(Key.Key_Z, held=CTRL)
    assert "Olsen" in hands.told[0]
    assert desk.today.isAncestorOf(focused())


def test_somebody_is_checked_in_with_few_keys(hands: Hands) -> None:
    hands.press(Key.Key_K, held=CTRL)
    hands.own(ANH.family_name)
    hands.press(Key.Key_Return)
    hands.press(Key.Key_N, held=CTRL | SHIFT)
    hands.driver.wait_for("not checked in", lambda: hands.page().appointments[-1].state is State.ARRIVED)
    assert hands.count <= CHECK_IN
    assert hands.desk.case_page.isAncestorOf(focused())

    hands.press(Key.Key_1, held=CTRL)
    hands.count = 0
    hands.press(Key.Key_Down, Key.Key_Down)  # past her, to the next who is expected
    row = hands.desk.today.current_row
    assert row is not None
    assert row.case_id == hands.visitors[1].case_id
    hands.press(Key.Key_A)
    hands.driver.wait_for("not checked in", lambda: hands.page(1).appointments[-1].state is State.ARRIVED)
    assert hands.count <= CHECK_IN
    assert focused() is hands.desk.today.view


def test_a_receipt_is_made_with_few_keys_from_the_checked_list(hands: Hands) -> None:
    hands.press(Key.Key_K, held=CTRL)
    hands.own(ANH.family_name)
    hands.press(Key.Key_Return)
    tabs = hands.desk.case_page.tab_keys
    hands.press(Key(Key.Key_1 + tabs.index("checklist")), held=Qt.KeyboardModifier.AltModifier)
    checklist = hands.desk.case_page.checklist
    checklist.lines.setFocus()
    for _ in hands.page().lines:
        hands.press(Key.Key_O)
    hands.count = 0
    hands.press(Key.Key_Return, held=CTRL)
    if hands.page().attended_at is None:  # it asks about what is open
        hands.press(Key.Key_Space)
    hands.driver.wait_for("no receipt", lambda: hands.desk.preview.isVisible() and hands.desk.preview.ready)
    assert hands.page().attended_at is not None
    assert hands.count < RECEIPT  # one is left for Ctrl+P
    assert hands.desk.preview.isAncestorOf(focused())


def test_the_keyboard_is_never_lost(hands: Hands) -> None:
    desk = hands.desk
    for number, screen in enumerate((desk.today, desk.calendar, desk.cases, desk.hand_in, desk.papers, desk.items)):
        hands.press(Key(Key.Key_1 + number), held=CTRL)
        assert screen.isAncestorOf(focused())
        before = focused()
        hands.press(Key.Key_N, held=CTRL)
        assert desk.booking.isAncestorOf(focused())
        hands.press(Key.Key_Escape)
        assert focused() is before

    hands.press(Key.Key_1, held=CTRL)
    hands.press(Key.Key_Down, Key.Key_A)
    row = hands.app.window.message_bar.rows[0]
    row._offer.setFocus()
    hands.press(Key.Key_Space)  # the button goes with its message
    assert desk.today.isAncestorOf(focused())

    gone = QWidget(desk.today)
    gone.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    gone.show()
    gone.setFocus()
    gone.deleteLater()
    hands.driver.settle()
    assert desk.today.isAncestorOf(focused())
