"""A question with a few answers to choose from, all of them in sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from ui.theme.tokens import tokens
from ui.widgets.restyle import label


class Choices(QWidget):
    """Radio buttons under a title; arrows walk, Space chooses.

    Signals:
        chosen: the code (str) of the answer.
    """

    chosen = Signal(object)

    def __init__(self, codes: Sequence[str], columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "strong", self)
        self._below = label("", "small", self, wrap=True)
        self._error = ""
        self._help = ""
        self._codes = tuple(codes)
        self._group = QButtonGroup(self)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.xs)
        column.addWidget(self._title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.l)
        grid.setVerticalSpacing(0)
        for at, _ in enumerate(self._codes):
            made = QRadioButton(self)
            made.setMinimumWidth(40)
            self._group.addButton(made, at)
            grid.addWidget(made, at // columns, at % columns)
        grid.setColumnStretch(columns, 1)
        column.addLayout(grid)
        column.addWidget(self._below)
        self._group.idClicked.connect(self._clicked)
        self._show()

    @property
    def value(self) -> str:
        """Return the code of the answer, or an empty text."""
        at = self._group.checkedId()
        return self._codes[at] if at >= 0 else ""

    @property
    def error(self) -> str:
        """Return what is wrong, or nothing."""
        return self._error

    def answer(self, code: str) -> QAbstractButton:
        """Return the button of an answer."""
        return self._group.button(self._codes.index(code))

    def set_value(self, code: str) -> None:
        """Choose an answer without telling of it; an empty code chooses none."""
        self._group.setExclusive(False)
        for at, known in enumerate(self._codes):
            self._group.button(at).setChecked(known == code)
        self._group.setExclusive(True)

    def set_allowed(self, code: str, *, allowed: bool) -> None:
        """Let an answer be chosen or not."""
        self.answer(code).setEnabled(allowed)

    def set_texts(self, title: str, texts: Mapping[str, str]) -> None:
        """Word the question and its answers."""
        self._title.setText(title)
        for code, text in texts.items():
            made = self.answer(code)
            made.setText(text)
            made.setToolTip(text)
            made.setAccessibleName(f"{title}: {text}")

    def set_help(self, text: str) -> None:
        """Say something under the answers."""
        self._help = text
        self._show()

    def set_error(self, text: str) -> None:
        """Say what is wrong; an empty text takes it away."""
        self._error = text
        self._show()

    def focus_in(self) -> None:
        """Take the keyboard."""
        (self._group.checkedButton() or self._group.button(0)).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        text = self._error or self._help
        self._below.setProperty("role", "error" if self._error else "small")
        self._below.style().polish(self._below)
        self._below.setText(text)
        self._below.setVisible(bool(text))
        for made in self._group.buttons():
            made.setAccessibleDescription(text)

    @Slot(int)
    def _clicked(self, at: int) -> None:
        self.set_error("")
        self.chosen.emit(self._codes[at])


def fill_reasons(box: QComboBox, reasons: Sequence[tuple[str, str]], none_yet: str) -> None:
    """Offer coded reasons after a line that asks for one; what was chosen stays chosen."""
    before = box.currentData()
    box.blockSignals(True)  # noqa: FBT003 - Qt's own call; nothing is chosen here
    box.clear()
    box.addItem(none_yet, "")
    for code, wording in reasons:
        box.addItem(wording, code)
    box.setCurrentIndex(max(box.findData(before), 0))
    box.blockSignals(False)  # noqa: FBT003


def choose(box: QComboBox, code: str) -> None:
    """Choose by code; one that is not offered chooses the line that asks."""
    box.setCurrentIndex(max(box.findData(code), 0))


def chosen(box: QComboBox) -> str:
    """Return the code that is chosen, or an empty text."""
    return str(box.currentData() or "")
