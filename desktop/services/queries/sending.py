"""What this counter did by itself, entry by entry: what waits, what the station has, and what it refused."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, or_, select

from desktop.domain.cases import AddressProtection
from desktop.domain.languages import Language
from desktop.domain.names import display_name
from desktop.domain.rights import Right
from desktop.domain.station_line import Verdict
from desktop.services.work import Actor
from desktop.storage.models import (
    Case,
    Conflict,
    JournalEntry,
    Person,
    ReceivedEntry,
    Staff,
    StationCounter,
    StationLink,
)
from desktop.storage.store import Store

QUIET = (
    *("look-at-case", "look-for", "read-looks", "sign-in", "sign-out"),
    *("read-journal", "read-journal-entry"),
    *("hold-place", "release-place"),
)
"""Looks, sign-ins and times held while a panel stood open, by their names in the journal: they are only counted.

Who may see looks reads them elsewhere; and nobody was promised anything by a time that was held.
"""


_NEWEST = 2_000
"""So many of the entries that the station has are looked through for one without a receipt: they come in order."""


class Stage(StrEnum):
    """How far an entry has come."""

    WAITING = "waiting"
    SENT = "sent"  # the station has it; its receipt has not come back
    RECEIVED = "received"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class SentEntry:
    """Something that was done here.

    Attributes:
        command: the name of the command in the journal.
        at: when it was done and written here, UTC.
        case_id, name: whose it is; empty where it is about nobody, or about nobody that the reader may see.
        protected: the address of the person is.
        position: the station's number, or None until it has one.
        received_at: when the station took it, UTC, or None.
        why: the sentence of a refusal, or empty.
        settled: somebody has decided what becomes of what was refused.
    """

    entry_id: str
    number: int
    command: str
    at: datetime
    by: str
    case_id: str
    name: str
    protected: bool
    stage: Stage
    position: int | None
    received_at: datetime | None
    why: str
    settled: bool


@dataclass(frozen=True, slots=True)
class Sending:
    """How far the entries of the own chain have come.

    Attributes:
        waiting: so many the station does not have; `quiet` of them are among `QUIET`.
        sent: so many of the newest the station has, and its receipts have not come back.
        refused: so many could not be done as they were meant, and wait for somebody to decide.
        last_number: of the own chain.
        pushed: the number of the last entry of it that the station has said to have.
    """

    waiting: int
    quiet: int
    sent: int
    refused: int
    last_number: int
    pushed: int

    def all_received(self, at_station: int | None) -> bool:
        """Tell whether the station counted as many entries as this counter at the last contact, and sent its receipts.

        Args:
            at_station: the number of the last one that it had then; None where it has not been asked yet.
        """
        return at_station == self.last_number and not self.waiting and not self.sent


def sending(store: Store) -> Sending | None:
    """Return how far the entries of this counter's chain have come; None where it has no station with others."""
    with store.read() as connection:
        link = _link(connection, store)
        if link is None:
            return None
        query = (
            select(
                _count(JournalEntry.number > link.pushed),
                _count(and_(JournalEntry.number > link.pushed, JournalEntry.command.in_(QUIET))),
                _count(and_(JournalEntry.number <= link.pushed, ReceivedEntry.entry_id.is_(None))),
            )
            .join(ReceivedEntry, ReceivedEntry.entry_id == JournalEntry.id, isouter=True)
            .where(_own(store), JournalEntry.number > link.pushed - _NEWEST, _since_founding(connection, store, link))
        )
        waiting, quiet, sent = connection.execute(query).one()
        last = connection.execute(select(func.max(JournalEntry.number)).where(_own(store))).scalar_one()
        opened = (
            select(func.count())
            .select_from(Conflict)
            .where(Conflict.counter == store.device.counter, Conflict.settled_at.is_(None))
        )
        refused = int(connection.execute(opened).scalar_one())
    return Sending(waiting, quiet, sent, refused, int(last or 0), link.pushed)


