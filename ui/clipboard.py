"""What the program has put on the clipboard goes after a minute, and when the screen is locked, if it is still there.

That holds for every copy, be it by a button or by Ctrl+C in a field: the clipboard itself tells when it changes, and
whether what is on it is the program's own. What somebody has copied elsewhere since is not touched.
"""

from PySide6.QtCore import QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

FORGET_AFTER_MS = 60_000
_NAME = "clipboard watch"

_NOT_KEPT = (
    # Windows keeps a history of the clipboard and may send it to other computers; desktops on Linux keep one as well.
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
    ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', b"\0\0\0\0"),
    ('application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', b"\0\0\0\0"),
    ("x-kde-passwordManagerHint", b"secret"),
)


class ClipboardWatch(QObject):
    """Forgets in time what the program has put on the clipboard; one for the whole program."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._clipboard = clipboard
        self._digest = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FORGET_AFTER_MS)
        self._timer.timeout.connect(self.forget)
        clipboard.dataChanged.connect(self._changed)
        clipboard.selectionChanged.connect(self._changed)

    @property
    def is_waiting(self) -> bool:
        """Tell whether something of the program's is on the clipboard."""
        return self._timer.isActive()

    def put(self, text: str) -> None:
        """Put a text on the clipboard, with the wish that no history keeps it."""
        data = QMimeData()
        data.setText(text)
        for kind, value in _NOT_KEPT:
            data.setData(kind, value)
        self._digest = _digest_of(text)
        self._clipboard.setMimeData(data)
        self._timer.start()

    @Slot()
    def forget(self) -> None:
        """Take away what is the program's own, at once."""
        self._timer.stop()
        if self._is_ours():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
        self._digest = b""

    def owns(self) -> bool:
        """Tell whether the system says that what is on the clipboard is the program's."""
        return self._clipboard.ownsClipboard()

    def _is_ours(self) -> bool:
        # Not every system says whose it is; what was put there by a button is known by what it says as well.
        return self.owns() or bool(self._digest and _digest_of(self._clipboard.text()) == self._digest)

    @Slot()
    def _changed(self) -> None:
        if self.owns() or (self._clipboard.supportsSelection() and self._clipboard.ownsSelection()):
            self._timer.start()
        elif not self._is_ours():
            self._digest = b""
            self._timer.stop()


def clipboard_watch() -> ClipboardWatch:
    """Return the watch of the program, which is made the first time."""
    qt = QGuiApplication.instance()
    assert qt is not None  # noqa: S101 - there is no clipboard without it
    found = qt.findChild(ClipboardWatch, _NAME)
    return found if isinstance(found, ClipboardWatch) else ClipboardWatch(QGuiApplication.clipboard(), qt)


def copy_text(text: str) -> None:
    """Put a text on the clipboard for a minute."""
    clipboard_watch().put(text)


def _digest_of(text: str) -> bytes:
    """Return by what a text is known again: the watch itself keeps none."""
    import hashlib  # OpenSSL with it, which the first window need not wait for

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
