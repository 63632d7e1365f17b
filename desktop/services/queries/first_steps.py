"""How far a new station has come: what its empty screens have to teach first."""

from sqlalchemy import exists, select

from desktop.storage.models import Slot
from desktop.storage.store import Store


def has_places(store: Store) -> bool:
    """Tell whether any time of the station was ever published, so that somebody can be booked at all."""
    query = select(exists().where(Slot.station_id == store.device.station_id))
    with store.read() as connection:
        return bool(connection.execute(query).scalar_one())
