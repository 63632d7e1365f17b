"""The line over the calendar while an appointment is to get another time, or another length."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.services.queries.day import AppointmentRow
from ui.screens.calendar.placement import Stretch
from ui.screens.calendar.sentences import times
from ui.text import isolate
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label


class MoveStrip(QFrame):
    """Says who is being moved, or lengthened by keys, and how.

    Signals:
        stopped: the clerk leaves the appointment as it is.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", Tone.INFO.value)
        self._moving = self._length = ""
        self._words = label("", "", self, wrap=True)
        self._words.setProperty("words", Tone.INFO.value)
        self._stop = button("", Kind.QUIET, parent=self)
        self._stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens().space.m, 2, tokens().space.xs, 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is said."""
        return self._words.text()

    def show_moving(self, row: AppointmentRow | None) -> None:
        """Say who is being moved, or vanish."""
        self._moving = ""
        if row is not None:
            text = self.tr("%1, %2, is to be moved. Choose a free place and press Enter.")
            when = times(Stretch(row.start, row.start + row.minutes))
            self._moving = text.replace("%2", when).replace("%1", isolate(row.name))
        self._show()

    def show_length(self, text: str) -> None:
        """Say how long an appointment would be; an empty text says nothing of it any more."""
        self._length = text
        self._show()

    def _show(self) -> None:
        text = self._length or self._moving
        self._words.setText(text)
        rename(self._stop, self.tr("Leave as it is"))
        self.setVisible(bool(text))
