"""What may be assumed of stored biometrics, and what must be checked before they are used again (R52)."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from desktop.domain.refusals import RuleBroken
from desktop.services.stored_biometrics import Biometric, Point, points
from ui.session import Session
from ui.theme.tokens import tokens
from ui.widgets.restyle import label

_PRACTICE = "general practice"


class ReuseChecks(QFrame):
    """A list of points to tick; hidden where nothing is used again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "block")
        self._session = session
        self._of: frozenset[Biometric] = frozenset()
        self._ticked: set[str] = set()
        self.boxes: dict[str, QCheckBox] = {}
        self._labels: list[QLabel] = []
        self._error = label("", "error", self, wrap=True)
        space = tokens().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space.m, space.s, space.m, space.m)
        self._column.setSpacing(space.xs)
        self.hide()

    @property
    def ticked(self) -> tuple[str, ...]:
        """Return the codes of what was checked."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def clear(self) -> None:
        """Forget what was ticked for somebody else."""
        self._ticked.clear()
        self._of = frozenset()
        self._build()

    def show_for(self, of: frozenset[Biometric]) -> None:
        """Show the points for what is used again."""
        if of != self._of:
            self._of = of
            self._build()

    def lacks_ticks(self) -> bool:
        """Say at the points whether one is not ticked yet, and go there."""
        open_ = [box for box in self.boxes.values() if not box.isChecked()]
        self._say(self._session.sentence(RuleBroken("reuse-unchecked")) if open_ else "")
        if open_:
            open_[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(open_)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._build()

    def _build(self) -> None:
        for part in (*self._labels, *self.boxes.values()):
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._column.removeWidget(self._error)
        language = self._session.language
        self._labels, self.boxes = [], {}
        if self._of:
            self._add_label(self.tr("May be assumed"), "strong")
            for point in points("assume", self._of, language):
                self._add_label(self._in_words(point), "")
            self._add_label(self.tr("Must be checked"), "strong")
            for point in points("check", self._of, language):
                self._add_box(point)
        self._column.addWidget(self._error)
        self._say("")
        self.setVisible(bool(self._of))

    def _add_label(self, text: str, role: str) -> None:
        made = label(text, role, self, wrap=True)
        self._labels.append(made)
        self._column.addWidget(made)

    def _add_box(self, point: Point) -> None:
        box = QCheckBox(self)
        text = self._in_words(point)
        box.setText(text)
        box.setAccessibleName(text)
        box.setToolTip(text)
        box.setMinimumWidth(40)
        box.setChecked(point.code in self._ticked)
        box.toggled.connect(self._keep)
        self.boxes[point.code] = box
        self._column.addWidget(box)
        box.show()  # at once, or it could not take the keyboard yet

    def _in_words(self, point: Point) -> str:
        source = self.tr("general practice") if point.source == _PRACTICE else point.source
        return f"{point.text} ({source})"

    @Slot()
    def _keep(self) -> None:
        self._ticked = {*self._ticked - set(self.boxes), *self.ticked}
        self._say("")

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
