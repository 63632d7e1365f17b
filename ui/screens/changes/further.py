"""A separate application of the same person, such as for a travel document (R65)."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.services.commands import Outcome
from desktop.services.further_cases import further_applications, open_further_case
from desktop.services.queries.case_page import CasePage
from desktop.services.reference import catalogue
from ui.attempt import Attempt
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.changes.group import Group, plain
from ui.session import CaseAddress, Session
from ui.theme.icons import Icon
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field


@dataclass(frozen=True, slots=True)
class _Opening:
    session: Session
    case_id: str
    application: str

    def __call__(self) -> Outcome:
        """Open the case, in the worker."""
        return open_further_case(self.session.store, self.session.actor, self.case_id, self.application)


class FurtherGroup(Group):
    """Opens a case of its own for what is applied for beside this one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.application: QComboBox = QuietCombo()
        self.application_field = Field("", self.application, parent=self)
        self.application_field.setMaximumWidth(520)
        self.button = button("", icon=Icon.ADD, parent=self)
        self.button.clicked.connect(self.open_case)
        for part in (self.follows, self.application_field, self.refusal):
            self.column.addWidget(part)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.does(self.button)
        self.setFocusProxy(self.application)
        self.words()

    @property
    def summary(self) -> str:
        """Return nothing: what is opened is a case of its own."""
        return ""

    def start_anew(self, page: CasePage) -> None:
        """Offer the first again."""
        del page
        self.application.setCurrentIndex(0)

    def fill(self, page: CasePage) -> None:
        """Say what follows."""
        del page
        said = self.tr(
            "A separate application gets a case, a checklist and a fee of its own. This case stays as it is."
        )
        self.tell_follows((plain("R65", said),))

    @Slot()
    def open_case(self) -> None:
        """Open the case, once."""
        if self.page is None or self.waiting:
            return
        self.waiting = True
        self.refusal.say("")
        opening = _Opening(self.session, self.page.case_id, str(self.application.currentData()))
        Attempt(self.session, opening, self._succeeded, self._refused, self)

    def succeeded(self, outcome: Outcome) -> None:
        """Tell that it is open, and go there."""
        self.session.messages.success(self.tr("A separate case was opened for the same person."))
        self.session.case_opened.emit(CaseAddress(str(outcome.result)))

    def words(self) -> None:
        """Word field and button."""
        self.application_field.set_texts(self.tr("What is applied for"))
        rename(self.button, self.tr("Open separate case"))
        at = max(self.application.currentIndex(), 0)
        self.application.clear()
        for application in further_applications(catalogue()):
            self.application.addItem(application.name.into(self.session.language), application.code)
        self.application.setCurrentIndex(at)
