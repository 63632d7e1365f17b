"""What this account remembers of its printers: which one and which tray for a kind of paper, and what lies in each."""

from urllib.parse import quote

from PySide6.QtCore import QSettings

from desktop.domain.paper_form import PaperForm
from ui.printing_out import Handling, Sides

_PRINTER, _TRAY = "papers/printer/", "papers/tray/"
_FORM, _SIDES = "form", "sides"


class PrinterMemory:
    """Reads and writes the settings; without settings nothing is remembered.

    A kind is whatever has a printer of its own: a kind of paper, lists, slips. The tray goes with kind and printer,
    form and sides with the printer alone.
    """

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings

    def printer(self, kind: str) -> str:
        """Return the printer that was used last for a kind, or an empty text."""
        return self._read(_PRINTER + kind)

    def remember_printer(self, kind: str, printer: str) -> None:
        """Offer this one the next time."""
        self._write(_PRINTER + kind, printer)

    def handling(self, kind: str, printer: str) -> Handling:
        """Return how a printer takes a kind of paper."""
        form, sides = self._read(_of(printer, _FORM)), self._read(_of(printer, _SIDES))
        return Handling(
            self._read(f"{_TRAY}{kind}/{_name(printer)}"),
            PaperForm(form) if form in set(PaperForm) else PaperForm.A4,
            Sides(sides) if sides in set(Sides) else Sides.AS_SET,
        )

    def remember_handling(self, kind: str, printer: str, handling: Handling) -> None:
        """Take it like that from now on."""
        self._write(f"{_TRAY}{kind}/{_name(printer)}", handling.tray)
        self._write(_of(printer, _FORM), handling.form.value)
        self._write(_of(printer, _SIDES), handling.sides.value)

    def _read(self, key: str) -> str:
        return str(self._settings.value(key, "", type=str)) if self._settings is not None else ""

    def _write(self, key: str, value: str) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)


def _of(printer: str, what: str) -> str:
    return f"printers/{_name(printer)}/{what}"


def _name(printer: str) -> str:
    """Return a printer's name as part of a key: a network printer's own has slashes in it."""
    return quote(printer, safe="") or "-"
