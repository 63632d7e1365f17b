"""The filled button with what comes next, and the quiet ones with what else may be done."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.screens.side_panel.next_step import STEP_OF, Action, Choices
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import flush_button, primary_button, rename
from ui.words import step_word


def action_word(action: Action, desk: str = "") -> str:
    """Return what a button says; `desk` is the number of the clerk's own desk, or empty."""
    if action is Action.CALL and desk:
        return QCoreApplication.translate("SidePanel", "Call to desk %1").replace("%1", desk)
    if action in STEP_OF:
        return step_word(STEP_OF[action])
    words = {
        Action.CHECKLIST: QCoreApplication.translate("SidePanel", "Open the checklist"),
        Action.FEE: QCoreApplication.translate("SidePanel", "Take the fee"),
        Action.HAND_IN: QCoreApplication.translate("SidePanel", "Hand in and print receipt"),
        Action.BIOMETRICS: QCoreApplication.translate("SidePanel", "Note biometrics"),
        Action.DECISION: QCoreApplication.translate("SidePanel", "Note the decision"),
        Action.ORDER_CARD: QCoreApplication.translate("SidePanel", "Order residence card"),
        Action.BOOK: QCoreApplication.translate("SidePanel", "Book an appointment"),
        Action.BOOK_AGAIN: QCoreApplication.translate("SidePanel", "Book a follow-up appointment"),
        Action.MOVE: QCoreApplication.translate("SidePanel", "Move the appointment"),
        Action.OPEN: QCoreApplication.translate("SidePanel", "Open the case"),
    }
    return words[action]


_ICONS = {
    Action.CHECK_IN: Icon.ARRIVED,
    Action.CALL: Icon.DESK,
    Action.COMPLETE: Icon.COMPLETED,
    Action.MARK_NO_SHOW: Icon.NO_SHOW,
    Action.LEAVE: Icon.LEFT,
    Action.MOVE: Icon.MOVE,
    Action.BOOK: Icon.BOOKED,
    Action.OPEN: Icon.CASES,
}


class ActionButtons(QWidget):
    """What may be done with the case at hand.

    Signals:
        wanted: the `Action` whose button was pressed.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Choices, str] | None = None
        self._first = Action.OPEN
        self.first = primary_button("", parent=self)
        self.first.clicked.connect(self._first_pressed)
        self._others: dict[QPushButton, Action] = {}
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self.first)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column.addLayout(self._column)

    @property
    def others(self) -> list[QPushButton]:
        """Return the quiet buttons, from the top."""
        return list(self._others)

    def set_choices(self, choices: Choices, desk: str) -> None:
        """Offer these and nothing else."""
        if self._shown == (choices, desk):
            return
        self._shown = (choices, desk)
        self._first = choices.first
        rename(self.first, action_word(choices.first, desk))
        self._show_others(choices.others, desk)

    def forget(self) -> None:
        """Say everything anew at the next occasion, as after a change of language."""
        self._shown = None

    def _show_others(self, actions: Sequence[Action], desk: str) -> None:
        for old in self._others:
            if old.hasFocus():
                self.first.setFocus()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._others = {}
        for action in actions:
            made = flush_button(action_word(action, desk), _ICONS.get(action), self)
            made.clicked.connect(self._other_pressed)
            self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            self._others[made] = action

    @Slot()
    def _first_pressed(self) -> None:
        self.wanted.emit(self._first)

    @Slot()
    def _other_pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._others:
            self.wanted.emit(self._others[pressed])
