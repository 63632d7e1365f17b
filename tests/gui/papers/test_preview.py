"""The preview: pages from the worker, copies counted once, nothing lost when a printer or a file fails."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes, Touched
from desktop.services import papers
from desktop.services.paper_images import page_images
from desktop.services.queries.papers import paper_row
from desktop.services.queries.print_jobs import waiting_jobs
from tests.gui.card.counter import Counter
from tests.support.accessibility import walk
from tests.support.station import book_person
from ui.messages import Level
from ui.printing_out import AS_USUAL, Handling, Printer, PrintingFailed, PrintingFault, Tray, fault_sentence
from ui.screens.papers.preview import PaperPreview
from ui.session import Session
from ui.tasks import InlineTaskRunner, TaskRunner


class FakeSpooler:
    """Printers in memory; `failing` and `gate` make them fail or wait."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self.failing: PrintingFault | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.jobs: list[tuple[bytes, str, str]] = []
        self.handled: list[Handling] = []

    def printers(self) -> tuple[Printer, ...]:
        return tuple(Printer(name, at == 0) for at, name in enumerate(self.names))

    def trays(self, printer: str) -> tuple[Tray, ...]:
        return (Tray("Upper", "Upper"), Tray("Lower", "Lower")) if printer == "Back_office" else ()

    def print_pdf(self, pdf: bytes, title: str, printer: str, handling: Handling = AS_USUAL) -> None:
        self.handled.append(handling)
        self.gate.wait(10)
        if self.failing is not None:
            raise PrintingFailed(self.failing)
        self.jobs.append((pdf, title, printer))


class Asked:
    """Answers where to save, and keeps what was suggested."""

    def __init__(self) -> None:
        self.answer: Path | None = None
        self.suggested: list[Path] = []

    def __call__(self, _parent: QWidget, suggestion: Path) -> Path | None:
        self.suggested.append(suggestion)
        return self.answer


@pytest.fixture
def spooler() -> FakeSpooler:
    return FakeSpooler("Counter_1", "Back_office")


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


Make = Callable[[], PaperPreview]


@pytest.fixture
def make(counter: Counter, qtbot: QtBot, spooler: FakeSpooler, asked: Asked, settings: QSettings) -> Make:
    def made() -> PaperPreview:
        preview = PaperPreview(
            counter.session, spooler=spooler, settings=settings, ask=asked, make_runner=InlineTaskRunner
        )
        qtbot.addWidget(preview)
        preview.resize(560, 700)
        preview.show()
        return preview

    return made


@pytest.fixture
def preview(make: Make) -> PaperPreview:
    return make()


@pytest.fixture
def letter(counter: Counter) -> str:
    return book_person(counter.station).letter


def copies(counter: Counter, number: str) -> int:
    return paper_row(counter.station.store, number).copies


def press_again(preview: PaperPreview) -> None:
    """Ask for another copy as somebody does who means it."""
    preview.again_button.click()


def test_a_paper_is_shown_without_counting_a_copy(preview: PaperPreview, counter: Counter, letter: str) -> None:
    preview.open(letter)

    assert preview.number == letter
    assert preview.pages.pages == 2
    assert preview._page.text() == "Page 1 of 2"
    assert preview.pages.focusProxy() is preview.pages._sheets[0]
    assert preview._under.text().startswith(letter)
    assert preview.note == "Not printed yet."
    assert copies(counter, letter) == 0


def test_the_journal_keeps_one_look_for_each_opening(preview: PaperPreview, counter: Counter, letter: str) -> None:
    case_id = paper_row(counter.station.store, letter).case_id
    preview.open(letter)
    preview.print_now()
    preview.pages.zoom_in()

    looks = [row for row in counter.page(case_id).timeline if row.command == "look-at-case"]
    assert len(looks) == 1


def test_print_counts_one_copy_and_sends_one_job(
    preview: PaperPreview, counter: Counter, spooler: FakeSpooler, letter: str
) -> None:
    told: list[object] = []
    counter.session.changed.connect(told.append)
    preview.open(letter)

    preview.print_button.click()

    [(pdf, title, printer)] = spooler.jobs
    assert pdf.startswith(b"%PDF")
    assert (title, printer) == (letter, "Counter_1")
    assert copies(counter, letter) == 1
    assert told == [Changes(Touched.PAPERS, frozenset({paper_row(counter.station.store, letter).case_id}))]
    assert "Counter_1" in counter.messages.last.text
    assert preview.note == "Printed or saved: 1. “One more copy” makes copy 2."


