"""A list on screen as it comes out of the printer; nothing of it is counted or kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from desktop.services.lists import MadeList
from ui.printing_out import Spooler
from ui.screens.papers.copies_out import Order
from ui.screens.papers.jobs import Drawn
from ui.screens.papers.pdf_preview import PdfPreview
from ui.screens.papers.saving import ask_where_to_save
from ui.session import Session
from ui.tasks import TaskRunner

_PRINTER_KEY = "lists"


class ListPreview(PdfPreview):
    """Shows a list; `says` is what stands above its buttons."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        spooler: Spooler | None = None,
        settings: QSettings | None = None,
        ask: Callable[[QWidget, Path], Path | None] = ask_where_to_save,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
    ) -> None:
        self._list: MadeList | None = None
        self._says = ""
        super().__init__(
            session,
            parent,
            spooler=spooler,
            settings=settings,
            ask=ask,
            make_runner=make_runner,
            print_key=False,  # what is around it has that key, and prints what is shown
        )

    def show_list(self, made: MadeList, drawn: Drawn, says: str) -> None:
        """Show a list."""
        self.draw_nothing()
        self._list, self._says = made, says
        self.draw(drawn)
        self.pages.show_from_top()
        self.choose_printer()
        self.copies.list_printers()

    def show_nothing(self) -> None:
        """Show no list."""
        self._list, self._says = None, ""
        self.draw_nothing()

    def title(self) -> str:
        """Return what the list is about."""
        return self._list.title if self._list else ""

    def state(self) -> str:
        """Return what is to be known about the list."""
        return self._says

    def order(self) -> Order | None:
        """Return the list as it is."""
        if self._list is None:
            return None
        return Order(self._list.title, self._list.pdf)

    def stem(self) -> str:
        """Return what a file of it is called."""
        return self._list.stem if self._list else ""

    def printer_key(self) -> str:
        """Return what lists are printed under."""
        return _PRINTER_KEY

    def was_printed(self, printer: str) -> None:
        """Say so."""
        self._session.messages.success(self.tr("The list has been sent to %1.").replace("%1", printer))

    def names(self) -> tuple[str, str]:
        """Return what a screen reader says."""
        return self.tr("The list on paper"), self.tr("Close list")
