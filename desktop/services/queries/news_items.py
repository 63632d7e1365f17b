"""What has come to the items since a moment, and by itself: mail that did not go, files, closures, other counters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from desktop.domain.calendar_words import ItemState
from desktop.domain.exchange_words import Decided
from desktop.domain.mail import ByHand, NoticeState
from desktop.domain.news import NewsKind
from desktop.services.queries.notices import to_be_told
from desktop.storage.models import Closing, ClosingItem, Conflict, ImportFile, ImportItem, NoticeAttempt
from desktop.storage.store import Store

TO_TELL, CLOSED_TIMES, FROM_FILES, NOT_AS_MEANT = "to-tell", "closed-times", "from-files", "not-as-meant"
"""The sections of the items, by their keys."""

_DID_NOT_GO = frozenset({ByHand.BAD_ADDRESS, ByHand.REFUSED, ByHand.GAVE_UP})


@dataclass(frozen=True, slots=True)
class ItemNews:
    """What has come: see `news.News`."""

    key: str
    kind: NewsKind
    at: datetime
    section: str
    count: int = 1
    case_id: str = ""
    name: str = ""
    detail: str = ""


def news_of_items(store: Store, staff_id: str, since: datetime) -> Iterator[ItemNews]:
    """Yield what has come since an instant (UTC) and still waits, without what somebody brought about herself."""
    yield from _mail(store, since)
    yield from _counted(store, staff_id, since)
    yield from _files(store, staff_id, since)


def _mail(store: Store, since: datetime) -> Iterator[ItemNews]:
    waiting = [
        row
        for row in to_be_told(store)
        if not row.trying
        and (row.state in (NoticeState.FAILED, NoticeState.PERHAPS_SENT) or row.because in _DID_NOT_GO)
    ]
    query = select(NoticeAttempt.notice_id, func.max(NoticeAttempt.at).label("at")).group_by(NoticeAttempt.notice_id)
    with store.read() as connection:
        tried = query.where(NoticeAttempt.notice_id.in_([row.notice_id for row in waiting]))
        last = {row.notice_id: row.at for row in connection.execute(tried)}
    for row in waiting:
        at = last.get(row.notice_id, row.queued_at)
        if at > since:
            yield ItemNews(row.notice_id, NewsKind.MAIL, at, TO_TELL, case_id=row.case_id, name=row.name)


def _counted(store: Store, staff_id: str, since: datetime) -> Iterator[ItemNews]:
    station = store.device.station_id
    hit = (
        select(func.count(), func.max(Closing.closed_at))
        .select_from(ClosingItem)
        .join(Closing, Closing.id == ClosingItem.closing_id)
        .where(
            Closing.station_id == station,
            Closing.closed_at > since,
            Closing.closed_by != staff_id,
            ClosingItem.state == ItemState.OPEN,
        )
    )
    differs = select(func.count(), func.max(ImportItem.noted_at)).where(
        ImportItem.station_id == station, ImportItem.decided == Decided.OPEN, ImportItem.noted_at > since
    )
    refused = select(func.count(), func.max(Conflict.noted_at)).where(
        Conflict.station_id == station, Conflict.settled_at.is_(None), Conflict.noted_at > since
    )
    with store.read() as connection:
        for section, query in ((NOT_AS_MEANT, refused), (CLOSED_TIMES, hit), (FROM_FILES, differs)):
            count, at = connection.execute(query).one()
            if count:
                yield ItemNews(section, NewsKind.ITEMS, at, section, count)


def _files(store: Store, staff_id: str, since: datetime) -> Iterator[ItemNews]:
    query = select(ImportFile.id, ImportFile.name, ImportFile.finished_at, ImportFile.added, ImportFile.changed).where(
        ImportFile.station_id == store.device.station_id,
        ImportFile.finished_at > since,
        ImportFile.staff_id != staff_id,
    )
    with store.read() as connection:
        for row in connection.execute(query):
            if row.added or row.changed:
                brought = row.added + row.changed
                yield ItemNews(row.id, NewsKind.FILE, row.finished_at, FROM_FILES, brought, detail=row.name)
