"""What floats under the search box: people found, or what to do where nobody was."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from desktop.services.queries.elsewhere import OtherStation
from desktop.services.queries.hits import Hit
from ui.models.rows import RowModel
from ui.search.delegate import HitDelegate, row_height
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList

#: More are not read, and not counted.
MOST = 50


class SearchPopup(QWidget):
    """The list of people found.

    Attributes:
        form: the number of a form filled in by hand that nobody has entered, where that was typed; or nothing.

    Signals:
        chosen: the `Hit` that was clicked.
    """

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate = HitDelegate(session)
        self._delegate = delegate
        self._query = ""
        self._other: OtherStation | None = None
        self.form = ""
        self.model: RowModel[Hit] = RowModel(delegate.speak, _key, parent=self)
        self.view = RowList(self.tr("People found"), delegate, self)
        self.view.setModel(self.model)
        self.view.clicked.connect(self._clicked)
        self._nobody = QWidget(self)
        self.message: QLabel = label("", "strong", self._nobody, wrap=True)
        self._hint: QLabel = label("", "muted", self._nobody, wrap=True)
        space = tokens().space
        words = QVBoxLayout(self._nobody)
        words.setContentsMargins(space.m, space.m, space.m, space.m)
        words.setSpacing(space.xs)
        words.addWidget(self.message)
        words.addWidget(self._hint)
        words.addStretch(1)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nobody)
        self._foot: QLabel = label("", "small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        column.addWidget(self._foot)
        self._foot.setContentsMargins(space.s, space.xs, space.s, 0)
        self._words()

    def show_hits(self, hits: Sequence[Hit], query: str, other: OtherStation | None = None, form: str = "") -> None:
        """Show who was found, the best one chosen, or say that nobody was, or whose it is elsewhere (R17).

        A number on a form that nobody has entered leads to its entering.
        """
        self._query = query
        self._other = other
        self.form = form
        self._delegate.set_query(query)
        self.model.set_rows(hits)
        self.view.viewport().update()
        self._stack.setCurrentWidget(self.view if hits else self._nobody)
        if hits:
            self.view.setCurrentIndex(self.model.index(0))
            self.view.scrollToTop()
        self._words()
        self.updateGeometry()

    @property
    def current(self) -> Hit | None:
        """Return the person that Enter opens, or None."""
        return self.model.row_at(self.view.currentIndex())

    @property
    def nobody_shown(self) -> bool:
        """Say whether it stands here that nobody was found."""
        return self._stack.currentWidget() is self._nobody

    def sizeHint(self) -> QSize:
        """Return as much height as the people found need."""
        foot = self._foot.sizeHint().height()
        if self.nobody_shown:
            return QSize(400, self._nobody.sizeHint().height() + foot)
        return QSize(400, row_height() * len(self.model.rows) + foot + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _clicked(self, index: object) -> None:
        del index  # the click has made it the current one
        if self.current is not None:
            self.chosen.emit(self.current)

    def _words(self) -> None:
        self._foot.setText(self.tr("Esc clears"))
        if self._other is not None:
            self.message.setText(self.tr("This belongs to %1.").replace("%1", self._other.name))
            ways = "  \u00b7  ".join(way for way in (self._other.phone, self._other.email) if way)
            self._hint.setText(ways or self.tr("Only that station can look into it."))
            return
        if self.form:
            self.message.setText(self.tr("Form %1 has not been entered.").replace("%1", self.form))
            self._hint.setText(self.tr("Enter lets you enter what stands on it."))
            return
        self.message.setText(self.tr("Nobody is found at this station."))
        self._hint.setText(
            self.tr("Try fewer letters, the birth date or a number. Ctrl+N books somebody who is not here yet.")
        )
        found = len(self.model.rows)
        if not found:
            return
        count = self.tr("%n found", "", found) if found < MOST else self.tr("The first %n", "", found)
        self._foot.setText(f"{count}  ·  " + self.tr("Enter opens  ·  \u2191 \u2193 choose  ·  Esc clears"))


def _key(hit: Hit) -> str:
    return hit.case_id
