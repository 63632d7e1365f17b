"""One thing that is taken of a person: taken, used again as it is stored, or why not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.services.stored_biometrics import IN_REGISTER
from ui.screens.card.choices import Choices, choose, chosen, fill_reasons
from ui.theme.tokens import tokens
from ui.widgets.restyle import label, restyle

_TAKEN, _REUSED, _NOT_TAKEN = "taken", "reused", "not-taken"
_CHOICE_WIDTH = 380
_REASON_WIDTH = 420


class TakenRow(QWidget):
    """Taken, reused or not taken, and the coded reason beside it.

    Signals:
        edited: the clerk has chosen something.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = Choices((_TAKEN, _REUSED, _NOT_TAKEN), 3, self)
        self.choices.setFixedWidth(_CHOICE_WIDTH)
        self.reason = QComboBox(self)
        self.reason.setMaximumWidth(_REASON_WIDTH)
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.setMinimumContentsLength(18)
        self._below = label("", "small", self, wrap=True)
        space = tokens().space
        beside = QVBoxLayout()
        beside.setSpacing(space.xs)
        beside.addStretch(1)
        beside.addWidget(self.reason)
        beside.addWidget(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.l)
        row.addWidget(self.choices, 0, Qt.AlignmentFlag.AlignBottom)
        row.addLayout(beside, 1)
        self.choices.chosen.connect(self._chosen)
        self.reason.activated.connect(self._reason_chosen)
        self._title = ""
        self._error = ""
        self._help = ""
        self.set_state(taken=True)

    @property
    def taken(self) -> bool:
        """Say whether it was taken."""
        return self.choices.value == _TAKEN

    @property
    def because(self) -> str:
        """Return the code of the reason why not, empty where it was taken."""
        if self.reused:
            return IN_REGISTER
        return "" if self.taken else chosen(self.reason)

    @property
    def reused(self) -> bool:
        """Say whether what is stored is used again."""
        return self.choices.value == _REUSED

    @property
    def error(self) -> str:
        """Return what is wrong, or nothing."""
        return self._error

    def set_state(self, *, taken: bool, because: str = "") -> None:
        """Show what was noted."""
        stored = not taken and because == IN_REGISTER
        self.choices.set_value(_TAKEN if taken else _REUSED if stored else _NOT_TAKEN)
        choose(self.reason, because)
        self.set_error("")
        self._show()

    def set_allowed(self, *, allowed: bool, why_not: str = "") -> None:
        """Let it be taken or not, and say why not."""
        self.choices.set_allowed(_TAKEN, allowed=allowed)
        self._help = "" if allowed else why_not
        self._show()

    def set_reuse_allowed(self, *, allowed: bool) -> None:
        """Let what is stored be used again or not."""
        self.choices.set_allowed(_REUSED, allowed=allowed)

    def set_texts(self, title: str, answers: Sequence[str], ask: str, reasons: Sequence[tuple[str, str]]) -> None:
        """Word the row; the answers are those for taken, used again, and not taken."""
        self._title = title
        self.choices.set_texts(title, dict(zip((_TAKEN, _REUSED, _NOT_TAKEN), answers, strict=True)))
        fill_reasons(self.reason, [(code, words) for code, words in reasons if code != IN_REGISTER], ask)
        self.reason.setAccessibleName(f"{title}: {ask}")

    def set_error(self, text: str) -> None:
        """Say what is wrong; an empty text takes it away."""
        self._error = text
        self._show()

    def choose_not_taken(self, because: str = "") -> None:
        """Choose as a clerk would that it was not taken."""
        self.choices.set_value(_NOT_TAKEN)
        choose(self.reason, because)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self.reason.setVisible(self.choices.value == _NOT_TAKEN)
        text = self._error or self._help
        self._below.setText(text)
        self._below.setVisible(bool(text))
        restyle(self._below, "role", "error" if self._error else "small")
        restyle(self.reason, "invalid", bool(self._error))
        self.reason.setAccessibleDescription(text)

    @Slot(object)
    def _chosen(self, code: str) -> None:
        self.set_error("")
        if code == _NOT_TAKEN:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    @Slot(int)
    def _reason_chosen(self, _at: int) -> None:
        self.set_error("")
        self.edited.emit()
