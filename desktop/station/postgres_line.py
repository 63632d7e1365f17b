"""The line to a station's PostgreSQL: what a counter asks is carried out in its own transactions there."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, bindparam, create_engine, func, select, text, union_all
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.exc import SQLAlchemyError

from desktop.domain.clock import Clock
from desktop.domain.ids import IdMaker
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import carry_out
from desktop.station import receiving, rows
from desktop.station.clock import StationClock
from desktop.station.lending import DeskAndDay, Lender, Lent
from desktop.station.messages import (
    Answer,
    AskedBefore,
    Contact,
    Key,
    LineDown,
    Pulled,
    PushedEntry,
    Question,
    Received,
    Report,
    SchemaDiffers,
    TurnedAway,
)
from desktop.storage import lost_line, schema
from desktop.storage.models import AskedAgain, CounterContact, JournalEntry
from desktop.storage.store import DeviceIdentity, Store

ANSWER_WITHIN = timedelta(seconds=3)
"""How long a counter waits for an answer before it goes on by itself."""


class PostgresLine:
    """Asks a station's database directly; one connection, kept open.

    Args:
        url: of the database, with the counter's role.
        own: the counter as its own file knows it.
        device: under which id the station's journal keeps what it does there.
        clock: the station's, as this computer knows it.
        ids: makes ids.
        within: how long an answer may take.
        standard: the station's own clock, where it is not that of PostgreSQL: in simulations and tests.
    """

    def __init__(
        self,
        url: str,
        own: DeviceIdentity,
        device: str,
        clock: StationClock,
        ids: IdMaker,
        within: timedelta = ANSWER_WITHIN,
        standard: Clock | None = None,
    ) -> None:
        self._own = own
        self._engine = engine_within(url, within)
        self._clock = clock
        self._standard = standard
        self.station = Store(self._engine, replace(own, id=device, epoch=1), clock, ids)
        self._lender = Lender(self.station, own.id)

    def contact(self, report: Report) -> Contact:
        """See `Line.contact`."""
        with self._answers():
            began = time.monotonic()
            with self._engine.connect() as connection:
                self._refuse_other_schema(connection)
                asked = self._clock.own.now()
                at = self._time(connection)
                offset = at - (asked + (self._clock.own.now() - asked) / 2)
                position = _position(connection)
                last = receiving.last_number(connection, self._own.id, self._own.epoch)
            took = timedelta(seconds=time.monotonic() - began)
            contact = Contact(at, offset, took, position, last)
            self._leave_word(report, contact)
            return contact

    def ask(self, question: Question, since: int) -> Answer:
        """See `Line.ask`."""
        with self._answers():
            try:
                return self._carry_out(question, since)
            except RuleBroken:
                # The clerk is told no: whatever is delivered a second time must not be done then.
                self._give_up(question.id)
                raise

    def push(self, entries: Sequence[PushedEntry], sender: DeviceIdentity | None = None) -> tuple[Received, ...]:
        """See `Line.push`."""
        station = self.station
        if sender is not None:
            station = Store(self._engine, sender, self._clock, station.ids)
        with self._answers(), station.write() as connection:
            return receiving.receive(station, connection, entries, _position(connection))

    def pull(self, since: int, own: Mapping[str, Sequence[Key]]) -> Pulled:
        """See `Line.pull`."""
        with self._answers(), self._one_state() as connection:
            return rows.pull(connection, since, _position(connection), own)

    def give_up(self, questions: Sequence[Question]) -> tuple[str, ...]:
        """See `Line.give_up`."""
        with self._answers(), self.station.write() as connection:
            wanted = {question.id: question for question in questions}
            done = connection.execute(select(JournalEntry.id).where(JournalEntry.id.in_(wanted))).scalars().all()
            for question_id in sorted(wanted.keys() - set(done)):
                connection.execute(_GIVE_UP, _given_up(question_id))
            for question_id in done:
                receiving.note_told_no(self.station, connection, wanted[question_id])
            return tuple(done)

    def lend(self, given_back: Sequence[DeskAndDay] = ()) -> Lent:
        """See `Line.lend`."""
        with self._answers():
            return self._lender.lend(given_back)

    def close(self) -> None:
        """See `Line.close`."""
        self._engine.dispose()

    def _carry_out(self, question: Question, since: int) -> Answer:
        with self.station.write() as connection:
            self._refuse_asked_before(connection, question)
            outcome = carry_out(
                self.station,
                connection,
                question.actor,
                question.commands,
                at=question.at,
                entry_ids=question.entry_ids,
            )
            return Answer(outcome, rows.pull(connection, since, _position(connection), {}))

    def _give_up(self, question_id: str) -> None:
        with self.station.write() as connection:
            connection.execute(_GIVE_UP, _given_up(question_id))

    def _time(self, connection: Connection) -> datetime:
        if self._standard is not None:
            return self._standard.now()
        at: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
        return at

    def _refuse_asked_before(self, connection: Connection, question: Question) -> None:
        if connection.execute(_ASKED_BEFORE, {"asked": question.id}).first() is not None:
            raise AskedBefore

    def _refuse_other_schema(self, connection: Connection) -> None:
        number = schema.schema_number(connection)
        if number != schema.NEWEST:
            # A revision of which this program has never heard counts as none.
            newer = number > schema.NEWEST or number == 0
            update_by = connection.execute(_UPDATE_BY).scalar_one() if newer else None
            raise SchemaDiffers(station_is_newer=newer, update_by=update_by)

    def _leave_word(self, report: Report, contact: Contact) -> None:
        with self._engine.begin() as connection:
            said = {
                "heard_at": contact.at,
                "offset_ms": round(contact.offset / timedelta(milliseconds=1)),
                "waiting": report.waiting,
                "position": report.position,
                "program": report.program,
            }
            word = upsert(CounterContact).values(counter_id=self._own.id, **said)
            connection.execute(word.on_conflict_do_update(index_elements=["counter_id"], set_=said))

    @contextmanager
    def _one_state(self) -> Iterator[Connection]:
        """Open a transaction that sees one state of the database."""
        with self._engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
            yield connection

    @contextmanager
    def _answers(self) -> Iterator[None]:
        """Say of everything that is the line's fault, and not the question's, that no answer came."""
        try:
            yield
        except SQLAlchemyError as fault:
            if lost_line.is_turned_away(fault):
                raise TurnedAway from fault
            if lost_line.is_lost(fault):
                raise LineDown from fault
            raise


def engine_within(url: str, within: timedelta) -> Engine:
    """Return an engine whose questions are answered within a time or not at all."""
    ms = round(within / timedelta(milliseconds=1))
    seconds = max(1, round(within.total_seconds()))
    return create_engine(
        url,
        isolation_level="READ COMMITTED",
        hide_parameters=True,
        pool_size=2,
        max_overflow=1,
        pool_timeout=within.total_seconds(),
        connect_args={
            "connect_timeout": seconds,
            "options": " ".join(f"-c {name}_timeout={ms}" for name in _LIMITED),
            "tcp_user_timeout": ms,
            "keepalives_idle": seconds,
            "application_name": "skranke",
        },
    )


_LIMITED = ("statement", "lock", "idle_in_transaction_session")
"""What the server itself gives up after that time: a question nobody waits for any more."""


def _position(connection: Connection) -> int:
    return int(connection.execute(_POSITION).scalar_one())


def _given_up(question_id: str) -> dict[str, str]:
    return {"entry_id": question_id, "asked_id": question_id}


_ASKED_BEFORE = union_all(
    select(JournalEntry.id).where(JournalEntry.id == bindparam("asked")),
    select(AskedAgain.entry_id).where(AskedAgain.asked_id == bindparam("asked")),
)
_GIVE_UP = upsert(AskedAgain).on_conflict_do_nothing()
_POSITION = text("SELECT position FROM station_head WHERE id = 1")
_UPDATE_BY = text("SELECT update_by FROM station_head WHERE id = 1")
