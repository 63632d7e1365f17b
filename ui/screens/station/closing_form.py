"""Close a day, some hours, some desks or a range of days; who is hit is seen before it is done."""

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.clock import MINUTES_PER_DAY, wall_clock
from desktop.domain.refusals import RuleBroken
from desktop.services.closing import CloseTimes, Span
from desktop.services.commands import Outcome
from desktop.services.phones import display_phone
from desktop.services.queries.calendar import desks
from desktop.services.queries.closing import ClosingHit, preview_closing
from desktop.services.wording import service
from ui.attempt import Attempt, Performing, WayBack
from ui.dates import time_text, weekday_text
from ui.day_text import NoDayError, read_day
from ui.models.rows import RowModel
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.widgets.sides import Sides, give_name

_FORM_WIDTH = 360
_NARROW = 700
_TIME = re.compile(r"(\d{1,2})(?:[:.\s]?(\d{2}))?")
_DESKS_IN_LINE = 3


class NoTimeError(ValueError):
    """A text that is no time of day; the text of the exception says nothing of what was typed."""


def read_time(text: str) -> int | None:
    """Return minutes since midnight for `9`, `9:30`, `09.30` or `0930`; None for an empty text.

    Raises:
        NoTimeError: it is none of these; 24:00 is the end of the day.
    """
    wanted = text.strip()
    if not wanted:
        return None
    match = _TIME.fullmatch(wanted)
    minutes = int(match[1]) * 60 + int(match[2] or 0) if match and int(match[2] or 0) < 60 else -1
    if not 0 <= minutes <= MINUTES_PER_DAY:
        raise NoTimeError("not-understood")
    return minutes


class HitDelegate(RowDelegate):
    """Paints when, at which desk, who, for what, and the number to ring."""

    def __init__(self, session: Session) -> None:
        super().__init__((Column(142), Column(40), Column(share=4), Column(share=3), Column(116)))
        self._session = session

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, ClosingHit)  # noqa: S101 - the model holds nothing else
        language = self._session.language
        return (
            Cell(f"{weekday_text(row.day, language)} {time_text(wall_clock(row.start))}"),
            Cell(row.desk, muted=True),
            Cell(isolate(row.name), strong=True),
            Cell(service(row.service, language), muted=True),
            Cell(display_phone(row.phone)),
        )


