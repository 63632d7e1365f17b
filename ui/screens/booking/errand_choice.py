"""For which errand a further time is: a question for a case that is there already."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.services.reference import catalogue
from ui.screens.booking.search_combo import QuietCombo
from ui.session import Session
from ui.widgets.field import Field


class ErrandChoice(Field):
    """Asks for one of several errands; hidden where there is one at most."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.box = QuietCombo()
        super().__init__("", self.box, parent=parent)
        self._session = session
        self._services: tuple[str, ...] = ()
        self.hide()

    def offer(self, services: tuple[str, ...], current: str) -> None:
        """Ask for one of these services; none takes the question away."""
        self._services = services
        self.box.clear()
        for code in services:
            self.box.addItem("", code)
        self.name()
        self.box.setCurrentIndex(max(self.box.findData(current), 0))
        self.setVisible(len(services) > 1)

    def name(self) -> None:
        """Word the question and its answers."""
        self.set_texts(QCoreApplication.translate("WhenBlock", "Errand"))
        names = {service.code: service.name for service in catalogue().services}
        for at, code in enumerate(self._services):
            self.box.setItemText(at, names[code].into(self._session.language))
