"""What a search for a time is narrowed to: from and up to which day, mornings only, at which desks."""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QMenu, QPushButton, QWidget

from desktop.services.queries.calendar import DeskRow, desks
from ui.dates import date_text
from ui.screens.booking.form import read_expiry
from ui.screens.booking.texts import fault_text
from ui.session import Session
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field

_LONGEST = 30


class Narrowing(QWidget):
    """Four small questions under the list of times; everything is reached by Tab.

    Signals:
        changed: a search would look elsewhere now; what is wrong with a day is said at its field, and nothing is told.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._desks: tuple[DeskRow, ...] = ()
        self.from_day, self.by_day = QLineEdit(self), QLineEdit(self)
        self.from_field = Field("", self.from_day, parent=self)
        self.by_field = Field("", self.by_day, parent=self)
        for line in (self.from_day, self.by_day):
            line.setMaxLength(_LONGEST)
            line.editingFinished.connect(self._read_days)
        self.mornings = QCheckBox(self)
        self.mornings.toggled.connect(self._told)
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._desk_ticked)
        self.desks_button: QPushButton = button("", Kind.PLAIN, parent=self)
        self.desks_button.clicked.connect(self.open_desks)
        space = tokens().space
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.l)
        grid.setVerticalSpacing(space.s)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.from_field, 0, 0, top)
        grid.addWidget(self.by_field, 0, 1, top)
        grid.addWidget(self.mornings, 1, 0)
        grid.addWidget(self.desks_button, 1, 1, Qt.AlignmentFlag.AlignLeft)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.words()

    @property
    def first(self) -> date | None:
        """Return the local day from which to look, or nothing for today."""
        return read_expiry(self.from_day.text(), self._session.today)[0]

    @property
    def last(self) -> date | None:
        """Return the last local day to look at, or nothing."""
        return read_expiry(self.by_day.text(), self._session.today)[0]

    @property
    def desk_ids(self) -> tuple[str, ...]:
        """Return the desks at which to look; none for all."""
        ticked = tuple(str(action.data()) for action in self.menu.actions() if action.isChecked() and action.data())
        return ticked if len(ticked) < len(self._desks) else ()

    def offer_desks(self) -> None:
        """Read which desks there are; what is ticked stays."""
        found = desks(self._session.store)
        if found == self._desks:
            return
        before = self.desk_ids
        self._desks = found
        self._fill(before)

    def show_from(self, day: date) -> None:
        """Write the day from which to look."""
        self.from_day.setText(date_text(day, self._session.language))

    def explain_from(self, why: str) -> None:
        """Say beneath the first day why it offers nothing; an empty text says nothing."""
        self.from_field.set_texts(self.tr("From date"), why)

    def clear(self) -> None:
        """Look everywhere again, and tell nobody."""
        self.from_day.clear()
        self.by_day.clear()
        for field in (self.from_field, self.by_field):
            field.set_error("")
        blocker = QSignalBlocker(self.mornings)
        self.mornings.setChecked(False)
        blocker.unblock()
        self._fill(())

    @Slot()
    def open_desks(self) -> None:
        """Let desks be ticked by the arrows and Enter."""
        self.menu.popup(self.desks_button.mapToGlobal(QPoint(0, self.desks_button.height())))

    def words(self) -> None:
        """Word everything."""
        self.from_field.set_texts(self.tr("From date"))
        self.from_day.setPlaceholderText(self.tr("today"))
        self.by_field.set_texts(self.tr("By date"))
        self.by_day.setPlaceholderText(self.tr("any day"))
        self.mornings.setText(self.tr("Mornings only"))
        self.mornings.setAccessibleName(self.mornings.text())
        give_icon(self.desks_button, Icon.EXPAND, "text", 14)
        self._fill(self.desk_ids)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    @Slot()
    def _read_days(self) -> None:
        today = self._session.today
        wrong = False
        for line, field in ((self.from_day, self.from_field), (self.by_day, self.by_field)):
            day, fault = read_expiry(line.text(), today)
            error = fault_text(fault) if fault else ""
            if day is not None and day < today:
                error = self.tr("This day has passed.")
            elif line is self.by_day and day is not None and self.first is not None and day < self.first:
                error = self.tr("This day lies before the first.")
            field.set_error(error)
            wrong = wrong or bool(error)
        if not wrong:
            self.changed.emit()

    @Slot()
    def _told(self) -> None:
        self.changed.emit()

    @Slot(QAction)
    def _desk_ticked(self, action: QAction) -> None:
        if not action.data():
            self._fill(())
        self._name()
        self.changed.emit()

    def _fill(self, ticked: tuple[str, ...]) -> None:
        self.menu.clear()
        named = [(desk.desk_id, self.tr("Desk %1").replace("%1", desk.number)) for desk in self._desks]
        for desk_id, name in (("", self.tr("All desks")), *named):
            action = self.menu.addAction(name)
            action.setData(desk_id)
            action.setCheckable(bool(desk_id))
            action.setChecked(desk_id in ticked)
        self._name()

    def _name(self) -> None:
        numbers = [desk.number for desk in self._desks if desk.desk_id in self.desk_ids]
        if not numbers:
            text = self.tr("All desks")
        else:
            word = self.tr("Desk %1") if len(numbers) == 1 else self.tr("Desks %1")
            text = word.replace("%1", ", ".join(numbers))
        rename(self.desks_button, text)
        self.desks_button.setVisible(len(self._desks) > 1)
