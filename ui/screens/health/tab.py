"""The tab *Health*: what may bring this counter to a halt some day, its backups, and the evening pack."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.domain.guard_rails import Finding
from desktop.keeping.backup_standing import backup_facts
from desktop.services.commands import Store
from desktop.services.guard_rails import judge_now, say
from ui.guardian import guardian_of
from ui.help.topic import set_help
from ui.screens.health.backup_panel import BackupPanel
from ui.screens.health.list import HealthList
from ui.screens.health.pack_settings import PackSettings
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.restyle import label
from ui.widgets.sides import give_name

_WIDTH = 820


@dataclass(frozen=True, slots=True)
class _Judging:
    store: Store

    def __call__(self) -> tuple[Finding, ...]:
        """Judge, in the worker."""
        return judge_now(self.store, backups=backup_facts(self.store))


class HealthTab(QWidget):
    """Everybody sees how it stands; the leader sets the evening pack up."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "trouble#warnings")
        self._session = session
        self._findings: tuple[Finding, ...] = ()
        self._title = label("", "heading", self)
        self._hint = label("", "muted", self, wrap=True)
        self.list = HealthList(self)
        self.backups = BackupPanel(session, self)
        set_help(self.backups, "backups")
        self.pack = PackSettings(session, self)
        set_help(self.pack, "trouble#before-an-outage")
        self._scroll = QScrollArea(self)
        self._lay_out()
        self.setFocusProxy(self.pack.time)
        guardian = guardian_of(session)
        if guardian is not None:
            guardian.found.connect(self.show_findings)
        self._words()

    def read(self) -> None:
        """Read the settings again; how it stands is asked where somebody sees it."""
        self.pack.read()
        self.backups.read()
        if self.isVisible():
            self._judge()

    @Slot(object)
    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show how it stands."""
        self._findings = findings
        self.list.set_said([say(finding, self._session.language) for finding in findings])

    def showEvent(self, event: QShowEvent) -> None:
        """Ask how it stands, and which printers there are."""
        super().showEvent(event)
        self._judge()
        self.backups.read()
        if guardian_of(self._session) is not None:
            self.pack.list_printers()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _judge(self) -> None:
        guardian = guardian_of(self._session)
        if guardian is not None and guardian.findings:
            self.show_findings(guardian.findings)
        else:
            self._session.tasks.submit(_Judging(self._session.store), self.show_findings, self._not_judged)

    @Slot(object)
    def _not_judged(self, error: BaseException) -> None:
        raise error

    def _words(self) -> None:
        give_name(self._scroll, self.tr("Health"))
        self._title.setText(self.tr("What may halt this counter"))
        self._hint.setText(self.tr("You are told days before it matters. Nothing stops by itself."))
        self.show_findings(self._findings)

    def _lay_out(self) -> None:
        space = tokens().space
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.s)
        for part in (self._title, self._hint, self.list):
            column.addWidget(part)
        column.addSpacing(space.l)
        column.addWidget(self.backups)
        column.addSpacing(space.l)
        column.addWidget(self.pack)
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
