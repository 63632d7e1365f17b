"""The issued papers of the case at hand; pressing one shows it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.services.queries.case_page import PaperRow
from ui.dates import instant_text
from ui.theme.icons import Icon
from ui.widgets.buttons import flush_button
from ui.words import paper_word


class PaperList(QWidget):
    """One quiet button a paper.

    Signals:
        opened: the number (str) of the paper.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sequence[PaperRow], Language] | None = None
        self._buttons: dict[QPushButton, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def buttons(self) -> list[QPushButton]:
        """Return the buttons, the newest paper first."""
        return list(self._buttons)

    def set_papers(self, papers: Sequence[PaperRow], language: Language) -> None:
        """Show these papers and no others."""
        if self._shown == (papers, language):
            return
        self._shown = (papers, language)
        for old in self._buttons:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        for paper in papers:
            text = f"{paper_word(paper.kind)}  ·  {instant_text(paper.made_at, language)}"
            made = flush_button(text, Icon.DOCUMENT, self)
            made.setAccessibleName(f"{text}, {paper.number}")
            made.setToolTip(paper.number)
            made.clicked.connect(self._pressed)
            self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            self._buttons[made] = paper.number

    @Slot()
    def _pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._buttons:
            self.opened.emit(self._buttons[pressed])
