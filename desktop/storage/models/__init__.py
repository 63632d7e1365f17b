"""The tables, as typed SQLAlchemy models."""

from desktop.storage.models.appointments import Appointment, Hold, Seat
from desktop.storage.models.base import Base, add_clean_checks, table
from desktop.storage.models.cases import Biometrics, Case, ChecklistLine, Fee, HandIn, Person
from desktop.storage.models.journal import Device, JournalEntry, JournalPayload
from desktop.storage.models.papers import CardOrder, IssuedPaper
from desktop.storage.models.reference import ConfirmedAmount, KnownStation, Postcode
from desktop.storage.models.representation import Representative
from desktop.storage.models.station import Closure, Desk, Slot, Staff, Station

for _table in Base.metadata.sorted_tables:
    add_clean_checks(_table)

__all__ = [
    "Appointment",
    "Base",
    "Biometrics",
    "CardOrder",
    "Case",
    "ChecklistLine",
    "Closure",
    "ConfirmedAmount",
    "Desk",
    "Device",
    "Fee",
    "HandIn",
    "Hold",
    "IssuedPaper",
    "JournalEntry",
    "JournalPayload",
    "KnownStation",
    "Person",
    "Postcode",
    "Representative",
    "Seat",
    "Slot",
    "Staff",
    "Station",
    "table",
]
