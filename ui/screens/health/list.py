"""How it stands with each guard rail: what is watched, the state by icon, colour and words, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.domain.guard_rails import Health
from desktop.services.guard_rails import Said
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.restyle import label, restyle

_LOOKS = {
    Health.FINE: (Icon.COMPLETED, Tone.SUCCESS),
    Health.WARNING: (Icon.WARNING, Tone.WARNING),
    Health.URGENT: (Icon.PROBLEM, Tone.DANGER),
    Health.NOT_USED: (Icon.INFO, Tone.NEUTRAL),
}
_SIGN = 16


class HealthList(QWidget):
    """One line for each rail; a warning has what to do beneath it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        space = tokens().space
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.m)
        self._grid.setVerticalSpacing(space.s)
        self._grid.setColumnStretch(2, 1)
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []
        self._said: tuple[Said, ...] = ()

    @property
    def said(self) -> tuple[Said, ...]:
        """Return what is shown."""
        return self._said

    def set_said(self, said: Sequence[Said]) -> None:
        """Show these, and no others."""
        self._said = tuple(said)
        while len(self._lines) < len(self._said):
            self._add()
        for line, one in zip(self._lines, self._said, strict=True):
            self._fill(line, one)

    def _fill(self, line: tuple[QLabel, QLabel, QLabel], said: Said) -> None:
        sign, name, text = line
        icon, tone = _LOOKS[said.finding.health]
        give_icon(sign, icon, "muted" if tone is Tone.NEUTRAL else tone.value, _SIGN)
        name.setText(said.name)
        words = " ".join(filter(None, (said.state, said.do)))
        text.setText(words)
        restyle(text, "words", tone.value if said.finding.warns else "")
        restyle(text, "role", "muted" if said.finding.health is Health.NOT_USED else "")
        text.setAccessibleName(f"{said.name}: {words}")

    def _add(self) -> None:
        at = len(self._lines)
        top = Qt.AlignmentFlag.AlignTop
        line = (QLabel(self), label("", "strong", self), label("", "", self, wrap=True))
        line[2].setTextFormat(Qt.TextFormat.PlainText)
        for column, part in enumerate(line):
            self._grid.addWidget(part, at, column, top)
        self._lines.append(line)
