"""Steps about the fee: exempt, paid before, paid here, given back."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from desktop.domain.till import PaymentMethod
from desktop.services.amounts import card_due
from desktop.services.commands import perform
from desktop.services.demo.errands import amount_due
from desktop.services.demo.numbers import invented_receipt, invented_terminal_receipt
from desktop.services.demo.story import Story
from desktop.services.fees import ChargeCardFee, ExemptFee, NotePaidTwice, NotePrepaid
from desktop.services.payments import ReversePayment, TakePayment


def exempt(story: Story) -> None:
    """No fee is paid, since extraordinary reasons speak for it."""
    _settled(story)
    story.office.do(ExemptFee(story.file.fee_id, "extraordinary"))


def note_prepaid(story: Story) -> None:
    """The fee was paid before, and the original of the receipt is seen."""
    _settled(story)
    paid_on = story.today - timedelta(days=9)
    story.office.do(NotePrepaid(story.file.fee_id, _receipt(story), paid_on, original_seen=True))


def pay(story: Story) -> None:
    """The fee is paid with a card at the desk."""
    _settled(story)
    story.noted["payment"] = _pay(story, PaymentMethod.CARD)


def pay_by_invoice(story: Story) -> None:
    """The terminal makes an invoice."""
    _settled(story)
    story.noted["payment"] = _pay(story, PaymentMethod.INVOICE)


def pay_and_reverse(story: Story) -> None:
    """The card was refused after the payment was noted: the leader reverses it, and another card pays."""
    _settled(story)
    first = _pay(story, PaymentMethod.CARD)
    perform(story.office.store, story.office.leader, ReversePayment(first, "not-carried-out"))
    story.noted["payment"] = _pay(story, PaymentMethod.CARD)


def pay_twice(story: Story) -> None:
    """It turns out that the fee had been paid elsewhere too."""
    paid_on = story.today - timedelta(days=12)
    story.office.do(NotePaidTwice(story.file.fee_id, _receipt(story), paid_on, original_seen=True))


def pay_card(story: Story) -> None:
    """The fee for a new card is charged, and paid."""
    order_id = story.noted["order"]
    with story.office.store.read() as connection:
        due = card_due(connection, "lost", story.today, None, old_card_withheld=False)
    if due is None:
        return
    amount = amount_due(due)
    story.office.do(
        ChargeCardFee(order_id, amount, due.must_be_checked, due.source),
        TakePayment(order_id, amount, invented_terminal_receipt(story.random), desk_id=story.office.desks[0]),
    )


def _pay(story: Story, method: PaymentMethod) -> str:
    due, place = story.file.due, story.tale.place
    if due is None or place is None:
        raise ValueError(f"nothing to pay for {story.tale.application.code}")
    number = invented_terminal_receipt(story.random)
    return str(
        story.office.do(
            TakePayment(
                story.file.fee_id, amount_due(due), number, method=method, desk_id=story.office.desks[place.desk]
            )
        )
    )


def _settled(story: Story) -> None:
    """Say that the fee is seen to, so that it is not paid once more at the hand-in."""
    story.file.fee_settled = True


def _receipt(story: Story) -> str:
    return invented_receipt(story.random, f"{story.today - timedelta(days=12):%Y%m%d}")


STEPS: Mapping[str, Callable[[Story], None]] = {
    "exempt": exempt,
    "prepaid": note_prepaid,
    "pay": pay,
    "pay-by-invoice": pay_by_invoice,
    "pay-and-reverse": pay_and_reverse,
    "paid-twice": pay_twice,
    "pay-card": pay_card,
}
