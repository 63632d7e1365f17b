"""The hand-in desk: who is here on the left, the checklist of the one at hand on the right; more in tabs beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from desktop.domain.changes import Changes, Touched
from desktop.domain.refusals import RuleBroken
from desktop.services.queries.case_page import CasePage, case_page
from ui.help.topic import set_help
from ui.look_gate import NEEDS_REASON, LookGate
from ui.screen import Screen
from ui.screens.case_page.header import CaseHeader
from ui.screens.checklist.tab import ChecklistTab
from ui.screens.hand_in.people import PeopleHere
from ui.session import CaseAddress, Session
from ui.tasks import TaskHandle
from ui.theme.icons import Icon
from ui.widgets.empty_state import EmptyState

CHECKLIST = "checklist"
_SETTLED = 300
"""Rest on a person this long, milliseconds, and he or she has been looked at."""
_LIST_WIDTH = 280
_READ_AGAIN = Touched.APPOINTMENTS | Touched.PEOPLE | Touched.CASES | Touched.CHECKLISTS | Touched.FEES | Touched.PAPERS


@dataclass(frozen=True, slots=True)
class _Look:
    """A look at a case: what it says, once the journal knows who looked."""

    session: Session
    case_id: str

    def __call__(self) -> CasePage:
        return self.session.look(self.case_id)


class ChecklistDesk(Screen):
    """The people of the day beside the checklist of the person at hand."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "hand-in")
        self._session = session
        self._page: CasePage | None = None
        self._wanted = ""
        self._enters = False
        self._looking: TaskHandle | None = None
        self.gate = LookGate(session, self)
        self.people = PeopleHere(session, self)
        self.header = CaseHeader(session, self)
        self.checklist = ChecklistTab(session, self)
        set_help(self.checklist, "checklist")
        self.empty = EmptyState(Icon.HAND_IN, "", parent=self)
        self._blank = QWidget(self)
        self._work = QWidget(self)
        self._stack = QStackedWidget(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED)
        self._settling.timeout.connect(self._look)
        self._lay_out()
        self._words()
        self.people.chosen.connect(session.case_selected)
        self.people.entered.connect(self._enter)
        self.header.back.connect(self._to_people)
        self.checklist.fee_wanted.connect(self._open_fee)
        self.checklist.member_wanted.connect(self._go_to_member)
        session.case_selected.connect(self.choose)
        session.changed.connect(self._changed)
        self.gate.granted.connect(session.case_selected)

    @property
    def page(self) -> CasePage | None:
        """Return the case whose checklist is shown, or None."""
        return self._page

    @Slot(object)
    def choose(self, case_id: str) -> None:
        """Take the person at hand; the checklist follows once the choice has settled, and the look is journalled."""
        if not case_id or case_id == self._wanted:
            return
        self._wanted = case_id
        self._page = None
        self._settling.stop()
        if self._looking is not None:
            self._looking.drop()
            self._looking = None
        self._stack.setCurrentWidget(self._blank)
        self.mark_dirty(Changes(Touched.CASES))

    def refresh(self, changes: object) -> None:
        """Read the case again; one that was chosen out of sight is looked at now."""
        if self._page is None:
            if self._wanted:
                self.people.go_to_case(self._wanted)
                self._settling.start()
            return
        del changes
        try:
            page = case_page(self._session.store, self._page.case_id, self._session.today)
        except RuleBroken as broken:
            self._page = None
            self._look_failed(broken)
        else:
            self._show(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the people by Esc."""
        focused = QApplication.focusWidget()
        at_the_list = focused is not None and self._work.isAncestorOf(focused)
        if event.key() == Qt.Key.Key_Escape and at_the_list:
            self._to_people()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _look(self) -> None:
        self._looking = self._session.tasks.submit(_Look(self._session, self._wanted), self._looked, self._look_failed)

    @Slot(object)
    def _looked(self, page: CasePage) -> None:
        self._looking = None
        if page.case_id != self._wanted:
            return  # another one was chosen meanwhile
        self._show(page)
        if self._enters:
            self._enter()

    @Slot(object)
    def _look_failed(self, error: BaseException) -> None:
        self._looking = None
        held, self._wanted = self._wanted, ""  # choosing the same person again tries again
        self._stack.setCurrentWidget(self.empty)
        if isinstance(error, RuleBroken) and error.code == NEEDS_REASON:
            self.gate.ask(held)
            return
        if not (isinstance(error, RuleBroken) and error.code == "no-case"):  # that one went with its booking
            self._session.tell(error)

    def _show(self, page: CasePage) -> None:
        self._page = page
        self.header.show_case(page)
        self.checklist.show_case(page)
        self._stack.setCurrentWidget(self._work)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        touches_it = self._page is not None and (not changes.cases or self._page.case_id in changes.cases)
        if touches_it and changes.touched & _READ_AGAIN:
            self.mark_dirty(changes)

    @Slot()
    def _enter(self) -> None:
        """Go on to the checklist; where it is still being read, as soon as it is there."""
        self._enters = self._page is None
        if not self._enters:
            self.checklist.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_people(self) -> None:
        self._enters = False
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _go_to_member(self, case_id: str) -> None:
        """Go on to the list of another member of the family, with the keyboard in it."""
        self._session.case_selected.emit(case_id)
        self._enter()

    @Slot()
    def _open_fee(self) -> None:
        if self._page is not None:
            self._session.case_opened.emit(CaseAddress(self._page.case_id, "fee"))

    def _words(self) -> None:
        self.empty.set_texts(
            self.tr("Nobody is chosen."),
            hint=self.tr(
                "Choose who is here on the left, or find anybody with Ctrl+K. Enter goes on to the checklist."
            ),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.checklist, 1)
        for part in (self.empty, self._blank, self._work):
            self._stack.addWidget(part)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(self.people)
        both.addWidget(self._stack)
        both.setStretchFactor(1, 1)
        both.setSizes([_LIST_WIDTH, 4 * _LIST_WIDTH])
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(both)
        self.setFocusProxy(self.people)


class HandInScreen(QWidget):
    """The place in the rail: the checklists of the day, and beside them what else belongs to the hand-in desk.

    Args:
        session: the clerk at the counter.
        extra_tabs: further tabs: key, title and widget.
    """

    def __init__(
        self,
        session: Session,
        extra_tabs: Sequence[tuple[str, str, QWidget]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = ChecklistDesk(session, self)
        self._titles = {key: title for key, title, _ in extra_tabs}
        self._keys = [CHECKLIST, *self._titles]
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the keys
        self._tabs.tabBar().setExpanding(False)
        self._tabs.addTab(self.desk, "")
        for _, title, widget in extra_tabs:
            self._tabs.addTab(widget, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._tabs)
        self._tabs.currentChanged.connect(self._take_keyboard)
        self._words()
        self._take_keyboard()

    @property
    def current_tab(self) -> str:
        """Return the key of the tab in front."""
        return self._keys[self._tabs.currentIndex()]

    def go_to_tab(self, key: str) -> None:
        """Bring a tab to the front, with the keyboard in it.

        Raises:
            ValueError: there is none.
        """
        self._tabs.setCurrentIndex(self._keys.index(key))
        self._tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def set_tab_title(self, key: str, title: str) -> None:
        """Name one of the further tabs anew, as after a change of language."""
        self._titles[key] = title
        self._words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _take_keyboard(self) -> None:
        self.setFocusProxy(self._tabs.currentWidget())

    def _words(self) -> None:
        for at, key in enumerate(self._keys):
            self._tabs.setTabText(at, self.tr("Checklists") if key == CHECKLIST else self._titles[key])
        self._tabs.tabBar().setAccessibleName(self.tr("Parts of the hand-in desk"))
