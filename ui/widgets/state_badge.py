"""A state as icon, word and colour."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.domain.appointments import Standing, State
from desktop.domain.cases import CaseStatus
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone
from ui.widgets.restyle import restyle

_CONTEXT = "StateBadge"


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is shown; the word is an English source text of the context `StateBadge`."""

    icon: Icon
    tone: Tone
    source: str

    @property
    def word(self) -> str:
        """Return the word in the language in use."""
        return QCoreApplication.translate(_CONTEXT, self.source)


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


class StateBadge(QFrame):
    """A small rounded label: icon, word and colour together, so that none of them stands alone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("badge", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._sign = QLabel(self)
        self._word = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 1, 8, 1)
        row.setSpacing(4)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._word, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_look(look)

    @property
    def look(self) -> Look:
        """Return what is shown."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Show another state."""
        self._look = look
        restyle(self, "tone", look.tone.value)
        restyle(self._word, "words", look.tone.value)
        give_icon(self._sign, look.icon, look.tone.value, 16)
        self._word.setText(look.word)
        self.setAccessibleName(look.word)

    def changeEvent(self, event: QEvent) -> None:
        """Say the state in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_look(self._look)
