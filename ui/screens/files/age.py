"""How old the cases are that came from files: a quiet line in the window's frame, and from when on it is not quiet."""

from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.services.queries.imported import DataAge, data_age
from ui.screens.files.settings import LEAST, MOST, Age, FileSettings
from ui.screens.files.words import moment_text
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.number_box import NumberBox
from ui.widgets.restyle import label, restyle

_MINUTE_MS = 60_000
_TONES = {Age.FRESH: Tone.NEUTRAL, Age.OLD: Tone.WARNING, Age.TOO_OLD: Tone.DANGER}


class AgeLine(QWidget):
    """Says as of when the cases are; hidden while none have come from files.

    Signals:
        asked: it was pressed: the files are to be shown.
    """

    asked = Signal()

    def __init__(self, session: Session, settings: FileSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._known: DataAge | None = None
        self._sign = QLabel(self)
        self._button: QPushButton = button("", Kind.LINK, parent=self)
        self._button.setProperty("quiet", "true")
        self._button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space.xs)
        row.addWidget(self._sign)
        row.addWidget(self._button)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.tell)
        self._minute.start()
        session.changed.connect(self._changed)
        self.read()

    @property
    def text(self) -> str:
        """Return what the line says, or nothing."""
        return "" if self._known is None else self._button.text()

    @property
    def age(self) -> Age | None:
        """Return how old the cases are, or None where none have come from files."""
        return None if self._known is None else self._settings.age(self._old(self._known))

    @Slot()
    def read(self) -> None:
        """Ask again which file is the newest."""
        self._known = data_age(self._session.store)
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Say it as of now; the line does so itself each minute."""
        known = self._known
        self.setVisible(known is not None)
        if known is None:
            return
        age = self._settings.age(self._old(known))
        when = moment_text(known.made_at, self._session.store.clock.now(), self._session.language)
        if age is Age.TOO_OLD:
            text = self.tr("The cases are old: as of %1. Take a newer file in.")
        else:
            text = self.tr("Cases as of %1")
        rename(self._button, text.replace("%1", when))
        self._button.setToolTip(self.tr("Opens the files"))
        tone = _TONES[age]
        restyle(self._button, "words", tone.value)
        self._sign.setVisible(age is not Age.FRESH)
        give_icon(self._sign, Icon.WARNING, tone.value, 14)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        # Files bring cases; whatever else changes, the age is the same.
        if changes.touched & Touched.CASES:
            self.read()

    def _old(self, known: DataAge) -> timedelta:
        return self._session.store.clock.now() - known.made_at


class AgeLimits(QWidget):
    """Sets after how many hours the line is amber, and after how many it is red; remembered on this PC.

    Signals:
        changed: other hours are set.
    """

    changed = Signal()

    def __init__(self, settings: FileSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._title = label("", "heading", self, wrap=True)
        self._hint = label("", "muted", self, wrap=True)
        self.amber, self.red = self._hours(settings.amber_hours), self._hours(settings.red_hours)
        self.amber_field, self.red_field = Field("", self.amber, parent=self), Field("", self.red, parent=self)
        self._lay_out()
        self.amber.valueChanged.connect(self._set)
        self.red.valueChanged.connect(self._set)
        self.words()

    @Slot(int)
    def _set(self, _: int) -> None:
        if self.red.value() < self.amber.value():
            self.red.setValue(self.amber.value())
            return  # which sets both
        self._settings.set_hours(self.amber.value(), self.red.value())
        self.changed.emit()

    def words(self) -> None:
        """Word everything."""
        self._title.setText(self.tr("When cases count as old"))
        self._hint.setText(self.tr("The line at the bottom of the window says as of when the cases are."))
        self.amber_field.set_texts(self.tr("Amber after"))
        self.red_field.set_texts(self.tr("Red after"))
        for field in (self.amber, self.red):
            field.setSuffix(" " + self.tr("hours"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    def _hours(self, value: int) -> NumberBox:
        made = NumberBox((LEAST, MOST), self)
        made.setValue(value)
        return made

    def _lay_out(self) -> None:
        space = tokens().space
        row = QHBoxLayout()
        row.setSpacing(space.m)
        for field in (self.amber_field, self.red_field):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(row)
        column.addStretch(1)
