"""The receipt of a fee that was paid elsewhere: its number, its day, and that the original was seen."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from ui.day_text import NoDayError, read_day
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, rename
from ui.widgets.field import Field
from ui.widgets.restyle import label

_FIELD_WIDTH = 240


@dataclass(frozen=True, slots=True)
class Seen:
    """A receipt as it was typed; the day is a local one."""

    receipt: str
    paid_on: date
    original_seen: bool


class ReceiptForm(QWidget):
    """Asks for the receipt; Esc gives up.

    Signals:
        confirmed: `Seen`; number and day are there, the rest is for the rules to say.
        given_up: Esc, or the button for it.
    """

    confirmed = Signal(object)
    given_up = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title = label("", "strong", self, wrap=True)
        self.receipt = QLineEdit()
        self.receipt.setMaxLength(60)
        self.receipt.setMaximumWidth(_FIELD_WIDTH)
        self.receipt_field = Field("", self.receipt, required=True)
        self.paid_on = QLineEdit()
        self.paid_on.setMaxLength(12)
        self.paid_on.setMaximumWidth(_FIELD_WIDTH)
        self.paid_on_field = Field("", self.paid_on, required=True)
        self.seen = QCheckBox()
        self.seen_field = Field("", self.seen, required=True)
        self.confirm_button = button("", icon=Icon.ORIGINAL, parent=self)
        self.back_button = button("", Kind.QUIET, Icon.BACK, self)
        self._lay_out()
        self.receipt.returnPressed.connect(self._go_to_day)
        self.paid_on.returnPressed.connect(self._go_to_seen)
        self.confirm_button.clicked.connect(self.confirm)
        self.back_button.clicked.connect(self.given_up)
        self._words()

    def ask(self, title: str) -> None:
        """Begin with an empty form, and take the keyboard."""
        self._title.setText(title)
        self.receipt.clear()
        self.paid_on.clear()
        self.seen.setChecked(False)
        for field in (self.receipt_field, self.paid_on_field, self.seen_field):
            field.set_error("")
        self.confirm_button.setEnabled(True)
        self.receipt.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, broken: RuleBroken) -> bool:
        """Say at its field what was refused; say whether it belongs to one."""
        self.confirm_button.setEnabled(True)
        field = {
            "prepaid-receipt-missing": self.receipt_field,
            "paid-in-future": self.paid_on_field,
            "original-not-seen": self.seen_field,
        }.get(broken.code)
        if field is None:
            return False
        field.set_error(self._session.sentence(broken))
        field.input.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up by Esc; Enter on the tick or the button confirms."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (enter and self.back_button.hasFocus()):
            self.given_up.emit()
        elif enter and (self.seen.hasFocus() or self.confirm_button.hasFocus()):
            self.confirm()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def confirm(self) -> None:
        """Hand over what was typed, once; what is missing is said at its field."""
        if not self.confirm_button.isEnabled():
            return
        broken = RuleBroken("prepaid-receipt-missing") if not self.receipt.text().strip() else None
        self.receipt_field.set_error(self._session.sentence(broken) if broken else "")
        try:
            paid_on = past_day(self.paid_on.text(), self._session.today)
        except NoDayError:
            self.paid_on_field.set_error(self.tr("Write the day as on the receipt, such as 20.11.2026."))
            (self.receipt if broken else self.paid_on).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for field in (self.paid_on_field, self.seen_field):
            field.set_error("")
        if broken:
            self.receipt.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.confirm_button.setEnabled(False)
        self.confirmed.emit(Seen(self.receipt.text().strip(), paid_on, self.seen.isChecked()))

    @Slot()
    def _go_to_day(self) -> None:
        self.paid_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_to_seen(self) -> None:
        self.seen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> None:
        self.receipt_field.set_texts(self.tr("Number on the receipt"), self.tr("Order or payment number"))
        self.paid_on_field.set_texts(self.tr("Day of payment"), self.tr("20.11, 20.11.2026 or 201126"))
        self.seen_field.set_texts(self.tr("The original receipt"))
        self.seen.setText(self.tr("I have seen the original"))
        rename(self.confirm_button, self.tr("Note receipt"))
        rename(self.back_button, self.tr("Back"))

    def _lay_out(self) -> None:
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addWidget(self._title)
        top = QHBoxLayout()
        top.setSpacing(space.l)
        for field in (self.receipt_field, self.paid_on_field):
            top.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addWidget(self.seen_field)
        below = QHBoxLayout()
        below.setSpacing(space.s)
        below.addWidget(self.confirm_button)
        below.addWidget(self.back_button)
        below.addStretch(1)
        column.addLayout(below)
        order = (self.receipt, self.paid_on, self.seen, self.confirm_button, self.back_button)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)


def past_day(text: str, today: date) -> date:
    """Return the day that is meant; one without a year is the last such day, today included.

    Raises:
        NoDayError: it is no day.
    """
    day = read_day(text, today)
    groups = re.findall(r"\d+", text)
    has_year = len(groups) == 3 or (len(groups) == 1 and len(groups[0]) > 4)
    if day <= today or has_year or text.strip().startswith("+"):
        return day
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        raise NoDayError("impossible") from None
