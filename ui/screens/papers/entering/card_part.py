"""The card on a hand-over slip: which, to whom, with what identity, and what became of the old one."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.cards import CardStep, IdentitySeen
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.refusals import RuleBroken
from desktop.services.card_life import HandOverCard
from desktop.services.commands import Command
from desktop.services.entered_forms import EnterCardSlip
from desktop.services.queries.cards import CardItem, card_item
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.collectors import Collector, collectors
from desktop.services.reference import reasons
from desktop.services.written import Written
from ui.dates import date_text
from ui.screens.booking.search_combo import QuietCombo
from ui.screens.card.choices import chosen, fill_reasons
from ui.screens.card.words import identity_word
from ui.screens.papers.entering.part import FormPart
from ui.session import Session
from ui.text import isolate
from ui.theme.tokens import tokens
from ui.widgets.field import Field
from ui.widgets.restyle import label

_HANDED_IN = "handed-in"


class CardPart(FormPart):
    """Offers the cards of the case that lie at the station, and who may collect them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._on = session.today
        self._items: tuple[CardItem, ...] = ()
        self._people: tuple[Collector, ...] = ()
        self.card, self.who, self.identity, self.old_card = (QuietCombo() for _ in range(4))
        self.card_field = Field("", self.card, parent=self)
        self.who_field = Field("", self.who, parent=self)
        self.identity_field = Field("", self.identity, parent=self, required=True)
        self.old_field = Field("", self.old_card, parent=self, required=True)
        self.none = label("", "muted", self, wrap=True)
        self._box = QWidget(self)
        grid = QGridLayout(self._box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens().space.l)
        for at, field in enumerate((self.card_field, self.who_field, self.identity_field, self.old_field)):
            grid.addWidget(field, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at % 2, 1)
        self.column.addWidget(self.none)
        self.column.addWidget(self._box)
        self.card.currentIndexChanged.connect(self._show_card)
        self.setFocusProxy(self.identity)
        self.words()

    def show_page(self, page: CasePage, on: date) -> None:
        """Offer the cards of the case that can be handed over."""
        self.page, self._on = page, on
        here = [order.order_id for order in page.card_orders if CardStep.HAND_OVER in order.steps]
        found = (card_item(self.session.store, order_id, self.session.today) for order_id in here)
        self._items = tuple(item for item in found if item is not None)
        self._fill()

    def command(self, written: Written) -> Command | None:
        """Return the hand-over."""
        item = self._item
        if item is None:
            return None
        seen, old = chosen(self.identity), chosen(self.old_card) if item.old_card_open else ""
        self.identity_field.set_error("" if seen else self.tr("Choose what identity was shown."))
        said = self.session.sentence(RuleBroken("old-card-open")) if item.old_card_open and not old else ""
        self.old_field.set_error(said)
        for wrong, box in ((not seen, self.identity), (bool(said), self.old_card)):
            if wrong:
                box.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        way = self._people[max(self.who.currentIndex(), 0)].ways[item.order_id]
        card = HandOverCard(
            item.order_id,
            IdentitySeen(seen),
            way.representative_id,
            way.relative_case_id,
            old_card_handed_in=old == _HANDED_IN,
            old_card_note="" if old == _HANDED_IN else old,
        )
        return EnterCardSlip(written, card)

    def forget(self) -> None:
        """Let identity and old card be chosen anew for the next card."""
        super().forget()
        self.identity.setCurrentIndex(0)
        self.old_card.setCurrentIndex(0)

    def words(self) -> None:
        """Word the fields."""
        self.card_field.set_texts(self.tr("Card"))
        self.who_field.set_texts(self.tr("Collected by"), self.tr("A power of attorney is noted under Changes."))
        self.identity_field.set_texts(self.tr("Identity shown"))
        self.old_field.set_texts(self.tr("Old card"))
        self.none.setText(
            self.tr("No card of this case lies at the station. Note first, under Biometrics and card, that it arrived.")
        )
        kinds = [(kind.value, identity_word(kind)) for kind in IdentitySeen]
        fill_reasons(self.identity, kinds, self.tr("Choose what stands on the form"))
        offered = reasons(self.session.language)[ReasonGroup.OLD_CARD_NOT_HANDED_IN]
        handed_in = (_HANDED_IN, self.tr("Old card handed in"))
        fill_reasons(self.old_card, [handed_in, *offered], self.tr("Choose: was the old card handed in?"))
        self._fill()

    @property
    def _item(self) -> CardItem | None:
        return next((item for item in self._items if item.order_id == chosen(self.card)), None)

    def _fill(self) -> None:
        before, language = chosen(self.card), self.session.language
        self.card.blockSignals(True)  # noqa: FBT003 - Qt's own call; nothing is chosen here
        self.card.clear()
        for item in self._items:
            self.card.addItem(f"{item.number}  ·  {date_text(item.ordered_on, language)}", item.order_id)
        self.card.setCurrentIndex(max(self.card.findData(before), 0) if self._items else -1)
        self.card.blockSignals(False)  # noqa: FBT003
        self._show_card()

    @Slot()
    def _show_card(self) -> None:
        item = self._item
        self.none.setVisible(self.page is not None and item is None)
        self._box.setVisible(item is not None)
        if item is None:
            return
        self.old_field.setVisible(item.old_card_open)
        self._people = collectors(self.session.store, [item], self._on)
        before = self.who.currentText()
        self.who.clear()
        for person in self._people:
            self.who.addItem(isolate(person.name))
        self.who.setCurrentIndex(max(self.who.findText(before), 0))
