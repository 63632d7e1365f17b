"""What narrows the list of papers: the day, the kind and how far they have come."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.domain.alphabet import name_key
from desktop.domain.paper_copies import CopyState
from desktop.domain.papers import PaperKind
from desktop.services.queries.papers import WantedPapers
from ui.dates import date_text
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.elided import ElidedCombo
from ui.words import paper_word

#: How many days back can be chosen singly.
_DAYS = 14


class PaperFilters(QWidget):
    """Three lists; each begins with all.

    Signals:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.day, self.kind, self.state = ElidedCombo(self), ElidedCombo(self), ElidedCombo(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space.s)
        for box in (self.day, self.kind, self.state):
            box.setMinimumContentsLength(10)
            box.currentIndexChanged.connect(self._chosen)
            row.addWidget(box)
        self._words()

    @property
    def wanted(self) -> WantedPapers:
        """Return what is chosen."""
        day, kind, state = (str(box.currentData() or "") for box in (self.day, self.kind, self.state))
        return WantedPapers(
            date.fromisoformat(day) if day else None,
            PaperKind(kind) if kind else None,
            CopyState(state) if state else None,
        )

    @property
    def narrows(self) -> bool:
        """Say whether anything but all is chosen."""
        return self.wanted != WantedPapers()

    def clear(self) -> None:
        """Choose all."""
        for box in (self.day, self.kind, self.state):
            box.setCurrentIndex(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(int)
    def _chosen(self, _index: int) -> None:
        self.changed.emit()

    def _words(self) -> None:
        today, language = self._session.today, self._session.language
        days = [today - timedelta(days=back) for back in range(_DAYS)]
        named = [(date_text(day, language), str(day)) for day in days]
        named[0] = (self.tr("Today"), str(today))
        self._fill(self.day, self.tr("All days"), named)
        kinds = sorted(((paper_word(kind), kind.value) for kind in PaperKind), key=lambda one: name_key(one[0]))
        self._fill(self.kind, self.tr("All kinds"), kinds)
        states = [
            (self.tr("not printed"), CopyState.MADE.value),
            (self.tr("printed, still here"), CopyState.PRINTED.value),
            (self.tr("handed over"), CopyState.HANDED_OVER.value),
            (self.tr("posted"), CopyState.POSTED.value),
        ]
        self._fill(self.state, self.tr("All states"), states)
        self.day.setAccessibleName(self.tr("Day"))
        self.kind.setAccessibleName(self.tr("Kind of paper"))
        self.state.setAccessibleName(self.tr("How far the paper has come"))

    @staticmethod
    def _fill(box: QComboBox, every: str, named: list[tuple[str, str]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)  # noqa: FBT003 - Qt's own call
        box.clear()
        box.addItem(every, "")
        for word, value in named:
            box.addItem(word, value)
        box.setCurrentIndex(max(box.findData(chosen), 0) if chosen else 0)
        box.blockSignals(False)  # noqa: FBT003 - Qt's own call
