"""The tab Changes: each block says what follows before its button, and every step has its way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.advice.facts import Account, WithdrawnBy
from desktop.domain.advice.place import Place
from desktop.domain.cases import AddressProtection, CaseStatus, Channel
from desktop.domain.catalogue import Kind
from desktop.domain.languages import Language
from desktop.domain.representation import EndedBecause, RepresentativeKind
from desktop.services.accounts import account_of
from desktop.services.certificates import certificate_of
from desktop.services.commands import perform
from desktop.services.looks import LookAtCase
from desktop.services.people import CorrectPerson
from desktop.services.representation import representatives
from desktop.services.withdrawals import noted
from tests.gui.case_page.changing import Desk, focused
from tests.support.accessibility import walk
from tests.support.cases import hand_in, open_case
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MONDAY, TestStation, book_person
from ui.messages import Level
from ui.screens.booking.form import Part
from ui.screens.card.choices import choose
from ui.screens.changes.group import Group
from ui.session import CaseAddress

CHILD = replace(ANH, given_names="Minh", born_on="2012-00-00", duf="")


@pytest.fixture
def desk(station: TestStation, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Desk]:
    """A page that shows nothing yet."""
    made = Desk(station, messages, qtbot)
    yield made
    made.close()


def opened(desk: Desk, case_id: str, *groups: Group) -> str:
    """Open a case with these blocks unfolded."""
    desk.open(case_id, "changes")
    for group in groups:
        desk.changes.block(group).set_open(open_=True)
    return case_id


def rules(group: Group) -> list[str]:
    """Return the rules of what follows, as the buttons have them."""
    return [line.why.text() for line in group.follows.lines] if not group.follows.isHidden() else []


def write(desk: Desk, part: Part, text: str) -> None:
    """Write into a field of the person, as with the keyboard."""
    line = desk.changes.person.fields.input(part)
    line.setText(text)  # type: ignore[union-attr]  # a line, in these tests
    desk.changes.person.fields.edited.emit()


# The tab


def test_everything_is_folded_until_it_is_wanted(desk: Desk) -> None:
    opened(desk, open_case(desk.station))
    shown = [block for block in desk.changes.blocks if not block.isHidden()]
    assert len(shown) == 10, "no certificate for a permit, no decision and no corrections yet"
    assert not any(block.is_open for block in shown)
    desk.changes.block(desk.changes.withdrawal).set_open(open_=True)
    desk.tell(perform(desk.station.store, desk.station.clerk, _correction(desk)))
    assert desk.changes.block(desk.changes.withdrawal).is_open
    opened(desk, open_case(desk.station))
    assert not any(block.is_open for block in desk.changes.blocks if not block.isHidden())


def _correction(desk: Desk) -> CorrectPerson:
    page = desk.screen.page
    assert page is not None
    return CorrectPerson(page.person_id, replace(page.person, city="Voss"))


def test_a_screen_reader_finds_everything_in_every_language(desk: Desk) -> None:
    case_id = open_case(desk.station, replace(CHILD, citizenship="SWE"), application="eea-worker", fee=None)
    groups = desk.changes
    opened(
        desk, case_id, groups.certificate, groups.person, groups.withdrawal, groups.place, groups.representation,
        groups.account, groups.further,
    )  # fmt: skip
    desk.click(groups.withdrawal.by.answer("power-of-attorney"))
    assert walk(desk.changes)
    for language in Language:
        desk.session.language = language
        QApplication.sendEvent(desk.changes, QEvent(QEvent.Type.LanguageChange))
        assert walk(desk.changes)


# Withdrawal


@pytest.mark.parametrize(
    ("by", "signed", "handed_in", "verb", "status", "rule"),
    [
        ("applicant", False, False, "Withdraw application", CaseStatus.WITHDRAWN, "R56"),
        ("applicant", True, True, "Dismiss case", CaseStatus.DISMISSED, "R57"),
        ("applicant", False, True, "Note withdrawal", CaseStatus.HANDED_IN, "R57"),
        ("reference-person", False, True, "Note withdrawal", CaseStatus.HANDED_IN, "R59"),
        ("sponsor", False, False, "Note withdrawal", CaseStatus.REGISTERED, "R59"),
        ("host-parent", False, False, "Note withdrawal", CaseStatus.REGISTERED, "R59"),
        ("power-of-attorney", False, False, "Note withdrawal", CaseStatus.REGISTERED, "R57"),
    ],
)
def test_what_follows_is_said_before_it_is_noted(
    desk: Desk, by: str, signed: bool, handed_in: bool, verb: str, status: CaseStatus, rule: str
) -> None:
    case_id = open_case(desk.station)
    if handed_in:
        hand_in(desk.station, case_id)
    group = desk.changes.withdrawal
    opened(desk, case_id, group)
    assert rules(group) == []
    before = desk.stored(case_id).status

    desk.click(group.by.answer(by))
    group.letter.setChecked(signed)
    assert rules(group) == [rule, "R58"]
    assert group.button.text() == verb
    assert desk.stored(case_id).status is before
    group.by.answer(by).setFocus()
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert desk.stored(case_id).status is status
    wish = noted(desk.station.store, case_id).withdrawal
    assert wish is not None
    assert wish.by == by
    assert group.summary in group.state.text()
    assert rules(group) == [rule, "R58"]
    desk.undo()
    assert desk.stored(case_id).status is before
    assert noted(desk.station.store, case_id).withdrawal is None
    assert group.summary == ""


def test_only_a_holder_of_a_power_of_attorney_is_asked_about_separation(desk: Desk) -> None:
    group = desk.changes.withdrawal
    case_id = opened(desk, open_case(desk.station), group)
    for by in WithdrawnBy:
        desk.click(group.by.answer(by.value))
        assert group.separation.isVisibleTo(group) is (by is WithdrawnBy.POWER_OF_ATTORNEY)
        assert group.letter.isVisibleTo(group) is (by is WithdrawnBy.APPLICANT)
    group.separation.setChecked(True)
    assert rules(group)[0] == "R60"
    desk.click(group.by.answer("sponsor"))
    desk.click(group.button)
    wish = noted(desk.station.store, case_id).withdrawal
    assert wish is not None
    assert wish.because is None, "a box that is not in sight does not count"


def test_nothing_is_noted_without_saying_who(desk: Desk) -> None:
    group = desk.changes.withdrawal
    case_id = opened(desk, open_case(desk.station), group)
    desk.click(group.button)
    assert group.by.error
    assert noted(desk.station.store, case_id).withdrawal is None


def test_an_appointment_of_a_withdrawn_case_is_pointed_at(desk: Desk) -> None:
    group = desk.changes.withdrawal
    case_id = opened(desk, book_person(desk.station).case_id, group)
    assert group.still_booked.text == ""
    desk.click(group.by.answer("applicant"))
    desk.click(group.button)
    assert desk.stored(case_id).status is CaseStatus.WITHDRAWN
    assert "23 Nov 2026 09:00 is still booked" in group.still_booked.text
    assert not group.by.isVisibleTo(group), "there is nothing more to withdraw"
    assert not group.button.isVisibleTo(group)
    desk.click(group.retract_button)
    assert desk.stored(case_id).status is CaseStatus.REGISTERED
    assert group.still_booked.text == ""


# Place and refund


def test_the_wrong_place_and_the_fee_asked_back(desk: Desk) -> None:
    group = desk.changes.place
    case_id = opened(desk, open_case(desk.station), group)
    assert rules(group) == ["R19"]
    assert not group.refund_button.isVisibleTo(group)

    desk.click(group.place_button)
    assert desk.stored(case_id).advice.conclusions.place.value is Place.NEW_APPLICATION
    assert [line.why.text() for line in group.refund_follows.lines] == ["R58"]
    desk.click(group.refund_button)
    assert noted(desk.station.store, case_id).refund_requested_on == MONDAY
    assert "wrong place" in group.summary
    assert "23 Nov 2026" in group.summary

    desk.click(group.place_button)
    assert group.refusal.text, "the request has to be taken back first"
    desk.undo()
    desk.click(group.place_button)
    assert desk.stored(case_id).advice.conclusions.place.value is Place.HERE
    assert group.refusal.text == ""


def test_a_paper_application_has_neither_place_nor_account(desk: Desk) -> None:
    place, account = desk.changes.place, desk.changes.account
    opened(desk, book_person(desk.station).case_id, place, account)
    for group, made in ((place, place.place_button), (account, account.button)):
        assert rules(group) == ["R5"]
        assert not made.isVisibleTo(group)


# Representation


def test_a_child_waits_for_a_guardian(desk: Desk) -> None:
    group = desk.changes.representation
    case_id = opened(desk, open_case(desk.station, CHILD))
    assert desk.changes.block(group).is_open
    assert group.missing.text
    assert group.kind.value == "guardian"

    desk.click(group.button)
    assert group.name_field.error
    group.name.setText("Eva Prøve")
    desk.click(group.button)
    assert group.relation_field.error
    assert group.name.text() == "Eva Prøve"
    group.relation.setText("mother")
    desk.click(group.button)

    [row] = representatives(desk.station.store, case_id)
    assert (row.name, row.kind, row.attends, row.valid_from) == (
        "Eva Prøve",
        RepresentativeKind.GUARDIAN,
        True,
        MONDAY,
    )
    assert group.missing.text == ""
    assert "Eva Prøve" in group.summary
    assert group.name.text() == ""
    desk.undo()
    assert representatives(desk.station.store, case_id) == ()
    assert group.missing.text


def test_a_power_of_attorney_ends_with_a_reason_and_a_day(desk: Desk) -> None:
    group = desk.changes.representation
    case_id = opened(desk, open_case(desk.station), group)
    assert rules(group) == ["R60"]
    group.name.setText("عبد الرحمن محمد")
    group.valid_from.setText("1.6.2026")
    desk.click(group.button)
    desk.click(group.list.end_buttons[0])
    form = group.end_form
    desk.click(form.end_button)
    assert form.because.error
    desk.click(form.because.answer("separation"))
    form.day.setText("1.5.2026")
    desk.click(form.end_button)
    assert form.day_field.error, "before it began"
    assert not form.isHidden()
    form.day.setText("22.11.2026")
    desk.click(form.end_button)

    [row] = representatives(desk.station.store, case_id)
    assert (row.ended_on, row.ended_because) == (date(2026, 11, 22), EndedBecause.SEPARATION)
    assert form.isHidden()
    assert group.list.end_buttons == []
    assert "ended: separation" in group.list.texts[0]
    desk.undo()
    assert representatives(desk.station.store, case_id)[0].ended_on is None
    assert len(group.list.end_buttons) == 1


def test_a_wrong_day_is_said_at_its_field_and_nothing_is_lost(desk: Desk) -> None:
    group = desk.changes.representation
    opened(desk, open_case(desk.station), group)
    group.name.setText("Per Prøve")
    group.valid_from.setText("31.2.")
    desk.click(group.button)
    assert group.from_field.error
    assert group.name.text() == "Per Prøve"


# Account, certificate, separate application


def test_a_lost_account_and_what_stands(desk: Desk) -> None:
    group = desk.changes.account
    case_id = open_case(desk.station)
    hand_in(desk.station, case_id)
    opened(desk, case_id, group)
    assert rules(group) == ["R29", "R28"]
    desk.click(group.button)
    assert account_of(desk.station.store, case_id) is Account.LOST
    assert group.summary == "lost"
    desk.click(group.button)
    assert account_of(desk.station.store, case_id) is Account.OK
    desk.undo()
    assert account_of(desk.station.store, case_id) is Account.LOST


def test_the_certificate_is_handed_over_and_taken_back(desk: Desk) -> None:
    group = desk.changes.certificate
    case_id = open_case(desk.station, replace(ANH, citizenship="SWE"), application="eea-worker", fee=None)
    opened(desk, case_id)
    assert desk.changes.block(group).is_open
    assert rules(group) == ["R43", "R43", "R48"]
    group.number.setText("R-17")
    desk.click(group.button)
    assert group.refusal.text
    assert group.number.text() == "R-17"
    hand_in(desk.station, case_id)
    desk.click(group.button)
    certificate = certificate_of(desk.station.store, case_id)
    assert certificate is not None
    assert (certificate.on, certificate.number) == (MONDAY, "R-17")
    assert desk.stored(case_id).status is CaseStatus.GRANTED
    assert not group.button.isVisibleTo(group)
    desk.click(group.back_button)
    assert certificate_of(desk.station.store, case_id) is None


def test_a_travel_document_gets_a_case_of_its_own(desk: Desk) -> None:
    group = desk.changes.further
    case_id = opened(desk, book_person(desk.station).case_id, group)
    assert rules(group) == ["R65"]
    desk.click(group.button)
    [address] = desk.opened
    made = desk.stored(address.case_id)
    assert address == CaseAddress(made.case_id)
    assert made.kind is Kind.TRAVEL_DOCUMENT
    assert made.person_id == desk.stored(case_id).person_id
    desk.click(group.button)
    assert group.refusal.text
    assert len(desk.opened) == 1


# Person


def test_a_correction_names_what_changes_and_can_be_undone(desk: Desk) -> None:
    group = desk.changes.person
    case_id = opened(desk, book_person(desk.station).case_id, group)
    assert not group.changed.isVisibleTo(group)
    write(desk, Part.SURNAME, "Trần")
    write(desk, Part.BORN, "1991")
    group.more["interpreter"].setText("vietnamesisk")
    group.more["interpreter"].textEdited.emit("vietnamesisk")
    assert [line.replace("\u2068", "").replace("\u2069", "") for line in group.changed.text().split("\n")] == [
        "surname: Nguyễn → Trần",
        "birth date: February 1991 → 1991",
        "interpreter: nothing → vietnamesisk",
        "Both values are kept.",
    ]
    assert not group.note_field.isVisibleTo(group), "a paper application is not bound to it"
    desk.click(group.button)
    assert group.why.field.error
    assert desk.stored(case_id).person == ANH
    choose(group.why.reason, "misheard")
    desk.click(group.button)

    now = desk.stored(case_id).person
    assert now == replace(ANH, family_name="Trần", born_on="1991-00-00", interpreter="vietnamesisk")
    assert not group.changed.isVisibleTo(group)
    desk.undo()
    assert desk.stored(case_id).person == ANH
    line = group.fields.input(Part.SURNAME)
    assert line.text() == "Nguyễn"  # type: ignore[union-attr]  # a line


def test_every_field_survives_a_correction_of_another(desk: Desk) -> None:
    person = replace(
        ANH,
        born_on="1991-02-03",
        citizenship="XXA",
        passport_number="B1234567",
        passport_expires_on=date(2031, 5, 1),
        protection=AddressProtection.CONFIDENTIAL,
        born_at="Đà Nẵng",
        interpreter="vietnamesisk",
        access_needs="wheelchair",
        note="two\nlines",
    )
    case_id = book_person(desk.station, person).case_id
    perform(desk.station.store, desk.station.clerk, LookAtCase(case_id, "at-counter"))
    opened(desk, case_id, desk.changes.person)
    write(desk, Part.CITY, "Voss")
    desk.click(desk.changes.person.button)
    assert desk.stored(case_id).person == replace(person, city="Voss")


def test_wrong_fields_are_said_at_the_field_and_nothing_is_lost(desk: Desk) -> None:
    group = desk.changes.person
    case_id = opened(desk, book_person(desk.station).case_id, group)
    write(desk, Part.BORN, "31.2.1991")
    write(desk, Part.SURNAME, "Trần")
    desk.click(group.button)
    assert group.fields.field(Part.BORN).error
    assert focused() is group.fields.input(Part.BORN)
    assert desk.stored(case_id).person == ANH
    assert group.fields.form().surname == "Trần"
    desk.click(group.back_button)
    assert group.fields.form().surname == "Nguyễn"
    desk.click(group.button)
    assert group.refusal.text
    assert desk.messages.texts(Level.SUCCESS) == []


def test_what_was_sent_asks_for_the_written_note(desk: Desk) -> None:
    group = desk.changes.person
    case_id = opened(desk, open_case(desk.station), group)
    write(desk, Part.PHONE, "")
    assert not group.note_field.isVisibleTo(group)
    write(desk, Part.SURNAME, "Trần")
    assert group.note_field.isVisibleTo(group)
    assert rules(group) == ["R55"]
    desk.click(group.button)
    assert group.note_field.error
    assert desk.stored(case_id).person == ANH
    group.written_note.setText("letter of 20.11.2026")
    desk.click(group.button)
    assert desk.stored(case_id).person == replace(ANH, family_name="Trần", phone="")


def test_what_another_corrects_meanwhile_is_neither_lost_nor_hidden(desk: Desk) -> None:
    group = desk.changes.person
    case_id = opened(desk, book_person(desk.station).case_id, group)
    person_id = desk.stored(case_id).person_id
    write(desk, Part.SURNAME, "Trần")
    other = perform(
        desk.station.store, desk.station.leader, CorrectPerson(person_id, replace(ANH, family_name="Ng", city="Voss"))
    )
    desk.tell(other)
    assert group.fields.form().surname == "Trần", "what is typed stays"
    choose(group.why.reason, "misread")
    desk.click(group.button)
    assert "Somebody else" in group.refusal.text
    assert desk.stored(case_id).person.family_name == "Ng"
    desk.click(group.back_button)
    assert (group.fields.form().surname, group.fields.form().city) == ("Ng", "Voss")


def test_a_form_that_nobody_has_touched_follows_the_person(desk: Desk) -> None:
    group = desk.changes.person
    case_id = opened(desk, open_case(desk.station, channel=Channel.PAPER, fee=None, application="permanent"), group)
    person_id = desk.stored(case_id).person_id
    other = perform(desk.station.store, desk.station.leader, CorrectPerson(person_id, replace(ANH, family_name="Trần")))
    desk.tell(other)
    assert group.fields.form().surname == "Trần"
    assert not group.back_button.isVisibleTo(group)
