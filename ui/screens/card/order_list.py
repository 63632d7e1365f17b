"""The cards that have been ordered in a case."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.languages import Language
from desktop.services.queries.case_page import CardOrderRow, CasePage
from ui.dates import date_text, instant_text
from ui.models.rows import RowModel
from ui.screens.case_page.tab import CaseTab
from ui.session import Session
from ui.text import isolate
from ui.theme import current
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.restyle import label
from ui.widgets.row_delegate import Cell, Column, RowDelegate
from ui.widgets.row_list import RowList
from ui.words import delivery_word, order_reason_word

_MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class OrderLine:
    """An order in words."""

    number: str
    reason: str
    validity: str
    delivery: str
    ordered: str


class OrderDelegate(RowDelegate):
    """Paints an order: its number, why, how long the card holds, how it is delivered, who ordered it and when."""

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, OrderLine)  # noqa: S101 - the model holds nothing else
        return [
            Cell(row.number, Icon.CARD, strong=True),
            Cell(row.reason),
            Cell(row.validity),
            Cell(row.delivery, muted=True),
            Cell(row.ordered, muted=True),
        ]


class OrderList(CaseTab):
    """Lists the orders, the newest first; Enter shows the paper. Hidden where there is none."""

    def __init__(self, session: Session, parent: CaseTab | None = None) -> None:
        super().__init__(session, parent)
        columns = (Column(width=190), Column(share=3), Column(width=180), Column(share=3), Column(share=4))
        self._title = label("", "heading", self)
        self.model: RowModel[OrderLine] = RowModel(speak, number_of, parent=self)
        self.list = RowList("", OrderDelegate(columns), self)
        self.list.setModel(self.model)
        self.list.opened.connect(session.paper_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.s)
        column.addWidget(self._title)
        column.addWidget(self.list)
        self.words()

    def fill(self, page: CasePage) -> None:
        """Show the orders of a case."""
        self.model.set_rows([line_of(order, self.session.language) for order in page.card_orders])
        self.list.setFixedHeight(current.row_height() * min(max(len(page.card_orders), 1), _MOST_LINES))
        self.setVisible(bool(page.card_orders))
        if page.card_orders and not self.list.current_key:
            self.list.go_to(page.card_orders[0].number)

    def words(self) -> None:
        """Name the list."""
        self._title.setText(self.tr("Ordered cards"))
        self.list.setAccessibleName(self.tr("Ordered cards"))
        self.list.setAccessibleDescription(self.tr("Enter shows the order."))

    def sizeHint(self) -> QSize:
        """Return no more than the lines need."""
        return self.minimumSizeHint()


def line_of(order: CardOrderRow, language: Language) -> OrderLine:
    """Return the words of an order."""
    cancelled = QCoreApplication.translate("OrderList", "cancelled")
    reason = order_reason_word(order.reason)
    return OrderLine(
        number=order.number,
        reason=f"{reason} ({cancelled})" if order.cancelled else reason,
        validity=f"{date_text(order.valid_from, language)} – {date_text(order.valid_to, language)}",
        delivery=delivery_word(order.delivery),
        ordered=f"{instant_text(order.ordered_at, language)}, {isolate(order.ordered_by)}",
    )


def speak(line: OrderLine) -> str:
    """Return what a screen reader says of an order."""
    return f"{line.number}, {line.reason}, {line.validity}, {line.delivery}, {line.ordered}"


def number_of(line: OrderLine) -> str:
    """Return what an order is known by."""
    return line.number
