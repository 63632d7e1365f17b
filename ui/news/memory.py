"""What this PC remembers of how far each clerk has read."""

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QSettings

from desktop.domain.news import Seen


@dataclass(slots=True)
class SeenMemory:
    """Reads and writes it; without a file it is forgotten with the window.

    Only the id of an entry of the journal and a moment are kept, and nothing of what it says.
    """

    file: QSettings | None = None
    _kept: dict[str, str] = field(default_factory=dict)

    def of(self, staff_id: str) -> Seen | None:
        """Return how far somebody has read; None where she has never been here, or nobody can read what is kept."""
        key = _key(staff_id)
        kept = self._kept.get(key, "") if self.file is None else str(self.file.value(key, "", type=str))
        entry_id, _, at = kept.partition("|")
        try:
            seen = Seen(entry_id, datetime.fromisoformat(at))
        except ValueError:
            return None
        return seen if seen.at.tzinfo is not None else None

    def note(self, staff_id: str, seen: Seen) -> None:
        """Remember how far somebody has read."""
        text = f"{seen.entry_id}|{seen.at.isoformat()}"
        if self.file is None:
            self._kept[_key(staff_id)] = text
        else:
            self.file.setValue(_key(staff_id), text)


def _key(staff_id: str) -> str:
    return f"seen/{staff_id}"
