"""Cards that lie at the station: arrived, or come back in the post."""

from collections.abc import Sequence

from desktop.domain.cards import CardStep
from desktop.services.queries.cards import CardItem, cards_at_station, count_cards_at_station
from ui.dates import date_text
from ui.screens.card.words import STATE_ICONS, card_state_word
from ui.screens.items.card_section import CardSection
from ui.screens.items.lines import Columns
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column
from ui.words import born_text

#: Days after which a card that nobody has collected is told in colour. No source: general practice.
_LONG = 14


class CardsToCollect(CardSection):
    """Lists the cards that lie here, the longest first."""

    key = "cards-to-collect"
    topic = "items#collect"
    steps = (CardStep.HAND_OVER, CardStep.POST, CardStep.FIND_DEFECTIVE)
    columns = Columns(
        (Column(share=5), Column(100), Column(140), Column(90), Column(110), Column(share=4), Column(150)),
        (Column(share=3), Column(), Column(140), Column(110), Column(110), Column(share=2), Column()),
        room=900,
    )

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Cards to collect")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return (
            self.tr("Name"),
            self.tr("Born"),
            self.tr("Where it is"),
            self.tr("Waiting"),
            self.tr("Phone"),
            self.tr("Calls"),
            self.tr("Number"),
        )

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing waits."""
        return self.tr("Nothing waits here. Every card that came has been collected."), self.tr(
            "A card comes here when it is noted as arrived, or when it comes back in the post."
        )

    def read(self) -> Sequence[CardItem]:
        """Return the cards that lie here."""
        return cards_at_station(self.session.store, self.session.today)

    def count(self) -> int:
        """Return how many lie here."""
        return count_cards_at_station(self.session.store)

    def cells(self, row: CardItem) -> Sequence[Cell]:
        """Return what is seen of a card."""
        icon, tone = STATE_ICONS[row.state]
        return (
            self.name_cell(row),
            Cell(born_text(row.born_on, self.session.language), muted=True),
            Cell(card_state_word(row.state), icon, tone, badge=True),
            Cell(self._days(row), tone=Tone.WARNING if row.days > _LONG else None),
            Cell(self.phone_text(row)),
            self.calls_cell(row),
            Cell(row.number, muted=True),
        )

    def speak(self, row: CardItem) -> str:
        """Return what is said of a card."""
        since = date_text(row.since, self.session.language)
        parts = (row.name, card_state_word(row.state), self._days(row), since, self.phone_text(row), row.number)
        return ", ".join((*parts, self.calls_text(row)))

    def _days(self, row: CardItem) -> str:
        if row.days == 0:
            return self.tr("since today")
        return self.tr("1 day") if row.days == 1 else self.tr("%1 days").replace("%1", str(row.days))
