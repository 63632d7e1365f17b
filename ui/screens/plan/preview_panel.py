"""The preview of a plan, below its lines."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.queries.plan import PlanPreview
from ui.actions.binding import bind
from ui.dates import date_text
from ui.models.rows import RowModel
from ui.screens.plan.preview_list import (
    PreviewDelegate,
    PreviewRow,
    Shown,
    key,
    preview_rows,
    selectable,
    speak,
    summary,
)
from ui.session import CaseAddress, Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name


class PreviewPanel(QWidget):
    """Lists what publishing would do; Enter opens a week or the case of an appointment, Esc goes back.

    Signals:
        closed: the clerk has seen enough.
        again: the lines are others by now, and the clerk wants to see what they would do.
    """

    closed = Signal()
    again = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._preview: PlanPreview | None = None
        self._numbers: Mapping[str, str] = {}
        self._opened: frozenset[str] = frozenset()
        self._outdated = False
        self._title = label("", "heading", self)
        self._summary = label("", "muted", self, wrap=True)
        self.outdated = Notice(self)
        self.back_button = button("", Kind.QUIET, Icon.BACK, self)
        self.model: RowModel[Shown] = RowModel(speak, key, selectable, self)
        self.list = RowList("", PreviewDelegate(), self)
        self.list.setModel(self.model)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.opened.connect(self._open)
        self.back_button.clicked.connect(self.closed)
        self.outdated.asked.connect(self.again)
        bind(self, "everywhere.back", self.back_button.click)
        self.words()

    @property
    def summary(self) -> str:
        """Return what is said above the list."""
        return self._summary.text()

    def show_preview(self, preview: PlanPreview, numbers: Mapping[str, str]) -> None:
        """Show what was found; all weeks are folded."""
        self._preview, self._numbers, self._opened = preview, numbers, frozenset()
        self._outdated = False
        self.words()
        row = next((at for at, each in enumerate(self.model.rows) if selectable(each)), None)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    def set_outdated(self) -> None:
        """Say that the lines or the days are others by now."""
        if self._preview is not None:
            self._outdated = True
            self._say_outdated()

    def words(self) -> None:
        """Word everything."""
        self._title.setText(self.tr("Preview"))
        give_name(self.list, self.tr("What publishing would do"))
        self.list.setAccessibleDescription(self.tr("Enter shows the days of a week, or opens the case."))
        rename(self.back_button, self.tr("Back to the history"))
        self._say_outdated()
        if self._preview is None:
            return
        language = self._session.language
        days = f"{date_text(self._preview.first, language)} – {date_text(self._preview.last, language)}"
        self._summary.setText(f"{days}: {summary(self._preview)}")
        self.model.set_rows(preview_rows(self._preview, self._numbers, self._opened, language))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    def _say_outdated(self) -> None:
        text = self.tr("The plan was changed after this preview.") if self._outdated else ""
        self.outdated.say(text, Tone.WARNING, self.tr("Preview again"))

    @Slot(object)
    def _open(self, wanted: str) -> None:
        row = self.model.row_at(self.list.currentIndex())
        if isinstance(row, PreviewRow) and row.case_id:
            self._session.case_opened.emit(CaseAddress(row.case_id))
        elif wanted.startswith("week "):
            self._opened = self._opened ^ {wanted}
            self.words()

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.s, space.m, space.xs)
        head.setSpacing(space.m)
        head.addWidget(self._title)
        head.addWidget(self._summary, 1)
        head.addWidget(self.back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        outdated = QHBoxLayout()
        outdated.setContentsMargins(space.l, 0, space.m, space.xs)
        outdated.addWidget(self.outdated)
        column.addLayout(outdated)
        column.addWidget(self.list, 1)
