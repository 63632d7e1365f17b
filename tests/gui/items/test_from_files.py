"""The section "From files": who needs a new time comes first, and both values of a difference stand side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desktop.domain.appointments import Standing
from desktop.domain.languages import Language
from desktop.services.importing.files import take_in_file
from desktop.services.people import CorrectPerson
from desktop.services.queries.case_page import case_page
from desktop.storage.models import Appointment, VoidedPaper
from tests.gui.items.closing import open_sections, press
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.support.exchange import appointment, case, write_file
from tests.support.invariants import assert_sound
from ui.screens.items.from_files import FromFiles
from ui.session import BookingStart


@pytest.fixture
def section(counter: Counter, qtbot: QtBot, tmp_path: Path) -> Iterator[FromFiles]:
    """Two want the same place, one comes when nothing is published, and a phone is said in two ways."""
    store, clerk = counter.station.store, counter.station.clerk
    lines = [
        case("c1"),
        case("c2", receipt="R2", person__family_name="Şahin", person__phone="+4799887766"),
        case("c3", receipt="R3", person__family_name="Åsen"),
        appointment("a1", "c1"),
        appointment("a2", "c2"),
        appointment("a3", "c3", starts="2026-12-01T18:00:00+01:00"),
    ]
    take_in_file(store, clerk, write_file(tmp_path / "day.jsonl", lines), Language.ENGLISH)
    change_phone(counter, "c1", "+4740000000")
    later = [case("c1", person__phone="+4745454545")]
    path = write_file(tmp_path / "later.jsonl", later, made_at="2026-11-23T07:00:00+01:00")
    take_in_file(store, clerk, path, Language.ENGLISH)
    made = FromFiles(counter.session)
    screen = open_sections(counter, qtbot, made)
    yield made
    del screen


def column(section: FromFiles, at: int) -> list[str]:
    """Return what stands in one column."""
    return [section.cells(row)[at].text for row in section.model.rows]


def test_new_times_come_first_and_one_key_books(counter: Counter, section: FromFiles) -> None:
    assert column(section, 1)[0] == "needs a new time"
    assert sorted(column(section, 1)[1:]) == ["Phone", "outside the plan"]
    assert walk(section)
    press(Qt.Key.Key_Down)
    assert section.compare.texts[1][1] == "99 88 77 66"
    texts = [deed.text for deed in section.offered]
    assert texts == [
        "Mon 23 Nov 09:00, desk 1",
        "Mon 23 Nov 09:00, desk 2",
        "Mon 23 Nov 09:20, desk 1",
        "Find another time",
    ]
    press(Qt.Key.Key_2)

    now = row(counter, "a2")
    assert (str(now.day), now.start, now.standing) == ("2026-11-23", 540, Standing.FIRM)
    assert counter.papers
    assert "Mon 23 Nov 09:00, desk 2" in counter.messages.last.text
    assert_sound(counter.station.store)

    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    back = row(counter, "a2")
    assert (str(back.day), back.start, back.standing) == ("2026-12-01", 540, Standing.NEEDS_NEW_TIME)
    with counter.station.store.read() as connection:
        assert connection.execute(select(VoidedPaper.number)).scalars().all() == counter.papers
    assert_sound(counter.station.store)


def test_both_values_stand_side_by_side_and_either_is_taken(counter: Counter, section: FromFiles) -> None:
    choose(section, "Phone")
    ours, theirs = section.compare.texts
    assert ours[:2] == ("Stands here", "40 00 00 00")
    assert ours[2].startswith("Changed here by ")
    assert "Kari Berg" in ours[2]
    assert theirs == ("The file says", "45 45 45 45", "later.jsonl, made 23 Nov 2026 07:00")

    press(Qt.Key.Key_T)
    assert phone(counter, "c1") == "+4745454545"
    section.reread()
    assert "Phone" not in column(section, 1)
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    section.reread()
    assert phone(counter, "c1") == "+4740000000"

    choose(section, "Phone")
    press(Qt.Key.Key_K)
    assert phone(counter, "c1") == "+4740000000"
    section.reread()
    assert "Phone" not in column(section, 1)


def test_a_time_outside_the_plan_stays_or_is_moved(counter: Counter, section: FromFiles) -> None:
    choose(section, "outside the plan")
    press(Qt.Key.Key_F)
    assert counter.bookings == [BookingStart(case_id="c3", moving="a3")]
    press(Qt.Key.Key_L)
    section.reread()
    assert "outside the plan" not in column(section, 1)
    assert row(counter, "a3").start == 18 * 60


def choose(section: FromFiles, what: str) -> None:
    """Choose the line about something."""
    at = column(section, 1).index(what)
    section.view.setFocus()
    section.view.setCurrentIndex(section.model.index(at))


def row(counter: Counter, appointment_id: str) -> Any:
    """Return an appointment as it stands."""
    with counter.station.store.read() as connection:
        return connection.execute(select(Appointment).where(Appointment.id == appointment_id)).one()


def phone(counter: Counter, case_id: str) -> str:
    """Return the phone of somebody."""
    return case_page(counter.station.store, case_id, counter.session.today).person.phone


def change_phone(counter: Counter, case_id: str, number: str) -> None:
    """Let a clerk change the phone."""
    page = case_page(counter.station.store, case_id, counter.session.today)
    counter.perform(CorrectPerson(page.person_id, replace(page.person, phone=number), case_id))
