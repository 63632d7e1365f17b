"""Take a file in: choose it, see what it is, watch it come in, and read what came of it."""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.exchange_words import BadFile
from desktop.domain.rights import Right
from desktop.services.importing.conversation import End, Step
from desktop.services.importing.looking import FileLook
from desktop.services.importing.refused import sentence_for_file
from desktop.station.attaching import follower_of
from ui.screens.files.child import ImportChild
from ui.screens.files.jobs import Looking
from ui.screens.files.sealed_panel import takes_sealed
from ui.screens.files.words import counts_text, end_text, look_rows, pace_text
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.key_value import KeyValue
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

_STEPS = 1000


class TakeInPanel(QFrame):
    """One file at a time; nothing of it is written before the clerk says so.

    Signals:
        taken: the file (Path) whose import has ended, however it ended.
        sealed_chosen: a file (Path) that a cut-off counter of this station has sealed: it is no file of cases.
    """

    taken = Signal(object)
    sealed_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None, *, program: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._session = session
        self.child = ImportChild(session, self, program=program)
        self._look: FileLook | None = None
        self._step: Step | None = None
        self._ended: End | str | None = None
        self._path = Path()
        self._began = 0.0
        self._first_load = False
        self._stopping = False
        self._title = label("", "heading", self)
        self._hint = label("", "muted", self, wrap=True)
        self.choose_button = button("", icon=Icon.DOCUMENT, parent=self)
        self.facts = KeyValue(self)
        self.remark = Notice(self)
        self.take_button = primary_button("", Icon.SAVE, self)
        self.leave_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self.progress = QProgressBar(self)
        self.counts = label("", "", self, wrap=True)
        self.pace = label("", "muted", self, wrap=True)
        self.stop_button = button("", icon=Icon.CLOSE, parent=self)
        self.outcome = Notice(self)
        self._lay_out()
        self._connect()
        self.words()

    @property
    def may(self) -> bool:
        """Say whether whoever is signed in may take files in."""
        return Right.EXCHANGE in self._session.actor.rights

    @property
    def look(self) -> FileLook | None:
        """Return the file that waits for a word, or None."""
        return self._look

    @Slot()
    def choose(self) -> None:
        """Ask for a file, and look at it."""
        kinds = self.tr("Files of cases (*.jsonl *.csv *.json *.txt);;All files (*)")
        if follower_of(self._session.store) is not None:
            sealed = self.tr("What another counter has sealed (*.sealed)")
            kinds = f"{kinds};;{sealed}"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file to take in"), "", kinds)
        if name and takes_sealed(self._session, Path(name)):
            self.sealed_chosen.emit(Path(name))
        elif name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Show what a file is; while another one comes in, it is left alone."""
        if self.child.running:
            text = self.tr("%1 is still coming in. Wait until it has ended, or stop it.")
            self._session.messages.warning(text.replace("%1", self._path.name))
            return
        self._path, self._look, self._ended, self._step = path, None, None, None
        self._session.tasks.submit(Looking(self._session.store, path), self._looked, self._not_looked)
        self._show()

    @Slot()
    def take(self) -> None:
        """Take the file in, in a process of its own."""
        if self._look is None or self.child.running or not self.may:
            return
        self._first_load, self._stopping = self._look.first_load, False
        self._look, self._step, self._ended = None, None, None
        self._began = time.monotonic()
        self.child.begin(self._path)
        self._show()
        self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave_it(self) -> None:
        """Forget the file that was looked at."""
        self._look = None
        self._show()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def stop(self) -> None:
        """Stop the import; it says itself what was in by then."""
        self._stopping = True  # and the button stays: without it the keyboard would wander on
        self.pace.setText(self.tr("It is being stopped …"))
        self.child.stop()

    # What comes back

    @Slot(object)
    def _looked(self, look: FileLook) -> None:
        if look.path != self._path or self.child.running:
            return  # another one was chosen meanwhile
        self._look = look
        self._show()
        if self.isVisible():
            self.take_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _not_looked(self, error: BaseException) -> None:
        if not isinstance(error, BadFile):
            self._session.tell(error)
            return
        self._ended = sentence_for_file(error, self._path.name, self._session.language)
        self._show()

    @Slot(object)
    def _stepped(self, step: Step) -> None:
        self._step = step
        self._show_progress()

    @Slot(object)
    def _has_ended(self, end: End) -> None:
        self._ended = end
        self._show_ended()
        said = end_text(end, self._path, self._session.language)
        whole = not (end.refused or end.cancelled or end.line_lost)
        tell = self._session.messages.success if whole else self._session.messages.warning
        if not self.isVisible():
            tell(said)
        self.taken.emit(self._path)

    @Slot(object)
    def _has_failed(self, says: str) -> None:
        self._ended = says or self.tr(
            "The taking in of %1 broke off. What was in by then stays; take the file in again to complete it."
        ).replace("%1", self._path.name)
        self._show_ended()
        if not self.isVisible():
            self._session.messages.problem(self._ended)
        self.taken.emit(self._path)

    # What is shown

    def words(self) -> None:
        """Word everything."""
        rename(self.choose_button, self.tr("Choose a file …"))
        rename(self.take_button, self.tr("Take in"))
        rename(self.leave_button, self.tr("Not this file"))
        rename(self.stop_button, self.tr("Stop"))
        self.progress.setAccessibleName(self.tr("How far the file has come in"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    def _show(self) -> None:
        running, look = self.child.running, self._look
        self._show_head()
        self.choose_button.setVisible(self.may and not running and look is None)
        for widget in (self.facts, self.take_button, self.leave_button):
            widget.setVisible(look is not None)
        for part in (self.progress, self.counts, self.pace, self.stop_button):
            part.setVisible(running)
        self._show_look()
        if running:
            self._show_progress()
        self._show_end()

    def _show_ended(self) -> None:
        had_keyboard = self.stop_button.hasFocus()
        self._show()
        if had_keyboard:  # it would wander on to whatever comes next
            self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_head(self) -> None:
        if self.child.running:
            self._title.setText(self.tr("%1 is coming in").replace("%1", isolate(self._path.name)))
            self._hint.setText(self.tr("It runs beside the counter: go on working. Stop it when you like."))
        elif self._look is not None:
            self._title.setText(isolate(self._path.name))
            self._hint.setText(self.tr("Nothing is written yet."))
        else:
            self._title.setText(self.tr("Take cases in"))
            self._hint.setText(
                self.tr("Choose a file of cases, or drag it anywhere on the window. First you see what it is.")
                if self.may
                else self.tr("Your account may not take files in. A clerk or the leader does it.")
            )

    def _show_look(self) -> None:
        look = self._look
        self.remark.say("")
        if look is None:
            return
        self.facts.set_rows(look_rows(look, self._session.store.clock.now(), self._session.language))
        if not look.is_own:
            text = self.tr("The file is made for %1: its cases are refused here, and only their numbers are noted.")
            self.remark.say(text.replace("%1", look.station_name))
        elif look.first_load:
            text = self.tr("Nothing is here yet: this is the first load. It may take minutes, and is there at the end.")
            self.remark.say(text, Tone.INFO)
        elif look.is_older:
            text = self.tr("The file is older than what is here. What is new in it is added; nothing goes back.")
            self.remark.say(text, Tone.INFO)

    def _show_progress(self) -> None:
        step = self._step
        if step is None:
            self.progress.setRange(0, 0)
            self.counts.setText(self.tr("The file is being opened …"))
            self.pace.setText("")
            return
        self.progress.setRange(0, _STEPS)
        self.progress.setValue(_STEPS * step.done // max(step.total, 1))
        self.counts.setText(counts_text(step, self._session.language))
        if not self._stopping:
            seconds = time.monotonic() - self._began
            self.pace.setText(pace_text(step, seconds, self._session.language, builds_index=self._first_load))

    def _show_end(self) -> None:
        ended = self._ended
        if ended is None:
            self.outcome.say("")
        elif isinstance(ended, str):
            self.outcome.say(ended, Tone.DANGER)
        else:
            tone = Tone.WARNING if ended.refused or ended.cancelled or ended.line_lost else Tone.SUCCESS
            self.outcome.say(end_text(ended, self._path, self._session.language), tone)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose)
        self.take_button.clicked.connect(self.take)
        self.leave_button.clicked.connect(self.leave_it)
        self.stop_button.clicked.connect(self.stop)
        self.child.stepped.connect(self._stepped)
        self.child.ended.connect(self._has_ended)
        self.child.failed.connect(self._has_failed)

    def _lay_out(self) -> None:
        space = tokens().space
        self.progress.setTextVisible(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        for made in (self.choose_button, self.take_button, self.leave_button, self.stop_button):
            buttons.addWidget(made)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        for part in (
            self._title, self._hint, self.facts, self.remark, self.progress, self.counts, self.pace, self.outcome,
        ):  # fmt: skip
            column.addWidget(part)
        column.addLayout(buttons)
        self.setFocusProxy(self.choose_button)
