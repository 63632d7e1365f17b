"""Tells a clerk who comes what others have done meanwhile, and remembers how far she has read."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QSettings, Slot

from desktop.domain.news import NewsKind, Seen
from desktop.services.commands import Store
from desktop.services.queries.news import News, news
from desktop.services.queries.positions import newest
from ui.news.memory import SeenMemory
from ui.news.strip import NewsStrip
from ui.news.words import moment
from ui.screens.items.ways import WaysToItems
from ui.session import CaseAddress, Session
from ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class _Told:
    """What is new, and how far somebody has read who has read that; `since` is None for one who was never here."""

    since: Seen | None
    until: Seen
    news: tuple[News, ...]


@dataclass(frozen=True, slots=True)
class _Asking:
    """Read what is new; runs in the worker, for Today is to take keys first."""

    store: Store
    staff_id: str
    since: Seen | None
    today: date

    def __call__(self) -> _Told:
        until = newest(self.store)
        found = news(self.store, self.staff_id, self.since, self.today) if self.since is not None else ()
        return _Told(self.since, until, found)


class NewsAtWindow(QObject):
    """Asks when a clerk signs in or comes back, and never while she works: what happens then is on the screens."""

    def __init__(
        self, session: Session, window: MainWindow, strip: NewsStrip, items: WaysToItems, settings: QSettings | None
    ) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._strip = strip
        self._items = items
        self._memory = SeenMemory(settings)
        self._until: Seen | None = None
        self._begun = False
        strip.put_away.connect(self.put_away)
        strip.opened.connect(self._open)

    def begin(self) -> None:
        """Look what is new, because the clerk has come; what she has not put away stays new."""
        staff_id = self._session.actor.staff_id
        work = _Asking(self._session.store, staff_id, self._memory.of(staff_id), self._session.today)
        self._begun = True
        self._session.tasks.submit(work, self._told, self._failed)

    def rest(self) -> None:
        """Remember that all is read until now, because the clerk goes; not where she has left something unread."""
        if self._begun and self._strip.isHidden():
            self._memory.note(self._session.actor.staff_id, newest(self._session.store))
        self._begun = False

    @Slot()
    def put_away(self) -> None:
        """Take the strip away; all that was on it has been read."""
        self._strip.show_news((), "")
        if self._until is not None:
            self._memory.note(self._session.actor.staff_id, self._until)

    @Slot(object)
    def _told(self, told: _Told) -> None:
        session = self._session
        self._until = told.until
        since = moment(told.since.at, session.today, session.language) if told.since is not None else ""
        self._strip.show_news(told.news, since)
        if not told.news:
            self._memory.note(session.actor.staff_id, told.until)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._begun = False  # nothing is known, so nothing counts as read
        self._session.tell(error)

    @Slot(object)
    def _open(self, one: News) -> None:
        if one.case_id and one.kind is not NewsKind.MAIL:
            self._session.case_opened.emit(CaseAddress(one.case_id))
        elif one.section:
            self._items.open(one.section)
        else:
            self._window.show_screen("calendar")
