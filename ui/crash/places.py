"""Where somebody is in the window, in words that hold over a restart, and the way back to it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.desk import Desk

SCREEN, CASE, TAB, BOOKING = "screen", "case", "tab", "booking"
_CASE_PAGE = "case"
_CANNOT_OPEN = frozenset({"preview", "manual"})
"""Pages that are opened from others, with something in them that is not kept."""


def place_of(desk: "Desk") -> dict[str, str]:
    """Return the screen in front, the case and the tab where it is a case, and whether somebody was booking."""
    here = desk.window.current_screen
    place = {SCREEN: "" if here in _CANNOT_OPEN else here}
    if here == _CASE_PAGE and desk.case_page.page is not None:
        place |= {CASE: desk.case_page.page.case_id, TAB: desk.case_page.current_tab}
    if desk.is_booking:
        place[BOOKING] = "yes"
    return place


def go_back(desk: "Desk", place: Mapping[str, str]) -> None:
    """Open the place again; a case is looked at anew, and the journal says so."""
    from ui.session import BookingStart, CaseAddress  # which brings the database along; nobody has it open before

    if place.get(BOOKING):
        desk.begin_booking(BookingStart())
    case_id = place.get(CASE, "")
    if case_id:
        desk.open_case(CaseAddress(case_id, place.get(TAB, "")))
    elif (screen := place.get(SCREEN, "")) and screen != _CASE_PAGE:
        try:
            desk.window.show_screen(screen)
        except KeyError:  # a screen of another version of the program
            desk.window.show_screen("today")
