"""The tab "Changes" of a case: what may happen to it, each folded until it is wanted."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.services.queries.case_page import CasePage
from ui.help.topic import set_help
from ui.screens.changes.account import AccountGroup
from ui.screens.changes.certificate import CertificateGroup
from ui.screens.changes.correct_application import CorrectApplicationGroup
from ui.screens.changes.correct_case import CorrectCaseGroup, CorrectDecisionGroup
from ui.screens.changes.further import FurtherGroup
from ui.screens.changes.group import Group
from ui.screens.changes.history import HistoryGroup
from ui.screens.changes.looks import LooksGroup
from ui.screens.changes.person import PersonGroup
from ui.screens.changes.place import PlaceGroup
from ui.screens.changes.representation import RepresentationGroup
from ui.screens.changes.twins import TwinsGroup
from ui.screens.changes.withdrawal import WithdrawalGroup
from ui.screens.changes.wrong_person import WrongPersonGroup
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.fold_block import FoldBlock

_WIDEST = 960
#: The parts as they are named in the manual.
_SECTIONS = (
    "#certificate",
    "#person",
    "#corrections",
    "#corrections",
    "#corrections",
    "#corrections",
    "#corrections",
    "#twins",
    "#withdrawal",
    "#place",
    "#representation",
    "#account",
    "#further",
    "#looks",
)


class ChangesTab(QWidget):
    """What may happen to a case, each in a block of its own."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_help(self, "changes")
        self._page: CasePage | None = None
        self._scroll = QScrollArea(self)
        column = self._lay_out()
        self.certificate = CertificateGroup(session)
        self.person = PersonGroup(session)
        self.application = CorrectApplicationGroup(session)
        self.case = CorrectCaseGroup(session)
        self.decision = CorrectDecisionGroup(session)
        self.wrong_person = WrongPersonGroup(session)
        self.history = HistoryGroup(session)
        self.twins = TwinsGroup(session)
        self.withdrawal = WithdrawalGroup(session)
        self.place = PlaceGroup(session)
        self.representation = RepresentationGroup(session)
        self.account = AccountGroup(session)
        self.further = FurtherGroup(session)
        self.looks = LooksGroup(session)
        self._groups: tuple[Group, ...] = (
            self.certificate,
            self.person,
            self.application,
            self.case,
            self.decision,
            self.wrong_person,
            self.history,
            self.twins,
            self.withdrawal,
            self.place,
            self.representation,
            self.account,
            self.further,
            self.looks,
        )
        # Each into the place where it stays: Qt looks up the style of all that is moved anew.
        self.blocks = tuple(FoldBlock("", group, column.parentWidget()) for group in self._groups)
        for block, section in zip(self.blocks, _SECTIONS, strict=True):
            set_help(block, f"changes{section}")
            column.addWidget(block)
        column.addStretch(1)
        self._summaries: dict[Group, str] = {}
        for block in self.blocks:
            block.opened.connect(self._opened)
        self._words()

    def block(self, group: Group) -> FoldBlock:
        """Return the block that a group folds in."""
        return self.blocks[self._groups.index(group)]

    def show_case(self, page: CasePage) -> None:
        """Show a case, or the same one as it stands now; what is open stays open."""
        other = self._page is None or self._page.case_id != page.case_id
        self._page = page
        if other:
            self._summaries.clear()
        for group, block in zip(self._groups, self.blocks, strict=True):
            group.show_case(page)
            block.setVisible(group.applies_to(page))
            self._fold(group, block, anew=other)
            if other and group.is_wanted(page):
                block.set_open(open_=True)
        if self.history.grew:
            self.block(self.history).set_open(open_=True)  # there the note on it is written
        self.setFocusProxy(self._first_heading())
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    @Slot(object)
    def take_scan(self, text: str) -> None:
        """Put what a document says into the form of the person, to be compared; nothing is saved by that."""
        self.block(self.person).set_open(open_=True)
        self.person.take_scan(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    def _fold(self, group: Group, block: FoldBlock, *, anew: bool) -> None:
        """Say in the folded line what is noted; only another case folds what the clerk has opened."""
        summary = group.summary
        if not anew and self._summaries.get(group) == summary:
            return
        self._summaries[group] = summary
        open_ = block.is_open and not anew
        block.set_done(summary, is_done=group.is_done)
        block.set_open(open_=open_)

    @Slot(object)
    def _opened(self, open_: object) -> None:
        """Bring an opened block into sight."""
        block = self.sender()
        if open_ and isinstance(block, FoldBlock) and block.isVisible():
            self._scroll.ensureWidgetVisible(block, 0, tokens().space.l)

    def _first_heading(self) -> QWidget:
        shown = (block for block in self.blocks if not block.isHidden())
        return next((made for block in shown if (made := block.findChild(QPushButton)) is not None), self._scroll)

    def _words(self) -> None:
        titles = (
            self.tr("Registration certificate"),
            self.tr("Person"),
            self.tr("Correct the application"),
            self.tr("Correct the case"),
            self.tr("Correct the decision"),
            self.tr("Wrong person"),
            self.tr("Corrections made"),
            self.tr("The same person twice"),
            self.tr("Withdrawal"),
            self.tr("Place and refund"),
            self.tr("Representation"),
            self.tr("Account"),
            self.tr("Separate application"),
            self.tr("Who looked at this case"),
        )
        self._scroll.verticalScrollBar().setAccessibleName(self.tr("Scroll the changes"))
        for block, title in zip(self.blocks, titles, strict=True):
            block.set_title(title)
        if self._page is not None:
            for group, block in zip(self._groups, self.blocks, strict=True):
                self._fold(group, block, anew=False)

    def _lay_out(self) -> QVBoxLayout:
        """Return the column that the blocks stand in."""
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        space = tokens().space
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(space.l, space.m, space.l, space.l)
        column.setSpacing(space.s)
        self._scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        return column
