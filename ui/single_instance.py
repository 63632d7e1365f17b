"""One program per data folder: a second start raises the first window and ends."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 1000
_LOCK = "skranke.lock"


class SingleInstance(QObject):
    """Holds a data folder for this program.

    The lock file guards the folder even where it is shared; the local socket, named after the folder, is how a second
    start tells the first one to come to the front.

    Signals:
        asked_to_front: somebody started the program again on the same folder.
    """

    asked_to_front = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / _LOCK))
        # A lock whose process is gone is taken over; only its age must not be a reason to.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the folder; False where another program has it, which has been asked to come to the front."""
        if not self._lock.tryLock(0):
            call_to_front(self._folder)
            return False
        return True

    def listen(self) -> None:
        """Hear when the program is started again."""
        from PySide6.QtNetwork import QLocalServer  # which the first window need not wait for

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        QLocalServer.removeServer(_name_of(self._folder))
        self._server.listen(_name_of(self._folder))

    def release(self) -> None:
        """Give the folder back."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _called(self) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.asked_to_front.emit()


def call_to_front(folder: Path) -> None:
    """Ask the program that has a folder open to come to the front; without one nothing happens."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name_of(folder))
    socket.waitForConnected(_WAIT_MS)
    socket.abort()


def _name_of(folder: Path) -> str:
    import hashlib  # as the rest of what listens: not before the first window

    return "skranke-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
