"""How each state of an appointment and of a case is shown."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.appointments import Standing, State
from desktop.domain.cases import CaseStatus
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.state_badge import Look

#: States and standings of an appointment, and states of a case.
LOOKS: dict[State | Standing | CaseStatus, Look] = {
    State.BOOKED: Look(Icon.BOOKED, Tone.NEUTRAL, str(QT_TRANSLATE_NOOP("StateBadge", "booked"))),
    State.ARRIVED: Look(Icon.ARRIVED, Tone.INFO, str(QT_TRANSLATE_NOOP("StateBadge", "arrived"))),
    State.IN_SERVICE: Look(Icon.IN_SERVICE, Tone.ACCENT, str(QT_TRANSLATE_NOOP("StateBadge", "in service"))),
    State.COMPLETED: Look(Icon.COMPLETED, Tone.SUCCESS, str(QT_TRANSLATE_NOOP("StateBadge", "completed"))),
    State.NO_SHOW: Look(Icon.NO_SHOW, Tone.WARNING, str(QT_TRANSLATE_NOOP("StateBadge", "did not come"))),
    State.LEFT: Look(Icon.LEFT, Tone.WARNING, str(QT_TRANSLATE_NOOP("StateBadge", "left"))),
    State.CANCELLED: Look(Icon.CANCELLED, Tone.NEUTRAL, str(QT_TRANSLATE_NOOP("StateBadge", "cancelled"))),
    Standing.FIRM: Look(Icon.BOOKED, Tone.NEUTRAL, str(QT_TRANSLATE_NOOP("StateBadge", "firm"))),
    Standing.PROVISIONAL: Look(Icon.PROVISIONAL, Tone.WARNING, str(QT_TRANSLATE_NOOP("StateBadge", "provisional"))),
    Standing.NEEDS_NEW_TIME: Look(
        Icon.NEEDS_NEW_TIME, Tone.DANGER, str(QT_TRANSLATE_NOOP("StateBadge", "needs a new time"))
    ),
    CaseStatus.REGISTERED: Look(Icon.CASES, Tone.NEUTRAL, str(QT_TRANSLATE_NOOP("StateBadge", "registered"))),
    CaseStatus.HANDED_IN: Look(Icon.RECEIPT, Tone.INFO, str(QT_TRANSLATE_NOOP("StateBadge", "handed in"))),
    CaseStatus.GRANTED: Look(Icon.COMPLETED, Tone.SUCCESS, str(QT_TRANSLATE_NOOP("StateBadge", "granted"))),
    CaseStatus.FORWARDED: Look(Icon.SEND, Tone.INFO, str(QT_TRANSLATE_NOOP("StateBadge", "forwarded"))),
    CaseStatus.WITHDRAWN: Look(Icon.BACK, Tone.NEUTRAL, str(QT_TRANSLATE_NOOP("StateBadge", "withdrawn"))),
    CaseStatus.DISMISSED: Look(Icon.NOT_RELEVANT, Tone.NEUTRAL, str(QT_TRANSLATE_NOOP("StateBadge", "dismissed"))),
    CaseStatus.REJECTED: Look(Icon.CANCELLED, Tone.DANGER, str(QT_TRANSLATE_NOOP("StateBadge", "rejected"))),
}
