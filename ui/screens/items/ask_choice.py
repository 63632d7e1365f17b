"""One question with a few answers, chosen by their figures."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.services.commands import Command
from ui.screens.card.choices import Choices
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.theme.icons import Icon


@dataclass(frozen=True, slots=True)
class ChoiceTexts:
    """What a question says.

    Attributes:
        title, question: what is asked, of whom and what.
        confirm: what stands on the button.
        missing: what is said where nothing is chosen.
        told, undo: what is said when it is done, and what its way back is called.
    """

    title: str
    question: str
    confirm: str
    missing: str
    told: str
    undo: str


class ChoicePanel(AskPanel):
    """Asks for one answer; a figure chooses it, Enter or the button confirms it.

    Args:
        answers: codes and wordings.
        command: makes the command from the code.
    """

    def __init__(
        self,
        session: Session,
        texts: ChoiceTexts,
        answers: tuple[tuple[str, str], ...],
        command: Callable[[str], Command],
        icon: Icon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, icon, parent)
        self._texts = texts
        self._answers = answers
        self._command = command
        self.choices = Choices(tuple(code for code, _ in answers), 1, self)
        self.column.addWidget(self.choices)
        self.setFocusProxy(self.choices.answer(answers[0][0]))

    def words(self) -> None:
        """Word the question and its answers."""
        self.set_texts(self._texts.title, self._texts.confirm)
        figures = {code: f"{at}  {wording}" for at, (code, wording) in enumerate(self._answers, 1)}
        self.choices.set_texts(self._texts.question, figures)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by figure; Enter confirms what is chosen."""
        at = event.key() - Qt.Key.Key_1
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif 0 <= at < len(self._answers):
            chosen = self.choices.answer(self._answers[at][0])
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
            chosen.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.choices.value:
            self.confirm_button.click()
        else:
            super().keyPressEvent(event)

    def confirm(self) -> None:
        """Carry it out, if an answer is chosen."""
        code = self.choices.value
        self.choices.set_error("" if code else self._texts.missing)
        if not code:
            self.choices.focus_in()
            return
        self.attempt(self._command(code), told=self._texts.told, undo=self._texts.undo)
