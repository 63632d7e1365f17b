"""Both versions of something that could not be done as it was meant: why, what was done here, what the station has."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.screens.items.compare import Compare, Side
from ui.theme.tokens import tokens
from ui.widgets.restyle import label


class BothSides(QFrame):
    """The sentence of the refusal over the two versions; hidden where nothing is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        self._why = label("", "", self, wrap=True)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._compare = Compare(self)
        space = tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space.s, 0, 0)
        column.setSpacing(0)
        self._why.setContentsMargins(space.m, 0, space.m, 0)
        column.addWidget(self._why)
        column.addWidget(self._compare)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """Return what is said: why, then both sides, or nothing."""
        return () if self.isHidden() else (self._why.text(), *(text for side in self._compare.texts for text in side))

    def show_versions(self, why: str, ours: Side, theirs: Side) -> None:
        """Show both."""
        self._why.setText(why)
        self._why.setAccessibleName(why)
        self._compare.show_sides(ours, theirs)
        self.show()

    def show_closed(self, why: str) -> None:
        """Show nothing of the two, and say why."""
        self._why.setText(why)
        self._why.setAccessibleName(why)
        self._compare.show_sides(None, None)
        self.show()


def lines(parts: Sequence[str]) -> str:
    """Return what is listed under each other."""
    return "\n".join(part for part in parts if part)