def sent_entries(store: Store, actor: Actor, language: Language, *, limit: int = 200) -> tuple[SentEntry, ...]:
    """Return what was done here by itself, the newest first, without what is `QUIET`.

    Names are those of cases of this station (R17), and only for somebody who may look at cases.
    """
    with store.read() as connection:
        link = _link(connection, store)
        if link is None:
            return ()
        query: Select[*tuple[Any, ...]] = (
            select(
                *(JournalEntry.id, JournalEntry.number, JournalEntry.command, JournalEntry.at),
                *(ReceivedEntry.position, ReceivedEntry.verdict, ReceivedEntry.code, ReceivedEntry.received_at),
                *(Conflict.facts, Conflict.settled_at, Staff.name.label("by"), Case.id.label("case_id")),
                *(Person.family_name, Person.given_names, Person.protection),
            )
            .join(ReceivedEntry, ReceivedEntry.entry_id == JournalEntry.id, isouter=True)
            .join(Conflict, Conflict.id == JournalEntry.id, isouter=True)
            .join(Staff, Staff.id == JournalEntry.staff_id, isouter=True)
            .join(Case, _visible(store), isouter=True)
            .join(Person, Person.id == Case.person_id, isouter=True)
            .where(
                _own(store),
                _since_founding(connection, store, link),
                JournalEntry.command.not_in(QUIET),
            )
            .order_by(JournalEntry.number.desc())
            .limit(limit)
        )
        rows = connection.execute(query).all()
    return tuple(_plain(row, link.pushed, actor.rights, language) for row in rows)


def _plain(row: Row[Any], pushed: int, rights: Collection[Right], language: Language) -> SentEntry:
    shown = row.case_id is not None and Right.LOOK in rights
    return SentEntry(
        entry_id=row.id,
        number=row.number,
        command=row.command,
        at=row.at,
        by=row.by or "",
        case_id=row.case_id if shown else "",
        name=display_name(row.family_name, row.given_names) if shown else "",
        protected=shown and row.protection != AddressProtection.NONE.value,
        stage=_stage(row, pushed),
        position=row.position,
        received_at=row.received_at,
        why=why_refused(row.facts or {}, row.code or "", language),
        settled=row.settled_at is not None,
    )


def why_refused(facts: dict[str, str], code: str, language: Language) -> str:
    """Return the sentence of a refusal as the station wrote it down; of one that it did not write down, the code."""
    return facts.get(language.value, code)


def _stage(row: Row[Any], pushed: int) -> Stage:
    if row.verdict is not None:
        return Stage.REFUSED if row.verdict == Verdict.REFUSED else Stage.RECEIVED
    return Stage.WAITING if row.number > pushed else Stage.SENT


def _link(connection: Connection, store: Store) -> Row[Any] | None:
    # While entries of an earlier epoch wait, nothing of this one is at the station.
    of_this = case((StationLink.pushed_epoch == store.device.epoch, StationLink.pushed), else_=0)
    query: Select[*tuple[Any, ...]] = select(of_this.label("pushed"))
    return connection.execute(query).one_or_none()


def _own(store: Store) -> ColumnElement[bool]:
    return and_(JournalEntry.device == store.device.id, JournalEntry.epoch == store.device.epoch)


def _visible(store: Store) -> ColumnElement[bool]:
    return and_(Case.id == JournalEntry.case_id, Case.station_id == store.device.station_id)


def _since_founding(connection: Connection, store: Store, link: Row[Any]) -> ColumnElement[bool]:
    """Leave out what the counter did before it had a station: that was copied there, and has no receipts."""
    query = select(StationCounter.added_at).where(StationCounter.id == store.device.id)
    added_at = connection.execute(query).scalar_one_or_none()
    later = JournalEntry.at > added_at if added_at is not None else JournalEntry.number > 0
    return or_(ReceivedEntry.entry_id.is_not(None), JournalEntry.number > link.pushed, later)


def _count(which: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((which, 1), else_=0)), 0)
