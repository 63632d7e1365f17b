"""Several small ticks in rows, as one field."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui.theme.tokens import tokens

Value = int | str


class TickRow(QWidget):
    """One tick for each value, so many beside each other.

    Signals:
        changed: a tick was set or taken away.
    """

    changed = Signal()

    def __init__(self, values: Sequence[Value], across: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[Value, QCheckBox] = {value: QCheckBox(self) for value in values}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens().space.m)
        grid.setVerticalSpacing(tokens().space.xs)
        for at, box in enumerate(self.boxes.values()):
            grid.addWidget(box, at // across, at % across)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # long words make nothing wider
            box.toggled.connect(self._toggled)
        self.setFocusProxy(next(iter(self.boxes.values())))
        self._setting = False

    @property
    def ticked(self) -> tuple[Value, ...]:
        """Return the values that are ticked, in their order."""
        return tuple(value for value, box in self.boxes.items() if box.isChecked())

    def set_ticked(self, values: Collection[Value]) -> None:
        """Tick these values and no others."""
        self._setting = True
        for value, box in self.boxes.items():
            box.setChecked(value in values)
        self._setting = False

    def set_texts(self, texts: Mapping[Value, str]) -> None:
        """Name the ticks."""
        for value, text in texts.items():
            self.boxes[value].setText(text)
            self.boxes[value].setAccessibleName(text)
            self.boxes[value].setToolTip(text)

    @Slot(bool)
    def _toggled(self, _: bool) -> None:  # noqa: FBT001 - the signal's own shape
        if not self._setting:
            self.changed.emit()


def beside(*parts: QWidget) -> QHBoxLayout:
    """Return a row of fields, each as wide as the others."""
    row = QHBoxLayout()
    row.setSpacing(tokens().space.m)
    for part in parts:
        row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
    return row
