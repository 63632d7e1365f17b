"""The papers of one case."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.services.queries.case_page import CasePage
from ui.models.rows import RowModel
from ui.screens.papers.paper_list import IN_CASE, PaperDelegate, PaperLine, key, line_of, speak
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.row_list import RowList


class PapersTab(QWidget):
    """Lists what was issued in a case, the newest first; Enter shows it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: CasePage | None = None
        self.model: RowModel[PaperLine] = RowModel(speak, key, parent=self)
        self.list = RowList("", PaperDelegate(IN_CASE), self)
        self.list.setModel(self.model)
        self.list.opened.connect(session.paper_wanted)
        self._empty = EmptyState(Icon.DOCUMENT, "", parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._words()

    def show_case(self, page: CasePage) -> None:
        """Show the papers of a case; read again, the list keeps its place."""
        other = self._page is None or self._page.case_id != page.case_id
        self._page = page
        self._fill()
        if page.papers and (other or not self.list.current_key):
            self.list.go_to(page.papers[0].number)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _fill(self) -> None:
        papers = self._page.papers if self._page else ()
        self.model.set_rows([line_of(paper, self._session.language) for paper in papers])
        self._stack.setCurrentWidget(self.list if papers else self._empty)

    def _words(self) -> None:
        self.list.setAccessibleName(self.tr("Papers of the case"))
        self.list.setAccessibleDescription(self.tr("Enter shows the paper."))
        self._empty.set_texts(
            self.tr("No paper has been issued in this case yet."),
            hint=self.tr(
                "Appointment letters, receipts and card orders are listed here, to be seen and printed again."
            ),
        )
        self._fill()
