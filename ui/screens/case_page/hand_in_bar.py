"""The foot of the checklist: what is still open, and the hand-in."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.papers import FeeState, LineState, PaperKind
from desktop.services.queries.case_page import CasePage, LineRow
from ui.dates import instant_text
from ui.screens.case_page.kroner import fee_text
from ui.screens.case_page.tab import Sides
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.restyle import label, restyle

_NARROW = 640


class HandInBar(QFrame):
    """Counts what is open and hands in.

    Signals:
        hand_in_wanted: the filled button was pressed.
        fee_wanted: the way to the fee was pressed.
    """

    hand_in_wanted = Signal()
    fee_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        self._session = session
        self._page: CasePage | None = None
        self._lines: tuple[LineRow, ...] = ()
        self._sign = QLabel(self)
        self._open = label("", "strong", self, wrap=True)
        self._more = label("", "small", self, wrap=True)
        self._fee = button("", Kind.PLAIN, Icon.FEE, self)
        self._fee.clicked.connect(self.fee_wanted)
        self._hand_in = primary_button("", Icon.RECEIPT, self)
        self._hand_in.clicked.connect(self.hand_in_wanted)
        space = tokens().space
        said = QWidget(self)
        told = QHBoxLayout(said)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(space.m)
        told.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._open)
        column.addWidget(self._more)
        told.addLayout(column, 1)
        buttons = QWidget(self)
        pressed = QHBoxLayout(buttons)
        pressed.setContentsMargins(0, 0, 0, 0)
        pressed.setSpacing(space.s)
        pressed.addStretch(1)
        pressed.addWidget(self._fee)
        pressed.addWidget(self._hand_in)
        row = QHBoxLayout(self)
        row.setContentsMargins(space.l, space.s, space.l, space.s)
        row.addWidget(Sides(said, buttons, 0, _NARROW, self))

    @property
    def open_text(self) -> str:
        """Return what is said to be open."""
        return self._open.text()

    @property
    def button_text(self) -> str:
        """Return what stands on the filled button."""
        return self._hand_in.text()

    def show_case(self, page: CasePage, lines: Sequence[LineRow]) -> None:
        """Count what is open among the lines as they are shown."""
        self._page, self._lines = page, tuple(lines)
        counts = self._counts(page, lines)
        due = page.fee is not None and page.fee.state is FeeState.DUE
        undecided = sum(line.required and line.state is LineState.OPEN for line in lines)
        overdue = any(line.missing_by is not None and line.missing_by < self._session.today for line in lines)
        ready = not undecided and not due and not overdue
        self._open.setText(" · ".join(counts) if counts else self.tr("Nothing is open"))
        restyle(self._open, "words", (Tone.SUCCESS if ready else Tone.WARNING).value)
        sign = Icon.COMPLETED if ready else Icon.WARNING
        give_icon(self._sign, sign, (Tone.SUCCESS if ready else Tone.WARNING).value, 20)
        self._more.setText(self._history(page))
        self._fee.setVisible(due)
        rename(self._fee, self.tr("Take payment"))
        first = page.attended_at is None
        rename(
            self._hand_in, self.tr("Hand in and print receipt") if first else self.tr("Hand in more and print receipt")
        )
        self._hand_in.setToolTip("Ctrl+Enter")
        self._hand_in.setAccessibleDescription(self._open.text())

    def set_busy(self, *, busy: bool) -> None:
        """Take no second press while the first is being carried out."""
        self._hand_in.setEnabled(not busy)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._page is not None:
            self.show_case(self._page, self._lines)

    def _counts(self, page: CasePage, lines: Sequence[LineRow]) -> list[str]:
        undecided = sum(line.required and line.state is LineState.OPEN for line in lines)
        optional = sum(not line.required and line.state is LineState.OPEN for line in lines)
        today = self._session.today
        days = [line.missing_by for line in lines if line.missing_by is not None]
        overdue = sum(day < today for day in days)
        missing = len(days) - overdue
        counts = []
        if undecided:
            counts.append(
                _counted(undecided, self.tr("1 required document open"), self.tr("%1 required documents open"))
            )
        if optional:
            counts.append(_counted(optional, self.tr("1 other open"), self.tr("%1 others open")))
        if missing:
            counts.append(_counted(missing, self.tr("1 missing"), self.tr("%1 missing")))
        if overdue:
            counts.append(_counted(overdue, self.tr("1 overdue"), self.tr("%1 overdue")))
        if page.fee is not None and page.fee.state is FeeState.DUE:
            counts.append(self.tr("fee due: %1").replace("%1", fee_text(page.fee, self._session.language)))
        return counts

    def _history(self, page: CasePage) -> str:
        if page.attended_at is None:
            return self.tr("Handing in is the moment of submission. Ctrl+Enter hands in.")
        receipts = [paper.number for paper in page.papers if paper.kind is PaperKind.RECEIPT]
        said = self.tr("Handed in %1").replace("%1", instant_text(page.attended_at, self._session.language))
        word = self.tr("receipt")
        return f"{said} · {word} {receipts[0]}" if receipts else said


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.replace("%1", str(count))
