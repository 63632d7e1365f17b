"""How a printer takes a kind of paper: tray, form of paper, sides, and a test page."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.paper_form import PaperForm
from desktop.services.commands import Store
from desktop.services.printer_check import page_for_printer
from ui.help.topic import set_help
from ui.printing_out import Handling, PrintingFailed, PrintingFault, Sides, Spooler, Tray, fault_sentence
from ui.screens.papers.copies_out import CopiesOut
from ui.screens.papers.jobs import ListTrays
from ui.screens.papers.printer_choice import PrinterChoice
from ui.session import Session
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, primary_button
from ui.widgets.field import Field
from ui.widgets.restyle import label, restyle

_WIDTH = 440


@dataclass(frozen=True, slots=True)
class _TestPage:
    store: Store
    language: Language
    spooler: Spooler
    printer: str
    handling: Handling
    words: tuple[str, str]

    def __call__(self) -> None:
        """Make the page and hand it to the printer, in the background."""
        pdf = page_for_printer(self.store, self.language, self.printer, *self.words, self.handling.form)
        self.spooler.print_pdf(pdf, "Skranke", self.printer, self.handling)


class PrinterDialog(QDialog):
    """Asks how the chosen printer takes a kind of paper; what is chosen is remembered when the dialog is accepted."""

    def __init__(
        self, session: Session, choice: PrinterChoice, copies: CopiesOut, kind_word: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        set_help(self, "papers#tray")
        self._session = session
        self._choice = choice
        self._copies = copies
        before = choice.handling
        self._tray_before = before.tray
        self.setWindowTitle(self.tr("Set up the printer"))
        self._title = label(isolate(choice.printer), "heading", self)
        self.tray = QComboBox(self)
        self.form = QComboBox(self)
        self.sides = QComboBox(self)
        self._fill(before)
        of_kind = self.tr("Tray for: %1").replace("%1", kind_word)
        self._fields = (
            Field(of_kind, self.tray, parent=self),
            Field(self.tr("Paper in the printer"), self.form, parent=self),
            Field(self.tr("Sides"), self.sides, parent=self),
        )
        self._says = label("", "small", self, wrap=True)
        self.test_button = button(self.tr("Print test page"), icon=Icon.PAPERS, parent=self)
        self.cancel_button = button(self.tr("Cancel"), Kind.QUIET, parent=self)
        self.keep_button = primary_button(self.tr("Use these"), parent=self)
        self.keep_button.setDefault(True)
        self.test_button.clicked.connect(self.print_test_page)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self.accept)
        self._lay_out()
        copies.in_background(ListTrays(copies.spooler, choice.printer), self._trays_listed, self._no_trays)

    @property
    def handling(self) -> Handling:
        """Return what is chosen."""
        return Handling(
            str(self.tray.currentData() or ""), PaperForm(self.form.currentData()), Sides(self.sides.currentData())
        )

    def accept(self) -> None:
        """Remember it."""
        self._choice.memory.remember_handling(self._choice.kind, self._choice.printer, self.handling)
        super().accept()

    @Slot()
    def print_test_page(self) -> None:
        """Print a page that names printer, tray and paper, and shows margins and the window of an envelope."""
        self.test_button.setEnabled(False)
        self._say(self.tr("The test page is on its way."))
        session = self._session
        words = (self.tray.currentText(), self.sides.currentText())
        work = _TestPage(
            session.store, session.language, self._copies.spooler, self._choice.printer, self.handling, words
        )
        self._copies.in_background(work, self._tested, self._not_tested)

    @Slot(object)
    def _tested(self, _: object) -> None:
        self._copies.rest()
        self.test_button.setEnabled(True)
        self._say(self.tr("The test page has been sent to the printer."))

    @Slot(object)
    def _not_tested(self, error: BaseException) -> None:
        self._copies.rest()
        self.test_button.setEnabled(True)
        code = error.code if isinstance(error, PrintingFailed) else PrintingFault.REFUSED
        self._say(fault_sentence(code), wrong=True)

    @Slot(object)
    def _trays_listed(self, trays: tuple[Tray, ...]) -> None:
        self._copies.rest()
        for tray in trays:
            if self.tray.findData(tray.code) < 0:
                self.tray.addItem(tray.name, tray.code)
        self.tray.setCurrentIndex(max(self.tray.findData(self._tray_before), 0))
        if not trays:
            self._say(self.tr("This printer names no trays: its driver chooses."))

    @Slot(object)
    def _no_trays(self, _error: BaseException) -> None:
        self._copies.rest()
        self._say(self.tr("The print system does not answer. The tray stays as it is."), wrong=True)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        restyle(self._says, "role", "error" if wrong else "small")
        self._says.setText(text)

    def _fill(self, before: Handling) -> None:
        self.tray.addItem(self.tr("As the printer chooses"), "")
        if before.tray:
            self.tray.addItem(before.tray, before.tray)
            self.tray.setCurrentIndex(1)
        for form, word in (
            (PaperForm.A4, self.tr("A4 sheets")),
            (PaperForm.ROLL_80, self.tr("80 mm roll")),
        ):
            self.form.addItem(word, form.value)
        for sides, word in (
            (Sides.AS_SET, self.tr("As set in the printer")),
            (Sides.ONE, self.tr("One side")),
            (Sides.BOTH, self.tr("Both sides")),
        ):
            self.sides.addItem(word, sides.value)
        self.form.setCurrentIndex(self.form.findData(before.form.value))
        self.sides.setCurrentIndex(self.sides.findData(before.sides.value))

    def _lay_out(self) -> None:
        space = tokens().space
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.l, space.l, space.l, space.l)
        column.setSpacing(space.m)
        column.addWidget(self._title)
        for field in self._fields:
            column.addWidget(field)
        self._says.setMinimumHeight(self._says.fontMetrics().height() * 2)
        self._says.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._says)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        row.addWidget(self.test_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.keep_button)
        column.addLayout(row)
