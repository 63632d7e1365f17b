"""The gate before a protected person: a reason first, journalled, and only then the case."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.services.commands import Store
from desktop.services.looks import look_at, needs_reason
from desktop.services.work import Actor
from ui.session import Session

if TYPE_CHECKING:
    from ui.look_reason import LookReason

NEEDS_REASON = "look-needs-reason"
"""The refusal that a look without a reason meets."""


@dataclass(frozen=True, slots=True)
class _LookAt:
    """Say in the journal who looks, and why; runs in the worker."""

    store: Store
    actor: Actor
    case_id: str
    because: str

    def __call__(self) -> None:
        look_at(self.store, self.actor, self.case_id, self.because)


class LookGate(QObject):
    """Asks why somebody looks at a protected person, once a day for each case.

    Signals:
        granted: the id (str) of a case that may be shown now: the journal knows who looks at it.
        given_up: the id (str) of a case that stays closed, because no reason was given or it was not journalled.
    """

    granted = Signal(object)
    given_up = Signal(object)

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._session = session
        self._over = over
        self._wanted = ""
        self._dialog: LookReason | None = None

    @property
    def dialog(self) -> "LookReason | None":
        """Return the question as it stands, or None where nothing has been asked yet."""
        return self._dialog

    def holds(self, case_id: str) -> bool:
        """Say whether a case has to wait for a reason, and ask for it; `granted` follows, or `given_up`."""
        if not needs_reason(self._session.store, self._session.actor, case_id):
            return False
        self.ask(case_id)
        return True

    def ask(self, case_id: str) -> None:
        """Ask why somebody looks at a case."""
        self._wanted = case_id
        if self._dialog is None:
            from ui.look_reason import LookReason  # first needed here, and built of a screen's parts

            self._dialog = LookReason(self._session, self._over.window())
            self._dialog.given.connect(self._given)
            self._dialog.rejected.connect(self._rejected)
        self._dialog.ask()

    def look(self, case_id: str) -> None:
        """Look at a case that some other place is to show: with a reason where one is needed, and journalled."""
        if not self.holds(case_id):
            self._wanted = case_id
            self._given("")

    @Slot(object)
    def _given(self, because: str) -> None:
        session = self._session
        session.tasks.submit(
            _LookAt(session.store, session.actor, self._wanted, because), self._journalled, self._not_journalled
        )

    @Slot(object)
    def _journalled(self, _: object) -> None:
        self.granted.emit(self._wanted)

    @Slot(object)
    def _not_journalled(self, error: BaseException) -> None:
        self.given_up.emit(self._wanted)
        self._session.tell(error)

    @Slot()
    def _rejected(self) -> None:
        self.given_up.emit(self._wanted)
