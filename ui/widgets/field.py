"""A field of a form: label above, help or error beneath."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.announce import Announcer, announce
from ui.theme.icons import Icon, give_icon
from ui.widgets.restyle import label, restyle
from ui.widgets.wrapping_label import WrappingLabel


class Field(QWidget):
    """Carries one input with its label, its help and its error.

    The error is the input's accessible description, so that a screen reader says it with the field.
    """

    def __init__(
        self,
        title: str,
        widget: QWidget,
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        required: bool = False,
        announcer: Announcer = announce,
    ) -> None:
        super().__init__(parent)
        self.input = widget
        self._title = title
        self._help = help_text
        self._required = required
        self._error = ""
        self._announce = announcer
        self._label = WrappingLabel("strong")
        self._label.setBuddy(widget)
        self._mark = label("*", "error")
        self._below = label("", "small", wrap=True)
        self._sign = QLabel(self)
        self._sign.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._label)
        head.addWidget(self._mark)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._sign)
        foot.addWidget(self._below, 1)
        column.addLayout(foot)
        self.setFocusProxy(widget)
        self._show()

    @property
    def error(self) -> str:
        """Return the sentence that says what is wrong, or nothing."""
        return self._error

    def set_error(self, text: str) -> None:
        """Say under the field what is wrong and what to do; an empty text takes it away."""
        changed = text != self._error
        self._error = text
        self._show()
        if text and changed:
            self._announce(self.input, f"{self._title}: {text}", True)  # noqa: FBT003 - urgent, the announcer's shape

    def set_texts(self, title: str, help_text: str = "") -> None:
        """Name the field anew, as after a change of language."""
        self._title = title
        self._help = help_text
        self._show()

    def set_required(self, *, required: bool) -> None:
        """Mark the field as one that must be filled in, or not."""
        self._required = required
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say "required" in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        self._label.setText(self._title)
        self._mark.setVisible(self._required)
        below = self._error or self._help
        self._below.setText(below)
        self._below.setVisible(bool(below))
        restyle(self._below, "role", "error" if self._error else "small")
        self._sign.setVisible(bool(self._error))
        if self._error:
            give_icon(self._sign, Icon.WARNING, "danger", 16)
        restyle(self.input, "invalid", bool(self._error))
        self.input.setAccessibleName(self._title)
        spoken = [self.tr("required")] if self._required else []
        self.input.setAccessibleDescription(". ".join([*spoken, below] if below else spoken))


def text_field(
    title: str, help_text: str = "", hint: str = "", parent: QWidget | None = None, *, required: bool = False
) -> tuple[Field, QLineEdit]:
    """Return a field for one line of text, and the line."""
    line = QLineEdit()
    line.setPlaceholderText(hint)
    return Field(title, line, help_text, parent, required=required), line


def choice_field(
    title: str, help_text: str = "", parent: QWidget | None = None, *, required: bool = False
) -> tuple[Field, QComboBox]:
    """Return a field for one choice of several, and the choice."""
    box = QComboBox()
    return Field(title, box, help_text, parent, required=required), box
