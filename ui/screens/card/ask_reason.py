"""Why: came back in the post, defective, cancelled, lost on its way; a coded reason and a note."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.services.commands import Command
from ui.screens.card.choices import choose, chosen, fill_reasons
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.field import Field


class ReasonPanel(AskPanel):
    """Asks for a reason out of a list, and leaves room for a note.

    Args:
        session: the clerk at the counter.
        title, confirm: what is asked, and what stands on the button.
        reasons: codes and wordings.
        command: makes the command from the code and the note.
        told, undo: what is said when it is done, and what its way back is called.
    """

    def __init__(
        self,
        session: Session,
        texts: tuple[str, str, str, str],
        reasons: tuple[tuple[str, str], ...],
        command: Callable[[str, str], Command],
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, icon, parent)
        self._texts = texts
        self._reasons = reasons
        self._command = command
        self.reason = QComboBox()
        self.reason_field = Field("", self.reason, parent=self, required=True)
        self.note = QLineEdit()
        self.note.setMaxLength(500)
        self.note_field = Field("", self.note, parent=self)
        self.column.addWidget(self.reason_field)
        self.column.addWidget(self.note_field)
        self.setFocusProxy(self.reason)

    def words(self) -> None:
        """Word the fields."""
        title, confirm, _, _ = self._texts
        self.set_texts(title, confirm)
        self.reason_field.set_texts(self.tr("Reason"))
        self.note_field.set_texts(self.tr("Note"), self.tr("Only what the next clerk needs."))
        fill_reasons(self.reason, self._reasons, self.tr("Choose a reason"))
        if len(self._reasons) == 1:
            choose(self.reason, self._reasons[0][0])

    def confirm(self) -> None:
        """Carry it out, if a reason is chosen."""
        code = chosen(self.reason)
        self.reason_field.set_error("" if code else self.tr("Choose a reason."))
        if not code:
            self.reason.setFocus()
            return
        _, _, told, undo = self._texts
        self.attempt(self._command(code, self.note.text().strip()), told=told, undo=undo)
