"""What was done about the case, the newest on top."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.queries.case_page import CasePage, TimelineRow
from ui import words
from ui.dates import in_oslo, instant_text, long_date_text, time_text
from ui.models.rows import RowModel
from ui.screens.case_page.tab import CaseTab
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate
from ui.widgets.row_list import RowList
from ui.widgets.sides import give_name
from ui.widgets.tab_order import tab_as_laid_out

LOOKS_ONLY = frozenset(
    {
        *("look-at-case", "look-for", "read-looks", "make-audit-extract", "print-paper"),
        *("read-journal", "read-journal-entry"),
    }
)
"""What changes nothing about the case, and is shown only where it is asked for."""

_TICK = "tick-document"
_ICONS = {
    "open-case": Icon.CASES,
    "register-person": Icon.PERSON,
    "book-appointment": Icon.BOOKED,
    "move-appointment": Icon.MOVE,
    "lengthen-appointment": Icon.WAITING,
    "cancel-appointment": Icon.CANCELLED,
    "check-in": Icon.ARRIVED,
    "call-to-desk": Icon.IN_SERVICE,
    "complete-service": Icon.COMPLETED,
    "mark-no-show": Icon.NO_SHOW,
    "mark-left": Icon.LEFT,
    "undo-step": Icon.UNDO,
    "take-booking-back": Icon.UNDO,
    "retract-decision": Icon.UNDO,
    "tick-document": Icon.ORIGINAL,
    "take-payment": Icon.FEE,
    "hand-in": Icon.RECEIPT,
    "enter-receipt-form": Icon.RECEIPT,
    "enter-fee-form": Icon.FEE,
    "record-biometrics": Icon.BIOMETRICS,
    "note-decision": Icon.NOTE,
    "order-residence-card": Icon.CARD,
    "issue-appointment-letter": Icon.DOCUMENT,
    "print-paper": Icon.PAPERS,
    "look-at-case": Icon.SHOW,
    "look-for": Icon.SEARCH,
    "read-looks": Icon.SHOW,
    "read-journal": Icon.SHOW,
    "read-journal-entry": Icon.SHOW,
    "join-people": Icon.PERSON,
    "part-people": Icon.UNDO,
}


@dataclass(frozen=True, slots=True)
class Event:
    """One line: when, what, who, and how many of the same in a row; the texts are as they are shown."""

    key: str
    command: str
    time: str
    what: str
    by: str
    spoken: str
    count: int = 1


class _EventDelegate(RowDelegate):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column(48), Column(share=3), Column(share=2)), parent)

    def cells(self, row: object) -> Sequence[Cell]:
        assert isinstance(row, Event)  # noqa: S101 - headings are painted elsewhere
        sign = _ICONS.get(row.command, Icon.INFO)
        return Cell(row.time, muted=True), Cell(row.what, sign), Cell(row.by, muted=True)


class TimelineTab(CaseTab):
    """The events of a case by day; times by the clock of Oslo."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._model: RowModel[Event | GroupHeading] = RowModel(_speak, _key, _is_event, self)
        self._list = RowList("", _EventDelegate(), self)
        self._list.setModel(self._model)
        self._count = label("", "muted", self)
        self._all = QCheckBox(self)
        self._all.toggled.connect(self._show_again)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.s, space.l, space.s)
        head.addWidget(self._count, 1)
        head.addWidget(self._all)
        column.addLayout(head)
        column.addWidget(self._list, 1)
        tab_as_laid_out(self)
        self.setFocusProxy(self._list)
        self.words()

    @property
    def shown(self) -> tuple[Event, ...]:
        """Return the events that are listed."""
        return tuple(row for row in self._model.rows if isinstance(row, Event))

    def show_all(self, *, shown: bool) -> None:
        """Show who looked and who printed too, or not."""
        self._all.setChecked(shown)

    def fill(self, page: CasePage) -> None:
        """List the events under their days."""
        rows: list[Event | GroupHeading] = []
        day: date | None = None
        count = len(page.timeline)
        for at, row in enumerate(page.timeline):
            if row.command in LOOKS_ONLY and not self._all.isChecked():
                continue
            local = in_oslo(row.at)
            if local.date() != day:
                day = local.date()
                rows.append(GroupHeading(long_date_text(day, self.session.language)))
            event = self._event(row, str(count - at), time_text(local.time()))
            last = rows[-1]
            if row.command == _TICK and isinstance(last, Event) and (last.command, last.by) == (_TICK, event.by):
                rows[-1] = self._together(last)
            else:
                rows.append(event)
        self._model.set_rows(rows)
        shown = sum(event.count for event in self.shown)
        self._count.setText(
            self.tr("1 event") if shown == 1 else self.tr("%1 events").replace("%1", str(shown)),
        )

    def words(self) -> None:
        """Name the list and the box above it."""
        give_name(self._list, self.tr("Timeline"))
        self._all.setText(self.tr("Also show who looked and who printed"))

    def _event(self, row: TimelineRow, key: str, time: str) -> Event:
        what, by = words.event_word(row.command), row.by or self.tr("the program")
        if row.paper:
            kinds = {paper.number: words.paper_word(paper.kind) for paper in self.page.papers} if self.page else {}
            what = f"{what}: {kinds.get(row.paper, '')} {row.paper}".replace("  ", " ")
        spoken = f"{instant_text(row.at, self.session.language)}, {what}, {by}"
        return Event(key, row.command, time, what, by, spoken)

    def _together(self, event: Event) -> Event:
        """Return one line for documents that were noted one after another."""
        count = event.count + 1
        what = self.tr("%1 documents noted").replace("%1", str(count))
        spoken = event.spoken.replace(event.what, what)
        return replace(event, what=what, spoken=spoken, count=count)

    @Slot()
    def _show_again(self) -> None:
        if self.page is not None:
            self.fill(self.page)


def _speak(row: Event | GroupHeading) -> str:
    return row.spoken if isinstance(row, Event) else row.text


def _key(row: Event | GroupHeading) -> str:
    return row.key if isinstance(row, Event) else f"day {row.text}"


def _is_event(row: Event | GroupHeading) -> bool:
    return isinstance(row, Event)
