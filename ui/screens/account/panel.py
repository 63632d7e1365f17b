"""The panel in which the clerk sees to the look of the windows, the own password, and the PIN for this computer."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QRegularExpressionValidator, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.services.pins import has_pin
from desktop.services.sign_in_rules import rules_here, terms
from ui.caps_lock import CapsLockWatch
from ui.help.topic import set_help
from ui.looks import Looks
from ui.screens.account.jobs import ChangingOwn, RemovingPin, SettingPin
from ui.screens.account.look_choice import LookChoice
from ui.screens.sign_in_parts import LONGEST_PASSWORD, PIN_LENGTH, secret_line
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, icon_button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.widgets.sides import give_name

_OF_PIN = frozenset({"pin-wrong-length", "pin-too-easy", "no-pins-here", "pin-needs-password"})
_OF_OLD = frozenset({"bad-sign-in", "sign-in-wait-seconds", "sign-in-wait-minutes"})


class AccountPanel(QWidget):
    """Lies over the side panel; what was typed is forgotten when it goes, for all of it is secret.

    Signals:
        closed: the close button was pressed.
    """

    closed = Signal()

    def __init__(self, session: Session, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "account")
        self._session = session
        self._busy = False
        self._title = label("", "heading", self)
        self._close = icon_button(Icon.CLOSE, "", self)
        self._name = label("", "muted", self)
        self.look = LookChoice(looks, self)
        self._pin_title = label("", "strong", self)
        self.pin_state = label("", "muted", self, wrap=True)
        self.pin, self.pin_again = secret_line(PIN_LENGTH), secret_line(PIN_LENGTH)
        for line in (self.pin, self.pin_again):
            line.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), line))
        self.old, self.new, self.again = (secret_line(LONGEST_PASSWORD) for _ in range(3))
        edits: Mapping[str, QLineEdit] = {
            "pin": self.pin,
            "pin-again": self.pin_again,
            "old": self.old,
            "new": self.new,
            "again": self.again,
        }
        self.fields = {name: Field("", edit, parent=self) for name, edit in edits.items()}
        self.pin_button = primary_button("", Icon.SAVE, self)
        self.remove_button = button("", Kind.QUIET, parent=self)
        self._password_title = label("", "strong", self)
        self.caps_note = Notice(self)
        self._caps = [CapsLockWatch(line) for line in (self.old, self.new, self.again)]
        self.password_button = button("", Kind.PLAIN, Icon.SAVE, self)
        self._scroll = QScrollArea(self)
        self._lay_out()
        self._connect()
        self._words()

    def showEvent(self, event: QShowEvent) -> None:
        """Read how it stands."""
        super().showEvent(event)
        self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was typed."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._clear(*self.fields)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def read(self) -> None:
        """Read whether there is a PIN, and for how long one would do."""
        session = self._session
        self._name.setText(session.actor.name)
        hours = rules_here(session.store).pin_hours
        has = has_pin(session.store, session.actor)
        if not hours:
            state = self.tr("At this station everybody signs in with the password.")
        elif has:
            state = self.tr("You have a PIN at this computer. It does for %n hour(s) after your password.", "", hours)
        else:
            state = self.tr(
                "With a PIN you are back in a moment after a lock. It does at this computer only, for %n hour(s)"
                " after your password.",
                "",
                hours,
            )
        self.pin_state.setText(state)
        for part in (self.fields["pin"], self.fields["pin-again"], self.pin_button):
            part.setVisible(bool(hours))
        self.remove_button.setVisible(has)
        rename(self.pin_button, self.tr("Change the PIN") if has else self.tr("Set the PIN"))
        self.setFocusProxy(self.pin if hours else self.old)

    @Slot()
    def set_pin(self) -> None:
        """Take the PIN that is typed."""
        self._say("pin", "" if self.pin.text() else self.tr("Type a PIN."))
        same = self.pin.text() == self.pin_again.text()
        self._say("pin-again", "" if same else self.tr("The two are not the same. Type it once more."))
        if self._ready("pin", "pin-again"):
            work = SettingPin(self._session.store, self._session.actor, self.pin.text())
            self._begin()
            self._session.tasks.submit(work, self._pin_set, self._refused)

    @Slot()
    def remove_pin(self) -> None:
        """Do without the PIN."""
        if not self._busy:
            self._begin()
            work = RemovingPin(self._session.store, self._session.actor)
            self._session.tasks.submit(work, self._pin_removed, self._refused)

    @Slot()
    def change_password(self) -> None:
        """Put the new password in place of the old one."""
        self._say("old", "" if self.old.text() else self.tr("Type your password."))
        self._say("new", "" if self.new.text() else self.tr("Type a new password."))
        same = self.new.text() == self.again.text()
        self._say("again", "" if same else self.tr("The two are not the same. Type it once more."))
        if self._ready("old", "new", "again"):
            work = ChangingOwn(self._session.store, self._session.actor, self.old.text(), self.new.text())
            self._begin()
            self._session.tasks.submit(work, self._password_changed, self._refused)

    @Slot(object)
    def _pin_set(self, _: object) -> None:
        self._ended("pin", "pin-again")
        self._session.messages.success(self.tr("The PIN is set for this computer."))

    @Slot(object)
    def _pin_removed(self, _: object) -> None:
        self._ended("pin", "pin-again")
        self._session.messages.success(self.tr("The PIN is removed."))

    @Slot(object)
    def _password_changed(self, _: object) -> None:
        self._ended("old", "new", "again")
        self._session.messages.success(self.tr("The password is changed. A PIN at this computer is set anew."))

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self._busy = False
        self._enable()
        if not isinstance(error, RuleBroken):
            raise error
        field = "pin" if error.code in _OF_PIN else "old" if error.code in _OF_OLD else "new"
        old_is_wrong = self.tr("This is not your password. Type it again.")
        self._say(field, old_is_wrong if error.code == "bad-sign-in" else self._session.sentence(error))
        self._ready(field)

    def _begin(self) -> None:
        self._busy = True
        self._enable()

    def _ended(self, *names: str) -> None:
        self._busy = False
        self._enable()
        self._clear(*names)
        self.read()

    def _enable(self) -> None:
        for made in (self.pin_button, self.remove_button, self.password_button):
            made.setEnabled(not self._busy)

    def _say(self, name: str, text: str) -> None:
        self.fields[name].set_error(text)

    def _ready(self, *names: str) -> bool:
        """Say whether nothing is wrong with these fields; the keyboard goes to the first that is."""
        wrong = next((self.fields[name] for name in names if self.fields[name].error), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong is None and not self._busy

    def _clear(self, *names: str) -> None:
        for name in names:
            field = self.fields[name]
            field.set_error("")
            if isinstance(field.input, QLineEdit):
                field.input.clear()

    @Slot()
    def _tell_caps(self) -> None:
        on = any(watch.is_on for watch in self._caps)
        self.caps_note.say(self.tr("Caps Lock is on.") if on else "", Tone.WARNING)

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self.pin_button.clicked.connect(self.set_pin)
        self.remove_button.clicked.connect(self.remove_pin)
        self.password_button.clicked.connect(self.change_password)
        self.pin_again.returnPressed.connect(self.set_pin)
        self.again.returnPressed.connect(self.change_password)
        for line, following in ((self.pin, self.pin_again), (self.old, self.new), (self.new, self.again)):
            line.returnPressed.connect(following.setFocus)
        for watch in self._caps:
            watch.changed.connect(self._tell_caps)

    def _words(self) -> None:
        self._title.setText(self.tr("Your settings"))
        self.setAccessibleName(self._title.text())
        give_name(self._scroll, self._title.text())
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        self._pin_title.setText(self.tr("PIN for this computer"))
        digits = self.tr("%1 to %2 digits, and none that come one after the other.")
        digits = digits.replace("%1", str(terms().pin_least)).replace("%2", str(terms().pin_most))
        self.fields["pin"].set_texts(self.tr("PIN"), digits)
        self.fields["pin-again"].set_texts(self.tr("The PIN again"))
        rename(self.remove_button, self.tr("Remove the PIN"))
        self._password_title.setText(self.tr("Change the password"))
        self.fields["old"].set_texts(self.tr("Your password now"))
        self.fields["new"].set_texts(self.tr("New password"), self.tr("Ten characters or more. A few words are good."))
        self.fields["again"].set_texts(self.tr("The new password again"))
        rename(self.password_button, self.tr("Change the password"))
        self.read()

    def _lay_out(self) -> None:
        space = tokens().space
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.m, space.l, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(space.l, space.s, space.l, space.l)
        column.setSpacing(space.m)
        column.addWidget(self._name)
        column.addWidget(self.look)
        column.addSpacing(space.l)
        column.addWidget(self._pin_title)
        column.addWidget(self.pin_state)
        column.addWidget(self.fields["pin"])
        column.addWidget(self.fields["pin-again"])
        foot = QHBoxLayout()
        foot.setSpacing(space.s)
        foot.addWidget(self.pin_button)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addSpacing(space.l)
        column.addWidget(self._password_title)
        for name in ("old", "new", "again"):
            column.addWidget(self.fields[name])
        column.addWidget(self.caps_note)
        column.addWidget(self.password_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
