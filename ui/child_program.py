"""The program once more, as a process of its own: heard line by line, and stopped when the window wants it."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

PATIENCE_MS = 10_000
"""So long it may take to stop by itself; it leaves nothing half done either way."""


def own_program() -> tuple[str, ...]:
    """Return how the program is started once more: the built one by itself, another one by Python."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "desktop")


class ChildProgram(QObject):
    """Starts the process, hears what it says, and stops it by closing its standard input.

    Whoever derives from it says what a line means (`hear`) and what comes when it has ended (`over`).
    """

    def __init__(self, parent: QObject | None, program: Sequence[str]) -> None:
        super().__init__(parent)
        self._program = tuple(program) or own_program()
        self._rest = b""
        self._process: QProcess | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._kill)

    def hear(self, line: bytes) -> None:
        """Take in a line that the process has written."""
        raise NotImplementedError

    def over(self) -> None:
        """Tell that the process has ended; the last lines have been heard."""
        raise NotImplementedError

    @property
    def has_process(self) -> bool:
        """Say whether the process runs."""
        return self._process is not None

    def start(self, words: Sequence[str], first_line: bytes) -> None:
        """Start the process with these words on its command line, and write it a first line."""
        self._rest = b""
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._could_not)
        process.start(self._program[0], [*self._program[1:], *words])
        process.write(first_line)

    @Slot()
    def stop(self) -> None:
        """Let it stop by itself, and end it where it does not."""
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
        self._rest += self._process.readAllStandardOutput().data()
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            self.hear(line)

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
        self.over()
