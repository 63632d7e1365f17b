"""The slip that sends an applicant to the right office, and says what was not received here (R15, R17, R19)."""

from desktop.domain.case_papers import Office, WrongPlaceSlip
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
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG, Type
from desktop.printing.texts import Texts


def compose(slip: WrongPlaceSlip, texts: Texts) -> Sheet:
    """Put the slip together."""
    how = "paper" if slip.by_paper else "sent"
    body: list[Strip] = [
        *title(texts("title")),
        *panel(_facts(slip, texts)),
        *paragraph(texts(f"why-{how}"), before=PANEL_GAP),
        *section(texts("not-received-title"), facts(_not_received(slip, texts)), paragraph(texts("no-receipt"))),
    ]
    steps = [paragraph(texts(f"do-{how}", office=slip.office.name))]
    if slip.ask_fee_back:
        steps.append(paragraph(texts("fee-back", station=slip.station.name)))
    if slip.permit_expires_on is not None:
        steps.append(paragraph(texts("permit-expires", date=wording.day(texts, slip.permit_expires_on))))
    last = section(texts("do-title"), *steps, paragraph(texts("ask", **wording.contact(slip.station))))
    body += closing(last, signature(texts("regards"), slip.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=slip.number,
        station=slip.station,
        references=(
            (texts("reference"), slip.number),
            (texts("dated"), wording.day(texts, wording.local(slip.made_at).date())),
        ),
        qr=code_content(CodeKind.PAPER, slip.number),
        body=tuple(body),
        addressee=slip.person,
    )


def _facts(slip: WrongPlaceSlip, texts: Texts) -> list[Fact]:
    rows = [
        fact(texts("office"), slip.office.name, LEAD, *_how_to_reach(slip.office, texts)),
        fact(texts("errand"), slip.errand, STRONG),
        fact(texts("who"), wording.full_name(slip.person), BODY, (wording.identity(texts, slip.person), SMALL)),
    ]
    if slip.portal_receipt:
        rows.append(fact(texts("portal-receipt"), slip.portal_receipt))
    return rows


def _how_to_reach(office: Office, texts: Texts) -> list[tuple[str, Type]]:
    town = f"{office.postcode} {office.city}".strip()
    lines = [", ".join(filter(None, (office.street, town)))]
    if office.phone:
        lines.append(texts("phone", phone=office.phone.replace(" ", wording.NO_BREAK)))
    lines.append(office.email)
    return [(line, BODY) for line in lines if line]


def _not_received(slip: WrongPlaceSlip, texts: Texts) -> list[Fact]:
    return [fact(texts(f"what-{each}"), texts(f"not-{each}")) for each in slip.not_received]
