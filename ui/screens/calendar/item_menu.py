"""The right-click menu over the calendar: opened, chosen from, and carried out."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction

from ui.screens.calendar.contents import Item
from ui.screens.calendar.deeds import Deeds
from ui.screens.calendar.handling import Handling
from ui.screens.calendar.menu import Choice, Circumstances, Deed, make_menu
from ui.screens.calendar.view import CalendarView
from ui.session import Session


class ItemMenu(QObject):
    """Opens the menu of an item, and does what is chosen there.

    Signals:
        open_wanted: `Item`; it is to be opened, as by Enter.
        move_wanted: `Item`; its appointment is to get another time.
    """

    open_wanted = Signal(object)
    move_wanted = Signal(object)

    def __init__(
        self, session: Session, view: CalendarView, deeds: Deeds, handling: Handling, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._deeds = deeds
        self._handling = handling

    @Slot(object, QPoint)
    def show_at(self, item: Item, where: QPoint) -> None:
        """Open the menu of an item at a point of the screen; one without a line stays closed."""
        known = Circumstances(
            self._session.actor.rights,
            self._deeds.offered,
            self._deeds.moving is not None,
            self._session.language,
            self._handling.copied is not None,
            self._deeds.may_book_beside,
        )
        menu = make_menu(item, known, self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._chosen)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(where)

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Choice):
            self._do(choice)

    def _do(self, choice: Choice) -> None:
        item, row, step = choice.item, choice.item.row, choice.step
        if self._handling.take(choice):
            return
        if row is None or choice.deed is Deed.OPEN:
            self.open_wanted.emit(item)
        elif choice.deed is Deed.MOVE:
            self.move_wanted.emit(item)
        elif choice.deed is Deed.BESIDE:
            self._deeds.book_beside(item)
        elif choice.deed is Deed.CANCEL:
            self._deeds.cancel(row, choice.reason)
        elif choice.deed is Deed.UNDO and step is not None:
            self._deeds.undo(row, step)
        elif choice.deed is Deed.STEP and step is not None:
            self._deeds.take(row, step, item.desk)
