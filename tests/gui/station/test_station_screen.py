"""The screen *Station*: amounts are confirmed, stations and postcodes read, and wrong own values are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import oslo_day
from desktop.services import reference
from desktop.services.amounts import due
from desktop.services.postcodes import city_of
from desktop.services.stations import station_serving
from tests.gui.station.conftest import AtStation, at_station, counter, show
from tests.support.accessibility import item_texts, walk
from tests.support.counter import Counter
from ui.messages import Level

__all__ = ["at_station", "counter"]

TABLE = "code;name;postcodes\nbergen;Bergen politistasjon;5003-5099\n;Uten kode;\n"
REGISTER = "0001\tOSLO\t0301\tOSLO\tP\r\n8622\tMO I RANA\t1833\tRANA\tG\r\n"


def work_fee(counter: Counter) -> tuple[int, bool]:
    with counter.station.store.read() as connection:
        found = due(connection, "renewal-work", counter.session.today, 30, permit_expired=False)
    assert found is not None
    return found.amount, found.must_be_checked


def test_the_fees_of_the_year_say_what_is_to_be_checked(at_station: AtStation) -> None:
    fees = at_station.screen.fees

    assert fees.counted == "23 amounts to check"
    assert item_texts(fees.list)[0] == "Au pair, 9,300 kr, check amount"
    assert at_station.state("Visitor visa") == ("not known", "check amount")
    at_station.choose("Work")
    facts = dict(fees.facts)
    assert facts["By the catalogue"] == "6,300 kr"
    assert facts["Source"] == "UDI fee page, work: first time and renewal since 2020"
    assert "Renewal" in facts["Costs it"]
    walk(at_station.screen)


def test_an_amount_is_confirmed_with_the_keyboard_and_undone(at_station: AtStation) -> None:
    counter, fees = at_station.counter, at_station.screen.fees
    at_station.choose("Work")
    fees.list.setFocus()
    QTest.keyClick(fees.list, Qt.Key.Key_Return)
    at_station.qtbot.waitUntil(fees.amount.hasFocus)
    assert fees.amount.selectedText() == "6300"
    QTest.keyClicks(fees.amount, "6 500 kr")
    QTest.keyClick(fees.amount, Qt.Key.Key_Return)
    at_station.settle()

    assert work_fee(counter) == (6500, False)
    assert at_station.state("Work") == ("6,500 kr", "confirmed")
    assert fees.counted == "22 amounts to check"
    assert fees.fee is not None
    assert fees.fee.must_be_checked
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    at_station.settle()

    assert work_fee(counter) == (6300, True)
    assert at_station.state("Work") == ("6,300 kr", "check amount")


def test_who_confirmed_is_said_and_it_can_be_taken_back(at_station: AtStation) -> None:
    fees = at_station.screen.fees
    at_station.choose("Work")
    fees.confirm_button.click()
    at_station.choose("Work")

    assert dict(fees.facts)["Confirmed by"] == "Odd Lie"
    assert dict(fees.facts)["Confirmed at"] == "23 Nov 2026 08:00"
    fees.withdraw_button.click()
    at_station.settle()
    assert at_station.state("Work") == ("6,300 kr", "check amount")
    assert not fees.withdraw_button.isVisible()


@pytest.mark.parametrize("typed", ["", "0", "6.300,50", "a lot", "٦٣٠٠"])
def test_what_is_no_amount_is_said_at_the_field_and_stays(at_station: AtStation, typed: str) -> None:
    fees = at_station.screen.fees
    at_station.choose("Work")
    fees.amount.setText(typed)

    fees.confirm_button.click()

    assert fees.amount_field.error
    assert fees.amount.text() == typed
    assert fees.amount.hasFocus()
    assert work_fee(at_station.counter) == (6300, True)


def test_what_is_typed_survives_a_change_elsewhere(at_station: AtStation) -> None:
    fees = at_station.screen.fees
    at_station.choose("Work")
    fees.amount.setText("64")

    fees.read()

    assert fees.amount.text() == "64"


def test_the_young_have_a_field_where_they_pay(at_station: AtStation) -> None:
    fees = at_station.screen.fees
    at_station.choose("Work")
    assert not fees.under_18_field.isVisible()

    at_station.choose("Travel document, renewal")
    assert fees.under_18_field.isVisible()
    assert fees.under_18.text() == "340"
    fees.under_18.setText("350")
    fees.confirm_button.click()
    at_station.choose("Travel document, renewal")

    assert fees.fee is not None
    assert fees.fee.confirmed is not None
    assert (fees.fee.confirmed.amount, fees.fee.confirmed.amount_under_18) == (570, 350)


def test_next_years_amounts_can_be_confirmed_before_it_begins(at_station: AtStation) -> None:
    fees = at_station.screen.fees
    fees.year.setCurrentIndex(1)
    at_station.choose("Work")

    assert fees.confirm_button.text() == "Confirm for 2027"
    fees.confirm_button.click()

    assert at_station.state("Work") == ("6,300 kr", "confirmed")
    fees.year.setCurrentIndex(0)
    assert at_station.state("Work") == ("6,300 kr", "check amount")


def test_a_clerk_sees_the_amounts_and_who_confirms_them(counter: Counter, qtbot: QtBot) -> None:
    counter.session.actor = counter.station.clerk
    at_station = show(counter, qtbot)
    fees = at_station.screen.fees

    assert not fees.amount_field.isVisible()
    assert not fees.confirm_button.isVisible()
    at_station.screen.show_tab(at_station.screen.others)
    assert not at_station.screen.others.read_file.isVisible()
    assert not at_station.screen.profile.read_postcodes.isVisibleTo(at_station.screen.profile)
    walk(at_station.screen)


def test_the_station_says_what_it_is(at_station: AtStation) -> None:
    at_station.screen.show_tab(at_station.screen.profile)

    facts = dict(at_station.screen.profile.facts)
    assert facts["Police district"] == "Oslo Police District"
    assert facts["Open"] == "Mon–Fri 9–14"
    assert facts["Desk 1"] == "all services"
    assert facts["The station's own values"] == "none: the catalogue is as shipped"
    assert facts["Service centres"].count(";") == 4
    assert at_station.screen.profile.fault == ""
    walk(at_station.screen)


def test_wrong_own_values_are_said_with_file_and_line(counter: Counter, qtbot: QtBot, tmp_path: Path) -> None:
    own = tmp_path / "catalogue"
    own.mkdir()
    (own / "services.toml").write_text('[[service]]\ncode = "hand-in"\nminutes = 33\n', encoding="utf-8")
    reference.use_station_files(own)

    at_station = show(counter, qtbot)

    assert at_station.screen.profile.fault == (
        "The station's own values are not in use: catalogue/services.toml, line 3 is wrong "
        "(“hand-in”: “minutes” must be a multiple of five minutes, not 33). The values that come with the program hold "
        "until the file is corrected and the program started again."
    )


def test_stations_are_read_from_a_file_and_taken_off_and_brought_back(at_station: AtStation, tmp_path: Path) -> None:
    counter, others = at_station.counter, at_station.screen.others
    at_station.screen.show_tab(others)
    assert others.empty.isVisible()
    path = tmp_path / "stations.csv"
    path.write_text(TABLE, encoding="utf-8")

    others.take_file(path)
    at_station.settle()

    assert item_texts(others.list) == ["Bergen politistasjon, bergen, 5003–5099"]
    assert counter.messages.last.level is Level.WARNING
    assert counter.messages.last.details == "Line 3: The value of “code” is missing. Write it."
    with counter.station.store.read() as connection:
        assert station_serving(connection, "5050") == "Bergen politistasjon"
    walk(at_station.screen)

    others.forget_button.click()
    at_station.settle()
    assert others.empty.isVisible()
    offer = counter.messages.last.offer
    assert offer is not None
    offer.run()
    at_station.settle()
    assert len(others.model.rows) == 1


@pytest.mark.parametrize("text", [None, "", "name;postcodes\nBergen;5003\n", "code;name\n;Nobody\n"])
def test_a_file_without_stations_is_told_and_changes_nothing(
    at_station: AtStation, tmp_path: Path, text: str | None
) -> None:
    path = tmp_path / "stations.csv"
    if text is not None:
        path.write_text(text, encoding="utf-8")

    at_station.screen.others.take_file(path)

    assert at_station.counter.messages.last.level is Level.PROBLEM
    assert at_station.screen.others.model.rows == []


def test_the_postcode_register_is_read(at_station: AtStation, tmp_path: Path) -> None:
    profile = at_station.screen.profile
    path = tmp_path / "register.txt"
    path.write_bytes((REGISTER + "broken\r\n").encode("cp1252"))

    profile.take_postcodes(path)
    at_station.settle()

    assert dict(profile.facts)["Postcode register"] == "2"
    assert at_station.counter.messages.last.details == "Lines that could not be read: 3"
    with at_station.counter.station.store.read() as connection:
        assert city_of(connection, "8622") == "Mo i Rana"


def test_the_clock_of_the_counter_says_which_year_it_is(at_station: AtStation) -> None:
    assert at_station.screen.fees.chosen_year == oslo_day(at_station.counter.station.clock.now()).year == 2026
