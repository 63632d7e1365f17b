"""What stands between an applicant and a time: why not here, on what grounds all the same, and what a leader may do."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.rights import Right
from desktop.services.booking_rules import Barrier, Ruling
from desktop.services.wording import reason as reason_text
from ui.approvable import has_or_may_ask
from ui.help.topic import set_help
from ui.screens.booking.route_questions import may_be_narrow
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.booking.what_form import Grounds
from ui.session import Session
from ui.theme.tokens import Tone, tokens
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

_MAKES_WAY = frozenset({"self-service", "reason-does-not-hold"})
"""Barriers that a reason of the clerk's takes away (R4, R9 to R12, R25, R26, R28)."""
_ABOUT_NOBODY: Mapping[Barrier, str] = {}


class Gate(QWidget):
    """Says what the rules say, and asks for the counter's grounds where they are needed.

    Signals:
        changed: other grounds were given; what they are worth is for `show_ruling` to say.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ruling = Ruling()
        self._about: Mapping[Barrier, str] = _ABOUT_NOBODY
        self._asks = False
        self._said_overrule = False
        self.notice = Notice(self)
        self.reason = QuietCombo(self)
        may_be_narrow(self.reason)
        self.overrule = QLineEdit(self)
        self.overrule.setMaxLength(250)
        self.leader_note = label("", "small", self, wrap=True)
        set_help(self, "booking#self-service")
        self._reason_field = Field("", self.reason)
        self._overrule_field = Field("", self.overrule)
        self.reason.activated.connect(self.changed)
        self.overrule.textEdited.connect(self._overrule_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.m)
        for part in (self.notice, self._reason_field, self._overrule_field, self.leader_note):
            column.addWidget(part)
        self._words()
        self.clear()

    @property
    def is_open(self) -> bool:
        """Tell whether a time may be booked with the grounds given."""
        return not self._ruling.barriers or bool(self.grounds.overrule)

    @property
    def grounds(self) -> Grounds:
        """Return the reason that was chosen, and why a leader books all the same."""
        chosen = str(self.reason.currentData() or "") if self._asks else ""
        return Grounds(chosen, self.overrule.text().strip() if self._may_overrule else "")

    def set_grounds(self, grounds: Grounds) -> None:
        """Put back what had been given."""
        self._fill((grounds.reason,) if grounds.reason else (), grounds.reason)
        self._asks = bool(grounds.reason)
        self.overrule.setText(grounds.overrule)
        self._said_overrule = bool(grounds.overrule)

    def clear(self) -> None:
        """Begin anew."""
        self.reason.clear()
        self.overrule.clear()
        self._said_overrule = False
        self.show_ruling(Ruling(), online=False)

    def show_ruling(self, ruling: Ruling, *, online: bool, about: Mapping[Barrier, str] = _ABOUT_NOBODY) -> None:
        """Show what the advice means.

        Args:
            ruling: what it means.
            online: only then is there a reason to be given.
            about: whose barrier each is, where several people are booked together.
        """
        chosen = self.grounds.reason
        self._ruling = ruling
        self._about = about
        route_only = all(barrier.code in _MAKES_WAY for barrier in ruling.barriers)
        self._asks = online and bool(ruling.possible) and route_only
        # The first that holds is proposed; what the clerk has chosen stays, and is told if it does not hold.
        self._fill(ruling.possible, chosen or ruling.reason)
        self._reason_field.setVisible(self._asks)
        self._say()
        self._overrule_field.setVisible(bool(ruling.barriers) and self._may_overrule)
        self.leader_note.setVisible(any(not barrier.final for barrier in ruling.barriers))
        self.setVisible(bool(ruling.barriers) or self._asks)

    def focus_first(self) -> None:
        """Put the keyboard where something can be given."""
        for field in (self._reason_field, self._overrule_field):
            if not field.isHidden():
                field.setFocus()
                return

    @property
    def asks_for_something(self) -> bool:
        """Tell whether there is a field to go to."""
        return not (self._reason_field.isHidden() and self._overrule_field.isHidden())

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            self._fill(self._ruling.possible, self.grounds.reason)
            self._say()

    @property
    def _may_overrule(self) -> bool:
        final = any(barrier.final for barrier in self._ruling.barriers)
        return has_or_may_ask(self._session.actor, Right.OVERRULE) and not final

    @Slot()
    def _overrule_typed(self) -> None:
        # Only the first and the last letter change what may be booked.
        said = bool(self.overrule.text().strip())
        if said != self._said_overrule:
            self._said_overrule = said
            self.changed.emit()

    def _say(self) -> None:
        barriers = self._ruling.barriers
        if not barriers:
            self.notice.say("")
            return
        sentences = [self._sentence(barrier) for barrier in barriers]
        self.notice.say("\n".join(sentences), Tone.WARNING)
        set_help(self._overrule_field, f"rule:{barriers[0].rule}")
        if self._may_overrule and Right.OVERRULE not in self._session.actor.rights:
            self.leader_note.setText(
                self.tr("With a reason and a leader's approval you can book all the same; the journal keeps both.")
            )
        elif self._may_overrule:
            self.leader_note.setText(self.tr("With a reason you can book all the same; the journal keeps it."))
        elif self._asks:
            self.leader_note.setText(self.tr("For any other reason only a leader can book, and writes down why."))
        else:
            self.leader_note.setText(self.tr("Only a leader can book all the same, with a written reason."))

    def _sentence(self, barrier: Barrier) -> str:
        sentence = self._session.sentence(barrier.broken())
        if barrier.rule:
            sentence += f" ({barrier.rule})"
        about = self._about.get(barrier, "")
        return f"{about}: {sentence}" if about else sentence

    def _fill(self, codes: tuple[str, ...], chosen: str) -> None:
        language = self._session.language
        self.reason.clear()
        self.reason.addItem(self.tr("None: refer to My applications"), "")
        offered = (*self._ruling.holding, *(code for code in codes if code not in self._ruling.holding))
        for code in (code for code in offered if code in codes):
            words = f"{reason_text(ReasonGroup.MANUAL_BOOKING, code, language)} ({code})"
            self.reason.addItem(words, code)
        self.reason.setCurrentIndex(max(self.reason.findData(chosen), 0))

    def _words(self) -> None:
        self._reason_field.set_texts(self.tr("Why the counter books"))
        self._overrule_field.set_texts(self.tr("Why it is booked all the same"))
