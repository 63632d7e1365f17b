"""What went to a printer, and what became of each copy."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.paper_copies import Given, JobState, Way
from desktop.storage.models.base import Base, Code, Id, Short, one_of
from desktop.storage.types import Instant


class PrintJob(Base):
    """One job for a printer; its id is drawn before the first press, so that a second press is the same job.

    `fault` is the code of what went wrong the last time, in a failed job only; `counter` is where it was asked for.
    """

    __tablename__ = "print_job"
    __table_args__ = (
        one_of("state", JobState),
        CheckConstraint("tries >= 1", name="tries"),
        CheckConstraint("(state = 'failed') = (fault <> '')", name="why"),
        Index("ix_print_job_waiting", "station_id", "state"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    counter: Mapped[Code]
    closing_id: Mapped[str | None] = mapped_column(ForeignKey("closing.id"))
    language: Mapped[Code]
    printer: Mapped[Short]
    tray: Mapped[Short]
    state: Mapped[Code]
    fault: Mapped[Code]
    tries: Mapped[int]
    asked_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    asked_at: Mapped[datetime] = mapped_column(Instant())
    settled_at: Mapped[datetime | None] = mapped_column(Instant())


class PrintJobPaper(Base):
    """One paper of a job, in the order in which they come out."""

    __tablename__ = "print_job_paper"
    __table_args__ = (Index("ix_print_job_paper_number", "number"),)

    job_id: Mapped[str] = mapped_column(ForeignKey("print_job.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    number: Mapped[str] = mapped_column(ForeignKey("issued_paper.number"))


class PaperCopy(Base):
    """One copy that came out: `turn` counts them all, `copy` is the number it bears; a spoilt one is not counted.

    Who made a copy, and when, is not known of those that were counted before they had rows.
    """

    __tablename__ = "paper_copy"
    __table_args__ = (
        one_of("way", Way),
        one_of("given", Given),
        CheckConstraint("turn >= 1 AND copy >= 1", name="counted"),
        CheckConstraint("given IS NULL OR spoilt_at IS NULL", name="one_end"),
    )

    number: Mapped[str] = mapped_column(ForeignKey("issued_paper.number"), primary_key=True)
    turn: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    copy: Mapped[int]
    way: Mapped[Code]
    printer: Mapped[Short]
    job_id: Mapped[str | None] = mapped_column(ForeignKey("print_job.id"))
    made_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    made_at: Mapped[datetime | None] = mapped_column(Instant())
    given: Mapped[Code | None]
    given_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    given_at: Mapped[datetime | None] = mapped_column(Instant())
    spoilt_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    spoilt_at: Mapped[datetime | None] = mapped_column(Instant())
