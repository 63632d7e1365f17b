"""Who worked last on what a file says differently: the clerk to ask."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop.domain.changes import Touched
from desktop.domain.exchange_words import RecordKind
from desktop.services.commands import all_registered
from desktop.services.importing.taking import portions
from desktop.services.queries.imported import ImportTask
from desktop.storage.models import JournalEntry, Staff
from desktop.storage.store import Store

_NOT_BY_HAND = frozenset({"take-in", "decide-import-item", "reopen-import-item"})


@dataclass(frozen=True, slots=True)
class LastHand:
    """Who changed something of this kind in the case last, and when (UTC)."""

    name: str
    at: datetime


def last_hands(store: Store, tasks: Iterable[ImportTask]) -> dict[str, LastHand]:
    """Return who it was by the id of the task; a task is missing where nobody at this counter has worked on it."""
    by_case: dict[str, list[ImportTask]] = {}
    for task in tasks:
        by_case.setdefault(task.case_id, []).append(task)
    touches = {kind.name: kind.touches for kind in all_registered() if kind.name not in _NOT_BY_HAND}
    found: dict[str, LastHand] = {}
    with store.read() as connection:
        for portion in portions(by_case):
            query = (
                select(JournalEntry.case_id, JournalEntry.command, JournalEntry.at, Staff.name)
                .join(Staff, Staff.id == JournalEntry.staff_id)
                .where(JournalEntry.case_id.in_(portion))
                .order_by(JournalEntry.at.desc(), JournalEntry.number.desc())
            )
            for row in connection.execute(query):
                touched = touches.get(row.command, Touched.NOTHING)
                for task in by_case[row.case_id]:
                    if touched & _kind_of(task):
                        found.setdefault(task.item_id, LastHand(row.name, row.at))
    return found


def _kind_of(task: ImportTask) -> Touched:
    if task.kind is RecordKind.APPOINTMENT:
        return Touched.APPOINTMENTS
    if task.field.startswith("person."):
        return Touched.PEOPLE
    return Touched.FEES | Touched.CASES if task.field == "fee" else Touched.CASES
