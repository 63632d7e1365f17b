"""What this PC remembers of files: from which age on cases count as old, and which file was taken in last."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QSettings

_GROUP = "files"
_AMBER, _RED = "amber_hours", "red_hours"
LEAST, MOST = 1, 240
"""Bounds of both, hours."""
_USUAL = {_AMBER: 24, _RED: 48}


class Age(StrEnum):
    """How old the cases are."""

    FRESH = "fresh"
    OLD = "old"
    TOO_OLD = "too-old"


@dataclass(slots=True)
class FileSettings:
    """Reads and writes the settings; without a file they are forgotten with the window."""

    file: QSettings | None = None
    _kept: dict[str, object] = field(default_factory=dict)

    @property
    def amber_hours(self) -> int:
        """Return after how many hours the line turns amber."""
        return self._hours(_AMBER)

    @property
    def red_hours(self) -> int:
        """Return after how many hours it says so in red; never before it is amber."""
        return max(self._hours(_RED), self.amber_hours)

    def set_hours(self, amber: int, red: int) -> None:
        """Remember the hours."""
        self._set(_AMBER, amber)
        self._set(_RED, max(amber, red))

    @property
    def last(self) -> Path | None:
        """Return the file that was taken in last, or None."""
        kept = self._value("last", "")
        return Path(str(kept)) if kept else None

    def set_last(self, path: Path) -> None:
        """Remember the file that was taken in last."""
        self._set("last", str(path))

    def age(self, old: timedelta) -> Age:
        """Return what cases of an age are called."""
        if old > timedelta(hours=self.red_hours):
            return Age.TOO_OLD
        return Age.OLD if old > timedelta(hours=self.amber_hours) else Age.FRESH

    def _hours(self, name: str) -> int:
        try:
            hours = int(str(self._value(name, _USUAL[name])))
        except ValueError:
            hours = _USUAL[name]
        return min(max(hours, LEAST), MOST)

    def _value(self, name: str, default: object) -> object:
        return self._kept.get(name, default) if self.file is None else self.file.value(f"{_GROUP}/{name}", default)

    def _set(self, name: str, value: object) -> None:
        if self.file is not None:
            self.file.setValue(f"{_GROUP}/{name}", value)
        else:
            self._kept[name] = value
