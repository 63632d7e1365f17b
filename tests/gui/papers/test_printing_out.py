"""The way to a printer: CUPS by a program of the same name on the PATH, and Qt onto a PDF file."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desktop.domain.paper_form import PaperForm
from ui.printing_out import (
    CupsSpooler,
    Handling,
    Printer,
    PrintingFailed,
    PrintingFault,
    QtSpooler,
    Sides,
    Tray,
    fault_sentence,
    system_spooler,
)

LPSTAT = """#!/bin/sh
case "$1" in
  -d) [ "$LC_ALL" = C ] && echo "system default destination: Back_office" ;;
  -e) printf 'Counter_1\\nBack_office\\n' ;;
esac
"""
LP = """#!/bin/sh
printf '%s\\n' "$@" > "$JOBS/arguments"
cat > "$JOBS/paper.pdf"
"""


def two_pages() -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for text in ("First", "Second"):
        canvas.setFont("Helvetica", 200)
        canvas.drawString(20, 400, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that takes the place of the print queue, with `lp` and `lpstat` on the PATH."""
    put(tmp_path, "lp", LP)
    put(tmp_path, "lpstat", LPSTAT)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("JOBS", str(tmp_path))
    return tmp_path


def put(folder: Path, name: str, script: str) -> None:
    program = folder / name
    program.write_text(script)
    program.chmod(0o755)


def test_cups_gets_the_bytes_and_a_title_and_nothing_lies_on_the_disk(jobs: Path) -> None:
    pdf = two_pages()
    before = set(jobs.iterdir())

    system_spooler().print_pdf(pdf, "20261123-S1-0001", "Counter_1; rm -rf $HOME")

    assert (jobs / "paper.pdf").read_bytes() == pdf
    arguments = (jobs / "arguments").read_text().splitlines()
    assert arguments == ["-d", "Counter_1; rm -rf $HOME", "-t", "20261123-S1-0001"]
    assert {path.name for path in set(jobs.iterdir()) - before} == {"paper.pdf", "arguments"}


def test_without_a_chosen_printer_cups_takes_its_default(jobs: Path) -> None:
    system_spooler().print_pdf(b"%PDF", "20261123-S1-0001", "")

    assert (jobs / "arguments").read_text().splitlines() == ["-t", "20261123-S1-0001"]


def test_trays_and_options_are_the_drivers_own(jobs: Path) -> None:
    put(
        jobs,
        "lpoptions",
        """#!/bin/sh
printf '%s\\n' "$@" > "$JOBS/asked"
printf 'PageSize/Media Size: *A4 Letter\\nInputSlot/Paper Source: *Auto Upper Lower\\n'
""",
    )
    spooler = system_spooler()

    assert spooler.trays("Counter_1") == (Tray("Auto", "Auto"), Tray("Upper", "Upper"), Tray("Lower", "Lower"))
    assert (jobs / "asked").read_text().splitlines() == ["-p", "Counter_1", "-l"]
    spooler.print_pdf(b"%PDF", "20261123-S1-0001", "Counter_1", Handling("Lower", PaperForm.ROLL_80, Sides.ONE))
    arguments = (jobs / "arguments").read_text().splitlines()
    assert arguments[2:8] == ["-o", "InputSlot=Lower", "-o", "sides=one-sided", "-o", "print-scaling=none"]
    assert arguments[8:] == ["-t", "20261123-S1-0001"]


def test_a_printer_without_trays_has_none(jobs: Path) -> None:
    put(jobs, "lpoptions", "#!/bin/sh\necho 'PageSize/Media Size: *A4'\n")

    assert system_spooler().trays("Counter_1") == ()


def test_the_default_printer_comes_first(jobs: Path) -> None:
    assert system_spooler().printers() == (Printer("Back_office", is_default=True), Printer("Counter_1"))


def test_without_a_default_the_order_stays(jobs: Path) -> None:
    put(jobs, "lpstat", LPSTAT.replace("system default destination: Back_office", "no system default destination"))

    assert system_spooler().printers() == (Printer("Counter_1"), Printer("Back_office"))


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ("#!/bin/sh\ncat > /dev/null\nexit 1\n", PrintingFault.REFUSED),
        ("#!/nowhere/at-all\n", PrintingFault.NO_ANSWER),
        ("#!/bin/sh\nexec sleep 30\n", PrintingFault.NO_ANSWER),
    ],
)
def test_a_job_that_was_not_taken_is_told(
    jobs: Path, monkeypatch: pytest.MonkeyPatch, script: str, fault: PrintingFault
) -> None:
    put(jobs, "lp", script)
    monkeypatch.setattr("ui.printing_out.SPOOLING_TIMEOUT", 0.3)

    with pytest.raises(PrintingFailed) as raised:
        system_spooler().print_pdf(b"%PDF", "20261123-S1-0001", "")

    assert raised.value.code is fault


def test_a_bundled_program_does_not_lend_its_libraries_to_cups(jobs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(jobs, "lp", '#!/bin/sh\nprintf "%s" "$LD_LIBRARY_PATH" > "$JOBS/libraries"\ncat > /dev/null\n')
    monkeypatch.setenv("LD_LIBRARY_PATH", "bundled")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "")

    system_spooler().print_pdf(b"%PDF", "20261123-S1-0001", "")

    assert (jobs / "libraries").read_text() == ""


def test_without_cups_qt_prints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert isinstance(system_spooler(), QtSpooler)


def test_with_cups_it_is_cups_that_prints(jobs: Path) -> None:
    assert isinstance(system_spooler(), CupsSpooler)


def test_qt_paints_each_page_in_full(tmp_path: Path, qapp: object) -> None:
    file = tmp_path / "printed.pdf"

    def onto_a_file(_name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return printer

    QtSpooler(onto_a_file).print_pdf(two_pages(), "20261123-S1-0001", "any")

    printed, meant = pypdfium2.PdfDocument(file), pypdfium2.PdfDocument(two_pages())
    assert len(printed) == 2
    for at in range(2):
        assert printed[at].get_size() == pytest.approx(meant[at].get_size(), abs=2)
        assert darkness(printed[at]) == pytest.approx(darkness(meant[at]), rel=0.05)
    printed.close()
    meant.close()


def darkness(page: pypdfium2.PdfPage) -> float:
    bitmap = page.render(scale=0.5, grayscale=True)
    pixels = bytes(bitmap.buffer)
    return sum(255 - pixel for pixel in pixels) / len(pixels)


def test_qt_without_a_printer_says_so(qapp: object) -> None:
    with pytest.raises(PrintingFailed, match="no-printer"):
        QtSpooler().print_pdf(two_pages(), "20261123-S1-0001", "there is no such printer")


@pytest.mark.parametrize("fault", PrintingFault)
def test_each_fault_has_a_sentence(fault: PrintingFault) -> None:
    assert fault_sentence(fault).endswith(".")
    assert "save" in fault_sentence(fault).lower() or "kept" in fault_sentence(fault)
