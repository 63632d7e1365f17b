"""What somebody was typing when the program had to be started again; in a counter's own file only."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base, Id
from desktop.storage.types import CanonicalJson, Instant


class KeptDraft(Base):
    """Where somebody was in the window, and what was typed there; it goes with the next sign-in.

    It points to nobody by a foreign key: the rows of the staff are the station's, and are written anew from there.

    Attributes:
        place: the screen, the case and the tab.
        texts: what was typed, field by field.
    """

    __tablename__ = "kept_draft"

    staff_id: Mapped[Id] = mapped_column(primary_key=True)
    kept_at: Mapped[datetime] = mapped_column(Instant())
    place: Mapped[dict[str, str]] = mapped_column(CanonicalJson())
    texts: Mapped[list[dict[str, Any]]] = mapped_column(CanonicalJson())
