"""The person at hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, update

from desktop.domain.appointments import Standing, State
from desktop.domain.cases import AddressProtection
from desktop.domain.rights import Right
from desktop.services.attendance import CheckIn
from desktop.services.booking import Booked
from desktop.services.looks import LookAtCase
from desktop.services.queries.day import appointments_of_day
from desktop.storage.models import Appointment, Case, Station
from tests.support.accessibility import walk
from tests.support.counter import Counter, open_counter
from tests.support.messages import RecordingMessages
from tests.support.station import MONDAY
from ui.screens.side_panel.panel import SidePanel
from ui.session import BookingStart, CaseAddress
from ui.text import isolate


@pytest.fixture
def counter(tmp_path: Path, messages: RecordingMessages) -> Iterator[Counter]:
    made = open_counter(tmp_path, messages)
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, counter: Counter) -> SidePanel:
    made = SidePanel(counter.session)
    qtbot.addWidget(made)
    made.resize(380, 800)
    made.show()
    return made


def choose(qtbot: QtBot, counter: Counter, panel: SidePanel, booked: Booked) -> None:
    counter.session.case_selected.emit(booked.case_id)
    qtbot.waitUntil(lambda: panel.page is not None and panel.page.case_id == booked.case_id)


def facts(panel: SidePanel) -> dict[str, str]:
    return dict(panel.person.facts.rows())


def test_it_says_whom_to_choose(panel: SidePanel) -> None:
    assert panel.empty.isVisible()


def test_the_person_stands_there_as_in_the_passport(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    choose(qtbot, counter, panel, counter.book())

    assert panel.person.name.text() == isolate("Nguyễn, Thị Ánh")
    assert facts(panel) == {
        "Born": "February 1991",
        "Citizenship": "Vietnam",
        "DUF": "2008 168329 10",
        "Phone": "91 23 45 67",
        "Letters in": "Norwegian (bokmål)",
        "Errand": "Renewal after protection, on paper",
        "Appointment": "Mon 23 Nov 09:00, desk 1",
    }
    assert panel.person.state.accessibleName() == "booked"
    assert not panel.person.protection.isVisible()
    walk(panel)


def test_a_time_that_is_not_sure_says_so_until_somebody_has_come(
    qtbot: QtBot, counter: Counter, panel: SidePanel
) -> None:
    booked = counter.book()
    with counter.station.store.write() as connection:
        connection.execute(update(Appointment).values(standing=Standing.PROVISIONAL))
    choose(qtbot, counter, panel, booked)
    assert panel.person.state.accessibleName() == "provisional"

    counter.perform(CheckIn(booked.appointment_id))
    qtbot.waitUntil(lambda: panel.person.state.accessibleName() == "arrived")


def test_a_protected_address_is_marked(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    booked = counter.book(protection=AddressProtection.CONFIDENTIAL)
    counter.perform(LookAtCase(booked.case_id, "at-counter"))
    choose(qtbot, counter, panel, booked)

    assert panel.person.protection.isVisible()
    assert panel.person.protection.accessibleName() == "Confidential address"


def test_what_somebody_needs_stands_under_the_name_in_full(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    access = "Rullestol, rom uten trapp, og et rom der det er stille nok til å høre hva som blir sagt"
    choose(qtbot, counter, panel, counter.book(interpreter="arabisk", access_needs=access, born_on="2012-03-04"))

    assert panel.person.needs.texts == [
        "Under 18, and no guardian is noted",
        f"Interpreter: {isolate('arabisk')}",
        f"Needs to attend: {isolate(access)}",
    ]
    choose(qtbot, counter, panel, counter.book("Haddad", "Amal"))
    assert panel.person.needs.texts == []
    assert not panel.person.needs.isVisible()


def test_a_look_is_journalled_once_and_not_again_for_the_same_case(
    qtbot: QtBot, counter: Counter, panel: SidePanel
) -> None:
    booked = counter.book()
    choose(qtbot, counter, panel, booked)

    counter.session.case_selected.emit(booked.case_id)
    counter.perform(CheckIn(booked.appointment_id))
    qtbot.waitUntil(lambda: panel.person.state.accessibleName() == "arrived")

    assert counter.journal("look-at-case") == [booked.case_id]


def test_walking_through_a_list_looks_at_the_last_one_only(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    people = [counter.book("Nguyễn", f"Anh {number}") for number in "ABCD"]
    for booked in people[:-1]:
        counter.session.case_selected.emit(booked.case_id)

    choose(qtbot, counter, panel, people[-1])

    assert counter.journal("look-at-case") == [people[-1].case_id]


def test_the_person_before_is_gone_at_once(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    first, second = counter.book(), counter.book("Haddad", "Amal")
    choose(qtbot, counter, panel, first)

    counter.session.case_selected.emit(second.case_id)

    assert panel.page is None
    assert not panel.person.isVisible()
    panel._act(panel.person.action_buttons._first)
    assert appointments_of_day(counter.station.store, MONDAY)[0].state is State.BOOKED


def test_nobody_is_looked_at_while_the_panel_is_covered(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    booked = counter.book()
    panel.hide()
    counter.session.case_selected.emit(booked.case_id)
    qtbot.wait(400)
    assert counter.journal("look-at-case") == []

    panel.show()
    qtbot.waitUntil(lambda: panel.page is not None)

    assert counter.journal("look-at-case") == [booked.case_id]


def test_another_stations_case_says_whose_it_is_and_nothing_more(
    qtbot: QtBot, counter: Counter, panel: SidePanel
) -> None:
    booked = counter.book()
    _give_away(counter, booked.case_id)

    counter.session.case_selected.emit(booked.case_id)
    qtbot.waitUntil(panel.refusal.isVisible)

    assert "Bergen politistasjon" in panel.refusal.text()
    assert panel.page is None
    assert "Nguyễn" not in panel.refusal.text() + panel.person.name.text()
    assert counter.journal("look-at-case") == []


def test_who_may_not_look_sees_nothing(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    booked = counter.book()
    counter.session.actor = replace(counter.station.clerk, rights=counter.station.clerk.rights - {Right.LOOK})

    counter.session.case_selected.emit(booked.case_id)
    qtbot.waitUntil(panel.refusal.isVisible)

    assert panel.page is None
    assert panel.person.name.text() == ""


def test_the_filled_button_does_what_is_next(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    booked = counter.book()
    choose(qtbot, counter, panel, booked)
    button = panel.person.action_buttons.first
    seen = [button.text()]

    for word in ("Call to desk 1", "Open the checklist"):
        button.click()
        qtbot.waitUntil(lambda word=word: button.text() == word)  # type: ignore[misc] # bound at each turn
        seen.append(button.text())
    button.click()

    assert seen == ["Check in", "Call to desk 1", "Open the checklist"]
    assert appointments_of_day(counter.station.store, MONDAY)[0].state is State.IN_SERVICE
    assert counter.opened == [CaseAddress(booked.case_id, "checklist")]


def test_quiet_buttons_do_the_rest(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    booked = counter.book()
    choose(qtbot, counter, panel, booked)
    buttons = {button.text(): button for button in panel.person.action_buttons.others}

    buttons["Move the appointment"].click()
    buttons["Open the case"].click()

    assert counter.bookings == [BookingStart(case_id=booked.case_id, moving=booked.appointment_id)]
    assert counter.opened == [CaseAddress(booked.case_id)]


def test_a_counter_without_a_desk_asks_for_one(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    counter.session.actor = replace(counter.station.clerk, desk_id=None)
    booked = counter.book()
    counter.perform(CheckIn(booked.appointment_id))
    choose(qtbot, counter, panel, booked)

    panel.person.action_buttons.first.click()
    assert [desk.number for desk in panel.person.chooser.desks] == ["1", "2"]
    panel.person.chooser.chosen.emit(panel.person.chooser.desks[1])

    assert appointments_of_day(counter.station.store, MONDAY)[0].served_at == "2"


def test_each_sentence_says_why(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    booked = counter.book()
    choose(qtbot, counter, panel, booked)
    line = next(line for line in panel.person.findings.lines if line.why.text() == "R33")
    assert not line.explanation.isVisible()

    line.why.click()

    assert line.explanation.isVisible()
    assert "one month before the permit expires" in line.explanation.text()
    assert "Source: UDI" in line.explanation.text()

    counter.perform(CheckIn(booked.appointment_id))
    qtbot.waitUntil(lambda: panel.person.state.accessibleName() == "arrived")
    assert line.explanation.isVisible(), "a refresh that says the same leaves open what was opened"


def test_papers_open_and_the_timeline_tells_what_was_done(qtbot: QtBot, counter: Counter, panel: SidePanel) -> None:
    booked = counter.book()
    choose(qtbot, counter, panel, booked)

    panel.person.papers.buttons[0].click()

    assert counter.papers == [booked.letter]
    assert panel.person.timeline.rows() == [
        ("Mon 23 Nov 08:00", "Appointment letter written  ·  Kari Berg"),
        ("Mon 23 Nov 08:00", "Appointment booked  ·  Kari Berg"),
        ("Mon 23 Nov 08:00", "Case opened  ·  Kari Berg"),
    ]


def _give_away(counter: Counter, case_id: str) -> None:
    """Make a case another station's."""
    with counter.station.store.write() as connection:
        values = dict.fromkeys(("street", "postcode", "city", "phone", "email"), "")
        connection.execute(
            insert(Station).values(
                id="bergen",
                name="Bergen politistasjon",
                district="vest",
                opening_hours={},
                opening=[],
                postcodes=[],
                release_routine={},
                invented=True,
                **values,
            )
        )
        connection.execute(update(Case).where(Case.id == case_id).values(station_id="bergen"))
