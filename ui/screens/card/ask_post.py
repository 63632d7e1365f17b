"""Where the card is posted to."""

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.cards import CardState, CardStep
from desktop.domain.refusals import RuleBroken
from desktop.services.card_life import PostCard
from desktop.services.queries.cards import CardItem
from desktop.services.queries.case_page import case_page
from ui.screens.card.words import card_done_word, card_step_word, card_undo_word
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.notice import Notice
from ui.widgets.restyle import label


class PostPanel(AskPanel):
    """Shows the address; for a card that came back, the address has to be asked for anew."""

    def __init__(self, session: Session, item: CardItem, parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.EMAIL, parent)
        self._item = item
        person = case_page(session.store, item.case_id, session.today).person
        self._lines = (person.street, f"{person.postcode} {person.city}".strip())
        self._letterbox = person.letterbox_name
        self.address = label("", "strong", self, wrap=True)
        self.letterbox = label("", "muted", self, wrap=True)
        self.checked = QCheckBox(self)
        self.checked.setVisible(item.state is CardState.RETURNED)
        self.error = Notice(self)
        for part in (self.address, self.letterbox, self.checked, self.error):
            self.column.addWidget(part)
        self.checked.toggled.connect(self._toggled)
        self.setFocusProxy(self.checked if item.state is CardState.RETURNED else self.confirm_button)

    def words(self) -> None:
        """Say where it goes."""
        self.set_texts(self.tr("Post the card to this address?"), card_step_word(CardStep.POST))
        missing = self.tr("No address is noted. Correct it under Changes first.")
        complete = self._item.has_address
        self.address.setText(isolate(", ".join(line for line in self._lines if line)) if complete else missing)
        name = self.tr("Name on the letterbox: %1").replace("%1", isolate(self._letterbox))
        nameless = self.tr("No name for the letterbox is noted. The post delivers only where the name stands on it.")
        self.letterbox.setText(name if self._letterbox else nameless)
        self.checked.setText(self.tr("The card came back: I have asked for address and letterbox, and they are right"))
        self.checked.setAccessibleName(self.checked.text())

    def confirm(self) -> None:
        """Post it."""
        command = PostCard(self._item.order_id, address_checked=self.checked.isChecked())
        self.attempt(command, told=card_done_word(CardStep.POST), undo=card_undo_word(CardStep.POST))

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show at the box that it has not been ticked."""
        if broken.code != "address-not-checked":
            return False
        self.error.say(self.session.sentence(broken), Tone.DANGER)
        self.checked.setFocus()
        return True

    def _toggled(self) -> None:
        self.error.say("")
