"""What files have in the window's frame: the age of the cases at the bottom, and the layer for what is dragged."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui.screens.files.age import AgeLine
from ui.screens.files.drop import DropLayer
from ui.screens.files.settings import FileSettings
from ui.session import Session
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.screens.files.tab import FilesTab


class FilesAtWindow(QObject):
    """Puts both into the window, and leads from them to the tab of files.

    Signals:
        wanted: the tab is to be shown.
    """

    wanted = Signal()

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        settings: FileSettings,
        tab: "Callable[[], FilesTab]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tab = tab
        self.age = AgeLine(session, settings, window)
        self.layer = DropLayer(session, window)
        window.status.add(self.age)
        self.age.asked.connect(self.wanted)
        self.layer.dropped.connect(self._dropped)

    def leave(self) -> None:
        """Stop what is coming in, because the clerk leaves."""
        self.layer.leave()

    @Slot(object)
    def _dropped(self, path: Path) -> None:
        self.wanted.emit()
        self._tab().look_at(path)
