"""The questions that decide on the list, above it: one at a time, each answered by one key."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.services.queries.checklist import QuestionRow
from ui.theme.icons import Icon, give_icon
from ui.theme.tokens import tokens
from ui.widgets.buttons import Kind, button, icon_button, rename
from ui.widgets.restyle import label

ANSWERS: Mapping[Qt.Key, bool | None] = {
    Qt.Key.Key_Y: True,
    Qt.Key.Key_J: True,  # as in Norwegian
    Qt.Key.Key_N: False,
    Qt.Key.Key_Backspace: None,
    Qt.Key.Key_Delete: None,
}

_HIGH = 32


class QuestionLine(QWidget):
    """One question with its two answers.

    Signals:
        answered: True, False, or None where the answer is taken back.
        moved: 1 for the next question, -1 for the one before.
    """

    answered = Signal(object)
    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: QuestionRow | None = None
        self.text = label("", "", self, wrap=True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.known = label("", "small", self)
        self.yes, self.no = (button("", Kind.PLAIN, parent=self) for _ in range(2))
        for made, slot in ((self.yes, self._say_yes), (self.no, self._say_no)):
            made.setCheckable(True)
            made.clicked.connect(slot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space.s)
        row.addWidget(self.text, 1)
        for part in (self.known, self.yes, self.no):
            row.addWidget(part)
        self.setFocusProxy(self.yes)

    def show_question(self, row: QuestionRow, language: Language) -> None:
        """Show a question and how it was answered; what the case tells by itself cannot be answered otherwise."""
        self.row = row
        question = row.question.into(language)
        self.text.setText(question)
        for made, answer, word in ((self.yes, True, self.tr("Yes")), (self.no, False, self.tr("No"))):
            made.setText(word)
            made.setChecked(row.answer is answer)
            made.setVisible(not row.by_fact)
            said = self.tr("answered so") if row.answer is answer else ""
            made.setAccessibleName(f"{question} {word}")
            made.setAccessibleDescription(said)
        self.yes.setToolTip("Y")
        self.no.setToolTip("N")
        self.known.setText(self.tr("Yes, the case says so"))
        self.known.setVisible(row.by_fact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by one letter, take back by Backspace, walk by the arrows."""
        key = event.key()
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)
        elif key in ANSWERS:
            self.answered.emit(ANSWERS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _say_yes(self) -> None:
        self._say(self.yes, answer=True)

    @Slot()
    def _say_no(self) -> None:
        self._say(self.no, answer=False)

    def _say(self, pressed: QPushButton, *, answer: bool) -> None:
        # The database decides which is down; a second press takes the answer back.
        down = self.row is not None and self.row.answer is answer
        pressed.setChecked(down)
        self.answered.emit(None if down else answer)


class QuestionStrip(QFrame):
    """The first question without an answer; unfolded, all of them.

    Signals:
        answered: the condition and the answer (a pair).
        left: the keyboard goes on to the list.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QuestionRow, ...] = ()
        self._language = Language.BOKMAL
        self._unfolded = False
        self.lines: list[QuestionLine] = []
        self._count = label("", "small", self)
        self._count.setMinimumHeight(_HIGH)
        self.fold_button = icon_button(Icon.EXPAND, "", self, 16)
        self.fold_button.setMinimumHeight(_HIGH)
        self.fold_button.clicked.connect(self._toggle)
        self._column = QVBoxLayout()
        self._column.setSpacing(tokens().space.xs)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space.m)
        row.addLayout(self._column, 1)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignTop)
        self._all_done = label("", "muted", self)
        self._all_done.setMinimumHeight(_HIGH)
        self._column.addWidget(self._all_done)

    @property
    def open_count(self) -> int:
        """Return how many questions have no answer."""
        return sum(_is_open(row) for row in self._rows)

    @property
    def asked(self) -> tuple[str, ...]:
        """Return the questions that are in sight."""
        return tuple(line.text.text() for line in self.lines if not line.isHidden())

    def show_questions(self, rows: Sequence[QuestionRow], language: Language) -> None:
        """Show the questions; the keyboard goes on to the next one without an answer."""
        at = self._focused()
        self._rows, self._language = tuple(rows), language
        while len(self.lines) < len(rows):
            made = QuestionLine(self)
            made.answered.connect(self._answer)
            made.moved.connect(self._move)
            self.lines.append(made)
            self._column.addWidget(made)
        first = next((number for number, row in enumerate(rows) if _is_open(row)), -1)
        for number, line in enumerate(self.lines):
            if number < len(rows):
                line.show_question(rows[number], language)
            line.setVisible(number < len(rows) and (self._unfolded or number == first))
        self._all_done.setVisible(first < 0 and not self._unfolded)
        self._words()
        self.setVisible(bool(rows))
        if at >= 0 and (at >= len(rows) or not _is_open(rows[at])):
            self._go_on_from(at)

    def ask(self) -> bool:
        """Take the keyboard for the first question without an answer; say whether there is any question."""
        if not self._rows:
            return False
        first = next((at for at, row in enumerate(self._rows) if _is_open(row)), -1)
        if first < 0 and not self._unfolded:
            self._toggle()
        askable = [at for at, row in enumerate(self._rows) if not row.by_fact]
        if not askable:
            return False
        self.lines[first if first >= 0 else askable[0]].yes.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the list by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot(object)
    def _answer(self, answer: bool | None) -> None:  # noqa: FBT001 - a slot
        made = self.sender()
        row = made.row if isinstance(made, QuestionLine) else None
        if row is not None and not row.by_fact and row.answer is not answer:
            self.answered.emit((row.condition, answer))
        elif row is not None:
            self._go_on_from(self._focused())

    @Slot(object)
    def _move(self, step: int) -> None:
        seen = [line for line in self.lines if not line.isHidden() and not line.yes.isHidden()]
        at = next((number for number, line in enumerate(seen) if line is self.sender()), -1) + step
        if 0 <= at < len(seen):
            seen[at].yes.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step > 0:
            self.left.emit()

    def _go_on_from(self, at: int) -> None:
        order = [*range(at + 1, len(self._rows)), *range(min(at + 1, len(self._rows)))]
        following = next((number for number in order if _is_open(self._rows[number])), -1)
        if following >= 0:
            self.lines[following].yes.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _focused(self) -> int:
        return next((at for at, line in enumerate(self.lines) if line.yes.hasFocus() or line.no.hasFocus()), -1)

    @Slot()
    def _toggle(self) -> None:
        self._unfolded = not self._unfolded
        self.show_questions(self._rows, self._language)

    def _words(self) -> None:
        number = self.open_count
        self._all_done.setText(self.tr("All %1 questions are answered.").replace("%1", str(len(self._rows))))
        open_text = self.tr("1 question open") if number == 1 else self.tr("%1 questions open")
        self._count.setText(f"{open_text.replace('%1', str(number))}  ·  Q" if number else "")
        _name_fold(
            self.fold_button, self.tr("Show all questions"), self.tr("Show fewer questions"), unfolded=self._unfolded
        )


def _name_fold(made: QToolButton, unfold: str, fold: str, *, unfolded: bool) -> None:
    rename(made, fold if unfolded else unfold)
    made.setText("")
    made.setToolTip(fold if unfolded else unfold)
    give_icon(made, Icon.COLLAPSE if unfolded else Icon.EXPAND, "muted", 16)


def _is_open(row: QuestionRow) -> bool:
    return row.answer is None and not row.by_fact
