"""The same person twice, and who looked: the blocks of the tab Changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.cases import AddressProtection
from desktop.domain.rights import Right
from desktop.services.commands import perform
from desktop.services.people import CorrectPerson
from desktop.services.twins import JoinPeople
from tests.gui.case_page.changing import Desk
from tests.support.accessibility import item_texts, walk
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, TestStation, book_person
from ui.screens.card.choices import choose

OTHER = replace(ANH, family_name="Nguyen", given_names="Anh Thi", duf="", passport_number="C1234567", city="")


@pytest.fixture
def desk(station: TestStation, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(station, messages, qtbot)
    yield made
    made.close()


def opened(desk: Desk, case_id: str) -> None:
    desk.open(case_id, "changes")
    for group in (desk.changes.twins, desk.changes.looks):
        desk.changes.block(group).set_open(open_=True)


def test_two_entries_are_compared_joined_and_parted(desk: Desk) -> None:
    first, second = book_person(desk.station), book_person(desk.station, OTHER, nth=1)
    kept, gone = desk.stored(first.case_id), desk.stored(second.case_id)
    opened(desk, first.case_id)
    twins = desk.changes.twins
    assert [twin.hit.case_id for twin in twins.likely] == [second.case_id]
    assert twins.summary == "1 who may be the same"
    walk(desk.changes)

    desk.click(twins.likely_buttons.button(0))
    differing = {each.field: each for each in twins.compare.differing}
    assert differing.keys() == {"family_name", "given_names", "duf", "passport_number", "city"}
    # What is not known of the one kept is taken over unless it is said otherwise.
    assert [each.field for each in twins.compare.chosen] == ["passport_number"]
    twins.compare.take_over("given_names", taken=True)
    assert "cases: 1 \u00b7 coming appointments: 1 \u00b7 papers: 1" in twins.moves.text()
    walk(desk.changes)
    twins.because.setText("viste begge passene")
    desk.click(twins.button)

    joined = desk.stored(second.case_id)
    assert joined.person_id == kept.person_id
    assert joined.person == replace(ANH, given_names="Anh Thi", passport_number="C1234567")
    (row,) = twins.joins
    assert (row.because, row.fields) == ("viste begge passene", ("given_names", "passport_number"))
    assert twins.likely == ()
    assert twins.summary == "1 joined"

    changed = CorrectPerson(kept.person_id, replace(joined.person, passport_number="C7654321"))
    desk.tell(perform(desk.station.store, desk.station.clerk, changed))
    desk.click(twins.part_buttons.button(0))
    assert "Corrected since, and left as it is: passport number." in desk.messages.last.text
    assert desk.stored(second.case_id).person == gone.person
    assert desk.stored(first.case_id).person == replace(ANH, passport_number="C7654321")
    assert twins.joins[0].parted_at is not None
    assert twins.part_buttons.button(0) is None


def test_a_join_is_taken_back_by_its_message(desk: Desk) -> None:
    first, second = book_person(desk.station), book_person(desk.station, OTHER, nth=1)
    opened(desk, first.case_id)
    twins = desk.changes.twins
    twins.search.line.setText("C1234567")
    twins.search.list.opened.emit(second.case_id)
    desk.click(twins.button)
    assert desk.messages.last.text == "Joined: both entries are one person now."
    desk.undo()
    assert desk.stored(second.case_id).person == OTHER
    assert desk.stored(first.case_id).person == ANH


def test_a_refusal_keeps_the_comparison(desk: Desk) -> None:
    first, second = book_person(desk.station), book_person(desk.station, OTHER, nth=1)
    third = book_person(desk.station, replace(OTHER, given_names="Thi Ánh"), nth=2)
    opened(desk, first.case_id)
    twins = desk.changes.twins
    at = next(at for at, twin in enumerate(twins.likely) if twin.hit.case_id == second.case_id)
    desk.click(twins.likely_buttons.button(at))
    # Another window joins it elsewhere meanwhile, and this one has not read it yet.
    perform(
        desk.station.store,
        desk.station.clerk,
        JoinPeople(desk.stored(third.case_id).person_id, desk.stored(second.case_id).person_id),
    )
    twins.button.click()
    assert twins.refusal.isVisible()
    assert "has been joined with another one" in twins.refusal.text
    assert twins.compare.isVisible()


def test_a_protected_entry_is_compared_for_a_reason_only(desk: Desk) -> None:
    first = book_person(desk.station)
    book_person(desk.station, replace(OTHER, protection=AddressProtection.CONFIDENTIAL), nth=1)
    opened(desk, first.case_id)
    twins = desk.changes.twins
    desk.click(twins.likely_buttons.button(0))
    assert twins.compare.isHidden()
    dialog = twins.gate.dialog
    assert dialog is not None
    choose(dialog.reason, "case-work")
    dialog.open_button.click()
    assert not twins.compare.isHidden()


def test_the_auditor_reads_who_looked_and_is_noted(
    station: TestStation, messages: RecordingMessages, qtbot: QtBot
) -> None:
    station.clerk = replace(station.clerk, rights=station.clerk.rights | {Right.READ_JOURNAL})
    desk = Desk(station, messages, qtbot)
    booked = book_person(station)
    opened(desk, booked.case_id)
    looks = desk.changes.looks
    assert looks.list.isHidden()
    desk.click(looks.button)
    # The newest first: this very reading, then the look that opened the page.
    assert [row.command for row in looks.model.rows] == ["read-looks", "look-at-case"]
    looks.of_person.setChecked(True)
    desk.click(looks.button)
    assert [row.command for row in looks.model.rows] == ["read-looks", "read-looks", "look-at-case"]
    assert all("Kari Berg" in text for text in item_texts(looks.list))
    assert looks.count.text() == "3 times, by 1 of the staff."
    walk(desk.changes)
    desk.changes.grab()
    desk.close()


def test_who_may_not_read_the_journal_is_not_offered_it(desk: Desk) -> None:
    opened(desk, book_person(desk.station).case_id)
    assert desk.changes.block(desk.changes.looks).isHidden()
