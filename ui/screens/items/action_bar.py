"""The buttons under a list: what may be done to the chosen line now, each with its key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.actions.action import Place
from ui.actions.binding import Offered, Source
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label


@dataclass(frozen=True, slots=True)
class ItemAction:
    """Something that may be done to the chosen line.

    Attributes:
        code: what the section is told when it is taken.
        text: a verb, as it stands on the button.
        keys: one key without modifiers, such as `A`; empty for none.
        primary: the usual next step; one at most.
    """

    code: str
    text: str
    keys: str = ""
    icon: Icon | None = None
    primary: bool = False


class _Buttons(Source):
    """Lets what stands on the buttons be found by its name."""

    def __init__(self, bar: "ActionBar") -> None:
        super().__init__(bar, Place.ITEMS)
        self._bar = bar

    def offered(self) -> list[Offered]:
        """Return what stands on the buttons."""
        return [Offered(self, f"button.{each.code}", each.text, each.keys) for each in self._bar.offered]

    def run(self, code: str) -> None:
        """Press the button."""
        self._bar.taken.emit(code.removeprefix("button."))


class ActionBar(QFrame):
    """Shows actions as buttons and finds them by their keys.

    Signals:
        taken: the code (str) of the action.
    """

    taken = Signal(object)

    def __init__(self, list_widget: QWidget, parent: QWidget | None = None) -> None:
        """Take the list that gets the keyboard when the button that has it goes away."""
        super().__init__(parent)
        self.setProperty("ground", "canvas")
        self._list = list_widget
        self._actions: tuple[ItemAction, ...] = ()
        _Buttons(self)
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._pressed)
        self._hint = label("", "small", self)
        self._made: list[QPushButton] = []
        space = tokens().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space.m, space.s, space.m, space.s)
        self._column.setSpacing(space.s)
        self._lines: list[QHBoxLayout] = []
        self._broken: list[list[QPushButton]] = []
        self._arrange()

    @property
    def offered(self) -> tuple[ItemAction, ...]:
        """Return what is offered now."""
        return self._actions

    def by_key(self, event: QKeyEvent) -> ItemAction | None:
        """Return the action of a pressed key, or None."""
        modifiers = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~modifiers or event.isAutoRepeat():
            return None
        pressed = event.text().upper()
        return next((each for each in self._actions if each.keys and each.keys == pressed), None)

    def show_actions(self, actions: Sequence[ItemAction], hint: str) -> None:
        """Offer actions, and say which keys do what beside them."""
        self._hint.setText(hint)
        fresh = tuple(actions)
        if fresh == self._actions:
            return
        self._actions = fresh
        for old in self._made:
            if old is QApplication.focusWidget():
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._buttons.removeButton(old)
            old.hide()
            old.deleteLater()
        self._made = [self._button(at, action) for at, action in enumerate(fresh)]
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the widest button: the others take further lines."""
        widest = max((made.sizeHint().width() for made in self._made), default=0)
        margins = self._column.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the buttons into lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the buttons into as many lines as they need; the hint stands at the end where there is room."""
        gap = tokens().space.s
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        lines: list[list[QPushButton]] = [[]]
        used = 0
        for made in self._made:
            width = made.sizeHint().width() + gap
            if lines[-1] and used + width > room:
                lines.append([])
                used = 0
            lines[-1].append(made)
            used += width
        self._hint.setVisible(used + self._hint.sizeHint().width() <= room)
        if lines == self._broken:
            return
        self._broken = lines
        for old in self._lines:
            while old.count():
                old.takeAt(0)
            self._column.removeItem(old)
        self._lines = []
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(gap)
            for made in line:
                row.addWidget(made)
            row.addStretch(1)
            self._column.addLayout(row)
            self._lines.append(row)
        self._lines[-1].addWidget(self._hint)

    def _button(self, at: int, action: ItemAction) -> QPushButton:
        made = button("", Kind.PRIMARY if action.primary else Kind.PLAIN, action.icon, self)
        rename(made, action.text)
        if action.keys:
            made.setText(f"{action.text}   {action.keys}")
            made.setToolTip(action.keys)
            made.setAccessibleDescription(action.keys)
        self._buttons.addButton(made, at)
        return made

    @Slot(int)
    def _pressed(self, at: int) -> None:
        self.taken.emit(self._actions[at].code)
