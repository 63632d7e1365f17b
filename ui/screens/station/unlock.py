"""Open data that were copied here from another computer, before the program begins."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.keeping.envelope import MOST_PASSPHRASE, move_here, open_by_either
from desktop.services.wording import refusal
from ui.app import make_qt
from ui.help.context import ContextHelp
from ui.help.topic import set_help
from ui.languages import Languages
from ui.tasks import TaskRunner
from ui.theme.apply import ThemeFollower
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label

_WIDTH = 520


@dataclass(frozen=True, slots=True)
class _Opening:
    """Opens the key by what was typed, and puts it away for this computer; for a worker."""

    folder: Path
    typed: str = field(repr=False)

    def __call__(self) -> None:
        """Do so.

        Raises:
            RuleBroken: it is neither passphrase nor recovery key, or the key file is damaged.
            OSError: the folder cannot be written to.
        """
        move_here(self.folder, open_by_either(self.folder, self.typed))


class UnlockDialog(QDialog):
    """Asks for the passphrase or the recovery key; what was typed stays when it was wrong."""

    def __init__(self, folder: Path, tasks: TaskRunner, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "first-station#from-elsewhere")
        self._folder = folder
        self._tasks = tasks
        self._language = language
        self._busy = False
        self._title = label("", "title")
        self._lead = label("", "muted", wrap=True)
        self.typed = QLineEdit()
        self.typed.setEchoMode(QLineEdit.EchoMode.Password)
        self.typed.setMaxLength(MOST_PASSPHRASE)
        self.field = Field("", self.typed, required=True)
        self.show_button = button("", Kind.LINK, icon=Icon.SHOW)
        self.show_button.setCheckable(True)
        self.open_button = primary_button("", Icon.NEXT)
        self.open_button.setDefault(True)
        self.show_button.toggled.connect(self._show_typed)
        self.open_button.clicked.connect(self.try_it)
        self._lay_out()
        self.setMinimumWidth(_WIDTH)
        self._words()

    @Slot()
    def try_it(self) -> None:
        """Open the key in the worker: a passphrase takes its time on purpose."""
        if self._busy:
            return
        if not self.typed.text().strip():
            self.field.set_error(self.tr("Type the passphrase or the recovery key."))
            self.typed.setFocus()
            return
        self.field.set_error("")
        self._set_busy(busy=True)
        self._tasks.submit(_Opening(self._folder, self.typed.text()), self._opened, self._not_opened)

    def reject(self) -> None:
        """Close without opening; not while it is being tried."""
        if not self._busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay open while it is being tried."""
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _opened(self, _: object) -> None:
        self._set_busy(busy=False)
        self.typed.clear()
        self.accept()

    @Slot(object)
    def _not_opened(self, error: BaseException) -> None:
        self._set_busy(busy=False)
        match error:
            case RuleBroken():
                self.field.set_error(refusal(error, self._language))
            case OSError():
                text = self.tr("The folder cannot be written to. Check its rights; what you typed stays.")
                self.field.set_error(text)
            case _:
                raise error
        self.typed.setFocus()

    @Slot(bool)
    def _show_typed(self, shown: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.typed.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.open_button.setEnabled(not busy)
        self.typed.setReadOnly(busy)
        self._words()

    def _words(self) -> None:
        self.setWindowTitle(self.tr("Open the data"))
        self._title.setText(self.tr("Data from another computer"))
        self._lead.setText(
            self.tr(
                "These data are encrypted, and this computer has no key to them. Type the passphrase of the station, "
                "or the recovery key from the safe; after that this computer opens them by itself."
            )
        )
        self.field.set_texts(self.tr("Passphrase or recovery key"))
        rename(self.show_button, self.tr("Show what I type"))
        rename(self.open_button, self.tr("Opening…") if self._busy else self.tr("Open"))

    def _lay_out(self) -> None:
        space = tokens().space
        feet = QHBoxLayout()
        feet.addWidget(self.show_button)
        feet.addStretch(1)
        feet.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.xl, space.xl, space.xl, space.l)
        column.setSpacing(space.m)
        for part in (self._title, self._lead, self.field):
            column.addWidget(part)
        column.addLayout(feet)


def unlock_here(folder: Path, language: Language) -> bool:
    """Ask in a window of its own; say whether this computer opens the data now.

    Args:
        folder: the data folder.
        language: of the window.
    """
    qt = make_qt()
    theme = ThemeFollower(qt, folder / "fonts")
    languages = Languages(qt)
    languages.use(language)
    ContextHelp(languages, parent=languages)  # F1 in the dialog
    tasks = TaskRunner()
    try:
        return UnlockDialog(folder, tasks, language).exec() == QDialog.DialogCode.Accepted
    finally:
        tasks.shutdown()
        theme.deleteLater()
