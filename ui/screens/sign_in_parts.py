"""The three things that the sign-in asks for: name and password, a PIN, or a password of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal, Slot
from PySide6.QtGui import QAction, QRegularExpressionValidator
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.announce import Announcer
from ui.caps_lock import CapsLockWatch
from ui.help.topic import set_help
from ui.signing_in import Person
from ui.text import isolate
from ui.theme.icons import Icon, icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, rename, yielding_button
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

PIN_LENGTH = 8
"""No PIN is longer."""
LONGEST_PASSWORD = 200


class SignInPart(QWidget):
    """Base: fields under each other, of which the first takes the keyboard.

    Signals:
        entered: Enter was pressed in a field.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(tokens().space.l)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.words()

    def words(self) -> None:
        """Name everything."""
        raise NotImplementedError

    def verb(self) -> str:
        """Return what the button says."""
        raise NotImplementedError

    def complete(self) -> bool:
        """Say whether everything is typed; what is missing is said at its field, with the keyboard in it."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return the field that takes the keyboard."""
        raise NotImplementedError

    def forget(self) -> None:
        """Clear what nobody else may see."""
        raise NotImplementedError


class PasswordPart(SignInPart):
    """Staff name and password."""

    def __init__(self, announcer: Announcer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.password = secret_line(LONGEST_PASSWORD)
        self.caps = CapsLockWatch(self.password)
        self._look = QAction(self)
        self.password.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)
        self.name_field = Field("", self.name, announcer=announcer)
        self.password_field = Field("", self.password, announcer=announcer)
        self.caps_note = Notice(self, announcer=announcer)
        for part in (self.name_field, self.password_field, self.caps_note):
            self.column.addWidget(part)
        self.name.returnPressed.connect(self.entered)
        self.password.returnPressed.connect(self.entered)
        self._look.triggered.connect(self._toggle)
        self.caps.changed.connect(self._tell_caps)
        self.words()

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Sign in")

    def complete(self) -> bool:
        """Say whether both are typed."""
        name, password = self.name.text().strip(), self.password.text()
        self.name_field.set_error("" if name else self.tr("Type your staff name."))
        self.password_field.set_error("" if password else self.tr("Type your password."))
        if name and password:
            return True
        (self.password if name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def first(self) -> QWidget:
        """Return the password where the name is known."""
        return self.password if self.name.text() else self.name

    def forget(self) -> None:
        """Clear the password, and hide it again."""
        self.password.clear()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.caps_note.say("")
        self.name_field.set_error("")
        self.password_field.set_error("")
        self.words()

    def words(self) -> None:
        """Name everything."""
        self.name_field.set_texts(self.tr("Staff name"))
        self.password_field.set_texts(self.tr("Password"))
        hidden = self.password.echoMode() == QLineEdit.EchoMode.Password
        self._look.setIcon(icon(Icon.SHOW if hidden else Icon.HIDE))
        self._look.setText(self.tr("Show password") if hidden else self.tr("Hide password"))
        self._look.setToolTip(self._look.text())
        self._tell_caps()

    @Slot()
    def _toggle(self) -> None:
        mode = QLineEdit.EchoMode
        hidden = self.password.echoMode() == mode.Password
        self.password.setEchoMode(mode.Normal if hidden else mode.Password)
        self.words()

    @Slot()
    def _tell_caps(self) -> None:
        self.caps_note.say(self.tr("Caps Lock is on.") if self.caps.is_on else "", Tone.WARNING)


class PinPart(SignInPart):
    """Who is here, of those with a PIN at this computer, and the PIN."""

    def __init__(self, announcer: Announcer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "account#pin")
        self._people: tuple[Person, ...] = ()
        self._title = label("", "strong", self)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.buttons: list[QPushButton] = []
        self._names = QVBoxLayout()
        self._names.setSpacing(tokens().space.xs)
        self.pin = secret_line(PIN_LENGTH)
        self.pin.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self.pin))
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText)
        self.pin_field = Field("", self.pin, announcer=announcer)
        self.column.addWidget(self._title)
        self.column.addLayout(self._names)
        self.column.addWidget(self.pin_field)
        self.pin.returnPressed.connect(self.entered)
        self.group.buttonClicked.connect(self._picked)
        self.group.buttonToggled.connect(self._chosen)
        self.words()

    @property
    def people(self) -> tuple[Person, ...]:
        """Return who can be chosen."""
        return self._people

    @property
    def chosen(self) -> Person | None:
        """Return who is chosen, or nothing."""
        at = self.group.checkedId()
        return self._people[at] if 0 <= at < len(self._people) else None

    def set_people(self, people: Sequence[Person], staff_id: str) -> None:
        """Offer these people, with one of them chosen if she is among them."""
        for made in self.buttons:
            self.group.removeButton(made)
            self._names.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._people = tuple(people)
        self.buttons = []
        for at, person in enumerate(self._people):
            made = yielding_button("", Kind.PLAIN, Icon.PERSON, self)
            made.setProperty("choice", "true")
            made.setCheckable(True)
            made.setChecked(person.staff_id == staff_id)
            self.group.addButton(made, at)
            self._names.addWidget(made)
            self.buttons.append(made)
        if self._people and self.chosen is None:
            self.buttons[0].setChecked(True)
        self.words()

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Go on")

    def complete(self) -> bool:
        """Say whether a PIN is typed."""
        typed = bool(self.pin.text())
        self.pin_field.set_error("" if typed else self.tr("Type your PIN."))
        if not typed:
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        return typed and self.chosen is not None

    def first(self) -> QWidget:
        """Return the PIN."""
        return self.pin

    def forget(self) -> None:
        """Clear the PIN."""
        self.pin.clear()
        self.pin_field.set_error("")

    def words(self) -> None:
        """Name everything."""
        self._title.setText(self.tr("Who is at the computer?"))
        for made, person in zip(self.buttons, self._people, strict=True):
            text = self.tr("%1 · has work open here").replace("%1", isolate(person.name))
            rename(made, text if person.open_here else person.name)
        self._name_pin()

    def _name_pin(self) -> None:
        person = self.chosen
        self.pin_field.set_texts(self.tr("PIN of %1").replace("%1", isolate(person.name)) if person else self.tr("PIN"))

    @Slot(QAbstractButton)
    def _picked(self, _: QAbstractButton) -> None:
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QAbstractButton, bool)
    def _chosen(self, _: QAbstractButton, checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        if checked:
            self.forget()
            self._name_pin()


class OwnPasswordPart(SignInPart):
    """A password of one's own, twice, in place of the first one."""

    def __init__(self, announcer: Announcer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "account#first")
        self._name = ""
        self._says = label("", "", self, wrap=True)
        self.new, self.again = secret_line(LONGEST_PASSWORD), secret_line(LONGEST_PASSWORD)
        self.caps = CapsLockWatch(self.new)
        self.caps_note = Notice(self, announcer=announcer)
        self.new_field = Field("", self.new, announcer=announcer)
        self.again_field = Field("", self.again, announcer=announcer)
        for part in (self._says, self.new_field, self.caps_note, self.again_field):
            self.column.addWidget(part)
        self.caps.changed.connect(self._tell_caps)
        self.new.returnPressed.connect(self._go_on)
        self.again.returnPressed.connect(self.entered)
        self.words()

    def set_name(self, name: str) -> None:
        """Address somebody."""
        self._name = name
        self.words()

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Set the password and go on")

    def complete(self) -> bool:
        """Say whether both are typed and the same."""
        new, again = self.new.text(), self.again.text()
        self.new_field.set_error("" if new else self.tr("Type a new password."))
        same = new == again
        self.again_field.set_error("" if same or not new else self.tr("The two are not the same. Type it once more."))
        if new and same:
            return True
        (self.again if new else self.new).setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def show_error(self, text: str) -> None:
        """Say at the field why the password was not taken."""
        self.new_field.set_error(text)
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)
        self.new.selectAll()

    def first(self) -> QWidget:
        """Return the new password."""
        return self.new

    def forget(self) -> None:
        """Clear both."""
        for edit, field in ((self.new, self.new_field), (self.again, self.again_field)):
            edit.clear()
            field.set_error("")

    def words(self) -> None:
        """Name everything."""
        says = self.tr("Welcome, %1. Choose a password that only you know, in place of the one you were given.")
        self._says.setText(says.replace("%1", isolate(self._name)))
        self.new_field.set_texts(self.tr("New password"), self.tr("Ten characters or more. A few words are good."))
        self.again_field.set_texts(self.tr("The new password again"))
        self._tell_caps()

    @Slot()
    def _tell_caps(self) -> None:
        self.caps_note.say(self.tr("Caps Lock is on.") if self.caps.is_on else "", Tone.WARNING)

    @Slot()
    def _go_on(self) -> None:
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)


def secret_line(longest: int) -> QLineEdit:
    """Return a line that hides what is typed."""
    line = QLineEdit()
    line.setMaxLength(longest)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
