"""When the producer sent the card."""

from PySide6.QtWidgets import QWidget

from desktop.domain.cards import CardStep
from desktop.domain.refusals import RuleBroken
from desktop.services.card_life import NoteCardSent
from ui.screens.card.suggested_line import SuggestedDay
from ui.screens.card.words import card_done_word, card_step_word, card_undo_word
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.field import Field


class SentPanel(AskPanel):
    """Asks for the day, with today in it."""

    def __init__(self, session: Session, order_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.SEND, parent)
        self._order_id = order_id
        self.day = SuggestedDay()
        self.day.suggest(session.today, session.language)
        self.day_field = Field("", self.day, parent=self, required=True)
        self.day_field.setMaximumWidth(220)
        self.column.addWidget(self.day_field)
        self.day.returnPressed.connect(self.confirm_button.click)
        self.setFocusProxy(self.day)

    def words(self) -> None:
        """Word the field."""
        self.set_texts(self.tr("When did the producer send the card?"), card_step_word(CardStep.SEND))
        self.day_field.set_texts(self.tr("Sent on"), self.tr("Such as 23.11.2026 or 231126"))

    def confirm(self) -> None:
        """Note the day, if it is one."""
        day = self.day.past_day(self.session.today)
        self.day_field.set_error("" if day else self.tr("Write a date, such as 23.11.2026."))
        if day is not None:
            told, undo = card_done_word(CardStep.SEND), card_undo_word(CardStep.SEND)
            self.attempt(NoteCardSent(self._order_id, day), told=told, undo=undo)

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the field what is wrong with the day."""
        if not broken.code.startswith("card-day"):
            return False
        self.day_field.set_error(self.session.sentence(broken))
        self.day.setFocus()
        return True
