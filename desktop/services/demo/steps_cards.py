"""Steps in the life of a card: from the producer to the holder, and what goes wrong on the way."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from desktop.domain.cards import CardLetterEvent, IdentitySeen, Loss
from desktop.domain.papers import Delivery, OrderReason
from desktop.services.amounts import card_due
from desktop.services.card_letters import IssueCardLetter
from desktop.services.card_life import (
    CancelCardOrder,
    HandOverCard,
    NoteCardArrived,
    NoteCardDefective,
    NoteCardReturned,
    NoteCardSent,
    NoteProducerAsked,
    PostCard,
)
from desktop.services.cards import OrderResidenceCard
from desktop.services.demo.scenes import words_of
from desktop.services.demo.story import Story
from desktop.services.lost_cards import ReportLostCard


def send(story: Story) -> None:
    """The producer has sent the card."""
    story.office.do(NoteCardSent(story.noted["order"]))


def arrive(story: Story) -> None:
    """The card has come to the station; who is to collect it gets a letter."""
    order_id = story.noted["order"]
    story.office.do(NoteCardArrived(order_id), IssueCardLetter(order_id, CardLetterEvent.COME))


def collect(story: Story) -> None:
    """The holder collects the card."""
    story.office.do(HandOverCard(story.noted["order"], IdentitySeen.PASSPORT))


def post(story: Story) -> None:
    """The card goes to its holder by post."""
    story.office.do(PostCard(story.noted["order"]))


def come_back(story: Story) -> None:
    """The card came back: the name is not on the letterbox."""
    story.office.do(NoteCardReturned(story.noted["order"], "letterbox"))


def ask_producer(story: Story) -> None:
    """Ask where the card is, and tell the holder that it takes longer."""
    order_id = story.noted["order"]
    asked = NoteProducerAsked(order_id, words_of("producer")["note"])
    story.office.do(asked, IssueCardLetter(order_id, CardLetterEvent.DELAYED))


def report_lost(story: Story) -> None:
    """The holder has lost the card, and says how."""
    words = words_of("lost-card")
    story.office.do(
        ReportLostCard(
            story.office.new_id(),
            story.case_id,
            Loss.BY_HOLDER,
            words["place"],
            words["account"],
            lost_on=story.today - timedelta(days=1),
            no_report_because="no-crime",
            order_id=story.noted["order"],
        )
    )


def find_defective(story: Story) -> None:
    """The chip of the card does not work."""
    story.office.do(NoteCardDefective(story.noted["order"], "chip"))


def cancel(story: Story) -> None:
    """The order was made twice."""
    story.office.do(CancelCardOrder(story.noted["order"], "ordered-twice"))


def _order_again(reason: OrderReason) -> Callable[[Story], None]:
    """Order another card in the place of the one that was lost or does not work."""

    def order(story: Story) -> None:
        lost = reason is OrderReason.LOST
        with story.office.store.read() as connection:
            due = card_due(connection, reason, story.today, None, old_card_withheld=False)
        story.office.do(
            OrderResidenceCard(
                order_id=story.new("order"),
                case_id=story.case_id,
                valid_from=story.file.valid_from,
                valid_to=story.file.valid_to,
                delivery=Delivery.COLLECT,
                reason=reason,
                old_card_handed_in=not lost,
                old_card_note="lost" if lost else "",
                letter_checked=True,
                fee=due.amount if due else 0,
            )
        )

    return order


STEPS: Mapping[str, Callable[[Story], None]] = {
    "sent": send,
    "arrived": arrive,
    "collected": collect,
    "posted": post,
    "returned": come_back,
    "ask-producer": ask_producer,
    "report-lost": report_lost,
    "defective": find_defective,
    "cancel-card": cancel,
    "order-after-loss": _order_again(OrderReason.LOST),
    "order-after-defect": _order_again(OrderReason.DEFECTIVE),
}
