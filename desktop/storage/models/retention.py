"""For how long closed cases stay at this counter, and what has left it."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base, Id
from desktop.storage.types import CanonicalJson, Instant, Line


class RetentionRules(Base):
    """What a station has set; without a row nothing leaves.

    Attributes:
        days: for so many local days a closed case stays after the last thing that happened to it.
        minute: the minute of the local day from which it is done by itself; None where somebody starts it.
    """

    __tablename__ = "retention_rules"
    __table_args__ = (
        CheckConstraint("days BETWEEN 30 AND 3650", name="days"),
        CheckConstraint("minute BETWEEN 0 AND 1439", name="minute"),
    )

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    days: Mapped[int]
    minute: Mapped[int | None]


class RetentionRun(Base):
    """What one run has taken away, in numbers; it grows with each portion, so that an interrupted one says the truth.

    Attributes:
        before: cases to which nothing has happened since before this local day left.
        ran_on: the local day of the run.
        finished_at: None while it runs and where it was interrupted.
        others: rows of tables that are counted nowhere else.
        payloads: entries of the journal whose content left; the entries themselves stay.
        stays: how many closed cases of that age stayed, by the code of the reason.
    """

    __tablename__ = "retention_run"
    __table_args__ = (
        CheckConstraint("cases >= 0 AND people >= 0 AND papers >= 0 AND payloads >= 0 AND others >= 0", name="counts"),
        Index("ix_retention_run_began", "station_id", "began_at"),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    counter: Mapped[str] = mapped_column(Line(4))
    before: Mapped[date]
    ran_on: Mapped[date]
    began_at: Mapped[datetime] = mapped_column(Instant())
    finished_at: Mapped[datetime | None] = mapped_column(Instant())
    run_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    by_itself: Mapped[bool]
    cases: Mapped[int]
    people: Mapped[int]
    papers: Mapped[int]
    payloads: Mapped[int]
    others: Mapped[int]
    stays: Mapped[dict[str, int]] = mapped_column(CanonicalJson())
