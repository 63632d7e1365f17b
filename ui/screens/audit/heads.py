"""How far the journal is signed, by which key, and the file that the auditor keeps elsewhere."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.journal_heads import in_groups
from ui.dates import date_text
from ui.screens.audit.jobs import MakeHeadFile, Signed, SignNow
from ui.screens.lists.saving import AskFile, WriteFile, ask_where, not_written, written_as
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, rename
from ui.widgets.restyle import label

_STEM = "journal-heads"


class HeadsLine(QFrame):
    """One line at the foot of the journal."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, ask_where: AskFile = ask_where) -> None:
        super().__init__(parent)
        self._session = session
        self._ask_where = ask_where
        self._signed: Signed | None = None
        self._reading = False
        self.says = label("", "muted", self, wrap=True)
        self.save_button = button("", icon=Icon.SAVE, parent=self)  # its place is beside the other deeds
        self.save_button.clicked.connect(self.save)
        self.key = label("", "muted", self, wrap=True)
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.key.font()
        # Figures as wide as they are, or gaps between figures and letters look like blanks.
        font.setFeature(QFont.Tag.fromString("tnum"), 0)
        self.key.setFont(font)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, 0, space.m, space.s)
        column.setSpacing(0)
        column.addWidget(self.says)
        column.addWidget(self.key)
        self._words()

    def read(self) -> None:
        """Sign yesterday where that has not been done, and say how it stands."""
        if not self._reading:
            self._reading = True
            self._session.tasks.submit(SignNow(self._session.store), self._was_read, self._was_not_read)

    @Slot()
    def save(self) -> None:
        """Ask where, and save the signed heads."""
        day = self._session.today.isoformat()
        path = self._ask_where(self, f"{_STEM}-{self._session.store.device.counter.lower()}-{day}.jsonl")
        if path is not None:
            work = WriteFile(MakeHeadFile(self._session.store), path)
            self._session.tasks.submit(work, self._saved, self._not_saved)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _was_read(self, signed: Signed) -> None:
        self._reading = False
        self._signed = signed
        self._words()

    @Slot(object)
    def _was_not_read(self, error: BaseException) -> None:
        self._reading = False
        self._session.tell(error)

    @Slot(object)
    def _saved(self, path: Path) -> None:
        said = self.tr("Keep it somewhere else than at this station, and note the key by hand.")
        self._session.messages.success(f"{written_as(path)} {said}", str(path.parent))

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self._session.messages.problem(not_written())
        else:
            self._session.tell(error)

    def _words(self) -> None:
        rename(self.save_button, self.tr("Save signed heads …"))
        signed = self._signed
        self.save_button.setEnabled(signed is not None and signed.count > 0)
        if signed is None:
            self.says.setText("")
            self.key.setText("")
        elif signed.newest is None:
            self.says.setText(self.tr("The journal is signed for the first time when its first day is over."))
        else:
            day = date_text(signed.newest.day, self._session.language)
            self.says.setText(self.tr("Signed up to and including %1, by this counter's key:").replace("%1", day))
            self.key.setText(in_groups(signed.key))
