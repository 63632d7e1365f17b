"""Which type holds what a kind of paper says."""

from collections.abc import Mapping
from typing import Protocol

from desktop.domain.card_papers import CardCollection
from desktop.domain.case_papers import (
    ConsentWithdrawal,
    EeaRegistrationReceipt,
    WithdrawalConfirmation,
    WrongPlaceSlip,
)
from desktop.domain.checklist_paper import ChecklistToBring
from desktop.domain.correction_note import CorrectionNote
from desktop.domain.day_papers import CashUpPaper, EndOfDayReport
from desktop.domain.fee_papers import FeeReceipt, FeeReversal
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
    PaperKind.EEA_REGISTRATION: EeaRegistrationReceipt,
    PaperKind.CORRECTION_NOTE: CorrectionNote,
    PaperKind.WITHDRAWAL: WithdrawalConfirmation,
    PaperKind.CONSENT_WITHDRAWN: ConsentWithdrawal,
    PaperKind.WRONG_PLACE: WrongPlaceSlip,
    PaperKind.FEE_RECEIPT: FeeReceipt,
    PaperKind.FEE_REVERSAL: FeeReversal,
    PaperKind.CARD_COLLECTION: CardCollection,
    PaperKind.CASH_UP: CashUpPaper,
    PaperKind.END_OF_DAY: EndOfDayReport,
    PaperKind.CHECKLIST: ChecklistToBring,
}


HELPED = frozenset({PaperKind.APPOINTMENT_LETTER, PaperKind.CHECKLIST})
"""The kinds of paper that can carry a help translation in a second column."""


def kind_of(paper: Paper) -> PaperKind:
    """Return which kind of paper the data are for."""
    return next(kind for kind, type_ in PAPER_TYPES.items() if isinstance(paper, type_))


WITHOUT_CASE = frozenset({PaperKind.CASH_UP, PaperKind.END_OF_DAY})
"""Kinds that are about the station and no case."""
