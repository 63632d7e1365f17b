"""The order of a residence card."""

from desktop.domain.papers import CardOrderPaper, Delivery
from desktop.printing import wording
from desktop.printing.blocks import Fact, fact, facts, notice, panel, section, title
from desktop.printing.codes import CodeKind, code_content, draw_code_128
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.pen import Pen
from desktop.printing.style import BODY, CODE_128, LEAD, SMALL, STRONG
from desktop.printing.texts import Texts


def compose(order: CardOrderPaper, texts: Texts) -> Sheet:
    """Put a residence-card order together."""

    def bar_code(pen: Pen) -> None:
        draw_code_128(pen, order.number, CODE_128)
        pen.text(CODE_128.left, CODE_128.bottom + 1, order.number, SMALL)

    body: list[Strip] = [*title(texts("title")), *_cancelled(order, texts), *panel(_person(order, texts))]
    for key, rows in (
        ("permit-title", _permit(order, texts)),
        ("biometrics-title", _biometrics(order, texts)),
        ("delivery-title", _delivery(order, texts)),
        ("card-title", _card(order, texts)),
    ):
        body += section(texts(key), facts(rows))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=order.number,
        station=order.station,
        references=(
            (texts("order-number"), order.number),
            (texts("ordered-at"), wording.day_and_clock(texts, order.ordered_at)),
        ),
        qr=code_content(CodeKind.PAPER, order.number),
        body=tuple(body),
        instead_of_address=bar_code,
    )


def _cancelled(order: CardOrderPaper, texts: Texts) -> list[Strip]:
    if order.cancelled_on is None:
        return []
    return notice(texts("cancelled-title"), [texts("cancelled", date=wording.day(texts, order.cancelled_on))])


def _person(order: CardOrderPaper, texts: Texts) -> list[Fact]:
    person = order.person
    rows = [
        fact(texts("family-name"), person.family_name or texts("none"), LEAD),
        fact(texts("given-names"), person.given_names or texts("none"), LEAD),
        fact(texts("born"), wording.born(texts, person.born_on)),
        *([fact(texts("born-at"), order.born_at)] if order.born_at else []),
        fact(texts("sex"), order.sex),
        fact(texts("citizenship"), person.citizenship),
    ]
    if person.duf:
        rows.append(fact(texts("duf"), wording.duf(person.duf)))
    return rows


def _permit(order: CardOrderPaper, texts: Texts) -> list[Fact]:
    return [
        fact(texts("permit"), order.permit, STRONG),
        fact(texts("valid-from"), wording.day(texts, order.valid_from)),
        fact(texts("valid-to"), wording.day(texts, order.valid_to)),
    ]


def _biometrics(order: CardOrderPaper, texts: Texts) -> list[Fact]:
    return [
        fact(texts(key), _given(texts, given=given, because=because))
        for key, given, because in (
            ("photo", order.photo, order.no_photo_because),
            ("fingerprints", order.fingerprints, order.no_fingerprints_because),
            ("signature", order.signature, order.no_signature_because),
        )
    ]


def _given(texts: Texts, *, given: bool, because: str) -> str:
    if given:
        return texts("yes")
    return texts("not-because", reason=because) if because else texts("no")


def _delivery(order: CardOrderPaper, texts: Texts) -> list[Fact]:
    """Say where the card goes; a card to be collected never shows an address, whatever the data say."""
    if order.delivery is Delivery.COLLECT:
        return [fact(texts("delivery"), texts("collect", station=order.station.name), STRONG)]
    lines = [(line, BODY) for line in order.delivery_address if line]
    rows = [Fact(texts("delivery"), ((texts("post"), STRONG), *lines))]
    if order.letterbox_name:
        rows.append(fact(texts("letterbox"), order.letterbox_name))
    return rows


def _card(order: CardOrderPaper, texts: Texts) -> list[Fact]:
    rows = [fact(texts("reason"), texts(f"reason-{order.reason}"))]
    if order.old_card:
        rows.append(fact(texts("old-card"), order.old_card))
    return [
        *rows,
        fact(texts("fee-title"), wording.fee(texts, order.fee)),
        fact(texts("ordered-by"), order.ordered_by),
    ]
