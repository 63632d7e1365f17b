"""Two entries of one person side by side: what differs, and which of the two stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.cases import AddressProtection
from desktop.domain.corrections import Correction
from ui.screens.changes.correction_words import field_word, value_word
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.restyle import label


class _Line(QWidget):
    """One field: the value that stands, and the other one."""

    def __init__(self, made: Correction, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.made = made
        title = field_word(made.field)
        self.title = label(title[:1].upper() + title[1:], "strong", parent, wrap=True)
        self.own, self.other = QRadioButton(parent), QRadioButton(parent)
        for choice, value in ((self.own, made.before), (self.other, made.after)):
            said = " ".join(value_word(made.field, value, session.language).split())
            choice.setText(said.replace("&", "&&"))
            choice.setToolTip(said)
            choice.setAccessibleName(f"{title}: {said}")
        self.group = QButtonGroup(self)
        for at, choice in enumerate((self.own, self.other)):
            choice.setMinimumWidth(40)
            self.group.addButton(choice, at)
        # What the one kept does not know, it learns; otherwise it keeps what it has. Nobody loses protection by a join.
        learns = not made.before or (made.field == "protection" and made.before == AddressProtection.NONE)
        (self.other if learns else self.own).setChecked(True)
        self.hide()


class TwinCompare(QWidget):
    """A line for each field that differs; arrows change between the two, Tab goes on.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: list[_Line] = []
        self._own: QLabel = label("", "muted", self, wrap=True)
        self._other: QLabel = label("", "muted", self, wrap=True)
        self._same: QLabel = label("", "muted", self, wrap=True)
        space = tokens().space
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(space.m)
        self._grid.setVerticalSpacing(space.xs)
        for at, stretch in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(at, stretch)
        self._grid.addWidget(self._own, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._other, 0, 2, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.s)
        column.addLayout(self._grid)
        column.addWidget(self._same)

    @property
    def differing(self) -> tuple[Correction, ...]:
        """Return what differs."""
        return tuple(line.made for line in self._lines)

    @property
    def chosen(self) -> tuple[Correction, ...]:
        """Return what the one kept takes over."""
        return tuple(line.made for line in self._lines if line.other.isChecked())

    def take_over(self, field: str, *, taken: bool) -> None:
        """Choose for a field whether the other's value stands."""
        line = next(line for line in self._lines if line.made.field == field)
        (line.other if taken else line.own).click()

    def show_two(self, own: str, other: str, differing: Sequence[Correction]) -> None:
        """Show two entries under their titles; what was chosen for the same difference stays."""
        before = {line.made: line.other.isChecked() for line in self._lines}
        self._clear()
        self._own.setText(own)
        self._other.setText(other)
        for at, made in enumerate(differing, 1):
            line = _Line(made, self._session, self)
            if made in before:
                (line.other if before[made] else line.own).setChecked(True)
            line.group.idClicked.connect(self._clicked)
            self._grid.addWidget(line.title, at, 0)
            self._grid.addWidget(line.own, at, 1)
            self._grid.addWidget(line.other, at, 2)
            self._lines.append(line)
        self._same.setText(
            self.tr("Everything else is the same in both.") if differing else self.tr("Both say the same.")
        )

    @Slot(int)
    def _clicked(self, _: int) -> None:
        self.changed.emit()

    def _clear(self) -> None:
        for line in self._lines:
            for part in (line.title, line.own, line.other, line):
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        self._lines = []
