"""Cash up one till: what the program says against what the terminal says, and why they differ."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.languages import Language
from desktop.domain.refusals import RuleBroken
from desktop.domain.till import TillState, difference
from desktop.services.queries.till import CashUpRow, TillRow
from ui.dates import instant_text
from ui.kroner import kroner
from ui.screens.till.lists import desk_word, till_key
from ui.session import Session
from ui.theme.icons import Icon
from ui.theme.tokens import Tone, tokens
from ui.widgets.buttons import Kind, button, primary_button, rename
from ui.widgets.field import Field
from ui.widgets.key_value import KeyValue
from ui.widgets.restyle import label, restyle

_FIGURES = re.compile(r"-?\d{1,9}")
#: The minus signs that people and locales write.
_MINUS = str.maketrans({"−": "-", "–": "-"})


@dataclass(frozen=True, slots=True)
class Counted:
    """A till that was counted: which one, what the terminal says in whole NOK, and why it differs."""

    till: TillRow
    terminal_total: int
    explanation: str


class CashUpForm(QFrame):
    """Shows the figures of a till and takes the terminal's total; what was typed stays while the same till is shown.

    Signals:
        counted: `Counted`; the total is a number.
        paper_wanted: number of the paper about the newest cash-up.
    """

    counted = Signal(object)
    paper_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._session = session
        self._till: TillRow | None = None
        self._title = label("", "heading", wrap=True)
        self._figures = KeyValue()
        self.total = QLineEdit()
        self.total.setMaxLength(12)
        self.total_field = Field("", self.total, required=True)
        self._difference = label("", "", wrap=True)
        self.explanation = QLineEdit()
        self.explanation.setMaxLength(250)
        self.explanation_field = Field("", self.explanation, required=True)
        self.close_button = primary_button("", Icon.ORIGINAL)
        self._earlier_title = label("", "strong")
        self.paper_button = button("", Kind.QUIET, Icon.PAPERS)
        self._earlier: list[QLabel] = []
        self._lay_out()
        self.total.textChanged.connect(self._typed)
        self.total.returnPressed.connect(self._on_from_total)
        self.explanation.returnPressed.connect(self.submit)
        self.close_button.clicked.connect(self.submit)
        self.paper_button.clicked.connect(self._show_paper)
        self._words()

    @property
    def figures(self) -> dict[str, str]:
        """Return what the program says, by name."""
        return dict(self._figures.rows())

    @property
    def difference_text(self) -> str:
        """Return what is said of the difference, or nothing."""
        return "" if self._difference.isHidden() else self._difference.text()

    @property
    def earlier(self) -> list[str]:
        """Return what is said of the cash-ups so far, the newest first."""
        return [line.text() for line in self._earlier]

    def show_till(self, till: TillRow | None) -> None:
        """Show a till, or none."""
        before = till_key(self._till) if self._till is not None else ""
        self._till = till
        self.setVisible(till is not None)
        if till is None:
            return
        if till_key(till) != before:
            self.clear()
        language = self._session.language
        figures = till.figures
        self._title.setText(f"{desk_word(till)}  ·  {till.clerk}")
        self._figures.set_rows(
            [
                (self.tr("Paid"), f"{figures.payments}  ·  {kroner(figures.taken, language)}"),
                (
                    self.tr("Given back"),
                    f"{figures.reversals}  ·  {kroner(figures.given_back, language)}" if figures.reversals else "",
                ),
                (self.tr("Of this by invoice"), kroner(till.by_invoice, language) if till.by_invoice else ""),
                (self.tr("The terminal should say"), kroner(figures.total, language)),
            ]
        )
        self._show_earlier(till.cash_ups, language)
        rename(
            self.close_button,
            self.tr("Cash up") if till.state is TillState.OPEN else self.tr("Cash up again"),
        )
        self._typed()

    def clear(self) -> None:
        """Forget what was typed."""
        self.total.clear()
        self.explanation.clear()
        self.close_button.setEnabled(True)
        for field in (self.total_field, self.explanation_field):
            field.set_error("")

    def refuse(self, broken: RuleBroken) -> bool:
        """Say at its field what was refused; say whether it belongs to one."""
        self.close_button.setEnabled(True)
        if broken.code != "difference-unexplained":
            return False
        self.explanation_field.set_error(self._session.sentence(broken))
        self.explanation.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._words()

    @Slot()
    def submit(self) -> None:
        """Hand over what was counted, once; what is missing is said at its field."""
        total = read_total(self.total.text())
        if self._till is None or not self.close_button.isEnabled():
            return
        self.total_field.set_error(
            "" if total is not None else self.tr("Write the total in whole kroner, such as 6300.")
        )
        if total is None:
            self.total.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        explanation = self.explanation.text().strip() if difference(self._till.figures, total) else ""
        self.close_button.setEnabled(False)
        self.counted.emit(Counted(self._till, total, explanation))

    @Slot()
    def _show_paper(self) -> None:
        if self._till is not None and self._till.cash_ups:
            self.paper_wanted.emit(self._till.cash_ups[0].paper)

    @Slot()
    def _on_from_total(self) -> None:
        if self.explanation_field.isHidden():
            self.submit()
        else:
            self.explanation.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _typed(self) -> None:
        total = read_total(self.total.text())
        differs = difference(self._till.figures, total) if self._till is not None and total is not None else None
        self.explanation_field.setVisible(bool(differs))
        self._difference.setVisible(differs is not None)
        if differs is None:
            return
        self.total_field.set_error("")
        language = self._session.language
        more = self.tr("The terminal says %1 more than the program.")
        less = self.tr("The terminal says %1 less than the program.")
        said = (more if differs > 0 else less).replace("%1", kroner(abs(differs), language))
        self._difference.setText(said if differs else self.tr("They agree."))
        restyle(self._difference, "words", (Tone.WARNING if differs else Tone.SUCCESS).value)

    def _show_earlier(self, cash_ups: tuple[CashUpRow, ...], language: Language) -> None:
        for line in self._earlier:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._earlier = []
        self._earlier_title.setVisible(bool(cash_ups))
        self.paper_button.setVisible(bool(cash_ups and cash_ups[0].paper))
        for cash_up in cash_ups:
            said = self.tr("%1 by %2: the terminal said %3")
            when = instant_text(cash_up.closed_at, language)
            total = kroner(cash_up.terminal_total, language)
            text = said.replace("%1", when).replace("%2", cash_up.closed_by).replace("%3", total)
            if cash_up.explanation:
                text = f"{text}\n{cash_up.explanation}"
            line = label(text, "muted", self, wrap=True)
            line.setTextFormat(Qt.TextFormat.PlainText)
            self._column.insertWidget(self._column.count() - 1, line)
            self._earlier.append(line)

    def _words(self) -> None:
        self.total_field.set_texts(self.tr("Total of the terminal, kroner"), self.tr("From the terminal's own report"))
        self.explanation_field.set_texts(self.tr("Why they differ"))
        self._earlier_title.setText(self.tr("Cashed up"))
        rename(self.paper_button, self.tr("Show the cash-up"))
        if self._till is not None:
            self.show_till(self._till)

    def _lay_out(self) -> None:
        space = tokens().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space.l, space.l, space.l, space.l)
        self._column.setSpacing(space.m)
        for part in (self._title, self._figures, self.total_field, self._difference, self.explanation_field):
            self._column.addWidget(part)
        self._column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(space.s)
        head = QHBoxLayout()
        head.addWidget(self._earlier_title)
        head.addStretch(1)
        head.addWidget(self.paper_button)
        self._column.addLayout(head)
        self._column.addStretch(1)


def read_total(text: str) -> int | None:
    """Return the total that was typed, in whole NOK; None where it is none. It is negative after a day of reversals."""
    figures = "".join(text.lower().translate(_MINUS).removesuffix("kr").removesuffix(",-").split())
    return int(figures) if figures.isascii() and _FIGURES.fullmatch(figures) else None
