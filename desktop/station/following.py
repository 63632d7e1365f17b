"""A counter that follows its station: asks it first, goes on by itself where it does not answer, and comes back.

One round back (`sync`): what was done here is pushed in the order of the own chain; the station's rows are pulled, with
those that were changed here; and only where nothing has been done here meanwhile do they become the rows of this file,
in one transaction. So the clerk is never stopped, and the counter is equal to the station whenever it says so.
"""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import attrgetter
from threading import RLock

from sqlalchemy import Connection, delete, insert

from desktop.domain.changes import Changes
from desktop.domain.line_health import LineHealth
from desktop.domain.refusals import RuleBroken
from desktop.domain.station_line import CutOff
from desktop.services.commands import Command, Outcome, carry_out
from desktop.services.work import Actor
from desktop.station import link, rows
from desktop.station.clock import StationClock
from desktop.station.lending import DeskAndDay
from desktop.station.line import Line
from desktop.station.messages import (
    AskedBefore,
    Contact,
    LineDown,
    Pulled,
    PushedEntry,
    Question,
    Received,
    Report,
    SchemaDiffers,
    Synced,
    TurnedAway,
)
from desktop.station.standing import Standing
from desktop.storage.kept_entries import note_asked
from desktop.storage.models import AskedAgain, Share
from desktop.storage.store import DeviceIdentity, Store

AT_ONCE = 50
"""How many entries are pushed in one unit of work: others at the station wait for no longer than that takes."""
ROUNDS = 20
"""How often a round begins anew because the clerk has done something meanwhile."""
PAUSE = timedelta(seconds=1.5)
"""How long after one round the next begins, unless the settings say otherwise."""
NOTED_EACH = timedelta(seconds=10)
"""How often it is written down that the station was heard of, while nothing else changes."""
LENT_EACH = timedelta(minutes=5)
"""How often the station is asked to lend places ahead."""

_log = logging.getLogger(__name__)


