"""The line above the list of today: who is next at this desk and why, and what else begins here."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.domain.clock import instant_of
from desktop.domain.queue import Next, WhyNext
from ui.actions.keymap import keymap, with_key
from ui.dates import in_oslo, time_text
from ui.models.day import PersonLine
from ui.screens.today.counter_work import Somebody, number_of
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, primary_button
from ui.widgets.restyle import label

#: So much room who is next needs before the buttons have words.
_LEAST_WHO = 200
_LEAST = 320


class DayBar(QFrame):
    """Says who is next, and has a button for all that is not about the chosen line.

    Signals:
        next_wanted: call the next one.
        drop_in_wanted: somebody came without an appointment.
        end_wanted: show what is left open, or the day again.
        room_wanted: open the screen of the waiting room.
    """

    next_wanted = Signal()
    drop_in_wanted = Signal()
    end_wanted = Signal()
    room_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        self._at_end = False
        self.next_button = primary_button("", Icon.BELL, self)
        self._who = label("", "", self, wrap=True)
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self.drop_in_button = button("", Kind.PLAIN, Icon.ADD, self)
        self.end_button = button("", Kind.PLAIN, Icon.END_OF_DAY, self)
        self.room_button = button("", Kind.PLAIN, Icon.SCREEN, self)
        self._buttons = (self.drop_in_button, self.end_button, self.room_button)
        self.next_button.clicked.connect(self.next_wanted)
        self.drop_in_button.clicked.connect(self.drop_in_wanted)
        self.end_button.clicked.connect(self.end_wanted)
        self.room_button.clicked.connect(self.room_wanted)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.setSpacing(space.s)
        row.addWidget(self.next_button)
        row.addWidget(self._who, 1)
        for made in self._buttons:
            row.addWidget(made)
        self._words()

    @property
    def who(self) -> str:
        """Return who is said to be next, and why."""
        return self._who.text()

    def show_next(self, found: Next | None, line: Somebody | None, name: str, desk: str) -> None:
        """Say who is next.

        Args:
            found: the answer of the queue; None where this PC has no desk.
            line: the line of who is next, or None.
            name: the name on that line.
            desk: the number of the own desk.
        """
        if found is None:
            text = self.tr("This PC has no desk of its own: you are asked which one calls.")
        elif line is None:
            text = self._nobody(found, desk)
        else:
            number = number_of(line)
            who = f"{number}  {name}" if number else name
            text = f"{who}  ·  {self._why(found, line)}"
        self._who.setText(text)
        self.next_button.setEnabled(found is None or found.waiter is not None)

    def show_at_end(self, *, at_end: bool) -> None:
        """Show whether the end of the day lies in front."""
        self._at_end = at_end
        self._words()

    def allow(self, *, receive: bool) -> None:
        """Offer what somebody may do who receives people, or not."""
        self.next_button.setVisible(receive)
        self.drop_in_button.setVisible(receive)

    def _nobody(self, found: Next, desk: str) -> str:
        if found.why is WhyNext.NO_GAP and found.before is not None:
            return self.tr("A drop-in waits, no room before %1").replace("%1", _time(found.before))
        return self.tr("Nobody waits for desk %1").replace("%1", desk)

    def _why(self, found: Next, line: Somebody) -> str:
        booked = ""
        other = ""
        if isinstance(line, PersonLine):
            booked, other = _time(instant_of(line.row.day, line.row.start)), line.row.desk
        place = _time(found.place) if found.place else ""
        match found.why:
            case WhyNext.HANDED_OVER:
                handed = line.handed if isinstance(line, PersonLine) else line.row.handed
                text = self.tr("handed over from desk %1").replace("%1", handed.from_desk if handed else "")
            case WhyNext.BOOKED:
                text = self.tr("booked %1").replace("%1", booked)
            case WhyNext.BOOKED_LATE:
                text = self.tr("booked %1, came late: has the place of %2")
                text = text.replace("%1", booked).replace("%2", place)
            case WhyNext.OTHER_DESK:
                text = self.tr("booked %1 at desk %2").replace("%1", booked).replace("%2", other)
            case WhyNext.OTHER_DESK_LATE:
                text = self.tr("booked %1 at desk %2, came late: has the place of %3")
                text = text.replace("%1", booked).replace("%2", other).replace("%3", place)
            case WhyNext.DROP_IN_FITS:
                text = self.tr("fits before %1").replace("%1", _time(found.before) if found.before else "")
            case _:
                text = self.tr("nobody else is expected here")
        return text

    def minimumSizeHint(self) -> QSize:
        """Never keep the screen from becoming so narrow that the words of the buttons go."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the buttons out where there is too little room."""
        super().resizeEvent(event)
        self._words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        end = self.tr("Back to the day") if self._at_end else self.tr("End of day")
        self.next_button.setText(self.tr("Call next"))
        self.next_button.setAccessibleName(self.tr("Call next"))
        self.next_button.setToolTip(keymap().shown("today.call-next"))
        texts = (self.tr("Drop-in"), end, self.tr("Waiting room"))
        for made, text, code in zip(self._buttons, texts, ("drop-in", "end", "room"), strict=True):
            made.setText(text)
            made.setAccessibleName(text)
            made.setToolTip(with_key(text, f"today.{code}"))
        shown = [made for made in (self.next_button, *self._buttons) if not made.isHidden()]
        words = sum(made.sizeHint().width() + tokens().space.s for made in shown)
        if words + _LEAST_WHO + 2 * tokens().space.m > self.width():
            for made in self._buttons:
                made.setText("")


def _time(instant: datetime) -> str:
    return time_text(in_oslo(instant).time())
