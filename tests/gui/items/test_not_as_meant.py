"""The section "Not done as meant": who needs a new time comes first; other steps take a choice, with both versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, insert, select, update

from desktop.domain.appointments import Standing
from desktop.domain.station_line import Choice, ConflictKind
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CallToDesk, CancelAppointment, CheckIn
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.conflicts import TOLD_NO
from desktop.services.looks import look_at
from desktop.services.queries.conflicts import count_not_as_meant, not_as_meant
from desktop.storage.models import Appointment, Conflict, JournalEntry, Seat, StationCounter
from desktop.storage.store import Store
from tests.gui.items.closing import open_sections, press
from tests.support.accessibility import walk
from tests.support.counter import Counter
from tests.support.invariants import assert_sound
from tests.support.station import ANH, TestStation, book_person
from ui.screens.items.ask_decision import DecisionPanel
from ui.screens.items.from_files import FromFiles
from ui.screens.items.not_as_meant import NotAsMeantList

SENTENCE = {"en": "The appointment is already cancelled.", "nb": "Timen er allerede avbestilt."}
CUT_OFF = "cut-off-chain"


@dataclass(frozen=True, slots=True)
class Tray:
    """The section over a booking that lost its place to Åsen, and a check-in that came after a cancellation."""

    counter: Counter
    section: NotAsMeantList
    late: Booked
    cancelled: Booked


@pytest.fixture
def tray(counter: Counter, qtbot: QtBot) -> Iterator[Tray]:
    """Make what a counter that was cut off has left behind at the station."""
    other = at_counter(counter)
    holder = counter.book("Åsen", "Eva", nth=6)
    late = book_person(other, replace(ANH, family_name="Berg", given_names="Ola", phone="+4798765432"), nth=9)
    cancelled = counter.book("Hansen", "Kari", nth=10, protection="confidential", phone="")
    counter.station.clock.advance(minutes=5)
    lose_place(counter, late, holder)
    refused(counter, "book-appointment", late, ConflictKind.NEEDS_NEW_TIME, about=late.appointment_id)
    perform(other.store, other.clerk, CheckIn(cancelled.appointment_id))
    perform(other.store, other.clerk, CallToDesk(cancelled.appointment_id, other.desks[0].desk_id))
    first = refused(counter, "check-in", cancelled, ConflictKind.IMPOSSIBLE_STEP)
    refused(counter, "call-to-desk", cancelled, ConflictKind.IMPOSSIBLE_STEP, joined_to=first)
    section = NotAsMeantList(counter.session)
    screen = open_sections(counter, qtbot, section, FromFiles(counter.session))
    yield Tray(counter, section, late, cancelled)
    del screen


def at_counter(counter: Counter) -> TestStation:
    """Name the counter that was quicker and the one that was cut off, and return the latter, on the same file."""
    station = counter.station
    device = station.store.device
    with counter.station.store.write() as connection:
        for one, code, name in ((device.id, "S1", "Counter 1"), (CUT_OFF, "S2", "Counter 2")):
            row = {"id": one, "device": f"{one}-there", "counter": code, "name": name, "epoch": 1, "desk_id": None}
            more = {"station_id": device.station_id, "added_at": counter.station.clock.now(), "retired_at": None}
            connection.execute(insert(StationCounter).values(**row, **more))
    cut_off = replace(device, id=CUT_OFF, counter="S2")
    return replace(station, store=Store(station.store.engine, cut_off, station.clock, station.ids))


def lose_place(counter: Counter, late: Booked, holder: Booked) -> None:
    """Let somebody else have the place of an appointment, which stands there without it."""
    with counter.station.store.write() as connection:
        whose = Appointment.id == late.appointment_id
        row = connection.execute(select(Appointment.desk_id, Appointment.day, Appointment.start).where(whose)).one()
        connection.execute(delete(Seat).where(Seat.appointment_id == late.appointment_id))
        connection.execute(update(Appointment).where(whose).values(standing=Standing.NEEDS_NEW_TIME))
    counter.perform(MoveAppointment(holder.appointment_id, row.desk_id, row.day, row.start))


def refused(
    counter: Counter, command: str, booked: Booked, kind: ConflictKind, about: str = "", joined_to: str | None = None
) -> str:
    """Say of the entry about a case that another counter wrote it, and that the station could not do it."""
    station = counter.station
    with station.store.write() as connection:
        which = (JournalEntry.case_id == booked.case_id, JournalEntry.command == command)
        entry_id = str(connection.execute(select(JournalEntry.id).where(*which)).scalar_one())
        connection.execute(
            insert(Conflict).values(
                id=entry_id,
                station_id=station.store.device.station_id,
                counter="S2",
                kind=kind,
                code="seat-taken" if about else "wrong-state",
                facts=SENTENCE,
                case_id=booked.case_id,
                about=about,
                joined_to=joined_to,
                noted_at=station.clock.now(),
                words="",
            )
        )
        return entry_id


def settled(counter: Counter) -> list[tuple[str | None, str]]:
    with counter.station.store.read() as connection:
        query = select(Conflict.choice, Conflict.words).where(Conflict.choice.is_not(None)).order_by(Conflict.noted_at)
        return [(row.choice, row.words) for row in connection.execute(query)]


def column(section: NotAsMeantList, at: int) -> list[str]:
    return [section.cells(row)[at].text for row in section.model.rows]


def test_who_needs_a_new_time_is_on_top_and_one_key_gives_it(tray: Tray, qtbot: QtBot) -> None:
    section, counter = tray.section, tray.counter
    assert column(section, 1) == ["needs a new time", "not possible", "built on it"]
    assert column(section, 3)[0] == "\u2068Åsen, Eva\u2069 has the place"
    assert (section.count(), count_not_as_meant(counter.station.store)) == (2, 2)
    assert FromFiles(counter.session).read() == [], "it is listed once"
    walk(section)
    press(Qt.Key.Key_Down)
    why, promised, when, where, has, who, how = section.sides.texts
    assert (why, promised, has) == (SENTENCE["en"], "Promised at the counter", "Has the place")
    assert when.startswith("Mon 23 Nov")
    assert "Counter 2" in where
    assert "98 76 54 32" in where
    assert "Åsen, Eva" in who
    assert how.startswith("Appointment moved")
    assert "Counter 1" in how

    free = section.model.rows[0].booking
    assert free is not None
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: column(section, 1) == ["not possible", "built on it"])
    assert settled(counter) == [(Choice.NEW_TIME, "")]
    assert counter.papers
    assert "has a new time" in counter.messages.last.text
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    assert "needs a new time again" in counter.messages.last.text


def test_a_step_takes_a_choice_with_a_note_and_gives_it_back(tray: Tray, qtbot: QtBot) -> None:
    section, counter = tray.section, tray.counter
    counter.perform(CancelAppointment(tray.late.appointment_id, "ill"))
    section.reread()
    assert column(section, 1)[0] == "cancelled", "it was settled in another way, and says so"
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    look_at(counter.station.store, counter.station.clerk, tray.cancelled.case_id, "because")
    press(Qt.Key.Key_Up)
    row = section.current
    assert row is not None
    assert (row.name, row.is_joined) == ("Hansen, Kari", False)
    assert section.sides.texts[2] == "Checked in"
    assert section.sides.texts[5] == "Appointment letter written"
    press(Qt.Key.Key_S)
    panel = section.slot.panel
    assert isinstance(panel, DecisionPanel)
    walk(panel)
    panel.note.setText("Søkeren ble ringt")
    panel.confirm_button.click()
    assert settled(counter) == [(Choice.AS_AT_STATION, "Søkeren ble ringt")] * 2, "what was built on it goes with it"
    qtbot.waitUntil(lambda: len(section.model.rows) == 1)
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    qtbot.waitUntil(lambda: len(section.model.rows) == 3)
    assert settled(counter) == []
    assert_sound(counter.station.store)


def test_of_a_protected_person_nothing_more_is_shown_before_it_is_said_why(tray: Tray) -> None:
    section, counter = tray.section, tray.counter
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    (why,) = section.sides.texts
    assert why.startswith("The person is protected")
    look_at(counter.station.store, counter.station.clerk, tray.cancelled.case_id, "because")
    section.view.clearFocus()
    section.view.setFocus()
    assert section.sides.texts[0] == SENTENCE["en"]


def test_the_station_has_what_others_did_since_and_not_who_looked(tray: Tray) -> None:
    counter = tray.counter
    look_at(counter.station.store, counter.station.clerk, tray.cancelled.case_id, "because")
    items = not_as_meant(counter.station.store, counter.session.language)
    step = next(item for item in items if item.done.command == "check-in")
    assert step.done.counter == "Counter 2"
    commands = [deed.command for deed in step.there]
    assert "look-at-case" not in commands
    assert commands == ["issue-appointment-letter", "book-appointment", "open-case"], "call-to-desk was done there"


def test_what_was_done_although_the_clerk_said_no_stands_and_is_only_to_be_known(tray: Tray) -> None:
    section, counter = tray.section, tray.counter
    with counter.station.store.write() as connection:
        first = Conflict.joined_to.is_(None) & (Conflict.kind == ConflictKind.IMPOSSIBLE_STEP)
        connection.execute(update(Conflict).where(first).values(code=TOLD_NO))
    section.reread()
    row = next(row for row in section.model.rows if row.was_told_no)
    assert [cell.text for cell in section.cells(row)][1:4] == ["done after all", "told no", "Checked in"]
    assert [deed.code for deed in section.deeds(row)] == ["as-at-station"]
    look_at(counter.station.store, counter.station.clerk, row.case_id, "helps on the phone")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert section.current == row
    assert section.sides.texts[:6] == (
        SENTENCE["en"], "Said at the counter", "told no", "", "The station has", "Checked in",
    )  # fmt: skip
    press(Qt.Key.Key_S)
    panel = section.slot.panel
    assert isinstance(panel, DecisionPanel)
    assert "whoever was told no has been told otherwise" in panel.meaning.text()
