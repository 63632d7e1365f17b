"""The story of issue and program alike: from a call to the residence-card order."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from desktop.domain.appointments import State
from desktop.domain.clock import SetClock, instant_of
from desktop.domain.mrz import check_digit
from desktop.domain.papers import PaperKind
from desktop.domain.scan import booking_qr
from desktop.services import papers
from desktop.services.booking import Booked
from desktop.services.queries.case_page import CasePage, case_page
from desktop.services.queries.day import AppointmentRow
from ui.desk import Desk
from ui.screens.booking.form import Part
from ui.screens.booking.frame import Step as BookingStep
from ui.tour.driver import Driver, TourFailed

CTRL = Qt.KeyboardModifier.ControlModifier
STAFF, PASSWORD = "clerk", "skranke-demo"

FAMILY_NAME, GIVEN_NAMES = "KOVALENKO", "OLEKSANDRA"
TYPED = {
    Part.DUF: "201017238203",
    Part.PHONE: "412 34 567",
    Part.EMAIL: "oleksandra@example.org",
    Part.STREET: "Lindeveien 12",
    Part.POSTCODE: "0155",
    Part.CITY: "Oslo",
}
"""What the clerk types about her, beside what her passport says."""
PDF_NAMES = {
    PaperKind.APPOINTMENT_LETTER: "appointment-letter.pdf",
    PaperKind.RECEIPT: "receipt.pdf",
    PaperKind.CARD_ORDER: "card-order.pdf",
}


def passport() -> tuple[str, str]:
    """Return the two lines of her passport's machine-readable zone (ICAO 9303 TD3)."""
    first = f"P<UKR{FAMILY_NAME}<<{GIVEN_NAMES}".ljust(44, "<")
    number, born, expires = "FX482915<", "880714", "310228"
    fields = f"{number}{check_digit(number)}UKR{born}{check_digit(born)}F{expires}{check_digit(expires)}"
    personal = "<" * 14
    checked = f"{number}{check_digit(number)}{born}{check_digit(born)}{expires}{check_digit(expires)}{personal}<"
    return first, f"{fields}{personal}<{check_digit(checked)}"


