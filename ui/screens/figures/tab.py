"""The tab *Figures*: the days, the tables, and beside them the plots as they are printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.figure_tables import FiguresReport
from desktop.domain.figures import Span
from desktop.domain.rights import Right
from desktop.services.figures import usual_spans
from desktop.services.figures_report import report_book
from ui.actions.binding import bind
from ui.help.topic import set_help
from ui.printing_out import Spooler
from ui.screens.figures.computing import Computing
from ui.screens.figures.jobs import ShownFigures
from ui.screens.figures.span_bar import SpanBar
from ui.screens.figures.tables import FigureTables
from ui.screens.lists.preview import ListPreview
from ui.screens.lists.saving import AskFile, WriteFile, ask_where, not_written, written_as
from ui.session import Session
from ui.tasks import TaskRunner
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.tab_order import tab_as_laid_out

_BOTH = 1080
"""From this width on, tables and plots lie beside each other, pixels."""
_ENOUGH = QSize(400, 300)


class FiguresTab(QWidget):
    """Computes the figures of some days when it is looked at or asked to; nothing is ever kept.

    Args:
        session: the clerk at the counter.
        ask_where: asks for the file to save a spreadsheet to.
        make_runner: makes the thread that computes.
    """

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        ask_where: AskFile = ask_where,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
        spooler: Spooler | None = None,
        settings: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        set_help(self, "station#figures")
        self._session = session
        self._ask_where = ask_where
        self._report: FiguresReport | None = None
        self._span: Span | None = None
        self.bar = SpanBar(session, self)
        self.sheet_button = button("", icon=Icon.SAVE, parent=self)
        self.computing = Computing(session, make_runner, self)
        self.tables = FigureTables(self)
        self.preview = ListPreview(session, self, spooler=spooler, settings=settings, make_runner=make_runner)
        self.preview.close_button.hide()
        self.empty = EmptyState(Icon.STATION, "", parent=self)
        self._switch = QButtonGroup(self)
        self._sides: tuple[QPushButton, QPushButton] = (
            button("", Kind.PLAIN, parent=self),
            button("", Kind.PLAIN, parent=self),
        )
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._words()
        self._show(None)

    @property
    def report(self) -> FiguresReport | None:
        """Return the figures that are shown."""
        return self._report

    @property
    def may(self) -> bool:
        """Say whether whoever is signed in may read figures."""
        return Right.READ_FIGURES in self._session.actor.rights

    def showEvent(self, event: QShowEvent) -> None:
        """Compute this week when the tab is first looked at."""
        super().showEvent(event)
        if self.may and self._span is None:
            self.compute(usual_spans(self._session.today)[0])

    def hideEvent(self, event: QHideEvent) -> None:
        """Compute no longer for nobody; it is begun again when the tab is looked at."""
        super().hideEvent(event)
        if self.computing.busy:
            self.computing.stop()
            self._span = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay tables and plots beside each other where there is room, else show one of them."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; what is shown is laid out again in it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            if self._span is not None and self.isVisible():
                self.compute(self._span)
            else:
                self._span = None

    @Slot(object)
    def compute(self, span: Span) -> None:
        """Compute the figures of a span; those that are shown stay until the new ones are there."""
        self._span = span
        self.bar.show_progress(busy=True)
        self.computing.begin(span, self.preview.pages.wanted_dpi)

    @Slot()
    def save_sheet(self) -> None:
        """Ask where, and save the figures as a spreadsheet."""
        report = self._report
        if report is None:
            return
        path = self._ask_where(self, f"{self.preview.stem()}.xlsx")
        if path is not None:
            self._session.tasks.submit(WriteFile(_Book(report), path), self._saved, self._not_saved)

    @Slot()
    def print_now(self) -> None:
        """Print the plots and tables."""
        self.preview.print_now()

    # What comes back

    @Slot(object)
    def _ready(self, shown: ShownFigures) -> None:
        self.bar.show_progress(busy=False)
        self._show(shown)

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self.bar.show_progress(busy=False)
        self._session.tell(error)

    @Slot()
    def _stopped(self) -> None:
        self.bar.show_progress(busy=False)
        self._session.messages.info(self.tr("The computing was stopped. What was shown before is still shown."))

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        if self.computing.busy:
            self.bar.show_progress(done, total, busy=True)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._session.messages.success(written_as(path), str(path.parent))

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self._session.messages.problem(not_written())
        else:
            self._session.tell(error)

    # What is shown

    def _show(self, shown: ShownFigures | None) -> None:
        report = shown.report if shown is not None else None
        self._report = report
        full = report is not None and bool(report.sections)
        self._stack.setCurrentWidget(self._full if full else self.empty)
        self.sheet_button.setEnabled(full)
        self.bar.setVisible(self.may)
        self.sheet_button.setVisible(self.may)
        self._say_empty()
        if shown is None or report is None or not full:
            self.preview.show_nothing()
            return
        self.tables.show_report(report, self.tr("Figures"))
        says = self.tr("Computed from the journal just now. None of it is stored.")
        self.preview.show_list(shown.made, shown.drawn, says)
        self._arrange()
        tab_as_laid_out(self)  # the tables are new

    def _say_empty(self) -> None:
        if not self.may:
            self.empty.set_texts(self.tr("The leader and the auditor read the figures."))
        elif self._report is None:
            self.empty.set_texts(self.tr("The figures are being computed …"))
        else:
            said = self._report.remarks
            hint = self.tr("Choose other days above.")
            self.empty.set_texts(self.tr("The journal has nothing for these days."), hint="\n".join((*said, hint)))

    @Slot()
    def _arrange(self) -> None:
        both = self.width() >= _BOTH
        for made in self._sides:
            made.setVisible(not both and self._stack.currentWidget() is self._full)
        plots = self._sides[1].isChecked()
        self.tables.setVisible(both or not plots)
        self.preview.setVisible(both or plots)

    def _connect(self) -> None:
        self.bar.wanted.connect(self.compute)
        self.bar.stop_wanted.connect(self.computing.stop)
        self.sheet_button.clicked.connect(self.save_sheet)
        self.computing.ready.connect(self._ready)
        self.computing.refused.connect(self._refused)
        self.computing.stopped.connect(self._stopped)
        self.computing.progressed.connect(self._progressed)
        self._switch.idClicked.connect(self._arrange)
        bind(self, "paper.print", self.print_now)

    def _words(self) -> None:
        for made, name in zip(self._sides, (self.tr("Tables"), self.tr("Plots and print")), strict=True):
            rename(made, name)
        rename(self.sheet_button, self.tr("Save as spreadsheet …"))
        self._say_empty()

    def _lay_out(self) -> None:
        space = tokens().space
        for number, made in enumerate(self._sides):
            made.setCheckable(True)
            self._switch.addButton(made, number)
        self._sides[0].setChecked(True)
        self.setFocusProxy(self.bar)
        self._full = QWidget(self)
        sides = QHBoxLayout(self._full)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(space.s)
        sides.addWidget(self.tables, 3)
        sides.addWidget(self.preview, 2)
        self.preview.setMinimumWidth(_ENOUGH.width())
        self._stack.addWidget(self._full)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.setContentsMargins(space.m, space.s, space.m, space.xs)
        head.setSpacing(space.s)
        head.addWidget(self.bar, 1)
        for made in (*self._sides, self.sheet_button):
            head.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        tab_as_laid_out(self)


class _Book:
    """The spreadsheet of a report, made in the worker."""

    def __init__(self, report: FiguresReport) -> None:
        self._report = report

    def __call__(self) -> bytes:
        return report_book(self._report)
