"""Find somebody of the family: a line to type in, and who fits beneath it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.outcomes import CLOSED
from desktop.services.queries.find import find
from desktop.services.queries.hits import Hit
from desktop.services.wording import errand
from ui.models.rows import RowModel
from ui.session import Session
from ui.state_looks import LOOKS
from ui.text import isolate
from ui.theme.current import row_height
from ui.theme.tokens import tokens
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.words import born_text, status_word

_MOST = 8
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class HitLineDelegate(RowDelegate):
    """Paints somebody who was found in one line."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__((Column(share=3), Column(104), Column(share=3), Column(124)), parent)
        self._session = session

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, Hit)  # noqa: S101 - the list holds nothing else
        look, language = LOOKS[row.status], self._session.language
        return (
            Cell(isolate(row.name), strong=True),
            Cell(born_text(row.born_on, language), muted=True),
            Cell(errand(row.application, language)),
            Cell(look.word, look.icon, look.tone, badge=True),
        )

    def speak(self, row: Hit) -> str:
        """Return what a screen reader says of a line."""
        language = self._session.language
        born = self.tr("born %1").replace("%1", born_text(row.born_on, language))
        return ", ".join((row.name, born, errand(row.application, language), status_word(row.status)))


class LinkSearch(QFrame):
    """Searches as one types; Enter links who the arrows are on.

    Signals:
        chosen: id of a case, what was searched for, and how many were found.
    """

    chosen = Signal(object)
    with_closed = False
    """Whether somebody is offered whose case has come to its end."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "block")
        self._session = session
        self._members: frozenset[str] = frozenset()
        self.line = QLineEdit()
        self.line.setMaxLength(120)
        self.field = Field("", self.line, parent=self)
        self._delegate = HitLineDelegate(session)
        self.model: RowModel[Hit] = RowModel(self._delegate.speak, _key, parent=self)
        self.list = RowList("", self._delegate, self)
        self.list.setModel(self.model)
        self.list.hide()
        self.none = label("", "muted", self, wrap=True)
        self.none.hide()
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._take_current)
        self.line.installEventFilter(self)
        self.list.opened.connect(self._take)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.m)
        column.setSpacing(space.s)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.none)
        self._words()

    def set_members(self, people: Collection[str]) -> None:
        """Say who is in the family already, by the ids of people; they are not offered."""
        self._members = frozenset(people)
        self._search()

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk in the list while the line keeps the keyboard; Esc empties the line."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(event.key())
            if step is not None and self.model.rowCount():
                at = (max(self.list.currentIndex().row(), 0) + step) % self.model.rowCount()
                self.list.setCurrentIndex(self.model.index(at))
                return True
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.clear()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _search(self) -> None:
        query = self.line.text().strip()
        found = find(self._session.store, query, _MOST + len(self._members)) if query else ()
        offered = [hit for hit in found if hit.person_id not in self._members]
        hits = [hit for hit in offered if self.with_closed or hit.status not in CLOSED][:_MOST]
        self.model.set_rows(hits)
        self.list.setVisible(bool(hits))
        self.list.setFixedHeight(max(len(hits), 1) * row_height() + 2)
        self.none.setVisible(bool(query) and not hits)
        if hits and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    @Slot()
    def _take_current(self) -> None:
        self._take(self.list.current_key)

    @Slot(object)
    def _take(self, case_id: str) -> None:
        if case_id:
            self.chosen.emit((case_id, self.line.text().strip(), self.model.rowCount()))

    def _words(self) -> None:
        self.field.set_texts(
            self.tr("Link somebody of the family"),
            self.tr("Name, birth date, DUF number or booking number; Enter links."),
        )
        self.list.setAccessibleName(self.tr("Who fits"))
        self.list.verticalScrollBar().setAccessibleName(self.tr("Who fits"))
        self.none.setText(self.tr("Nobody else fits. Somebody who is new is booked first, and linked then."))


def _key(hit: Hit) -> str:
    return hit.case_id
