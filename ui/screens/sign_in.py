"""The first screen, and the one in front of a locked window: who works here now."""

from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from ui.announce import Announcer, announce
from ui.help.topic import set_help
from ui.languages import NAMES
from ui.practice.foot import PracticeFoot
from ui.practice.mark import PracticeBadge
from ui.screens.sign_in_parts import OwnPasswordPart, PasswordPart, PinPart, SignInPart
from ui.signing_in import Credentials, Person, PinEntry
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.in_clear_mark import InClearMark
from ui.widgets.restyle import label
from ui.widgets.tab_order import tab_as_laid_out

__all__ = ["Credentials", "SignInScreen"]

_LAST_STAFF = "sign_in/last_staff"
_SECOND_MS = 1000

_Part = TypeVar("_Part", bound=SignInPart)


class SignInScreen(QWidget):
    """Name and password, or a PIN where somebody has one at this computer; what was typed stays when it was wrong.

    Signals:
        submitted: `Credentials` or `PinEntry`.
        password_chosen: the password (str) that somebody puts in place of the first one.
        given_up: nobody chooses a password in place of the first one now.
        language_chosen: a `Language`, at once when another is chosen.
    """

    submitted = Signal(object)
    password_chosen = Signal(object)
    given_up = Signal()
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
        self.by_password = PasswordPart(announcer, self)
        self._parts: list[SignInPart] = [self.by_password]
        self._places = QVBoxLayout()
        self._part: SignInPart = self.by_password
        self._name, self._password = self.by_password.name, self.by_password.password
        self._name_field, self._password_field = self.by_password.name_field, self.by_password.password_field
        self._language = QComboBox()
        for offered in languages:
            self._language.addItem(NAMES[offered], offered.value)
        self._language.setCurrentIndex(self._language.findData(language.value))
        self._language_field = Field("", self._language, announcer=announcer)
        self._error = QFrame(self)
        self._error_text = label("", "", self._error, wrap=True)
        self._button = primary_button("", Icon.NEXT, self)
        self._other = button("", Kind.LINK, parent=self)
        self._title = label("Skranke", "title")
        self._station = label(station, "muted", wrap=True)
        self._mark = PracticeBadge(self)
        self.practice = PracticeFoot(self)
        self.in_clear = InClearMark(self)
        self._busy = False
        self._left = 0
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._tick)
        self._lay_out()
        self._mark.setVisible(demonstration)
        if settings is not None:
            self._name.setText(str(settings.value(_LAST_STAFF, "", type=str)))
        self.by_password.entered.connect(self._submit)
        self._button.clicked.connect(self._submit)
        self._other.clicked.connect(self._take_other)
        self._language.activated.connect(self._choose_language)
        self._show(self.by_password)

    # Most see neither of the next two, and nobody sees them first: they are made when they are wanted.

    @cached_property
    def by_pin(self) -> PinPart:
        """Return what asks for a PIN."""
        return self._take_in(PinPart(self._announce, self))

    @cached_property
    def own_password(self) -> OwnPasswordPart:
        """Return what asks for a password in place of the first one."""
        return self._take_in(OwnPasswordPart(self._announce, self))

    @property
    def has_people(self) -> bool:
        """Tell whether somebody can sign in by PIN."""
        return "by_pin" in self.__dict__ and bool(self.by_pin.people)

    @property
    def staff(self) -> str:
        """Return the staff name as typed."""
        return self._name.text()

    @property
    def error(self) -> str:
        """Return what is said to be wrong, or nothing."""
        return "" if self._error.isHidden() else self._error_text.text()

    @property
    def part(self) -> SignInPart:
        """Return what is asked for now."""
        return self._part

    def set_station(self, name: str) -> None:
        """Say which station this is, as soon as that is known."""
        self._station.setText(name)

    @Slot(object)
    def set_language(self, language: Language) -> None:
        """Show which language is in use, where it was changed elsewhere."""
        self._language.setCurrentIndex(self._language.findData(language.value))

    def set_demonstration(self, *, shown: bool) -> None:
        """Show or hide the mark of an invented station."""
        self._mark.setVisible(shown)

    def welcome(self, people: Sequence[Person], staff_id: str = "") -> None:
        """Ask who is here: by PIN where there are people who have one, with the one who was here last in front.

        Whoever was here and has no PIN is asked for the password.
        """
        if people or self.has_people:
            self.by_pin.set_people(people, staff_id)
        has_pin = any(person.staff_id == staff_id for person in people) or (bool(people) and not staff_id)
        for part in self._parts:
            part.forget()
        self._error.hide()
        self._show(self.by_pin if has_pin else self.by_password)

    def ask_own_password(self, name: str) -> None:
        """Ask somebody for a password in place of the first one."""
        self.own_password.set_name(name)
        self._error.hide()
        self._show(self.own_password)
        self.set_busy(busy=False)
        self._part.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, text: str, wait: int = 0) -> None:
        """Say why it did not work; what was typed stays.

        Args:
            text: the sentence.
            wait: for so many seconds nothing more can be tried.
        """
        self.set_busy(busy=False)
        if isinstance(self._part, OwnPasswordPart) and text:
            self._part.show_error(text)
            return
        self._say(text)
        self._hold(wait)
        if text:
            first = self._part.pin if isinstance(self._part, PinPart) else self._password
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            first.selectAll()

    def set_busy(self, *, busy: bool) -> None:
        """Show that it is being checked; a second press meanwhile does nothing."""
        self._busy = busy
        self._name_button()

    def signed_in(self) -> None:
        """Forget what was typed, and remember the name for the next time."""
        if self._settings is not None and self._name.text().strip():
            self._settings.setValue(_LAST_STAFF, self._name.text().strip())
        for part in self._parts:
            part.forget()
        self._error.hide()
        self._hold(0)
        self.set_busy(busy=False)
        if isinstance(self._part, OwnPasswordPart):
            self._show(self.by_password)
        self.setFocusProxy(self._part.first())

    @property
    def has_typed(self) -> bool:
        """Say whether somebody has begun to type a password."""
        return bool(self._password.text())

    def lose_pin(self, people: Sequence[Person]) -> None:
        """Ask whoever has no PIN any more for the password."""
        person = self.by_pin.chosen
        self.by_pin.set_people(people, "")
        self.by_pin.forget()
        if person is not None:
            self._name.setText(person.login)
        self._show(self.by_password)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._words()

    @Slot()
    def _submit(self) -> None:
        if self._busy or self._left or not self._part.complete():
            return
        self._error.hide()
        self.set_busy(busy=True)
        language = Language(self._language.currentData())
        part = self._part
        if isinstance(part, OwnPasswordPart):
            self.password_chosen.emit(part.new.text())
        elif isinstance(part, PinPart) and part.chosen is not None:
            self.submitted.emit(PinEntry(part.chosen.staff_id, part.pin.text(), language))
        else:
            self.submitted.emit(Credentials(self._name.text().strip(), self._password.text(), language))

    @Slot()
    def _take_other(self) -> None:
        """Change over from the PIN to the password and back, or give the new password up."""
        if self._busy:
            return
        if isinstance(self._part, OwnPasswordPart):
            self._part.forget()
            self.given_up.emit()
        if isinstance(self._part, PinPart) and self._part.chosen is not None:
            self._name.setText(self._part.chosen.login)
        pin = self._part is self.by_password and self.has_people
        self._error.hide()
        self._show(self.by_pin if pin else self.by_password)
        self._part.first().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose_language(self) -> None:
        self.language_chosen.emit(Language(self._language.currentData()))

    def _show(self, part: SignInPart) -> None:
        self._part = part
        for each in self._parts:
            each.setVisible(each is part)
        self._language_field.setVisible(not isinstance(part, OwnPasswordPart))
        self.setFocusProxy(part.first())
        self._words()

    def _say(self, text: str) -> None:
        self._error_text.setText(text)
        self._error.setVisible(bool(text))
        if text:
            self._announce(self, text, True)  # noqa: FBT003 - urgent, the announcer's shape

    def _hold(self, seconds: int) -> None:
        self._left = max(seconds, 0)
        if self._left:
            self._second.start()
        else:
            self._second.stop()
        self._name_button()

    @Slot()
    def _tick(self) -> None:
        self._hold(self._left - 1)
        if not self._left:
            self._error.hide()

    def _name_button(self) -> None:
        self._button.setEnabled(not self._busy and not self._left)
        if self._busy:
            words = self.tr("One moment…") if isinstance(self._part, OwnPasswordPart) else self.tr("Signing in…")
        elif self._left:
            minutes, seconds = divmod(self._left, 60)
            words = self.tr("Wait %1").replace("%1", f"{minutes}:{seconds:02}")
        else:
            words = self._part.verb()
        rename(self._button, words)

    def _words(self) -> None:
        self._language_field.set_texts(self.tr("Language"))
        other = ""
        if isinstance(self._part, OwnPasswordPart):
            other = self.tr("Not now")
        elif isinstance(self._part, PinPart):
            other = self.tr("Sign in with the password")
        elif self.has_people:
            other = self.tr("Sign in with a PIN")
        rename(self._other, other)
        self._other.setVisible(bool(other))
        self._name_button()

    def _take_in(self, part: _Part) -> _Part:
        part.hide()
        part.entered.connect(self._submit)
        self._parts.append(part)
        self._places.addWidget(part)
        tab_as_laid_out(self)
        return part

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
        marks = QHBoxLayout()
        marks.addWidget(self.in_clear)
        marks.addStretch(1)
        head.addLayout(marks)
        column.addLayout(head)
        self._places.addWidget(self.by_password)
        column.addWidget(self._error)
        column.addLayout(self._places)
        column.addWidget(self._language_field)
        column.addSpacing(space.xs)
        column.addWidget(self._button)
        column.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.practice)
        around = QVBoxLayout(self)
        around.addStretch(2)
        middle = QHBoxLayout()  # not an alignment: that would not let the card grow with a long sentence
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(3)
        tab_as_laid_out(self)
