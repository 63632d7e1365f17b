"""What the waiting room's screen remembers on this PC."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QSettings

from desktop.domain.languages import Language

_GROUP = "waiting_room"
_USUAL = (Language.BOKMAL, Language.ENGLISH)


@dataclass(slots=True)
class RoomSettings:
    """Reads and writes the settings; without a file they are forgotten with the window."""

    file: QSettings | None = None

    def languages(self) -> tuple[Language, ...]:
        """Return in which languages the board speaks; never none."""
        codes = str(self._value("languages", "")).split(",")
        return tuple(language for language in Language if language.value in codes) or _USUAL

    def set_languages(self, languages: tuple[Language, ...]) -> None:
        """Remember the languages."""
        self._set("languages", ",".join(language.value for language in languages))

    def flag(self, name: str) -> bool:
        """Return whether something is switched on: `tone`, `full`, `open`."""
        return str(self._value(name, "false")).lower() == "true"

    def set_flag(self, name: str, *, on: bool) -> None:
        """Remember whether something is switched on."""
        self._set(name, "true" if on else "false")

    def screen(self) -> str:
        """Return the name of the display on which the window stood, or nothing."""
        return str(self._value("screen", ""))

    def geometry(self) -> QByteArray:
        """Return where the window stood."""
        kept = self._value("geometry", QByteArray())
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def set_place(self, screen: str, geometry: QByteArray) -> None:
        """Remember where the window stands."""
        self._set("screen", screen)
        self._set("geometry", geometry)

    def _value(self, name: str, default: object) -> object:
        return default if self.file is None else self.file.value(f"{_GROUP}/{name}", default)

    def _set(self, name: str, value: object) -> None:
        if self.file is not None:
            self.file.setValue(f"{_GROUP}/{name}", value)
