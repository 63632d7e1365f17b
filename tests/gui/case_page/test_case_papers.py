"""The papers about a step of a case: offered where the step was done, written once, and gone with the step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.papers import PaperKind
from desktop.domain.rights import Right
from desktop.services.commands import perform
from desktop.services.people import correction
from desktop.services.staff import founder
from desktop.services.stations import KnowStations, OtherStation
from desktop.services.withdrawals import NoteWithdrawal
from tests.gui.case_page.changing import Desk
from tests.support.accessibility import walk
from tests.support.cases import hand_in, open_case
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, TestStation
from ui.screens.card.choices import choose
from ui.screens.changes.group import Group


@pytest.fixture
def desk(station: TestStation, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Desk]:
    """A page that shows nothing yet."""
    made = Desk(station, messages, qtbot)
    yield made
    made.close()


@pytest.fixture
def papers(desk: Desk) -> list[str]:
    """The numbers of the papers whose preview was opened."""
    shown: list[str] = []
    desk.session.paper_wanted.connect(shown.append)
    return shown


def opened(desk: Desk, case_id: str, group: Group) -> None:
    desk.open(case_id, "changes")
    desk.changes.block(group).set_open(open_=True)


def kinds(desk: Desk, case_id: str) -> list[PaperKind]:
    """Return the kinds of the papers that hold."""
    return [each.kind for each in desk.stored(case_id).papers if each.voided_at is None and not each.replaced_by]


def test_the_receipt_of_a_registration_is_one_key_away_and_written_once(
    desk: Desk, papers: list[str], qtbot: QtBot
) -> None:
    case_id = open_case(desk.station, replace(ANH, citizenship="DEU"), application="eea-worker", fee=None)
    hand_in(desk.station, case_id)
    group = desk.changes.certificate
    opened(desk, case_id, group)
    assert group.paper_button.isHidden()
    desk.click(group.button)
    qtbot.waitUntil(group.paper_button.hasFocus)
    desk.press(Qt.Key.Key_Space)
    desk.click(group.paper_button)
    assert kinds(desk, case_id).count(PaperKind.EEA_REGISTRATION) == 1
    assert papers == [desk.stored(case_id).papers[0].number] * 2
    desk.click(group.back_button)
    assert group.paper_button.isHidden()
    assert PaperKind.EEA_REGISTRATION not in kinds(desk, case_id)


def test_a_withdrawal_is_confirmed_once_there_is_something_to_confirm(
    desk: Desk, papers: list[str], qtbot: QtBot
) -> None:
    case_id = open_case(desk.station)
    hand_in(desk.station, case_id)
    group = desk.changes.withdrawal
    opened(desk, case_id, group)
    group.by.set_value(WithdrawnBy.APPLICANT.value)
    desk.click(group.button)
    assert group.paper_button.isHidden(), "the signed letter is missing"
    group.letter.setChecked(True)
    desk.click(group.button)
    qtbot.waitUntil(group.paper_button.hasFocus)
    desk.press(Qt.Key.Key_Space)
    assert kinds(desk, case_id)[0] is PaperKind.WITHDRAWAL
    assert papers == [desk.stored(case_id).papers[0].number]
    walk(desk.changes)
    desk.click(group.retract_button)
    assert group.paper_button.isHidden()


def test_a_consent_is_confirmed_and_who_may_not_write_sees_only_what_is_there(desk: Desk, papers: list[str]) -> None:
    case_id = open_case(desk.station)
    group = desk.changes.withdrawal
    opened(desk, case_id, group)
    desk.session.actor = replace(desk.session.actor, rights=frozenset({Right.LOOK}))
    desk.tell(perform(desk.station.store, desk.station.clerk, NoteWithdrawal(case_id, WithdrawnBy.SPONSOR)))
    assert group.paper_button.isHidden()
    desk.session.actor = desk.station.clerk
    group.fill(desk.stored(case_id))
    desk.click(group.paper_button)
    assert kinds(desk, case_id) == [PaperKind.CONSENT_WITHDRAWN]
    desk.session.actor = replace(desk.session.actor, rights=frozenset({Right.LOOK}))
    group.fill(desk.stored(case_id))
    desk.click(group.paper_button)
    assert papers == [desk.stored(case_id).papers[0].number] * 2


def test_the_slip_names_the_office_that_serves_the_home_or_the_one_chosen(
    desk: Desk, papers: list[str], qtbot: QtBot
) -> None:
    north = OtherStation("north", "Nordvik politistasjon", postcodes=("9000-9299",))
    west = OtherStation("west", "Vestvik politistasjon")
    perform(desk.station.store, founder(desk.station.ids.new()), KnowStations((north, west)))
    case_id = open_case(desk.station, replace(ANH, postcode="9010"))
    group = desk.changes.place
    opened(desk, case_id, group)
    assert group.office_field.isHidden()
    assert group.slip_button.isHidden()
    desk.click(group.place_button)
    qtbot.waitUntil(group.slip_button.hasFocus)
    assert group.office.currentText() == "Nordvik politistasjon"
    desk.click(group.slip_button)
    desk.click(group.slip_button)
    assert kinds(desk, case_id) == [PaperKind.WRONG_PLACE], "the one that is there is shown"
    choose(group.office, "")
    assert group.slip_button.isHidden()
    choose(group.office, "west")
    desk.click(group.slip_button)
    assert group.office.currentText() == "Vestvik politistasjon", "a refresh keeps what was chosen"
    assert kinds(desk, case_id) == [PaperKind.WRONG_PLACE], "the first slip gave way"
    assert papers[0] == papers[1] != papers[2]
    desk.click(group.place_button)
    assert kinds(desk, case_id) == []


def test_each_correction_offers_its_note_where_it_is_listed(desk: Desk, papers: list[str]) -> None:
    case_id = open_case(desk.station)
    person_id = desk.stored(case_id).person_id
    desk.open(case_id, "changes")
    block = desk.changes.block(desk.changes.history)
    after = replace(ANH, phone="+4790000001")
    desk.tell(perform(desk.station.store, desk.station.clerk, correction(person_id, ANH, after, case_id=case_id)))
    assert block.is_open, "a correction that was just made is shown with what can be printed"
    desk.click(_button(desk, "Print note…"))
    desk.click(_button(desk, "Print note…"))
    assert kinds(desk, case_id) == [PaperKind.CORRECTION_NOTE]
    assert papers == [desk.stored(case_id).papers[0].number] * 2
    desk.click(_button(desk, "Take back"))
    assert kinds(desk, case_id) == []
    quiet = correction(person_id, ANH, replace(ANH, note="Ring før"), case_id=case_id)
    desk.tell(perform(desk.station.store, desk.station.clerk, quiet))
    assert "Print note…" not in [each.text() for each in _buttons(desk)], "our own note is nobody's paper"


def _buttons(desk: Desk) -> list[QAbstractButton]:
    """Return the buttons of the corrections that are listed now."""
    return list(desk.changes.history._buttons.buttons())


def _button(desk: Desk, text: str) -> QAbstractButton:
    return next(each for each in _buttons(desk) if each.text() == text)
