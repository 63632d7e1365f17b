"""The last resort of a counter that is cut off: what waits goes to another counter on a stick, sealed."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.rights import Right
from desktop.services.commands import Store
from desktop.station.sealed import SUFFIX, is_sealed, seal
from desktop.station.standing import Standing
from ui.dates import in_oslo
from ui.screens.lists.saving import AskFile, ask_where, not_written
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import button, rename
from ui.widgets.notice import Notice


@dataclass(frozen=True, slots=True)
class _Sealing:
    """Seals what waits; runs in the worker."""

    store: Store
    path: Path

    def __call__(self) -> int:
        """Return how many entries are sealed."""
        return seal(self.store, self.path)


class StickPanel(QWidget):
    """A button, and what to do with the file; hidden while the station can be asked or nothing waits."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, ask_where: AskFile = ask_where) -> None:
        super().__init__(parent)
        self._session = session
        self._ask_where = ask_where
        self._path = Path()
        self.button = button("", icon=Icon.SAVE, parent=self)
        self.outcome = Notice(self)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.s)
        column.addLayout(row)
        column.addWidget(self.outcome)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self.take_along)
        self._words()
        self.hide()

    def tell(self, standing: Standing | None) -> None:
        """Show it or take it away, by how the counter stands with its station; None where it has none with others."""
        cut_off = standing is not None and standing.why is not None and standing.waiting > 0
        shown = cut_off and Right.EXCHANGE in self._session.actor.rights
        if not shown:
            self.outcome.say("")
        self.setVisible(shown)

    @Slot()
    def take_along(self) -> None:
        """Ask where, and seal what waits in the worker."""
        store = self._session.store
        now = in_oslo(store.clock.now())
        path = self._ask_where(self, f"skranke-{store.device.counter}-{now:%Y-%m-%d-%H%M}{SUFFIX}")
        if path is None:
            return
        self._path = path if is_sealed(path) else path.with_name(path.name + SUFFIX)
        self.button.setEnabled(False)
        self.outcome.say("")
        self._session.tasks.submit(_Sealing(store, self._path), self._sealed, self._not_sealed)

    @Slot(object)
    def _sealed(self, count: int) -> None:
        self.button.setEnabled(True)
        text = self.tr(
            "%1 is written, with what waits: %2 entries. Take it to a counter that is on line with the station, and "
            "drag it on the window there. What waits goes on waiting here; nothing is done twice. Only counters of "
            "this station can read the file."
        )
        self.outcome.say(text.replace("%1", self._path.name).replace("%2", str(count)), Tone.SUCCESS)

    @Slot(object)
    def _not_sealed(self, error: BaseException) -> None:
        self.button.setEnabled(True)
        if isinstance(error, FileExistsError):
            text = self.tr("%1 is there already, and what is sealed is not replaced. Choose another name.")
            self.outcome.say(text.replace("%1", self._path.name), Tone.DANGER)
        elif isinstance(error, OSError):
            self.outcome.say(not_written(), Tone.DANGER)
        else:
            self._session.tell(error)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        rename(self.button, self.tr("Take what waits to another counter …"))
