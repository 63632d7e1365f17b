"""What came back from the second journal and could not be carried out again; in a counter's own file only."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.recovery import RecoveredChoice
from desktop.storage.models.base import Base, Code, Id
from desktop.storage.types import CanonicalJson, Instant, Line


class RecoveredEntry(Base):
    """That an entry was confirmed, came back from the second journal, and did not have its effect again.

    Attributes:
        entry_id: in the journal, where it stands as it was.
        unit_id: the first entry of its unit of work: they were one, and are tried again as one.
        code: why not: the code of a refusal.
        facts: the sentence in three languages.
        choice: what became of it; None while that is open.
        settled_by: who said so.
    """

    __tablename__ = "recovered_entry"
    __table_args__ = (
        CheckConstraint("choice IN ({})".format(", ".join(f"'{each}'" for each in RecoveredChoice)), name="choice"),
        CheckConstraint("(settled_at IS NULL) = (choice IS NULL)", name="settled"),
        CheckConstraint("(settled_at IS NULL) = (settled_by IS NULL)", name="settled_by"),
    )

    entry_id: Mapped[str] = mapped_column(ForeignKey("journal_entry.id"), primary_key=True)
    unit_id: Mapped[Id]
    code: Mapped[Code]
    facts: Mapped[dict[str, str]] = mapped_column(CanonicalJson())
    found_at: Mapped[datetime] = mapped_column(Instant())
    choice: Mapped[Code | None]
    settled_at: Mapped[datetime | None] = mapped_column(Instant())
    settled_by: Mapped[str | None] = mapped_column(Line(64))
