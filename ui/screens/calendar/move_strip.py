"""The line over the calendar while an appointment is to get another time."""

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
    """Says who is being moved, and how.

    Signals:
        stopped: the clerk leaves the time as it is.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", Tone.INFO.value)
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
        self.setVisible(row is not None)
        if row is None:
            return
        text = self.tr("%1, %2, is to be moved. Choose a free place and press Enter.")
        when = times(Stretch(row.start, row.start + row.minutes))
        self._words.setText(text.replace("%2", when).replace("%1", isolate(row.name)))
        rename(self._stop, self.tr("Leave as it is"))