class ClosingForm(QWidget):
    """Asks what is closed and why, and lists whom it would hit; nobody is cancelled by it.

    Signals:
        closed: id (str) of the closing that was made.
        given_up: Esc, or the button that goes back.
    """

    closed = Signal(object)
    given_up = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._closing_id = ""
        self._busy = False
        self._title = label("", "heading", wrap=True)
        self.first, self.last, self.start, self.ends, self.reason = (QLineEdit() for _ in range(5))
        self.first_field = Field("", self.first, required=True)
        self.last_field = Field("", self.last)
        self.start_field = Field("", self.start)
        self.ends_field = Field("", self.ends)
        self.reason_field = Field("", self.reason, required=True)
        self._fields = (self.first_field, self.last_field, self.start_field, self.ends_field, self.reason_field)
        for line in (self.first, self.last, self.start, self.ends):
            line.setMaxLength(20)
            line.textChanged.connect(self.look)
        self.reason.setMaxLength(120)
        self._desks_title = label("", "strong")
        self._desks_help = label("", "small", wrap=True)
        self._desk_grid = QGridLayout()
        self.desk_boxes: dict[str, QCheckBox] = {}
        self.confirm_button = primary_button("", Icon.NEEDS_NEW_TIME)
        self.confirm_button.setToolTip("Ctrl+Return")
        self.back_button = button("", Kind.QUIET, Icon.BACK)
        self.count = Notice(self)
        self.model: RowModel[ClosingHit] = RowModel(self._speak, _key, parent=self)
        self.list = RowList("", HitDelegate(session), self)
        self.list.setModel(self.model)
        self._lay_out()
        self.setFocusProxy(self.first)
        self.confirm_button.clicked.connect(self.confirm)
        self.back_button.clicked.connect(self.given_up)
        self._words()

    def begin(self) -> None:
        """Ask anew; what was typed and not done is still there."""
        known = desks(self._session.store)
        if tuple(self.desk_boxes) != tuple(desk.desk_id for desk in known):
            for box in self.desk_boxes.values():
                self._desk_grid.removeWidget(box)
                box.deleteLater()
            self.desk_boxes = {}
            for at, desk in enumerate(known):
                box = QCheckBox(desk.number)
                box.setProperty("desk", desk.number)
                box.toggled.connect(self.look)
                self._desk_grid.addWidget(box, at // _DESKS_IN_LINE, at % _DESKS_IN_LINE)
                self.desk_boxes[desk.desk_id] = box
            self._name_desks()
        self.look()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def span(self, *, tell: bool = False) -> Span | None:
        """Return what is to be closed, or None where a field does not say it; `tell` says so at the field."""
        first, first_wrong = self._day(self.first, needed=True)
        last, last_wrong = self._day(self.last, needed=False)
        start, start_wrong = self._time(self.start)
        ends, ends_wrong = self._time(self.ends)
        if not start_wrong and not ends_wrong and (start is None) is not (ends is None):
            both = self.tr("Write both times, or none for the whole day.")
            start_wrong, ends_wrong = (both, "") if start is None else ("", both)
        wrong = (first_wrong, last_wrong, start_wrong, ends_wrong)
        if tell:
            for field, sentence in zip(self._fields, wrong, strict=False):
                field.set_error(sentence)
        if any(wrong) or first is None:
            return None
        ticked = tuple(desk_id for desk_id, box in self.desk_boxes.items() if box.isChecked())
        return Span(first, last or first, ticked, start, ends)

    @Slot()
    def look(self) -> None:
        """Look whom it would hit; nothing is written."""
        span = self.span()
        hits = preview_closing(self._session.store, span) if span is not None else ()
        self.model.set_rows(hits)
        if span is None:
            self.count.say(self.tr("Write the day to see whom it would hit."), Tone.INFO)
        elif not hits:
            self.count.say(self.tr("Nobody is hit."), Tone.SUCCESS)
        else:
            one = self.tr("1 appointment is hit. It stays until somebody decides about it.")
            many = self.tr("%1 appointments are hit. They stay until somebody decides about each.")
            self.count.say(one if len(hits) == 1 else many.replace("%1", str(len(hits))), Tone.WARNING)

    @Slot()
    def confirm(self) -> None:
        """Close it, if every field says what it has to."""
        if self._busy:
            return
        span, reason = self.span(tell=True), self.reason.text().strip()
        self.reason_field.set_error("" if reason else self._session.sentence(RuleBroken("reason-needed")))
        if span is None or not reason:
            self._go_to_error()
            return
        self._busy = True
        self._closing_id = self._session.store.ids.new()
        work = Performing(self._session, (CloseTimes(self._closing_id, span, reason),))
        Attempt(self._session, work, self._done, self._refused, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm by Ctrl+Enter, go back by Esc."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            if self.isVisible():
                self.look()

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        self._busy = False
        for line in (self.first, self.last, self.start, self.ends, self.reason):
            line.clear()
        for box in self.desk_boxes.values():
            box.setChecked(False)
        hits = int(str(outcome.result))
        said = self.tr("Closed. Nobody is hit.")
        if hits:
            said = self.tr("Closed. To be decided under Items: %1.").replace("%1", str(hits))
        offer = WayBack(self._session, outcome.undo, self._session).offer(self.tr("Reopen")) if outcome.undo else None
        self._session.messages.success(said, undo=offer)
        self.closed.emit(self._closing_id)

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> bool:
        self._busy = False
        at = {"closing-in-past": self.first_field, "plan-days": self.last_field, "plan-too-long": self.last_field}
        field = {**at, "bad-time": self.start_field, "reason-needed": self.reason_field}.get(broken.code)
        if field is None:
            return False
        field.set_error(self._session.sentence(broken))
        self._go_to_error()
        return True

    def _go_to_error(self) -> None:
        wrong = next((field for field in self._fields if field.error), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _day(self, line: QLineEdit, *, needed: bool) -> tuple[date | None, str]:
        if not line.text().strip():
            return None, self.tr("Write the day.") if needed else ""
        try:
            return read_day(line.text(), self._session.today), ""
        except NoDayError:
            return None, self.tr("This is no date. Write it as 7.12.2026, 7.12 or +14 for days.")

    def _time(self, line: QLineEdit) -> tuple[int | None, str]:
        try:
            return read_time(line.text()), ""
        except NoTimeError:
            return None, self.tr("This is no time of day. Write it as 9, 9:30 or 0930.")

    def _speak(self, row: ClosingHit) -> str:
        when = f"{weekday_text(row.day, self._session.language)} {time_text(wall_clock(row.start))}"
        desk = self.tr("desk %1").replace("%1", row.desk)
        return ", ".join(part for part in (row.name, when, desk, display_phone(row.phone)) if part)

    def _words(self) -> None:
        self._title.setText(self.tr("Close times"))
        self.first_field.set_texts(self.tr("First day"), self.tr("7.12.2026, 7.12 or +14 for days"))
        self.last_field.set_texts(self.tr("Last day"), self.tr("Empty for one day"))
        self.start_field.set_texts(self.tr("From"), self.tr("Empty for the whole day"))
        self.ends_field.set_texts(self.tr("Until"))
        self.reason_field.set_texts(self.tr("Reason"), self.tr("It is shown in the calendar."))
        self._desks_title.setText(self.tr("Desks"))
        self._desks_help.setText(self.tr("None ticked: the whole station."))
        rename(self.confirm_button, self.tr("Close"))
        rename(self.back_button, self.tr("Back"))
        give_name(self.list, self.tr("Appointments that are hit"))
        self._name_desks()

    def _name_desks(self) -> None:
        for box in self.desk_boxes.values():
            box.setText(self.tr("Desk %1").replace("%1", str(box.property("desk"))))
            box.setAccessibleName(box.text())

    def _lay_out(self) -> None:
        space = tokens().space
        form = QWidget()
        form.setProperty("ground", "surface")
        column = QVBoxLayout(form)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.m)
        column.addWidget(self._title)
        for pair in ((self.first_field, self.last_field), (self.start_field, self.ends_field)):
            line = QHBoxLayout()
            line.setSpacing(space.m)
            for field in pair:
                line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
        for part in (self.reason_field, self._desks_title):
            column.addWidget(part)
        column.addLayout(self._desk_grid)
        column.addWidget(self._desks_help)
        foot = QHBoxLayout()
        foot.addWidget(self.confirm_button)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hit = QWidget()
        right = QVBoxLayout(hit)
        right.setContentsMargins(space.m, space.m, 0, 0)
        right.setSpacing(space.s)
        right.addWidget(self.count)
        right.addWidget(self.list, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Sides(hit, scroll, _FORM_WIDTH, _NARROW, self))


def _key(row: ClosingHit) -> str:
    return row.appointment_id
