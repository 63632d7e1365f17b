"""At the station: take over what a counter has done by itself, and say of each entry what became of it.

Each entry comes into the station's journal as it is, with the hash that its own chain gives it. Its command is then
carried out by the same handler. What the station refuses leaves nothing of its effect and an item for a person; what
comes after it is tried all the same, and joins the item where it was built on it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import SQLAlchemyError

from desktop.domain.changes import Touched
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right, Role
from desktop.domain.station_line import Verdict
from desktop.services import conflicts, told_again
from desktop.services.approvals import approvals_before, lent_rights
from desktop.services.commands import Command, from_json, registered, work_of
from desktop.services.staff import roles
from desktop.services.work import Actor, Work
from desktop.station.messages import ChainForked, PushedEntry, Question, Received
from desktop.storage import journal
from desktop.storage.models import AskedAgain, JournalEntry, JournalPayload, ReceivedEntry, Staff, table
from desktop.storage.store import Store
from desktop.storage.types import BadText

QUIET = frozenset({"hold-place", "release-place"})
"""What nobody was promised anything by: a place that was held while a panel stood open."""


def receive(
    station: Store, connection: Connection, entries: Sequence[PushedEntry], position: int
) -> tuple[Received, ...]:
    """Take entries over, in the order of their chain; what the station has already is answered as it was then.

    Args:
        station: the station's database, as this counter works on it.
        connection: the open transaction, which has the head.
        entries: a stretch of the counter's chain.
        position: of this transaction.

    Raises:
        ChainForked: an entry does not follow on what the station has of the chain.
    """
    before = _received_before(connection, entries)
    new = [entry for entry in entries if entry.id not in before]
    if not new:
        return tuple(before[entry.id] for entry in entries)
    _write_journal(connection, new)
    known = _asked_and_done(connection, new)
    actors = _actors(connection, {entry.staff_id for entry in new})
    at_station = _Here(station, connection, position, actors, lent_rights(new, approvals_before(connection, new[0])))
    now = {entry.id: Received(entry.id, position, Verdict.AGAIN) for entry in new if entry.asked_id in known}
    for entry in new:
        if entry.id in now:
            at_station.stand_by(entry)
    now |= {each.entry_id: each for each in at_station.carry_out([entry for entry in new if entry.id not in now])}
    connection.execute(
        _ADD_RECEIVED,
        [
            {
                "entry_id": entry.id,
                "position": position,
                "verdict": now[entry.id].verdict,
                "code": now[entry.id].code,
                "received_at": station.clock.now(),
            }
            for entry in new
        ],
    )
    return tuple(before.get(entry.id) or now[entry.id] for entry in entries)


def note_told_no(station: Store, connection: Connection, question: Question) -> None:
    """Make an item of a question that was carried out although the clerk was told no; twice is the same.

    It is about the last command but for its papers: those before it were there for its sake.
    """
    pairs = list(zip(question.commands, question.entry_ids, strict=True))
    told = [pair for pair in pairs if registered(type(pair[0])).name not in QUIET]
    deeds = [pair for pair in told if registered(type(pair[0])).touches & ~Touched.PAPERS] or told
    if question.told_no and deeds:
        command, entry_id = deeds[-1]
        work = work_of(station, connection, question.actor, command, entry_id, question.at)
        work.decided_at = station.clock.now()
        conflicts.note_told_no(work)


def last_number(connection: Connection, device: str, epoch: int) -> int:
    """Return the number of the last entry of a chain that the station has; 0 for none."""
    return journal.last_of(connection, device, epoch)[0]


@dataclass(frozen=True, slots=True)
class _Here:
    """The station's side of a unit of work that takes entries over."""

    station: Store
    connection: Connection
    position: int
    actors: Mapping[str, Actor]
    lent: Mapping[str, frozenset[Right]]

    def stand_by(self, entry: PushedEntry) -> None:
        """Let stand what was told of a step that had been taken already, or make an item of it where it cannot."""
        command = from_json(entry.command, entry.body)
        told_again.stand_by(self.connection, command, entry.at)
        if told_again.said_otherwise(self.connection, command, entry.body, entry.asked_id):
            conflicts.note_told_otherwise(self._work(entry, command), entry.case_id)

    def carry_out(self, entries: Sequence[PushedEntry]) -> list[Received]:
        """Carry entries out: all in one go, for hardly ever is one refused; one by one where one was."""
        try:
            with self.connection.begin_nested():
                for entry in entries:
                    self._handle(entry)
        except _REFUSED:
            return [self._carry_out(entry) for entry in entries]
        return [Received(entry.id, self.position, Verdict.WRITTEN) for entry in entries]

    def _carry_out(self, entry: PushedEntry) -> Received:
        try:
            with self.connection.begin_nested():
                self._handle(entry)
        except RuleBroken as broken:
            refused = broken
        except _REFUSED:
            # Whatever it was built on is not here: what came before it was refused.
            refused = RuleBroken("not-at-station")
        else:
            return Received(entry.id, self.position, Verdict.WRITTEN)
        if entry.command not in QUIET:
            conflicts.note(self._work(entry, from_json(entry.command, entry.body)), refused, entry.case_id)
        return Received(entry.id, self.position, Verdict.REFUSED, refused.code)

    def _handle(self, entry: PushedEntry) -> None:
        command = from_json(entry.command, entry.body)
        registered(type(command)).handler(self._work(entry, command), command)

    def _work(self, entry: PushedEntry, command: Command) -> Work:
        # Somebody whom the station does not know has no rights here.
        actor = self.actors.get(entry.staff_id) or Actor(entry.staff_id, "", frozenset())
        if lent := self.lent.get(entry.id):
            actor = replace(actor, rights=actor.rights | lent)
        work = work_of(self.station, self.connection, actor, command, entry.id, entry.at)
        work.decided_at = self.station.clock.now()
        return work


