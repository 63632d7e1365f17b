"""What the tabs of the case page have in common."""

from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from desktop.services.queries.case_page import CasePage
from ui.session import Session


class ShowsCase(Protocol):
    """A widget that can be a tab of the case page."""

    def show_case(self, page: CasePage) -> None:
        """Show a case, or the same one as it stands now."""


class CaseTab(QWidget):
    """Base of the tabs: keeps the case that is shown and says everything anew in another language."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.page: CasePage | None = None

    def show_case(self, page: CasePage) -> None:
        """Show a case, or the same one as it stands now."""
        self.page = page
        self.fill(page)

    def fill(self, page: CasePage) -> None:
        """Put the case into the widgets."""
        raise NotImplementedError

    def words(self) -> None:
        """Name everything that does not depend on the case."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()
            if self.page is not None:
                self.fill(self.page)
