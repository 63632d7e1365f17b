"""Which key each action has at this computer."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from ui.actions.action import Action, Place, Way, meet
from ui.actions.catalogue import ACTIONS, BY_CODE
from ui.actions.typable import combination_of

_SECTION = "keys"
_ON_THE_KEYBOARD = {
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Return": "Enter",
    "Del": "Delete",
    "Ins": "Insert",
    "PgUp": "Page Up",
    "PgDown": "Page Down",
}
_SHIFT_AND_PAD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Keymap(QObject):
    """The keys of all actions: those of the catalogue, and what was chosen at this computer in their place.

    What was chosen is kept with the sizes and places of the windows, for all who work at the computer.

    Signals:
        changed: some action has another key.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings: QSettings | None = None
        self._chosen: dict[str, str] = {}

    def use(self, settings: QSettings | None) -> None:
        """Take the keys that were chosen at this computer, and remember there what will be chosen."""
        self._settings = settings
        self._chosen = {}
        if settings is not None:
            for action in ACTIONS:
                kept = settings.value(f"{_SECTION}/{action.code}", "", type=str)
                if isinstance(kept, str) and kept and action.way is not Way.FIXED:
                    self._chosen[action.code] = kept
        self._tell()

    def keys(self, code: str) -> tuple[str, ...]:
        """Return the keys of an action, in Qt's portable writing.

        Raises:
            KeyError: there is no such action.
        """
        action = BY_CODE[code]
        return (self._chosen[code],) if code in self._chosen else action.keys

    def shown(self, code: str) -> str:
        """Return the first key of an action as it stands on the keyboard, or an empty text."""
        return written(next(iter(self.keys(code)), ""))

    def is_changed(self, code: str) -> bool:
        """Say whether an action has another key than at first."""
        return code in self._chosen

    def letters_changed(self, place: Place) -> bool:
        """Say whether a letter of a part of the program is another one than at first."""
        changed = (BY_CODE[code] for code in self._chosen)
        return any(action.place is place and action.way is Way.LETTER for action in changed)

    @property
    def any_changed(self) -> bool:
        """Say whether any action has another key than at first."""
        return bool(self._chosen)

    def taken_by(self, code: str, keys: str) -> Action | None:
        """Return another action that has a key where both could be meant by it, or None."""
        asked = BY_CODE[code]
        wanted = _as_pressed(keys)
        for other in ACTIONS:
            if other.code == code or not meet(asked.place, other.place):
                continue
            if wanted in {_as_pressed(each) for each in self.keys(other.code)}:
                return other
        return None

    def choose(self, code: str, keys: str) -> None:
        """Give an action another key; whoever calls has asked whether it may be had."""
        if keys in BY_CODE[code].keys:
            self._chosen.pop(code, None)
        else:
            self._chosen[code] = keys
        self._keep(code)

    def reset(self, code: str) -> None:
        """Give an action its first key back."""
        if self._chosen.pop(code, None) is not None:
            self._keep(code)

    def reset_all(self) -> None:
        """Give all actions their first keys back."""
        self._chosen = {}
        if self._settings is not None:
            self._settings.remove(_SECTION)
        self._tell()

    def meant(self, place: Place, event: QKeyEvent) -> int:
        """Return the key that a press stands for in a part of the program: the one its action has at first.

        A key that was taken away from an action stands for nothing there (`Key_unknown`).
        """
        pressed = event.key()
        if not self._chosen or event.modifiers() & ~_SHIFT_AND_PAD:
            return pressed
        moved = [BY_CODE[code] for code in self._chosen if BY_CODE[code].place is place]
        for action in moved:
            if action.way is Way.LETTER and pressed == _key_of(self._chosen[action.code]):
                return _key_of(action.keys[0])
        if any(action.way is Way.LETTER and pressed == _key_of(action.keys[0]) for action in moved):
            return int(Qt.Key.Key_unknown)
        return pressed

    def _keep(self, code: str) -> None:
        if self._settings is not None:
            name = f"{_SECTION}/{code}"
            if code in self._chosen:
                self._settings.setValue(name, self._chosen[code])
            else:
                self._settings.remove(name)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()


def written(keys: str) -> str:
    """Return a key as it stands on the keyboard, whichever language the windows speak."""
    portable = QKeySequence.SequenceFormat.PortableText
    held, plus, key = QKeySequence(keys, portable).toString(portable).rpartition("+")
    if key == "Space":
        key = QCoreApplication.translate("Keymap", "Space")
    return held + plus + _ON_THE_KEYBOARD.get(key, key)


@cache
def keymap() -> Keymap:
    """Return the keys of this computer; they are the same for all windows."""
    return Keymap()


def with_key(text: str, code: str) -> str:
    """Return a text with the key of an action behind it, for a tooltip."""
    keys = keymap().shown(code)
    return f"{text} ({keys})" if keys else text


def say_keys_anew() -> None:
    """Let every window name its keys again, as after a change of language."""
    for window in QApplication.topLevelWidgets():
        QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def _as_pressed(keys: str) -> str:
    """Return a key in one writing: the Enter among the figures is the same as the other."""
    text = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText).toString(
        QKeySequence.SequenceFormat.PortableText
    )
    return text.replace("Enter", "Return")


def _key_of(keys: str) -> int:
    return int(combination_of(keys).key())
