"""What is looked for in the calendar: a service and desks, as far as the station knows them."""

from PySide6.QtCore import QObject, Signal, Slot

from desktop.services.queries.calendar import desks
from desktop.services.reference import catalogue
from ui.screens.calendar.choices import Choices
from ui.screens.calendar.remembered import Remembered
from ui.screens.calendar.span import Asked
from ui.session import Session


class Narrowing(QObject):
    """Offers what can be chosen, and keeps what was.

    Signals:
        changed: something else is looked for; `asked` says what.
    """

    changed = Signal()

    def __init__(
        self, session: Session, choices: Choices, remembered: Remembered, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._choices, self._remembered = session, choices, remembered
        self.asked = Asked()
        self._ask(remembered.service, remembered.desks)
        choices.service_chosen.connect(self._service_chosen)
        choices.desks_chosen.connect(self._desks_chosen)

    def offer(self) -> None:
        """Offer again what there is, after a change of the station or of the language."""
        self._ask(self.asked.service, self.asked.desk_ids)

    def _ask(self, service: str, desk_ids: tuple[str, ...]) -> None:
        """Ask for a service and desks; those that are not there mean everything."""
        known = {one.code: one for one in catalogue().services}
        here = desks(self._session.store)
        offered = [code for code in known if any(not desk.services or code in desk.services for desk in here)]
        service = service if service in offered else ""
        chosen = tuple(desk.desk_id for desk in here if desk.desk_id in desk_ids)
        chosen = chosen if len(chosen) < len(here) else ()
        minutes = known[service].minutes if service else 0
        self.asked = Asked(service, minutes, chosen, self._session.actor.staff_id)
        self._choices.offer([(code, known[code].name.into(self._session.language)) for code in offered], service)
        self._choices.offer_desks(here, chosen)

    @Slot(object)
    def _service_chosen(self, service: str) -> None:
        self._narrow(service, self.asked.desk_ids)

    @Slot(object)
    def _desks_chosen(self, desk_ids: tuple[str, ...]) -> None:
        self._narrow(self.asked.service, desk_ids)

    def _narrow(self, service: str, desk_ids: tuple[str, ...]) -> None:
        self._ask(service, desk_ids)
        self._remembered.keep_choice(self.asked.service, self.asked.desk_ids)
        self.changed.emit()
