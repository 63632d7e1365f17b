"""The other process that takes a file in, so that the counter works on meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from desktop.services.commands import Store
from desktop.services.importing.conversation import End, Fault, Step, arguments, greet, understand
from desktop.services.lent_sign_in import Loan, lend
from desktop.services.work import Actor
from ui.child_program import ChildProgram
from ui.session import Session


@dataclass(frozen=True, slots=True)
class _Lending:
    store: Store
    actor: Actor

    def __call__(self) -> Loan:
        return lend(self.store, self.actor)


class ImportChild(ChildProgram):
    """Has a file taken in; whole batches are in, whenever it is stopped.

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
        super().__init__(parent, program)
        self._session = session
        self._path = Path()
        self._running = False
        self._stopped = False
        self._last: End | Fault | None = None

    @property
    def running(self) -> bool:
        """Say whether a file is being taken in."""
        return self._running

    def begin(self, path: Path) -> None:
        """Take a file in."""
        if self._running:
            return
        self._path, self._running, self._stopped = path, True, False
        self._last = None
        work = _Lending(self._session.store, self._session.actor)
        self._session.tasks.submit(work, self._lent, self._not_lent)

    @Slot()
    def stop(self) -> None:
        """Let it stop: what is in as a whole batch stays."""
        self._stopped = True
        super().stop()

    def leave(self) -> None:
        """Stop it and wait, because the window goes; nobody is told."""
        super().leave()
        self._running = False

    def hear(self, line: bytes) -> None:
        """Take in a step, or what it ended with."""
        try:
            said = understand(line)
        except msgspec.DecodeError:
            return  # a word of the system's, such as a warning of the loader
        if isinstance(said, Step):
            self.stepped.emit(said)
        else:
            self._last = said

    def over(self) -> None:
        """Tell how it ended."""
        self._running = False
        if isinstance(self._last, End):
            self.ended.emit(self._last)
        else:
            self.failed.emit(self._last.says if self._last is not None else "")

    @Slot(object)
    def _lent(self, loan: Loan) -> None:
        if self._stopped:
            self._last = End(0, 0, 0, 0, 0, cancelled=True)
            self.over()
            return
        self.start(arguments(self._session.store, self._path, self._session.language), greet(loan))

    @Slot(object)
    def _not_lent(self, error: BaseException) -> None:
        self._running = False
        self.failed.emit("")
        self._session.tell(error)
