"""What became of forms that were filled in by hand."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.blank_forms import FormOutcome
from desktop.storage.models.base import Base, Code, Id, one_of
from desktop.storage.types import Instant


class EnteredForm(Base):
    """That a form was entered, or that it never will be; a form without such a row still waits.

    Attributes:
        entry_id: the entry of the journal by which it was entered or noted; what came of it has the same id.
        written_by, written_at: who wrote on it and when; empty for a form that was not entered.
        noted_by, noted_at: who entered or noted it, and when.
    """

    __tablename__ = "entered_form"
    __table_args__ = (
        one_of("outcome", FormOutcome),
        CheckConstraint("(outcome = 'entered') = (written_by IS NOT NULL)", name="who"),
        CheckConstraint("(outcome = 'entered') = (written_at IS NOT NULL)", name="when"),
    )

    number: Mapped[str] = mapped_column(ForeignKey("blank_form.number"), primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    outcome: Mapped[Code]
    entry_id: Mapped[Id]
    written_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    written_at: Mapped[datetime | None] = mapped_column(Instant())
    noted_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    noted_at: Mapped[datetime] = mapped_column(Instant())
