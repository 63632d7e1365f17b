"""Which keys somebody may choose: those that a Norwegian keyboard has, and that nobody else listens to."""

from collections.abc import Sequence
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from ui.actions.action import Way

_Key = Qt.Key
_Mod = Qt.KeyboardModifier

_LETTERS = frozenset(range(_Key.Key_A, _Key.Key_Z + 1)) | {_Key.Key_AE, _Key.Key_Ooblique, _Key.Key_Aring}
_FIGURES = frozenset(range(_Key.Key_0, _Key.Key_9 + 1))
_FUNCTION = frozenset(range(_Key.Key_F1, _Key.Key_F12 + 1))
_SIGNS = frozenset((_Key.Key_Plus, _Key.Key_Minus, _Key.Key_Comma, _Key.Key_Period, _Key.Key_Less, _Key.Key_Apostrophe))
"""The signs that a Norwegian keyboard has without Shift and AltGr; its accents wait for the next key."""
_WALKING = frozenset(
    (
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_Up,
        _Key.Key_Down,
        _Key.Key_Home,
        _Key.Key_End,
        _Key.Key_PageUp,
        _Key.Key_PageDown,
        _Key.Key_Tab,
        _Key.Key_Backtab,
        _Key.Key_Backspace,
        _Key.Key_Delete,
        _Key.Key_Return,
        _Key.Key_Enter,
        _Key.Key_Escape,
        _Key.Key_Space,
    )
)
_READERS = frozenset((_Key.Key_Insert, _Key.Key_CapsLock, _Key.Key_ScrollLock, _Key.Key_NumLock))
"""The keys that NVDA, JAWS, Narrator and Orca take as the first of their own."""

_WINDOWS = (
    "Alt+F4",
    "Alt+Tab",
    "Alt+Shift+Tab",
    "Alt+Esc",
    "Alt+Space",
    "Alt+Return",
    "Alt+Enter",
    "Ctrl+Esc",
    "Ctrl+Shift+Esc",
    "Ctrl+Alt+Del",
    "F10",
    "Shift+F10",
    "Alt+F8",
    "Ctrl+F4",
    "Ctrl+F6",
)
_EDITING = (
    "Ctrl+A",
    "Ctrl+C",
    "Ctrl+V",
    "Ctrl+X",
    "Ctrl+Y",
    "Ctrl+Z",
    "Ctrl+Shift+Z",
    "Ctrl+Ins",
    "Shift+Ins",
    "Shift+Del",
    "Ctrl+Del",
    "Ctrl+Backspace",
    "Alt+Backspace",
    "Ctrl+U",
    "Ctrl+Left",
    "Ctrl+Right",
    "Ctrl+Up",
    "Ctrl+Down",
    "Ctrl+Home",
    "Ctrl+End",
    "Ctrl+Shift+Left",
    "Ctrl+Shift+Right",
    "Ctrl+Shift+Up",
    "Ctrl+Shift+Down",
    "Ctrl+Shift+Home",
    "Ctrl+Shift+End",
)


class Unfit(StrEnum):
    """Why a key cannot be chosen."""

    NOTHING = "nothing"
    CHORD = "chord"
    SCREEN_READER = "screen-reader"
    ALT_GR = "alt-gr"
    WINDOWS = "windows"
    EDITING = "editing"
    KEYBOARD = "keyboard"
    ALONE = "alone"
    NEEDS_MODIFIER = "needs-modifier"


def combination_of(keys: str) -> QKeyCombination:
    """Return one key with its modifiers.

    Raises:
        ValueError: nothing is written there, or several keys after each other.
    """
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        raise ValueError(keys)
    return cast("Sequence[QKeyCombination]", sequence)[0]  # the declaration of Qt knows no index


def unfit(keys: str, way: Way) -> Unfit | None:
    """Return why a key cannot be given to an action that is reached in a certain way, or None where it can."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.isEmpty():
        return Unfit.NOTHING
    if sequence.count() != 1:
        return Unfit.CHORD
    pressed = combination_of(keys)
    return _not_to_be_had(pressed) or _taken(sequence) or _of_the_other_way(pressed, way)


def _not_to_be_had(pressed: QKeyCombination) -> Unfit | None:
    key, modifiers = pressed.key(), pressed.keyboardModifiers()
    if key in _READERS:
        return Unfit.SCREEN_READER
    if modifiers & _Mod.MetaModifier:
        return Unfit.WINDOWS
    if modifiers & _Mod.ControlModifier and modifiers & _Mod.AltModifier:
        return Unfit.ALT_GR
    if key in _SIGNS | _FIGURES:
        # With Shift the same key is another sign, and which one depends on the keyboard.
        return Unfit.KEYBOARD if modifiers & _Mod.ShiftModifier else None
    return None if key in _LETTERS | _FUNCTION | _WALKING else Unfit.KEYBOARD


def _taken(sequence: QKeySequence) -> Unfit | None:
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if text in _WINDOWS:
        return Unfit.WINDOWS
    return Unfit.EDITING if text in _EDITING else None


def _of_the_other_way(pressed: QKeyCombination, way: Way) -> Unfit | None:
    key, modifiers = pressed.key(), pressed.keyboardModifiers()
    plain = not modifiers & (_Mod.ControlModifier | _Mod.AltModifier)
    if way is Way.LETTER:
        return None if not modifiers and key in _LETTERS | _FIGURES | _SIGNS else Unfit.ALONE
    if way is Way.SHORTCUT and plain and key not in _FUNCTION:
        return Unfit.NEEDS_MODIFIER
    return None


def unfit_sentence(why: Unfit) -> str:
    """Return why a key cannot be chosen, in one sentence."""
    match why:
        case Unfit.NOTHING:
            text = QCoreApplication.translate("Actions", "No key was pressed.")
        case Unfit.CHORD:
            text = QCoreApplication.translate("Actions", "Press one key, not several after each other.")
        case Unfit.SCREEN_READER:
            text = QCoreApplication.translate("Actions", "This key belongs to screen readers. Choose another.")
        case Unfit.ALT_GR:
            text = QCoreApplication.translate("Actions", "Ctrl and Alt together are AltGr. Choose another key.")
        case Unfit.WINDOWS:
            text = QCoreApplication.translate("Actions", "This key belongs to the computer. Choose another.")
        case Unfit.EDITING:
            text = QCoreApplication.translate("Actions", "This key is for writing in fields. Choose another.")
        case Unfit.KEYBOARD:
            text = QCoreApplication.translate("Actions", "A Norwegian keyboard has no such key. Choose another.")
        case Unfit.ALONE:
            text = QCoreApplication.translate("Actions", "Here it must be one letter, figure or sign alone.")
        case Unfit.NEEDS_MODIFIER:
            text = QCoreApplication.translate("Actions", "Here it must be a key with Ctrl or Alt, or one of F1 to F12.")
    return text
