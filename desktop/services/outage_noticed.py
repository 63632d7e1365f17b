"""An outage that nobody has declared: it begins by itself when a counter has heard nothing of its station for minutes.

It ends by itself when the station answers again. What a clerk has said goes before: an outage that was declared by hand
is ended by hand, and one that a clerk has ended or taken back does not begin anew while the line is down.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select

from desktop.domain.changes import Changes
from desktop.domain.outages import Noticed
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.station_line import CutOff
from desktop.services.commands import Command, perform
from desktop.services.importing.account import program_actor
from desktop.services.outages import LONGEST_BEFORE, DeclareOutage, EndOutage
from desktop.services.own_chains import own_chains
from desktop.services.work import Actor
from desktop.storage.models import JournalEntry, OutageRow
from desktop.storage.store import Store

AFTER = timedelta(minutes=5)
"""A line that is away for a shorter time needs no list of what was done meanwhile."""
LOGIN = "linjevakt"
NAME = "Automatisk linjevakt"
REASONS = {CutOff.NO_ANSWER: "no-answer-from-station", CutOff.TURNED_AWAY: "turned-away-by-station"}
"""Of what nobody has chosen, codes of `resources/words.toml`; what a clerk writes is words already."""
_RIGHTS = frozenset({Right.RECEIVE})


def note_line(store: Store, why: CutOff | None, since: datetime | None, actor: Actor | None = None) -> Changes | None:
    """Begin or end the outage that follows from how the line stands, and return what changed; None for nothing.

    Args:
        store: the counter's own file.
        why: why the counter works by itself; None while the station decides.
        since: since when, UTC.
        actor: who is signed in; the program's own account acts where nobody is, or where they may not.
    """
    with store.read() as connection:
        last = _last(connection, store)
        command = _end(last) if why is None else _begin(connection, store, last, why, since)
    if command is None:
        return None
    signed_in = actor is not None and Right.RECEIVE in actor.rights
    who = actor if actor is not None and signed_in else program_actor(store, LOGIN, NAME, _RIGHTS)
    try:
        return perform(store, who, command).changes
    except RuleBroken:
        return None  # a clerk was quicker


def _end(last: Row[Any] | None) -> Command | None:
    goes_on = last is not None and last.ended_at is None and last.began_noticed == Noticed.BY_ITSELF
    return EndOutage(last.id, Noticed.BY_ITSELF) if last is not None and goes_on else None


def _begin(
    connection: Connection, store: Store, last: Row[Any] | None, why: CutOff, since: datetime | None
) -> Command | None:
    now = store.clock.now()
    if why not in REASONS or since is None or now - since < AFTER:
        return None
    said_already = last is not None and (last.ended_at is None or last.ended_at > since)
    if said_already or _was_taken_back(connection, store, since):
        return None
    began = max(since, now - LONGEST_BEFORE)
    return DeclareOutage(store.ids.new(), REASONS[why], began, Noticed.BY_ITSELF, store.device.id)


def _last(connection: Connection, store: Store) -> Row[Any] | None:
    query = select(OutageRow).where(OutageRow.device == store.device.id)
    return connection.execute(query.order_by(OutageRow.began_at.desc(), OutageRow.id).limit(1)).one_or_none()


def _was_taken_back(connection: Connection, store: Store, since: datetime) -> bool:
    taken_back = select(JournalEntry.id).where(
        JournalEntry.device.in_(own_chains(connection, store)),
        JournalEntry.at >= since,
        JournalEntry.command == "take-outage-back",
    )
    return connection.execute(taken_back.limit(1)).first() is not None
