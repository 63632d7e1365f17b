"""The evening pack of a station: when it is made, that it was made, and how large the data was day by day."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.evening_pack import PackWay
from desktop.storage.models.base import Base, Code, Id, Short, one_of
from desktop.storage.types import CanonicalJson, Instant


class EveningPackRules(Base):
    """What a station has set for its evening pack; no row means as shipped, and that none is made by itself.

    `minute` is the minute of the local day; None where no pack is made by itself.
    """

    __tablename__ = "evening_pack_rules"
    __table_args__ = (
        CheckConstraint("minute BETWEEN 0 AND 1439", name="minute"),
        CheckConstraint("receipts >= 0 AND fee_notes >= 0 AND card_slips >= 0 AND booking_sheets >= 0", name="counts"),
    )

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    minute: Mapped[int | None]
    receipts: Mapped[int]
    fee_notes: Mapped[int]
    card_slips: Mapped[int]
    booking_sheets: Mapped[int]


class EveningPackRow(Base):
    """That a pack was made; the pack itself is not kept.

    Attributes:
        made_on: the local day.
        days: the local days that it is about, ISO.
        printer: its name; empty for a file, whose folder is nobody's business here.
        by_itself: nobody pressed anything.
    """

    __tablename__ = "evening_pack"
    __table_args__ = (one_of("way", PackWay), Index("ix_evening_pack_made", "station_id", "made_on"))

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    counter: Mapped[Code]
    made_on: Mapped[date]
    days: Mapped[list[str]] = mapped_column(CanonicalJson())
    way: Mapped[Code]
    printer: Mapped[Short]
    by_itself: Mapped[bool]
    made_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    made_at: Mapped[datetime] = mapped_column(Instant())


class DataSize(Base):
    """How many bytes a counter's data took on a local day; it is measured, and no command writes it."""

    __tablename__ = "data_size"
    __table_args__ = (CheckConstraint("size >= 0", name="size"),)

    device: Mapped[Id] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    size: Mapped[int] = mapped_column(BigInteger)
