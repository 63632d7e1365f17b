"""The person's form: odd numbers are said and saved, and a new postcode brings its city."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.exchange.postcode_register import PostcodeLine
from desktop.services.commands import perform
from desktop.services.postcodes import ImportPostcodes
from desktop.services.staff import founder
from tests.gui.case_page.changing import Desk
from tests.support.messages import RecordingMessages
from tests.support.station import ANH, TestStation, book_person
from ui.messages import Level
from ui.screens.booking.form import Part


@pytest.fixture
def desk(station: TestStation, messages: RecordingMessages, qtbot: QtBot) -> Iterator[Desk]:
    """A page that shows nothing yet."""
    made = Desk(station, messages, qtbot)
    yield made
    made.close()


def opened(desk: Desk) -> str:
    """Open a case at the person's form."""
    case_id = book_person(desk.station, replace(ANH, born_on="1991-02-03")).case_id
    desk.open(case_id, "changes")
    desk.changes.block(desk.changes.person).set_open(open_=True)
    return case_id


def retype(desk: Desk, part: Part, text: str) -> QLineEdit:
    """Type into a field in the place of what stands there, and leave it."""
    field = desk.changes.person.fields.input(part)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    field.editingFinished.emit()
    return field


@pytest.mark.parametrize(
    ("part", "number", "said"),
    [
        (Part.NATIONAL_ID, "53097248016", "A D-number may begin with another date than the birth date, as here."),
        (Part.NATIONAL_ID, "13097248022", "The national number says another birth date."),
        (Part.NATIONAL_ID, "10915596784", "The national number says another birth date."),
        (Part.DUF, "200816832911", "The DUF number does not check out."),
    ],
)
def test_what_is_odd_is_said_and_saved_all_the_same(desk: Desk, part: Part, number: str, said: str) -> None:
    case_id = opened(desk)
    retype(desk, part, number)
    assert desk.changes.person.warning.text.startswith(said)
    assert not desk.changes.person.fields.field(part).error
    desk.click(desk.changes.person.button)
    assert getattr(desk.stored(case_id).person, part.value) == number
    assert desk.messages.last.level is Level.SUCCESS


def test_who_moves_house_gets_the_new_city_and_it_is_told_as_corrected(desk: Desk) -> None:
    lines = (("0155", "Oslo"), ("5003", "Bergen"))
    command = ImportPostcodes(tuple(PostcodeLine(code, city, "0301", city, "G") for code, city in lines))
    perform(desk.station.store, founder(desk.station.ids.new()), command)
    case_id = opened(desk)
    retype(desk, Part.POSTCODE, "5003")
    assert {"postcode", "city"} <= set(
        desk.changes.person.changed.text().replace(":", " ").replace(",", " ").replace(".", " ").split()
    )
    desk.click(desk.changes.person.button)
    person = desk.stored(case_id).person
    assert (person.postcode, person.city) == ("5003", "Bergen")
    retype(desk, Part.CITY, "Sandviken")
    retype(desk, Part.POSTCODE, "0155")
    desk.click(desk.changes.person.button)
    person = desk.stored(case_id).person
    assert (person.postcode, person.city) == ("0155", "Sandviken")
