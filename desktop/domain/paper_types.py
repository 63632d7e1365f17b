"""Which type holds what a kind of paper says."""

from collections.abc import Mapping
from typing import Protocol

from desktop.domain.languages import Language
from desktop.domain.missing_papers import MissingPapersLetter
from desktop.domain.papers import AppointmentLetter, CardLetter, CardOrderPaper, HandInReceipt, NoteOnRights, PaperKind


class Paper(Protocol):
    """What any issued paper says: its language, its own number, and more by its kind."""

    @property
    def language(self) -> Language:
        """The language that it is written in."""

    @property
    def number(self) -> str:
        """The paper's own number."""


PAPER_TYPES: Mapping[PaperKind, type[Paper]] = {
    PaperKind.APPOINTMENT_LETTER: AppointmentLetter,
    PaperKind.RECEIPT: HandInReceipt,
    PaperKind.CARD_ORDER: CardOrderPaper,
    PaperKind.CARD_LETTER: CardLetter,
    PaperKind.NOTE_ON_RIGHTS: NoteOnRights,
    PaperKind.MISSING_PAPERS: MissingPapersLetter,
}


def kind_of(paper: Paper) -> PaperKind:
    """Return which kind of paper the data are for."""
    return next(kind for kind, type_ in PAPER_TYPES.items() if isinstance(paper, type_))
