"""Say while a password is typed that Caps Lock is on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class CapsLockWatch(QObject):
    """Tells from the letters themselves: Qt does not know the state of the key, and it differs between systems.

    A letter that comes large without Shift, or small with it, was typed with Caps Lock on.

    Signals:
        changed: whether it is on (bool), when that is known anew.
    """

    changed = Signal(object)

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._on = False
        edit.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Say whether the last letter was typed with Caps Lock on."""
        return self._on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the letters on their way into the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._look(event)
        return super().eventFilter(watched, event)

    def _look(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            # Switched off again is what it most likely is after it was seen to be on; the next letter says for sure.
            self._set(on=False)
        elif len(text) == 1 and text.upper() != text.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set(on=(text == text.upper()) != shift)

    def _set(self, *, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.changed.emit(on)
