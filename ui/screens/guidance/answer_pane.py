"""An answer, set to be read aloud across the counter, with the rules that it rests on."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.guidance import Answer, SaidPart, Shape
from desktop.domain.languages import Language
from desktop.services.rule_book import explain
from ui.help.topic import set_help
from ui.theme import current
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind
from ui.widgets.restyle import label

#: How wide running text is set, pixels: some eighty letters a line.
_READING_WIDTH = 600
_MARKER_WIDTH = 20
_RULES_TO_THE_LINE = 6


class RuleButton(QPushButton):
    """Opens what a rule says; knows which."""

    def __init__(self, rule: str, parent: QWidget | None = None) -> None:
        super().__init__(rule, parent)
        self.rule = rule
        set_help(self, f"rule:{rule}")
        self.setProperty("kind", Kind.LINK.value)
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Rule %1").replace("%1", rule))
        self.setToolTip(self.tr("What rule %1 says").replace("%1", rule))


class QuestionHeading(QLabel):
    """The question above its answer: takes the keyboard, so that the answer is heard and scrolled without a mouse."""

    def __init__(self, answer: Answer, parent: QWidget) -> None:
        super().__init__(answer.question, parent)
        self.setProperty("role", "heading")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumHeight(24)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(answer.question)
        self.setAccessibleDescription(" ".join(line for part in answer.parts for line in part.lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and a frame around them while they have the keyboard."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(current.colours().page.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.update()


class AnswerPane(QScrollArea):
    """Shows one answer; a rule opens under it, in the clerk's own language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._answer: Answer | None = None
        self._clerk = Language.ENGLISH
        self._source = ""
        self._rules: list[RuleButton] = []
        self._heading: QuestionHeading | None = None
        self._explanation = QLabel(self)
        self._explanation.hide()

    @property
    def answer(self) -> Answer | None:
        """Return what is shown."""
        return self._answer

    @property
    def rules(self) -> list[RuleButton]:
        """Return the buttons of the rules."""
        return list(self._rules)

    @property
    def heading(self) -> QLabel | None:
        """Return the question above the answer."""
        return self._heading

    @property
    def explanation(self) -> str:
        """Return what is said of the rule that is open, or nothing."""
        return "" if self._explanation.isHidden() else self._explanation.text()

    def show_answer(self, answer: Answer | None, clerk: Language, source: str = "") -> None:
        """Show an answer from its top.

        Args:
            answer: in whatever language it is to be read in; nothing empties the pane.
            clerk: the language in which rules are explained.
            source: where the answer comes from, in the clerk's language.
        """
        if (answer, clerk, source) == (self._answer, self._clerk, self._source):
            return
        self._answer, self._clerk, self._source = answer, clerk, source
        self._build()
        self.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Take the keyboard: a screen reader says question and answer, the arrows scroll."""
        if self._heading is not None:
            self._heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._build()

    def _build(self) -> None:
        answer, space = self._answer, tokens().space
        inside = QWidget()
        self._rules = []
        self._heading = None
        self._explanation = label("", "muted", inside, wrap=True)
        self._explanation.hide()
        page = QWidget(inside)
        page.setMaximumWidth(_READING_WIDTH)
        across = QHBoxLayout(inside)
        across.setContentsMargins(space.xl, space.l, space.xl, space.xl)
        across.addWidget(page, 100)
        across.addStretch(1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.m)
        if answer is not None:
            self._heading = QuestionHeading(answer, page)
            column.addWidget(self._heading)
            for part in answer.parts:
                column.addWidget(_part(part, page))
            column.addSpacing(space.s)
            column.addWidget(_separator(page))
            if answer.own:
                column.addWidget(self._own_note(page))
            source = self.tr("Source: %1").replace("%1", self._source)
            column.addWidget(_selectable(label(source, "small", page, wrap=True)))
            column.addLayout(self._rule_lines(answer, page))
            column.addWidget(self._explanation)
        column.addStretch(1)
        self.setWidget(inside)
        inside.show()
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll the answer"))

    def _own_note(self, parent: QWidget) -> QWidget:
        note = QFrame(parent)
        note.setProperty("tone", "info")
        sign = QLabel(note)
        give_icon(sign, Icon.INFO, "info", 16)
        row = QHBoxLayout(note)
        row.setContentsMargins(tokens().space.s, tokens().space.xs, tokens().space.s, tokens().space.xs)
        row.setSpacing(tokens().space.s)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            label(self.tr("The source gives no answer to this. The answer is our own."), "", note, wrap=True), 1
        )
        return note

    def _rule_lines(self, answer: Answer, parent: QWidget) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for first in range(0, len(answer.rules), _RULES_TO_THE_LINE):
            row = QHBoxLayout()
            row.setSpacing(tokens().space.xs)
            row.addWidget(label(self.tr("Rules"), "small", parent))
            for rule in answer.rules[first : first + _RULES_TO_THE_LINE]:
                made = RuleButton(rule, parent)
                made.toggled.connect(self._toggled)
                self._rules.append(made)
                row.addWidget(made)
            row.addStretch(1)
            lines.addLayout(row)
        return lines

    @Slot(bool)
    def _toggled(self, opened: bool) -> None:  # noqa: FBT001 - the shape of Qt's signal
        pressed = self.sender()
        if opened:
            for other in self._rules:
                if other is not pressed:
                    other.setChecked(False)
            assert isinstance(pressed, RuleButton)  # noqa: S101 - nothing else is connected
            why = explain(pressed.rule, self._clerk)
            source = self.tr("Source: %1").replace("%1", why.source)
            self._explanation.setText(f"{why.rule}: {why.text}\n{source}")
        self._explanation.setVisible(any(made.isChecked() for made in self._rules))


def _part(part: SaidPart, parent: QWidget) -> QWidget:
    if part.shape is Shape.PARAGRAPH:
        return _selectable(label(part.lines[0], "lead", parent, wrap=True))
    items = QWidget(parent)
    column = QVBoxLayout(items)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens().space.s)
    for number, line in enumerate(part.lines, 1):
        row = QHBoxLayout()
        row.setSpacing(tokens().space.xs)
        marker = label(f"{number}." if part.shape is Shape.STEPS else "•", "lead", items)
        marker.setFixedWidth(_MARKER_WIDTH)
        row.addWidget(marker, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_selectable(label(line, "lead", items, wrap=True)), 1)
        column.addLayout(row)
    return items


def _selectable(text: QLabel) -> QLabel:
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text


def _separator(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("ground", "line")
    line.setFixedHeight(1)
    return line
