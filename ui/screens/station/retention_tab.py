"""The tab *Retention*: for how long closed cases stay, what would leave now, and what has left."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.clock import wall_clock
from desktop.domain.retention import LEAST_DAYS, MOST_DAYS, USUAL_DAYS, Gone, RetentionSettings, Stay
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.retention import SetRetention
from desktop.services.retention_report import counted, reason, report_of
from desktop.services.retention_runs import Preview, Run, own_settings, runs
from ui.attempt import Attempt, Performing, WayBack
from ui.dates import date_text, instant_text, time_text
from ui.help.topic import set_help
from ui.retention import keeper_of
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.lists.saving import AskFile, WriteFile, ask_where, not_written, written_as
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.key_value import KeyValue
from ui.widgets.number_box import NumberBox
from ui.widgets.restyle import label
from ui.widgets.sides import give_name

_WIDTH = 820
_FIELD_WIDTH = 240
_OFFERED = range(15 * 60, 23 * 60 + 1, 30)
"""The times that are offered, minutes since midnight: when nobody is at the counter any more."""


class RetentionTab(QWidget):
    """The leader and the administrator set it and start it; everybody may read what has left."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, ask: AskFile = ask_where) -> None:
        super().__init__(parent)
        set_help(self, "station#retention")
        self._session = session
        self._ask = ask
        self._settings: RetentionSettings | None = None
        self._foreseen: Preview | None = None
        self._runs: tuple[Run, ...] = ()
        self._asks = False
        self._title, self._now_title, self._last_title = (label("", "heading", self) for _ in range(3))
        self._hint = label("", "muted", self, wrap=True)
        self.wanted = QCheckBox(self)
        self.days = NumberBox((LEAST_DAYS, MOST_DAYS), self)
        self.days_field = Field("", self.days, parent=self)
        self.time = QuietCombo(self)
        self.time_field = Field("", self.time, parent=self)
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        self.state = label("", "", self, wrap=True)
        self.facts, self.stays = KeyValue(self), KeyValue(self)
        self._stays_title = label("", "strong", self)
        self.look_button = button("", parent=self)
        self.remove_button = button("", Kind.DANGER, parent=self)
        self.sure_button = button("", Kind.DANGER, parent=self)
        self.leave_button = button("", Kind.QUIET, parent=self)
        self.last = label("", "", self, wrap=True)
        self.past = KeyValue(self)
        self.report_button = button("", icon=Icon.SAVE, parent=self)
        self._scroll = QScrollArea(self)
        self._fill()
        self._lay_out()
        self._connect()
        self._words()

    def read(self) -> None:
        """Read again; what somebody is changing stays."""
        before, self._settings = self._settings, own_settings(self._session.store)
        if before is None or self._typed() == before:
            self._show_settings(self._settings)
        self._runs = runs(self._session.store, 1)
        self._say()

    @Slot()
    def save(self) -> None:
        """Set it for the station."""
        command = SetRetention(self._typed())
        Attempt(self._session, Performing(self._session, (command,)), self._saved, None, self)

    @Slot()
    def look(self) -> None:
        """Count what would leave now."""
        self.state.setText(self.tr("Counting …"))
        keeper_of(self._session).foresee()
        self._say_buttons()

    @Slot()
    def remove(self) -> None:
        """Ask once more, in the same place."""
        self._asks = True
        self._say_buttons()
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def remove_surely(self) -> None:
        """Let them leave."""
        self._asks = False
        keeper_of(self._session).let_go()
        self._say_buttons()

    @Slot()
    def leave_be(self) -> None:
        """Remove nothing after all."""
        self._asks = False
        self._say_buttons()

    @Slot()
    def save_report(self) -> None:
        """Ask where, and save the report of the last run."""
        if self._runs:
            made = report_of(self._session.store, self._runs[0], self._session.language)
            path = self._ask(self, f"{made.stem}.pdf")
            if path is not None:
                self._session.tasks.submit(WriteFile(_Bytes(made.pdf), path), self._report_saved, self._not_saved)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            if self._settings is not None:
                self._say()

    # What comes back

    @Slot(object)
    def _saved(self, outcome: Outcome) -> None:
        self._settings, self._foreseen = self._typed(), None
        back = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        offer = back.offer(self.tr("Undo")) if back else None
        self._session.messages.success(self.tr("The retention time is set."), undo=offer)
        self._say()

    @Slot(object)
    def _counted(self, found: Preview) -> None:
        self._foreseen = found
        self._say()

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        text = self.tr("%1 of %2 cases removed …")
        self.state.setText(text.replace("%1", str(done)).replace("%2", str(total)))

    @Slot(object)
    def _done(self, _: Run) -> None:
        self._foreseen = None
        self.read()

    @Slot()
    def _failed(self) -> None:
        self._say()

    @Slot(object)
    def _report_saved(self, path: Path) -> None:
        self._session.messages.success(written_as(path), str(path.parent))

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self._session.messages.problem(not_written())
        else:
            self._session.tell(error)

    @Slot()
    def _chosen(self) -> None:
        for field in (self.days_field, self.time_field):
            field.setVisible(self.wanted.isChecked())
        self._say_buttons()

    # What is shown

    def _typed(self) -> RetentionSettings:
        if not self.wanted.isChecked():
            return RetentionSettings()
        return RetentionSettings(self.days.value(), self.time.currentData())

    def _show_settings(self, settings: RetentionSettings) -> None:
        self.wanted.setChecked(settings.days is not None)
        self.days.setValue(settings.days or USUAL_DAYS)
        if settings.minute is not None and self.time.findData(settings.minute) < 0:
            self.time.addItem(time_text(wall_clock(settings.minute)), settings.minute)
        self.time.setCurrentIndex(0 if settings.minute is None else self.time.findData(settings.minute))
        self._chosen()

    def _say(self) -> None:
        language = self._session.language
        found = self._foreseen
        if self._settings is None or self._settings.days is None:
            self.state.setText(self.tr("Nothing is removed. Set above how long closed cases are to stay."))
        elif found is None:
            self.state.setText(self.tr("Count first what would be removed. Only what has been given out is."))
        elif not found.gone:
            self.state.setText(self.tr("Nothing would be removed now."))
        else:
            self.state.setText(self._since(found.before))
        self.facts.set_rows(self._numbers(found.gone) if found is not None else ())
        stays = {} if found is None else found.stays
        self._stays_title.setVisible(bool(stays))
        self.stays.set_rows([(reason(Stay(stay), language), str(count)) for stay, count in stays.items()])
        self._say_last()
        self._say_buttons()

    def _say_last(self) -> None:
        last = self._runs[0] if self._runs else None
        self.past.set_rows(self._numbers(last.gone) if last is not None else ())
        self.report_button.setVisible(last is not None)
        if last is None:
            self.last.setText(self.tr("No cases have been removed yet."))
            return
        by = self.tr("%1, started by %2.") if not last.by_itself else self.tr("%1, by itself.")
        said = by.replace("%1", instant_text(last.began_at, self._session.language)).replace("%2", isolate(last.run_by))
        broken = "" if last.finished_at else self.tr("It was interrupted; the rest follows the next time.")
        self.last.setText(" ".join(filter(None, (said, self._since(last.before), broken))))

    def _since(self, before: date) -> str:
        text = self.tr("Closed cases in which nothing has happened since %1:")
        return text.replace("%1", date_text(before, self._session.language))

    def _numbers(self, gone: Gone) -> list[tuple[str, str]]:
        return [(name, str(count)) for name, count in counted(gone, self._session.language)]

    def _say_buttons(self) -> None:
        may = Right.RETAIN in self._session.actor.rights
        is_set = self._settings is not None and self._settings.days is not None
        busy = keeper_of(self._session).busy
        found = self._foreseen
        for widget in (self.wanted, self.days, self.time):
            widget.setEnabled(may)
        self.save_button.setVisible(may)
        self.look_button.setVisible(may and is_set and not self._asks)
        self.look_button.setEnabled(not busy)
        self.remove_button.setVisible(may and is_set and found is not None and bool(found.gone) and not self._asks)
        self.remove_button.setEnabled(not busy)
        self.sure_button.setVisible(self._asks)
        self.leave_button.setVisible(self._asks)
        cases = found.gone.cases if found is not None else 0
        rename(self.sure_button, self.tr("Remove %n case(s) for good", "", cases))

    def _connect(self) -> None:
        self.wanted.toggled.connect(self._chosen)
        self.save_button.clicked.connect(self.save)
        self.look_button.clicked.connect(self.look)
        self.remove_button.clicked.connect(self.remove)
        self.sure_button.clicked.connect(self.remove_surely)
        self.leave_button.clicked.connect(self.leave_be)
        self.report_button.clicked.connect(self.save_report)
        keeper = keeper_of(self._session)
        keeper.foreseen.connect(self._counted)
        keeper.progressed.connect(self._progressed)
        keeper.done.connect(self._done)
        keeper.failed.connect(self._failed)

    def _fill(self) -> None:
        self.time.addItem("", None)
        for minute in _OFFERED:
            self.time.addItem(time_text(wall_clock(minute)), minute)

    def _words(self) -> None:
        give_name(self._scroll, self.tr("Retention"))
        self._title.setText(self.tr("How long closed cases stay here"))
        self._hint.setText(
            self.tr(
                "This counter has a working copy. What is removed here is kept in the national systems; the journal "
                "keeps that it happened, not what was said. Figures of days that long ago cannot be counted any more: "
                "save them before."
            )
        )
        self.wanted.setText(self.tr("Remove closed cases"))
        self.wanted.setAccessibleName(self.wanted.text())
        self.days_field.set_texts(self.tr("Days after the last step"))
        self.time_field.set_texts(self.tr("Removed by itself at"))
        self.time.setItemText(0, self.tr("Not by itself"))
        rename(self.save_button, self.tr("Set the retention time"))
        self._now_title.setText(self.tr("What would be removed now"))
        self._stays_title.setText(self.tr("Closed cases that stay"))
        rename(self.look_button, self.tr("Count what would be removed"))
        rename(self.remove_button, self.tr("Remove them …"))
        rename(self.leave_button, self.tr("Remove nothing"))
        self._last_title.setText(self.tr("Removed last"))
        rename(self.report_button, self.tr("Save the report …"))

    def _lay_out(self) -> None:
        space = tokens().space
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.s)
        left = Qt.AlignmentFlag.AlignLeft
        fields = QHBoxLayout()
        fields.setSpacing(space.m)
        for field in (self.days_field, self.time_field):
            field.setMaximumWidth(_FIELD_WIDTH)
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        fields.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.s)
        for each in (self.look_button, self.remove_button, self.leave_button, self.sure_button):
            buttons.addWidget(each)
        buttons.addStretch(1)
        for part in (self._title, self._hint):
            column.addWidget(part)
        column.addWidget(self.wanted)
        column.addLayout(fields)
        column.addWidget(self.save_button, 0, left)
        column.addSpacing(space.l)
        column.addWidget(self._now_title)
        column.addWidget(self.state)
        column.addWidget(self.facts)
        column.addWidget(self._stays_title)
        column.addWidget(self.stays)
        column.addLayout(buttons)
        column.addSpacing(space.l)
        column.addWidget(self._last_title)
        column.addWidget(self.last)
        column.addWidget(self.past)
        column.addWidget(self.report_button, 0, left)
        column.addStretch(1)
        self.setFocusProxy(self.wanted)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)


class _Bytes:
    """What a file is made of that is there already."""

    def __init__(self, made: bytes) -> None:
        self._made = made

    def __call__(self) -> bytes:
        return self._made
