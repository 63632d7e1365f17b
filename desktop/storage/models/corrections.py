"""What was corrected: both values, who, when and why. Nothing is ever taken out of this table."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.corrections import CorrectionKind, Mistake
from desktop.storage.models.base import Base, Code, Id, LongText, Short, one_of
from desktop.storage.types import Instant, Line


class CorrectionRecord(Base):
    """One value that was corrected; what was corrected together has the same `entry_id`, that of the journal.

    `person_id` is whose register was wrong, `case_id` the case at hand. `undone_at` says since when it does not hold.
    """

    __tablename__ = "correction"
    __table_args__ = (
        one_of("kind", CorrectionKind),
        one_of("mistake", Mistake),
        CheckConstraint("before_value <> after_value", name="differs"),
        CheckConstraint("kind <> 'application' OR written_note <> ''", name="written_note"),
        Index("ix_correction_case", "case_id"),
        Index("ix_correction_person", "person_id"),
    )

    entry_id: Mapped[Id] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[Code]
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    case_id: Mapped[str | None] = mapped_column(ForeignKey("case_file.id"))
    field: Mapped[Code]
    row_id: Mapped[str] = mapped_column(Line(64))
    before_value: Mapped[LongText]
    after_value: Mapped[LongText]
    mistake: Mapped[Code]
    because: Mapped[Short]
    written_note: Mapped[Short]
    corrected_at: Mapped[datetime] = mapped_column(Instant())
    corrected_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    undone_at: Mapped[datetime | None] = mapped_column(Instant())
