"""What an outage has in the window's frame: the banner while it goes on, and the way to say that one has begun."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from desktop.domain.changes import Changes
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.outages import EndOutage
from desktop.services.queries.imported import data_age
from desktop.services.queries.to_enter import outage_now
from ui.attempt import Attempt, Performing, WayBack
from ui.dates import in_oslo, instant_text, time_text
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.outage_banner import OutageBanner
from ui.window import MainWindow

_GATHER = 300
"""How long changes are gathered before it is counted again, milliseconds."""


class OutageAtWindow(QObject):
    """Shows the banner while an outage goes on, and a small button at the bottom while none does.

    Signals:
        list_wanted: the list of what is to be entered is to be shown.
        declare_wanted: it is to be asked why the lines are down.
    """

    list_wanted = Signal()
    declare_wanted = Signal()

    def __init__(self, session: Session, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._outage_id = ""
        self._ending = False
        self._may = Right.RECEIVE in session.actor.rights
        self.banner = OutageBanner(window)
        window.put_banner(self.banner)
        self.down_button = button("", Kind.LINK, Icon.CUT_OFF, window)
        window.status.add(self.down_button)
        self.banner.list_wanted.connect(self.list_wanted)
        self.banner.end_wanted.connect(self.end)
        self.down_button.clicked.connect(self.declare_wanted)
        # Under the window, so that it stops with it.
        self._gather = QTimer(window)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER)
        self._gather.timeout.connect(self.tell)
        session.changed.connect(self._changed)
        window.installEventFilter(self)
        self.tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self._gather.start()
        return super().eventFilter(watched, event)

    @Slot()
    def tell(self) -> None:
        """Read whether an outage goes on, and say how things stand."""
        outage = outage_now(self._session.store)
        self._outage_id = outage.outage_id if outage is not None else ""
        rename(self.down_button, self.tr("Are the lines down? …"))
        self.down_button.setVisible(self._may and outage is None)
        if outage is None:
            self.banner.hide()
            return
        age = data_age(self._session.store)
        data = instant_text(age.made_at, self._session.language) if age is not None else ""
        self.banner.show_outage(self._since(outage.began_at), data, outage.left, may_end=self._may)

    @Slot()
    def end(self) -> None:
        """Note that the lines are up again."""
        if self._outage_id and not self._ending:
            self._ending = True
            work = Performing(self._session, (EndOutage(self._outage_id),))
            Attempt(self._session, work, self._ended, self._not_ended, self)

    @Slot(object)
    def _ended(self, outcome: Outcome) -> None:
        self._ending = False
        way = None
        if outcome.undo is not None:
            way = WayBack(self._session, outcome.undo, self._session).offer(self.tr("Undo"))
        told = self.tr("It is noted that the lines are up again. What is to be entered elsewhere stands under Items.")
        self._session.messages.success(told, undo=way)

    @Slot(object)
    def _not_ended(self, _: RuleBroken) -> bool:
        self._ending = False
        self.tell()
        return False  # the message says why

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touched:
            self._gather.start()

    def _since(self, began: datetime) -> str:
        """Return the time of day for today, and the day as well for an earlier one."""
        local = in_oslo(began)
        return (
            time_text(local.time())
            if local.date() == self._session.today
            else instant_text(began, self._session.language)
        )
