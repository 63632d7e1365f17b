"""What this counter's station is called, where it is, and what it says about itself."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop.domain.languages import Language
from desktop.storage.models import Closure, Desk, Station
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class StationRow:
    """The station; `invented` marks a demonstration."""

    station_id: str
    name: str
    phone: str
    email: str
    invented: bool


def own_station(store: Store) -> StationRow:
    """Return the station that this counter belongs to."""
    with store.read() as connection:
        row = connection.execute(select(Station).where(Station.id == store.device.station_id)).one()
    return StationRow(row.id, row.name, row.phone, row.email, row.invented)


@dataclass(frozen=True, slots=True)
class DeskProfile:
    """A desk, by the number on its sign; no services named means all."""

    number: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StationProfile:
    """All that the station says about itself.

    Attributes:
        opening_hours, release_routine: in words, by language.
        closures: the days on which the whole station is closed from today on, with the reason of each.
    """

    station_id: str
    name: str
    district: str
    street: str
    postcode: str
    city: str
    phone: str
    email: str
    invented: bool
    opening_hours: dict[Language, str]
    release_routine: dict[Language, str]
    postcodes: tuple[str, ...]
    desks: tuple[DeskProfile, ...]
    closures: tuple[tuple[date, str], ...]


def station_profile(store: Store, today: date | None = None) -> StationProfile:
    """Return the profile of the station that this counter belongs to.

    Args:
        store: the database.
        today: the first day whose closures are wanted; None for all of them.
    """
    station_id = store.device.station_id
    with store.read() as connection:
        row = connection.execute(select(Station).where(Station.id == station_id)).one()
        desks = connection.execute(select(Desk).where(Desk.station_id == station_id).order_by(Desk.position)).all()
        closed = select(Closure.day, Closure.reason).where(Closure.station_id == station_id, Closure.desk_id.is_(None))
        if today is not None:
            closed = closed.where(Closure.day >= today)
        closures = connection.execute(closed.order_by(Closure.day)).all()
    return StationProfile(
        station_id=row.id,
        name=row.name,
        district=row.district,
        street=row.street,
        postcode=row.postcode,
        city=row.city,
        phone=row.phone,
        email=row.email,
        invented=row.invented,
        opening_hours=_by_language(row.opening_hours),
        release_routine=_by_language(row.release_routine),
        postcodes=tuple(row.postcodes),
        desks=tuple(DeskProfile(desk.number, tuple(desk.services)) for desk in desks),
        closures=tuple((closure.day, closure.reason) for closure in closures),
    )


def _by_language(texts: dict[str, str]) -> dict[Language, str]:
    return {language: texts.get(language.value, "") for language in Language}
