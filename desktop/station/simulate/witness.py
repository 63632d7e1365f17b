"""Stands between the clerk and the counter, and writes down what the clerk was told."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from desktop.domain.appointments import Standing
from desktop.domain.refusals import RuleBroken
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.commands import Command, Outcome
from desktop.services.work import Actor
from desktop.station.following import Follower
from desktop.station.simulate.evidence import Confirmed, Evidence
from desktop.station.simulate.faulty_line import FaultyLine
from desktop.storage import journal
from desktop.storage.models import Appointment, JournalEntry
from desktop.storage.store import Store


class Witness:
    """Hands commands on to the counter and keeps what came of them.

    Args:
        store: the counter's own file.
        follower: who decides.
        line: knows under which ids the station was asked last.
        evidence: takes what was seen.
    """

    def __init__(self, store: Store, follower: Follower, line: FaultyLine, evidence: Evidence) -> None:
        self._store = store
        self._follower = follower
        self._line = line
        self._evidence = evidence
        self.undo: Command | None = None
        store.station = self

    def perform(self, actor: Actor, commands: Sequence[Command], at: datetime | None) -> Outcome:
        """See `Decider.perform`."""
        with self._store.read() as connection:
            last = self._last(connection)
        self._line.asked = ()
        try:
            outcome = self._follower.perform(actor, commands, at)
        except RuleBroken as broken:
            self._evidence.told[broken.code] += 1
            self._note_refused()
            raise
        with self._store.read() as connection:
            own = self._since(connection, last)
            if own:
                self._note_firm(connection, commands, own)
        self._evidence.confirmed.append(Confirmed(self._store.device.counter, own or self._line.asked, bool(own)))
        self.undo = outcome.undo
        return outcome

    def _note_refused(self) -> None:
        if self._line.asked:
            self._evidence.refused.append(self._line.asked)

    def _last(self, connection: Connection) -> int:
        device = self._store.device
        return journal.last_of(connection, device.id, device.epoch)[0]

    def _since(self, connection: Connection, number: int) -> tuple[str, ...]:
        """Return the entries that the counter has made by itself after a number."""
        device = self._store.device
        query = select(JournalEntry.id).where(
            JournalEntry.device == device.id, JournalEntry.epoch == device.epoch, JournalEntry.number > number
        )
        return tuple(connection.execute(query.order_by(JournalEntry.number)).scalars())

    def _note_firm(self, connection: Connection, commands: Sequence[Command], entry_ids: Sequence[str]) -> None:
        for command, entry_id in zip(commands, entry_ids, strict=True):
            if isinstance(command, BookAppointment | MoveAppointment):
                query = select(Appointment.standing).where(Appointment.id == command.appointment_id)
                if connection.execute(query).scalar_one_or_none() == Standing.FIRM:
                    self._evidence.firm.append(entry_id)
