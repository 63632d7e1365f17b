"""The wizard for the first real station: nothing typed is lost, and nothing is written before the last step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.bootstrap import found_station
from desktop.domain.clock import SetClock
from desktop.domain.ids import seeded_ids
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.station_profile import Station
from desktop.keeping.envelope import Protection, open_by_machine, open_by_passphrase, open_by_recovery_key
from desktop.keeping.recovery_key import group_of
from desktop.services.queries.station import station_profile
from desktop.services.staff import authenticate
from desktop.services.station_setup import Administrator
from desktop.storage.store import DATABASE_FILE, open_store
from tests.support.accessibility import walk
from tests.support.station import MORNING
from tests.unit.printing.reading import text as text_of
from ui.printing_out import AS_USUAL, Handling, Printer, PrintingFailed, PrintingFault, Tray
from ui.screens.station.wizard import Founded, StationWizard
from ui.screens.station.wizard_fields import Step
from ui.tasks import InlineTaskRunner

PASSWORD = "correct horse"  # noqa: S105 - of an invented account
PASSPHRASE = "grey gulls over the quay"  # noqa: S105 - of an invented station


@dataclass
class Paper:
    """A printer that keeps what it is given, or takes nothing."""

    broken: bool = False
    printed: list[bytes] = field(default_factory=list)

    def printers(self) -> tuple[Printer, ...]:
        return ()

    def trays(self, _: str) -> tuple[Tray, ...]:
        return ()

    def print_pdf(self, pdf: bytes, title: str, printer: str, _: Handling = AS_USUAL) -> None:
        if self.broken:
            raise PrintingFailed(PrintingFault.NO_PRINTER)
        assert (title, printer) == ("Skranke", "")
        self.printed.append(pdf)


@dataclass
class Maker:
    """Founds the station in a folder, or fails as it is told to."""

    folder: Path
    error: Exception | None = None
    made: list[Station] = field(default_factory=list)

    def __call__(self, station: Station, administrator: Administrator, protection: Protection) -> None:
        if self.error is not None:
            raise self.error
        found_station(self.folder, station, administrator, protection, clock=SetClock(MORNING))
        self.made.append(station)


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker(tmp_path / "data")


@pytest.fixture
def spooler() -> Paper:
    return Paper()


@pytest.fixture
def wizard(qtbot: QtBot, maker: Maker, spooler: Paper) -> Iterator[StationWizard]:
    tasks = InlineTaskRunner()
    made = StationWizard(maker, tasks, Language.ENGLISH, spooler=spooler)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    yield made
    tasks.shutdown()
    tasks.deleteLater()


def fill(step: Step, **typed: str) -> None:
    for column, text in typed.items():
        widget = step.fields[column.replace("_of_", "-")].input
        if isinstance(widget, QLineEdit):
            widget.clear()
            QTest.keyClicks(widget, text)
        else:
            assert isinstance(widget, QPlainTextEdit)
            widget.setPlainText(text)


def fill_station(wizard: StationWizard) -> None:
    fill(wizard.station_step, name="Asker og Bærum politistasjon", street="Malmskriverveien 1")
    fill(wizard.station_step, postcode="1337", city="Sandvika", phone="67 57 60 00", email="asker@example.org")
    wizard.station_step.district.setCurrentIndex(wizard.station_step.district.findData("oslo"))


def go_through(wizard: StationWizard) -> None:
    go_to_account(wizard)
    wizard.go_on()
    fill(wizard.passphrase_step, passphrase=PASSPHRASE)
    wizard.passphrase_step.again.setText(PASSPHRASE)
    wizard.go_on()
    copy_group(wizard)


def copy_group(wizard: StationWizard) -> None:
    step = wizard.recovery_step
    step.typed.setText(group_of(step.recovery_key, step.asked_group).lower())


def go_to_account(wizard: StationWizard) -> None:
    fill_station(wizard)
    wizard.go_on()
    fill(wizard.hours_step, monday="09:00-14:30", thursday="10-12 / 13-17")
    fill(wizard.hours_step, closures="24.12.2026-25.12.2026 Julestengt")
    wizard.go_on()
    wizard.desks_step.table.add_desk()
    wizard.desks_step.table.tick("hand-in", 0)
    fill(wizard.desks_step, postcodes="1300-1399")
    wizard.go_on()
    fill(wizard.account_step, staff_of_name="Eva Lund", login="eva", password=PASSWORD, again=PASSWORD)


def test_a_station_is_founded_and_the_administrator_signs_in(wizard: StationWizard, maker: Maker, qtbot: QtBot) -> None:
    go_through(wizard)
    assert not (maker.folder / DATABASE_FILE).exists()

    with qtbot.waitSignal(wizard.founded) as told:
        wizard.next_button.click()

    assert told.args is not None
    founded = told.args[0]
    assert isinstance(founded, Founded)
    assert founded.login == "eva"
    assert wizard.result() == StationWizard.DialogCode.Accepted
    clock = SetClock(MORNING)
    key = open_by_machine(maker.folder)
    assert key == open_by_passphrase(maker.folder, PASSPHRASE)
    assert key == open_by_recovery_key(maker.folder, wizard.recovery_step.recovery_key)
    store = open_store(maker.folder, clock, seeded_ids(clock, 2), key)
    profile = station_profile(store)
    assert (profile.station_id, profile.name, profile.postcodes) == (
        "asker-og-baerum",
        "Asker og Bærum politistasjon",
        ("1300-1399",),
    )
    assert [(desk.number, desk.services) for desk in profile.desks] == [("1", ("hand-in",)), ("2", ())]
    assert profile.opening_hours[Language.ENGLISH] == "Monday 09:00–14:30, Thursday 10:00–12:00 / 13:00–17:00"
    assert len(profile.closures) == 2
    assert authenticate(store, "eva", PASSWORD).name == "Eva Lund"
    store.close()


def test_every_step_can_be_read_out_and_reached(wizard: StationWizard) -> None:
    fill_station(wizard)
    walk(wizard)
    wizard.go_on()
    walk(wizard)
    fill(wizard.hours_step, monday="09:00-14:30")
    wizard.go_on()
    walk(wizard)
    fill(wizard.desks_step, postcodes="1337")
    wizard.go_on()
    walk(wizard)
    fill(wizard.account_step, staff_of_name="Eva Lund", login="eva", password=PASSWORD, again=PASSWORD)
    wizard.go_on()
    walk(wizard)
    wizard.passphrase_step.passphrase.setText(PASSPHRASE)
    wizard.passphrase_step.again.setText(PASSPHRASE)
    wizard.go_on()
    walk(wizard)
    assert wizard.step is wizard.recovery_step


def test_an_empty_step_says_what_is_missing_and_stays(wizard: StationWizard) -> None:
    wizard.next_button.click()

    assert wizard.step is wizard.station_step
    assert {column for column, shown in wizard.station_step.fields.items() if shown.error} == set(
        wizard.station_step.fields
    )
    assert wizard.station_step.name.hasFocus()


def test_a_wrong_value_is_said_at_its_field_and_stays(wizard: StationWizard) -> None:
    fill_station(wizard)
    wizard.go_on()
    fill(wizard.hours_step, monday="nine to five", closures="Christmas")

    wizard.go_on()

    assert wizard.step is wizard.hours_step
    assert wizard.hours_step.fields["monday"].error.startswith("“nine to five” is no opening time.")
    assert wizard.hours_step.fields["closures"].error.startswith("“Christmas” is no closure.")
    assert wizard.hours_step.values()["monday"] == "nine to five"


def test_a_station_that_never_opens_is_noticed(wizard: StationWizard) -> None:
    fill_station(wizard)
    wizard.go_on()

    wizard.go_on()

    assert wizard.hours_step.fields["monday"].error.startswith("The station is open on no day.")


def test_the_code_follows_the_name_until_somebody_writes_it(wizard: StationWizard) -> None:
    fill(wizard.station_step, name="Tromsø politistasjon")
    assert wizard.station_step.code.text() == "tromso"

    fill(wizard.station_step, code="nord-1")
    fill(wizard.station_step, name="Ålesund")
    assert wizard.station_step.code.text() == "nord-1"


def test_going_back_loses_nothing(wizard: StationWizard) -> None:
    fill_station(wizard)
    wizard.go_on()
    fill(wizard.hours_step, monday="09:00-14:30")

    wizard.back_button.click()
    assert wizard.station_step.values()["street"] == "Malmskriverveien 1"
    fill(wizard.station_step, postcode="13")
    wizard.go_on()

    assert wizard.step is wizard.station_step
    assert wizard.hours_step.values()["monday"] == "09:00-14:30"


@pytest.mark.parametrize(
    ("column", "typed", "at"),
    [
        ("login", "Eva Lund", "login"),
        ("staff_of_name", "", "staff-name"),
        ("password", "short", "password"),
        ("again", "something else", "again"),
    ],
)
def test_an_account_that_nobody_could_use_is_said_at_its_field(
    wizard: StationWizard, maker: Maker, column: str, typed: str, at: str
) -> None:
    go_to_account(wizard)
    fill(wizard.account_step, **{column: typed})

    wizard.next_button.click()

    assert [name for name, shown in wizard.account_step.fields.items() if shown.error] == [at]
    assert maker.made == []


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (FileExistsError("skranke.db"), "There is a station in this folder already."),
        (PermissionError(13, "denied"), "The folder cannot be written to."),
    ],
)
def test_what_stands_in_the_way_is_said_and_can_be_tried_again(
    wizard: StationWizard, maker: Maker, error: Exception, said: str
) -> None:
    go_through(wizard)
    maker.error = error
    wizard.next_button.click()

    assert wizard.error.startswith(said)
    assert wizard.isVisible()
    maker.error = None
    wizard.next_button.click()
    assert [station.code for station in maker.made] == ["asker-og-baerum"]


def test_a_refusal_of_the_worker_is_said_at_the_account(wizard: StationWizard, maker: Maker) -> None:
    go_through(wizard)
    maker.error = RuleBroken("login-wrong")

    wizard.next_button.click()

    assert wizard.account_step.fields["login"].error


def test_escape_leaves_an_untouched_wizard_at_once(wizard: StationWizard, maker: Maker) -> None:
    QTest.keyClick(wizard, Qt.Key.Key_Escape)

    assert not wizard.isVisible()
    assert not maker.folder.exists()


def test_escape_warns_before_it_throws_away_what_was_typed(wizard: StationWizard, maker: Maker) -> None:
    go_through(wizard)

    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert "not kept" in wizard.error

    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert maker.made == []
    assert not maker.folder.exists()


def test_enter_in_a_line_goes_on(wizard: StationWizard) -> None:
    fill_station(wizard)

    QTest.keyClick(wizard.station_step.name, Qt.Key.Key_Return)

    assert wizard.step is wizard.hours_step


def test_a_passphrase_that_is_no_good_is_said_at_its_field(wizard: StationWizard) -> None:
    go_to_account(wizard)
    wizard.go_on()
    step = wizard.passphrase_step
    step.passphrase.setText("short")
    wizard.go_on()
    assert step.fields["passphrase"].error.startswith("The passphrase needs at least 12 characters")

    step.passphrase.setText(PASSPHRASE)
    step.again.setText(PASSPHRASE + "s")
    wizard.go_on()
    assert wizard.step is step
    assert step.fields["passphrase-again"].error.startswith("The two passphrases are not the same.")


def test_nothing_is_founded_before_the_recovery_key_is_on_paper(
    wizard: StationWizard, maker: Maker, spooler: Paper
) -> None:
    go_through(wizard)
    step = wizard.recovery_step
    wrong = step.asked_group % 7 + 1
    step.typed.setText(group_of(step.recovery_key, wrong))

    wizard.next_button.click()
    assert step.fields["group"].error.startswith(f"That is not group {step.asked_group}.")
    assert maker.made == []
    assert not maker.folder.exists()

    step.print_button.click()
    (sheet,) = spooler.printed
    said = text_of(sheet)
    assert all(label.text() in said for label in step.groups)
    assert "Asker og Bærum politistasjon" in said
    assert "sent to the printer" in step.told
    copy_group(wizard)
    wizard.next_button.click()
    assert len(maker.made) == 1


def test_a_printer_that_takes_nothing_is_told_and_the_key_stays(wizard: StationWizard, spooler: Paper) -> None:
    go_through(wizard)
    key, spooler.broken = wizard.recovery_step.recovery_key, True

    wizard.recovery_step.print_button.click()

    assert "printer" in wizard.recovery_step.told
    assert "-".join(label.text() for label in wizard.recovery_step.groups) == key
    assert wizard.recovery_step.print_button.isEnabled()
