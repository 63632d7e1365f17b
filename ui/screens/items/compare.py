"""Two values of one field beside each other: what stands here, and what a file says."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ui.theme.tokens import tokens
from ui.widgets.restyle import label


@dataclass(frozen=True, slots=True)
class Side:
    """One side: whose it is, the value, and where it comes from (or nothing)."""

    title: str
    value: str
    source: str


class Compare(QFrame):
    """Shows both sides whole; hidden where there is nothing to compare."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "flat")
        space = tokens().space
        grid = QGridLayout(self)
        grid.setContentsMargins(space.m, space.m, space.m, space.m)
        grid.setHorizontalSpacing(space.xl)
        grid.setVerticalSpacing(space.xs)
        self._labels: list[tuple[QLabel, QLabel, QLabel]] = []
        for at in range(2):
            grid.setColumnStretch(at, 1)
            made = (
                label("", "muted", self),
                label("", "strong", self, wrap=True),
                label("", "small", self, wrap=True),
            )
            made[1].setTextFormat(Qt.TextFormat.PlainText)
            made[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for row, words in enumerate(made):
                grid.addWidget(words, row, at, Qt.AlignmentFlag.AlignTop)
            self._labels.append(made)
        self.hide()

    @property
    def texts(self) -> tuple[tuple[str, ...], ...]:
        """Return what both sides say, or nothing."""
        return () if self.isHidden() else tuple(tuple(words.text() for words in made) for made in self._labels)

    def show_sides(self, ours: Side | None, theirs: Side | None) -> None:
        """Show two sides, or nothing."""
        if ours is None or theirs is None:
            self.hide()
            return
        for (title, value, source), side in zip(self._labels, (ours, theirs), strict=True):
            title.setText(side.title)
            value.setText(side.value)
            value.setAccessibleName(f"{side.title}: {side.value}")
            source.setText(side.source)
        self.show()
