"""The fee of a card is this station's: what the leader has confirmed for the year holds on the form."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.domain.papers import OrderReason
from desktop.services.amounts import ConfirmAmount
from desktop.services.commands import perform
from tests.gui.card.counter import Counter
from ui.screens.card.choices import choose
from ui.screens.card.tab import BiometricsAndCardTab


def test_an_amount_that_was_confirmed_is_to_be_checked_no_more(counter: Counter, qtbot: QtBot) -> None:
    tab = BiometricsAndCardTab(counter.session)
    qtbot.addWidget(tab)
    case_id = counter.handed_in()
    counter.give_biometrics(case_id)
    counter.grant(case_id)
    tab.show_case(counter.page(case_id))
    form = tab.card.form
    form.old_card.answer("not-handed-in").click()
    choose(form.old_card_reason, "forgotten")
    assert form.fee.text() == "300 kr, to be checked"

    perform(counter.station.store, counter.station.leader, ConfirmAmount("residence-card", 2026, 345, 345))
    choose(form.reason, OrderReason.LOST)
    assert form.fee.text() == "345 kr"
    choose(form.reason, OrderReason.RENEWED)
    assert form.fee.text() == "345 kr"
    form.old_card.answer("handed-in").click()
    assert form.fee.text() == "free"
