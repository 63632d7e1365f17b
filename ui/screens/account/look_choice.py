"""Which colours and how high lines are, on this computer."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.looks import Looks
from ui.screens.booking.search_combo import QuietCombo
from ui.theme.tokens import Density, Scheme, tokens
from ui.widgets.field import Field
from ui.widgets.restyle import label


class LookChoice(QWidget):
    """Two choices; each is put on as soon as it is made."""

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._title = label("", "strong", self)
        self.scheme, self.density = QuietCombo(), QuietCombo()
        for scheme in (None, *Scheme):
            self.scheme.addItem("", scheme)
        for density in Density:
            self.density.addItem("", density)
        self._fields = (Field("", self.scheme, parent=self), Field("", self.density, parent=self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space.m)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignLeft)
        for field in self._fields:
            column.addWidget(field)
        self.read()
        for choice in (self.scheme, self.density):
            choice.activated.connect(self._chosen)
        self._words()

    def read(self) -> None:
        """Show what is chosen."""
        self.scheme.setCurrentIndex([None, *Scheme].index(self._looks.scheme))
        self.density.setCurrentIndex(list(Density).index(self._looks.density))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def _chosen(self) -> None:
        scheme = (None, *Scheme)[self.scheme.currentIndex()]
        self._looks.choose(scheme, list(Density)[self.density.currentIndex()])

    def _words(self) -> None:
        self._title.setText(self.tr("How it looks on this computer"))
        colours, lines = self._fields
        colours.set_texts(self.tr("Colours"))
        lines.set_texts(self.tr("Height of lines"))
        schemes = {
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.CONTRAST: self.tr("High contrast"),
        }
        heights = {
            Density.COMPACT: self.tr("Low: more on the screen"),
            Density.NORMAL: self.tr("Usual"),
            Density.LARGE: self.tr("High: easier to hit"),
        }
        for at, scheme in enumerate((None, *Scheme)):
            self.scheme.setItemText(at, schemes[scheme] if scheme else self.tr("As the computer has it"))
        for at, density in enumerate(Density):
            self.density.setItemText(at, heights[density])
