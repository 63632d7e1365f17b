"""Whose an entry of the journal is, and whether what it says was done, where a counter belongs to a station.

A counter that is alone has one chain. One that belongs to a station has two: what it does by itself lies in its own,
and what the station carried out for it in that which the station keeps for it. Both are on all its screens.
"""

from sqlalchemy import ColumnElement, Connection, exists, select

from desktop.domain.station_line import ConflictKind, Verdict
from desktop.storage.models import Conflict, JournalEntry, ReceivedEntry, StationCounter
from desktop.storage.store import Store


def own_chains(connection: Connection, store: Store) -> tuple[str, ...]:
    """Return the devices under which the journal keeps what this counter does, its own chain first."""
    return chains_of(connection, store.device.id)


def chains_of(connection: Connection, device: str) -> tuple[str, ...]:
    """Return the devices of all chains of the counter that one of them belongs to, its own chain first.

    Args:
        connection: an open transaction, at a counter or at the station.
        device: either of the two.
    """
    query = select(StationCounter.id, StationCounter.device)
    row = connection.execute(
        query.where((StationCounter.id == device) | (StationCounter.device == device))
    ).one_or_none()
    return (row.id, row.device) if row is not None else (device,)


def was_done() -> ColumnElement[bool]:
    """Return the condition that the station has not refused what an entry says, and has not done it before that.

    An entry that a counter wrote when the station's answer was lost stands in the journal beside the station's own.
    """
    return ~exists().where(ReceivedEntry.entry_id == JournalEntry.id, ReceivedEntry.verdict != Verdict.WRITTEN)


def told_once() -> ColumnElement[bool]:
    """Return the condition that an entry is not the second one of what was done once; what was refused is told too.

    The station's own stays: by it the rows are as they are.
    """
    return ~exists().where(ReceivedEntry.entry_id == JournalEntry.id, ReceivedEntry.verdict == Verdict.AGAIN)


def was_promised() -> ColumnElement[bool]:
    """Return the condition `was_done`, or that it promised a time that another had, and which was told somebody."""
    lost = exists().where(Conflict.id == JournalEntry.id, Conflict.kind == ConflictKind.NEEDS_NEW_TIME)
    return was_done() | (lost & JournalEntry.command.in_(_BOOKS))


_BOOKS = ("book-appointment", "overbook", "offer-place")
