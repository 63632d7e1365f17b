"""Tell a scanner from a hand.

A scanner is a keyboard that ends each line with Enter; a passport sends two lines, an identity card three. What tells
it from a hand is its pace: many characters, each within a few hundredths of a second of the one before.

* A text field gets each character at once, so typing is never slowed. When the eighth fast one comes, the field is put
  back as it was before the first, and the rest of the scan does not reach it. What was typed by hand before stays.
* Anything else (a list with one-letter keys, a button, a calendar) must not act on the first letters of a passport
  number. There a plain character is held back until the next key, or for the length of the longest gap, and then
  handed on. One-letter keys therefore belong into `keyPressEvent`, not into a `QShortcut`, which would act first.
* A scan without an Enter is none, however fast it was: where the computer was busy, the keys of a hand come in a
  bunch. When it is over, they are handed on to where they were typed.
* Auto-repeat, keys with Ctrl, Alt or Meta, input methods, paste and password fields are not looked at. A run of fewer
  than three different characters is a key held down, not a scan.
* Keys without a time of their own (synthetic ones) cannot be judged and pass.

A field with the dynamic property `takesScans` keeps the whole scan; only the Enters are taken away from it, except in
a field of several lines, where an Enter presses nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from ui.typed_text import Snapshot, is_password, snapshot_of

#: The longest time between two characters of a scan, milliseconds. A fast typist needs 80 and more.
LONGEST_GAP = 35
#: Silence after which a scan is over, milliseconds.
SILENCE = 120
#: Characters in such a row that make it a scan.
FEWEST = 8
_FEWEST_DIFFERENT = 3

TAKES_SCANS = "takesScans"

_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease)
_INTERRUPTIONS = (QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod, QEvent.Type.WindowDeactivate)
_LINE_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SILENT_KEYS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Mode_switch,
)
_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _State(Enum):
    HAND = auto()
    SCAN = auto()


@dataclass(slots=True)
class _Run:
    """Characters that may turn out to be a scan."""

    target: QWidget
    before: Snapshot | None
    last: int
    text: str = ""
    keys: list[QKeyEvent] = field(default_factory=list)
    held: list[QKeyEvent] = field(default_factory=list)

    @property
    def is_scan(self) -> bool:
        return len(self.text) >= FEWEST and len(set(self.text)) >= _FEWEST_DIFFERENT


class ScannerFilter(QObject):
    """Takes scans out of the stream of keys; install it on the application.

    Signals:
        scanned: the text of a scan, its lines joined by line feeds, as it came (recognising it is the domain's work).
        field_scanned: the same, of a scan that was left in a field which takes scans itself.
    """

    scanned = Signal(object)
    field_scanned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = _State.HAND
        self._run: _Run | None = None
        self._taken = ""
        self._target: QWidget | None = None
        self._keeper: QWidget | None = None
        self._keys: list[QKeyEvent] = []
        self._last = 0
        self._swallowed: set[int] = set()
        self._handing_on = False
        self._hold_timer = _timer(self, LONGEST_GAP + 5)
        self._hold_timer.timeout.connect(self._hand_on)
        self._silence_timer = _timer(self, SILENCE)
        self._silence_timer.timeout.connect(self._silent)
        self._last_look = _timer(self, 0)
        self._last_look.timeout.connect(self._close)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the keys on their way to the widget that has the focus."""
        # Every event of the program comes by here, and asking one for its type takes longer than the rest.
        if isinstance(event, QKeyEvent):
            kind = event.type()
            if self._handing_on or kind not in _PRESSES or watched is not _receiver():
                return False
            assert isinstance(watched, QWidget)  # noqa: S101 - `_receiver` returns widgets only
            if kind == QEvent.Type.KeyPress:
                return self._pressed(watched, event)
            if kind == QEvent.Type.KeyRelease:
                return self._released(event)
            return self._overrides(event)
        if self._run is not None and event.type() in _INTERRUPTIONS:
            self._hand_on()
        return False

    def _pressed(self, target: QWidget, event: QKeyEvent) -> bool:
        swallow = self._scan_key(target, event) if self._state is _State.SCAN else self._hand_key(target, event)
        if swallow:
            self._swallowed.add(event.key())
        return swallow

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() not in self._swallowed:
            return False
        if not event.isAutoRepeat():
            self._swallowed.discard(event.key())
        if self._run is not None and self._run.held:
            self._run.held.append(_copy(event))
        elif self._state is _State.SCAN:
            self._keys.append(_copy(event))
        return True

    def _overrides(self, event: QKeyEvent) -> bool:
        """Keep shortcuts from acting on keys that belong to a scan, and hold nothing back from those that do not."""
        if self._state is _State.SCAN and not _is_command(event):
            event.accept()
            return True
        if self._run is not None and self._run.held and not (_character(event) or _is_silent(event)):
            self._hand_on()
        return False

    # A hand, or the first characters of a scan

    def _hand_key(self, target: QWidget, event: QKeyEvent) -> bool:
        if _is_silent(event):
            return False
        if not _character(event) or event.isAutoRepeat() or event.timestamp() == 0 or is_password(target):
            self._hand_on()
            return self._is_gone(target, event)
        run = self._run
        if run is None or run.target is not target or event.timestamp() - run.last > LONGEST_GAP:
            self._hand_on()
            if self._is_gone(target, event):
                return True
            run = self._run = _Run(target, snapshot_of(target), event.timestamp())
        run.text += event.text()
        run.keys.append(_copy(event))
        run.last = event.timestamp()
        if run.is_scan:
            return self._recognised(run)
        if run.before is not None or _takes_scans(target):
            return False
        run.held.append(_copy(event))
        self._hold_timer.start()
        return True

    def _is_gone(self, target: QWidget, event: QKeyEvent) -> bool:
        """Say whether the keys before have closed what this one was meant for, as a dropped list; pass it on."""
        if shiboken6.isValid(target):
            return False
        receiver = _receiver()
        if receiver is not None:
            QApplication.postEvent(receiver, _copy(event))
        return True

    def _recognised(self, run: _Run) -> bool:
        self._hold_timer.stop()
        self._run = None
        self._state = _State.SCAN
        self._taken = run.text
        self._target = run.target
        self._keys = run.held + run.keys[-1:] if run.held else run.keys
        self._last = run.last
        self._keeper = run.target if _takes_scans(run.target) else None
        self._silence_timer.start()
        if self._keeper is not None:
            return False
        if run.before is not None:
            run.before.restore()
        return True

    @Slot()
    def _hand_on(self) -> None:
        """Give what was held back to the widget that it was meant for: it was a hand."""
        self._hold_timer.stop()
        run, self._run = self._run, None
        if run is not None:
            self._give(run.held, run.target)

    def _give(self, keys: Sequence[QKeyEvent], target: QWidget) -> None:
        # Their releases, if still to come, follow them.
        self._swallowed -= {event.key() for event in keys}
        self._handing_on = True
        try:
            for event in keys:
                if not shiboken6.isValid(target):
                    break
                QApplication.sendEvent(target, event)
        finally:
            self._handing_on = False

    # The rest of a scan

    def _scan_key(self, target: QWidget, event: QKeyEvent) -> bool:
        late = event.timestamp() == 0 or event.timestamp() - self._last > SILENCE
        ends_line = event.key() in _LINE_ENDS
        if late or event.isAutoRepeat() or not (ends_line or _character(event) or _is_silent(event)):
            self._close()
            # Whoever took the scan may have moved the focus or closed the widget.
            return shiboken6.isValid(target) and self._hand_key(target, event)
        self._last = max(self._last, event.timestamp())
        self._last_look.stop()
        self._silence_timer.start()
        self._taken += "\n" if ends_line else event.text()
        self._keys.append(_copy(event))
        if self._keeper is None:
            return True
        return ends_line and not isinstance(self._keeper, QPlainTextEdit | QTextEdit)

    @Slot()
    def _silent(self) -> None:
        # Keys that wait behind a busy moment are older than this timer: let them in before the scan is closed.
        self._last_look.start()

    @Slot()
    def _close(self) -> None:
        self._silence_timer.stop()
        self._last_look.stop()
        if self._state is _State.HAND:
            return
        ended = "\n" in self._taken
        text = "\n".join(line for line in self._taken.split("\n") if line.strip())
        kept, keys, target = self._keeper is not None, self._keys, self._target
        self._state = _State.HAND
        self._taken = ""
        self._keeper = self._target = None
        self._keys = []
        if not ended:
            if not kept and target is not None:
                self._give(keys, target)
            return
        (self.field_scanned if kept else self.scanned).emit(text)


def _timer(parent: QObject, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    return timer


def _receiver() -> QWidget | None:
    """Return the widget that keys go to; the window system's own object sees them before, parents after."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        inside = cast("QWidget | None", popup.focusWidget())  # declared without the None that it may return
        return popup if inside is None else inside
    return QApplication.focusWidget() or QApplication.activeWindow()


def _takes_scans(target: QWidget) -> bool:
    return bool(target.property(TAKES_SCANS))


def _is_command(event: QKeyEvent) -> bool:
    pressed = event.modifiers() & _COMMAND_KEYS
    # Windows reports AltGr as Ctrl and Alt together.
    return bool(pressed) and pressed != _ALT_GR


def _character(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable() and not _is_command(event)


def _is_silent(event: QKeyEvent) -> bool:
    """Say whether a key only changes the next one: Shift and its like, and dead keys."""
    return event.key() in _SILENT_KEYS or Qt.Key.Key_Dead_Grave <= event.key() <= Qt.Key.Key_Dead_Longsolidusoverlay


def _copy(event: QKeyEvent) -> QKeyEvent:
    copy = event.clone()
    assert isinstance(copy, QKeyEvent)  # noqa: S101 - Qt declares the base class only
    return copy
