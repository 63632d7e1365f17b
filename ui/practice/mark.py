"""The mark on every screen of a practice station, with the way to start over and the way out."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.help.topic import set_help
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone
from ui.widgets.state_badge import Look, StateBadge


class PracticeMark(QPushButton):
    """Says that all people are invented; where the program was started to practise, it has a menu.

    Signals:
        over_wanted: begin again with fresh people.
        end_wanted: no more practice.
    """

    over_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "mark")
        set_help(self, "practice")
        self.setAutoDefault(False)
        give_icon(self, Icon.PRACTICE, Tone.INFO.value)
        self._menu = QMenu(self)
        self.about = self._menu.addAction("")
        self.about.setEnabled(False)
        self._menu.addSeparator()
        self.over = self._menu.addAction("")
        self.end = self._menu.addAction("")
        self.over.triggered.connect(self.over_wanted)
        self.end.triggered.connect(self.end_wanted)
        self._words()

    def offer_ways(self) -> None:
        """Offer to start over and to end."""
        self.setMenu(self._menu)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        self.setText(self.tr("Practice"))
        self.setAccessibleName(self.tr("Practice: all people are invented"))
        self.setToolTip(self.tr("All people are invented. Do not enter real ones."))
        self.about.setText(self.tr("Nothing is sent, and every paper is marked as practice"))
        self.over.setText(self.tr("Start over with fresh people"))
        self.end.setText(self.tr("End the practice"))


class PracticeBadge(StateBadge):
    """The same on the sign-in, where there is nothing to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Look(Icon.PRACTICE, Tone.INFO, ""), parent)
        self._words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        # The same words as on the mark, and so in its context.
        self.set_look(Look(Icon.PRACTICE, Tone.INFO, QCoreApplication.translate("PracticeMark", "Practice")))
        name = QCoreApplication.translate("PracticeMark", "Practice: all people are invented")
        self.setAccessibleName(name)
        self.setToolTip(QCoreApplication.translate("PracticeMark", "All people are invented. Do not enter real ones."))
