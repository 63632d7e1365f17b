"""The button that makes the evening pack now."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.domain.rights import Right
from ui.evening_pack import maker_of
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.widgets.buttons import rename


class PackButton(QPushButton):
    """Makes the pack and puts it where this PC's goes; there only for who works at the counter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("kind", "plain")
        self.setAutoDefault(False)
        give_icon(self, Icon.PAPERS, "text")
        self.setVisible(Right.RECEIVE in session.actor.rights)
        self.clicked.connect(self.make)
        self.words()

    def words(self) -> None:
        """Name the button in the language in use."""
        rename(self, self.tr("Make the evening pack"))
        self.setToolTip(
            self.tr("Lists of two working days, phone numbers and blank forms, for when everything is down.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    @Slot()
    def make(self) -> None:
        """Make it; pressed twice, it is still one."""
        maker_of(self._session).make_now()
