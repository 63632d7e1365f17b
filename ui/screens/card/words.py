"""Words, icons and colours for where a card is and what happens to it; the sources are of the context `CardWords`."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.card_terms import Delay, Lateness
from desktop.domain.cards import CardState, CardStep, IdentitySeen, Loss
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.languages import Language
from desktop.services.queries.cards import CardEventRow
from desktop.services.wording import reason
from ui.dates import date_text
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone

STATE_ICONS: Mapping[CardState, tuple[Icon, Tone]] = {
    CardState.ORDERED: (Icon.CARD, Tone.NEUTRAL),
    CardState.SENT: (Icon.SEND, Tone.INFO),
    CardState.ARRIVED: (Icon.ARRIVED, Tone.ACCENT),
    CardState.COLLECTED: (Icon.COMPLETED, Tone.SUCCESS),
    CardState.POSTED: (Icon.EMAIL, Tone.SUCCESS),
    CardState.RETURNED: (Icon.BACK, Tone.WARNING),
    CardState.DEFECTIVE: (Icon.WARNING, Tone.WARNING),
    CardState.LOST: (Icon.PROBLEM, Tone.DANGER),
    CardState.CANCELLED: (Icon.CANCELLED, Tone.NEUTRAL),
}
STEP_ICONS: Mapping[CardStep, Icon] = {
    CardStep.SEND: Icon.SEND,
    CardStep.ARRIVE: Icon.ARRIVED,
    CardStep.HAND_OVER: Icon.PERSON,
    CardStep.POST: Icon.EMAIL,
    CardStep.RETURN: Icon.BACK,
    CardStep.ASK_PRODUCER: Icon.HELP,
    CardStep.FIND_DEFECTIVE: Icon.WARNING,
    CardStep.LOSE: Icon.PROBLEM,
    CardStep.CANCEL: Icon.CANCELLED,
}
STEP_KEYS: Mapping[CardStep, str] = {
    CardStep.SEND: "S",
    CardStep.ARRIVE: "A",
    CardStep.HAND_OVER: "H",
    CardStep.POST: "P",
    CardStep.RETURN: "R",
    CardStep.ASK_PRODUCER: "Q",
    CardStep.FIND_DEFECTIVE: "F",
    CardStep.LOSE: "L",
    CardStep.CANCEL: "X",
}


def card_state_word(state: CardState) -> str:
    """Return where a card is."""
    return _word(_STATES[state])


def card_step_word(step: CardStep) -> str:
    """Return what is done to a card: a verb, as on a button."""
    return _word(_STEPS[step])


def card_done_word(step: CardStep) -> str:
    """Return what was done to a card: a sentence."""
    return _word(_DONE[step])


def card_undo_word(step: CardStep) -> str:
    """Return what takes a step of a card back, as on a button."""
    return _word(_UNDO[step])


def delay_word(delay: Delay) -> str:
    """Return what is to be thought of a late card."""
    return _word(_DELAYS[delay])


def identity_word(identity: IdentitySeen) -> str:
    """Return with what somebody shows who they are."""
    return _word(_IDENTITIES[identity])


def loss_word(loss: Loss) -> str:
    """Return how a card was lost."""
    return _word(_LOSSES[loss])


def late_text(lateness: Lateness) -> str:
    """Return how many working days late a card is."""
    if lateness.working_days == 1:
        return QCoreApplication.translate("CardWords", "1 working day late")
    return QCoreApplication.translate("CardWords", "%1 working days late").replace("%1", str(lateness.working_days))


def event_text(event: CardEventRow, language: Language) -> str:
    """Return what happened to a card: when, what, by whom, why, and whether it was taken back."""
    more = [_reason(event, language), event.note.replace("\n", " ")]
    if event.identity is not None:
        more.insert(0, identity_word(event.identity))
    if event.collected_by:
        by = QCoreApplication.translate("CardWords", "collected by %1")
        more.insert(0, by.replace("%1", isolate(event.collected_by)))
    if event.took_old_card:
        more.append(QCoreApplication.translate("CardWords", "old card handed in"))
    if event.undone_by:
        undone = QCoreApplication.translate("CardWords", "taken back by %1")
        more.append(undone.replace("%1", isolate(event.undone_by)))
    head = f"{date_text(event.day, language)}  {card_done_word(event.step)} {isolate(event.by)}"
    return "  ·  ".join([head, *(part for part in more if part)])


def _reason(event: CardEventRow, language: Language) -> str:
    if not event.reason:
        return ""
    if event.step is CardStep.LOSE:
        return loss_word(Loss(event.reason))
    groups = {
        CardStep.RETURN: ReasonGroup.CARD_RETURNED,
        CardStep.FIND_DEFECTIVE: ReasonGroup.CARD_DEFECTIVE,
        CardStep.CANCEL: ReasonGroup.CARD_CANCELLED,
    }
    return reason(groups[event.step], event.reason, language)


def _word(source: object) -> str:
    return QCoreApplication.translate("CardWords", str(source))


_STATES: Mapping[CardState, object] = {
    CardState.ORDERED: QT_TRANSLATE_NOOP("CardWords", "ordered"),
    CardState.SENT: QT_TRANSLATE_NOOP("CardWords", "sent by the producer"),
    CardState.ARRIVED: QT_TRANSLATE_NOOP("CardWords", "at the station"),
    CardState.COLLECTED: QT_TRANSLATE_NOOP("CardWords", "collected"),
    CardState.POSTED: QT_TRANSLATE_NOOP("CardWords", "posted"),
    CardState.RETURNED: QT_TRANSLATE_NOOP("CardWords", "came back"),
    CardState.DEFECTIVE: QT_TRANSLATE_NOOP("CardWords", "defective"),
    CardState.LOST: QT_TRANSLATE_NOOP("CardWords", "lost"),
    CardState.CANCELLED: QT_TRANSLATE_NOOP("CardWords", "order cancelled"),
}
_STEPS: Mapping[CardStep, object] = {
    CardStep.SEND: QT_TRANSLATE_NOOP("CardWords", "Note as sent"),
    CardStep.ARRIVE: QT_TRANSLATE_NOOP("CardWords", "Note as arrived"),
    CardStep.HAND_OVER: QT_TRANSLATE_NOOP("CardWords", "Hand over"),
    CardStep.POST: QT_TRANSLATE_NOOP("CardWords", "Post"),
    CardStep.RETURN: QT_TRANSLATE_NOOP("CardWords", "Came back"),
    CardStep.ASK_PRODUCER: QT_TRANSLATE_NOOP("CardWords", "Producer asked"),
    CardStep.FIND_DEFECTIVE: QT_TRANSLATE_NOOP("CardWords", "Defective"),
    CardStep.LOSE: QT_TRANSLATE_NOOP("CardWords", "Lost"),
    CardStep.CANCEL: QT_TRANSLATE_NOOP("CardWords", "Cancel order"),
}
_DONE: Mapping[CardStep, object] = {
    CardStep.SEND: QT_TRANSLATE_NOOP("CardWords", "Card noted as sent."),
    CardStep.ARRIVE: QT_TRANSLATE_NOOP("CardWords", "Card noted as arrived."),
    CardStep.HAND_OVER: QT_TRANSLATE_NOOP("CardWords", "Card handed over."),
    CardStep.POST: QT_TRANSLATE_NOOP("CardWords", "Card posted."),
    CardStep.RETURN: QT_TRANSLATE_NOOP("CardWords", "Card came back."),
    CardStep.ASK_PRODUCER: QT_TRANSLATE_NOOP("CardWords", "Noted that the producer was asked."),
    CardStep.FIND_DEFECTIVE: QT_TRANSLATE_NOOP("CardWords", "Card noted as defective."),
    CardStep.LOSE: QT_TRANSLATE_NOOP("CardWords", "Card noted as lost."),
    CardStep.CANCEL: QT_TRANSLATE_NOOP("CardWords", "Order cancelled."),
}
_UNDO: Mapping[CardStep, object] = {
    CardStep.SEND: QT_TRANSLATE_NOOP("CardWords", "Undo sending"),
    CardStep.ARRIVE: QT_TRANSLATE_NOOP("CardWords", "Undo arrival"),
    CardStep.HAND_OVER: QT_TRANSLATE_NOOP("CardWords", "Undo handing over"),
    CardStep.POST: QT_TRANSLATE_NOOP("CardWords", "Undo posting"),
    CardStep.RETURN: QT_TRANSLATE_NOOP("CardWords", "Undo return"),
    CardStep.ASK_PRODUCER: QT_TRANSLATE_NOOP("CardWords", "Undo question"),
    CardStep.FIND_DEFECTIVE: QT_TRANSLATE_NOOP("CardWords", "Undo defect"),
    CardStep.LOSE: QT_TRANSLATE_NOOP("CardWords", "Undo loss"),
    CardStep.CANCEL: QT_TRANSLATE_NOOP("CardWords", "Undo cancelling"),
}
_DELAYS: Mapping[Delay, object] = {
    Delay.LATE: QT_TRANSLATE_NOOP("CardWords", "late"),
    Delay.SHOULD_BE_BACK: QT_TRANSLATE_NOOP("CardWords", "should be back"),
    Delay.COUNTS_AS_LOST: QT_TRANSLATE_NOOP("CardWords", "counts as lost"),
}
_IDENTITIES: Mapping[IdentitySeen, object] = {
    IdentitySeen.PASSPORT: QT_TRANSLATE_NOOP("CardWords", "Passport"),
    IdentitySeen.TRAVEL_DOCUMENT: QT_TRANSLATE_NOOP("CardWords", "Travel document"),
    IdentitySeen.NATIONAL_ID_CARD: QT_TRANSLATE_NOOP("CardWords", "National ID card"),
    IdentitySeen.RESIDENCE_CARD: QT_TRANSLATE_NOOP("CardWords", "Old residence card"),
    IdentitySeen.OTHER_ID: QT_TRANSLATE_NOOP("CardWords", "Other proof of identity"),
}
_LOSSES: Mapping[Loss, object] = {
    Loss.IN_POST: QT_TRANSLATE_NOOP("CardWords", "lost on its way"),
    Loss.AT_STATION: QT_TRANSLATE_NOOP("CardWords", "lost at the station"),
    Loss.BY_HOLDER: QT_TRANSLATE_NOOP("CardWords", "lost by its holder"),
    Loss.STOLEN: QT_TRANSLATE_NOOP("CardWords", "stolen"),
}
