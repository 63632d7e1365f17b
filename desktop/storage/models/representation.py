"""Who acts for an applicant: guardians, and holders of a power of attorney."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.representation import RepresentativeKind
from desktop.storage.models.base import Base, Code, Id, Name, one_of
from desktop.storage.types import Instant


class Representative(Base):
    """Somebody who acts for the applicant of a case, from a local day on until it ended (R60)."""

    __tablename__ = "representative"
    __table_args__ = (
        one_of("kind", RepresentativeKind),
        CheckConstraint("(ended_on IS NULL) = (ended_because = '')", name="ended"),
        CheckConstraint("ended_on IS NULL OR ended_on >= valid_from", name="ended_after"),
        Index("ix_representative_case", "case_id"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case_file.id"))
    kind: Mapped[Code]
    name: Mapped[Name]
    relation: Mapped[Name]
    attends: Mapped[bool]
    valid_from: Mapped[date]
    ended_on: Mapped[date | None]
    ended_because: Mapped[Code]
    noted_at: Mapped[datetime] = mapped_column(Instant())
    noted_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
