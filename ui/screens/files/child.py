"""The other process that takes a file in, so that the counter works on meanwhile."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from desktop.services.commands import Store
from desktop.services.importing.conversation import End, Fault, Step, arguments, greet, understand
from desktop.services.lent_sign_in import Loan, lend
from desktop.services.work import Actor
from ui.session import Session

PATIENCE_MS = 10_000
"""So long it may take to stop by itself; whole batches are in either way."""


def own_program() -> tuple[str, ...]:
    """Return how the program is started once more: the built one by itself, another one by Python."""
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "desktop")


@dataclass(frozen=True, slots=True)
class _Lending:
    store: Store
    actor: Actor

    def __call__(self) -> Loan:
        return lend(self.store, self.actor)


class ImportChild(QObject):
    """Starts the process, hears what it says, and stops it.

    The clerk's sign-in is lent to it once and goes over its standard input, never on the command line.

    Signals:
        stepped: a `Step`.
        ended: an `End`.
        failed: why it could not be done (str), or an empty text where it broke off without a word.
    """

    stepped = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None, *, program: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._session = session
        self._program = tuple(program) or own_program()
        self._path = Path()
        self._running = False
        self._stopped = False
        self._heard = b""
        self._last: End | Fault | None = None
        self._process: QProcess | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._kill)

    @property
    def running(self) -> bool:
        """Say whether a file is being taken in."""
        return self._running

    def begin(self, path: Path) -> None:
        """Take a file in."""
        if self._running:
            return
        self._path, self._running, self._stopped = path, True, False
        self._heard, self._last = b"", None
        work = _Lending(self._session.store, self._session.actor)
        self._session.tasks.submit(work, self._lent, self._not_lent)

    @Slot()
    def stop(self) -> None:
        """Let it stop: what is in as a whole batch stays."""
        self._stopped = True
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
        self._running = False

    @Slot(object)
    def _lent(self, loan: Loan) -> None:
        if self._stopped:
            self._end(End(0, 0, 0, 0, 0, cancelled=True))
            return
        process = QProcess(self)
        self._process = process
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._could_not)
        words = arguments(self._session.store, self._path, self._session.language)
        process.start(self._program[0], [*self._program[1:], *words])
        process.write(greet(loan))

    @Slot(object)
    def _not_lent(self, error: BaseException) -> None:
        self._running = False
        self.failed.emit("")
        self._session.tell(error)

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
                self.stepped.emit(said)
            else:
                self._last = said

    @Slot()
    def _finished(self) -> None:
        self._read()
        self._end(self._last)

    @Slot(QProcess.ProcessError)
    def _could_not(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # then it never finishes
            self._end(None)

    @Slot()
    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _end(self, last: End | Fault | None) -> None:
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._running = False
        if isinstance(last, End):
            self.ended.emit(last)
        else:
            self.failed.emit(last.says if last is not None else "")
