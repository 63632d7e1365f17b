"""Order cards for a family in one go: each gets an order and a paper of its own, or nobody does."""

from dataclasses import dataclass, replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.papers import Delivery
from desktop.domain.refusals import RuleBroken
from desktop.services.card_fees import OldCard
from desktop.services.commands import Outcome
from desktop.services.queries.case_page import case_page
from desktop.services.queries.families import family
from desktop.services.reference import reasons
from ui.dates import date_text
from ui.kroner import kroner
from ui.screens.card.choices import Choices, chosen, fill_reasons
from ui.screens.card.suggested_order import SuggestedOrder, suggested_order
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.notice import Notice
from ui.widgets.restyle import label
from ui.words import delivery_word, order_reason_word

_HANDED_IN = "handed-in"
_NONE = "none"


@dataclass(frozen=True, slots=True)
class _Line:
    """What is shown of one member."""

    name: str
    order: SuggestedOrder
    box: QCheckBox
    old_card: QComboBox
    said: QLabel


class FamilyOrderPanel(AskPanel):
    """Offers everybody of the family for whom a card may be ordered now; the others are shown with what is missing."""

    def __init__(self, session: Session, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.FAMILY, parent)
        self.lines = [self._line(member.case_id, member.name) for member in family(session.store, case_id)]
        self.delivery = Choices((Delivery.POST.value, Delivery.COLLECT.value), 2, self)
        may_post = any(line.order.delivery is Delivery.POST for line in self.lines if not line.order.obstacle)
        self.delivery.set_allowed(Delivery.POST, allowed=may_post)
        self.delivery.set_value(Delivery.POST if may_post else Delivery.COLLECT)
        self.delivery.chosen.connect(self._show)
        self.letters = QCheckBox(self)
        self.letters.setVisible(any(line.order.check_letter for line in self.lines))
        self.error = Notice(self)
        self._arrange()
        self.setFocusProxy(next((line.box for line in self.lines if line.box.isEnabled()), self.back_button))

    def words(self) -> None:
        """Word the lines."""
        self.set_texts(self.tr("Order cards for the family"), self.tr("Order for all who are ticked"))
        offered = reasons(self.session.language)[ReasonGroup.OLD_CARD_NOT_HANDED_IN]
        for line in self.lines:
            line.box.setText(isolate(line.name))
            line.box.setAccessibleName(line.name)
            fill_reasons(
                line.old_card,
                [(_HANDED_IN, self.tr("Old card handed in")), *offered],
                self.tr("Choose: was the old card handed in?"),
            )
            line.old_card.setAccessibleName(self.tr("Old card of %1").replace("%1", line.name))
        self.delivery.set_texts(
            self.tr("Delivery"),
            {
                Delivery.POST.value: self.tr("By post, to each one's own address"),
                Delivery.COLLECT.value: delivery_word(Delivery.COLLECT),
            },
        )
        self.letters.setText(self.tr("I have read in the letters that no further meeting is needed"))
        self.letters.setAccessibleName(self.letters.text())
        self._show()

    def confirm(self) -> None:
        """Order for all who are ticked, if everything is told."""
        ticked = [line for line in self.lines if line.box.isChecked()]
        if not ticked:
            self.error.say(self.tr("Tick those for whom a card is ordered."), Tone.DANGER)
            return
        for line in ticked:
            if not self._old_card(line).known:
                self.error.say(self.tr("Say for each one whether the old card was handed in."), Tone.DANGER)
                line.old_card.setFocus()
                return
            due = line.order.fee(self.session, self._old_card(line)).due
            if due is not None and not due.known:
                self.error.say(self.session.sentence(RuleBroken("order-singly")), Tone.DANGER)
                line.box.setFocus()
                return
        if any(line.order.check_letter for line in ticked) and not self.letters.isChecked():
            self.error.say(self.session.sentence(RuleBroken("check-letter", "R51")), Tone.DANGER)
            self.letters.setFocus()
            return
        self.error.say("")
        orders = [
            self._delivered(line).command(self.session, self._old_card(line), letter_checked=self.letters.isChecked())
            for line in ticked
        ]
        self.attempt(*orders, told=self.tr("%1 cards ordered.").replace("%1", str(len(orders))))

    def succeeded(self, outcome: Outcome) -> None:
        """Show the first paper; the others lie in their cases and in the list of papers."""
        self.session.paper_wanted.emit(str(outcome.results[0]))

    def _delivered(self, line: _Line) -> SuggestedOrder:
        """Return the order with the delivery that is chosen; who cannot be posted to collects."""
        collect = self.delivery.value == Delivery.COLLECT or line.order.delivery is Delivery.COLLECT
        return replace(line.order, delivery=Delivery.COLLECT if collect else Delivery.POST)

    def _old_card(self, line: _Line) -> OldCard:
        if not line.order.asks_old_card:
            return OldCard(handed_in=False, because=_NONE)
        code = chosen(line.old_card)
        if not code:
            return OldCard()
        return OldCard(handed_in=True) if code == _HANDED_IN else OldCard(handed_in=False, because=code)

    def _show(self) -> None:
        for line in self.lines:
            line.old_card.setVisible(line.order.asks_old_card and line.box.isChecked())
            line.said.setText(self._said(line))

    def _said(self, line: _Line) -> str:
        order, language = self._delivered(line), self.session.language
        if order.obstacle is not None:
            return self.session.sentence(order.obstacle)
        found = order.fee(self.session, self._old_card(line))
        if found.depends_on_old_card:
            fee = self.tr("fee depends on the old card")
        elif found.due is None:
            fee = self.tr("free")
        else:
            fee = kroner(found.due.amount, language) if found.due.known else self.tr("amount not known")
        validity = f"{date_text(order.valid_from, language)} – {date_text(order.valid_to, language)}"
        return "  ·  ".join([order_reason_word(order.reason), validity, delivery_word(order.delivery).lower(), fee])

    def _line(self, case_id: str, name: str) -> _Line:
        order = suggested_order(case_page(self.session.store, case_id, self.session.today))
        box = QCheckBox(self)
        box.setEnabled(order.obstacle is None)
        box.setChecked(order.obstacle is None)
        old_card = QComboBox(self)
        box.toggled.connect(self._show)
        old_card.currentIndexChanged.connect(self._show)
        return _Line(name, order, box, old_card, label("", "small", self, wrap=True))

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens().space.l)
        grid.setVerticalSpacing(tokens().space.xs)
        for at, line in enumerate(self.lines):
            grid.addWidget(line.box, at * 2, 0)
            grid.addWidget(line.old_card, at * 2, 1)
            grid.addWidget(line.said, at * 2 + 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.delivery)
        self.column.addWidget(self.letters)
        self.column.addWidget(self.error)