class Follower:
    """Decides of each command whether the station is asked, and keeps this counter's rows those of the station.

    Args:
        store: the counter's own file.
        line: the way to the station.
        clock: this computer's clock, which is set by the station's; the store goes by it from now on.
        program: the version of this program, as the station's status shows it.

    Attributes:
        store: the counter's own file.
        pause: how long after one round the next begins; whoever makes the rounds goes by it.
    """

    def __init__(
        self, store: Store, line: Line, clock: StationClock, program: str = "", health: LineHealth | None = None
    ) -> None:
        self.store = store
        self._line = line
        self._program = program
        self._busy = RLock()
        self.health = health or LineHealth()
        self._differs: CutOff | None = None
        self._update_by: date | None = None
        self._at_station: int | None = None
        with store.read() as connection:
            row = link.link_of(connection)
        self.pause = PAUSE
        self._by_hand = bool(row.by_hand)
        self._heard_at: datetime | None = row.heard_at
        self._lent_at: datetime | None = None
        self._clock = clock
        self._clock.offset = timedelta(milliseconds=row.offset_ms)
        store.clock = clock
        store.station = self

    # What the program asks for.

    @property
    def why_alone(self) -> CutOff | None:
        """Why commands are carried out here without asking; None while the station decides."""
        if self._by_hand:
            return CutOff.BY_HAND
        return self._differs or (CutOff.NO_ANSWER if self.health.down else None)

    def work_alone(self, *, by_hand: bool) -> None:
        """Do without the station, or ask it again, because somebody wants it so."""
        with self._busy, self.store.write() as connection:
            self._by_hand = by_hand
            link.set_link(connection, by_hand=by_hand)
            self._note_state(connection)

    def perform(self, actor: Actor, commands: Sequence[Command], at: datetime | None) -> Outcome:
        """Carry out commands: at the station first, or here where it does not answer.

        Raises:
            RuleBroken: a rule says no; nothing was written.
        """
        given = at or self.store.clock.now()
        with self._busy:
            if link.is_local_first(commands):
                return self._here(actor, commands, given)
            if self.why_alone is not None:
                return self._alone(Question(actor, tuple(commands), (), given))
            question = Question(actor, tuple(commands), tuple(self.store.ids.new() for _ in commands), given)
            try:
                self._catch_up()
                return self._ask(question)
            except (LineDown, AskedBefore):
                # Another program on the same file may have had the question given up while it was on its way.
                return self._alone(question)

    def standing(self) -> Standing:
        """Return how this counter stands with its station."""
        with self.store.read() as connection:
            row, waiting = link.link_of(connection), link.count_waiting(connection, self.store)
        since, heard_at = row.cut_off_since, self._heard_at
        return Standing(self.why_alone, since, heard_at, waiting, self._update_by, self._at_station)

    def resume(self) -> None:
        """After a start: settle what was asked before the program stopped and was never answered.

        The station says what it has done of it. Where it does not answer, the counter does it by itself, as it would
        have then: the number of a receipt that the station may have given must not be given twice.
        """
        with self.store.read() as connection:
            questions = link.unanswered(connection)
        if not questions:
            return
        if not self._by_hand:
            try:
                self.sync()
            except LineDown:
                _log.info("no answer at the start")
        with self.store.read() as connection:
            questions = link.unanswered(connection)
        for question in questions:
            try:
                self._alone(question)
            except RuleBroken as broken:
                _log.warning("a question of before the start stays unanswered: %s", broken.code)

    def sync(self) -> Synced:
        """Make one round: say that the counter is there, push, pull.

        Raises:
            LineDown: no answer came; what was done here waits on.
            ChainForked: the station has another history of this counter.
        """
        contact = self._contact()
        sent: list[Received] = []
        if self.why_alone is not None:  # one answer is not yet a line
            return Synced(sent)
        for _ in range(ROUNDS):
            sent += self._push()
            self._settle_questions()
            lent = self._have_lent()
            pulled = self._pull(contact.position, all_the_same=lent or bool(sent))
            if pulled is None:
                return Synced(sent)
            changes = self._take(pulled)
            if changes is not None:
                return Synced(sent, pulled.count, changes)
        return Synced(sent)

    def hand_over(self, entries: Sequence[PushedEntry], sender: DeviceIdentity) -> tuple[Received, ...]:
        """Hand the station what another counter could not send itself (`sealed.unseal`).

        Raises:
            LineDown: no answer came; what the station has by then, it will know again.
            ChainForked: the entries do not follow on what the station has of that counter.
        """
        received: list[Received] = []
        for _, of_epoch in groupby(entries, key=attrgetter("epoch")):
            chain = tuple(of_epoch)
            for begins in range(0, len(chain), AT_ONCE):
                with self._counted():
                    received += self._line.push(chain[begins : begins + AT_ONCE], sender)
        return tuple(received)

    # One question, its answer, and what is done without it.

    def _ask(self, question: Question) -> Outcome:
        with self.store.write() as connection:
            link.write_down(connection, question)
            since = link.link_of(connection).position
        began = self._clock.now()
        try:
            with self._counted():
                answer = self._line.ask(question, since)
        except RuleBroken:
            with self.store.write() as connection:
                link.strike_out(connection, question.id)
            raise
        self.health.answered(self._clock.now() - began)
        with self.store.write() as connection:
            link.strike_out(connection, question.id)
            changes = answer.outcome.changes
            # Another program on the same file may have been quicker; then the next round brings it.
            quicker = link.link_of(connection).position != answer.pulled.since or rows.changed_here(connection)
            if not quicker:
                changes |= rows.put(connection, answer.pulled)
                link.has_come_to(connection, answer.pulled.position)
        return Outcome(changes, answer.outcome.results, answer.outcome.undo)

    def _alone(self, question: Question) -> Outcome:
        """Carry out commands here; the station hears of it later.

        A question that was asked in vain keeps its id beside the new entries: if the station has carried it out after
        all, it will know them again; and if it has not, it never will.
        """
        store = self.store
        entry_ids = tuple(store.ids.new() for _ in question.commands)
        try:
            with store.write() as connection:
                outcome = carry_out(
                    store,
                    connection,
                    question.actor,
                    question.commands,
                    at=question.at,
                    entry_ids=entry_ids,
                    cut_off=True,
                )
                if question.entry_ids:
                    for entry_id, asked_id in zip(entry_ids, question.entry_ids, strict=True):
                        connection.execute(insert(AskedAgain).values(entry_id=entry_id, asked_id=asked_id))
                        note_asked(connection, entry_id, asked_id)
                    link.strike_out(connection, question.id)
                self._note_state(connection)
        except RuleBroken as broken:
            if question.entry_ids:  # the station may have done it all the same: the next round shows it
                with store.write() as connection:
                    link.note_told_no(connection, question, broken.code)
            raise
        return outcome

    def _here(self, actor: Actor, commands: Sequence[Command], at: datetime) -> Outcome:
        with self.store.write() as connection:
            return carry_out(self.store, connection, actor, commands, at=at)

    # The round.

    def _catch_up(self) -> None:
        """Let the station decide about what waits before it is asked anything else."""
        with self.store.read() as connection:
            # Rows that are the counter's own still must be fetched, or nobody knows any more that they are.
            something = (
                link.anything_provisional(connection, self.store)
                or link.unanswered(connection)
                or rows.changed_here(connection)
            )
        if something:
            self.sync()

    def _contact(self) -> Contact:
        with self.store.read() as connection:
            waiting = link.count_waiting(connection, self.store)
            report = Report(link.link_of(connection).position, waiting, self._program)
        try:
            with self._counted():
                contact = self._line.contact(report)
        except LineDown:
            self._write_state()
            raise
        except SchemaDiffers as differs:
            self._differs = CutOff.OLD_PROGRAM if differs.station_is_newer else CutOff.OLD_STATION
            self._update_by = differs.update_by
            self._write_state()
            raise LineDown from differs
        self._differs = self._update_by = None
        self.health.answered(contact.took)
        self._clock.offset = contact.offset
        self._at_station = contact.last_number
        self._write_state(contact)
        return contact

    def _push(self) -> list[Received]:
        sent: list[Received] = []
        while True:
            with self.store.read() as connection:
                entries = link.waiting(connection, self.store, AT_ONCE)
            if not entries:
                return sent
            with self._counted():
                sent += self._line.push(entries)
            with self.store.write() as connection:
                link.has_been_pushed(connection, entries[-1])

    def _settle_questions(self) -> None:
        """Have the station say of what was never answered that it is done, or will never be."""
        with self._busy:  # a question that is on its way now is none of these
            with self.store.read() as connection:
                questions = link.unanswered(connection)
            if questions:
                with self._counted():
                    self._line.give_up(questions)
                with self.store.write() as connection:
                    link.strike_out(connection, *(question.id for question in questions))

    def _have_lent(self) -> bool:
        """Now and then, have the station lend places ahead; tell whether shares may have changed."""
        now = self._clock.now()
        if self._lent_at is not None and timedelta() <= now - self._lent_at < LENT_EACH:
            return False
        with self._counted():
            lent = self._line.lend()
            if lent.give_back and self._drop_shares(lent.give_back):
                self._line.lend(lent.give_back)
        self._lent_at = now
        return lent.changed or bool(lent.give_back)

    def _drop_shares(self, shares: Sequence[DeskAndDay]) -> bool:
        """Do without shares before their end; not while something waits that they may have been used for."""
        with self.store.write() as connection:
            if link.anything_provisional(connection, self.store):
                return False
            for desk_id, day in shares:
                connection.execute(delete(Share).where(Share.desk_id == desk_id, Share.day == day))
            return True

    def _pull(self, station: int, *, all_the_same: bool) -> Pulled | None:
        """Return what is different; None where nothing can be."""
        with self.store.read() as connection:
            since, own = link.link_of(connection).position, rows.changed_here(connection)
        if station == since and not own and not all_the_same:
            return None
        with self._counted():
            return self._line.pull(since, own)

    def _take(self, pulled: Pulled) -> Changes | None:
        """Make the counter's rows those of the station; None where the clerk has done something meanwhile."""
        with self.store.write() as connection:
            moved = link.link_of(connection).position != pulled.since
            if moved or link.anything_provisional(connection, self.store):
                return None
            changes = rows.put(connection, pulled)
            link.has_come_to(connection, pulled.position)
            self._note_state(connection)
            return changes

    @contextmanager
    def _counted(self) -> Iterator[None]:
        """Count an answer that does not come."""
        try:
            yield
        except LineDown as down:
            self.health.failed()
            if isinstance(down, TurnedAway):
                self._differs = CutOff.TURNED_AWAY
            elif self._differs is CutOff.TURNED_AWAY:
                self._differs = None  # whether it would be let in now, nobody says
            raise

    def _write_state(self, contact: Contact | None = None) -> None:
        """Write down what a contact has changed; the same as before is not written each second."""
        with self.store.read() as connection:
            row = link.link_of(connection)
            alone = self.why_alone is not None or link.anything_provisional(connection, self.store)
        if contact is not None:
            self._heard_at = contact.at
        recent = row.heard_at is not None and self._heard_at is not None and self._heard_at - row.heard_at < NOTED_EACH
        why = self.why_alone.value if self.why_alone else ""
        if recent and alone == (row.cut_off_since is not None) and why == row.why:
            return
        with self.store.write() as connection:
            offset = round(self._clock.offset / timedelta(milliseconds=1))
            link.set_link(connection, heard_at=self._heard_at, offset_ms=offset)
            self._note_state(connection)

    def _note_state(self, connection: Connection) -> None:
        """Write down since when, and why, the counter works by itself; or that it does not."""
        row = link.link_of(connection)
        why = self.why_alone.value if self.why_alone else ""
        alone = bool(why) or link.anything_provisional(connection, self.store)
        since = (row.cut_off_since or self._clock.now()) if alone else None
        if (since, why) != (row.cut_off_since, row.why):
            link.set_link(connection, cut_off_since=since, why=why)
