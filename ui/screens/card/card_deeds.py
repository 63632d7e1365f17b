"""What may be done to an ordered card, and the doing: at once, or after a few questions."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from desktop.domain.cards import AT_STATION, ON_ITS_WAY, STEPS, CardLetterEvent, CardStep, Loss
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.rights import Right
from desktop.services.card_letters import IssueCardLetter
from desktop.services.card_life import (
    CancelCardOrder,
    NoteCardArrived,
    NoteCardDefective,
    NoteCardLost,
    NoteCardReturned,
    NoteProducerAsked,
)
from desktop.services.commands import Command, Outcome
from desktop.services.queries.cards import CardItem, cards_of_family
from desktop.services.reference import reasons
from ui.attempt import WayBack
from ui.screens.card.ask_day import SentPanel
from ui.screens.card.ask_hand_over import HandOverPanel
from ui.screens.card.ask_loss import LossPanel
from ui.screens.card.ask_post import PostPanel
from ui.screens.card.ask_reason import ReasonPanel
from ui.screens.card.words import (
    STEP_ICONS,
    STEP_KEYS,
    card_done_word,
    card_step_word,
    card_undo_word,
    loss_word,
)
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.ask import AskPanel
from ui.screens.items.ask_call import CallPanel
from ui.session import Session
from ui.theme.icons import Icon

CALL, LETTER = "call", "letter"
_USUAL = (CardStep.HAND_OVER, CardStep.ARRIVE)
"""What is done to most cards where it may be done: the filled button."""


class CardDeeds(QObject):
    """Offers the steps that the table allows and the clerk may take, and takes them."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._step = CardStep.ARRIVE

    def offered(self, item: CardItem, only: Sequence[CardStep] = tuple(CardStep)) -> tuple[ItemAction, ...]:
        """Return the actions on a card, in the order of the work; then the call and the letter."""
        rights = self._session.actor.rights
        steps = [step for step in item.steps if step in only and STEPS[step].right in rights]
        usual = next((step for step in _USUAL if step in steps), None)
        actions = [
            ItemAction(step.value, card_step_word(step), STEP_KEYS[step], STEP_ICONS[step], step is usual)
            for step in steps
        ]
        waits = item.state in AT_STATION | ON_ITS_WAY
        if waits and Right.HAND_IN in rights:
            actions.append(ItemAction(CALL, self.tr("Call"), "C", Icon.PHONE))
        if waits and Right.RECEIVE in rights:
            actions.append(ItemAction(LETTER, self.tr("Letter"), "E", Icon.DOCUMENT))
        return tuple(actions)

    def take(self, code: str, item: CardItem) -> AskPanel | None:
        """Do it at once and return None, or return the questions that come first."""
        if code == CALL:
            return CallPanel(self._session, item.case_id, item.name, item.phone)
        if code == LETTER:
            event = CardLetterEvent.DELAYED if item.state in ON_ITS_WAY else CardLetterEvent.COME
            self._session.submit(IssueCardLetter(item.order_id, event), self._written)
            return None
        step = CardStep(code)
        match step:
            case CardStep.ARRIVE:
                self._at_once(step, NoteCardArrived(item.order_id))
            case CardStep.ASK_PRODUCER:
                self._at_once(step, NoteProducerAsked(item.order_id))
            case _:
                return self._panel(step, item)
        return None

    def _panel(self, step: CardStep, item: CardItem) -> AskPanel:
        session = self._session
        match step:
            case CardStep.SEND:
                return SentPanel(session, item.order_id)
            case CardStep.HAND_OVER:
                return HandOverPanel(session, cards_of_family(session.store, item, session.today))
            case CardStep.POST:
                return PostPanel(session, item)
            case CardStep.LOSE if item.state not in ON_ITS_WAY | AT_STATION:
                return LossPanel(session, item.case_id, item.order_id)
            case _:
                return self._reason_panel(step, item)

    def _reason_panel(self, step: CardStep, item: CardItem) -> ReasonPanel:
        offered = reasons(self._session.language)
        way = Loss.AT_STATION if item.state in AT_STATION else Loss.IN_POST
        asked: dict[CardStep, tuple[str, tuple[tuple[str, str], ...]]] = {
            CardStep.RETURN: (self.tr("Why did the card come back?"), tuple(offered[ReasonGroup.CARD_RETURNED])),
            CardStep.FIND_DEFECTIVE: (
                self.tr("What is wrong with the card?"),
                tuple(offered[ReasonGroup.CARD_DEFECTIVE]),
            ),
            CardStep.CANCEL: (self.tr("Why is the order cancelled?"), tuple(offered[ReasonGroup.CARD_CANCELLED])),
            CardStep.LOSE: (self.tr("How was the card lost?"), ((way.value, loss_word(way)),)),
        }
        title, choices = asked[step]
        texts = (title, card_step_word(step), card_done_word(step), card_undo_word(step))
        return ReasonPanel(self._session, texts, choices, _Reasoned(step, item.order_id), STEP_ICONS[step])

    def _at_once(self, step: CardStep, command: Command) -> None:
        self._step = step
        self._session.submit(command, self._done)

    @Slot(object)
    def _done(self, outcome: Outcome) -> None:
        undo = card_undo_word(self._step)
        offer = WayBack(self._session, outcome.undo, self._session).offer(undo) if outcome.undo else None
        self._session.messages.success(card_done_word(self._step), undo=offer)

    @Slot(object)
    def _written(self, outcome: Outcome) -> None:
        self._session.paper_wanted.emit(str(outcome.result))


class _Reasoned:
    """Makes the command of a step from a reason and a note."""

    def __init__(self, step: CardStep, order_id: str) -> None:
        self._step, self._order_id = step, order_id

    def __call__(self, reason: str, note: str) -> Command:
        match self._step:
            case CardStep.RETURN:
                return NoteCardReturned(self._order_id, reason, note)
            case CardStep.FIND_DEFECTIVE:
                return NoteCardDefective(self._order_id, reason, note)
            case CardStep.LOSE:
                return NoteCardLost(self._order_id, Loss(reason), note)
            case _:
                return CancelCardOrder(self._order_id, reason, note)
