"""The paper about money that goes back: a payment that was reversed or refunded, or a fee that is asked back (R58)."""

from desktop.domain.fee_papers import FeeReversal, FeeReversalEvent
from desktop.printing import wording
from desktop.printing.blocks import (
    PANEL_GAP,
    Fact,
    closing,
    fact,
    facts,
    panel,
    paragraph,
    section,
    signature,
    title,
)
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.fee_receipt import amount_of, paid_facts
from desktop.printing.flow import Strip, lead_into
from desktop.printing.page import Sheet
from desktop.printing.sign_lines import sign_lines
from desktop.printing.style import BODY, LEAD, SMALL
from desktop.printing.texts import Texts

REQUESTS = frozenset({FeeReversalEvent.REFUND_REQUESTED, FeeReversalEvent.PAID_TWICE})
"""What is asked for and not done yet."""


def compose(paper: FeeReversal, texts: Texts) -> Sheet:
    """Put the paper together: a letter to the payer, or a request with lines to fill in."""
    body: list[Strip] = [
        *title(texts(f"title-{paper.event}")),
        *panel(_facts(paper, texts)),
        *paragraph(texts(f"said-{paper.event}"), before=PANEL_GAP),
    ]
    if paper.due_again:
        body += paragraph(texts("due-again"))
    body += section(texts("payment-title"), facts(_payment(paper, texts)))
    if paper.other is not None:
        body += section(texts("other-title"), facts(_other(paper, texts)))
    ask = paragraph(texts("ask", **wording.contact(paper.station)))
    if paper.event in REQUESTS:
        body += [*ask, *_to_fill_in(paper, texts)]
    else:
        last = section(texts("back-title"), paragraph(texts("back")), ask)
        body += closing(last, signature(texts("regards"), paper.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=paper.number,
        station=paper.station,
        references=(
            (texts("reference"), paper.number),
            (texts("dated"), wording.day(texts, wording.local(paper.made_at).date())),
        ),
        qr=code_content(CodeKind.PAPER, paper.number),
        body=tuple(body),
        addressee=paper.person,
    )


def _facts(paper: FeeReversal, texts: Texts) -> list[Fact]:
    person = paper.person
    label = "amount-asked" if paper.event in REQUESTS else "amount-back"
    rows = [
        fact(texts(label), amount_of(paper.paid, texts), LEAD),
        fact(texts("fee-for"), texts(f"for-{paper.purpose}"), BODY, (paper.errand, SMALL)),
        fact(texts("who"), wording.full_name(person), BODY, (wording.identity(texts, person), SMALL)),
    ]
    if paper.portal_receipt:
        rows.append(fact(texts("portal-receipt"), paper.portal_receipt))
    if paper.order_number:
        rows.append(fact(texts("order-number"), paper.order_number))
    if paper.because:
        rows.append(fact(texts("because"), paper.because))
    return rows


def _payment(paper: FeeReversal, texts: Texts) -> list[Fact]:
    rows = paid_facts(paper.paid, texts)
    if paper.receipt_number:
        rows.append(fact(texts("our-receipt"), paper.receipt_number))
    noted = "noted-request" if paper.event in REQUESTS else "noted-reversal"
    return [*rows, fact(texts(noted), wording.moment(texts, paper.made_at), BODY, (paper.clerk, SMALL))]


def _other(paper: FeeReversal, texts: Texts) -> list[Fact]:
    assert paper.other is not None  # noqa: S101 - the section is there only with it
    amount = fact(texts("amount-paid"), amount_of(paper.other, texts))
    return [amount, *paid_facts(paper.other, texts)]


def _to_fill_in(paper: FeeReversal, texts: Texts) -> list[Strip]:
    """Set what the payer fills in and signs, and the line for the decision."""
    decide = texts("decide-place" if paper.wrong_place else "decide")
    return [
        *section(
            texts("account-title"),
            lead_into(paragraph(texts("account-why"))),
            sign_lines(
                [(texts("account-number"), ""), (texts("account-holder"), "")],
                [(texts("place-and-day"), ""), (texts("payer-signature"), "")],
            ),
        ),
        *section(
            texts("decision-title"),
            lead_into(paragraph(decide)),
            sign_lines([(texts("decision-day"), ""), (texts("decision-signature"), "")]),
        ),
    ]
