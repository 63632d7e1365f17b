"""The letter about a residence card: it has come and is to be collected, or it is delayed."""

from desktop.domain.cards import CardLetterEvent
from desktop.domain.papers import CardLetter
from desktop.printing import wording
from desktop.printing.blocks import Fact, closing, fact, notice, panel, paragraph, section, signature, tick_list, title
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, STRONG
from desktop.printing.texts import Texts


def compose(letter: CardLetter, texts: Texts) -> Sheet:
    """Put a letter about a card together; one to a protected address has no address and says that it is handed over."""
    body: list[Strip] = [*title(texts(f"title-{letter.event}")), *panel(_facts(letter, texts))]
    if letter.hand_over_only:
        body += notice(texts("hand-over-title"), [texts("hand-over")])
    if letter.event is CardLetterEvent.COME:
        body += _bring(letter, texts)
        last = section(
            texts("others-title"),
            paragraph(texts("others-attorney")),
            paragraph(texts("others-child")),
            paragraph(texts("contact", order=letter.order_number, **wording.contact(letter.station))),
        )
    else:
        body += section(texts("delay-title"), paragraph(texts("delay-sorry")), paragraph(texts("delay-next")))
        last = section(
            texts("rights-title"),
            paragraph(texts("rights")),
            paragraph(texts("contact", order=letter.order_number, **wording.contact(letter.station))),
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
            (texts("order-number"), letter.order_number),
        ),
        qr=code_content(CodeKind.PAPER, letter.number),
        body=tuple(body),
        addressee=None if letter.hand_over_only else letter.person,
    )


def _facts(letter: CardLetter, texts: Texts) -> list[Fact]:
    rows = [
        fact(
            texts("who"),
            wording.full_name(letter.person),
            STRONG,
            (wording.identity(texts, letter.person), BODY),
        ),
        fact(texts("ordered-on"), wording.day(texts, letter.ordered_on)),
    ]
    if letter.event is CardLetterEvent.COME:
        station = letter.station
        address = f"{station.street}, {station.postcode} {station.city}"
        hours = [(texts("station-hours", hours=station.opening_hours), BODY)] if station.opening_hours else []
        rows.insert(0, fact(texts("where"), station.name, LEAD, (address, BODY), *hours))
    return rows


def _bring(letter: CardLetter, texts: Texts) -> list[Strip]:
    items = [(texts("bring-passport"), texts("bring-passport-why")), (texts("bring-letter"), "")]
    if letter.bring_old_card:
        items.append((texts("bring-old-card"), texts("bring-old-card-why")))
    return section(texts("bring-title"), tick_list(items))