def test_a_double_press_gives_one_job(
    preview: PaperPreview, counter: Counter, spooler: FakeSpooler, letter: str
) -> None:
    preview.open(letter)

    preview.print_button.click()
    preview.print_button.click()
    preview.print_now()

    assert len(spooler.jobs) == 1
    assert copies(counter, letter) == 1
    press_again(preview)
    assert len(spooler.jobs) == 2
    assert copies(counter, letter) == 2


def test_what_is_shown_is_what_came_out(counter: Counter, letter: str) -> None:
    store, actor = counter.station.store, counter.station.clerk
    papers.print_out(store, actor, letter)
    papers.print_out(store, actor, letter)
    assert "KOPI 2" in text_of(papers.preview(store, letter, as_it_came_out=True).pdf)
    assert "KOPI 3" in text_of(papers.preview(store, letter).pdf)


def test_the_second_copy_says_so(preview: PaperPreview, spooler: FakeSpooler, letter: str) -> None:
    preview.open(letter)
    preview.print_now()
    press_again(preview)

    first, second = (pdf for pdf, _, _ in spooler.jobs)
    assert "KOPI 2" not in text_of(first)
    assert "KOPI 2" in text_of(second)


def text_of(pdf: bytes) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


@pytest.mark.parametrize("fault", [PrintingFault.REFUSED, PrintingFault.NO_ANSWER])
def test_a_printer_fault_keeps_the_copy_and_counts_it_once(
    preview: PaperPreview, counter: Counter, spooler: FakeSpooler, letter: str, fault: PrintingFault
) -> None:
    preview.open(letter)
    spooler.failing = fault
    preview.print_now()
    assert preview.note == fault_sentence(fault)
    assert preview.pages.isVisible()
    assert copies(counter, letter) == 0, "what did not come out is no copy"
    preview.open(letter)
    assert preview.note.startswith("Waits since")
    preview.print_now()

    spooler.failing = None
    preview.print_now()

    [(pdf, _, _)] = spooler.jobs
    assert "KOPI" not in text_of(pdf), "what comes out at last is the original"
    assert copies(counter, letter) == 1
    assert waiting_jobs(counter.station.store) == ()


def test_a_copy_that_no_printer_took_can_be_saved(
    preview: PaperPreview, counter: Counter, spooler: FakeSpooler, asked: Asked, letter: str, tmp_path: Path
) -> None:
    preview.open(letter)
    spooler.failing = PrintingFault.REFUSED
    preview.print_now()
    asked.answer = tmp_path / "kept.pdf"

    preview.save_as()

    assert "KOPI" not in text_of(asked.answer.read_bytes())
    assert copies(counter, letter) == 1


def test_without_a_printer_saving_stays(
    preview: PaperPreview, counter: Counter, spooler: FakeSpooler, letter: str
) -> None:
    spooler.names = ()
    preview.copies.list_printers()
    preview.open(letter)
    assert preview.note == fault_sentence(PrintingFault.NO_PRINTER)

    preview.print_now()

    assert copies(counter, letter) == 0
    assert preview.note == fault_sentence(PrintingFault.NO_PRINTER)
    assert not preview.printer.isVisible()
    assert preview.save_button.isEnabled()
    spooler.names = ("Counter_1",)
    preview.print_now()
    assert spooler.jobs == [], "a printer that has just come is shown before it is used"
    assert preview.printer.isVisible()
    preview.print_now()
    assert len(spooler.jobs) == 1


def test_the_printer_is_remembered_for_the_kind_of_paper(make: Make, letter: str) -> None:
    first = make()
    first.open(letter)
    first.printer.setCurrentIndex(1)
    first.print_now()

    second = make()
    second.open(letter)

    assert second.printer.currentText() == "Back_office"


# Saving


