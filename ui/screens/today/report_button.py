"""The button that makes the end-of-day report and shows it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome, Store
from desktop.services.end_of_day import make_report
from desktop.services.work import Actor
from ui.attempt import Attempt
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.widgets.buttons import rename


class ReportButton(QPushButton):
    """Makes the report as the day stands now; there only for who works at the counter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("kind", "plain")
        self.setAutoDefault(False)
        give_icon(self, Icon.PAPERS, "text")
        self.setVisible(Right.RECEIVE in session.actor.rights)
        self.clicked.connect(self.make)
        self.words()

    def words(self) -> None:
        """Name the button in the language in use."""
        rename(self, self.tr("End-of-day report …"))
        self.setToolTip(self.tr("Keeps what was done and what is left open as a numbered paper, and shows it."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    @Slot()
    def make(self) -> None:
        """Make the report; pressed twice, it is still one."""
        self.setEnabled(False)
        session = self._session
        work = _Making(session.store, session.actor, session.language)
        Attempt(session, work, self._made, self._refused, self)

    @Slot(object)
    def _made(self, outcome: Outcome) -> None:
        self.setEnabled(True)
        self._session.paper_wanted.emit(str(outcome.result))

    def _refused(self, _broken: RuleBroken) -> bool:
        self.setEnabled(True)
        return False


@dataclass(frozen=True, slots=True)
class _Making:
    """The report, made in the worker."""

    store: Store
    actor: Actor
    language: Language

    def __call__(self) -> Outcome:
        """Make it."""
        return make_report(self.store, self.actor, self.language)
