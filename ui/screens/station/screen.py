"""The screen *Station*: fees, plan, closures, this station, others, staff, e-mail, figures, journal, files, health."""

from PySide6.QtCore import QEvent, QSettings, Qt, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.rights import Right
from ui.help.topic import set_help
from ui.mail_sender import MailSender
from ui.screen import Screen
from ui.screens.audit.tab import AuditTab
from ui.screens.figures.tab import FiguresTab
from ui.screens.files.tab import FilesTab
from ui.screens.health.tab import HealthTab
from ui.screens.plan.tab import PlanTab
from ui.screens.staff.tab import StaffTab
from ui.screens.station.closures_tab import ClosuresTab
from ui.screens.station.fees_tab import FeesTab
from ui.screens.station.mail_tab import MailTab
from ui.screens.station.others_tab import OthersTab
from ui.screens.station.profile_tab import ProfileTab
from ui.screens.station.retention_tab import RetentionTab
from ui.session import Session

_OF_INTEREST = Touched.STATION | Touched.PLAN | Touched.STAFF | Touched.NOTICES


class StationScreen(Screen):
    """What the leader and the administrator look after."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        settings: QSettings | None = None,
        mail: MailSender | None = None,
    ) -> None:
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
        self.staff = StaffTab(session, self)
        self.mail = MailTab(session, self, sender=mail)
        self.figures = FiguresTab(session, self)
        self.journal = AuditTab(session, self)
        self.files = FilesTab(session, self, settings=settings)
        self.retention = RetentionTab(session, self)
        self.health = HealthTab(session, self)
        for tab in (
            self.fees,
            self.plan,
            self.closures,
            self.profile,
            self.others,
            self.staff,
            self.mail,
            self.figures,
            self.journal,
            self.files,
            self.retention,
            self.health,
        ):
            self._tabs.addTab(tab, "")
        # Of all that is here only this has nothing at all to show to somebody without the right.
        self._tabs.setTabVisible(self._tabs.indexOf(self.journal), Right.READ_JOURNAL in session.actor.rights)
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
        self.staff.read()
        self.mail.read()
        self.retention.read()
        self.health.read()

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
        more = (self.tr("Others"), self.tr("Staff"), self.tr("E-mail"), self.tr("Figures"), self.tr("Journal"))
        last = (self.tr("Files"), self.tr("Retention"), self.tr("Health"))
        for at, title in enumerate((*ours, *more, *last)):
            self._tabs.setTabText(at, title)
