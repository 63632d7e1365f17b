"""Steps that came back from the second journal and did not have their effect."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.storage.models import JournalEntry, RecoveredEntry
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class RecoveredStep:
    """One of them; what exactly it said is in the journal's entry.

    Attributes:
        unit_id: the first entry of its unit of work, by which it is settled.
        at: when it was done, UTC.
        command: its name in the journal.
        why: the sentence of what stands in the way.
    """

    entry_id: str
    unit_id: str
    at: datetime
    command: str
    case_id: str | None
    staff_id: str
    why: str


def open_steps(store: Store, language: Language) -> tuple[RecoveredStep, ...]:
    """Return those that nobody has settled, in the order in which they were done; no applicant is named in them."""
    query = (
        select(RecoveredEntry, JournalEntry)
        .join(JournalEntry, JournalEntry.id == RecoveredEntry.entry_id)
        .where(RecoveredEntry.choice.is_(None))
        .order_by(JournalEntry.epoch, JournalEntry.number)
    )
    with store.read() as connection:
        return tuple(
            RecoveredStep(
                row.entry_id,
                row.unit_id,
                row.at,
                row.command,
                row.case_id,
                row.staff_id,
                row.facts.get(language.value, row.code),
            )
            for row in connection.execute(query)
        )