_REFUSED = (RuleBroken, SQLAlchemyError, BadText, LookupError, ValueError)
"""What a handler raises that cannot do what it is to do."""
_ADD_ENTRY = insert(table(JournalEntry))
_ADD_PAYLOAD = insert(table(JournalPayload))
_ADD_RECEIVED = insert(table(ReceivedEntry))


def _received_before(connection: Connection, entries: Sequence[PushedEntry]) -> dict[str, Received]:
    query = select(table(ReceivedEntry)).where(ReceivedEntry.entry_id.in_([entry.id for entry in entries]))
    return {
        row.entry_id: Received(row.entry_id, row.position, Verdict(row.verdict), row.code)
        for row in connection.execute(query)
    }


def _write_journal(connection: Connection, entries: Sequence[PushedEntry]) -> None:
    """Append entries as they are, if they follow on the last one of their chain and are what their hashes say."""
    last = journal.last_of(connection, entries[0].device, entries[0].epoch)
    rows = []
    for entry in entries:
        values: dict[str, object] = {name: getattr(entry, name) for name in _HASHED}
        genuine = journal.hash_of(values) == entry.hash and journal.digest_of(entry.salt, entry.body) == entry.digest
        if not genuine or last != (entry.number - 1, entry.previous):
            raise ChainForked
        last = (entry.number, entry.hash)
        rows.append({**values, "hash": entry.hash})
    connection.execute(_ADD_ENTRY, rows)
    payloads = [{"entry_id": entry.id, "salt": entry.salt, "body": entry.body} for entry in entries]
    connection.execute(_ADD_PAYLOAD, payloads)


_HASHED = ("id", "device", "epoch", "number", "staff_id", "at", "command", "case_id", "digest", "previous")


def _asked_and_done(connection: Connection, entries: Sequence[PushedEntry]) -> frozenset[str]:
    """Keep which questions are given up by these entries, and return those that had been carried out before."""
    asked = {entry.id: entry.asked_id for entry in entries if entry.asked_id}
    if not asked:
        return frozenset()
    rows = [{"entry_id": entry_id, "asked_id": asked_id} for entry_id, asked_id in asked.items()]
    connection.execute(insert(AskedAgain), rows)
    done = select(JournalEntry.id).where(JournalEntry.id.in_(asked.values()))
    return frozenset(connection.execute(done).scalars())


def _actors(connection: Connection, staff: Collection[str]) -> dict[str, Actor]:
    """Return who did it, with the rights that the role has."""
    rows = connection.execute(select(Staff.id, Staff.name, Staff.role).where(Staff.id.in_(staff)))
    return {row.id: Actor(row.id, row.name, roles()[Role(row.role)]) for row in rows}
