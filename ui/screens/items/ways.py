"""What the rest of the window has to do with the place "Items": the ways there, and how many things wait."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ui.screens.items.counting import Counting
from ui.session import Session
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.screens.items.screen import ItemsScreen

_SETTLED, _GATHER, _AGAIN = 1_500, 300, 60_000
"""What waits is counted so long after somebody has signed in, after a change, and on a new day; milliseconds."""


class WaysToItems(QObject):
    """Leads to a section of the screen, and keeps the number at its place in the rail.

    The screen counts by itself as soon as it is there; before that, it is counted without building it.
    """

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        items: "Callable[[], ItemsScreen]",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._items = items
        self._screen: ItemsScreen | None = None
        self._counted: date | None = None
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self._count)
        session.changed.connect(self._changed)

    def begin(self) -> None:
        """Have what waits counted, as soon as today stands."""
        if self._screen is None:
            self._counted = None
            self._counting.start(_SETTLED)

    def stop(self) -> None:
        """Have nothing counted any more."""
        self._counting.stop()

    def leave_it_to(self, screen: "ItemsScreen") -> None:
        """Have the screen itself count from now on."""
        self.stop()
        self._screen = screen
        screen.waiting_changed.connect(self._tell)

    @Slot(object)
    def _changed(self, _: object) -> None:
        if self._screen is None and self._counting.isActive():
            self._counted = None
            self._counting.start(min(_GATHER, self._counting.remainingTime()))

    @Slot()
    def _count(self) -> None:
        session = self._session
        self._counting.start(_AGAIN)
        if self._counted != session.today:
            self._counted = session.today
            session.tasks.submit(Counting(session.store, session.today), self._tell_counted, session.tell)

    @Slot(object)
    def _tell_counted(self, number: int) -> None:
        if self._screen is None:
            self._tell(number)

    @Slot(object)
    def open(self, section: str) -> None:
        """Show a section by its key."""
        self._window.show_screen("items")
        self._items().go_to(section)

    @Slot()
    def open_to_enter(self) -> None:
        """Show what is to be entered elsewhere."""
        from ui.screens.items.to_enter import ToEnterList

        self.open(ToEnterList.key)

    @Slot()
    def open_not_as_meant(self) -> None:
        """Show what could not be done as it was meant."""
        from ui.screens.items.not_as_meant import NotAsMeantList

        self.open(NotAsMeantList.key)

    @Slot()
    def declare_outage(self) -> None:
        """Ask why the lines are down."""
        from ui.screens.items.to_enter import ToEnterList

        self.open_to_enter()
        section = self._items().current_section
        if isinstance(section, ToEnterList):
            section.declare()

    @Slot(object)
    def _tell(self, number: int) -> None:
        self._window.rail.set_badge("items", number)
