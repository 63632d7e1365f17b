"""What was handed in when: the receipts of a case, each with what came that time."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.papers import HandInReceipt, LineState, PaperKind
from desktop.services.papers import paper
from desktop.services.queries.case_page import CasePage, PaperRow
from ui.dates import instant_text
from ui.models.rows import RowModel
from ui.session import Session
from ui.theme.current import row_height
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList

_MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class HandInLine:
    """A hand-in, in words.

    Attributes:
        came: what was handed in that time.
        replaced: the receipt was issued again under another number.
    """

    number: str
    at: str
    came: str
    by: str
    replaced: bool = False


def hand_ins_of(page: CasePage, session: Session) -> tuple[HandInLine, ...]:
    """Return the hand-ins of a case, the newest first."""
    receipts = [row for row in page.papers if row.kind is PaperKind.RECEIPT]
    return tuple(_in_words(row, session) for row in receipts)


def _in_words(row: PaperRow, session: Session) -> HandInLine:
    said = paper(session.store, row.number)
    assert isinstance(said, HandInReceipt)  # noqa: S101 - that is what a receipt is
    came = [line.name for line in said.documents if line.this_time]
    if not came and said.first:  # a receipt from before it was told what came when
        came = [line.name for line in said.documents if line.state is LineState.BROUGHT]
    at = instant_text(said.handed_in_at, session.language)
    return HandInLine(row.number, at, ", ".join(came), row.made_by, bool(row.replaced_by))


class _Delegate(RowDelegate):
    """Paints when, the receipt's number, and what came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column(150), Column(150), Column(share=1)), parent)

    def cells(self, row: object) -> Sequence[Cell]:
        """Return the cells of a hand-in."""
        assert isinstance(row, HandInLine)  # noqa: S101 - the list holds nothing else
        return Cell(row.at, strong=True), Cell(row.number, Icon.RECEIPT, muted=row.replaced), Cell(row.came, muted=True)


class HandInsPane(QFrame):
    """The hand-ins under the list; Enter opens the receipt, Esc goes back.

    Signals:
        opened: the number (str) of a receipt.
        left: the keyboard goes back to the list.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        self._session = session
        self._page: CasePage | None = None
        self._title = label("", "heading", self)
        self.list = RowList("", _Delegate(), self)
        self.model: RowModel[HandInLine] = RowModel(_speak, _key, parent=self)
        self.list.setModel(self.model)
        self.open_button = button("", Kind.PLAIN, Icon.RECEIPT, self)
        self.close_button = button("", Kind.QUIET, Icon.BACK, self)
        space = tokens().space
        foot = QHBoxLayout()
        foot.setSpacing(space.s)
        foot.addWidget(self.open_button)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.s)
        column.setSpacing(space.s)
        column.addWidget(self._title)
        column.addWidget(self.list)
        column.addLayout(foot)
        self.list.opened.connect(self.opened)
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self.left)
        self.hide()

    def show_case(self, page: CasePage) -> None:
        """Show the hand-ins of a case."""
        self._page = page
        rows = hand_ins_of(page, self._session)
        self.model.set_rows(rows)
        self.list.setFixedHeight(max(1, min(len(rows), _MOST_LINES)) * row_height() + 4)
        if not self.list.current_key and rows:
            self.list.go_to(rows[0].number)
        self.words()

    def words(self) -> None:
        """Word everything."""
        count = len(self.model.rows)
        title = self.tr("Handed in once") if count == 1 else self.tr("Handed in %1 times")
        self._title.setText(title.replace("%1", str(count)))
        self.list.setAccessibleName(self.tr("What was handed in, and when"))
        for bar in (self.list.verticalScrollBar(), self.list.horizontalScrollBar()):
            bar.setAccessibleName(self.tr("Scroll what was handed in"))
        rename(self.open_button, self.tr("Open the receipt"))
        rename(self.close_button, self.tr("Back"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        if self.list.current_key:
            self.opened.emit(self.list.current_key)


def _speak(row: HandInLine) -> str:
    return ", ".join(part for part in (row.at, row.number, row.came) if part)


def _key(row: HandInLine) -> str:
    return row.number
