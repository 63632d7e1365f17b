"""The buttons by which a document's state is said with the mouse, and on which it can be read."""

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QWidget

from desktop.domain.papers import LineState
from desktop.services.queries.case_page import LineRow
from ui.actions.keymap import keymap
from ui.screens.checklist.lines import Mark
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.elided import ElidedButton

_SIGNS = {
    Mark.ORIGINAL: Icon.ORIGINAL,
    Mark.COPY: Icon.COPY,
    Mark.CERTIFIED: Icon.CERTIFIED,
    Mark.TRANSLATION: Icon.LANGUAGE,
    Mark.MISSING: Icon.MISSING,
    Mark.NOT_RELEVANT: Icon.NOT_RELEVANT,
}
_MARKS = tuple(_SIGNS)


class StateButtons(QWidget):
    """One button a state; which are down is decided by what is written, never by the click.

    Signals:
        pressed: the `Mark` of the button.
    """

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: LineRow | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(tokens().space.xs)
        for at, sign in enumerate(_SIGNS.values()):
            made = ElidedButton(parent=self)
            made.setCheckable(True)
            made.setAutoDefault(False)
            give_icon(made, sign, "text")
            self._group.addButton(made, at)
        self._group.idClicked.connect(self._press)
        self._words()
        self.arrange(across=2)

    def button(self, mark: Mark) -> QPushButton:
        """Return the button of a state."""
        made = self._group.button(_MARKS.index(mark))
        assert isinstance(made, QPushButton)  # noqa: S101 - made above
        return made

    def show_line(self, line: LineRow) -> None:
        """Press what is said of a line."""
        self._line = line
        pressed = {
            Mark.ORIGINAL: line.original_seen,
            Mark.COPY: line.copy_taken,
            Mark.CERTIFIED: line.certified_copy,
            Mark.TRANSLATION: line.translation,
            Mark.MISSING: line.state is LineState.MISSING,
            Mark.NOT_RELEVANT: line.state is LineState.NOT_RELEVANT,
        }
        for mark, down in pressed.items():
            made = self.button(mark)
            made.setChecked(down)
            made.setAccessibleDescription(self.tr("said") if down else self.tr("not said"))

    def arrange(self, *, across: int) -> None:
        """Lay the buttons out, so many beside each other."""
        for at in range(len(_MARKS)):
            made = self._group.button(at)
            self._grid.removeWidget(made)
            self._grid.addWidget(made, at // across, at % across)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(int)
    def _press(self, at: int) -> None:
        if self._line is not None:
            self.show_line(self._line)
        self.pressed.emit(_MARKS[at])

    def _words(self) -> None:
        names = {
            Mark.ORIGINAL: (self.tr("Original seen"), "original"),
            Mark.COPY: (self.tr("Copy taken"), "copy"),
            Mark.CERTIFIED: (self.tr("Certified copy"), "certified"),
            Mark.TRANSLATION: (self.tr("Translation"), "translation"),
            Mark.MISSING: (self.tr("Missing"), "missing"),
            Mark.NOT_RELEVANT: (self.tr("Not relevant"), "not-relevant"),
        }
        for mark, (name, code) in names.items():
            made = self.button(mark)
            made.setText(name)
            made.setAccessibleName(name)
            keys = keymap().shown(f"checklist.{code}")
            made.setToolTip(self.tr("%1 (key %2)").replace("%1", name).replace("%2", keys))