def test_a_paper_is_saved_under_its_number_where_the_last_one_was(
    make: Make, counter: Counter, asked: Asked, letter: str, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    preview = make()
    preview.open(letter)
    asked.answer = folder / f"{letter}.pdf"

    preview.save_as()
    make_again = make()
    make_again.open(letter)
    asked.answer = None
    make_again.save_as()

    assert (folder / f"{letter}.pdf").read_bytes().startswith(b"%PDF")
    assert asked.suggested[0].name == f"{letter}.pdf"
    assert asked.suggested[1] == folder / f"{letter}.pdf"
    assert copies(counter, letter) == 1, "giving up saves nothing and counts nothing"
    assert counter.messages.last.details == str(folder)


def test_a_file_that_the_clerk_agreed_to_replace_is_replaced_whole(
    preview: PaperPreview, asked: Asked, letter: str, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    asked.answer = folder / "letter.pdf"
    asked.answer.write_bytes(b"older")
    preview.open(letter)

    preview.save_as()

    assert asked.answer.read_bytes().startswith(b"%PDF")
    assert [path.name for path in folder.iterdir()] == ["letter.pdf"]


def test_a_file_that_came_meanwhile_is_left_alone(
    preview: PaperPreview, counter: Counter, letter: str, tmp_path: Path
) -> None:
    path = tmp_path / "letter.pdf"
    preview.open(letter)
    order = preview.order()
    assert order is not None
    path.write_bytes(b"somebody else's")

    preview.copies.save(order, path, replacing=False)

    again = preview.order()
    assert again is not None
    assert path.read_bytes() == b"somebody else's"
    assert "another name" in preview.note
    preview.copies.save(again, tmp_path / "other.pdf", replacing=False)
    assert copies(counter, letter) == 1


@pytest.mark.parametrize("there", [False, True])
def test_a_folder_that_cannot_be_written_keeps_the_copy(
    preview: PaperPreview, counter: Counter, asked: Asked, letter: str, tmp_path: Path, there: bool
) -> None:
    preview.open(letter)
    asked.answer = tmp_path / "nowhere" / "letter.pdf"
    if there:
        asked.answer.mkdir(parents=True)  # a folder of that name cannot be replaced by a file

    preview.save_as()

    assert "another folder" in preview.note
    assert [job.fault for job in waiting_jobs(counter.station.store)] == ["not-saved"]
    asked.answer = tmp_path / "letter.pdf"
    preview.save_as()
    assert copies(counter, letter) == 1
    assert asked.answer.exists()


# Pages


def test_zoom_and_width(preview: PaperPreview, letter: str) -> None:
    preview.open(letter)
    area = preview.pages
    assert area.fits_width
    sheet = area._sheets[0]
    assert sheet.width() <= area.viewport().width()
    fitting = sheet.width()

    area.zoom_in()
    assert sheet.width() > fitting
    area.zoom_out()
    area.zoom_out()
    assert sheet.width() < fitting
    for _ in range(20):
        area.zoom_in()
    assert area.zoom == 3.0
    for _ in range(20):
        area.zoom_out()
    assert area.zoom == 0.5
    area.fit_width()
    assert sheet.width() == fitting
    preview.resize(800, 700)
    assert sheet.width() > fitting


def test_enlarged_pages_are_drawn_sharper(preview: PaperPreview, letter: str, qtbot: QtBot) -> None:
    preview.open(letter)
    before = preview.pages._sheets[0]._image.width()

    for _ in range(6):
        preview.pages.zoom_in()

    qtbot.waitUntil(lambda: preview.pages._sheets[0]._image.width() > before)


def test_the_number_of_the_page_follows_the_scrolling(preview: PaperPreview) -> None:
    images = page_images(three_pages(), 60)
    preview.pages.set_pages(images, 60)
    preview._stack.setCurrentWidget(preview.pages)
    QApplication.processEvents()
    assert (preview.pages.page, preview.pages.pages) == (1, 3)

    QTest.keyClick(preview.pages, Qt.Key.Key_End)
    assert preview.pages.page == 3
    QTest.keyClick(preview.pages, Qt.Key.Key_Home)
    assert preview.pages.page == 1
    preview.pages.set_pages(images[:1], 60)
    assert (preview.pages.page, preview.pages.pages) == (1, 1)


def three_pages() -> bytes:
    import io

    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    canvas = Canvas(file)
    for _ in range(3):
        canvas.showPage()
    canvas.save()
    return file.getvalue()


# Keys, failures, words


def test_the_keys(preview: PaperPreview, spooler: FakeSpooler, asked: Asked, letter: str, qtbot: QtBot) -> None:
    preview.open(letter)
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    preview.pages.setFocus()
    control = Qt.KeyboardModifier.ControlModifier

    QTest.keyClick(preview.pages, Qt.Key.Key_P, control)
    QTest.keyClick(preview.pages, Qt.Key.Key_S, control)
    assert len(spooler.jobs) == 1
    assert [path.name for path in asked.suggested] == [f"{letter}.pdf"]
    fitting = preview.pages.zoom
    QTest.keyClick(preview.pages, Qt.Key.Key_Plus, control)
    assert preview.pages.zoom > fitting
    QTest.keyClick(preview.pages, Qt.Key.Key_0, control)
    assert preview.pages.fits_width
    QTest.keyClick(preview.pages, Qt.Key.Key_Minus, control)
    assert preview.pages.zoom < fitting
    with qtbot.waitSignal(preview.closed):
        QTest.keyClick(preview.pages, Qt.Key.Key_Escape)


def test_a_number_that_is_not_there_is_told_in_the_panel(preview: PaperPreview, counter: Counter, letter: str) -> None:
    preview.open("20261123-S1-0999")

    assert "no paper" in preview._waiting._text.text()
    assert not preview.print_button.isEnabled()
    assert not preview.save_button.isEnabled()
    assert counter.messages.texts(Level.PROBLEM) == []
    preview.open(letter)
    assert preview.pages.isVisible()


def test_a_paper_that_cannot_be_made_is_told_and_can_be_tried_again(
    preview: PaperPreview, letter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> papers.PrintedPaper:
        raise RuntimeError("a name that must not be logged")

    real = papers.preview
    monkeypatch.setattr("ui.screens.papers.jobs.preview", broken)
    preview.open(letter)
    assert "could not be shown" in preview._waiting._text.text()
    assert not preview.pages.isVisible()

    monkeypatch.setattr("ui.screens.papers.jobs.preview", real)
    preview._waiting._button.click()

    assert preview.pages.isVisible()


def test_nothing_of_a_person_is_logged(
    preview: PaperPreview, letter: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> papers.PrintedPaper:
        raise RuntimeError("Nguyễn")

    monkeypatch.setattr("ui.screens.papers.jobs.preview", broken)
    monkeypatch.setattr("ui.screens.papers.jobs.begin", broken)
    preview.open(letter)
    monkeypatch.undo()
    preview.open(letter)
    monkeypatch.setattr("ui.screens.papers.jobs.begin", broken)
    preview.print_now()

    assert "RuntimeError" in caplog.text
    assert "Nguyễn" not in caplog.text
    assert "could not be made" in preview.note


def test_everything_has_a_name(preview: PaperPreview, letter: str) -> None:
    preview.open("20261123-S1-0999")
    walk(preview)
    preview.open(letter)
    names = {said.name for said in walk(preview)}
    assert {"Print", "Save as PDF…", "Printer", "Larger", "Smaller", "Close preview", "Page 1 of 2"} <= names


# With real threads


@pytest.fixture
def threaded(counter: Counter, qtbot: QtBot, spooler: FakeSpooler) -> Iterator[PaperPreview]:
    tasks = TaskRunner()
    session = Session(counter.station.store, counter.station.clerk, counter.language, tasks, counter.messages)
    made = PaperPreview(session, spooler=spooler)
    qtbot.addWidget(made)
    made.resize(560, 700)
    made.show()
    yield made
    spooler.gate.set()
    qtbot.waitUntil(lambda: not made.copies.busy and made.copies._runner is None)
    tasks.shutdown()
    made.deleteLater()
    session.deleteLater()
    tasks.deleteLater()


def test_a_silent_printer_holds_nothing_up(
    threaded: PaperPreview, counter: Counter, spooler: FakeSpooler, letter: str, qtbot: QtBot
) -> None:
    threaded.open(letter)
    assert not threaded.print_button.isEnabled()
    qtbot.waitUntil(lambda: threaded.print_button.isEnabled() and bool(threaded.copies.printers))
    spooler.gate.clear()
    threaded.print_now()
    assert threaded.print_button.text() == "Printing…"
    threaded.print_now()
    qtbot.waitUntil(lambda: len(waiting_jobs(counter.station.store)) == 1)

    threaded.open(letter)
    qtbot.waitUntil(threaded.pages.isVisible)
    assert threaded.copies.busy
    spooler.gate.set()
    qtbot.waitUntil(lambda: not threaded.copies.busy)
    assert len(spooler.jobs) == 1
    assert copies(counter, letter) == 1


def test_the_newest_paper_wins(threaded: PaperPreview, counter: Counter, letter: str, qtbot: QtBot) -> None:
    receipt = next(row.number for row in counter.page(counter.handed_in(nth=3)).papers if row.number != letter)

    threaded.open(letter)
    threaded.open(receipt)

    qtbot.waitUntil(threaded.pages.isVisible)
    assert threaded._under.text().startswith(receipt)
