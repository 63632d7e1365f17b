"""What the two sections of cards have in common."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.cards import CardStep
from desktop.domain.changes import Touched
from desktop.services.phones import display_phone
from desktop.services.queries.cards import CardItem
from ui.dates import date_text, in_oslo
from ui.screens.card.card_deeds import CardDeeds
from ui.screens.items.action_bar import ItemAction
from ui.screens.items.section import ItemSection
from ui.session import CaseAddress, Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell

#: The tab of the case page on which the cards are.
CARD_TAB = "card"


class CardSection(ItemSection[CardItem]):
    """Cards that wait; what may be done to them is what `CardDeeds` offers."""

    interests = Touched.CARDS | Touched.CASES | Touched.PEOPLE | Touched.CHECKLISTS
    icon = Icon.CARD
    steps: tuple[CardStep, ...] = tuple(CardStep)
    """Which steps are offered here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._deeds = CardDeeds(session, self)
        self.words()

    def key_of(self, row: CardItem) -> str:
        """Return the id of the order."""
        return row.order_id

    def address_of(self, row: CardItem) -> CaseAddress:
        """Return the case, at its cards."""
        return CaseAddress(row.case_id, CARD_TAB)

    def deeds(self, row: CardItem) -> Sequence[ItemAction]:
        """Return what may be done to a card."""
        return self._deeds.offered(row, self.steps)

    def take(self, code: str, row: CardItem) -> None:
        """Do it, or ask first."""
        panel = self._deeds.take(code, row)
        if panel is not None:
            self.ask(panel)

    def name_cell(self, row: CardItem) -> Cell:
        """Return the name; a protected address is told by its icon."""
        return Cell(isolate(row.name), Icon.PROTECTED if row.protected else None, strong=True)

    def phone_text(self, row: CardItem) -> str:
        """Return the phone number, or that there is none."""
        return display_phone(row.phone) or self.tr("no phone")

    def calls_text(self, row: CardItem) -> str:
        """Return how often somebody has called, and when last."""
        if row.last_call is None:
            return self.tr("not called")
        count = self.tr("called once") if row.calls == 1 else self.tr("%1 calls").replace("%1", str(row.calls))
        return f"{count}, {date_text(in_oslo(row.last_call).date(), self.session.language)}"

    def calls_cell(self, row: CardItem) -> Cell:
        """Return the calls; none is what asks for one."""
        return Cell(self.calls_text(row), muted=row.calls > 0, tone=None if row.calls else Tone.WARNING)
