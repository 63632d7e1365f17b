"""Making an extract, in the worker."""

from dataclasses import dataclass

from desktop.domain.audit_extract import AuditExtract
from desktop.domain.languages import Language
from desktop.services.audit_extract import MakeAuditExtract
from desktop.services.commands import Store
from desktop.services.lists import MadeList
from desktop.services.queries.audit_extract import audit_extract, extract_pdf, extract_table
from desktop.services.queries.journal_words import ExtractWords
from desktop.services.work import Actor
from ui.screens.changes.correction_words import field_word, was_is
from ui.screens.papers.jobs import Draw, Drawn
from ui.words import event_word

WORDS = ExtractWords(event_word, was_is, field_word)


@dataclass(frozen=True, slots=True)
class ShownExtract:
    """An extract, the paper, and its pages."""

    extract: AuditExtract
    made: MadeList
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class MakeExtract:
    """Make an extract, the paper, and the pictures of its pages; the journal keeps that it was made."""

    store: Store
    actor: Actor
    command: MakeAuditExtract
    language: Language
    dpi: float

    def __call__(self) -> ShownExtract:
        """Return the extract.

        Raises:
            RuleBroken: `no-right`; `period-backwards`; `extract-too-long`; `no-case`; `belongs-to` (R17).
        """
        extract = audit_extract(self.store, self.actor, self.command, self.language, WORDS)
        made = extract_pdf(extract)
        return ShownExtract(extract, made, Draw(made.pdf, self.dpi)())


@dataclass(frozen=True, slots=True)
class MakeTable:
    """Make the table of an extract that is shown."""

    extract: AuditExtract

    def __call__(self) -> bytes:
        """Return the file."""
        return extract_table(self.extract)
