"""What ties an action to the widget that carries it out; it is gone with the widget."""

from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakMethod

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.actions.action import Action, Place, Way
from ui.actions.catalogue import ACTIONS, BY_CODE
from ui.actions.keymap import keymap
from ui.actions.typable import combination_of
from ui.tasks import require_bound_slot

WhyNot = Callable[[str], str]
"""Says why the action of a code cannot be done now, in a sentence, or nothing where it can; a bound method."""

_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


@dataclass(frozen=True, slots=True)
class Offered:
    """Something that can be done here and now, or not quite.

    Attributes:
        source: what carries it out.
        code: what it is known by.
        text: what it does.
        keys: its key as it stands on the keyboard, or empty.
        why_not: why it cannot be done now, or empty.
    """

    source: "Source"
    code: str
    text: str
    keys: str = ""
    why_not: str = ""


class Source(QObject):
    """Something in a widget that can carry actions out; found among the children of the window."""

    def __init__(self, owner: QWidget, place: Place) -> None:
        super().__init__(owner)
        self.place = place

    @property
    def owner(self) -> QWidget:
        """Return the widget; it is the parent, so that neither keeps the other alive."""
        owner = self.parent()
        assert isinstance(owner, QWidget)  # noqa: S101 - it was given one
        return owner

    def offered(self) -> list[Offered]:
        """Return what it can do now."""
        raise NotImplementedError

    def run(self, code: str) -> None:
        """Do it."""
        raise NotImplementedError


class Bound(Source):
    """One action with its shortcut.

    Signals:
        triggered: the key was pressed, or the action was chosen by its name.
    """

    triggered = Signal()

    def __init__(self, owner: QWidget, action: Action, context: Qt.ShortcutContext) -> None:
        super().__init__(owner, action.place)
        self.action = action
        self._why_not: WeakMethod[WhyNot] | None = None
        self._words: WeakMethod[Callable[[], str]] | None = None
        self.shortcut = QShortcut(owner)
        self.shortcut.setContext(context)
        self.shortcut.setAutoRepeat(False)
        self.shortcut.activated.connect(self.triggered)
        self.shortcut.activatedAmbiguously.connect(self._let_the_inner_one)
        keymap().changed.connect(self._take_keys)
        self._take_keys()

    def set_why_not(self, why_not: WhyNot) -> None:
        """Ask a bound method why it cannot be done now."""
        self._why_not = WeakMethod(why_not)

    def set_words(self, words: Callable[[], str]) -> None:
        """Ask a bound method what it would do just now."""
        self._words = WeakMethod(words)

    def set_enabled(self, *, enabled: bool) -> None:
        """Let the key work, or not."""
        self.shortcut.setEnabled(enabled)

    def offered(self) -> list[Offered]:
        """Return the action, unless its key is switched off."""
        if not self.shortcut.isEnabled():
            return []
        why_not = self._why_not() if self._why_not is not None else None
        words = self._words() if self._words is not None else None
        code = self.action.code
        text = words() if words else self.action.text
        return [Offered(self, code, text, keymap().shown(code), why_not(code) if why_not else "")]

    def run(self, code: str) -> None:
        """Do it."""
        del code  # there is only one
        self.triggered.emit()

    @Slot()
    def _let_the_inner_one(self) -> None:
        """Where a part and one inside it have the same key, it belongs to the one nearest to the keyboard."""
        pressed = set(keymap().keys(self.action.code))
        widget: QWidget | None = QApplication.focusWidget()
        while widget is not None:
            for other in widget.findChildren(Bound, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if other.shortcut.isEnabled() and pressed & set(keymap().keys(other.action.code)):
                    other.triggered.emit()
                    return
            widget = widget.parentWidget()

    @Slot()
    def _take_keys(self) -> None:
        self.shortcut.setKeys([each for keys in keymap().keys(self.action.code) for each in _both_enters(keys)])


class Letters(Source):
    """The letters that a screen takes in its own `keyPressEvent`; choosing one by name presses it there."""

    def __init__(self, owner: QWidget, place: Place, why_not: WhyNot | None = None) -> None:
        super().__init__(owner, place)
        self._why_not = WeakMethod(why_not) if why_not is not None else None

    def offered(self) -> list[Offered]:
        """Return all letters of the part."""
        why_not = self._why_not() if self._why_not is not None else None
        return [
            Offered(self, each.code, each.text, keymap().shown(each.code), why_not(each.code) if why_not else "")
            for each in ACTIONS
            if each.place is self.place and each.way is Way.LETTER
        ]

    def run(self, code: str) -> None:
        """Press the key that the action has now."""
        key = combination_of(keymap().keys(code)[0]).key()
        text = chr(key).lower() if 0 < int(key) < 0x110000 else ""
        event = QKeyEvent(QEvent.Type.KeyPress, int(key), Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(self.owner, event)


def bind(
    owner: QWidget,
    code: str,
    slot: Callable[[], object],
    *,
    why_not: WhyNot | None = None,
    context: Qt.ShortcutContext = _WITHIN,
    repeat: bool = False,
) -> Bound:
    """Let an action be carried out by a slot wherever the keyboard is in a widget; it lives as long as the widget.

    Raises:
        KeyError: there is no such action.
        TypeError: the slot is not a bound method of a QObject.
    """
    require_bound_slot(slot)
    made = Bound(owner, BY_CODE[code], context)
    made.shortcut.setAutoRepeat(repeat)
    made.triggered.connect(slot)
    if why_not is not None:
        made.set_why_not(why_not)
    return made


def bind_in_window(window: QWidget, code: str, slot: Callable[[], object], *, why_not: WhyNot | None = None) -> Bound:
    """Let an action be carried out by a slot wherever in a window the keyboard is."""
    return bind(window, code, slot, why_not=why_not, context=Qt.ShortcutContext.WindowShortcut)


def _both_enters(keys: str) -> list[QKeySequence]:
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if "Return" not in keys:
        return [sequence]
    return [sequence, QKeySequence(keys.replace("Return", "Enter"), QKeySequence.SequenceFormat.PortableText)]
