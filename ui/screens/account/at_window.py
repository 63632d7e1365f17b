"""The clerk's own account at the window: the way to its settings, and the end of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.domain.changes import Changes, Touched
from desktop.services.queries.staff import role_of
from ui.looks import Looks
from ui.session import Session
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.screens.account.panel import AccountPanel


class AccountAtWindow(QObject):
    """Slides the panel in, which is built when it is first asked for, and locks when the account is another.

    Whoever has left, or has another role now, is back at the sign-in as soon as this window hears of it, wherever it
    was written.
    """

    def __init__(self, session: Session, window: MainWindow, looks: Looks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._session = session
        self._role = role_of(session.store, session.actor.staff_id)
        self._window = window
        self.panel: AccountPanel | None = None
        window.account_requested.connect(self.open)
        session.changed.connect(self._changed)

    @Slot()
    def open(self) -> None:
        """Slide the panel in."""
        if self.panel is None:
            from ui.screens.account.panel import AccountPanel  # seldom needed

            self.panel = AccountPanel(self._session, self._looks, self._window)
            self.panel.hide()
            self.panel.closed.connect(self.close)
        self._window.slide_over(self.panel)

    @Slot()
    def close(self) -> None:
        """Take the panel away, if it lies over the side."""
        if self.panel is not None and self._window.slide_over_panel is self.panel:
            self._window.close_slide_over()

    def say_failures(self, count: int) -> None:
        """Say that somebody has tried in vain to sign in under the clerk's name."""
        if count:
            text = self.tr("Before this, %n attempt(s) to sign in under your name had failed here.", "", count)
            self._session.messages.info(text)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        # What lies behind a sign-in stays there: another clerk may be in front of it.
        if not changes.touched & Touched.STAFF or self._window.covered:
            return
        if role_of(self._session.store, self._session.actor.staff_id) is not self._role:
            self._window.lock_requested.emit()
