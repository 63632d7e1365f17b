"""Cards that have not come within the term: whom to call, whether the producer was asked (facts §6)."""

from collections.abc import Sequence

from desktop.domain.card_terms import Delay
from desktop.domain.cards import CardStep
from desktop.services.queries.cards import CardItem, count_late_cards, late_cards
from ui.dates import date_text
from ui.screens.card.words import card_state_word, delay_word, late_text
from ui.screens.items.card_section import CardSection
from ui.screens.items.lines import Columns
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column
from ui.words import delivery_word

_TONES = {Delay.LATE: Tone.WARNING, Delay.SHOULD_BE_BACK: Tone.DANGER, Delay.COUNTS_AS_LOST: Tone.DANGER}


class CardsNotCome(CardSection):
    """Lists late cards, the latest first."""

    key = "cards-not-come"
    topic = "items#late"
    steps = (
        CardStep.ARRIVE,
        CardStep.POST,
        CardStep.ASK_PRODUCER,
        CardStep.LOSE,
    )
    columns = Columns(
        (Column(share=5), Column(232), Column(150), Column(share=4), Column(120), Column(share=4), Column(share=3)),
        (Column(share=3), Column(232), Column(), Column(), Column(110), Column(share=2), Column()),
        room=980,
    )

    def title(self) -> str:
        """Return the name of the section."""
        return self.tr("Cards that have not come")

    def column_titles(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        return (
            self.tr("Name"),
            self.tr("How late"),
            self.tr("Ordered"),
            self.tr("Where it is"),
            self.tr("Phone"),
            self.tr("Calls"),
            self.tr("Producer"),
        )

    def empty_texts(self) -> tuple[str, str]:
        """Return why nothing waits."""
        return self.tr("Nothing waits here. Every ordered card is within its term."), self.tr(
            "A card comes here when it has not arrived on the last working day of its term."
        )

    def read(self) -> Sequence[CardItem]:
        """Return the late cards."""
        return late_cards(self.session.store, self.session.today)

    def count(self) -> int:
        """Return how many are late."""
        return count_late_cards(self.session.store, self.session.today)

    def cells(self, row: CardItem) -> Sequence[Cell]:
        """Return what is seen of a card."""
        language = self.session.language
        late = self._late(row)
        tone = _TONES[row.lateness.delay] if row.lateness and row.lateness.delay else Tone.NEUTRAL
        return (
            self.name_cell(row),
            Cell(late, Icon.WAITING, tone, badge=True),
            Cell(date_text(row.ordered_on, language), muted=True),
            Cell(self._where(row), muted=True),
            Cell(self.phone_text(row)),
            self.calls_cell(row),
            Cell(self._asked(row), muted=True),
        )

    def speak(self, row: CardItem) -> str:
        """Return what is said of a card."""
        parts = (row.name, self._late(row), self._where(row), self.phone_text(row), self.calls_text(row))
        return ", ".join((*parts, self._asked(row)))

    def _late(self, row: CardItem) -> str:
        late = row.lateness
        if late is None or late.delay is None:
            return ""
        if late.delay is Delay.LATE:
            return late_text(late)
        return f"{late.working_days} · {delay_word(late.delay)}"

    def _where(self, row: CardItem) -> str:
        return f"{card_state_word(row.state)} · {delivery_word(row.delivery).lower()}"

    def _asked(self, row: CardItem) -> str:
        if row.asked_on is None:
            return self.tr("not asked")
        return self.tr("asked %1").replace("%1", date_text(row.asked_on, self.session.language))
