"""One calm line above the day, "Since you last looked", that unfolds to a list; it goes when it is put away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.services.queries.news import News
from ui.announce import Announcer, announce
from ui.help.topic import set_help
from ui.models.rows import RowModel
from ui.news.words import ICONS, NewsLine, news_line, summary
from ui.session import Session
from ui.theme import current
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.elided import ElidedLabel
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name

MOST_SEEN = 7
"""So many lines are seen at a time; the others are scrolled to."""


class NewsStrip(QFrame):
    """Hidden where nothing is new.

    Signals:
        opened: the `News` on whose line Enter was pressed, or which was double-clicked.
        put_away: the clerk has read it.
    """

    opened = Signal(object)
    put_away = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None, *, announcer: Announcer = announce) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        set_help(self, "today#news")
        self._session = session
        self._announce = announcer
        self._since = ""
        self._news: tuple[News, ...] = ()
        self._title = QPushButton(self)
        self._title.setProperty("kind", "heading")
        self._title.setAutoDefault(False)
        self._title.setCursor(Qt.CursorShape.PointingHandCursor)
        self._summary = ElidedLabel(self)
        self._summary.setProperty("role", "muted")
        self.put_away_button = button("", Kind.LINK, parent=self)
        self.model: RowModel[NewsLine] = RowModel(_speak, _key, parent=self)
        self.view = RowList("", _NewsDelegate(), self)
        self.view.setModel(self.model)
        self._lay_out()
        self._title.clicked.connect(self.toggle)
        self.put_away_button.clicked.connect(self.put_away)
        self.view.opened.connect(self._open)
        self.view.hide()
        self.hide()
        self._words()

    @property
    def text(self) -> str:
        """Return the line as it is read aloud; empty while it is hidden."""
        return "" if self.isHidden() else self._title.accessibleName()

    @property
    def lines(self) -> tuple[NewsLine, ...]:
        """Return the lines of the list."""
        return tuple(self.model.rows)

    @property
    def unfolded(self) -> bool:
        """Say whether the list is seen."""
        return not self.view.isHidden()

    def show_news(self, news: Sequence[News], since: str) -> None:
        """Show what is new since a moment in words; nothing takes the strip away."""
        begins = self.isHidden() and bool(news)
        self._news, self._since = tuple(news), since
        self._words()
        if not news:
            self._fold(folded=True)
        self.setVisible(bool(news))
        if begins and self.isVisible():
            self._announce(self, self._title.accessibleName(), False)  # noqa: FBT003 - not urgent, the announcer's shape

    @Slot()
    def toggle(self) -> None:
        """Unfold the list, with the keyboard in it, or fold it."""
        if self.isHidden():
            return
        inside = self.view.hasFocus()
        self._fold(folded=self.unfolded)
        if self.unfolded:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))
        elif inside:
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold by Esc."""
        if event.key() == Qt.Key.Key_Escape and self.unfolded:
            self.toggle()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the density."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange):
            self._words()

    def _fold(self, *, folded: bool) -> None:
        self.view.setVisible(not folded)
        self._words()

    def _words(self) -> None:
        language, today = self._session.language, self._session.today
        self.model.set_rows([news_line(one, today, language) for one in self._news])
        self.view.setFixedHeight(min(len(self._news), MOST_SEEN) * current.row_height() + 2 * self.view.frameWidth())
        told = self.tr("Since you last looked, %1").replace("%1", self._since)
        few = summary(self._news)
        self._title.setText(told)
        give_icon(self._title, Icon.EXPAND if self.unfolded else Icon.FORWARD, "text", 14)
        self._title.setAccessibleName(f"{told}: {few}")
        self._title.setAccessibleDescription(self.tr("unfolded") if self.unfolded else self.tr("folded"))
        self._title.setToolTip(self.tr("What others have done meanwhile (S)"))
        self._summary.set_words(few)
        rename(self.put_away_button, self.tr("I have read it"))
        give_name(self.view, self.tr("What is new"))

    @Slot(object)
    def _open(self, key: str) -> None:
        line = next((line for line in self.model.rows if _key(line) == key), None)
        if line is not None:
            self.opened.emit(line.news)

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setContentsMargins(space.xs, 0, space.m, 0)
        head.setSpacing(space.s)
        head.addWidget(self._title)
        head.addWidget(self._summary, 1)
        head.addWidget(self.put_away_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view)
        under = QFrame(self)
        under.setProperty("ground", "line")
        under.setFixedHeight(1)
        column.addWidget(under)


class _NewsDelegate(RowDelegate):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column(share=3), Column(share=8), Column(share=4)), parent)

    def cells(self, row: object) -> Sequence[Cell]:
        assert isinstance(row, NewsLine)  # noqa: S101 - the list has no other rows
        return Cell(row.what, ICONS[row.news.kind]), Cell(row.about), Cell(row.by, muted=True)


def _speak(line: NewsLine) -> str:
    return line.spoken


def _key(line: NewsLine) -> str:
    return line.news.key
