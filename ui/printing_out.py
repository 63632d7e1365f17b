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

from desktop.domain.paper_form import PaperForm
from desktop.services.paper_images import PageImage, page_images

if TYPE_CHECKING:  # QtPrintSupport is loaded when a printer is first asked for, not with the first window
    from PySide6.QtPrintSupport import QPrinter

#: How long a print system may take to list its printers and to accept a job, seconds.
LISTING_TIMEOUT = 10
SPOOLING_TIMEOUT = 30
#: Resolution of pages that are sent as pictures: sharp on paper, and a page stays below 35 MB.
PICTURE_DPI = 300
_INCH_IN_MM = 25.4
_TRAY_OPTION = "InputSlot"


class PrintingFault(StrEnum):
    """Why nothing was printed."""

    NO_PRINTER = "no-printer"
    REFUSED = "refused"
    NO_ANSWER = "no-answer"
    NOT_SAVED = "not-saved"
    NOT_MADE = "not-made"


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


@dataclass(frozen=True, slots=True)
class Tray:
    """Where a printer takes its paper from: the driver's own code, and its name in the driver's words."""

    code: str
    name: str


class Sides(StrEnum):
    """Which sides of the paper are printed on; `AS_SET` leaves it to the driver."""

    AS_SET = "as-set"
    ONE = "one"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Handling:
    """How a printer is to take a job; the tray's code is empty where the driver chooses."""

    tray: str = ""
    form: PaperForm = PaperForm.A4
    sides: Sides = Sides.AS_SET


AS_USUAL = Handling()


class Spooler(Protocol):
    """What takes papers to a printer. Its methods may wait: they are called in a worker, and touch no widget."""

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, the default one first.

        Raises:
            PrintingFailed: `no-answer`.
        """

    def trays(self, printer: str) -> tuple[Tray, ...]:
        """Return the trays of a printer; none where its driver names none.

        Raises:
            PrintingFailed: `no-answer`.
        """

    def print_pdf(self, pdf: bytes, title: str, printer: str, handling: Handling = AS_USUAL) -> None:
        """Hand a PDF over as one job.

        Args:
            pdf: the file's bytes.
            title: what the queue shows; it says nothing about a person.
            printer: the printer's name; empty for the system's default.
            handling: tray, form of the paper and sides.

        Raises:
            PrintingFailed: the job was not taken.
        """


_CUPS_SIDES = {Sides.ONE: "one-sided", Sides.BOTH: "two-sided-long-edge"}


class CupsSpooler:
    """Hands PDFs to CUPS through `lp`; they go by standard input, so that no file is left on the disk."""

    def __init__(self, lp: str, lpstat: str, lpoptions: str = "") -> None:
        self._lp = lp
        self._lpstat = lpstat
        self._lpoptions = lpoptions

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, the default one first.

        Raises:
            PrintingFailed: `no-answer`.
        """
        # "system default destination: Office"; without one there is no colon.
        default = _asked([self._lpstat, "-d"]).partition(":")[2].strip()
        names = [line.strip() for line in _asked([self._lpstat, "-e"]).splitlines() if line.strip()]
        return _default_first(names, default)

    def trays(self, printer: str) -> tuple[Tray, ...]:
        """Return the trays of a printer; none where its driver names none.

        Raises:
            PrintingFailed: `no-answer`.
        """
        if not self._lpoptions:
            return ()
        of_printer = ["-p", printer] if printer else []
        # "InputSlot/Paper Source: *Auto Tray1 Tray2"; the star marks what the driver takes unasked.
        for line in _asked([self._lpoptions, *of_printer, "-l"]).splitlines():
            option, _, choices = line.partition(":")
            if option.partition("/")[0].strip() == _TRAY_OPTION:
                return tuple(Tray(code, code) for code in choices.replace("*", " ").split())
        return ()

    def print_pdf(self, pdf: bytes, title: str, printer: str, handling: Handling = AS_USUAL) -> None:
        """Hand a PDF over as one job.

        Raises:
            PrintingFailed: `refused` or `no-answer`.
        """
        to_printer = ["-d", printer] if printer else []
        wishes = [word for wish in _wishes(handling) for word in ("-o", wish)]
        done = _run([self._lp, *to_printer, *wishes, "-t", title], pdf, SPOOLING_TIMEOUT)
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

    def trays(self, printer: str) -> tuple[Tray, ...]:
        """Return the trays of a printer, which Qt knows on Windows only."""
        known: Callable[[], list[QPrinter.PaperSource]] | None = getattr(
            self._make_printer(printer), "supportedPaperSources", None
        )
        return tuple(Tray(source.name, source.name) for source in known()) if known is not None else ()

    def print_pdf(self, pdf: bytes, title: str, printer: str, handling: Handling = AS_USUAL) -> None:
        """Paint a PDF as one job.

        Raises:
            PrintingFailed: `no-printer` or `refused`.
        """
        device = self._make_printer(printer)
        device.setDocName(title)
        device.setCreator(QCoreApplication.applicationName())
        _handle(device, handling)
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
    return CupsSpooler(lp, lpstat, shutil.which("lpoptions") or "") if lp and lpstat else QtSpooler()


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
        PrintingFault.NOT_SAVED: QCoreApplication.translate(
            "PrintingOut", "The file could not be written. The paper is kept: save it in another folder, or print it."
        ),
        PrintingFault.NOT_MADE: QCoreApplication.translate(
            "PrintingOut", "The paper could not be made. It is kept under its number: try again."
        ),
    }[fault]


def _wishes(handling: Handling) -> list[str]:
    """Return the options of `lp`, in CUPS's own words."""
    wishes = [f"{_TRAY_OPTION}={handling.tray}"] if handling.tray else []
    if handling.sides is not Sides.AS_SET:
        wishes.append(f"sides={_CUPS_SIDES[handling.sides]}")
    if handling.form is PaperForm.ROLL_80:
        wishes.append("print-scaling=none")  # the page is as long as what it says, and is not blown up to a sheet
    return wishes


def _handle(device: "QPrinter", handling: Handling) -> None:
    from PySide6.QtPrintSupport import QPrinter

    source = QPrinter.PaperSource.__members__.get(handling.tray)
    if source is not None:
        device.setPaperSource(source)
    if handling.sides is not Sides.AS_SET:
        both = handling.sides is Sides.BOTH
        device.setDuplex(QPrinter.DuplexMode.DuplexLongSide if both else QPrinter.DuplexMode.DuplexNone)


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
