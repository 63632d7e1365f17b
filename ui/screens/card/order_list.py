"""The cards that have been ordered in a case: where each is, how it came there, and what may be done next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.cards import CardStep
from desktop.domain.languages import Language
from desktop.services.card_life import UndoCardStep
from desktop.services.queries.cards import CardItem, CardOrderRow, card_item
from desktop.services.queries.case_page import CasePage
from ui.dates import date_text, in_oslo, instant_text
from ui.models.rows import RowModel
from ui.screens.card.card_deeds import CardDeeds
from ui.screens.card.words import (
    STATE_ICONS,
    card_done_word,
    card_state_word,
    card_undo_word,
    event_text,
    late_text,
)
from ui.screens.case_page.tab import CaseTab
from ui.screens.items.action_bar import ActionBar, ItemAction
from ui.screens.items.ask import AskPanel, AskSlot
from ui.screens.items.lines import Columns, ItemDelegate
from ui.session import Session
from ui.text import isolate
from ui.theme import current
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column
from ui.widgets.row_list import RowList
from ui.words import delivery_word, order_reason_word

_MOST_LINES = 4
_COLUMNS = Columns(
    (Column(width=190), Column(share=5), Column(share=3), Column(share=3), Column(width=150)),
    (Column(width=190), Column(share=1), Column(), Column(), Column(width=150)),
    room=760,
)
_UNDO = "undo"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """An order in words."""

    number: str
    icon: Icon
    tone: Tone
    state: str
    since: str
    reason: str
    delivery: str
    late: str


class OrderList(CaseTab):
    """Lists the orders, the newest first; Enter shows the paper, the keys on the buttons act on the card.

    Hidden where there is none.
    """

    def __init__(self, session: Session, parent: CaseTab | None = None) -> None:
        super().__init__(session, parent)
        self._title = label("", "heading", self)
        self.model: RowModel[OrderLine] = RowModel(speak, number_of, parent=self)
        self.list = RowList("", ItemDelegate(_COLUMNS, cells_of), self)
        self.list.setModel(self.model)
        self.list.opened.connect(session.paper_wanted)
        self.bar = ActionBar(self.list, self)
        self.bar.taken.connect(self.take)
        self.slot = AskSlot(self)
        self.slot.opened.connect(self.bar.hide)
        self.slot.closed.connect(self.bar.show)
        self._history = label("", "small", self, wrap=True)
        self._history.setTextFormat(Qt.TextFormat.PlainText)
        self._history.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._deeds = CardDeeds(session, self)
        self._item: CardItem | None = None
        self._asked = ""
        self._undone = CardStep.ARRIVE
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.s)
        for part in (self._title, self.list, self.bar, self.slot, self._history):
            column.addWidget(part)
        self.list.selectionModel().selectionChanged.connect(self._chosen)
        self.words()

    @property
    def history(self) -> str:
        """Return what has happened to the chosen card, a line for each step."""
        return self._history.text()

    @property
    def current(self) -> CardOrderRow | None:
        """Return the order that the keys act on, or None."""
        orders = self.page.card_orders if self.page is not None else ()
        return next((order for order in orders if order.number == self.list.current_key), None)

    def fill(self, page: CasePage) -> None:
        """Show the orders of a case."""
        self.model.set_rows([line_of(order, self.session.language) for order in page.card_orders])
        self.list.setFixedHeight(current.row_height() * min(max(len(page.card_orders), 1), _MOST_LINES))
        self.setVisible(bool(page.card_orders))
        if page.card_orders and not self.list.current_key:
            self.list.go_to(page.card_orders[0].number)
        self._show_card()

    def words(self) -> None:
        """Name the list."""
        self._title.setText(self.tr("Ordered cards"))
        self.list.setAccessibleName(self.tr("Ordered cards"))
        self.list.setAccessibleDescription(self.tr("Enter shows the order. The keys on the buttons act on the card."))
        self._show_card()

    def ask(self, panel: AskPanel) -> None:
        """Ask under the list; the question goes when another card is chosen."""
        self._asked = self.list.current_key
        self.slot.put(panel, self.list)

    @Slot(object)
    def take(self, code: str) -> None:
        """Do something to the chosen card, or ask first; what is not offered is passed over."""
        if self._item is None or all(action.code != code for action in self.bar.offered):
            return
        order = self.current
        if code == _UNDO:
            if order is not None and order.last_step is not None:
                self._undone = order.last_step
                self.session.submit(UndoCardStep(order.order_id, order.last_step), self._took_back)
            return
        panel = self._deeds.take(code, self._item)
        if panel is not None:
            self.ask(panel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the action of a key."""
        action = self.bar.by_key(event) if self.slot.panel is None else None
        if action is None:
            super().keyPressEvent(event)
        else:
            self.take(action.code)

    def sizeHint(self) -> QSize:
        """Return no more than the lines need."""
        return self.minimumSizeHint()

    @Slot()
    def _chosen(self) -> None:
        if self.list.current_key not in ("", self._asked):
            self.slot.close_panel()
        self._show_card()

    def _show_card(self) -> None:
        order = self.current
        self._item = card_item(self.session.store, order.order_id, self.session.today) if order else None
        actions = self._deeds.offered(self._item) if self._item is not None else ()
        if order is not None and order.last_step is not None:
            actions = (*actions, ItemAction(_UNDO, card_undo_word(order.last_step), "U", Icon.UNDO))
        self.bar.show_actions(actions, self.tr("Enter  shows the order"))
        self._history.setText(self._told(order) if order else "")

    def _told(self, order: CardOrderRow) -> str:
        language = self.session.language
        ordered = self.tr("%1  Ordered by %2, valid %3")
        valid = f"{date_text(order.valid_from, language)} – {date_text(order.valid_to, language)}"
        day = date_text(in_oslo(order.ordered_at).date(), language)
        first = ordered.replace("%1", day).replace("%2", isolate(order.ordered_by)).replace("%3", valid)
        return "\n".join([*(event_text(event, language) for event in order.events), first])

    @Slot(object)
    def _took_back(self, _outcome: object) -> None:
        pattern = self.tr("Taken back: %1")
        self.session.messages.success(pattern.replace("%1", card_done_word(self._undone)))


def line_of(order: CardOrderRow, language: Language) -> OrderLine:
    """Return the words of an order."""
    icon, tone = STATE_ICONS[order.state]
    late = order.lateness is not None and order.lateness.delay is not None
    return OrderLine(
        number=order.number,
        icon=icon,
        tone=tone,
        state=card_state_word(order.state),
        since=f"{instant_text(order.state_at, language)}, {isolate(order.state_by)}",
        reason=order_reason_word(order.reason),
        delivery=delivery_word(order.delivery),
        late=late_text(order.lateness) if late and order.lateness is not None else "",
    )


def cells_of(row: object) -> Sequence[Cell]:
    """Return what stands in each column: where the card is, since when and by whom; reason, delivery, number."""
    assert isinstance(row, OrderLine)  # noqa: S101 - the model holds nothing else
    return [
        Cell(row.state, row.icon, row.tone, badge=True),
        Cell(row.late or row.since, tone=Tone.WARNING if row.late else None, muted=not row.late),
        Cell(row.reason),
        Cell(row.delivery, muted=True),
        Cell(row.number, strong=True),
    ]


def speak(line: OrderLine) -> str:
    """Return what a screen reader says of an order."""
    parts = (line.number, line.state, line.late, line.since, line.reason, line.delivery)
    return ", ".join(part for part in parts if part)


def number_of(line: OrderLine) -> str:
    """Return what an order is known by."""
    return line.number
