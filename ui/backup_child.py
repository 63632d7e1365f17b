"""The other process that takes a backup, so that the counter works on meanwhile."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.keeping.backup_talk import End, Fault, Step, arguments, greet, understand
from desktop.services.importing.conversation import folder_of
from ui.child_program import ChildProgram
from ui.session import Session


class BackupChild(ChildProgram):
    """Has a backup taken; one that is stopped and not whole is taken away again.

    Signals:
        stepped: how far it has come, from 0 to 1 (float).
        ended: an `End`.
        failed: a `Fault`, or None where it broke off without a word.
    """

    stepped = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None, *, program: Sequence[str] = ()) -> None:
        super().__init__(parent, program)
        self._session = session
        self._last: End | Fault | None = None

    @property
    def running(self) -> bool:
        """Say whether a backup is being taken."""
        return self.has_process

    def begin(self) -> None:
        """Take a backup; pressed twice, it is still one."""
        if self.running:
            return
        self._last = None
        self.start(arguments(folder_of(self._session.store), self._session.language), greet(None))

    def hear(self, line: bytes) -> None:
        """Take in a step, or what it ended with."""
        try:
            said = understand(line)
        except msgspec.DecodeError:
            return  # a word of the system's, such as a warning of the loader
        if isinstance(said, Step):
            self.stepped.emit(said.fraction)
        else:
            self._last = said

    def over(self) -> None:
        """Tell how it ended."""
        if isinstance(self._last, End):
            self.ended.emit(self._last)
        else:
            self.failed.emit(self._last)
