"""Ask to which desk somebody is called, in a line beside the work and never in a dialog."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.services.queries.calendar import DeskRow
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, icon_button
from ui.widgets.restyle import label


class DeskChooser(QFrame):
    """One button a desk; its number is also its key. Esc goes back.

    Signals:
        chosen: the `DeskRow`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", Tone.ACCENT.value)
        self._came_from: QWidget | None = None
        self._desks: dict[QPushButton, DeskRow] = {}
        self._question: QLabel = label("", "", self, wrap=True)
        self._close = icon_button(Icon.CLOSE, self.tr("Do not call"), self, 14)
        self._close.clicked.connect(self.give_up)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.s, space.s, space.s)
        row.setSpacing(space.s)
        row.addWidget(self._question, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(space.xs)
        row.addLayout(self._buttons)
        row.addWidget(self._close)
        self.hide()

    def ask(self, name: str, desks: Sequence[DeskRow], came_from: QWidget | None) -> None:
        """Show the desks and take the keyboard; it goes back to where it came from afterwards."""
        self._ask(self.tr("Call %1 to which desk?").replace("%1", isolate(name)), desks, came_from)

    def ask_next(self, desks: Sequence[DeskRow], came_from: QWidget | None) -> None:
        """Ask which desk calls the next one."""
        self._ask(self.tr("Which desk calls the next one?"), desks, came_from)

    def _ask(self, question: str, desks: Sequence[DeskRow], came_from: QWidget | None) -> None:
        self._came_from = came_from
        self._question.setText(question)
        for old in self._desks:
            self._buttons.removeWidget(old)
            old.deleteLater()
        self._desks = {}
        for desk in desks:
            made = button(desk.number, Kind.PLAIN, parent=self)
            made.setAccessibleName(self.tr("Desk %1").replace("%1", desk.number))
            made.clicked.connect(self._pressed)
            self._buttons.addWidget(made)
            self._desks[made] = desk
        self.show()
        first = next(iter(self._desks), None)
        (first or self._close).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def desks(self) -> list[DeskRow]:
        """Return the desks that are offered."""
        return list(self._desks.values())

    @Slot()
    def give_up(self) -> None:
        """Ask no more, and give the keyboard back."""
        self.hide()
        came_from, self._came_from = self._came_from, None
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a desk's number as its key; walk with the arrows; go back by Esc."""
        desk = next((desk for desk in self._desks.values() if desk.number == event.text()), None)
        if desk is not None:
            self._choose(desk)
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_focused()
        else:
            super().keyPressEvent(event)

    def _press_focused(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused in self._desks:
            self._choose(self._desks[focused])

    @Slot()
    def _pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._desks:
            self._choose(self._desks[pressed])

    def _choose(self, desk: DeskRow) -> None:
        self.give_up()
        self.chosen.emit(desk)
