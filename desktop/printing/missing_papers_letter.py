"""The letter about papers that were to be handed in and have not come."""

from desktop.domain.missing_papers import MissingDocument, MissingPapersLetter
from desktop.printing import wording
from desktop.printing.blocks import (
    PANEL_GAP,
    Fact,
    closing,
    fact,
    panel,
    paragraph,
    section,
    signature,
    tick_list,
    title,
)
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import lead_into
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG
from desktop.printing.texts import Texts


def compose(letter: MissingPapersLetter, texts: Texts) -> Sheet:
    """Put the letter together."""
    documents = tick_list([(document.name, _under(document, texts)) for document in letter.documents])
    body = [
        *title(texts("title")),
        *panel(_facts(letter, texts)),
        *paragraph(_intro(letter, texts), before=PANEL_GAP),
        *section(texts("missing-title"), lead_into(paragraph(texts("missing-intro"))), documents),
    ]
    if letter.explain_in_writing:
        body += section(texts("explain-title"), paragraph(texts("explain")))
    how = texts("how", station=letter.station.name, **wording.contact(letter.station))
    last = section(texts("how-title"), paragraph(how), paragraph(texts("without")), paragraph(texts("handed-in-since")))
    body += closing(last, signature(texts("regards"), letter.clerk))
    references = [
        (texts("reference"), letter.number),
        (texts("dated"), wording.day(texts, wording.local(letter.made_at).date())),
    ]
    if letter.receipt_number:
        references.append((texts("receipt-number"), letter.receipt_number))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=letter.number,
        station=letter.station,
        references=tuple(references),
        qr=code_content(CodeKind.PAPER, letter.number),
        body=tuple(body),
        addressee=letter.person,
    )


def _facts(letter: MissingPapersLetter, texts: Texts) -> list[Fact]:
    rows = [
        fact(texts("hand-in-by"), wording.weekday(texts, letter.hand_in_by), LEAD),
        fact(texts("errand"), letter.errand, STRONG),
        fact(texts("who"), wording.full_name(letter.person), BODY, (wording.identity(texts, letter.person), SMALL)),
    ]
    if letter.portal_receipt:
        rows.append(fact(texts("portal-receipt"), letter.portal_receipt))
    return rows


def _intro(letter: MissingPapersLetter, texts: Texts) -> str:
    if letter.handed_in_at is None:
        return texts("intro-not-handed-in")
    return texts("intro", date=wording.day(texts, wording.local(letter.handed_in_at).date()))


def _under(document: MissingDocument, texts: Texts) -> str:
    due = texts("due", date=wording.day(texts, document.missing_by))
    return f"{document.explanation} {due}".strip()
