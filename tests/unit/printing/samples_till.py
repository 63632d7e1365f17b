"""Invented papers of the till, the card counter and the day for the tests of printing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.domain.card_papers import CardCollection, CollectedBy, OldCard
from desktop.domain.cards import IdentitySeen
from desktop.domain.day_papers import (
    CashUpPaper,
    Counted,
    Done,
    EndOfDayReport,
    MethodTotal,
    OpenItems,
    OpenMatter,
    TillLine,
    TillOfDay,
)
from desktop.domain.fee_papers import FeeReceipt, FeeReversal, FeeReversalEvent, PaidFee, PaidHow
from desktop.domain.languages import Language, Text
from desktop.domain.left_open import Among, LeftOpen
from desktop.domain.paper_types import Paper
from desktop.domain.till import FeePurpose, Figures, MovementKind, PaymentMethod
from tests.unit.printing.samples_who import PERSON, STATION

_ERRAND = Text(
    "Fornyelse av oppholdstillatelse, faglært arbeidstaker",
    "Fornying av opphaldsløyve, faglærd arbeidstakar",
    "Renewal of residence permit, skilled worker",
)
_MONDAY = datetime(2026, 12, 14, 8, 21, tzinfo=UTC)
_AT_COUNTER = PaidFee(PaidHow.CARD, 6300, "T-004417", at=_MONDAY, desk="3")
_ELSEWHERE = PaidFee(PaidHow.IN_ADVANCE, 6300, "20261202-118203", on=date(2026, 12, 2))


def fee_receipt(language: Language = Language.BOKMAL) -> FeeReceipt:
    """Return the receipt of a fee paid by card at a desk."""
    return FeeReceipt(
        language=language,
        number="20261214-1-0002",
        station=STATION,
        person=PERSON,
        errand=_ERRAND.into(language),
        purpose=FeePurpose.APPLICATION,
        paid=_AT_COUNTER,
        made_at=_MONDAY,
        clerk="Kari Berg",
        portal_receipt="202611200001",
    )


def fee_in_advance(language: Language = Language.BOKMAL) -> FeeReceipt:
    """Return the receipt of a card's fee that was paid elsewhere."""
    return replace(
        fee_receipt(language),
        purpose=FeePurpose.CARD,
        paid=_ELSEWHERE,
        order_number="20261201-1-0011",
        portal_receipt="",
        seen_at=_MONDAY,
    )


def fee_reversal(language: Language = Language.BOKMAL) -> FeeReversal:
    """Return the letter to somebody whose payment was reversed, and whose fee is due again."""
    return FeeReversal(
        language=language,
        number="20261214-1-0005",
        event=FeeReversalEvent.REVERSED,
        station=STATION,
        person=PERSON,
        errand=_ERRAND.into(language),
        purpose=FeePurpose.APPLICATION,
        paid=_AT_COUNTER,
        made_at=datetime(2026, 12, 14, 9, 2, tzinfo=UTC),
        clerk="Odd Lie",
        because=Text("Feil beløp ble trukket", "Feil beløp blei trekt", "The wrong amount was charged").into(language),
        receipt_number="20261214-1-0002",
        portal_receipt="202611200001",
        due_again=True,
    )


def refund_request(language: Language = Language.BOKMAL) -> FeeReversal:
    """Return the request for the refund of a fee that was paid in advance."""
    return replace(
        fee_reversal(language),
        event=FeeReversalEvent.REFUND_REQUESTED,
        paid=_ELSEWHERE,
        because="",
        receipt_number="",
        due_again=False,
    )


def paid_twice(language: Language = Language.BOKMAL) -> FeeReversal:
    """Return the request for one of two payments."""
    return replace(
        fee_reversal(language), event=FeeReversalEvent.PAID_TWICE, other=_ELSEWHERE, because="", due_again=False
    )


def card_collection(language: Language = Language.BOKMAL) -> CardCollection:
    """Return the slip for a card that somebody with a power of attorney collects."""
    return CardCollection(
        language=language,
        number="20270305-1-0009",
        station=STATION,
        person=PERSON,
        order_number="20270212-1-0011",
        errand=_ERRAND.into(language),
        valid_from=date(2027, 2, 10),
        valid_to=date(2029, 2, 9),
        by=CollectedBy.POWER_OF_ATTORNEY,
        collector="Ola Haugen",
        identity=IdentitySeen.NATIONAL_ID_CARD,
        attorney_from=date(2027, 3, 1),
        old_card=OldCard.NOT_HANDED_IN,
        old_card_because=Text(
            "Glemt. Kortet leveres senere.",
            "Gløymt. Kortet blir levert seinare.",
            "Forgotten. It will be handed in later.",
        ).into(language),
        handed_over_at=datetime(2027, 3, 5, 10, 12, tzinfo=UTC),
        clerk="Kari Berg",
    )


