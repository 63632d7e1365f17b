"""What waits to be printed is kept over a restart; what became of a copy is said in one press; printers are set up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.paper_copies import CopyState
from desktop.domain.paper_form import PaperForm
from desktop.services.appointments import MoveAppointment
from desktop.services.commands import perform
from desktop.services.papers import print_out
from desktop.services.print_jobs import QueuePrint
from desktop.services.queries.papers import paper_row
from desktop.services.queries.print_jobs import waiting_jobs
from tests.gui.card.counter import Counter
from tests.gui.papers.test_preview import Asked, FakeSpooler, text_of
from tests.support.accessibility import walk
from tests.support.station import ANH, book_person
from ui.printing_out import Handling, PrintingFault, Sides
from ui.screens.papers.papers_screen import PapersScreen
from ui.screens.papers.preview import PaperPreview
from ui.screens.papers.printer_dialog import PrinterDialog
from ui.tasks import InlineTaskRunner


@pytest.fixture
def spooler() -> FakeSpooler:
    return FakeSpooler("Counter_1", "Back_office")


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def asked() -> Asked:
    return Asked()


Screens = Callable[[], tuple[PapersScreen, PaperPreview]]


@pytest.fixture
def screens(counter: Counter, qtbot: QtBot, spooler: FakeSpooler, settings: QSettings, asked: Asked) -> Screens:
    """Open the screen and the preview as a program does that has just been started."""

    def opened() -> tuple[PapersScreen, PaperPreview]:
        screen = PapersScreen(
            counter.session, spooler=spooler, settings=settings, ask=asked, make_runner=InlineTaskRunner
        )
        preview = PaperPreview(counter.session, spooler=spooler, settings=settings, make_runner=InlineTaskRunner)
        for widget in (screen, preview):
            qtbot.addWidget(widget)
            widget.resize(1000, 700)
            widget.show()
        return screen, preview

    return opened


def test_a_job_waits_over_a_restart_and_comes_out_on_another_printer(
    counter: Counter, screens: Screens, spooler: FakeSpooler, qtbot: QtBot
) -> None:
    letter = book_person(counter.station).letter
    _, preview = screens()
    preview.open(letter)
    spooler.failing = PrintingFault.REFUSED
    preview.print_now()

    screen, _ = screens()
    assert screen.waiting.isVisible()
    assert "Counter_1 did not take it" in screen.waiting.note.replace("\u2068", "").replace("\u2069", "")
    walk(screen)
    spooler.failing = None
    screen.waiting.choice.combo.setCurrentIndex(1)
    QTest.keyClick(screen.waiting.list, Qt.Key.Key_Return)

    [(pdf, title, printer)] = spooler.jobs
    assert (title, printer) == (letter, "Back_office")
    assert "KOPI" not in text_of(pdf)
    qtbot.waitUntil(screen.waiting.isHidden)
    assert paper_row(counter.station.store, letter).copies == 1


def test_a_job_is_saved_or_cancelled_instead(
    counter: Counter, screens: Screens, spooler: FakeSpooler, asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    letter = book_person(counter.station).letter
    screen, preview = screens()
    preview.open(letter)
    spooler.failing = PrintingFault.NO_ANSWER
    preview.print_now()

    qtbot.waitUntil(screen.waiting.isVisible)
    screen.waiting.cancel_button.click()
    qtbot.waitUntil(screen.waiting.isHidden)
    assert counter.messages.last.offer is not None
    counter.messages.last.offer.run()
    qtbot.waitUntil(screen.waiting.isVisible)
    asked.answer = tmp_path / "kept.pdf"
    screen.waiting.save_button.click()

    assert asked.answer.read_bytes().startswith(b"%PDF")
    assert waiting_jobs(counter.station.store) == ()
    assert paper_row(counter.station.store, letter).copies == 1


def test_what_became_of_a_copy_is_one_press_and_can_be_undone(counter: Counter, screens: Screens, qtbot: QtBot) -> None:
    letter = book_person(counter.station).letter
    screen, preview = screens()
    preview.open(letter)
    assert not preview.given.isVisible()
    assert preview.verdict.isHidden()
    preview.print_now()
    assert preview.verdict.text == "This is what was issued, and it still holds."

    preview.given.hand_button.click()
    assert paper_row(counter.station.store, letter).state is CopyState.HANDED_OVER
    qtbot.waitUntil(lambda: screen.model.rows[0].copies == "handed over")
    assert not preview.given.hand_button.isVisible()
    assert counter.messages.last.offer is not None
    counter.messages.last.offer.run()
    assert preview.given.hand_button.isVisible()
    qtbot.waitUntil(screen.post_button.isEnabled)
    screen.post()
    qtbot.waitUntil(lambda: screen.model.rows[0].copies == "posted")
    assert not screen.post_button.isEnabled()


def test_a_spoilt_copy_is_printed_again_without_a_mark(
    counter: Counter, screens: Screens, spooler: FakeSpooler
) -> None:
    letter = book_person(counter.station).letter
    _, preview = screens()
    preview.open(letter)
    preview.print_now()

    preview.given.spoilt_button.click()
    preview.print_button.click()

    assert ["KOPI" in text_of(pdf) for pdf, _, _ in spooler.jobs] == [False, False]
    assert paper_row(counter.station.store, letter).copies == 1


def test_the_list_is_narrowed_by_day_kind_and_state(counter: Counter, screens: Screens, qtbot: QtBot) -> None:
    booked = book_person(counter.station)
    screen, _ = screens()
    screen.filters.state.setCurrentIndex(screen.filters.state.findData(CopyState.PRINTED.value))
    assert screen.sentence == "No paper is like that."
    print_out(counter.station.store, counter.station.clerk, booked.letter)
    counter.session.changed.emit(booked.changes)
    qtbot.waitUntil(lambda: [line.number for line in screen.model.rows] == [booked.letter])
    screen.filters.clear()
    screen.filters.day.setCurrentIndex(2)
    assert screen.sentence == "No paper is like that."


def test_tray_and_paper_are_remembered_and_a_test_page_comes_out(
    screens: Screens, counter: Counter, qtbot: QtBot, spooler: FakeSpooler
) -> None:
    letter = book_person(counter.station).letter
    _, preview = screens()
    preview.open(letter)
    preview.printer.setCurrentIndex(1)
    preview.choice.kind = preview.printer_key()
    dialog = PrinterDialog(counter.session, preview.choice, preview.copies, "Appointment letter", preview)
    qtbot.addWidget(dialog)
    dialog.show()
    walk(dialog)
    dialog.tray.setCurrentIndex(dialog.tray.findData("Lower"))
    dialog.sides.setCurrentIndex(dialog.sides.findData(Sides.BOTH.value))
    dialog.test_button.click()
    dialog.keep_button.click()

    [(page, _, _)] = spooler.jobs
    assert "Lower" in text_of(page)
    assert "Back_office" in text_of(page)
    preview.print_now()
    assert spooler.handled[-1] == Handling("Lower", PaperForm.A4, Sides.BOTH)
    _, later = screens()
    later.open(letter)
    assert (later.choice.printer, later.choice.handling.tray) == ("Back_office", "Lower")


def test_a_paper_that_does_not_hold_says_why(counter: Counter, screens: Screens) -> None:
    booked = book_person(counter.station)
    [row] = counter.page(booked.case_id).appointments
    command = MoveAppointment(row.appointment_id, row.desk_id, row.day + timedelta(days=1), row.start)
    perform(counter.station.store, counter.station.clerk, command)
    _, preview = screens()

    preview.open(booked.letter)

    first, second = preview.verdict.text.split("\n")
    assert first == "This paper does not hold any more."
    assert second.startswith("The appointment was moved, 23 Nov 2026")


def test_a_bundle_waits_whole_and_a_scan_of_one_letter_does_not_print_it(
    counter: Counter, screens: Screens, spooler: FakeSpooler, qtbot: QtBot
) -> None:
    station = counter.station
    letters = tuple(
        book_person(station, replace(ANH, given_names=name, duf="", phone=""), nth=3 * nth).letter
        for nth, name in enumerate(("Anh", "Binh"))
    )
    perform(station.store, station.clerk, QueuePrint("bundle", 0, letters, "Counter_1"))
    screen, preview = screens()
    qtbot.waitUntil(screen.waiting.isVisible)
    assert "perhaps printed on" in screen.waiting.note

    preview.open(letters[0])
    assert "2 letters together" in preview.note
    assert not preview.print_button.isEnabled()
    preview.print_now()
    assert spooler.jobs == []
    screen.waiting.print_button.click()

    qtbot.waitUntil(screen.waiting.isHidden)
    assert len(spooler.jobs) == 1
    assert [paper_row(station.store, letter).copies for letter in letters] == [1, 1]
