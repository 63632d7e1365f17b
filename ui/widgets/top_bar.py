"""The bar on top: search, and who works where on which day."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.domain.languages import Language
from ui.actions.binding import bind_in_window
from ui.actions.keymap import keymap, with_key
from ui.languages import NAMES
from ui.practice.mark import PracticeMark
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import button, icon_button, rename
from ui.widgets.in_clear_mark import InClearMark
from ui.widgets.restyle import label
from ui.widgets.search_box import SearchBox

_SEPARATOR = "  ·  "


class TopBar(QFrame):
    """Search box, day, desk, staff member and the lock.

    Signals:
        lock_requested: the lock was pressed, or Ctrl+L.
        account_requested: the staff member wants to see to the own password and PIN.
        language_chosen: the `Language` that the windows are to speak.
    """

    lock_requested = Signal()
    account_requested = Signal()
    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchBox(self)
        self.search.setMaximumWidth(720)
        self.search.setMinimumWidth(280)
        self.book = button("", icon=Icon.ADD, parent=self)
        self.practice = PracticeMark(self)
        self.practice.hide()
        self._in_clear = InClearMark(self)
        self._context = label("", "", self)
        self._person = QToolButton(self)
        self._person.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._person.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._person.setCursor(Qt.CursorShape.PointingHandCursor)
        self.person_menu = QMenu(self._person)
        self.account_action = self.person_menu.addAction("")
        self.lock_action = self.person_menu.addAction("")
        self.person_menu.addSeparator()
        self._languages = QActionGroup(self)
        for language, name in NAMES.items():
            made = self.person_menu.addAction(name)
            made.setCheckable(True)
            made.setData(language)
            self._languages.addAction(made)
        self._languages.triggered.connect(self._language_triggered)
        self._person.setMenu(self.person_menu)
        self._person.hide()
        self.account_action.triggered.connect(self.account_requested)
        self.lock_action.triggered.connect(self.lock_requested)
        self._staff = ""
        self._lock = icon_button(Icon.LOCK, "", self, 20)
        self._lock.clicked.connect(self.lock_requested)
        bind_in_window(self, "everywhere.lock", self._lock.click)
        bind_in_window(self, "everywhere.account", self.account_action.trigger)
        space = tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space.m, space.s, space.m, space.s)
        row.setSpacing(space.m)
        row.addWidget(self.search, 3)
        row.addWidget(self.book)
        row.addStretch(1)
        row.addWidget(self.practice)
        row.addWidget(self._in_clear)
        row.addWidget(self._context)
        row.addWidget(self._person)
        row.addWidget(self._lock)
        self._words()

    def set_context(self, day: str, desk: str, staff: str) -> None:
        """Show day, desk and staff member; an empty part is left out."""
        self._staff = staff
        self._context.setText(_SEPARATOR.join(part for part in (day, desk) if part))
        self._person.setText(staff)
        self._person.setVisible(bool(staff))
        self._name_person()

    def offer_booking(self, begin: Callable[[], object], *, may: bool) -> None:
        """Let the button and its key begin a booking; only who may book sees it."""
        self.book.clicked.connect(begin)
        self.book.setVisible(may)
        bind_in_window(self, "everywhere.book", begin)

    def offer_languages(self, offered: Collection[Language]) -> None:
        """Let nobody choose another language than these."""
        for action in self._languages.actions():
            action.setVisible(len(offered) > 1 and action.data() in offered)

    def set_language(self, language: Language) -> None:
        """Tick the language in use in the menu."""
        for action in self._languages.actions():
            action.setChecked(action.data() == language)

    @property
    def context(self) -> str:
        """Return what is shown of day, desk and staff member."""
        return _SEPARATOR.join(part for part in (self._context.text(), self._staff) if part)

    def set_in_clear(self, *, shown: bool) -> None:
        """Say in red that the data are not encrypted, or not."""
        self._in_clear.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(QAction)
    def _language_triggered(self, action: QAction) -> None:
        self.language_chosen.emit(Language(action.data()))

    def _words(self) -> None:
        rename(self.book, self.tr("Book"))
        booking = self.tr("Book an appointment")
        self.book.setToolTip(with_key(booking, "everywhere.book"))
        self.book.setAccessibleName(booking)
        self.book.setAccessibleDescription(keymap().shown("everywhere.book"))
        keys = keymap().shown("everywhere.lock")
        name = self.tr("Lock")
        self._lock.setAccessibleName(name)
        self._lock.setAccessibleDescription(keys)
        self._lock.setToolTip(f"{name} ({keys})")
        self.account_action.setText(self.tr("Look, password and PIN…"))
        self.lock_action.setText(f"{name}\t{keys}")
        self._name_person()

    def _name_person(self) -> None:
        self._person.setAccessibleName(self.tr("Signed in: %1").replace("%1", self._staff))
