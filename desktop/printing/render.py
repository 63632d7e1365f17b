"""Make the PDF file of a paper, and say by which template."""

import hashlib

from desktop.domain.languages import Language
from desktop.domain.paper_types import Paper, kind_of
from desktop.domain.papers import PaperKind
from desktop.printing import page
from desktop.printing.templates import TEMPLATES
from desktop.printing.texts import COMMON, Texts, file_bytes, load


def compose(paper: Paper, texts: Texts) -> page.Sheet:
    """Put a paper together with the given texts."""
    return TEMPLATES[kind_of(paper)].compose(paper, texts)


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
    return f"{kind}/{TEMPLATES[kind].version}"


def template_hash(kind: PaperKind, language: Language) -> str:
    """Return the SHA-256 of a template: its version and its texts in a language, in hexadecimal."""
    digest = hashlib.sha256(template_version(kind).encode())
    for stem in (COMMON, kind):
        digest.update(b"\0" + file_bytes(language, stem))
    return digest.hexdigest()
