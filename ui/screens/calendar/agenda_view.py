"""The agenda: appointments one after another, on from a day or back from it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.services.queries.agenda import Narrowed, Which, agenda
from desktop.services.queries.calendar import DeskRow
from desktop.services.queries.day import AppointmentRow
from ui.actions.keymap import with_key
from ui.dates import date_text
from ui.screens.calendar.agenda_list import AgendaDelegate, AgendaModel, Line
from ui.screens.calendar.contents import Item, Kind
from ui.screens.calendar.placement import Place, Stretch
from ui.screens.calendar.sentences import Sentences
from ui.screens.calendar.span import Asked
from ui.screens.calendar.walking import Stop
from ui.screens.person_list import PersonList
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind as Button
from ui.widgets.buttons import rename, yielding_button
from ui.widgets.elided import ElidedCombo
from ui.widgets.empty_state import EmptyState

PAGE = 100
"""Appointments that are read at a time."""


class AgendaView(QWidget):
    """A list of appointments, narrowed by how they stand; `filters` is for the row over the list.

    Signals:
        chosen: the `Item` that the arrows or the mouse went to.
        opened: the `Item` on which Enter or a double click asked for more.
        menu_wanted: the `Item` that a menu is asked for, and where on the screen (QPoint).
        narrowed: other appointments are asked for, or the other way.
    """

    chosen = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    narrowed = Signal()

    def __init__(self, session: Session, says: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._day = session.today
        self._asked = Asked()
        self.filters = QWidget(self)
        self.which = ElidedCombo(self.filters)
        self.back = yielding_button("", Button.PLAIN, parent=self.filters)
        self.back.setCheckable(True)
        self._delegate = AgendaDelegate(says, self._today, session.language)
        self.list = PersonList("", self._delegate, self)
        self.model = AgendaModel(self._delegate.speak, self._page, self._delegate.heading, PAGE, self)
        self.list.setModel(self.model)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = EmptyState(Icon.CALENDAR, "", parent=self)
        self.empty.take_keyboard()
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.which.activated.connect(self._which_chosen)
        self.back.toggled.connect(self._turned)
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(self._opened)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self.empty.asked.connect(self.back.toggle)
        self._words()

    @property
    def current(self) -> Item | None:
        """Return the appointment that is chosen, or nothing."""
        row = self.model.row_at(self.list.currentIndex())
        return _item(row) if isinstance(row, AppointmentRow) else None

    @property
    def goes_back(self) -> bool:
        """Say whether the list goes back from its day."""
        return self.back.isChecked()

    @property
    def shown(self) -> Which:
        """Return which appointments are asked for."""
        return Which(str(self.which.currentData()))

    def ask_for(self, which: Which, *, back: bool) -> None:
        """Ask for certain appointments, without telling so."""
        blockers = QSignalBlocker(self.which), QSignalBlocker(self.back)
        self.which.setCurrentIndex(list(Which).index(which))
        self.back.setChecked(back)
        del blockers

    def show_from(self, day: date, asked: Asked) -> None:
        """Show the appointments from a day on, or back; the choice stays where it is, if it can."""
        if (day, asked) != (self._day, self._asked):
            self._day, self._asked = day, asked
            self.model.begin_anew()
            self.list.scrollToTop()
        else:
            self.model.read_again()
        self._show()

    def set_sentences(self, says: Sentences) -> None:
        """Speak another language."""
        self._delegate.says, self._delegate.language = says, self._session.language
        self._words()

    @Slot()
    def open_filter(self) -> None:
        """Let the arrows choose which appointments are listed."""
        self.which.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.which.showPopup()

    def focus_list(self) -> None:
        """Put the keyboard into the list, or into what stands for an empty one."""
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _today(self) -> date:
        return self._session.today

    def _page(self, after: AppointmentRow | None, size: int) -> Sequence[AppointmentRow]:
        asked = self._asked
        narrowed = Narrowed(self._day, self.goes_back, self.shown, asked.service, asked.desk_ids)
        return agenda(self._session.store, narrowed, size, after)

    def _show(self) -> None:
        had_keyboard = self._stack.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        page: QWidget = self.list if self.model.rows else self.empty
        if page is not self._stack.currentWidget():
            self._stack.setCurrentWidget(page)
            self.setFocusProxy(page)
            if had_keyboard:
                page.setFocus(Qt.FocusReason.OtherFocusReason)
        if page is self.empty:
            day = date_text(self._day, self._session.language)
            if self.goes_back:
                text, action = self.tr("No such appointment on %1 or before."), self.tr("Look later")
            else:
                text, action = self.tr("No such appointment on %1 or later."), self.tr("Look earlier")
            self.empty.set_texts(text.replace("%1", day), action)

    @Slot(int)
    def _which_chosen(self, number: int) -> None:
        del number  # whoever listens reads it
        self.model.begin_anew()
        self._show()
        self.narrowed.emit()
        self.focus_list()

    @Slot(bool)
    def _turned(self, checked: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        del checked
        self.model.begin_anew()
        self.list.scrollToTop()
        self._show()
        self.narrowed.emit()

    @Slot(object)
    def _chosen(self, key: str) -> None:
        found = self.model.row_at(self.model.find(key))
        if isinstance(found, AppointmentRow):
            self.chosen.emit(_item(found))

    @Slot(object)
    def _opened(self, key: str) -> None:
        found = self.model.row_at(self.model.find(key))
        if isinstance(found, AppointmentRow):
            self.opened.emit(_item(found))

    @Slot(QPoint)
    def _ask_menu(self, where: QPoint) -> None:
        index = self.list.indexAt(where)
        found: Line | None = self.model.row_at(index if index.isValid() else self.list.currentIndex())
        if isinstance(found, AppointmentRow):
            self.menu_wanted.emit(_item(found), self.list.viewport().mapToGlobal(where))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _words(self) -> None:
        kept = max(self.which.currentIndex(), 0)
        words = {
            Which.OPEN: self.tr("Still to come"),
            Which.ALL: self.tr("All appointments"),
            Which.COMPLETED: self.tr("Completed"),
            Which.MISSED: self.tr("Did not come"),
            Which.LEFT: self.tr("Left unserved"),
            Which.CANCELLED: self.tr("Cancelled"),
            Which.NEEDS_NEW_TIME: self.tr("Need a new time"),
        }
        blocker = QSignalBlocker(self.which)
        self.which.clear()
        for which in Which:
            self.which.addItem(words[which], which.value)
        self.which.setCurrentIndex(kept)
        blocker.unblock()
        self.which.setAccessibleName(self.tr("Which appointments"))
        self.which.setToolTip(with_key(self.tr("Choose which appointments are listed"), "calendar.which"))
        rename(self.back, self.tr("Back in time"))
        self.back.setToolTip(
            with_key(self.tr("List what lies before the day, the latest first"), "calendar.back-in-time")
        )
        self.list.setAccessibleName(self.tr("Appointments"))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space.s)
        row.addWidget(self.which)
        row.addWidget(self.back)
        for page in (self.list, self.empty):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)


def _item(row: AppointmentRow) -> Item:
    stop = Stop(0, Stretch(row.start, row.start + row.minutes))
    desk = DeskRow(row.desk_id, row.desk, ())
    return Item(row.appointment_id, Kind.APPOINTMENT, row.day, stop, Place(0, 1), desk, row)
