"""What this PC remembers: where the evening pack goes, and of which guard rail it has told today."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSettings

from desktop.domain.guard_rails import Rail

_PLACE, _PRINTER, _FOLDER = "evening_pack/place", "evening_pack/printer", "evening_pack/folder"


class Place(StrEnum):
    """Where this PC puts an evening pack."""

    NOWHERE = ""
    PRINTER = "printer"
    FOLDER = "folder"


@dataclass(slots=True)
class HealthSettings:
    """Reads and writes the settings; without a file they are forgotten with the window."""

    file: QSettings | None = None
    _kept: dict[str, str] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        """Return where an evening pack goes."""
        kept = self._value(_PLACE)
        return Place(kept) if kept in set(Place) else Place.NOWHERE

    @place.setter
    def place(self, place: Place) -> None:
        self._set(_PLACE, place.value)

    @property
    def printer(self) -> str:
        """Return the printer that takes it; empty for the system's default."""
        return self._value(_PRINTER)

    @printer.setter
    def printer(self, printer: str) -> None:
        self._set(_PRINTER, printer)

    @property
    def folder(self) -> Path | None:
        """Return the folder that it is saved in, or None where none was chosen."""
        kept = self._value(_FOLDER)
        return Path(kept) if kept else None

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._set(_FOLDER, str(folder))

    @property
    def makes_packs(self) -> bool:
        """Say whether this PC knows where a pack goes."""
        return self.place is Place.PRINTER or (self.place is Place.FOLDER and self.folder is not None)

    def tell_once(self, rail: Rail, today: date) -> bool:
        """Say whether a rail has not been told of on this local day, and remember that it is now."""
        return self._once(f"health/told/{rail.value}", today)

    def tell_once_of_fault(self, today: date) -> bool:
        """Say the same of a pack that by itself did not come out."""
        return self._once("evening_pack/fault_told", today)

    def _once(self, key: str, today: date) -> bool:
        if self._value(key) == today.isoformat():
            return False
        self._set(key, today.isoformat())
        return True

    def _value(self, key: str) -> str:
        return self._kept.get(key, "") if self.file is None else str(self.file.value(key, "", type=str))

    def _set(self, key: str, value: str) -> None:
        if self.file is None:
            self._kept[key] = value
        else:
            self.file.setValue(key, value)
