"""Issued papers."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.papers import PaperKind
from desktop.storage.models.base import Base, Code, one_of
from desktop.storage.types import CanonicalJson, Instant, Line


class IssuedPaper(Base):
    """A paper that left the counter: what it says, under its number, and how often it was printed.

    `replaced_by` is the number of the paper that says it right, where this one says something wrong. A paper about
    the till or the plan belongs to no case, nor does a void letter whose case went with the booking that opened it.
    """

    __tablename__ = "issued_paper"
    __table_args__ = (
        one_of("kind", PaperKind),
        CheckConstraint("copies >= 0", name="copies"),
        Index("ix_issued_paper_case", "case_id"),
        Index("ix_issued_paper_made", "station_id", "made_at"),
    )

    number: Mapped[str] = mapped_column(Line(40), primary_key=True)
    kind: Mapped[Code]
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case_file.id"))
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    language: Mapped[Code]
    template_version: Mapped[Code]
    data: Mapped[dict[str, Any]] = mapped_column(CanonicalJson())
    data_hash: Mapped[str] = mapped_column(Line(64))
    copies: Mapped[int]
    made_at: Mapped[datetime] = mapped_column(Instant())
    made_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    replaced_by: Mapped[str | None] = mapped_column(Line(40))
