"""The line above the cases: words to narrow the list, and a button for each status."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.cases import CaseStatus
from ui.state_looks import LOOKS
from ui.theme.icons import give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.flow_row import FlowRow
from ui.widgets.restyle import label
from ui.words import status_word


class CaseFilters(QWidget):
    """What the list is narrowed to.

    Signals:
        changed: something was typed, or a status was pressed.
        left: Down was pressed in the line: on to the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "heading", self)
        self.edit = QLineEdit(self)
        self.edit.setClearButtonEnabled(True)
        self.edit.setMaxLength(200)
        self.edit.setMinimumWidth(200)
        self.edit.setMaximumWidth(320)
        self.edit.textChanged.connect(self._typed)
        self.buttons: dict[CaseStatus, QPushButton] = {}
        space = tokens().space
        top = QHBoxLayout()
        top.setSpacing(space.m)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.edit, 1)
        below = FlowRow(self, space.xs)
        for status in CaseStatus:
            made = button("", Kind.QUIET, parent=self)
            made.setCheckable(True)
            give_icon(made, LOOKS[status].icon, "text")
            made.toggled.connect(self._pressed)
            below.add(made)
            self.buttons[status] = made
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.s, space.m, space.s)
        column.setSpacing(space.xs)
        column.addLayout(top)
        column.addWidget(below)
        self._words()

    @property
    def text(self) -> str:
        """Return what was typed."""
        return self.edit.text().strip()

    @property
    def statuses(self) -> frozenset[CaseStatus]:
        """Return the statuses that are pressed; none means all."""
        return frozenset(status for status, made in self.buttons.items() if made.isChecked())

    @property
    def narrows(self) -> bool:
        """Say whether anything is left out."""
        return bool(self.text or self.statuses)

    @Slot()
    def clear(self) -> None:
        """Show everything again, with one change."""
        blocker = QSignalBlocker(self)
        for made in self.buttons.values():
            made.setChecked(False)
        self.edit.clear()
        blocker.unblock()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the list by Down or Enter; Esc clears first."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.edit.hasFocus():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.narrows:
            self.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(str)
    def _typed(self, text: str) -> None:
        del text  # whoever listens reads it
        self.changed.emit()

    @Slot(bool)
    def _pressed(self, checked: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        del checked
        self.changed.emit()

    def _words(self) -> None:
        self._title.setText(self.tr("Cases"))
        self.edit.setPlaceholderText(self.tr("Narrow by name or number"))
        self.edit.setAccessibleName(self.tr("Narrow by name or number"))
        for status, made in self.buttons.items():
            word = status_word(status)
            rename(made, word[:1].upper() + word[1:])
