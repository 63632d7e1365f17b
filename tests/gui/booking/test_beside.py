"""One more person at a time that is taken: for whom it is there at all, what is asked, and the way back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.domain.rights import Right, Role
from desktop.services.calendar_rules import Rules, SetCalendarRules
from desktop.services.commands import perform
from desktop.services.queries.day import appointments_of_day
from desktop.services.staff import AddStaff, founder
from desktop.storage.models import JournalEntry
from tests.gui.booking.conftest import Counter
from tests.support.station import ANH, MONDAY, book_person, hash_of
from ui.approval import ApprovalAtWindow
from ui.messages import Level
from ui.screens.booking.frame import Step
from ui.screens.card.choices import choose
from ui.session import BookingStart

NINE = 9 * 60
PASSWORD = "a long enough word"  # noqa: S105 - of invented staff


def allow(counter: Counter, extra: int = 1) -> None:
    perform(counter.station.store, counter.station.leader, SetCalendarRules(Rules(extra_seats=extra)))


def taken_at_nine(counter: Counter) -> None:
    """Book somebody on Monday at nine at desk 1, and let the panel open for somebody else at that time."""
    other = replace(ANH, family_name="Berg", given_names="Kari", duf="")
    book_person(counter.station, other)


def open_beside(counter: Counter) -> None:
    desk = counter.station.desks[0].desk_id
    counter.open(BookingStart(desk_id=desk, day=MONDAY, start=NINE, beside=True))
    counter.type_person()
    assert counter.panel.go_to(Step.WHAT)
    counter.type_errand()
    assert counter.panel.go_to(Step.WHEN)


def look_through(counter: Counter, first: str, last: str) -> None:
    when = counter.panel.when
    for line, day in ((when.by_day, last), (when.from_day, first)):
        line.setText(day)
        line.editingFinished.emit()


def test_it_asks_with_the_numbers_and_books_a_second_seat_which_can_be_undone(leading_counter: Counter) -> None:
    counter = leading_counter
    allow(counter)
    taken_at_nine(counter)
    open_beside(counter)
    beside = counter.panel.when.beside

    assert beside.question.text == (
        "Desk 1: 1 of 2 booked at this time. The station: 1 of 2 desks taken. Book one more?"
    )
    assert beside.time.currentText() == "Mon 23 Nov 09:00, desk 1"
    assert not counter.panel.when.list.isVisible()
    assert not counter.panel.when.book_button.isVisible()
    assert counter.panel.when.holding.held is None

    beside.book_button.click()
    assert counter.booked == []
    assert beside.reason_field.error == "Choose a reason, or write one."
    choose(beside.reason, "other")
    beside.words_line.setText("  Reiser i morgen ")
    QTest.keyClick(beside.words_line, Qt.Key.Key_Return)

    rows = appointments_of_day(counter.station.store, MONDAY)
    assert [(row.start, row.desk) for row in rows] == [(NINE, "1"), (NINE, "1")]
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert len(appointments_of_day(counter.station.store, MONDAY)) == 1


def test_without_the_setting_nothing_of_it_is_seen(leading_counter: Counter) -> None:
    taken_at_nine(leading_counter)
    open_beside(leading_counter)
    assert not leading_counter.panel.when.beside.isVisible()
    assert leading_counter.panel.when.list.isVisible()


def test_who_does_not_book_sees_nothing_of_it(counter: Counter) -> None:
    allow(counter)
    taken_at_nine(counter)
    actor = counter.session.actor
    counter.session.actor = replace(actor, rights=actor.rights - {Right.BOOK})
    open_beside(counter)
    assert not counter.panel.when.beside.isVisible()
    assert counter.panel.when.list.isVisible()


def test_a_clerk_has_a_leader_approve_it_on_the_spot(counter: Counter, qtbot: QtBot) -> None:
    allow(counter)
    store, ids = counter.station.store, counter.station.ids
    perform(store, founder(ids.new()), AddStaff(ids.new(), "carl", "Carl Ek", Role.LEADER, hash_of(PASSWORD)))
    approval = ApprovalAtWindow(counter.session, counter.window, counter.session)
    taken_at_nine(counter)
    open_beside(counter)
    beside = counter.panel.when.beside
    choose(beside.reason, "own-mistake")

    beside.book_button.click()
    qtbot.waitUntil(approval.sheet.isVisible)
    assert "One more at a taken time" in approval.sheet.text
    assert counter.booked == []
    assert not beside.book_button.isEnabled(), "what is to be approved cannot be changed meanwhile"
    approval.sheet.who.setCurrentIndex(approval.sheet.who.findText("Carl Ek"))
    QTest.keyClicks(approval.sheet.secret, PASSWORD)
    QTest.keyClick(approval.sheet.secret, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(counter.booked) == 1, timeout=20_000)
    assert not approval.sheet.isVisible()
    with store.read() as connection:
        told = connection.execute(select(JournalEntry.command).order_by(JournalEntry.number)).scalars().all()
    assert told[told.index("approve") + 1] == "register-person", "everything of the booking follows its approval"
    assert "overbook" in told[told.index("approve") :]


def test_who_was_slower_is_asked_again_with_the_new_numbers(leading_counter: Counter) -> None:
    counter = leading_counter
    allow(counter, 2)
    taken_at_nine(counter)
    open_beside(counter)
    beside = counter.panel.when.beside
    choose(beside.reason, "own-mistake")
    asked = beside.time.currentText()
    beside._asked = replace(beside._asked, taken=2)  # type: ignore[type-var]  # another counter was booked and moved

    beside.book_button.click()

    assert "1 of 3 seats are booked" in counter.messages.texts(Level.PROBLEM)[0]
    assert counter.booked == []
    assert (beside.time.currentText(), beside.reason.currentData()) == (asked, "own-mistake")
    beside.book_button.click()
    assert len(counter.booked) == 1


def test_where_nothing_is_free_in_time_taken_times_are_offered(leading_counter: Counter) -> None:
    counter = leading_counter
    allow(counter)
    taken_at_nine(counter)
    when = counter.panel.when
    counter.open_when()
    assert not when.beside.isVisible()  # there are free times in time

    look_through(counter, "28.11.2026", "29.11.2026")
    assert not when.list.isVisible()
    assert when.beside.switch.text() == "Book at a taken time …"
    when.beside.switch.click()
    assert when.beside.question.text == "No taken time can be booked once more."
    look_through(counter, "23.11.2026", "23.11.2026")
    assert when.beside.current is not None
    when.beside.switch.click()
    assert when.list.isVisible()
    assert not when.beside.isVisible()
