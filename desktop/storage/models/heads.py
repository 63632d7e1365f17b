"""The signed heads of the journal: what an auditor can hold the chains against; in a counter's own file."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base
from desktop.storage.types import CanonicalJson, Instant, Line


class JournalKey(Base):
    """The pair of keys with which this counter signs: one row, made once.

    Attributes:
        private, public: 32 bytes each (Ed25519), in hexadecimal.
    """

    __tablename__ = "journal_key"
    __table_args__ = (CheckConstraint("id = 1", name="one"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    private: Mapped[str] = mapped_column(Line(64))
    public: Mapped[str] = mapped_column(Line(64))
    made_at: Mapped[datetime] = mapped_column(Instant())


class JournalHead(Base):
    """Where every chain stood at the end of a local day; no command writes it, for it says what commands wrote.

    Attributes:
        chains: of each chain the device, the epoch, the number of its last entry and that entry's hash.
        previous: SHA-256 of what was signed before, so that no head can be left out; 64 noughts for the first.
        signature: by `public` over all the rest, in hexadecimal.
    """

    __tablename__ = "journal_head"

    day: Mapped[date] = mapped_column(primary_key=True)
    made_at: Mapped[datetime] = mapped_column(Instant())
    chains: Mapped[list[list[object]]] = mapped_column(CanonicalJson())
    previous: Mapped[str] = mapped_column(Line(64))
    public: Mapped[str] = mapped_column(Line(64))
    signature: Mapped[str] = mapped_column(Line(128))
