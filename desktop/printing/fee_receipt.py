"""The receipt of a fee: what was paid, when, how, and for which application."""

from desktop.domain.fee_papers import FeeReceipt, PaidFee, PaidHow
from desktop.domain.till import FeePurpose
from desktop.printing import wording
from desktop.printing.blocks import PANEL_GAP, Fact, closing, fact, panel, paragraph, section, signature, title
from desktop.printing.by_hand import written_by_hand
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG
from desktop.printing.texts import Texts


def compose(receipt: FeeReceipt, texts: Texts) -> Sheet:
    """Put the receipt of a fee together."""
    in_advance = receipt.paid.how is PaidHow.IN_ADVANCE
    body = [
        *title(texts("title")),
        *panel(facts(receipt, texts)),
        *paragraph(texts("noted-in-advance" if in_advance else "noted"), before=PANEL_GAP),
    ]
    last = section(
        texts("keep-title"),
        paragraph(texts("keep")),
        paragraph(texts("not-handed-in")) if receipt.purpose is FeePurpose.APPLICATION else [],
        paragraph(texts("ask", **wording.contact(receipt.station))),
    )
    body += closing(last, signature(texts("received-by"), receipt.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=receipt.number,
        station=receipt.station,
        references=(
            (texts("receipt-number"), receipt.number),
            (texts("dated"), wording.day(texts, wording.local(receipt.made_at).date())),
        ),
        qr=code_content(CodeKind.PAPER, receipt.number),
        body=tuple(body),
        addressee=receipt.person,
    )


def amount_of(paid: PaidFee, texts: Texts) -> str:
    """Return what was paid, or that the other receipt says it."""
    return texts("amount-as-there") if paid.amount is None else wording.amount(texts, paid.amount)


def paid_facts(paid: PaidFee, texts: Texts) -> list[Fact]:
    """Return when, how and under which number something was paid."""
    rows = []
    if paid.at is not None:
        rows.append(fact(texts("paid-when"), wording.moment(texts, paid.at)))
    elif paid.on is not None:
        rows.append(fact(texts("paid-when"), wording.weekday(texts, paid.on)))
    where = texts("at-desk", desk=paid.desk) if paid.desk else ""
    rows.append(fact(texts("paid-how"), texts(f"how-{paid.how}"), BODY, *([(where, SMALL)] if where else [])))
    if paid.reference:
        rows.append(fact(texts(f"reference-{paid.how}"), paid.reference, STRONG))
    return rows


def facts(receipt: FeeReceipt, texts: Texts) -> list[Fact]:
    """Return what was paid, how, for what and by whom."""
    paid, person = receipt.paid, receipt.person
    rows = [
        fact(texts("amount-paid"), amount_of(paid, texts), LEAD),
        *paid_facts(paid, texts),
        fact(texts("fee-for"), texts(f"for-{receipt.purpose}"), BODY, (receipt.errand, SMALL)),
        fact(texts("who"), wording.full_name(person), BODY, (wording.identity(texts, person), SMALL)),
    ]
    if receipt.portal_receipt:
        rows.append(fact(texts("portal-receipt"), receipt.portal_receipt))
    if receipt.order_number:
        rows.append(fact(texts("order-number"), receipt.order_number))
    if receipt.seen_at is not None:
        rows.append(fact(texts("original-seen"), wording.day_and_clock(texts, receipt.seen_at)))
    return [*rows, *written_by_hand(receipt.by_hand, texts)]
