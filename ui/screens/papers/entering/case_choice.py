"""Whose form it is: found by the search, or booked first where somebody is new."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.names import display_name
from desktop.services.looks import LookFor
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.wording import errand
from ui.look_gate import LookGate
from ui.screens.family.linking import LinkSearch
from ui.session import BookingStart, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label
from ui.words import born_text


class FormSearch(LinkSearch):
    """Finds the case that a form is about; Enter chooses."""

    def _words(self) -> None:
        super()._words()
        self.field.set_texts(
            self.tr("Who it is about"),
            self.tr("Name, birth date, DUF number or booking number; Enter chooses."),
        )
        self.none.setText(self.tr("Nobody fits. Somebody who is new is booked first, and chosen here then."))


class CaseChoice(QWidget):
    """Shows the search until somebody is chosen, and then who it is; each look is journalled.

    Signals:
        chosen: `CasePage` of the case, or None where nobody is chosen any more.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.page: CasePage | None = None
        self.search = FormSearch(session, self)
        self.name = label("", "strong", self, wrap=True)
        self.other_button = button("", Kind.QUIET, Icon.UNDO, self)
        self.new_button = button("", Kind.QUIET, Icon.BOOKED, self)
        self.gate = LookGate(session, self)
        self.gate.granted.connect(self._granted)
        self.search.chosen.connect(self._found)
        self.other_button.clicked.connect(self.choose_again)
        self.new_button.clicked.connect(self._new)
        self._lay_out()
        self.setFocusProxy(self.search.line)
        self._words()

    def clear(self) -> None:
        """Choose nobody."""
        self.page = None
        self.search.clear()
        self._show()

    def read_again(self) -> None:
        """Read the case again, as after something was done in it."""
        if self.page is not None:
            self.page = case_page(self._session.store, self.page.case_id, self._session.today)
            self._show()

    @Slot()
    def choose_again(self) -> None:
        """Choose somebody else."""
        self.clear()
        self.chosen.emit(None)
        self.search.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _found(self, asked: tuple[str, str, int]) -> None:
        case_id, query, found = asked
        self._session.submit(LookFor(query, found))
        self.gate.look(case_id)

    @Slot(object)
    def _granted(self, case_id: str) -> None:
        self.page = case_page(self._session.store, case_id, self._session.today)
        self.search.clear()
        self._show()
        self.chosen.emit(self.page)

    @Slot()
    def _new(self) -> None:
        self._session.booking_wanted.emit(BookingStart())

    def _show(self) -> None:
        page = self.page
        self.search.setVisible(page is None)
        self.new_button.setVisible(page is None)
        self.name.setVisible(page is not None)
        self.other_button.setVisible(page is not None)
        if page is not None:
            language, person = self._session.language, page.person
            name = isolate(display_name(person.family_name, person.given_names))
            parts = (name, born_text(person.born_on, language), errand(page.application, language))
            self.name.setText("  ·  ".join(parts))

    def _words(self) -> None:
        rename(self.other_button, self.tr("Choose somebody else"))
        rename(self.new_button, self.tr("Book somebody new …"))
        self._show()

    def _lay_out(self) -> None:
        space = tokens().space
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.name, 1)
        row.addWidget(self.other_button)
        row.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self.search)
        column.addLayout(row)
