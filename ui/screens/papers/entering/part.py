"""What a form says beneath its head; one subclass a kind of form."""

from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Command
from desktop.services.queries.case_page import CasePage
from desktop.services.written import Written
from ui.session import Session
from ui.theme.tokens import tokens


class FormPart(QWidget):
    """Base of the parts; a subclass fills `column`."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.page: CasePage | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens().space.m)

    def show_page(self, page: CasePage, on: date) -> None:
        """Offer what fits a case on the local day on which the form was written."""
        raise NotImplementedError

    def command(self, written: Written) -> Command | None:
        """Return what is to be carried out, or None where something is missing; that is said at its field."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget what belongs to one form, once that is entered."""
        self.page = None

    def refuse(self, broken: RuleBroken) -> bool:
        """Say at its field what was refused; say whether it belongs here."""
        del broken
        return False

    def words(self) -> None:
        """Word everything."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()
