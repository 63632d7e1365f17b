"""How the windows look on this computer: colours and the height of lines, as chosen or as the system has it."""

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings

from ui.theme.apply import ThemeFollower
from ui.theme.tokens import Density, Scheme

_SCHEME, _DENSITY = "window/scheme", "window/density"

_Code = TypeVar("_Code", bound=StrEnum)


class Looks(QObject):
    """Remembers what was chosen, and puts it on at once and at each start; nothing chosen follows the system."""

    def __init__(self, theme: ThemeFollower, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        if (self.scheme, self.density) != (None, Density.NORMAL):
            theme.choose(self.scheme, self.density)

    @property
    def scheme(self) -> Scheme | None:
        """Return the colours that were chosen; None where the system is followed."""
        return self._read(_SCHEME, Scheme)

    @property
    def density(self) -> Density:
        """Return the height of lines that was chosen."""
        return self._read(_DENSITY, Density) or Density.NORMAL

    def choose(self, scheme: Scheme | None, density: Density) -> None:
        """Wear these from now on; None for the colours follows the system."""
        self._settings.setValue(_SCHEME, scheme.value if scheme else "")
        self._settings.setValue(_DENSITY, density.value)
        self._theme.choose(scheme, density)

    def _read(self, key: str, kind: type[_Code]) -> _Code | None:
        code = str(self._settings.value(key, "", type=str))
        return kind(code) if code in set(kind) else None
