"""The city of a postcode, filled in while the postcode is typed."""

import re

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from desktop.services.commands import Store
from desktop.services.postcodes import city_of

_POSTCODE = re.compile(r"[0-9]{4}")


class CityFiller(QObject):
    """Fills in the city where there is none yet, or where the one that stands there is that of the postcode before.

    Signals:
        filled: the city is another one now.
    """

    filled = Signal()

    def __init__(self, store: Store, postcode: QLineEdit, city: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._postcode = postcode
        self._city = city
        self._before = ""
        postcode.textEdited.connect(self._typed)

    def begin(self) -> None:
        """Take both fields as they stand, as after they were filled for somebody; nothing is filled in now."""
        self._before = self._city_of_postcode()

    @Slot()
    def _typed(self) -> None:
        found = self._city_of_postcode()
        if not found:
            return  # still being typed, or not in the register: what stands there is as good as anything
        before, self._before = self._before, found
        stands = " ".join(self._city.text().split())
        if stands.casefold() in ("", before.casefold()) and stands != found:
            self._city.setText(found)
            self._city.setCursorPosition(0)
            self.filled.emit()

    def _city_of_postcode(self) -> str:
        postcode = "".join(self._postcode.text().split())
        if _POSTCODE.fullmatch(postcode) is None:
            return ""
        with self._store.read() as connection:
            return city_of(connection, postcode) or ""
