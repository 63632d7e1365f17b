"""After how long a window locks itself, and for how long a PIN does: the station's own rules for signing in."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.sign_in_rules import MOST_IDLE_MINUTES, MOST_PIN_HOURS, SignInRules
from desktop.services.commands import Outcome
from desktop.services.sign_in_rules import SetSignInRules, sign_in_rules
from ui.attempt import Attempt, Performing, WayBack
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, rename
from ui.widgets.field import Field
from ui.widgets.number_box import NumberBox
from ui.widgets.restyle import label


class SignInRulesForm(QFrame):
    """The administrator sets both; they hold at all computers of the station."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rules: SignInRules | None = None
        self.setProperty("ground", "flat")
        self._title = label("", "heading", self)
        self.minutes = NumberBox((1, MOST_IDLE_MINUTES), self)
        self.minutes_field = Field("", self.minutes, parent=self)
        self.hours = NumberBox((0, MOST_PIN_HOURS), self)
        self.hours_field = Field("", self.hours, parent=self)
        self.save_button = button("", icon=Icon.SAVE, parent=self)
        self.save_button.clicked.connect(self.save)
        self._lay_out()
        self._words()

    def read(self) -> None:
        """Read the rules again; what somebody is typing stays."""
        before, self._rules = self._rules, sign_in_rules(self._session.store)
        if before is None or self._typed() == before:
            self.minutes.setValue(self._rules.idle_minutes)
            self.hours.setValue(self._rules.pin_hours)
        may = Right.MANAGE_STAFF in self._session.actor.rights
        for part in (self.minutes, self.hours):
            part.setEnabled(may)
        self.save_button.setVisible(may)

    @Slot()
    def save(self) -> None:
        """Set what is typed."""
        for field in (self.minutes_field, self.hours_field):
            field.set_error("")
        command = SetSignInRules(self._typed())
        Attempt(self._session, Performing(self._session, (command,)), self._saved, self._refused, self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _saved(self, outcome: Outcome) -> None:
        self._rules = self._typed()
        way = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        self._session.messages.success(
            self.tr("The rules for locking and PINs are set."), undo=way.offer(self.tr("Take back")) if way else None
        )

    @Slot(object)
    def _refused(self, broken: RuleBroken) -> bool:
        field = {"idle-minutes-wrong": self.minutes_field, "pin-hours-wrong": self.hours_field}.get(broken.code)
        if field is None:
            return False
        field.set_error(self._session.sentence(broken))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _typed(self) -> SignInRules:
        return SignInRules(self.minutes.value(), self.hours.value())

    def _words(self) -> None:
        self._title.setText(self.tr("Locking and PINs"))
        self.minutes_field.set_texts(
            self.tr("Lock a window after"), self.tr("Without a key or the mouse. What is open stays as it is.")
        )
        self.minutes.setSuffix(" " + self.tr("minutes"))
        self.hours_field.set_texts(
            self.tr("A PIN does after the password for"), self.tr("On the same day, at the same computer.")
        )
        self.hours.setSuffix(" " + self.tr("hours"))
        self.hours.setSpecialValueText(self.tr("No PINs"))
        rename(self.save_button, self.tr("Set the rules"))

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.m, space.m, space.m)
        column.setSpacing(space.m)
        column.addWidget(self._title)
        for field in (self.minutes_field, self.hours_field):
            column.addWidget(field)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
