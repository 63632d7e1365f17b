"""What is said of a time that the station does not know of yet."""

from PySide6.QtCore import QCoreApplication

from desktop.services.queries.provisional import any_provisional
from ui.session import Session


def provisional_note(session: Session, *appointment_ids: str) -> str:
    """Return a sentence, to follow what was told, where one of the appointments is provisional; or nothing."""
    if not any_provisional(session.store, appointment_ids):
        return ""
    return " " + QCoreApplication.translate("Line", "The time is provisional until the station has received it.")
