"""Take in what a cut-off counter of this station has sealed: see whose it is, and hand it to the station."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.station_line import Verdict
from desktop.services.commands import Store
from desktop.station.attaching import follower_of
from desktop.station.following import AT_ONCE, Follower
from desktop.station.messages import ChainForked, LineDown, PushedEntry, Received
from desktop.station.sealed import NotSealedHere, Sealed, is_sealed, unseal
from ui.screens.files.words import moment_text, number_text
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.key_value import KeyValue
from ui.widgets.notice import Notice
from ui.widgets.restyle import label


@dataclass(frozen=True, slots=True)
class _Unsealing:
    """Reads a sealed file; runs in the worker."""

    store: Store
    path: Path

    def __call__(self) -> Sealed:
        return unseal(self.store, self.path)


@dataclass(frozen=True, slots=True)
class _HandingOver:
    """Hands a portion to the station; runs in the worker, so that what the clerk does comes between two of them."""

    follower: Follower
    sealed: Sealed
    portion: Sequence[PushedEntry]

    def __call__(self) -> tuple[Received, ...]:
        return self.follower.hand_over(self.portion, self.sealed.sender)


def takes_sealed(session: Session, path: Path) -> bool:
    """Tell whether a file is a sealed one, and the counter has a station with others that it can be handed to."""
    return is_sealed(path) and follower_of(session.store) is not None


class SealedPanel(QFrame):
    """One file at a time; hidden until one is looked at. Taken in twice, it is the same."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._path = Path()
        self._sealed: Sealed | None = None
        self._received: list[Received] = []
        self._running = False
        self._left = False
        self._title = label("", "heading", self)
        self.facts = KeyValue(self)
        self.take_button = primary_button("", Icon.SEND, self)
        self.close_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.outcome = Notice(self)
        self._lay_out()
        self.take_button.clicked.connect(self.take)
        self.close_button.clicked.connect(self.leave_it)
        self._words()
        self.hide()

    @property
    def sealed(self) -> Sealed | None:
        """Return what waits for a word, or None."""
        return self._sealed

    def look_at(self, path: Path) -> None:
        """Show whose a file is; while another one is handed over, it is left alone."""
        if self._running:
            text = self.tr("%1 is still being handed over. Wait until it has ended.")
            self._session.messages.warning(text.replace("%1", self._path.name))
            return
        self._path, self._sealed = path, None
        self.outcome.say("")
        self._session.tasks.submit(_Unsealing(self._session.store, path), self._looked, self._failed)
        self._show()

    @Slot()
    def take(self) -> None:
        """Hand it to the station, portion by portion."""
        follower = follower_of(self._session.store)
        if self._sealed is None or self._running or follower is None:
            return
        if follower.why_alone is not None:
            text = self.tr("This counter is without the station as well. Take the file to one that is on line.")
            self.outcome.say(text, Tone.WARNING)
            return
        self._received, self._running = [], True
        self.outcome.say("")
        self._show()
        self._go_on()

    @Slot()
    def leave_it(self) -> None:
        """Forget the file that was looked at."""
        self._sealed = None
        self.hide()

    def leave(self) -> None:
        """Hand nothing more over, because the clerk leaves; taken in once more, the file is completed."""
        self._left = True

    # What comes back

    @Slot(object)
    def _looked(self, sealed: Sealed) -> None:
        self._sealed = sealed
        self._show()
        if self.isVisible():
            self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _handed_over(self, received: tuple[Received, ...]) -> None:
        self._received += received
        self._show()
        if not self._left:
            self._go_on()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._running = False
        text = self._why_not(error)
        if text:
            self.outcome.say(text.replace("%1", self._path.name), Tone.DANGER)
        else:
            self._session.tell(error)
        self._show()

    def _go_on(self) -> None:
        sealed, follower = self._sealed, follower_of(self._session.store)
        assert sealed is not None  # noqa: S101 - `take` has looked
        assert follower is not None  # noqa: S101 - and here
        portion = sealed.entries[len(self._received) : len(self._received) + AT_ONCE]
        if portion:
            work = _HandingOver(follower, sealed, portion)
            self._session.tasks.submit(work, self._handed_over, self._failed)
        else:
            self._has_ended()

    def _has_ended(self) -> None:
        self._running, self._sealed = False, None
        counts = Counter(each.verdict for each in self._received)
        refused = counts[Verdict.REFUSED]
        text = self.tr("%1 is taken in: the station has all %2 entries. The stick can be emptied.")
        if refused:
            text = self.tr(
                "%1 is taken in: the station has all %2 entries. %3 could not be done as they were meant: they come to "
                "Items, under Not done as meant. The stick can be emptied."
            )
        count = number_text(len(self._received), self._session.language)
        said = text.replace("%1", self._path.name).replace("%2", count).replace("%3", str(refused))
        tone = Tone.WARNING if refused else Tone.SUCCESS
        self.outcome.say(said, tone)
        self._show()
        if not self.isVisible():
            tell = self._session.messages.warning if refused else self._session.messages.success
            tell(said)
        else:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _why_not(self, error: BaseException) -> str:
        match error:
            case NotSealedHere():
                return self.tr(
                    "%1 was not sealed by a counter of this station, or it is damaged. Seal it again at the counter it "
                    "comes from."
                )
            case LineDown():
                return self.tr(
                    "The station does not answer. What it has of %1 by now it will know again: take the file in once "
                    "more when the line is back."
                )
            case ChainForked():
                return self.tr(
                    "The station has another history of the counter that %1 comes from: its data were restored or "
                    "copied. Nothing more is taken in; have IT look at it today."
                )
            case OSError():
                return self.tr("%1 cannot be read. See that the stick is in, and choose the file again.")
            case _:
                return ""

    def _show(self) -> None:
        sealed, session = self._sealed, self._session
        self._title.setText(isolate(self._path.name))
        self.take_button.setVisible(sealed is not None and not self._running)
        self.close_button.setVisible(not self._running)
        rename(self.close_button, self.tr("Not this file") if sealed is not None else self.tr("Close"))
        self.progress.setVisible(self._running)
        self.facts.setVisible(sealed is not None)
        if sealed is not None:
            self.progress.setRange(0, max(len(sealed.entries), 1))
            self.progress.setValue(len(self._received))
            rows = (
                (self.tr("Done at the counter"), sealed.sender.counter),
                (self.tr("Sealed"), moment_text(sealed.sealed_at, session.store.clock.now(), session.language)),
                (self.tr("Entries"), number_text(len(sealed.entries), session.language)),
            )
            self.facts.set_rows(rows)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        rename(self.take_button, self.tr("Hand over to the station"))
        self.progress.setAccessibleName(self.tr("How much of the file the station has"))
        if not self.isHidden():
            self._show()

    def _lay_out(self) -> None:
        space = tokens().space
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.take_button)
        row.addWidget(self.close_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        for part in (self._title, self.facts, self.progress, self.outcome):
            column.addWidget(part)
        column.addLayout(row)
