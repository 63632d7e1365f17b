"""The menu with what goes out of a day: lists on paper, and the calendar as a file."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from desktop.domain.rights import Right
from ui.dates import date_text
from ui.screens.lists.saving import AskFile, ask_where, not_written, written_as
from ui.session import Session
from ui.tasks import TaskRunner
from ui.theme.icons import Icon, give_icon

if TYPE_CHECKING:
    from ui.screens.lists.jobs import ListKind

_BACK = timedelta(weeks=4)
_AHEAD = timedelta(weeks=26)
"""So far back from the day that is shown, and so far ahead, a calendar file goes."""


class Dated(Protocol):
    """A screen that shows a day."""

    @property
    def day(self) -> date:
        """Return the local day that is shown."""


class OutMenu(QToolButton):
    """A button with a menu.

    Args:
        session: the clerk at the counter.
        screen: says which local day it shows.
        ask_where: asks for the file to save to.
        make_runner: makes the thread in which printers are waited for.
    """

    def __init__(
        self,
        session: Session,
        screen: Dated,
        *,
        ask_where: AskFile = ask_where,
        make_runner: Callable[[], TaskRunner] = TaskRunner,
    ) -> None:
        super().__init__()
        self._session = session
        self._screen = screen
        self._ask_where = ask_where
        self._make_runner = make_runner
        give_icon(self, Icon.PAPERS, "muted", 18)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.list_action = QAction(self)
        self.plan_action = QAction(self)
        self.calendar_action = QAction(self)
        self.forms_action = QAction(self)
        for action in (self.list_action, self.plan_action, self.calendar_action, self.forms_action):
            menu.addAction(action)
        self.setMenu(menu)
        self.list_action.triggered.connect(self.show_list)
        self.plan_action.triggered.connect(self.show_plan)
        self.calendar_action.triggered.connect(self.save_calendar)
        self.forms_action.triggered.connect(self.show_forms)
        menu.aboutToShow.connect(self._show_rights)
        self._words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def show_list(self) -> None:
        """Show the list of the day, with names."""
        from ui.screens.lists.jobs import ListKind  # with all that is printed: today is there before it

        self._open(ListKind.DESKS)

    @Slot()
    def show_plan(self) -> None:
        """Show the plan of the week."""
        from ui.screens.lists.jobs import ListKind

        self._open(ListKind.PLAN)

    @Slot()
    def save_calendar(self) -> None:
        """Ask where, and save plan and appointments as a calendar file."""
        from ui.screens.lists.jobs import SaveCalendar

        day = self._screen.day
        path = self._ask_where(self, f"{day.isoformat()}.ics")
        if path is not None:
            session = self._session
            work = SaveCalendar(session.store, day - _BACK, day + _AHEAD, session.language, path)
            session.tasks.submit(work, self._saved, self._not_saved)

    @Slot()
    def show_forms(self) -> None:
        """Ask which forms for an outage are wanted, and show them."""
        from ui.screens.lists.forms_window import FormsWindow

        FormsWindow(self._session, self._screen.day, self.window(), make_runner=self._make_runner).open()

    @Slot()
    def _show_rights(self) -> None:
        self.forms_action.setVisible(Right.RECEIVE in self._session.actor.rights)

    def _open(self, kind: "ListKind") -> None:
        from ui.screens.lists.window import ListWindow

        window = ListWindow(
            self._session,
            self._screen.day,
            kind,
            self.window(),
            ask_where=self._ask_where,
            make_runner=self._make_runner,
        )
        window.open()

    @Slot(object)
    def _saved(self, saved: tuple[Path, int]) -> None:
        path, appointments = saved
        language, day = self._session.language, self._screen.day
        said = self.tr("Appointments in the file: %1, from %2 to %3. It names nobody.")
        for place, value in (
            ("%1", str(appointments)),
            ("%2", date_text(day - _BACK, language)),
            ("%3", date_text(day + _AHEAD, language)),
        ):
            said = said.replace(place, value)
        self._session.messages.success(written_as(path), said)

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            self._session.messages.problem(not_written())
        else:
            self._session.tell(error)

    def _words(self) -> None:
        name = self.tr("Print and save")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.list_action.setText(self.tr("Print the day list"))
        self.plan_action.setText(self.tr("Print the plan of the week"))
        self.calendar_action.setText(self.tr("Save as calendar file …"))
        self.forms_action.setText(self.tr("Forms for an outage …"))
