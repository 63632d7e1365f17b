"""People who were entered twice, and which entry stands for both."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base, Id, Short
from desktop.storage.types import CanonicalJson, Instant

HOLDING = text("parted_at IS NULL")


class PersonJoin(Base):
    """That an entry of a person was joined into another one; what was changed by it is kept, so that it can be undone.

    The entry that is gone keeps its row and what it is found by; while the join holds, both lead to the one kept.

    Attributes:
        id: that of the journal's entry.
        changed: by field what the one kept had before, and what it was given.
        moved: ids of the rows that were the other's: `cases`, `passports`, and earlier `joins` that lead on.
        parted_at: since when it does not hold any more, UTC.
    """

    __tablename__ = "person_join"
    __table_args__ = (
        CheckConstraint("kept_id <> gone_id", name="two"),
        CheckConstraint("(parted_at IS NULL) = (parted_by IS NULL)", name="parted"),
        Index("ix_person_join_kept", "kept_id"),
        Index("uq_person_join_gone", "gone_id", unique=True, sqlite_where=HOLDING, postgresql_where=HOLDING),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    kept_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    gone_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    because: Mapped[Short]
    changed: Mapped[dict[str, list[str]]] = mapped_column(CanonicalJson())
    moved: Mapped[dict[str, list[str]]] = mapped_column(CanonicalJson())
    joined_at: Mapped[datetime] = mapped_column(Instant())
    joined_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    parted_at: Mapped[datetime | None] = mapped_column(Instant())
    parted_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
