"""The line to the station in the window's frame: the words at the bottom, and the panel that they lead to."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from desktop.domain.changes import Changes, Touched
from desktop.domain.station_line import CutOff
from desktop.services.queries.sending import sending
from desktop.station.standing import Standing
from ui.announce import Announcer, announce
from ui.line import StationLine
from ui.line_words import line_words
from ui.screens.line.sending_panel import SendingPanel
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.buttons import Kind, button, rename
from ui.window import MainWindow

_EACH_MS = 1_000
"""How often it is looked how it stands: a question of the clerk may be the first that is not answered."""


class LineAtWindow(QObject):
    """Says at the bottom of the window how it stands with the station, and tells the screens what has come from others.

    Nothing is in the way and nothing moves: the line at the bottom is always there, and amber while the counter works
    by itself.

    Signals:
        items_wanted: what could not be done as it was meant is to be shown.
    """

    items_wanted = Signal()

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        line: StationLine,
        parent: QObject | None = None,
        *,
        announcer: Announcer = announce,
    ) -> None:
        super().__init__(parent)
        self._announce = announcer
        self._session = session
        self._window = window
        self.line = line
        self._last: tuple[CutOff | None, bool, int] | None = None
        self.panel = SendingPanel(session, line, window)
        self.panel.hide()
        self.button = button("", Kind.LINK, Icon.SEND, window)
        window.status.add(self.button)
        # Under the window, so that it stops with it.
        self._each = QTimer(window)
        self._each.setInterval(_EACH_MS)
        self._each.timeout.connect(self.tell)
        self.button.clicked.connect(self.open_panel)
        self.panel.closed.connect(self.close_panel)
        self.panel.items_wanted.connect(self.items_wanted)
        line.brought.connect(self._brought)
        line.told.connect(self.tell)
        window.installEventFilter(self)
        self.tell()

    def begin(self) -> None:
        """Look from now on."""
        self._each.start()

    def pause(self) -> None:
        """Look no more until `begin`, because another clerk is at this computer."""
        self._each.stop()

    def leave(self) -> None:
        """Tell this window nothing any more."""
        self._each.stop()
        self._window.removeEventFilter(self)
        self.line.brought.disconnect(self._brought)
        self.line.told.disconnect(self.tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the language of the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
        return super().eventFilter(watched, event)

    @Slot()
    def tell(self) -> None:
        """Say how it stands now."""
        session = self._session
        standing, sent = self.line.standing, sending(session.store)
        words = line_words(standing, sent, session.today, session.language, forked=self.line.forked)
        self._window.status.set_state(words.text, words.icon, words.tone)
        if standing.since is not None:
            rename(self.button, self.tr("To be sent: %1").replace("%1", str(standing.waiting)))
        else:
            rename(self.button, self.tr("To the station"))
        self.button.setToolTip(self.tr("The line to the station"))
        self.panel.tell()
        self._note(standing)

    @Slot()
    def open_panel(self) -> None:
        """Slide the panel in."""
        self._window.slide_over(self.panel)

    @Slot()
    def close_panel(self) -> None:
        """Take the panel away, if it lies over the side."""
        if self._window.slide_over_panel is self.panel:
            self._window.close_slide_over()

    @Slot(object)
    def _brought(self, changes: Changes) -> None:
        self._session.changed.emit(changes)

    def _note(self, standing: Standing) -> None:
        """Tell the screens, and who cannot see the line, when the counter is cut off or back."""
        now = (standing.why, standing.since is not None, standing.waiting)
        before, self._last = self._last, now
        if before is not None and before[:2] != now[:2]:
            self._session.changed.emit(Changes(Touched.APPOINTMENTS))
        if before is not None and before[0] != now[0]:
            self._announce(self._window.status, self._window.status.text, False)  # noqa: FBT003 - the announcer's order
