"""The cases of the station, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.services.queries.cases import After, CaseRow, cases
from ui.help.topic import set_help
from ui.models.lazy_rows import LazyRowModel
from ui.screen import Screen
from ui.screens.cases.delegate import CaseDelegate, ColumnTitles
from ui.screens.cases.filters import CaseFilters
from ui.screens.person_list import PersonList
from ui.search.journal import SearchJournal
from ui.session import BookingStart, CaseAddress, Session
from ui.theme.icons import Icon
from ui.widgets.empty_state import EmptyState

#: Rows that are read at a time.
PAGE = 100
_OF_INTEREST = Touched.CASES | Touched.PEOPLE | Touched.APPOINTMENTS


class CasesScreen(Screen):
    """A list that is narrowed by status and words, and read as far as somebody scrolls."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "cases")
        self._session = session
        self._journal = SearchJournal(session, self)
        self.filters = CaseFilters(self)
        delegate = CaseDelegate(session)
        self.titles = ColumnTitles(delegate, self)
        self.view = PersonList(self.tr("Cases"), delegate, self)
        self.model: LazyRowModel[CaseRow] = LazyRowModel(delegate.speak, _key, self._page, PAGE, self)
        self.view.setModel(self.model)
        self.empty = EmptyState(Icon.CASES, "", parent=self)
        self._stack = QStackedWidget(self)
        # Keys that came in one burst are one question.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._lay_out()
        session.changed.connect(self._changed)
        self._soon.timeout.connect(self._narrow)
        self.filters.changed.connect(self._soon.start)
        self.filters.left.connect(self._into_list)
        self.view.current_changed.connect(self._chosen)
        self.view.opened.connect(self._open)
        self.view.verticalScrollBar().rangeChanged.connect(self._align_titles)
        self.empty.asked.connect(self._empty_asked)
        self.mark_dirty(Changes(Touched.ALL))

    def refresh(self, changes: object) -> None:
        """Read again what had been read."""
        del changes  # whatever changed, a page is one query
        self.model.read_again()
        self._show()

    def _page(self, after: CaseRow | None, size: int) -> Sequence[CaseRow]:
        place = After(after.opened_at, after.case_id) if after else None
        return cases(self._session.store, self.filters.statuses, self.filters.text, size, place)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touched & _OF_INTEREST:
            self.mark_dirty(changes)

    @Slot()
    def _narrow(self) -> None:
        self.model.begin_anew()
        self._show()
        self.view.scrollToTop()
        self._journal.searched(self.filters.text, len(self.model.rows))

    def _show(self) -> None:
        if self.model.rows:
            self._stack.setCurrentWidget(self.view)
            self._align_titles()
            return
        if self.filters.narrows:
            self.empty.set_texts(self.tr("No case fits."), self.tr("Show all cases"))
        else:
            self.empty.set_texts(
                self.tr("No cases yet."), self.tr("Book an appointment"), self.tr("Ctrl+N books, and opens the case.")
            )
        self._stack.setCurrentWidget(self.empty)

    @Slot()
    def _empty_asked(self) -> None:
        if self.filters.narrows:
            self.filters.clear()
            self.filters.edit.setFocus()
        else:
            self._session.booking_wanted.emit(BookingStart())

    @Slot()
    def _into_list(self) -> None:
        self.view.setFocus()
        if self.model.rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(0))

    @Slot(object)
    def _chosen(self, case_id: str) -> None:
        if case_id:
            self._session.case_selected.emit(case_id)

    @Slot(object)
    def _open(self, case_id: str) -> None:
        self._journal.settle()
        self._session.case_opened.emit(CaseAddress(case_id))

    @Slot()
    def _align_titles(self) -> None:
        self.titles.keep_free(self.titles.width() - self.view.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the titles above their columns."""
        super().resizeEvent(event)
        self._align_titles()

    def _lay_out(self) -> None:
        for page in (self.view, self.empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.titles)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.view.setAccessibleName(self.tr("Cases"))
            self._show()


def _key(row: CaseRow) -> str:
    return row.case_id
