"""The way from anywhere in the window to the entering of a form."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.refusals import RuleBroken
from desktop.services.queries.papers import paper_row
from ui.retire import retire
from ui.session import Session

if TYPE_CHECKING:
    from ui.screens.papers.entering.window import EnterFormsWindow


class FormsAtWindow(QObject):
    """Opens the one window in which forms are entered; it keeps what is typed when it is closed and opened again."""

    def __init__(self, session: Session, over: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._over = over
        self.window: EnterFormsWindow | None = None

    def takes(self, number: str) -> bool:
        """Say whether a number stands on a form that nobody has entered, and open it where it does."""
        try:
            paper_row(self._session.store, number)
        except RuleBroken as broken:
            if broken.code == "blank-form-not-entered":
                self.open(number)
                return True
        return False

    @Slot(object)
    def open(self, number: str = "") -> None:
        """Show the window, with a form where its number is told."""
        if self.window is None:
            from ui.screens.papers.entering.window import EnterFormsWindow  # first needed here, and made of many parts

            self.window = EnterFormsWindow(self._session, self._over)
        self.window.show()
        self.window.activateWindow()
        if number:
            self.window.take(number)

    def leave(self) -> None:
        """Take the window away with the clerk who leaves."""
        if self.window is not None:
            self.window.hide()
            retire(self.window)
            self.window.deleteLater()
            self.window = None
