"""The slip that is signed when a residence card is handed over at the counter."""

from desktop.domain.card_papers import CardCollection, CollectedBy, OldCard
from desktop.printing import wording
from desktop.printing.blocks import Fact, fact, facts, panel, paragraph, section, title
from desktop.printing.by_hand import written_by_hand
from desktop.printing.codes import CodeKind, code_content, draw_code_128
from desktop.printing.flow import lead_into
from desktop.printing.page import Sheet
from desktop.printing.pen import Pen
from desktop.printing.sign_lines import sign_lines
from desktop.printing.style import BODY, CODE_128, LEAD, SMALL, STRONG
from desktop.printing.texts import Texts


def compose(slip: CardCollection, texts: Texts) -> Sheet:
    """Put a slip together; it never shows an address."""

    def bar_code(pen: Pen) -> None:
        draw_code_128(pen, slip.number, CODE_128)
        pen.text(CODE_128.left, CODE_128.bottom + 1, slip.number, SMALL)

    collector = slip.collector or wording.full_name(slip.person)
    body = [
        *title(texts("title")),
        *panel(_card(slip, texts)),
        *section(texts("collector-title"), facts(_collector(slip, texts, collector))),
        *section(texts("old-card-title"), facts(_old_card(slip, texts))),
        *section(
            texts("sign-title"),
            paragraph(texts("received")),
            lead_into(paragraph(texts("check"))),
            sign_lines(
                [(texts("place-and-day"), ""), (texts("collector-signature"), "")],
                [(texts("clerk-name"), slip.clerk), (texts("clerk-signature"), "")],
            ),
        ),
    ]
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=slip.number,
        station=slip.station,
        references=(
            (texts("slip-number"), slip.number),
            (texts("order-number"), slip.order_number),
        ),
        qr=code_content(CodeKind.PAPER, slip.number),
        body=tuple(body),
        instead_of_address=bar_code,
    )


def _card(slip: CardCollection, texts: Texts) -> list[Fact]:
    person = slip.person
    return [
        fact(texts("holder"), wording.full_name(person), LEAD, (wording.identity(texts, person), BODY)),
        fact(texts("permit"), slip.errand),
        fact(
            texts("valid"),
            texts("from-to", first=wording.day(texts, slip.valid_from), last=wording.day(texts, slip.valid_to)),
        ),
        fact(texts("handed-over"), wording.moment(texts, slip.handed_over_at)),
        *written_by_hand(slip.by_hand, texts),
    ]


def _collector(slip: CardCollection, texts: Texts, collector: str) -> list[Fact]:
    rows = [
        fact(texts("collector"), collector, STRONG, (texts(f"by-{slip.by}"), SMALL)),
        fact(texts("identity"), texts(f"seen-{slip.identity}")),
    ]
    if slip.by is CollectedBy.POWER_OF_ATTORNEY and slip.attorney_from is not None:
        rows.append(fact(texts("attorney"), texts("attorney-from", date=wording.day(texts, slip.attorney_from))))
    return rows


def _old_card(slip: CardCollection, texts: Texts) -> list[Fact]:
    why = [(slip.old_card_because, BODY)] if slip.old_card is OldCard.NOT_HANDED_IN and slip.old_card_because else []
    return [fact(texts("old-card"), texts(f"old-{slip.old_card}"), STRONG, *why)]
