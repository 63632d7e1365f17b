"""What somebody needs who comes to the counter, as icon and words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.services.queries.needs import Needs
from ui.text import isolate
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.restyle import label
from ui.widgets.state_badge import Look, StateBadge

_SIGN = 16
_BADGE_LETTERS = 40
"""So many letters of what is written by hand stand in a badge; its tooltip has them all."""


class Need(StrEnum):
    """What somebody needs, the most pressing first."""

    GUARDIAN = "guardian"
    PROTECTED = "protected"
    INTERPRETER = "interpreter"
    ACCESS = "access"


NEED_LOOKS: Mapping[Need, tuple[Icon, Tone]] = {
    Need.GUARDIAN: (Icon.GUARDIAN, Tone.DANGER),
    Need.PROTECTED: (Icon.PROTECTED, Tone.WARNING),
    Need.INTERPRETER: (Icon.LANGUAGE, Tone.INFO),
    Need.ACCESS: (Icon.ACCESS, Tone.INFO),
}
_SHORT: Mapping[Need, object] = {
    Need.GUARDIAN: QT_TRANSLATE_NOOP("Needs", "no guardian"),
    Need.PROTECTED: QT_TRANSLATE_NOOP("Needs", "protected"),
    Need.INTERPRETER: QT_TRANSLATE_NOOP("Needs", "interpreter %1"),
    Need.ACCESS: QT_TRANSLATE_NOOP("Needs", "%1"),
}
_LONG: Mapping[Need, object] = {
    Need.GUARDIAN: QT_TRANSLATE_NOOP("Needs", "Under 18, and no guardian is noted"),
    Need.PROTECTED: QT_TRANSLATE_NOOP("Needs", "The address is protected and is never printed"),
    Need.INTERPRETER: QT_TRANSLATE_NOOP("Needs", "Interpreter: %1"),
    Need.ACCESS: QT_TRANSLATE_NOOP("Needs", "Needs to attend: %1"),
}


@dataclass(frozen=True, slots=True)
class NeedWords:
    """A need in words: `short` for a line of a list, `long` where there is room."""

    need: Need
    short: str
    long: str


def words_of_needs(needs: Needs) -> tuple[NeedWords, ...]:
    """Return what is needed, the most pressing first."""
    wanted = (
        (Need.GUARDIAN, needs.guardian_missing, ""),
        (Need.PROTECTED, needs.protected, ""),
        (Need.INTERPRETER, bool(needs.interpreter), needs.interpreter),
        (Need.ACCESS, bool(needs.access), needs.access),
    )
    return tuple(
        NeedWords(need, _said(_SHORT[need], what), _said(_LONG[need], what)) for need, holds, what in wanted if holds
    )


def _said(source: object, what: str) -> str:
    return QCoreApplication.translate("Needs", str(source)).replace("%1", isolate(what))


class NeedLines(QWidget):
    """The needs under each other, each with its icon; nothing written by hand is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens().space.xs)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []

    @property
    def texts(self) -> list[str]:
        """Return what is shown."""
        return [words.text() for _, words in self._lines if not words.isHidden()]

    def show_needs(self, needs: Sequence[NeedWords]) -> None:
        """Show these needs and no others; without any the widget takes no room."""
        while len(self._lines) < len(needs):
            self._add()
        for at, (sign, words) in enumerate(self._lines):
            visible = at < len(needs)
            sign.setVisible(visible)
            words.setVisible(visible)
            if visible:
                icon, tone = NEED_LOOKS[needs[at].need]
                give_icon(sign, icon, tone.value, _SIGN)
                words.setText(needs[at].long)
                words.setAccessibleName(needs[at].long)
        self.setVisible(bool(needs))

    def _add(self) -> None:
        sign, words = QLabel(self), label("", "", self, wrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        at = len(self._lines)
        self._grid.addWidget(sign, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, at, 1)
        self._lines.append((sign, words))


class NeedBadges(QWidget):
    """The needs beside each other as badges."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 0)
        self._row.setSpacing(tokens().space.xs)
        self._row.addStretch(1)
        self._badges: list[StateBadge] = []

    @property
    def texts(self) -> list[str]:
        """Return what is shown, as it is heard."""
        return [badge.accessibleName() for badge in self._badges if not badge.isHidden()]

    def show_needs(self, needs: Sequence[NeedWords]) -> None:
        """Show these needs and no others; without any the widget takes no room."""
        while len(self._badges) < len(needs):
            icon, tone = NEED_LOOKS[Need.ACCESS]
            self._badges.append(StateBadge(Look(icon, tone, ""), self))
            self._row.insertWidget(len(self._badges) - 1, self._badges[-1])
        for at, badge in enumerate(self._badges):
            badge.setVisible(at < len(needs))
            if at < len(needs):
                icon, tone = NEED_LOOKS[needs[at].need]
                text = needs[at].long
                badge.set_look(Look(icon, tone, _shortened(text)))
                badge.setToolTip(text)
                badge.setAccessibleName(text)
        self.setVisible(bool(needs))


def _shortened(text: str) -> str:
    return text if len(text) <= _BADGE_LETTERS else f"{text[: _BADGE_LETTERS - 1].rstrip()}…"
