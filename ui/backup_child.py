"""The other process that takes a backup, so that the counter works on meanwhile."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from desktop.keeping.backup_talk import End, Fault, Step, arguments, greet, understand
from desktop.services.importing.conversation import folder_of
from ui.screens.files.child import PATIENCE_MS, own_program
from ui.session import Session


class BackupChild(QObject):
    """Starts the process, hears what it says, and stops it.

    Signals:
        stepped: how far it has come, from 0 to 1 (float).
        ended: an `End`.
        failed: a `Fault`, or None where it broke off without a word.
    """

    stepped = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None, *, program: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._session = session
        self._program = tuple(program) or own_program()
        self._heard = b""
        self._last: End | Fault | None = None
        self._process: QProcess | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._kill)

    @property
    def running(self) -> bool:
        """Say whether a backup is being taken."""
        return self._process is not None

    def begin(self) -> None:
        """Take a backup; pressed twice, it is still one."""
        if self._process is not None:
            return
        self._heard, self._last = b"", None
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._could_not)
        words = arguments(folder_of(self._session.store), self._session.language)
        process.start(self._program[0], [*self._program[1:], *words])
        process.write(greet(None))

    @Slot()
    def stop(self) -> None:
        """Let it stop; what is not a whole backup is taken away again."""
        if self._process is not None:
            self._process.closeWriteChannel()
            self._patience.start()

    def leave(self) -> None:
        """Stop it and wait, because the window goes; nobody is told."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own call
        self.stop()
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None and not process.waitForFinished(PATIENCE_MS):
            process.kill()
            process.waitForFinished(PATIENCE_MS)

    @Slot()
    def _read(self) -> None:
        if self._process is None:
            return
        self._heard += self._process.readAllStandardOutput().data()
        *lines, self._heard = self._heard.split(b"\n")
        for line in lines:
            try:
                said = understand(line)
            except msgspec.DecodeError:
                continue  # a word of the system's, such as a warning of the loader
            if isinstance(said, Step):
                self.stepped.emit(said.fraction)
            else:
                self._last = said

    @Slot()
    def _finished(self) -> None:
        self._read()
        self._end()

    @Slot(QProcess.ProcessError)
    def _could_not(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # then it never finishes
            self._end()

    @Slot()
    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _end(self) -> None:
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if isinstance(self._last, End):
            self.ended.emit(self._last)
        else:
            self.failed.emit(self._last)
