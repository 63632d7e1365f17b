"""A choice from a long list, found by typing any part of a name."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.domain.names import fold
from ui.announce import announce
from ui.widgets.elided import ElidedCombo

_MOST_SHOWN = 8
_MOST_IN_BOX = 14
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuietCombo(ElidedCombo):
    """A choice of a few that the wheel does not change while the page is turned."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class SearchCombo(QuietCombo):
    """Choices with a code each.

    What fits the letters typed stands beneath the line, the likeliest on top. Arrows walk there; Enter, Tab and every
    other way out of the field take what is current.

    Signals:
        chosen: the code (str) of a choice, or an empty text when the field was emptied.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[tuple[str, str]] = []
        self._keys: list[str] = []
        self._code = ""
        # A line of our own: PySide can let go of one that the box has made while the box still stands.
        self._line = QLineEdit(self)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_MOST_IN_BOX)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setCompleter(None)  # type: ignore[arg-type]  # none at all, which the declaration does not know
        # A child of the window and no popup: the line keeps the keyboard.
        self._found = QListWidget(self)
        self._found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._found.setProperty("ground", "floating")
        self._found.hide()
        self._found.itemClicked.connect(self._clicked)
        self.activated.connect(self._take_index)
        self._line.textEdited.connect(self._edited)

    @property
    def code(self) -> str:
        """Return the code of the choice; what was typed where nothing is chosen."""
        return self._code or self.currentText().strip()

    @property
    def is_chosen(self) -> bool:
        """Say whether something is chosen."""
        return bool(self._code)

    @property
    def found(self) -> tuple[str, ...]:
        """Return what stands beneath the line."""
        if self._found.isHidden():
            return ()
        return tuple(self._found.item(row).text() for row in range(self._found.count()))

    def set_choices(self, first: Sequence[tuple[str, str]], others: Sequence[tuple[str, str]]) -> None:
        """Offer codes with their names: first those that are usual, then, beneath a line, the others."""
        code, typed = self._code, self.currentText()
        self._choices = [*first, *others]
        self._keys = [fold(name) for _, name in self._choices]
        self.clear()
        for number, (choice, name) in enumerate(self._choices):
            if first and number == len(first):
                self.insertSeparator(self.count())
            self.addItem(name, choice)
        self.setCurrentIndex(-1)
        if code:
            self.set_code(code)
        else:
            self.setEditText(typed)

    def set_code(self, code: str) -> None:
        """Choose by code; a text that is no code stands as if it had been typed."""
        at = self.findData(code) if code else -1
        self._code = code if at >= 0 else ""
        self.setCurrentIndex(at)
        if at < 0:
            self.setEditText(code)
        self._line.setCursorPosition(0)

    def settle(self) -> None:
        """Take what is current beneath the line, or on top of what fits."""
        row = self._found.currentItem() if not self._found.isHidden() else None
        self._found.hide()
        if self._code:
            return
        text = self.currentText()
        fitting = [row.text()] if row is not None else self.fitting(text)
        if fitting:
            self._choose(fitting[0])
        elif not text.strip():
            self.chosen.emit("")

    def fitting(self, text: str) -> list[str]:
        """Return the names that fit a text: the same, beginning so, a word beginning so, having it in them."""
        key = fold(text)
        if not key:
            return []
        ranked: list[tuple[int, int]] = []
        for number, known in enumerate(self._keys):
            if known == key or self._choices[number][0].casefold() == text.strip().casefold():
                ranked.append((0, number))
            elif known.startswith(key):
                ranked.append((1, number))
            elif f" {key}" in known:
                ranked.append((2, number))
            elif key in known:
                ranked.append((3, number))
        return list(dict.fromkeys(self._choices[number][1] for _, number in sorted(ranked)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Share the keys of the line with what stands beneath it."""
        if not self._found.isHidden():
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = (self._found.currentRow() + step) % self._found.count()
                self._found.setCurrentRow(row)
                announce(self, self._found.item(row).text(), False)  # noqa: FBT003 - the announcer's shape
                return
            if event.key() in _ENTERS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.settle()
                return
            if event.key() == Qt.Key.Key_Escape:
                self._found.hide()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what is current when the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the list away with the field."""
        super().hideEvent(event)
        self._found.hide()

    @Slot(str)
    def _edited(self, text: str) -> None:
        self._code = ""
        names = self.fitting(text)[:_MOST_SHOWN]
        self._found.clear()
        self._found.addItems(names)
        self._found.setCurrentRow(0)
        self._found.setAccessibleName(self.accessibleName())
        if names:
            self._show_found(len(names))
        else:
            self._found.hide()

    def _show_found(self, count: int) -> None:
        window = self.window()
        if self._found.parent() is not window:
            self._found.setParent(window)
        height = count * max(self._found.sizeHintForRow(0), 1) + 2 * self._found.frameWidth() + 2
        at = self.mapTo(window, QPoint(0, self.height() + 2))
        if at.y() + height > window.height():
            at = self.mapTo(window, QPoint(0, -height - 2))
        self._found.setGeometry(at.x(), at.y(), self.width(), height)
        self._found.show()
        self._found.raise_()

    @Slot(QListWidgetItem)
    def _clicked(self, _item: QListWidgetItem) -> None:
        self.settle()

    @Slot(int)
    def _take_index(self, index: int) -> None:
        self.set_code(str(self.itemData(index) or ""))
        self._found.hide()
        self.chosen.emit(self._code)

    def _choose(self, name: str) -> None:
        self.set_code(next((code for code, known in self._choices if known == name), ""))
        self.chosen.emit(self._code)
