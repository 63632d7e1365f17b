"""The screen *Station*: what the leader, the administrator and the auditor look after, in groups at the left."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSettings, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
from ui.widgets.row_delegate import GroupHeading
from ui.widgets.section_pages import PageName, SectionPages

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
        self._session = session
        self._pages = SectionPages(self)
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
        self._tabs: Mapping[str, QWidget] = {
            "fees": self.fees,
            "plan": self.plan,
            "closures": self.closures,
            "profile": self.profile,
            "others": self.others,
            "staff": self.staff,
            "mail": self.mail,
            "figures": self.figures,
            "journal": self.journal,
            "files": self.files,
            "retention": self.retention,
            "health": self.health,
        }
        for key, tab in self._tabs.items():
            self._pages.add(key, tab)
        for tab, section in ((self.fees, "fees"), (self.profile, "profile"), (self.others, "others")):
            set_help(tab, f"station#{section}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setFocusProxy(self._pages.list)
        session.changed.connect(self._changed)
        self._words()
        self.mark_dirty(Changes(Touched.ALL))

    @property
    def tab(self) -> QWidget:
        """Return the tab in front."""
        return self._pages.page

    def show_tab(self, tab: QWidget) -> None:
        """Bring a tab to the front."""
        self._pages.show_page(next(key for key, each in self._tabs.items() if each is tab))

    def refresh(self, changes: object) -> None:
        """Read all tabs again: each is a few queries."""
        del changes
        self._words()
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
        self._pages.list.setAccessibleName(self.tr("Station"))
        # Of all that is here only the journal has nothing at all to show to somebody without the right.
        journal = (PageName("journal", self.tr("Journal")),)
        self._pages.set_names(
            (
                GroupHeading(self.tr("Fees and times")),
                PageName("fees", self.tr("Fees")),
                PageName("plan", self.tr("Plan")),
                PageName("closures", self.tr("Closures")),
                GroupHeading(self.tr("The station")),
                PageName("profile", self.tr("This station")),
                PageName("others", self.tr("Others")),
                PageName("staff", self.tr("Staff")),
                PageName("mail", self.tr("E-mail")),
                GroupHeading(self.tr("What has been done")),
                PageName("figures", self.tr("Figures")),
                *(journal if Right.READ_JOURNAL in self._session.actor.rights else ()),
                GroupHeading(self.tr("Data")),
                PageName("files", self.tr("Files")),
                PageName("retention", self.tr("Retention")),
                PageName("health", self.tr("Health")),
            )
        )
