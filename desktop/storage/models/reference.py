"""What the station has added to the reference data: other stations, postcodes, confirmed amounts."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base, Code, Id, Name, Short
from desktop.storage.types import CanonicalJson, Instant, Line


class KnownStation(Base):
    """Another station, so that it can be named to whoever belongs there (R15, R17).

    `postcodes` holds the codes and ranges that it serves, such as `0001-1299`.
    """

    __tablename__ = "known_station"

    id: Mapped[Id] = mapped_column(primary_key=True)
    name: Mapped[Name]
    district: Mapped[Code]
    street: Mapped[Short]
    postcode: Mapped[str] = mapped_column(Line(4))
    city: Mapped[Name]
    phone: Mapped[str] = mapped_column(Line(30))
    email: Mapped[Short]
    postcodes: Mapped[list[str]] = mapped_column(CanonicalJson())


class Postcode(Base):
    """A line of the national postcode register: the city, and the number and name of the municipality."""

    __tablename__ = "postcode"
    __table_args__ = (CheckConstraint("length(code) = 4", name="code"),)

    code: Mapped[str] = mapped_column(Line(4), primary_key=True)
    city: Mapped[Name]
    municipality: Mapped[str] = mapped_column(Line(4))
    municipality_name: Mapped[Name]
    category: Mapped[str] = mapped_column(Line(1))


class ConfirmedAmount(Base):
    """What a fee of the catalogue costs in a year, as somebody has confirmed it; whole NOK.

    `application` names the one application that it holds for, where the catalogue knows no amount of the fee; it is
    empty where it holds for all that cost this fee.
    """

    __tablename__ = "confirmed_amount"
    __table_args__ = (CheckConstraint("amount > 0 AND amount_under_18 >= 0", name="amounts"),)

    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"), primary_key=True)
    fee_code: Mapped[Code] = mapped_column(primary_key=True)
    application: Mapped[Code] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    amount: Mapped[int]
    amount_under_18: Mapped[int]
    confirmed_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    confirmed_at: Mapped[datetime] = mapped_column(Instant())
