"""Whether a time that was just given is sure."""

from collections.abc import Collection

from sqlalchemy import select

from desktop.domain.appointments import Standing
from desktop.storage.models import Appointment
from desktop.storage.store import Store


def any_provisional(store: Store, appointment_ids: Collection[str]) -> bool:
    """Tell whether the station still has to say yes to one of the appointments."""
    query = select(Appointment.id).where(
        Appointment.id.in_(appointment_ids), Appointment.standing == Standing.PROVISIONAL
    )
    with store.read() as connection:
        return connection.execute(query.limit(1)).first() is not None
