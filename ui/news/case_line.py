"""The line in the head of a case that says what others have done in it since the clerk last looked."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.services.queries.case_news import CaseNews, case_news
from ui.news.words import change_words, moment
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone
from ui.widgets.elided import ElidedLabel


class CaseNewsLine(QWidget):
    """Takes no room where nothing is new."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._news: CaseNews | None = None
        sign = QLabel(self)
        give_icon(sign, Icon.SHOW, Tone.INFO.value, 16)
        self._words = ElidedLabel(self)
        self._words.setProperty("words", Tone.INFO.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        row.addWidget(sign)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said, or nothing."""
        return "" if self.isHidden() else self._words.text()

    def show_case(self, case_id: str) -> None:
        """Say what is new in a case; an empty id takes the line away."""
        session = self._session
        self._news = case_news(session.store, session.actor.staff_id, case_id) if case_id else None
        self.say_again()

    def say_again(self) -> None:
        """Say the same in the language of the window."""
        self.setVisible(self._news is not None)
        if self._news is None:
            return
        count = len(self._news.changes)
        when = moment(self._news.since, self._session.today, self._session.language)
        several = self.tr("%1 changes since you last looked, %2: %3").replace("%1", str(count))
        told = self.tr("1 change since you last looked, %2: %3") if count == 1 else several
        self._words.set_words(told.replace("%2", when).replace("%3", change_words(self._news.changes)))
