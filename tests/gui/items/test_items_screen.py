"""The screen "Items" with its two sections of cards, by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.cards import CardState, IdentitySeen
from desktop.domain.cases import AddressProtection
from desktop.domain.papers import CardLetter
from desktop.services.card_life import HandOverCard, NoteCardArrived
from desktop.services.families import LinkFamily
from desktop.services.papers import paper
from desktop.services.queries.cards import CardOrderRow
from desktop.services.queries.case_page import case_page
from tests.support.accessibility import walk
from tests.support.cards import do, granted_case, ordered_card
from tests.support.counter import Counter
from tests.support.station import ANH
from ui.screens.card.ask_hand_over import HandOverPanel
from ui.screens.card.ask_post import PostPanel
from ui.screens.card.choices import choose
from ui.screens.items.ask_call import CallPanel
from ui.screens.items.cards_not_come import CardsNotCome
from ui.screens.items.cards_to_collect import CardsToCollect
from ui.screens.items.screen import ItemsScreen
from ui.session import CaseAddress

LATE = datetime(2027, 1, 4, 8, tzinfo=UTC)
LINH = replace(ANH, given_names="Linh", family_name="Trần", duf="", born_on="2014-03-04")
MINH = replace(ANH, given_names="Minh", family_name="Trần", duf="", born_on="1984-03-04")


def card_of(counter: Counter, case_id: str) -> CardOrderRow:
    return case_page(counter.station.store, case_id, counter.session.today).card_orders[0]


def open_screen(counter: Counter, qtbot: QtBot) -> ItemsScreen:
    sections = (CardsNotCome(counter.session), CardsToCollect(counter.session))
    screen = ItemsScreen(counter.session, sections)
    qtbot.addWidget(screen)
    screen.resize(960, 700)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.go_to("cards-not-come")
    return screen


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


def late_card(counter: Counter, **person: object) -> str:
    case_id = granted_case(counter.station, replace(ANH, **person))  # type: ignore[arg-type]  # fields of a person
    ordered_card(counter.station, case_id)
    counter.station.clock.put(LATE)
    return case_id


def test_an_empty_place_says_why(counter: Counter, qtbot: QtBot) -> None:
    screen = open_screen(counter, qtbot)

    assert screen.waiting == 0
    section = screen.current_section
    assert section.empty.isVisible()
    assert section.empty.accessibleName().startswith("Nothing waits here.")
    assert not section.bar.isVisible()
    press(Qt.Key.Key_Right)
    assert screen.current_section.key == "cards-to-collect"
    assert screen.current_section.empty.accessibleName().startswith("Nothing waits here.")


def test_a_late_card_is_called_about_asked_for_and_arrives_by_keys_alone(counter: Counter, qtbot: QtBot) -> None:
    case_id = late_card(counter)
    screen = open_screen(counter, qtbot)
    assert screen.tab_text("cards-not-come") == "Cards that have not come  1"
    section = screen.current_section

    press(Qt.Key.Key_Down)
    assert counter.chosen == [case_id]
    assert [action.keys for action in section.offered] == ["A", "P", "Q", "L", "C", "E"]
    press(Qt.Key.Key_C)
    panel = section.slot.panel
    assert isinstance(panel, CallPanel)
    assert panel.number.text() == "91 23 45 67"
    assert not section.bar.isVisible(), "one filled button at a time"
    press(Qt.Key.Key_Space)
    QTest.keyClick(panel.outcome, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert counter.messages.last.text == "Call noted."
    qtbot.waitUntil(lambda: section.current is not None and section.current.calls == 1)
    assert section.view.hasFocus()

    press(Qt.Key.Key_Q)
    assert counter.messages.last.text == "Noted that the producer was asked."
    press(Qt.Key.Key_A)
    assert card_of(counter, case_id).state is CardState.ARRIVED
    qtbot.waitUntil(section.empty.isVisible)
    qtbot.waitUntil(lambda: screen.tab_text("cards-to-collect") == "Cards to collect  1")
    assert counter.messages.last.offer is not None
    counter.messages.last.offer.run()
    qtbot.waitUntil(section.view.isVisible)
    assert card_of(counter, case_id).state is CardState.ORDERED


def test_enter_opens_the_case_at_its_cards(counter: Counter, qtbot: QtBot) -> None:
    case_id = late_card(counter)
    screen = open_screen(counter, qtbot)

    press(Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert counter.opened == [CaseAddress(case_id, "card")]
    assert screen.current_section.key == "cards-not-come"


def test_a_call_without_an_answer_is_not_noted(counter: Counter, qtbot: QtBot) -> None:
    late_card(counter)
    screen = open_screen(counter, qtbot)
    section = screen.current_section
    press(Qt.Key.Key_Down, Qt.Key.Key_C)
    panel = section.slot.panel
    assert isinstance(panel, CallPanel)

    panel.confirm_button.click()

    assert panel.outcome.error == "Choose what came of the call."
    press(Qt.Key.Key_Escape)
    assert section.slot.panel is None
    assert section.view.hasFocus()


def test_the_letter_about_a_late_card_opens(counter: Counter, qtbot: QtBot) -> None:
    late_card(counter)
    screen = open_screen(counter, qtbot)
    press(Qt.Key.Key_Down, Qt.Key.Key_E)

    said = paper(counter.station.store, counter.papers[0])
    assert isinstance(said, CardLetter)
    assert said.event.value == "delayed"
    assert screen.waiting == 1


def test_a_protected_card_is_never_offered_for_the_post(counter: Counter, qtbot: QtBot) -> None:
    late_card(counter, protection=AddressProtection.CONFIDENTIAL)
    screen = open_screen(counter, qtbot)
    section = screen.current_section

    press(Qt.Key.Key_Down)

    assert "post" not in {action.code for action in section.offered}
    press(Qt.Key.Key_P)
    assert section.slot.panel is None


def test_a_card_is_posted_to_the_address_that_is_shown(counter: Counter, qtbot: QtBot) -> None:
    case_id = late_card(counter)
    screen = open_screen(counter, qtbot)
    section = screen.current_section
    press(Qt.Key.Key_Down, Qt.Key.Key_P)
    panel = section.slot.panel
    assert isinstance(panel, PostPanel)
    assert "Storgata 1, 0155 Oslo" in panel.address.text()

    press(Qt.Key.Key_Space)

    assert card_of(counter, case_id).state is CardState.POSTED


@pytest.fixture
def family(counter: Counter) -> tuple[str, str]:
    """Give a parent and a child whose cards lie here, with an old card each that was not handed in."""
    station = counter.station
    cases = granted_case(station, MINH), granted_case(station, LINH)
    cards = [ordered_card(station, case_id, old_card_note="forgotten") for case_id in cases]
    do(station, LinkFamily(station.ids.new(), cases), *(NoteCardArrived(order_id) for order_id in cards))
    return cases


def test_cards_of_a_family_are_handed_over_together(counter: Counter, family: tuple[str, str], qtbot: QtBot) -> None:
    screen = open_screen(counter, qtbot)
    screen.go_to("cards-to-collect")
    section = screen.current_section
    at = next(at for at, row in enumerate(section.model.rows) if row.case_id == family[0])
    section.view.setCurrentIndex(section.model.index(at))
    section.take_by_code("hand-over")
    panel = section.slot.panel
    assert isinstance(panel, HandOverPanel)
    assert [box.isChecked() for box in panel.boxes] == [True, False]
    assert panel.who.itemText(0).endswith("(the holder)")

    panel.confirm_button.click()
    assert panel.identity_field.error
    choose(panel.identity, IdentitySeen.PASSPORT)
    panel.boxes[1].setChecked(True)
    panel.confirm_button.click()
    assert "old card" in panel.error.text
    for old in panel.old_cards:
        choose(old, "handed-in")
    panel.confirm_button.click()

    assert [card_of(counter, case_id).state for case_id in family] == [CardState.COLLECTED] * 2
    assert card_of(counter, family[1]).events[0].collected_by == "Minh Trần"
    assert all(card_of(counter, case_id).old_card_handed_in for case_id in family)
    assert counter.messages.last.text == "2 cards handed over."
    qtbot.waitUntil(section.empty.isVisible)


def test_a_child_cannot_collect_for_a_parent(counter: Counter, family: tuple[str, str], qtbot: QtBot) -> None:
    screen = open_screen(counter, qtbot)
    screen.go_to("cards-to-collect")
    section = screen.current_section
    at = next(at for at, row in enumerate(section.model.rows) if row.case_id == family[1])
    section.view.setCurrentIndex(section.model.index(at))
    section.take_by_code("hand-over")
    panel = section.slot.panel
    assert isinstance(panel, HandOverPanel)

    assert [box.isEnabled() for box in panel.boxes] == [True, False]
    panel.who.setCurrentIndex(1)
    assert panel.who.currentText().endswith("(family)")
    assert [box.isEnabled() for box in panel.boxes] == [True, True]


def test_what_somebody_else_did_first_is_said_and_the_fields_stay(
    counter: Counter, family: tuple[str, str], qtbot: QtBot
) -> None:
    screen = open_screen(counter, qtbot)
    screen.go_to("cards-to-collect")
    section = screen.current_section
    section.view.setCurrentIndex(section.model.index(0))
    row = section.current
    assert row is not None
    section.take_by_code("hand-over")
    panel = section.slot.panel
    assert isinstance(panel, HandOverPanel)
    choose(panel.identity, IdentitySeen.TRAVEL_DOCUMENT)
    choose(panel.old_cards[0], "handed-in")
    do(counter.station, HandOverCard(row.order_id, IdentitySeen.PASSPORT, old_card_handed_in=True))

    panel.confirm_button.click()

    assert "collected" in panel.refusal.text
    assert "Kari Berg" in panel.refusal.text
    assert section.slot.panel is panel


def test_the_number_for_the_rail_is_kept_while_the_screen_is_out_of_sight(counter: Counter, qtbot: QtBot) -> None:
    screen = open_screen(counter, qtbot)
    told: list[int] = []
    screen.waiting_changed.connect(told.append)
    screen.hide()

    order_id = ordered_card(counter.station)
    counter.perform(NoteCardArrived(order_id))
    qtbot.waitUntil(lambda: told == [1])
    counter.perform(HandOverCard(order_id, IdentitySeen.PASSPORT))
    qtbot.waitUntil(lambda: told == [1, 0])


def test_a_card_becomes_late_at_midnight(counter: Counter, qtbot: QtBot) -> None:
    late_card(counter)
    counter.station.clock.put(datetime(2026, 12, 21, 22, 30, tzinfo=UTC))
    screen = open_screen(counter, qtbot)
    assert screen.waiting == 0

    counter.station.clock.advance(hours=1)
    screen.look_at_day()

    qtbot.waitUntil(lambda: screen.waiting == 1)


def test_a_question_stays_while_others_work(counter: Counter, qtbot: QtBot) -> None:
    late_card(counter)
    screen = open_screen(counter, qtbot)
    section = screen.current_section
    press(Qt.Key.Key_Down, Qt.Key.Key_C)
    panel = section.slot.panel
    assert isinstance(panel, CallPanel)
    panel.note.setText("half a note")
    counter.station.clock.put(LATE - timedelta(days=42))
    ordered_card(counter.station, granted_case(counter.station, replace(MINH, given_names="Abel")))
    counter.station.clock.put(LATE)

    screen.refresh(None)

    assert section.slot.panel is panel
    assert panel.note.text() == "half a note"
    assert section.view.model().rowCount() == 2


def test_everything_has_a_name(counter: Counter, family: tuple[str, str], qtbot: QtBot) -> None:
    del family
    screen = open_screen(counter, qtbot)
    screen.go_to("cards-to-collect")
    section = screen.current_section
    section.view.setCurrentIndex(section.model.index(0))
    section.take_by_code("hand-over")

    assert {"Who collects", "Identity shown"} <= {said.name for said in walk(screen)}
