"""The templates of the issued papers: what puts a kind together, and in which version."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.papers import PaperKind
from desktop.printing import (
    appointment_letter,
    card_letter,
    card_order,
    missing_papers_letter,
    note_on_rights,
    page,
    receipt,
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
    PaperKind.APPOINTMENT_LETTER: Template(appointment_letter.compose, 1),
    PaperKind.RECEIPT: Template(receipt.compose, 2),
    PaperKind.CARD_ORDER: Template(card_order.compose, 2),
    PaperKind.CARD_LETTER: Template(card_letter.compose, 1),
    PaperKind.NOTE_ON_RIGHTS: Template(note_on_rights.compose, 1),
    PaperKind.MISSING_PAPERS: Template(missing_papers_letter.compose, 1),
}
