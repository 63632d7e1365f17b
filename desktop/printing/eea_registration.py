"""The receipt for the registration of an EEA citizen at the counter; it is not the certificate."""

from desktop.domain.case_papers import EeaRegistrationReceipt
from desktop.printing import wording
from desktop.printing.blocks import PANEL_GAP, Fact, closing, fact, facts, panel, paragraph, section, signature, title
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG
from desktop.printing.texts import Texts


def compose(receipt: EeaRegistrationReceipt, texts: Texts) -> Sheet:
    """Put the receipt together."""
    body: list[Strip] = [
        *title(texts("title")),
        *panel(_facts(receipt, texts)),
        *paragraph(texts("intro", station=receipt.station.name), before=PANEL_GAP),
    ]
    if receipt.documents:
        first, *others = receipt.documents
        shown = fact(texts("documents"), first, BODY, *((name, BODY) for name in others))
        body += section(texts("documents-title"), facts([shown]))
    body += section(
        texts("certificate-title"),
        paragraph(texts("certificate-is")),
        paragraph(texts("certificate-lasts")),
        paragraph(texts("no-card")),
    )
    last = section(texts("receipt-title"), paragraph(texts("receipt-is")), paragraph(texts("ask", **_contact(receipt))))
    body += closing(last, signature(texts("regards"), receipt.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=receipt.number,
        station=receipt.station,
        references=(
            (texts("reference"), receipt.number),
            (texts("dated"), wording.day(texts, wording.local(receipt.made_at).date())),
        ),
        qr=code_content(CodeKind.PAPER, receipt.number),
        body=tuple(body),
        addressee=receipt.person,
    )


def _facts(receipt: EeaRegistrationReceipt, texts: Texts) -> list[Fact]:
    rows = [
        fact(texts("registered-on"), wording.weekday(texts, receipt.registered_on), LEAD),
        fact(texts("who"), wording.full_name(receipt.person), STRONG, (wording.identity(texts, receipt.person), SMALL)),
        fact(texts("errand"), receipt.errand, BODY),
    ]
    if receipt.certificate:
        rows.insert(1, fact(texts("certificate-number"), receipt.certificate, STRONG))
    if receipt.portal_receipt:
        rows.append(fact(texts("portal-receipt"), receipt.portal_receipt))
    return rows


def _contact(receipt: EeaRegistrationReceipt) -> dict[str, str]:
    return wording.contact(receipt.station)
