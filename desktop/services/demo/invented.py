"""What every start asks of a station, without what it takes to invent one."""

from datetime import date, datetime

from sqlalchemy import func, select

from desktop.storage.models import JournalEntry, Slot, Station
from desktop.storage.store import Store


def is_invented(store: Store) -> bool:
    """Tell whether the station of a store is an invented one."""
    with store.read() as connection:
        query = select(Station.invented).where(Station.id == store.device.station_id)
        return bool(connection.execute(query).scalar_one_or_none())


def last_published_day(store: Store) -> date | None:
    """Return the last day that has a place in the plan, or None."""
    with store.read() as connection:
        query = select(func.max(Slot.day)).where(Slot.station_id == store.device.station_id)
        return connection.execute(query).scalar_one_or_none()


def last_entry_at(store: Store) -> datetime | None:
    """Return when the last thing in the journal happened, UTC, or None."""
    with store.read() as connection:
        return connection.execute(select(func.max(JournalEntry.at))).scalar_one_or_none()
