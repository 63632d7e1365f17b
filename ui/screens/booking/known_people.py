"""Is this person here already? Who has the same number, or a name and a birth date that come near."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.outcomes import CLOSED
from desktop.domain.twins import Reason
from desktop.services.cases import PersonDetails
from desktop.services.commands import Store
from desktop.services.queries.hits import Hit
from desktop.services.queries.twins import LikelyTwin, likely_twins
from desktop.services.wording import errand
from ui.look_gate import LookGate
from ui.session import Session
from ui.text import isolate
from ui.theme.tokens import Tone, tokens
from ui.twin_words import twin_words
from ui.widgets.buttons import Kind, button
from ui.widgets.restyle import label
from ui.words import born_text, status_word

_MOST = 3


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody that was found, why, and whether a further time for the newest case makes sense."""

    hit: Hit
    reasons: tuple[Reason, ...] = ()

    @property
    def case_goes_on(self) -> bool:
        """Tell whether the case is not at its end."""
        return self.hit.status not in CLOSED


def find_known(store: Store, person: PersonDetails) -> tuple[KnownPerson, ...]:
    """Return who is probably the same person, the surest first."""
    return tuple(_known(twin) for twin in likely_twins(store, person, _MOST))


def _known(twin: LikelyTwin) -> KnownPerson:
    return KnownPerson(twin.hit, twin.likely.reasons)


class KnownPeople(QFrame):
    """Shows who may be the same, with what can be done about it.

    Of somebody who is taken the look is in the journal before the signal comes.

    Signals:
        person_taken: `Hit`; the same person, a new application.
        case_taken: `Hit`; a further time for the case that is there.
        case_opened: `Hit`; look at the case.
    """

    person_taken = Signal(object)
    case_taken = Signal(object)
    case_opened = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", Tone.INFO.value)
        self._session = session
        self._known: tuple[KnownPerson, ...] = ()
        self._rows: list[QWidget] = []
        self._actions: dict[QPushButton, tuple[str, Hit]] = {}
        self._taken: tuple[str, Hit] | None = None
        self.gate = LookGate(session, self)
        self.gate.granted.connect(self._let_in)
        self._title = label("", "strong", self)
        space = tokens().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space.m, space.s, space.m, space.s)
        self._column.setSpacing(space.xs)
        self._column.addWidget(self._title)
        self.hide()

    @property
    def known(self) -> tuple[KnownPerson, ...]:
        """Return who is shown."""
        return self._known

    def show_people(self, known: tuple[KnownPerson, ...]) -> None:
        """Show these people; nobody takes the whole thing away."""
        if known == self._known:
            return
        self._known = known
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._actions = [], {}
        self._title.setText(self.tr("Already here?"))
        for person in self._known:
            row = self._row(person)
            self._rows.append(row)
            self._column.addWidget(row)
        self.setVisible(bool(self._known))

    def _row(self, person: KnownPerson) -> QWidget:
        hit, language = person.hit, self._session.language
        row = QWidget(self)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        born = self.tr("born %1").replace("%1", born_text(hit.born_on, language))
        why = twin_words(person.reasons)
        guarded = self.tr("protected address") if hit.protected else ""
        told = (isolate(hit.name), born, why, guarded)
        who = label(" · ".join(part for part in told if part), "", row, wrap=True)
        what = label(f"{errand(hit.application, language)} · {status_word(hit.status)}", "small", row, wrap=True)
        for words in (who, what):
            words.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(words)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens().space.s)
        offered = [("person", self.tr("New application"))]
        if person.case_goes_on:
            offered.append(("case", self.tr("Time for this case")))
        offered.append(("open", self.tr("Open case")))
        for action, word in offered:
            made = button(word, Kind.LINK, parent=row)
            made.setAccessibleDescription(hit.name)
            made.clicked.connect(self._pressed)
            self._actions[made] = (action, hit)
            buttons.addWidget(made)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return row

    @Slot()
    def _pressed(self) -> None:
        made = self.sender()
        if not isinstance(made, QPushButton) or made not in self._actions:
            return
        action, hit = self._actions[made]
        if action == "open":
            self.case_opened.emit(hit)  # the case page looks for itself
        else:
            self._taken = (action, hit)
            self.gate.look(hit.case_id)

    @Slot(object)
    def _let_in(self, case_id: str) -> None:
        taken, self._taken = self._taken, None
        if taken is not None and taken[1].case_id == case_id:
            action, hit = taken
            (self.person_taken if action == "person" else self.case_taken).emit(hit)
