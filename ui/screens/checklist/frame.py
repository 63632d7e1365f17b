"""What the checklist is made of and how it lies: what decides on the list, the lines, the document, the foot."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.queries.checklist import ChecklistView
from ui.actions.action import Place, Way
from ui.actions.catalogue import ACTIONS
from ui.actions.keymap import keymap
from ui.models.rows import RowModel
from ui.screens.case_page.tab import CaseTab
from ui.screens.checklist.document_pane import DocumentPane
from ui.screens.checklist.facts import FactsStrip
from ui.screens.checklist.hand_in_bar import HandInBar
from ui.screens.checklist.hand_ins import HandInsPane
from ui.screens.checklist.lines import LineList, ShownLine
from ui.screens.items.ask import AskSlot
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.empty_state import EmptyState
from ui.widgets.restyle import label
from ui.widgets.sides import Sides, give_name
from ui.widgets.tab_order import tab_as_laid_out

_PANE_WIDTH = 328
_NARROW = 780
_HIGH_ENOUGH = 560
"""From this height on there is room for the keys' names, pixels."""


class ChecklistFrame(CaseTab):
    """The widgets of the checklist; in a low window, what can be done without gives its room to the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.view: ChecklistView | None = None
        self._model: RowModel[ShownLine] = RowModel(_speak, _key, parent=self)
        self.facts = FactsStrip(session, self)
        self.lines = LineList(self)
        self.lines.setModel(self._model)
        self.pane = DocumentPane(session, self)
        self.slot = AskSlot(self)
        self.hand_ins = HandInsPane(session, self)
        self.bar = HandInBar(session, self)
        self._legend = label("", "small", self, wrap=True)
        self._empty = EmptyState(Icon.DOCUMENT, "")
        self._lay_out()
        self.setFocusProxy(self.lines)
        self.pane.asking.connect(self._show_facts)
        self.slot.opened.connect(self.bar.hide)  # one filled button at a time
        self.slot.closed.connect(self.bar.show)
        self.words()

    def words(self) -> None:
        """Name the list and tell the keys."""
        give_name(self.lines, self.tr("Documents"))
        legend = self.tr(
            "* required      O original · K copy · B both · C certified copy · T translation · M missing · "
            "− not relevant · N note · + other paper · Backspace clear · Ctrl+Z undo"
        )
        self._legend.setText(_own_legend() if keymap().letters_changed(Place.CHECKLIST) else legend)
        if self.view is not None:
            self._say_why_empty(self.view)
        self.hand_ins.words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of the keys' names to the list where there is little."""
        super().resizeEvent(event)
        self._show_legend()

    def _show_legend(self) -> None:
        tight = self.height() < _HIGH_ENOUGH
        self._legend.setVisible(self.view is not None and not self.view.closed and not tight)
        self.facts.set_tight(tight=tight)
        self.bar.set_tight(tight=tight)
        self._show_facts()

    @Slot()
    def _show_facts(self) -> None:
        self._above.setVisible(not (self.pane.asks_why and self._sides.stacked))
        tab_as_laid_out(self)  # the questions are other ones with each case

    def _say_why_empty(self, view: ChecklistView) -> None:
        may_take = not view.exists and not view.closed
        self._empty.set_texts(
            self.tr("There is no checklist for this application."),
            self.tr("Take the checklist of today") if may_take else "",
            hint=self.tr("It can be handed in as it is."),
        )

    def _lay_out(self) -> None:
        space = tokens().space
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.lines, 1)
        self._legend.setContentsMargins(space.m, space.xs, space.m, space.xs)
        column.addWidget(self._legend)
        self._sides = Sides(left, self.pane, _PANE_WIDTH, _NARROW, self)
        body = QVBoxLayout()
        body.setContentsMargins(space.l, space.s, space.l, space.s)
        body.setSpacing(space.s)
        self._above = QWidget(self)  # the strip itself shows and hides by what there is to show
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.facts)
        body.addWidget(self._above)
        body.addWidget(self._sides, 1)
        body.addWidget(self._empty, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(body, 1)
        whole.addWidget(self.slot)
        whole.addWidget(self.hand_ins)
        whole.addWidget(self.bar)


def _own_legend() -> str:
    """Return the letters as they were chosen at this computer."""
    letters = (each for each in ACTIONS if each.place is Place.CHECKLIST and each.way is Way.LETTER)
    return " · ".join(f"{keymap().shown(each.code)} {each.text.split(';')[0].lower()}" for each in letters)


def _speak(row: ShownLine) -> str:
    return row.spoken


def _key(row: ShownLine) -> str:
    return row.line.line_id
