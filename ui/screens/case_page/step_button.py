"""A button that takes one step of an appointment."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.appointments import Step
from ui import words
from ui.theme.icons import Icon, give_icon

_ICONS = {
    Step.CHECK_IN: Icon.ARRIVED,
    Step.CALL: Icon.IN_SERVICE,
    Step.COMPLETE: Icon.COMPLETED,
    Step.MARK_NO_SHOW: Icon.NO_SHOW,
    Step.LEAVE: Icon.LEFT,
    Step.CANCEL: Icon.CANCELLED,
}
_WAY_ON = (Step.CHECK_IN, Step.CALL, Step.COMPLETE)


class StepButton(QPushButton):
    """Takes its step; the way on is filled, the ways out are not.

    Signals:
        taken: the `Step`.
    """

    taken = Signal(object)

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        filled = step in _WAY_ON
        self.setProperty("kind", "primary" if filled else "plain")
        self.setAutoDefault(False)
        give_icon(self, _ICONS[step], "on_accent" if filled else "text")
        self.clicked.connect(self._take)
        self.words()

    def words(self) -> None:
        """Say the step in the language in use."""
        self.setText(words.step_word(self._step))
        self.setAccessibleName(self.text())

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._step)
