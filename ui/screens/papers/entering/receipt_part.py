"""The documents on a receipt, as they stood then, and the fee if it was paid at the same time."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from desktop.domain.languages import Language
from desktop.domain.papers import FeeState
from desktop.domain.refusals import RuleBroken
from desktop.services.commands import Command
from desktop.services.entered_forms import EnterReceipt
from desktop.services.hand_in import HandInDocuments, TickDocument
from desktop.services.payments import TakePayment
from desktop.services.queries.case_page import CasePage
from desktop.services.queries.checklist import LineRow
from desktop.services.terms import papers_due
from desktop.services.written import Written
from ui.dates import date_text
from ui.day_text import NoDayError, read_day
from ui.screens.checklist.line_words import LineWords
from ui.screens.papers.entering.fee_part import PaidLines
from ui.screens.papers.entering.part import FormPart
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.field import Field
from ui.widgets.restyle import label


@dataclass(frozen=True, slots=True)
class _Boxes:
    line: LineRow
    original: QCheckBox
    copy: QCheckBox

    @property
    def changed(self) -> bool:
        return (self.original.isChecked(), self.copy.isChecked()) != (self.line.original_seen, self.line.copy_taken)

    def tick(self) -> TickDocument:
        return TickDocument(
            self.line.line_id,
            original_seen=self.original.isChecked(),
            copy_taken=self.copy.isChecked(),
            note=self.line.note,
            translation=self.line.translation,
            certified_copy=self.line.certified_copy,
        )


class ReceiptPart(FormPart):
    """Two ticks for each document of the checklist; what is not ticked was missing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._on = session.today
        self._names = LineWords(session, self)
        self.boxes: list[_Boxes] = []
        self._table = QWidget(self)
        self.missing_by = QLineEdit()
        self.missing_by.setMaximumWidth(240)
        self.missing_field = Field("", self.missing_by, parent=self)
        self.fee_paid = QCheckBox(self)
        self.paid = PaidLines(session, self)
        self.fee_paid.toggled.connect(self.paid.setVisible)
        for each in (self._table, self.missing_field, self.fee_paid, self.paid):
            self.column.addWidget(each)
        self.words()

    def show_page(self, page: CasePage, on: date) -> None:
        """Show the documents that the case asks for, as they stand; what is being ticked for the same case stays."""
        other = self.page is None or self.page.case_id != page.case_id
        self.page, self._on = page, on
        if other:
            self._fill()
        if not self.missing_by.isModified():
            self.missing_by.setText(date_text(papers_due(on), Language.BOKMAL))
        due = page.fee is not None and page.fee.state is FeeState.DUE
        self.fee_paid.setVisible(due)
        if page.fee is not None and due:
            self.paid.show_fee(page.fee)
        if other:
            self.fee_paid.setChecked(due)
        self.paid.setVisible(due and self.fee_paid.isChecked())

    def forget(self) -> None:
        """Forget the day for what is missing, and the payment."""
        super().forget()
        self.missing_by.setModified(False)
        self.paid.forget()

    def command(self, written: Written) -> Command | None:
        """Return the hand-in with ticks and fee."""
        self.missing_field.set_error("")
        if self.page is None:
            return None
        try:
            missing_by = read_day(self.missing_by.text(), self._on)
        except NoDayError:
            self.missing_field.set_error(self.tr("Write a day, such as 23.11.2026."))
            self.missing_by.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        payment = None
        if not self.fee_paid.isHidden() and self.fee_paid.isChecked() and self.page.fee is not None:
            taken = self.paid.read()
            if taken is None:
                return None
            payment = TakePayment(self.page.fee.fee_id, taken.amount, taken.terminal_receipt, method=taken.method)
        return EnterReceipt(
            written,
            HandInDocuments(
                self.session.store.ids.new(), self.page.case_id, open_lines_confirmed=True, missing_by=missing_by
            ),
            tuple(boxes.tick() for boxes in self.boxes if boxes.changed),
            payment,
        )

    def refuse(self, broken: RuleBroken) -> bool:
        """Say at its field what was refused."""
        if broken.code == "missing-by-passed":
            self.missing_field.set_error(self.session.sentence(broken))
            self.missing_by.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self.paid.refuse(broken)

    def words(self) -> None:
        """Word the fields, and name the documents anew."""
        self.missing_field.set_texts(
            self.tr("What is missing is to be handed in by"), self.tr("What is not ticked was missing.")
        )
        self.fee_paid.setText(self.tr("The fee was paid at the same time"))
        self._fill()

    @Slot()
    def _fill(self) -> None:
        """Build the lines anew, with what is ticked already."""
        ticked = {each.line.line_id: (each.original.isChecked(), each.copy.isChecked()) for each in self.boxes}
        fresh = QWidget(self)
        self.column.replaceWidget(self._table, fresh)
        self._table.hide()
        self._table.deleteLater()
        self._table = fresh
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens().space.l)
        grid.setVerticalSpacing(tokens().space.xs)
        grid.setColumnStretch(0, 1)
        self.boxes = []
        if self.page is None:
            return
        original, copy = self.tr("Original seen"), self.tr("Copy taken")
        for at, heading in enumerate((self.tr("Document"), original, copy)):
            grid.addWidget(label(heading, "small", fresh), 0, at)
        lines = [line for line in self.page.lines if line.asked_for]
        for row, shown in enumerate(self._names.shown(lines), 1):
            name = label(shown.name, "", fresh, wrap=True)
            boxes = _Boxes(shown.line, QCheckBox(fresh), QCheckBox(fresh))
            seen, taken = ticked.get(shown.line.line_id, (shown.line.original_seen, shown.line.copy_taken))
            for box, on, what in ((boxes.original, seen, original), (boxes.copy, taken, copy)):
                box.setChecked(on)
                box.setAccessibleName(f"{shown.name}, {what}")
            grid.addWidget(name, row, 0)
            grid.addWidget(boxes.original, row, 1)
            grid.addWidget(boxes.copy, row, 2)
            self.boxes.append(boxes)
        if self.boxes:
            self.setFocusProxy(self.boxes[0].original)
