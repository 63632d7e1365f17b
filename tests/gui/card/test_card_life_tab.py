"""The life of an ordered card in the tab: steps by their keys, history, undo, orders anew and for a family."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.cards import CardState, IdentitySeen
from desktop.domain.cases import AddressProtection
from desktop.domain.papers import Delivery, OrderReason
from desktop.services.families import LinkFamily
from desktop.services.papers import paper
from tests.gui.card.counter import Counter
from tests.support.cards import do, granted_case, ordered_card
from tests.support.cases import open_case
from tests.support.station import ANH
from ui.screens.card.ask_day import SentPanel
from ui.screens.card.ask_family import FamilyOrderPanel
from ui.screens.card.ask_hand_over import HandOverPanel
from ui.screens.card.ask_post import PostPanel
from ui.screens.card.ask_reason import ReasonPanel
from ui.screens.card.choices import choose, chosen
from ui.screens.card.tab import BiometricsAndCardTab

CHILD = replace(ANH, given_names="Minh", born_on="2015-05-05", duf="")
OTHER = replace(ANH, given_names="Văn", born_on="1985-01-01", duf="")
Show = Callable[[str], None]


@pytest.fixture
def tab(counter: Counter, qtbot: QtBot) -> BiometricsAndCardTab:
    """An open tab that shows nothing yet."""
    made = BiometricsAndCardTab(counter.session)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def show(counter: Counter, tab: BiometricsAndCardTab) -> Show:
    """Show a case in the tab, again whenever something changes, as the case page does."""

    class Reader:
        case_id = ""

        def __call__(self, case_id: str) -> None:
            self.case_id = case_id
            self.read()

        def read(self, _changes: object = None) -> None:
            tab.show_case(counter.page(self.case_id))

    reader = Reader()
    counter.session.changed.connect(reader.read)
    return reader


def press(tab: BiometricsAndCardTab, key: Qt.Key) -> None:
    tab.orders.list.setFocus()
    QTest.keyClick(tab.orders.list, key)


def keys(tab: BiometricsAndCardTab) -> str:
    return "".join(action.keys for action in tab.orders.bar.offered)


def test_a_card_goes_its_way_by_keys_and_says_how(counter: Counter, tab: BiometricsAndCardTab, show: Show) -> None:
    case_id = granted_case(counter.station)
    ordered_card(counter.station, case_id)
    show(case_id)
    assert keys(tab) == "SAPQLXCE"
    assert tab.orders.history.startswith("23 Nov 2026  Ordered by")

    press(tab, Qt.Key.Key_S)
    sent = tab.orders.slot.panel
    assert isinstance(sent, SentPanel)
    sent.day.setText("22.11.2026")
    sent.confirm_button.click()
    assert "23.11.2026" in sent.day_field.error, "not before the order"
    sent.day.setText("23.11.2026")
    QTest.keyClick(sent.day, Qt.Key.Key_Return)
    assert not tab.orders.slot.isVisible()
    assert tab.orders.model.rows[0].state == "sent by the producer"

    press(tab, Qt.Key.Key_A)
    assert keys(tab) == "HPFLXCEU"
    press(tab, Qt.Key.Key_H)
    panel = tab.orders.slot.panel
    assert isinstance(panel, HandOverPanel)
    choose(panel.identity, IdentitySeen.TRAVEL_DOCUMENT)
    panel.confirm_button.click()
    assert counter.page(case_id).card_orders[0].state is CardState.COLLECTED
    slip = paper(counter.station.store, str(counter.wanted[-1]))
    assert (slip.identity, slip.order_id) == (
        IdentitySeen.TRAVEL_DOCUMENT,
        counter.page(case_id).card_orders[0].order_id,
    )
    newest = tab.orders.history.splitlines()[0]
    assert "Card handed over." in newest
    assert "Travel document" in newest

    press(tab, Qt.Key.Key_U)
    assert counter.messages.last.text == "Taken back: Card handed over."
    assert counter.page(case_id).card_orders[0].state is CardState.ARRIVED
    assert "taken back by" in tab.orders.history.splitlines()[0]


def test_the_way_back_is_in_the_message_too(counter: Counter, tab: BiometricsAndCardTab, show: Show) -> None:
    case_id = granted_case(counter.station)
    ordered_card(counter.station, case_id)
    show(case_id)

    press(tab, Qt.Key.Key_A)
    offer = counter.messages.last.offer
    assert offer is not None
    assert offer.label == "Undo arrival"
    offer.run()

    assert counter.page(case_id).card_orders[0].state is CardState.ORDERED


def test_a_cancelled_order_is_told_and_ordered_again(counter: Counter, tab: BiometricsAndCardTab, show: Show) -> None:
    case_id = granted_case(counter.station)
    ordered_card(counter.station, case_id)
    show(case_id)
    assert tab.card.summary.startswith("Ordered")

    press(tab, Qt.Key.Key_X)
    panel = tab.orders.slot.panel
    assert isinstance(panel, ReasonPanel)
    panel.confirm_button.click()
    assert panel.reason_field.error == "Choose a reason."
    choose(panel.reason, "wrong-data")
    panel.confirm_button.click()

    assert tab.orders.model.rows[0].state == "order cancelled"
    assert keys(tab) == "U"
    assert tab.card.summary == ""
    assert tab.card.form.isVisible(), "the order can be made again"


def test_a_defective_card_is_ordered_anew_for_that_reason(
    counter: Counter, tab: BiometricsAndCardTab, show: Show
) -> None:
    case_id = granted_case(counter.station)
    ordered_card(counter.station, case_id)
    show(case_id)
    press(tab, Qt.Key.Key_A)
    press(tab, Qt.Key.Key_F)
    panel = tab.orders.slot.panel
    assert isinstance(panel, ReasonPanel)
    choose(panel.reason, "chip")
    panel.confirm_button.click()

    assert chosen(tab.card.form.reason) == OrderReason.DEFECTIVE
    tab.card.form.old_card.set_value("handed-in")
    tab.card.button.click()
    assert counter.page(case_id).card_orders[0].reason is OrderReason.DEFECTIVE
    assert counter.page(case_id).card_orders[0].fee == 0


def test_a_card_lost_on_its_way_is_ordered_anew_without_a_report(
    counter: Counter, tab: BiometricsAndCardTab, show: Show
) -> None:
    case_id = granted_case(counter.station)
    ordered_card(counter.station, case_id)
    show(case_id)
    press(tab, Qt.Key.Key_L)
    panel = tab.orders.slot.panel
    assert isinstance(panel, ReasonPanel)
    panel.confirm_button.click()

    assert chosen(tab.card.form.reason) == OrderReason.NOT_RECEIVED
    assert not tab.card.loss_button.isVisible()
    assert tab.card.form.fee.text() == "free"


def test_a_returned_card_asks_for_the_address_before_it_is_posted_again(
    counter: Counter, tab: BiometricsAndCardTab, show: Show
) -> None:
    case_id = granted_case(counter.station)
    ordered_card(counter.station, case_id, delivery=Delivery.POST)
    show(case_id)
    press(tab, Qt.Key.Key_P)
    first = tab.orders.slot.panel
    assert isinstance(first, PostPanel)
    assert not first.checked.isVisible()
    first.confirm_button.click()
    press(tab, Qt.Key.Key_R)
    why = tab.orders.slot.panel
    assert isinstance(why, ReasonPanel)
    choose(why.reason, "letterbox")
    why.confirm_button.click()

    press(tab, Qt.Key.Key_P)
    again = tab.orders.slot.panel
    assert isinstance(again, PostPanel)
    again.confirm_button.click()
    assert "came back" in again.error.text
    again.checked.setChecked(True)
    again.confirm_button.click()
    assert counter.page(case_id).card_orders[0].state is CardState.POSTED


def test_cards_for_a_family_are_ordered_in_one_go(counter: Counter, tab: BiometricsAndCardTab, show: Show) -> None:
    station = counter.station
    hidden = replace(CHILD, protection=AddressProtection.CONFIDENTIAL)
    cases = [granted_case(station, OTHER), granted_case(station, hidden), open_case(station, ANH)]
    do(station, LinkFamily(station.ids.new(), tuple(cases)))
    show(cases[0])
    assert tab.card.family_button.isVisible()

    tab.card.family_button.click()
    panel = tab.card.slot.panel
    assert isinstance(panel, FamilyOrderPanel)
    assert not tab.card.button.isEnabled(), "one question at a time"
    ticked = {line.name: (line.box.isEnabled(), line.box.isChecked()) for line in panel.lines}
    assert ticked == {
        "Nguyễn, Văn": (True, True),
        "Nguyễn, Thị Ánh": (False, False),
        "Nguyễn, Minh": (True, True),
    }
    QTest.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert counter.messages.last.text == "2 cards ordered."
    orders = [counter.page(case_id).card_orders for case_id in cases]
    assert [[order.delivery for order in of_case] for of_case in orders] == [[Delivery.POST], [Delivery.COLLECT], []]
    assert len({order.number for of_case in orders for order in of_case}) == 2
    assert tab.card.button.isEnabled()


def test_nobody_of_a_family_gets_a_card_where_one_cannot(
    counter: Counter, tab: BiometricsAndCardTab, show: Show
) -> None:
    station = counter.station
    cases = [granted_case(station, OTHER), granted_case(station, CHILD)]
    do(station, LinkFamily(station.ids.new(), tuple(cases)))
    show(cases[0])
    tab.card.family_button.click()
    panel = tab.card.slot.panel
    assert isinstance(panel, FamilyOrderPanel)
    ordered_card(station, cases[1], reason=OrderReason.RENEWED)

    panel.confirm_button.click()

    assert counter.page(cases[0]).card_orders == ()
    assert "20261123-" in panel.refusal.text, "it says which order stands already"
    assert tab.card.slot.panel is panel
