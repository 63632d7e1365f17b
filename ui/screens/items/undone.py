"""What is said when a decision is taken back: where everybody stands again, and what has become of the letters."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.calendar_words import ItemState
from desktop.domain.clock import wall_clock
from desktop.services.closing_items import ItemUndone
from desktop.services.commands import Outcome
from desktop.services.offers_undone import OfferUndone
from ui.dates import time_text, weekday_text
from ui.session import Session
from ui.text import isolate


@dataclass(frozen=True, slots=True)
class ItemUndoneWords:
    """Says it of the items of a closing review, one name for each result."""

    session: Session
    names: tuple[str, ...]

    def __call__(self, outcome: Outcome) -> str:
        """Return the sentences."""
        said = []
        for name, undone in zip(self.names, outcome.results, strict=True):
            if isinstance(undone, ItemUndone):
                said += self._of(isolate(name), undone)
        return " ".join(said)

    def _of(self, name: str, undone: ItemUndone) -> list[str]:
        if undone.state is ItemState.LEFT:
            text = QCoreApplication.translate("Undone", "The appointment of %1 is on the list again.")
            return [text.replace("%1", name)]
        text = QCoreApplication.translate("Undone", "The appointment of %1 is on %2 again, in the closed time.")
        said = [text.replace("%1", name).replace("%2", _when(self.session, undone)), *_letter(undone)]
        if undone.told:
            text = QCoreApplication.translate("Undone", "%1 has been told otherwise: ring again.")
            said.append(text.replace("%1", name))
        return said


@dataclass(frozen=True, slots=True)
class OfferUndoneWords:
    """Says it of somebody who waits again."""

    session: Session
    name: str

    def __call__(self, outcome: Outcome) -> str:
        """Return the sentences."""
        undone = outcome.result
        text = QCoreApplication.translate("Undone", "%1 is on the waiting list again.")
        said = [text.replace("%1", isolate(self.name))]
        if isinstance(undone, OfferUndone):
            if undone.day is None:
                said.append(QCoreApplication.translate("Undone", "The booking is taken back."))
            else:
                back = QCoreApplication.translate("Undone", "The appointment is on %1 again.")
                said.append(back.replace("%1", _when(self.session, undone)))
            said += _letter(undone)
        return " ".join(said)


def _when(session: Session, undone: ItemUndone | OfferUndone) -> str:
    if undone.day is None or undone.start is None:
        return ""
    return f"{weekday_text(undone.day, session.language)} {time_text(wall_clock(undone.start))}"


def _letter(undone: ItemUndone | OfferUndone) -> list[str]:
    if not undone.letter:
        return []
    if undone.printed:
        text = QCoreApplication.translate("Undone", "The letter %1 is void, but it was printed: do not send it.")
    else:
        text = QCoreApplication.translate("Undone", "The letter %1 is void.")
    return [text.replace("%1", undone.letter)]
