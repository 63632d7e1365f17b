"""The page of all keys, part by part: looked through, searched, and changed for this computer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.names import fold
from ui.actions.action import Action, Place, Way, place_word
from ui.actions.catalogue import ACTIONS, BY_CODE
from ui.actions.key_catcher import KeyCatcher
from ui.actions.keymap import keymap, say_keys_anew, written
from ui.actions.typable import unfit, unfit_sentence
from ui.help.topic import set_help
from ui.messages import Messages
from ui.models.rows import RowModel
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, icon_button, rename
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate
from ui.widgets.row_list import RowList

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """An action with its keys, as they stand on the keyboard."""

    action: Action
    text: str
    keys: str
    note: str


Line = KeyRow | GroupHeading


class KeyDelegate(RowDelegate):
    """Paints the key, what it does, and whether it is as at first."""

    def __init__(self) -> None:
        super().__init__((Column(width=220), Column(share=3), Column(share=1)))

    def cells(self, row: object) -> list[Cell]:
        """Return the three places of a line."""
        assert isinstance(row, KeyRow)  # noqa: S101 - headings are painted by the base
        return [Cell(row.keys, strong=True), Cell(row.text), Cell(row.note, muted=True)]


class KeyList(QWidget):
    """Lists all keys, those of the part that it was opened from first.

    Signals:
        closed: back to the work.
    """

    closed = Signal()

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "keyboard#change")
        self._messages = messages
        self._first: tuple[Place, ...] = ()
        self._asked = ""
        self._title = label("", "title", self)
        self.edit = QLineEdit(self)
        self.reset_button = button("", Kind.PLAIN, Icon.UNDO, self)
        self.close_button = icon_button(Icon.CLOSE, "", self)
        self.model: RowModel[Line] = RowModel(_speak, _key, _may_be_chosen, self)
        self.list = RowList("", KeyDelegate(), self)
        self.list.setModel(self.model)
        self.catcher = KeyCatcher(self)
        self.catcher.hide()
        self._empty = EmptyState(Icon.SEARCH, "", parent=self)
        self._stack = QStackedWidget(self)
        self._hint = label("", "small", self)
        self._lay_out()
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._narrow)
        self.edit.installEventFilter(self)
        self.list.opened.connect(self.ask)
        self.catcher.pressed.connect(self._pressed)
        self.catcher.first_wanted.connect(self._as_at_first)
        self.catcher.given_up.connect(self._give_up)
        self.reset_button.clicked.connect(self.reset_all)
        self.close_button.clicked.connect(self.closed)
        keymap().changed.connect(self._fill)
        self._words()

    @property
    def shown(self) -> tuple[Line, ...]:
        """Return the lines as they are listed."""
        return tuple(self.model.rows)

    def open(self, places: Sequence[Place]) -> None:
        """List everything, some parts of the program first."""
        self._first = tuple(places)
        self._give_up()
        self.edit.clear()
        self._narrow()

    @Slot(object)
    def ask(self, code: str) -> None:
        """Ask for the new key of an action, where it can have another."""
        action = BY_CODE.get(code)
        if action is None:
            return
        if action.way is Way.FIXED:
            self._hint.setText(self.tr("%1 stands for itself and cannot be changed.").replace("%1", self._keys(action)))
            return
        self._asked = code
        self.catcher.ask(action.text, self._keys(action), changed=keymap().is_changed(code))

    @Slot()
    def reset_all(self) -> None:
        """Give all actions their first keys back."""
        keymap().reset_all()
        say_keys_anew()
        self._messages.success(self.tr("All keys are as at first."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the keys of the line with the list."""
        if watched is self.edit and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _LIST_KEYS:
                QApplication.sendEvent(self.list, event.clone())
                return True
            if event.key() in _ENTERS and self.list.current_key:
                self.ask(self.list.current_key)
                return True
            if event.key() == Qt.Key.Key_Escape and self.edit.text():
                self.edit.clear()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _pressed(self, keys: str) -> None:
        action = BY_CODE[self._asked]
        if keys not in action.keys:
            why = unfit(keys, action.way)
            if why is not None:
                self.catcher.say(unfit_sentence(why), wrong=True)
                return
        taken = keymap().taken_by(action.code, keys)
        if taken is not None:
            text = self.tr("%1 is already the key of “%2” (%3), so “%4” cannot have it.")
            text = text.replace("%1", written(keys)).replace("%2", taken.text).replace("%3", place_word(taken.place))
            self.catcher.say(text.replace("%4", action.text), wrong=True)
            return
        self._choose(action, keys)

    def _choose(self, action: Action, keys: str) -> None:
        keymap().choose(action.code, keys)
        self._changed(action)

    @Slot()
    def _as_at_first(self) -> None:
        action = BY_CODE[self._asked]
        first = next(iter(action.keys), "")
        taken = keymap().taken_by(action.code, first) if first else None
        if taken is not None:
            self._pressed(first)  # says whose it is now
            return
        keymap().reset(action.code)
        self._changed(action)

    def _changed(self, action: Action) -> None:
        self._give_up()
        self.list.go_to(action.code)
        say_keys_anew()
        text = self.tr("%1 has the key %2 at this computer.").replace("%2", self._keys(action) or "–")
        self._messages.success(text.replace("%1", action.text))

    @Slot()
    def _give_up(self) -> None:
        if not self.catcher.isHidden():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked = ""
        self.catcher.hide()

    @Slot()
    def _narrow(self) -> None:
        self._fill()
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(1))
            self.list.scrollToTop()

    @Slot()
    def _fill(self) -> None:
        wanted = fold(self.edit.text()).split()
        lines: list[Line] = []
        for place in (*self._first, *(each for each in Place if each not in self._first)):
            rows = [self._row(each) for each in ACTIONS if each.place is place and each.keys]
            rows = [row for row in rows if _fits(row, wanted)]
            if rows:
                lines += [GroupHeading(place_word(place)), *rows]
        self.model.set_rows(lines)
        self._stack.setCurrentWidget(self.list if lines else self._empty)
        if lines and not self.list.current_key:
            self.list.setCurrentIndex(self.model.index(1))
        self.reset_button.setEnabled(keymap().any_changed)

    def _row(self, action: Action) -> KeyRow:
        note = ""
        if action.way is Way.FIXED:
            note = self.tr("stands for itself")
        elif keymap().is_changed(action.code):
            note = self.tr("changed, at first %1").replace("%1", written(next(iter(action.keys), "")))
        return KeyRow(action, action.text, self._keys(action), note)

    def _keys(self, action: Action) -> str:
        return "  ".join(written(each) for each in keymap().keys(action.code))

    def _words(self) -> None:
        self._title.setText(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        self.edit.setPlaceholderText(self.tr("What it does, or the key"))
        self.edit.setAccessibleName(self.tr("Look for a key"))
        self.list.setAccessibleName(self.tr("Keys by part of the program"))
        self.list.setAccessibleDescription(self.tr("Enter gives another key."))
        rename(self.reset_button, self.tr("All keys as at first"))
        close = self.tr("Close (Esc)")
        self.close_button.setAccessibleName(close)
        self.close_button.setToolTip(close)
        self._empty.set_texts(self.tr("No action is called so. Try another word for the same."))
        self._hint.setText(self.tr("Enter gives the chosen action another key at this computer  ·  Esc goes back"))
        self.catcher.words()
        self._fill()

    def _lay_out(self) -> None:
        space = tokens().space
        self.edit.setMaximumWidth(420)
        self.edit.setClearButtonEnabled(False)
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.m, space.s, space.m)
        head.setSpacing(space.m)
        head.addWidget(self._title)
        head.addWidget(self.edit, 1)
        head.addStretch()
        head.addWidget(self.reset_button)
        head.addWidget(self.close_button)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._hint.setContentsMargins(space.l, space.xs, space.l, space.xs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.catcher)
        column.addWidget(self._hint)


def _fits(row: KeyRow, wanted: Sequence[str]) -> bool:
    words = fold(f"{row.text} {place_word(row.action.place)}").split()
    keys = fold(row.keys)
    return all(any(word.startswith(each) for word in words) or each in keys for each in wanted)


def _speak(line: Line) -> str:
    if isinstance(line, GroupHeading):
        return line.text
    return ", ".join(part for part in (line.keys, line.text, line.note) if part)


def _key(line: Line) -> str:
    return "" if isinstance(line, GroupHeading) else line.action.code


def _may_be_chosen(line: Line) -> bool:
    return isinstance(line, KeyRow)
