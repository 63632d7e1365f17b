"""The way from a PDF to a printer: CUPS where it is, otherwise Qt's own printing."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from desktop.services.paper_images import PageImage, page_images

if TYPE_CHECKING:  # QtPrintSupport is loaded when a printer is first asked for, not with the first window
    from PySide6.QtPrintSupport import QPrinter

#: How long a print system may take to list its printers and to accept a job, seconds.
LISTING_TIMEOUT = 10
SPOOLING_TIMEOUT = 30
#: Resolution of pages that are sent as pictures: sharp on paper, and a page stays below 35 MB.
PICTURE_DPI = 300
_INCH_IN_MM = 25.4


class PrintingFault(StrEnum):
    """Why nothing was printed."""

    NO_PRINTER = "no-printer"
    REFUSED = "refused"
    NO_ANSWER = "no-answer"


class PrintingFailed(Exception):
    """The print system did not take the job; the text of the exception is the code alone."""

    def __init__(self, code: PrintingFault) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer by the name under which the system knows it."""

    name: str
    is_default: bool = False


class Spooler(Protocol):
    """What takes papers to a printer. Its methods may wait: they are called in a worker, and touch no widget."""

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, the default one first.

        Raises:
            PrintingFailed: `no-answer`.
        """

    def print_pdf(self, pdf: bytes, title: str, printer: str) -> None:
        """Hand a PDF over as one job.

        Args:
            pdf: the file's bytes.
            title: what the queue shows; it says nothing about a person.
            printer: the printer's name; empty for the system's default.

        Raises:
            PrintingFailed: the job was not taken.
        """


class CupsSpooler:
    """Hands PDFs to CUPS through `lp`; they go by standard input, so that no file is left on the disk."""

    def __init__(self, lp: str, lpstat: str) -> None:
        self._lp = lp
        self._lpstat = lpstat

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, the default one first.

        Raises:
            PrintingFailed: `no-answer`.
        """
        # "system default destination: Office"; without one there is no colon.
        default = _asked([self._lpstat, "-d"]).partition(":")[2].strip()
        names = [line.strip() for line in _asked([self._lpstat, "-e"]).splitlines() if line.strip()]
        return _default_first(names, default)

    def print_pdf(self, pdf: bytes, title: str, printer: str) -> None:
        """Hand a PDF over as one job.

        Raises:
            PrintingFailed: `refused` or `no-answer`.
        """
        to_printer = ["-d", printer] if printer else []
        done = _run([self._lp, *to_printer, "-t", title], pdf, SPOOLING_TIMEOUT)
        if done.returncode != 0:
            raise PrintingFailed(PrintingFault.REFUSED)


class QtSpooler:
    """Paints the pages as pictures through Qt: where there is no CUPS, as on Windows."""

    def __init__(self, make_printer: "Callable[[str], QPrinter] | None" = None) -> None:
        self._make_printer = make_printer or _printer_named

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, the default one first."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return _default_first(QPrinterInfo.availablePrinterNames(), QPrinterInfo.defaultPrinterName())

    def print_pdf(self, pdf: bytes, title: str, printer: str) -> None:
        """Paint a PDF as one job.

        Raises:
            PrintingFailed: `no-printer` or `refused`.
        """
        device = self._make_printer(printer)
        device.setDocName(title)
        device.setCreator(QCoreApplication.applicationName())
        dpi = min(device.resolution(), PICTURE_DPI)
        pages = page_images(pdf, dpi)
        _fit_paper(device, pages[0], dpi)
        painter = QPainter()
        if not painter.begin(device):
            raise PrintingFailed(PrintingFault.REFUSED)
        try:
            for number, page in enumerate(pages):
                if number and not device.newPage():
                    raise PrintingFailed(PrintingFault.REFUSED)
                place = QRect(0, 0, *(side * device.resolution() // dpi for side in (page.width, page.height)))
                painter.drawImage(place, picture(page))
        finally:
            painter.end()


def system_spooler() -> Spooler:
    """Return what prints on this machine."""
    lp, lpstat = shutil.which("lp"), shutil.which("lpstat")
    return CupsSpooler(lp, lpstat) if lp and lpstat else QtSpooler()


def picture(page: PageImage) -> QImage:
    """Return a page as Qt's own picture, which keeps no hold on the bytes."""
    return QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBX8888).copy()


def fault_sentence(fault: PrintingFault) -> str:
    """Return what is wrong, what is kept and what to do."""
    return {
        PrintingFault.NO_PRINTER: QCoreApplication.translate(
            "PrintingOut", "No printer is set up on this PC. Save the paper as a PDF instead."
        ),
        PrintingFault.REFUSED: QCoreApplication.translate(
            "PrintingOut",
            "The printer did not take the paper. It is kept: choose another printer and print again, or save it.",
        ),
        PrintingFault.NO_ANSWER: QCoreApplication.translate(
            "PrintingOut",
            "The print system does not answer. The paper is kept: look in the printer before you print it again.",
        ),
    }[fault]


def _default_first(names: list[str], default: str) -> tuple[Printer, ...]:
    ordered = sorted(names, key=lambda name: (name != default, names.index(name)))
    return tuple(Printer(name, name == default) for name in ordered)


def _asked(command: list[str]) -> str:
    return _run(command, b"", LISTING_TIMEOUT).stdout.decode(errors="replace")


def _run(command: list[str], given: bytes, timeout: float) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(  # noqa: S603 - no shell; a full path, and arguments that are no options of the caller's
            command, input=given, capture_output=True, timeout=timeout, check=False, env=_environment()
        )
    except (subprocess.TimeoutExpired, OSError) as error:
        raise PrintingFailed(PrintingFault.NO_ANSWER) from error


def _environment() -> dict[str, str]:
    """Return the environment for a program of the system: its plain words, and not our own bundled libraries."""
    environment = dict(os.environ, LC_ALL="C")
    # A frozen program puts its libraries first and keeps what was there before under this name.
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        environment["LD_LIBRARY_PATH"] = before
    return environment


def _printer_named(name: str) -> "QPrinter":
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull():  # a printer that has been taken away: Qt would print into a file instead
        raise PrintingFailed(PrintingFault.NO_PRINTER)
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def _fit_paper(device: "QPrinter", page: PageImage, dpi: int) -> None:
    size = QSizeF(page.width / dpi * _INCH_IN_MM, page.height / dpi * _INCH_IN_MM)
    # The margins are in the page itself.
    device.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setFullPage(True)
