"""Hand cards over: who collects, what identity was shown, and what became of the old cards."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QWidget

from desktop.domain.cards import CardStep, IdentitySeen
from desktop.domain.catalogue import ReasonGroup
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import RepresentativeKind
from desktop.services.card_life import HandOverCard
from desktop.services.commands import Outcome
from desktop.services.queries.cards import CardItem
from desktop.services.queries.collectors import Collector, collectors
from desktop.services.reference import reasons
from ui.screens.card.choices import chosen, fill_reasons
from ui.screens.card.words import card_done_word, card_undo_word, identity_word
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.field import Field
from ui.widgets.notice import Notice

_HANDED_IN = "handed-in"


class HandOverPanel(AskPanel):
    """Hands over one card, or those of a family together; nothing is handed over unless all of them can be."""

    def __init__(self, session: Session, items: Sequence[CardItem], parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.PERSON, parent)
        self._items = tuple(items)
        self._people = collectors(session.store, self._items, session.today)
        self.who = QComboBox()
        self.who_field = Field("", self.who, parent=self, required=True)
        self.identity = QComboBox()
        self.identity_field = Field("", self.identity, parent=self, required=True)
        self.boxes = [QCheckBox(self) for _ in self._items]
        self.old_cards = [QComboBox(self) for _ in self._items]
        self.error = Notice(self)
        self._arrange()
        self.who.currentIndexChanged.connect(self._show_ways)
        for box in self.boxes:
            box.toggled.connect(self._show_old_cards)
        self.boxes[0].setChecked(True)
        self.setFocusProxy(self.who if len(self._people) > 1 else self.identity)

    @property
    def person(self) -> Collector:
        """Return who collects."""
        return self._people[max(self.who.currentIndex(), 0)]

    def words(self) -> None:
        """Word the fields."""
        one = len(self._items) == 1
        title = self.tr("Hand the card over") if one else self.tr("Hand cards of the family over together")
        self.set_texts(title, self.tr("Hand over"))
        self.who_field.set_texts(self.tr("Who collects"), self.tr("A power of attorney is noted under Changes."))
        self.identity_field.set_texts(self.tr("Identity shown"))
        self._fill(self.who, [(str(at), self._said_of(person)) for at, person in enumerate(self._people)])
        kinds = [(kind.value, identity_word(kind)) for kind in IdentitySeen]
        fill_reasons(self.identity, kinds, self.tr("Choose what you have seen"))
        offered = reasons(self.session.language)[ReasonGroup.OLD_CARD_NOT_HANDED_IN]
        handed_in = (_HANDED_IN, self.tr("Old card handed in"))
        for item, box, old in zip(self._items, self.boxes, self.old_cards, strict=True):
            box.setText(f"{isolate(item.name)}   {item.number}")
            box.setAccessibleName(f"{item.name}, {item.number}")
            fill_reasons(old, [handed_in, *offered], self.tr("Choose: was the old card handed in?"))
            old.setAccessibleName(self.tr("Old card of %1").replace("%1", item.name))
        self._show_ways()

    def confirm(self) -> None:
        """Hand over what is ticked, if identity was shown and the old cards are accounted for."""
        seen = chosen(self.identity)
        self.identity_field.set_error("" if seen else self.tr("Choose what identity was shown."))
        if not seen:
            self.identity.setFocus()
            return
        ticked = [at for at, box in enumerate(self.boxes) if box.isChecked() and box.isEnabled()]
        if not ticked:
            self.error.say(self.tr("Tick the cards that are handed over."), Tone.DANGER)
            return
        for at in ticked:
            if self._items[at].old_card_open and not chosen(self.old_cards[at]):
                self.error.say(self.session.sentence(RuleBroken("old-card-open")), Tone.DANGER)
                self.old_cards[at].setFocus()
                return
        self.error.say("")
        commands = [self._command(at, IdentitySeen(seen)) for at in ticked]
        several = self.tr("%1 cards handed over.").replace("%1", str(len(commands)))
        told = card_done_word(CardStep.HAND_OVER) if len(commands) == 1 else several
        # The way back of one step takes one card back; several are taken back one by one in their cases.
        undo = card_undo_word(CardStep.HAND_OVER) if len(commands) == 1 else ""
        self.attempt(*commands, told=told, undo=undo)

    def succeeded(self, outcome: Outcome) -> None:
        """Show the slip to be signed; those of further cards lie among the papers of their cases."""
        self.session.paper_wanted.emit(str(outcome.results[0]))

    def _command(self, at: int, identity: IdentitySeen) -> HandOverCard:
        item, way = self._items[at], self.person.ways[self._items[at].order_id]
        old = chosen(self.old_cards[at]) if item.old_card_open else ""
        return HandOverCard(
            item.order_id,
            identity,
            way.representative_id,
            way.relative_case_id,
            old_card_handed_in=old == _HANDED_IN,
            old_card_note="" if old == _HANDED_IN else old,
        )

    def _said_of(self, person: Collector) -> str:
        name = isolate(person.name)
        match person.kind:
            case RepresentativeKind.GUARDIAN:
                return self.tr("%1 (guardian)").replace("%1", name)
            case RepresentativeKind.POWER_OF_ATTORNEY:
                return self.tr("%1 (power of attorney)").replace("%1", name)
        first = person.ways.get(self._items[0].order_id)
        if first is not None and not first.representative_id and not first.relative_case_id:
            return self.tr("%1 (the holder)").replace("%1", name)
        return self.tr("%1 (family)").replace("%1", name)

    def _show_ways(self) -> None:
        """Let only those cards be ticked that the chosen person may collect."""
        needs = self.tr("A grown-up's card is collected with a power of attorney.")
        for item, box in zip(self._items, self.boxes, strict=True):
            may = item.order_id in self.person.ways
            box.setEnabled(may)
            box.setToolTip("" if may else needs)
            box.setAccessibleDescription("" if may else needs)
        self._show_old_cards()

    def _show_old_cards(self) -> None:
        for item, box, old in zip(self._items, self.boxes, self.old_cards, strict=True):
            old.setVisible(item.old_card_open and box.isChecked() and box.isEnabled())

    def _fill(self, box: QComboBox, lines: Sequence[tuple[str, str]]) -> None:
        before = max(box.currentIndex(), 0)
        box.blockSignals(True)  # noqa: FBT003 - Qt's own call; nothing is chosen here
        box.clear()
        for code, text in lines:
            box.addItem(text, code)
        box.setCurrentIndex(before)
        box.blockSignals(False)  # noqa: FBT003

    def _arrange(self) -> None:
        space = tokens().space
        top = QHBoxLayout()
        top.setSpacing(space.l)
        top.addWidget(self.who_field, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.identity_field, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.l)
        grid.setVerticalSpacing(space.xs)
        for at, (box, old) in enumerate(zip(self.boxes, self.old_cards, strict=True)):
            grid.addWidget(box, at, 0)
            grid.addWidget(old, at, 1)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addWidget(self.error)
