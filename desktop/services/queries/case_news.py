"""What others have done in a case since somebody last looked at it, from the looks and entries of the journal."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import select

from desktop.services.looks import LOOKS
from desktop.services.own_chains import told_once
from desktop.services.queries.case_page import TimelineRow
from desktop.services.queries.positions import latest_first
from desktop.storage.models import JournalEntry, Staff
from desktop.storage.store import Store

ONE_VISIT = timedelta(minutes=10)
"""Whoever does something in a case again within that time has not been away from it."""

_NO_CHANGE = frozenset({*LOOKS, "queue-print", "settle-print", "cancel-print", "keep-print", "approve"})
_NO_VISIT = frozenset({"look-for", "settle-print"})
"""What stands in the journal of a case without anybody having seen it."""


@dataclass(frozen=True, slots=True)
class CaseNews:
    """When somebody last looked before this visit, UTC, and what others have done since, the newest first."""

    since: datetime
    changes: tuple[TimelineRow, ...]


def case_news(store: Store, staff_id: str, case_id: str) -> CaseNews | None:
    """Return what is new in a case for somebody who looks at it now; None where nothing is, or she never looked before.

    Her last look is the newest entry of her own before this visit; what she did herself is not news.
    """
    query = (
        select(JournalEntry.at, JournalEntry.command, JournalEntry.staff_id, Staff.name)
        .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
        .where(JournalEntry.case_id == case_id, told_once())
        .order_by(*latest_first(store))
    )
    with store.read() as connection:
        rows = connection.execute(query).all()
    own = [(place, row.at) for place, row in enumerate(rows) if row.staff_id == staff_id and _was_seen(row.command)]
    # The newest of them is the look at what is shown now.
    for (_, begun), (place, at) in pairwise(own):
        if begun - at > ONE_VISIT:
            changes = tuple(
                TimelineRow(row.at, row.command, row.name or "")
                for row in rows[:place]
                if row.staff_id != staff_id and row.command not in _NO_CHANGE
            )
            return CaseNews(at, changes) if changes else None
    return None


def _was_seen(command: str) -> bool:
    """Tell whether whoever did it had the case in front of her."""
    return command not in _NO_VISIT
