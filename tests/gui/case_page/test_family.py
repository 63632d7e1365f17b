"""The tab Family: linked by search, booked for all by Enter, or for nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.cases import CaseStatus, Channel
from desktop.services.commands import perform
from desktop.services.families import LinkFamily
from desktop.services.plan import CloseDay
from desktop.services.queries.families import family
from desktop.services.seats import HoldPlace
from desktop.services.withdrawals import NoteWithdrawal
from tests.gui.case_page.changing import Desk, focused
from tests.support.accessibility import item_texts, walk
from tests.support.cases import open_case
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, MONDAY, TestStation, book_person
from ui.messages import Level
from ui.screens.family.proposals import Proposed
from ui.session import CaseAddress


@pytest.fixture
def desk(station: TestStation, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Desk]:
    """A page that shows nothing yet."""
    made = Desk(station, messages, qtbot)
    yield made
    made.close()


def case_of(desk: Desk, given: str, born_on: str = "1990-01-01", application: str = "renewal-protection") -> str:
    person = replace(ANH, given_names=given, born_on=born_on, duf="")
    return open_case(desk.station, person, application=application, channel=Channel.PAPER, fee=None)


def three(desk: Desk) -> tuple[str, str, str]:
    """Open three cases of one family."""
    ids = (case_of(desk, "Mai"), case_of(desk, "Nam"), case_of(desk, "Minh", "2015-00-00"))
    perform(desk.station.store, desk.station.clerk, LinkFamily("f", ids))
    return ids


def names(desk: Desk) -> list[str]:
    return [member.name for member in desk.family.members]


def proposed(desk: Desk) -> list[Proposed]:
    return [line for line in desk.family.booking.model.rows if isinstance(line, Proposed)]


def test_somebody_is_found_and_linked_by_enter_and_the_undo_parts_them(desk: Desk) -> None:
    mother, child = case_of(desk, "Mai"), case_of(desk, "Minh")
    desk.open(mother, "family")
    assert names(desk) == ["Nguyễn, Mai"]
    assert desk.family.booking.isHidden()

    desk.family.link.line.setFocus()
    QTest.keyClicks(desk.family.link.line, "ngu min")
    assert item_texts(desk.family.link.list) == [
        "Nguyễn, Minh, born 1 Jan 1990, Renewal after protection, on paper, registered"
    ]
    desk.press(Qt.Key.Key_Return)

    assert names(desk) == ["Nguyễn, Mai", "Nguyễn, Minh"]
    assert desk.family.link.line.text() == ""
    assert [member.case_id for member in family(desk.station.store, child)] == [child, mother]
    searches = [row.command for row in desk.stored(mother).timeline]
    assert searches[0] == "link-family"
    desk.undo()
    assert names(desk) == ["Nguyễn, Mai"]


def test_the_arrows_choose_among_those_who_fit_and_esc_empties_the_line(desk: Desk) -> None:
    mother = case_of(desk, "Mai")
    others = [case_of(desk, "Nam"), case_of(desk, "Nga")]
    desk.open(mother, "family")
    link = desk.family.link
    link.line.setFocus()
    QTest.keyClicks(link.line, "nguyen n")
    assert link.list.current_key == others[1], "the newest first"
    desk.press(Qt.Key.Key_Down)
    assert link.list.current_key == others[0]
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Up)
    assert link.list.current_key == others[0]
    assert focused() is link.line
    desk.press(Qt.Key.Key_Escape)
    assert link.line.text() == ""
    assert link.list.isHidden()
    assert desk.screen.current_tab == "family"


def test_members_closed_cases_and_nobody_are_not_offered(desk: Desk) -> None:
    mother, _, _ = three(desk)
    gone = case_of(desk, "Nils")
    perform(desk.station.store, desk.station.clerk, NoteWithdrawal(gone, WithdrawnBy.APPLICANT))
    desk.open(mother, "family")
    desk.family.link.line.setText("nguyen")
    assert desk.family.link.model.rows == []
    assert not desk.family.link.none.isHidden()
    desk.press(Qt.Key.Key_Return)
    assert len(names(desk)) == 3


def test_a_member_is_taken_out_and_comes_back_by_undo(desk: Desk) -> None:
    mother, father, _ = three(desk)
    desk.open(mother, "family")
    assert desk.family.open_button.isHidden(), "the case at hand is open already"
    desk.family.list.go_to(father)
    assert not desk.family.open_button.isHidden()
    desk.click(desk.family.unlink_button)
    assert names(desk) == ["Nguyễn, Mai", "Nguyễn, Minh"]
    desk.undo()
    assert len(names(desk)) == 3


def test_enter_on_a_member_opens_the_case(desk: Desk) -> None:
    mother, father, _ = three(desk)
    desk.open(mother, "family")
    desk.family.list.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.opened == []
    desk.family.list.go_to(father)
    desk.press(Qt.Key.Key_Return)
    assert desk.opened == [CaseAddress(father, "family")]


def test_enter_books_everybody_each_with_a_number_and_a_letter(desk: Desk) -> None:
    mother, father, child = three(desk)
    desk.open(mother, "family")
    assert "Nguyễn, Mai" in desk.family.booking.lead.text()
    desk.click(desk.family.booking.button)
    assert focused() is desk.family.booking.list
    first = proposed(desk)[0].neighbours
    assert first.in_a_row
    assert "09:25–09:50" in desk.family.booking.details.text()
    desk.press(Qt.Key.Key_Down)
    chosen = proposed(desk)[1].neighbours
    desk.press(Qt.Key.Key_Return)

    now = {member.case_id: member for member in desk.family.members}
    # The child is younger than the father, who was born on the same day as the mother.
    assert [(now[each].next_day, now[each].next_start) for each in (mother, father, child)] == [
        (time.day, time.start) for time in chosen.times
    ]
    assert all(len(desk.stored(each).papers) == 1 for each in (mother, father, child))
    numbers = [desk.stored(each).appointments[0].booking_number for each in (mother, father, child)]
    assert len(set(numbers)) == 3
    assert desk.messages.last.level is Level.SUCCESS
    assert desk.family.booking.button.isHidden()
    assert desk.family.booking.proposals == ()


def test_nobody_is_booked_where_a_time_has_gone_and_other_times_are_proposed(desk: Desk) -> None:
    mother, _, _ = three(desk)
    desk.open(mother, "family")
    desk.click(desk.family.booking.button)
    last = proposed(desk)[0].neighbours.times[-1]
    hold = HoldPlace(desk.station.ids.new(), last.desk_id, last.day, last.start, 5, 60)
    perform(desk.station.store, desk.station.leader, hold)

    desk.press(Qt.Key.Key_Return)

    assert all(member.to_book for member in desk.family.members)
    assert desk.family.booking.said.text.startswith("Nobody was booked.")
    assert "Odd Lie" in desk.family.booking.said.text
    again = [each.neighbours for each in proposed(desk)]
    assert again
    assert last not in [time for each in again for time in each.times]
    desk.press(Qt.Key.Key_Return)
    assert not any(member.to_book for member in desk.family.members)


def test_proposals_keep_to_a_desk_to_mornings_and_to_the_last_day(desk: Desk) -> None:
    mother, _, _ = three(desk)
    desk.open(mother, "family")
    booking = desk.family.booking
    desk.click(booking.button)
    assert any(not each.in_a_row for each in booking.proposals)
    booking.narrowing.menu.actions()[1].trigger()
    assert booking.proposals
    assert all(each.desks == ("1",) for each in booking.proposals)
    booking.narrowing.mornings.setChecked(True)
    assert all(each.start < 12 * 60 for each in booking.proposals)
    booking.narrowing.from_day.setText("1.12.2026")
    booking.narrowing.by_day.setText("1.12.2026")
    booking.narrowing.by_day.editingFinished.emit()
    assert {each.day for each in booking.proposals} == {date(2026, 12, 1)}


def test_esc_leaves_the_proposals_and_then_the_page(desk: Desk, qtbot: QtBot) -> None:
    mother, _, _ = three(desk)
    desk.open(mother, "family")
    desk.click(desk.family.booking.button)
    desk.press(Qt.Key.Key_Escape)
    assert desk.family.booking.proposals == ()
    assert focused() is desk.family.booking.button
    with qtbot.waitSignal(desk.screen.closed):
        desk.press(Qt.Key.Key_Escape)


def test_a_family_without_free_times_is_told_so(desk: Desk) -> None:
    mother, _, _ = three(desk)
    for day in range(28):
        on = date.fromordinal(MONDAY.toordinal() + day)
        perform(desk.station.store, desk.station.leader, CloseDay(desk.station.ids.new(), on, "course"))
    desk.open(mother, "family")
    desk.click(desk.family.booking.button)
    assert proposed(desk) == []
    assert "Book each on their own" in desk.family.booking.said.text


def test_who_has_a_time_is_not_booked_again(desk: Desk) -> None:
    mother, father, child = three(desk)
    perform(desk.station.store, desk.station.clerk, NoteWithdrawal(father, WithdrawnBy.APPLICANT))
    desk.open(mother, "family")
    assert "Nam" not in desk.family.booking.lead.text()
    desk.click(desk.family.booking.button)
    assert any(each.neighbours.side_by_side for each in proposed(desk)), "two people, two desks"
    desk.press(Qt.Key.Key_Return)
    assert desk.stored(father).appointments == ()
    assert desk.stored(child).appointments != ()
    assert desk.family.booking.lead.text() == "Everybody whose case goes on has an appointment."


def test_all_are_brought_together_and_it_is_said_who_is_moved_from_when(desk: Desk) -> None:
    mother, _, _ = three(desk)
    desk.open(mother, "family")
    assert not desk.family.booking.all_button.isVisible(), "nobody has a time yet"
    booked = [
        book_person(desk.station, replace(ANH, given_names=name, duf=""), nth=at) for name, at in (("Ba", 0), ("Tu", 8))
    ]
    perform(desk.station.store, desk.station.clerk, LinkFamily("g", tuple(each.case_id for each in booked)))
    desk.open(booked[0].case_id, "family")
    booking = desk.family.booking
    assert booking.lead.text() == "Everybody whose case goes on has an appointment."
    assert booking.button.isHidden()
    booking.all_button.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert focused() is booking.list
    assert "(stays)" in booking.details.text()
    assert "(moved from Mon 23 Nov 10:40, desk 1)" in booking.details.text()
    desk.press(Qt.Key.Key_Return)
    assert desk.messages.last.text.startswith("They come together now. Booked: 0, moved: 1.")
    assert {each.next_start for each in desk.family.members} == {9 * 60}
    assert {each.next_number for each in desk.family.members} == {each.booking_number for each in booked}


def test_a_time_after_the_first_deadline_is_marked(desk: Desk) -> None:
    station = desk.station
    mother, father = case_of(desk, "Mai"), case_of(desk, "Nam")
    perform(station.store, station.clerk, LinkFamily("f", (mother, father)))
    desk.open(mother, "family")
    desk.click(desk.family.booking.button)
    assert {each.in_time for each in proposed(desk)} == {None}
    late = [replace(member, attend_by=date(2026, 11, 22)) for member in desk.family.members]
    desk.family.booking.show_members(late)
    desk.family.booking.search()
    assert {each.in_time for each in proposed(desk)} == {False}
    assert all("after deadline" in text for text in item_texts(desk.family.booking.list) if ", " in text)


def test_what_happens_to_another_member_is_seen_here(desk: Desk) -> None:
    mother, father, _ = three(desk)
    desk.open(mother, "family")
    desk.tell(perform(desk.station.store, desk.station.leader, NoteWithdrawal(father, WithdrawnBy.APPLICANT)))
    statuses = {member.case_id: member.status for member in desk.family.members}
    assert statuses[father] is CaseStatus.WITHDRAWN
    assert statuses[mother] is CaseStatus.REGISTERED


def test_another_case_forgets_what_was_searched_and_proposed(desk: Desk) -> None:
    mother, father, _ = three(desk)
    alone = case_of(desk, "Nils")
    desk.open(mother, "family")
    desk.click(desk.family.booking.button)
    desk.family.link.line.setText("nils")
    desk.open(alone, "family")
    assert desk.family.link.line.text() == ""
    assert desk.family.booking.proposals == ()
    desk.open(father, "family")
    assert desk.family.booking.proposals == ()


def test_a_screen_reader_finds_everything(desk: Desk) -> None:
    mother, _, _ = three(desk)
    case_of(desk, "Nils")
    desk.open(mother, "family")
    desk.click(desk.family.booking.button)
    desk.family.link.line.setText("nils")
    assert walk(desk.family)
    assert item_texts(desk.family.list)[0] == (
        "Nguyễn, Mai, born 1 Jan 1990, Renewal after protection, on paper, registered, no appointment"
    )
    QApplication.sendEvent(desk.family, QEvent(QEvent.Type.LanguageChange))
    assert proposed(desk)
