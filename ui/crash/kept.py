"""After a restart: what was typed before, where its field is not open; to be copied, and then it is gone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.services.kept_drafts import TypedText
from ui.theme.tokens import tokens
from ui.widgets.buttons import primary_button
from ui.widgets.restyle import label

_WIDTH = 520


class KeptTexts(QDialog):
    """Shows texts under the names of their fields; closing it is the end of them."""

    def __init__(self, texts: Sequence[TypedText], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Text from before the restart"))
        self.setMinimumWidth(_WIDTH)
        hint = label("", "muted", self, wrap=True)
        hint.setText(self.tr("The fields of these texts are not open now. Copy what you need."))
        self.texts = QPlainTextEdit(self)
        self.texts.setReadOnly(True)
        self.texts.setTabChangesFocus(True)
        self.texts.setAccessibleName(self.windowTitle())
        # As it was typed, without marks around it: it is there to be copied.
        lines = (f"{text.name}:\n{text.text}" if text.name else text.text for text in texts)
        self.texts.setPlainText("\n\n".join(lines))
        self.close_button = primary_button(self.tr("Close"), parent=self)
        self.close_button.clicked.connect(self.close)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.m)
        column.addWidget(hint)
        column.addWidget(self.texts)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
