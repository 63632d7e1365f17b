"""Receipts on the 80 mm roll of a receipt printer: the same data and the same words as on a sheet.

A roll goes into no envelope, so it carries no address; it is one page, as long as what it says.
"""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.domain.fee_papers import FeeReceipt, PaidHow
from desktop.domain.paper_form import PaperForm
from desktop.domain.paper_types import Paper, kind_of
from desktop.domain.papers import DocumentLine, HandInReceipt, LineState, PaperKind
from desktop.domain.till import FeePurpose
from desktop.printing import fee_receipt, receipt, wording
from desktop.printing.document import Document, about
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.render import compose, render
from desktop.printing.roll_blocks import (
    PAPER_WIDTH,
    SMALL,
    STATION,
    TITLE,
    code,
    cut_line,
    draw_under_each_other,
    facts,
    framed,
    height,
    item,
    rule,
    section,
    text,
)
from desktop.printing.tags import Role
from desktop.printing.texts import Texts, load

TOP = 4.0
BOTTOM = 4.0


def render_on(paper: Paper, copy: int, form: PaperForm) -> bytes:
    """Return the PDF file of a paper for what lies in the printer; what has no form for a roll is set on sheets.

    Raises:
        ValueError: `copy` is below 1.
    """
    on_roll = form is PaperForm.ROLL_80 and kind_of(paper) in ROLLS
    return render_roll(paper, copy) if on_roll else render(paper, copy)


def render_roll(paper: Paper, copy: int = 1) -> bytes:
    """Return the PDF file of a receipt for an 80 mm roll: one page of its length.

    The same data and copy always give the same bytes. The second copy and later ones are marked as copies.

    Raises:
        ValueError: `copy` is below 1, or papers of this kind have no form for a roll (`ROLLS`).
    """
    if copy < 1:
        raise ValueError("copies are counted from 1")
    kind = kind_of(paper)
    if kind not in ROLLS:
        raise ValueError(f"{kind} has no form for a roll")
    texts = load(paper.language, kind)
    sheet = compose(paper, texts)
    strips = [*_head(sheet, copy), *ROLLS[kind](paper, texts), *_foot(sheet)]
    said = about(f"{sheet.name} {sheet.number}", sheet.station, sheet.name, texts)
    document = Document(said, width=PAPER_WIDTH, height=TOP + height(strips) + BOTTOM)
    draw_under_each_other(strips, TOP)(document.pen)
    document.end_page()
    return document.finished()


def _head(sheet: Sheet, copy: int) -> list[Strip]:
    texts, station = sheet.texts, sheet.station
    strips = text(station.name, STATION, before=0.0)
    strips += text(f"{station.street}, {station.postcode} {station.city}", SMALL, before=0.6)
    strips += text(texts("station-contact", phone=station.phone, email=station.email), SMALL, before=0.0)
    if station.opening_hours:
        strips += text(texts("station-hours", hours=station.opening_hours), SMALL, before=0.0)
    if copy > 1:
        strips += framed(texts("copy", copy=copy))
    strips.append(rule())
    for label, value in sheet.references:
        strips += text(f"{label}: {value}", SMALL, before=0.8)
    return strips


def _foot(sheet: Sheet) -> list[Strip]:
    return [*code(sheet.qr, sheet.number, sheet.texts("show-code")), cut_line()]


def _receipt(said: HandInReceipt, texts: Texts) -> list[Strip]:
    """Set the receipt for what was handed in."""
    kind = "first" if said.first else "later"
    moment = wording.moment(texts, said.handed_in_at)
    strips = text(texts(f"title-{kind}"), TITLE, before=3.0, role=Role.H1)
    strips += facts(receipt.facts(said, texts))
    strips += text(texts(f"submitted-{kind}", moment=moment), before=2.2)
    new = [line.name for line in said.documents if line.this_time]
    if new and not said.first:
        strips += section(texts("this-time-title"), *(item(name) for name in new))
    strips += _missing(said, texts)
    if said.documents:
        strips += section(texts("documents-title"), *(_document(line, texts) for line in said.documents))
    strips += section(texts("fee-title"), text(wording.fee(texts, said.fee)))
    rights = [
        strip
        for finding in said.rights
        for strip in (*text(finding.text), *text(texts("rule", rule=finding.rule), SMALL, before=0.4))
    ]
    strips += section(texts("rights-title"), rights, text(texts("not-udi")))
    strips += section(texts("next-title"), text(texts("next")), text(texts("number-note")))
    return [*strips, *text(f"{texts('received-by')} {said.clerk}", before=3.0)]


def _missing(said: HandInReceipt, texts: Texts) -> list[Strip]:
    missing = [line for line in said.documents if line.state is LineState.MISSING]
    if missing:
        how = texts("missing-how", station=said.station.name, **wording.contact(said.station))
        return section(
            texts("missing-title"), *(item(receipt.missing_line(line, texts)) for line in missing), text(how)
        )
    if all(line.state is not LineState.OPEN for line in said.documents):
        return text(texts("nothing-missing"))
    return []


def _document(line: DocumentLine, texts: Texts) -> list[Strip]:
    marks = [texts("column-original")] * line.original_seen + [texts("column-copy")] * line.copy_taken
    state = [words for words, _ in receipt.state(line, texts)]
    return item(line.name, " · ".join([*state, *marks]), line.note)


def _fee_receipt(said: FeeReceipt, texts: Texts) -> list[Strip]:
    """Set the receipt of a fee."""
    in_advance = said.paid.how is PaidHow.IN_ADVANCE
    strips = text(texts("title"), TITLE, before=3.0, role=Role.H1)
    strips += facts(fee_receipt.facts(said, texts))
    strips += text(texts("noted-in-advance" if in_advance else "noted"), before=2.2)
    last = [*text(texts("keep"))]
    if said.purpose is FeePurpose.APPLICATION:
        last += text(texts("not-handed-in"))
    last += text(texts("ask", **wording.contact(said.station)))
    strips += section(texts("keep-title"), last)
    return [*strips, *text(f"{texts('received-by')} {said.clerk}", before=3.0)]


ROLLS: Mapping[PaperKind, Callable[[Any, Texts], list[Strip]]] = {
    PaperKind.RECEIPT: _receipt,
    PaperKind.FEE_RECEIPT: _fee_receipt,
}
"""The kinds of paper that a roll can carry."""
