"""What an older file says of what a clerk has changed here since: it is not written, and a person is asked once.

A file is older when it was made before the last work on the case at this counter, or does not say when it was made. A
newer one that repeats what files said before has no news: its sender has not heard of the change yet, and asking each
morning would hide what really has to be decided. Another word of a newer file is asked about in any case
(`merging.merge`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, select

from desktop.domain.exchange_words import RecordKind
from desktop.services.commands import all_registered
from desktop.services.importing import items
from desktop.services.importing.fields import Values, unsaid
from desktop.services.importing.merging import overruled
from desktop.services.importing.standing import SaidBefore
from desktop.services.importing.taking import Taking, portions
from desktop.storage.models import JournalEntry

Line = tuple[str, str, Values]
"""The id of a record and of its case, and the fields as the file says them."""


def note(
    taking: Taking,
    kind: RecordKind,
    names: Sequence[str],
    lines: Iterable[Line],
    before: Mapping[str, SaidBefore],
    stands: Callable[[list[str]], Mapping[str, Values]],
) -> None:
    """Write what has to be decided of lines that say nothing new, or are older than what files have said last.

    Args:
        taking, kind, names: the transaction, and which records with which fields.
        lines: the lines.
        before: what files said last of these records.
        stands: returns the fields as they stand here, by the ids of the records.
    """
    told = list(lines)
    worked_on = _worked_on(taking, {case_id for _, case_id, _ in told})
    asked = [line for line in told if line[1] in worked_on and _is_older(taking, worked_on[line[1]])]
    if not asked:
        return
    here = stands([record_id for record_id, _, _ in asked])
    found = (
        (record_id, overruled(names, unsaid(before[record_id].said), theirs, here[record_id]))
        for record_id, _, theirs in asked
        if record_id in here
    )
    items.note_overruled(taking, kind, found)


def _is_older(taking: Taking, worked_at: datetime) -> bool:
    return taking.made_at is None or taking.made_at < worked_at


def _worked_on(taking: Taking, case_ids: Iterable[str]) -> dict[str, datetime]:
    """Return when something was last written about cases at a counter; most have only ever been in files."""
    writing = {kind.name for kind in all_registered() if kind.touches}
    found: dict[str, datetime] = {}
    for portion in portions(case_ids):
        query = (
            select(JournalEntry.case_id, func.max(JournalEntry.at).label("at"))
            .where(JournalEntry.case_id.in_(portion), JournalEntry.command.in_(writing))
            .group_by(JournalEntry.case_id)
        )
        found.update({row.case_id: row.at for row in taking.connection.execute(query)})
    return found
