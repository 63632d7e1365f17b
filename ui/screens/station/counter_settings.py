"""Settings of this PC and of the day: at which desk it stands, and from when on somebody is late."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.queue import DayTerms
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.commands import Outcome
from desktop.services.day_rules import LATE_MINUTES, NO_SHOW_MINUTES, SetDayRules, own_day_terms
from desktop.services.own_desk import Sitting, seated
from desktop.services.queries.calendar import desks
from ui.attempt import Attempt, Performing, WayBack
from ui.screens.booking.search_combo import QuietCombo
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field
from ui.widgets.number_box import NumberBox
from ui.widgets.restyle import label

_FIELD_WIDTH = 240


class CounterSettings(QWidget):
    """The desk is chosen by everybody who sits there; the minutes of the day are the leader's."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._terms: DayTerms | None = None
        self._title = label("", "heading", self)
        self.desk = QuietCombo(self)
        self.desk_field = Field("", self.desk, parent=self)
        self.late = NumberBox(LATE_MINUTES, self)
        self.late_field = Field("", self.late, parent=self)
        self.absent = NumberBox(NO_SHOW_MINUTES, self)
        self.absent_field = Field("", self.absent, parent=self)
        self.save = button("", icon=Icon.SAVE, parent=self)
        self.desk.activated.connect(self._desk_chosen)
        self.save.clicked.connect(self.save_rules)
        self._lay_out()
        self._words()

    def read(self) -> None:
        """Read the settings again."""
        known = desks(self._session.store)
        self.desk.blockSignals(True)  # noqa: FBT003 - Qt's own call; nobody has chosen here
        self.desk.clear()
        self.desk.addItem(self.tr("No desk of its own"), "")
        for desk in known:
            self.desk.addItem(self.tr("Desk %1").replace("%1", desk.number), desk.desk_id)
        self.desk.setCurrentIndex(max(self.desk.findData(self._session.store.device.desk_id or ""), 0))
        self.desk.blockSignals(False)  # noqa: FBT003
        self._show_terms(own_day_terms(self._session.store))
        may = Right.PUBLISH_PLAN in self._session.actor.rights
        for widget in (self.late, self.absent):
            widget.setEnabled(may)
        self.save.setVisible(may)

    def _show_terms(self, terms: DayTerms) -> None:
        """Show the minutes; what somebody is typing stays."""
        before, self._terms = self._terms, terms
        shown = DayTerms(self.late.value(), self.absent.value())
        if before is None or shown == before:
            self.late.setValue(terms.late_after)
            self.absent.setValue(terms.no_show_after)

    @Slot()
    def save_rules(self) -> None:
        """Set the minutes of the day."""
        self.absent_field.set_error("")
        command = SetDayRules(DayTerms(self.late.value(), self.absent.value()))
        Attempt(self._session, Performing(self._session, (command,)), self._saved, self._refused, self)

    @Slot(int)
    def _desk_chosen(self, at: int) -> None:
        work = Sitting(self._session.store, self._session.actor, str(self.desk.itemData(at) or ""))
        Attempt(self._session, work, self._seated, None, self)

    @Slot(object)
    def _seated(self, _: Outcome) -> None:
        self._session.actor = seated(self._session.actor, self._session.store)
        # Everything that names the own desk is said anew.
        self._session.changed.emit(Changes(Touched.STATION | Touched.APPOINTMENTS))
        name = self.desk.currentText()
        self._session.messages.success(self.tr("This PC: %1.").replace("%1", name))

    @Slot(object)
    def _saved(self, outcome: Outcome) -> None:
        self._terms = DayTerms(self.late.value(), self.absent.value())
        back = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        offer = back.offer(self.tr("Take back")) if back else None
        self._session.messages.success(self.tr("The minutes of the day are set."), undo=offer)

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> bool:
        if broken.code != "no-show-before-late":
            return False
        self.absent_field.set_error(self._session.sentence(broken))
        self.absent.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        self._title.setText(self.tr("This PC and the day"))
        self.desk_field.set_texts(self.tr("This PC is"), self.tr("Remembered on this PC, whoever signs in."))
        self.late_field.set_texts(
            self.tr("Late after"), self.tr("Who comes later than this has lost the place of the booked time.")
        )
        self.absent_field.set_texts(
            self.tr("Propose as no-show after"), self.tr("Nobody is marked by itself: today asks first.")
        )
        for field in (self.late, self.absent):
            field.setSuffix(" " + self.tr("minutes"))
        rename(self.save, self.tr("Set the minutes"))

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self._title)
        for fields in ((self.desk_field,), (self.late_field, self.absent_field)):
            row = QHBoxLayout()
            row.setSpacing(space.l)
            for field in fields:
                field.setMaximumWidth(_FIELD_WIDTH)
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
