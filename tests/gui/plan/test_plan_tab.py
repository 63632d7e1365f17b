"""The tab *Plan*: made, looked at beforehand, published and brought back with the keyboard; nothing typed is lost."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.domain.appointments import State
from desktop.domain.plan_lines import LAST, Break, Release, ReleaseKind
from desktop.storage.models import Appointment
from tests.gui.plan.conftest import AtPlan, at_plan, counter, days, show, spoken_rows
from tests.integration.calendar.at_work import BERG, FRIDAY, MONDAY, OLSEN, book_at, draft, line, publish, slots
from tests.support.accessibility import walk
from tests.support.counter import Counter
from ui.messages import Level
from ui.screens.plan.tab import PlanTab
from ui.screens.plan.typed_line import Part
from ui.session import CaseAddress

__all__ = ["at_plan", "counter"]

KEY = Qt.Key


def test_a_plan_is_made_looked_at_and_published_with_the_keyboard(at_plan: AtPlan) -> None:
    tab = at_plan.tab
    assert tab.lines.state.text() == "No plan is in force."
    walk(at_plan.screen)
    at_plan.focus(tab.lines.add_button)
    at_plan.press(KEY.Key_Space)
    assert tab.form.desk.hasFocus()
    at_plan.type_in(Part.OPENS, "10")
    at_plan.type_in(Part.CLOSES, "13")
    at_plan.type_in(Part.MINUTES, "20")
    at_plan.type_in(Part.BREAKS, "11:00-11:20")
    assert at_plan.lines == ["Desk 1, Mon–Fri 10–13, 20 min, break 11:00-11:20 · 23.11.2026– · staff"]

    days(at_plan, "23.11", "27.11")
    at_plan.press(KEY.Key_Return)
    assert tab.preview.list.hasFocus()
    assert tab.preview.summary == "23 Nov 2026 – 27 Nov 2026: 35 gone, 40 kept, appointments hit: 0"
    walk(at_plan.screen)
    at_plan.press(KEY.Key_Escape)
    assert tab.bar.preview_button.hasFocus()
    assert list(at_plan.history) == []

    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    at_plan.settle()
    version = at_plan.history[0]
    assert (version.number, version.first, version.last) == (1, MONDAY, FRIDAY)
    assert [(each.opens, each.closes, each.minutes, each.breaks) for each in version.lines] == [
        (600, 780, 20, (Break(660, 680),))
    ]
    assert list(slots(at_plan.station)) == [600, 620, 640, *range(680, 780, 20)]
    assert at_plan.counter.messages.last.level is Level.SUCCESS
    assert tab.lines.state.text() == "Version 1 is in force until 27 Nov 2026."
    told = "23 Nov 2026 – 27 Nov 2026 · added: Desk 1, Mon–Fri 10:00–13:00"
    assert spoken_rows(tab.history.list) == [f"Version 1, in force, 23 Nov 2026 08:00, Odd Lie, {told}"]


def test_a_preview_names_the_appointments_that_a_change_hits(at_plan: AtPlan) -> None:
    station, tab = at_plan.station, at_plan.tab
    outside = book_at(station, OLSEN, 9 * 60)
    book_at(station, BERG, 11 * 60)
    publish(station, line(station))
    tab.read()
    at_plan.type_in(Part.OPENS, "10:00")
    at_plan.focus(tab.bar.preview_button)
    at_plan.press(KEY.Key_Space)

    rows = spoken_rows(tab.preview.list)
    assert rows[0] == "Appointments that would lie outside the plan; they stay"
    assert "Olsen, Eva" in rows[1]
    assert rows[1].startswith("Mon 23 Nov 09:00–09:25")
    assert "+4790000001" in rows[1]
    assert not any("Berg" in row for row in rows)
    assert rows[-1] == "Week 48, from Mon 23 Nov, 15 gone, 60 kept"
    at_plan.press(KEY.Key_Return)
    assert at_plan.counter.opened == [CaseAddress(outside.case_id)]
    at_plan.press(KEY.Key_Down, KEY.Key_Return)
    assert spoken_rows(tab.preview.list)[-5:] == [
        f"    {day}, Desk 1, 3 gone, 12 kept"
        for day in ("Mon 23 Nov", "Tue 24 Nov", "Wed 25 Nov", "Thu 26 Nov", "Fri 27 Nov")
    ]
    at_plan.press(KEY.Key_Return)
    assert spoken_rows(tab.preview.list)[-1] == "Week 48, from Mon 23 Nov, 15 gone, 60 kept"

    assert tab.preview.outdated.text == ""
    at_plan.type_in(Part.OPENS, "11:30")
    assert tab.preview.outdated.text == "The plan was changed after this preview."
    at_plan.focus(tab.preview.outdated)
    at_plan.press(KEY.Key_Space)
    assert "Berg, Per" in " ".join(spoken_rows(tab.preview.list))
    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    with station.store.read() as connection:
        states = connection.execute(select(Appointment.state)).scalars().all()
    assert states == [State.BOOKED, State.BOOKED]


def test_what_is_wrong_is_said_at_its_field_and_stays_typed(at_plan: AtPlan) -> None:
    tab = at_plan.tab
    publish(at_plan.station, line(at_plan.station), line(at_plan.station, 1))
    tab.read()
    at_plan.focus(tab.lines.list)
    at_plan.press(KEY.Key_Down, KEY.Key_Return)
    assert tab.form.desk.hasFocus()
    at_plan.type_in(Part.OPENS, "nine")
    assert at_plan.error(Part.OPENS) == "Write a time of day, such as 09:00."
    assert at_plan.lines[1].endswith("to be corrected")

    at_plan.focus(tab.lines.list)
    at_plan.press(KEY.Key_Up)
    assert tab.form.line(Part.OPENS).text() == "09:00"
    assert at_plan.error(Part.OPENS) == ""
    for pressed in (tab.bar.publish_button, tab.bar.preview_button, tab.lines.save_button):
        tab.lines.list.setCurrentIndex(tab.lines.model.index(0))
        at_plan.focus(pressed)
        at_plan.press(KEY.Key_Space)
        assert tab.form.line(Part.OPENS).hasFocus()
        assert tab.form.line(Part.OPENS).text() == "nine"
    assert at_plan.drafts == ()
    assert len(at_plan.history) == 1

    tab.read()
    assert tab.form.line(Part.OPENS).text() == "nine"
    at_plan.type_in(Part.OPENS, "9.30")
    assert at_plan.error(Part.OPENS) == ""
    at_plan.type_in(Part.CLOSES, "8")
    assert at_plan.error(Part.CLOSES).startswith("The hours of the line are wrong.")


def test_a_whole_line_is_filled_in_and_saved_as_a_draft(at_plan: AtPlan) -> None:
    tab, form = at_plan.tab, at_plan.tab.form
    tab.setFocus()
    assert tab.lines.add_button.hasFocus()
    at_plan.focus(tab.lines.add_button)
    at_plan.press(KEY.Key_Space, KEY.Key_Down)
    at_plan.focus(form.weekdays.boxes[1])
    at_plan.press(KEY.Key_Space)
    at_plan.focus(form.rhythm)
    at_plan.press(KEY.Key_Down)
    at_plan.type_in(Part.EVERY, "3")
    at_plan.type_in(Part.ANCHOR, "30.11.2026")
    at_plan.type_in(Part.TO, "30.6.2027")
    at_plan.focus(form.for_whom)
    at_plan.press(KEY.Key_Down, KEY.Key_Down)
    at_plan.type_in(Part.PUBLIC, "4")
    at_plan.focus(form.release)
    at_plan.press(KEY.Key_Down, KEY.Key_Down)
    at_plan.type_in(Part.AHEAD, "2")
    at_plan.focus(form.release_weekday)
    at_plan.press(KEY.Key_Down)
    at_plan.type_in(Part.RELEASE_TIME, "7:30")
    at_plan.focus(form.services.boxes["visa"])
    at_plan.press(KEY.Key_Space)
    walk(at_plan.screen)
    at_plan.press(KEY.Key_S, control=True)
    at_plan.settle()

    saved = at_plan.drafts[0].lines[0]
    assert saved.desk_id == at_plan.station.desks[1].desk_id
    assert (saved.weekdays, saved.every_weeks, saved.anchor) == ((2, 3, 4, 5), 3, MONDAY + timedelta(weeks=1))
    assert (saved.valid_to, saved.public_count, saved.services) == (date(2027, 6, 30), 4, ("visa",))
    assert saved.release == Release(ReleaseKind.WEEKS_BEFORE, 2, 2, 450)
    assert tab.lines.state.text() == "No plan is in force. This is a draft, saved by Odd Lie on 23 Nov 2026 08:00."
    assert not tab.lines.save_button.isEnabled()

    at_plan.focus(form.rhythm)
    at_plan.press(KEY.Key_Down)
    assert not form.fields[Part.EVERY].isVisible()
    assert at_plan.error(Part.NTH) == ""
    at_plan.press(KEY.Key_S, control=True)
    assert at_plan.error(Part.NTH).startswith("Choose either")
    at_plan.focus(form.nth.boxes[LAST])
    at_plan.press(KEY.Key_Space)
    at_plan.press(KEY.Key_S, control=True)
    at_plan.settle()
    assert (at_plan.drafts[0].lines[0].nth, at_plan.drafts[0].lines[0].every_weeks) == ((LAST,), 1)
    assert at_plan.drafts[0].revision == 2


@pytest.mark.parametrize(
    ("first", "last", "at_last", "said"),
    [
        ("22.11.2026", "27.11.2026", False, "Days that have passed"),
        ("27.11.2026", "26.11.2026", True, "The last day is before the first."),
        ("23.11.2026", "23.11.2029", True, "These are too many days"),
        ("tomorrow", "27.11.2026", False, "Write a date"),
        ("23.11.2026", "", True, "Write a date"),
    ],
)
def test_days_that_cannot_be_are_said_at_their_field(
    at_plan: AtPlan, first: str, last: str, at_last: bool, said: str
) -> None:
    bar = at_plan.tab.bar
    publish(at_plan.station, line(at_plan.station))
    at_plan.tab.read()
    days(at_plan, first, last)
    at_plan.press(KEY.Key_Return)
    wrong, right = (bar.last_field, bar.first_field) if at_last else (bar.first_field, bar.last_field)
    assert wrong.error.startswith(said)
    assert right.error == ""
    assert wrong.input.hasFocus()
    assert (bar.first.text(), bar.last.text()) == (first, last)
    assert at_plan.counter.messages.told == []


def test_lines_are_copied_taken_out_and_brought_back(at_plan: AtPlan) -> None:
    station, tab = at_plan.station, at_plan.tab
    publish(station, line(station), line(station, 1))
    tab.read()
    before = at_plan.lines
    at_plan.focus(tab.lines.list)
    at_plan.press(KEY.Key_Home)
    at_plan.press(KEY.Key_D, control=True)
    assert at_plan.lines == [before[0], *before]
    at_plan.focus(tab.lines.list)
    at_plan.press(KEY.Key_Delete)
    assert at_plan.lines == before
    at_plan.press(KEY.Key_Home, KEY.Key_Delete, KEY.Key_Delete)
    assert at_plan.lines == []
    assert not tab.form.isVisible()
    for _ in range(2):
        assert tab.lines.empty.isVisible() == (not at_plan.lines)
        tab.bring_back()
    assert at_plan.lines == before[1:]

    at_plan.focus(tab.lines.discard_button)
    at_plan.press(KEY.Key_Space)
    assert at_plan.lines == before
    offer = at_plan.counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert at_plan.lines == before[1:]


def test_lines_on_top_of_each_other_are_shown_and_not_published(at_plan: AtPlan) -> None:
    station, tab = at_plan.station, at_plan.tab
    draft(station, line(station), line(station, line_id="more", opens=13 * 60 + 50, closes=15 * 60))
    tab.read()
    days(at_plan, "23.11.2026", "23.11.2026")
    at_plan.press(KEY.Key_Return)
    assert spoken_rows(tab.preview.list)[:2] == [
        "Lines on top of each other: cannot be published",
        "Mon 23 Nov, 13:40–14:00 · 13:50–14:10, Desk 1",
    ]
    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    assert at_plan.counter.messages.last.text.startswith("Two lines put times on top of each other: desk 1")
    assert at_plan.history == ()


def test_places_are_released_by_hand(at_plan: AtPlan) -> None:
    station, tab = at_plan.station, at_plan.tab
    later = MONDAY + timedelta(weeks=6)
    publish(station, line(station, release=Release(ReleaseKind.BY_HAND)), first=later, last=later)
    tab.read()
    days(at_plan, "4.1.2027", "4.1.2027")
    at_plan.focus(tab.bar.release_button)
    at_plan.press(KEY.Key_Space)
    book_at(station, OLSEN, 9 * 60, day=later)
    at_plan.press(KEY.Key_Space)
    assert at_plan.counter.messages.last.level is Level.PROBLEM


def test_what_is_being_done_is_said_until_it_is_over(at_plan: AtPlan) -> None:
    station, tab, said = at_plan.station, at_plan.tab, Said(at_plan.tab)
    draft(station, line(station))
    tab.read()
    tab.publishing.busy.connect(said.busy)
    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    assert said.shown == [
        ("The plan is being published. With many desks and days this takes a while.", False),
        ("", True),
    ]


def test_it_says_how_far_it_is_and_can_be_stopped_while_nothing_stays(at_plan: AtPlan) -> None:
    station, tab = at_plan.station, at_plan.tab
    draft(station, line(station))
    tab.read()
    far: list[tuple[int, int, bool]] = []

    def watch(done: int, total: int) -> None:
        far.append((done, total, tab.bar.stop_button.isVisible()))
        if tab.bar.stop_button.isVisible() and len(far) == 1:
            tab.bar.stop_button.click()

    tab.publishing.progressed.connect(watch)
    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    at_plan.settle()

    ((done, total, stoppable),) = far
    assert (done, total > 0, stoppable) == (0, True, True)
    assert at_plan.counter.messages.last.text == "It was stopped. Nothing was written."
    assert at_plan.history == ()
    assert not tab.bar.stop_button.isVisible()
    at_plan.focus(tab.bar.publish_button)
    at_plan.press(KEY.Key_Space)
    at_plan.settle()
    assert far[-1] == (total, total, True)
    assert len(at_plan.history) == 1


def test_a_clerk_looks_at_the_plan_and_changes_nothing(counter: Counter, qtbot: QtBot) -> None:
    publish(counter.station, line(counter.station))
    counter.session.actor = counter.station.clerk
    seen = show(counter, qtbot)
    assert len(seen.lines) == 1
    assert seen.tab.form.isVisible()
    assert not seen.tab.form.line(Part.OPENS).isEnabled()
    for each in (seen.tab.lines.add_button, seen.tab.bar, seen.tab.history.withdraw_button):
        assert not each.isVisible()
    seen.focus(seen.tab.lines.list)
    seen.press(KEY.Key_Delete, KEY.Key_Plus)
    assert len(seen.lines) == 1
    walk(seen.screen)


class Said(QObject):
    """Remembers what stood on the bar each time, and whether something could be begun."""

    def __init__(self, tab: PlanTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self.shown: list[tuple[str, bool]] = []

    @Slot(object)
    def busy(self, _: str) -> None:
        self.shown.append((self._tab.bar.progress.text, self._tab.bar.publish_button.isEnabled()))
