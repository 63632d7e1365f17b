"""The screen *Station*: fees, this station, other stations."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from ui.screen import Screen
from ui.screens.station.fees_tab import FeesTab
from ui.screens.station.others_tab import OthersTab
from ui.screens.station.profile_tab import ProfileTab
from ui.session import Session

_OF_INTEREST = Touched.STATION | Touched.PLAN | Touched.STAFF


class StationScreen(Screen):
    """What the leader and the administrator look after."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the keys
        self._tabs.tabBar().setExpanding(False)
        self.fees = FeesTab(session, self)
        self.profile = ProfileTab(session, self)
        self.others = OthersTab(session, self)
        for tab in (self.fees, self.profile, self.others):
            self._tabs.addTab(tab, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)
        self.setFocusProxy(self.fees)
        session.changed.connect(self._changed)
        self._words()
        self.mark_dirty(Changes(Touched.ALL))

    @property
    def tab(self) -> QWidget:
        """Return the tab in front."""
        return self._tabs.currentWidget()

    def show_tab(self, tab: QWidget) -> None:
        """Bring a tab to the front."""
        self._tabs.setCurrentWidget(tab)

    def refresh(self, changes: object) -> None:
        """Read all three tabs again: each is a query or two."""
        del changes
        self.fees.read()
        self.profile.read()
        self.others.read()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touched & _OF_INTEREST:
            self.mark_dirty(changes)

    def _words(self) -> None:
        self._tabs.tabBar().setAccessibleName(self.tr("Station"))
        for at, title in enumerate((self.tr("Fees"), self.tr("This station"), self.tr("Other stations"))):
            self._tabs.setTabText(at, title)
