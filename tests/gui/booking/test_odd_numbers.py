"""Numbers and dates that look odd: each has its one sentence, and only what cannot be right keeps anybody waiting."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.exchange.postcode_register import PostcodeLine
from desktop.services.booking import Booked
from desktop.services.commands import perform
from desktop.services.postcodes import ImportPostcodes
from desktop.services.queries.case_page import case_page
from desktop.services.staff import founder
from tests.gui.booking.conftest import Counter, line
from tests.gui.booking.test_rules_in_panel import open_online
from tests.support.station import MONDAY
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step

ODD = [
    ("duf", "200816832911", "3.2.1991", "The DUF number does not check out."),
    ("national_id", "53097248016", "3.2.1991", "A D-number may begin with another date than the birth date, as here."),
    ("national_id", "13527248013", "3.2.1991", "A D-number may begin with another date than the birth date, as here."),
    ("national_id", "13097248022", "3.2.1991", "The national number says another birth date."),
    ("national_id", "10915596784", "10.11.1955", "This is the national number of an invented person, for practice."),
    ("national_id", "30108299939", "30.10.1982", "Only by the rule for numbers given from 2032 on"),
]


def read_register(counter: Counter) -> None:
    """Let three postcodes be known."""
    lines = [("0155", "Oslo"), ("0150", "Oslo"), ("5003", "Bergen")]
    command = ImportPostcodes(tuple(PostcodeLine(code, city, "0301", city, "G") for code, city in lines))
    perform(counter.station.store, founder(counter.station.ids.new()), command)


def retype(field: QLineEdit, text: str) -> None:
    """Type into a field in the place of what stands there."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


@pytest.mark.parametrize(("field", "number", "born", "said"), ODD)
def test_what_is_odd_is_said_in_one_sentence_and_booked_all_the_same(
    counter: Counter, field: str, number: str, born: str, said: str
) -> None:
    counter.open()
    counter.type_person(born=born)
    part = Part(field)
    retype(line(counter.panel, part), number)
    line(counter.panel, part).editingFinished.emit()
    warning = counter.panel.who.warning
    assert warning.isVisible()
    assert warning.text.startswith(said)
    assert warning.text.endswith("as they are." if "birth date" in said else "as it is.")
    assert not counter.panel.who.fields.field(part).error
    assert counter.panel.go_to(Step.WHAT)
    counter.type_errand()
    assert counter.panel.go_to(Step.WHEN)
    counter.panel.when.choose_current()
    (booked,) = counter.booked
    assert isinstance(booked, Booked)
    person = case_page(counter.station.store, booked.case_id, MONDAY).person
    assert getattr(person, field) == number


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("1309724802", "A national number has eleven digits."),
        ("1309724802x", "A national number has eleven digits."),
        ("13097248032", "There is no such national number"),
        ("32097248022", "There is no such national number"),
    ],
)
def test_what_cannot_be_a_national_number_is_said_at_its_field_and_nothing_is_lost(
    counter: Counter, number: str, said: str
) -> None:
    counter.open()
    counter.type_person(national_id=number)
    assert not counter.panel.go_to(Step.WHAT)
    assert counter.panel.who.fields.field(Part.NATIONAL_ID).error.startswith(said)
    assert line(counter.panel, Part.NATIONAL_ID).text() == number
    line(counter.panel, Part.NATIONAL_ID).clear()
    assert counter.panel.go_to(Step.WHAT)


@pytest.mark.parametrize(
    ("receipt", "said"),
    [
        ("20230229000001", "The first eight digits are no date."),
        ("20261315000001", "The first eight digits are no date."),
        ("2026-09-01", "A receipt number begins with eight digits"),
        ("20261124000001", "The number begins with a day that has not come yet."),
        ("19990101000001", "The number begins with a day before there was a portal."),
    ],
)
def test_a_receipt_that_begins_with_no_possible_day_is_said_at_its_field(
    counter: Counter, receipt: str, said: str
) -> None:
    open_online(counter, receipt)
    assert not counter.panel.go_to(Step.WHEN)
    assert counter.panel.what.route._receipt_field.error.startswith(said)
    assert counter.panel.what.route.receipt.text() == receipt
    counter.panel.what.route.receipt.clear()
    assert counter.panel.go_to(Step.WHEN)


def test_the_postcode_fills_the_city_and_never_takes_one_that_was_typed(counter: Counter) -> None:
    read_register(counter)
    counter.open()
    counter.type_person()
    postcode, city = line(counter.panel, Part.POSTCODE), line(counter.panel, Part.CITY)
    retype(postcode, "015")
    assert city.text() == ""
    retype(postcode, "01 55")
    assert city.text() == "Oslo"
    retype(postcode, "5003")
    assert city.text() == "Bergen", "it was filled in, not typed"
    retype(postcode, "9999")
    assert city.text() == "Bergen", "nobody knows better"
    retype(city, "Sandviken")
    retype(postcode, "0150")
    assert city.text() == "Sandviken"
    assert counter.panel.who.form().city == "Sandviken"


def test_nobody_gets_the_city_of_the_one_before(counter: Counter) -> None:
    read_register(counter)
    counter.open()
    counter.type_person()
    retype(line(counter.panel, Part.POSTCODE), "0155")
    counter.panel.who.clear()
    retype(line(counter.panel, Part.CITY), "Oslo")
    retype(line(counter.panel, Part.POSTCODE), "5003")
    assert line(counter.panel, Part.CITY).text() == "Oslo"
