"""Every place of the program, one after the other, as somebody comes to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QWidget

from desktop.domain.languages import Language
from desktop.domain.rights import Right
from desktop.services.kept_drafts import TypedText
from desktop.services.queries.cases import cases
from desktop.services.queries.staff import approvers
from tests.gui.accessibility.program import Program
from ui.crash.kept import KeptTexts
from ui.crash.window import FaultWindow
from ui.desk import Desk
from ui.help.context import HelpDialog
from ui.look_reason import LookReason
from ui.messages import Offer
from ui.screens.booking.frame import Step
from ui.screens.booking.panel import BookingPanel
from ui.screens.calendar.span import Span
from ui.screens.extract.panel import Subject
from ui.screens.extract.window import ExtractWindow
from ui.screens.lists.forms_window import FormsWindow
from ui.screens.lists.jobs import ListKind
from ui.screens.lists.window import ListWindow
from ui.screens.papers.printer_dialog import PrinterDialog
from ui.screens.station.unlock import UnlockDialog
from ui.screens.station.wizard import StationWizard
from ui.session import BookingStart, CaseAddress
from ui.widgets.section_pages import SectionPages
from ui.window import MainWindow

ASKING = (
    "call", "letter", "new-day", "tell", "move", "together", "cancel", "off", "write", "decide", "lost", "hand-over",
    "post", "reason", "sent", "declare",
)  # fmt: skip
"""Deeds that ask before they do anything; the others are done at once and are none of a reader's business."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere that a person can be.

    Attributes:
        root: what is looked at; what lies outside has been looked at elsewhere.
    """

    name: str
    root: QWidget


def places(program: Program) -> Iterator[Place]:
    """Yield all of them, each while it is shown."""
    for part in (_before, _screens, _calendar, _hand_in, _items, _station, _cases, _panels, _dialogs, _wizard, _after):
        yield from part(program)


def _before(program: Program) -> Iterator[Place]:
    screen = program.app.sign_in_screen
    yield Place("sign-in", screen)
    screen.show_error("The user name or the password is wrong. Try again.")
    yield Place("sign-in: refused", screen)
    screen.ask_own_password("Kari Berg")
    yield Place("sign-in: a password of one's own", screen)
    screen.welcome(())
    program.sign_in()
    yield Place("the window", program.app.window)


def _screens(program: Program) -> Iterator[Place]:
    desk, window = program.desk, program.app.window
    for key in window.rail.keys:
        window.show_screen(key)
        program.settle()
        choose_first(desk_screen(window))
        program.settle()
        yield Place(key, desk_screen(window))
    yield Place("the person at hand", desk.side)
    program.app.messages.success("It is done.", undo=Offer("Undo", desk.back))
    program.app.messages.problem("It is not done.", "These are the details.")
    yield Place("messages", window.message_bar)


def _calendar(program: Program) -> Iterator[Place]:
    screen = program.desk.calendar
    program.app.window.show_screen("calendar")
    for span in Span:
        screen.go_to(screen.day, span)
        program.settle()
        choose_first(screen)
        yield Place(f"calendar: {span.name}", screen)
    screen.go_to(screen.day, Span.DAY)


def _hand_in(program: Program) -> Iterator[Place]:
    screen = program.desk.hand_in
    program.app.window.show_screen("hand-in")
    choose_first(screen.desk.people)
    program.wait_for(lambda: screen.desk.page is not None)
    program.settle()
    yield Place("hand-in: checklist", screen)
    screen.go_to_tab("till")
    program.settle()
    yield Place("hand-in: till", screen)


def _items(program: Program) -> Iterator[Place]:
    screen = program.desk.items
    program.app.window.show_screen("items")
    for section in screen.sections:
        screen.go_to(section.key)
        program.settle()
        choose_first(section)
        yield Place(f"items: {section.key}", screen)
        for deed in section.offered:
            if deed.code in ASKING and section.take_by_code(deed.code) and section.slot.panel is not None:
                program.settle()
                yield Place(f"items: {section.key}: {deed.code}", section)
                section.slot.close_panel()


def _station(program: Program) -> Iterator[Place]:
    desk = program.desk
    program.app.window.show_screen("station")
    pages = desk.station.findChild(SectionPages)
    assert pages is not None
    for key in pages.keys:
        pages.show_page(key)
        program.settle()
        choose_first(desk.station.tab)
        program.settle()
        yield Place(f"station: {key}", desk.station)


def _cases(program: Program) -> Iterator[Place]:
    desk = program.desk
    for case_id in cases_to_look_at(program):
        desk.open_case(CaseAddress(case_id))
        program.wait_for(partial(_is_shown, desk, case_id))
        page = desk.case_page.page
        assert page is not None
        for key in desk.case_page.tab_keys:
            desk.case_page.go_to_tab(key)
            program.settle()
            choose_first(desk.case_page.tab(key))
            program.settle()
            yield Place(f"case ({page.status.value}): {key}", desk.case_page)
        if page.papers:
            desk.open_paper(page.papers[0].number)
            program.wait_for(lambda: desk.preview.ready)
            yield Place("a paper", desk.preview)


def _panels(program: Program) -> Iterator[Place]:
    desk, window = program.desk, program.app.window
    window.show_screen("today")
    desk.begin_booking(BookingStart())
    for step in Step:
        desk.booking.unfold(step)
        program.settle()
        yield Place(f"booking: {step.name}", desk.booking)
    desk.booking.may_close()
    window.close_slide_over()
    desk.begin_booking(BookingStart(case_id=cases_to_look_at(program)[0]))
    program.settle()
    yield from _times(program, desk.booking)
    window.close_slide_over()
    desk.account.open()
    program.settle()
    yield Place("the own account", window)
    desk.account.close()
    session = desk.session
    desk.approval.sheet.ask(Right.OVERBOOK, approvers(session.store, session.actor, Right.OVERBOOK))
    yield Place("an approval", desk.approval.sheet)
    desk.approval.sheet.hide()
    window.search.setFocus()
    desk.search._put_in_box("a")
    program.settle()
    yield Place("search", window)
    desk.search._forget()
    program.app.help.open()
    viewer = program.app.help.viewer
    assert viewer is not None
    yield Place("the manual", viewer)
    program.app.help.close()
    desk.rooms.open()
    assert desk.rooms.room is not None
    yield Place("the waiting room", desk.rooms.room)
    desk.rooms.room.close()


def _times(program: Program, panel: BookingPanel) -> Iterator[Place]:
    if panel.step is not Step.WHEN:
        panel.go_to(Step.WHEN)
    panel.when.holding.settle()
    program.settle()
    choose_first(panel)
    yield Place("booking: times for a case", panel)
    panel.may_close()


def _dialogs(program: Program) -> Iterator[Place]:
    desk, window = program.desk, program.app.window
    session, day = desk.session, desk.session.today
    fault = FaultWindow(window)
    fault.tell("Something did not work.", None, again=False)
    made: list[QDialog] = [
        LookReason(session, window),
        fault,
        KeptTexts((TypedText("Remark", "half a sentence", "note"),), window),
        ExtractWindow(session, Subject(), window),
        ListWindow(session, day, ListKind.DESKS, window),
        FormsWindow(session, day, window),
        PrinterDialog(session, desk.preview.choice, desk.preview.copies, "Appointment letter", window),
        UnlockDialog(program.folder, program.app.tasks, Language.ENGLISH, window),
        HelpDialog(program.app.languages, window, None),
    ]
    for dialog in made:
        yield from _shown(program, dialog)
    desk.forms.open()
    forms = desk.forms.window
    assert forms is not None
    program.settle()
    yield Place("forms from an outage", forms)
    forms.close()


def _wizard(program: Program) -> Iterator[Place]:
    wizard = StationWizard(lambda *_: None, program.app.tasks, Language.ENGLISH, program.app.window)
    wizard.show()
    for step in wizard.steps:
        wizard._pages.setCurrentWidget(step)
        program.settle()
        yield Place(f"the first station: {type(step).__name__}", wizard)
    wizard.reject()
    wizard.deleteLater()


def _after(program: Program) -> Iterator[Place]:
    program.app.lock()
    program.settle()
    yield Place("locked", program.app.sign_in_screen)


def _shown(program: Program, dialog: QDialog) -> Iterator[Place]:
    dialog.show()
    dialog.activateWindow()
    program.settle()
    yield Place(type(dialog).__name__, dialog)
    dialog.close()
    dialog.deleteLater()


def _is_shown(desk: Desk, case_id: str) -> bool:
    page = desk.case_page.page
    return page is not None and page.case_id == case_id


def desk_screen(window: MainWindow) -> QWidget:
    """Return the screen in front."""
    found = window._work.currentWidget()
    assert found is not None
    return found


def choose_first(root: QWidget) -> None:
    """Choose the first line of each list that is seen, as the arrows would: a list without a line says little."""
    for view in root.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or view.currentIndex().isValid():
            continue
        for at in range(min(model.rowCount(), 5)):
            index = model.index(at, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                view.setCurrentIndex(index)
                break


def cases_to_look_at(program: Program) -> list[str]:
    """Return a case of each status: each shows other parts of the page."""
    found: dict[str, str] = {}
    for row in cases(program.store):
        found.setdefault(row.status, row.case_id)
    return list(found.values())
