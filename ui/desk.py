"""The signed-in clerk's window: all screens, and the ways between them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from desktop.domain.changes import Changes, Touched
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.domain.scan import PassportScan, recognise
from desktop.services.commands import Store
from desktop.services.queries.calendar import desks
from desktop.services.queries.papers import paper_row
from desktop.services.station_setup import own_catalogue_fault
from desktop.services.work import Actor
from ui.actions.at_window import KEYS, ActionsAtWindow
from ui.actions.binding import bind_in_window
from ui.approval import ApprovalAtWindow
from ui.backups import BackupMaker
from ui.desk_screens import CASE, HAND_IN, PREVIEW, DeskScreens
from ui.guardian import Guardian
from ui.help.context import PAGE as MANUAL
from ui.look_gate import LookGate
from ui.news.at_window import NewsAtWindow
from ui.outage_at_window import OutageAtWindow
from ui.outside import OutsideWatch
from ui.retire import retire, stop_timers
from ui.screens.account.at_window import AccountAtWindow
from ui.screens.files.at_window import FilesAtWindow
from ui.screens.files.settings import FileSettings
from ui.screens.items.ways import WaysToItems
from ui.screens.papers.entering.at_window import FormsAtWindow
from ui.screens.waiting_room.at_window import RoomAtWindow
from ui.search.controller import ScanForCase, SearchController
from ui.search.popup import SearchPopup
from ui.session import BookingStart, CaseAddress
from ui.theme.icons import Icon

if TYPE_CHECKING:
    from desktop.services.booking import Booked
    from ui.app import App
    from ui.line import StationLine
    from ui.line_at_window import LineAtWindow
    from ui.screens.files.tab import FilesTab
    from ui.screens.items.screen import ItemsScreen


class Desk(DeskScreens):
    """Leads a clerk from one screen to the other."""

    def __init__(self, app: "App", store: Store, actor: Actor) -> None:
        super().__init__(app, store, actor)
        app.languages.changed.connect(self._language_changed)
        self.guardian = Guardian(self.session, app.settings)
        self.backups = BackupMaker(self.session, app.settings)
        self.guardian.found.connect(self.backups.make_if_due)
        self.to_items = WaysToItems(self.session, self.window, self._get_items, self)
        self.news = NewsAtWindow(self.session, self.window, self.today.news, self.to_items, app.settings)
        self.files = FilesAtWindow(self.session, self.window, FileSettings(app.settings), self._get_files, self)
        self.forms = FormsAtWindow(self.session, self.window, self)
        self.outage = OutageAtWindow(self.session, self.window, self)
        self.line = self._line_of(app.line)
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
        self.to_items.stop()
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
        self.to_items.begin()
        self.mail.begin()
        self.guardian.begin()
        self.news.begin()
        if self.line is not None:
            self.line.begin()
        self.rooms.open_as_before()

    def leave(self) -> None:
        """Stop looking at the file; from now on the window reads nothing, and nobody tells it anything."""
        self._outside.close()
        self.to_items.stop()
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
        if self.has_built("station"):
            self.station.files.leave()
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
        known = start.case_id or start.family_of
        if known and self.gate.holds(known):
            self._held_booking = start
            return
        if self.window.slide_over(self.booking):
            self.booking.start(start)

    @property
    def is_booking(self) -> bool:
        """Say whether the booking panel is open."""
        return self.has_built("booking") and self.window.slide_over_panel is self.booking

    @Slot(object)
    def note_booking(self, booked: "Booked") -> None:
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
        elif self.is_booking:
            self.booking.take_scan(text)
        elif self.has_built("case_page") and self.changes_tab.isVisible():
            self.changes_tab.take_scan(text)
        elif not (self.has_built("case_page") and self.card_tab.isVisible() and self.card_tab.take_scan(text)):
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
        self.begin_booking(BookingStart(name=self.search.take_name()))

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
        if self.is_booking:
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
        self.window.add_screen("today", Icon.TODAY, titles["today"], self.today)
        for key, icon, name in (
            ("calendar", Icon.CALENDAR, "calendar"),
            ("cases", Icon.CASES, "cases"),
            (HAND_IN, Icon.HAND_IN, "hand_in"),
            ("papers", Icon.PAPERS, "papers"),
            ("items", Icon.ITEMS, "items"),
            ("guidance", Icon.GUIDANCE, "guidance"),
            ("station", Icon.STATION, "station"),
        ):
            self.window.add_screen(key, icon, titles[key], self.maker(name))
        self.window.add_page(CASE, self.maker("case_page"))
        self.window.add_page(PREVIEW, self.maker("preview"))
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
        for name, keys in (("hand_in", ("till",)), ("case_page", ("card", "papers", "family", "changes"))):
            for key in keys if self.has_built(name) else ():
                getattr(self, name).set_tab_title(key, self.tab_title(key))

    def tab_title(self, key: str) -> str:
        """Return what stands on a tab that the desk gives to a screen."""
        return {
            "till": self.tr("Till"),
            "card": self.tr("Biometrics and card"),
            "papers": self.tr("Papers"),
            "family": self.tr("Family"),
            "changes": self.tr("Changes"),
        }[key]

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
        self.built.connect(self._screen_built)
        self.window.screen_changed.connect(self._screen_changed)
        self._app.scanner.scanned.connect(self._scanned)
        self.window.top.offer_booking(self._new_booking, may=Right.BOOK in session.actor.rights)
        bind_in_window(self.window.top, "everywhere.book-family", self.side.book_family, why_not=self.side.why_not)
        bind_in_window(self.window.top, "everywhere.guidance-for", self._open_guidance)
        bind_in_window(self.window.top, "everywhere.next-step", self.side.take_next_step, why_not=self.side.why_not)

    @Slot(str, object)
    def _screen_built(self, name: str, screen: Any) -> None:
        """Connect the ways that lead out of a screen, when it is built."""
        match name:
            case "items":
                self.to_items.leave_it_to(screen)
            case "papers":
                screen.forms_wanted.connect(self.forms.open)
            case "station":
                screen.files.limits.changed.connect(self.files.age.tell)
            case "case_page":
                screen.shown.connect(self._case_shown)
                screen.closed.connect(self.back)
            case "preview":
                screen.closed.connect(self.back)
            case "booking":
                screen.closed.connect(self._booking_closed)
                screen.booked.connect(self.note_booking)

    def _line_of(self, line: "StationLine | None") -> "LineAtWindow | None":
        if line is None:
            return None
        from ui.line_at_window import LineAtWindow  # nothing of it is imported for a counter that is alone

        return LineAtWindow(self.session, self.window, line, self)

    def _get_items(self) -> "ItemsScreen":
        return self.items

    def _get_files(self) -> "FilesTab":
        return self.station.files
