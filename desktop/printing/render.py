"""Make the PDF file of a paper, and say by which template."""

import hashlib

from desktop.domain.languages import Language
from desktop.domain.missing_papers import MissingPapersLetter
from desktop.domain.papers import AppointmentLetter, CardLetter, CardOrderPaper, HandInReceipt, NoteOnRights, PaperKind
from desktop.printing import (
    appointment_letter,
    card_letter,
    card_order,
    missing_papers_letter,
    note_on_rights,
    page,
    receipt,
)
from desktop.printing.texts import COMMON, Texts, file_bytes, load

Paper = AppointmentLetter | HandInReceipt | CardOrderPaper | CardLetter | NoteOnRights | MissingPapersLetter

_VERSIONS = {
    PaperKind.APPOINTMENT_LETTER: 1,
    PaperKind.RECEIPT: 2,
    PaperKind.CARD_ORDER: 2,
    PaperKind.CARD_LETTER: 1,
    PaperKind.NOTE_ON_RIGHTS: 1,
    PaperKind.MISSING_PAPERS: 1,
}
"""Raised by one with every change in what a kind of paper says or how it looks."""


def kind_of(paper: Paper) -> PaperKind:
    """Return which kind of paper the data are for."""
    match paper:
        case AppointmentLetter():
            return PaperKind.APPOINTMENT_LETTER
        case HandInReceipt():
            return PaperKind.RECEIPT
        case CardOrderPaper():
            return PaperKind.CARD_ORDER
        case CardLetter():
            return PaperKind.CARD_LETTER
        case NoteOnRights():
            return PaperKind.NOTE_ON_RIGHTS
        case MissingPapersLetter():
            return PaperKind.MISSING_PAPERS


def compose(paper: Paper, texts: Texts) -> page.Sheet:
    """Put a paper together with the given texts."""
    match paper:
        case AppointmentLetter():
            return appointment_letter.compose(paper, texts)
        case HandInReceipt():
            return receipt.compose(paper, texts)
        case CardOrderPaper():
            return card_order.compose(paper, texts)
        case CardLetter():
            return card_letter.compose(paper, texts)
        case NoteOnRights():
            return note_on_rights.compose(paper, texts)
        case MissingPapersLetter():
            return missing_papers_letter.compose(paper, texts)


def render(paper: Paper, copy: int = 1) -> bytes:
    """Return the PDF file of a paper.

    The same data and copy always give the same bytes. The second copy and later ones are marked as copies.

    Raises:
        ValueError: `copy` is below 1.
    """
    if copy < 1:
        raise ValueError("copies are counted from 1")
    return page.draw_sheet(compose(paper, load(paper.language, kind_of(paper))), copy)


def template_version(kind: PaperKind) -> str:
    """Return the name and version of a kind's template, such as `receipt/1`."""
    return f"{kind}/{_VERSIONS[kind]}"


def template_hash(kind: PaperKind, language: Language) -> str:
    """Return the SHA-256 of a template: its version and its texts in a language, in hexadecimal."""
    digest = hashlib.sha256(template_version(kind).encode())
    for stem in (COMMON, kind):
        digest.update(b"\0" + file_bytes(language, stem))
    return digest.hexdigest()
