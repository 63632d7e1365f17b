"""The whole case: who it is on top, and the work in tabs beneath, in its order."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.case_page import CasePage, case_page
from ui.actions.binding import Bound, bind
from ui.actions.keymap import keymap
from ui.help.topic import set_help
from ui.screen import Screen
from ui.screens.case_page.appointments import AppointmentsTab
from ui.screens.case_page.fee import FeeTab
from ui.screens.case_page.header import CaseHeader
from ui.screens.case_page.overview import OverviewTab
from ui.screens.case_page.timeline import TimelineTab
from ui.screens.checklist.tab import ChecklistTab
from ui.session import CaseAddress, Session

OVERVIEW = "overview"
APPOINTMENTS = "appointments"
CHECKLIST = "checklist"
FEE = "fee"
TIMELINE = "timeline"

_READ_AGAIN = (
    Touched.APPOINTMENTS
    | Touched.PEOPLE
    | Touched.CASES
    | Touched.CHECKLISTS
    | Touched.FEES
    | Touched.PAPERS
    | Touched.CARDS
    | Touched.STAFF
)


@dataclass(frozen=True, slots=True)
class _Look:
    """A look at a case: what it says, once the journal knows who looked."""

    session: Session
    case_id: str

    def __call__(self) -> CasePage:
        return self.session.look(self.case_id)


class CasePageScreen(Screen):
    """One case in full.

    Args:
        session: the clerk at the counter.
        extra_tabs: further tabs between the fee and the timeline: key, title and a widget with `show_case(page)`.

    Signals:
        shown: the id (str) of a case that was opened, once it stands there.
        closed: the clerk wants back to where the case was opened from.
    """

    shown = Signal(object)
    closed = Signal()

    def __init__(
        self,
        session: Session,
        extra_tabs: Sequence[tuple[str, str, QWidget]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_help(self, "case")
        self._session = session
        self._page: CasePage | None = None
        self._wanted = CaseAddress("")
        self._fresh: set[str] = set()
        self._header = CaseHeader(session, self)
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the keys
        self._tabs.tabBar().setExpanding(False)
        self._tabs.tabBar().setUsesScrollButtons(True)
        self.checklist = ChecklistTab(session, self)
        self.fee = FeeTab(session, self)
        self._keys: list[str] = []
        self._titles: dict[str, str] = {}
        self._add(OVERVIEW, OverviewTab(session, self))
        self._add(APPOINTMENTS, AppointmentsTab(session, self))
        self._add(CHECKLIST, self.checklist)
        self._add(FEE, self.fee)
        for key, title, widget in extra_tabs:
            self._titles[key] = title
            self._add(key, widget)
        self._add(TIMELINE, TimelineTab(session, self))
        self._lay_out()
        self._shortcuts = self._make_shortcuts()
        self._words()
        self._tabs.currentChanged.connect(self._fill_shown)
        self._header.back.connect(self.closed)
        self.checklist.fee_wanted.connect(self._go_to_fee)
        self.checklist.member_wanted.connect(self._open_member)
        session.changed.connect(self.mark_dirty)

    # What is shown

    @property
    def page(self) -> CasePage | None:
        """Return the case that is shown, or nothing."""
        return self._page

    @property
    def header(self) -> CaseHeader:
        """Return the head of the page."""
        return self._header

    @property
    def tab_keys(self) -> tuple[str, ...]:
        """Return the keys of the tabs, in their order."""
        return tuple(self._keys)

    @property
    def current_tab(self) -> str:
        """Return the key of the tab in front."""
        return self._keys[self._tabs.currentIndex()]

    def tab(self, key: str) -> QWidget:
        """Return a tab by its key.

        Raises:
            ValueError: there is none.
        """
        widget = self._tabs.widget(self._keys.index(key))
        assert widget is not None  # noqa: S101 - the list of keys is kept with the tabs
        return widget

    def set_tab_title(self, key: str, title: str) -> None:
        """Name one of the further tabs anew, as after a change of language."""
        self._titles[key] = title
        self._tabs.setTabText(self._keys.index(key), title)

    def open(self, address: CaseAddress) -> None:
        """Open a case at a tab; the journal is told of the look, once, before anything is shown."""
        self._wanted = address
        if self._page is None or self._page.case_id != address.case_id:
            self._page = None
            self._header.clear()
            self._tabs.setEnabled(False)
        self._session.tasks.submit(_Look(self._session, address.case_id), self._opened, self._not_opened)

    def go_to_tab(self, key: str) -> None:
        """Bring a tab to the front, with the keyboard in it; a key that is not there is passed over."""
        if key not in self._keys:
            return
        self._tabs.setCurrentIndex(self._keys.index(key))
        self._fill_shown()
        target: QWidget | None = self._tabs.currentWidget().focusProxy()
        if target is None or not target.focusPolicy() & Qt.FocusPolicy.TabFocus or not target.isVisibleTo(self):
            target = self._tabs.tabBar()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: object) -> None:
        """Read the case again if the changes touch it; one that went with its booking is left."""
        if self._page is None or not isinstance(changes, Changes):
            return
        touches_it = not changes.cases or self._page.case_id in changes.cases
        if touches_it and changes.touched & _READ_AGAIN:
            try:
                page = case_page(self._session.store, self._page.case_id, self._session.today)
            except RuleBroken:
                self._leave()
            else:
                self._show(page)

    def _leave(self) -> None:
        self._page = None
        self._header.clear()
        self._tabs.setEnabled(False)
        if self.isVisible():
            self.closed.emit()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc, if nothing inside wanted it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _opened(self, page: CasePage) -> None:
        if page.case_id != self._wanted.case_id:
            return  # another one was opened meanwhile
        same = self._page is not None
        self._tabs.setEnabled(True)
        self._show(page)
        self.go_to_tab(self._wanted.tab or (self.current_tab if same else OVERVIEW))
        self.shown.emit(page.case_id)

    @Slot(object)
    def _not_opened(self, error: BaseException) -> None:
        if isinstance(error, RuleBroken):
            self.closed.emit()
        self._session.tell(error)

    def _show(self, page: CasePage) -> None:
        self._page = page
        self._header.show_case(page)
        self._fresh.clear()
        self._fill_shown()

    @Slot()
    def _fill_shown(self) -> None:
        """Fill the tab in front; the others are filled when they come there."""
        key = self.current_tab
        if self._page is None or key in self._fresh:
            return
        self._fresh.add(key)
        show: Callable[[CasePage], None] = getattr(self.tab(key), "show_case")  # noqa: B009 - a tab is any such widget
        show(self._page)

    @Slot()
    def _go_to_fee(self) -> None:
        self.go_to_tab(FEE)

    @Slot(object)
    def _open_member(self, case_id: str) -> None:
        self._session.case_opened.emit(CaseAddress(case_id, CHECKLIST))

    @Slot()
    def _go_by_key(self) -> None:
        pressed = self.sender()
        at = next((number for number, shortcut in enumerate(self._shortcuts) if shortcut is pressed), -1)
        if at < 0:
            return
        count = len(self._keys)
        if at < count:
            self.go_to_tab(self._keys[at])
        else:
            step = 1 if at == count else -1
            self.go_to_tab(self._keys[(self._tabs.currentIndex() + step) % count])

    def _add(self, key: str, widget: QWidget) -> None:
        self._keys.append(key)
        set_help(widget, "case#overview" if key == OVERVIEW else key)
        self._tabs.addTab(widget, self._titles.get(key, ""))

    def _make_shortcuts(self) -> list[Bound]:
        """Return Alt and a figure for each tab, then the ways to the next one and to the one before."""
        tabs = [f"case.tab-{at}" for at in range(1, len(self._keys) + 1)]
        return [bind(self, code, self._go_by_key) for code in (*tabs, "case.next-tab", "case.tab-before")]

    def _words(self) -> None:
        own = {
            OVERVIEW: self.tr("Overview"),
            APPOINTMENTS: self.tr("Appointments"),
            CHECKLIST: self.tr("Checklist"),
            FEE: self.tr("Fee"),
            TIMELINE: self.tr("Timeline"),
        }
        for at, key in enumerate(self._keys):
            self._tabs.setTabText(at, own.get(key) or self._titles.get(key, ""))
            self._tabs.setTabToolTip(at, keymap().shown(f"case.tab-{at + 1}"))
        self._tabs.tabBar().setAccessibleName(self.tr("Parts of the case"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._tabs, 1)
        self.setFocusProxy(self._tabs)
