"""The choice of a help translation beside a paper."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from desktop.domain.help_language import HelpLanguage, help_language_of
from desktop.domain.paper_types import HELPED
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.help_translations import IssueWithHelp
from desktop.services.help_wish import help_of
from desktop.services.queries.papers import IssuedPaperRow
from ui.attempt import Attempt, Performing
from ui.help.topic import set_help
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.restyle import label


class HelpChoice(QWidget):
    """Says which help translation a paper has; another choice writes the paper anew and shows that one.

    It is there only for papers that can have one and still hold.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._number = ""
        self._has: HelpLanguage | None = None
        self._label: QLabel = label("", "muted", self)
        self.choice = QComboBox(self)
        for language in (None, *HelpLanguage):
            self.choice.addItem("", language.value if language else "")
        self.choice.activated.connect(self._chosen)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, space.m, 0)
        row.setSpacing(space.s)
        row.addWidget(self._label)
        row.addWidget(self.choice)
        self._label.setBuddy(self.choice)
        set_help(self, "papers#help")
        self._words()
        self.hide()

    def show_paper(self, paper: IssuedPaperRow | None) -> None:
        """Show the choice of a paper; None for none."""
        holds = paper is not None and paper.voided_at is None and not paper.replaced_by
        there = holds and paper is not None and paper.kind in HELPED and Right.BOOK in self._session.actor.rights
        if there and paper is not None:
            self._number = paper.number
            self._has = help_of(self._session.store, paper.number)
            self._show_what_it_has()
        self.setVisible(there)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(int)
    def _chosen(self, index: int) -> None:
        language = help_language_of(self.choice.itemData(index, Qt.ItemDataRole.UserRole))
        if language == self._has:
            return
        self.choice.setEnabled(False)
        work = Performing(self._session, (IssueWithHelp(self._number, language),))
        Attempt(self._session, work, self._written, self._refused, self)

    @Slot(object)
    def _written(self, outcome: Outcome) -> None:
        number = str(outcome.result)
        self.choice.setEnabled(True)
        text = self.tr("The paper was written anew as %1. It replaces %2.")
        self._session.messages.success(text.replace("%1", number).replace("%2", self._number))
        self._session.paper_wanted.emit(number)

    @Slot(object)
    def _refused(self, _error: RuleBroken) -> bool:
        self._show_what_it_has()
        return False

    def _show_what_it_has(self) -> None:
        self.choice.setEnabled(True)
        self.choice.setCurrentIndex(self.choice.findData(self._has.value if self._has else ""))

    def _words(self) -> None:
        names = {
            "": self.tr("None"),
            HelpLanguage.UKRAINIAN.value: self.tr("Ukrainian"),
            HelpLanguage.ARABIC.value: self.tr("Arabic"),
            HelpLanguage.POLISH.value: self.tr("Polish"),
        }
        for index in range(self.choice.count()):
            self.choice.setItemText(index, names[self.choice.itemData(index)])
        self._label.setText(self.tr("Help translation"))
        self.choice.setAccessibleName(self.tr("Help translation"))
        self.choice.setToolTip(
            self.tr("A second column in the person's language. The paper's own language is what counts.")
        )
