"""The first screen: who works here now."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from ui.announce import Announcer, announce
from ui.help.topic import set_help
from ui.languages import NAMES
from ui.theme.icons import Icon, give_icon, icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import primary_button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label
from ui.widgets.top_bar import DemonstrationMark

_LAST_STAFF = "sign_in/last_staff"


@dataclass(frozen=True, slots=True)
class Credentials:
    """What was typed to sign in; the password is never shown by `repr`."""

    staff: str
    password: str = field(repr=False)
    language: Language


class SignInScreen(QWidget):
    """Staff name, password and language; what was typed stays when it was wrong.

    Signals:
        submitted: `Credentials`.
        language_chosen: a `Language`, at once when another is chosen.
    """

    submitted = Signal(object)
    language_chosen = Signal(object)

    def __init__(
        self,
        station: str,
        language: Language,
        settings: QSettings | None = None,
        parent: QWidget | None = None,
        *,
        demonstration: bool = False,
        languages: Sequence[Language] = tuple(Language),
        announcer: Announcer = announce,
    ) -> None:
        super().__init__(parent)
        set_help(self, "sign-in")
        self._settings = settings
        self._announce = announcer
        self._name = QLineEdit()
        self._name.setMaxLength(60)
        self._password = QLineEdit()
        self._password.setMaxLength(200)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._look = QAction(self)
        self._password.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)
        self._language = QComboBox()
        for offered in languages:
            self._language.addItem(NAMES[offered], offered.value)
        self._language.setCurrentIndex(self._language.findData(language.value))
        self._name_field = Field("", self._name, announcer=announcer)
        self._password_field = Field("", self._password, announcer=announcer)
        self._language_field = Field("", self._language, announcer=announcer)
        self._error = QFrame()
        self._error_text = label("", "", wrap=True)
        self._button = primary_button("", Icon.NEXT)
        self._title = label("Skranke", "title")
        self._station = label(station, "muted", wrap=True)
        self._mark = DemonstrationMark()
        self._lay_out()
        self._mark.setVisible(demonstration)  # only now: without a parent it would be a window of its own
        self._words()
        if settings is not None:
            self._name.setText(str(settings.value(_LAST_STAFF, "", type=str)))
        self.setFocusProxy(self._password if self._name.text() else self._name)
        self._name.returnPressed.connect(self._submit)
        self._password.returnPressed.connect(self._submit)
        self._button.clicked.connect(self._submit)
        self._look.triggered.connect(self._toggle_password)
        self._language.activated.connect(self._choose_language)

    @property
    def staff(self) -> str:
        """Return the staff name as typed."""
        return self._name.text()

    @property
    def error(self) -> str:
        """Return what is said to be wrong, or nothing."""
        return "" if self._error.isHidden() else self._error_text.text()

    def set_station(self, name: str) -> None:
        """Say which station this is, as soon as that is known."""
        self._station.setText(name)

    def show_error(self, text: str) -> None:
        """Say why it did not work; name and password stay as they were typed."""
        self.set_busy(busy=False)
        self._error_text.setText(text)
        self._error.setVisible(bool(text))
        if text:
            self._announce(self, text, True)  # noqa: FBT003 - urgent, the announcer's shape
            self._password.setFocus(Qt.FocusReason.OtherFocusReason)
            self._password.selectAll()

    def set_busy(self, *, busy: bool) -> None:
        """Show that the password is being checked; a second press meanwhile does nothing."""
        self._button.setEnabled(not busy)
        rename(self._button, self.tr("Signing in…") if busy else self.tr("Sign in"))

    def signed_in(self) -> None:
        """Forget the password and remember the name for the next time."""
        if self._settings is not None:
            self._settings.setValue(_LAST_STAFF, self._name.text().strip())
        self._password.clear()
        self._error.hide()
        self.set_busy(busy=False)
        self.setFocusProxy(self._password)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._words()

    @Slot()
    def _submit(self) -> None:
        if not self._button.isEnabled():
            return
        name, password = self._name.text().strip(), self._password.text()
        self._name_field.set_error("" if name else self.tr("Type your staff name."))
        self._password_field.set_error("" if password else self.tr("Type your password."))
        if not name:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not password:
            self._password.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._error.hide()
            self.set_busy(busy=True)
            self.submitted.emit(Credentials(name, password, Language(self._language.currentData())))

    @Slot()
    def _choose_language(self) -> None:
        self.language_chosen.emit(Language(self._language.currentData()))

    @Slot()
    def _toggle_password(self) -> None:
        mode = QLineEdit.EchoMode
        hidden = self._password.echoMode() == mode.Password
        self._password.setEchoMode(mode.Normal if hidden else mode.Password)
        self._words()

    def _words(self) -> None:
        self._name_field.set_texts(self.tr("Staff name"))
        self._password_field.set_texts(self.tr("Password"))
        self._language_field.set_texts(self.tr("Language"))
        hidden = self._password.echoMode() == QLineEdit.EchoMode.Password
        self._look.setIcon(icon(Icon.SHOW if hidden else Icon.HIDE))
        self._look.setText(self.tr("Show password") if hidden else self.tr("Hide password"))
        self._look.setToolTip(self._look.text())
        self.set_busy(busy=not self._button.isEnabled())

    def _lay_out(self) -> None:
        space = tokens().space
        self._error.setProperty("tone", Tone.DANGER.value)
        self._error_text.setProperty("words", Tone.DANGER.value)
        sign = QLabel()
        give_icon(sign, Icon.PROBLEM, Tone.DANGER.value, 18)
        inside = QHBoxLayout(self._error)
        inside.setContentsMargins(space.m, space.s, space.m, space.s)
        inside.setSpacing(space.s)
        inside.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._error_text, 1)
        self._error.hide()
        card = QFrame(self)
        card.setProperty("ground", "surface")
        card.setFixedWidth(400)
        column = QVBoxLayout(card)
        column.setContentsMargins(space.xxl, space.xl, space.xxl, space.xxl)
        column.setSpacing(space.l)
        head = QVBoxLayout()
        head.setSpacing(space.xs)
        first = QHBoxLayout()
        first.addWidget(self._title)
        first.addStretch(1)
        first.addWidget(self._mark)
        head.addLayout(first)
        head.addWidget(self._station)
        column.addLayout(head)
        for part in (self._error, self._name_field, self._password_field, self._language_field):
            column.addWidget(part)
        column.addSpacing(space.xs)
        column.addWidget(self._button)
        around = QVBoxLayout(self)
        around.addStretch(2)
        middle = QHBoxLayout()  # not an alignment: that would not let the card grow with a long sentence
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(3)
