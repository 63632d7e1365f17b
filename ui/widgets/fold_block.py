"""A block of a form that folds to one line when it is done."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.elided import ElidedLabel


class FoldBlock(QFrame):
    """A titled block; folded it shows its title and, in a few words, what was chosen.

    Signals:
        opened: the block was unfolded (bool) or folded.
    """

    opened = Signal(object)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "block")
        self._title = title
        self._summary_text = ""
        self._is_done = False
        self.content = content
        self._button = QPushButton(title, self)
        self._button.setProperty("kind", "heading")
        self._button.setAutoDefault(False)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self._toggle)
        self._summary = ElidedLabel(self)
        self._summary.setProperty("role", "muted")
        self._sign = QLabel(self)
        self._sign.setFixedWidth(20)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.xs, space.xs, space.xs, space.xs)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(space.xs)
        head.addWidget(self._button)
        head.addWidget(self._summary, 1)
        head.addWidget(self._sign)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(space.m, space.s, space.m, space.m)
        inner.addWidget(content)
        column.addLayout(inner)
        self._inner = inner
        self.set_open(open_=True)

    @property
    def is_open(self) -> bool:
        """Say whether the block shows its content."""
        return not self.content.isHidden()

    def set_title(self, title: str) -> None:
        """Name the block anew."""
        self._title = title
        self._show()

    def set_done(self, summary: str, *, is_done: bool = True) -> None:
        """Fold the block to one line that says what was chosen; an empty summary means that it is not done.

        Nor is it done where the line tells of something that waits.
        """
        self._summary_text = summary
        self._is_done = bool(summary) and is_done
        self.set_open(open_=not summary)

    def set_open(self, *, open_: bool) -> None:
        """Show or fold the content."""
        changed = open_ != self.is_open
        self.content.setVisible(open_)
        space = tokens().space
        self._inner.setContentsMargins(space.m, space.s, space.m, space.m) if open_ else self._inner.setContentsMargins(
            0, 0, 0, 0
        )
        self._show()
        if changed:
            self.opened.emit(open_)

    def changeEvent(self, event: QEvent) -> None:
        """Say the state in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        self._button.setText(self._title)
        give_icon(self._button, Icon.EXPAND if self.is_open else Icon.FORWARD, "text", 14)
        self._summary.set_words("" if self.is_open else self._summary_text)
        self._sign.setVisible(self._is_done)
        if self._is_done:
            give_icon(self._sign, Icon.COMPLETED, "success", 16)
        spoken = self._title if self.is_open else f"{self._title}: {self._summary_text}".rstrip(": ")
        self._button.setAccessibleName(spoken)
        self._button.setAccessibleDescription(self.tr("unfolded") if self.is_open else self.tr("folded"))

    @Slot()
    def _toggle(self) -> None:
        self.set_open(open_=not self.is_open)
