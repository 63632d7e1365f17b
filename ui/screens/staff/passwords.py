"""First passwords, shown once: to be written down, copied or saved, and then forgotten."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.services.staff_accounts import FirstPassword
from ui.clipboard import copy_text
from ui.screens.lists.saving import AskFile, ask_where, not_written, written_as
from ui.screens.staff.jobs import SavingPasswords
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.restyle import label

_MOST_LINES = 8


class FirstPasswords(QFrame):
    """Shows first passwords until somebody has them; whoever leaves the tab or is locked out has seen them.

    Signals:
        gone: they were put away.
    """

    gone = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None, *, ask_file: AskFile = ask_where) -> None:
        super().__init__(parent)
        self._session = session
        self._ask_file = ask_file
        self._passwords: tuple[FirstPassword, ...] = ()
        self.setProperty("tone", Tone.SUCCESS.value)
        self._title = label("", "strong", self, wrap=True)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("mono", "true")
        self._hint = label("", "", self, wrap=True)
        self.copy_button = button("", icon=Icon.COPY, parent=self)
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        self.done_button = button("", Kind.QUIET, parent=self)
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.save)
        self.done_button.clicked.connect(self.put_away)
        space = tokens().space
        foot = QHBoxLayout()
        foot.setSpacing(space.s)
        for made in (self.copy_button, self.save_button, self.done_button):
            foot.addWidget(made)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.m, space.m, space.m)
        column.setSpacing(space.s)
        for part in (self._title, self.text, self._hint):
            column.addWidget(part)
        column.addLayout(foot)
        self._words()
        self.hide()

    @property
    def passwords(self) -> tuple[FirstPassword, ...]:
        """Return what is shown."""
        return self._passwords

    def show_passwords(self, passwords: Sequence[FirstPassword]) -> None:
        """Show them, with the keyboard on the way out of here."""
        self._passwords = tuple(passwords)
        self.text.setPlainText("\n".join(_line(each, alone=len(passwords) == 1) for each in passwords))
        lines = min(len(self._passwords), _MOST_LINES)
        edges = self.text.contentsMargins().top() + self.text.contentsMargins().bottom()
        margin = int(self.text.document().documentMargin()) * 2
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + margin + edges + 4)
        self._words()
        self.setVisible(bool(self._passwords))
        self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def copy(self) -> None:
        """Put them on the clipboard for a while: a single password alone, several with the names."""
        alone = len(self._passwords) == 1
        copy_text(self._passwords[0].password if alone else self.text.toPlainText())
        self._session.messages.success(self.tr("Copied. After a minute, the clipboard is cleared."))

    @Slot()
    def save(self) -> None:
        """Save them in a file that is asked for."""
        path = self._ask_file(self, self.tr("first-passwords") + ".txt")
        if path is not None and self._passwords:
            self._session.tasks.submit(SavingPasswords(path, self._passwords), self._saved, self._not_saved)

    @Slot()
    def put_away(self) -> None:
        """Forget them."""
        shown, self._passwords = bool(self._passwords), ()
        self.text.clear()
        self.hide()
        if shown:
            self.gone.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget them when the tab is left; a minimised window keeps them."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.put_away()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._session.messages.success(written_as(path))

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if not isinstance(error, OSError):
            raise error
        self._session.messages.problem(not_written())

    def _words(self) -> None:
        alone = len(self._passwords) == 1
        name = isolate(self._passwords[0].name) if alone else ""
        title = self.tr("First password of %1").replace("%1", name) if alone else self.tr("First passwords")
        self._title.setText(title)
        self.text.setAccessibleName(title)
        self._hint.setText(
            self.tr("It is shown this once. Its owner chooses another one at the first sign-in.")
            if alone
            else self.tr("They are shown this once. Each owner chooses another one at the first sign-in.")
        )
        rename(self.copy_button, self.tr("Copy"))
        rename(self.save_button, self.tr("Save in a file…"))
        rename(self.done_button, self.tr("Hide for good"))


def _line(first: FirstPassword, *, alone: bool) -> str:
    return f"{first.login}   {first.password}" if alone else f"{first.name}   {first.login}   {first.password}"
