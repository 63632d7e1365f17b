"""A family that is not here yet: booked one after the other, by keys, beside each other, and linked (R22)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.cases import AddressProtection, Channel
from desktop.domain.languages import Language
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.families import LinkFamily
from desktop.services.queries.case_page import case_page
from desktop.services.queries.families import Member, family
from desktop.services.queries.find import find
from tests.gui.booking.conftest import Counter, here, line, open_step, press_link
from tests.gui.booking.test_keys import Hands
from tests.gui.booking.test_undo_booking import plain
from tests.support.cases import open_case
from tests.support.station import ANH, MONDAY, book_person
from ui.messages import Level
from ui.screens.booking.form import Part, WhoForm
from ui.screens.booking.frame import Step
from ui.screens.booking.what_form import WhatForm
from ui.session import BookingStart
from ui.widgets.message_bar import MessageRow
from ui.widgets.row_delegate import GroupHeading

CTRL = Qt.KeyboardModifier.ControlModifier
NINE = 9 * 60


def booked(counter: Counter, at: int) -> Booked:
    found = counter.booked[at]
    assert isinstance(found, Booked)
    return found


def go_on(counter: Counter) -> None:
    """Take the way on that the newest message offers, as its button and its keys do."""
    on = counter.messages.last.next
    assert on is not None
    assert (on.label, on.keys) == ("Book one more of the family", "Ctrl+Shift+F")
    wanted: list[BookingStart] = []
    counter.session.booking_wanted.connect(wanted.append)
    on.run()
    counter.open(wanted[-1])


def headings(counter: Counter) -> list[str]:
    return [row.text for row in counter.panel.when.list.model.rows if isinstance(row, GroupHeading)]


def members(counter: Counter) -> tuple[Member, ...]:
    return family(counter.station.store, booked(counter, 0).case_id)


def book_relative(counter: Counter, hands: Hands, given: str, born: str) -> None:
    """Type what is the next child's own, and take the first time."""
    go_on(counter)
    assert here() is line(counter.panel, Part.GIVEN_NAMES)
    hands.write(given)
    hands.press(Qt.Key.Key_Tab)
    hands.write(born)
    for _ in (Step.WHAT, Step.WHEN):
        hands.press(Qt.Key.Key_Return, CTRL)
    assert open_step(counter.panel) is Step.WHEN
    hands.press(Qt.Key.Key_Return)


def test_three_are_booked_by_keys_beside_each_other_and_are_one_family(counter: Counter) -> None:
    hands = Hands()
    counter.open_when()
    hands.press(Qt.Key.Key_Return)
    hands.strokes = 0
    for given, born in (("Minh", "14.3.2012"), ("Linh", "2.9.2015")):
        book_relative(counter, hands, given, born)

    assert hands.strokes == 8
    one, two, three = (booked(counter, at) for at in range(3))
    assert {each.name for each in members(counter)} == {"Nguyễn, Thị Ánh", "Nguyễn, Minh", "Nguyễn, Linh"}
    assert {each.case_id for each in members(counter)} == {one.case_id, two.case_id, three.case_id}
    times = [(each.next_day, each.next_start, each.next_desk) for each in members(counter)]
    # The other desk at the same time, and then straight after the first: 25 minutes, in a plan of twenty.
    assert sorted(times) == [(MONDAY, NINE, "1"), (MONDAY, NINE, "2"), (MONDAY, NINE + 25, "1")]
    assert "Linked as family." in counter.messages.last.text
    assert counter.papers == [each.letter for each in (one, two, three)]


def test_what_is_common_is_kept_and_what_is_each_ones_own_is_not(counter: Counter) -> None:
    mother = replace(
        ANH, protection=AddressProtection.CONFIDENTIAL, interpreter="vi", language=Language.ENGLISH, national_id=""
    )
    first = book_person(counter.station, mother)
    panel = counter.open(BookingStart(family_of=first.case_id))

    assert panel.who.form() == WhoForm(
        surname="Nguyễn",
        citizenship="VNM",
        phone="91 23 45 67",
        email="anh@example.org",
        language=Language.ENGLISH,
        street="Storgata 1",
        postcode="0155",
        city="Oslo",
        protection=AddressProtection.CONFIDENTIAL,
    )
    what = panel.what.form()
    assert (what.application, what.channel, what.permit_expires) == ("renewal-protection", Channel.PAPER, "")
    assert plain(panel.note.text) == (
        "One more of the family of Nguyễn, Thị Ánh. What they have in common is filled in."
    )
    assert panel.may_close(), "nothing was typed"

    counter.open(BookingStart(family_of=first.case_id))
    line(panel, Part.GIVEN_NAMES).setText("Minh")
    line(panel, Part.BORN).setText("2012")
    assert not panel.may_close()
    assert panel.may_close()
    counter.open()
    assert line(panel, Part.GIVEN_NAMES).text() == "Minh"
    assert panel.go_to(Step.WHEN)
    assert headings(counter) == ["Beside the family", "Other free times"]
    panel.when.choose_current()
    page = case_page(counter.station.store, booked(counter, 0).case_id, MONDAY)
    assert (page.person.interpreter, page.person.letterbox_name) == ("vi", "Nguyễn")
    assert {each.case_id for each in members(counter)} == {first.case_id, page.case_id}


