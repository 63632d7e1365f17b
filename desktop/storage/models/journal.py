"""The journal: a chain of entries per device and epoch, and the payloads beside it that retention may remove."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base, Code, Id
from desktop.storage.types import Instant, Line


class JournalEntry(Base):
    """That something happened: who, when, which command, and the hash that binds it to the entry before."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        UniqueConstraint("device", "epoch", "number"),
        CheckConstraint("number >= 1", name="number"),
        Index("ix_journal_entry_case", "case_id", "at"),
        Index("ix_journal_entry_at", "at"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    device: Mapped[Id]
    epoch: Mapped[int] = mapped_column(Integer)
    number: Mapped[int] = mapped_column(Integer)
    staff_id: Mapped[Id]
    at: Mapped[datetime] = mapped_column(Instant())
    command: Mapped[Code]
    case_id: Mapped[str | None] = mapped_column(Line(64))
    digest: Mapped[str] = mapped_column(Line(64))
    previous: Mapped[str] = mapped_column(Line(64))
    hash: Mapped[str] = mapped_column(Line(64))


class JournalPayload(Base):
    """What the command said: canonical JSON byte for byte, and the salt of its digest. Retention may remove the row."""

    __tablename__ = "journal_payload"

    entry_id: Mapped[str] = mapped_column(ForeignKey("journal_entry.id"), primary_key=True)
    salt: Mapped[str] = mapped_column(Line(32))
    body: Mapped[str]


class Device(Base):
    """This counter: its code on receipts, its station and its epoch. One row in a counter's own file."""

    __tablename__ = "device"

    id: Mapped[Id] = mapped_column(primary_key=True)
    counter: Mapped[str] = mapped_column(Line(4), unique=True)
    station_id: Mapped[Id]
    epoch: Mapped[int] = mapped_column(Integer)
    desk_id: Mapped[str | None] = mapped_column(Line(64))
