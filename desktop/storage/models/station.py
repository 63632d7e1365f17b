"""The station: its contact block, desks, staff and the published plan."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.appointments import Audience
from desktop.domain.rights import Role
from desktop.storage.models.base import Base, Code, Id, Name, Short, one_of
from desktop.storage.types import CanonicalJson, Instant, Line


class Station(Base):
    """A police station with an immigration counter; `invented` marks a demonstration.

    Attributes:
        opening_hours: in words, by language.
        opening: the same as spans, each `[weekday by ISO 8601, opens, closes]` in local minutes since midnight.
        postcodes: the codes and ranges that the station serves, such as `0001-1299`.
        release_routine: when and how new times are published, by language (R21).
    """

    __tablename__ = "station"

    id: Mapped[Id] = mapped_column(primary_key=True)
    name: Mapped[Name]
    district: Mapped[Code]
    street: Mapped[Short]
    postcode: Mapped[str] = mapped_column(Line(4))
    city: Mapped[Name]
    phone: Mapped[str] = mapped_column(Line(30))
    email: Mapped[Short]
    opening_hours: Mapped[dict[str, str]] = mapped_column(CanonicalJson())
    opening: Mapped[list[list[int]]] = mapped_column(CanonicalJson())
    postcodes: Mapped[list[str]] = mapped_column(CanonicalJson())
    release_routine: Mapped[dict[str, str]] = mapped_column(CanonicalJson())
    invented: Mapped[bool]


class Desk(Base):
    """A desk, by the number on its sign, with the services that it takes (empty: all)."""

    __tablename__ = "desk"
    __table_args__ = (UniqueConstraint("station_id", "number"),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    number: Mapped[str] = mapped_column(Line(10))
    position: Mapped[int]
    services: Mapped[list[str]] = mapped_column(CanonicalJson())


class Staff(Base):
    """Somebody who signs in.

    Attributes:
        active_to: when they left, UTC; None while they are here.
        first_password: somebody else chose the password, or knows it: it is changed at the next sign-in.
    """

    __tablename__ = "staff"
    __table_args__ = (one_of("role", Role),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    login: Mapped[Code] = mapped_column(unique=True)
    name: Mapped[Name]
    role: Mapped[Code]
    password_hash: Mapped[Short]
    active_to: Mapped[datetime | None] = mapped_column(Instant())
    first_password: Mapped[bool] = mapped_column(default=False)


class Slot(Base):
    """A place in the published plan: local day and minute in Oslo, length, and for whom it is.

    Attributes:
        released_from: the instant from which it may be booked (R21); None until somebody releases it.
        services: what is done there; None for all that the desk takes.
        plan_id: the version of the plan that wrote it; None where it was published by itself.
    """

    __tablename__ = "slot"
    __table_args__ = (
        UniqueConstraint("desk_id", "day", "start"),
        Index("ix_slot_free", "station_id", "audience", "day", "start"),
        CheckConstraint("start >= 0 AND start + minutes <= 1440 AND minutes > 0", name="within_day"),
        CheckConstraint("start % 5 = 0 AND minutes % 5 = 0", name="ticks"),
        one_of("audience", Audience),
    )

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"))
    day: Mapped[date]
    start: Mapped[int]
    minutes: Mapped[int]
    audience: Mapped[Code]
    released_from: Mapped[datetime | None] = mapped_column(Instant())
    services: Mapped[list[str] | None] = mapped_column(CanonicalJson())
    plan_id: Mapped[str | None] = mapped_column(ForeignKey("plan_version.id"))


class Closure(Base):
    """A whole day on which the station, or one desk, is closed, and why; `closing_id` where a closing wrote it."""

    __tablename__ = "closure"
    __table_args__ = (Index("ix_closure_day", "station_id", "day"),)

    id: Mapped[Id] = mapped_column(primary_key=True)
    station_id: Mapped[str] = mapped_column(ForeignKey("station.id"))
    desk_id: Mapped[str | None] = mapped_column(ForeignKey("desk.id"))
    day: Mapped[date]
    reason: Mapped[Short]
    closing_id: Mapped[str | None] = mapped_column(ForeignKey("closing.id"))
