"""Put a text field back to what it was a moment ago, its cursor and its undo history kept."""

from typing import Protocol

import shiboken6
from PySide6.QtGui import QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class Snapshot(Protocol):
    """A moment of a field."""

    def restore(self) -> None:
        """Put the field back."""


class _Line:
    """A field of one line."""

    def __init__(self, edit: QLineEdit) -> None:
        self._edit = edit
        self._text = edit.text()
        self._cursor = edit.cursorPosition()
        self._selection = (edit.selectionStart(), edit.selectionLength())

    def restore(self) -> None:
        edit = self._edit
        if not shiboken6.isValid(edit):
            return
        if edit.text() != self._text:
            # Not setText: that would throw the undo history away and tell nobody that the text was edited.
            edit.selectAll()
            if edit.inputMask():
                edit.setText(self._text)  # a mask leaves no other way
            elif self._text:
                edit.insert(self._text)
            else:
                edit.del_()
        start, length = self._selection
        if start >= 0:
            at_end = self._cursor == start + length
            edit.setSelection(start if at_end else start + length, length if at_end else -length)
        else:
            edit.setCursorPosition(self._cursor)


class _Lines:
    """A field of several lines; only what was put in since is taken out again."""

    def __init__(self, edit: QPlainTextEdit | QTextEdit) -> None:
        cursor = edit.textCursor()
        self._edit = edit
        self._count = edit.document().characterCount()
        self._anchor = cursor.anchor()
        self._position = cursor.position()
        self._selected = QTextDocumentFragment(cursor) if cursor.hasSelection() else None

    def restore(self) -> None:
        edit = self._edit
        if not shiboken6.isValid(edit):
            return
        start = min(self._anchor, self._position)
        selected = abs(self._anchor - self._position)
        typed = edit.document().characterCount() - self._count + selected
        cursor = edit.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(start + max(typed, 0), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if self._selected is not None:
            cursor.insertFragment(self._selected)
        cursor.endEditBlock()
        cursor.setPosition(self._anchor)
        cursor.setPosition(self._position, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)


def snapshot_of(widget: QWidget) -> Snapshot | None:
    """Return the present moment of a field that text can be typed into, or nothing for any other widget."""
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return None if widget.isReadOnly() else _Lines(widget)
    line = _line_of(widget)
    return None if line is None or line.isReadOnly() else _Line(line)


def is_password(widget: QWidget) -> bool:
    """Say whether a field hides what is typed; such a one is left alone."""
    return isinstance(widget, QLineEdit) and widget.echoMode() != QLineEdit.EchoMode.Normal


def _line_of(widget: QWidget) -> QLineEdit | None:
    if isinstance(widget, QLineEdit):
        return widget
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    if isinstance(widget, QAbstractSpinBox):
        return widget.findChild(QLineEdit)
    return None
