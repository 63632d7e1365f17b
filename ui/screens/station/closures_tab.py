"""The closings of the station: close, look who is hit, ring and write to them, reopen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.clock import wall_clock
from desktop.domain.rights import Right
from desktop.services.closing import ReopenTimes
from desktop.services.commands import Outcome
from desktop.services.queries.closing import ClosingRow, closings
from ui.attempt import WayBack
from ui.dates import date_text, time_text, weekday_text
from ui.help.topic import set_help
from ui.models.rows import RowModel
from ui.screens.items.lines import Columns, ItemDelegate
from ui.screens.station.closing_form import ClosingForm
from ui.screens.station.closing_print import ClosingPrint
from ui.screens.station.closing_review import ClosingReview
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name

_COLUMNS = Columns(
    (Column(280), Column(share=2), Column(share=3), Column(176), Column(share=2)),
    (Column(share=3), Column(), Column(share=2), Column(160), Column()),
    room=900,
)
_OF_INTEREST = Touched.PLAN | Touched.APPOINTMENTS | Touched.PEOPLE | Touched.PAPERS


class ClosuresTab(QWidget):
    """Lists the closings with what is left to decide; below, the phone list and the letters of the chosen one.

    It reads by itself, and only in sight: unlike the other tabs it follows the appointments.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "station#closures")
        self._session = session
        self._hint = label("", "muted", wrap=True)
        self.past = QCheckBox()
        self.untold = QCheckBox()
        self.reopen_button = button("", Kind.PLAIN, Icon.UNDO)
        self.close_button = primary_button("", Icon.NEEDS_NEW_TIME)
        self.model: RowModel[ClosingRow] = RowModel(self._speak, _key, parent=self)
        self.list = RowList("", ItemDelegate(_COLUMNS, self._cells), self)
        self.list.setModel(self.model)
        self.empty = EmptyState(Icon.CALENDAR, "", parent=self)
        self._body = QStackedWidget(self)
        self.review = ClosingReview(session, self)
        self.form = ClosingForm(session, self)
        self.printing = ClosingPrint(session, self)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(self._go_to_review)
        self.past.toggled.connect(self.read)
        self.untold.toggled.connect(self._show_review)
        self.close_button.clicked.connect(self.open_form)
        self.empty.asked.connect(self.open_form)
        self.reopen_button.clicked.connect(self.reopen)
        self.form.closed.connect(self._closed)
        self.form.given_up.connect(self.close_form)
        self.review.print_wanted.connect(self._print)
        self.printing.closed.connect(self._printed)
        session.changed.connect(self._changed)
        self._words()

    @property
    def chosen(self) -> ClosingRow | None:
        """Return the closing that is chosen, or nothing."""
        return self.model.row_at(self.list.currentIndex())

    @property
    def form_open(self) -> bool:
        """Say whether a closing is being made."""
        return self._pages.currentWidget() is self.form

    @Slot()
    def read(self) -> None:
        """Read the closings again; the chosen one stays chosen."""
        since = None if self.past.isChecked() else self._session.today
        self.model.set_rows(closings(self._session.store, since))
        rows = self.model.rows
        if rows and self.chosen is None:
            self.list.setCurrentIndex(self.model.index(0))
        may = Right.PUBLISH_PLAN in self._session.actor.rights
        self.empty.set_texts(
            self.tr("Nothing is closed."),
            self.tr("Close times…") if may else "",
            self.tr("Days, hours or desks that are closed stand here, with those whom they hit."),
        )
        self._body.setCurrentWidget(self._listed if rows else self.empty)
        self.setFocusProxy(self.list if rows else self.empty)
        self.close_button.setVisible(may and bool(rows))
        self.untold.setVisible(bool(rows))
        self._show_review()

    @Slot()
    def open_form(self) -> None:
        """Ask what is to be closed."""
        self._pages.setCurrentWidget(self.form)
        self.form.begin()

    @Slot()
    def close_form(self) -> None:
        """Go back to the list; what was typed stays in the form."""
        self._pages.setCurrentIndex(0)
        (self.list if self.model.rows else self.empty).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def reopen(self) -> None:
        """Reopen the chosen closing; what is still to be decided stays as it is."""
        row = self.chosen
        if row is not None:
            self._session.submit(ReopenTimes(row.closing_id), self._reopened)

    def when(self, row: ClosingRow) -> str:
        """Return the days and hours of a closing."""
        language = self._session.language
        # The year is said where it is not this one.
        day_text = weekday_text if row.first.year == row.last.year == self._session.today.year else date_text
        days = " – ".join(day_text(day, language) for day in dict.fromkeys((row.first, row.last)))
        if row.start is None or row.ends is None:
            return days
        return f"{days}, {_clock(row.start)}–{_clock(row.ends)}"

    def where(self, row: ClosingRow) -> str:
        """Return what is closed."""
        if not row.desks:
            return self.tr("the whole station")
        word = self.tr("desk %1") if len(row.desks) == 1 else self.tr("desks %1")
        return word.replace("%1", ", ".join(row.desks))

    def state(self, row: ClosingRow) -> tuple[str, Icon, Tone]:
        """Return how far its review has come, with how it looks."""
        if row.reopened_at is not None:
            return self.tr("reopened by %1").replace("%1", row.reopened_by), Icon.UNDO, Tone.NEUTRAL
        if row.open:
            text = self.tr("%1 of %2 to decide").replace("%1", str(row.open)).replace("%2", str(row.total))
            return text, Icon.WARNING, Tone.WARNING
        if row.total:
            return self.tr("all %1 decided").replace("%1", str(row.total)), Icon.COMPLETED, Tone.SUCCESS
        return self.tr("nobody hit"), Icon.COMPLETED, Tone.NEUTRAL

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while it was out of sight."""
        super().showEvent(event)
        self.read()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            if self.isVisible():
                self.read()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touched & _OF_INTEREST:
            self.read()
            if self.form_open:
                self.form.look()

    @Slot(object)
    def _chosen(self, _: str) -> None:
        self._show_review()

    @Slot(object)
    def _go_to_review(self, _: str) -> None:
        self.review.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _print(self, closing_id: str) -> None:
        self._pages.setCurrentWidget(self.printing)
        self.printing.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.printing.open(closing_id)

    @Slot()
    def _printed(self) -> None:
        self._pages.setCurrentIndex(0)
        self.review.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_review(self) -> None:
        row = self.chosen
        may = Right.PUBLISH_PLAN in self._session.actor.rights
        self.reopen_button.setVisible(may and row is not None)
        self.reopen_button.setEnabled(row is not None and row.reopened_at is None)
        self.review.show_closing(row.closing_id if row is not None else "", only_untold=self.untold.isChecked())
        self.review.words()

    @Slot(object)
    def _closed(self, closing_id: str) -> None:
        self.read()
        self.list.go_to(closing_id)
        self.close_form()

    @Slot(object)
    def _reopened(self, outcome: Outcome) -> None:
        way = (
            WayBack(self._session, outcome.undo, self._session).offer(self.tr("Close again")) if outcome.undo else None
        )
        self._session.messages.success(self.tr("Reopened. Its places can be booked again."), undo=way)

    def _speak(self, row: ClosingRow) -> str:
        by = self.tr("closed by %1").replace("%1", row.closed_by)
        return ", ".join((self.when(row), self.where(row), row.reason, self.state(row)[0], by))

    def _cells(self, row: object) -> Sequence[Cell]:
        """Return when, what, why, how far its review has come, and who closed it."""
        assert isinstance(row, ClosingRow)  # noqa: S101 - the model holds nothing else
        text, icon, tone = self.state(row)
        return (
            Cell(self.when(row), strong=True),
            Cell(self.where(row)),
            Cell(row.reason),
            Cell(text, icon, tone, badge=True),
            Cell(row.closed_by, muted=True),
        )

    def _words(self) -> None:
        give_name(self.list, self.tr("Closings"))
        self.list.setAccessibleDescription(self.tr("Enter goes to those whom the closing hit."))
        self._hint.setText(self.tr("Closing cancels nobody: each appointment that is hit is decided under Items."))
        for box, text in ((self.past, self.tr("Past ones too")), (self.untold, self.tr("Only who has to be told"))):
            box.setText(text)
            box.setAccessibleName(text)
        rename(self.reopen_button, self.tr("Reopen"))
        rename(self.close_button, self.tr("Close times…"))

    def _lay_out(self) -> None:
        space = tokens().space
        head, boxes = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(space.l, space.m, space.l, space.s)
        boxes.setContentsMargins(space.l, 0, space.l, space.s)
        for line in (head, boxes):
            line.setSpacing(space.m)
        head.addWidget(self._hint, 1)
        head.addWidget(self.reopen_button)
        head.addWidget(self.close_button)
        boxes.addWidget(self.past)
        boxes.addWidget(self.untold)
        boxes.addStretch(1)
        self._listed = QSplitter(Qt.Orientation.Vertical)
        self._listed.setChildrenCollapsible(False)
        self._listed.addWidget(self.list)
        self._listed.addWidget(self.review)
        self._listed.setStretchFactor(0, 2)
        self._listed.setStretchFactor(1, 3)
        self._body.addWidget(self._listed)
        self._body.addWidget(self.empty)
        overview = QWidget()
        column = QVBoxLayout(overview)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(boxes)
        column.addWidget(self._body, 1)
        self._pages.addWidget(overview)
        self._pages.addWidget(self.form)
        self._pages.addWidget(self.printing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)


def _clock(minute: int) -> str:
    return time_text(wall_clock(minute)) if minute < 24 * 60 else "24:00"


def _key(row: ClosingRow) -> str:
    return row.closing_id
