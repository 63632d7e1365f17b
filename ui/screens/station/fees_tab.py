"""The fees of a year: the leader looks each amount up and confirms it once."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.alphabet import name_key
from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.amounts import FeeOfYear, confirming, fees_of_year, withdrawing
from desktop.services.commands import Outcome
from ui.attempt import WayBack
from ui.dates import instant_text
from ui.kroner import kroner
from ui.models.rows import RowModel
from ui.screens.station.fee_list import FeeDelegate, FeeLine, key, line_of, speak
from ui.screens.station.fee_words import costs_it, fee_name
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.key_value import KeyValue
from ui.widgets.restyle import label
from ui.widgets.row_list import RowList
from ui.widgets.sides import Sides, give_name

_FORM_WIDTH = 340
_NARROW = 720
_MOST_DIGITS = 9


class FeesTab(QWidget):
    """Lists the fees of a year; beside them the chosen one, with the amount to confirm."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ""
        self.year = QComboBox(self)
        this_year = session.today.year
        for offered in (this_year, this_year + 1):
            self.year.addItem(str(offered), offered)
        self._count = label("", "muted", self)
        self.model: RowModel[FeeLine] = RowModel(speak, key, parent=self)
        self.list = RowList("", FeeDelegate(), self)
        self.list.setModel(self.model)
        self._name = label("", "heading", wrap=True)
        self._facts = KeyValue()
        self._who_may = label("", "muted", wrap=True)
        self.amount = QLineEdit()
        self.under_18 = QLineEdit()
        for line in (self.amount, self.under_18):
            line.setMaxLength(_MOST_DIGITS)
            line.returnPressed.connect(self.confirm)
        self.amount_field = Field("", self.amount, required=True)
        self.under_18_field = Field("", self.under_18)
        self.confirm_button = primary_button("", Icon.ORIGINAL)
        self.withdraw_button = button("", Kind.QUIET, Icon.UNDO)
        self._form = QFrame()
        self._scroll = QScrollArea(self)  # one amount may be for many errands
        self._lay_out()
        self.setFocusProxy(self.list)
        self.year.currentIndexChanged.connect(self.read)
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(self._go_to_amount)
        self.confirm_button.clicked.connect(self.confirm)
        self.withdraw_button.clicked.connect(self.withdraw)
        self._words()

    @property
    def fee(self) -> FeeOfYear | None:
        """Return the fee that is chosen, or nothing."""
        line = self.model.row_at(self.list.currentIndex())
        return line.fee if line is not None else None

    @property
    def chosen_year(self) -> int:
        """Return the year that is shown."""
        return int(self.year.currentData())

    @property
    def facts(self) -> list[tuple[str, str]]:
        """Return what is said of the chosen fee."""
        return self._facts.rows()

    @property
    def counted(self) -> str:
        """Return how many amounts are still to be checked, in words."""
        return self._count.text()

    @Slot()
    def read(self) -> None:
        """Read the fees again; what is being typed about the chosen one stays."""
        with self._session.store.read() as connection:
            fees = fees_of_year(connection, self.chosen_year, self._session.today)
        lines = [line_of(fee, self._language) for fee in fees]
        # What costs something known stands first; each part by name.
        self.model.set_rows(sorted(lines, key=lambda line: (not line.fee.amount, name_key(line.name))))
        if self.fee is None and self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))
        open_ones = sum(fee.must_be_checked for fee in fees)
        self._count.setText(
            self.tr("%1 amounts to check").replace("%1", str(open_ones))
            if open_ones
            else self.tr("All amounts of the year are known.")
        )
        self._show()

    @Slot()
    def confirm(self) -> None:
        """Confirm the amount as it was typed; what is wrong is said at its field."""
        fee = self.fee
        if fee is None or not self.confirm_button.isEnabled():
            return
        amount, under_18 = _whole_kroner(self.amount.text()), _whole_kroner(self.under_18.text() or "0")
        missing = self._session.sentence(RuleBroken("amount-missing"))
        self.amount_field.set_error("" if amount else missing)
        self.under_18_field.set_error("" if under_18 is not None else missing)
        if not amount or under_18 is None:
            (self.under_18 if amount else self.amount).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        with self._session.store.read() as connection:
            command = confirming(connection, fee, self.chosen_year, amount, under_18)
        self._session.submit(command, self._confirmed)

    @Slot()
    def withdraw(self) -> None:
        """Take the confirmation of the chosen fee back."""
        fee = self.fee
        if fee is None or fee.confirmed is None:
            return
        with self._session.store.read() as connection:
            command = withdrawing(connection, fee, self.chosen_year)
        self._session.submit(command, self._withdrawn)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
            # Out of sight there is nothing to say anew; the screen reads again when it is shown.
            if self.isVisible():
                self.read()

    @property
    def _language(self) -> Language:
        return self._session.language

    @Slot(object)
    def _confirmed(self, outcome: Outcome) -> None:
        way = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        offer = way.offer(self.tr("Undo the confirmation")) if way else None
        self._session.messages.success(self.tr("The amount is confirmed. Letters print it from now on."), undo=offer)
        self._next_to_check()

    @Slot(object)
    def _withdrawn(self, outcome: Outcome) -> None:
        way = WayBack(self._session, outcome.undo, self._session) if outcome.undo else None
        offer = way.offer(self.tr("Confirm it again")) if way else None
        self._session.messages.success(self.tr("The amount is to be checked again."), undo=offer)

    def _next_to_check(self) -> None:
        """Go on to the next amount that nobody has confirmed."""
        self.read()
        at = self.list.currentIndex().row()
        rows = self.model.rows
        following = [*range(at + 1, len(rows)), *range(at)]
        to_check = next((row for row in following if rows[row].fee.must_be_checked), None)
        if to_check is not None:
            self.list.setCurrentIndex(self.model.index(to_check))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _chosen(self, _: str) -> None:
        self._show()

    @Slot(object)
    def _go_to_amount(self, _: str) -> None:
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    def _show(self) -> None:
        fee = self.fee
        self._form.setVisible(fee is not None)
        if fee is None:
            return
        self._name.setText(fee_name(fee, self._language))
        self._facts.set_rows(self._rows(fee))
        may = Right.CONFIRM_AMOUNTS in self._session.actor.rights
        asks = may and not fee.known
        for part in (self.amount_field, self.confirm_button):
            part.setVisible(asks)
        self.under_18_field.setVisible(asks and (fee.amount_under_18 > 0 or not fee.amount))
        self.withdraw_button.setVisible(asks and fee.confirmed is not None)
        self._who_may.setVisible(not asks)
        self._who_may.setText(
            self.tr("The catalogue knows this amount; there is nothing to confirm.")
            if fee.known
            else self.tr("The leader or the administrator confirms amounts.")
        )
        rename(self.confirm_button, self.tr("Confirm for %1").replace("%1", str(self.chosen_year)))
        shown = f"{self.chosen_year} {fee.fee_code} {fee.application} {fee.confirmed}"
        if shown != self._shown:
            self._shown = shown
            self._fill(fee)

    def _fill(self, fee: FeeOfYear) -> None:
        amounts = (fee.confirmed.amount, fee.confirmed.amount_under_18) if fee.confirmed else None
        grown_up, young = amounts or (fee.amount, fee.amount_under_18)
        self.amount.setText(str(grown_up) if grown_up else "")
        self.under_18.setText(str(young) if young else "")
        for field in (self.amount_field, self.under_18_field):
            field.set_error("")
        age = self.tr("Under %1 years, in kroner").replace("%1", str(fee.adult_from))
        self.under_18_field.set_texts(age, self.tr("Empty where they pay nothing"))

    def _rows(self, fee: FeeOfYear) -> list[tuple[str, str]]:
        language = self._language
        amount = kroner(fee.amount, language) if fee.amount else self.tr("not known")
        young = kroner(fee.amount_under_18, language) if fee.amount_under_18 else ""
        rows = [
            (self.tr("By the catalogue"), amount),
            (self.tr("Under %1 years").replace("%1", str(fee.adult_from)), young),
            (self.tr("Source"), fee.source),
            (self.tr("Costs it"), costs_it(fee, language) if not fee.application else ""),
        ]
        if fee.confirmed is not None and not fee.known:
            rows.append((self.tr("Confirmed by"), fee.confirmed.by))
            rows.append((self.tr("Confirmed at"), instant_text(fee.confirmed.at, language)))
        return rows

    def _words(self) -> None:
        self.year.setAccessibleName(self.tr("Year"))
        give_name(self.list, self.tr("Fees of the year"))
        give_name(self._scroll, self.tr("Fees of the year"))
        self.list.setAccessibleDescription(self.tr("Enter goes to the amount."))
        self.amount_field.set_texts(self.tr("Amount in kroner"), self.tr("Look it up with UDI before you confirm it"))
        rename(self.withdraw_button, self.tr("Take the confirmation back"))

    def _lay_out(self) -> None:
        space = tokens().space
        self._form.setProperty("ground", "surface")
        form = QVBoxLayout(self._form)
        form.setContentsMargins(space.l, space.l, space.l, space.l)
        form.setSpacing(space.m)
        for part in (self._name, self._facts, self._who_may, self.amount_field, self.under_18_field):
            form.addWidget(part)
        form.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self.withdraw_button, 0, Qt.AlignmentFlag.AlignLeft)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, space.m, space.m, space.m)
        column.addWidget(self._form)
        column.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(space.l, space.m, space.l, space.s)
        head.setSpacing(space.m)
        head.addWidget(self.year)
        head.addWidget(self._count)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(beside)
        whole.addWidget(Sides(self.list, self._scroll, _FORM_WIDTH, _NARROW, self), 1)


def _whole_kroner(text: str) -> int | None:
    """Return the amount that was typed, None where it is none; blanks between the figures and kr behind are usual."""
    figures = "".join(text.lower().removesuffix("kr").removesuffix(",-").split())
    return int(figures) if figures.isascii() and figures.isdigit() else None
