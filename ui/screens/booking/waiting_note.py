"""Put somebody for whom no time was free on the waiting list, with what they wish."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes, Touched
from desktop.services.commands import Outcome
from desktop.services.queries.waiting_list import waiting_of_case
from desktop.services.waiting_list import NoteWaiting, Wishes
from ui.attempt import WayBack
from ui.dates import instant_text
from ui.session import Session
from ui.theme.tokens import Tone
from ui.widgets.notice import Notice


class WaitingNote(Notice):
    """Says whether a case waits for a time, and puts it on the list.

    Args:
        wishes: tells what they can do, as it stands in the panel now.
    """

    def __init__(self, session: Session, wishes: Callable[[], Wishes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wishes = wishes
        self._case_id = ""
        self.asked.connect(self.note)
        session.changed.connect(self._changed)

    def show_case(self, case_id: str) -> None:
        """Offer it for a case; an empty id offers nothing."""
        self._case_id = case_id
        self._say()

    @Slot()
    def note(self) -> None:
        """Put the case on the list, with the wishes."""
        store = self._session.store
        if self._case_id:
            self._session.submit(NoteWaiting(store.ids.new(), self._case_id, self._wishes()), self._noted)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    @Slot(object)
    def _noted(self, outcome: Outcome) -> None:
        offer = WayBack(self._session, outcome.undo, self._session).offer(self.tr("Take off")) if outcome.undo else None
        text = self.tr("On the waiting list. Ring when a place becomes free: Items shows it.")
        self._session.messages.success(text, undo=offer)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self._case_id and changes.touched & Touched.APPOINTMENTS:
            self._say()

    def _say(self) -> None:
        if not self._case_id:
            self.say("")
            return
        row = waiting_of_case(self._session.store, self._case_id)
        if row is None:
            self.say(self.tr("A place may become free."), Tone.INFO, self.tr("Note on the waiting list"))
            return
        since = instant_text(row.noted_at, self._session.language)
        text = self.tr("On the waiting list since %1, noted by %2.")
        self.say(text.replace("%1", since).replace("%2", row.noted_by), Tone.SUCCESS)
