"""The palette: everything that can be done, found by typing."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.actions.action import Place
from ui.actions.finding import Choice, choices_in, fitting, places_at, recent_of, remember
from ui.announce import Announcer, announce
from ui.help.topic import set_help
from ui.models.rows import RowModel
from ui.theme import current
from ui.theme.tokens import tokens
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList

_WIDEST = 680
_MOST_SHOWN = 11
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class ChoiceDelegate(RowDelegate):
    """Paints what it does, where it belongs or why it cannot be done, and its key."""

    def __init__(self) -> None:
        super().__init__((Column(share=3), Column(share=2), Column(width=130, right=True)))

    def cells(self, row: object) -> list[Cell]:
        """Return the three places of a line."""
        assert isinstance(row, Choice)  # noqa: S101 - the model holds nothing else
        not_now = bool(row.why_not)
        return [
            Cell(row.text, muted=not_now),
            Cell(row.why_not or row.where, muted=True),
            Cell(row.keys, muted=not_now),
        ]


class Palette(QFrame):
    """Lies over the window without stopping it; Esc gives the keyboard back to where it was."""

    def __init__(self, window: QWidget, settings: QSettings | None = None, announcer: Announcer = announce) -> None:
        super().__init__(window)
        self._settings = settings
        self._announce = announcer
        self._came_from: QWidget | None = None
        self._choices: list[Choice] = []
        self._places: list[Place] = []
        set_help(self, "keyboard#palette")
        self.setProperty("ground", "floating")
        self.edit = QLineEdit(self)
        self.model: RowModel[Choice] = RowModel(self._speak, _code, parent=self)
        self.list = RowList("", ChoiceDelegate(), self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setModel(self.model)
        self._foot: QLabel = label("", "small", self)
        self._foot.setTextFormat(Qt.TextFormat.PlainText)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.m, space.m, space.s)
        column.setSpacing(space.s)
        for part in (self.edit, self.list, self._foot):
            column.addWidget(part)
        self.edit.textChanged.connect(self._fill)
        self.edit.installEventFilter(self)
        self.list.clicked.connect(self.choose)
        window.installEventFilter(self)
        self.hide()
        self._words()

    @property
    def current(self) -> Choice | None:
        """Return the line that Enter does, or nothing."""
        return self.model.row_at(self.list.currentIndex())

    @property
    def foot(self) -> str:
        """Return what stands below the list."""
        return self._foot.text()

    @Slot()
    def toggle(self) -> None:
        """Open it with everything that can be done where the keyboard is, or close it."""
        if self.isVisible():
            self.leave()
            return
        self._came_from = QApplication.focusWidget()
        self._choices, self._places = choices_in(self.window()), places_at(self._came_from)
        self.edit.clear()
        self._fill()
        self._place()
        self.show()
        self.raise_()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave(self) -> None:
        """Close it, with the keyboard where it was."""
        came_from, self._came_from = self._came_from, None
        self._choices = []
        if came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.model.set_rows([])

    @Slot()
    def choose(self) -> None:
        """Do what is chosen, with the keyboard where it was; what cannot be done now says why."""
        chosen = self.current
        if chosen is None:
            return
        if chosen.why_not or chosen.source is None:
            self._foot.setText(chosen.why_not)
            self._announce(self.edit, chosen.why_not, True)  # noqa: FBT003 - the shape of `Announcer`
            return
        remember(self._settings, chosen.code)
        self.leave()
        if shiboken6.isValid(chosen.source):
            chosen.source.run(chosen.code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the keys of the line with the list, and stay in the middle of the window."""
        edit = self.__dict__.get("edit")  # the window tells of its end while this is being taken apart
        if edit is not None and watched is edit:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
                self._left(event.reason())
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _left(self, reason: Qt.FocusReason) -> None:
        """Close when somebody goes on elsewhere."""
        if self.isVisible() and self._came_from is not None and reason not in _STAY:
            self._came_from = None
            self.hide()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in _ENTERS:
            self.choose()
        elif event.key() in _LIST_KEYS:
            # A copy: delivering the same event twice would mark it as dealt with.
            QApplication.sendEvent(self.list, event.clone())
            self._say_current()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass  # there is nowhere else to go
        else:
            return False
        return True

    @Slot()
    def _fill(self) -> None:
        rows = fitting(self._choices, self.edit.text(), recent_of(self._settings), self._places)
        self.model.set_rows(rows)
        if rows:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.scrollToTop()
        self._say_how_many()
        if self.isVisible():
            self._place()
            self._say_current()

    def _say_how_many(self) -> None:
        if self.model.rows:
            self._foot.setText(self.tr("↑ ↓ choose  ·  Enter does it  ·  Esc goes back"))
        else:
            self._foot.setText(self.tr("No action is called so. Try another word for the same."))

    def _say_current(self) -> None:
        chosen = self.current
        said = self._speak(chosen) if chosen is not None else self._foot.text()
        self._announce(self.edit, said, False)  # noqa: FBT003 - the shape of `Announcer`

    def _speak(self, choice: Choice) -> str:
        return ", ".join(part for part in (choice.text, choice.keys, choice.why_not or choice.where) if part)

    def _place(self) -> None:
        window = self.window()
        width = min(_WIDEST, window.width() - 2 * tokens().space.l)
        shown = max(min(len(self.model.rows), _MOST_SHOWN), 1)
        self.list.setFixedHeight(shown * current.row_height() + 4)
        height = min(self.sizeHint().height(), window.height() - 2 * tokens().space.l)
        self.setGeometry((window.width() - width) // 2, min(72, window.height() // 10), width, height)

    def _words(self) -> None:
        name = self.tr("Find an action")
        self.setAccessibleName(name)
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(
            self.tr("Type words of what you want to do. The arrows choose, Enter does it, Esc goes back.")
        )
        self.edit.setPlaceholderText(self.tr("What do you want to do?"))
        self.list.setAccessibleName(self.tr("Actions"))


def _code(choice: Choice) -> str:
    return choice.code
