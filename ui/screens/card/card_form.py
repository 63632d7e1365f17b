"""The fields of a card order; what they mean is the step's to say."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.catalogue import ReasonGroup
from desktop.domain.papers import Delivery
from desktop.domain.residence_card import ResidenceCard
from desktop.services.card_fees import OldCard
from desktop.services.reference import reasons
from ui.dates import date_text
from ui.screens.card.choices import Choices, chosen, fill_reasons
from ui.screens.card.suggested_line import SuggestedDay
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.field import Field
from ui.widgets.notice import Notice
from ui.widgets.restyle import label

HANDED_IN = "handed-in"
NOT_HANDED_IN = "not-handed-in"
_WIDE = 720


class CardForm(QWidget):
    """Reason, validity, delivery, old card, fee.

    Signals:
        changed: something was chosen or typed on which another field depends.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._address = ""
        self._letterbox = ""
        self.reason = self._box()
        self.reason_field = Field("", self.reason, parent=self, required=True)
        self.valid_from = SuggestedDay()
        self.from_field = Field("", self.valid_from, parent=self, required=True)
        self.valid_to = SuggestedDay()
        self.to_field = Field("", self.valid_to, parent=self, required=True)
        self.fee = label("", "", self)
        self.fee_field = Field("", self.fee, parent=self)
        self.amount = QLineEdit()
        self.amount.setMaxLength(7)
        self.amount_field = Field("", self.amount, parent=self, required=True)
        self.amount_field.setFixedWidth(190)
        self.delivery = Choices((Delivery.POST.value, Delivery.COLLECT.value), 1, self)
        self.old_card = Choices((HANDED_IN, NOT_HANDED_IN), 2, self)
        self.old_card_reason = self._box()
        self.letter_checked = QCheckBox(self)
        self.letter_error = Notice(self)
        self._lay_out()
        self.reason.currentIndexChanged.connect(self._changed)
        self.valid_from.textEdited.connect(self._changed)
        self.old_card.chosen.connect(self._old_card_chosen)
        self.old_card_reason.currentIndexChanged.connect(self._changed)
        self.letter_checked.toggled.connect(self._letter_toggled)
        self.delivery.chosen.connect(self._show_letterbox)

    @property
    def old_card_told(self) -> OldCard:
        """Return what the clerk has told of the old card."""
        match self.old_card.value:
            case "handed-in":
                return OldCard(handed_in=True)
            case "not-handed-in":
                return OldCard(handed_in=False, because=chosen(self.old_card_reason))
            case _:
                return OldCard()

    def set_address(self, address: str, letterbox: str) -> None:
        """Show where the card would be posted to; empty where it cannot be."""
        self._address = address
        self._letterbox = letterbox
        self._word_delivery()

    def take_old_card(self, card: ResidenceCard) -> None:
        """Note the old card as handed in, which was just read, and say which one it was."""
        self.old_card.answer(HANDED_IN).click()
        said = [self.tr("Card %1").replace("%1", card.number)]
        if card.expires_on is not None:
            until = date_text(card.expires_on, self._session.language)
            expired = card.has_expired(self._session.today)
            said.append((self.tr("expired on %1") if expired else self.tr("valid to %1")).replace("%1", until))
        if card.damaged:
            said.append(self.tr("compare the number with the card: not everything could be read"))
        self.old_card.set_help(", ".join(said))

    def forget_errors(self) -> None:
        """Take away what was said to be wrong."""
        for field in (self.reason_field, self.from_field, self.to_field, self.amount_field):
            field.set_error("")
        for choices in (self.delivery, self.old_card):
            choices.set_error("")
        self.letter_error.say("")

    def words(self) -> None:
        """Word the fields."""
        offered = reasons(self._session.language)
        ask = self.tr("Choose")
        fill_reasons(self.reason, offered[ReasonGroup.CARD_ORDER], ask)
        fill_reasons(self.old_card_reason, offered[ReasonGroup.OLD_CARD_NOT_HANDED_IN], self.tr("Choose why not"))
        self.old_card_reason.setAccessibleName(self.tr("Why the old card was not handed in"))
        self.reason_field.set_texts(self.tr("Why a card is ordered"))
        form = self.tr("Such as 23.11.2026 or 231126")
        self.from_field.set_texts(self.tr("Card valid from"), form)
        self.to_field.set_texts(self.tr("Card valid to"), form)
        self.amount_field.set_texts(self.tr("Amount in kroner"))
        self.old_card.set_texts(
            self.tr("Old card"), {HANDED_IN: self.tr("Handed in"), NOT_HANDED_IN: self.tr("Not handed in")}
        )
        self.letter_checked.setText(self.tr("I have read in the letter that no further meeting is needed"))
        self.letter_checked.setAccessibleName(self.letter_checked.text())
        self._word_delivery()
        self._show_old_card()

    def _word_delivery(self) -> None:
        post = self.tr("By post to %1").replace("%1", self._address) if self._address else self.tr("By post")
        self.delivery.set_texts(
            self.tr("Delivery"),
            {Delivery.POST.value: post, Delivery.COLLECT.value: self.tr("Collected here at the station")},
        )
        self._show_letterbox()

    def _show_letterbox(self) -> None:
        if not self._address:
            return
        name = self.tr("Name on the letterbox: %1").replace("%1", self._letterbox)
        missing = self.tr("No name for the letterbox is noted. The post delivers only where the name stands on it.")
        self.delivery.set_help((name if self._letterbox else missing) if self.delivery.value == Delivery.POST else "")

    def _old_card_chosen(self, code: str) -> None:
        self._show_old_card()
        if code == NOT_HANDED_IN:
            self.old_card_reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show_old_card(self) -> None:
        self.old_card_reason.setVisible(self.old_card.value == NOT_HANDED_IN)

    def _changed(self) -> None:
        self._show_old_card()
        self.old_card.set_error("")
        self.reason_field.set_error("")
        self.changed.emit()

    def _letter_toggled(self) -> None:
        self.letter_error.say("")

    def _box(self) -> QComboBox:
        box = QComboBox(self)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(20)
        return box

    def _lay_out(self) -> None:
        space = tokens().space
        top = Qt.AlignmentFlag.AlignTop
        self.reason_field.setMaximumWidth(_WIDE)
        self.old_card_reason.setMaximumWidth(420)
        days = QHBoxLayout()
        days.setSpacing(space.l)
        for field in (self.from_field, self.to_field):
            field.setFixedWidth(190)
            days.addWidget(field, 0, top)
        days.addWidget(self.fee_field, 1, top)
        days.addWidget(self.amount_field, 0, top)
        self.fee.setMinimumHeight(30)
        old = QHBoxLayout()
        old.setSpacing(space.l)
        self.old_card.setMinimumWidth(300)
        old.addWidget(self.old_card, 0, Qt.AlignmentFlag.AlignBottom)
        old.addWidget(self.old_card_reason, 1, Qt.AlignmentFlag.AlignBottom)
        old.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        column.addWidget(self.reason_field)
        column.addLayout(old)
        column.addLayout(days)
        column.addWidget(self.delivery)
        column.addWidget(self.letter_checked)
        column.addWidget(self.letter_error)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go from top to bottom."""
        stops: list[QWidget] = [
            self.reason,
            self.old_card.answer(HANDED_IN),
            self.old_card.answer(NOT_HANDED_IN),
            self.old_card_reason,
            self.valid_from,
            self.valid_to,
            self.amount,
            self.delivery.answer(Delivery.POST),
            self.delivery.answer(Delivery.COLLECT),
            self.letter_checked,
        ]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
