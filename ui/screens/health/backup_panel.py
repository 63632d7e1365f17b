"""The backups: the last one and whether it was checked, where they lie, and the button that makes one now."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.domain.rights import Right
from desktop.keeping.backup_plan import plan
from desktop.keeping.backup_standing import BackupStanding, Shelf
from ui.backups import backups_of
from ui.dates import instant_text, locale_of
from ui.screens.health.pack_settings import ask_folder
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.key_value import KeyValue
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

_STEPS = 1000
_PROGRESS_WIDTH = 320
_MEGABYTE = 1_000_000


class BackupPanel(QWidget):
    """Everybody may have one made; where they lie besides, the administrator says."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        ask: Callable[[QWidget], Path | None] = ask_folder,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ask = ask
        self._standing: BackupStanding | None = None
        self._title = label("", "heading", self)
        self._hint = label("", "muted", self, wrap=True)
        self.facts = KeyValue(self)
        self.remark = Notice(self)
        self.make_button = button("", icon=Icon.SAVE, parent=self)
        self.stop_button = button("", Kind.QUIET, Icon.CLOSE, self)
        self.progress = QProgressBar(self)
        self.choose_button = button("", parent=self)
        self.leave_button = button("", Kind.QUIET, parent=self)
        self._way_back = label("", "muted", self, wrap=True)
        self._maker = backups_of(session)
        self._lay_out()
        self._connect()
        self._words()
        self._show_progress(None)

    def read(self) -> None:
        """Look again how it stands."""
        self._maker.look()

    @Slot()
    def choose(self) -> None:
        """Ask for the second place."""
        folder = self._ask(self)
        if folder is not None:
            self._maker.choose(folder)

    @Slot()
    def leave_second(self) -> None:
        """Lay backups nowhere else any more; those that lie there stay."""
        self._maker.choose(None)

    @Slot(object)
    def show_standing(self, standing: BackupStanding) -> None:
        """Show how it stands."""
        self._standing = standing
        language = self._session.language
        rows = [
            (self.tr("Last backup"), self._last(standing)),
            (self.tr("On this computer"), self._shelf(standing.first)),
            (self.tr("Second place"), self._second(standing)),
        ]
        self.facts.set_rows(rows)
        self.remark.say(*self._remark(standing))
        may = Right.SET_UP_STATION in self._session.actor.rights
        self.choose_button.setVisible(may)
        self.leave_button.setVisible(may and standing.second is not None)
        self._hint.setText(self._hint_text(standing, locale_of(language).toString))

    @Slot(object)
    def _show_progress(self, fraction: float | None) -> None:
        runs = fraction is not None
        had_focus = self.stop_button.hasFocus() or self.make_button.hasFocus()
        for part in (self.progress, self.stop_button):
            part.setVisible(runs)
        self.make_button.setVisible(not runs)
        if fraction is not None:
            self.progress.setRange(0, 0 if fraction < 0 else _STEPS)
            self.progress.setValue(round(max(fraction, 0.0) * _STEPS))
        if had_focus:  # the keyboard stays where it was
            (self.stop_button if runs else self.make_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _last(self, standing: BackupStanding) -> str:
        newest = standing.first.newest
        if newest is None:
            return self.tr("None has been made yet.")
        at = instant_text(newest.taken_at, self._session.language)
        text = self.tr("%1, opened and checked; %2 entries in the journal.")
        return text.replace("%1", at).replace("%2", locale_of(self._session.language).toString(newest.entries))

    def _shelf(self, shelf: Shelf) -> str:
        if not shelf.backups:
            return isolate(str(shelf.place))
        text = self.tr("%1: %2 backups, %3 MB")
        megabytes = locale_of(self._session.language).toString(shelf.size / _MEGABYTE, "f", 1)
        kept = str(len(shelf.backups))
        return text.replace("%3", megabytes).replace("%2", kept).replace("%1", isolate(str(shelf.place)))

    def _second(self, standing: BackupStanding) -> str:
        if standing.second is None:
            return self.tr("None has been chosen.")
        if not standing.second.reached:
            return self.tr("%1: not connected now").replace("%1", isolate(str(standing.second.place)))
        return self._shelf(standing.second)

    def _remark(self, standing: BackupStanding) -> tuple[str, Tone]:
        """Return what somebody should do something about; the worst alone."""
        if standing.state.fault:
            return self.tr("The last backup could not be made. Make one now: the reason is told then."), Tone.DANGER
        if standing.second is None:
            text = self.tr("If this disk breaks, its backups break with it. Choose a second place: a disk or a folder.")
            return (text, Tone.INFO) if standing.by_itself else ("", Tone.INFO)
        if not standing.second.reached:
            text = self.tr("The second place is not connected. Backups lie on this computer alone meanwhile.")
            return text, Tone.WARNING
        if standing.one_disk:
            return self.tr("The second place lies on the same disk as the data, and is lost with it."), Tone.WARNING
        return "", Tone.INFO

    def _hint_text(self, standing: BackupStanding, number: Callable[[int], str]) -> str:
        if not standing.by_itself:
            return self.tr("An invented station makes none by itself; the button makes one.")
        rules = plan()
        kept = self.tr("The newest of each of the last %1 hours, %2 days and %3 weeks is kept.")
        for place, amount in (("%1", rules.hours), ("%2", rules.days), ("%3", rules.weeks)):
            kept = kept.replace(place, number(amount))
        made = self.tr("Made once an hour while a window is open, and checked by opening it.")
        return f"{made} {kept}"

    def _words(self) -> None:
        self._title.setText(self.tr("Backups"))
        rename(self.make_button, self.tr("Back up now"))
        rename(self.stop_button, self.tr("Stop"))
        rename(self.choose_button, self.tr("Choose a second place …"))
        rename(self.leave_button, self.tr("No second place"))
        self.progress.setAccessibleName(self.tr("How far the backup has come"))
        self._way_back.setText(
            self.tr("To go back to a backup, close the program and run skranke restore; it shows first what is in it.")
        )
        if self._standing is not None:
            self.show_standing(self._standing)

    def _connect(self) -> None:
        self.make_button.clicked.connect(self._maker.make_now)
        self.stop_button.clicked.connect(self._maker.cancel)
        self.choose_button.clicked.connect(self.choose)
        self.leave_button.clicked.connect(self.leave_second)
        self._maker.stood.connect(self.show_standing)
        self._maker.stepped.connect(self._show_progress)

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        for part in (self._title, self._hint, self.facts, self.remark):
            column.addWidget(part)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(_PROGRESS_WIDTH)
        for row in ((self.make_button, self.progress, self.stop_button), (self.choose_button, self.leave_button)):
            line = QHBoxLayout()
            line.setSpacing(space.s)
            for widget in row:
                line.addWidget(widget)
            line.addStretch(1)
            column.addLayout(line)
        column.addWidget(self._way_back)
