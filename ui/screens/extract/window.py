"""The window in which an extract about a case is made."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.screens.extract.panel import ExtractPanel, Subject
from ui.session import Session
from ui.tasks import TaskRunner
from ui.widgets.first_size import first_size

_WIDTH, _HEIGHT = 860, 860


class ExtractWindow(QDialog):
    """Holds the panel in front of the case."""

    def __init__(
        self,
        session: Session,
        subject: Subject,
        parent: QWidget,
        *,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = ExtractPanel(session, subject, self, make_runner=make_runner)
        self.panel.preview.closed.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.setFocusProxy(self.panel)
        self._words()
        first_size(self, _WIDTH, _HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        self.setWindowTitle(self.tr("Extract from the journal"))
