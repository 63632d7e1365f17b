"""Which printer takes a paper, with the way to its tray and its form of paper."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSettings, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ui.printing_out import Handling, Printer
from ui.screens.papers.printer_memory import PrinterMemory
from ui.theme.icons import Icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import icon_button


class PrinterChoice(QWidget):
    """A list of printers and a button for what lies in the chosen one; remembers both for the kind of paper.

    Signals:
        set_up_wanted: the clerk wants to set the chosen printer up.
    """

    set_up_wanted = Signal()

    def __init__(self, settings: QSettings | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.memory = PrinterMemory(settings)
        self.kind = ""
        self.combo = QComboBox(self)
        self.combo.setMinimumContentsLength(8)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.set_up = icon_button(Icon.STATION, "", self)
        self.set_up.clicked.connect(self.set_up_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space.xs)
        row.addWidget(self.combo, 1)
        row.addWidget(self.set_up)
        self.setFocusProxy(self.combo)
        self._words()

    @property
    def printer(self) -> str:
        """Return the chosen printer's name, or an empty text where there is none."""
        return str(self.combo.currentData() or "")

    @property
    def handling(self) -> Handling:
        """Return how the chosen printer takes this kind of paper."""
        return self.memory.handling(self.kind, self.printer)

    def set_printers(self, printers: Sequence[Printer]) -> None:
        """Show which printers there are; the chosen one stays, or the one that is remembered."""
        before = self.combo.currentData()
        self.combo.clear()
        for known in printers:
            self.combo.addItem(known.name, known.name)
        self.combo.setCurrentIndex(max(self.combo.findData(before), 0))
        self.choose(self.kind)

    def choose(self, kind: str) -> None:
        """Choose the printer that was used last for a kind of paper."""
        self.kind = kind
        last = self.memory.printer(kind) if kind else ""
        at = self.combo.findData(last) if last else -1
        if at >= 0:
            self.combo.setCurrentIndex(at)

    def remember(self) -> None:
        """Offer the chosen one the next time."""
        if self.printer:
            self.memory.remember_printer(self.kind, self.printer)

    @Slot()
    def _words(self) -> None:
        self.combo.setAccessibleName(self.tr("Printer"))
        self.combo.setToolTip(self.tr("Printer"))
        self.set_up.setAccessibleName(self.tr("Set up the printer"))
        self.set_up.setToolTip(self.tr("Tray, paper and test page of the printer"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()
