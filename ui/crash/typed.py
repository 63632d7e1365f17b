"""What has been typed into a window and is saved nowhere, and putting it back after a restart."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.typed_text import is_password

if TYPE_CHECKING:
    from desktop.services.kept_drafts import TypedText

Field = QLineEdit | QPlainTextEdit | QTextEdit


def typed_in(window: QWidget) -> "tuple[TypedText, ...]":
    """Return what somebody has typed in a window and is still there, field by field; passwords never.

    What the program wrote into a field by itself is left out: it will be there again.
    """
    from desktop.services.kept_drafts import TypedText  # which brings the database along

    return tuple(
        TypedText(path_of(field, window), name_of(field), text) for field in _fields(window) if (text := _typed(field))
    )


def put_back(window: QWidget, texts: "tuple[TypedText, ...]") -> "tuple[TypedText, ...]":
    """Write what was typed into the fields that are there and empty, and return what found no field."""
    by_path = {path_of(field, window): field for field in _fields(window)}
    left = []
    for text in texts:
        field = by_path.get(text.path)
        if field is None or name_of(field) != text.name or not _write(field, text.text):
            left.append(text)
    return tuple(left)


def path_of(field: QWidget, window: QWidget) -> str:
    """Return the way from a window to a field: the kind of each widget and its number among those beside it."""
    parts: list[str] = []
    one: QObject | None = field
    while one is not None and one is not window:
        parent = one.parent()
        kind = type(one).__name__
        beside = [each for each in parent.children() if type(each).__name__ == kind] if parent is not None else [one]
        parts.append(f"{kind}:{next(at for at, each in enumerate(beside) if each is one)}")
        one = parent
    return "/".join(reversed(parts))


def name_of(field: QWidget) -> str:
    """Return what a field is called; a line within a box has the name of the box."""
    return field.accessibleName() or (_name_of_box(field) if isinstance(field, QLineEdit) else "")


def _name_of_box(field: QLineEdit) -> str:
    parent = field.parentWidget()
    return parent.accessibleName() if parent is not None else ""


def _fields(window: QWidget) -> Iterator[Field]:
    found: list[Field] = [
        *window.findChildren(QLineEdit),
        *window.findChildren(QPlainTextEdit),
        *window.findChildren(QTextEdit),
    ]
    for field in found:
        within_box = isinstance(field.parentWidget(), QAbstractSpinBox)
        if not (field.isReadOnly() or is_password(field) or within_box):
            yield field


def _typed(field: Field) -> str:
    if isinstance(field, QLineEdit):
        return field.text() if field.isModified() else ""
    return field.toPlainText() if field.document().isModified() else ""


def _write(field: Field, text: str) -> bool:
    """Write as if it was typed, so that whoever listens to the field hears of it; say whether it stands there now."""
    if isinstance(field, QLineEdit):
        if field.text() == text:
            return True
        if field.text() or not field.isEnabled():
            return False
        field.insert(text)
        field.setModified(True)
        return field.text() == text
    if field.toPlainText() or not field.isEnabled():
        return field.toPlainText() == text
    field.insertPlainText(text)
    field.document().setModified(True)
    return True
