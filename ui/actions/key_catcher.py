"""Where the new key of an action is pressed."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui.announce import Announcer, announce
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label, restyle

_ONLY_CHANGE_OTHERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_unknown,
)


class _Ear(QLineEdit):
    """Takes every key for itself, those of shortcuts too.

    Signals:
        heard: the key, in Qt's portable writing.
        given_up: Esc was pressed.
    """

    heard = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFixedWidth(180)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Let no shortcut act, and let Tab be a key like others."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear a key."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.isAutoRepeat() or key in _ONLY_CHANGE_OTHERS:
            return
        if key == Qt.Key.Key_Escape and not modifiers:
            self.given_up.emit()
            return
        sequence = QKeySequence(QKeyCombination(modifiers, key))
        self.heard.emit(sequence.toString(QKeySequence.SequenceFormat.PortableText))


class KeyCatcher(QFrame):
    """Asks for one key.

    Signals:
        pressed: a key, in Qt's portable writing.
        first_wanted: the action is to have the key that it had at first.
        given_up: nothing is to be changed.
    """

    pressed = Signal(object)
    first_wanted = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None, announcer: Announcer = announce) -> None:
        super().__init__(parent)
        self._announce = announcer
        self.setProperty("ground", "flat")
        self._title = label("", "strong", self, wrap=True)
        self._said = label("", "small", self, wrap=True)
        self.ear = _Ear(self)
        self.first_button = button("", Kind.QUIET, parent=self)
        self.back_button = button("", Kind.QUIET, parent=self)
        self.ear.heard.connect(self.pressed)
        self.ear.given_up.connect(self.given_up)
        self.first_button.clicked.connect(self.first_wanted)
        self.back_button.clicked.connect(self.given_up)
        self.setFocusProxy(self.ear)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.l, space.m, space.l, space.m)
        row.setSpacing(space.m)
        row.addWidget(self._title)
        row.addWidget(self.ear)
        row.addWidget(self._said, 1)
        row.addWidget(self.first_button)
        row.addWidget(self.back_button)
        self.words()

    @property
    def said(self) -> str:
        """Return what is said about the key that was pressed last."""
        return self._said.text()

    def ask(self, action: str, keys: str, *, changed: bool) -> None:
        """Ask for the key of an action; `changed` says that it has another one than at first."""
        self._title.setText(action)
        self.ear.setText(keys or self.tr("no key"))
        self.ear.setAccessibleName(self.tr("New key for: %1").replace("%1", action))
        self.first_button.setVisible(changed)
        self.say(self.tr("Press the new key. Esc leaves it as it is."))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say something about the key that was pressed."""
        restyle(self._said, "role", "error" if wrong else "small")
        self._said.setText(text)
        if wrong:
            self._announce(self.ear, text, True)  # noqa: FBT003 - the shape of `Announcer`

    def words(self) -> None:
        """Name the buttons."""
        rename(self.first_button, self.tr("As at first"))
        rename(self.back_button, self.tr("Back"))
