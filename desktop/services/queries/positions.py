"""How far somebody has read in the journal: by the place of an entry in this counter's file."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, literal_column, select

from desktop.domain.news import Seen
from desktop.storage.models import JournalEntry
from desktop.storage.store import Store


def newest(store: Store) -> Seen:
    """Return how far somebody has read who has read everything by now."""
    query = select(JournalEntry.id).order_by(*latest_first(store)).limit(1)
    with store.read() as connection:
        entry_id = connection.execute(query).scalar_one_or_none()
    return Seen(entry_id or "", store.clock.now())


def after(connection: Connection, store: Store, since: Seen) -> ColumnElement[bool]:
    """Return the condition that an entry came into this file after a position.

    What another counter did before that moment and told only later is new as well: so the place in the file counts,
    and the moment only where the file was put together anew and the entry is not in it.
    """
    if store.has_search:
        place = select(_ROWID).where(JournalEntry.id == since.entry_id)
        rowid = connection.execute(place).scalar_one_or_none()
        if rowid is not None:
            return rowid < _ROWID
    return JournalEntry.at > since.at


def latest_first(store: Store) -> tuple[ColumnElement[Any], ...]:
    """Return the order of entries in which the one that came into this file last stands first."""
    return (_ROWID.desc(),) if store.has_search else (JournalEntry.at.desc(), JournalEntry.number.desc())


_ROWID: ColumnElement[int] = literal_column("journal_entry.rowid")
