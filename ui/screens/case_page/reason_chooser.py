"""Choose why, beside what it is about: a coded reason by its figure, or one in words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label


class _ReasonButton(QPushButton):
    """A reason in as many lines as its width asks for."""

    def __init__(self, figure: str, wording: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._figure, self._wording = figure, wording
        self.setProperty("kind", "quiet")
        self.setProperty("lines", "true")
        self.setAutoDefault(False)
        self.setAccessibleName(wording)
        self.setMinimumWidth(120)
        self._wrap()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._wrap()

    def _wrap(self) -> None:
        metrics = self.fontMetrics()
        room = max(self.width(), 120) - 24
        lines = [self._figure]
        for word in self._wording.split():
            longer = f"{lines[-1]} {word}" if lines[-1].strip() not in ("", self._figure.strip()) else lines[-1] + word
            if metrics.horizontalAdvance(longer) <= room or lines[-1] == self._figure:
                lines[-1] = longer
            else:
                lines.append(" " * (len(self._figure) + 1) + word)
        text = "\n".join(lines)
        if text != self.text():
            self.setText(text)
            self.setMinimumHeight(metrics.lineSpacing() * len(lines) + 10)


class ReasonChooser(QWidget):
    """Offers reasons; the figures choose among the first nine, Esc gives up.

    Signals:
        chosen: the code of a reason, or what was written by hand (str).
        given_up: Esc was pressed.
    """

    chosen = Signal(object)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "strong", self, wrap=True)
        self._buttons = QButtonGroup(self)
        self._codes: list[str] = []
        self._group = QWidget(self)
        self._column = QVBoxLayout(self._group)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._other = QLineEdit()
        self._other.setMaxLength(200)
        self._field = Field("", self._other)
        self._give_up = button("", Kind.QUIET, Icon.BACK, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.s)
        column.addWidget(self._title)
        column.addWidget(self._group)
        column.addWidget(self._field)
        column.addWidget(self._give_up, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.idClicked.connect(self._choose)
        self._other.returnPressed.connect(self._choose_written)
        self._give_up.clicked.connect(self.given_up)
        self._words()

    @property
    def written(self) -> str:
        """Return the reason written by hand, as it stands."""
        return self._other.text()

    def ask(self, title: str, reasons: Sequence[tuple[str, str]], *, in_words: bool = True) -> None:
        """Offer reasons, as code and wording, and take the keyboard; `in_words`: another one may be written."""
        self._title.setText(title)
        self._field.setVisible(in_words)
        self._group.setAccessibleName(title)
        for old in self._buttons.buttons():
            self._buttons.removeButton(old)
            self._column.removeWidget(old)
            old.deleteLater()
        self._codes = [code for code, _ in reasons]
        for at, (_, wording) in enumerate(reasons):
            made = _ReasonButton(f"{at + 1}   " if at < 9 else "\u2007   ", wording, self._group)
            self._buttons.addButton(made, at)
            self._column.addWidget(made)
            made.show()  # at once, or it could not take the keyboard yet
        self._other.clear()
        self._field.set_error("")
        (self._buttons.button(0) if self._codes else self._other).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by figure, walk by the arrows, give up by Esc."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and key - Qt.Key.Key_1 < len(self._codes):
            self._choose(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say the fixed words in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.chosen.emit(self._codes[at])

    @Slot()
    def _choose_written(self) -> None:
        written = self._other.text().strip()
        self._field.set_error("" if written else self.tr("Write the reason, or choose one above."))
        if written:
            self.chosen.emit(written)

    def _words(self) -> None:
        self._field.set_texts(self.tr("Another reason"), self.tr("Enter takes it."))
        rename(self._give_up, self.tr("Back without a reason"))
