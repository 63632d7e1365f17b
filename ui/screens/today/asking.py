"""Open the questions of today, with the person at hand where one matters."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.domain.appointments import State
from desktop.domain.names import display_name
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.calendar import desks
from desktop.services.queries.case_page import case_page
from desktop.services.queries.queue import WalkInRow
from ui.screens.items.ask import AskSlot
from ui.screens.today.asks import HandOverPanel, WalkInPanel, WhosePanel
from ui.screens.today.counter_work import Somebody
from ui.session import Session


class Asking(QObject):
    """Knows who is at hand: whom the side panel shows, and whose look has been journalled there."""

    def __init__(self, session: Session, slot: AskSlot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._slot = slot
        self._at_hand = ""
        session.case_selected.connect(self._selected)

    def drop_in(self, came_from: QWidget) -> None:
        """Ask what somebody without an appointment came about."""
        case_id, name = self._person()
        self._slot.put(WalkInPanel(self._session, case_id, name), came_from)

    def hand_over(self, line: Somebody, came_from: QWidget) -> bool:
        """Ask to whom somebody at a desk is handed over; say whether anybody could be."""
        if line.row.state is not State.IN_SERVICE:
            return False
        self._slot.put(HandOverPanel(self._session, line, desks(self._session.store)), came_from)
        return True

    def whose(self, row: WalkInRow, came_from: QWidget) -> None:
        """Ask whether a drop-in came about the case of the person at hand."""
        case_id, name = self._person()
        if case_id:
            self._slot.put(WhosePanel(self._session, row, case_id, name), came_from)
        else:
            self._session.messages.info(
                self.tr("Find the person with Ctrl+K first; then press B on the line of the drop-in.")
            )

    def _person(self) -> tuple[str, str]:
        if not self._at_hand:
            return "", ""
        try:
            person = case_page(self._session.store, self._at_hand, self._session.today).person
        except RuleBroken:  # another station's, or gone
            return "", ""
        return self._at_hand, display_name(person.family_name, person.given_names)

    @Slot(object)
    def _selected(self, case_id: str) -> None:
        self._at_hand = case_id
