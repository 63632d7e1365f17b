"""A section of the screen "Items": things of one kind that wait for a person, and what may be done to them."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Touched
from ui.help.topic import set_help
from ui.models.rows import RowModel
from ui.screens.items.action_bar import ActionBar
from ui.screens.items.action_bar import ItemAction as ItemAction
from ui.screens.items.ask import AskPanel, AskSlot
from ui.screens.items.lines import Columns, ColumnTitles, ItemDelegate
from ui.screens.person_list import PersonList
from ui.session import CaseAddress, Session
from ui.theme.icons import Icon
from ui.widgets.empty_state import EmptyState
from ui.widgets.row_delegate import Cell

Row = TypeVar("Row")


class ItemSection(QWidget, Generic[Row]):
    """Base of the sections; `ui.screens.items.screen` says what a subclass has to bring.

    Signals:
        counted: how many lines wait (int), each time they have been counted.
    """

    counted = Signal(object)

    key = ""
    """What the section is known by, such as `cards-not-come`."""
    topic = ""
    """What F1 leads to from it, such as `items#late`; nothing of its own where it is empty."""
    interests = Touched.ALL
    """The kinds of change after which its lines are counted again."""
    icon = Icon.ITEMS
    """What stands over the sentence of an empty list."""
    columns = Columns((), ())
    """The columns of its lines."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, self.topic)
        self.session = session
        self._asked_about = ""
        delegate = ItemDelegate(self.columns, self._cells)
        self.titles = ColumnTitles(delegate, self)
        self.view = PersonList("", delegate, self)
        self.model: RowModel[Row] = RowModel(self.speak, self.key_of, parent=self)
        self.view.setModel(self.model)
        self.empty = EmptyState(self.icon, "", parent=self)
        # So that the keys of the screen work where there is no list.
        self.empty.take_keyboard()
        self.slot = AskSlot(self)
        self.bar = ActionBar(self.view, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()

    # What a subclass brings

    def title(self) -> str:
        """Return the name of the section."""
        raise NotImplementedError

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        raise NotImplementedError

    def empty_texts(self) -> tuple[str, str]:
        """Return the sentence of an empty list, and when something would come into it."""
        raise NotImplementedError

    def read(self) -> Sequence[Row]:
        """Return the lines, what is most urgent first."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many lines there would be; a subclass with a cheaper way than reading them takes that."""
        return len(self.read())

    def key_of(self, row: Row) -> str:
        """Return what a line is known by when the list is read again."""
        raise NotImplementedError

    def address_of(self, row: Row) -> CaseAddress:
        """Return the case, and the tab of its page, that Enter opens."""
        raise NotImplementedError

    def cells(self, row: Row) -> Sequence[Cell]:
        """Return what stands in each column."""
        raise NotImplementedError

    def speak(self, row: Row) -> str:
        """Return what a screen reader says of a line."""
        raise NotImplementedError

    def deeds(self, row: Row) -> Sequence[ItemAction]:
        """Return what may be done to a line now, in the order of the work."""
        raise NotImplementedError

    def take(self, code: str, row: Row) -> None:
        """Do it, or `ask` first."""
        raise NotImplementedError

    # What the screen and a subclass use

    @property
    def current(self) -> Row | None:
        """Return the line that keys act on, or None."""
        index = self.view.currentIndex()
        chosen = self.view.selectionModel().isSelected(index)
        return self.model.row_at(index) if chosen else None

    @property
    def offered(self) -> tuple[ItemAction, ...]:
        """Return what may be done to the chosen line."""
        return self.bar.offered

    def reread(self) -> None:
        """Read the lines again and show them."""
        rows = self.read()
        self.model.set_rows(rows)
        text, hint = self.empty_texts()
        self.empty.set_texts(text, hint=hint)
        self.empty.setAccessibleName(text)
        self._show_body(self.view if rows else self.empty)
        self.titles.setVisible(bool(rows))
        self._show_bar()
        self._show_actions()
        self.counted.emit(len(rows))

    def recount(self) -> None:
        """Count the lines without showing them."""
        self.counted.emit(self.count())

    def ask(self, panel: AskPanel) -> None:
        """Open a panel under the list; it closes when another line is chosen."""
        self._asked_about = self.view.current_key
        self.slot.put(panel, self.view)

    def take_by_code(self, code: str) -> bool:
        """Take an action on the chosen line, if it is offered; say whether it is."""
        row = self.current
        if row is None or all(action.code != code for action in self.offered):
            return False
        self._chosen("")  # whoever is acted on is who stands beside the list
        self.take(code, row)
        return True

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the action of a key."""
        action = self.bar.by_key(event) if self.slot.panel is None else None
        if action is None:
            super().keyPressEvent(event)
        else:
            self.take_by_code(action.code)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.words()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the titles above their columns."""
        if event.type() == QEvent.Type.Resize and watched is self.view.viewport():
            self._align_titles()
        return super().eventFilter(watched, event)

    def words(self) -> None:
        """Name list and titles."""
        self.view.setAccessibleName(self.title())
        self.titles.set_titles(self.column_titles())
        self._show_actions()

    # Inside

    def _cells(self, row: Any) -> Sequence[Cell]:
        return self.cells(row)

    def _show_body(self, body: QWidget) -> None:
        before = self._stack.currentWidget()
        focused = QApplication.focusWidget()
        had_keyboard = (
            focused is not None and before is not None and (focused is before or before.isAncestorOf(focused))
        )
        self._stack.setCurrentWidget(body)
        self.setFocusProxy(body)
        if had_keyboard and before is not body:
            body.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_bar(self) -> None:
        self.bar.setVisible(bool(self.model.rows) and self.slot.panel is None)

    def _show_actions(self) -> None:
        row = self.current
        actions = tuple(self.deeds(row)) if row is not None else ()
        choose = self.tr("\u2191 \u2193  choose  ·  Enter  opens the case")
        self.bar.show_actions(actions, self.tr("Enter  opens the case") if actions else choose)

    @Slot(object)
    def _taken(self, code: str) -> None:
        self.take_by_code(code)

    @Slot(object)
    def _chosen(self, _key: str) -> None:
        row = self.current
        if row is not None and self.isVisible():
            self.session.case_selected.emit(self.address_of(row).case_id)

    @Slot(QModelIndex)
    def _clicked(self, _index: QModelIndex) -> None:
        # The arrows may have stood there before anybody looked: then nothing has changed, and somebody else is shown.
        self._chosen("")

    @Slot()
    def _selection_changed(self) -> None:
        if self.view.current_key not in ("", self._asked_about):
            self.slot.close_panel()
        self._show_actions()

    @Slot(object)
    def _open(self, _key: str) -> None:
        row = self.current
        if row is not None:
            self.session.case_opened.emit(self.address_of(row))

    def _align_titles(self) -> None:
        self.titles.keep_free(self.titles.width() - self.view.viewport().width())

    def _connect(self) -> None:
        self.view.current_changed.connect(self._chosen)
        self.view.clicked.connect(self._clicked)
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.view.opened.connect(self._open)
        self.view.viewport().installEventFilter(self)
        self.slot.opened.connect(self.bar.hide)
        self.slot.closed.connect(self._show_bar)
        self.bar.taken.connect(self._taken)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.titles)
        column.addWidget(self._stack, 1)
        column.addWidget(self.slot)
        column.addWidget(self.bar)
        self.setFocusProxy(self.view)
