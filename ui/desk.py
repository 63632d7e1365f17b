"""The signed-in clerk's window: all screens, and the ways between them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.domain.changes import Changes, Touched
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.scan import PassportScan, recognise
from desktop.services.booking import Booked
from desktop.services.commands import Store
from desktop.services.queries.calendar import desks
from desktop.services.queries.papers import paper_row
from desktop.services.station_setup import own_catalogue_fault
from desktop.services.work import Actor
from ui.actions.at_window import KEYS, ActionsAtWindow
from ui.actions.binding import bind_in_window
from ui.approval import ApprovalAtWindow
from ui.backups import BackupMaker
from ui.guardian import Guardian
from ui.help.context import PAGE as MANUAL
from ui.line_at_window import line_at_window
from ui.look_gate import LookGate
from ui.mail_sender import MailSender
from ui.news.at_window import NewsAtWindow
from ui.outage_at_window import OutageAtWindow
from ui.outside import OutsideWatch
from ui.retire import retire, stop_timers
from ui.screens.account.at_window import AccountAtWindow
from ui.screens.booking.panel import BookingPanel
from ui.screens.calendar.screen import CalendarScreen
from ui.screens.card.tab import BiometricsAndCardTab
from ui.screens.case_page.changes import ChangesTab
from ui.screens.case_page.family import FamilyTab
from ui.screens.case_page.screen import CasePageScreen
from ui.screens.cases.screen import CasesScreen
from ui.screens.files.at_window import FilesAtWindow
from ui.screens.guidance.screen import GuidanceScreen
from ui.screens.hand_in.screen import HandInScreen
from ui.screens.items.screen import ItemsScreen
from ui.screens.items.sections import all_sections
from ui.screens.items.ways import WaysToItems
from ui.screens.papers.entering.at_window import FormsAtWindow
from ui.screens.papers.papers_screen import PapersScreen
from ui.screens.papers.papers_tab import PapersTab
from ui.screens.papers.preview import PaperPreview
from ui.screens.side_panel.panel import SidePanel
from ui.screens.station.screen import StationScreen
from ui.screens.till.screen import TillScreen
from ui.screens.today.screen import TodayScreen
from ui.screens.waiting_room.at_window import RoomAtWindow
from ui.search.controller import ScanForCase, SearchController
from ui.search.popup import SearchPopup
from ui.session import BookingStart, CaseAddress, Session
from ui.theme.icons import Icon

if TYPE_CHECKING:
    from ui.app import App

HAND_IN = "hand-in"

CASE, PREVIEW = "case", "preview"
"""The pages that are opened from others and have no place in the rail."""


class Desk(QObject):
    """Builds the screens for a clerk, and leads from one to the other."""

    def __init__(self, app: "App", store: Store, actor: Actor) -> None:
        super().__init__(app)
        self._app = app
        self.window = app.window
        self.session = Session(store, actor, app.languages.current, app.tasks, app.messages, self)
        app.languages.changed.connect(self._language_changed)
        self.guardian = Guardian(self.session, app.settings)
        self.backups = BackupMaker(self.session, app.settings)
        self.guardian.found.connect(self.backups.make_if_due)
        self.today = TodayScreen(self.session)
        self.calendar = CalendarScreen(self.session, settings=app.settings)
        self.cases = CasesScreen(self.session)
        self.hand_in = HandInScreen(self.session, (("till", self.tr("Till"), TillScreen(self.session)),))
        self.papers = PapersScreen(self.session, settings=app.settings)
        self.items = ItemsScreen(self.session, all_sections(self.session))
        self.to_items = WaysToItems(self.window, self.items, self)
        self.news = NewsAtWindow(self.session, self.window, self.today.news, self.to_items, app.settings)
        self.card_tab = BiometricsAndCardTab(self.session)
        self.changes_tab = ChangesTab(self.session)
        self.case_page = CasePageScreen(
            self.session,
            (
                ("card", self.tr("Biometrics and card"), self.card_tab),
                ("papers", self.tr("Papers"), PapersTab(self.session)),
                ("family", self.tr("Family"), FamilyTab(self.session)),
                ("changes", self.tr("Changes"), self.changes_tab),
            ),
        )
        self.preview = PaperPreview(self.session, settings=app.settings)
        self.guidance = GuidanceScreen(self.session, settings=app.settings)
        self.mail = MailSender(self.session, self)
        self.station = StationScreen(self.session, settings=app.settings, mail=self.mail)
        self.files = FilesAtWindow(self.session, self.window, self.station.files, self)
        self.forms = FormsAtWindow(self.session, self.window, self.papers, self)
        self.outage = OutageAtWindow(self.session, self.window, self)
        self.line = line_at_window(self.session, self.window, app.line, self)
        self.side = SidePanel(self.session)
        self.booking = BookingPanel(self.session)
        self._popup = SearchPopup(self.session)
        self.search = SearchController(self.session, self.window.search, self._popup, self)
        self._outside = OutsideWatch(self.session)
        self.rooms = RoomAtWindow(self.session, self.window, app.settings, self)
        self.account = AccountAtWindow(self.session, self.window, app.looks, self)
        self.actions = ActionsAtWindow(self.session, self.window, app.settings, self)
        self.approval = ApprovalAtWindow(self.session, self.window, self)
        self.last_booking: Booked | None = None
        self._way_back: list[str] = []
        self._scan_waiting: ScanForCase | None = None
        self.gate = LookGate(self.session, self.window)
        self._held_case: CaseAddress | None = None
        self._held_paper = ""
        self._held_booking: BookingStart | None = None
        self._place()
        self._connect()

    def begin(self) -> None:
        """Show today, with the keyboard in it."""
        self._tell_where()
        self.window.show_screen("today")
        self._watch_over()
        if fault := own_catalogue_fault(self.session.language):
            self.session.messages.warning(fault)

    def pause(self) -> None:
        """Rest while another clerk is at this computer; all that is open stays as it is."""
        self._outside.pause()
        self.mail.pause()
        self.guardian.pause()
        self.news.rest()
        if self.line is not None:
            self.line.pause()
        self.rooms.take_away()

    def resume(self, actor: Actor) -> None:
        """Go on for the clerk who has come back, and read what has changed meanwhile."""
        self.session.actor = actor
        self._watch_over()
        self.session.changed.emit(Changes(Touched.ALL))
        self._tell_where()

    def _watch_over(self) -> None:
        self._outside.begin()
        self.mail.begin()
        self.guardian.begin()
        self.news.begin()
        if self.line is not None:
            self.line.begin()
        self.rooms.open_as_before()

    def leave(self) -> None:
        """Stop looking at the file; from now on the window reads nothing, and nobody tells it anything."""
        self._outside.close()
        self.news.rest()
        self.mail.stop()
        self.guardian.stop()
        self.backups.stop()
        if self.line is not None:
            self.line.leave()
        self._app.languages.changed.disconnect(self._language_changed)
        self.session.blockSignals(True)  # noqa: FBT003 - Qt's own call
        stop_timers(self.session)
        retire(self.window)
        self.files.leave()
        self.forms.leave()
        self._app.scanner.scanned.disconnect(self._scanned)
        self.rooms.take_away()

    @Slot()
    def _show_files(self) -> None:
        self.window.show_screen("station")
        self.station.show_tab(self.station.files)

    @Slot()
    def _show_plan(self) -> None:
        self.window.show_screen("station")
        self.station.show_tab(self.station.plan)

    @Slot(object)
    def _where_changed(self, changes: Changes) -> None:
        if changes.touched & Touched.STATION:
            self._tell_where()

    @Slot(object)
    def open_case(self, address: CaseAddress) -> None:
        """Open a case; Esc leads back to where it was opened from."""
        if self.gate.holds(address.case_id):
            self._held_case = address
            return
        self.session.case_selected.emit(address.case_id)
        self._go(CASE)
        self.case_page.open(address)

    @Slot(object)
    def open_paper(self, number: str) -> None:
        """Show a paper as it will be printed; a form that was filled in by hand is entered first."""
        if self.forms.takes(number):
            return
        if self._waits_for_reason(number):
            self._held_paper = number
            return
        self._go(PREVIEW)
        self.preview.open(number)

    @Slot(object)
    def _let_in(self, case_id: str) -> None:
        """Show what had to wait for a reason."""
        case, self._held_case = self._held_case, None
        paper, self._held_paper = self._held_paper, ""
        booking, self._held_booking = self._held_booking, None
        if case is not None and case.case_id == case_id:
            self.open_case(case)
        elif paper:
            self.open_paper(paper)
        elif booking is not None:
            self.begin_booking(booking)

    def _waits_for_reason(self, number: str) -> bool:
        try:
            row = paper_row(self.session.store, number)
        except RuleBroken:
            return False  # the preview says what is wrong with it
        return bool(row.case_id) and self.gate.holds(row.case_id)

    @Slot(object)
    def _keep_out(self, _: object) -> None:
        self._held_case, self._held_paper, self._held_booking = None, "", None

    @Slot(object)
    def begin_booking(self, start: BookingStart) -> None:
        """Slide the booking panel in."""
        if start.case_id and self.gate.holds(start.case_id):
            self._held_booking = start
            return
        if self.window.slide_over(self.booking):
            self.booking.start(start)

    @Slot(object)
    def note_booking(self, booked: Booked) -> None:
        """Remember what was booked last."""
        self.last_booking = booked

    @Slot()
    def back(self) -> None:
        """Go back to where a page was opened from."""
        self.window.show_screen(self._way_back.pop() if self._way_back else "today")

    def _go(self, page: str) -> None:
        here = self.window.current_screen
        if here != page:
            self._way_back.append(here or "today")
        self.window.show_screen(page)

    @Slot(object)
    def _screen_changed(self, key: str) -> None:
        # The hand-in desk names the person itself, the station is about none, and both need the width.
        if key not in (MANUAL, KEYS):  # the manual makes its own room
            self.window.show_side(shown=key not in (HAND_IN, "station"))
        if key not in (CASE, PREVIEW, MANUAL, KEYS):
            self._way_back.clear()

    @Slot(object)
    def _scanned(self, text: str) -> None:
        """Give a passport to what is open for it, and everything else to the search."""
        if self.window.covered:
            return
        if not isinstance(recognise(text, self.session.today), PassportScan):
            self.search.take_scan(text)
        elif self.window.slide_over_panel is self.booking:
            self.booking.take_scan(text)
        elif self.changes_tab.isVisible():
            self.changes_tab.take_scan(text)
        elif not (self.card_tab.isVisible() and self.card_tab.take_scan(text)):
            self.search.take_scan(text)

    @Slot(object)
    def _correct_by_scan(self, scanned: ScanForCase) -> None:
        """Hand what a document says on to the tab of changes, which the search has opened."""
        page = self.case_page.page
        if page is not None and page.case_id == scanned.case_id:
            self.changes_tab.take_scan(scanned.scan)
        else:
            self._scan_waiting = scanned

    @Slot(object)
    def _case_shown(self, case_id: str) -> None:
        waiting, self._scan_waiting = self._scan_waiting, None
        if waiting is not None and waiting.case_id == case_id:
            self.changes_tab.take_scan(waiting.scan)

    @Slot()
    def _new_booking(self) -> None:
        self.begin_booking(BookingStart())

    @Slot()
    def _open_guidance(self) -> None:
        """Open the guidance with what fits the person at hand on top."""
        page = self.side.page
        if page is None:
            self.guidance.set_case(None)
        else:
            self.guidance.set_case(page.advice, page.facts, page.person.language)
        self.window.show_screen("guidance")

    @Slot()
    def _booking_closed(self) -> None:
        if self.window.slide_over_panel is self.booking:
            self.window.close_slide_over()

    @Slot(object)
    def _language_changed(self, language: Language) -> None:
        self.session.language = language
        self.session.changed.emit(Changes(Touched.ALL))
        self._name_screens()
        self._tell_where()

    def _tell_where(self) -> None:
        actor = self.session.actor
        number = next((desk.number for desk in desks(self.session.store) if desk.desk_id == actor.desk_id), "")
        self.window.set_context(self.tr("Desk {number}").format(number=number) if number else "", actor.name)
        if self.line is None:
            self.window.status.set_state(self.tr("On this computer alone · everything is saved"), Icon.SUCCESS)

    def _place(self) -> None:
        titles = self._titles()
        for key, icon, screen in (
            ("today", Icon.TODAY, self.today),
            ("calendar", Icon.CALENDAR, self.calendar),
            ("cases", Icon.CASES, self.cases),
            (HAND_IN, Icon.HAND_IN, self.hand_in),
            ("papers", Icon.PAPERS, self.papers),
            ("items", Icon.ITEMS, self.items),
            ("guidance", Icon.GUIDANCE, self.guidance),
            ("station", Icon.STATION, self.station),
        ):
            self.window.add_screen(key, icon, titles[key], screen)
        self.window.add_page(CASE, self.case_page)
        self.window.add_page(PREVIEW, self.preview)
        self.window.set_side(self.side)

    def _titles(self) -> dict[str, str]:
        return {
            "today": self.tr("Today"),
            "calendar": self.tr("Calendar"),
            "cases": self.tr("Cases"),
            HAND_IN: self.tr("Hand-in"),
            "papers": self.tr("Papers"),
            "items": self.tr("Items"),
            "guidance": self.tr("Guidance"),
            "station": self.tr("Station"),
        }

    def _name_screens(self) -> None:
        for key, title in self._titles().items():
            self.window.set_screen_title(key, title)
        self.hand_in.set_tab_title("till", self.tr("Till"))
        self.case_page.set_tab_title("card", self.tr("Biometrics and card"))
        self.case_page.set_tab_title("papers", self.tr("Papers"))
        self.case_page.set_tab_title("family", self.tr("Family"))
        self.case_page.set_tab_title("changes", self.tr("Changes"))

    def _connect(self) -> None:
        session = self.session
        session.case_opened.connect(self.open_case)
        session.paper_wanted.connect(self.open_paper)
        self.gate.granted.connect(self._let_in)
        self.gate.given_up.connect(self._keep_out)
        session.booking_wanted.connect(self.begin_booking)
        session.changed.connect(self._where_changed)
        session.plan_wanted.connect(self._show_plan)
        self.today.room_wanted.connect(self.rooms.open)
        self.files.wanted.connect(self._show_files)
        self.today.items_wanted.connect(self.to_items.open)
        self.outage.list_wanted.connect(self.to_items.open_to_enter)
        if self.line is not None:
            self.line.items_wanted.connect(self.to_items.open_not_as_meant)
        self.outage.declare_wanted.connect(self.to_items.declare_outage)
        self.search.correction_wanted.connect(self._correct_by_scan)
        self.case_page.shown.connect(self._case_shown)
        self.case_page.closed.connect(self.back)
        self.preview.closed.connect(self.back)
        self.booking.closed.connect(self._booking_closed)
        self.booking.booked.connect(self.note_booking)
        self.window.slide_over_closed.connect(self.calendar.stop_moving)
        self.window.screen_changed.connect(self._screen_changed)
        self._app.scanner.scanned.connect(self._scanned)
        bind_in_window(self.window.top, "everywhere.book", self._new_booking)
        bind_in_window(self.window.top, "everywhere.guidance-for", self._open_guidance)
        bind_in_window(self.window.top, "everywhere.next-step", self.side.take_next_step, why_not=self.side.why_not)
