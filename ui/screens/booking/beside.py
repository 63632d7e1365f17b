"""Book one more person at a time that is taken: asked with the numbers, and with a reason."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.calendar_words import PartOfDay
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.clock import wall_clock
from desktop.domain.rights import Right
from desktop.services.free_times import FreeTime
from desktop.services.overbooking import Beside, OverbookingQuestion, may_overbook, overbooking_question, taken_times
from desktop.services.reference import reasons
from ui.approvable import has_or_may_ask
from ui.dates import time_text, weekday_text
from ui.help.topic import set_help
from ui.screens.booking.route_questions import may_be_narrow
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.booking.times import Wanted
from ui.screens.card.choices import choose, chosen, fill_reasons
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.notice import Notice

OTHER = "other"


class BesideBlock(QWidget):
    """Offers taken times where the station allows a further seat and the clerk may give it; hidden for all others.

    Signals:
        toggled: whether taken times are offered now instead of free ones (bool).
        chosen: `Beside`; the question is answered.
    """

    toggled = Signal(object)
    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "booking#beside")
        self._session = session
        self._times: tuple[FreeTime, ...] = ()
        self._asked: OverbookingQuestion | None = None
        self._busy = False
        self._open = False
        self.switch: QPushButton = button("", Kind.LINK, parent=self)
        self.time = QuietCombo()
        self.question = Notice(self)
        self.reason = QuietCombo()
        self.words_line = QLineEdit()
        self.words_line.setMaxLength(200)
        for box in (self.time, self.reason):
            may_be_narrow(box)
        self._time_field = Field("", self.time)
        self.reason_field = Field("", self.reason, required=True)
        self.words_field = Field("", self.words_line, required=True)
        self.book_button: QPushButton = primary_button("", Icon.CALENDAR, self)
        self._parts = (self._time_field, self.question, self.reason_field, self.book_button)
        self.switch.clicked.connect(self._switch)
        self.time.currentIndexChanged.connect(self._ask)
        self.reason.currentIndexChanged.connect(self._reason_chosen)
        self.words_line.returnPressed.connect(self.answer)
        self.book_button.clicked.connect(self.answer)
        self._lay_out()
        self._words()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Say whether taken times are offered now."""
        return self._open

    @property
    def may(self) -> bool:
        """Say whether this clerk at this station may book at a taken time at all."""
        return has_or_may_ask(self._session.actor, Right.OVERBOOK) and may_overbook(self._session.store)

    @property
    def current(self) -> FreeTime | None:
        """Return the taken time that is chosen, or nothing."""
        at = self.time.currentIndex()
        return self._times[at] if self._open and 0 <= at < len(self._times) else None

    def offer(self, wanted: Wanted, *, nothing_suits: bool) -> None:
        """Offer taken times where no free one suits; while they are asked for they stay.

        Args:
            wanted: what is looked for.
            nothing_suits: whether there is no free time in time.
        """
        offered = (nothing_suits or self._open) and self.may
        if not offered:
            self.close_times()
            return
        self.show()
        if self._open:
            self._fill(wanted)

    def begin(self, wanted: Wanted) -> bool:
        """Open with the time that was pointed at in the calendar; say whether it can be had."""
        if not self.may:
            return False
        self._set_open(open_=True)
        self._fill(wanted)
        pointed = [time for time in self._times if (time.desk_id, time.day, time.start) == wanted.pointed]
        if pointed:
            self.time.setCurrentIndex(self._times.index(pointed[0]))
        self.show()
        return bool(pointed)

    def close_times(self) -> None:
        """Offer nothing; a reason that was given is forgotten."""
        self._set_open(open_=False)
        self.words_line.clear()
        choose(self.reason, "")
        self.hide()

    def set_busy(self, *, busy: bool) -> None:
        """Take no second answer while the first is on its way."""
        self._busy = busy
        for part in (self.time, self.reason, self.words_line, self.switch):
            part.setEnabled(not busy)
        self.book_button.setEnabled(not busy and bool(self._times))

    def focus_first(self) -> None:
        """Put the keyboard where the answer goes on."""
        (self.reason if self._times else self.switch).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def answer(self) -> None:
        """Say yes; without a reason, say at the field that it is missing."""
        time, asked = self.current, self._asked
        if time is None or asked is None or self._busy:
            return
        in_words = chosen(self.reason) == OTHER
        why = self.words_line.text().strip() if in_words else chosen(self.reason)
        if why:
            self.chosen.emit(Beside(time, asked.taken, why))
            return
        field = self.words_field if in_words else self.reason_field
        field.set_error(self.tr("Choose a reason, or write one."))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._name_times()
            self._ask()

    @Slot()
    def _switch(self) -> None:
        self._set_open(open_=not self._open)
        self.toggled.emit(self._open)

    def _set_open(self, *, open_: bool) -> None:
        self._open = open_
        for part in self._parts:
            part.setVisible(open_)
        if not open_:
            self._times, self._asked = (), None
            self.question.say("")
        self._reason_chosen()
        self._name_switch()

    def _fill(self, wanted: Wanted) -> None:
        before = self.current
        due = wanted.deadline if wanted.deadline is not None and wanted.deadline >= self._session.today else None
        # What was pointed at in the calendar is meant, whatever the deadline.
        days = (None if wanted.beside else due, wanted.by_day)
        last = min((day for day in days if day is not None), default=None)
        self._times = taken_times(
            self._session.store,
            wanted.service,
            wanted.minutes,
            start_day=wanted.from_day,
            end_day=last,
            desks=wanted.desks,
            part=PartOfDay.MORNING if wanted.mornings else PartOfDay.ANY,
        )
        self._name_times()
        if before in self._times:
            self.time.setCurrentIndex(self._times.index(before))
        self.book_button.setEnabled(bool(self._times) and not self._busy)
        self._ask()

    def _name_times(self) -> None:
        language, at = self._session.language, self.time.currentIndex()
        self.time.blockSignals(True)  # noqa: FBT003 - Qt's own call; nothing is chosen here
        self.time.clear()
        for time in self._times:
            text = self.tr("%1 %2, desk %3").replace("%1", weekday_text(time.day, language))
            self.time.addItem(text.replace("%2", time_text(wall_clock(time.start))).replace("%3", time.desk))
        self.time.setCurrentIndex(min(max(at, 0), len(self._times) - 1))
        self.time.blockSignals(False)  # noqa: FBT003

    @Slot()
    def _ask(self) -> None:
        time = self.current
        if time is None:
            self._asked = None
            self.question.say(self.tr("No taken time can be booked once more.") if self._open else "", Tone.INFO)
            return
        found = overbooking_question(self._session.store, time.desk_id, time.day, time.start, time.minutes)
        self._asked = found
        text = self.tr("Desk %1: %2 of %3 booked at this time. The station: %4 of %5 desks taken. Book one more?")
        values = (time.desk, found.taken, found.places, found.desks_taken, found.desks)
        for number, value in enumerate(values, 1):
            text = text.replace(f"%{number}", str(value))
        self.question.say(text, Tone.WARNING)

    @Slot()
    def _reason_chosen(self) -> None:
        self.words_field.setVisible(self._open and chosen(self.reason) == OTHER)
        self.reason_field.set_error("")
        self.words_field.set_error("")

    def _name_switch(self) -> None:
        rename(self.switch, self.tr("Back to the free times") if self._open else self.tr("Book at a taken time …"))

    def _words(self) -> None:
        self._time_field.set_texts(self.tr("Taken time"))
        offered = (*reasons(self._session.language)[ReasonGroup.OVERBOOKING], (OTHER, self.tr("Another reason")))
        fill_reasons(self.reason, offered, self.tr("Choose"))
        self.reason_field.set_texts(self.tr("Why one more is booked"))
        self.words_field.set_texts(self.tr("The reason in words"), self.tr("It stays in the journal. Name nobody."))
        rename(self.book_button, self.tr("Book one more"))
        self._name_switch()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.m)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.switch, 0, left)
        for part in (self._time_field, self.question, self.reason_field, self.words_field):
            column.addWidget(part)
        column.addWidget(self.book_button, 0, Qt.AlignmentFlag.AlignRight)
        self._set_open(open_=False)
