"""What was typed into a booking panel that was closed before it was booked; it lives as long as the sign-in."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.services.queries.case_page import CasePage
from ui.screens.booking.form import WhoForm
from ui.screens.booking.what_form import NO_GROUNDS, Grounds, WhatForm
from ui.session import Session


@dataclass(frozen=True, slots=True)
class Draft:
    """All that was typed.

    Attributes:
        person_id: somebody registered who was chosen instead, or empty.
        set_aside: what had been typed before that choice.
        grounds: on what grounds the counter was to book.
        relative: the case of somebody with whose family this one comes, or None.
    """

    who: WhoForm
    what: WhatForm
    zone: str = ""
    person_id: str = ""
    set_aside: WhoForm | None = None
    grounds: Grounds = NO_GROUNDS
    relative: CasePage | None = None


class Drafts(QObject):
    """Keeps drafts in memory, never on disk: they are about people."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._kept: list[Draft] = []

    @classmethod
    def of(cls, session: Session) -> "Drafts":
        """Return the session's drafts."""
        found = session.findChild(cls)
        return found if isinstance(found, cls) else cls(session)

    def keep(self, draft: Draft) -> None:
        """Keep one more draft."""
        self._kept.append(draft)

    def take(self) -> Draft | None:
        """Return the newest draft and keep it no longer; nothing where there is none."""
        return self._kept.pop() if self._kept else None
