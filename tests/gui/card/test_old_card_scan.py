"""The old residence card read by the scanner while its successor is ordered."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.card.counter import Counter
from tests.unit.test_residence_card import zone
from ui.screens.card.card_form import HANDED_IN
from ui.screens.card.tab import BiometricsAndCardTab


@pytest.fixture
def tab(counter: Counter, qtbot: QtBot) -> BiometricsAndCardTab:
    """The tab of somebody who may have a card."""
    case_id = counter.handed_in()
    counter.give_biometrics(case_id)
    counter.grant(case_id)
    made = BiometricsAndCardTab(counter.session)
    qtbot.addWidget(made)
    made.show()
    made.show_case(counter.page(case_id))
    return made


def test_the_persons_own_card_is_handed_in_by_the_scan(tab: BiometricsAndCardTab) -> None:
    assert tab.take_scan(zone())
    assert tab.card.form.old_card.value == HANDED_IN
    said = tab.card.form.old_card.answer(HANDED_IN).accessibleDescription()
    assert said == "Card AB1234567, valid to 1 Mar 2028"


def test_a_card_that_has_expired_is_said_to_be(tab: BiometricsAndCardTab) -> None:
    assert tab.take_scan(zone(expires="250301"))
    said = tab.card.form.old_card.answer(HANDED_IN).accessibleDescription()
    assert said == "Card AB1234567, expired on 1 Mar 2025"


@pytest.mark.parametrize("text", [zone(name="HANSEN<<KARI"), zone(issuer="SWE"), "20261123-S1-0001"])
def test_anything_else_is_left_to_the_search(tab: BiometricsAndCardTab, text: str) -> None:
    before = tab.card.form.old_card.value
    assert not tab.take_scan(text)
    assert tab.card.form.old_card.value == before