class Story:
    """Tells the story through the windows."""

    def __init__(self, driver: Driver, clock: SetClock, out: Path) -> None:
        self._driver = driver
        self._clock = clock
        self._out = out
        self._booked: Booked | None = None
        self._page_before: CasePage | None = None

    def tell(self) -> None:
        """Go through all of it."""
        self._sign_in()
        self._book()
        self._receive()
        self._hand_in()
        self._order_card()
        self._look_back()

    def come_back(self) -> None:
        """After a restart: sign in, find her by name, and see that all is there."""
        driver = self._driver
        before = self._page_before
        if before is None:
            raise TourFailed("the story was not told before the restart")
        self._sign_in(picture=False)
        driver.press(Qt.Key.Key_K, CTRL)
        driver.write("olek kovalenko")
        driver.picture("found-again")
        driver.press(Qt.Key.Key_Return)
        driver.wait_for("the case is not open after the restart", lambda: self._desk.case_page.page is not None)
        page = self._page()
        if (page.status, page.papers, page.lines, page.card_orders) != (
            before.status,
            before.papers,
            before.lines,
            before.card_orders,
        ):
            raise TourFailed("after the restart something is missing")

    # The steps

    def _sign_in(self, *, picture: bool = True) -> None:
        driver = self._driver
        sign_in = driver.app.sign_in_screen
        driver.wait_for("the database does not open", lambda: driver.app.store is not None or bool(sign_in.error))
        if driver.app.store is None:
            raise TourFailed(f"the database does not open: {sign_in.error}")
        if driver.app.sign_in_screen.staff:
            driver.app.window.cover(driver.app.sign_in_screen)
        else:
            driver.write(STAFF)
            driver.press(Qt.Key.Key_Tab)
        if picture:
            driver.picture("sign-in")
        driver.write(PASSWORD)
        driver.press(Qt.Key.Key_Return)
        driver.wait_for("nobody is signed in", lambda: driver.app.desk is not None and not driver.app.window.covered)
        if picture:
            driver.press(Qt.Key.Key_Down)
            self._settled_look()
            driver.picture("today")

    def _book(self) -> None:
        driver, desk = self._driver, self._desk
        driver.press(Qt.Key.Key_N, CTRL)
        driver.scan(*passport())
        panel = desk.booking
        for part, text in TYPED.items():
            driver.fill(panel.who, part.value, text)
        driver.picture("booking-who")
        driver.press(Qt.Key.Key_Return, CTRL)
        driver.wait_for("the first block is not done", lambda: panel.step is BookingStep.WHAT)
        driver.write("perm")
        driver.press(Qt.Key.Key_Tab)
        driver.fill(panel.what, Part.PERMIT_EXPIRES.value, "15.3.2027")
        panel.what.renewable.setFocus()
        driver.press(Qt.Key.Key_Down)
        driver.picture("booking-what")
        driver.press(Qt.Key.Key_Return, CTRL)
        driver.wait_for("the second block is not done", lambda: panel.step is BookingStep.WHEN)
        driver.press(Qt.Key.Key_Down)
        driver.picture("booking-when")
        driver.press(Qt.Key.Key_Return)
        driver.wait_for("nothing is booked", lambda: desk.last_booking is not None)
        self._booked = desk.last_booking
        self._paper("appointment-letter", PaperKind.APPOINTMENT_LETTER)

    def _receive(self) -> None:
        driver, desk = self._driver, self._desk
        row = self._appointment()
        self._clock.put(instant_of(row.day, row.start) - timedelta(minutes=6))
        desk.window.tell_time()
        desk.window.show_screen("today")
        driver.press(Qt.Key.Key_T)
        driver.wait_for("she is not on the list", lambda: desk.today.select_case(row.case_id))
        self._settled_look()
        driver.picture("expected")
        driver.scan(booking_qr(row.booking_number))
        driver.wait_for("her code opens nothing", lambda: desk.case_page.page is not None)
        driver.picture("scanned")
        driver.press(Qt.Key.Key_Escape)
        desk.today.select_case(row.case_id)
        driver.press(Qt.Key.Key_A)
        driver.wait_for("she is not checked in", lambda: self._appointment().state is State.ARRIVED)
        driver.picture("waiting")
        desk.today.select_case(row.case_id)
        driver.press(Qt.Key.Key_C)
        if self._appointment().state is State.ARRIVED:
            driver.press(Qt.Key.Key_Return)
        driver.wait_for("she is not called", lambda: self._appointment().state is State.IN_SERVICE)
        driver.picture("at-the-desk")

    def _hand_in(self) -> None:
        driver, desk = self._driver, self._desk
        desk.today.select_case(self._case_id)
        driver.press(Qt.Key.Key_Return)
        driver.wait_for("the case is not open", desk.case_page.isVisible)
        desk.case_page.go_to_tab("checklist")
        lines = self._page().lines
        desk.case_page.tab("checklist").setFocus()
        for number, _ in enumerate(lines):
            if number == len(lines) - 1:
                driver.press(Qt.Key.Key_M)
            else:
                driver.press(Qt.Key.Key_O)
        driver.wait_for(
            "not every document is ticked", lambda: all(line.state != "open" for line in self._page().lines)
        )
        driver.picture("checklist")
        desk.case_page.go_to_tab("fee")
        driver.settle()
        fee = desk.case_page.fee
        if self._page().fee is not None:
            fee.amount.setFocus()
            driver.press(Qt.Key.Key_A, CTRL)
            driver.write("4000")
            fee.receipt.setFocus()
            driver.write("T-20413")
            driver.picture("fee")
            driver.press(Qt.Key.Key_Return)
            driver.wait_for("the fee is not paid", lambda: self._fee_state() == "paid")
        desk.case_page.go_to_tab("checklist")
        driver.press(Qt.Key.Key_Return, CTRL)
        driver.wait_for("nothing is handed in", lambda: self._page().attended_at is not None)
        self._paper("receipt", PaperKind.RECEIPT)

    def _order_card(self) -> None:
        driver, desk = self._driver, self._desk
        desk.back()
        desk.case_page.go_to_tab("card")
        tab = desk.card_tab
        tab.biometrics.button.setFocus()
        driver.press(Qt.Key.Key_Space)
        driver.wait_for("no biometrics are noted", lambda: self._page().biometrics is not None)
        next(iter(tab.decision.findChildren(QRadioButton))).setFocus()
        driver.press(Qt.Key.Key_Space)
        driver.picture("decision")
        tab.decision.button.setFocus()
        driver.press(Qt.Key.Key_Space)
        driver.wait_for("no decision is noted", lambda: self._page().decision is not None)
        handed_in = next(iter(tab.card.form.old_card.findChildren(QRadioButton)))
        handed_in.setFocus()
        driver.press(Qt.Key.Key_Space)
        driver.picture("card-order-form")
        tab.card.button.setFocus()
        driver.press(Qt.Key.Key_Space)
        driver.wait_for("no card is ordered", lambda: bool(self._page().card_orders))
        self._paper("card-order", PaperKind.CARD_ORDER)

    def _look_back(self) -> None:
        driver, desk = self._driver, self._desk
        desk.back()
        desk.case_page.go_to_tab("overview")
        driver.picture("overview")
        for tab in ("family", "changes", "timeline"):
            desk.case_page.go_to_tab(tab)
            driver.picture(tab)
        for key, name in (
            ("calendar", "calendar-day"),
            ("cases", "cases"),
            ("hand-in", "hand-in"),
            ("papers", "papers"),
            ("items", "items"),
            ("guidance", "guidance"),
            ("station", "station"),
        ):
            desk.window.show_screen(key)
            driver.settle()
            driver.picture(name)
            if key == "calendar":
                driver.press(Qt.Key.Key_W)
                driver.picture("calendar-week")
            elif key == "hand-in":
                desk.hand_in.go_to_tab("till")
                driver.settle()
                driver.picture("till")
            elif key == "items":
                self._look_at_items()
        driver.press(Qt.Key.Key_F1)
        driver.picture("manual")
        driver.press(Qt.Key.Key_Escape)
        self._page_before = self._page()

    def _look_at_items(self) -> None:
        driver, items = self._driver, self._desk.items
        for section in items.sections[1:]:
            items.go_to(section.key)
            driver.settle()
            driver.picture(f"items-{section.key}")

    # Looking

    @property
    def _desk(self) -> Desk:
        desk = self._driver.app.desk
        if desk is None:
            raise TourFailed("nobody is signed in")
        return desk

    @property
    def _case_id(self) -> str:
        if self._booked is None:
            raise TourFailed("nothing was booked")
        return self._booked.case_id

    def _page(self) -> CasePage:
        session = self._desk.session
        return case_page(session.store, self._case_id, session.today)

    def _appointment(self) -> AppointmentRow:
        return self._page().appointments[-1]

    def _fee_state(self) -> str:
        fee = self._page().fee
        return fee.state.value if fee else "none"

    def _settled_look(self) -> None:
        """Wait until the side panel has settled on the person."""
        side = self._desk.side
        self._driver.wait_for("the side panel stays empty", lambda: side.page is not None)
        QApplication.processEvents()

    def _paper(self, name: str, kind: PaperKind) -> None:
        """Look at the preview of the newest paper of a kind, and save it as a PDF."""
        driver, desk = self._driver, self._desk
        row = next(paper for paper in self._page().papers if paper.kind is kind)
        driver.wait_for(f"no preview of {name}", lambda: desk.preview.isVisible() and desk.preview.number == row.number)
        driver.wait_for(f"the pages of {name} are not drawn", lambda: desk.preview.ready)
        driver.picture(name)
        printed = papers.print_out(desk.session.store, desk.session.actor, row.number)
        (self._out / PDF_NAMES[kind]).write_bytes(printed.pdf)
