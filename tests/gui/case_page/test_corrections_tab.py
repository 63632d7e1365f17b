"""The blocks of the tab Changes that correct: application, case, decision, wrong person; and what was corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.languages import Language
from desktop.services.biometrics import RecordBiometrics
from desktop.services.cases import PersonDetails
from desktop.services.commands import perform
from desktop.services.queries.corrections import corrections_of
from desktop.services.queries.papers import paper_row
from tests.gui.case_page.changing import Desk, focused
from tests.support.accessibility import walk
from tests.support.cases import hand_in, open_case
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, book_person, make_station
from ui.screens.booking.form import Part
from ui.screens.card.choices import choose
from ui.screens.changes.correct_case import ValuesGroup
from ui.screens.changes.group import Group

OLA = PersonDetails("Rette", "Ola", "1980-05-05", "ERI")
PASSPORT = "P<VNMTRAN<<THI<ANH".ljust(44, "<") + "\n" + "L898902C36VNM9102033F1204159ZE184226B<<<<<14"


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, messages: RecordingMessages) -> Iterator[Desk]:
    made = Desk(make_station(tmp_path), messages, qtbot)
    yield made
    made.screen.hide()
    made.close()
    made.station.store.close()


def opened(desk: Desk, case_id: str, *groups: Group) -> str:
    desk.open(case_id, "changes")
    desk.settle()
    for group in groups:
        desk.changes.block(group).set_open(open_=True)
    return case_id


def write(group: ValuesGroup, field: str, text: str) -> None:
    line = group.input(field)
    assert isinstance(line, QLineEdit)
    line.setText(text)
    line.textEdited.emit(text)


def test_a_case_is_corrected_with_its_papers_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    group = desk.changes.case
    case_id = opened(desk, book_person(desk.station).case_id, group)
    [letter] = [paper.number for paper in desk.stored(case_id).papers]
    write(group, "permit_expires_on", "30.4.2027")
    assert group.changed.text() == "the permit expires: 28 Feb 2027 \u2192 30 Apr 2027"
    qtbot.waitUntil(lambda: group.papers.ticked == (letter,))
    desk.click(group.button)
    assert group.why.field.error
    assert desk.stored(case_id).permit_expires_on == date(2027, 2, 28)
    choose(group.why.reason, "misread")
    desk.click(group.button)
    assert desk.stored(case_id).permit_expires_on == date(2027, 4, 30)
    new = paper_row(desk.station.store, letter).replaced_by
    assert new
    [made] = desk.changes.history.shown
    assert made.papers == ((letter, new),)
    assert not desk.changes.block(desk.changes.history).isHidden()
    desk.undo()
    assert desk.stored(case_id).permit_expires_on == date(2027, 2, 28)
    assert not paper_row(desk.station.store, letter).replaced_by


def test_a_paper_can_be_left_and_issued_again_later(desk: Desk, qtbot: QtBot) -> None:
    group, history = desk.changes.case, desk.changes.history
    case_id = opened(desk, book_person(desk.station).case_id, group)
    [letter] = [paper.number for paper in desk.stored(case_id).papers]
    write(group, "permit_expires_on", "30.4.2027")
    qtbot.waitUntil(lambda: group.papers.ticked == (letter,))
    group.papers.boxes[0].click()
    group.why.words_line.setText("the card was misread")
    choose(group.why.reason, "other")
    desk.click(group.button)
    assert not paper_row(desk.station.store, letter).replaced_by
    desk.changes.block(history).set_open(open_=True)
    papers_button = history._buttons.button(1000)
    desk.click(papers_button)
    assert history.papers.ticked == (letter,)
    desk.click(history.button)
    assert paper_row(desk.station.store, letter).replaced_by
    desk.click(history._buttons.button(0))
    assert desk.stored(case_id).permit_expires_on == date(2027, 2, 28)
    assert any("Taken back" in line for line in history.lines_of(history.shown[0]))


def test_wrong_days_are_said_at_the_field(desk: Desk) -> None:
    group = desk.changes.case
    case_id = opened(desk, book_person(desk.station).case_id, group)
    write(group, "registered_on", "31.2.2026")
    desk.click(group.button)
    assert group.error("registered_on")
    assert focused() is group.input("registered_on")
    write(group, "registered_on", "24.11.2026")
    choose(group.why.reason, "misread")
    desk.click(group.button)
    assert "has not come yet" in group.error("registered_on")
    assert desk.stored(case_id).registered_on is None
    desk.click(group.back_button)
    assert not group.changed.isVisibleTo(group)


def test_a_receipt_number_brings_its_day_of_registration(desk: Desk) -> None:
    group = desk.changes.case
    opened(desk, open_case(desk.station), group)
    line = group.input("receipt")
    assert isinstance(line, QLineEdit)
    write(group, "receipt", "20261005-AB")
    line.editingFinished.emit()
    day = group.input("registered_on")
    assert isinstance(day, QLineEdit)
    assert day.text() == "05.10.2026"


def test_a_minor_error_in_the_application_by_the_keyboard_alone(desk: Desk) -> None:
    group = desk.changes.application
    case_id = opened(desk, open_case(desk.station), group)
    choose(group.what, "employer")
    group.lines["said"].setText("Fisk AS")
    group.lines["should_say"].setText("Fiske AS")
    group.lines["should_say"].setFocus()
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert group.fields["written_note"].error
    assert focused() is group.lines["written_note"]
    group.lines["written_note"].setText("letter of 20.11.2026")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    [made] = corrections_of(desk.station.store, case_id)
    assert (made.values[0].before, made.values[0].after) == ("Fisk AS", "Fiske AS")
    assert not group.lines["said"].text()
    desk.undo()
    assert corrections_of(desk.station.store, case_id)[0].undone_at is not None


def test_the_place_of_attendance_is_never_one(desk: Desk) -> None:
    group = desk.changes.application
    opened(desk, open_case(desk.station), group)
    choose(group.what, "place-of-attendance")
    assert not group.button.isVisibleTo(group)
    assert group.follows.isVisibleTo(group)
    choose(group.what, "employer")
    assert group.button.isVisibleTo(group)


def test_the_case_of_the_wrong_person_moves(desk: Desk, qtbot: QtBot) -> None:
    group = desk.changes.wrong_person
    right = desk.stored(book_person(desk.station, OLA, nth=1).case_id).person_id
    case_id = opened(desk, book_person(desk.station).case_id, group)
    [letter] = [paper.number for paper in desk.stored(case_id).papers]
    assert not group.button.isVisibleTo(group)
    group.search.line.setText("rette")
    group.search.line.returnPressed.emit()
    desk.settle()
    assert "Rette, Ola" in group.changed.text()
    qtbot.waitUntil(lambda: group.papers.ticked == (letter,))
    desk.click(group.button)
    assert group.why.field.error
    choose(group.why.reason, "wrong-person")
    desk.click(group.button)
    assert desk.stored(case_id).person_id == right
    assert paper_row(desk.station.store, letter).replaced_by
    desk.undo()
    assert desk.stored(case_id).person.family_name == "Nguyễn"


def test_a_document_is_compared_and_never_saved_by_itself(desk: Desk) -> None:
    group = desk.changes.person
    case_id = opened(desk, book_person(desk.station, replace(ANH, born_on="1991-02-03")).case_id)
    desk.changes.take_scan(PASSPORT)
    assert desk.changes.block(group).is_open
    assert "expired" in group.zone_notice.text
    form = group.fields.form()
    assert (form.surname, form.given_names) == ("Tran", "Thị Ánh"), "what is spelled the same stays as it is"
    assert form.passport_number == "L898902C3"
    assert desk.stored(case_id).person.family_name == "Nguyễn"
    choose(group.why.reason, "new-document")
    desk.click(group.button)
    assert desk.stored(case_id).person.family_name == "Tran"


def test_our_own_mistake_in_an_electronic_application(desk: Desk) -> None:
    group = desk.changes.person
    case_id = opened(desk, open_case(desk.station), group)
    line = group.fields.input(Part.SURNAME)
    assert isinstance(line, QLineEdit)
    line.setText("Trần")
    group.fields.edited.emit()
    assert group.note_field.isVisibleTo(group)
    desk.click(group.mistake.answer("ours"))
    assert not group.note_field.isVisibleTo(group)
    choose(group.why.reason, "misheard")
    desk.click(group.button)
    assert desk.stored(case_id).person.family_name == "Trần"
    [made] = desk.changes.history.shown
    assert (made.mistake.value, made.because) == ("ours", "misheard")


def test_a_screen_reader_finds_all_of_it_in_every_language(desk: Desk, qtbot: QtBot) -> None:
    groups = desk.changes
    case_id = open_case(desk.station)
    hand_in(desk.station, case_id)
    perform(desk.station.store, desk.station.clerk, RecordBiometrics(case_id, True, True, True))
    opened(desk, case_id, groups.application, groups.case, groups.wrong_person, groups.person)
    write(groups.case, "permit_expires_on", "30.4.2027")
    qtbot.waitUntil(lambda: bool(groups.case.papers.boxes))
    for language in Language:
        desk.session.language = language
        QApplication.sendEvent(desk.changes, QEvent(QEvent.Type.LanguageChange))
        assert walk(desk.changes)
