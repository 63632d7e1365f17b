"""Whose case it is that is not ours: the station's name, and how to reach it, and nothing more (R17)."""

from dataclasses import dataclass

from sqlalchemy import select

from desktop.domain.clock import oslo_day
from desktop.services.importing.foreign import belongs_to
from desktop.services.queries.find import identifiers, readable
from desktop.storage.models import KnownStation
from desktop.storage.search import Identifier, IdentifierKind
from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class OtherStation:
    """Another station; phone and e-mail are empty where the register of stations does not know it."""

    name: str
    phone: str
    email: str


def elsewhere(store: Store, query: str) -> OtherStation | None:
    """Return the other station to which an exact identifier belongs, or None.

    A birth date is nobody's alone, so that it leads nowhere.
    """
    found = identifiers(readable(query), oslo_day(store.clock.now()))
    exact = [Identifier(kind, value) for kind, value in found if kind is not IdentifierKind.BORN_ON]
    if not exact:
        return None
    with store.read() as connection:
        station = belongs_to(connection, store.device.station_id, exact)
        if station is None:
            return None
        row = connection.execute(select(KnownStation).where(KnownStation.id == station)).one_or_none()
    return OtherStation(row.name, row.phone, row.email) if row is not None else OtherStation(station, "", "")
