"""The receipt for an application, or for documents, handed in at the counter."""

from desktop.domain.papers import DocumentLine, HandInReceipt, LineState
from desktop.printing import wording
from desktop.printing.blocks import (
    PANEL_GAP,
    Column,
    Fact,
    aside,
    closing,
    fact,
    notice,
    panel,
    paragraph,
    section,
    signature,
    table,
    title,
)
from desktop.printing.by_hand import written_by_hand
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG, Type
from desktop.printing.texts import Texts


def compose(receipt: HandInReceipt, texts: Texts) -> Sheet:
    """Put a receipt together."""
    kind = "first" if receipt.first else "later"
    handed_in = wording.moment(texts, receipt.handed_in_at)
    body = [
        *title(texts(f"title-{kind}")),
        *panel(facts(receipt, texts)),
        *paragraph(texts(f"submitted-{kind}", moment=handed_in), before=PANEL_GAP),
        *_this_time(receipt, texts),
        *_missing(receipt, texts),
        *_documents(receipt, texts),
        *section(texts("fee-title"), paragraph(wording.fee(texts, receipt.fee))),
        *_rights(receipt, texts),
    ]
    last = section(texts("next-title"), paragraph(texts("next")), paragraph(texts("number-note")))
    body += closing(last, signature(texts("received-by"), receipt.clerk))
    references = [
        (texts("receipt-number"), receipt.number),
        (texts("dated"), wording.day(texts, wording.local(receipt.handed_in_at).date())),
    ]
    if receipt.booking_number:
        references.append((texts("booking-number"), receipt.booking_number))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=receipt.number,
        station=receipt.station,
        references=tuple(references),
        qr=code_content(CodeKind.PAPER, receipt.number),
        body=tuple(body),
        addressee=receipt.person,
    )


def facts(receipt: HandInReceipt, texts: Texts) -> list[Fact]:
    """Return what was handed in, when and by whom."""
    rows = [
        fact(texts("handed-in"), wording.moment(texts, receipt.handed_in_at), LEAD),
        fact(texts("errand"), receipt.errand, STRONG),
        fact(texts("who"), wording.full_name(receipt.person), BODY, (wording.identity(texts, receipt.person), SMALL)),
    ]
    if receipt.permit_expires_on:
        rows.append(fact(texts("permit-expires"), wording.day(texts, receipt.permit_expires_on)))
    if receipt.portal_receipt:
        rows.append(fact(texts("portal-receipt"), receipt.portal_receipt))
    return [*rows, *written_by_hand(receipt.by_hand, texts)]


def _this_time(receipt: HandInReceipt, texts: Texts) -> list[Strip]:
    """Say what a later hand-in brought; at the first one, the table of documents says it all."""
    new = [line.name for line in receipt.documents if line.this_time]
    if receipt.first or not new:
        return []
    return section(texts("this-time-title"), *(paragraph(f"– {name}") for name in new))


def _missing(receipt: HandInReceipt, texts: Texts) -> list[Strip]:
    missing = [line for line in receipt.documents if line.state is LineState.MISSING]
    if missing:
        lines = [missing_line(line, texts) for line in missing]
        how = texts("missing-how", station=receipt.station.name, **wording.contact(receipt.station))
        return notice(texts("missing-title"), [*lines, how])
    if all(line.state is not LineState.OPEN for line in receipt.documents):
        return paragraph(texts("nothing-missing"))
    return []


def missing_line(line: DocumentLine, texts: Texts) -> str:
    """Return what is missing, and by when it is to be handed in."""
    if line.missing_by is None:
        return texts("missing-no-date", document=line.name)
    return texts("missing-by", document=line.name, date=wording.weekday(texts, line.missing_by))


def _documents(receipt: HandInReceipt, texts: Texts) -> list[Strip]:
    if not receipt.documents:
        return []
    columns = (
        Column(texts("column-document"), 82),
        Column(texts("column-original"), 25),
        Column(texts("column-copy"), 25),
        Column(texts("column-state"), 38),
    )
    rows = [
        (
            [(line.name, BODY), *([(line.note, SMALL)] if line.note else [])],
            [(_yes(line.original_seen, texts), BODY)],
            [(_yes(line.copy_taken, texts), BODY)],
            state(line, texts),
        )
        for line in receipt.documents
    ]
    return section(texts("documents-title"), table(columns, rows))


def _yes(holds: bool, texts: Texts) -> str:  # noqa: FBT001 - a column of the table is just that: yes or nothing
    return texts("yes") if holds else "–"


def state(line: DocumentLine, texts: Texts) -> list[tuple[str, Type]]:
    """Return how a document stands, with the day by which a missing one is due."""
    if line.state is LineState.MISSING:
        due = [(texts("state-due", date=wording.day(texts, line.missing_by)), SMALL)] if line.missing_by else []
        return [(texts("state-missing"), STRONG), *due]
    return [(texts(f"state-{line.state}"), BODY)]


def _rights(receipt: HandInReceipt, texts: Texts) -> list[Strip]:
    """Say what rights there are while waiting; that UDI confirms nothing here is said in any case (R39, R41)."""
    rights = [aside(finding.text, texts("rule", rule=finding.rule)) for finding in receipt.rights]
    return section(texts("rights-title"), *rights, paragraph(texts("not-udi")))
