"""What is said of an appointment that is in hand: on the plate beside it, and through a screen reader."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.screens.calendar.ghost import Ghost, Grip
from ui.screens.calendar.sentences import closed_text, desk_name, times
from ui.theme.tokens import Tone

_NOT_POSSIBLE = QT_TRANSLATE_NOOP("Ghost", "Not possible")
_WHY_NOT = {
    "seat-taken": QT_TRANSLATE_NOOP("Ghost", "Taken"),
    "seat-held": QT_TRANSLATE_NOOP("Ghost", "Held by somebody else"),
    "public-place": QT_TRANSLATE_NOOP("Ghost", "Public place"),
    "outside-plan": QT_TRANSLATE_NOOP("Ghost", "Outside the plan"),
    "time-passed": QT_TRANSLATE_NOOP("Ghost", "This time has passed"),
    "not-released": QT_TRANSLATE_NOOP("Ghost", "Not released yet"),
    "not-released-by-hand": QT_TRANSLATE_NOOP("Ghost", "Not released yet"),
    "place-lent": QT_TRANSLATE_NOOP("Ghost", "Lent to another counter"),
    "place-waits": QT_TRANSLATE_NOOP("Ghost", "Cancelled a moment ago, waits"),
}


def ghost_tone(ghost: Ghost) -> Tone:
    """Return what the ghost means: refused, after the deadline, or in order."""
    if ghost.verdict.refused is not None:
        return Tone.DANGER
    return Tone.WARNING if ghost.verdict.late_after is not None else Tone.INFO


def ghost_lines(ghost: Ghost) -> tuple[str, ...]:
    """Return the words on the plate: when and where, and below it why it cannot be, or what to mind."""
    first = when_and_where(ghost)
    below = _below(ghost)
    return (first, below) if below else (first,)


def ghost_sentence(ghost: Ghost) -> str:
    """Return what a screen reader says of it."""
    return ", ".join(ghost_lines(ghost))


def when_and_where(ghost: Ghost) -> str:
    """Return the time that it would have: with the desk where it moves, with the minutes where its length changes."""
    if ghost.grip is Grip.EDGE:
        return f"{times(ghost.when)} · {minutes_text(ghost.when.end - ghost.when.start)}"
    return f"{times(ghost.when)} · {desk_name(ghost.desk.number)}"


def minutes_text(minutes: int) -> str:
    """Return a length."""
    return QCoreApplication.translate("Ghost", "%1 min").replace("%1", str(minutes))


def _below(ghost: Ghost) -> str:
    refused = ghost.verdict.refused
    if refused is None:
        late = ghost.verdict.late_after is not None
        return QCoreApplication.translate("Ghost", "After the deadline") if late else ""
    if refused.code in ("closed", "closed-hours"):
        return closed_text(str(refused.facts.get("reason", "")))
    return QCoreApplication.translate("Ghost", str(_WHY_NOT.get(refused.code, _NOT_POSSIBLE)))
