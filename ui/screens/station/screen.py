"""The screen *Station*: fees, the plan, closures, this station, other stations, figures, files."""

from PySide6.QtCore import QEvent, QSettings, Qt, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from ui.help.topic import set_help
from ui.screen import Screen
from ui.screens.figures.tab import FiguresTab
from ui.screens.files.tab import FilesTab
from ui.screens.plan.tab import PlanTab
from ui.screens.station.closures_tab import ClosuresTab
from ui.screens.station.fees_tab import FeesTab
from ui.screens.station.others_tab import OthersTab
from ui.screens.station.profile_tab import ProfileTab
from ui.session import Session

_OF_INTEREST = Touched.STATION | Touched.PLAN | Touched.STAFF


class StationScreen(Screen):
    """What the leader and the administrator look after."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, settings: QSettings | None = None) -> None:
        super().__init__(parent)
        set_help(self, "station")
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the keys
        self._tabs.tabBar().setExpanding(False)
        self.fees = FeesTab(session, self)
        self.plan = PlanTab(session, self)
        self.closures = ClosuresTab(session, self)
        self.profile = ProfileTab(session, self)
        self.others = OthersTab(session, self)
        self.figures = FiguresTab(session, self)
        self.files = FilesTab(session, self, settings=settings)
        for tab in (self.fees, self.plan, self.closures, self.profile, self.others, self.figures, self.files):
            self._tabs.addTab(tab, "")
        for tab, section in ((self.fees, "fees"), (self.profile, "profile"), (self.others, "others")):
            set_help(tab, f"station#{section}")
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
        """Read all tabs again: each is a few queries."""
        del changes
        self.fees.read()
        self.plan.read()
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
        ours = (self.tr("Fees"), self.tr("Plan"), self.tr("Closures"), self.tr("This station"))
        for at, title in enumerate((*ours, self.tr("Other stations"), self.tr("Figures"), self.tr("Files"))):
            self._tabs.setTabText(at, title)
