"""Every screen of the program, and how the gallery opens it. A new screen gets a line in `VIEWS`, and no other place.

`tests/gui/test_gallery.py` fails for a package of `ui/screens` that no line names.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.rights import Right
from desktop.domain.station_line import CutOff
from desktop.services.looks import needs_reason
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.queries.day import appointments_of_day
from desktop.services.queries.staff import approvers
from desktop.station.standing import Standing
from ui.crash.kept import KeptTexts
from ui.crash.window import FaultWindow
from ui.desk import Desk
from ui.line import StationLine
from ui.look_reason import LookReason
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step
from ui.screens.calendar.span import Span
from ui.screens.lists.out_menu import OutMenu
from ui.session import BookingStart, CaseAddress
from ui.signing_in import Credentials
from ui.tour.driver import Driver, TourFailed
from ui.tour.story import CTRL, PASSWORD, STAFF, TYPED, passport

if TYPE_CHECKING:
    from desktop.station.following import Follower

_ROOM = 1280, 720
_SECTIONS = (
    "overdue-papers",
    "cards-not-come",
    "cards-to-collect",
    "closed-times",
    "waiting-list",
    "from-files",
    "to-tell",
    "to-enter",
)
"""Of the place *Items*; what was not done as it was meant has a counter with others only."""
_TYPED_PIN = "481"


class Visitor:
    """Opens screens; remembers who is at hand, and what is to be put away afterwards."""

    def __init__(self, driver: Driver, folder: Path) -> None:
        self.driver = driver
        self.folder = folder
        self._page: CasePage | None = None
        self._away: list[Callable[[], object]] = []

    @property
    def desk(self) -> Desk:
        """Return the desk of whoever is signed in."""
        desk = self.driver.app.desk
        if desk is None:
            raise TourFailed("nobody is signed in")
        return desk

    def reach_sign_in(self) -> None:
        """Wait until the database is open."""
        app = self.driver.app
        self.driver.wait_for(
            "the database does not open", lambda: app.store is not None or bool(app.sign_in_screen.error)
        )
        if app.store is None:
            raise TourFailed(f"the database does not open: {app.sign_in_screen.error}")

    def be_signed_in(self) -> None:
        """Sign in where nobody is yet, with every right there is: each screen is shown with all it has."""
        app, driver = self.driver.app, self.driver
        if app.desk is None:
            app.sign_in(Credentials(STAFF, PASSWORD, app.languages.current))
            driver.wait_for("nobody is signed in", lambda: app.desk is not None and not app.window.covered)
            session = self.desk.session
            session.actor = replace(session.actor, rights=frozenset(Right))
            session.changed.emit(Changes(Touched.ALL))

    def put_away(self) -> None:
        """Put away what was opened last."""
        while self._away:
            self._away.pop()()

    def later(self, deed: Callable[[], object]) -> None:
        """Have something done before the next screen."""
        self._away.append(deed)

    def page(self) -> CasePage:
        """Return the case of today of which there is most to see."""
        if self._page is None:
            session = self.desk.session
            rows = appointments_of_day(session.store, session.today)
            ids = [row.case_id for row in rows if not needs_reason(session.store, session.actor, row.case_id)]
            pages = [case_page(session.store, case_id, session.today) for case_id in ids]
            self._page = max(pages, key=_fullness)
        return self._page


def _fullness(page: CasePage) -> tuple[bool, int]:
    return bool(page.lines), len(page.lines) + len(page.payments) + len(page.card_orders) + len(page.papers)


@dataclass(frozen=True, slots=True)
class View:
    """A screen that is pictured.

    Attributes:
        name: of the picture.
        open: brings it to the front; returns the window to be pictured, or None for the main one.
        shows: the packages of `ui/screens` that are to be seen in the picture.
        signed_in: whether somebody is signed in by then.
        leads_on: the next one goes on from here, so that nothing is put away.
        size: of a window that would open smaller, because the display of the tour is none.
    """

    name: str
    open: Callable[[Visitor], QWidget | None]
    shows: tuple[str, ...] = ()
    signed_in: bool = True
    leads_on: bool = False
    size: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """A place of the rail."""

    key: str

    def __call__(self, visitor: Visitor) -> None:
        visitor.desk.window.show_screen(self.key)
        if self.key in ("today", "papers"):
            visitor.driver.press(Qt.Key.Key_Down)
            visitor.driver.wait_for("nobody is at hand", lambda: visitor.desk.side.page is not None)


@dataclass(frozen=True, slots=True)
class _Calendar:
    span: Span

    def __call__(self, visitor: Visitor) -> None:
        desk = visitor.desk
        desk.window.show_screen("calendar")
        desk.calendar.go_to(desk.session.today, self.span)


@dataclass(frozen=True, slots=True)
class _CaseTab:
    key: str

    def __call__(self, visitor: Visitor) -> None:
        desk = visitor.desk
        desk.open_case(CaseAddress(visitor.page().case_id, self.key))
        visitor.driver.wait_for("the case is not open", lambda: desk.case_page.page is not None)
        desk.case_page.go_to_tab(self.key)


@dataclass(frozen=True, slots=True)
class _StationPage:
    key: str

    def __call__(self, visitor: Visitor) -> None:
        desk = visitor.desk
        desk.window.show_screen("station")
        desk.station.show_tab(getattr(desk.station, self.key))


@dataclass(frozen=True, slots=True)
class _Items:
    key: str

    def __call__(self, visitor: Visitor) -> None:
        desk = visitor.desk
        desk.window.show_screen("items")
        desk.items.go_to(self.key)


def _booking_who(visitor: Visitor) -> None:
    driver, desk = visitor.driver, visitor.desk
    desk.window.show_screen("calendar")
    desk.calendar.go_to(desk.session.today, Span.WEEK)
    desk.begin_booking(BookingStart())
    driver.scan(*passport())
    for part, text in TYPED.items():
        driver.fill(desk.booking.who, part.value, text)


def _booking_what(visitor: Visitor) -> None:
    driver, panel = visitor.driver, visitor.desk.booking
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait_for("the first block is not done", lambda: panel.step is Step.WHAT)
    driver.write("perm")
    driver.press(Qt.Key.Key_Tab)
    driver.fill(panel.what, Part.PERMIT_EXPIRES.value, "15.3.2027")
    panel.what.renewable.setFocus()
    driver.press(Qt.Key.Key_Down)


def _booking_when(visitor: Visitor) -> None:
    driver, panel = visitor.driver, visitor.desk.booking
    driver.press(Qt.Key.Key_Return, CTRL)
    driver.wait_for("the second block is not done", lambda: panel.step is Step.WHEN)
    driver.press(Qt.Key.Key_Down)


def _change_person(visitor: Visitor) -> None:
    _CaseTab("changes")(visitor)
    changes = visitor.desk.changes_tab
    changes.block(changes.person).set_open(open_=True)


def _figures(visitor: Visitor) -> None:
    _StationPage("figures")(visitor)
    figures = visitor.desk.station.figures
    visitor.driver.wait_for("no figures are computed", lambda: figures.report is not None)


def _sign_in(visitor: Visitor) -> None:
    visitor.driver.app.window.activateWindow()
    visitor.driver.app.window.cover(visitor.driver.app.sign_in_screen)
    visitor.driver.write(STAFF)
    visitor.driver.press(Qt.Key.Key_Tab)


def _lock(visitor: Visitor) -> None:
    visitor.driver.app.lock()


def _end_of_day(visitor: Visitor) -> None:
    today = visitor.desk.today
    visitor.desk.window.show_screen("today")
    today.toggle_end()
    visitor.later(today.toggle_end)


def _waiting_room(visitor: Visitor) -> QWidget | None:
    rooms = visitor.desk.rooms
    rooms.open()
    if rooms.room is not None:
        rooms.room.showNormal()
        rooms.room.resize(*_ROOM)
        rooms.room.read()
    visitor.later(rooms.take_away)
    return rooms.room


def _hand_in(visitor: Visitor) -> None:
    desk = visitor.desk
    desk.window.show_screen("hand-in")
    checklists = desk.hand_in.desk
    checklists.choose(visitor.page().case_id)
    visitor.driver.wait_for("no checklist is open", lambda: checklists.page is not None)


def _till(visitor: Visitor) -> None:
    visitor.desk.window.show_screen("hand-in")
    visitor.desk.hand_in.go_to_tab("till")
    visitor.later(lambda: visitor.desk.hand_in.go_to_tab("checklist"))


def _search(visitor: Visitor) -> None:
    visitor.desk.window.show_screen("today")
    visitor.driver.press(Qt.Key.Key_K, CTRL)
    visitor.driver.write("ko")
    visitor.later(visitor.desk.window.search.edit.clear)


def _preview(visitor: Visitor) -> None:
    desk = visitor.desk
    desk.open_paper(visitor.page().papers[0].number)
    visitor.driver.wait_for("the pages are not drawn", lambda: desk.preview.ready)
    visitor.later(desk.back)


def _list(visitor: Visitor) -> QWidget | None:
    desk = visitor.desk
    desk.window.show_screen("calendar")
    _menu_of(desk).show_list()
    return _window_in_front(desk, "ListWindow")


def _forms(visitor: Visitor) -> QWidget | None:
    desk = visitor.desk
    desk.window.show_screen("calendar")
    _menu_of(desk).show_forms()
    return _window_in_front(desk, "FormsWindow")


def _menu_of(desk: Desk) -> OutMenu:
    return desk.calendar.findChildren(OutMenu)[0]


def _window_in_front(desk: Desk, kind: str) -> QWidget | None:
    found = (part for part in desk.window.findChildren(QWidget) if type(part).__name__ == kind and part.isVisible())
    return next(found, None)


def _entering(visitor: Visitor) -> QWidget | None:
    visitor.desk.forms.open()
    return visitor.desk.forms.window


def _extract(visitor: Visitor) -> QWidget:
    from ui.screens.extract.panel import Subject
    from ui.screens.extract.window import ExtractWindow

    page = visitor.page()
    window = ExtractWindow(visitor.desk.session, Subject(page.case_id, page.person_id), visitor.desk.window)
    window.show()
    return window


def _account(visitor: Visitor) -> None:
    visitor.desk.window.show_screen("today")
    visitor.desk.account.open()


def _line(visitor: Visitor) -> None:
    from ui.screens.line.sending_panel import SendingPanel

    desk = visitor.desk
    now = desk.session.store.clock.now()
    cut_off = Standing(CutOff.NO_ANSWER, now - timedelta(minutes=35), now - timedelta(minutes=36), 7)
    panel = SendingPanel(desk.session, _CutOffLine(cut_off, desk), desk.window)
    desk.window.show_screen("today")
    desk.window.slide_over(panel)
    panel.tell()
    visitor.later(panel.deleteLater)


class _CutOffLine(StationLine):
    """A line to a station that does not answer; the invented station has no others."""

    def __init__(self, standing: Standing, parent: QObject) -> None:
        super().__init__(cast("Follower", None), parent)
        self._standing = standing

    @property
    def standing(self) -> Standing:
        """Return how it stands, always the same."""
        return self._standing


def _approval(visitor: Visitor) -> None:
    desk = visitor.desk
    desk.window.show_screen("today")
    sheet = desk.approval.sheet
    sheet.ask(Right.OVERRULE, approvers(desk.session.store, desk.session.actor, Right.OVERRULE))
    sheet.secret.setText(_TYPED_PIN)
    visitor.later(sheet.hide)


def _protected(visitor: Visitor) -> QWidget:
    dialog = LookReason(visitor.desk.session, visitor.desk.window)
    dialog.ask()
    visitor.later(dialog.deleteLater)
    return dialog


def _fault(visitor: Visitor) -> QWidget:
    window = FaultWindow(visitor.desk.window)
    window.tell("ZeroDivisionError\n  ui/screens/today/screen.py, line 1\n", visitor.folder / "fault.txt", again=True)
    window.report_button.click()
    window.show()
    visitor.later(window.deleteLater)
    return window


def _kept_texts(visitor: Visitor) -> QWidget:
    from desktop.services.kept_drafts import TypedText

    texts: Sequence[TypedText] = (TypedText(path="", name="Merknad", text="Ringer igjen onsdag etter kl. 12."),)
    window = KeptTexts(texts, visitor.desk.window)
    window.show()
    return window


def _manual(visitor: Visitor) -> None:
    visitor.desk.window.show_screen("today")
    visitor.driver.press(Qt.Key.Key_F1)
    visitor.later(visitor.driver.app.help.close)


def _wizard(visitor: Visitor) -> QWidget:
    from ui.screens.station.wizard import StationWizard

    app = visitor.driver.app
    wizard = StationWizard(_nothing, app.tasks, app.languages.current)
    wizard.show()
    visitor.later(wizard.deleteLater)
    return wizard


def _nothing(*_: object) -> None:
    """Found no station: only the first page is looked at."""


def _unlock(visitor: Visitor) -> QWidget:
    from ui.screens.station.unlock import UnlockDialog

    app = visitor.driver.app
    dialog = UnlockDialog(visitor.folder, app.tasks, app.languages.current)
    dialog.show()
    visitor.later(dialog.deleteLater)
    return dialog


VIEWS: tuple[View, ...] = (
    View("wizard", _wizard, ("station",), signed_in=False, size=(860, 680)),
    View("unlock", _unlock, ("station",), signed_in=False),
    View("sign-in", _sign_in, ("sign_in",), signed_in=False),
    View("today", _Place("today"), ("today", "side_panel")),
    View("today-end-of-day", _end_of_day, ("today",)),
    View("waiting-room", _waiting_room, ("waiting_room",)),
    View("search", _search),
    View("calendar-day", _Calendar(Span.DAY), ("calendar",)),
    View("calendar-week", _Calendar(Span.WEEK), ("calendar",)),
    View("calendar-month", _Calendar(Span.MONTH), ("calendar",)),
    View("calendar-agenda", _Calendar(Span.AGENDA), ("calendar",)),
    View("list-of-day", _list, ("lists",), size=(720, 820)),
    View("forms-for-outage", _forms, ("lists",), size=(780, 640)),
    View("booking-who", _booking_who, ("booking",), leads_on=True),
    View("booking-what", _booking_what, ("booking",), leads_on=True),
    View("booking-when", _booking_when, ("booking",)),
    View("cases", _Place("cases"), ("cases", "side_panel")),
    View("hand-in", _hand_in, ("hand_in", "checklist")),
    View("till", _till, ("till",)),
    View("papers", _Place("papers"), ("papers",)),
    View("paper-preview", _preview, ("papers",)),
    View("forms-to-enter", _entering, ("papers",), size=(960, 640)),
    *(View(f"items-{key}", _Items(key), ("items",)) for key in _SECTIONS),
    View("guidance", _Place("guidance"), ("guidance",)),
    View("case-overview", _CaseTab("overview"), ("case_page", "side_panel")),
    View("case-appointments", _CaseTab("appointments"), ("case_page",)),
    View("case-checklist", _CaseTab("checklist"), ("checklist",)),
    View("case-fee", _CaseTab("fee"), ("case_page",)),
    View("case-card", _CaseTab("card"), ("card",)),
    View("case-papers", _CaseTab("papers"), ("papers",)),
    View("case-family", _CaseTab("family"), ("family",)),
    View("case-changes", _CaseTab("changes"), ("case_page",)),
    View("case-changes-person", _change_person, ("changes",)),
    View("case-timeline", _CaseTab("timeline"), ("case_page",)),
    View("station-fees", _StationPage("fees"), ("station",)),
    View("station-plan", _StationPage("plan"), ("plan",)),
    View("station-closures", _StationPage("closures"), ("station",)),
    View("station-profile", _StationPage("profile"), ("station",)),
    View("station-others", _StationPage("others"), ("station",)),
    View("station-staff", _StationPage("staff"), ("staff",)),
    View("station-mail", _StationPage("mail"), ("station",)),
    View("station-figures", _figures, ("figures",)),
    View("station-journal", _StationPage("journal"), ("audit",)),
    View("station-files", _StationPage("files"), ("files",)),
    View("station-retention", _StationPage("retention"), ("station",)),
    View("station-health", _StationPage("health"), ("health",)),
    View("journal-extract", _extract, ("extract",), size=(860, 640)),
    View("line-to-station", _line, ("line",)),
    View("account", _account, ("account",)),
    View("approval", _approval),
    View("protected-address", _protected),
    View("fault", _fault),
    View("kept-texts", _kept_texts),
    View("manual", _manual),
    View("lock", _lock, ("sign_in",)),
)
"""All of them, in the order in which they are shown."""
