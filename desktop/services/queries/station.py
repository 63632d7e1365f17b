"""What this counter's station is called, and where it is."""

from dataclasses import dataclass

from sqlalchemy import select

from desktop.storage.models import Station
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
