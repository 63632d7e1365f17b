"""Deadlines and rights in sentences, each with the rule that it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.advice.finding import Finding, Level, Topic
from desktop.domain.languages import Language
from desktop.services.queries.case_findings import to_the_point
from desktop.services.queries.case_page import CasePage
from desktop.services.rule_book import explain, words_of
from ui.help.topic import set_help
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button
from ui.widgets.restyle import label

_LOOKS: dict[Level, tuple[Icon, Tone]] = {
    Level.ACTION: (Icon.NEXT, Tone.ACCENT),
    Level.WARNING: (Icon.WARNING, Tone.WARNING),
    Level.INFO: (Icon.INFO, Tone.NEUTRAL),
}
_SIGN = 16
#: Brings the first line of a sentence to the height of the button beside it, pixels.
_ABOVE = 6
#: What the panel tells of; the case page tells the rest.
_TOPICS = frozenset({Topic.DEADLINE, Topic.RIGHTS, Topic.FOLLOW_UP, Topic.CARD})


@dataclass(frozen=True, slots=True)
class Told:
    """A finding as it is read: the rule, how much it asks, the sentence."""

    rule: str
    level: Level
    text: str


def told(page: CasePage, language: Language, done: frozenset[Topic] = frozenset()) -> tuple[Told, ...]:
    """Return what the panel tells of a case: warnings first, then what is to be done, then what is good to know.

    What has been done already, such as a card that is ordered, needs no telling.
    """
    order = (Level.WARNING, Level.ACTION, Level.INFO)
    found = [each for each in to_the_point(page, page.advice) if _shown(each) and each.topic not in done]
    return tuple(
        Told(finding.rule, finding.level, words_of(finding, language, page.station_names))
        for finding in sorted(found, key=lambda finding: order.index(finding.level))
    )


def _shown(finding: Finding) -> bool:
    return finding.topic in _TOPICS or (finding.level is Level.WARNING and finding.topic is not Topic.F_CODE)


class FindingLine(QFrame):
    """One sentence; the button with the rule's number says why, under it."""

    def __init__(self, finding: Told, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon, tone = _LOOKS[finding.level]
        sign = QLabel(self)
        give_icon(sign, icon, tone.value, _SIGN)
        text = label(finding.text, "", self, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.why = button(finding.rule, Kind.LINK, parent=self)
        self.why.setAccessibleName(self.tr("Why: rule %1").replace("%1", finding.rule))
        self.why.setToolTip(self.tr("Why?"))
        self.why.setCheckable(True)
        set_help(self.why, f"rule:{finding.rule}")
        self.why.toggled.connect(self._explain)
        self._rule = finding.rule
        self._language = language
        self.explanation = label("", "small", self, wrap=True)
        self.explanation.hide()
        space = tokens().space
        for words in (sign, text):
            words.setContentsMargins(0, _ABOVE, 0, 0)
        self.explanation.setContentsMargins(_SIGN + space.s, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(space.s)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(sign, 0, top)
        row.addWidget(text, 1)
        row.addWidget(self.why, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.xs)
        column.addLayout(row)
        column.addWidget(self.explanation)

    @Slot(bool)
    def _explain(self, shown: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        if shown and not self.explanation.text():
            why = explain(self._rule, self._language)
            source = self.tr("Source: %1").replace("%1", why.source)
            self.explanation.setText(f"{why.text}\n{source}")
        self.explanation.setVisible(shown)


class FindingList(QWidget):
    """The sentences of the case at hand; a refresh that says the same leaves open what was opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sequence[Told], Language] | None = None
        self._lines: list[FindingLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().space.xs)

    @property
    def lines(self) -> list[FindingLine]:
        """Return the lines, from the top."""
        return list(self._lines)

    @Slot()
    def fold(self) -> None:
        """Take all explanations away again."""
        for line in self._lines:
            line.why.setChecked(False)

    def set_findings(self, findings: Sequence[Told], language: Language) -> None:
        """Show these sentences and no others."""
        if self._shown == (findings, language):
            return
        self._shown = (findings, language)
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [FindingLine(finding, language, self) for finding in findings]
        for line in self._lines:
            self._column.addWidget(line)
