"""The written confirmation that an application was withdrawn, or that the case was dismissed (R56, R57)."""

from desktop.domain.case_papers import WithdrawalConfirmation
from desktop.printing import wording
from desktop.printing.blocks import PANEL_GAP, Fact, closing, fact, panel, paragraph, section, signature, title
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG
from desktop.printing.texts import Texts


def compose(letter: WithdrawalConfirmation, texts: Texts) -> Sheet:
    """Put the confirmation together."""
    body: list[Strip] = [*title(texts(f"title-{letter.outcome}")), *panel(_facts(letter, texts))]
    for place, sentence in enumerate(letter.sentences):
        body += paragraph(sentence, before=PANEL_GAP) if place == 0 else paragraph(sentence)
    last = section(
        texts("what-title"),
        paragraph(texts("what")),
        paragraph(texts("apply-again")),
        paragraph(texts("ask", **wording.contact(letter.station))),
    )
    body += closing(last, signature(texts("regards"), letter.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=letter.number,
        station=letter.station,
        references=(
            (texts("reference"), letter.number),
            (texts("dated"), wording.day(texts, wording.local(letter.made_at).date())),
        ),
        qr=code_content(CodeKind.PAPER, letter.number),
        body=tuple(body),
        addressee=letter.person,
    )


def _facts(letter: WithdrawalConfirmation, texts: Texts) -> list[Fact]:
    rows = [
        fact(texts(f"on-{letter.outcome}"), wording.weekday(texts, letter.withdrawn_on), LEAD),
        fact(texts("errand"), letter.errand, STRONG),
        fact(texts("who"), wording.full_name(letter.person), BODY, (wording.identity(texts, letter.person), SMALL)),
    ]
    if letter.portal_receipt:
        rows.append(fact(texts("portal-receipt"), letter.portal_receipt))
    return rows
