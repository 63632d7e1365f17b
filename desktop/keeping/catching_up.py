"""Bring the database up to the second journal: what was confirmed and is not there is carried out again.

Read under the write lock, so that everybody who writes has committed what is flushed, or is gone. Everything is done in
one unit of work: a program that is killed meanwhile has done nothing, and the next one begins anew.

An entry that follows on the last one of its chain comes back as it was: same id, time, salt and hash. One that does
not, because others between them are lost, is done anew under a new epoch, and names the one that it stands for.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.domain.recovery import CaughtUp, EpochCause
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import SALT_BITS
from desktop.services.derived_ids import derived_id
from desktop.services.epochs import begin_epoch, recovering_actor
from desktop.services.recovered import Step, TryRecoveredAgain, actors_of, carry_out_again, note_refused
from desktop.services.unsent_mail import leave_to_a_person
from desktop.services.work import Work
from desktop.storage import journal
from desktop.storage.bulk import rows_in
from desktop.storage.journal import last_of
from desktop.storage.kept_entries import KeptEntry, note_asked
from desktop.storage.models import (
    Asked,
    AskedAgain,
    Device,
    JournalEntry,
    JournalPayload,
    ReplayedEntry,
    StationLink,
    table,
)
from desktop.storage.second_journal import Reading
from desktop.storage.store import Store

_log = logging.getLogger(__name__)

Unit = Sequence[KeptEntry]


def catch_up(store: Store, cause: EpochCause | None = None) -> CaughtUp:
    """Carry out again what the second journal has and the database has not.

    Args:
        store: the counter's own file, with its second journal; nothing else has been done with it yet.
        cause: why a new epoch begins in any case; without, it does where more is missing than a program can leave that
            was stopped between flush and commit.

    Raises:
        OSError: the second journal cannot be read or written; nothing was done.
        sqlalchemy.exc.DBAPIError: the database cannot be written; nothing was done.
    """
    if store.second is None or (cause is None and not store.is_behind()):
        return CaughtUp()
    device = store.device
    try:
        with store.write() as connection:
            return _CatchingUp(store, connection, store.second.read()).go(cause)
    except BaseException:
        store.device = device
        raise


@dataclass(slots=True)
class _CatchingUp:
    store: Store
    connection: Connection
    reading: Reading
    again: int = 0
    anew: int = 0
    marked: int = 0
    sent_on: int = 0
    epochs: set[int] = field(default_factory=set)
    work: Work = field(init=False)
    joined: bool = field(init=False)

    def __post_init__(self) -> None:
        store = self.store
        self.joined = self.connection.execute(select(StationLink.id)).first() is not None
        self.work = Work(
            connection=self.connection,
            entry_id="",
            at=store.clock.now(),
            actor=recovering_actor(store),
            station_id=store.device.station_id,
            counter=store.device.counter,
            has_search=store.has_search,
            command=TryRecoveredAgain(),
            cut_off=self.joined,
        )

    def go(self, cause: EpochCause | None) -> CaughtUp:
        """Do all of it."""
        missing = self._missing(self.reading.units)
        loose = self._missing(self.reading.overtaken)
        came_back = 0
        for unit in missing:
            if self._follows(unit[0]):
                self._bring_back(unit)
                came_back += 1
            else:
                loose.append(unit)
        self._take_over_device()
        loose = self._not_done_anew(loose)
        epoch = None
        if cause is None and (came_back > 1 or loose):
            cause = EpochCause.BEHIND
        if cause is not None:
            epoch = begin_epoch(self.store, self.connection, cause, again=self.again, known=self.epochs)
        for unit in loose:
            self._do_anew(unit)
        if epoch is not None and not self.joined:
            leave_to_a_person(self.connection, self.store.clock.now())
        read = self.reading
        if any((self.again, self.anew, self.marked, read.torn, read.damaged, read.unreadable)):
            _log.warning(
                "second journal: %d entries again, %d anew, %d marked; %d torn, %d damaged, %d unreadable",
                *(self.again, self.anew, self.marked, read.torn, read.damaged, len(read.unreadable)),
            )
        damaged = read.damaged + len(read.unreadable)
        return CaughtUp(self.again, self.anew, self.marked, self.sent_on, epoch, read.torn, damaged)

    def _missing(self, units: Iterable[Unit]) -> list[Unit]:
        own = [unit for unit in units if unit[0].device == self.store.device.id]
        self.epochs.update(unit[0].epoch for unit in own)
        wanted = [unit[-1].id for unit in own]
        question = "SELECT id FROM journal_entry WHERE id"
        there = {row[0] for row in rows_in(self.connection, question, wanted)}
        return [unit for unit in own if unit[-1].id not in there]

    def _follows(self, entry: KeptEntry) -> bool:
        number, last_hash = last_of(self.connection, entry.device, entry.epoch)
        return entry.number == number + 1 and entry.previous == last_hash

    def _bring_back(self, unit: Unit) -> None:
        """Write the entries of a unit of work as they were, with what they did."""
        steps = [_step(entry) for entry in unit]
        refused: Mapping[str, RuleBroken] = {}
        if not self._has_effect_already(unit):
            refused = carry_out_again(self.work, steps, actors_of(self.connection, {entry.staff_id for entry in unit}))
        rows = [{name: getattr(entry, name) for name in _ENTRY} for entry in unit]
        self.connection.execute(_ADD_ENTRY, rows)
        payloads = [{"entry_id": entry.id, "salt": entry.salt, "body": entry.body} for entry in unit]
        self.connection.execute(_ADD_PAYLOAD, payloads)
        replayed = [{"entry_id": entry.id} for entry in unit if entry.replayed]
        if replayed:
            self.connection.execute(_ADD_REPLAYED, replayed)
        for entry in unit:
            if asked_id := self.reading.asked.get(entry.id):
                self._answers(entry.id, asked_id)
        self.again += len(unit) - len(refused)
        self._leave(unit[0].id, refused)

    def _has_effect_already(self, unit: Unit) -> bool:
        """Tell whether what the entries stand for is in the journal itself: the station's answer came after all.

        Or a rescue that was killed did anew what this database was never without.
        """
        asked = [self.reading.asked[entry.id] for entry in unit if entry.id in self.reading.asked]
        return any(rows_in(self.connection, "SELECT id FROM journal_entry WHERE id", asked))

    def _leave(self, unit_id: str, refused: Mapping[str, RuleBroken]) -> None:
        """Leave what was refused to the station, which hears of it as of all else, or to a person."""
        if self.joined:
            self.sent_on += len(refused)
        else:
            note_refused(self.connection, unit_id, refused, self.store.clock.now())
            self.marked += len(refused)

    def _answers(self, entry_id: str, asked_id: str) -> None:
        """Note that an entry is what the station was asked for in vain; the question is no open one any more."""
        asked = upsert(AskedAgain).values(entry_id=entry_id, asked_id=asked_id)
        self.connection.execute(asked.on_conflict_do_nothing())
        self.connection.execute(delete(Asked).where(Asked.id == asked_id))

    def _take_over_device(self) -> None:
        """Go on in the epoch that the last `begin-epoch` which came back has begun."""
        epoch = self.connection.execute(select(Device.epoch)).scalar_one()
        if epoch != self.store.device.epoch:
            self.store.device = replace(self.store.device, epoch=epoch)

    def _not_done_anew(self, loose: Iterable[Unit]) -> list[Unit]:
        """Leave out what a rescue that was killed has done anew already."""
        units = list(loose)
        wanted = [unit[-1].id for unit in units]
        question = "SELECT asked_id FROM asked_again WHERE asked_id"
        done = {row[0] for row in rows_in(self.connection, question, wanted)}
        return [unit for unit in units if unit[-1].id not in done]

    def _do_anew(self, unit: Unit) -> None:
        """Carry out, in the new chain, what follows on nothing that the database has.

        Each has an id that follows from the old one, which it names: the station that knows the old one does nothing.
        """
        new = {entry.id: derived_id(entry.id, "anew") for entry in unit}
        steps = [replace(_step(entry), id=new[entry.id]) for entry in unit]
        refused = carry_out_again(self.work, steps, actors_of(self.connection, {entry.staff_id for entry in unit}))
        for entry in unit:
            journal.append(self.connection, self._anew(entry, new[entry.id]))
            self._answers(new[entry.id], entry.id)
            note_asked(self.connection, new[entry.id], entry.id)
        self.anew += len(unit) - len(refused)
        self._leave(new[unit[0].id], refused)

    def _anew(self, entry: KeptEntry, new_id: str) -> journal.Entry:
        device = self.store.device
        said = entry.staff_id, entry.at, entry.command, entry.case_id, entry.body
        return journal.Entry(new_id, device.id, device.epoch, *said, f"{self.store.ids.secret_bits(SALT_BITS):032x}")


def _step(entry: KeptEntry) -> Step:
    return Step(entry.id, entry.staff_id, entry.at, entry.command, entry.body, entry.case_id, entry.replayed)


_ENTRY = ("id", "device", "epoch", "number", "staff_id", "at", "command", "case_id", "digest", "previous", "hash")
_ADD_ENTRY = insert(table(JournalEntry))
_ADD_PAYLOAD = insert(table(JournalPayload))
_ADD_REPLAYED = insert(table(ReplayedEntry))
