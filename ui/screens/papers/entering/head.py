"""The head of a form: when it was written, who wrote it, and at which desk."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.clock import instant_of
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.calendar import desks
from desktop.services.queries.waiting_forms import colleagues
from desktop.services.written import Written
from ui.dates import date_text
from ui.day_text import NoDayError, read_day
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.card.choices import chosen
from ui.screens.station.closing_form import NoTimeError, read_time
from ui.session import Session
from ui.theme.tokens import Tone, tokens
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import restyle

_A_YEAR = timedelta(days=364)
_FIELD_OF = {
    "form-in-future": "time",
    "form-before-reserved": "time",
    "form-before-case": "time",
    "no-writer": "who",
    "no-desk": "desk",
}


class FormHead(QWidget):
    """Takes date, time, writer and desk; date, writer and desk stay for the next form of the pile.

    Signals:
        day_changed: another day was typed.
    """

    day_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.day = QLineEdit(date_text(session.today, Language.BOKMAL))
        self.time = QLineEdit()
        self.who = QuietCombo()
        self.desk = QuietCombo()
        self.day_field = Field("", self.day, parent=self, required=True)
        self.fields = {
            "time": Field("", self.time, parent=self, required=True),
            "who": Field("", self.who, parent=self, required=True),
            "desk": Field("", self.desk, parent=self),
        }
        self.error = Notice(self)
        self.since = QCheckBox(self)
        self.since.hide()
        self.who.addItem("", "")
        for each in colleagues(session.store):
            self.who.addItem(each.name, each.staff_id)
        self.desk.addItem("", "")
        for desk in desks(session.store):
            self.desk.addItem(desk.number, desk.desk_id)
        self.desk.setCurrentIndex(max(self.desk.findData(session.actor.desk_id or ""), 0))
        self.day.editingFinished.connect(self.day_changed)
        self._lay_out()
        self.setFocusProxy(self.time)
        self._words()

    @property
    def written_on(self) -> date | None:
        """Return the local day that is typed, or None where it is none."""
        try:
            # Without a year it is the last such day and not the next.
            return read_day(self.day.text(), self._session.today - _A_YEAR)
        except NoDayError:
            return None

    def written(self, number: str) -> Written | None:
        """Return what is typed, or None where something is missing; that is said at its field."""
        self.clear_errors()
        on, minute = self.written_on, self._minute()
        if on is None:
            self._missing(self.day_field, self.tr("Write a day, such as 23.11.2026."))
            return None
        if minute is None:
            self._missing(self.fields["time"], self.tr("Write the time on the form, such as 9:30."))
            return None
        if not chosen(self.who):
            self._missing(self.fields["who"], self._session.sentence(RuleBroken("no-writer")))
            return None
        since = self.since.isChecked() and not self.since.isHidden()
        return Written(number, instant_of(on, minute), chosen(self.who), chosen(self.desk), since)

    def refuse(self, broken: RuleBroken) -> bool:
        """Say at its field what was refused; say whether it belongs here."""
        field = self.fields.get(_FIELD_OF.get(broken.code, ""))
        if field is None:
            return False
        if broken.code == "form-before-case":
            self.since.show()
        self.clear_errors()
        self._missing(field, self._session.sentence(broken))
        return True

    def next_form(self) -> None:
        """Forget what belongs to one form only."""
        self.clear_errors()
        self.time.clear()
        self.since.setChecked(False)
        self.since.hide()

    def clear_errors(self) -> None:
        """Say nothing at the fields any more."""
        self.error.say("")
        for field in (self.day_field, *self.fields.values()):
            restyle(field.input, "invalid", False)  # noqa: FBT003 - the value of a property

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _minute(self) -> int | None:
        try:
            minute = read_time(self.time.text())
        except NoTimeError:
            return None
        return minute if minute is None or minute < 24 * 60 else None

    def _missing(self, field: Field, said: str) -> None:
        """Say it beneath all of them: the fields are too narrow for a sentence."""
        self.error.say(said, Tone.DANGER)
        restyle(field.input, "invalid", True)  # noqa: FBT003 - the value of a property
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> None:
        self.day_field.set_texts(self.tr("Date on the form"))
        self.fields["time"].set_texts(self.tr("Time on the form"))
        self.fields["who"].set_texts(self.tr("Written by"))
        self.fields["desk"].set_texts(self.tr("Desk"))
        self.who.setItemText(0, self.tr("Choose who wrote it"))
        self.desk.setItemText(0, self.tr("No desk"))
        self.since.setText(self.tr("The case was registered after the outage, from the form"))

    def _lay_out(self) -> None:
        space = tokens().space
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.m)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.day_field, 0, 0, top)
        for at, (name, share) in enumerate((("time", 1), ("who", 2), ("desk", 1)), 1):
            grid.addWidget(self.fields[name], 0, at, top)
            grid.setColumnStretch(at, share)
        grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addLayout(grid)
        column.addWidget(self.error)
        column.addWidget(self.since)
