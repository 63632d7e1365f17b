"""Ctrl+Z: what was typed in a field first, then what was done."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


class UndoKey(QObject):
    """Keeps a field in which nothing was typed from taking the key for itself, as Qt's fields do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there are no fields without it
        application.focusChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the key to the window where the field has nothing to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Undo) and not has_undo(watched)
        return False

    @Slot()
    def _focus_moved(self) -> None:
        # The signal would bring the field that is left along, which may be half deleted; and none is held on to here.
        now = QApplication.focusWidget()
        if isinstance(now, _FIELDS):
            now.installEventFilter(self)  # once more is not twice


def has_undo(field: QObject) -> bool:
    """Say whether a field can take back something that was typed in it."""
    if isinstance(field, QAbstractSpinBox):
        inner = field.findChild(QLineEdit)
        return isinstance(inner, QLineEdit) and inner.isUndoAvailable()
    if isinstance(field, QComboBox):
        inner = field.lineEdit() if field.isEditable() else None
        return inner is not None and inner.isUndoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return not field.isReadOnly() and field.document().isUndoAvailable()
    return isinstance(field, QLineEdit) and not field.isReadOnly() and field.isUndoAvailable()
