"""What several counters of one station need: the order of changes, the counters, shares, and what was refused.

Some of these tables lie at the station only, some in a counter's own file only (`desktop/storage/row_log.py` says
which); the rest are the same everywhere, like all other tables.
"""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.station_line import Choice, ConflictKind, Verdict
from desktop.storage.models.base import Base, Code, Id, LongText, Name, Short, one_of
from desktop.storage.types import CanonicalJson, Instant, Line


class StationHead(Base):
    """How many units of work the station has taken: one row, locked by each from its beginning to its commit.

    Attributes:
        position: grows by one with each unit of work that writes.
        writer: the transaction that wrote `position`, as PostgreSQL names it.
        update_by: by when older programs are to be updated, after the station's schema was brought up; None where
            nobody said so. A program that does not know the schema reads this column all the same.
    """

    __tablename__ = "station_head"
    __table_args__ = (CheckConstraint("id = 1", name="one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(BigInteger)
    writer: Mapped[str] = mapped_column(Line(40))
    update_by: Mapped[date | None]


class ChangedRow(Base):
    """That a row was written or deleted; written by triggers.

    At the station `position` is that of the last unit of work that did so. In a counter's own file the rows are those
    that it has changed by itself since it was last equal to the station; their position is 0.

    Attributes:
        key: the values of the primary key as a JSON array.
    """

    __tablename__ = "changed_row"
    __table_args__ = (Index("ix_changed_row_position", "position"),)

    table_name: Mapped[Code] = mapped_column(primary_key=True)
    key: Mapped[Short] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(BigInteger)


class StationLink(Base):
    """How a counter stands with its station: one row in the file of a counter that has one.

    Attributes:
        device: under which id the station's journal keeps what this counter does there.
        position: the station's position at which the rows here were last equal to its rows.
        pushed: the number of the last entry of the own chain that the station has, in the epoch `pushed_epoch`.
        offset_ms: how much the station's clock is ahead of this computer's, in milliseconds.
        heard_at: when the station last answered, UTC by the station's clock.
        cut_off_since: since when the counter works by itself; None while the station decides.
        why: the code of why it does (`CutOff`), or empty.
        by_hand: whether somebody wants it so.
    """

    __tablename__ = "station_link"
    __table_args__ = (CheckConstraint("id = 1", name="one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    device: Mapped[Id]
    position: Mapped[int] = mapped_column(BigInteger)
    pushed_epoch: Mapped[int]
    pushed: Mapped[int]
    offset_ms: Mapped[int]
    heard_at: Mapped[datetime | None] = mapped_column(Instant())
    cut_off_since: Mapped[datetime | None] = mapped_column(Instant())
    why: Mapped[Code]
    by_hand: Mapped[bool]


class Asked(Base):
    """Commands that the station was asked to carry out and that it has not answered yet; in a counter's own file.

    Written before the question leaves: where the answer never comes, the counter carries them out by itself.

    Attributes:
        id: of the first entry.
        commands: of each command the name in the journal, the id of the entry, and the command as JSON; behind them,
            where the counter could not do it either, the code of the refusal that the clerk was told.
    """

    __tablename__ = "asked"

    id: Mapped[Id] = mapped_column(primary_key=True)
    commands: Mapped[list[list[str]]] = mapped_column(CanonicalJson())
    staff_id: Mapped[Id]
    desk_id: Mapped[str | None] = mapped_column(Line(64))
    at: Mapped[datetime] = mapped_column(Instant())


class AskedAgain(Base):
    """That an entry of a counter's own chain is what the station had been asked for, under another id, in vain.

    The station carries out no question any more that stands here, however late it comes.

    Attributes:
        entry_id: of the entry; the question's own id, where the counter gave it up and did nothing by itself.
    """

    __tablename__ = "asked_again"
    __table_args__ = (Index("ix_asked_again_asked", "asked_id"),)

    entry_id: Mapped[Id] = mapped_column(primary_key=True)
    asked_id: Mapped[Id]


class StationCounter(Base):
    """A counter of the station.

    Attributes:
        id: the device of its own chain in the journal, for what it does by itself.
        device: the device of its chain at the station.
        counter: its code on receipts.
        epoch: of its own chain when it was entered; which have begun since is in the journal.
    """

    __tablename__ = "station_counter"

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    device: Mapped[Id] = mapped_column(unique=True)
    counter: Mapped[str] = mapped_column(Line(4), unique=True)
    name: Mapped[Name]
    epoch: Mapped[int]
    desk_id: Mapped[str | None] = mapped_column(ForeignKey("desk.id"))
    added_at: Mapped[datetime] = mapped_column(Instant())
    retired_at: Mapped[datetime | None] = mapped_column(Instant())


class CounterContact(Base):
    """When the station last heard of a counter, and what it said of itself; at the station only."""

    __tablename__ = "counter_contact"

    counter_id: Mapped[Id] = mapped_column(primary_key=True)
    heard_at: Mapped[datetime] = mapped_column(Instant())
    offset_ms: Mapped[int]
    waiting: Mapped[int]
    position: Mapped[int] = mapped_column(BigInteger)
    program: Mapped[Code]


class ReceivedEntry(Base):
    """That the station has an entry of a counter's own chain, and what it did with it.

    Attributes:
        position: the station's number of the unit of work that took it.
        code: the code of the refusal, or empty.
    """

    __tablename__ = "received_entry"
    __table_args__ = (
        one_of("verdict", Verdict),
        CheckConstraint("(verdict = 'refused') = (code <> '')", name="why"),
    )

    entry_id: Mapped[str] = mapped_column(ForeignKey("journal_entry.id"), primary_key=True)
    position: Mapped[int] = mapped_column(BigInteger)
    verdict: Mapped[Code]
    code: Mapped[Code]
    received_at: Mapped[datetime] = mapped_column(Instant())


class Share(Base):
    """Free places of a desk on a local day that only one counter books until an instant, so that it can do so alone."""

    __tablename__ = "share"
    __table_args__ = (Index("ix_share_counter", "counter", "until"),)

    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    counter: Mapped[str] = mapped_column(Line(4))
    lent_at: Mapped[datetime] = mapped_column(Instant())
    until: Mapped[datetime] = mapped_column(Instant())


class Conflict(Base):
    """What a counter did by itself and the station could not do as it was meant: somebody decides.

    Attributes:
        id: of the entry that was refused.
        counter: where it was done.
        facts: of the refusal.
        about: the appointment that needs a new time, or what else it is about; empty where nothing is left of it.
        joined_to: the refusal that came first, where this one was built on it.
    """

    __tablename__ = "conflict"
    __table_args__ = (
        one_of("kind", ConflictKind),
        one_of("choice", Choice),
        CheckConstraint("(settled_at IS NULL) = (settled_by IS NULL)", name="settled"),
        CheckConstraint("(settled_at IS NULL) = (choice IS NULL)", name="chosen"),
        Index("ix_conflict_open", "station_id", "settled_at"),
        Index("ix_conflict_case", "case_id"),
    )

    id: Mapped[str] = mapped_column(ForeignKey("journal_entry.id"), primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    counter: Mapped[str] = mapped_column(Line(4))
    kind: Mapped[Code]
    code: Mapped[Code]
    facts: Mapped[dict[str, str]] = mapped_column(CanonicalJson())
    case_id: Mapped[str | None] = mapped_column(Line(64))
    about: Mapped[str] = mapped_column(Line(64))
    joined_to: Mapped[str | None] = mapped_column(ForeignKey("conflict.id"))
    noted_at: Mapped[datetime] = mapped_column(Instant())
    settled_at: Mapped[datetime | None] = mapped_column(Instant())
    settled_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    choice: Mapped[Code | None]
    words: Mapped[LongText]
