"""What the rest of the window has to do with the place "Items": the ways there, and how many things wait."""

from PySide6.QtCore import QObject, Slot

from ui.screens.items.not_as_meant import NotAsMeantList
from ui.screens.items.screen import ItemsScreen
from ui.screens.items.to_enter import ToEnterList
from ui.window import MainWindow


class WaysToItems(QObject):
    """Leads to a section of the screen, and keeps the number at its place in the rail."""

    def __init__(self, window: MainWindow, items: ItemsScreen, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._items = items
        items.waiting_changed.connect(self._tell_what_waits)

    @Slot(object)
    def open(self, section: str) -> None:
        """Show a section by its key."""
        self._window.show_screen("items")
        self._items.go_to(section)

    @Slot()
    def open_to_enter(self) -> None:
        """Show what is to be entered elsewhere."""
        self.open(ToEnterList.key)

    @Slot()
    def open_not_as_meant(self) -> None:
        """Show what could not be done as it was meant."""
        self.open(NotAsMeantList.key)

    @Slot()
    def declare_outage(self) -> None:
        """Ask why the lines are down."""
        self.open_to_enter()
        section = self._items.current_section
        if isinstance(section, ToEnterList):
            section.declare()

    @Slot(object)
    def _tell_what_waits(self, number: int) -> None:
        self._window.rail.set_badge("items", number)
