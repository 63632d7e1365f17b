"""One program per data folder: a second start raises the first window and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

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
        self._name = _name_of(folder)
        self._lock = QLockFile(str(folder / _LOCK))
        # A lock whose process is gone is taken over; only its age must not be a reason to.
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)

    def claim(self) -> bool:
        """Take the folder; False where another program has it, which has been asked to come to the front."""
        if not self._lock.tryLock(0):
            _call(self._name)
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def release(self) -> None:
        """Give the folder back."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _called(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.asked_to_front.emit()


def call_to_front(folder: Path) -> None:
    """Ask the program that has a folder open to come to the front; without one nothing happens."""
    _call(_name_of(folder))


def _name_of(folder: Path) -> str:
    return "skranke-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]


def _call(name: str) -> None:
    socket = QLocalSocket()
    socket.connectToServer(name)
    socket.waitForConnected(_WAIT_MS)
    socket.abort()