def cash_up(language: Language = Language.BOKMAL) -> CashUpPaper:
    """Return a cash-up whose terminal says less, the second one of the day."""
    card, invoice = Figures(2, 12600, 1, 6300), Figures(1, 2500, 0, 0)
    return CashUpPaper(
        language=language,
        number="20261214-1-0021",
        station=STATION,
        day=date(2026, 12, 14),
        desk="3",
        till_clerk="Kari Berg",
        figures=Figures(3, 15100, 1, 6300),
        by_method=(MethodTotal(PaymentMethod.CARD, card), MethodTotal(PaymentMethod.INVOICE, invoice)),
        lines=(
            TillLine(_MONDAY, MovementKind.PAYMENT, PaymentMethod.CARD, "T-004417", 6300),
            TillLine(_MONDAY.replace(hour=9), MovementKind.PAYMENT, PaymentMethod.INVOICE, "F-2201", 2500),
            TillLine(_MONDAY.replace(hour=10), MovementKind.REVERSAL, PaymentMethod.CARD, "T-004417", 6300),
            TillLine(_MONDAY.replace(hour=11), MovementKind.PAYMENT, PaymentMethod.CARD, "T-004418", 6300),
        ),
        terminal_total=8500,
        explanation=Text(
            "En slipp på 300 kr mangler.", "Ein slipp på 300 kr manglar.", "A slip of NOK 300 is missing."
        ).into(language),
        earlier=1,
        made_at=datetime(2026, 12, 14, 14, 5, tzinfo=UTC),
        clerk="Odd Lie",
    )


def end_of_day(language: Language = Language.BOKMAL) -> EndOfDayReport:
    """Return a report with everything in it."""
    numbers = (14, 12, 3, 1, 2, 1, 9, 4, 5, 31)
    kinds = [kind for kind in LeftOpen if kind is not LeftOpen.ITEMS]
    return EndOfDayReport(
        language=language,
        number="20261214-1-0030",
        station=STATION,
        day=date(2026, 12, 14),
        done=tuple(Counted(what, count) for what, count in zip(Done, numbers, strict=True)),
        tills=(
            TillOfDay("1", "Kari Berg", 12600, 0),
            TillOfDay("2", "Odd Lie", 6300, -300),
            TillOfDay("", "Vaktleder Wickramasinghe Arachchige Don-Rathnayake", -2500, None),
        ),
        open=(
            *(
                OpenMatter(kind, at if at < 2 else 0, f"B-7F3K-2{at}", "3" if at < 2 else "", _MONDAY)
                for at, kind in enumerate(kinds)
            ),
            OpenMatter(LeftOpen.CALL, 0, "", "", datetime(2026, 12, 11, 8, 5, tzinfo=UTC)),
        ),
        items=tuple(OpenItems(among, count) for count, among in enumerate(Among, start=1)),
        made_at=datetime(2026, 12, 14, 14, 35, tzinfo=UTC),
        clerk="Odd Lie",
    )


OF_A_PERSON: tuple[Callable[[Language], Paper], ...] = (
    fee_receipt,
    fee_in_advance,
    fee_reversal,
    refund_request,
    paid_twice,
    card_collection,
)
OF_THE_STATION: tuple[Callable[[Language], Paper], ...] = (cash_up, end_of_day)
"""Papers that are about nobody."""


def in_every_turn() -> list[Paper]:
    """Return papers in which every text of theirs has its turn."""
    slip, receipt, counted, report = card_collection(), fee_receipt(), cash_up(), end_of_day()
    return [
        *(make(Language.BOKMAL) for make in (*OF_A_PERSON, *OF_THE_STATION)),
        replace(receipt, paid=replace(_AT_COUNTER, how=PaidHow.INVOICE)),
        replace(fee_reversal(), event=FeeReversalEvent.REFUNDED, paid=replace(_AT_COUNTER, how=PaidHow.INVOICE)),
        replace(fee_reversal(), purpose=FeePurpose.CARD, order_number="20261201-1-0011"),
        replace(refund_request(), wrong_place=True, paid=replace(_ELSEWHERE, amount=None)),
        replace(fee_in_advance(), paid=replace(_ELSEWHERE, amount=None)),
        *(replace(slip, by=by) for by in CollectedBy),
        *(replace(slip, identity=seen) for seen in IdentitySeen),
        *(replace(slip, old_card=old) for old in OldCard),
        replace(counted, terminal_total=8800, desk="", lines=(), earlier=3),
        replace(counted, terminal_total=9000, earlier=0),
        replace(report, tills=(), open=(), items=()),
    ]
