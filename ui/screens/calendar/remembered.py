"""How the calendar was left: view, zoom, service, desks, and what the agenda lists. Kept with the computer."""

from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QSettings

from desktop.services.queries.agenda import Which
from ui.screens.calendar.layout import USUAL_ZOOM
from ui.screens.calendar.span import Span

_Code = TypeVar("_Code", Span, Which)

_SPAN, _ZOOM = "calendar/span", "calendar/zoom"
_SERVICE, _DESKS = "calendar/service", "calendar/desks"
_WHICH, _BACK = "calendar/agenda", "calendar/agenda-back"


class Remembered:
    """Reads and writes the settings; what is unknown in them does no harm, and without settings nothing is kept."""

    def __init__(self, settings: QSettings | None) -> None:
        self._settings = settings

    @property
    def span(self) -> Span:
        """Return the view; the day where none was left."""
        return _known(Span, self._text(_SPAN), Span.DAY)

    @property
    def zoom(self) -> int:
        """Return the number of the zoom, as it was left."""
        if self._settings is None:
            return USUAL_ZOOM
        return int(str(self._settings.value(_ZOOM, USUAL_ZOOM, type=int)))

    @property
    def service(self) -> str:
        """Return the code of the service that was looked for, or an empty text."""
        return self._text(_SERVICE)

    @property
    def desks(self) -> tuple[str, ...]:
        """Return the ids of the desks that were shown; none for all."""
        return tuple(desk_id for desk_id in self._text(_DESKS).split(" ") if desk_id)

    @property
    def which(self) -> Which:
        """Return which appointments the agenda listed."""
        return _known(Which, self._text(_WHICH), Which.OPEN)

    @property
    def back(self) -> bool:
        """Say whether the agenda went back in time."""
        return self._text(_BACK) == "yes"

    def keep_span(self, span: Span) -> None:
        """Remember the view."""
        self._keep(_SPAN, span.value)

    def keep_zoom(self, zoom: int) -> None:
        """Remember the zoom."""
        self._keep(_ZOOM, zoom)

    def keep_choice(self, service: str, desks: tuple[str, ...]) -> None:
        """Remember what is looked for, and where."""
        self._keep(_SERVICE, service)
        self._keep(_DESKS, " ".join(desks))

    def keep_agenda(self, which: Which, *, back: bool) -> None:
        """Remember what the agenda lists."""
        self._keep(_WHICH, which.value)
        self._keep(_BACK, "yes" if back else "no")

    def _text(self, key: str) -> str:
        return str(self._settings.value(key, "", type=str)) if self._settings is not None else ""

    def _keep(self, key: str, value: str | int) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)


def _known(kind: Iterable[_Code], text: str, otherwise: _Code) -> _Code:
    return next((code for code in kind if code.value == text), otherwise)
