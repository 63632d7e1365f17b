"""The screens of a desk, each imported and built when it is first needed.

All of them at once took more than a second and 100 MB, and nobody uses all of them on one day. Only Today and the
person at hand, with which every day begins, are built at once.
"""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.commands import Store
from desktop.services.work import Actor
from ui.mail_sender import MailSender
from ui.screens.side_panel.panel import SidePanel
from ui.screens.today.screen import TodayScreen
from ui.session import Session

if TYPE_CHECKING:
    from ui.app import App
    from ui.screens.booking.panel import BookingPanel
    from ui.screens.calendar.screen import CalendarScreen
    from ui.screens.card.tab import BiometricsAndCardTab
    from ui.screens.case_page.changes import ChangesTab
    from ui.screens.case_page.screen import CasePageScreen
    from ui.screens.cases.screen import CasesScreen
    from ui.screens.guidance.screen import GuidanceScreen
    from ui.screens.hand_in.screen import HandInScreen
    from ui.screens.items.screen import ItemsScreen
    from ui.screens.papers.papers_screen import PapersScreen
    from ui.screens.papers.preview import PaperPreview
    from ui.screens.station.screen import StationScreen

HAND_IN = "hand-in"

CASE, PREVIEW = "case", "preview"
"""The pages that are opened from others and have no place in the rail."""

SCREENS = (
    "calendar",
    "cases",
    "hand_in",
    "papers",
    "items",
    "guidance",
    "station",
    "case_page",
    "preview",
    "booking",
)

W = TypeVar("W", bound=QWidget)


class DeskScreens(QObject):
    """Has the screens of a clerk by their names; asking for one builds it.

    What belongs to a screen alone is connected where it is built; the ways between screens are the `Desk`'s.

    Signals:
        built: the name (str) of the attribute of a screen that was built just now, and the screen.
    """

    built = Signal(str, object)

    def __init__(self, app: "App", store: Store, actor: Actor) -> None:
        super().__init__(app)
        self._app = app
        self.window = app.window
        self.session = Session(store, actor, app.languages.current, app.tasks, app.messages, self)
        self.mail = MailSender(self.session, self)
        self.today = TodayScreen(self.session)
        self.side = SidePanel(self.session)

    @property
    def _settings(self) -> QSettings:
        return self._app.settings

    @cached_property
    def calendar(self) -> "CalendarScreen":
        """The calendar."""
        from ui.screens.calendar.screen import CalendarScreen

        made = self._housed("calendar", CalendarScreen(self.session, settings=self._settings))
        self.window.slide_over_closed.connect(made.stop_moving)
        return made

    @cached_property
    def cases(self) -> "CasesScreen":
        """All cases."""
        from ui.screens.cases.screen import CasesScreen

        return self._housed("cases", CasesScreen(self.session))

    @cached_property
    def hand_in(self) -> "HandInScreen":
        """The hand-in desk, with the till."""
        from ui.screens.hand_in.screen import HandInScreen
        from ui.screens.till.screen import TillScreen

        return self._housed("hand_in", HandInScreen(self.session, (self._tab("till", TillScreen(self.session)),)))

    @cached_property
    def papers(self) -> "PapersScreen":
        """The papers that were issued."""
        from ui.screens.papers.papers_screen import PapersScreen

        return self._housed("papers", PapersScreen(self.session, settings=self._settings))

    @cached_property
    def items(self) -> "ItemsScreen":
        """What waits to be done."""
        from ui.screens.items.screen import ItemsScreen
        from ui.screens.items.sections import all_sections

        return self._housed("items", ItemsScreen(self.session, all_sections(self.session)))

    @cached_property
    def guidance(self) -> "GuidanceScreen":
        """The guidance."""
        from ui.screens.guidance.screen import GuidanceScreen

        return self._housed("guidance", GuidanceScreen(self.session, settings=self._settings))

    @cached_property
    def station(self) -> "StationScreen":
        """The station itself."""
        from ui.screens.station.screen import StationScreen

        return self._housed("station", StationScreen(self.session, settings=self._settings, mail=self.mail))

    @cached_property
    def card_tab(self) -> "BiometricsAndCardTab":
        """The biometrics and the card of the case that is open."""
        from ui.screens.card.tab import BiometricsAndCardTab

        return BiometricsAndCardTab(self.session)

    @cached_property
    def changes_tab(self) -> "ChangesTab":
        """What changes in the case that is open."""
        from ui.screens.case_page.changes import ChangesTab

        return ChangesTab(self.session)

    @cached_property
    def case_page(self) -> "CasePageScreen":
        """The page of a case."""
        from ui.screens.case_page.family import FamilyTab
        from ui.screens.case_page.screen import CasePageScreen
        from ui.screens.papers.papers_tab import PapersTab

        tabs = (
            self._tab("card", self.card_tab),
            self._tab("papers", PapersTab(self.session)),
            self._tab("family", FamilyTab(self.session)),
            self._tab("changes", self.changes_tab),
        )
        return self._housed("case_page", CasePageScreen(self.session, tabs))

    @cached_property
    def preview(self) -> "PaperPreview":
        """A paper as it will be printed."""
        from ui.screens.papers.preview import PaperPreview

        return self._housed("preview", PaperPreview(self.session, settings=self._settings))

    @cached_property
    def booking(self) -> "BookingPanel":
        """The booking panel."""
        from ui.screens.booking.panel import BookingPanel

        return self._housed("booking", BookingPanel(self.session))

    def maker(self, name: str) -> Callable[[], QWidget]:
        """Return what builds a screen, or gives the one that is built, by the name of its attribute."""
        return partial(getattr, self, name)

    def has_built(self, name: str) -> bool:
        """Say whether a screen is there already, by the name of its attribute."""
        return name in self.__dict__

    def build_all(self) -> None:
        """Build all screens, for whoever looks for something in any of them."""
        for name in SCREENS:
            getattr(self, name)

    def _tab(self, key: str, tab: W) -> tuple[str, str, W]:
        return key, self.tab_title(key), tab

    def tab_title(self, key: str) -> str:
        """Return what stands on a tab that the desk gives to a screen."""
        raise NotImplementedError

    def _housed(self, name: str, screen: W) -> W:
        """Keep a new screen within the window, where it is not shown before it is asked for."""
        screen.setParent(self.window)
        self.built.emit(name, screen)
        return screen
