"""The templates of the issued papers: what puts a kind together, and in which version."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.papers import PaperKind
from desktop.printing import (
    appointment_letter,
    card_collection,
    card_letter,
    card_order,
    cash_up,
    checklist_to_bring,
    consent_withdrawal,
    correction_note,
    eea_registration,
    end_of_day,
    fee_receipt,
    fee_reversal,
    missing_papers_letter,
    note_on_rights,
    page,
    receipt,
    withdrawal_confirmation,
    wrong_place_slip,
)
from desktop.printing.texts import Texts


@dataclass(frozen=True, slots=True)
class Template:
    """How a kind of paper is put together.

    Attributes:
        compose: takes what the paper says and the texts.
        version: raised by one with every change in what the kind says or how it looks.
    """

    compose: Callable[[Any, Texts], page.Sheet]
    version: int


TEMPLATES: Mapping[PaperKind, Template] = {
    PaperKind.APPOINTMENT_LETTER: Template(appointment_letter.compose, 5),
    PaperKind.RECEIPT: Template(receipt.compose, 5),
    PaperKind.CARD_ORDER: Template(card_order.compose, 4),
    PaperKind.CARD_LETTER: Template(card_letter.compose, 3),
    PaperKind.NOTE_ON_RIGHTS: Template(note_on_rights.compose, 3),
    PaperKind.MISSING_PAPERS: Template(missing_papers_letter.compose, 3),
    PaperKind.CHECKLIST: Template(checklist_to_bring.compose, 3),
    PaperKind.FEE_RECEIPT: Template(fee_receipt.compose, 3),
    PaperKind.FEE_REVERSAL: Template(fee_reversal.compose, 2),
    PaperKind.CARD_COLLECTION: Template(card_collection.compose, 3),
    PaperKind.CASH_UP: Template(cash_up.compose, 2),
    PaperKind.END_OF_DAY: Template(end_of_day.compose, 2),
    PaperKind.EEA_REGISTRATION: Template(eea_registration.compose, 2),
    PaperKind.CORRECTION_NOTE: Template(correction_note.compose, 2),
    PaperKind.WITHDRAWAL: Template(withdrawal_confirmation.compose, 2),
    PaperKind.CONSENT_WITHDRAWN: Template(consent_withdrawal.compose, 2),
    PaperKind.WRONG_PLACE: Template(wrong_place_slip.compose, 2),
}