def test_the_undo_parts_the_family_and_nothing_is_left(counter: Counter) -> None:
    counter.open_when()
    counter.panel.when.choose_current()
    first = counter.messages.last.offer
    book_relative(counter, Hands(), "Minh", "2012")
    assert len(members(counter)) == 2
    second = counter.messages.last.offer
    assert first is not None
    assert second is not None

    second.run()
    assert counter.messages.last.text.endswith("The case that was opened with it is gone too.")
    assert len(members(counter)) == 1
    assert find(counter.station.store, "minh", 5) == ()
    first.run()
    assert counter.messages.last.text.endswith("The case that was opened with it is gone too.")
    assert counter.messages.texts(Level.PROBLEM) == []


def test_one_of_the_family_who_is_here_already_is_booked_and_linked_too(counter: Counter) -> None:
    first = book_person(counter.station, replace(ANH, given_names="Mai", duf=""))
    child = replace(ANH, given_names="Minh", born_on="2012-03-14", duf="")
    case_id = open_case(counter.station, child, application="renewal-protection", channel=Channel.PAPER, fee=None)
    panel = counter.open(BookingStart(family_of=first.case_id))
    line(panel, Part.GIVEN_NAMES).setText("Minh")
    line(panel, Part.BORN).setText("14.3.2012")
    panel.who.fields.left.emit(Part.BORN)
    press_link(panel.who.known, "Time for this case")
    assert open_step(panel) is Step.WHEN
    assert headings(counter)[0] == "Beside the family"
    panel.when.choose_current()
    assert booked(counter, 0).case_id == case_id
    assert {each.case_id for each in members(counter)} == {first.case_id, case_id}
    assert "Linked as family." in counter.messages.last.text


def test_who_comes_alone_has_no_such_times_and_a_member_has(counter: Counter) -> None:
    alone = book_person(counter.station)
    other = book_person(counter.station, replace(ANH, given_names="Minh", duf=""), nth=4)
    panel = counter.open(BookingStart(case_id=alone.case_id))
    assert headings(counter) == ["Before the deadline"]
    link = LinkFamily(counter.station.ids.new(), (alone.case_id, other.case_id))
    perform(counter.station.store, counter.station.clerk, link)
    panel = counter.open(BookingStart(case_id=alone.case_id))
    assert headings(counter) == ["Beside the family", "Before the deadline"]
    assert len(set(panel.when.list.times)) == len(panel.when.list.times)


def test_how_it_was_sent_is_proposed_and_said_and_never_changed_once_chosen(counter: Counter) -> None:
    panel = counter.open()
    counter.type_person()
    assert panel.go_to(Step.WHAT)
    what, route = panel.what, panel.what.route
    assert not route.channel.isVisible(), "nothing is proposed before it is known what for"
    for code, channel, said in (
        ("first-family", Channel.ELECTRONIC, "mostly sent in the portal"),
        ("renewal-protection", Channel.PAPER, "sent on paper"),
    ):
        what.application.set_code(code)
        what.application.chosen.emit(code)
        assert what.form().channel is channel
        assert said in route.channel.accessibleDescription()
        assert not what.form().channel_chosen

    what.application.set_code("first-family")
    what.application.chosen.emit("first-family")
    route.channel.setFocus()
    QTest.keyClick(route.channel, Qt.Key.Key_Up)  # the word before "Electronic"
    assert (what.form().channel, what.form().channel_chosen) == (Channel.PAPER, True)
    assert route.channel.accessibleDescription() == ""
    for code in ("renewal-protection", "first-family", "permanent-work"):
        what.application.set_code(code)
        what.application.chosen.emit(code)
        assert what.form().channel is Channel.PAPER
    for _ in range(2):
        panel.may_close()
    counter.open()
    assert panel.what.form().channel_chosen
    panel.what.set_form(WhatForm())
    assert not panel.what.form().channel_chosen


def test_a_name_from_the_search_is_taken_over(counter: Counter) -> None:
    panel = counter.open(BookingStart(name="Zerezghi Dawit 14.03.2012"))
    form = panel.who.form()
    assert (form.surname, form.given_names, form.born) == ("Zerezghi", "Dawit", "14.03.2012")
    assert panel.note.text == "Taken from the search. See that surname and given names stand right."
    counter.panel.may_close()
    counter.panel.may_close()
    panel = counter.open(BookingStart(name="van der Berg, Anne Marie"))
    form = panel.who.form()
    assert (form.surname, form.given_names, form.born) == ("van der Berg", "Anne Marie", "")
    assert here() is line(panel, Part.BORN)


def test_the_message_has_a_button_for_it(counter: Counter, qtbot: QtBot) -> None:
    counter.open_when()
    counter.panel.when.choose_current()
    row = MessageRow(counter.messages.last, counter.window)
    qtbot.addWidget(row)
    with qtbot.waitSignal(counter.session.booking_wanted) as wanted:
        row._next.click()
    assert wanted.args == [BookingStart(family_of=booked(counter, 0).case_id)]
