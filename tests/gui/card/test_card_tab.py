"""The tab "Biometrics and card": three steps, refusals at their place, and nothing typed lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop.domain.advice.card_order import CardOrder
from desktop.domain.cards import Loss
from desktop.domain.cases import AddressProtection, DecisionAuthor, LetterSays, Outcome
from desktop.domain.papers import Delivery, OrderReason
from desktop.services.biometrics import RecordBiometrics
from desktop.services.commands import perform
from desktop.services.staff import founder
from tests.gui.card.counter import VALID_FROM, VALID_TO, Counter
from tests.support.accessibility import walk
from tests.support.station import ANH, MONDAY
from ui.messages import Level
from ui.screens.card.ask_loss import LossPanel
from ui.screens.card.choices import choose, chosen
from ui.screens.card.decision_step import DECISIONS
from ui.screens.card.tab import BiometricsAndCardTab

CHILD = replace(ANH, given_names="Minh", born_on="2020-11-24", duf="", phone="", email="minh@example.org")
"""Six years old tomorrow."""


class Reader(QObject):
    """Reads the case again after each change, as the case page does."""

    def __init__(self, counter: Counter, tab: BiometricsAndCardTab) -> None:
        super().__init__(tab)
        self._counter = counter
        self._tab = tab
        self.case_id = ""
        counter.session.changed.connect(self.read)

    @Slot(object)
    def read(self, _changes: object = None) -> None:
        if self.case_id:
            self._tab.show_case(self._counter.page(self.case_id))


@pytest.fixture
def tab(counter: Counter, qtbot: QtBot) -> BiometricsAndCardTab:
    made = BiometricsAndCardTab(counter.session)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    return made


@pytest.fixture
def show(counter: Counter, tab: BiometricsAndCardTab) -> Reader:
    return Reader(counter, tab)


def open_case(reader: Reader, case_id: str) -> None:
    reader.case_id = case_id
    reader.read()


def is_open(tab: BiometricsAndCardTab) -> tuple[bool, ...]:
    return tuple(block.is_open for block in tab.blocks)


def test_the_three_steps_lead_to_an_order_and_its_paper(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader
) -> None:
    case_id = counter.handed_in()
    open_case(show, case_id)
    assert is_open(tab) == (True, True, True)

    tab.biometrics.button.click()
    assert is_open(tab) == (False, True, True)

    tab.decision.decision.answer("police-granted").click()
    tab.decision.valid_to.setText("280229")
    tab.decision.button.click()
    assert is_open(tab) == (False, False, True)

    tab.card.form.old_card.answer("handed-in").click()
    tab.card.button.click()
    assert is_open(tab) == (False, False, False)

    page = counter.page(case_id)
    order = page.card_orders[0]
    assert page.biometrics is not None
    assert (page.biometrics.photo, page.biometrics.fingerprints, page.biometrics.signature) == (True, True, True)
    assert page.decision is not None
    assert (page.decision.decided_on, page.decision.valid_from, page.decision.valid_to) == (
        MONDAY,
        VALID_FROM,
        VALID_TO,
    )
    assert (order.reason, order.delivery) == (OrderReason.RENEWED, Delivery.POST)
    assert (order.valid_from, order.valid_to) == (VALID_FROM, VALID_TO)
    assert counter.wanted == [order.number]
    assert [line.number for line in tab.orders.model.rows] == [order.number]
    assert order.number in tab.card.summary


def test_the_whole_way_by_the_keyboard(counter: Counter, tab: BiometricsAndCardTab, show: Reader, qtbot: QtBot) -> None:
    case_id = counter.handed_in()
    open_case(show, case_id)
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.setFocus()

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)

    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert counter.page(case_id).biometrics is not None
    assert QApplication.focusWidget() is tab.decision.decision.answer("police-granted"), "the next step takes the keys"
    press(Qt.Key.Key_Space)
    while QApplication.focusWidget() is not tab.decision.valid_to:
        press(Qt.Key.Key_Tab)
    QTest.keyClicks(tab.decision.valid_to, "28.02.2029")
    press(Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert counter.page(case_id).decision is not None
    assert QApplication.focusWidget() is tab.card.form.reason
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(counter.page(case_id).card_orders) == 1
    assert QApplication.focusWidget() is tab.orders.list
    press(Qt.Key.Key_Return)
    assert counter.wanted == [counter.page(case_id).card_orders[0].number] * 2


def test_the_police_cannot_be_made_to_reject(tab: BiometricsAndCardTab) -> None:
    assert (DecisionAuthor.POLICE, Outcome.REJECTED) not in DECISIONS.values()
    words = [made.text() for made in tab.decision.decision.findChildren(QRadioButton)]
    assert len(words) == len(DECISIONS)
    assert [word for word in words if "reject" in word.lower()] == ["UDI has rejected"]


# Biometrics


def test_not_taken_needs_a_reason_and_keeps_what_was_chosen(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader
) -> None:
    case_id = counter.handed_in()
    open_case(show, case_id)
    tab.biometrics.signature.choices.answer("not-taken").click()

    tab.biometrics.button.click()

    assert counter.page(case_id).biometrics is None
    assert tab.biometrics.signature.error
    choose(tab.biometrics.signature.reason, "injury")
    tab.biometrics.button.click()
    noted = counter.page(case_id).biometrics
    assert noted is not None
    assert (noted.photo, noted.signature, noted.no_signature_because) == (True, False, "injury")


@pytest.mark.parametrize(("day", "allowed"), [(0, False), (1, True)])
def test_fingerprints_from_the_sixth_birthday(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader, day: int, allowed: bool
) -> None:
    case_id = counter.handed_in(CHILD)
    counter.station.clock.put(counter.station.clock.now() + timedelta(days=day))

    open_case(show, case_id)

    row = tab.biometrics.fingerprints
    assert row.choices.answer("taken").isEnabled() is allowed
    assert row.taken is allowed
    assert row.because == ("" if allowed else "under-age")
    tab.biometrics.button.click()
    noted = counter.page(case_id).biometrics
    assert noted is not None
    assert (noted.fingerprints, noted.no_fingerprints_because) == (allowed, "" if allowed else "under-age")


def test_a_refresh_keeps_what_is_not_noted_yet(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    case_id = counter.handed_in()
    counter.give_biometrics(case_id)
    open_case(show, case_id)
    tab.biometrics.photo.choose_not_taken("equipment")
    tab.decision.decision.answer("udi-granted").click()
    tab.decision.valid_to.setText("unfinished")

    show.read()

    assert (tab.biometrics.photo.taken, tab.biometrics.photo.because) == (False, "equipment")
    assert tab.decision.decision.value == "udi-granted"
    assert tab.decision.valid_to.text() == "unfinished"


def test_another_case_gets_nothing_of_the_one_before(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    first, second = counter.handed_in(), counter.handed_in(CHILD, nth=3)
    open_case(show, first)
    tab.biometrics.photo.choose_not_taken("equipment")
    tab.decision.decision.answer("udi-granted").click()
    tab.decision.valid_to.setText("unfinished")

    open_case(show, second)

    assert tab.biometrics.photo.taken
    assert tab.decision.decision.value == ""
    assert tab.decision.valid_to.text() == ""


# Decision


@pytest.mark.parametrize("code", DECISIONS)
def test_each_decision_is_noted_as_it_was_made(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader, code: str
) -> None:
    case_id = counter.handed_in()
    open_case(show, case_id)
    tab.decision.decision.answer(code).click()
    tab.decision.decided_on.setText("20.11")
    tab.decision.valid_to.setText("28.2.2029")
    tab.decision.letter.answer(LetterSays.MEET).click()

    tab.decision.button.click()

    decision = counter.page(case_id).decision
    assert decision is not None
    author, outcome = DECISIONS[code]
    granted = outcome is Outcome.GRANTED
    assert (decision.decided_by, decision.outcome) == (author, outcome)
    assert decision.decided_on == date(2026, 11, 20), "a date without a year is the last one, not the next"
    assert decision.valid_to == (VALID_TO if granted else None)
    assert decision.letter_says == (LetterSays.MEET if granted else None)


def test_udi_answers_what_was_forwarded(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    case_id = counter.handed_in()
    open_case(show, case_id)
    tab.decision.decision.answer("police-forwarded").click()
    tab.decision.button.click()
    assert tab.blocks[1].is_open, "a forwarded case still waits for its decision"
    assert not tab.decision.decision.answer("police-granted").isEnabled()

    tab.decision.decision.answer("udi-rejected").click()
    tab.decision.button.click()

    decision = counter.page(case_id).decision
    assert decision is not None
    assert (decision.decided_by, decision.outcome) == (DecisionAuthor.UDI, Outcome.REJECTED)


@pytest.mark.parametrize(
    ("decided_on", "valid_from", "valid_to", "wrong"),
    [
        ("24.11.2026", "01.03.2027", "28.02.2029", "decided_field"),
        ("yesterday", "01.03.2027", "28.02.2029", "decided_field"),
        ("23.11.2026", "31.02.2027", "28.02.2029", "from_field"),
        ("23.11.2026", "01.03.2027", "", "to_field"),
        ("23.11.2026", "01.03.2027", "01.03.2027", "to_field"),
    ],
)
def test_a_wrong_date_is_told_at_its_field_and_stays(
    counter: Counter,
    tab: BiometricsAndCardTab,
    show: Reader,
    decided_on: str,
    valid_from: str,
    valid_to: str,
    wrong: str,
) -> None:
    case_id = counter.handed_in()
    open_case(show, case_id)
    step = tab.decision
    step.decision.answer("police-granted").click()
    for line, text in ((step.decided_on, decided_on), (step.valid_from, valid_from), (step.valid_to, valid_to)):
        line.setText(text)

    step.button.click()

    assert counter.page(case_id).decision is None
    fields = ("decided_field", "from_field", "to_field")
    assert [name for name in fields if getattr(step, name).error] == [wrong]
    assert (step.decided_on.text(), step.valid_from.text(), step.valid_to.text()) == (decided_on, valid_from, valid_to)


def test_a_decision_before_the_hand_in_is_refused_at_the_place(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader
) -> None:
    case_id = counter.booked()
    open_case(show, case_id)
    assert "handed in" in tab.decision.refusal.text
    tab.decision.decision.answer("police-forwarded").click()

    tab.decision.button.click()

    assert counter.page(case_id).decision is None
    assert "handed in" in tab.decision.refusal.text
    assert tab.decision.decision.value == "police-forwarded"
    assert counter.messages.texts(Level.PROBLEM) == []


def test_a_decision_can_be_taken_back_by_the_message_of_its_own_case(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader
) -> None:
    case_id, other = counter.handed_in(), counter.handed_in(CHILD, nth=3)
    counter.grant(other)
    open_case(show, case_id)
    tab.decision.decision.answer("police-forwarded").click()
    tab.decision.button.click()
    offer = counter.messages.last.offer
    assert offer is not None

    open_case(show, other)
    offer.run()

    assert counter.page(case_id).decision is None
    assert counter.page(other).decision is not None


def test_a_decision_with_a_card_ordered_on_it_stays(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    case_id = ordered(counter, tab, show)

    tab.decision.retract()

    assert counter.page(case_id).decision is not None
    assert "ordered" in tab.decision.refusal.text


def test_whether_to_come_again_is_told_with_its_rule(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    case_id = counter.handed_in()
    counter.grant(case_id, LetterSays.MEET)

    open_case(show, case_id)

    assert [line.why.text() for line in tab.decision.again.lines] == ["R51"]
    assert not tab.card.button.isVisibleTo(tab)
    assert "attend again" in tab.card.refusal.text
    counter.give_biometrics(case_id)
    show.read()
    assert tab.card.button.isVisibleTo(tab), "the person has come"
    assert "23 Nov 2026" in tab.card.came.text


# The card


def ordered(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> str:
    case_id = counter.handed_in()
    counter.give_biometrics(case_id)
    counter.grant(case_id)
    open_case(show, case_id)
    tab.card.form.old_card.answer("handed-in").click()
    tab.card.button.click()
    assert len(counter.page(case_id).card_orders) == 1
    return case_id


def test_why_not_yet_in_the_order_in_which_it_is_cleared(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader
) -> None:
    case_id = counter.handed_in()
    open_case(show, case_id)
    assert "granted" in tab.card.refusal.text
    counter.grant(case_id, LetterSays.NO_MEETING)
    show.read()
    assert "photo" in tab.card.refusal.text
    counter.give_biometrics(case_id)
    show.read()
    assert tab.card.refusal.text == ""
    assert [line.why.text() for line in tab.card.standing.lines] == ["R50"]


def test_a_letter_that_decides_must_have_been_read(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    case_id = counter.handed_in()
    counter.give_biometrics(case_id)
    counter.grant(case_id)
    page = counter.page(case_id)
    assert page.decision is not None
    unknown = replace(page.advice.conclusions.card_order, value=CardOrder.CHECK_LETTER)
    advice = page.advice._replace(conclusions=page.advice.conclusions._replace(card_order=unknown))
    decision = replace(page.decision, decided_on=MONDAY + timedelta(days=1))
    tab.show_case(replace(page, advice=advice, decision=decision))
    tab.card.form.old_card.answer("handed-in").click()

    tab.card.button.click()

    assert counter.page(case_id).card_orders == ()
    assert "letter" in tab.card.form.letter_error.text
    tab.card.form.letter_checked.setChecked(True)
    tab.card.button.click()
    assert len(counter.page(case_id).card_orders) == 1


@pytest.mark.parametrize("person", [replace(ANH, protection=AddressProtection.CONFIDENTIAL), replace(ANH, postcode="")])
def test_without_an_address_to_post_to_the_card_is_collected(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader, person: object
) -> None:
    case_id = counter.handed_in(person)  # type: ignore[arg-type]  # a parameter of the test
    counter.give_biometrics(case_id)
    counter.grant(case_id)

    open_case(show, case_id)

    delivery = tab.card.form.delivery
    assert not delivery.answer(Delivery.POST).isEnabled()
    assert "Storgata" not in delivery.answer(Delivery.POST).text()
    assert "address" in delivery.answer(Delivery.POST).accessibleDescription()
    tab.card.form.old_card.answer("handed-in").click()
    tab.card.button.click()
    assert [order.delivery for order in counter.page(case_id).card_orders] == [Delivery.COLLECT]


def test_the_address_and_the_letterbox_are_shown(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    case_id = counter.handed_in()
    counter.give_biometrics(case_id)
    counter.grant(case_id)

    open_case(show, case_id)

    assert "Storgata 1, 0155 Oslo" in tab.card.form.delivery.answer(Delivery.POST).text()
    assert "Nguyễn" in tab.card.form.delivery.answer(Delivery.POST).accessibleDescription()


@pytest.mark.parametrize(
    ("old_card", "because", "fee"),
    [
        ("", "", "depends on the old card"),
        ("handed-in", "", "free"),
        ("not-handed-in", "", "depends on the old card"),
        ("not-handed-in", "none", "free"),
        ("not-handed-in", "renewal-keeps", "free"),
        ("not-handed-in", "forgotten", "300 kr, to be checked"),
    ],
)
def test_the_fee_follows_the_old_card(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader, old_card: str, because: str, fee: str
) -> None:
    case_id = counter.handed_in()
    counter.give_biometrics(case_id)
    counter.grant(case_id)
    open_case(show, case_id)
    form = tab.card.form

    if old_card:
        form.old_card.answer(old_card).click()
    choose(form.old_card_reason, because)

    assert form.fee.text() == fee


def test_the_old_card_must_be_told_of(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    case_id = counter.handed_in()
    counter.give_biometrics(case_id)
    counter.grant(case_id)
    open_case(show, case_id)
    tab.card.form.valid_to.setText("31.12.2028")

    tab.card.button.click()
    first = tab.card.form.old_card.error
    tab.card.form.old_card.answer("not-handed-in").click()
    tab.card.button.click()
    second = tab.card.form.old_card.error

    assert first
    assert second
    assert first != second
    assert counter.page(case_id).card_orders == ()
    choose(tab.card.form.old_card_reason, "forgotten")
    tab.card.button.click()
    order = counter.page(case_id).card_orders[0]
    assert order.valid_to == date(2028, 12, 31), "what was typed stayed"


def test_a_lost_card_is_ordered_anew_but_a_granted_one_is_not(
    counter: Counter, tab: BiometricsAndCardTab, show: Reader
) -> None:
    case_id = ordered(counter, tab, show)
    tab.blocks[2].set_open(open_=True)
    assert chosen(tab.card.form.reason) == "", "the usual reason has been used"

    choose(tab.card.form.reason, OrderReason.RENEWED)
    tab.card.button.click()
    assert len(counter.page(case_id).card_orders) == 1
    assert counter.page(case_id).card_orders[0].number in tab.card.form.reason_field.error

    choose(tab.card.form.reason, OrderReason.LOST)
    assert tab.card.form.fee.text() == "300 kr, to be checked"
    tab.card.button.click()
    assert len(counter.page(case_id).card_orders) == 1
    assert "before a new card" in tab.card.form.reason_field.error
    report = tab.card.slot.panel
    assert isinstance(report, LossPanel)
    report.loss.set_value(Loss.BY_HOLDER)
    report.place.setText("Oslo S")
    report.account.setPlainText("Gone from the bag")
    report.report.setText("12345678")
    report.confirm_button.click()
    assert tab.card.slot.panel is None
    assert tab.card.form.old_card_told.because == "lost"
    tab.card.button.click()
    assert {order.reason for order in counter.page(case_id).card_orders} == {OrderReason.RENEWED, OrderReason.LOST}


def test_what_the_store_refuses_is_told_in_the_step(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    case_id = counter.handed_in()
    counter.give_biometrics(case_id)
    counter.grant(case_id)
    open_case(show, case_id)
    tab.card.form.old_card.answer("handed-in").click()
    counter.session.actor = founder(counter.station.ids.new())  # who may set up a station and nothing else

    tab.card.button.click()

    assert counter.page(case_id).card_orders == ()
    assert tab.card.refusal.text
    assert counter.messages.texts(Level.PROBLEM) == []
    assert tab.card.form.old_card.value == "handed-in"


def test_everything_has_a_name_in_every_state(counter: Counter, tab: BiometricsAndCardTab, show: Reader) -> None:
    case_id = counter.handed_in(CHILD)
    open_case(show, case_id)
    tab.decision.decision.answer("police-granted").click()
    tab.biometrics.photo.choices.answer("not-taken").click()
    tab.biometrics.button.click()
    walk(tab)
    note_a_childs(counter, case_id)
    show.read()
    tab.card.button.click()
    for block in tab.blocks:
        block.set_open(open_=True)
    names = [said.name for said in walk(tab)]
    assert "Order residence card and print" in names


def note_a_childs(counter: Counter, case_id: str) -> None:
    command = RecordBiometrics(case_id, True, False, False, "", "under-age", "child")
    perform(counter.station.store, counter.station.clerk, command)
    counter.grant(case_id)


def test_only_the_order_is_a_filled_button(tab: BiometricsAndCardTab) -> None:
    filled = [made.text() for made in tab.findChildren(QPushButton) if made.property("kind") == "primary"]
    assert filled == ["Order residence card and print"]
